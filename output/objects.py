"""Entries as JSON: one object a line, or one array. What the names mean: `Entry.as_dict`."""

from __future__ import annotations

from .safety import json_safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.entry import Entry


def encoder(*, ascii_only: bool = False) -> Callable[[object], str]:
    """A function from a value to its JSON on one line, safe for a terminal.

    Args:
        ascii_only: Whether the output's encoding cannot write every character: a backslash escape made by the
            encoder would not be JSON.
    """
    from json import JSONEncoder

    encode = JSONEncoder(ensure_ascii=ascii_only, check_circular=False, allow_nan=False).encode
    return encode if ascii_only else lambda value: json_safe(encode(value))


def jsonl(entries: Iterable[Entry], *, ascii_only: bool = False) -> Iterator[str]:
    """One JSON object a line."""
    encode = encoder(ascii_only=ascii_only)
    for entry in entries:
        yield encode(entry.as_dict()) + "\n"


def json(entries: Iterable[Entry], *, ascii_only: bool = False) -> Iterator[str]:
    """One JSON array, an entry a line; it is valid JSON also where it is empty."""
    return array((entry.as_dict() for entry in entries), ascii_only=ascii_only)


def array(values: Iterable[object], *, ascii_only: bool = False) -> Iterator[str]:
    """One JSON array of any values, one a line, written as they come."""
    encode = encoder(ascii_only=ascii_only)
    before = "[\n"
    for value in values:
        yield before + encode(value)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
