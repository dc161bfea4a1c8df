"""The timeline: the cursor is an entry's, whatever happens around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dashboard import app_over, batch, current, entry, screen_text, settle, under_cursor

from warlog.model.query import Query
from warlog.model.timeline import Timeline
from warlog.tui.app import WarlogApp
from warlog.tui.feed import News

if TYPE_CHECKING:
    from collections.abc import Callable


def line_of(app: WarlogApp) -> int:
    """The line of the screen that the cursor is on."""
    return app.main.timeline.cursor - app.main.timeline.scroll_offset.y


async def test_the_first_paint_shows_what_has_been_read(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        lines = screen_text(app)
        assert "60 entries" in lines[0]
        assert "Tuesday 13 May 2031" in lines[2]
        assert "00:59  (" not in lines[3]
        assert "Headline 59" in lines[3]
        assert under_cursor(app) == "e59"


async def test_keys_move_as_in_less(blog: Callable[..., WarlogApp]) -> None:
    app = blog(200)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "down", "k")
        assert under_cursor(app) == "e198"
        await pilot.press("G")
        assert under_cursor(app) == "e0"
        await pilot.press("g")
        assert under_cursor(app) == "e199"
        await settle(pilot)
        height = app.main.timeline.size.height
        await pilot.press("space")
        assert under_cursor(app) == f"e{199 - (height - 1)}"
        await pilot.press("b")
        assert under_cursor(app) == "e199"
        await pilot.press("end", "home")
        assert under_cursor(app) == "e199"


async def test_turning_the_order_keeps_the_entry(blog: Callable[..., WarlogApp]) -> None:
    app = blog(500)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"jjjjjjj")
        await pilot.press("O")
        await settle(pilot)
        assert under_cursor(app) == "e492"
        assert "oldest first" in screen_text(app)[1]
        await pilot.press("O")
        assert under_cursor(app) == "e492"


async def test_a_filter_that_hides_the_entry_lends_the_nearest_and_gives_it_back(
    blog: Callable[..., WarlogApp],
) -> None:
    app = blog(100)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"jjjj")
        assert under_cursor(app) == "e95"
        app.desk.filter = Query.source("General Staff")
        app.main.publish()
        await settle(pilot)
        assert under_cursor(app) in ("e92", "e96")
        app.desk.filter = Query.all_of([])
        app.main.publish()
        await settle(pilot)
        assert under_cursor(app) == "e95"


async def test_new_entries_wait_and_never_move_the_cursor(blog: Callable[..., WarlogApp]) -> None:
    app = blog(100)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"jjj")
        before, line = under_cursor(app), line_of(app)
        app.desk.merge([entry(number) for number in range(100, 107)])
        app.main.publish()
        await settle(pilot)
        assert (under_cursor(app), line_of(app)) == (before, line)
        assert "100 entries  +7 new" in screen_text(app)[0]
        await pilot.press("full_stop")
        await settle(pilot)
        assert (under_cursor(app), line_of(app)) == (before, line)
        assert "107 entries" in screen_text(app)[0]


async def test_resizing_keeps_the_entry_in_sight(blog: Callable[..., WarlogApp]) -> None:
    app = blog(100)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*["j"] * 30)
        for size in ((40, 10), (20, 5), (10, 3), (200, 50), (80, 24)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert under_cursor(app) == "e69"
        assert 0 <= line_of(app) < app.main.timeline.size.height


async def test_more_of_a_document_leaves_the_reader_where_he_is() -> None:
    entries = [entry(number) for number in range(50, 100)]
    app = app_over(batch(entries))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "j")
        whole = Timeline()
        whole.merge([entry(number) for number in range(200)])
        app.post_message(WarlogApp.Told(News(whole, (), (), None)))
        await settle(pilot)
        assert under_cursor(app) == "e97"


async def test_entries_without_times_keep_the_order_of_the_page() -> None:
    from warlog.model.stamp import UNSTAMPED

    app = app_over(batch([entry(number, stamp=UNSTAMPED) for number in (3, 1, 2)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert [found.id for found in app.main.shown.entries] == ["e3", "e1", "e2"]
        assert "── " not in screen_text(app)[2]


async def test_columns_stand_whatever_the_script() -> None:
    from rich.cells import cell_len

    names = ["General Staff", "乌克兰国家通讯社基辅", "Ілля 🇺🇦 Штаб", "المتحدث العسكري", "Zá̷̡̨l̸go"]
    app = app_over(batch([entry(number, name, headline="HERE") for number, name in enumerate(names)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        lines = [line for line in screen_text(app) if "HERE" in line][: len(names)]
        assert len(lines) == len(names)
        assert len({cell_len(line[: line.index("HERE")]) for line in lines}) == 1


async def test_a_click_moves_the_cursor(blog: Callable[..., WarlogApp]) -> None:
    app = blog(100)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click("#timeline", offset=(20, 5))
        await settle(pilot)
        assert under_cursor(app) == "e95"


async def test_hostile_text_is_shown_and_does_nothing() -> None:
    hostile = "[/x] [@click=app.quit]q[/] \x1b]52;c;ZXZpbA==\x07 \x9b6n \u202eevil [$5m]"
    said = Query.words("")
    app = app_over(
        batch(
            [entry(1, hostile, headline=hostile, blocks=(("quote", hostile),), media=(hostile,), author=hostile)],
            headline=hostile,
            outlet=hostile,
        ),
        filter=said,
    )
    async with app.run_test(size=(200, 50)) as pilot:
        await settle(pilot)
        text = "\n".join(screen_text(app))
        assert "[/x] [@click=app.quit]q[/] ␛]52;c;ZXZpbA==␇" in text
        assert "[$5m]" in text
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text)


async def test_turned_round_the_cursor_stays_on_its_entry_though_another_one_was_wanted(
    blog: Callable[..., WarlogApp],
) -> None:
    app = blog(40)
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.press("j", "j", "f", *"/Headline [0-9]*[05]$/", "enter")
        await settle(pilot)
        here = current(app)
        assert here != "e37", "the filter hides it"
        await pilot.press("O")
        await settle(pilot)
        assert current(app) == here
        await pilot.press("O")
        await settle(pilot)
        assert current(app) == here
