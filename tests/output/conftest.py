"""Entries with something in every field, and with everything in them that a sink must not let through."""

from __future__ import annotations

import pytest

from warlog.model.attribution import Attribution
from warlog.model.coverage import Coverage
from warlog.model.entry import Entry
from warlog.model.stamp import Stamp

FULL = Entry(
    "a1",
    Stamp("22:24", "2031-03-07", "22:24", "+02:00", "Velmar time", "page"),
    Attribution(
        "Oskar Lind",
        ("Coast Radio", "Norvia Wire"),
        "Telegram",
        "mayor of Lindhavn",
        "Oskar Lind, the mayor of Lindhavn",
    ),
    "Ferries stay in port until the morning",
    (
        ("paragraph", "No ferry will leave before six, the mayor wrote. Two piers are closed."),
        ("subheading", "What is known"),
        ("item", "the east pier burned down"),
        ("item", "nobody was hurt"),
        ("quote", "We count boats, not rumours."),
    ),
    ("The east pier / Harbour Office",),
    (("https://harbour.example/piers?id=1&x=2", "Map of the piers"),),
    "key_event",
    "Ida Holm",
    "The Harbour Ledger",
    "blogs/harbour.txt",
    17,
)
BARE = Entry("b2", headline="Sirens in Velmar", document="blogs/harbour.txt", line=40)
CLOCK = Entry(
    "c3",
    Stamp("9:42am EST", None, "09:42", None, "EST", "explicit"),
    Attribution("General Staff", (), None, None, "General Staff"),
    None,
    (("paragraph", "Two bridges are open again; trains run to Kelder — every hour."),),
    document="blogs/harbour.txt",
    line=52,
)
ASSUMED = Entry(
    "d4",
    Stamp("7:05", "2031-03-08", "07:05", "+02:00", None, "assumed"),
    Attribution(None, ("Norvia Wire",)),
    "Потяг до Кельдера вирушить о 12:40",
    (("paragraph", "Про це повідомила залізниця."), ("paragraph", "配給は月曜日から。")),
    document="other.txt",
    line=3,
)
TWICE = Entry(
    "g7",
    Stamp("3:30", "2031-10-26", "03:30", "+03:00", "Velmar time", "page", ambiguous=True),
    Attribution("Harbour Office"),
    "The clocks go back, and this hour comes twice",
    document="other.txt",
    line=6,
)
PRINTED_TIME = Entry("e5", Stamp("3 hours ago"), headline="A stamp that gives no time", document="other.txt", line=9)
HOSTILE = Entry(
    "f6\x1b",
    Stamp("\x1b[2J22:24", "2031-03-08", "22:24"),
    Attribution("=HYPER\x1b]0;owned\x07LINK()", ("@SUM\u202e(A1)",), "\x9b6n", "\x85role", "cr\redit"),
    "+++ 22:30  -  Fake entry\n22:31  General Staff  Faker entry\u2028tail\x00",
    (
        ("paragraph", "22:40  General Staff  Looks like an entry\n22:41  -  And one more\x1b[?1049l"),
        ("quote", "<script>alert(1)</script> [link](javascript:x) `code` **bold** \\ & &amp; | ~~gone~~ $x$"),
        ("item", "# no heading\n- no item\n1. no number\n=== no rule"),
        ("paragraph", "\ud800 lone, \u200fright\u200e marks, \u2067isolate\u2069, www.example.org :boom: a@b.example"),
    ),
    ("-2+3 caption\x7f",),
    (("javascript:alert(1)\n", "\tlabel"),),
    "pinned",
    "@author",
    "out\x1bPlet",
    "file\x1b[31m\n.txt",
    1,
)

PLAIN = [FULL, BARE, CLOCK, ASSUMED, TWICE, PRINTED_TIME]


@pytest.fixture
def full() -> Entry:
    """An entry with something in every field."""
    return FULL


@pytest.fixture
def plain() -> list[Entry]:
    """Entries as honest documents have them."""
    return PLAIN


@pytest.fixture
def everything() -> list[Entry]:
    """The same, and one that has not been cleaned: the archive of an older version may hold such."""
    return [*PLAIN, HOSTILE]


@pytest.fixture
def coverages() -> list[Coverage]:
    """The documents that the plain entries stand in."""
    return [
        Coverage("blogs/harbour.txt", "War on the coast: day four", "The Harbour Ledger", date="2031-03-07"),
        Coverage("other.txt"),
    ]
