"""Which clocks of a document are the stamps of its entries."""

from __future__ import annotations

import pytest
from reading import aside, read, times, updates

TITLE = "Live updates: the war in Varnia"


def blog(clocks: str, mark: str = " ", gap: str = "\n\n") -> str:
    """A blog with one entry a clock."""
    return gap.join(
        f"{clock}{mark}Entry number {number} is told in these words." for number, clock in enumerate(clocks.split())
    )


@pytest.mark.parametrize(
    ("clocks", "order"),
    [
        ("18:30 18:10 17:40", "newest"),
        ("17:40 18:10 18:30", "oldest"),
        ("18:30 18:30 18:30", "page"),
        ("18:30 18:10 17:40 17:55 17:20", "newest"),
        ("17:20 17:55 17:40 18:10 18:30", "oldest"),
        ("01:30 00:10 23:40 22:55", "newest"),
        ("22:55 23:40 00:10 01:30", "oldest"),
        ("18:30 18:10 18:10 17:40", "newest"),
    ],
)
def test_order(clocks: str, order: str) -> None:
    coverage = read(blog(clocks))
    assert coverage.order == order
    assert times(coverage) == [f"T{clock}" for clock in clocks.split()]


@pytest.mark.parametrize("mark", [" ", ": ", " - ", " – ", " — ", " | ", ". ", "\n", "\n\n", "h: ", " GMT: "])
@pytest.mark.parametrize("before", ["", "• ", "◆ ", "+++ ", "[", "【", "- "])
def test_every_way_to_set_a_stamp_apart(mark: str, before: str) -> None:
    unit, mark = (mark[:-2], ": ") if mark.endswith(": ") else ("", mark)
    close = {"[": "]", "【": "】"}.get(before, "")
    text = "\n\n".join(
        f"{before}{clock}{unit}{close}{mark}Entry {number} is told in these words."
        for number, clock in enumerate(("18:30", "18:10", "17:40", "16:05"))
    )
    coverage = read(text)
    entries = updates(coverage)
    assert [(entry.time or "")[:6] for entry in entries] == ["T18:30", "T18:10", "T17:40", "T16:05"]
    assert [entry.text[:8] for entry in entries] == ["Entry 0 ", "Entry 1 ", "Entry 2 ", "Entry 3 "]


def test_a_minority_separator_joins_in() -> None:
    coverage = read(
        "12:30 - The bridge is closed.\n\n11:15 – A train is here.\n\n10:50 No word of drones.\n\n10:05: The port is closed."
    )
    assert times(coverage) == ["T12:30", "T11:15", "T10:50", "T10:05"]


def test_both_ways_to_print_a_clock() -> None:
    assert times(
        read(
            "16:20 The bridge is closed.\n\n15.40 A train is here.\n\n15:02 No word of drones.\n\n14:10 The port is closed."
        )
    ) == ["T16:20", "T15:40", "T15:02", "T14:10"]


def test_two_entries_in_one_minute_are_two() -> None:
    coverage = read(blog("18:30 18:10 18:10 18:10 17:40"))
    assert [entry.text for entry in updates(coverage)] == [
        f"Entry number {number} is told in these words." for number in range(5)
    ]


def test_an_entry_without_words_is_told() -> None:
    coverage = read("20:55 The bridge is closed.\n\n20:30\n\n20:10 A train is here.\n\n19:40 No word of drones.")
    assert times(coverage) == ["T20:55", "T20:10", "T19:40"]
    assert aside(coverage, "empty entry") == ["20:30"]


@pytest.mark.parametrize(
    "prose",
    [
        "At 10:15 the sirens went off, and at 10:40 they went silent.",
        "The curfew begins at 22:00 and ends at 05:00.",
        "Between 07:00 and 09:00 (Moscow time) the bridge was closed.",
        "2.89 percent of the voters came.",
        "7.8 was the magnitude of the quake.",
        "Around 4:30 p.m. the bridge was opened again.",
    ],
)
def test_a_clock_in_prose_is_no_stamp(prose: str) -> None:
    coverage = read(
        f"{TITLE}\n\n12:30 The mayor closed the bridge.\n\n{prose}\n\n12:10 A train is here.\n\n11:20 No word of drones."
    )
    assert times(coverage) == ["T12:30", "T12:10", "T11:20"]
    assert updates(coverage)[0].text == f"The mayor closed the bridge.\n\n{prose}"


