"""Entries that arrive, are revised and withdrawn while the reader reads."""

from __future__ import annotations

import os
import random
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from dashboard import Told, app_over, batch, current, entry, screen_text, settle

from warlog.intake.files import SAMPLE, read
from warlog.model.query import parse as parse_query
from warlog.model.stamp import Stamp
from warlog.parsers import ParseOptions, parse
from warlog.tui.app import WarlogApp
from warlog.tui.changes import changes
from warlog.tui.demo import steps
from warlog.tui.desk import Desk
from warlog.tui.facets import Choice
from warlog.tui.feed import Arrival
from warlog.tui.loading import REFRESH, WATCH, Failure, Head, Loader, Update, Word
from warlog.tui.options import Options
from warlog.tui.transport import flat
from warlog.tui.watching import Page, Watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from warlog.model.entry import Entry

HEAD = Head("a.txt", "Norvia, day nineteen")
LIVE = Word(watching=True, asked=False)


def live_app(count: int = 30, **options: Any) -> WarlogApp:
    return app_over(batch([entry(number) for number in range(count)]), LIVE, **options)


async def arrive(pilot: Pilot[Any], *entries: Entry, whole: bool = False) -> None:
    app = pilot.app
    assert isinstance(app, WarlogApp)
    app.post_message(WarlogApp.Arrived(Arrival(Update(HEAD, list(entries), whole=whole))))
    await settle(pilot)


def sent(app: WarlogApp) -> bytes:
    """What the feed has asked its source for."""
    source = app.main.feed._source
    assert isinstance(source, Told)
    return source.asked


async def test_new_entries_are_counted_and_move_nothing_until_they_are_asked_for() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("j", "j", "j")
        before = current(app), app.main.timeline.cursor, app.main.timeline.scroll_offset
        await arrive(pilot, entry(29), entry(30), entry(31))
        assert (current(app), app.main.timeline.cursor, app.main.timeline.scroll_offset) == before
        assert "● LIVE  30 entries  +2 new" in screen_text(app)[0]
        await pilot.press("full_stop")
        await settle(pilot)
        assert current(app) == before[0]
        assert [found.id for found in app.main.shown.entries[:3]] == ["e31", "e30", "e29"]
        assert "● LIVE  32 entries" in screen_text(app)[0]


@pytest.mark.parametrize("order", ["newest", "oldest"])
async def test_following_goes_to_what_arrives_until_the_reader_moves(order: str) -> None:
    app = live_app(order=order)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("F")
        await settle(pilot)
        assert current(app) == "e29"
        await arrive(pilot, entry(29), entry(30))
        assert current(app) == "e30"
        assert "LIVE, following" in screen_text(app)[0]
        await pilot.press("k" if order == "oldest" else "j")
        await settle(pilot)
        assert not app.desk.following
        await arrive(pilot, entry(30), entry(31))
        assert current(app) == "e29"
        assert "+1 new" in screen_text(app)[0]


async def test_follow_has_a_document_watched_that_was_not() -> None:
    app = app_over(batch([entry(1)]), Word(watching=False, asked=False))
    async with app.run_test(size=(100, 24)) as pilot:
        assert "LIVE" not in screen_text(app)[0]
        await pilot.press("F")
        assert sent(app) == WATCH
        app.post_message(WarlogApp.Arrived(Arrival(word=LIVE)))
        await settle(pilot)
        assert "LIVE, following" in screen_text(app)[0]


async def test_what_cannot_be_read_again_is_not_followed() -> None:
    app = app_over(batch([entry(1)], name="-"), Word(watching=False, asked=False))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("F")
        await settle(pilot)
        assert "cannot be read again" in screen_text(app)[-1]
        await pilot.press("r")
        await settle(pilot)
        assert "cannot be read again" in screen_text(app)[-1]
        assert not app.desk.following
        assert sent(app) == b""


async def test_reading_again_says_what_came_of_it() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("r")
        assert sent(app) == REFRESH
        await arrive(pilot, entry(28, headline="Other words"), entry(29), entry(30))
        app.post_message(WarlogApp.Arrived(Arrival(word=Word(watching=True, asked=True))))
        await settle(pilot)
        assert "Read again: 1 new, 1 revised" in screen_text(app)[-1]
        await pilot.press("r")
        app.post_message(WarlogApp.Arrived(Arrival(word=Word(watching=True, asked=True))))
        await settle(pilot)
        assert "Read again: nothing has changed" in screen_text(app)[-1]


