"""The reader's settings: `warlog/config.toml` among the user's configuration files.

theme = "light"            # dark, light, contrast, none
order = "oldest"           # newest, oldest, page
clock = "utc"              # printed, local, utc, kyiv
columns = ["clock", "source"]   # of the timeline: clock, source, outlet

[keys]
order = "t"                # a command's id, and its key
mark = ["m", "ctrl+space"] # or keys; none, to have it without one
"""

from __future__ import annotations

from ..model.coverage import ORDERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..model.coverage import Order
    from .commands.command import Command

THEMES = ("dark", "light", "contrast", "none")
CLOCKS = ("printed", "local", "utc", "kyiv")
COLUMNS = ("clock", "source", "outlet")


class SettingsError(Exception):
    """Settings that cannot be used.

    Args:
        what: What is wrong, with the line.
        path: The file, filled in where it is known.
    """

    def __init__(self, what: str, path: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.path = path


class Settings:
    """What a reader has settled. The defaults are those of a reader without a file."""

    def __init__(self) -> None:
        self.path = ""
        self.theme = "dark"
        self.order: Order | None = None
        """None where none is settled: then it is the newest first."""
        self.clock = "printed"
        self.columns: tuple[str, ...] = COLUMNS
        self.keys: dict[str, list[str]] = {}
        """The keys of commands, by id, as written."""
        self.lines: dict[str, int] = {}
        """The lines that they stand on."""


def load(path: str | None) -> Settings:
    """Read the settings; without a file, the defaults.

    Raises:
        SettingsError: It cannot be read, or something in it means nothing.
    """
    settings = Settings()
    if path is None:
        return settings
    try:
        with open(path, "rb") as file:
            data = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return settings
    except OSError as error:
        import os

        raise SettingsError(os.strerror(error.errno or 0), path) from error
    settings.path = path
    try:
        read(data, settings)
    except SettingsError as error:
        error.path = path
        raise
    return settings


def read(data: bytes, settings: Settings) -> None:
    """Take settings over from TOML.

    Raises:
        SettingsError: Something in it means nothing.
    """
    import tomllib

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SettingsError(f"not UTF-8 (at line {line})") from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error).replace("at end of document", f"at line {text.count(chr(10)) + 1}")
        raise SettingsError(said[:1].lower() + said[1:]) from error
    for name, value in values.items():
        line = line_of(text, "", name)
        match name:
            case "theme":
                settings.theme = _one_of(THEMES, name, value, line)
            case "order":
                settings.order = _one_of(ORDERS, name, value, line)  # pyright: ignore[reportAttributeAccessIssue]
            case "clock":
                settings.clock = _one_of(CLOCKS, name, value, line)
            case "columns":
                settings.columns = tuple(_one_of(COLUMNS, name, each, line) for each in _list(name, value, line))
            case "keys":
                _read_keys(text, value, settings)
            case _:
                raise _wrong(f"there is no setting {name}", line)


def _read_keys(text: str, value: Any, settings: Settings) -> None:
    if not isinstance(value, dict):
        raise _wrong("keys is a table: [keys]", line_of(text, "", "keys"))
    table: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
    for name, keys in table.items():
        line = line_of(text, "keys", name)
        written: list[Any] = [keys] if isinstance(keys, str) else _list(name, keys, line)
        if not all(isinstance(key, str) for key in written):
            raise _wrong(f"{name} is a key, or a list of keys", line)
        settings.keys[name] = [key for key in written if key]
        settings.lines[name] = line


def _list(name: str, value: Any, line: int) -> list[Any]:
    if not isinstance(value, list):
        raise _wrong(f"{name} is a list", line)
    return value  # pyright: ignore[reportUnknownVariableType]


def _one_of(known: tuple[str, ...], name: str, value: Any, line: int) -> str:
    if value not in known:
        raise _wrong(f"{name} is one of {', '.join(known)}", line)
    return value


def _wrong(what: str, line: int) -> SettingsError:
    return SettingsError(f"{what}{f' (at line {line})' if line else ''}")


def line_of(text: str, table: str, name: str) -> int:
    """The line, from 1, that a name is set on; 0 where it cannot be told. The parser of TOML does not say."""
    now, header = "", 0
    for number, whole in enumerate(text.splitlines(), 1):
        line = whole.strip()
        if line.startswith("["):
            now = line.strip("[]").partition("#")[0].strip(" ]").strip("\"'")
            if not table and now.partition(".")[0] == name:
                header = number
        else:
            key = line.partition("=")[0].strip().replace('"', "").replace("'", "")
            if (now == table and key == name) or (not now and table and key == f"{table}.{name}"):
                return number
    return header


def keymap(settings: Settings, commands: Mapping[str, Command]) -> dict[str, str]:
    """The keys by command as Textual takes them.

    A command that is given a key takes it from those that have it where both work, unless that one is named too.

    Raises:
        SettingsError: There is no such command or key, or two commands are given one key.
    """
    try:
        return _keymap(settings, commands)
    except SettingsError as error:
        error.path = settings.path
        raise


def _keymap(settings: Settings, commands: Mapping[str, Command]) -> dict[str, str]:
    from .commands import PANES

    found: dict[str, list[str]] = {}
    for name, written in settings.keys.items():
        line = settings.lines[name]
        if name not in commands:
            raise _wrong(f"there is no command {name[:40]!r}{_like(name, commands)}", line)
        found[name] = [_key(key, line) for key in written]
    owners: dict[tuple[str, str], str] = {}
    for name, keys in found.items():
        for place in commands[name].where:
            for key in keys:
                other = owners.setdefault((place, key), name)
                if other != name:
                    raise _wrong(f"{other} and {name} have one key", settings.lines[name])
    for name, command in commands.items():
        if name in found or not command.keys:
            continue
        keys = [key.strip() for key in command.keys.split(",")]
        places = {*command.where, *(("main",) if PANES.intersection(command.where) else ())}
        left = [key for key in keys if not any((place, key) in owners for place in places)]
        if left != keys:
            found[name] = left
    return {name: ",".join(keys) or UNBOUND for name, keys in found.items()}


UNBOUND = "f24"
"""Textual takes an empty list for the default; this key is on no keyboard."""
_MODIFIERS = ("ctrl", "shift", "alt", "super", "hyper", "meta")


def _like(name: str, commands: Mapping[str, Command]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, commands, 1)
    return f"; did you mean {near[0]}?" if near else ""


def _key(written: str, line: int) -> str:
    """A key as Textual calls it: `?` is `question_mark`.

    Raises:
        SettingsError: There is no such key.
    """
    from textual.keys import Keys, _character_to_key  # pyright: ignore[reportPrivateUsage]

    # A plus may be the key itself: `+`, `ctrl++`.
    before, plus, name = written[:-1].rpartition("+")
    name += written[-1]
    modifiers = before.split("+") if plus else []
    if len(name) == 1:
        name = _character_to_key(name)
    elif name not in set(Keys) and name not in _named_keys():
        raise _wrong(f"there is no key {written[:40]!r}", line)
    if not set(modifiers) <= set(_MODIFIERS):
        raise _wrong(f"there is no key {written[:40]!r}", line)
    return "+".join([*modifiers, name])


def _named_keys() -> set[str]:
    """What Textual calls the keys of printable ASCII that are neither letters nor digits: `minus`, `question_mark`."""
    import string

    from textual.keys import _character_to_key  # pyright: ignore[reportPrivateUsage]

    return set(map(_character_to_key, string.punctuation + " "))
