"""The one way to standard output: bytes, whatever the locale says, and an end that a pipe understands."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

_BLOCK = 1 << 15
"""How many characters are gathered before they are written: the first must not wait for the last."""


class ReaderGone(Exception):
    """Whoever read our standard output has closed it: nothing is left to do, and nothing to say."""


class WriteError(Exception):
    """Standard output cannot be written: a full disk, a closed descriptor."""


class Output:
    """Standard output as a binary stream.

    Characters that its encoding lacks are written as backslash escapes: `LC_ALL=C` is no reason to fail.

    Attributes:
        is_terminal: Whether a person looks at it.
        encoding: What it is encoded in; `unicode` says whether that is a UTF.
    """

    def __init__(self) -> None:
        stream = sys.stdout
        if stream is None:  # pyright: ignore[reportUnnecessaryComparison]  # so it is where descriptor 1 is closed
            raise WriteError("standard output is closed")
        self._raw: BinaryIO = stream.buffer
        self.encoding: str = stream.encoding
        self.is_terminal = stream.isatty()

    @property
    def unicode(self) -> bool:
        """Whether every character can be written."""
        return self.encoding.lower().replace("-", "").startswith("utf")

    def write(self, pieces: Iterable[str]) -> None:
        """Write pieces of text as they come.

        Raises:
            ReaderGone: The reader closed its end.
            WriteError: It cannot be written for another reason.
        """
        block: list[str] = []
        size = 0
        # A person sees each entry at once; a pipe gets the first at once and the rest in blocks.
        limit = 0
        for piece in pieces:
            block.append(piece)
            size += len(piece)
            if size > limit:
                self._write("".join(block))
                block.clear()
                size = 0
                limit = 0 if self.is_terminal else _BLOCK
        if block:
            self._write("".join(block))

    def flush(self) -> None:
        """Hand over what is still held back; raises like `write`."""
        try:
            self._raw.flush()
        except OSError as error:
            raise self._fail(error) from error

    def _write(self, text: str) -> None:
        try:
            self._raw.write(text.encode(self.encoding, "backslashreplace"))
            self._raw.flush()
        except OSError as error:
            raise self._fail(error) from error

    def _fail(self, error: OSError) -> Exception:
        # What is still in the buffer would be tried again at exit, with a message of the interpreter's own.
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.close(null)
        if isinstance(error, BrokenPipeError):
            return ReaderGone()
        what = os.strerror(error.errno) if error.errno else str(error)
        return WriteError(what)
