r"""Entries as JSON: one object a line, or one array. What the names mean: `Entry.as_dict`.

Written by hand: importing `json`, most of which is for reading, takes 1.1 ms of a start of 30. Texts come out as `json`
writes them, but DEL, C1, bidirectional and line-separating characters are `\uXXXX` escapes, as those of C0 always are:
a terminal sees none of them, and whoever decodes the line gets the character.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..model.entry import Entry

    Quote = Callable[[str], str]

_escapes: dict[int, str] | None = None


def encoder(*, ascii_only: bool = False) -> Callable[[object], str]:
    """A function from a value to its JSON on one line, safe for a terminal.

    It takes texts, whole numbers, truth values, None, lists of these, and dicts of these under plain words; all else
    raises TypeError.

    Args:
        ascii_only: Whether the output's encoding cannot write every character: a backslash escape made by the
            encoding would not be JSON.
    """
    quote: Quote = _quoted
    if ascii_only:
        from json import dumps as quote
    return lambda value: _written(value, quote)


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


def _written(value: object, quote: Quote) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        items: list[object] = value  # pyright: ignore[reportUnknownVariableType]
        return "[" + ", ".join([_written(item, quote) for item in items]) + "]"
    if isinstance(value, dict):
        fields: dict[str, object] = value  # pyright: ignore[reportUnknownVariableType]
        return "{" + ", ".join([f'"{name}": {_written(field, quote)}' for name, field in fields.items()]) + "}"
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _quoted(text: str) -> str:
    # Three passes in C, and for nearly every text that is all.
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text if text.isprintable() else text.translate(_table())}"'


def _table() -> dict[int, str]:
    """What stands for each character that is not written as it is."""
    global _escapes
    if _escapes is None:
        codes = (*range(0x20), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F))
        codes = (*codes, *range(0x2066, 0x206A), *range(0xD800, 0xE000))
        _escapes = {code: f"\\u{code:04x}" for code in codes}
        _escapes.update(
            {ord(char): escape for char, escape in zip("\b\f\r\t", ("\\b", "\\f", "\\r", "\\t"), strict=True)}
        )
    return _escapes
