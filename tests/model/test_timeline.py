"""The timeline holds every entry once and every version of it, in an order that stamps and pages settle."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.model import chronology, timeline
from warlog.model.attribution import Attribution
from warlog.model.entry import Entry
from warlog.model.stamp import UNSTAMPED, Stamp
from warlog.model.timeline import Timeline, is_revised

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def stamp(iso: str, *, basis: Any = "page", ambiguous: bool = False) -> Stamp:
    """`2031-05-05T22:24+02:00` and any part of it."""
    if not iso:
        return UNSTAMPED
    day, mark, rest = iso.partition("T")
    clock = rest[:8] if rest[5:6] == ":" else rest[:5]
    return Stamp(iso, day or None, clock if mark else None, rest[len(clock) :] or None, None, basis, ambiguous)


def entry(name: str, iso: str = "", text: str = "", document: str = "a", **fields: Any) -> Entry:
    return Entry(name, stamp(iso), headline=text or None, document=document, **fields)


def page(document: str, *isos: str) -> list[Entry]:
    """A page whose entries are called by their place on it: a0, a1 ..."""
    return [entry(f"{document}{at}", iso, document=document) for at, iso in enumerate(isos)]


def names(entries: Iterable[Entry]) -> str:
    return " ".join(one.id for one in entries)


def ordered(order: Any, *pages: Sequence[Entry]) -> str:
    merged = Timeline(order)
    for one in pages:
        merged.merge(one)
    return names(merged.entries)


# Order

D = "2031-05-05T"


@pytest.mark.parametrize(
    ("isos", "newest", "oldest"),
    [
        pytest.param([D + "12:00", D + "11:00", D + "10:00"], "a0 a1 a2", "a2 a1 a0", id="newest first"),
        pytest.param([D + "10:00", D + "11:00", D + "12:00"], "a2 a1 a0", "a0 a1 a2", id="oldest first"),
        pytest.param([D + "12:00", D + "10:00", D + "11:00", D + "09:00"], "a0 a2 a1 a3", "a3 a1 a2 a0", id="one swap"),
        pytest.param([D + "12:00", D + "11:00", D + "11:00", D + "10:00"], "a0 a1 a2 a3", "a3 a2 a1 a0", id="equal minutes"),
        pytest.param([D + "10:00", D + "11:00", D + "11:00", D + "12:00"], "a3 a2 a1 a0", "a0 a1 a2 a3", id="equal, oldest first"),
        pytest.param([D + "12:00", "", D + "10:00"], "a0 a1 a2", "a2 a1 a0", id="one without a stamp"),
        pytest.param(["", D + "12:00", D + "10:00", ""], "a0 a1 a2 a3", "a3 a2 a1 a0", id="ends without a stamp"),
        pytest.param([D + "12:00", "T03:00", D + "10:00"], "a0 a1 a2", "a2 a1 a0", id="one without a day"),
        pytest.param([D + "12:00", "2031-05-05", D + "10:00"], "a0 a1 a2", "a2 a1 a0", id="one without a clock"),
        pytest.param([D + "12:00+02:00", D + "11:30", D + "11:00+02:00", D + "10:00+02:00"], "a0 a1 a2 a3", "a3 a2 a1 a0", id="one without a zone"),
        pytest.param([D + "12:00:30", D + "12:00", D + "11:00"], "a0 a1 a2", "a2 a1 a0", id="seconds here and there"),
        pytest.param([D + "12:00", D + "12:00:30", D + "11:00"], "a0 a1 a2", "a2 a1 a0", id="seconds there and here"),
        pytest.param([D + "12:00:10", D + "12:00:30", D + "11:00:00"], "a1 a0 a2", "a2 a0 a1", id="seconds everywhere"),
        pytest.param(["T00:04", "T23:58", "T22:00"], "a0 a1 a2", "a2 a1 a0", id="midnight, newest first, no day"),
        pytest.param(["T22:00", "T23:58", "T00:04"], "a2 a1 a0", "a0 a1 a2", id="midnight, oldest first, no day"),
        pytest.param(["T12:00", "T10:00", "T11:00", "T09:00"], "a0 a1 a2 a3", "a3 a2 a1 a0", id="one swap, no day"),
        pytest.param(["T09:00", "", "T21:00", "T20:00", "T23:00"], "a4 a3 a2 a1 a0", "a0 a1 a2 a3 a4", id="a gap, no day"),
        pytest.param(["", "", ""], "a0 a1 a2", "a0 a1 a2", id="no stamps"),
        pytest.param(["2031-05-05", "2031-05-05"], "a0 a1", "a0 a1", id="one day"),
        pytest.param(["2031-05-06", "2031-05-05", "2031-05-05"], "a0 a1 a2", "a2 a1 a0", id="days"),
        pytest.param(["2099-01-01T00:00", D + "11:00", D + "10:00", "1970-01-01T00:00"], "a0 a1 a2 a3", "a3 a2 a1 a0", id="far off"),
        pytest.param(["2031-02-30T12:00", D + "11:00", D + "10:00"], "a0 a1 a2", "a2 a1 a0", id="no such day"),
        pytest.param(["2031-10-26T03:10+02:00", "2031-10-26T03:50+03:00", "2031-10-26T03:10+03:00"], "a0 a1 a2", "a2 a1 a0", id="clock put back, stated"),
    ],
)  # fmt: skip
def test_one_page(isos: list[str], newest: str, oldest: str) -> None:
    assert ordered("newest", page("a", *isos)) == newest
    assert ordered("oldest", page("a", *isos)) == oldest
    assert ordered("page", page("a", *isos)) == names(page("a", *isos))


def test_an_ambiguous_clock_keeps_its_place_on_the_page() -> None:
    day = "2031-10-26T"
    entries = [
        Entry("a0", stamp(day + "04:05"), document="a"),
        Entry("a1", stamp(day + "03:10", ambiguous=True), document="a"),
        Entry("a2", stamp(day + "03:50", ambiguous=True), document="a"),
        Entry("a3", stamp(day + "02:00"), document="a"),
    ]
    assert ordered("newest", entries) == "a0 a1 a2 a3"


def test_what_stands_above_and_below_the_stream_stays_there_in_both_directions() -> None:
    entries = [
        entry("lede", kind="lede"),
        entry("points", kind="key_points"),
        entry("pin", kind="pinned"),
        entry("pinned", D + "08:00", kind="pinned"),
        *page("a", D + "12:00", D + "11:00", D + "07:00"),
        entry("back", kind="background"),
    ]
    assert ordered("newest", entries) == "lede points pin a0 a1 pinned a2 back"
    assert ordered("oldest", entries) == "lede points pin a2 pinned a1 a0 back"
    other = page("b", D + "13:00", D + "06:00")
    assert ordered("newest", entries, other) == "b0 lede points pin a0 a1 pinned a2 back b1"
    assert ordered("oldest", entries, other) == "b1 lede points pin a2 pinned a1 a0 back b0"


@pytest.mark.parametrize(
    ("first", "second", "newest"),
    [
        pytest.param([D + "12:00", D + "10:00"], [D + "11:00", D + "09:00"], "a0 b0 a1 b1", id="local"),
        pytest.param([D + "12:00", D + "10:00"], [D + "09:00", D + "11:00"], "a0 b1 a1 b0", id="two directions"),
        pytest.param([D + "12:00", "", D + "10:00"], [D + "11:00"], "a0 b0 a1 a2", id="without a stamp"),
        pytest.param([D + "12:00+02:00", D + "09:00+02:00"], [D + "11:00Z", D + "08:00Z"], "b0 a0 b1 a1", id="zones"),
        pytest.param([D + "12:00", D + "10:00"], [D + "12:00", D + "10:00"], "a0 b0 a1 b1", id="equal minutes"),
        pytest.param(["T12:00", "T10:00"], ["T11:00", "T09:00"], "a0 b0 a1 b1", id="clocks"),
        pytest.param(["T00:10", "T23:50"], ["T00:20", "T23:40"], "b0 a0 a1 b1", id="clocks over midnight"),
        pytest.param(["T12:00", "T10:00"], [D + "11:00", D + "09:00"], "b0 b1 a0 a1", id="clocks and days"),
        pytest.param(["", ""], ["T11:00", "T09:00"], "b0 b1 a0 a1", id="nothing and clocks"),
        pytest.param(["2031-05-07T12:00", "2031-05-01T10:00"], [D + "11:00Z"], "a0 b0 a1", id="days apart"),
        pytest.param(["2099-01-01T00:00", D + "11:00"], [D + "12:00"], "a0 b0 a1", id="future"),
    ],
)
def test_two_pages(first: list[str], second: list[str], newest: str) -> None:
    assert ordered("newest", page("a", *first), page("b", *second)) == newest


def test_the_order_can_be_changed() -> None:
    merged = Timeline("oldest")
    merged.merge([*page("a", D + "12:00", D + "10:00"), *page("b", D + "11:00")])
    assert names(merged.entries) == "a1 b0 a0"
    merged.order = "newest"
    assert names(merged.entries) == "a0 b0 a1"
    merged.order = "page"
    assert names(merged.entries) == "a0 a1 b0"
    assert [merged.index(one) for one in merged.entries] == [0, 1, 2]
    with pytest.raises(ValueError, match="no order"):
        merged.order = "random"  # type: ignore[assignment]
    with pytest.raises(ValueError, match="no order"):
        Timeline("random")  # type: ignore[arg-type]


# Merging


def test_what_a_merge_answers() -> None:
    merged = Timeline()
    first = merged.merge([entry("1", D + "10:00", "one"), entry("2", D + "09:00", "two")])
    assert (names(first.added), names(first.revised), names(first.unchanged)) == ("1 2", "", "")
    second = merged.merge(
        [entry("3", D + "11:00", "three"), entry("1", D + "10:00", "ONE"), entry("2", D + "09:00", "two")]
    )
    assert (names(second.added), names(second.revised), names(second.unchanged)) == ("3", "1", "2")
    assert bool(second)
    assert "1 added, 1 revised, 1 unchanged" in repr(second)
    assert names(merged.entries) == "3 1 2"
    now = merged.get("a", "1")
    assert now is not None
    assert (now.headline, now.revision) == ("ONE", 1)
    assert second.revised == [now]
    assert [one.headline for one in merged.history(now)] == ["one"]
    assert merged.history(merged.entries[0]) == ()
    assert not merged.merge([entry("2", D + "09:00", "two")])
    assert len(merged) == 3


def test_documents_do_not_share_ids() -> None:
    merged = Timeline()
    merged.merge([entry("1", D + "10:00", "one"), entry("1", D + "10:00", "other", document="b")])
    assert [(one.document, one.headline, one.revision) for one in merged.entries] == [
        ("a", "one", 0),
        ("b", "other", 0),
    ]
    assert merged.documents == ["a", "b"]
    assert merged.get("c", "1") is None
    with pytest.raises(KeyError):
        merged.index(entry("1", document="c"))


def test_a_version_that_comes_back_is_a_revision_and_its_history_stays() -> None:
    merged = Timeline()
    for text in ("one", "two", "one", "one"):
        change = merged.merge([entry("1", text=text)])
    now = merged.entries[0]
    assert (now.headline, now.revision) == ("one", 2)
    assert [one.headline for one in merged.history(now)] == ["one", "two"]
    assert not change


def test_the_later_reading_is_shown_whatever_was_merged_first() -> None:
    early = entry("1", text="early", last_seen="2031-05-05T10:00Z", first_seen="2031-05-05T10:00Z")
    late = entry("1", text="late", last_seen="2031-05-05T11:00Z", first_seen="2031-05-05T11:00Z")
    states: list[object] = []
    for pair in ([early, late], [late, early]):
        merged = Timeline()
        for one in pair:
            merged.merge([one])
        now = merged.entries[0]
        states.append((now, [one.headline for one in merged.history(now)]))
        assert not merged.merge([early])
    assert states[0] == states[1]
    now = merged.entries[0]
    assert (now.headline, now.revision, now.first_seen, now.last_seen) == (
        "late",
        1,
        "2031-05-05T10:00Z",
        "2031-05-05T11:00Z",
    )


def test_when_entries_were_seen_is_noted() -> None:
    merged = Timeline()
    merged.merge([entry("1", text="one"), entry("2", text="two")], seen="2031-05-05T10:00Z")
    merged.merge([entry("1", text="one"), entry("2", text="TWO")], seen="2031-05-05T11:00Z")
    merged.merge([entry("1", text="one")], seen="2031-05-05T12:00Z")
    assert [(one.first_seen, one.last_seen, one.revision) for one in merged.entries] == [
        ("2031-05-05T10:00Z", "2031-05-05T12:00Z", 0),
        ("2031-05-05T10:00Z", "2031-05-05T11:00Z", 1),
    ]


@pytest.mark.parametrize(
    ("fields", "revised"),
    [
        ({"headline": "other"}, True),
        ({"blocks": (("paragraph", "more"),)}, True),
        ({"blocks": (("quote", "text"),)}, True),
        ({"media": ("Photo: A. Writer",)}, True),
        ({"links": (("https://example.org", ""),)}, True),
        ({"author": "A. Writer"}, True),
        ({"attribution": Attribution("Staff", text="Army Staff")}, True),
        ({"stamp": Stamp("10:05", "2031-05-05", "10:05")}, True),
        ({"stamp": Stamp(D + "10:00", "2031-05-05", "10:00", "+02:00", basis="assumed")}, False),
        ({"attribution": Attribution("General Staff", text="Staff")}, False),
        ({"line": 7}, False),
        ({"kind": "pinned"}, False),
        ({"last_seen": "2031-05-05T10:00Z", "revision": 4}, False),
    ],
)
def test_what_counts_as_a_revision(fields: dict[str, object], revised: bool) -> None:
    before = entry(
        "1", D + "10:00", "one", attribution=Attribution("Staff", text="Staff"), blocks=(("paragraph", "text"),)
    )
    after = before.replace(**fields)
    assert is_revised(before, after) is revised
    merged = Timeline()
    merged.merge([before])
    assert bool(merged.merge([after])) is revised
    shown = merged.entries[0]
    assert shown == after.replace(revision=max(int(revised), after.revision))


def test_a_relative_stamp_that_moves_on_is_no_revision() -> None:
    merged = Timeline()
    merged.merge([Entry("1", Stamp("3 hours ago", "2031-05-05", "10:00", "+00:00", basis="relative"))])
    assert not merged.merge([Entry("1", Stamp("4 hours ago", "2031-05-05", "10:02", "+00:00", basis="relative"))])
    assert not merged.merge([Entry("1", Stamp("10:01", "2031-05-05", "10:01", "+00:00", basis="page"))])
    assert merged.entries[0].stamp.text == "10:01"


def test_a_stamp_that_is_corrected_moves_its_entry() -> None:
    merged = Timeline()
    merged.merge(page("a", D + "12:00", D + "11:00", D + "10:00"))
    merged.merge([entry("a2", D + "13:00")])
    assert names(merged.entries) == "a2 a0 a1"
    assert [merged.index(one) for one in merged.entries] == [0, 1, 2]


def test_entries_that_leave_the_page_stay_and_are_told() -> None:
    merged = Timeline()
    merged.merge([*page("a", "T12:00", "T11:00", "T10:00"), *page("b", "T09:00")])
    change = merged.merge([entry("a0", "T12:00")], complete=True)
    assert names(change.withdrawn) == "a1 a2"
    assert names(merged.entries) == "a0 a1 a2 b0"
    assert [merged.is_withdrawn(one) for one in merged.entries] == [False, True, True, False]
    again = merged.merge([entry("a0", "T12:00")], complete=True)
    assert not again
    back = merged.merge([entry("a0", "T12:00"), entry("a2", "T10:00")], complete=True)
    assert (names(back.restored), names(back.withdrawn)) == ("a2", "")
    assert not merged.is_withdrawn(merged.entries[2])


def test_an_empty_page_withdraws_nothing() -> None:
    merged = Timeline()
    merged.merge(page("a", "T12:00"))
    assert not merged.merge([], complete=True)


def test_ten_thousand_entries_alike_are_one_and_are_counted() -> None:
    merged = Timeline()
    change = merged.merge([entry("1", text="one")] * 10_000)
    assert (len(merged), change.duplicates, len(change.added)) == (1, 9_999, 1)
    change = merged.merge([entry("1", text="one")] * 10_000)
    assert (change.duplicates, bool(change)) == (9_999, False)


def test_ten_thousand_texts_under_one_id_are_versions_of_one_entry() -> None:
    batch = [entry("1", text=str(number)) for number in range(10_000)]
    merged = Timeline()
    merged.merge(batch)
    now = merged.entries[0]
    assert (len(merged), now.headline, now.revision, len(merged.history(now))) == (1, "9999", 9_999, 9_999)
    assert not merged.merge(batch)


def test_new_entries_find_their_place_beside_their_neighbours() -> None:
    merged = Timeline("page")
    merged.merge([entry("top"), entry("b"), entry("foot")])
    for number in range(300):
        merged.merge([entry("top"), entry(f"new{number}"), entry("b" if not number else f"new{number - 1}")])
    merged.merge([entry("foot"), entry("end")])
    merged.merge([entry("c0"), entry("c1"), entry("top")])
    news = [f"new{number}" for number in reversed(range(300))]
    assert names(merged.entries).split() == ["c0", "c1", "top", *news, "b", "foot", "end"]


def test_a_page_without_known_neighbours_goes_where_the_page_grows() -> None:
    for isos, grown in (
        (["T12:00", "T11:00"], "x y a0 a1"),
        (["T11:00", "T12:00"], "a0 a1 x y"),
        (["", ""], "a0 a1 x y"),
    ):
        merged = Timeline("page")
        merged.merge(page("a", *isos))
        merged.merge([entry("x"), entry("y")])
        assert names(merged.entries) == grown


# Properties

ISOS = st.one_of(
    st.just(""),
    st.builds(
        "{}T{:02}:{:02}{}".format,
        st.sampled_from(["", "2031-05-05", "2031-05-05", "2031-05-06"]),
        st.integers(9, 11),
        st.sampled_from([0, 30]),
        st.sampled_from(["", "", ":30", "+02:00"]),
    ),
    st.sampled_from(["2031-05-05", "2031-05-06"]),
)
KINDS: Any = st.sampled_from(["update", "update", "update", "pinned", "lede", "background"])


@st.composite
def pages(draw: st.DrawFn, texts: int = 1) -> list[Entry]:
    """A page of one document, its entries of several kinds and stamped with more or less."""
    document = draw(st.sampled_from("ab"))
    ids = draw(st.lists(st.sampled_from("0123456789"), max_size=8, unique=texts == 1))
    # The stamp belongs to the id: it does not change between readings.
    rolls = random.Random(draw(st.integers(0, 3)))
    stamps = {name: draw(ISOS) for name in sorted(set(ids))}
    return [
        entry(
            document + name,
            stamps[name],
            str(draw(st.integers(1, texts))),
            document,
            kind=rolls.choice(["update", draw(KINDS)]),
        )
        for name in ids
    ]


def state(merged: Timeline) -> object:
    return [(one, merged.history(one), merged.is_withdrawn(one)) for one in merged.entries]


@given(st.lists(pages(texts=3), max_size=4), pages(texts=3), st.sampled_from(["newest", "oldest", "page"]))
def test_merging_the_same_again_changes_nothing(before: list[list[Entry]], batch: list[Entry], order: Any) -> None:
    merged = Timeline(order)
    for one in before:
        merged.merge(one)
    merged.merge(batch, complete=True)
    known = state(merged)
    change = merged.merge(batch, complete=True)
    assert not change
    assert state(merged) == known


@given(st.lists(pages(texts=3), max_size=4), st.randoms(use_true_random=False))
def test_what_is_held_does_not_depend_on_what_was_merged_first(
    batches: list[list[Entry]], rolls: random.Random
) -> None:
    held: list[object] = []
    for _ in range(2):
        merged = Timeline()
        for one in batches:
            merged.merge(one)
        held.append(
            {
                (one.document, one.id): {version.headline for version in (one, *merged.history(one))}
                for one in merged.entries
            }
        )
        rolls.shuffle(batches)
    assert held[0] == held[1]


@given(st.lists(pages(texts=2), max_size=4), st.sampled_from(["newest", "oldest", "page"]))
def test_every_entry_has_one_place(batches: list[list[Entry]], order: Any) -> None:
    merged = Timeline(order)
    for one in batches:
        merged.merge(one)
    assert [merged.index(one) for one in merged.entries] == list(range(len(merged)))
    assert {(one.document, one.id) for one in merged.entries} == {
        (one.document, one.id) for batch in batches for one in batch
    }
    merged.order = "newest"
    merged.order = order
    assert [merged.index(one) for one in merged.entries] == list(range(len(merged)))


@given(pages(), pages(), st.integers(0, 8), st.sampled_from(["newest", "oldest", "page"]), st.booleans())
def test_a_page_that_grows_ends_up_as_if_read_at_once(
    first: list[Entry], second: list[Entry], grown: int, order: Any, small: bool
) -> None:
    second = [one.replace(document="other") for one in second]
    at_once = Timeline(order)
    step_by_step = Timeline(order)
    with pytest.MonkeyPatch.context() as patch:
        if small:  # what long pages and large changes take is taken here too
            patch.setattr(chronology, "_LARGE", 0)
            patch.setattr(timeline, "_FEW", 1)
        step_by_step.merge(first[grown:])
        step_by_step.merge(second)
        for start in range(min(grown, len(first)), -1, -1):
            step_by_step.merge(first[start:])
        if first[grown:]:
            at_once.merge(first)
            at_once.merge(second)
        else:
            at_once.merge(second)
            at_once.merge(first)
    assert names(step_by_step.entries) == names(at_once.entries)


@given(pages(), st.sampled_from(["newest", "oldest"]))
def test_only_stamps_overrule_the_page(batch: list[Entry], order: Any) -> None:
    """Neighbours of the stream that trade places say different moments, both as well as any of the page."""
    stream = [one for one in batch if one.kind == "update"]
    merged = Timeline(order)
    merged.merge(batch)
    place = {one.id: at for at, one in enumerate(merged.entries)}
    flipped = [place[above.id] > place[below.id] for above, below in pairwise(stream)]
    stamps = {one.stamp.iso for one in stream}
    if len(stamps) == 1 or not any(one.stamp.day for one in stream):
        assert all(flipped) or not any(flipped)
