"""Documents that are read again: whether their files have changed, and which of their entries."""

from __future__ import annotations

import os
import stat

from ..intake.files import SAMPLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    Flat = tuple[Any, ...]
    Signature = tuple[int, int, int, int]

_LINE = 11
"""Where a line stands in what `transport.flat` makes."""
_PATIENCE = 50
"""After how many failed readings in a row something is told: editors put a file aside for a moment."""
_UNSETTLED = 5
"""How many times in a row a file that changes on and on is left to settle."""


class Page:
    """What the entries of a document were when they were read last. It keeps of each a number, no text."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._digests: list[int] = []
        self._lines: list[int] = []

    def read(self, flats: Sequence[Flat]) -> tuple[list[Flat], bool, tuple[int, int]]:
        """Note how the document reads now.

        Args:
            flats: Its entries in page order, as `transport.flat` gives them.

        Returns:
            What has changed, as `loading.Update` has it: the entries, whether they are all, and the shift.
        """
        ids: list[str] = [each[0] for each in flats]
        lines = [each[_LINE] or 0 for each in flats]
        # Where an entry stands is no part of it: one line more at the top would change them all.
        digests = [hash((*each[:_LINE], *each[_LINE + 1 :])) for each in flats]
        before_ids, before, before_lines = self._ids, self._digests, self._lines
        self._ids, self._digests, self._lines = ids, digests, lines
        most = min(len(before), len(digests))
        head = 0
        while head < most and before[head] == digests[head] and before_lines[head] == lines[head]:
            head += 1
        if head == len(before) == len(digests):
            return [], False, (0, 0)
        tail = 0
        while tail < most - head and before[-1 - tail] == digests[-1 - tail]:
            tail += 1
        shift = (0, 0)
        if tail:
            first, by = before_lines[-tail], lines[-tail] - before_lines[-tail]
            even = all(lines[-at] - before_lines[-at] == by for at in range(1, tail + 1))
            above = before_lines[: len(before_lines) - tail]
            if not even or (by and above and max(above) >= first):
                return list(flats), True, (0, 0)
            if by:
                shift = (first, by)
        if not before or not set(before_ids[head : len(before_ids) - tail]) <= set(ids[head : len(ids) - tail]):
            return list(flats), True, (0, 0)
        # Its neighbours tell where a new entry belongs.
        start, end = max(head - 1, 0), min(len(flats) - tail + 1, len(flats))
        return ([] if head + tail == len(flats) else list(flats[start:end])), False, shift


class Watched:
    """One input that may be read again.

    Args:
        name: The input's name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.page = Page()
        self._known: Signature | None = None
        self._last: Signature | None = None
        self._unsettled = 0
        self._failures = 0

    @property
    def can_change(self) -> bool:
        """Whether it can be read again: no pipe can, and the bundled sample is always the same."""
        if self.name in ("-", SAMPLE):
            return False
        try:
            return stat.S_ISREG(os.stat(self.name).st_mode)
        except OSError:  # gone: it may come back
            return True

    def seen(self) -> None:
        """Note that it is read now."""
        self._known = self._last = self._signature()

    def has_changed(self) -> bool:
        """Whether it is to be read again, which is noted: it has changed, and nobody seems to write any more."""
        now = self._signature()
        if now == self._known and self._failures in (0, _PATIENCE):
            return False
        if now != self._last and self._unsettled < _UNSETTLED:
            self._last = now
            self._unsettled += 1
            return False
        self._known = self._last = now
        self._unsettled = 0
        return True

    def _signature(self) -> Signature | None:
        try:
            found = os.stat(self.name)
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

    def failed(self, *, tell: bool) -> bool:
        """Note that it could not be read; whether that is told now."""
        before, self._failures = self._failures, min(self._failures + 1, _PATIENCE)
        return tell or before < self._failures == _PATIENCE

    def recovered(self) -> bool:
        """Note that it was read; whether it could not be before."""
        failures, self._failures = self._failures, 0
        return failures >= _PATIENCE
