"""One language for the command line and the dashboard: what it finds, what it refuses, and that it says where."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.model.attribution import Attribution
from warlog.model.entry import Entry
from warlog.model.query import EVERYTHING, Query, QueryError, parse
from warlog.model.query_language import FIELDS, MAX_DEPTH, MAX_QUERY
from warlog.model.stamp import Stamp

NOW = datetime(2031, 5, 6, 1, 30, tzinfo=UTC)

ENTRIES = {
    "pier": Entry(
        "1",
        Stamp("22:24", "2031-05-05", "22:24", basis="page"),
        Attribution("Harbour Authority", ("Norland Wire",), "Radio", "operator", "Harbour Authority via Norland Wire"),
        "Two piers closed",
        (("paragraph", "Drones hit the power station."), ("quote", "We saw 12 drones.")),
        ("Smoke over the dock. Photo: A. Writer",),
        (("https://example.org/1", "map"),),
        "key_event",
        "Anna Writer",
        "The Gazette",
        "blogs/live.txt",
    ),
    "bridge": Entry(
        "2",
        Stamp("21:10", None, "21:10", basis="page"),
        Attribution("General Staff", text="The General Staff of the Armed Forces"),
        "Bridge mended",
        (("paragraph", "A drone was found; Tanks were not."),),
        outlet="The Gazette",
    ),
    "quiet": Entry("3", headline="A quiet night", blocks=(("paragraph", "So\u00adft\xa0rain, е\u0308лка."),)),
}


def found(query: str) -> set[str]:
    return {name for name, entry in ENTRIES.items() if parse(query, NOW).matches(entry)}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", "pier bridge quiet"),
        ("  ", "pier bridge quiet"),
        ("drone", "pier bridge"),
        ("DRONE", ""),
        ("Drone", "pier"),
        ("drones power", "pier"),
        ("drones and power", "pier"),
        ("drones AND not tanks", "pier"),
        ('"power station"', "pier"),
        ('"station power"', ""),
        ("harbour", "pier"),
        ("smoke", "pier"),
        ("armed", "bridge"),
        ('"soft rain"', "quiet"),
        ("ёлка", "quiet"),
        ("tanks or quiet", "bridge quiet"),
        ("drone (tanks or power)", "pier bridge"),
        ("-drone", "quiet"),
        ("not drone", "quiet"),
        ("-(drone tanks)", "pier quiet"),
        ("--drone", "pier bridge"),
        ("not not drone", "pier bridge"),
        ("a or drone -tanks", "pier bridge quiet"),
        (r"/\d+ drones/", "pier"),
        ("/^we saw/", "pier"),
        ("/^drones.*station\\.$/", "pier"),
        ("/Tanks/", "bridge"),
        ("/TANKS/", ""),
        ("/TANKS/i", "bridge"),
        (r"/\Stanks/", ""),
        (r"/found; tanks/", "bridge"),
        ("/[a-z]idge M/i", "bridge"),
        ("/tanks|rain/", "bridge quiet"),
        ("/soft rain/", "quiet"),
        ("source:harbour", "pier"),
        ("source:authority", "pier"),
        ("source:AUTH", "pier"),
        ("source:uthority", ""),
        ('source:"harbour auth"', "pier"),
        ("source:=harbour", ""),
        ('source:="harbour authority"', "pier"),
        ("source:/^gen/", "bridge"),
        ('source:"the general staff of the armed forces"', "bridge"),
        ("source:armed", ""),
        ("source:norland", ""),
        ("-source:harbour", "bridge quiet"),
        ("via:wire", "pier"),
        ("channel:radio role:operator author:writer outlet:gazette document:live", "pier"),
        ("kind:key_event", "pier"),
        ("kind:key-event or kind:update", "pier bridge quiet"),
        ("headline:quiet", "quiet"),
        ("headline:drone", ""),
        ("text:drone", "pier bridge"),
        ("text:/^a drone/", "bridge"),
        (
            "has:media has:links has:via has:channel has:role has:author has:headline has:text has:outlet has:day",
            "pier",
        ),
        ("-has:source", "quiet"),
        ("-has:time", "quiet"),
        ("has:clock -has:day", "bridge"),
        ("has:zone or has:revision", ""),
        ("since:22:00", "pier"),
        ("until:22:00", "bridge"),
        ("-since:22:00", "bridge"),
        ("since:2031-05-05 until:2031-05-05T22:24", "pier"),
        ('since:"2031-05-05 22:24"', "pier"),
        ("since:2031-05-06", ""),
        ("-since:2031-05-06", "pier"),
        ("drone or since:2031-05-06", "pier bridge"),
        ('""', "pier bridge quiet"),
        ('-""', ""),
        ('"" drone', "pier bridge"),
        ('tanks or ""', "pier bridge quiet"),
        ('"a"drone "12"', "pier"),
        ("SOURCE:harbour", "pier"),
    ],
)
def test_what_a_query_finds(query: str, names: str) -> None:
    assert found(query) == set(names.split())


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("since:22:00", "quiet"),
        ("-since:22:00", "quiet"),
        ("since:2031-05-06", "bridge quiet"),
        ("rain since:22:00", "quiet"),
        ("drone since:2031-05-06", "bridge"),
        ("rain or since:22:00", ""),
        ("nowhere since:22:00", ""),
        ("nowhere or since:22:00", "quiet"),
        ("-2h", ""),
        ("since:-2h", "pier bridge quiet"),
    ],
)
def test_what_states_too_little_of_its_time_is_told_apart(query: str, names: str) -> None:
    asked = parse(query, NOW)
    assert {name for name, entry in ENTRIES.items() if asked.undecided(entry)} == set(names.split())


@pytest.mark.parametrize(
    ("query", "position", "says"),
    [
        ("source:", 0, "followed by nothing"),
        ('x source:""', 2, "followed by nothing"),
        ('source:"\u200b"', 7, "needs a name"),
        ('ab "\u200b"', 3, "nothing visible"),
        ("drone sorce:staff", 6, "there is no field sorce"),
        ("http://example.org", 0, "there is no field http"),
        ("kind:updates", 5, "there is no kind"),
        ("has:luck", 4, "there is no has:luck"),
        ("a since:yesteryear", 8, "is no time"),
        ("until:2031-02-30", 6, "there is no day"),
        ('"half', 0, "quote is not closed"),
        ('source:"half', 7, "quote is not closed"),
        ("a /half", 2, "is not closed"),
        ("a //", 2, "nothing between"),
        ("/a/x", 3, "only i may stand"),
        ("/(a/b/", 4, "only i may stand"),
        ("x /[a/", 3, "not a regular expression"),
        (r"/\/\/(/", 5, "not a regular expression"),
        (r"x /\/(a+)+/", 5, "may never end"),
        ("source:/+/", 8, "not a regular expression"),
        ("a{99999999999}", None, ""),
        ("/a{99999999999}/", 1, "too large"),
        ("(a", 0, "( is not closed"),
        ("a (b (c)", 2, "( is not closed"),
        ("a)", 1, ") closes nothing"),
        ("()", 1, "something is missing"),
        ("a or", 4, "something is missing"),
        ("or a", 0, "missing before or"),
        ("a and or b", 6, "missing before or"),
        ("not", 3, "something is missing"),
        ("a -", 2, "nothing stands after -"),
        ("- a", 0, "nothing stands after -"),
        ("(" * (MAX_DEPTH + 1), MAX_DEPTH, "within each other"),
        ("-" * (MAX_DEPTH + 1) + "a", MAX_DEPTH, "within each other"),
        ("a" * (MAX_QUERY + 1), MAX_QUERY, "more than"),
    ],
)
def test_a_bad_query_points_at_the_place(query: str, position: int | None, says: str) -> None:
    if position is None:
        assert parse(query).written == query
        return
    with pytest.raises(QueryError) as caught:
        parse(query, NOW)
    assert says in caught.value.message
    assert caught.value.position == position


def test_a_bad_query_is_shown_with_its_line_and_column() -> None:
    with pytest.raises(QueryError) as caught:
        parse("one\ntwo kind:\x1bx")
    assert str(caught.value).startswith("query:2:10: there is no kind")
    assert "\x1b" not in str(caught.value)


def test_moments_counted_from_the_present_need_it() -> None:
    with pytest.raises(QueryError, match="not known here"):
        parse("since:-2h")


def test_a_source_is_found_by_another_of_its_names() -> None:
    canonical = {"GS": "General Staff"}.get
    asked = parse("source:GS", canonical=canonical)
    assert asked.matches(ENTRIES["bridge"])
    assert not asked.matches(ENTRIES["pier"])
    assert str(asked) == "source:GS"


def test_an_actor_is_found_under_all_its_names() -> None:
    """Whatever the language of the document: `canonical` joins them."""
    canonical = {"GS": "General Staff", "Генштаб": "General Staff", "General Staff": "General Staff"}.get
    entry = Entry("a", attribution=Attribution("Генштаб", ("Генштаб",)))
    for text in ("source:GS", 'source:"General Staff"', 'source:="General Staff"', "via:GS"):
        assert parse(text, canonical=canonical).matches(entry), text
    assert not parse("source:Staff", canonical=canonical).matches(entry)
    assert not parse("source:GS").matches(entry)


def test_flags_make_the_query_that_is_typed() -> None:
    made = Query.all_of(
        [
            Query.any_of([Query.named("source", "Harbour Authority", exact=True), Query.source("Staff")]),
            Query.via("Wire").negated(),
            Query.grep(r"a/b|\d+", ignore_case=True),
            Query.kind("update"),
            Query.since("22:24"),
            Query.until("2031-05-06 10:00"),
            Query.words("-not an option"),
            Query.any_of([]),
        ]
    )
    typed = (
        r'(source:="Harbour Authority" or source:Staff) -via:Wire /a\/b|\d+/i kind:update since:22:24 '
        'until:"2031-05-06 10:00" "-not an option"'
    )
    assert str(made) == typed
    assert parse(typed) == made


def test_without_conditions_everything_is_found() -> None:
    assert Query.all_of([]) is Query.any_of([]) is parse("") is EVERYTHING
    assert Query.grep("") is Query.words(" ") is EVERYTHING
    assert EVERYTHING.select(ENTRIES.values()) == list(ENTRIES.values())


def test_a_name_is_asked_for_once_not_for_every_entry() -> None:
    asked = Query.source("gen")
    many = [Entry(str(number), attribution=Attribution(f"General {number}")) for number in range(20_500)]
    assert len(asked.select([*many, *ENTRIES.values()])) == len(many) + 1


# Properties

NAMES = st.text(st.sampled_from('ab é"\\/=-:()йЙ|*+[]\u00ad') | st.characters(codec="utf-8"), min_size=1, max_size=8)
CLOCKS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
DAYS = st.sampled_from(["2031-05-04", "2031-05-05", "2031-05-06"])
STAMPS = st.builds(
    lambda day, clock, offset: Stamp("x", day, clock, offset if clock else None),
    st.none() | DAYS,
    st.none() | CLOCKS,
    st.sampled_from([None, "+02:00", "-05:00"]),
)
WORDS = st.sampled_from(["drone", "Drone", "power station", "or", "pier", "-x", "a/b", "source:x"])
ANY_ENTRY = st.builds(
    lambda stamp, source, words, kind: Entry(
        "1", stamp, Attribution(source, text=source), headline=words[0], blocks=(("paragraph", words[1]),), kind=kind
    ),
    STAMPS,
    st.none() | st.sampled_from(["General Staff", "Harbour"]),
    st.tuples(WORDS, WORDS),
    st.sampled_from(["update", "pinned"]),
)


def made(build: object, values: st.SearchStrategy[str]) -> st.SearchStrategy[Query]:
    def attempt(value: str) -> Query:
        try:
            return build(value)  # type: ignore[operator]
        except QueryError:
            return Query.kind("update")

    return values.map(attempt)


TERMS = st.one_of(
    made(Query.words, NAMES | WORDS),
    made(lambda words: Query.words(words, "headline"), NAMES | WORDS),
    made(Query.grep, NAMES),
    made(lambda pattern: Query.grep(pattern, "source", ignore_case=True), NAMES),
    made(Query.source, NAMES | st.sampled_from(["staff", "harb"])),
    made(lambda name: Query.named("outlet", name, exact=True), NAMES),
    made(Query.kind, st.sampled_from(["update", "pinned"])),
    made(Query.has, st.sampled_from(["source", "day", "clock"])),
    made(Query.since, CLOCKS | DAYS | DAYS.map("{}T12:00Z".format)),
    made(Query.until, CLOCKS | DAYS | DAYS.map("{} 12:00".format)),
    st.just(EVERYTHING),
)
QUERIES = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        inner.map(Query.negated),
        st.lists(inner, max_size=3).map(Query.all_of),
        st.lists(inner, max_size=3).map(Query.any_of),
    ),
    max_leaves=8,
)


@given(QUERIES, ANY_ENTRY)
def test_what_is_written_is_read_as_the_same_query(query: Query, entry: Entry) -> None:
    again = parse(str(query))
    assert again == query
    assert (again.matches(entry), again.undecided(entry)) == (query.matches(entry), query.undecided(entry))


@given(QUERIES, ANY_ENTRY)
def test_an_entry_is_matched_by_a_query_or_by_its_negation_or_is_undecided(query: Query, entry: Entry) -> None:
    assert [query.matches(entry), query.negated().matches(entry), query.undecided(entry)].count(True) == 1
    assert query.negated().undecided(entry) == query.undecided(entry)
    assert query.negated().negated().matches(entry) == query.matches(entry)


@given(st.lists(QUERIES, min_size=1, max_size=4), ANY_ENTRY)
def test_all_and_any_do_what_they_say(queries: list[Query], entry: Entry) -> None:
    answers = [query.matches(entry) for query in queries]
    assert Query.all_of(queries).matches(entry) == all(answers)
    assert Query.any_of(queries).matches(entry) == any(answers)


PIECES = st.sampled_from(
    [f"{field}:" for field in FIELDS]
    + ["and", "or", "not", "-", "(", ")", '"', "/", "/i", "\\", "=", " ", " ", "\n"]
    + ["a", "B", "22:24", "2031-05-05", "update", "*", "(a+)+", "[", "\x1b", "\u202e", "İ", "{9,}"]
)


def read(text: str) -> Query | QueryError:
    try:
        return parse(text, NOW)
    except QueryError as error:
        return error


@given(st.lists(PIECES, max_size=12).map("".join) | st.text())
def test_any_text_is_a_query_or_an_error_that_points_into_it(text: str) -> None:
    query = read(text)
    if isinstance(query, QueryError):
        assert 0 <= query.position <= len(text)
        assert query.query == text
    else:
        assert parse(str(query), NOW) == query
        query.select(ENTRIES.values())