async def test_revised_entries_are_marked_walked_and_show_what_was_changed() -> None:
    app = live_app()
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("x")
        await settle(pilot)
        assert "No entry has been revised" in screen_text(app)[-1]
        await arrive(
            pilot,
            entry(5, blocks=(("paragraph", "Body 5 was not all."),)),
            entry(20, headline="Headline twenty"),
        )
        marked = [line for line in screen_text(app) if "✎00:20" in line]
        assert "Headline twenty" in marked[0]
        await pilot.press("x")
        await settle(pilot)
        assert current(app) == "e20"
        text = "\n".join(screen_text(app))
        assert "revised once" in text
        assert "Headline [-20-] {+twenty+}" in text
        await pilot.press("x")
        assert current(app) == "e5"
        await pilot.press("x")
        assert current(app) == "e20"
        await pilot.press("X")
        assert current(app) == "e5"


async def test_the_text_that_is_read_stays_where_it_is_when_another_entry_arrives() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("j", "enter", "J", "J")
        before = screen_text(app)[4:-1]
        await arrive(pilot, entry(29), entry(30))
        assert screen_text(app)[4:-1] == before


async def test_a_withdrawn_entry_stays_and_says_so() -> None:
    app = live_app(3)
    async with app.run_test(size=(100, 24)) as pilot:
        await arrive(pilot, entry(0), entry(1), whole=True)
        assert current(app) == "e2"
        lines = screen_text(app)
        assert "1 entry is no longer on the page" in lines[-1]
        assert "✗" in next(line for line in lines if "Headline 2" in line)
        assert not any("✗" in line for line in lines[:-1] if "Headline 1" in line)
        assert any(line.strip().startswith("no longer on the page") for line in lines[:-1]), "the text says so at once"
        await arrive(pilot, entry(0), entry(1), entry(2), whole=True)
        assert not any("✗" in line or "no longer" in line for line in screen_text(app)[:-1])


async def test_a_document_that_is_lost_is_told_and_what_was_read_stays() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        app.post_message(WarlogApp.Arrived(Arrival(failure=Failure("a.txt", "no such file or directory", "", 66))))
        await settle(pilot)
        assert "NOT READABLE  30 entries" in screen_text(app)[0]
        assert "a.txt: no such file or directory" in screen_text(app)[-1]
        await arrive(pilot, entry(29), entry(30))
        assert "● LIVE  30 entries  +1 new" in screen_text(app)[0]


async def test_inputs_that_were_not_read_are_told_as_long_as_the_dashboard_is_open() -> None:
    failures = [Failure(name, "no such file or directory", "", 66) for name in ("b.txt", "c\x1b[31m.txt")]
    app = app_over(batch([entry(1)], problems=("3 control characters shown as symbols",)), *failures)
    async with app.run_test(size=(100, 24)) as pilot:
        await settle(pilot)
        assert "b.txt: no such file or directory (and 1 more: :problems lists them)" in screen_text(app)[-1]
        await pilot.press("j")
        await settle(pilot)
        assert "✕ 2 NOT READ" in screen_text(app)[0]
        assert "3 problems (:problems)" in screen_text(app)[1]
        await pilot.press("colon", *"problems", "enter")
        await settle(pilot)
        text = "\n".join(screen_text(app))
        assert "3 problems · Esc closes" in text
        assert "a.txt: 3 control characters shown as symbols" in text
        assert "\x1b" not in text
        await pilot.press("escape")
        assert app.screen is app.main


async def test_where_nothing_is_wrong_there_is_nothing_to_list() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        await settle(pilot)
        assert "problem" not in "".join(screen_text(app))
        await pilot.press("colon", *"problems", "enter")
        await settle(pilot)
        assert "problems can do nothing now" in screen_text(app)[-1]


async def test_when_the_reading_process_has_ended_nothing_is_read_again() -> None:
    app = live_app()
    async with app.run_test(size=(100, 24)) as pilot:
        gone = Failure("", "the reading process has ended early", "start warlog again", 70)
        app.post_message(WarlogApp.Arrived(Arrival(failure=gone)))
        await settle(pilot)
        assert screen_text(app)[-1].strip() == "the reading process has ended early; start warlog again"
        await pilot.press("r")
        await settle(pilot)
        assert "cannot be read again" in screen_text(app)[-1]