@pytest.mark.parametrize(
    "quoted", ["“14:32 All is quiet,” the log of the ship says.", '"11:50 The crew has left," the log says.']
)
def test_a_quoted_stamp_stays_in_its_entry(quoted: str) -> None:
    coverage = read(
        f"{TITLE}\n\n12:30 The mayor closed the bridge.\n\n{quoted}\n\n12:10 A train is here.\n\n11:20 No word of drones."
    )
    assert times(coverage) == ["T12:30", "T12:10", "T11:20"]
    assert quoted in updates(coverage)[0].text


@pytest.mark.parametrize("length", ["01:39 - Source: Varnia TV", "0:00 0:00", "0:00 / 1:23"])
def test_the_length_of_a_video_is_no_stamp(length: str) -> None:
    coverage = read(
        f"12:30\n\nMayor closes bridge\n\n{length}\n\nThe mayor closed the bridge.\n\n12:10\n\nTrain here\n\nA train is here.\n\n11:20\n\nNo word\n\nNo word of drones."
    )
    assert times(coverage) == ["T12:30", "T12:10", "T11:20"]
    assert aside(coverage, "chrome") == [length]


def test_an_update_line_is_no_stamp() -> None:
    coverage = read(f"{TITLE}\n\nUpdated: 18:45\n\n{blog('18:30 18:10 17:40')}")
    assert times(coverage) == ["T18:30", "T18:10", "T17:40"]


TIMETABLE = """Trains run again between Telm and Brelin

The railway of Varnia has said that trains run again between Telm and Brelin from Monday on, after engineers repaired the bridge over the Ossa that was hit in the spring. There will be four trains a day in each direction, and seats must be booked.

The trains leave Telm at these times:

06:15 to Brelin
09:40 to Brelin
13:05 to Brelin
18:30 to Brelin

Passengers need a passport and must be at the station an hour before the train leaves. The railway says that it cannot promise that all of the trains will run, because the line lies within reach of the guns, and that tickets for cancelled trains will be paid back within a month at every counter.

The mayor of Telm, Ann Ames, welcomed the decision. She said that the town had waited for this day for more than a year, and that the first train would be met by a band.
"""


def test_the_timetable_of_an_article_does_not_split_it() -> None:
    coverage = read(TIMETABLE)
    assert updates(coverage) == []
    assert coverage.parser == "article"


def test_a_chronology_in_prose_does_not_split_an_article() -> None:
    paragraph = "The mayor of Telm had gone home early that day, and nobody in the town hall expected a call; the guard at the bridge had been told to let everybody pass until the lamps went out, as on any other day of the year. "
    text = "How the bridge of Telm was lost\n\n" + "\n\n".join(
        [
            paragraph * 2,
            "At 16:40 the first boat was seen. " + paragraph,
            paragraph,
            "At 17:05 the lamps went out. " + paragraph,
            paragraph,
        ]
    )
    coverage = read(text)
    assert updates(coverage) == []


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("+++ 12:30 The mayor closed the bridge until the morning. +++", "T12:30"),
        ("12:30 GMT: The mayor closed the bridge until the morning.", "T12:30+00:00"),
        ("[12:30] The mayor closed the bridge until the morning.", "T12:30"),
    ],
)
def test_a_single_stamp_that_is_plainly_one(line: str, time: str) -> None:
    coverage = read(f"{TITLE}\n\n{line}\n")
    assert times(coverage) == [time]


def test_a_single_bare_clock_is_none() -> None:
    assert updates(read("12:30 The mayor closed the bridge until the morning.\n")) == []


def test_summary_times_are_not_stamps() -> None:
    coverage = read(
        f"{TITLE}\n\nKey points:\n• 18:20 The bridge of Telm is closed.\n• 17:50 A train has reached the border.\n\n{blog('18:30 18:10 17:40')}"
    )
    assert times(coverage) == ["T18:30", "T18:10", "T17:40"]
    assert [entry.kind for entry in coverage.entries].count("key_points") == 1


def test_stamps_under_headlines() -> None:
    text = "\n\n".join(
        f"Headline number {number} stands here\n\n{clock} – 10 Mar 2031\n\nThe town of Telm tells in these words what has happened today, and who was there."
        for number, clock in enumerate(("22:15", "21:40", "20:05"))
    )
    coverage = read(f"{TITLE}\n\n{text}")
    entries = updates(coverage)
    assert [entry.time for entry in entries] == ["2031-03-10T22:15", "2031-03-10T21:40", "2031-03-10T20:05"]
    assert [entry.headline for entry in entries] == [f"Headline number {number} stands here" for number in range(3)]
    assert [entry.stamp.basis for entry in entries] == ["explicit"] * 3


