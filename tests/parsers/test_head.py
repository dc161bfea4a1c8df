"""What stands above the first entry."""

from __future__ import annotations

import pytest
from reading import aside, read, updates

STREAM = "12:30 The mayor of Telm closed the bridge.\n\n11:15 A train has arrived at the border.\n\n10:05 Nothing is known about the drones."
TITLE = "Live updates: the war in Varnia"
LEDE = (
    "The war in Varnia goes on, and this page tells what happens in Telm, in Brelin and on the border while it happens."
)


def under(*head: str) -> str:
    return "\n\n".join([*head, STREAM])


@pytest.mark.parametrize(
    ("title", "headline", "outlet"),
    [
        (TITLE, TITLE, None),
        (f"{TITLE} | Telm Post", TITLE, "Telm Post"),
        ("Is this the end of the war in Varnia?", "Is this the end of the war in Varnia?", None),
        (
            "“We will not go”: the war in Varnia as it happened",
            "“We will not go”: the war in Varnia as it happened",
            None,
        ),
    ],
)
def test_title(title: str, headline: str, outlet: str | None) -> None:
    coverage = read(under(title))
    assert (coverage.headline, coverage.outlet) == (headline, outlet)
    assert aside(coverage, "title") == [title]


def test_entries_carry_the_outlet() -> None:
    assert {entry.outlet for entry in read(under(f"{TITLE} | Telm Post")).entries} == {"Telm Post"}


def test_a_title_printed_twice_is_one() -> None:
    coverage = read(under(TITLE, TITLE))
    assert coverage.headline == TITLE
    assert aside(coverage, "title") == [TITLE, TITLE]


def test_no_title() -> None:
    assert read(STREAM).headline is None


def test_site_chrome_above_the_title() -> None:
    coverage = read(under("Skip to main content", "-0.1 C", "Minnesota", "Tuesday, March 11, 2031", TITLE, LEDE))
    assert coverage.headline == TITLE
    assert coverage.date is None


def test_lede() -> None:
    coverage = read(under(TITLE, LEDE))
    assert [(entry.kind, entry.text, entry.line) for entry in coverage.entries[:1]] == [("lede", LEDE, 3)]
    assert len(updates(coverage)) == 3


@pytest.mark.parametrize(
    "heading",
    ["Key points:", "Brief facts:", "What we know", "Information to remember:", "What you need to know today:"],
)
@pytest.mark.parametrize("bullet", ["• ", "- ", "* "])
def test_key_points(heading: str, bullet: str) -> None:
    points = ("The bridge of Telm is closed.", "A train has reached the border.", "Two drones are missing.")
    coverage = read(under(TITLE, "\n".join([heading, *(bullet + point for point in points)])))
    assert [entry.kind for entry in coverage.entries] == ["key_points", "update", "update", "update"]
    assert [text for _, text in coverage.entries[0].blocks] == list(points)


def test_key_points_that_lost_their_bullets() -> None:
    points = ("The bridge of Telm is closed to all.", "A train has reached the border.", "Two drones are missing.")
    coverage = read(under(TITLE, "\n".join(["Key points", *points])))
    assert [entry.kind for entry in coverage.entries] == ["key_points", "update", "update", "update"]
    assert [text for _, text in coverage.entries[0].blocks] == list(points)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Ames", "Ann Ames"),
        ("By Ann Ames and Bob Bell", "Ann Ames and Bob Bell"),
        ("Written by Ann Ames", "Ann Ames"),
    ],
)
def test_byline(line: str, author: str) -> None:
    coverage = read(under(TITLE, line))
    assert coverage.author == author
    assert aside(coverage, "byline") == [line]


