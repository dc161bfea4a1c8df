"""Where the entries of one document stand in time, so that several documents can be shown as one sequence.

Stamps are comparable in part only: some have a zone, some a day, some neither. So each gets one number to sort by:

- A document that states days is placed by them. Moments with an offset are compared in UTC; without one, the printed
  time stands in for it, which decides nothing between days and is the best guess within one.
- Within a document only what its stamps settle overrules the page: entries of the same minute, and entries whose stamp
  is missing, ambiguous (a clock put back) or poorer than those around it stay behind their neighbour on the page.
- A document that states clocks alone keeps its page order; a clock that falls back by six hours has passed midnight.
  It comes after those with days, and documents without any time, in page order, after it.

None of these numbers is ever shown.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from .when import DAY, offset_seconds, ordinal, seconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .coverage import Order
    from .entry import Entry

    Key = tuple[int, int, int, int, int, "Placed"]
    """Rank, time, document, part of the page, place on the page; no two are equal before the last."""

_UNKNOWN, _CLOCK, _DAY, _LOCAL, _INSTANT = range(5)
"""What a stamp states, from least to most."""

_FRONT, _STREAM, _BACK = range(3)
_PARTS = {"lede": _FRONT, "key_points": _FRONT, "background": _BACK}
"""What stands above or below the stream of a page, whichever way the stream runs."""

_STEP = 1 << 32
"""The distance between neighbours on a page: room for what is put between them later."""
_MIDNIGHT = 6 * 3600
_LARGE = 1000
"""The longest page that is always looked at as a whole: 1 ms."""


class Placed:
    """An entry and its place."""

    __slots__ = ("entry", "exact", "key", "page", "part", "stated", "time")

    def __init__(self, entry: Entry, page: int) -> None:
        self.entry = entry
        self.page = page
        """Its place on the page of its document."""
        self.key: Key | None = None
        self.read()

    def read(self) -> None:
        """Take the time from the entry's stamp, and the part of the page from its kind."""
        stamp = self.entry.stamp
        clock = seconds(stamp.clock) if stamp.clock is not None else None
        day = ordinal(stamp.day) if stamp.day is not None else None
        offset = offset_seconds(stamp.offset) if stamp.offset is not None else None
        self.exact = False
        if clock is None:
            self.stated, self.time = (_UNKNOWN, 0) if day is None else (_DAY, day * DAY)
        else:
            first, last = clock
            self.exact = first == last
            if day is None:
                self.stated, self.time = _CLOCK, first
            elif offset is not None:
                self.stated, self.time = _INSTANT, day * DAY + first - offset
            else:
                self.stated, self.time = _UNKNOWN if stamp.ambiguous else _LOCAL, day * DAY + first
        kind = self.entry.kind
        self.part = _STREAM if kind == "update" else _PARTS.get(kind, _STREAM)
        if kind == "pinned" and self.stated == _UNKNOWN:
            self.part = _FRONT


