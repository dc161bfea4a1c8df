"""Ids that survive an edit.

A text document gives its entries no ids, so an id is a digest of what does not change when an entry is edited: the
document's file name, the day and clock as printed, the source as printed, and the entry's place among those that have
all of these in common, counted from the oldest. Entries without a stamp have their first words in place of the clock.
"""

from __future__ import annotations

import os

try:
    # hashlib loads OpenSSL for it: 2 ms of every start-up, against 0.2 for the module that it falls back to itself.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.entry import Entry


class Identities:
    """Gives the entries of one document their ids.

    Args:
        document: The document's path or URL: of a path only its last part counts, so that a moved file keeps its marks.
    """

    __slots__ = ("_name",)

    def __init__(self, document: str) -> None:
        self._name = os.path.basename(document) or document

    def settle(self, entries: Sequence[Entry], *, newest_first: bool) -> None:
        """Set each entry's `id`.

        Args:
            entries: In page order.
            newest_first: Whether the oldest entry is the last.
        """
        seen: dict[str, int] = {}
        for entry in reversed(entries) if newest_first else entries:
            stamp = entry.stamp
            anchor = f"{stamp.day or ''} {stamp.text}" if stamp.text else " ".join(_opening(entry))
            key = "\x1f".join((self._name, entry.kind, anchor, entry.attribution.text or ""))
            count = seen.get(key, 0)
            seen[key] = count + 1
            entry.id = blake2b(f"{key}\x1f{count}".encode(), digest_size=6).hexdigest()


def _opening(entry: Entry) -> list[str]:
    """The first words of an entry that has no stamp."""
    return (entry.headline or (entry.blocks[0][1] if entry.blocks else "")).casefold().split()[:6]
