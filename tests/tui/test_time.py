"""Going to a time, from hour to hour and day to day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.model.stamp import UNSTAMPED, Stamp
from warlog.tui.clock import PRINTED, Clock, clock_in, clock_of, clocks
from warlog.tui.histogram import counted, hours
from warlog.tui.moments import goal, nearest

if TYPE_CHECKING:
    from datetime import tzinfo

    from warlog.model.entry import Entry
    from warlog.tui.app import WarlogApp

NOW = datetime(2031, 5, 14, 12, 0, tzinfo=UTC)


def at(name: int, day: str | None, clock: str | None, offset: str | None = None) -> Entry:
    return entry(name, stamp=Stamp(clock, day, clock, offset, basis="explicit") if day or clock else UNSTAMPED)


def two_days() -> WarlogApp:
    """Entries every 20 minutes of two days, 144 in all."""
    entries = [
        at(day * 72 + number, f"2031-05-{13 + day}", f"{number // 3:02}:{number % 3 * 20:02}")
        for day in range(2)
        for number in range(72)
    ]
    return app_over(batch(entries))


def here(app: WarlogApp) -> str:
    found = app.main.timeline.entry
    assert found is not None
    return f"{found.stamp.day} {found.stamp.clock}"


async def press(app: WarlogApp, pilot: Any, *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return here(app)


async def test_the_clock_that_was_asked_for_comes_first_and_is_one_of_those_that_z_walks() -> None:
    zone = timezone(timedelta(hours=9))
    app = app_over(
        batch([at(1, "2031-05-13", "22:00", "+00:00"), at(0, "2031-05-13", "21:00")]), clock=clock_in("+09:00", zone)
    )
    async with app.run_test(size=(100, 24)) as pilot:
        await settle(pilot)
        assert "clock +09:00" in screen_text(app)[1]
        rows = [line for line in screen_text(app) if "Headline" in line]
        assert "07:00" in rows[0]
        assert "21:00?" in rows[1], "it states no zone"
        seen: list[str] = []
        for _ in range(5):
            await pilot.press("Z")
            seen.append(app.desk.clock.label)
        assert seen == ["as printed", "local time", "UTC", "Kyiv", "+09:00"]


@pytest.mark.parametrize(
    ("name", "zone", "id"),
    [
        ("local", None, "local"), ("UTC", UTC, "utc"), ("z", UTC, "utc"),
        ("Europe/Kyiv", ZoneInfo("Europe/Kyiv"), "kyiv"), ("Asia/Tokyo", ZoneInfo("Asia/Tokyo"), "Asia/Tokyo"),
    ],
)  # fmt: skip
def test_a_zone_that_a_clock_has_already_is_that_clock(name: str, zone: tzinfo | None, id: str) -> None:
    clock = clock_in(name, zone)
    assert clock.id == id
    assert len(clocks(clock)) == (5 if id == "Asia/Tokyo" else 4)
    assert clock_of(id, clock).id == id


async def test_going_to_a_time() -> None:
    app = two_days()
    async with app.run_test(size=(80, 24)) as pilot:
        assert await press(app, pilot, "at", *"14:00", "enter") == "2031-05-14 14:00"
        assert await press(app, pilot, "at", *"-2h", "enter") == "2031-05-14 12:00"
        assert await press(app, pilot, "at", *"3:20", "enter") == "2031-05-14 03:20"
        assert await press(app, pilot, "at", *"14", "enter") == "2031-05-14 14:00"
        assert await press(app, pilot, "at", *"@9h", "enter") == "2031-05-14 09:00"
        assert await press(app, pilot, "at", *"2031-05-13 9", "enter") == "2031-05-13 09:00"
        assert await press(app, pilot, "at", *"2031-05-14 12:00", "enter") == "2031-05-14 12:00"
        assert await press(app, pilot, "at", *"@2031-05-13 22:20", "enter") == "2031-05-13 22:20"
        assert await press(app, pilot, "at", *"09:05", "enter") == "2031-05-13 09:20"
        assert "nothing at 09:05: the nearest is at 2031-05-13 09:20" in screen_text(app)[-1]
        assert await press(app, pilot, "at", *"+1d1h", "enter") == "2031-05-14 10:20"
        assert await press(app, pilot, "at", *"2031-05-13", "enter") == "2031-05-13 00:00"


async def test_what_is_no_time_is_told_in_place() -> None:
    app = two_days()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(app, pilot, "at", *"25:99", "enter")
        assert app.main.prompt.is_open
        assert "is no time" in screen_text(app)[-2]
        await press(app, pilot, "escape")
        assert not app.main.prompt.is_open
        assert app.main.focus_is("timeline")


async def test_from_hour_to_hour_and_day_to_day() -> None:
    app = two_days()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert here(app) == "2031-05-14 23:40"
        # Newest first: the topmost entry of an hour is its last.
        assert await press(app, pilot, "left_square_bracket") == "2031-05-14 22:40"
        assert await press(app, pilot, "j", "left_square_bracket") == "2031-05-14 21:40"
        assert await press(app, pilot, "right_square_bracket") == "2031-05-14 22:40"
        assert await press(app, pilot, "left_curly_bracket") == "2031-05-13 23:40"
        await press(app, pilot, "left_curly_bracket")
        assert "no earlier day" in screen_text(app)[-1]
        assert await press(app, pilot, "right_curly_bracket") == "2031-05-14 23:40"
        assert await press(app, pilot, "O", "left_square_bracket") == "2031-05-14 22:00"
        assert await press(app, pilot, "right_square_bracket") == "2031-05-14 23:00"


async def test_entries_without_a_time_are_passed_over() -> None:
    app = app_over(batch([at(4, None, "09:00"), at(1, None, "10:00"), at(2, None, None), at(3, None, "10:30")]))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert here(app) == "None 10:30"
        assert await press(app, pilot, "left_square_bracket") == "None 09:00"
        assert await press(app, pilot, "right_square_bracket") == "None 10:30"
        assert await press(app, pilot, "at", *"10:00", "enter") == "None 10:00"
        await press(app, pilot, "left_curly_bracket")
        assert "no earlier day" in screen_text(app)[-1]


async def test_where_no_time_is_stated_it_is_said() -> None:
    app = app_over(batch([at(1, None, None)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(app, pilot, "at", *"10:30", "enter")
        assert "no entry here states a time" in screen_text(app)[-2]


def test_times_are_those_of_the_clock_that_is_shown() -> None:
    entries = [at(1, "2031-05-13", "23:30", "-05:00"), at(2, "2031-05-13", "22:30", "-05:00")]
    utc = Clock("utc", "UTC", UTC)
    assert nearest(entries, utc, goal("04:30", entries[0], utc, NOW)) == (0, True)
    assert nearest(entries, PRINTED, goal("22:30", entries[0], PRINTED, NOW)) == (1, True)
    assert nearest(entries, PRINTED, goal("22", entries[0], PRINTED, NOW)) == (1, True), "that is in the hour"
    assert nearest(entries, PRINTED, goal("22:00", entries[0], PRINTED, NOW)) == (1, False)
    zoned = goal("2031-05-14T03:30Z", entries[0], PRINTED, NOW)
    assert nearest(entries, PRINTED, zoned) == (1, True)


@pytest.mark.parametrize("text", ["-2", "-", "+h", "24", "h", "140", "14h30", "10:00Z", "soon", "2031-02-30", ""])
def test_what_is_no_goal(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        goal(text, at(1, "2031-05-13", "10:00"), PRINTED, NOW)


def test_nothing_to_count_from() -> None:
    with pytest.raises(ValueError, match="no time to count from"):
        goal("-2h", at(1, None, None), PRINTED, NOW)


# The hours


def shown_hours(app: WarlogApp) -> set[str]:
    return {f"{found.stamp.day} {found.stamp.clock}"[:13] for found in app.main.shown.entries}


async def test_the_histogram_is_walked_and_filters() -> None:
    app = two_days()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(app, pilot, "at", *"14:00", "enter")
        await press(app, pilot, "i")
        assert app.main.focus_is("histogram")
        text = "\n".join(screen_text(app))
        assert "Wednesday 14 May 2031, 14:00–14:59: 3 entries" in text
        assert "Tue 13 May" in text
        assert "█" in text
        await press(app, pilot, "left", "left", "h", "l")
        assert "12:00–12:59: 3 entries" in "\n".join(screen_text(app))
        await press(app, pilot, "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert shown_hours(app) == {"2031-05-14 12"}
        assert "since:2031-05-14T12:00 until:2031-05-14T12" in screen_text(app)[1]
        await press(app, pilot, "right")
        assert "13:00–13:59: 0 entries, 3 hidden" in "\n".join(screen_text(app))
        await press(app, pilot, "enter")
        await app.workers.wait_for_complete()
        assert shown_hours(app) == {"2031-05-14 13"}
        await press(app, pilot, "enter")
        await app.workers.wait_for_complete()
        assert len(app.main.shown.entries) == 144
        assert await press(app, pilot, "right", "space") == "2031-05-14 14:40"
        assert app.main.focus_is("timeline")
        await press(app, pilot, "i", "escape")
        assert not app.main.histogram.display
        assert app.main.focus_is("timeline")


async def test_the_histogram_keeps_the_rest_of_the_filter() -> None:
    app = two_days()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(app, pilot, "f", *"source:staff since:2031-05-14", "enter", "i", "enter")
        await app.workers.wait_for_complete()
        assert app.desk.filter.written == "source:staff since:2031-05-14T23:00 until:2031-05-14T23:59"


async def test_a_very_wide_screen_shows_the_hours() -> None:
    app = two_days()
    async with app.run_test(size=(200, 50)) as pilot:
        await settle(pilot)
        assert app.main.histogram.display
        assert "23:00–23:59: 3 entries" in "\n".join(screen_text(app))
        await press(app, pilot, "left_square_bracket")
        assert "22:00–22:59: 3 entries" in "\n".join(screen_text(app))
        await press(app, pilot, "shift+tab")
        assert app.main.focus_is("histogram")
        await press(app, pilot, "escape")
        assert app.main.histogram.display


@pytest.mark.parametrize("width", [80, 60, 40, 30])
async def test_the_labels_of_the_hours_do_not_touch(width: int) -> None:
    app = app_over(batch([at(number, "2031-05-13", f"{number:02}:00") for number in (0, 1, *range(5, 12), 20, 23)]))
    async with app.run_test(size=(width, 24)) as pilot:
        await press(app, pilot, "i")
        for _ in range(11):
            labels = screen_text(app)[-3].split()
            assert all(len(label) == 2 for label in labels)
            hour = app.main.histogram.hour
            assert hour is not None
            assert hour.hour in labels
            await press(app, pilot, "left")


async def test_where_the_hours_have_no_room_it_says_so() -> None:
    app = two_days()
    async with app.run_test(size=(40, 8)) as pilot:
        await press(app, pilot, "i")
        assert not app.main.histogram.display
        assert "no room for the hours: 9 lines at least" in screen_text(app)[-1]
        await pilot.resize_terminal(40, 9)
        await press(app, pilot, "i")
        assert app.main.focus_is("histogram")
        assert any("00:20" in line or "23:40" in line for line in screen_text(app))


async def test_without_hours_there_is_no_histogram() -> None:
    app = app_over(batch([at(1, None, None)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(app, pilot, "i")
        assert "no entry here states an hour" in screen_text(app)[-1]
        assert app.main.focus_is("timeline")


def test_hours_without_entries_are_drawn_and_long_gaps_are_not() -> None:
    entries = [
        at(1, "2031-05-13", "22:10"), at(2, "2031-05-13", "22:50"), at(3, "2031-05-14", "01:05"),
        at(4, "2031-06-01", "09:00"), at(5, "2031-06-01", None), at(6, None, "07:00"),
    ]  # fmt: skip
    found = hours(counted(entries, PRINTED), counted(entries[1:], PRINTED))
    assert [None if hour is None else (hour.day[5:], hour.hour, hour.shown, hour.total) for hour in found] == [
        ("", "07", 1, 1), None, ("05-13", "22", 1, 2), ("05-13", "23", 0, 0), ("05-14", "00", 0, 0),
        ("05-14", "01", 1, 1), None, ("06-01", "09", 1, 1),
    ]  # fmt: skip


def test_an_hour_of_another_clock_is_asked_for_in_its_zone() -> None:
    utc = Clock("utc", "UTC", UTC)
    entries = [at(1, "2031-05-13", "23:30", "-05:00"), at(2, "2031-05-13", "22:30", "-05:00")]
    last = hours(counted(entries, utc), counted(entries, utc))[-1]
    assert last is not None
    assert last.query().select(entries) == entries[:1]
