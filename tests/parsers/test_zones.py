"""Zones as they are printed, and how far they are from UTC."""

from __future__ import annotations

import pytest

from warlog.parsers.zones import FIXED, REGIONS, UNSURE, is_abbreviation, offset_of, read_offset


@pytest.mark.parametrize(
    ("name", "day", "clock", "offset"),
    [
        ("GMT", "2022-07-07", "12:00", "+00:00"),
        ("EST", None, None, "-05:00"),
        ("EDT", "2022-03-07", "12:00", "-04:00"),
        ("CEST", None, None, "+02:00"),
        ("MSK", None, None, "+03:00"),
        ("+05:30", None, None, "+05:30"),
        ("Europe/Kyiv", "2022-03-07", "22:24", "+02:00"),
        ("Europe/Kyiv", "2022-07-07", "22:24", "+03:00"),
        ("ET", "2022-03-07", "09:00", "-05:00"),
        ("ET", "2022-07-07", "09:00", "-04:00"),
        # Pages print BST all year round.
        ("BST", "2022-12-07", "12:50", "+00:00"),
        ("BST", "2022-06-07", "12:50", "+01:00"),
    ],
)
def test_offset(name: str, day: str | None, clock: str | None, offset: str) -> None:
    assert offset_of(name, day, clock) == (offset, False)


@pytest.mark.parametrize("name", ["IST", "CST", "LOCAL", "Velmar"])
def test_an_uncertain_zone_has_no_offset(name: str) -> None:
    assert offset_of(name, "2022-03-07", "12:00") == (None, False)


@pytest.mark.parametrize(("day", "clock"), [(None, None), ("2022-03-07", None), (None, "12:00")])
def test_the_offset_of_a_place_needs_a_day_and_a_clock(day: str | None, clock: str | None) -> None:
    assert offset_of("Europe/Kyiv", day, clock) == (None, False)


@pytest.mark.parametrize(
    ("day", "clock", "ambiguous"),
    [
        ("2026-10-25", "03:30", True),  # twice
        ("2026-10-25", "02:59", False),
        ("2026-10-25", "04:00", False),
        ("2026-03-29", "03:30", True),  # never
        ("2026-03-29", "02:59", False),
        ("2026-03-29", "04:00", False),
    ],
)
def test_clocks_that_a_daylight_saving_change_makes_ambiguous(day: str, clock: str, ambiguous: bool) -> None:
    offset, flag = offset_of("Europe/Kyiv", day, clock)
    assert offset is not None
    assert flag is ambiguous


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "Europe/Nowhere", "Europe/\0", "Europe/" + "x" * 500]
)
def test_a_hostile_zone_name_is_no_zone(name: str) -> None:
    assert offset_of(name, "2022-03-07", "12:00") == (None, False)


@pytest.mark.parametrize(
    ("printed", "offset"),
    [
        ("+3", "+03:00"),
        ("+03", "+03:00"),
        ("-5", "-05:00"),
        ("+0330", "+03:30"),
        ("+3:30", "+03:30"),
        ("\u22123", "-03:00"),
        ("+ 2", "+02:00"),
        ("+14", "+14:00"),
        ("+15", None),
        ("+0399", None),
    ],
)
def test_read_offset(printed: str, offset: str | None) -> None:
    assert read_offset(printed) == offset


def test_no_abbreviation_is_in_two_tables() -> None:
    assert not set(FIXED) & set(REGIONS)
    assert not (set(FIXED) | set(REGIONS)) & UNSURE


@pytest.mark.parametrize("name", ["GMT", "ET", "IST"])
def test_abbreviations(name: str) -> None:
    assert is_abbreviation(name)
    assert not is_abbreviation(name.lower())


@pytest.mark.parametrize("name", ["NATO", "UN", "AFP", "NEW"])
def test_other_capitals_are_no_zones(name: str) -> None:
    assert not is_abbreviation(name)
