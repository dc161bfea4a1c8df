"""The terminal: Textual's driver for Unix, with a reader that can be woken; keys from /dev/tty if stdin is none."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import os
import re
import selectors
import sys
import termios
from codecs import getincrementaldecoder
from contextlib import suppress
from queue import Empty, Full
from threading import Event

# Textual has no public name for the parser of keys; where a version has moved it, the app takes Textual's own driver.
from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers._writer_thread import WriterThread
from textual.drivers.linux_driver import LinuxDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, Any

    from textual.app import App
    from textual.message import Message

TICK = 0.1
"""How often, in seconds, the parser is asked whether a lone escape was a key."""
_TURN = 0.1
"""Seconds between two looks at whether a terminal that takes nothing is to be waited for."""
_PATIENCE = 2.0
"""Seconds that such a terminal is waited for after a signal."""


class Writer(WriterThread):
    """Writes to a terminal that may go away, or take nothing for a while.

    Textual's own ends at the first error, and whoever writes to it then waits for ever.
    """

    def __init__(self, file: IO[str]) -> None:
        super().__init__(file)
        self.leaving = False
        """Whether a signal has ended the app: then a terminal that takes nothing is not waited for."""
        self._ended = Event()

    def write(self, text: str) -> None:
        """Have something written; blocks while too much is waiting."""
        self._put(text)

    def stop(self) -> None:
        """Write what is waiting, and end."""
        self._ended.set()
        self._put(None)
        self.join(_PATIENCE if self.leaving else None)

    def _put(self, text: str | None) -> None:
        while self.is_alive():
            with suppress(Full):
                self._queue.put(text, timeout=_TURN)
                return
            if self.leaving:
                return

    def run(self) -> None:
        """Write; where the terminal has gone, take what comes and throw it away."""
        try:
            super().run()
        except (OSError, ValueError):
            while not self._ended.is_set():
                with suppress(Empty):
                    self._queue.get(timeout=_TURN)


def parsed(parser: XTermParser, typed: str) -> Iterator[Message]:
    """What is typed, as events.

    What is typed a while behind an escape does not belong to it. Nor does what is typed at once, if no sequence begins
    so: Textual makes `^Q` of an escape and a Q. ^J is Enter, as to a shell: what was typed before the terminal was
    taken over has line ends for it.
    """
    yield from parser.tick()
    alone, rest = [], typed
    if len(typed) < _BY_HAND:
        *alone, rest = _LONE_ESCAPE.split(typed)
    for piece in alone:
        yield from _fed(parser, piece)
        yield events.Key("escape", "\x1b")
    yield from _fed(parser, rest)


_LONE_ESCAPE = re.compile("\x1b(?=[^][OPX^_\x1b])")
"""An escape that begins no sequence: none of CSI, OSC, SS3, DCS, SOS, PM and APC (ECMA-48)."""
_BY_HAND = 16
"""Characters that come at once are fewer where a hand types them: an escape in a text that is pasted is no key."""


def _fed(parser: XTermParser, typed: str) -> Iterator[Message]:
    for event in parser.feed(typed) if typed else ():
        yield events.Key("enter", "\r") if isinstance(event, events.Key) and event.key == "ctrl+j" else event


class TerminalDriver(LinuxDriver):
    """Draws on the terminal that stdout is, wherever stderr goes; leaves at once when it is told to."""

    def __init__(
        self, app: App[object], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._own_tty = self._wake_read = self._wake_write = -1
        self._input_is_ours = not self.input_tty
        # Textual draws on stderr, which users redirect into a file; stdout may be a pipe that marked entries go into.
        stdout = sys.__stdout__
        terminal = os.dup(stdout.fileno()) if stdout is not None and stdout.isatty() else "/dev/tty"
        # A file of its own: whoever flushes stdout at the end does not wait for a terminal that takes nothing.
        self._file = self._terminal = open(terminal, "w", encoding="utf-8")  # noqa: SIM115  # until the process ends
        self._key_modes: list[Any] | None = None
        self._open()

    def _open(self) -> None:
        """Get what `close` closes; the driver is closed at each suspension, too."""
        if self._input_is_ours:
            self._own_tty = self.fileno = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
            self.input_tty = True
        self._wake_read, self._wake_write = os.pipe()

    def _get_terminal_size(self) -> tuple[int, int]:
        """Columns and lines of the terminal that is drawn on."""
        try:
            return os.get_terminal_size(self._terminal.fileno())
        except OSError:
            return super()._get_terminal_size()

    def disable_input(self) -> None:
        """Stop reading keys."""
        # The byte is never read: it keeps the reader awake until it sees that it is to end.
        os.write(self._wake_write, b"x")
        super().disable_input()

    def start_application_mode(self) -> None:
        """Take the terminal over, at the start and after a suspension."""
        if self._wake_read < 0:
            self._open()
        selector = selectors.DefaultSelector()
        selector.register(self._wake_read, selectors.EVENT_READ)
        while selector.select(0):
            os.read(self._wake_read, 64)
        selector.close()
        super().start_application_mode()
        if self._writer_thread is not None:
            self._writer_thread.stop()
            self._writer_thread = Writer(self._file)
            self._writer_thread.start()
        self._key_modes = self._modes()

    def _modes(self) -> list[Any] | None:
        """How the terminal treats keys now; None where it does not say."""
        try:
            return termios.tcgetattr(self.fileno)
        except termios.error:
            return None

    @property
    def has_shell(self) -> bool:
        """Whether there is a shell that wakes us again: it is our parent, in the session that we have not begun."""
        try:
            return os.getsid(0) != os.getpid() and os.getsid(os.getppid()) == os.getsid(0)
        except OSError:
            return False

    def _sigcont_application(self, *_: object) -> None:
        """Go on. A shell that ends wakes processes that were not stopped: then nothing is taken over a second time."""
        if self._must_signal_resume:
            super()._sigcont_application()
            return
        if self._key_modes is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self._key_modes)
        self._app.post_message(self.SignalResume())

    def run_input_thread(self) -> None:
        """Read keys until the app ends."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._wake_read, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                typed = ""
                if self.fileno in [key.fd for key, _ in selector.select(TICK)]:
                    try:
                        data = os.read(self.fileno, 4096)
                    except OSError:  # the terminal is gone; SIGHUP ends the app
                        return
                    if not data:
                        return
                    typed = decode(data)
                for event in parsed(parser, typed):
                    self.process_message(event)

    def give_up(self) -> None:
        """Wait no longer for a terminal that takes nothing: a signal has ended the app."""
        if isinstance(self._writer_thread, Writer):
            self._writer_thread.leaving = True

    def close(self) -> None:
        """Tidy up."""
        super().close()
        for descriptor in (self._wake_read, self._wake_write, self._own_tty):
            if descriptor >= 0:
                os.close(descriptor)
        self._wake_read = self._wake_write = self._own_tty = -1
