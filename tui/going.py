"""Going to a time: what the prompt is opened for, and what the keys for hours and days do."""

from __future__ import annotations

from ..model.when import present
from ..output.safety import cell
from .moments import goal, hour_of, nearest, neighbour
from .widgets.prompt import Purpose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model.entry import Entry
    from .screens.main import MainScreen


class GoTo(Purpose):
    """Go to a time."""

    label = "@"
    hint = "22:24, 22, 2022-03-07, 2022-03-07 22:24, -2h or +30m from the entry here"

    def accepted(self, text: str) -> bool:
        """Go there."""
        try:
            go_to(self._screen, text)
        except ValueError as error:
            self.fail(str(error))
            return False
        return True


def go_to(screen: MainScreen, text: str) -> None:
    """Go to the first entry at a moment or after it, else to the last before it, and say which that is.

    Raises:
        ValueError: It is no moment, or there is nothing to count it from.
    """
    if not text.strip():
        return
    clock, entries = screen.desk.clock, screen.shown.entries
    found = nearest(entries, clock, goal(text, screen.current, clock, present()[0]))
    if found is None:
        raise ValueError("no entry here states a time that this can be compared with")
    index, exact = found
    screen.timeline.go_to_index(index)
    if not exact:
        asked = cell(text.strip().lstrip("@"))
        screen.notice = f"nothing at {asked}: the nearest is at {_said(screen, entries[index])}"


def _said(screen: MainScreen, entry: Entry) -> str:
    stamp = screen.desk.clock.shown(entry.stamp)
    return " ".join(filter(None, (stamp.day, stamp.clock)))


def to_hour(screen: MainScreen) -> None:
    """Go to the topmost entry of the hour under the histogram's cursor, and to the timeline."""
    hour, clock = screen.histogram.hour, screen.desk.clock
    if hour is None:
        return
    wanted = (hour.day, hour.hour)
    for index, entry in enumerate(screen.shown.entries):
        if hour_of(entry, clock) == wanted:
            screen.focus_pane("timeline")
            screen.timeline.go_to_index(index)
            return
    screen.notice = "no entry of this hour is shown"


def walk(screen: MainScreen, step: int, *, days: bool) -> None:
    """Go to the next hour or day in time (`step` 1), or the one before (-1): to the topmost of its entries."""
    clock, shown, entry = screen.desk.clock, screen.shown, screen.current
    at = None if entry is None else shown.find(entry)
    if at is None:
        return
    down = -step if screen.desk.order == "newest" else step

    def stretch(entry: Entry) -> object | None:
        return clock.day(entry.stamp) if days else hour_of(entry, clock)

    found = neighbour(shown.entries, at, down, stretch)
    if found is None:
        name = "day" if days else "hour"
        screen.notice = f"no later {name} here" if step > 0 else f"no earlier {name} here"
    else:
        screen.timeline.go_to_index(found)
