"""From the command line to standard output."""

from __future__ import annotations

import os
import sys

from ..output.stream import Output, ReaderGone, WriteError
from .arguments import Arguments, UsageError, make_parser, parse
from .config import ConfigurationError, load_sources
from .exits import Exit
from .messages import tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Run warlog: everything that goes wrong ends in one line on stderr and the exit code that is returned.

    Args:
        arguments: The command line without the program's name; the process's own where None.
    """
    try:
        output = Output()
        code = _run(sys.argv[1:] if arguments is None else arguments, output)
    except UsageError as error:
        tell(error.subject, error.what, "try 'warlog --help'")
        return Exit.USAGE
    except ConfigurationError as error:
        tell(error.path, error.what, "correct the file, or move it away")
        return Exit.BAD_CONFIGURATION
    except ReaderGone:
        return Exit.READER_GONE
    except WriteError as error:
        tell("standard output", f"write error: {error}", "not everything was written")
        return Exit.IO_ERROR
    except Exception as error:  # noqa: BLE001  # the last line of defence: a traceback would print the document
        from .bugs import report

        report("", error)
        return Exit.BUG
    return code


def _run(words: Sequence[str], output: Output) -> int:
    arguments = parse(words)
    if arguments.help:
        output.write([make_parser().format_help()])
        return Exit.SHOWN
    if arguments.version:
        from .. import __version__

        output.write([f"warlog {__version__}\n"])
        return Exit.SHOWN
    from .session import Session

    load_sources()
    session = Session(arguments, output)
    return session.dashboard() if wants_dashboard(arguments, output) else session.run()


def wants_dashboard(arguments: Arguments, output: Output) -> bool:
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
