"""Clocks as they are printed, and what they say."""

from __future__ import annotations

import pytest

from warlog.parsers.clock import read_clock, with_half

CLOCKS = [
    # printed, the clock, how it is printed
    ("22:24", "22:24", ":"),
    ("13.33", "13:33", "."),
    ("6:59", "06:59", ":"),
    ("00:00", "00:00", ":"),
    ("23：40", "23:40", ":"),
    ("2355", "23:55", "bare"),
    ("0130", "01:30", "bare"),
    ("14h05", "14:05", "h"),
    ("19H41", "19:41", "h"),
    ("9h", "09:00", "hour"),
    ("10:30:15", "10:30:15", ":"),
    ("10:30 a.m.", "10:30", ":"),
    ("7:17 p.m", "19:17", ":"),
    ("6.14pm", "18:14", "."),
    ("11:53AM", "11:53", ":"),
    ("08:35 p.m.", "20:35", ":"),
    ("2am", "02:00", "hour"),
    ("12 am", "00:00", "hour"),
    ("12pm", "12:00", "hour"),
    ("12:30am", "00:30", ":"),
    ("5:1pm", "17:01", ":"),
    ("8時30分", "08:30", "cjk"),
    ("8時半", "08:30", "cjk"),
    ("9点", "09:00", "cjk"),
    ("20시 15분", "20:15", "cjk"),
    ("7:247:24", "07:24", ":"),
    ("٢٢:٢٤", "22:24", ":"),
    ("٠٨:٣٠", "08:30", ":"),
]


@pytest.mark.parametrize(("printed", "text", "style"), CLOCKS)
@pytest.mark.parametrize("behind", ["", " Words", ": words"])
def test_clock(printed: str, text: str, style: str, behind: str) -> None:
    clock = read_clock(printed + behind)
    assert clock is not None
    assert (clock.text, clock.style) == (text, style)
    assert (printed + behind)[: clock.end].rstrip() == printed


@pytest.mark.parametrize("at", [0, 1, 9])
def test_a_clock_is_read_where_it_is_asked_for(at: int) -> None:
    clock = read_clock(" " * at + "22:24", at)
    assert clock is not None
    assert clock.end == at + 5


@pytest.mark.parametrize(
    ("printed", "minutes"), [("00:00", 0), ("0:05", 5), ("11:59pm", 1439), ("12:00 a.m.", 0), ("13.33", 813)]
)
def test_minutes_since_midnight(printed: str, minutes: int) -> None:
    clock = read_clock(printed)
    assert clock is not None
    assert clock.minutes == minutes


@pytest.mark.parametrize(
    ("printed", "half"),
    [("10:30 a.m.", "am"), ("10:30 P.M.", "pm"), ("10:30", ""), ("10:30 am ", "am"), ("10:30 amber", "")],
)
def test_half_of_the_day_as_stated(printed: str, half: str) -> None:
    clock = read_clock(printed)
    assert clock is not None
    assert clock.half == half


@pytest.mark.parametrize("printed", ["24:00", "25:61", "99:99", "12:60", "9999", "24h", "23:59:60", "10:15:75"])
def test_no_time_of_day_is_answered_without_one(printed: str) -> None:
    clock = read_clock(printed)
    assert clock is not None
    assert clock.text is None
    assert clock.minutes is None
    assert clock.end == len(printed)


@pytest.mark.parametrize("printed", ["", "Words", ":30", "1234567", "12:345", "123:45", "½", "-5:00", "午後3時"])
def test_what_begins_no_clock(printed: str) -> None:
    assert read_clock(printed) is None


@pytest.mark.parametrize("printed", ["9.4.2022", "15.09.2022", "192.168.10.12"])
def test_minutes_are_not_taken_out_of_a_date(printed: str) -> None:
    clock = read_clock(printed)
    assert clock is None or clock.style == "hour"


def test_five_thousand_digits() -> None:
    assert read_clock("1" * 5000) is None


@pytest.mark.parametrize(
    ("printed", "half", "text"), [("3時", "pm", "15:00"), ("12時", "am", "00:00"), ("15時", "pm", "15:00")]
)
def test_half_from_the_word_in_front(printed: str, half: str, text: str) -> None:
    clock = read_clock(printed)
    assert clock is not None
    assert with_half(clock, half).text == text


def test_half_makes_no_time_of_what_is_none() -> None:
    clock = read_clock("25:61")
    assert clock is not None
    assert with_half(clock, "pm").text is None
