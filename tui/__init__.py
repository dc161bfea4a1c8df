"""The dashboard: a Textual app over the entries and the query that the command line prints."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .options import Options


def run(options: Options) -> int:
    """Open the dashboard and stay until the reader quits; returns the exit code.

    The terminal is as it was before when this returns or raises.

    Args:
        options: What to read and how to show it.

    Raises:
        Exception: A bug: what was raised in the app, for the command line to report.
    """
    import gc
    import os
    import sys

    from .loading import Loader

    # What start-up makes is kept: looking for garbage in it costs a tenth of the start. The app begins to collect.
    gc.disable()
    # Textual writes in a thread. While the app searches, that thread waits so long for each of the several turns that
    # it takes to write a screen: with Python's 5 ms, nothing is seen for a tenth of a second.
    sys.setswitchinterval(0.0005)
    # Milliseconds after which an escape is a key and not the start of a sequence: what vim and tmux users set.
    os.environ.setdefault("ESCDELAY", "25")

    # Before textual is imported: the child parses meanwhile, and there are no threads yet that a fork would cut off.
    loader = Loader(options)
    try:
        from .feed import Feed

        feed = Feed(loader, options.order)
        feed.start()
        from .session import run as run_session

        return run_session(options, feed)
    finally:
        loader.close()
