"""The help: every command with the keys that it has now, searchable."""

from __future__ import annotations

from rich.segment import Segment
from textual import on
from textual.containers import Container
from textual.widgets import Input

from ...output.wrap import wrap
from ..cells import fit
from ..commands import COMMANDS, bindings, shown_key
from ..config import UNBOUND
from ..widgets.rows import Rows
from .base import CommandScreen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable

    from rich.style import Style
    from textual import events
    from textual.app import ComposeResult

Row = tuple[str, str, bool]
"""Keys, words, and whether it is a heading."""


def live(screen: CommandScreen) -> list[Row]:
    """What works on a screen now: the commands by group, with the keys that are bound to them."""
    keys: dict[str, list[str]] = {}
    for key, active in screen.active_bindings.items():
        if key != UNBOUND:
            keys.setdefault(active.binding.id or "", []).append(shown_key(key))
    rows: list[Row] = []
    group = ""
    for command in COMMANDS.values():
        if command.id not in keys:
            continue
        if command.group != group:
            group = command.group
            rows.append((group, "", True))
        rows.append((" ".join(keys[command.id]), command.help, False))
    return rows


class HelpRows(Rows):
    """The lines of the help."""

    COMPONENT_CLASSES = {"rows--cursor", "rows--cursor-blurred", "help--group", "help--keys"}

    def __init__(self, rows: list[Row], id: str | None = None) -> None:
        super().__init__(id=id)
        self._all = self._rows = rows
        self.measure(len(rows))

    def show(self, rows: list[Row]) -> None:
        """Show other lines."""
        self._all = rows
        self._wrap()
        self.first()

    def on_resize(self, event: events.Resize) -> None:
        """Break the sentences where there is room for them."""
        self._wrap()
        super().on_resize(event)

    def _wrap(self) -> None:
        width = self.scrollable_content_region.width
        room = max(width - column(width) - 2, 8)
        self._rows = []
        for keys, words, heading in self._all:
            first, *more = [""] if heading else wrap(words, room)
            self._rows += [(keys, first, heading), *(("", line, False) for line in more)]
        self.redraw()
        self.measure(len(self._rows))

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row_key(self, row: int) -> Hashable:
        """The line itself."""
        return self._rows[row]

    def draw(self, row: int, width: int, base: Style) -> list[Segment]:
        """A heading, or keys and what they do."""
        keys, words, heading = self._rows[row]
        if heading:
            style = base + self.get_component_rich_style("help--group", partial=True)
            return [Segment(fit(keys, width), style)]
        at = column(width)
        style = base + self.get_component_rich_style("help--keys", partial=True)
        return [Segment("  " + fit(keys, at), style), Segment(fit(words, max(width - at - 2, 0)), base)]


def column(width: int) -> int:
    """The cells that keys have, of a row's."""
    return min(16, width // 3)


class HelpScreen(CommandScreen):
    """The help over whatever asked for it.

    Args:
        rows: What works there; see `live`.
    """

    CSS_PATH = "help.tcss"
    BINDINGS = bindings("help")

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self._all = rows

    def compose(self) -> ComposeResult:
        """A line to search in, and the commands."""
        with Container(id="help"):
            yield Input(placeholder="type to search the help, Esc to close", id="help-search")
            yield HelpRows(self._all, id="help-rows")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _search(self, event: Input.Changed) -> None:
        wanted = event.value.casefold().split()
        rows = [
            row for row in self._all if not row[2] and all(word in f"{row[0]} {row[1]}".casefold() for word in wanted)
        ]
        self.query_one(HelpRows).show(rows if wanted else self._all)

    @on(Input.Submitted)
    def _done(self) -> None:
        self.dismiss()

    @property
    def pane(self) -> HelpRows:
        """What keys scroll."""
        return self.query_one(HelpRows)
