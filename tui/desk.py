"""What is on the reader's desk: which entries are shown, in which order, on which clock, marked and read.

It knows nothing of the screen. Each change throws away what no longer holds, and `shown`, `facets` and `status` are
worked out again when they are asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from ..model.query import EVERYTHING, Query
from ..model.timeline import Timeline
from .clock import PRINTED, Clock
from .config import COLUMNS
from .facets import ALL, Choice, Facets, listed
from .filtering import Filtering
from .naming import short_names
from .problems import problems
from .shown import Shown
from .status import Status
from .undo import Undo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ..model.coverage import Order
    from ..model.entry import Entry
    from ..model.timeline import Change
    from .facets import FacetKind, Name
    from .loading import Failure, Head
    from .search import Search
    from .views import View

    Key = tuple[str, str]
    """Document and id: what an entry is known by."""


_FEW = 16
"""How many changes are brought in one by one."""


def key_of(entry: Entry) -> Key:
    """What an entry is known by, whichever version of it is given."""
    return entry.document, entry.id


class Desk:
    """The presentation model.

    Args:
        base: Which entries belong to the stream at all.
        filter: What is filtered for at the start.
        order: The order at the start.
    """

    def __init__(self, base: Query = EVERYTHING, filter: Query = EVERYTHING, order: Order = "newest") -> None:
        self.timeline = Timeline(order)
        self.heads: list[Head] = []
        """What is known of each document."""
        self.progress: float | None = None
        self.live = False
        """Whether the documents are watched for changes."""
        self.following = False
        """Whether the cursor goes to what arrives."""
        self.lost: list[str] = []
        """The documents that were read and can be read no longer."""
        self.failures: Sequence[Failure] = ()
        """The inputs that could not be read."""
        self.marked: set[Key] = set()
        self.read: set[Key] = set()
        self.held: set[Key] = set()
        """Entries that arrived and wait to be revealed."""
        self.kept: set[Key] = set()
        """Entries that the reader wants to stay unread: passing them does not read them, opening them does."""
        self.place: Key | None = None
        """The entry that the reader is at; at the start, where the reader left off the last time."""
        self.spared: Key | None = None
        """The entry under the cursor, where an edit has made it miss the filter: it goes when the reader goes."""
        self.columns: tuple[str, ...] = COLUMNS
        """What stands before the words of a row: `clock`, `source`, `outlet`."""
        self.own_clock: Clock | None = None
        """A clock that the reader has asked for, beside those that everybody has."""
        self.undo = Undo()
        self._base = base
        self._filter = filter
        self._sources = ALL
        self._outlets = ALL
        self._clock = PRINTED
        self.alphabetical = False
        """Whether sources are listed by name, else by how often they are credited."""
        self.search: Search | None = None
        """What the reader searched for last."""
        self.views: list[View] = []
        """What the reader saved."""
        self._stream: list[Entry] | None = None
        self._matched: list[Entry] | None = None
        self._undecided = 0
        self._shown: Shown | None = None
        self._totals: tuple[Counter[Name], Counter[Name]] | None = None
        self._counts: tuple[Counter[Name], Counter[Name]] | None = None
        self._names: tuple[list[Head], dict[str, str]] | None = None
        """The documents, and what they are called."""

    # What is read

    def replace(self, timeline: Timeline) -> None:
        """Put another timeline in the place of the present one: more of the same documents has been read."""
        timeline.order = self.timeline.order
        self.timeline = timeline
        self._forget_entries()

    def merge(self, entries: Iterable[Entry], *, complete: bool = False) -> Change:
        """Take in entries that arrive while the reader reads: new ones are held back until `reveal`.

        See `Timeline.merge` for the arguments and the answer.
        """
        was_there = bool(len(self.timeline))
        change = self.timeline.merge(entries, complete=complete)
        if not self.following and was_there:
            self.held.update(map(key_of, change.added))
        if not self._take_in(change):
            self._forget_entries()
        return change

    def _take_in(self, change: Change) -> bool:
        """Bring a few changes into what is worked out; False where it must be worked out again.

        With 100,000 entries that takes 35 ms, and this a few.
        """
        if change.moved or change.withdrawn or change.restored:
            return False
        added = [entry for entry in change.added if key_of(entry) not in self.held]
        return self._bring_in(added, change.revised + change.unchanged)

    def _bring_in(self, added: Sequence[Entry], known: Sequence[Entry] = ()) -> bool:
        """Bring in entries that can be shown from now on, and others as they read now; False as `_take_in`."""
        if len(known) + len(added) > _FEW or self._totals is None or self._counts is None:
            return False
        if self._stream is None or self._matched is None or self._shown is None:
            return False
        whole = self._matched is self._stream
        # Copies: the rows that are on the screen now have the lists that stand there.
        stream, shown, place = [*self._stream], self._shown, self.timeline.index
        matched = stream if whole else [*self._matched]
        for entry in known:
            at = bisect_left(stream, place(entry), key=place)
            before = stream[at] if at < len(stream) else None
            if before is None or key_of(before) != key_of(entry):
                continue  # held, or beside the stream
            if before is not entry:
                # As it reads now, the filter may think otherwise of it.
                if not whole or self.has_choice or not _is_listed_alike(before, entry):
                    return False
                stream[at] = entry
                shown = shown.replaced(at, entry)
        added = self._base.select(added)
        for entry in added:
            _insert(stream, entry, place)
            _count_in(self._totals, entry)
        work = Filtering(self._filter, added)
        work.go_on()
        for entry in work.matched:
            if not whole:
                _insert(matched, entry, place)
                _count_in(self._counts, entry)
            if entry.attribution.source in self._sources and outlet_of(entry) in self._outlets:
                shown = shown.inserted(bisect_left(shown.entries, place(entry), key=place), entry)
        self._stream, self._matched, self._shown = stream, matched, shown
        self._undecided += work.undecided
        return True

    def shift(self, document: str, start: int, by: int) -> None:
        """Note that the entries of a document from a line on stand some lines lower now."""
        for entry in self.timeline.entries:
            if entry.document == document and entry.line is not None and entry.line >= start:
                entry.line += by

    @property
    def newest(self) -> Entry | None:
        """The newest entry that is shown, as far as the page tells; what is pinned above the stream is none."""
        entries = self.shown.entries
        newest = self.order == "newest" or (self.order == "page" and any(h.order == "newest" for h in self.heads[:1]))
        stream = (entry for entry in (entries if newest else reversed(entries)) if entry.kind != "pinned")
        return next(stream, None)

    def history(self, entry: Entry) -> Sequence[Entry]:
        """The earlier versions of an entry, oldest first."""
        return self.timeline.history(entry)

    def is_withdrawn(self, entry: Entry) -> bool:
        """Whether an entry has left the page that it stood on."""
        return self.timeline.is_withdrawn(entry)

    def reveal(self) -> int:
        """Show what was held back; how many entries that are."""
        held = [entry for key in self.held if (entry := self.timeline.get(*key)) is not None]
        self.held.clear()
        if not self._bring_in(held):
            self._forget_entries()
        return len(held)

    # What is read by the reader, and marked

    def pass_by(self, entry: Entry) -> bool:
        """The cursor has left an entry, so it was read; whether that is new."""
        key = key_of(entry)
        if key in self.read or key in self.kept:
            return False
        self.read.add(key)
        self.undo.passed(key, self.read)
        return True

    def set_read(self, entry: Entry, *, read: bool) -> bool:
        """Note that the reader has read an entry, or wants it unread; whether that is new."""
        key = key_of(entry)
        (self.kept.discard if read else self.kept.add)(key)
        if (key in self.read) == read:
            return False
        (self.read.add if read else self.read.discard)(key)
        self.undo.add(f"entry {'read' if read else 'unread'}", lambda: self.set_read(entry, read=not read))
        return True

    def toggle_mark(self, entry: Entry) -> bool:
        """Mark an entry, or take its mark away; whether it is marked now."""
        key = key_of(entry)
        marked = key not in self.marked
        (self.marked.add if marked else self.marked.discard)(key)
        self.undo.add("mark" if marked else "mark taken away", lambda: self.toggle_mark(entry))
        return marked

    @property
    def marked_entries(self) -> list[Entry]:
        """All entries that are marked, hidden ones too, in the order of the timeline."""
        return [entry for entry in self.timeline.entries if key_of(entry) in self.marked]

    # What is chosen

    @property
    def filter(self) -> Query:
        """What the reader filters for."""
        return self._filter

    @filter.setter
    def filter(self, query: Query) -> None:
        self._filter = query
        self.spared = None
        self._matched = self._shown = self._counts = None
        self._undecided = 0

    def filter_for(self, query: Query, matched: list[Entry], undecided: int) -> None:
        """Filter for what others have looked up in `stream`, as it is now; see `filtering.Filtering`."""
        self.filter = query
        self._matched = matched
        self._undecided = undecided

    @property
    def sources(self) -> Choice:
        """Which sources are shown."""
        return self._sources

    @sources.setter
    def sources(self, choice: Choice) -> None:
        before = self._sources
        if choice != before:
            self.undo.add("choice of sources", lambda: setattr(self, "sources", before))
        self._sources = choice
        self.spared = None
        self._shown = None

    @property
    def outlets(self) -> Choice:
        """Which outlets are shown."""
        return self._outlets

    @outlets.setter
    def outlets(self, choice: Choice) -> None:
        before = self._outlets
        if choice != before:
            self.undo.add("choice of outlets", lambda: setattr(self, "outlets", before))
        self._outlets = choice
        self.spared = None
        self._shown = None

    def choose(self, kind: FacetKind, change: Callable[[Choice], Choice]) -> None:
        """Change which sources or which outlets are shown.

        Args:
            kind: Of which facet.
            change: Makes the new choice of the present one.
        """
        if kind == "outlet":
            self.outlets = change(self._outlets)
        else:
            self.sources = change(self._sources)

    @property
    def has_choice(self) -> bool:
        """Whether sources or outlets are hidden by name."""
        return not (self._sources.is_all and self._outlets.is_all)

    @property
    def order(self) -> Order:
        """Which entries come first."""
        return self.timeline.order

    @order.setter
    def order(self, order: Order) -> None:
        self.timeline.order = order
        # How many entries each source has does not depend on it.
        self._stream = self._matched = self._shown = None

    @property
    def clock(self) -> Clock:
        """The clock that times are shown on."""
        return self._clock

    @clock.setter
    def clock(self, clock: Clock) -> None:
        self._clock = clock
        self._shown = None

    # What comes of it

    @property
    def stream(self) -> list[Entry]:
        """The entries that can be shown."""
        if self._stream is None:
            held = self.held
            stream = self._base.select(self.timeline.entries)
            self._stream = [entry for entry in stream if key_of(entry) not in held] if held else stream
        return self._stream

    @property
    def matched(self) -> list[Entry]:
        """Those that the filter lets through."""
        if self._matched is None:
            if self._filter == EVERYTHING:
                self._matched = self.stream
            else:
                work = Filtering(self._filter, self.stream)
                work.go_on()
                self._matched, self._undecided = self._with_spared(work.matched), work.undecided
        return self._matched

    def _with_spared(self, entries: list[Entry]) -> list[Entry]:
        """Entries that have been chosen, and the one that the reader is at."""
        spared = None if self.spared is None else self.timeline.get(*self.spared)
        if spared is not None:
            place = self.timeline.index
            at = bisect_left(entries, place(spared), key=place)
            if at == len(entries) or key_of(entries[at]) != self.spared:
                entries.insert(at, spared)
        return entries

    @property
    def shown(self) -> Shown:
        """The rows of the timeline."""
        if self._shown is None:
            entries = self.matched
            sources, outlets = self._sources, self._outlets
            if not sources.is_all:
                entries = self._with_spared([entry for entry in entries if entry.attribution.source in sources])
            if not outlets.is_all:
                entries = self._with_spared([entry for entry in entries if outlet_of(entry) in outlets])
            day = self._clock.day
            self._shown = Shown(entries, lambda entry: day(entry.stamp), self.timeline.index)
        return self._shown

    @property
    def names(self) -> Mapping[str, str]:
        """What each document is called on the screen; see `short_names`."""
        heads = self.heads
        if self._names is None or self._names[0] is not heads:
            self._names = (heads, short_names(head.name for head in heads))
        return self._names[1]

    @property
    def facets(self) -> Facets:
        """The sources with their counts, and the outlets where several documents are open."""
        if self._totals is None:
            self._totals = _count(self.stream)
        if self._counts is None:
            self._counts = self._totals if self.matched is self.stream else _count(self.matched)
        listing = [
            listed(kind, totals, counts, choice, alphabetical=self.alphabetical)
            for kind, totals, counts, choice in zip(
                ("source", "outlet"), self._totals, self._counts, (self._sources, self._outlets), strict=True
            )
        ]
        return Facets(listing[0], listing[1] if len(self.timeline.documents) > 1 else [], self.names)

    @property
    def status(self) -> Status:
        """What there is to say of all this."""
        status = Status()
        shown = self.shown.entries
        status.heads = tuple(self.heads)
        status.total = len(self.stream)
        status.shown = len(shown)
        status.hidden = status.total - status.shown
        status.undecided = self._undecided
        status.held = len(self.held)
        status.aside = len(self.timeline) - status.total - status.held
        status.marked = len(self.marked)
        if shown:
            status.first, status.last = shown[0], shown[-1]
        status.order = self.order
        status.clock = self._clock
        status.filter = self._filter
        status.progress = self.progress
        status.live = self.live
        status.following = self.following
        status.lost = tuple(self.lost)
        status.failed = len({failure.name for failure in self.failures if failure.name})
        status.problems = len(problems(self.heads, self.failures))
        return status

    def _forget_entries(self) -> None:
        self._stream = self._matched = self._shown = self._totals = self._counts = None
        self._undecided = 0


def _is_listed_alike(before: Entry, after: Entry) -> bool:
    """Whether two versions of an entry stand in the same place, under the same names."""
    return (
        before.stamp == after.stamp
        and before.kind == after.kind
        and before.attribution.source == after.attribution.source
        and before.outlet == after.outlet
    )


def outlet_of(entry: Entry) -> str:
    """The name that an entry's outlet is known by: the outlet's, else the document's, whole."""
    return entry.outlet or entry.document


def _count(entries: Sequence[Entry]) -> tuple[Counter[Name], Counter[Name]]:
    return Counter(entry.attribution.source for entry in entries), Counter(map(outlet_of, entries))


def _count_in(counts: tuple[Counter[Name], Counter[Name]], entry: Entry) -> None:
    for counter, name in zip(counts, (entry.attribution.source, outlet_of(entry)), strict=True):
        counter[name] += 1


def _insert(entries: list[Entry], entry: Entry, place: Callable[[Entry], int]) -> None:
    entries.insert(bisect_left(entries, place(entry), key=place), entry)
