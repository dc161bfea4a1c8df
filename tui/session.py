"""One run of the app on a terminal: opened, left in order, the terminal restored whatever ends it."""

from __future__ import annotations

import os

from ..output.messages import tell
from .app import WarlogApp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..output.formats import Format
    from .desk import Desk
    from .feed import Feed
    from .options import Options


def run(options: Options, feed: Feed) -> int:
    """Run the app; returns the exit code. See `tui.run`."""
    app = WarlogApp(options, feed)
    app.run()
    _remember(app)
    if app.crash is not None:
        raise app.crash
    # On the screen it has gone with the screen.
    for failure in app.desk.failures:
        tell(failure.name, failure.what, failure.advice)
    if options.print_marked and not app.return_code:
        return _print_marked(app.desk, options.print_marked)
    return app.return_code or max([failure.code for failure in app.desk.failures if failure.code > 1], default=0)


def _remember(app: WarlogApp) -> None:
    """Keep what was read and marked. Where that fails, it is told and nothing else fails."""
    try:
        app.memory.keep(app.desk)
    except OSError as error:
        why = os.strerror(error.errno or 0)
        tell("", f"what was read and marked is not remembered: {why}")


def _print_marked(desk: Desk, form: Format) -> int:
    """Print the marked entries in the order of the timeline; 1 where there is none, as grep has it.

    Raises:
        ReaderGone, WriteError: As `output.stream.Output` has it.
    """
    from ..output.formats import Style, entries_as
    from ..output.paint import PLAIN
    from ..output.stream import Output

    output = Output()
    entries = desk.marked_entries
    style = Style(PLAIN, where=len(desk.heads) > 1, ascii_only=not output.unicode)
    output.write(entries_as(form, entries, style))
    return 0 if entries else 1
