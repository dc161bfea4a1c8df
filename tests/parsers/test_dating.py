"""The day, the zone and the basis of each entry's time: nothing that the document does not state, unless it is marked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from reading import read, times, updates

TITLE = "Live updates: the war in Varnia"


def blog(clocks: str) -> str:
    return "\n\n".join(
        f"{clock} Entry number {number} is told in these words." for number, clock in enumerate(clocks.split())
    )


def bases(text: str, **said: str) -> list[str | None]:
    return [entry.stamp.basis for entry in updates(read(text, date=said.get("date"), zone=said.get("zone")))]


# C1: a clock that jumps against the order has crossed midnight


@pytest.mark.parametrize(
    ("clocks", "want"),
    [
        ("23:50 12:00 00:04", ["08T23:50", "08T12:00", "08T00:04"]),
        ("01:30 00:10 23:40 22:55", ["09T01:30", "09T00:10", "08T23:40", "08T22:55"]),
        ("00:04 23:58 12:00", ["09T00:04", "08T23:58", "08T12:00"]),
        ("12:00 23:58 00:04 00:40", ["08T12:00", "08T23:58", "09T00:04", "09T00:40"]),
        # Two midnights: the newest day with a later hour than six is the page's.
        (
            "09:00 00:10 23:40 12:00 00:05 23:30",
            ["08T09:00", "08T00:10", "07T23:40", "07T12:00", "07T00:05", "06T23:30"],
        ),
        # A swap is no midnight.
        ("18:30 18:10 17:40 17:55 17:20", ["08T18:30", "08T18:10", "08T17:40", "08T17:55", "08T17:20"]),
        # Neither is an entry that stands out of its place by a few hours.
        (
            "18:30 18:10 13:40 17:55 17:20 17:00",
            ["08T18:30", "08T18:10", "08T13:40", "08T17:55", "08T17:20", "08T17:00"],
        ),
    ],
)
def test_midnight(clocks: str, want: list[str]) -> None:
    coverage = read(f"Live updates: the war in Varnia, March 8, 2031\n\n{blog(clocks)}")
    assert times(coverage) == [f"2031-03-{each}" for each in want]


@pytest.mark.parametrize("clocks", ["00:04 23:58 23:10", "23:10 23:58 00:04", "18:30 18:10"])
def test_midnight_without_a_date_states_no_day(clocks: str) -> None:
    assert times(read(blog(clocks + " ").replace("\n\n", "\n\n"))) == [f"T{clock}" for clock in clocks.split()]


def test_midnight_between_years_and_in_a_leap_year() -> None:
    assert times(read(f"Live updates, December 31, 2031\n\n{blog('12:00 23:58 00:04')}"))[-1] == "2032-01-01T00:04"
    assert times(read(f"Live updates, February 28, 2032\n\n{blog('12:00 23:58 00:04')}"))[-1] == "2032-02-29T00:04"


# Day headings


@pytest.mark.parametrize("order", ["newest", "oldest"])
def test_day_headings_before_their_groups(order: str) -> None:
    late, early = (
        "8 March 2031\n\n18:30 One is told here.\n\n09:10 Two is told here.",
        "7 March 2031\n\n21:00 Three is told here.\n\n08:00 Four is told here.",
    )
    if order == "oldest":
        late, early = (
            "7 March 2031\n\n09:10 One is told here.\n\n18:30 Two is told here.",
            "8 March 2031\n\n08:00 Three is told here.\n\n21:00 Four is told here.",
        )
    coverage = read(f"{TITLE}\n\n{late}\n\n{early}")
    want = {
        "newest": ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"],
        "oldest": ["2031-03-07T09:10", "2031-03-07T18:30", "2031-03-08T08:00", "2031-03-08T21:00"],
    }
    assert times(coverage) == want[order]
    assert {entry.stamp.basis for entry in updates(coverage)} == {"page"}


def test_day_headings_behind_their_groups() -> None:
    coverage = read(
        f"{TITLE}\n\n18:30 One is told here.\n\n09:10 Two is told here.\n\n8 March 2031\n\n21:00 Three is told here.\n\n08:00 Four is told here.\n\n7 March 2031\n"
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"]


def test_headings_without_a_year_take_the_page_s() -> None:
    coverage = read(
        f"{TITLE}\n\nPublished: 8 March 2031\n\nSaturday, 8 March\n\n{blog('18:30 09:10')}\n\nFriday, 7 March\n\n{blog('21:00 08:00')}"
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"]


def test_headings_of_the_year_before() -> None:
    coverage = read(
        f"{TITLE}\n\nPublished: 1 January 2032\n\n1 January\n\n{blog('18:30 09:10')}\n\n31 December\n\n{blog('21:00 08:00')}"
    )
    assert times(coverage) == ["2032-01-01T18:30", "2032-01-01T09:10", "2031-12-31T21:00", "2031-12-31T08:00"]


def test_a_year_that_nobody_states_is_not_filled_in() -> None:
    coverage = read(
        f"{TITLE}\n\nSaturday, 8 March\n\n{blog('18:30 09:10')}\n\nFriday, 7 March\n\n{blog('21:00 08:00')}"
    )
    assert times(coverage) == ["T18:30", "T09:10", "T21:00", "T08:00"]


def test_today_and_yesterday_count_from_the_page_s_day() -> None:
    coverage = read(
        f"Live updates: the war in Varnia, March 8, 2031\n\nToday\n\n{blog('18:30 09:10')}\n\nYesterday\n\n{blog('21:00 08:00')}"
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"]


def test_today_without_a_day_of_the_page_states_none() -> None:
    coverage = read(f"{TITLE}\n\nToday\n\n{blog('18:30 09:10')}\n\nYesterday\n\n{blog('21:00 08:00')}")
    assert times(coverage) == ["T18:30", "T09:10", "T21:00", "T08:00"]


def test_weekday_headings_count_back_from_the_page_s_day() -> None:
    # 8 March 2031 is a Saturday.
    coverage = read(
        f"Live updates: the war in Varnia, March 8, 2031\n\nSaturday\n\n{blog('18:30 09:10')}\n\nFriday\n\n{blog('21:00 08:00')}"
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"]


def test_a_day_on_each_stamp() -> None:
    coverage = read(
        "18:30 8.3.2031\nOne is told here.\n\n09:10 8.3.2031\nTwo is told here.\n\n21:00 7.3.2031\nThree is told here."
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00"]
    assert {entry.stamp.basis for entry in updates(coverage)} == {"explicit"}


# What the user assumes


def test_an_assumed_date_is_marked() -> None:
    coverage = read(f"{TITLE}\n\n{blog('01:30 00:10 23:40 22:55')}", date="2031-03-08")
    assert times(coverage) == ["2031-03-09T01:30", "2031-03-09T00:10", "2031-03-08T23:40", "2031-03-08T22:55"]
    assert {entry.stamp.basis for entry in updates(coverage)} == {"assumed"}


def test_a_stated_date_goes_before_an_assumed_one() -> None:
    coverage = read(f"Live updates, March 8, 2031\n\n{blog('18:30 09:10 08:00')}", date="2020-01-01")
    assert times(coverage)[0] == "2031-03-08T18:30"
    assert {entry.stamp.basis for entry in updates(coverage)} == {"page"}
    assert coverage.date == "2031-03-08"


def test_an_assumed_date_completes_headings_without_a_year() -> None:
    coverage = read(
        f"{TITLE}\n\nSaturday, 8 March\n\n{blog('18:30 09:10')}\n\nFriday, 7 March\n\n{blog('21:00 08:00')}",
        date="2031-03-08",
    )
    assert times(coverage) == ["2031-03-08T18:30", "2031-03-08T09:10", "2031-03-07T21:00", "2031-03-07T08:00"]
    assert {entry.stamp.basis for entry in updates(coverage)} == {"assumed"}


@pytest.mark.parametrize(("zone", "offset"), [("+02:00", "+02:00"), ("EST", "-05:00"), ("Europe/Kyiv", "+02:00")])
def test_an_assumed_zone_is_marked(zone: str, offset: str) -> None:
    coverage = read(f"Live updates, March 8, 2031\n\n{blog('18:30 09:10 08:00')}", zone=zone)
    assert times(coverage)[0] == f"2031-03-08T18:30{offset}"
    assert {entry.stamp.basis for entry in updates(coverage)} == {"assumed"}


def test_a_stated_zone_goes_before_an_assumed_one() -> None:
    coverage = read(
        "18:30 GMT: One is told here.\n\n18:10 GMT: Two is told here.\n\n17:00 GMT: Three is told here.", zone="+05:00"
    )
    assert {entry.stamp.offset for entry in updates(coverage)} == {"+00:00"}
    assert {entry.stamp.basis for entry in updates(coverage)} == {"explicit"}


@pytest.mark.parametrize("zone", ["../../etc/passwd", "Nowhere/Town", "x" * 4000, "\x1b[0m", "+99:99", ""])
def test_a_hostile_zone_is_no_offset(zone: str) -> None:
    coverage = read(f"Live updates, March 8, 2031\n\n{blog('18:30 09:10 08:00')}", zone=zone)
    first = updates(coverage)[0]
    assert first.stamp.clock == "18:30"
    assert first.stamp.instant is None or first.stamp.instant.utcoffset() is not None


# C2: daylight saving


@pytest.mark.parametrize(
    ("day", "clock", "ambiguous"),
    [("October 25, 2026", "03:30", True), ("March 29, 2026", "03:30", True), ("March 28, 2026", "03:30", False)],
)
def test_a_clock_that_happens_twice_or_never_is_flagged(day: str, clock: str, ambiguous: bool) -> None:
    coverage = read(
        f"Live updates, {day}\n\nAll times are Kyiv time.\n\n09:10 One is told here.\n\n{clock} Two is told here.\n\n02:10 Three is told here."
    )
    assert [entry.stamp.ambiguous for entry in updates(coverage)] == [False, ambiguous, False]
    assert updates(coverage)[1].stamp.clock == clock


def test_a_printed_offset_is_kept_over_the_change() -> None:
    coverage = read(
        "Live updates, October 25, 2026\n\n03:40 UTC+2: One is told here.\n\n03:30 UTC+3: Two is told here.\n\n02:10 UTC+3: Three is told here."
    )
    assert [entry.stamp.offset for entry in updates(coverage)] == ["+02:00", "+03:00", "+03:00"]
    assert not any(entry.stamp.ambiguous for entry in updates(coverage))


# C3: impossible clocks


@pytest.mark.parametrize("clock", ["24:00", "25:61", "23:59:60", "12:75", "99:99"])
def test_an_impossible_clock_keeps_its_entry_without_a_time(clock: str) -> None:
    coverage = read(
        f"18:30 One is told here.\n\n18:10 Two is told here.\n\n{clock} Three is told here.\n\n17:40 Four is told here.\n\n17:00 Five is told here."
    )
    found = [entry for entry in coverage.entries if "Three is told here." in entry.text]
    assert len(found) == 1
    assert found[0].time is None or clock not in (found[0].stamp.text or "")
    assert [time for time in times(coverage) if time] == ["T18:30", "T18:10", "T17:40", "T17:00"]


@pytest.mark.parametrize("day", ["30 February 2031", "2031-02-30", "32 March 2031", "8 March 99999"])
def test_an_impossible_day_dates_nothing(day: str) -> None:
    coverage = read(f"{TITLE}\n\n{day}\n\n{blog('18:30 09:10 08:00')}")
    assert times(coverage) == ["T18:30", "T09:10", "T08:00"]


def test_arabic_digits() -> None:
    coverage = read("٢٢:٢٤ The bridge is closed.\n\n٢١:١٠ A train is here.\n\n٢٠:٠٠ No word of drones.")
    assert times(coverage) == ["T22:24", "T21:10", "T20:00"]
    assert updates(coverage)[0].stamp.text == "٢٢:٢٤"


def test_five_thousand_digits() -> None:
    coverage = read(f"18:30 One is told here.\n\n18:10 Two is told here.\n\n{'7' * 5000}\n\n17:40 Four is told here.")
    assert times(coverage) == ["T18:30", "T18:10", "T17:40"]
    assert "7" * 5000 in updates(coverage)[1].text


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar(date: str) -> None:
    coverage = read(blog("01:30 00:10 23:40 22:55") + "\n\n" + blog("01:30 00:10 23:40"), date=date)
    assert len(updates(coverage)) == 7


# C4: relative times


RELATIVE = "2 hours ago\n\nMayor closes bridge\n\nThe mayor of Telm closed the bridge.\n\n3 hours ago\n\nTrain is here\n\nA train has arrived at the border.\n\n5 hours ago\n\nNo word\n\nNothing is known about the drones."


def test_relative_times_state_nothing_by_themselves() -> None:
    coverage = read(RELATIVE)
    assert times(coverage) == [None, None, None]
    assert [entry.stamp.text for entry in updates(coverage)] == ["2 hours ago", "3 hours ago", "5 hours ago"]
    assert {entry.stamp.basis for entry in updates(coverage)} == {None}


@pytest.mark.parametrize(
    ("zone", "want"), [(UTC, "2031-03-08T22:30+00:00"), (timezone(timedelta(hours=3)), "2031-03-08T22:30+03:00")]
)
def test_relative_times_count_from_the_fetch(zone: timezone, want: str) -> None:
    coverage = read(RELATIVE, retrieved=datetime(2031, 3, 9, 0, 30, tzinfo=zone))
    assert times(coverage)[0] == want
    assert {entry.stamp.basis for entry in updates(coverage)} == {"relative"}
    assert [entry.stamp.text for entry in updates(coverage)] == ["2 hours ago", "3 hours ago", "5 hours ago"]


@pytest.mark.parametrize(
    ("language", "printed", "hours"),
    [("de", "vor 2 Stunden", 2), ("fr", "il y a 3 heures", 3), ("zh", "2小时前", 2), ("ar", "منذ 2 ساعة", 2)],
)
def test_relative_times_in_other_languages(language: str, printed: str, hours: int) -> None:
    words = {
        "de": "Der Bürgermeister von Telm hat die Brücke für den Verkehr gesperrt und ist nicht zu sprechen.",
        "fr": "Le maire de Telm a fermé le pont à la circulation et ne veut pas en parler dans la rue.",
        "zh": "市长说城里所有的桥梁都已关闭交通，因为工程师在桥墩上发现了许多裂缝。",
        "ar": "أعلن رئيس بلدية تيلم أن جميع الجسور مغلقة أمام حركة المرور حتى الصباح.",
    }[language]
    text = "\n\n".join(f"{printed}\n\n{words} {number}." for number in ("A", "B", "C"))
    coverage = read(text, retrieved=datetime(2031, 3, 8, 12, 0, tzinfo=UTC))
    assert coverage.language == language
    assert times(coverage) == [f"2031-03-08T{12 - hours:02d}:00+00:00"] * 3


def test_a_clock_beside_a_relative_time_is_the_time() -> None:
    coverage = read(
        "21 mins ago11:48\n\nThe bridge is closed.\n\n40 mins ago11:29\n\nA train is here.\n\n1 hour ago11:02\n\nNo word of drones.",
        retrieved=datetime(2031, 3, 8, 12, 9, tzinfo=UTC),
    )
    assert [entry.stamp.clock for entry in updates(coverage)] == ["11:48", "11:29", "11:02"]


# C5: shown as it is


@pytest.mark.parametrize("year", [1970, 2199])
def test_any_year_is_taken_as_stated(year: int) -> None:
    assert times(read(f"Live updates, March 8, {year}\n\n{blog('18:30 09:10 08:00')}"))[0] == f"{year}-03-08T18:30"
