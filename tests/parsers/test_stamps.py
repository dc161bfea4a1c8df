"""Stamps at the beginning of lines, in the languages and shapes of `formats`."""

from __future__ import annotations

import pytest

from warlog.parsers.languages import vocabulary
from warlog.parsers.stamps import may_begin, read_plain, read_second_zone, read_signed, read_stamp, undouble

INLINE = [
    # language, the line up to the entry's own words, the stamp as printed, the clock
    ("en", "10:30 a.m. ", "10:30 a.m.", "10:30"),
    ("en", "10am EST, 6pm EAT: ", "10am EST, 6pm EAT", "10:00"),
    ("en", "9:15am. EST, 5:1pm EAT ", "9:15am. EST, 5:1pm EAT", "09:15"),
    ("en", "06:45 GMT/ 00:45 CST: ", "06:45 GMT/ 00:45 CST", "06:45"),
    ("en", "9:45 AM ET ", "9:45 AM ET", "09:45"),
    ("en", "2.01am: ", "2.01am", "02:01"),
    ("en", "7:17 p.m: ", "7:17 p.m", "19:17"),
    ("en", "10:01 p.m.: ", "10:01 p.m.", "22:01"),
    ("en", "08:35 p.m. ", "08:35 p.m.", "20:35"),
    ("en", "0130 GMT — ", "0130 GMT", "01:30"),
    ("en", "1935 GMT— ", "1935 GMT", "19:35"),
    ("en", "0421 – ", "0421", "04:21"),
    ("en", "23.40hrs: ", "23.40hrs", "23:40"),
    ("en", "2am: ", "2am", "02:00"),
    ("en", "[14:30] ", "14:30", "14:30"),
    ("en", "(14:30) ", "14:30", "14:30"),
    ("en", "14:30 | ", "14:30", "14:30"),
    ("en", "14:30 UTC+3 - ", "14:30 UTC+3", "14:30"),
    ("en", "14:30, 15 March 2031 - ", "14:30, 15 March 2031", "14:30"),
    ("en", "March 15, 2:30 PM: ", "March 15, 2:30 PM", "14:30"),
    ("uk", "14:07 ", "14:07", "14:07"),
    ("ru", "00:01. ", "00:01", "00:01"),
    ("de", "+++ 14:26 ", "14:26", "14:26"),
    ("de", "23:39 Uhr | ", "23:39 Uhr", "23:39"),
    ("de", "12.31 Uhr: ", "12.31 Uhr", "12:31"),
    ("de", "2.59 Uhr: ", "2.59 Uhr", "02:59"),
    ("de", "9 Uhr: ", "9 Uhr", "09:00"),
    ("de", "14 Uhr 30: ", "14 Uhr 30", "14:30"),
    ("de", "Update vom 22. März, 14.30 Uhr: ", "Update vom 22. März, 14.30 Uhr", "14:30"),
    ("fr", "3h45 : ", "3h45", "03:45"),
    ("fr", "19H41 TU. ", "19H41 TU", "19:41"),
    ("it", "Ore 21.25 ", "Ore 21.25", "21:25"),
    ("it", "ORE 19:18 – ", "ORE 19:18", "19:18"),
    ("it", "ORE 21:20–", "ORE 21:20", "21:20"),
    ("es", "23.50. ", "23.50", "23:50"),
    ("es", "21:10 h. ", "21:10 h.", "21:10"),
    ("pt", "16h00 - ", "16h00", "16:00"),
    ("nl", "16:48: ", "16:48", "16:48"),
    ("nl", "17.30 uur: ", "17.30 uur", "17:30"),
    ("sv", "Klockan 05.00: ", "Klockan 05.00", "05:00"),
    ("no", "Kl. 14.20: ", "Kl. 14.20", "14:20"),
    ("da", "kl. 14.20: ", "kl. 14.20", "14:20"),
    ("is", "Uppfært klukkan 07.05 – ", "Uppfært klukkan 07.05", "07:05"),
    ("fi", "Klo 14.30: ", "Klo 14.30", "14:30"),
    ("pl", "15.40 ", "15.40", "15:40"),
    ("pl", "godz. 14:30 ", "godz. 14:30", "14:30"),
    ("cs", "14:30 ", "14:30", "14:30"),
    ("hu", "14:30 ", "14:30", "14:30"),
    ("ro", "Ora 14.30 - ", "Ora 14.30", "14:30"),
    ("tr", "21.15 ", "21.15", "21:15"),
    ("tr", "17.08 : ", "17.08", "17:08"),
    ("tr", "07:47: ", "07:47", "07:47"),
    ("ja", "◆ 8:30 ", "8:30", "08:30"),
    ("ja", "日本時間23:00ごろ ", "日本時間23:00ごろ", "23:00"),
    ("ja", "午後3時15分 ", "午後3時15分", "15:15"),
    ("zh", "【19:21】", "19:21", "19:21"),
    ("zh", "20:00更新 ", "20:00更新", "20:00"),
    ("zh", "下午3:15 ", "下午3:15", "15:15"),
    ("ko", "오후 3시 15분 ", "오후 3시 15분", "15:15"),
    ("ko", "오후 3:15 ", "오후 3:15", "15:15"),
    ("ar", "10:24 بتوقيت غرينتش: ", "10:24 بتوقيت غرينتش", "10:24"),
]
OWN_WORDS = {
    "ja": "橋が閉鎖された",
    "zh": "橋已關閉",
    "ko": "다리가 폐쇄됐다",
    "ar": "أغلق الجسر",
    "ru": "Мост закрыт",
    "uk": "Міст закрито",
}


