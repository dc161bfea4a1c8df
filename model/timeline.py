"""All entries of all documents in one sequence, and what changes when documents are read again."""

from __future__ import annotations

from bisect import bisect_left

from .chronology import Page
from .coverage import ORDERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .chronology import Key, Placed
    from .coverage import Order
    from .entry import Entry

_FEW = 64
"""How many entries are moved one by one; for more, all are sorted again."""


class Change:
    """What a merge did. The entries are as the timeline has them now.

    Args:
        added: Entries not seen before, in the order read.
        revised: Entries that read otherwise than before; `Timeline.history` has the earlier versions.
        unchanged: Entries that read as before.
        withdrawn: Entries that stood on the page and do so no longer; they stay in the timeline.
        restored: Entries that stand on the page again.
        duplicates: How many entries were read more than once, alike; each stands in the timeline once.
        moved: How many entries that were known have changed places among the others.
    """

    __slots__ = ("added", "duplicates", "moved", "restored", "revised", "unchanged", "withdrawn")

    def __init__(self) -> None:
        self.added: list[Entry] = []
        self.revised: list[Entry] = []
        self.unchanged: list[Entry] = []
        self.withdrawn: list[Entry] = []
        self.restored: list[Entry] = []
        self.duplicates = 0
        self.moved = 0

    def __bool__(self) -> bool:
        """Whether there is anything to tell the reader."""
        return bool(self.added or self.revised or self.withdrawn or self.restored)

    def __repr__(self) -> str:
        return (
            f"Change({len(self.added)} added, {len(self.revised)} revised, {len(self.unchanged)} unchanged, "
            f"{len(self.withdrawn)} withdrawn, {len(self.restored)} restored, {self.duplicates} duplicates)"
        )


