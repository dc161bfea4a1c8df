"""One run of the app on a terminal: opened, left in order, the terminal restored whatever ends it."""

from __future__ import annotations

import sys

from .app import WarlogApp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .feed import Feed
    from .loading import Failure
    from .options import Options


def run(options: Options, feed: Feed) -> int:
    """Run the app; returns the exit code. See `tui.run`."""
    app = WarlogApp(options, feed)
    app.run()
    if app.crash is not None:
        raise app.crash
    for failure in app.failures:
        _tell(failure)
    return app.return_code or max([failure.code for failure in app.failures if failure.code > 1], default=0)


def _tell(failure: Failure) -> None:
    """Say on stderr what could not be read: on the screen it has gone with the screen."""
    from ..model.text import one_line

    line = f"warlog: {failure.name}{': ' if failure.name else ''}{failure.what}"
    if failure.advice:
        line += f"; {failure.advice}"
    sys.stderr.write(f"{one_line(line)[:200]}\n")
