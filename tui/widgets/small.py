"""What is shown on a terminal on which nothing can be."""

from __future__ import annotations

from rich.segment import Segment

from ..cells import fit
from .bars import Bar

MESSAGE = "too small: 20x5 at least"


class TooSmall(Bar):
    """One line that says so."""

    def line(self, y: int, width: int) -> list[Segment]:
        """The message, broken over as many lines as it needs."""
        return [Segment(fit(MESSAGE[y * width : (y + 1) * width], width))] if width else []
