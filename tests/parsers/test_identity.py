"""Ids survive edits, and no two entries share one."""

from __future__ import annotations

import pytest
from reading import read, updates

ENTRIES = (
    "18:30 Telm town hall: the bridge is closed until the morning.",
    "18:10 A train has arrived at the border. It is full.",
    "18:10 Nothing is known about the drones.",
    "17:40 The port is closed.",
)


def ids(*entries: str, name: str = "blog.txt") -> list[str]:
    return [entry.id for entry in updates(read("\n\n".join(["Live updates, March 8, 2031", *entries]), name=name))]


BEFORE = ids(*ENTRIES)


def test_each_entry_has_its_own() -> None:
    assert len(set(BEFORE)) == len(ENTRIES)


def test_the_same_document_gives_the_same() -> None:
    assert ids(*ENTRIES) == BEFORE


@pytest.mark.parametrize(
    ("at", "edited"),
    [
        (0, "18:30 Telm town hall: the bridge is closed until Friday."),
        (0, "18:30 Telm town hall: the bridge is closed until the morning. Boats run."),
        (1, "18:10 A train has arrived at the border. It was empty, as we know now."),
        (3, "17:40 The port is open again."),
        (3, "17:40 The port is closed.\n\nThe harbour master says that it will stay so."),
    ],
)
def test_an_edit_keeps_every_id(at: int, edited: str) -> None:
    entries: list[str] = list(ENTRIES)
    entries[at] = edited
    assert ids(*entries) == BEFORE


def test_an_edited_headline_keeps_the_id() -> None:
    text = "18:30\n\n{}\n\nThe bridge is closed.\n\n18:10\n\nTrain is here\n\nA train has arrived.\n\n17:40\n\nNo word\n\nNothing is known about the drones."
    one, two = (read(text.format(headline)) for headline in ("Bridge closed", "Mayor closes bridge"))
    assert updates(one)[0].headline != updates(two)[0].headline
    assert [entry.id for entry in updates(one)] == [entry.id for entry in updates(two)]


@pytest.mark.parametrize(
    "new",
    [
        ("19:00 The mayor is back.",),
        ("19:20 The judge is here.", "18:50 The mayor is back."),
        ("18:10 The mayor is back.",),
    ],
)
def test_newer_entries_on_top_keep_the_ids_below(new: tuple[str, ...]) -> None:
    # A newer entry of the same minute stands above the others of that minute.
    entries = [*ENTRIES[:1], *new, *ENTRIES[1:]] if new[0].startswith("18:10") else [*new, *ENTRIES]
    after = ids(*entries)
    assert [each for each in BEFORE if each in after] == BEFORE
    assert len(set(after)) == len(entries)


def test_newer_entries_at_the_end_keep_the_ids_above() -> None:
    oldest_first = list(reversed(ENTRIES))
    before = ids(*oldest_first)
    assert ids(*oldest_first, "18:30 The mayor is back.", "19:00 The judge is here.")[: len(before)] == before


def test_a_moved_file_keeps_its_ids() -> None:
    assert ids(*ENTRIES, name="/home/ann/old/blog.txt") == ids(*ENTRIES, name="new/blog.txt")


def test_another_document_has_other_ids() -> None:
    assert not set(ids(*ENTRIES, name="other.txt")) & set(BEFORE)


def test_the_day_is_part_of_the_id() -> None:
    text = "Live updates\n\n8 March 2031\n\n18:30 One is told.\n\n17:10 Two is told.\n\n7 March 2031\n\n18:30 One is told.\n\n17:10 Two is told."
    assert len({entry.id for entry in updates(read(text))}) == 4


def test_entries_without_stamps() -> None:
    def page(first: str) -> list[str]:
        texts = (
            first,
            "A train with a hundred and twenty people has arrived at the border, where many were waiting.",
            "Nothing is known about the drones that were seen above the harbour of Brelin last night.",
        )
        parts = [
            f"Headline of entry number {number} in the town\n\n{text}"
            for number, text in zip(("one", "two", "three"), texts, strict=True)
        ]
        return [entry.id for entry in updates(read("\n\n".join(["Live updates: the war in Varnia", *parts])))]

    before = page("The bridge will stay closed until the morning, because engineers have found cracks in it.")
    assert len(set(before)) == 3
    assert (
        page("The bridge will be opened in an hour, because the engineers were looking at the wrong bridge.") == before
    )


@pytest.mark.parametrize(
    "one",
    [
        "12:00 The mayor closed the bridge.\n",
        "12:00 The mayor closed the bridge.\n\n",
        "[12:00] The mayor closed the bridge.\n\n",
        "• 12:00 The mayor closed the bridge.\n\n",
        "12:00\n\nThe mayor closed the bridge.\n\n",
        "12:00\n\nMayor closes bridge\n\nThe mayor closed the bridge, which nobody had asked him to do.\n\n",
        "Bridge closed\n\n12:00 – 10 Mar 2031\n\nThe mayor closed the bridge, which nobody had asked him to do.\n\n",
    ],
)
def test_ten_thousand_identical_entries(one: str) -> None:
    entries = updates(read(one * 10_000))
    assert len(entries) == 10_000
    assert len({entry.id for entry in entries}) == 10_000
    assert {entry.time for entry in entries} <= {"T12:00", "2031-03-10T12:00"}
    assert all("closed the bridge" in entry.text for entry in entries)
