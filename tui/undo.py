"""What the reader can take back: reading, marking, hiding."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .desk import Key

_KEPT = 1_000
"""Steps that are remembered: nobody walks further back."""


class Undo:
    """Steps back, the last one first.

    Entries that the cursor passed are one step until something else is done: a reader who went down fifty rows takes
    that back with one key.
    """

    def __init__(self) -> None:
        self._steps: list[tuple[str, Callable[[], object]]] = []
        self._passed: list[Key] | None = None
        """The entries of the last step, where it is that they were passed."""
        self._going_back = False

    def __bool__(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._steps)

    def add(self, what: str, back: Callable[[], object]) -> None:
        """Remember a step.

        Args:
            what: What was done, for the word to the reader who takes it back: `entry read`.
            back: Takes it back.
        """
        if self._going_back:
            return
        self._passed = None
        self._steps.append((what, back))
        del self._steps[:-_KEPT]

    def passed(self, key: Key, read: set[Key]) -> None:
        """Remember that an entry was read because the cursor left it."""
        keys = self._passed
        if keys is None:
            keys = []
        else:
            self._steps.pop()
        keys.append(key)
        self.add(f"{len(keys):,} read in passing", lambda: read.difference_update(keys))
        self._passed = keys

    def go_back(self) -> str:
        """Take the last step back; what it was, or "" where there is none."""
        if not self._steps:
            return ""
        what, back = self._steps.pop()
        self._passed = None
        self._going_back = True
        try:
            back()
        finally:
            self._going_back = False
        return what
