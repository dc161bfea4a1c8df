"""The way into the dashboard. The parsers are not imported: another process parses while this one loads the screen."""

from __future__ import annotations

import os

from ..intake.files import SAMPLE
from .inputs import day, inputs
from .selection import conditions, kinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..output.stream import Output
    from .arguments import Arguments


def wanted(arguments: Arguments, output: Output) -> bool:
    """Whether the dashboard is opened: on a terminal, unless a certain output was asked for."""
    asked = arguments.format or arguments.limit or arguments.sources or arguments.count or arguments.explain
    if asked or arguments.color != "auto" or not output.is_terminal or os.environ.get("TERM", "dumb") == "dumb":
        return False
    try:
        # Where the document comes through stdin, keys come from the terminal itself.
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def open_dashboard(arguments: Arguments) -> int:
    """Open the dashboard and stay until the reader quits; returns the exit code.

    Raises:
        UsageError: An option's value means nothing.
    """
    from ..tui import run
    from ..tui.options import Options

    parsing = (day(arguments.date), arguments.tz, arguments.assume_tz)
    base, asked = kinds(arguments), conditions(arguments)
    names, failure = ([SAMPLE], 0) if arguments.demo else inputs(arguments)
    if not names:
        return failure
    options = Options(names, parsing, arguments.max_bytes, base, asked, arguments.order or "newest")
    options.follow, options.demo = arguments.follow, arguments.demo
    return max(run(options), failure)
