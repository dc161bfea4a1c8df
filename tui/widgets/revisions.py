"""What was changed in an entry, as lines above its text."""

from __future__ import annotations

from rich.segment import Segment

from ...output.safety import cell
from ..cells import tamed
from ..changes import changes
from .page import MAX_WIDTH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.style import Style

    from ...model.entry import Entry
    from ..changes import Piece
    from .page import Line, Part

_STYLES = {"same": "text", "gone": "gone", "new": "new", "cut": "note"}


def revisions(before: Entry, after: Entry, width: int, part: Part) -> Iterator[Line]:
    """The lines that say what was changed since an earlier version; none where nothing that is read was.

    Args:
        before: The version before.
        after: The entry as it reads now.
        width: The cells of the pane.
        part: The styles; see `page.page`.
    """
    passages = changes(before, after)
    if not passages:
        return
    room = max(min(width, MAX_WIDTH), 8)
    times = "once" if after.revision == 1 else f"{after.revision} times, last"
    yield [Segment(f"✎ revised {times}:"[:room], part("note"))]
    for passage in passages:
        yield from _wrapped(passage, room - 2, part)
    yield []


def _wrapped(passage: list[Piece], room: int, part: Part) -> Iterator[Line]:
    from rich.cells import cell_len, set_cell_size

    line: Line = []
    used = 0
    for what, text in passage:
        style: Style = part(_STYLES[what])
        # Without colours the words themselves must say it.
        marks = {"gone": ("[-", "-]"), "new": ("{+", "+}")}.get(what, ("", ""))
        words = tamed(cell(text)).split()
        for number, word in enumerate(words):
            shown = f"{marks[0] if not number else ''}{word}{marks[1] if number == len(words) - 1 else ''}"
            size = cell_len(shown)
            if size > room:
                shown, size = set_cell_size(shown, room - 1) + "…", room
            if used and used + 1 + size > room:
                yield [Segment("  "), *line]
                line, used = [], 0
            if used:
                joins = bool(number)
                line.append(Segment(" ", style if joins else None))
                used += 1
            line.append(Segment(shown, style))
            used += size
    if line:
        yield [Segment("  "), *line]
