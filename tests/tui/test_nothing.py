"""A timeline without entries says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.model.query import parse
from warlog.tui.nothing import why_nothing
from warlog.tui.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from warlog.tui.app import WarlogApp


@pytest.mark.parametrize(
    ("fields", "matched", "words"),
    [
        ({}, 0, "no entries"),
        ({"progress": 0.5}, 0, "reading …"),
        ({"held": 1200}, 0, "no entries but 1,200 new; . shows them"),
        ({"aside": 3}, 0, "no entries but 3 beside the stream; warlog --kind all shows them"),
        ({"total": 9, "filter": parse("x")}, 0, "nothing matches the filter; Esc clears it"),
        ({"total": 9}, 9, "all sources here are hidden; a shows all"),
        (
            {"total": 9, "filter": parse("x")}, 2,
            "2 match the filter, and their sources are hidden; a shows all sources",
        ),
        (
            {"total": 9, "filter": parse("x")}, 1,
            "1 matches the filter, and its source is hidden; a shows all sources",
        ),
    ],
)  # fmt: skip
def test_why_there_is_nothing(fields: dict[str, object], matched: int, words: str) -> None:
    status = Status()
    for name, value in fields.items():
        setattr(status, name, value)
    assert why_nothing(status, matched) == words


async def test_an_empty_timeline_says_why_and_what_brings_entries_back(blog: Callable[..., WarlogApp]) -> None:
    app = blog(20)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", *"zzz", "enter")
        await settle(pilot)
        await app.workers.wait_for_complete()
        await settle(pilot)
        (line,) = [line for line in screen_text(app) if "nothing matches the filter; Esc clears it" in line]
        assert 15 < len(line) - len(line.lstrip()) < 25
        await pilot.press("escape")
        await settle(pilot)
        assert not any("nothing matches" in line for line in screen_text(app))
        assert len(app.main.shown.entries) == 20
        for _ in range(4):
            await pilot.press("S")
        await settle(pilot)
        assert any("all sources here are hidden; a shows all" in line for line in screen_text(app))
        await pilot.press("a")
        await settle(pilot)
        assert len(app.main.shown.entries) == 20


async def test_a_document_without_entries_says_so() -> None:
    app = app_over(batch([]))
    async with app.run_test(size=(30, 12)) as pilot:
        await settle(pilot)
        assert any(line.strip() == "no entries" for line in screen_text(app))
        app.desk.merge([entry(1)])
        app.main.publish()
        await settle(pilot)
        assert not any("no entries" in line for line in screen_text(app))