@pytest.mark.parametrize(
    "head",
    [
        ("Live updates: the war in Varnia, March 8, 2031",),
        ("Live updates: the war in Varnia on 8 March 2031",),
        (TITLE, "8 March 2031"),
        (TITLE, "Saturday, March 8, 2031"),
        (TITLE, "2031-03-08"),
        (TITLE, "Published: 8 March 2031, 06:00"),
        (TITLE, "Last updated: March 8, 2031 5:38pm"),
        ("Live updates: the war in Varnia, March 8", "Published: 8 March 2031"),
        ("Telm Post live blog, 08.03.2031",),
    ],
)
def test_the_day_of_the_page(head: tuple[str, ...]) -> None:
    coverage = read(under(*head))
    assert coverage.date == "2031-03-08"
    assert [entry.time for entry in updates(coverage)] == ["2031-03-08T12:30", "2031-03-08T11:15", "2031-03-08T10:05"]
    assert {entry.stamp.basis for entry in updates(coverage)} == {"page"}


@pytest.mark.parametrize(
    "head",
    [
        (TITLE,),
        ("Live updates: the war in Varnia, March 8",),
        (TITLE, "Photo: Ann Ames, 8 March 2029"),
        ("Tuesday, March 11, 2031", TITLE),
        (
            TITLE,
            LEDE
            + " The war began when the army of Sardova crossed the Ossa on 3 January 2029, and nobody has stopped it since.",
        ),
    ],
)
def test_a_day_that_is_not_the_page_s_own(head: tuple[str, ...]) -> None:
    coverage = read(under(*head))
    assert coverage.date is None
    assert [entry.time for entry in updates(coverage)] == ["T12:30", "T11:15", "T10:05"]


@pytest.mark.parametrize(
    ("declaration", "zone", "offset"),
    [
        ("All times EDT.", "EDT", "-04:00"),
        ("All times are in GMT.", "GMT", "+00:00"),
        ("(EET)", "EET", "+02:00"),
        ("All times are UTC+3.", "UTC+3", "+03:00"),
        ("NOTE: All times are local Kyiv time (GMT/UTC +2)", "", "+02:00"),
    ],
)
def test_a_zone_declared_once(declaration: str, zone: str, offset: str) -> None:
    first = updates(read(under(TITLE, declaration)))[0]
    assert first.time == f"T12:30{offset}"
    assert first.stamp.basis == "page"
    if zone:
        assert first.stamp.zone == zone


def test_a_declared_place_counts_with_its_offset_on_the_day() -> None:
    summer = updates(read(under(TITLE, "8 July 2031", "All times are Kyiv time.")))[0]
    winter = updates(read(under(TITLE, "8 January 2031", "All times are Kyiv time.")))[0]
    assert (summer.time, winter.time) == ("2031-07-08T12:30+03:00", "2031-01-08T12:30+02:00")


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks in Telm begin at 14:00 EDT, the mayor says.",
        "The CET party has left the government in Brelin, and elections will follow.",
    ],
)
def test_a_zone_in_a_sentence_declares_nothing(sentence: str) -> None:
    assert updates(read(under(TITLE, sentence)))[0].stamp.offset is None


def test_the_stamp_s_own_zone_goes_before_the_declared_one() -> None:
    coverage = read(
        f"{TITLE}\n\nAll times EDT.\n\n12:30 GMT: The bridge is closed.\n\n11:15 GMT: A train is here.\n\n10:05 GMT: No word of drones."
    )
    assert {entry.stamp.offset for entry in updates(coverage)} == {"+00:00"}


def test_what_is_neither_is_told() -> None:
    coverage = read(under(TITLE, "World", "Telm and Brelin"))
    told = [each.text for each in coverage.set_aside]
    assert "World" in told
    assert "Telm and Brelin" in told


def test_a_day_right_behind_a_colon() -> None:
    assert read(under(TITLE, "Updated:8 March 2031")).date == "2031-03-08"
    assert (
        read("战事直播\n\n更新时间:2031年3月8日\n\n12:30 大桥已经关闭。\n\n11:15 列车到达。\n\n10:05 天气很冷。").date
        == "2031-03-08"
    )
