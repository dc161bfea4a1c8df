"""What every sink does to text, whoever cleaned it before: an archive may have been written by an older version."""

from __future__ import annotations

from ..model.text import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model.coverage import Problem
    from ..model.entry import Entry


def safe(text: str) -> str:
    """Text of one or more lines with nothing in it that a terminal obeys."""
    return clean(text)[0]


def cell(text: str) -> str:
    """`safe`, on one line, its blanks single: two blanks end a column in the text format."""
    return " ".join(safe(text).split())


def credit(entry: Entry) -> str:
    """Who says so, on one line: `Vitali Kim on Telegram via Ukrinform`; "" where nobody is credited."""
    attribution = entry.attribution
    parts: list[str] = []
    if attribution.source:
        parts.append(attribution.source)
        if attribution.channel:
            parts.append(f"on {attribution.channel}")
    if attribution.via:
        parts.append(f"via {', '.join(attribution.via)}")
    return cell(" ".join(parts)) if parts else ""


def described(problem: Problem) -> str:
    """A problem on one line: how often, what, and the line where it is first met."""
    count = f"{problem.count} " if problem.count > 1 and str(problem.count) not in problem.text else ""
    line = "" if problem.line is None else f" (line {problem.line})"
    return cell(f"{count}{problem.text}{line}")
