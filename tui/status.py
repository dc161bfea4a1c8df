"""What there is to say of what is on the desk, for the header."""

from __future__ import annotations

from ..model.query import EVERYTHING, Query
from .clock import PRINTED, Clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.coverage import Order
    from ..model.entry import Entry
    from .loading import Head


class Status:
    """What the header says. All numbers are of entries."""

    __slots__ = (
        "aside",
        "clock",
        "failed",
        "filter",
        "first",
        "following",
        "heads",
        "held",
        "hidden",
        "last",
        "live",
        "lost",
        "marked",
        "order",
        "problems",
        "progress",
        "shown",
        "total",
        "undecided",
    )  # fmt: skip

    def __init__(self) -> None:
        self.heads: Sequence[Head] = ()
        self.total = self.shown = self.hidden = self.aside = self.held = self.undecided = 0
        self.marked = 0
        self.first: Entry | None = None
        self.last: Entry | None = None
        self.order: Order = "newest"
        self.clock: Clock = PRINTED
        self.filter: Query = EVERYTHING
        self.live = False
        """Whether the documents are watched."""
        self.following = False
        """Whether the cursor goes to what arrives."""
        self.lost: Sequence[str] = ()
        """The documents that can be read no longer."""
        self.failed = 0
        """How many inputs could not be read, or hold no entry."""
        self.problems = 0
        """How many lines `problems.problems` has to tell."""
        self.progress: float | None = None
        """How much of the documents is read, 0 to 1; None when all is."""
