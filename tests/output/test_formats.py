"""What holds for the formats whatever the entries hold."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from warlog.model.attribution import Attribution
from warlog.model.entry import KINDS, Entry
from warlog.model.stamp import Stamp
from warlog.model.text import clean
from warlog.output.formats import FORMATS, Style, entries_as
from warlog.output.lines import INDENT
from warlog.output.markdown import markdown
from warlog.output.objects import encoder, jsonl
from warlog.output.page import Page
from warlog.output.paint import PLAIN
from warlog.output.sheet import COLUMNS
from warlog.output.wrap import width, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from warlog.output.formats import Format

NASTY = "\x00\x07\x1b\x7f\x85\x9b\n\r\t\u2028\u200f\u202e\u2066\ud800=+-@'\",;#*_`[]()<>&|~$:!\\ .0a1b 漢ж\u0301"
text = st.text(st.sampled_from(NASTY), max_size=12) | st.text(max_size=12)
maybe = st.none() | text
entry = st.builds(
    Entry,
    id=text,
    stamp=st.builds(
        Stamp, text=maybe, day=st.sampled_from([None, "2031-03-07"]), clock=st.sampled_from([None, "22:24"]), zone=maybe
    ),
    attribution=st.builds(
        Attribution, source=maybe, via=st.lists(text, max_size=2).map(tuple), channel=maybe, role=maybe, text=maybe
    ),
    headline=maybe,
    blocks=st.lists(st.tuples(st.sampled_from(["paragraph", "quote", "item", "subheading"]), text), max_size=3).map(
        tuple
    ),
    media=st.lists(text, max_size=2).map(tuple),
    links=st.lists(st.tuples(text, text), max_size=1).map(tuple),
    kind=st.sampled_from(KINDS),
    author=maybe,
    document=text,
    line=st.none() | st.integers(1, 10**6),
)
entries = st.lists(entry, max_size=3)
STYLE = Style(PLAIN, where=True)
OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def as_text(name: Format, given_entries: Sequence[Entry]) -> str:
    return "".join(entries_as(name, given_entries, STYLE))


def controls(written: str) -> set[str]:
    return {char for char in written if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")} - {"\n", "\t"}


@pytest.mark.parametrize("name", FORMATS)
@given(given_entries=entries)
def test_b1_no_control_character_is_written(name: Format, given_entries: list[Entry]) -> None:
    """B1, B3, B4, B5: in no format, of no field, cleaned before or not."""
    assert controls(as_text(name, given_entries)) == set()


@given(entries, st.integers(1, 120), st.booleans())
def test_b1_no_control_character_is_drawn(given_entries: list[Entry], columns: int, unicode: bool) -> None:
    """B1, B3, B4, B5: nor on a terminal."""
    assert controls("".join(Page(columns, PLAIN, unicode=unicode).draw(given_entries, []))) == set()


@given(st.recursive(st.none() | st.booleans() | st.integers() | text, lambda inner: st.lists(inner, max_size=3)))
def test_json_is_what_the_standard_library_writes(value: object) -> None:
    """But for the characters that a terminal obeys, which are escapes of the same characters."""
    written, theirs = encoder()(value), json.dumps(value, ensure_ascii=False)
    assert json.loads(written) == json.loads(theirs) == value
    if controls(theirs) | set(OBEYED.findall(theirs)) == set():
        assert written == theirs
    assert encoder(ascii_only=True)(value) == json.dumps(value)


@pytest.mark.parametrize("value", [1.5, {1}, b"x", ("a",), [{"a": object()}]])
def test_what_has_no_form_in_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="has no form in JSON"):
        encoder()(value)


def test_b12_overrides_are_visible_and_honest_text_is_kept() -> None:
    """B12: what is to be seen of an override is its number; a balanced isolate and directional marks stay."""
    honest = "\u2067שלום\u2069 \u200fمرحبا\u200e 12"
    sly = Entry("a", headline="safe \u202egpj.exe", blocks=(("paragraph", honest),))
    for name in ("text", "csv", "md"):
        written = as_text(name, [sly])
        assert "safe ‹U+202E›gpj.exe" in written
        assert honest in written
    assert json.loads(as_text("jsonl", [sly]))["headline"] == sly.headline


def test_b13_invisible_characters_are_kept() -> None:
    """B13: an emoji's joiners, a soft hyphen, a byte order mark within."""
    kept = "👩\u200d🚒 war\u00adlog \ufeff now\u200bhere"
    for name in FORMATS:
        written = as_text(name, [Entry("a", headline=kept)])
        assert kept in written


@given(entries)
def test_b16_an_entry_cannot_pass_for_another(given_entries: list[Entry]) -> None:
    """B16: in text, what does not stand at the left margin belongs to the entry above."""
    starts = [line for line in as_text("text", given_entries).splitlines() if not line.startswith(INDENT)]
    assert len(starts) == len(given_entries)


