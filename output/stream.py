"""The one way to standard output: bytes, whatever the locale says, and an end that a pipe understands."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_BLOCK = 1 << 15
"""How many characters are gathered before they are written to a pipe: one system call for some thirty entries."""


class ReaderGone(Exception):
    """Whoever read our standard output has closed it: nothing is left to do, and nothing to say."""


class WriteError(Exception):
    """Standard output cannot be written: a full disk, a closed descriptor."""


class Output:
    """Standard output as a stream of bytes.

    It is written to directly: Python's own buffer would be written once more at exit, and complain in its own words.
    Characters that the encoding lacks are written as backslash escapes: `LC_ALL=C` is no reason to fail.

    Attributes:
        is_terminal: Whether a person looks at it.
        encoding: What it is encoded in.

    Raises:
        WriteError: It is closed.
    """

    def __init__(self) -> None:
        stream = sys.stdout
        if stream is None:  # So it is where descriptor 1 is closed.
            raise WriteError("it is closed")
        try:
            self._descriptor = stream.fileno()
        except OSError:  # A program that imports us has put something else in its place.
            self._descriptor = None
        self._stream = stream
        self.encoding: str = stream.encoding or "utf-8"
        self.is_terminal: bool = stream.isatty()

    @property
    def unicode(self) -> bool:
        """Whether every character can be written."""
        return self.encoding.lower().startswith("utf")

    def write(self, pieces: Iterable[str]) -> None:
        """Write pieces of text as they come.

        Raises:
            ReaderGone: The reader closed its end.
            WriteError: It cannot be written for another reason.
        """
        block: list[str] = []
        size = 0
        # A person sees each entry at once; a pipe gets the first at once, for `head`, and the rest in blocks.
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

    def _write(self, text: str) -> None:
        if self._descriptor is None:
            self._stream.write(text)
            return
        data = memoryview(text.encode(self.encoding, "backslashreplace"))
        while data:
            try:
                data = data[os.write(self._descriptor, data) :]
            except BlockingIOError:  # Somebody else made the pipe non-blocking.
                from select import select

                select([], [self._descriptor], [])
            except BrokenPipeError as error:
                raise ReaderGone from error
            except OSError as error:
                raise WriteError(os.strerror(error.errno) if error.errno else str(error)) from error
