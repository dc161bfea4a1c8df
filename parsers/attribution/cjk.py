from __future__ import annotations
def mentions(text, vocabulary):
    return []
