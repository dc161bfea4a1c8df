"""The sources and, with several documents, the outlets: counts, bars, and whether they are shown."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive

from ...output.safety import cell
from ..cells import fit
from ..commands import bindings
from ..facets import NO_FACETS, Facet, Facets
from ..themes import hue
from .rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable

_EIGHTHS = "▏▎▍▌▋▊▉█"


class Sources(Rows):
    """The list of what can be shown and hidden by name."""

    BINDINGS = bindings("sources")
    COMPONENT_CLASSES = {
        "rows--cursor", "rows--cursor-blurred", "sources--heading", "sources--count", "sources--off",
        "sources--nobody",
    }  # fmt: skip

    facets: reactive[Facets] = reactive(NO_FACETS, layout=False)
    """What is listed; bound to the screen's."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: list[Facet | str] = []
        self._most = 1
        self._digits = 1

    @property
    def facet(self) -> Facet | None:
        """The name under the cursor."""
        row = self._rows[self.cursor] if self.cursor < len(self._rows) else None
        return row if isinstance(row, Facet) else None

    def watch_facets(self) -> None:
        """Other names or counts: the cursor stays on its name."""
        was = self.facet
        self._rows = [f"{len(self.facets.sources)} sources", *self.facets.sources]
        if self.facets.outlets:
            self._rows += ["", f"{len(self.facets.outlets)} outlets", *self.facets.outlets]
        self._most = max((facet.total for facet in self.facets.sources), default=1)
        self._digits = len(str(max((row.total for row in self._rows if isinstance(row, Facet)), default=1)))
        self.redraw()
        self.measure(len(self._rows))
        self._cursor = self._nearest(self._cursor)
        if was is not None:
            for number, row in enumerate(self._rows):
                if isinstance(row, Facet) and (row.kind, row.name) == (was.kind, was.name):
                    self._cursor = number
        self.show_cursor()

    def facet_at(self, row: int) -> Facet | None:
        """The name in a row."""
        found = self._rows[row]
        return found if isinstance(found, Facet) else None

    def rows_like(self, text: str) -> list[int]:
        """The rows whose name is like what was typed: those that begin with it, then a word in them, then any part."""
        wanted = " ".join(text.casefold().split())
        ranked: list[tuple[int, int]] = []
        for number, row in enumerate(self._rows):
            if isinstance(row, Facet):
                name = self.facets.label(row).casefold()
                if wanted in name:
                    ranked.append((0 if name.startswith(wanted) else 1 if f" {wanted}" in name else 2, number))
        return [number for _, number in sorted(ranked)]

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def selectable(self, row: int) -> bool:
        """Whether a row is a name's."""
        return isinstance(self._rows[row], Facet)

    def row_key(self, row: int) -> Hashable:
        """The number of the row: all rows change together."""
        return row

    def draw(self, row: int, width: int, base: Style) -> list[Segment]:
        """A row as segments of exactly `width` cells."""
        facet = self._rows[row]
        if isinstance(facet, str):
            return [Segment(fit(facet, width), base + self._part("heading"))]
        counts = f"{facet.shown:>{self._digits}}/{facet.total:<{self._digits}}"
        bar_width = 6 if width >= 36 else 4 if width >= 28 else 0
        name_width = max(width - 2 - len(counts) - 1 - (bar_width + 1 if bar_width else 0), 4)
        name = cell(self.facets.label(facet))
        if not facet.on:
            tone = self._part("off")
        elif facet.name is None:
            tone = self._part("nobody")
        else:
            tone = Style(color=hue(facet.name, self.theme))
        segments = [
            Segment("■ " if facet.on else "□ ", base + tone),
            Segment(fit(name, name_width), base + tone),
            Segment(" " + counts, base + self._part("count" if facet.on else "off")),
        ]
        if bar_width:
            segments.append(Segment(" " + fit(bar(facet.shown / self._most, bar_width), bar_width), base + tone))
        return _exactly(segments, width, base)

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"sources--{name}", partial=True)


def _exactly(segments: list[Segment], width: int, base: Style) -> list[Segment]:
    return Segment.adjust_line_length(segments, width, base)


def bar(share: float, width: int) -> str:
    """A bar of at most `width` cells, in eighths of a cell; anything above nothing shows."""
    eighths = round(share * width * 8)
    if share > 0:
        eighths = max(eighths, 1)
    full, rest = divmod(min(eighths, width * 8), 8)
    return "█" * full + (_EIGHTHS[rest - 1] if rest else "")
