"""The colours of the dashboard.

Every text is to be read on every ground: WCAG's 4.5 between them at least, 7 in `CONTRAST`; `tests/tui/test_themes.py`
measures it.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter
from textual.theme import Theme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from textual.color import Color

DARK = Theme(
    name="warlog-dark",
    primary="#6aa9e9",
    secondary="#8fb8de",
    accent="#e5b567",
    warning="#e5b567",
    error="#e88787",
    success="#8fc98a",
    foreground="#e0e3e9",
    background="#14171c",
    surface="#191d24",
    panel="#222832",
    dark=True,
    variables={"dim": "#949dab", "cursor": "#20354f", "cursor-blurred": "#232a35", "rule": "#39424f"},
)
LIGHT = Theme(
    name="warlog-light",
    primary="#1d5fa8",
    secondary="#33658f",
    accent="#8a5000",
    warning="#8a5000",
    error="#b3261e",
    success="#246b24",
    foreground="#20242b",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e7e4dc",
    dark=False,
    variables={"dim": "#596270", "cursor": "#d3e3f7", "cursor-blurred": "#e3e7ea", "rule": "#c5c2ba"},
)
CONTRAST = Theme(
    name="warlog-contrast",
    primary="#ffffff",
    secondary="#ffff00",
    accent="#ffff00",
    warning="#ffff00",
    error="#ffcaca",
    success="#a8ffa8",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#202020",
    dark=True,
    variables={"dim": "#d4d4d4", "cursor": "#003796", "cursor-blurred": "#333333", "rule": "#909090"},
)
NONE = Theme(
    name="warlog-none",
    primary="#ffffff",
    secondary="#ffffff",
    accent="#ffffff",
    warning="#ffffff",
    error="#ffffff",
    success="#ffffff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    variables={"dim": "#ffffff", "cursor": "#808080", "cursor-blurred": "#404040", "rule": "#ffffff"},
)
"""No colour at all: `NoColour` takes away what is said here and leaves bold, underlined, reversed."""
THEMES = (DARK, LIGHT, CONTRAST, NONE)

_ON_DARK = (
    "#7fb7f0", "#f0a58a", "#9fd18b", "#d6a6ec", "#e6c36c", "#75d0c5", "#f19cb8", "#b3b9f5", "#c4d16f", "#e7b08f",
    "#84cfe8", "#d9b3c9",
)  # fmt: skip
_ON_LIGHT = (
    "#1f5fa6", "#9f3e18", "#2b6a20", "#7d3aa0", "#755800", "#0a6862", "#a52a5c", "#4a4fb8", "#566300", "#8a4a1e",
    "#0d6484", "#7a3f62",
)  # fmt: skip
_PLAIN = ("#ffffff",)


def hue(name: str, theme: Theme) -> str:
    """A source's own colour: the same in every document and on every day, as it depends on the name alone."""
    hues = _PLAIN if theme.name in (CONTRAST.name, NONE.name) else _ON_DARK if theme.dark else _ON_LIGHT
    return hues[crc32(name.encode("utf-8", "replace")) % len(hues)]


class NoColour(LineFilter):
    """Takes every colour away.

    The cursor's row is reversed, and underlined in a pane without the focus. What is searched for is reversed, bold and
    underlined: so it is seen in the cursor's row too.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments without colours."""
        del background
        return [
            segment if segment.style is None else Segment(segment.text, _without_colour(segment.style), segment.control)
            for segment in segments
        ]


@lru_cache(1024)
def _without_colour(style: Style) -> Style:
    ground = style.bgcolor.get_truecolor().hex if style.bgcolor is not None else ""
    found = ground == NONE.accent
    reverse = found or ground == NONE.variables["cursor"] or bool(style.reverse)
    return Style(
        bold=found or style.bold,
        italic=style.italic,
        underline=found or style.underline or ground == NONE.variables["cursor-blurred"],
        strike=style.strike,
        reverse=reverse,
        link=style.link,
    )
