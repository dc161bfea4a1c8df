"""Writes the keys into the README: `python -m warlog.tui.commands`; with `--check` it says whether they are there."""

from __future__ import annotations

import sys
from pathlib import Path

from . import table

BEGIN = "<!-- keys: written by `make keys` -->\n"
END = "<!-- /keys -->\n"


def renewed(text: str) -> str:
    """The README with the keys that the registry has.

    Raises:
        ValueError: The README has no place for them.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("README.md has no place for the keys")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> int:
    """Do it; 1 where the README is out of date."""
    path = Path(__file__).parents[2] / "README.md"
    text = path.read_text(encoding="utf-8")
    new = renewed(text)
    if new == text:
        return 0
    if "--check" in sys.argv[1:]:
        sys.stderr.write("README.md has other keys than the dashboard; run make keys\n")
        return 1
    path.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
