"""From the command line to standard output."""

from __future__ import annotations

import sys

from ..output.messages import tell
from ..output.stream import Output, ReaderGone, WriteError
from .arguments import UsageError, parse
from .config import ConfigurationError, load_sources
from .exits import Exit

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
        from .usage import usage

        output.write(usage())
        return Exit.SHOWN
    if arguments.version:
        from .. import __version__

        output.write([f"warlog {__version__}\n"])
        return Exit.SHOWN
    load_sources()
    if output.is_terminal or arguments.print_marked:
        from . import dashboard

        if dashboard.wanted(arguments, output):
            return dashboard.open_dashboard(arguments)
    if arguments.follow or arguments.demo:
        what = "it works in the dashboard alone, which opens on a terminal where no other output is asked for"
        raise UsageError(what, "--demo" if arguments.demo else "--follow")
    from .session import Session

    return Session(arguments, output).run()