@pytest.mark.parametrize("keys", [("f", *"bridge", "enter"), ("s",)])
async def test_the_entry_under_the_cursor_stays_when_an_edit_has_it_miss_the_filter(keys: tuple[str, ...]) -> None:
    texts = {3: "bridge closed", 2: "harbour", 1: "bridge open", 0: "quiet"}
    entries = [entry(number, "Mayor" if "bridge" in text else "Port", headline=text) for number, text in texts.items()]
    app = app_over(batch(entries), Word(watching=True, asked=False))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        await pilot.press("j")
        assert (current(app), len(app.main.shown.entries)) == ("e1", 2)
        row = app.main.timeline.cursor
        await arrive(pilot, entry(1, "Port", headline="crossing open"))
        assert (current(app), app.main.timeline.cursor) == ("e1", row)
        assert "crossing open" in "".join(screen_text(app))
        await pilot.press("k")
        await arrive(pilot, entry(0, "Port", headline="very quiet"))
        assert [found.id for found in app.main.shown.entries] == ["e3"], "it was left"


# What has changed in a document


def numbered(*numbers: int, first: int = 1) -> list[tuple[Any, ...]]:
    return [flat(entry(number, line=first + at)) for at, number in enumerate(numbers)]


def test_a_page_tells_what_was_added_and_by_how_much_the_rest_moved() -> None:
    page = Page()
    assert page.read(numbered(3, 2, 1)) == (numbered(3, 2, 1), True, (0, 0))
    assert page.read(numbered(3, 2, 1)) == ([], False, (0, 0))
    # At the end: with the neighbour before it.
    assert page.read(numbered(3, 2, 1, 0)) == (numbered(1, 0, first=3), False, (0, 0))
    # At the top: with the neighbour behind it, and all others a line lower.
    changed, whole, shift = page.read(numbered(4, 3, 2, 1, 0))
    assert ([each[0] for each in changed], whole, shift) == (["e4", "e3"], False, (1, 1))
    # Lines alone.
    assert page.read(numbered(4, 3, 2, 1, 0, first=6)) == ([], False, (1, 5))


def test_a_page_that_has_lost_an_entry_is_told_whole() -> None:
    page = Page()
    page.read(numbered(3, 2, 1))
    changed, whole, _ = page.read(numbered(3, 1))
    assert ([each[0] for each in changed], whole) == (["e3", "e1"], True)


def test_a_file_is_read_again_when_it_has_changed_and_settled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    watched = Watched(str(path))
    watched.seen()
    assert watched.can_change
    assert not watched.has_changed()
    path.write_text("one two")
    assert [watched.has_changed() for _ in range(3)] == [False, True, False]
    path.unlink()
    assert [watched.has_changed() for _ in range(3)] == [False, True, False]
    assert watched.can_change


def test_a_file_that_is_written_all_the_time_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("")
    watched = Watched(str(path))
    watched.seen()
    found = []
    for size in range(1, 8):
        path.write_text("x" * size)
        found.append(watched.has_changed())
    assert found.count(True) == 1


