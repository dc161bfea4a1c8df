"""What is read behind the screen, and when."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from dashboard import entry

from warlog.tui.feed import Feed, News
from warlog.tui.loading import Batch, Head

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_the_rest_of_a_long_document_waits_for_the_first_paint() -> None:
    happened: list[str] = []
    first, last = Event(), Event()

    class Long:
        def batches(self) -> Iterator[Batch]:
            yield Batch(Head("a.txt"), [entry(2)], whole=False, progress=0.0)
            happened.append("the rest is read")
            yield Batch(Head("a.txt"), [entry(2), entry(1)])

        def ask(self, what: bytes) -> None:
            raise AssertionError(what)

    def hear(news: object) -> None:
        assert isinstance(news, News)
        happened.append(f"{len(news.timeline)} entries")
        (last if news.progress is None else first).set()

    feed = Feed(Long())
    feed.listen(hear)
    feed.start()
    assert first.wait(5)
    happened.append("painted")
    feed.painted()
    assert last.wait(5)
    assert happened == ["1 entries", "painted", "the rest is read", "2 entries"]
