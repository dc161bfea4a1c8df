"""An entry that is written as a line of JSON is read back as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.model.attribution import Attribution
from warlog.model.entry import KINDS, Entry
from warlog.model.record import BASES, BLOCK_KINDS
from warlog.model.stamp import Stamp

TEXT = st.text(max_size=12)
MAYBE = st.none() | TEXT
CLOCK = st.builds("{:02}:{:02}{}".format, st.integers(0, 23), st.integers(0, 59), st.sampled_from(["", ":07"]))
OFFSET = st.sampled_from([None, "+02:00", "-05:30", "Z"])
STAMPS = st.one_of(
    st.builds(
        Stamp, MAYBE, st.none() | st.just("2031-05-05"), CLOCK, OFFSET, MAYBE, st.sampled_from(BASES), st.booleans()
    ),
    st.builds(Stamp, MAYBE, st.none() | st.just("2031-05-05"), zone=MAYBE),
)
ENTRIES = st.builds(
    Entry,
    id=TEXT,
    stamp=STAMPS,
    attribution=st.builds(Attribution, MAYBE, st.lists(TEXT, max_size=2).map(tuple), MAYBE, MAYBE, MAYBE),
    headline=MAYBE,
    blocks=st.lists(st.tuples(st.sampled_from(BLOCK_KINDS), TEXT), max_size=3).map(tuple),
    media=st.lists(TEXT, max_size=2).map(tuple),
    links=st.lists(st.tuples(TEXT, TEXT), max_size=2).map(tuple),
    kind=st.sampled_from(KINDS),
    author=MAYBE,
    outlet=MAYBE,
    document=TEXT,
    line=st.none() | st.integers(1),
    revision=st.integers(0),
    first_seen=MAYBE,
    last_seen=MAYBE,
)


@given(ENTRIES)
def test_a_line_of_json_is_read_back_as_the_same_entry(entry: Entry) -> None:
    line = json.dumps(entry.as_dict())
    again = Entry.from_dict(json.loads(line))
    assert again == entry
    assert again.as_dict() == entry.as_dict()


def test_a_record_may_have_more_fields_and_lack_most() -> None:
    assert Entry.from_dict({"id": "1", "mood": "calm"}) == Entry("1")


def test_text_is_read_where_there_are_no_blocks() -> None:
    read = Entry.from_dict({"id": "1", "text": "One.\n\nTwo."})
    assert read.blocks == (("paragraph", "One."), ("paragraph", "Two."))
    assert Entry.from_dict({"id": "1", "text": "One.", "blocks": []}).blocks == ()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"id": None}, "id: every entry has one"),
        ({"id": 7}, "id: 7 is no str"),
        ({"headline": ["a"]}, "headline"),
        ({"line": "3"}, "line"),
        ({"revision": True}, "revision"),
        ({"time_basis": "hearsay"}, "time_basis"),
        ({"time_ambiguous": None}, "time_ambiguous: None is no bool"),
        ({"kind": "rumour"}, "kind"),
        ({"via": "Wire"}, "via: 'Wire' is no list"),
        ({"via": [None]}, "via: holds something that is no text"),
        ({"links": ["https://example.org"]}, "is no object"),
        ({"blocks": [{"kind": "table", "text": "x"}]}, "blocks: 'table'"),
        ({"blocks": [{"kind": "quote", "text": 1}]}, "text: 1 is no str"),
    ],
)
def test_a_field_that_is_not_what_its_name_says_is_refused(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Entry.from_dict({"id": "1", **fields})
