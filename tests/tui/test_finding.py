"""Searching, filtering, finding a source, the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dashboard import app_over, batch, entry, screen_text, settle, under_cursor

from warlog.model.query import QueryError
from warlog.tui.search import Search, highlighter, places
from warlog.tui.widgets.page import page

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from warlog.tui.app import WarlogApp


async def typed(pilot: Pilot[Any], app: WarlogApp, *keys: str) -> None:
    """Press keys and wait until what they began is done."""
    await pilot.press(*keys)
    await settle(pilot)
    await app.workers.wait_for_complete()
    await settle(pilot)


def hits(app: WarlogApp) -> str:
    """What is marked on the screen."""
    ground = app.main.timeline._part("hit").bgcolor
    return "|".join(
        segment.text
        for strip in app.screen._compositor.render_strips()
        for segment in strip
        if segment.style and segment.style.bgcolor == ground and segment.text.strip()
    )


async def test_the_search_goes_with_what_is_typed(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"jjj")
        assert under_cursor(app) == "e56"
        await typed(pilot, app, "slash", *"headline 5")
        assert under_cursor(app) == "e56"
        assert "4/11" in screen_text(app)[-1]
        await typed(pilot, app, "2")
        assert under_cursor(app) == "e52"
        assert "1/1" in screen_text(app)[-1]
        assert set(hits(app).split("|")) == {"Headline 52"}
        assert ("a.txt", "e57") in app.desk.read
        await typed(pilot, app, "escape")
        assert under_cursor(app) == "e56"
        assert hits(app) == ""
        assert ("a.txt", "e52") not in app.desk.read
        assert "search" in screen_text(app)[-1]


async def test_n_and_shift_n_walk_the_matches_and_come_round(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "slash", *r"line \d?7$", "enter")
        assert under_cursor(app) == "e57"
        assert screen_text(app)[-1].strip().endswith("1/6")
        await typed(pilot, app, "n", "n")
        assert under_cursor(app) == "e37"
        assert "3/6" in screen_text(app)[-1]
        await typed(pilot, app, "N", "N", "N")
        assert under_cursor(app) == "e7"
        assert "6/6  from the end" in screen_text(app)[-1]
        await typed(pilot, app, "n")
        assert "1/6  from the top" in screen_text(app)[-1]
        await typed(pilot, app, "j", "slash", "enter")
        assert under_cursor(app) == "e47"
        await typed(pilot, app, "escape")
        assert hits(app) == ""


async def test_n_searches_what_the_filter_leaves(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "slash", *"headline", "enter")
        await typed(pilot, app, "s", "n")
        assert app.main.timeline.entry is not None
        assert app.main.timeline.entry.source is None
        assert under_cursor(app) == "e55"
        assert "2/15" in screen_text(app)[-1]


async def test_a_search_that_finds_nothing_stays_where_it_was(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "j", "slash", *"nowhere")
        assert under_cursor(app) == "e58"
        assert "not found" in screen_text(app)[-1]
        await typed(pilot, app, "enter", "n")
        assert under_cursor(app) == "e58"
        assert "not found" in screen_text(app)[-1]


async def test_what_is_no_expression_is_told_in_place_and_kept_open(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "slash", *"ab(")
        assert screen_text(app)[-2].index("▾") == screen_text(app)[-1].index("(")
        assert "not a regular expression" in screen_text(app)[-2]
        await typed(pilot, app, "enter")
        assert app.main.prompt.is_open
        await typed(pilot, app, "backspace", "backspace", "backspace", "backspace")
        assert not app.main.prompt.is_open


async def test_without_a_search_n_says_so(blog: Callable[..., WarlogApp]) -> None:
    app = blog(9)
    async with app.run_test(size=(80, 24)) as pilot:
        app.main.action_run("search-next")
        await settle(pilot)
        assert "nothing has been searched for" in screen_text(app)[-1]


async def test_hostile_text_in_a_prompt_is_only_text(blog: Callable[..., WarlogApp]) -> None:
    app = blog(9)
    async with app.run_test(size=(120, 24)) as pilot:
        await typed(pilot, app, "slash", *"[@click=app.quit]q[/]")
        assert "[@click=app.quit]q[/]" in screen_text(app)[-1]
        await typed(pilot, app, "enter")
        assert "/[@click=app.quit]q[/]  " in screen_text(app)[-1]


async def test_what_is_pasted_is_one_line_and_what_has_no_room_is_told(blog: Callable[..., WarlogApp]) -> None:
    from textual import events

    app = blog(9)
    async with app.run_test(size=(120, 24)) as pilot:
        await typed(pilot, app, "slash", *"ab", "left")
        app.post_message(events.Paste("Headline\r\n\n5\tand\n"))
        await settle(pilot)
        assert app.main.prompt.text == "aHeadline 5 andb"
        app.post_message(events.Paste("x" * 4_000))
        await settle(pilot)
        assert app.main.prompt.text == "aHeadline 5 and" + "x" * 984 + "b"
        assert "3,016 characters are left out: there is room for 1,000" in screen_text(app)[-2]
        app.post_message(events.Paste("more"))
        await settle(pilot)
        assert "4 characters are left out" in screen_text(app)[-2]
        await typed(pilot, app, "backspace")
        assert "left out" not in screen_text(app)[-2]
        app.post_message(events.Paste("\n"))
        await settle(pilot)
        assert len(app.main.prompt.text) == 999


def test_a_search_comes_round_to_where_it_began() -> None:
    entries = [entry(number, headline="A drone" if number in (2, 5, 7) else "Talks") for number in range(10)]
    search = Search("drone", entries, 6)
    assert not search.complete
    assert search.go_on(10)
    assert (search.first, search.hits, search.count) == (7, [2, 5, 7], 3)
    assert search.next(7, 1) == (2, True)
    assert search.next(2, 1) == (5, False)
    assert search.next(2, -1) == (7, True)
    assert search.next(6, -1) == (5, False)
    assert Search("drone", entries[:2], 0).next(0, 1) is None


def test_a_search_goes_on_where_its_time_ran_out() -> None:
    entries = [entry(number) for number in range(1_000)]
    search = Search("headline 99", entries, 500)
    turns = 0
    while not search.go_on(0):
        turns += 1
    assert turns > 10
    assert search.hits == [99, *range(990, 1_000)]


def test_what_cannot_be_searched_for() -> None:
    with pytest.raises(QueryError):
        Search("(a+)+b", [], 0)
    with pytest.raises(QueryError):
        Search("[", [], 0)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("drone", "Drones and a DRONE", [(0, 5), (13, 18)]),
        ("Drone", "Drones and a DRONE", [(0, 5)]),
        ("x*", "axxb", [(1, 3)]),
        ("straße", "STRASSE Straße", [(8, 14)]),
    ],
)
def test_what_is_marked(pattern: str, text: str, found: list[tuple[int, int]]) -> None:
    assert places(highlighter(pattern), text) == found


def test_a_match_is_marked_across_the_end_of_a_line() -> None:
    from rich.style import Style

    from warlog.tui.clock import PRINTED

    said = entry(1, blocks=(("quote", "one two power station five"),))
    hit = Style(bold=True)
    lines = list(page(said, 16, PRINTED, lambda name: hit if name == "hit" else Style(), highlighter("power station")))
    texts = ["".join(segment.text for segment in line) for line in lines]
    assert "▎ one two power" in texts
    assert "▎ station five" in texts
    assert [segment.text for line in lines for segment in line if segment.style == hit] == ["power", "station"]


async def test_the_text_is_scrolled_to_the_first_match() -> None:
    words = [("paragraph", f"Paragraph {number} of the report.") for number in range(200)]
    app = app_over(batch([entry(1, blocks=(*words, ("paragraph", "A beacon."), *words)), entry(0)]))
    async with app.run_test(size=(100, 30)) as pilot:
        detail = app.main.detail
        await typed(pilot, app, "slash", *"paragraph 1 of")
        assert detail.scroll_offset.y == 0, "it is in sight"
        await typed(pilot, app, "escape", "slash", *"beacon")
        assert "A beacon." in "\n".join(screen_text(app))
        at = detail.scroll_offset.y
        assert at > 300
        await typed(pilot, app, "enter", "J", "J")
        assert detail.scroll_offset.y == at + 2, "the reader scrolls on from there"
        await typed(pilot, app, "j", "k")
        assert detail.scroll_offset.y == at, "it is come back to"
        await typed(pilot, app, "escape", "j", "k")
        assert detail.scroll_offset.y == 0, "nothing is searched for"


# The filter


async def test_the_filter_goes_with_what_is_typed(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "f", *"source:staff")
        assert "15 of 60" in screen_text(app)[-1]
        assert {found.source for found in app.main.shown.entries} == {"General Staff"}
        await typed(pilot, app, *" since:00:40", "enter")
        assert len(app.main.shown.entries) == 5
        lines = screen_text(app)
        assert "filter: source:staff since:00:40" in lines[1]
        assert "55 hidden" in lines[1]
        assert not app.main.prompt.is_open


async def test_what_is_no_filter_is_told_in_place_and_the_last_one_stays(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "ampersand", *"source:dost /[a/")
        assert len(app.main.shown.entries) == 15
        lines = screen_text(app)
        assert lines[-2].index("▾") == lines[-1].index("[a/")
        assert "not a regular expression" in lines[-2]
        await typed(pilot, app, "enter")
        assert app.main.prompt.is_open


async def test_esc_clears_the_filter_and_up_brings_it_back(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "f", *"/line 1/", "enter")
        assert len(app.main.shown.entries) == 11
        await typed(pilot, app, "f", "escape")
        assert len(app.main.shown.entries) == 60
        await typed(pilot, app, "f", "up")
        assert len(app.main.shown.entries) == 11
        await typed(pilot, app, "enter", "escape")
        assert len(app.main.shown.entries) == 60


async def test_entries_whose_time_cannot_be_compared_are_counted() -> None:
    from warlog.model.stamp import UNSTAMPED

    app = app_over(batch([entry(1), entry(2), entry(3, stamp=UNSTAMPED)]))
    async with app.run_test(size=(100, 24)) as pilot:
        await typed(pilot, app, "f", *"since:00:02", "enter")
        assert "1 whose time cannot be compared" in screen_text(app)[1]
        await typed(pilot, app, "escape")
        assert "compared" not in screen_text(app)[1]


async def test_a_filter_over_many_entries_lets_keys_in_between() -> None:
    app = app_over(batch([entry(number % 1440).replace(id=f"x{number}") for number in range(20_000)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "f", *"/line 77/")
        assert {found.headline for found in app.main.shown.entries} >= {"Headline 77"}
        assert len(app.main.shown.entries) == len(
            [e for e in app.desk.stream if "line 77" in (e.headline or "").lower()]
        )


async def test_a_prompt_that_is_left_by_a_click_closes_and_keeps_the_filter(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "f", *"/line 1/")
        await pilot.click("#timeline", offset=(20, 3))
        await settle(pilot)
        assert not app.main.prompt.is_open
        assert app.main.focus_is("timeline")
        assert len(app.main.shown.entries) == 11


# A source


async def test_a_source_is_found_by_part_of_its_name(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "t", *"serv")
        assert app.main.sources.display
        assert app.main.sources.facet is not None
        assert app.main.sources.facet.name == "Rescue Service"
        await typed(pilot, app, "enter")
        assert not app.main.sources.display
        assert {found.source for found in app.main.shown.entries} == {"Rescue Service"}
        assert app.main.focus_is("timeline")


async def test_the_arrows_walk_the_names_that_are_like_it_and_tab_goes_to_the_list(
    blog: Callable[..., WarlogApp],
) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await typed(pilot, app, "t", *"s")
        names: list[str | None] = []
        for _ in range(3):
            assert app.main.sources.facet is not None
            names.append(app.main.sources.facet.name)
            await typed(pilot, app, "down")
        assert names == ["General Staff", "Rescue Service", "Ilmar Dost"]
        await typed(pilot, app, "tab")
        assert app.main.focus_is("sources")
        assert app.main.sources.display
        await typed(pilot, app, "escape", "t", *"zz", "enter")
        assert app.main.prompt.is_open
        assert "no source has a name like this" in screen_text(app)[-2]
        await typed(pilot, app, "escape")
        assert not app.main.sources.display
        assert len(app.main.shown.entries) == 60


async def test_keys_that_come_in_one_go_are_typed_where_they_are_meant(blog: Callable[..., WarlogApp]) -> None:
    from textual import events

    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        for key in ("slash", *"7$", "enter", "n", "j", "f", *"dost", "enter", "j"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await settle(pilot)
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert app.desk.search is not None
        assert app.desk.search.text == "7$"
        assert app.desk.filter.written == "dost"
        assert not app.main.prompt.is_open