@pytest.mark.parametrize(("language", "opening", "printed", "clock"), INLINE)
def test_before_text(language: str, opening: str, printed: str, clock: str) -> None:
    own = OWN_WORDS.get(language, "Varnia closes the bridge")
    line = opening + own
    reading = read_stamp(line, vocabulary(language))
    assert reading is not None
    read_second_zone(line, reading)
    assert reading.clock is not None
    assert reading.clock.text == clock
    assert line[reading.start : reading.end] == printed
    assert line[reading.rest :] == own


ALONE = [
    # language, the line, the clock, the day
    ("en", "17:52", "17:52", None),
    ("en", "11:53AM", "11:53", None),
    ("en", "• 16:12", "16:12", None),
    ("en", "1:57 a.m. ET", "01:57", None),
    ("en", "6.14pm GMT", "18:14", None),
    ("en", "12.50 BST", "12:50", None),
    ("en", "Posted at 7:247:24", "07:24", None),
    ("en", "22:15 – 10 Mar 2022", "22:15", "2022-03-10"),
    ("en", "13:59 15.7.2016", "13:59", "2016-07-15"),
    ("en", "2031-03-15 14:30", "14:30", "2031-03-15"),
    ("en", "Updated 12:42 a.m. ET, March 8, 2022", "00:42", "2022-03-08"),
    ("en", "Updated at 12.36 BST", "12:36", None),
    ("en", "8m ago (14:35 GMT)", "14:35", None),
    ("en", "8m ago(14:35 GMT)", "14:35", None),
    ("en", "Feb. 25, 2031, 6:53 a.m. ETFeb. 25, 2031", "06:53", "2031-02-25"),
    ("en", "Feb. 25, 2031, 6:53 a.m. ETFeb. 25, 2031, 6:53 a.m. ET", "06:53", "2031-02-25"),
    ("en", "21 mins ago11:48", "11:48", None),
    ("uk", "++10.38++", "10:38", None),
    ("ru", "01:21 23.3.2022", "01:21", "2022-03-23"),
    ("ru", "20:30", "20:30", None),
    ("it", "20:46 –", "20:46", None),
    ("es", "23.00 h", "23:00", None),
    ("es", "• 0:05", "00:05", None),
    ("ja", "◆25日 0:00", "00:00", None),
    ("zh", "●22:26 更新", "22:26", None),
]


@pytest.mark.parametrize(("language", "line", "clock", "day"), ALONE)
def test_on_a_line_of_its_own(language: str, line: str, clock: str, day: str | None) -> None:
    reading = read_stamp(line, vocabulary(language))
    assert reading is not None
    assert reading.clock is not None
    assert reading.clock.text == clock
    assert (reading.day.iso if reading.day else None) == day
    assert line[reading.rest :] == ""


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "2h ago"),
        ("en", "4m ago"),
        ("en", "1 hr 53 min ago"),
        ("de", "vor 5 Minuten"),
        ("fr", "il y a 5 minutes"),
        ("es", "hace 5 minutos"),
        ("ar", "منذ 2 أيام"),
        ("zh", "21分钟前"),
        ("zh", "21分鐘前"),
        ("ja", "3時間前"),
        ("ko", "5분 전"),
    ],
)
def test_counted_back_from_now(language: str, line: str) -> None:
    reading = read_stamp(line, vocabulary(language))
    assert reading is not None
    assert reading.relative
    assert reading.clock is None
    assert line[reading.start : reading.end] == line


