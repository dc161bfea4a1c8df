"""The bundled sample played as if it were live: some of it stands there, the rest comes entry by entry."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..model.entry import Entry

SHARE = 0.7
"""How much of the sample stands there at the start."""
PAUSE = 2.5
"""Seconds between two entries; who asks for a refresh has the next one at once."""
_REVISED = 3
"""Every so many entries, one first comes without its last paragraph, as publishers do it."""


def steps(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The page as it stands at the start, and after each thing that happens to it.

    Args:
        entries: All entries in page order, the newest first among those that have a time.
    """
    stamped = [entry for entry in entries if entry.stamp.clock is not None]
    coming = stamped[: len(stamped) - round(len(stamped) * SHARE)][::-1]
    waiting = {entry.id for entry in coming}
    short: dict[str, Entry] = {}

    def page() -> list[Entry]:
        return [short.get(entry.id, entry) for entry in entries if entry.id not in waiting]

    yield page()
    for number, entry in enumerate(coming):
        waiting.discard(entry.id)
        if number % _REVISED == 0 and len(entry.blocks) > 1:
            short[entry.id] = entry.replace(blocks=entry.blocks[:-1])
        yield page()
        if entry.id not in short and short:
            short.clear()
            yield page()
    if short:
        short.clear()
        yield page()


def play(send: Callable[..., None], asked: int) -> None:
    """Send the sample bit by bit, as the reading process sends what it reads; ends when the parent is gone.

    Args:
        send: Sends one frame.
        asked: Where the parent says what it wants.
    """
    from ..intake.files import SAMPLE, read
    from ..parsers import ParseOptions, parse
    from .loading import REFRESH, WATCH, ready
    from .transport import flat

    coverage = parse(read(SAMPLE).document, ParseOptions(None, None, False))
    playing = steps(coverage.entries)
    head = (coverage.document, coverage.headline, coverage.outlet, coverage.order, ())
    send("entries", [flat(entry) for entry in next(playing)])
    send("document", head, 1.0)
    watching = True
    send("word", watching, False)
    while True:
        wanted = ready(asked, PAUSE if watching else None)
        if wanted is None:
            return
        if REFRESH in wanted or (watching and not wanted):
            page = next(playing, None)
            if page is not None:
                send("update", head, [flat(entry) for entry in page], False, (0, 0))
            else:
                watching = False
        if WATCH in wanted:
            watching = True
        if wanted or not watching:
            send("word", watching, REFRESH in wanted)
