"""What is true of every document, whatever stands in it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reading import lost, outputs, read, updates
from scoring import CORPUS

from warlog.intake.decode import decode
from warlog.intake.document import Document
from warlog.intake.errors import NotText
from warlog.model.entry import Entry
from warlog.model.text import clean
from warlog.parsers import parse

if TYPE_CHECKING:
    from pathlib import Path

    from warlog.model.coverage import Coverage

SLOW = settings(max_examples=400)
DOCUMENTS = sorted(CORPUS.glob("*.txt"))

# Lines that mean something to a parser: what it makes of them side by side is where it breaks.

PIECES = (
    "12:30", "12.30", "9:05", "23:59", "00:04", "2355", "14h05", "10:30 a.m.", "9 Uhr", "24:00", "25:61", "2 hours ago", "8時30分", "【19:21】",
    "8 March 2031", "March 8", "8.3.", "2031", "2031-03-08", "Monday", "today", "12月2日", "GMT", "ET", "(EET)", "UTC+3", "+++", "•", "—", "▽", "*",
    "-", ":", " - ", "|", "/", ".", ",", "“", "”", "«", "»", '"', "(", ")", "[", "]", "Ann Ames", "By Ann Ames", "From our reporter",
    "Key points:", "Brief facts", "Latest news:", "Related Posts", "Background", "Read more", "Photo:", "(Photo by Ann Ames)", "UPDATE", "UPDATE:",
    "____", "* * *", "1.", "2)", "Copy link", "Updated:", "Updated: 12:30", "Live updates: the war in Varnia", "All times GMT", "said", "according to",
    "on Telegram", "Reuters reports", "the mayor of Telm", "The bridge is closed.", "Bridge closed", "http://telm.example/x", "words", "wörter", "слова",
    "كلمات", "橋が閉鎖", "다리", "\t", "\u00a0", "\u200b", "\u202e", "\x1b[0m", "\ufeff", "\ud800", "e\u0301", "😀", "İ", "ß", "ﬁ", "²", "٢٢:٢٤", "½",
)  # fmt: skip
LINE = st.lists(st.sampled_from(PIECES), max_size=6).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda join: join.join(pieces))
)
PAGE = st.lists(LINE, max_size=25).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\n\n\n"]).map(lambda join: join.join(lines))
)


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def check(text: str) -> None:
    """What must be true of any coverage."""
    coverage = read(encoded(text))
    cleaned = clean(decode(encoded(text)).text)[0]
    for each in outputs(coverage):
        assert "\n" not in each
        assert clean(each)[1] == 0, f"{each!r} holds a control character"
    for entry in coverage.entries:
        record = json.loads(json.dumps(entry.as_dict()))
        assert Entry.from_dict(record) == entry
        assert entry.time is None or re.fullmatch(
            r"(\d{4}-\d\d-\d\d)?(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?)?", entry.time
        ), entry.time
        assert (entry.time is None) == (entry.stamp.basis is None)
        assert entry.headline is None or entry.headline.strip()
        assert all(block.strip() for _, block in entry.blocks)
        assert entry.line is None or 1 <= entry.line <= cleaned.count("\n") + 1
        _ = entry.stamp.instant
    assert len({entry.id for entry in coverage.entries}) == len(coverage.entries)
    lines = [entry.line for entry in coverage.entries if entry.line is not None]
    assert lines == sorted(lines)
    assert lost(cleaned, coverage) == []


@SLOW
@given(PAGE)
def test_lines_that_mean_something_side_by_side(text: str) -> None:
    check(text)


@SLOW
@given(st.text(max_size=400))
@example("\x00" * 3 + "12:30 words")
def test_any_text(text: str) -> None:
    with suppress(NotText):
        check(text)


@SLOW
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    try:
        coverage = parse(Document("x", data))
    except NotText:
        return
    for each in outputs(coverage):
        assert clean(each)[1] == 0


@SLOW
@given(PAGE)
def test_the_same_document_is_read_the_same(text: str) -> None:
    assert dump(read(encoded(text))) == dump(read(encoded(text)))


def dump(coverage: Coverage) -> str:
    return json.dumps(
        [
            coverage.headline,
            coverage.date,
            coverage.parser,
            coverage.order,
            coverage.evidence,
            [entry.as_dict() for entry in coverage.entries],
        ]
    )


# Documents of the corpus, cut and mixed


@pytest.mark.parametrize("path", DOCUMENTS[::4], ids=lambda path: path.stem)
def test_a_document_that_was_cut(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for share in (3, 7):
        check(text[: len(text) * share // 10 + share])


@pytest.mark.parametrize("seed", range(80))
def test_documents_whose_lines_were_mixed(seed: int) -> None:
    random = Random(seed)
    lines = [line for path in random.sample(DOCUMENTS, 2) for line in path.read_text(encoding="utf-8").split("\n")[:30]]
    random.shuffle(lines)
    check("\n".join(lines))


# Blogs made by a known grammar come back as they were made

WORDS = st.sampled_from(
    "the mayor bridge closed until morning train border volunteers waiting drones harbour night engineers cracks town council "
    "court school hospital power water roads boats people evacuated children dogs".split()
)
SENTENCE = st.lists(WORDS, min_size=6, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")
BODY = st.lists(SENTENCE, min_size=1, max_size=3)
GRAMMARS = (
    "{c} ",
    "{c}: ",
    "{c} – ",
    "{c} | ",
    "[{c}] ",
    "+++ {c} ",
    "• {c} ",
    "{c} GMT: ",
    "{c}\n",
    "{c}\n\n",
    "◆ {c} ",
    "{c}h: ",
)
STYLES = ("{0:02d}:{1:02d}", "{0}:{1:02d}", "{0:02d}.{1:02d}", "{0}h{1:02d}")


@st.composite
def blogs(draw: st.DrawFn) -> tuple[str, list[tuple[str, list[str]]]]:
    """A blog's text, and the clock and paragraphs of each of its entries."""
    grammar = draw(st.sampled_from(GRAMMARS))
    style = draw(st.sampled_from(STYLES))
    if "h" in style:
        grammar = grammar.replace("h: ", ": ").replace(" GMT", "")
    minutes = sorted(draw(st.lists(st.integers(6 * 60, 22 * 60), min_size=4, max_size=14, unique=True)))
    if draw(st.booleans()):
        minutes.reverse()
    parts: list[str] = []
    made: list[tuple[str, list[str]]] = []
    for number, minute in enumerate(minutes):
        body = draw(BODY)
        body = [f"{sentence[:-1]} zq{number}x{at}." for at, sentence in enumerate(body)]
        clock = style.format(*divmod(minute, 60))
        parts.append(grammar.format(c=clock) + "\n\n".join(body))
        made.append((f"{minute // 60:02d}:{minute % 60:02d}", body))
    title = draw(
        st.sampled_from(
            ["", "Live updates: the war in Varnia\n\n", "Live blog: Varnia at war | Telm Post\n\nBy Ann Ames\n\n"]
        )
    )
    return title + "\n\n".join(parts), made


@settings(max_examples=200)
@given(blogs())
def test_a_blog_comes_back_as_it_was_made(blog: tuple[str, list[tuple[str, list[str]]]]) -> None:
    text, made = blog
    coverage = read(text)
    entries = updates(coverage)
    assert [entry.stamp.clock for entry in entries] == [clock for clock, _ in made]
    assert [tail(entry) for entry in entries] == ["\n\n".join(body) for _, body in made]
    assert coverage.order == ("newest" if made[0][0] > made[-1][0] else "oldest")


def tail(entry: Entry) -> str:
    """An entry's text, its credit and headline put back in front."""
    return entry.text if entry.headline is None else f"{entry.headline}\n\n{entry.text}".strip()


@settings(max_examples=300)
@given(st.lists(LINE, min_size=1, max_size=20), st.sampled_from(["\n", "\n\n"]))
def test_each_line_comes_back_somewhere(lines: list[str], join: str) -> None:
    # A word of its own on each line: an equal line elsewhere does not stand in for it.
    text = join.join(f"{line} zq{number}x" for number, line in enumerate(lines))
    have = " ".join(outputs(read(encoded(text))))
    assert [number for number in range(len(lines)) if f"zq{number}x" not in have] == []
