"""Apps over entries of our own, and what is painted of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from warlog.model.attribution import Attribution
from warlog.model.entry import Entry
from warlog.model.stamp import Stamp
from warlog.tui.app import WarlogApp
from warlog.tui.feed import Feed
from warlog.tui.loading import Batch, Head
from warlog.tui.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.pilot import Pilot

    from warlog.tui.loading import Failure, Update, Word


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until every message has been handled and the screen painted: nothing of what a key caused is outstanding."""
    await pilot.pause()
    await pilot.pause()


class Told:
    """A source that has everything at once: the batches and failures that it is given.

    A test that has more to say later uses `app.post_message(WarlogApp.Arrived(...))`.
    """

    def __init__(self, *items: Batch | Failure | Word) -> None:
        self._items = items
        self.asked = b""

    def batches(self) -> Iterator[Batch | Failure | Update | Word]:
        yield from self._items

    def ask(self, what: bytes) -> None:
        self.asked += what


def entry(number: int, source: str | None = "General Staff", *, clock: str | None = None, **fields: Any) -> Entry:
    """An entry of 13 May 2031, each a minute after the one before."""
    stamp = Stamp(clock or f"{number // 60:02}:{number % 60:02}", "2031-05-13", f"{number // 60:02}:{number % 60:02}")
    stamp = fields.pop("stamp", stamp)
    fields.setdefault("headline", f"Headline {number}")
    fields.setdefault("blocks", (("paragraph", f"Body {number}."),))
    return Entry(
        f"e{number}", stamp, Attribution(source, text=source), document=fields.pop("document", "a.txt"), **fields
    )


def batch(entries: Sequence[Entry], name: str = "a.txt", **head: Any) -> Batch:
    """All entries of one document."""
    return Batch(Head(name, **{"headline": "Norvia, day nineteen", **head}), list(entries))


def app_over(*items: Batch | Failure | Word, **options: Any) -> WarlogApp:
    """An app that has read these."""
    feed = Feed(Told(*items), options.get("order", "newest"))
    feed.read()
    return WarlogApp(Options(["a.txt"], (None, None, False), 1 << 20, **options), feed)


def screen_text(app: WarlogApp) -> list[str]:
    """The lines of the screen, as they are painted."""
    return ["".join(segment.text for segment in strip).rstrip() for strip in app.screen._compositor.render_strips()]


def under_cursor(app: WarlogApp) -> str:
    """The id of the entry that the timeline's cursor is on."""
    found = app.main.timeline.entry
    assert found is not None
    return found.id


def current(app: WarlogApp) -> str:
    """The id of the entry that is shown."""
    assert app.main.current is not None
    return app.main.current.id