class Page:
    """The entries of one document in page order, and what their stamps have in common.

    Args:
        index: The document's number, in the order in which documents were first seen.
    """

    __slots__ = ("_highest", "_lowest", "_matter", "_renumbered", "_uniform", "by_id", "direction", "index", "placed")

    def __init__(self, index: int) -> None:
        self.index = index
        self.by_id: dict[str, Placed] = {}
        self.placed: list[Placed] = []
        self.direction: Order = "page"
        """Which entries stand at the top; `page` where the stamps do not tell."""
        self._uniform: tuple[int, bool] | None = None
        """What every stamp of the stream states, and whether with seconds; None where they differ."""
        self._matter: list[Placed] = []
        self._lowest = self._highest = 0
        self._renumbered = False

    def add(self, entries: Sequence[Entry], batch: Iterable[str]) -> list[Placed]:
        """Find places on the page for new entries.

        Args:
            entries: The new entries, in the order of the batch.
            batch: The ids of all entries that were read with them, in page order, known ones included: new entries are
                put beside their known neighbours. Where there are none, at the end where the page grows.
        """
        if not self.placed:
            added = [Placed(entry, at * _STEP) for at, entry in enumerate(entries)]
            self.placed = added.copy()
        else:
            fresh = {entry.id: entry for entry in entries}
            added: list[Placed] = []
            left: Placed | None = None
            run: list[Entry] = []
            for name in batch:
                if name in fresh:
                    run.append(fresh[name])
                    continue
                right = self.by_id[name]
                if run:
                    added += self._insert(left, right, run)
                    run = []
                left = right
            if run:
                added += self._insert(left, None, run)
        for placed in added:
            self.by_id[placed.entry.id] = placed
        return added

    def _insert(self, left: Placed | None, right: Placed | None, run: Sequence[Entry]) -> list[Placed]:
        """Put a run of new entries between two known ones, as far as these are neighbours."""
        if right is not None and (left is None or (self.direction == "newest" and left.page < right.page)):
            at = bisect_left(self.placed, right.page, key=_page)
        elif left is not None:
            at = bisect_left(self.placed, left.page, key=_page) + 1
        else:
            at = 0 if self.direction == "newest" else len(self.placed)
        if 0 < at < len(self.placed) and self.placed[at].page - self.placed[at - 1].page <= len(run):
            for number, placed in enumerate(self.placed):
                placed.page = number * _STEP * len(run)
            self._renumbered = True
        added = [Placed(entry, page) for entry, page in zip(run, self._room(at, len(run)), strict=True)]
        self.placed[at:at] = added
        return added

    def _room(self, at: int, count: int) -> range:
        """Numbers for entries that are put before the one at a place of the page."""
        if at == len(self.placed):
            first = self.placed[-1].page + _STEP
            return range(first, first + count * _STEP, _STEP)
        last = self.placed[at].page
        if at == 0:
            return range(last - count * _STEP, last, _STEP)
        # A thousandth of the room, at the side where the page grows: the next ones come between as well.
        first = self.placed[at - 1].page
        step = max(1, (last - first - 1) // (count * 1024))
        if self.direction == "newest":
            return range(last - count * step, last, step)
        return range(first + step, first + (count + 1) * step, step)

    def place(self, added: list[Placed], order: Order) -> list[Key]:
        """The keys that change now that entries were added: theirs, and those of entries that stand behind them."""
        if self._renumbered or len(self.placed) <= _LARGE:
            return self.place_all(order)
        if order == "page":
            return self._page_keys(added)
        if not all((placed.stated, placed.exact) == self._uniform and placed.part == _STREAM for placed in added):
            return self.place_all(order)
        # The new entries say as much as the others, and so change nobody else's place.
        times = [placed.time for placed in added]
        self._lowest = min(self._lowest, *times)
        self._highest = max(self._highest, *times)
        return _changed(self._keys(added, times, 0, order) + self._matter_keys(0, order))

    def place_all(self, order: Order) -> list[Key]:
        """The keys of all entries that differ from what they are.

        Args:
            order: What the keys are to sort by.
        """
        self._renumbered = False
        stream = [placed for placed in self.placed if placed.part == _STREAM]
        self._matter = [placed for placed in self.placed if placed.part != _STREAM]
        richest = max([placed.stated for placed in stream], default=_UNKNOWN)
        if richest >= _LOCAL:
            instants = sum(placed.stated == _INSTANT for placed in stream)
            locals_ = sum(placed.stated == _LOCAL for placed in stream)
            richest = _INSTANT if instants >= locals_ else _LOCAL
        known = [placed for placed in stream if placed.stated == richest]
        exact = {placed.exact for placed in known}
        unit = 60 if len(exact) > 1 else 1
        uniform = len(known) == len(stream) and len(exact) == 1 and richest >= _DAY
        self._uniform = (richest, True in exact) if uniform else None
        self.direction = _direction(known, unit, clocks=richest == _CLOCK)
        if order == "page":
            return _changed(self._page_keys(self.placed))
        if richest == _UNKNOWN:
            rank, times = 2, [0] * len(stream)
        elif richest == _CLOCK:
            rank, times = 1, self._times(stream, richest, unit, _unrolled)
        else:
            rank, times = 0, self._times(stream, richest, unit, _carried)
        self._lowest, self._highest = min(times, default=0), max(times, default=0)
        return _changed(self._keys(stream, times, rank, order) + self._matter_keys(rank, order))

    def _times(self, stream: list[Placed], richest: int, unit: int, fill: Fill) -> list[int]:
        """A time for each entry of the stream, in page order."""
        if self.direction == "newest":
            return fill(stream[::-1], richest, unit)[::-1]
        return fill(stream, richest, unit)

    def _matter_keys(self, rank: int, order: Order) -> list[Key]:
        """The keys of what stands above and below the stream: beside its first and its last entry in that order."""
        keys: list[Key] = []
        for placed in self._matter:
            newest = (placed.part == _FRONT) == (order == "newest")
            time = self._highest if newest else self._lowest
            keys.append((rank, -time if order == "newest" else time, self.index, placed.part, placed.page, placed))
        return keys

    def _page_keys(self, entries: list[Placed]) -> list[Key]:
        """The keys of entries in page order."""
        return [(0, 0, self.index, 0, placed.page, placed) for placed in entries]

    def _keys(self, stream: list[Placed], times: list[int], rank: int, order: Order) -> list[Key]:
        """The keys of entries of the stream."""
        index = self.index
        time_sign = -1 if order == "newest" else 1
        page_sign = 1 if self.direction in ("page", order) else -1
        return [
            (rank, time_sign * time, index, _STREAM, page_sign * placed.page, placed)
            for placed, time in zip(stream, times, strict=True)
        ]


def _page(placed: Placed) -> int:
    return placed.page


def _changed(keys: list[Key]) -> list[Key]:
    return [key for key in keys if key != key[-1].key]


def _direction(known: list[Placed], unit: int, *, clocks: bool) -> Order:
    """Which way a page runs, by the majority of its neighbours; midnight may stand between clocks without days."""
    up = down = 0
    for above, below in pairwise(known):
        step = below.time // unit - above.time // unit
        if clocks and abs(step) > DAY // unit // 2:
            step = -step
        up += step > 0
        down += step < 0
    return "page" if up == down else "oldest" if up > down else "newest"


def _carried(stream: list[Placed], richest: int, unit: int) -> list[int]:
    """Own times where they say as much as the best of the page, else that of the entry before; oldest first."""
    times: list[int] = []
    last: int | None = None
    waiting = 0
    for placed in stream:
        time: int | None = None
        if placed.stated == richest:
            time = placed.time // unit * unit
        elif placed.stated == _DAY and richest == _LOCAL:
            # A day without a clock: behind the entry before where that is of this day, else where the day begins.
            time = last if last is not None and last // DAY == placed.time // DAY else placed.time
        if time is None:
            waiting += last is None
            times.append(last or 0)
            continue
        if last is None:
            times = [time] * waiting
        last = time
        times.append(time)
    return times


def _unrolled(stream: list[Placed], richest: int, unit: int) -> list[int]:
    """Clocks without days as a time that never falls, oldest first."""
    times: list[int] = []
    last: int | None = None
    for placed in stream:
        if placed.stated == richest:
            clock = placed.time // unit * unit
            if last is None:
                times = [clock] * len(times)
                last = clock
            else:
                fallen = last % DAY - clock
                if fallen > _MIDNIGHT:
                    last += DAY - fallen
                elif fallen < 0:
                    last -= fallen
        times.append(last or 0)
    return times


if TYPE_CHECKING:
    from collections.abc import Callable

    Fill = Callable[[list[Placed], int, int], list[int]]
