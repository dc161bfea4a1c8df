"""Every format, byte for byte.

A change of a golden file is a change that scripts feel. After one that is meant, write them anew and read the difference:

    WARLOG_GOLDEN=write pytest tests/output/test_golden.py
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from warlog.model.coverage import Coverage, Problem, SetAside
from warlog.output import formats
from warlog.output.explain import explain
from warlog.output.page import Page
from warlog.output.paint import Paint
from warlog.output.sources import count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from warlog.model.entry import Entry

GOLDEN = Path(__file__).parent / "golden"
PLAIN = Paint(enabled=False)
COLOUR = Paint(enabled=True)


def hold(name: str, pieces: Iterable[str]) -> None:
    """Compare with the golden file of that name, or write it."""
    data = "".join(pieces).encode()
    path = GOLDEN / name
    if os.environ.get("WARLOG_GOLDEN") == "write":
        path.write_bytes(data)
    assert data == path.read_bytes()


@pytest.mark.parametrize("name", formats.FORMATS)
def test_honest_entries(name: formats.Format, plain: list[Entry]) -> None:
    hold(f"plain.{name}", formats.entries_as(name, plain, formats.Style(PLAIN)))


@pytest.mark.parametrize("name", formats.FORMATS)
def test_entries_that_nobody_cleaned(name: formats.Format, everything: list[Entry]) -> None:
    """B4: what is stored may have been written by an older version; each format is safe by itself."""
    hold(f"hostile.{name}", formats.entries_as(name, everything[-1:], formats.Style(PLAIN, where=True)))


@pytest.mark.parametrize("name", formats.FORMATS)
def test_no_entries(name: formats.Format) -> None:
    hold(f"none.{name}", formats.entries_as(name, [], formats.Style(PLAIN)))


@pytest.mark.parametrize("name", formats.FORMATS)
def test_sources(name: formats.Format, everything: list[Entry]) -> None:
    hold(f"sources.{name}", formats.sources_as(name, count(everything), formats.Style(PLAIN)))


def test_text_in_colour_with_documents(plain: list[Entry]) -> None:
    hold("colour.text", formats.entries_as("text", plain, formats.Style(COLOUR, where=True)))


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_where_the_locale_has_ascii_only(name: formats.Format, everything: list[Entry]) -> None:
    hold(f"ascii.{name}", formats.entries_as(name, everything, formats.Style(PLAIN, ascii_only=True)))


@pytest.mark.parametrize(("columns", "colour"), [(80, True), (40, False), (20, False)])
def test_page(columns: int, colour: bool, plain: list[Entry], coverages: list[Coverage]) -> None:
    hold(f"page-{columns}.text", Page(columns, Paint(enabled=colour)).draw(plain, coverages))


def test_page_of_what_nobody_cleaned(everything: list[Entry]) -> None:
    hold(
        "page-hostile.text", Page(60, PLAIN, unicode=False).draw(everything[-1:], [Coverage("a\x1bb", "\x1b]0;x\x07")])
    )


def test_explanation(plain: list[Entry]) -> None:
    coverage = Coverage(
        "blogs/harbour.txt",
        "War on the coast: \x1b[1mday four",
        "The Harbour Ledger",
        entries=plain,
        problems=[Problem("2 control characters shown as symbols", 2, 14), Problem("charset guessed: windows-1252")],
        set_aside=[SetAside(3, "caption", "The east pier /\x1b Harbour Office", "ends like a photo credit")],
        parser="timestamped",
        evidence=["41 of 44 paragraphs begin with a clock", "no two stamps run against the order"],
        order="newest",
        language="en",
    )
    hold("explanation.text", explain(coverage))
