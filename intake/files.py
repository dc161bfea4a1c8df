"""Files, directories and standard input: getting bytes, never more than the caller allows."""

from __future__ import annotations

import errno
import os
import stat

from ..model.coverage import Problem
from .document import Document
from .errors import IntakeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from io import FileIO


MAX_BYTES = 64 << 20
"""How much of one input is read where the user says nothing: 64 MiB, some hundred times the longest live blog seen."""

SAMPLE = "warlog:sample"
"""The name of the bundled live blog, which is fiction."""

_SAMPLE_FILE = os.path.join(os.path.dirname(__file__), "sample.txt")

_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"


class Read:
    """One input, read.

    Args:
        document: What was read, unpacked.
        problems: What a reader must be told of the reading: a file that changed meanwhile, packed data that end early.
    """

    __slots__ = ("document", "problems")

    def __init__(self, document: Document, problems: list[Problem]) -> None:
        self.document = document
        self.problems = problems


class Listing:
    """The readable files of a directory, sorted by name, and how many other things in it were passed over."""

    __slots__ = ("others", "paths")

    def __init__(self, paths: list[str], others: int) -> None:
        self.paths = paths
        self.others = others


def stdin_has_input() -> bool:
    """Whether somebody feeds standard input: it is a pipe or a file, no terminal, null device or service's socket."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def is_url(name: str) -> bool:
    """Whether an input is meant as an address on the web."""
    return name[:8].lower().startswith(("http://", "https://"))


def is_directory(name: str) -> bool:
    """Whether an input names a directory (`-` is standard input, whatever stands in the working directory)."""
    return name != "-" and os.path.isdir(name)


def list_directory(path: str) -> Listing:
    """Find the `.txt` and `.txt.gz` files that stand in a directory itself.

    Hidden files are passed over without a word, as every tool does; everything else that is passed over is counted.

    Raises:
        IntakeError: The directory cannot be listed, or holds no such file.
    """
    try:
        names = sorted(name for name in os.listdir(path) if not name.startswith("."))
    except OSError as error:
        raise _unreadable(error) from error
    chosen = [
        name
        for name in names
        if name.lower().endswith((".txt", ".txt.gz")) and not os.path.isdir(os.path.join(path, name))
    ]
    if not chosen:
        raise IntakeError("no .txt or .txt.gz file in this directory", "name the files to read", code=66)
    return Listing([os.path.join(path, name) for name in chosen], len(names) - len(chosen))


def read(name: str, max_bytes: int = MAX_BYTES) -> Read:
    """Read one input whole: a file, a FIFO, standard input where it is `-`, or the bundled `SAMPLE`. gzip is unpacked.

    Args:
        name: What the user gave.
        max_bytes: The most that is read of it, and the most that it may unpack to.

    Raises:
        IntakeError: It cannot be opened or read (66, 74), or is larger than allowed (65).
    """
    if is_url(name):
        raise IntakeError("the web is not read yet", "save the page's text to a file", code=69)
    problems: list[Problem] = []
    if name == "-":
        data = _read_stdin(max_bytes)
    else:
        try:
            data = _read_file(_SAMPLE_FILE if name is SAMPLE else name, max_bytes, problems)
        except OSError as error:
            raise _unreadable(error) from error
        except ValueError as error:  # A NUL in the name.
            raise IntakeError("is no file name", "give a file, a directory or -") from error
    if data.startswith(_GZIP):
        data = _unpack(data, max_bytes, problems)
    # Bytes of a name that are not UTF-8 come as lone surrogates, which nobody downstream could write.
    return Read(Document(os.fsencode(name).decode(errors="replace"), data), problems)


def _read_file(path: str, max_bytes: int, problems: list[Problem]) -> bytes:
    with open(path, "rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        regular = stat.S_ISREG(before.st_mode)
        if regular and before.st_size > max_bytes:
            raise _too_large(max_bytes)
        data = _read_bounded(file, max_bytes)
        after = os.fstat(file.fileno())
    # A file in /proc says that it is empty and is not: only what changed while it was read is told.
    if regular and (
        (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)
        or (before.st_size and len(data) != before.st_size)
    ):
        problems.append(Problem("changed while it was read; shown as far as it was read"))
    return data


def _read_stdin(max_bytes: int) -> bytes:
    try:
        with open(0, "rb", buffering=0, closefd=False) as file:
            return _read_bounded(file, max_bytes)
    except OSError as error:
        if error.errno == errno.EBADF:
            raise IntakeError("standard input is closed", "give a file") from error
        raise _unreadable(error) from error


def _read_bounded(file: FileIO, max_bytes: int) -> bytes:
    """Everything up to the end, unless that is more than `max_bytes`."""
    chunks: list[bytes] = []
    size = 0
    while True:
        chunk = file.read(_CHUNK)
        if not chunk:
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
        size += len(chunk)
        if size > max_bytes:
            raise _too_large(max_bytes)
        chunks.append(chunk)


def _unpack(data: bytes, max_bytes: int, problems: list[Problem]) -> bytes:
    """Unpack gzip, all its members.

    Data that end too early are unpacked as far as they go. Of a member whose data or checksum are wrong nothing is
    shown: there is no telling where in it the right letters end.
    """
    import zlib

    chunks: list[bytes] = []
    size = 0
    sound = 0
    wrong = ""
    at = 0
    while not wrong and data.startswith(_GZIP, at):
        member = zlib.decompressobj(wbits=31)
        while not member.eof:
            packed = member.unconsumed_tail
            if not packed:
                packed = data[at : at + _CHUNK]
                at += len(packed)
            if not packed:
                wrong = "the gzip data end too early; shown as far as they go"
                sound = len(chunks)
                break
            try:
                chunk = member.decompress(packed, _CHUNK)
            except zlib.error:
                wrong = "the gzip data are damaged; shown up to the damaged part"
                break
            size += len(chunk)
            if size > max_bytes:
                raise _too_large(max_bytes, unpacked=True)
            chunks.append(chunk)
        else:
            sound = len(chunks)
        at -= len(member.unused_data)
    if not wrong and data[at:].strip(b"\0"):  # Archivers pad with NULs.
        wrong = "other data follow the gzip data, and are not shown"
    unpacked = b"".join(chunks[:sound])
    if wrong and not unpacked:
        raise IntakeError(wrong.partition(";")[0], "fetch the file again", code=65)
    if wrong:
        problems.append(Problem(wrong))
    return unpacked


def _too_large(max_bytes: int, *, unpacked: bool = False) -> IntakeError:
    return IntakeError(
        f"larger than {_size(max_bytes)}{' unpacked' if unpacked else ''}", "use --max-bytes to allow more", code=65
    )


def _size(count: int) -> str:
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if count % unit == 0 and count:
            return f"{count // unit} {name}"
    return f"{count} bytes"


def _unreadable(error: OSError) -> IntakeError:
    what = os.strerror(error.errno) if error.errno else str(error)
    advice = {
        errno.ENOENT: "check the name",
        errno.EACCES: "check its permissions",
        errno.EISDIR: "name a file in it",
    }.get(error.errno or 0, "")
    return IntakeError(what[:1].lower() + what[1:], advice, code=74 if error.errno == errno.EIO else 66)
