"""No document costs more than its length: double the input, and the steps double.

Steps are counted, never seconds: calls of functions, written in Python or C. What goes on inside one call is not seen by
that: a regular expression that begins anew at every character, a list or a text that is copied for each of its items.
For these the CPU time of eight times the input is held against eight times that of the input itself, with room for a
loaded machine; a quadratic step costs sixty-four times. And nothing of a megabyte on one line may take twenty seconds.
"""

from __future__ import annotations

import gc
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from warlog.intake.document import Document
from warlog.parsers import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

CPU_SECONDS = 20.0


def many(unit: str) -> Callable[[int], str]:
    """As many copies of a text as fill n bytes."""
    return lambda n: unit * (n // len(unit.encode()))


def each(template: str, of: int = 100) -> Callable[[int], str]:
    """Copies of a template, numbered; `of` clocks that run down the page."""
    size = len(template.encode()) + 4

    def fill(n: int) -> str:
        count = n // size
        parts: list[str] = []
        for at in range(count):
            minute = (1439 - at * 1440 // max(count, of)) % 1440
            parts.append(template.format(n=at, c=f"{minute // 60:02d}:{minute % 60:02d}", d=at % 28 + 1, m=at % 60))
        return "".join(parts)

    return fill


LINES: dict[str, Callable[[int], str]] = {
    "blog": each("{c} The mayor of Telm said that bridge {n} was closed to all traffic until the morning.\n\n"),
    "blog with headlines": each(
        "{c}\n\nMayor closes bridge {n}\n\nThe mayor said that it would stay closed until the morning.\n\n"
    ),
    "credits": each(
        "{c} General Staff: “Bridge {n} is closed,” Ann Ames, the mayor of Telm, said on Telegram, Reuters reports.\n\n"
    ),
    "identical entries": many("12:00 The mayor closed the bridge.\n\n"),
    "clocks alone": many("12:00\n"),
    "four ways to stamp": each(
        "{c}\nMayor says so.\n[{c}] Mayor says so.\n• {c} Mayor says so.\n{c} Mayor said {n}.\n"
    ),
    "stamps below headlines": each(
        "Mayor closes bridge number {n}\n{c}\nThe mayor of Telm said that it would be closed until the morning.\n"
    ),
    "signed stamps": each(
        "Mayor closes bridge {n}\n\nThe mayor said that it would be closed until then.\n\nAnn Ames25 February 2031 {c}\n\n"
    ),
    "relative stamps": each("{m} min ago\nMayor closes bridge {n}\nThe mayor said so.\n"),
    "days before": each("{d} March 2031\n{c} The mayor said so.\n"),
    "days behind": each("{c} The mayor said so.\n{d} March 2031\n"),
    "days": many("25 February 2031\n"),
    "years": many("2031\n"),
    "mid-paragraph stamps": each("Words end. {c} Abcdef "),
    "short lines": many("ab cd\n"),
    "blank lines": many("\n"),
    "paragraphs": many("The mayor of Telm said that all of the bridges in the town were closed to traffic.\n\n"),
    "quotations": each("“We will close bridge {n},” the mayor of Telm, Ann Ames, said on Telegram.\n\n"),
    "speakers": each("Ann Ames {n}: We close them.\n\n"),
    "hard-wrapped lines": many(
        "The mayor of Telm said that all of the bridges in\nthe town were closed to traffic until tomorrow and\n\n"
    ),
    "one wrapped paragraph": many("The mayor of Telm said that all of the bridges in\n"),
    "headlines": many("Mayor closes all the bridges of Telm\n"),
    "headlines and text": each(
        "Mayor closes bridge {n}\n\nThe mayor of Telm said that the bridge was closed to all the traffic.\n\n"
    ),
    "different headlines": each("Mayor closes bridge {n} of Telm\n\n"),
    "separators": many("____\n"),
    "separated text": each("____\nMayor closes bridge {n}\nThe mayor said so today.\n"),
    "bullets": many("•\n"),
    "bulleted text": each("— The mayor of Telm said that bridge {n} was closed to all traffic.\n"),
    "numbers": each("{n}. The mayor said so and so\n"),
    "update markers": many("UPDATE: the mayor said so\n"),
    "update lines": many("Updated: 10:30\n"),
    "summary headings": many("Key points\n"),
    "summaries": many("Key points:\n• one two three\n• two three four\n"),
    "tail headings": many("Related posts\n"),
    "bylines": many("By Ann Ames\n"),
    "bylines below headlines": each(
        "Mayor closes bridge {n}\nBy Ann Ames\nThe mayor said that all was closed and nobody hurt.\n"
    ),
    "run-in headings": each("Bridge number {n} closed: The mayor of Telm said that the bridge would stay closed.\n\n"),
    "captions": many("Photo: Ann Ames\n"),
    "doubled captions": each("The bridge {n} of Telm at night\nThe bridge {n} of Telm at night\n"),
    "pointers": many("Read more\nMayor closes\n"),
    "colons": many("a:\n"),
    "quotation marks": many('"\n'),
    "brackets": many("(\n"),
    "digits": many("1234567890" * 10 + "\n"),
    "chinese": many("【19:21】市長說橋已關閉\n"),
    "russian": each("{c} «Мост {n} закрыт», — заявил мэр Анна Эймс.\n\n"),
    "german": each("{c} Uhr: Die Brücke {n} ist zu, sagte die Bürgermeisterin Anna Ames der Agentur dpa.\n\n"),
}

LONG_LINES: dict[str, Callable[[int], str]] = {
    "words": many("the quick brown fox said so "),
    "colons": many("a:"),
    "colons and blanks": many("a: "),
    "quotation marks": many('"'),
    "opening marks": many("“"),
    "guillemets": many("«a» "),
    "clocks": many("12:00 "),
    "clocks behind full stops": many("Words. 12:00 Abc "),
    "brackets": many("("),
    "bracketed words": many("(a "),
    "addresses": many("http://"),
    "digits": many("1"),
    "arabic digits": many("\u0661"),
    "bullets": many("•"),
    "blanks": lambda n: "a" + " " * n + "b",
    "blanks behind a clock": lambda n: "12:00" + " " * n + "b",
    "blanks before a clock": lambda n: " " * n + "12:00 b",
    "tabs": lambda n: "\t" * n + "x",
    "underscores": lambda n: "_ " * (n // 2) + "a",
    "hyphens": lambda n: "-" * n + "a",
    "plus signs": many("+++ "),
    "x": many("x"),
    "x and blanks": lambda n: " x" * (n // 2) + "y",
    "full stops": many(". "),
    "dots": many("."),
    "slashes": many("/"),
    "names and slashes": many("Ann / Bob "),
    "pipes": many("a | "),
    "capitals": many("A. "),
    "names": many("Ann Ames "),
    "names and commas": many("Ann, Ames, "),
    "names and a clock": lambda n: "Ann " * (n // 4) + "10:55",
    "days": many("10 Mar 2031 "),
    "relative times": many("2 hours ago "),
    "said": many(" said"),
    "speakers": many('", said Ann Ames, '),
    "according to": many("according to "),
    "according to somebody": many("according to Ann Ames, "),
    "platforms": many("Ann Ames said on Telegram "),
    "reported": many("Reuters reported that AP reports "),
    "citing": many("Reuters citing "),
    "of the": many("of the "),
    "photographs": many("Photo: "),
    "chinese": many("市長說橋已關閉"),
    "chinese credits": many("根據市長，"),
    "japanese credits": many("通信社によると、"),
    "korean credits": many("통신사에 따르면 "),
    "russian": many("мэр сказал что мост закрыт "),
    "russian quotations": many("«мост закрыт», — заявил мэр Анна Эймс. "),
    "ukrainian credits": many("повідомляє УНІАН з посиланням на "),
    "german credits": many("nach Angaben der Agentur dpa "),
    "french credits": many("selon le maire, d'après "),
    "arabic credits": many("وفقا لما نقلته وكالة "),
    "combining marks": lambda n: "a" + "\u0301" * (n // 2),
    "zero width": many("\u200b"),
    "isolates": many("\u2066"),
    "escapes": many("\x1b[0m"),
    "braces": many('{"a":'),
}
SHAPES = {
    **{f"{name}, lines": shape for name, shape in LINES.items()},
    **{f"{name}, one line": shape for name, shape in LONG_LINES.items()},
}


def document(text: str) -> Document:
    return Document("x.txt", text.encode())


def steps(made: Document) -> int:
    """How many calls it takes to parse a document."""
    count = 0

    def counter(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(counter)
    try:
        parse(made)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", SHAPES)
def test_twice_the_input_takes_twice_the_steps(name: str) -> None:
    shape = SHAPES[name]
    once, twice = document(shape(8_000)), document(shape(16_000))
    parse(once)  # What is loaded or built on its first use is no part of the count.
    parse(twice)
    assert steps(twice) < 2.3 * steps(once) + 2000


class TooSlow(Exception):
    """A document took more CPU time than any may."""


@pytest.fixture
def limited() -> Iterator[None]:
    """Stop what takes far too long: the engine of regular expressions looks for signals, too."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, CPU_SECONDS)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def cost(made: Document) -> float:
    """CPU seconds that it takes to parse a document."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        parse(made)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.usefixtures("limited")
@pytest.mark.parametrize("name", LINES)
def test_eight_times_the_input_takes_eight_times_the_work(name: str) -> None:
    small, large = (document(LINES[name](n)) for n in (20_000, 160_000))
    parse(small)
    # A loaded machine may spoil one measurement, not the cheapest of several.
    for _ in range(3):
        least = min(cost(small) for _ in range(2))
        if cost(large) < max(8 * 2.5 * least, 0.05):
            return
    pytest.fail("eight times the input took more than twenty times the work, three times running")


@pytest.mark.usefixtures("limited")
@pytest.mark.parametrize("name", LONG_LINES)
def test_a_megabyte_on_one_line_is_read_in_time(name: str) -> None:
    text = LONG_LINES[name](1_000_000)
    coverage = parse(document(text))
    assert coverage.entries or coverage.set_aside or name in ("bullets", "zero width")
