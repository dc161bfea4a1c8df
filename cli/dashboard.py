"""The way into the dashboard. The parsers are not imported: another process parses while this one loads the screen."""

from __future__ import annotations

import os

from ..intake.files import SAMPLE
from .arguments import UsageError
from .config import ConfigurationError
from .inputs import day, inputs
from .paths import config_file, state_directory
from .selection import conditions, kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..output.stream import Output
    from ..tui.clock import Clock
    from .arguments import Arguments


def wanted(arguments: Arguments, output: Output) -> bool:
    """Whether the dashboard is opened: on a terminal, unless a certain output was asked for.

    Raises:
        UsageError: Marking was asked for, and there is nothing to mark on.
    """
    asked = arguments.limit or arguments.sources or arguments.count or arguments.explain or arguments.color != "auto"
    if arguments.print_marked:
        if asked:
            raise UsageError("it prints what you mark, and goes with --format alone", "--print-marked")
        if not _has_terminal():
            raise UsageError("there is no terminal to choose on", "--print-marked")
        return True
    return not (asked or arguments.format) and output.is_terminal and _has_terminal()


def _has_terminal() -> bool:
    if os.environ.get("TERM", "dumb") == "dumb":
        return False
    try:
        # Where the document comes through stdin, keys come from the terminal itself.
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def _clock(arguments: Arguments) -> Clock | None:
    """The clock that was asked for; None where none was."""
    if arguments.tz is None:
        return None
    from ..tui.clock import clock_in
    from .clock import zone

    return clock_in(arguments.tz.strip(), zone(arguments.tz, assume=arguments.assume_tz))


def open_dashboard(arguments: Arguments) -> int:
    """Open the dashboard and stay until the reader quits; returns the exit code.

    Raises:
        UsageError: An option's value means nothing.
        ConfigurationError: The reader's settings cannot be used.
    """
    from ..tui import run
    from ..tui.config import SettingsError, load
    from ..tui.options import Options

    parsing = (day(arguments.date), arguments.tz, arguments.assume_tz)
    base, asked = kinds(arguments), conditions(arguments)
    clock = _clock(arguments)
    names, failure = ([SAMPLE], 0) if arguments.demo else inputs(arguments)
    if not names:
        return failure
    try:
        settings = load(config_file("config.toml"))
        options = Options(
            names, parsing, arguments.max_bytes, base, asked, arguments.order or settings.order or "newest"
        )
        options.follow, options.demo = arguments.follow, arguments.demo
        options.settings = settings
        options.clock = clock
        directory = state_directory()
        # What is played is not read: it would be remembered as if it were.
        options.state = None if options.demo or directory is None else os.path.join(directory, "documents")
        if arguments.print_marked:
            options.print_marked = arguments.format or "text"
        return max(run(options), failure)
    except SettingsError as error:
        raise ConfigurationError(error.path, error.what) from error
