"""One run over all inputs: read, parse, choose, put in order, print."""

from __future__ import annotations

import os

from ..intake.errors import IntakeError
from ..intake.files import SAMPLE, is_directory, list_directory, read
from ..parsers import ParseOptions
from ..parsers import parse as parse_document
from .exits import Exit
from .messages import tell
from .selection import selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.coverage import Coverage, Problem
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
        self._options = ParseOptions(arguments.date, arguments.tz, arguments.assume_tz)
        self._failure = Exit.SHOWN
        self._read = 0
        self._undecided = 0
        self._shown = 0

    def run(self) -> int:
        """Read and print everything; returns the exit code."""
        names = self._inputs()
        self._output.write(self._pieces(self._count_shown(self._select(self._entries(names)))))
        if not self._shown and self._read:
            tell("", f"nothing matches, of {self._read} entries")
        if self._undecided:
            tell("", f"{self._undecided} entries do not state enough to compare their time, and are not shown")
        return self._failure or (Exit.SHOWN if self._shown else Exit.NOTHING_FOUND)

    def _inputs(self) -> list[str]:
        given = self._arguments.inputs
        if not given:
            return [SAMPLE]
        names: list[str] = []
        for name in given:
            if not is_directory(name):
                names.append(name)
                continue
            try:
                listing = list_directory(name)
            except IntakeError as error:
                self._fail(name, error)
                continue
            names += listing.paths
            if listing.others:
                tell(name, f"{listing.others} without .txt or .txt.gz passed over", "name them to read them")
        return names

    def _entries(self, names: list[str]) -> Iterator[Entry]:
        for coverage in self._coverages(names):
            self._read += len(coverage.entries)
            yield from coverage.entries

    def _coverages(self, names: list[str]) -> Iterator[Coverage]:
        for name in names:
            coverage = self._cover(name)
            if coverage is not None:
                yield coverage

    def _cover(self, name: str) -> Coverage | None:
        """Read and parse one input; what stands in the way is told here."""
        try:
            got = read(name, self._arguments.max_bytes)
            if not got.document.data.strip():
                tell(name, "empty, no entries")
                return None
            coverage = parse_document(got.document, self._options)
        except IntakeError as error:
            self._fail(name, error)
            return None
        except Exception as error:  # The other inputs are still to be shown.
            from .bugs import report

            report(name, error)
            self._failure = max(self._failure, Exit.BUG)
            return None
        self._tell_problems(name, [*got.problems, *coverage.problems])
        if not coverage.entries:
            tell(name, "no entries found", "--explain shows how it was read")
        return coverage

    def _fail(self, name: str, error: IntakeError) -> None:
        tell(name, error.what, error.advice)
        self._failure = max(self._failure, error.code)

    def _tell_problems(self, name: str, problems: list[Problem]) -> None:
        if problems:
            tell(name, ", ".join(_described(problem) for problem in problems))

    def _select(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        query = self._query
        limit = self._arguments.limit
        found = 0
        for entry in entries:
            if query.matches(entry):
                yield entry
                found += 1
                if found == limit:
                    return
            elif query.undecided(entry):
                self._undecided += 1

    def _count_shown(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        for entry in entries:
            self._shown += 1
            yield entry

    def _pieces(self, entries: Iterable[Entry]) -> Iterator[str]:
        from ..output.objects import jsonl

        return jsonl(entries, not self._output.unicode)


def _described(problem: Problem) -> str:
    return problem.text if problem.line is None else f"{problem.text} (line {problem.line})"
