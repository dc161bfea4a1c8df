"""warlog: follow the live blogs of a war in a terminal.

What a program that imports warlog can rely on:

    coverage = warlog.parse(warlog.Document("blog.txt", data), warlog.ParseOptions(date="2022-03-07"))
    for entry in coverage.entries:
        print(entry.time, entry.source, entry.headline)
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .intake.document import Document
    from .intake.errors import NotText
    from .model.attribution import Attribution
    from .model.coverage import Coverage, Problem, SetAside
    from .model.entry import Entry
    from .model.query import Query, QueryError
    from .model.stamp import Stamp
    from .model.timeline import Change, Timeline
    from .parsers import ParseOptions, parse

_HOMES = {
    "Attribution": "model.attribution",
    "Change": "model.timeline",
    "Coverage": "model.coverage",
    "Document": "intake.document",
    "Entry": "model.entry",
    "NotText": "intake.errors",
    "ParseOptions": "parsers",
    "Problem": "model.coverage",
    "Query": "model.query",
    "QueryError": "model.query",
    "SetAside": "model.coverage",
    "Stamp": "model.stamp",
    "Timeline": "model.timeline",
    "parse": "parsers",
}
"""Where each public name lives. It is imported when it is first asked for: the command line pays for what it uses."""

__all__ = [
    "Attribution",
    "Change",
    "Coverage",
    "Document",
    "Entry",
    "NotText",
    "ParseOptions",
    "Problem",
    "Query",
    "QueryError",
    "SetAside",
    "Stamp",
    "Timeline",
    "parse",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