def test_stamps_that_close_their_entries() -> None:
    text = "\n\n".join(
        f"Headline number {number} stands here\n\nThe town of Telm tells in these words what has happened today, and who was there.\n\nAnn Ames{day} February 2031 10:55"
        for number, day in enumerate((25, 24, 23))
    )
    coverage = read(f"{TITLE}\n\n{text}")
    entries = updates(coverage)
    assert [entry.time for entry in entries] == ["2031-02-25T10:55", "2031-02-24T10:55", "2031-02-23T10:55"]
    assert [entry.headline for entry in entries] == [f"Headline number {number} stands here" for number in range(3)]
    assert {entry.author for entry in entries} == {"Ann Ames"}


def test_stamps_in_the_middle_of_a_paragraph() -> None:
    coverage = read(
        "18:30 The bridge is closed. 18:10 A train is here. It is full.\n\n17:40 No word of drones.\n\n17:05 The port is closed.\n\n16:20 The mayor is back."
    )
    assert times(coverage) == ["T18:30", "T18:10", "T17:40", "T17:05", "T16:20"]
    assert updates(coverage)[1].text == "A train is here. It is full."


def test_a_whole_blog_in_one_paragraph() -> None:
    coverage = read(
        " ".join(
            f"{clock} Entry number {number} is told here in quite a few words, so that it is long."
            for number, clock in enumerate(("18:30", "18:10", "17:40", "17:05"))
        )
    )
    assert times(coverage) == ["T18:30", "T18:10", "T17:40", "T17:05"]
    assert [entry.text for entry in updates(coverage)] == [
        f"Entry number {number} is told here in quite a few words, so that it is long." for number in range(4)
    ]


def test_parts_of_the_day_stand_for_clocks() -> None:
    coverage = read(
        "Klockan 11.00:\n\nBorgmästaren i Telm säger att bron är stängd för trafik.\n\nKlockan 09.30:\n\nEtt tåg har kommit fram till gränsen, enligt kommunen.\n\nMorgonen:\n\nIngen vet var drönarna är, och det är inte klart vem som äger dem."
    )
    assert times(coverage) == ["T11:00", "T09:30", None]
    assert [entry.stamp.text for entry in updates(coverage)] == ["Klockan 11.00", "Klockan 09.30", "Morgonen"]


def test_background_below_the_last_entry_is_not_an_update() -> None:
    background = "\n\n".join(
        f"March, {day} – In the early hours the army of Sardova crossed the Ossa, and the towns on the other side were left by those who could leave them."
        for day in (1, 2, 3)
    )
    coverage = read(f"{TITLE}\n\n{blog('18:30 18:10 17:40')}\n\n{background}")
    assert updates(coverage)[-1].text == "Entry number 2 is told in these words."
    assert "background" in [entry.kind for entry in coverage.entries]


def test_the_tail_is_set_aside() -> None:
    coverage = read(
        f"{TITLE}\n\n{blog('18:30 18:10 17:40')}\n\nRelated Posts:\n\nHow Varnia was founded\n\nWhy the Ossa freezes"
    )
    assert updates(coverage)[-1].text == "Entry number 2 is told in these words."
    assert aside(coverage, "tail") == ["Related Posts:", "How Varnia was founded", "Why the Ossa freezes"]


@pytest.mark.parametrize("heading", ["Comments", "Comments (2)", "Leave a reply", "Latest articles"])
def test_what_readers_write_is_no_part_of_the_last_entry(heading: str) -> None:
    coverage = read(
        f"{TITLE}\n\n{blog('18:30 18:10 17:40')}\n\n{heading}\n\nBob: I was there at 12:15.\n\nAnn: Me too."
    )
    assert updates(coverage)[-1].text == "Entry number 2 is told in these words."
    assert "Ann: Me too." in [each.text for each in coverage.set_aside]


def test_the_evidence_says_what_was_found() -> None:
    coverage = read(blog("18:30 18:10 17:40"))
    assert coverage.parser == "timestamped"
    assert any("3 stamps" in why and "'18:30'" in why for why in coverage.evidence)
    assert any("newest first" in why for why in coverage.evidence)


