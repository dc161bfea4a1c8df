"""Days as they are printed, in the languages of the pages."""

from __future__ import annotations

import pytest

from warlog.parsers.calendar import read_day, valid
from warlog.parsers.languages import vocabulary

WHOLE = [
    # language, printed, the day
    ("en", "March 8, 2022", "2022-03-08"),
    ("en", "March 8th, 2022", "2022-03-08"),
    ("en", "10 Mar 2022", "2022-03-10"),
    ("en", "25 February 2031", "2031-02-25"),
    ("en", "Tuesday, 5 March 2030", "2030-03-05"),
    ("en", "Feb. 25, 2022", "2022-02-25"),
    ("en", "2022-03-07", "2022-03-07"),
    ("en", "2022/3/7", "2022-03-07"),
    ("en", "15.09.2022", "2022-09-15"),
    ("en", "15.7.2016", "2016-07-15"),
    ("en", "18/03/2022", "2022-03-18"),
    ("en", "03/18/2022", "2022-03-18"),
    ("en", "15.7.22", "2022-07-15"),
    ("de", "7. März 2022", "2022-03-07"),
    ("de", "Samstag, 25. November 2023", "2023-11-25"),
    ("fr", "lundi 7 mars 2022", "2022-03-07"),
    ("fr", "1er août 2022", "2022-08-01"),
    ("it", "7 marzo 2022", "2022-03-07"),
    ("es", "7 de marzo de 2022", "2022-03-07"),
    ("pt", "15 de março de 2022", "2022-03-15"),
    ("nl", "7 maart 2022", "2022-03-07"),
    ("sv", "7 mars 2022", "2022-03-07"),
    ("no", "7. mars 2022", "2022-03-07"),
    ("da", "7. marts 2022", "2022-03-07"),
    ("is", "7. mars 2022", "2022-03-07"),
    ("fi", "7. maaliskuuta 2022", "2022-03-07"),
    ("pl", "7 marca 2022", "2022-03-07"),
    ("cs", "7. března 2022", "2022-03-07"),
    ("sk", "7. marca 2022", "2022-03-07"),
    ("ro", "7 martie 2022", "2022-03-07"),
    ("tr", "7 Mart 2022", "2022-03-07"),
    ("uk", "7 березня 2022 року", "2022-03-07"),
    ("ru", "7 марта 2022 года", "2022-03-07"),
    ("ar", "7 مارس 2022", "2022-03-07"),
    ("ja", "2022年3月7日", "2022-03-07"),
    ("ja", "2022年12月2日（金）", "2022-12-02"),
    ("zh", "2022年3月7日", "2022-03-07"),
    ("ko", "2022년 3월 7일", "2022-03-07"),
    ("en", "٢٠٢٢-٠٣-٠٧", "2022-03-07"),
]


@pytest.mark.parametrize(("language", "printed", "iso"), WHOLE)
def test_whole_day(language: str, printed: str, iso: str) -> None:
    day = read_day(printed, vocabulary(language))
    assert day is not None
    assert day.iso == iso
    assert printed[day.end :] == ""


PARTIAL = [
    # language, printed, year, month, day, weekday
    ("en", "March 8", None, 3, 8, None),
    ("en", "Monday", None, None, None, 0),
    ("en", "Thursday, March 10", None, 3, 10, 3),
    ("de", "Samstag, 25. November", None, 11, 25, 5),
    ("de", "Donnerstag, 18. 7.", None, 7, 18, 3),
    ("fr", "19/03", None, 3, 19, None),
    ("ru", "23.3.", None, 3, 23, None),
    ("ja", "12月2日", None, 12, 2, None),
    ("ja", "2022年", 2022, None, None, None),
    ("ko", "3월 7일", None, 3, 7, None),
]


@pytest.mark.parametrize(("language", "printed", "year", "month", "number", "weekday"), PARTIAL)
def test_what_is_not_printed_is_not_filled_in(
    language: str, printed: str, year: int | None, month: int | None, number: int | None, weekday: int | None
) -> None:
    day = read_day(printed, vocabulary(language))
    assert day is not None
    assert (day.year, day.month, day.day, day.weekday) == (year, month, number, weekday)
    assert day.iso is None


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", "February 30, 2022"),
        ("en", "2022-02-30"),
        ("en", "2022-13-01"),
        ("en", "2021-02-29"),
        ("en", "32.1.2022"),
        ("en", "99999-01-01"),
        ("de", "31. Februar"),
        ("ja", "13月2日"),
    ],
)
def test_no_such_day(language: str, printed: str) -> None:
    day = read_day(printed, vocabulary(language))
    assert day is None or day.iso is None


@pytest.mark.parametrize(
    "printed", ["", "Words", "2.89", "7.8 magnitude", "1,200 people", "12:30", "-", "May we go on"]
)
def test_what_begins_no_whole_day(printed: str) -> None:
    day = read_day(printed, vocabulary("en"))
    assert day is None or day.iso is None


def test_the_day_of_a_month_alone_only_where_asked_for() -> None:
    words = vocabulary("ja")
    assert read_day("25日", words) is None
    day = read_day("25日", words, bare_number=True)
    assert day is not None
    assert (day.month, day.day) == (None, 25)


@pytest.mark.parametrize(
    ("year", "month", "day", "good"),
    [
        (2024, 2, 29, True),
        (2023, 2, 29, False),
        (2000, 2, 29, True),
        (2100, 2, 29, False),
        (None, 2, 29, True),
        (None, 2, 30, False),
        (None, None, 31, True),
        (None, None, 32, False),
        (2022, 0, 1, False),
        (1899, 1, 1, False),
        (99999, 1, 1, False),
        (2022, 4, 31, False),
        (2022, 4, None, True),
    ],
)
def test_valid(year: int | None, month: int | None, day: int | None, good: bool) -> None:
    assert valid(year, month, day) is good


def test_a_year_glued_to_a_clock() -> None:
    day = read_day("25 February 203110:55", vocabulary("en"))
    assert day is not None
    assert day.iso == "2031-02-25"
    assert day.end == len("25 February 2031")
