"""A list to pick from: marks, links."""

from __future__ import annotations

from rich.segment import Segment
from textual import on
from textual.containers import Container
from textual.widgets import Static

from ..cells import fit
from ..commands import bindings
from ..widgets.rows import Rows
from .base import CommandScreen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from rich.style import Style
    from textual.app import ComposeResult


class PickRows(Rows):
    """The lines."""

    COMPONENT_CLASSES = {"rows--cursor", "rows--cursor-blurred"}

    def __init__(self, lines: Sequence[str], at: int, id: str | None = None) -> None:
        super().__init__(id=id)
        self.lines = lines
        self._cursor = at
        self.measure(len(lines))

    def count(self) -> int:
        """How many there are."""
        return len(self.lines)

    def row_key(self, row: int) -> Hashable:
        """The line itself."""
        return self.lines[row]

    def draw(self, row: int, width: int, base: Style) -> list[Segment]:
        """The line, cut to the width."""
        return [Segment(fit(f" {self.lines[row]}", width), base)]


class PickScreen(CommandScreen):
    """Lines over the main screen; Enter picks one.

    Args:
        title: What they are.
        lines: The lines, cleaned; at least one.
        then: Called with the number of the line that was picked, when the list is gone.
        at: The line that the cursor is on at first.
    """

    CSS_PATH = "pick.tcss"
    BINDINGS = bindings("pick")

    def __init__(self, title: str, lines: Sequence[str], then: Callable[[int], object], at: int = 0) -> None:
        super().__init__()
        self._title = title
        self._then = then
        self.rows = PickRows(lines, at, id="pick-rows")

    def compose(self) -> ComposeResult:
        """A heading and the lines."""
        with Container(id="pick"):
            yield Static(self._title, id="pick-title", markup=False)
            yield self.rows

    def on_mount(self) -> None:
        """As high as it needs to be."""
        self.rows.styles.height = min(len(self.rows.lines), max(self.size.height - 6, 1))
        self.rows.focus()

    @property
    def pane(self) -> Rows:
        """What keys move in."""
        return self.rows

    @on(Rows.Chosen)
    def pick(self) -> None:
        """Take the line under the cursor."""
        self.dismiss()
        self._then(self.rows.cursor)