def test_published_at_is_a_stamp_though_a_clock_stands_below_one() -> None:
    entries = [
        f"Headline number {number} of the day\npublished at {clock} Greenwich Mean Time 8 March 2031\n"
        + (f"{clock} GMT 8 March 2031\n" if number == 0 else "")
        + "The mayor of Telm says that nothing at all has changed since the morning in the town."
        for number, clock in enumerate(("16:50", "16:21", "15:58"))
    ]
    coverage = read(
        "Live: the war in Varnia\nSummary\nThe bridge is shut.\n\nThe train is late.\n\n" + "\n\n".join(entries)
    )
    assert [entry.headline for entry in updates(coverage)] == [
        f"Headline number {number} of the day" for number in range(3)
    ]
    assert times(coverage) == [f"2031-03-08T{clock}+00:00" for clock in ("16:50", "16:21", "15:58")]


def test_updates_of_stamped_entries_are_no_stamps() -> None:
    entries = [
        f"{clock} GMT\nEntry number {number} is told in these words.\nUpdated at {clock} GMT"
        for number, clock in enumerate(("16:50", "16:21", "15:58", "15:40"))
    ]
    assert len(updates(read(f"{TITLE}\n\n" + "\n\n".join(entries)))) == 4


def test_a_stamp_printed_again_on_its_line_is_no_headline() -> None:
    days = "Feb. 25, 2031, 6:53 a.m. ETFeb. 25, 2031", "Feb. 25, 2031, 6:20 a.m. ETFeb. 25, 2031"
    coverage = read(TITLE + "".join(f"\n\n{day}\nAnn Ames\nReporting from Telm\n\nThe bridge is shut." for day in days))
    assert [(entry.author, entry.headline, entry.text) for entry in updates(coverage)] == [
        ("Ann Ames", None, "The bridge is shut.")
    ] * 2
    assert times(coverage) == ["2031-02-25T06:53-05:00", "2031-02-25T06:20-05:00"]
    assert aside(coverage, "stamp") == ["ETFeb. 25, 2031"] * 2


def test_a_name_below_two_stamps_is_the_reporters() -> None:
    coverage = read(
        f"{TITLE}\n\n12:30\nAnn Ames\n\nThe bridge is shut.\n\n11:15\nAnn Ames\n\nThe train is late.\n\n10:05\nTelm Bridge\n\nIt holds."
    )
    assert [entry.author for entry in updates(coverage)] == ["Ann Ames", "Ann Ames", None]
    assert updates(coverage)[2].headline == "Telm Bridge"


def test_names_beside_stamps_are_the_reporters() -> None:
    coverage = read(
        f"{TITLE}\n\n12:30 Ann Ames\nThe bridge is shut.\n\n11:15 Bob Bell\nThe train is late.\n\n10:05 Ann Ames\nIt is cold."
    )
    assert [(entry.author, entry.text) for entry in updates(coverage)] == [
        ("Ann Ames", "The bridge is shut."),
        ("Bob Bell", "The train is late."),
        ("Ann Ames", "It is cold."),
    ]


def test_what_recurs_beside_few_stamps_is_no_reporter() -> None:
    coverage = read(
        f"{TITLE}\n\n12:30 Telm Bridge\nIt is shut.\n\n11:15 The train is late.\n\n10:05 Telm Bridge\nIt is open."
    )
    assert [entry.author for entry in updates(coverage)] == [None, None, None]


def test_a_summary_may_be_an_entry() -> None:
    coverage = read(
        f"{TITLE}\n\n12:30\nThe bridge is shut.\n\n11:15\nWhat we know\n- The bridge holds.\n- The train is late.\n\n10:05\nIt is cold."
    )
    assert times(coverage) == ["T12:30", "T11:15", "T10:05"]
    assert updates(coverage)[1].headline == "What we know"


def test_a_summary_ends_at_a_stamp_that_opens_with_a_word() -> None:
    coverage = read(
        "Guerra in Varnia, la diretta\nI punti chiave\nIl ponte è chiuso\nIl treno è in ritardo\nOre 12:30 - Il ponte è chiuso.\nOre 11:15 - Il treno è fermo.\nOre 10:05 - Fa freddo."
    )
    assert times(coverage) == ["T12:30", "T11:15", "T10:05"]
