"""Whole documents: what a coverage says of them, and that nothing in it is dangerous or lost."""

from __future__ import annotations

import json

import pytest
from reading import aside, invented, lost, read, updates

from warlog.intake.document import Document
from warlog.intake.errors import NotText
from warlog.model.entry import KINDS, Entry
from warlog.parsers import parse

BLOG = """Skip to main content

Live updates: the war in Varnia | Telm Post

By Ann Ames

Published: 8 March 2031, 06:00

The war in Varnia goes on, and this page tells what happens in Telm, in Brelin and on the border while it happens.

Key points:
• The bridge of Telm is closed.
• A train has reached the border.

All times are GMT.

18:30 General Staff: the bridge is closed until the morning.

Engineers found cracks in it at 16:00. The plan is at https://telm.example/plan, says the town.

A bridge over the Ossa at dawn. Photo credit: Bob Bell

Read more: How the bridge was built

18:10 A train has arrived at the border:

• 120 people from the east
• two dogs

"We thought it would be fuller," said a volunteer.

17:40

17:05 Nothing is known about the drones.

Related Posts:

Why the Ossa freezes
"""


def test_a_whole_page() -> None:
    coverage = read(BLOG)
    assert (coverage.headline, coverage.outlet, coverage.author) == (
        "Live updates: the war in Varnia",
        "Telm Post",
        "Ann Ames",
    )
    assert (coverage.date, coverage.language, coverage.order, coverage.parser) == (
        "2031-03-08",
        "en",
        "newest",
        "timestamped",
    )
    assert coverage.problems == []
    assert [(entry.kind, entry.line) for entry in coverage.entries] == [
        ("lede", 9),
        ("key_points", 12),
        ("update", 17),
        ("update", 25),
        ("update", 34),
    ]


def test_the_entries_of_a_whole_page() -> None:
    first, second, third = updates(read(BLOG))
    assert first.source == "General Staff"
    assert first.time == "2031-03-08T18:30+00:00"
    assert first.stamp.text == "18:30"
    assert (
        (first.headline or "") + first.text
        == "the bridge is closed until the morning.Engineers found cracks in it at 16:00. The plan is at https://telm.example/plan, says the town."
    )
    assert first.media == ("A bridge over the Ossa at dawn. Photo credit: Bob Bell",)
    assert first.links == (("https://telm.example/plan", ""),)
    assert [kind for kind, _ in second.blocks][-3:] == ["item", "item", "paragraph"]
    assert third.text == "Nothing is known about the drones."
    assert {entry.outlet for entry in (first, second, third)} == {"Telm Post"}
    assert {entry.document for entry in (first, second, third)} == {"blog.txt"}


def test_what_was_set_aside_of_a_whole_page() -> None:
    coverage = read(BLOG)
    assert aside(coverage, "chrome") == ["Skip to main content"]
    assert aside(coverage, "title") == ["Live updates: the war in Varnia | Telm Post"]
    assert aside(coverage, "byline") == ["By Ann Ames"]
    assert aside(coverage, "updated") == ["Published: 8 March 2031, 06:00"]
    assert aside(coverage, "read more") == ["Read more: How the bridge was built"]
    assert aside(coverage, "empty entry") == ["17:40"]
    assert aside(coverage, "tail") == ["Related Posts:", "Why the Ossa freezes"]
    assert all(BLOG.split("\n")[each.line - 1].strip() == each.text for each in coverage.set_aside)
    assert lost(BLOG, coverage) == []
    assert invented(BLOG, coverage) == []


@pytest.mark.parametrize("mark", ["*", "•", "·", "|", "||", "-", "–", "* * *", "●", "■"])
def test_lines_of_marks_alone_are_told(mark: str) -> None:
    marked = BLOG.replace("\n\n", f"\n\n {mark}\n\n")
    assert len(marked) > len(BLOG)
    coverage = read(marked)
    lines = [number for number, line in enumerate(marked.split("\n"), 1) if line.strip() == mark]
    assert [each.line for each in coverage.set_aside if each.text == mark] == lines
    assert [entry.text for entry in updates(coverage)] == [entry.text for entry in updates(read(BLOG))]
    assert [each.line for each in coverage.set_aside] == sorted(each.line for each in coverage.set_aside)


