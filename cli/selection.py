"""The options that choose entries, as one query."""

from __future__ import annotations

from ..model.entry import KINDS
from ..model.query import EVERYTHING, Query, QueryError
from .arguments import STREAM, Arguments, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def selection(arguments: Arguments, canonical: Callable[[str], str | None] | None = None) -> Query:
    """All conditions of the command line: every option must hold, and of an option given twice, either value.

    Args:
        arguments: The command line.
        canonical: Gives the canonical name of a source for another of its names, or None.

    Raises:
        UsageError: A value is no query, expression, moment or kind; the message points at the place.
    """
    now = None
    if arguments.since or arguments.until or arguments.query:
        from datetime import datetime

        now = datetime.now().astimezone()
    conditions = [
        _any("--source", arguments.source, lambda name: Query.source(name, canonical=canonical)),
        _any("--via", arguments.via, Query.via),
        _any("--grep", arguments.grep, Query.grep),
        *(
            _made("--exclude-source", name, lambda name: Query.source(name, canonical=canonical)).negated()
            for name in arguments.exclude_source
        ),
    ]
    if arguments.since:
        conditions.append(_made("--since", arguments.since, lambda when: Query.since(when, now)))
    if arguments.until:
        conditions.append(_made("--until", arguments.until, lambda when: Query.until(when, now)))
    if arguments.query:
        from ..model.query import parse

        conditions += [_made("--query", text, lambda text: parse(text, now)) for text in arguments.query]
    conditions.append(_kinds(arguments))
    return Query.all_of(conditions)


def _kinds(arguments: Arguments) -> Query:
    named = [kind.strip() for value in arguments.kind for kind in value.split(",")]
    if not named:
        # Whoever names a kind in a query is not to be told that there is none.
        return EVERYTHING if any("kind:" in text for text in arguments.query) else _any("--kind", STREAM, Query.kind)
    if "all" in named:
        named = list(KINDS)
    return _any("--kind", named, Query.kind)


def _any(option: str, values: list[str] | tuple[str, ...], make: Callable[[str], Query]) -> Query:
    return Query.any_of([_made(option, value, make) for value in values])


def _made(option: str, value: str, make: Callable[[str], Query]) -> Query:
    try:
        return make(value)
    except QueryError as error:
        shown = value if len(value) <= 60 else value[: error.position][-30:] + "⟨here⟩" + value[error.position :][:30]
        raise UsageError(f"{error.message}: column {error.position + 1} of {shown!r}", option) from error
