"""Entries to standard output: text, JSON, CSV, Markdown. Every format is a generator of pieces of text."""