class Timeline:
    """Entries of one or more documents, each once, in order; an entry is known by its document and id.

    Merging the same again changes nothing, and the entries and versions that a timeline holds do not depend on what was
    merged first. How entries of different documents are ordered is described in `chronology`.

    Args:
        order: `newest` or `oldest` first, by time as far as it is stated; or `page`: document after document.
    """

    def __init__(self, order: Order = "newest") -> None:
        if order not in ORDERS:
            raise ValueError(f"there is no order {order!r}")
        self._order: Order = order
        self._pages: dict[str, Page] = {}
        self._keys: list[Key] = []
        self._entries: list[Entry] = []
        self._earlier: dict[tuple[str, str], list[Entry]] = {}
        self._versions: dict[tuple[str, str], set[object]] = {}
        self._withdrawn: set[tuple[str, str]] = set()

    @property
    def entries(self) -> Sequence[Entry]:
        """All entries in order. The list is the timeline's own and changes with it."""
        return self._entries

    @property
    def documents(self) -> list[str]:
        """The documents, in the order in which they were first merged."""
        return list(self._pages)

    @property
    def order(self) -> Order:
        """How `entries` are ordered; it can be set."""
        return self._order

    @order.setter
    def order(self, order: Order) -> None:
        if order not in ORDERS:
            raise ValueError(f"there is no order {order!r}")
        if order != self._order:
            self._order = order
            for page in self._pages.values():
                for key in page.place_all(order):
                    key[-1].key = key
            self._sort()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, document: str, id: str) -> Entry | None:
        """The entry of a document with that id as it reads now, or None."""
        page = self._pages.get(document)
        placed = page.by_id.get(id) if page else None
        return placed.entry if placed else None

    def index(self, entry: Entry) -> int:
        """Where the entry stands in `entries`, whichever of its versions is given.

        Raises:
            KeyError: It is not in the timeline.
        """
        key = self._pages[entry.document].by_id[entry.id].key
        assert key is not None, "every entry has its place when a merge ends"
        return bisect_left(self._keys, key)

    def history(self, entry: Entry) -> tuple[Entry, ...]:
        """The earlier versions of an entry, as they were read, oldest first."""
        return tuple(self._earlier.get((entry.document, entry.id), ()))

    def is_withdrawn(self, entry: Entry) -> bool:
        """Whether the entry has left the page that it stood on."""
        return (entry.document, entry.id) in self._withdrawn

    def merge(self, entries: Iterable[Entry], *, complete: bool = False, seen: str | None = None) -> Change:
        """Take in what was read of one or more documents.

        An entry that is known and reads otherwise is a new version: its `revision` is one more. Where both versions say
        when they were last seen, the later one is shown, else the one merged last. What is compared is what a reader
        reads: stamp (but relative ones, which change by the hour), credit, headline, body, captions, links, author.

        Args:
            entries: In page order, those of one document together.
            complete: Whether these are all entries on the pages of their documents now, so that others have been
                withdrawn. A document without any entry withdraws nothing: then it is the page that failed.
            seen: The moment of reading, an aware UTC time in ISO 8601, noted on the entries as first and last seen.
        """
        batches: dict[str, list[Entry]] = {}
        for entry in entries:
            batch = batches.get(entry.document)
            if batch is None:
                batch = batches[entry.document] = []
            batch.append(entry)
        change = Change()
        moved: list[Key] = []
        for document, batch in batches.items():
            moved += self._merge_page(document, batch, change, complete=complete, seen=seen)
        self._move(moved)
        change.moved = len(moved) - len(change.added)
        return change

    def _merge_page(
        self, document: str, batch: list[Entry], change: Change, *, complete: bool, seen: str | None
    ) -> list[Key]:
        page = self._pages.get(document)
        if page is None:
            page = self._pages[document] = Page(len(self._pages))
        latest = {entry.id: entry for entry in batch}
        if len(latest) < len(batch):
            latest = self._without_repetitions(batch, change)
        known = page.by_id
        added: list[Entry] = []
        restamped = False
        for name, entry in latest.items():
            placed = known.get(name)
            if placed is None:
                added.append(self._first_seen(entry, seen) if seen or self._earlier else entry)
                continue
            restamped = self._update(placed, entry, change, seen) or restamped
            if (document, name) in self._withdrawn:
                self._withdrawn.discard((document, name))
                change.restored.append(placed.entry)
        if complete:
            gone = [placed.entry for name, placed in known.items() if name not in latest]
            gone = [entry for entry in gone if not self.is_withdrawn(entry)]
            self._withdrawn.update((document, entry.id) for entry in gone)
            change.withdrawn += gone
        change.added += added
        new = page.add(added, latest) if added else []
        return page.place_all(self._order) if restamped else page.place(new, self._order) if new else []

    def _without_repetitions(self, batch: list[Entry], change: Change) -> dict[str, Entry]:
        """The last entry of each id; earlier ones that read otherwise are remembered as versions of it."""
        latest: dict[str, Entry] = {}
        for entry in batch:
            before = latest.get(entry.id)
            if before is not None:
                if is_revised(before, entry):
                    self._remember(before)
                else:
                    change.duplicates += 1
            latest[entry.id] = entry
        return latest

    def _first_seen(self, entry: Entry, seen: str | None) -> Entry:
        """A new entry; other versions of it may have stood in the same batch."""
        revision = len(self.history(entry))
        if not revision and not seen:
            return entry
        return entry.replace(revision=revision, first_seen=entry.first_seen or seen, last_seen=seen or entry.last_seen)

    def _update(self, placed: Placed, read: Entry, change: Change, seen: str | None) -> bool:
        """Take in a known entry as it reads now; the answer is whether its place may have changed."""
        now = placed.entry
        name = (now.document, now.id)
        last_seen = seen or read.last_seen
        if is_revised(now, read):
            if now.last_seen and last_seen and last_seen < now.last_seen:
                shown, earlier = now, read
            else:
                shown, earlier = read, now
            forgotten = self._remember(earlier)
            if shown is now and not forgotten:
                change.unchanged.append(now)
                return False
            revision = max(now.revision + 1, len(self._earlier[name]))
            told = True
        else:
            # Of several versions in one batch, the earlier ones have been remembered by now.
            revision = len(self._earlier[name]) if self._earlier and name in self._earlier else 0
            told = revision > now.revision
            shown, revision = read, max(revision, now.revision, read.revision)
            if revision == now.revision and last_seen is None and _is_placed_alike(now, read):
                change.unchanged.append(now)
                return False
        first = min(filter(None, (now.first_seen, read.first_seen, seen)), default=None)
        last = max(filter(None, (now.last_seen, last_seen)), default=None)
        entry = shown.replace(revision=revision, first_seen=first, last_seen=last)
        (change.revised if told else change.unchanged).append(entry)
        if placed.key is not None:
            self._entries[bisect_left(self._keys, placed.key)] = entry
        placed.entry = entry
        if now.stamp == entry.stamp and now.kind == entry.kind:
            return False
        placed.read()
        return True

    def _remember(self, entry: Entry) -> bool:
        """Keep an earlier version; False where it is kept already."""
        name = (entry.document, entry.id)
        versions = self._versions.setdefault(name, set())
        version = _version(entry)
        if version in versions:
            return False
        versions.add(version)
        self._earlier.setdefault(name, []).append(entry)
        return True

    def _move(self, moved: list[Key]) -> None:
        """Give entries their new keys and bring them to their places."""
        if len(moved) > _FEW:
            for key in moved:
                key[-1].key = key
            self._sort()
            return
        for *_, placed in moved:
            if placed.key is not None:
                at = bisect_left(self._keys, placed.key)
                del self._keys[at], self._entries[at]
        for key in moved:
            placed = key[-1]
            placed.key = key
            at = bisect_left(self._keys, key)
            self._keys.insert(at, key)
            self._entries.insert(at, placed.entry)

    def _sort(self) -> None:
        self._keys = [placed.key for page in self._pages.values() for placed in page.placed if placed.key]
        self._keys.sort()
        self._entries = [key[-1].entry for key in self._keys]


def is_revised(before: Entry, after: Entry) -> bool:
    """Whether an entry reads otherwise than before: in its printed stamp, credit, headline, body, captions or links."""
    return (
        before.blocks != after.blocks
        or before.headline != after.headline
        or before.attribution.text != after.attribution.text
        or before.media != after.media
        or before.links != after.links
        or before.author != after.author
        or (
            before.stamp.text != after.stamp.text
            and before.stamp.basis != "relative"
            and after.stamp.basis != "relative"
        )
    )


def _version(entry: Entry) -> object:
    """What tells versions of one entry apart, as `is_revised` does."""
    stamp = entry.stamp
    return (
        entry.blocks,
        entry.headline,
        entry.attribution.text,
        entry.media,
        entry.links,
        entry.author,
        None if stamp.basis == "relative" else stamp.text,
    )


def _is_placed_alike(before: Entry, after: Entry) -> bool:
    """Whether two readings of the same text stand in the same place and were understood alike."""
    return (
        before.line == after.line
        and before.kind == after.kind
        and before.stamp == after.stamp
        and before.attribution == after.attribution
        and before.outlet == after.outlet
    )