def test_a_document_of_marks_alone_tells_them() -> None:
    coverage = read("•\n\n*\n")
    assert coverage.entries == []
    assert [(each.line, each.text) for each in coverage.set_aside] == [(1, "•"), (3, "*")]


def test_a_quotation_is_a_quote() -> None:
    entry = updates(
        read(
            "18:30 The mayor spoke.\n\n“We have closed the bridge.”\n\n18:10 A train is here.\n\n17:40 No word of drones."
        )
    )[0]
    assert entry.blocks == (("paragraph", "The mayor spoke."), ("quote", "“We have closed the bridge.”"))


@pytest.mark.parametrize("text", ["", "\n", " \t \n\u00a0\n", "\ufeff", "\u200b\n"])
def test_nothing_in_a_document_is_nothing_in_its_coverage(text: str) -> None:
    coverage = read(text)
    assert coverage.entries == []
    assert coverage.set_aside == []


@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff\xe0\0\x10JFIF\0", b"%PDF-1.7\n1 0 obj\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"]
)
def test_a_picture_is_no_document(data: bytes) -> None:
    with pytest.raises(NotText):
        parse(Document("x", data))


def test_an_endless_list_of_scraps_is_no_document() -> None:
    with pytest.raises(NotText, match="300,000 very short lines"):
        read("ab\n" * 300_000)
    assert read("ab\n" * 20_000).entries == []


def test_a_plain_article_becomes_statements() -> None:
    coverage = read(
        "Bridge of Telm closed\n\nThe bridge over the Ossa has been closed to all traffic until the morning, and long queues have formed on both sides.\n\n"
        "“We found cracks in two of the five pillars,” said Ann Ames, the mayor of Telm. “Nobody is in danger.”\n\n"
        "The bridge was built in the spring of the year before the war, and nobody has paid for it yet."
    )
    assert coverage.parser == "article"
    assert [entry.kind for entry in coverage.entries] == ["background", "statement", "background"]
    assert coverage.entries[1].source == "Ann Ames"


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b]0;evil\x07", "␛]0;evil␇"),
        ("\x1b[2J", "␛[2J"),
        ("\x9b6n", "‹U+009B›6n"),
        ("a\x00b", "a␀b"),
        ("a\x08b", "a␈b"),
        ("\x7f", "␡"),
        ("\u202eevil", "‹U+202E›evil"),
        ("\x1b]8;;http://evil\x1b\\", "␛]8;;http://evil␛\\"),
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        "Live {} updates: the war in Varnia\n\n18:30 One is told.\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Live updates: the war in Varnia\n\n18:30 One {} is told.\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Live updates: the war in Varnia\n\n18:30 Mayor {} of Telm: one is told.\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Live updates: the war in Varnia\n\n18:30 One is told.\n\nPhoto: {}\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Live updates: the war in Varnia\n\n18:30 One is told.\n\nSee http://telm.example/{} now.\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Live updates: the war in Varnia\n\nBy Ann {}\n\n18:30 One is told.\n\n18:10 Two is told.\n\n17:40 Three is told.",
        "Bridge closed\n\nThe bridge {} is closed.",
    ],
)
def test_a_control_character_is_shown_and_counted_wherever_it_stands(hostile: str, shown: str, place: str) -> None:
    coverage = read(place.format(hostile))
    everything = (
        json.dumps([entry.as_dict() for entry in coverage.entries], ensure_ascii=False)
        + repr(coverage.set_aside)
        + str(coverage.headline)
    )
    everything += "".join(each.text for each in coverage.set_aside) + "".join(coverage.evidence)
    assert everything.isprintable() or set(everything) <= {"\n"} | {char for char in everything if char.isprintable()}
    assert shown.replace("\\", "\\\\") in everything or shown in everything
    assert sum(problem.count for problem in coverage.problems) == sum(
        place.format(hostile).count(char) for char in set(hostile) if not char.isprintable()
    )


def test_text_behind_a_control_character_is_kept() -> None:
    coverage = read("18:30 One \x1b]0;evil is told.\n\n18:10 Two is told.\n\n17:40 Three is told.")
    assert updates(coverage)[0].text == "One ␛]0;evil is told."