@given(entries)
def test_b18_jsonl_has_one_valid_record_a_line(given_entries: list[Entry]) -> None:
    """B18: whatever the entry holds, its object comes back, and no raw control or bidirectional character is in it."""
    written = as_text("jsonl", given_entries)
    assert [json.loads(line) for line in written.splitlines()] == [each.as_dict() for each in given_entries]
    assert written.count("\n") == len(given_entries)
    assert not OVERRIDES.search(written)
    written.encode()


@given(entries)
def test_b18_json_is_one_array(given_entries: list[Entry]) -> None:
    """B18: of the same objects."""
    written = as_text("json", given_entries)
    assert json.loads(written) == [each.as_dict() for each in given_entries]
    assert not OVERRIDES.search(written)


@given(entries)
def test_json_without_characters_above_ascii_is_json(given_entries: list[Entry]) -> None:
    written = "".join(jsonl(given_entries, ascii_only=True))
    assert written.isascii()
    assert [json.loads(line) for line in written.splitlines()] == [each.as_dict() for each in given_entries]


@given(entries)
@example(
    [
        Entry("a", headline='=HYPERLINK("http://x","y")'),
        Entry("b", headline=" \t@SUM(A1)"),
        Entry("c", headline="＝1"),
        Entry("d", document="\u2028=1"),
    ]
)
def test_b18_csv_has_no_formula_and_agrees_with_json(given_entries: list[Entry]) -> None:
    """B18: a cell that a spreadsheet would compute begins with an apostrophe; otherwise it says what the JSON says."""
    header, *rows = csv.reader(io.StringIO(as_text("csv", given_entries), newline=""))
    assert tuple(header) == COLUMNS
    assert len(rows) == len(given_entries)
    for row, each in zip(rows, given_entries, strict=True):
        fields = each.as_dict()
        for name, value in zip(header, row, strict=True):
            assert not re.match(r"\s*[=+@＝＋＠－-]|[\t\r]", value)
            if isinstance(expected := fields[name], str):
                assert value.removeprefix("'") == clean(expected)[0].removeprefix("'")


def read_markdown(written: str) -> tuple[str, set[str]]:
    """The words of a Markdown text, as a reader of CommonMark with GitHub's tables sees them; and the markup in it."""
    words: list[str] = []
    kinds: set[str] = set()
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(written):
        kinds.add(token.type)
        for child in token.children or ():
            kinds.add(child.type)
            words.append(child.content if child.type == "text" else " ")
        words.append(" ")
    return " ".join("".join(words).split()), kinds


@given(entries)
@example([Entry("a", blocks=(("paragraph", "![x](http://a)\n===\n1. a\n    code\n<b>&lt;"), ("item", "- [ ] x\n# y")))])
@example([Entry("a", headline=" ", blocks=(("paragraph", " "), ("subheading", " "), ("item", " ")), document=" ")])
def test_markdown_is_read_as_the_text(given_entries: list[Entry]) -> None:
    """No character of an entry is taken for markup, and every word of it is there."""
    words, kinds = read_markdown("".join(markdown(given_entries)))
    ours = {"heading", "paragraph", "strong", "em", "bullet_list", "list_item", "blockquote"}
    assert {kind.removesuffix("_open").removesuffix("_close") for kind in kinds} <= ours | {
        "inline",
        "text",
        "hardbreak",
    }
    for each in given_entries:
        for part in (each.headline, *(text for _, text in each.blocks), *each.media):
            assert " ".join(clean(part or "")[0].split()) in words


@given(
    st.text(
        st.sampled_from("ab  漢字、。\u0301👩\u200d🚒-") | st.characters(exclude_categories=["Cc", "Cs"]), max_size=60
    ),
    st.integers(2, 20),
    st.integers(0, 20),
)
def test_wrapping_keeps_every_letter_and_the_width(words: str, room: int, first: int) -> None:
    lines = wrap(words, room, min(first, room))
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert width(lines[0]) <= max(min(first, room), 1) or not lines[0].strip()
    assert all(width(line) <= room for line in lines)


@pytest.mark.parametrize(
    ("words", "room", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one  two\tthree", 20, ["one two three"]),
        ("a abcdefghij b", 4, ["a", "abcd", "efgh", "ij b"]),
        ("月曜日から、配給。", 10, ["月曜日か", "ら、配給。"]),
        ("", 10, [""]),
    ],
)
def test_wrapping(words: str, room: int, lines: list[str]) -> None:
    assert wrap(words, room) == lines


def test_b14_a_flood_of_marks_is_one_narrow_letter() -> None:
    """B14: 100,000 marks on one letter take a cell, and no time to speak of."""
    assert wrap("a" + "\u0301" * 100_000 + " b", 10) == ["a" + "\u0301" * 100_000 + " b"]
