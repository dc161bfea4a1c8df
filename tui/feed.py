"""What has been read so far, kept up to date behind the screen: a service that knows nothing of it."""

from __future__ import annotations

from threading import Event, Lock, Thread

from ..model.timeline import Timeline
from .loading import REFRESH, WATCH, Batch, Failure, Update, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    from ..model.coverage import Order
    from .loading import Head

    class Source(Protocol):
        """What hands over documents as they are read; `loading.Loader` is one."""

        def batches(self) -> Iterator[Batch | Failure | Update | Word]:
            """What comes, as it comes; blocks between."""
            ...

        def ask(self, what: bytes) -> None:
            """Have it read again, or watch."""
            ...


class News:
    """The state of the reading. It never changes.

    Args:
        timeline: All that has been read; nobody else has it.
        heads: What is known of each document.
        failures: The inputs that could not be read.
        progress: How much of the documents is read, 0 to 1; None when all is.
    """

    __slots__ = ("failures", "heads", "progress", "timeline")

    def __init__(
        self, timeline: Timeline, heads: tuple[Head, ...], failures: tuple[Failure, ...], progress: float | None
    ) -> None:
        self.timeline = timeline
        self.heads = heads
        self.failures = failures
        self.progress = progress


class Arrival:
    """What has come since all was read; each is told once. It never changes.

    Args:
        update: What has changed in one document; None where nothing has.
        failure: A document that cannot be read any more; what was read stays.
        word: What the reading process says of itself.
    """

    __slots__ = ("failure", "update", "word")

    def __init__(self, update: Update | None = None, failure: Failure | None = None, word: Word | None = None) -> None:
        self.update = update
        self.failure = failure
        self.word = word


class Feed:
    """Takes what a source hands over, in a thread of its own: merging the first reading makes no key wait.

    Args:
        source: What is read.
        order: The order that timelines are made in.
    """

    def __init__(self, source: Source, order: Order = "newest") -> None:
        self._source = source
        self._order: Order = order
        self._lock = Lock()
        self._listener: Callable[[News | Arrival], object] | None = None
        self._news = News(Timeline(order), (), (), 0.0)
        self._waiting: list[Arrival] = []
        self._painted = Event()

    def start(self) -> None:
        """Begin to read, in a thread."""
        Thread(target=self.read, kwargs={"hold": True}, name="warlog-feed", daemon=True).start()

    def painted(self) -> None:
        """The first screen stands: there is time for the rest."""
        self._painted.set()

    def refresh(self) -> None:
        """Have everything read again."""
        self._source.ask(REFRESH)

    def watch(self) -> None:
        """Have the documents watched for changes from now on."""
        self._source.ask(WATCH)

    def read(self, *, hold: bool = False) -> None:
        """Read everything, and what comes after it; blocks until the source ends.

        Args:
            hold: Whether the rest of a document, the first of which has come, waits for `painted`. Taking it in holds
                the interpreter, and with 10,000 entries the first paint would come 20 ms later.
        """
        batches: dict[str, Batch] = {}
        failures: list[Failure] = []
        progress: float | None = 0.0
        for got in self._source.batches():
            if isinstance(got, Word) and progress is not None:
                progress = None
                if self._news.progress is not None:
                    self._tell(batches, failures, None)
            if progress is None:
                self._arrive(got)
                continue
            if isinstance(got, Failure):
                failures.append(got)
            elif isinstance(got, Batch):
                batches[got.head.name] = got
                progress = got.progress
            self._tell(batches, failures, progress if progress < 1 else None)
            if hold and isinstance(got, Batch) and got.entries and not got.whole:
                self._painted.wait()
        if self._news.progress is not None:
            self._tell(batches, failures, None)

    def listen(self, listener: Callable[[News | Arrival], object]) -> News:
        """Have a function called, in the feed's thread, with all news from now on; the answer is the news so far."""
        with self._lock:
            self._listener = listener
            waiting, self._waiting = self._waiting, []
            for arrival in waiting:
                listener(arrival)
            return self._news

    def _arrive(self, got: Batch | Failure | Update | Word) -> None:
        arrival = Arrival(
            got if isinstance(got, Update) else None,
            got if isinstance(got, Failure) else None,
            got if isinstance(got, Word) else None,
        )
        with self._lock:
            if self._listener is None:
                self._waiting.append(arrival)
            else:
                self._listener(arrival)

    def _tell(self, batches: dict[str, Batch], failures: list[Failure], progress: float | None) -> None:
        timeline = Timeline(self._order)
        for batch in batches.values():
            timeline.merge(batch.entries)
        news = News(timeline, tuple(batch.head for batch in batches.values()), tuple(failures), progress)
        with self._lock:
            self._news = news
            listener = self._listener
            if listener is not None:
                listener(news)
