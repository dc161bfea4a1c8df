"""What a reader must be told of the reading: inputs that could not be read, and what was odd about the others."""

from __future__ import annotations

from ..output.safety import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .loading import Failure, Head


def told(failure: Failure) -> str:
    """One line: which input, what happened, what to do."""
    said = f"{cell(failure.name)}: {cell(failure.what)}" if failure.name else cell(failure.what)
    return f"{said}; {failure.advice}" if failure.advice else said


def problems(heads: Iterable[Head], failures: Iterable[Failure]) -> list[str]:
    """A line for each input that was not read, then one for each thing that was odd about another."""
    odd = [f"{cell(head.name)}: {cell(problem)}" for head in heads for problem in head.problems]
    return [*map(told, failures), *odd]


def announced(failures: Sequence[Failure]) -> str:
    """The first of some failures, and how many more there are; "" where there is none."""
    if not failures:
        return ""
    more = f" (and {len(failures) - 1:,} more: :problems lists them)" if len(failures) > 1 else ""
    return told(failures[0]) + more
