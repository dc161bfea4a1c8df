"""`python -m warlog`."""

from __future__ import annotations

from .cli import command

command()
