"""The options that choose entries, as one query."""

from __future__ import annotations

from ..model.entry import KINDS
from ..model.query import EVERYTHING, Query, QueryError
from .arguments import STREAM, Arguments, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def selection(arguments: Arguments) -> Query:
    """All conditions of the command line; see `conditions` and `kinds`."""
    return Query.all_of([conditions(arguments), kinds(arguments)])


def conditions(arguments: Arguments) -> Query:
    """What the options ask of entries, kinds apart: every option must hold.

    Given several times, of `--source`, `--via` and `--grep` any value will do, of the others every one must hold;
    `--since` and `--until` have one value, the last.

    Args:
        arguments: The command line.

    Raises:
        UsageError: A value is no query, expression or moment; the message points at the place.
    """
    now = canonical = None
    if arguments.since or arguments.until or arguments.query:
        from .clock import now as read_clock

        now = read_clock()
    if arguments.source or arguments.exclude_source or arguments.via or arguments.query:
        from ..parsers.attribution.aliases import canonical

    def source(name: str) -> Query:
        return Query.source(name, canonical)

    asked = [
        _any("--source", arguments.source, source),
        _any("--via", arguments.via, lambda name: Query.via(name, canonical)),
        _any("--grep", arguments.grep, Query.grep),
        *(_made("--exclude-source", name, source).negated() for name in arguments.exclude_source),
    ]
    if arguments.since:
        asked.append(_made("--since", arguments.since, lambda when: Query.since(when, now)))
    if arguments.until:
        asked.append(_made("--until", arguments.until, lambda when: Query.until(when, now)))
    if arguments.query:
        from ..model.query import parse

        asked += [_made("--query", text, lambda text: parse(text, now, canonical)) for text in arguments.query]
    return Query.all_of(asked)


def kinds(arguments: Arguments) -> Query:
    """Which kinds of entries are shown: those of the stream, where nothing else is asked for.

    Raises:
        UsageError: There is no such kind.
    """
    named = [kind.strip() for value in arguments.kind for kind in value.split(",")]
    if not named:
        # Whoever names a kind in a query is not to be told that there is none.
        return EVERYTHING if any("kind:" in text for text in arguments.query) else _any("--kind", STREAM, Query.kind)
    if "all" in named:
        named = list(KINDS)
    return _any("--kind", named, Query.kind)


def _any(option: str, values: Sequence[str], make: Callable[[str], Query]) -> Query:
    return Query.any_of([_made(option, value, make) for value in values])


def _made(option: str, value: str, make: Callable[[str], Query]) -> Query:
    try:
        return make(value)
    except QueryError as error:
        raise UsageError(error.message + _place(value, error.position, option), option) from error


def _place(value: str, position: int, option: str) -> str:
    """Where in a value something is wrong: what stands before and after."""
    if option not in ("--query", "--grep"):
        return ""
    before, after = value[:position], value[position:]
    start = "…" + before[-30:] if len(before) > 30 else before
    end = after[:30] + "…" if len(after) > 30 else after
    return f": column {position + 1}: {start}▸{end}"
