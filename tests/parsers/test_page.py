"""Documents as lines: blanks, indents, hard-wrapped paragraphs."""

from __future__ import annotations

import pytest
from reading import read, times, updates

from warlog.parsers.languages import vocabulary
from warlog.parsers.page import Page, is_headline, key_of

WORDS = vocabulary("en")


def page(text: str) -> Page:
    return Page(text, WORDS)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n\n \t\n", []),
        ("one", [(1, "one", 0, 0)]),
        ("one\ntwo", [(1, "one", 0, 0), (2, "two", 0, 0)]),
        ("one\n\n\ntwo", [(1, "one", 0, 0), (4, "two", 2, 0)]),
        ("  one  ", [(1, "one", 0, 2)]),
        ("\tone", [(1, "one", 0, 1)]),
        ("\u00a0one\u00a0", [(1, "one", 0, 1)]),
        ("one\n \u200b\ntwo", [(1, "one", 0, 0), (3, "two", 1, 0)]),
        ("one\n|\ntwo", [(1, "one", 0, 0), (3, "two", 1, 0)]),
    ],
)
def test_lines(text: str, lines: list[tuple[int, str, int, int]]) -> None:
    assert [(line.number, line.text, line.gap, line.indent) for line in page(text).lines] == lines


PARAGRAPHS = [
    text.strip()
    for text in """
The mayor of Telm said on Monday that all of the
bridges in the town had been closed to traffic, and that
they would not be opened before the end of the week, for
engineers had found cracks.

A train with a hundred and twenty people from the east
has arrived at the border, where volunteers had been
waiting for them with bread and tea since the early
hours of the day.

Nothing is known about the fate of the two drones that
were seen above the harbour of Brelin last night and
that did not return from there, whatever the port and
its keeper may say.
""".split("\n\n")
]
LONG = """the keeper of the lamps went to the harbour and looked
at the boats, of which there were more than on any day
before the war; he counted them, wrote the number down
and went home, where nobody asked him about the lamps,
the boats or the number, so that he kept to himself in
the evening and slept badly until the morning came and
was as grey as ever."""


@pytest.mark.parametrize(
    "paragraphs", [PARAGRAPHS * 2, [f"On day {word} {LONG}" for word in "one two three four".split()]]
)
def test_hard_wrapped_paragraphs_are_joined(paragraphs: list[str]) -> None:
    lines = page("\n\n".join(paragraphs)).lines
    assert [line.text for line in lines] == [paragraph.replace("\n", " ") for paragraph in paragraphs]
    assert lines[1].number == paragraphs[0].count("\n") + 3


def test_hard_wrapped_chinese_is_joined_without_blanks() -> None:
    paragraph = "市長說城裡所有的橋樑都已關閉交通因為工程\n師在橋墩上發現了許多裂縫需要立刻派人修理\n直到下個星期才會重新開放給所有的車輛通行\n請大家改道。"
    assert [line.text for line in page("\n\n".join([paragraph] * 5)).lines] == [paragraph.replace("\n", "")] * 5


@pytest.mark.parametrize("text", [LONG, *PARAGRAPHS])
def test_a_hard_wrapped_blog(text: str) -> None:
    clocks = ("12:30", "11:15", "10:05", "9:10", "8:00", "7:40")
    coverage = read("\n\n".join(f"{clock} {text}" for clock in clocks))
    assert times(coverage) == ["T12:30", "T11:15", "T10:05", "T09:10", "T08:00", "T07:40"]
    assert [entry.text for entry in updates(coverage)] == [text.replace("\n", " ")] * 6


def test_a_wrapped_line_that_opens_with_a_stamp_begins_an_entry() -> None:
    clocks = ("12:30", "11:15", "10:05", "9:10", "8:00", "7:40")
    coverage = read("\n".join(f"{clock} {PARAGRAPHS[0]}" + "\n" * (number % 2) for number, clock in enumerate(clocks)))
    assert times(coverage) == ["T12:30", "T11:15", "T10:05", "T09:10", "T08:00", "T07:40"]


def test_lines_of_their_own_are_not_joined() -> None:
    text = "The mayor closed the bridge.\nA train has come.\nNo word of the drones.\n" * 5
    assert len(page(text).lines) == 15


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\t", "  ", "\u3000"])
def test_any_blank_stands_between_stamp_and_text(blank: str) -> None:
    coverage = read(
        "".join(
            f"{blank}{clock}{blank}The bridge is closed, says nobody.{blank}\n\n"
            for clock in ("12:30", "11:15", "10:05")
        )
    )
    assert times(coverage) == ["T12:30", "T11:15", "T10:05"]
    assert {entry.text for entry in updates(coverage)} == {"The bridge is closed, says nobody."}


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_any_line_end(end: str) -> None:
    coverage = read(end.join(["12:30 The bridge is closed.", "11:15 A train is here.", "10:05 No word of drones.", ""]))
    assert times(coverage) == ["T12:30", "T11:15", "T10:05"]


def test_entries_know_their_lines() -> None:
    coverage = read(
        "\n\n12:30 The bridge is closed.\n\n\n11:15 A train is here.\nIt is full.\n\n10:05 No word of drones."
    )
    assert [entry.line for entry in updates(coverage)] == [3, 6, 9]


def test_split() -> None:
    split = page("A title\n12:30 One. 12:10 Two. 11:50 Three.")
    split.split(1, [0, 11, 22])
    assert [line.text for line in split.lines] == ["A title", "12:30 One.", "12:10 Two.", "11:50 Three."]
    assert [line.number for line in split.lines] == [1, 2, 2, 2]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Mayor closes bridge", True),
        ("Who closed the bridge?", True),
        ("“We closed it”", True),
        ("Mayor to close bridge in Jan.", True),
        ("Mayor closes bridge ...", True),
        ("市長關閉大橋", True),
        ("The mayor closed the bridge.", False),
        ("The mayor said: “We closed it.”", False),
        ("The mayor said:", False),
        ("in the morning,", False),
        ("市長關閉了大橋。", False),
        ("word " * 40, False),
    ],
)
def test_is_headline(text: str, headline: bool) -> None:
    assert is_headline(text.strip(), WORDS.abbreviations) is headline


@pytest.mark.parametrize(
    ("text", "key"),
    [("Here’s What", "here's what"), ("Key\u00a0Points", "key points"), ("STRASSE", "strasse"), ("x" * 500, "x" * 100)],
)
def test_key_of(text: str, key: str) -> None:
    assert key_of(text) == key


@pytest.mark.parametrize("text", ["Key points:", "*Key points*", "… KEY POINTS …", "Key points (3)", "[Key points]"])
def test_a_line_is_compared_without_the_marks_around_it(text: str) -> None:
    assert page(text).lines[0].head == "key points"
