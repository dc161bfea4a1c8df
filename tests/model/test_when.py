"""Moments are compared with what a stamp states, and with nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.model.stamp import UNSTAMPED, Stamp
from warlog.model.when import parse_when

NOW = datetime(2031, 5, 6, 1, 30, 40, tzinfo=timezone(timedelta(hours=2)))


def stamp(iso: str) -> Stamp:
    day, mark, rest = iso.partition("T")
    clock = rest[:8] if rest[5:6] == ":" else rest[:5]
    return Stamp(iso, day or None, clock if mark else None, rest[len(clock) :] or None)


@pytest.mark.parametrize(
    ("when", "iso", "since", "until"),
    [
        # a clock alone: whatever day
        ("22:24", "T22:24", True, True),
        ("22:24", "2031-05-05T22:25", True, False),
        ("22:24", "2031-05-06T22:23+02:00", False, True),
        ("22:24", "2031-05-06", None, None),
        ("22:24:30", "T22:24", None, None),
        ("22:24", "T22:24:59", True, True),
        ("22:24", "T22:25:00", True, False),
        # a clock with a zone: on that zone's clock
        ("22:24Z", "T22:24", None, None),
        ("22:24Z", "T00:24+02:00", True, True),
        ("22:24Z", "T00:23+02:00", False, True),
        # a day
        ("2031-05-05", "2031-05-05", True, True),
        ("2031-05-05", "2031-05-06T00:00", True, False),
        ("2031-05-05", "2031-05-05T23:59+02:00", True, True),
        ("2031-05-05", "2031-05-04T23:59", False, True),
        ("2031-05-05", "T12:00", None, None),
        # both, read on each entry's own clock
        ("2031-05-05T12:00", "2031-05-05T12:00-05:00", True, True),
        ("2031-05-05 12:00", "2031-05-05T11:59", False, True),
        ("2031-05-05T12:00", "2031-05-05", None, None),
        ("2031-05-05T12:00", "2031-05-06", True, False),
        ("2031-05-05T12:00", "T12:00", None, None),
        # both and a zone
        ("2031-05-05T12:00+02:00", "2031-05-05T10:00Z", True, True),
        ("2031-05-05T12:00+0200", "2031-05-05T10:01+00:00", True, False),
        ("2031-05-05T12:00Z", "2031-05-05T09:59-02:00", False, True),
        ("2031-05-05T12:00Z", "2031-05-05T18:00", None, None),
        ("2031-05-05T12:00Z", "2031-05-06T02:01", True, False),
        ("2031-05-05T12:00Z", "2031-05-04T23:59", False, True),
        ("2031-05-05T12:00Z", "2031-05-07", True, False),
        ("2031-05-05T12:00Z", "2031-05-05", None, None),
        # counted from now
        ("7:52", "2031-05-05T07:52", True, True),
        ("7:52", "2031-05-05T17:52", True, False),
        ("2031-05-05 7:52Z", "2031-05-05T07:52Z", True, True),
        ("-2h", "2031-05-05T23:30+02:00", True, True),
        ("-2h", "2031-05-05T23:29+02:00", False, True),
        ("-1h30m", "2031-05-06T00:00+02:00", True, True),
        ("-90s", "2031-05-05T23:29:10Z", True, True),
        ("-90s", "2031-05-05T23:29:09Z", False, True),
        ("-1w", "2031-04-29T01:30+02:00", True, True),
        ("now", "2031-05-06T01:30+02:00", True, True),
        ("today", "2031-05-06T00:00", True, True),
        ("yesterday", "2031-05-05T12:00+09:00", True, True),
        ("today", "2031-05-05T23:59Z", False, True),
    ],
)
def test_a_moment_against_a_stamp(when: str, iso: str, since: bool | None, until: bool | None) -> None:
    moment = parse_when(when, NOW)
    assert (moment.since(stamp(iso)), moment.until(stamp(iso))) == (since, until)


@pytest.mark.parametrize("when", ["22:24", "2031-05-05", "2031-05-05T12:00+02:00", "-2h", "today"])
def test_no_stamp_answers_nothing(when: str) -> None:
    assert parse_when(when, NOW).since(UNSTAMPED) is None
    assert parse_when(when, NOW).until(UNSTAMPED) is None


@pytest.mark.parametrize("broken", [Stamp("x", "2031-02-30", "10:00"), Stamp("x", "99999-01-01", "10:00", "+02:00")])
def test_a_day_that_is_none_answers_nothing(broken: Stamp) -> None:
    assert parse_when("2031-05-05").since(broken) is None


@pytest.mark.parametrize(
    "when",
    [
        "",
        " ",
        "24:00",
        "25:61",
        "9:3",
        "009:30",
        "14",
        "2031-02-30",
        "2031-13-01",
        "2031-05",
        "2031-05-05X10:00",
        "2031-05-05T",
        "٢٢:٢٤",
        "22:24+99:00",
        "22:24 EET",
        "-",
        "-2",
        "-2y",
        "-h",
        "-9999999h",
        "-999999w",
        "tomorrow",
        "22:24:60",
        "1" * 5000,
        "20٣1-05-05",
        "22:24+",
        "22:24+2",
        "+2h",
    ],
)
def test_what_is_no_moment_is_refused(when: str) -> None:
    with pytest.raises(ValueError, match=r"is no time|there is no day|before the calendar"):
        parse_when(when, NOW)


@pytest.mark.parametrize("when", ["-2h", "now", "today"])
def test_what_is_counted_from_the_present_needs_it(when: str) -> None:
    with pytest.raises(ValueError, match="not known here"):
        parse_when(when)


OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(2031, 5, 4), datetime(2031, 5, 8)).map(lambda moment: moment.replace(microsecond=0))  # noqa: DTZ001


@given(MOMENTS, OFFSETS, MOMENTS, OFFSETS)
def test_an_unstated_zone_is_never_decided_wrongly(
    at: datetime, zone: timezone, of: datetime, hidden: timezone
) -> None:
    when = parse_when(at.replace(tzinfo=zone).isoformat())
    known = Stamp("x", of.date().isoformat(), of.time().isoformat(), of.replace(tzinfo=hidden).isoformat()[19:])
    unzoned = Stamp("x", known.day, known.clock)
    for compare in (when.since, when.until):
        assert compare(known) is not None
        assert compare(unzoned) in (None, compare(known))
        assert compare(Stamp("x", known.day)) in (None, compare(known))
    assert when.since(known) == (of.replace(tzinfo=hidden) >= at.replace(tzinfo=zone))
