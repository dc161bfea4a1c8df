"""The help: every command with the keys that it has now, searchable."""

from __future__ import annotations

from rich.segment import Segment
from textual import on
from textual.containers import Container
from textual.widgets import Input

from ...output.wrap import wrap
from ..cells import fit
from ..commands import COMMANDS, bindings, keys_of, shown_key
from ..config import UNBOUND
from ..widgets.rows import Rows
from .base import CommandScreen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable

    from rich.style import Style
    from textual import events
    from textual.app import ComposeResult

Row = tuple[str, str, str, bool]
"""Keys, words, the command's id, and whether it is a heading."""
_WORDS = 40
"""The cells that sentences want beside them."""


def live(screen: CommandScreen) -> list[Row]:
    """What works on a screen now: the commands by group, with the keys that are bound to them, if any."""
    keys: dict[str, list[str]] = {}
    for key, active in screen.active_bindings.items():
        if key != UNBOUND:
            keys.setdefault(active.binding.id or "", []).append(shown_key(key))
    rows: list[Row] = []
    group = ""
    for command in COMMANDS.values():
        keyless = "main" in command.where and not keys_of(command, screen.bound)
        if command.id not in keys and not (keyless and screen.check_action("run", (command.id,))):
            continue
        if command.group != group:
            group = command.group
            rows.append((group, "", "", True))
        rows.append((" ".join(keys.get(command.id, ())), command.help, command.id, False))
    return rows


class HelpRows(Rows):
    """The lines of the help."""

    COMPONENT_CLASSES = {"rows--cursor", "rows--cursor-blurred", "help--group", "help--keys", "help--id"}

    def __init__(self, rows: list[Row], id: str | None = None) -> None:
        super().__init__(id=id)
        self._all = self._rows = rows
        self._longest = max((len(row[2]) for row in rows), default=0)
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
        room = max(width - column(width) - 2 - self._id_width(width), 8)
        self._rows = []
        for keys, words, name, heading in self._all:
            first, *more = [""] if heading else wrap(words, room)
            self._rows += [(keys, first, name, heading), *(("", line, "", False) for line in more)]
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
        keys, words, name, heading = self._rows[row]
        if heading:
            style = base + self.get_component_rich_style("help--group", partial=True)
            return [Segment(fit(keys, width), style)]
        at = column(width)
        style = base + self.get_component_rich_style("help--keys", partial=True)
        last = self._id_width(width)
        segments = [Segment("  " + fit(keys, at), style), Segment(fit(words, max(width - at - 2 - last, 0)), base)]
        if last:
            segments.append(
                Segment(fit(f"  {name}", last), base + self.get_component_rich_style("help--id", partial=True))
            )
        return segments

    def _id_width(self, width: int) -> int:
        """The cells of the ids, by which the command line knows the commands; 0 where there is no room for them."""
        wanted = self._longest + 2
        return wanted if width >= column(width) + 2 + _WORDS + wanted else 0


def column(width: int) -> int:
    """The cells that keys have, of a row's."""
    return min(16, width // 3)


class HelpSearch(Input):
    """What is searched for. While nothing is typed, a letter that closes the help closes it, as `q` does in a pager."""

    def on_key(self, event: events.Key) -> None:
        """Before the letter is typed."""
        screen = self.screen
        assert isinstance(screen, HelpScreen)
        if not self.value and event.key in keys_of(COMMANDS["close"], screen.bound):
            event.stop()
            event.prevent_default()
            screen.dismiss()


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
            yield HelpSearch(placeholder="type to search the help, Esc to close", id="help-search")
            yield HelpRows(self._all, id="help-rows")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _search(self, event: Input.Changed) -> None:
        wanted = event.value.casefold().split()
        rows = [
            row
            for row in self._all
            if not row[3] and all(word in f"{row[0]} {row[1]} {row[2]}".casefold() for word in wanted)
        ]
        self.query_one(HelpRows).show(rows if wanted else self._all)

    @on(Input.Submitted)
    def _done(self) -> None:
        self.dismiss()

    @property
    def pane(self) -> HelpRows:
        """What keys scroll."""
        return self.query_one(HelpRows)
