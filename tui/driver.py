"""The terminal: Textual's driver for Unix, with a reader that can be woken; keys from /dev/tty if stdin is none."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import os
import selectors
import sys
from codecs import getincrementaldecoder

# Textual has no public name for the parser of keys; where a version has moved it, the app takes Textual's own driver.
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from textual.app import App

TICK = 0.1
"""How often, in seconds, the parser is asked whether a lone escape was a key."""


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
        if stdout is None or not stdout.isatty():
            stdout = open("/dev/tty", "w", encoding="utf-8")  # noqa: SIM115  # drawn on until the process ends
        self._file = self._terminal = stdout
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

    def run_input_thread(self) -> None:
        """Read keys until the app ends."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._wake_read, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                for key, _ in selector.select(TICK):
                    if key.fd != self.fileno:
                        continue
                    try:
                        data = os.read(self.fileno, 4096)
                    except OSError:  # the terminal is gone; SIGHUP ends the app
                        return
                    if not data:
                        return
                    for event in parser.feed(decode(data)):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)

    def close(self) -> None:
        """Tidy up."""
        super().close()
        for descriptor in (self._wake_read, self._wake_write, self._own_tty):
            if descriptor >= 0:
                os.close(descriptor)
        self._wake_read = self._wake_write = self._own_tty = -1
