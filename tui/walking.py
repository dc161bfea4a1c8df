"""From one place to the next, and from the last on to the first: matches of a search, marks, revised entries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def onward(places: Sequence[int], here: int, step: int) -> tuple[int, bool] | None:
    """Which of some places comes behind (`step` 1) or before (-1) the reader's.

    Args:
        places: Numbers of entries, ascending.
        here: The number of the entry that the reader is at.
        step: 1 or -1.

    Returns:
        The index in `places`, and whether the end was passed on the way there; None where there are no places.
    """
    if not places:
        return None
    found = bisect_right(places, here) if step > 0 else bisect_left(places, here) - 1
    return found % len(places), not 0 <= found < len(places)