def test_a_carriage_return_hides_nothing() -> None:
    coverage = read("18:30 All is well\r18:10 EVIL is told.\n\n17:40 Three is told.\n\n17:05 Four is told.")
    everything = " ".join(f"{entry.headline} {entry.text}" for entry in coverage.entries)
    assert "All is well" in everything
    assert "EVIL is told." in everything


def test_honest_hebrew_and_persian_come_back_as_they_were() -> None:
    text = "ראש העיר אמר \u200fכי הגשר סגור. می\u200cروم به خانه."
    coverage = read(f"18:30 {text}\n\n18:10 Two is told.\n\n17:40 Three is told.")
    assert updates(coverage)[0].text == text
    assert coverage.problems == []


def test_replaced_bytes_are_a_problem() -> None:
    coverage = read(
        b"18:30 The bridge \xff is closed, says the mayor.\n\n18:10 Two is told.\n\n17:40 Three is told in the town."
    )
    assert sum(problem.count for problem in coverage.problems) >= 1
    assert len(updates(coverage)) == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_encodings(encoding: str) -> None:
    coverage = read(
        "18:30 Die Brücke ist zu.\n\n18:10 Ein Zug ist da.\n\n17:40 Keine Spur der Drohnen.".encode(encoding)
    )
    assert updates(coverage)[0].text == "Die Brücke ist zu."


@pytest.mark.parametrize(
    "markup",
    [
        "[BREAKING] strike",
        "[/nope] y",
        "[$5m] paid",
        "[bold]x[/]",
        "**x** `y` ![](http://z)",
        "<b>x</b> &amp; y",
        "\\[x]",
        "{0} %s $HOME `id`",
    ],
)
def test_markup_is_text(markup: str) -> None:
    assert updates(read(f"18:30 The mayor: {markup} now.\n\n18:10 Two is told.\n\n17:40 Three is told."))[
        0
    ].text.endswith(f"{markup} now.")


def test_records_are_what_the_formats_take() -> None:
    for entry in read(BLOG).entries:
        record = json.loads(json.dumps(entry.as_dict()))
        assert Entry.from_dict(record) == entry
        assert record["kind"] in KINDS


@pytest.mark.parametrize(
    "dateline", ["14:30, 8 March 2031", "8 March 2031 12:30 GMT", "8 March 2031", "Published: 8 March 2031, 06:00"]
)
def test_an_article_s_dateline_is_its_day_and_not_its_title(dateline: str) -> None:
    text = "The bridge over the Ossa has been closed to all traffic until the morning, and queues have formed."
    coverage = read(f"Bridge of Telm closed\n\n{dateline}\n\n{text}\n\n{text.replace('bridge', 'gate')}")
    assert (coverage.headline, coverage.date) == ("Bridge of Telm closed", "2031-03-08")
    assert read(f"Telm Post\n{dateline}\n\n{text}\n\n{text.replace('bridge', 'gate')}").headline != dateline


def test_an_article_says_why_it_is_one() -> None:
    coverage = read(
        "Bridge of Telm closed\n\nThe bridge over the Ossa has been closed to all traffic until the morning, and queues have formed."
    )
    assert coverage.parser == "article"
    assert coverage.evidence


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "18:30 Die Brücke ist zu und der Bürgermeister ist nicht da.\n\n18:10 Ein Zug ist an der Grenze.\n\n17:40 Von den Drohnen ist nichts bekannt.",
        ),
        (
            "fr",
            "18h30 : le pont est fermé et le maire n'est pas là\n\n18h10 : un train est à la frontière\n\n17h40 : on ne sait rien des drones dans le port",
        ),
        ("uk", "18:30 Міст закрито, і мера немає.\n\n18:10 Поїзд на кордоні.\n\n17:40 Про дрони нічого не відомо."),
        (
            "ja",
            "◆18:30 橋は朝まで閉鎖されると市長が言った。\n\n◆18:10 列車が国境に着いた。\n\n◆17:40 ドローンについては何も分かっていない。",
        ),
    ],
)
def test_language(language: str, text: str) -> None:
    coverage = read(text)
    assert coverage.language == language
    assert [entry.stamp.clock for entry in updates(coverage)] == ["18:30", "18:10", "17:40"]
