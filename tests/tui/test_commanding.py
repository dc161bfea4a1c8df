"""The command line and the views."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dashboard import screen_text, settle

from warlog.tui.commanding import known, like
from warlog.tui.facets import Choice
from warlog.tui.views import View, saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from warlog.tui.app import WarlogApp


async def typed(pilot: Pilot[Any], app: WarlogApp, *keys: str) -> list[str]:
    await pilot.press(*keys)
    await settle(pilot)
    await app.workers.wait_for_complete()
    await settle(pilot)
    return screen_text(app)


async def test_commands_by_name(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(100, 24)) as pilot:
        await typed(pilot, app, "colon", *"order", "enter")
        assert app.desk.order == "oldest"
        await typed(pilot, app, "colon", *"filter source:dost", "enter")
        assert len(app.main.shown.entries) == 15
        await typed(pilot, app, "colon", *"filter", "enter")
        assert len(app.main.shown.entries) == 60
        await typed(pilot, app, "colon", *"source rescue", "enter")
        assert {found.source for found in app.main.shown.entries} == {"Rescue Service"}
        await typed(pilot, app, "colon", *"all-s", "enter")
        assert len(app.main.shown.entries) == 60
        await typed(pilot, app, "colon", *"goto 00:30", "enter")
        assert app.main.current is not None
        assert app.main.current.id == "e30"
        await typed(pilot, app, "colon", *"17", "enter")
        assert app.main.current.id == "e16"
        lines = await typed(pilot, app, "colon", *"search 5$", "enter")
        assert app.main.current.id == "e25"
        assert "/5$  3/6" in lines[-1]
        await typed(pilot, app, "colon", *"q", "enter")
        await settle(pilot)
        assert not app.is_running


async def test_what_is_no_command_is_told_in_place(blog: Callable[..., WarlogApp]) -> None:
    app = blog(9)
    async with app.run_test(size=(100, 24)) as pilot:
        lines = await typed(pilot, app, "colon", *"nonsense", "enter")
        assert "there is no command nonsense" in lines[-2]
        lines = await typed(pilot, app, "escape", "colon", *"filter /[/", "enter")
        assert lines[-2].index("▾") == lines[-1].index("[/")
        assert app.main.prompt.is_open
        lines = await typed(pilot, app, "escape", "colon", *"order now", "enter")
        assert "order takes no more words" in lines[-2]
        lines = await typed(pilot, app, "escape", "colon", *"reveal", "enter")
        assert "reveal can do nothing now" in lines[-1]
        assert not app.main.prompt.is_open
        for name in ("pick", "close", "command-line"):
            lines = await typed(pilot, app, "escape", "colon", *name, "enter")
            assert f"there is no command {name}" in lines[-2], "a command of another screen"
        await typed(pilot, app, "escape")
        assert app.is_running


async def test_tab_completes(blog: Callable[..., WarlogApp]) -> None:
    app = blog(9)
    async with app.run_test(size=(100, 24)) as pilot:
        lines = await typed(pilot, app, "colon", *"hist", "tab")
        assert app.main.prompt.text == "histogram"
        assert "histogram-filter" in lines[-2]
        await typed(pilot, app, "escape", "colon", *"goto", "tab")
        assert app.main.prompt.text == "goto "


async def test_tab_lists_the_names(blog: Callable[..., WarlogApp]) -> None:
    app = blog(9)
    async with app.run_test(size=(60, 24)) as pilot:
        lines = await typed(pilot, app, "colon", *"nonsense", "enter")
        assert "Tab alone lists them" in lines[-2]
        await typed(pilot, app, "escape", "colon")
        told: list[str] = []
        while not told or told[-1] != told[0] or len(told) == 1:
            told.append((await typed(pilot, app, "tab"))[-2].strip())
            assert app.main.prompt.text == ""
        assert all(line.endswith("  …") for line in told[:-2])
        assert not told[-2].endswith("…")
        names = [name for line in told[:-1] for name in line.removesuffix("…").split()]
        assert names == like("")
        assert {"theme", "goto", "cursor-down", "zen"} <= set(names)
        first = (await typed(pilot, app, *"o"))[-2]
        assert first.split()[:2] == ["only-source", "open"]


def test_a_beginning_names_one_command_or_several() -> None:
    assert known("cloc") == "clock"
    assert known("17") == "17"
    with pytest.raises(ValueError, match="beginning of"):
        known("histogram-")


async def test_a_view_is_saved_and_picked(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(100, 24)) as pilot:
        lines = await typed(pilot, app, "v")
        assert "no view has been saved" in lines[-1]
        await typed(pilot, app, "f", *"/[1-3]$/", "enter", "S", "O")
        count = len(app.main.shown.entries)
        lines = await typed(pilot, app, "V", *"night watch", "enter")
        assert "saved as night watch" in lines[-1]
        await typed(pilot, app, "escape", "a", "O", "V", *"all", "enter")
        assert len(app.main.shown.entries) == 60
        lines = await typed(pilot, app, "v", "down")
        assert "all: newest first" in lines[-2]
        lines = await typed(pilot, app, "up")
        assert "night watch: /[1-3]$/" in lines[-2]
        await typed(pilot, app, "enter")
        assert len(app.main.shown.entries) == count
        assert app.desk.order == "oldest"
        lines = await typed(pilot, app, "v", *"zz", "enter")
        assert "no view has a name like this" in lines[-2]
        await typed(pilot, app, "escape", "colon", *"forget-view all", "enter")
        assert [view.name for view in app.desk.views] == ["night watch"]


def test_a_view_survives_json() -> None:
    view = View("x", "source:dost", Choice(["A", None]), Choice(["B"], only=True), "page", "utc")
    assert View.from_dict(json.loads(json.dumps(view.as_dict()))) == view
    assert "without A, no one credited" in view.described({})
    assert saved([view], View("x", "", Choice(), Choice(), "newest", "printed"))[0].query == ""


@pytest.mark.parametrize(
    "change",
    [
        {"name": " "},
        {"query": 1},
        {"order": "up"},
        {"order": []},
        {"sources": None},
        {"outlets": {"only": True, "names": [3]}},
    ],
)
def test_what_is_no_view(change: dict[str, object]) -> None:
    view = View("x", "", Choice(), Choice(), "newest", "printed")
    with pytest.raises(ValueError, match="a view"):
        View.from_dict({**view.as_dict(), **change})
