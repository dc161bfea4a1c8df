"""The rows of the timeline: the entries that are shown, and a row above each that begins another day."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..model.entry import Entry

DAY_NOT_STATED = ""


class Shown:
    """What the timeline shows. It never changes: whatever changes what is shown makes another.

    A row is an entry or the day that begins there. No object is made for a row, so 100,000 of them cost two lists.

    Args:
        entries: The entries, in order.
        day: Gives an entry's day on the clock that is shown, or None.
        place: Gives the place of an entry among all entries of the timeline; it grows along `entries`.
    """

    __slots__ = ("_breaks", "_day", "_place", "_rows", "days", "entries")

    def __init__(
        self, entries: Sequence[Entry], day: Callable[[Entry], str | None], place: Callable[[Entry], int]
    ) -> None:
        self.entries = entries
        self._day = day
        self._place = place
        self._breaks: list[int] = []
        self.days: list[str] = []
        """The day of each day row, `YYYY-MM-DD`; `DAY_NOT_STATED` where entries follow whose day is not stated."""
        last: str | None = None
        for index, entry in enumerate(entries):
            now = day(entry)
            if now != last:
                # Nothing stands above the first entries of a document that states no day.
                if now is not None or self.days:
                    self._breaks.append(index)
                    self.days.append(now or DAY_NOT_STATED)
                last = now
        self._rows = [at + number for number, at in enumerate(self._breaks)]

    def replaced(self, index: int, entry: Entry) -> Shown:
        """The same with another version of an entry, of the same day."""
        return self._changed([*self.entries[:index], entry, *self.entries[index + 1 :]], self._breaks, self.days)

    def inserted(self, index: int, entry: Entry) -> Shown:
        """The same with one more entry: a hundredth of the time that making it takes."""
        entries = [*self.entries[:index], entry, *self.entries[index:]]
        day = self._day(entry)
        if index and self._day(entries[index - 1]) == day:
            return self._changed(entries, [at + (at >= index) for at in self._breaks], self.days)
        if index + 1 < len(entries) and self._day(entries[index + 1]) == day:
            return self._changed(entries, [at + (at > index) for at in self._breaks], self.days)
        return Shown(entries, self._day, self._place)

    def _changed(self, entries: Sequence[Entry], breaks: list[int], days: list[str]) -> Shown:
        shown = Shown((), self._day, self._place)
        shown.entries, shown.days = entries, days
        shown._breaks = breaks
        shown._rows = [at + number for number, at in enumerate(breaks)]
        return shown

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.entries) + len(self._breaks)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a day row."""
        index = self.index(row)
        return None if index is None else self.entries[index]

    def index(self, row: int) -> int | None:
        """The number of a row's entry among the entries; None for a day row."""
        number = bisect_left(self._rows, row)
        if number < len(self._rows) and self._rows[number] == row:
            return None
        return row - number

    def day(self, row: int) -> str | None:
        """The day of a day row; None for an entry's row."""
        number = bisect_left(self._rows, row)
        return self.days[number] if number < len(self._rows) and self._rows[number] == row else None

    def row(self, index: int) -> int:
        """The row of the entry with that number."""
        return index + bisect_right(self._breaks, index)

    def find(self, entry: Entry) -> int | None:
        """The number of an entry, or of the one that stands nearest where it would be; None where there is none.

        An entry is known by document and id, whichever version of it is given.
        """
        if not self.entries:
            return None
        try:
            place = self._place(entry)
        except KeyError:
            return None
        index = bisect_left(self.entries, place, key=self._place)
        return min(index, len(self.entries) - 1)

    def has(self, entry: Entry) -> bool:
        """Whether an entry is shown, whichever version of it is given."""
        index = self.find(entry)
        return index is not None and self._place(self.entries[index]) == self._place(entry)
