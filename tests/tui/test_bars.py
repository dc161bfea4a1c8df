"""Header and footer where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dashboard import app_over, entry, screen_text, settle

from warlog.tui.loading import Batch, Head
from warlog.tui.widgets.bars import whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from warlog.tui.app import WarlogApp


def test_parts_are_shown_whole_or_not_at_all() -> None:
    assert whole(["aaa", "bbb"], 9, " · ") == ["aaa", " · ", "bbb"]
    assert whole(["aaa", "bbb"], 8, " · ") == ["aaa", " …"]
    assert whole(["aaa", "bbbbbb", "c"], 9, " · ") == ["aaa", " · ", "c", " …"]
    assert whole(["aaa"], 2) == ["…"]
    assert whole(["aaa"], 0) == [""]
    assert whole([], 5) == []


@pytest.mark.parametrize("width", [20, 44, 80, 120])
async def test_the_header_says_nothing_by_halves(blog: Callable[..., WarlogApp], width: int) -> None:
    app = blog(90)
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.press("m", "S", "f", *"/[1-8]$/", "enter")
        await settle(pilot)
        counts = {"54 of 90 entries", "◆1"}
        parts = set(screen_text(app)[1].strip().split(" · "))
        assert {"filter: /[1-8]$/", "36 hidden", "newest first", "2031-05-13 00:02–01:28"} <= parts
        await pilot.resize_terminal(width, 24)
        await settle(pilot)
        said = [part.strip() for part in screen_text(app)[0].split("  ")[1:] if part.strip()]
        assert {part.removesuffix(" …") for part in said} <= counts
        line = screen_text(app)[1].strip()
        assert line.endswith(" …") == (width < 120)
        whole_ones = {part for part in line.removesuffix(" …").split(" · ") if not part.endswith("…")}
        assert whole_ones <= parts


async def test_a_long_filter_is_cut_and_what_it_hides_is_said(blog: Callable[..., WarlogApp]) -> None:
    app = blog(60)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", *("headline -" + "x" * 90), "enter")
        await settle(pilot)
        await pilot.press("S")
        await settle(pilot)
        first, second = screen_text(app)[:2]
        assert "45 of 60 entries" in first
        assert second.endswith("xxx… …")


@pytest.mark.parametrize(("progress", "said"), [(0.0, "reading …"), (0.4, "reading … 40%")])
async def test_no_share_is_said_of_what_nobody_knows_the_size_of(progress: float, said: str) -> None:
    app = app_over(Batch(Head("-"), [entry(1)], whole=False, progress=progress))
    async with app.run_test(size=(100, 24)) as pilot:
        app.desk.progress = progress  # whoever has handed over everything has read everything
        app.main.publish()
        await settle(pilot)
        assert screen_text(app)[0].endswith(f"1 entry, {said}")
