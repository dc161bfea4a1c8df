"""The shown entries to a file, or to the standard input of a command."""

from __future__ import annotations

import os
import shlex
import shutil
import stat
import subprocess
from contextlib import suppress
from signal import SIG_IGN, SIGINT, signal

from ..output.formats import FORMATS, Style, entries_as
from ..output.paint import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..model.entry import Entry
    from ..output.formats import Format

_SUFFIXES: dict[str, Format] = {
    ".txt": "text", ".text": "text", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv",
    ".md": "md", ".markdown": "md",
}  # fmt: skip
SUFFIXES = (".txt", ".jsonl", ".json", ".csv", ".md")


class ExportError(Exception):
    """What was asked for cannot be done; the message is for the reader."""


def format_of(path: str) -> Format:
    """The format that a file's name asks for.

    Raises:
        ExportError: It ends in none of `SUFFIXES`.
    """
    found = _SUFFIXES.get(os.path.splitext(path)[1].lower())
    if found is None:
        raise ExportError(f"the name says the format: end it in {', '.join(SUFFIXES)}")
    return found


def expanded(written: str) -> str:
    """The path that a reader means."""
    return os.path.expanduser(written.strip())


def exists(path: str) -> bool:
    """Whether writing there takes something away: a file that is not empty."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size > 0


def write(entries: Sequence[Entry], path: str, *, several: bool) -> None:
    """Write entries to a file; one that was there is replaced when all is written, and not before.

    Args:
        entries: What is written, in this order.
        path: Where; its end says the format.
        several: Whether the entries are of several documents.

    Raises:
        ExportError: It cannot be written.
    """
    pieces = entries_as(format_of(path), entries, Style(PLAIN, where=several))
    path = os.path.realpath(path)
    plain = not os.path.exists(path) or os.path.isfile(path)
    part = f"{path}.{os.getpid()}.part" if plain else path
    try:
        with open(part, "x" if plain else "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
        if plain:
            if os.path.exists(path):
                shutil.copymode(path, part)
            os.replace(part, path)
    except OSError as error:
        if plain:
            with suppress(OSError):
                os.unlink(part)
        raise ExportError(f"not written: {os.strerror(error.errno) if error.errno else error}") from error


def command_of(written: str) -> tuple[Format, list[str]]:
    """What a reader wrote behind `|`: `grep -c drone`, or `-f jsonl jq .headline` for another format than text.

    It is split as a shell splits words, and no shell is asked: `|`, `>` and `$` mean nothing.

    Raises:
        ExportError: It is no command that there is.
    """
    try:
        words = shlex.split(written)
    except ValueError as error:
        raise ExportError(f"not a command: {str(error).lower()}") from error
    form: Format = "text"
    if words[:1] == ["-f"]:
        if len(words) < 2 or words[1] not in FORMATS:
            raise ExportError(f"-f takes {', '.join(FORMATS)}")
        form = words[1]
        words = words[2:]
    if not words:
        raise ExportError("a command is missing")
    if shutil.which(words[0]) is None:
        raise ExportError(f"there is no command {words[0]}")
    return form, words


def pipe(entries: Sequence[Entry], form: Format, command: list[str], *, several: bool) -> str:
    """Give entries to a command that has the terminal meanwhile; blocks until it ends.

    The caller has taken the dashboard off the terminal; ^C there is for the command. The main thread alone may call it.

    Returns:
        How it ended, in a few words.
    """
    pieces = entries_as(form, entries, Style(PLAIN, where=several))
    try:
        with open("/dev/tty", "r+b", buffering=0) as terminal:
            child = subprocess.Popen(  # noqa: S603  # the reader's own command, as argv
                command, stdin=subprocess.PIPE, stdout=terminal, stderr=terminal
            )
            # From here on: a child that is started later would ignore it as well.
            ours = signal(SIGINT, SIG_IGN)
            try:
                code = _feed(child, pieces)
            finally:
                signal(SIGINT, ours)
            how = f"{command[0]} ended with code {code}" if code >= 0 else f"{command[0]} was ended by signal {-code}"
            terminal.write(f"\nwarlog: {how}; press Enter\n".encode("utf-8", "replace"))
            terminal.read(1)
    except OSError as error:
        return f"{command[0]}: {os.strerror(error.errno) if error.errno else error}"
    return how


def _feed(child: subprocess.Popen[bytes], pieces: Iterable[str]) -> int:
    assert child.stdin is not None
    with suppress(BrokenPipeError):
        for piece in pieces:
            child.stdin.write(piece.encode("utf-8", "backslashreplace"))
    with suppress(BrokenPipeError):
        child.stdin.close()
    return child.wait()