def test_what_cannot_change_is_not_watched(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert not any(Watched(name).can_change for name in ("-", SAMPLE, str(tmp_path / "pipe")))


def told(loader: Loader) -> Iterator[Any]:
    """What a loader hands over, without the first reading."""
    for item in loader.batches():
        if isinstance(item, Update | Word | Failure):
            yield item


BLOG = "Norvia live\n\nTuesday, May 13, 2031\n\n14:10 Staff: the first thing.\n\n13:52 Mayor: another thing.\n\n13:10 Port: it is open.\n"


def test_the_reading_process_sees_a_file_grow_and_change(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BLOG)
    loader = Loader(Options([str(path)], (None, None, False), 1 << 20, follow=True))
    try:
        news = told(loader)
        assert next(news).watching
        path.write_text(BLOG + "\n12:58 Staff: something older.\n")
        update = next(news)
        assert update.entries[-1].blocks == (("paragraph", "something older."),)
        assert not update.whole
        path.write_text(BLOG.replace("another thing", "a very different thing"))
        assert next(news).whole
        loader.ask(REFRESH)
        word = next(news)
        assert (word.asked, word.watching) == (True, True)
        path.unlink()
        failure = next(news)
        assert (failure.name, failure.code) == (str(path), 66)
        path.write_text(BLOG)
        assert isinstance(next(news), Update)
    finally:
        loader.close()


@pytest.mark.parametrize("asked", [WATCH + REFRESH, REFRESH + WATCH, WATCH])
def test_being_asked_for_two_things_at_a_time_loses_neither(tmp_path: Path, asked: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BLOG)
    loader = Loader(Options([str(path)], (None, None, False), 1 << 20))
    try:
        news = told(loader)
        assert not next(news).watching
        loader.ask(asked)
        word = next(news)
        assert (word.watching, word.asked) == (True, REFRESH in asked)
    finally:
        loader.close()


# The demo


def test_the_demo_ends_with_the_sample_as_it_is() -> None:
    entries = parse(read(SAMPLE).document, ParseOptions(None, None, False)).entries
    pages = list(steps(entries))
    assert len(pages[0]) < len(entries)
    assert pages[-1] == entries
    assert all(len(after) >= len(before) for before, after in pairwise(pages))
    assert any(len(after) == len(before) and after != before for before, after in pairwise(pages)), "none is revised"


def test_the_demo_plays_when_it_is_asked_to() -> None:
    loader = Loader(Options([SAMPLE], (None, None, False), 1 << 20, demo=True))
    try:
        news = told(loader)
        assert next(news).watching
        loader.ask(REFRESH)
        assert isinstance(next(news), Update)
        assert next(news).asked
    finally:
        loader.close()


# Word by word


def test_changes_are_told_with_the_words_around_them() -> None:
    before = entry(1, blocks=(("paragraph", "one two three four five six seven eight nine ten lost two silos"),))
    after = entry(1, blocks=(("paragraph", "one two three four five six seven eight nine ten lost three silos today"),))
    assert changes(before, after) == [
        [
            ("cut", "…"),
            ("same", "seven eight nine ten lost"),
            ("gone", "two"),
            ("new", "three"),
            ("same", "silos"),
            ("new", "today"),
        ]
    ]
    assert changes(before, before) == []


def test_a_text_without_blanks_is_compared_by_its_characters() -> None:
    before, after = (entry(1, headline=text) for text in ("港口三人受伤", "港口五人受伤"))
    assert ("gone", "三") in changes(before, after)[0]
    assert ("new", "五") in changes(before, after)[0]


def test_a_very_long_text_is_not_compared_word_by_word() -> None:
    before, after = (entry(1, blocks=(("paragraph", text),)) for text in ("a " * 9000, "b " * 9000))
    assert changes(before, after) == [[("cut", "a long text reads otherwise")]]


# A few changes are brought in without working everything out again


def rows(desk: Desk) -> list[object]:
    shown = desk.shown
    return [shown.day(row) or shown.entry(row) for row in range(len(shown))]


@pytest.mark.parametrize("following", [False, True])
@pytest.mark.parametrize("order", ["newest", "oldest", "page"])
@pytest.mark.parametrize(("filter", "hidden"), [("", ()), ("", ("B",)), ("since:05:00", ()), ("until:12:00", (None,))])
def test_what_arrives_gives_what_working_it_all_out_would_give(
    order: Any, following: bool, filter: str, hidden: tuple[str | None, ...]
) -> None:
    """Entries come in at every place, on other days and without one, and are revised; the rows are always the same."""
    rng = random.Random(7)
    base = parse_query("-kind:lede")
    desk, other = (Desk(base, parse_query(filter), order) for _ in range(2))
    desk.sources = other.sources = Choice(hidden)
    desk.following = other.following = following
    page: list[Entry] = []
    for step in range(120):
        number = rng.randrange(1000)
        day = rng.choice(["2031-05-12", "2031-05-13", "2031-05-13", None])
        clock = f"{number // 60:02}:{number % 60:02}"
        stamp = Stamp(clock, day, clock)
        if page and rng.random() < 0.3:
            at = rng.randrange(len(page))
            page[at] = page[at].replace(headline=f"Step {step}", **({"stamp": stamp} if rng.random() < 0.3 else {}))
        else:
            kind = rng.choice(["update", "update", "update", "pinned", "lede"])
            fresh = entry(5000 + step, rng.choice(["A", "B", None]), stamp=stamp, kind=kind)
            at = rng.choice([0, len(page), rng.randrange(len(page) + 1)])
            page.insert(at, fresh)
        batch_ = page[max(at - 1, 0) : at + 2] if step else page
        before, was = desk.shown, rows(desk)
        for each in (desk, other):
            _ = each.facets
            each.merge(batch_)
        other._forget_entries()
        assert rows(desk) == rows(other), step
        assert desk.status.undecided == other.status.undecided
        assert desk.facets.sources == other.facets.sources or [
            (facet.name, facet.total, facet.shown) for facet in desk.facets.sources
        ] == [(facet.name, facet.total, facet.shown) for facet in other.facets.sources]
        assert [before.day(row) or before.entry(row) for row in range(len(before))] == was or desk.shown is before
        if step in (60, 66, 67):
            held = len(desk.held)
            assert desk.reveal() == other.reveal() == held
            other._forget_entries()
            assert rows(desk) == rows(other), f"revealed at {step}"
