"""One run over all inputs: read, parse, choose, put in order, print."""

from __future__ import annotations

import os

from ..intake.errors import IntakeError
from ..intake.files import read
from ..output.formats import Style, entries_as, sources_as
from ..output.messages import tell
from ..output.paint import Paint, wanted
from ..output.safety import described
from ..parsers import ParseOptions
from ..parsers import parse as parse_document
from .arguments import STREAM
from .exits import Exit
from .inputs import day, inputs
from .selection import selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.coverage import Coverage
    from ..model.entry import Entry
    from ..output.stream import Output
    from .arguments import Arguments


class Session:
    """What one command line asks for, and what has come of it so far.

    Args:
        arguments: The command line.
        output: Where the entries go.

    Raises:
        UsageError: An option's value means nothing.
    """

    def __init__(self, arguments: Arguments, output: Output) -> None:
        self._arguments = arguments
        self._output = output
        self._query = selection(arguments)
        self._clock = _clock(arguments)
        self._options = ParseOptions(day(arguments.date), arguments.tz, arguments.assume_tz)
        self._several = False
        self._failure = Exit.SHOWN
        self._read = 0
        self._kinds: set[str] = set()
        self._undecided = 0
        self._shown = 0

    def run(self) -> int:
        """Read and print everything; returns the exit code."""
        names, self._failure = inputs(self._arguments)
        self._several = len(names) > 1
        coverages = self._coverages(names)
        if self._arguments.explain:
            self._output.write(self._explained(coverages))
        else:
            self._output.write(self._printed(coverages))
            self._tell_what_is_missing()
        return self._failure or (Exit.SHOWN if self._shown else Exit.NOTHING_FOUND)

    # What is read

    def _coverages(self, names: list[str]) -> Iterator[Coverage]:
        """Each input that could be read and parsed."""
        for name in names:
            coverage = self._coverage(name)
            if coverage is not None:
                self._read += len(coverage.entries)
                self._kinds.update([entry.kind for entry in coverage.entries])
                yield coverage

    def _coverage(self, name: str) -> Coverage | None:
        """Read and parse one input; what there is to say about it, or stands in the way, is told here."""
        try:
            got = read(name, self._arguments.max_bytes)
            if not got.document.data.strip():
                tell(name, "empty, no entries")
                return None
            coverage = parse_document(got.document, self._options)
        except IntakeError as error:
            self._fail(name, error)
            return None
        except Exception as error:  # noqa: BLE001  # the other inputs are still to be shown
            from .bugs import report

            report(name, error)
            self._failure = max(self._failure, Exit.BUG)
            return None
        coverage.problems = [*got.problems, *coverage.problems]
        if coverage.problems:
            tell(name, ", ".join(map(described, coverage.problems)))
        if not coverage.entries and not self._arguments.explain:
            tell(name, "no entries found", "--explain shows how it was read")
        return coverage

    def _fail(self, name: str, error: IntakeError) -> None:
        tell(name, error.what, error.advice)
        self._failure = max(self._failure, error.code)

    def _tell_what_is_missing(self) -> None:
        if self._undecided:
            tell("", f"{self._undecided} of {self._read} entries do not state enough of their time, and are not shown")
        elif not self._shown and self._read:
            if self._kinds.isdisjoint(STREAM):
                what = ", ".join(sorted(kind.replace("_", " ") for kind in self._kinds))
                tell("", f"no entries but {what}", "--kind all shows them")
            else:
                tell("", f"nothing matches, of {_number(self._read)} read")

    # What is chosen

    def _chosen(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The entries to show, as they are to be shown."""
        query, clock, limit = self._query, self._clock, self._arguments.limit
        for entry in entries:
            if query.matches(entry):
                self._shown += 1
                yield clock(entry) if clock else entry
                if self._shown == limit:
                    return
            elif query.undecided(entry):
                self._undecided += 1

    def _in_order(self, coverages: Iterable[Coverage]) -> Iterable[Entry]:
        """All entries: of one input as its page has them, of several merged by time."""
        if self._arguments.order == "page" or (self._arguments.order is None and not self._several):
            return (entry for coverage in coverages for entry in coverage.entries)
        from ..model.timeline import Timeline

        timeline = Timeline(self._arguments.order or "newest")
        repeated = revised = 0
        for coverage in coverages:
            change = timeline.merge(coverage.entries)
            repeated += len(self._query.select(change.unchanged)) + change.duplicates
            revised += len(self._query.select(change.revised))
        if repeated:
            tell("", f"{_number(repeated)} read more than once, shown once")
        if revised:
            tell("", f"{_number(revised)} read in several versions, shown in the last")
        return timeline.entries

    # What is printed

    def _explained(self, coverages: Iterable[Coverage]) -> Iterator[str]:
        from ..output.explain import explain

        for coverage in coverages:
            self._shown += len(coverage.entries)
            yield from explain(coverage)

    def _printed(self, coverages: Iterable[Coverage]) -> Iterator[str]:
        """The entries in the format asked for, or their number, or their sources."""
        if self._arguments.count:
            return self._counted(coverages)
        output, name = self._output, self._arguments.format or "text"
        style = Style(self._paint(), where=self._several, ascii_only=not output.unicode)
        if self._arguments.sources:
            from ..output.sources import count

            return sources_as(name, count(self._chosen(self._in_order(coverages))), style)
        if name == "text" and output.is_terminal:
            from ..output.page import Page

            coverages = list(coverages)
            entries = list(self._chosen(self._in_order(coverages)))
            return Page(_columns(), style.paint, unicode=output.unicode).draw(entries, coverages)
        return entries_as(name, self._chosen(self._in_order(coverages)), style)

    def _counted(self, coverages: Iterable[Coverage]) -> Iterator[str]:
        for _ in self._chosen(self._in_order(coverages)):
            pass
        yield f"{self._shown}\n"

    def _paint(self) -> Paint:
        return Paint(enabled=wanted(self._arguments.color, os.environ, is_terminal=self._output.is_terminal))


def _number(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _columns() -> int:
    """The terminal's width in cells, or what COLUMNS says it is to be."""
    named = os.environ.get("COLUMNS", "")
    if named.isascii() and named.isdigit() and 0 < int(named) < 10_000:
        return int(named)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def _clock(arguments: Arguments) -> Callable[[Entry], Entry] | None:
    if arguments.tz is None:
        return None
    from .clock import shown_in, zone

    wanted = zone(arguments.tz, assume=arguments.assume_tz)
    return lambda entry: shown_in(entry, wanted)
