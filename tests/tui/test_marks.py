"""Marks, what is read, and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dashboard import current, screen_text, settle

from warlog.tui.desk import key_of
from warlog.tui.screens.pick import PickScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from warlog.tui.app import WarlogApp


async def test_marks_are_set_walked_and_taken_away(blog: Callable[..., WarlogApp]) -> None:
    app = blog(20)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m", "j", "j", "m")
        await settle(pilot)
        assert app.desk.marked == {("a.txt", "e19"), ("a.txt", "e17")}
        assert "◆2" in screen_text(app)[0]
        assert sum("◆" in line for line in screen_text(app)[2:]) == 2
        assert "2 marked" in screen_text(app)[-1]
        await pilot.press("apostrophe")
        assert current(app) == "e19"
        assert app.main.notice == "from the top again"
        await pilot.press("apostrophe")
        assert current(app) == "e17"
        await pilot.press("m", "apostrophe", "apostrophe")
        assert app.desk.marked == {("a.txt", "e19")}
        assert app.main.notice == "this is the only marked entry that is shown"


async def test_marks_are_listed_hidden_ones_too(blog: Callable[..., WarlogApp]) -> None:
    app = blog(20)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("M")
        assert app.main.notice == "no entry is marked; m marks one"
        await pilot.press("m", "j", "j", "m", "S", "M")
        await settle(pilot)
        assert isinstance(app.screen, PickScreen)
        assert app.screen.rows.count() == 2
        assert any("2031-05-13 00:17   Ilmar Dost  Headline 17" in line for line in screen_text(app))
        await pilot.press("g", "enter")
        await settle(pilot)
        assert current(app) == "e19"
        await pilot.press("M", "G", "enter")
        await settle(pilot)
        assert "hidden" in app.main.notice


async def test_an_entry_stays_unread_until_it_is_opened(blog: Callable[..., WarlogApp]) -> None:
    app = blog(20)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("j", "k", "u")
        key = ("a.txt", "e19")
        assert key not in app.desk.read
        await pilot.press("j", "k", "j", "k")
        assert key not in app.desk.read
        await pilot.press("enter", "escape")
        assert key in app.desk.read
        await pilot.press("j", "j", "u")
        assert ("a.txt", "e17") in app.desk.read


async def test_undo_takes_back_step_by_step(blog: Callable[..., WarlogApp]) -> None:
    app = blog(20)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("m", "j", "j", "j", "S", "u")
        hidden = app.desk.sources
        assert not hidden.is_all
        read = set(app.desk.read)
        await pilot.press("U")
        assert app.desk.read == read - {key_of(app.main.current)} if app.main.current else False
        assert app.main.notice.startswith("undone: entry ")
        await pilot.press("U")
        assert app.desk.sources.is_all
        assert current(app) == "e16"
        await pilot.press("U")
        assert app.main.notice == "undone: 3 read in passing"
        assert not app.desk.read & {("a.txt", "e19"), ("a.txt", "e18"), ("a.txt", "e17")}
        await pilot.press("U")
        assert not app.desk.marked
        await pilot.press("U")
        assert app.main.notice == "there is nothing to undo"