@pytest.mark.parametrize(
    ("language", "line", "zone", "name"),
    [
        ("en", "0130 GMT — Varnia", "GMT", "GMT"),
        ("en", "14:30 UTC+3 Varnia", "UTC+3", "+03:00"),
        ("en", "14:30 (GMT+2) Varnia", "GMT+2", "+02:00"),
        ("en", "14:30 IST Varnia", "IST", "IST"),
        ("en", "8m ago (14:35 GMT)", "GMT", "GMT"),
        ("en", "Feb. 25, 2031, 6:53 a.m. ETFeb. 25, 2031", "ET", "ET"),
        ("en", "Feb. 25, 2031, 6:53 a.m. XTFeb. 25, 2031", None, ""),
        ("en", "14:30 Kyiv time: Varnia", "Kyiv time", "Europe/Kyiv"),
        ("fr", "19H41 TU. Varnia", "TU", "TU"),
        ("ja", "日本時間23:00 橋", "日本時間", "Asia/Tokyo"),
        ("ar", "10:24 بتوقيت غرينتش", "بتوقيت غرينتش", "UTC"),
        ("en", "14:30 Varnia", None, ""),
        ("en", "14:30 NATO says", None, ""),
        ("es", "14:30 TU VOTO CUENTA", None, ""),
    ],
)
def test_zone_on_the_stamp(language: str, line: str, zone: str | None, name: str) -> None:
    reading = read_stamp(line, vocabulary(language))
    assert reading is not None
    assert (reading.zone, reading.zone_name) == (zone, name)


@pytest.mark.parametrize("line", ["25:61 Varnia", "24:00 Varnia", "23:59:60 Varnia"])
def test_an_impossible_clock_is_a_stamp_without_a_time(line: str) -> None:
    reading = read_stamp(line, vocabulary("en"))
    assert reading is not None
    assert reading.clock is not None
    assert reading.clock.text is None
    assert line[reading.rest :] == "Varnia"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Varnia",
        "In 14 days",
        "1,200 people",
        "12 people",
        "2:1 win",
        "100 years",
        "1999 was",
        "5 men",
        "7.8 magnitude quake",
        "2.89 percent",
    ],
)
def test_no_stamp(line: str) -> None:
    reading = read_stamp(line, vocabulary("en")) if line else None
    assert reading is None or reading.clock is None or reading.clock.text is None


@pytest.mark.parametrize(
    ("line", "weekday", "month"),
    [("Tuesday 5 March 2030", 1, 3), ("Monday", 0, None), ("5 March", None, 3)],
)
def test_a_day_without_a_clock(line: str, weekday: int | None, month: int | None) -> None:
    reading = read_stamp(line, vocabulary("en"))
    assert reading is not None
    assert reading.clock is None
    assert reading.day is not None
    assert (reading.day.weekday, reading.day.month) == (weekday, month)


@pytest.mark.parametrize("line", ["22:24 Varnia closes", "6:59 Varnia closes", "13.33 Varnia closes", "22:24 De brug"])
def test_the_short_way_answers_what_the_long_one_does(line: str) -> None:
    for language in ("en", "nl", "de"):
        words = vocabulary(language)
        short, long = read_plain(line, words), read_stamp(line, words)
        assert long is not None
        if short is not None:
            assert (short.start, short.end, short.rest) == (long.start, long.end, long.rest)
            assert short.clock is not None
            assert long.clock is not None
            assert short.clock.text == long.clock.text


@pytest.mark.parametrize(
    "line",
    [
        "22:24 UTC says",
        "22:24 Uhr ist",
        "9:30 pm Varnia",
        "25:10 Varnia closes",
        "22:24: Varnia",
        "22:24 a.m. x",
        "2022 was so",
    ],
)
def test_the_short_way_leaves_what_it_does_not_know(line: str) -> None:
    assert read_plain(line, vocabulary("de")) is None


@pytest.mark.parametrize(
    ("line", "author", "printed"),
    [
        ("Ann Ames25 February 2031 10:55", "Ann Ames", "2031-02-25T10:55"),
        ("Ann Ames 14:55", "Ann Ames", "T14:55"),
        ("Ann Ames Ann Ames, 25 February 2031 10:55", "Ann Ames", "2031-02-25T10:55"),
        ("Joan van der Berg | 14:55", "Joan van der Berg", "T14:55"),
    ],
)
def test_behind_a_byline(line: str, author: str, printed: str) -> None:
    reading = read_signed(line, vocabulary("en"))
    assert reading is not None
    assert reading.clock is not None
    assert reading.author == author
    assert f"{reading.day.iso if reading.day else ''}T{reading.clock.text}" == printed


@pytest.mark.parametrize(
    "line",
    ["The bridge closes at 14:55", "Bridge closes 14:55", "14:55", "Ann Ames", "Ann Ames said at 14:55 that it was so"],
)
def test_no_byline(line: str) -> None:
    reading = read_signed(line, vocabulary("en"))
    assert reading is None


@pytest.mark.parametrize(
    ("name", "once"), [("Ann Ames Ann Ames", "Ann Ames"), ("Ann Ames", "Ann Ames"), ("Ann Ann", "Ann"), ("", "")]
)
def test_undouble(name: str, once: str) -> None:
    assert undouble(name) == once


@pytest.mark.parametrize(
    ("line", "may"), [("22:24 x", True), ("• 22:24", True), ("No digit here", False), ("x" * 60 + " 22:24", False)]
)
def test_may_begin(line: str, may: bool) -> None:
    assert may_begin(line) is may
