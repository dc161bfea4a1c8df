"""What the dashboard is asked to show; made by the command line."""

from __future__ import annotations

from ..model.query import EVERYTHING, Query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.chronology import Order


class Options:
    """What is read and how it is shown at first.

    Args:
        names: The inputs: paths, `-` or the bundled sample.
        parsing: What to assume where documents are silent, the arguments of `parsers.ParseOptions`: importing the
            parsers is left to the process that parses.
        max_bytes: The most that is read of one input.
        base: Which entries belong to the stream; nothing in the dashboard lifts it.
        filter: What is filtered for at the start; the reader can lift it.
        order: `newest`, `oldest` or `page`.
        follow: Whether the inputs are watched for changes from the start.
        demo: Whether the bundled sample is played as if it were live.
    """

    __slots__ = ("base", "demo", "filter", "follow", "max_bytes", "names", "order", "parsing")

    def __init__(
        self,
        names: Sequence[str],
        parsing: tuple[str | None, str | None, bool],
        max_bytes: int,
        base: Query = EVERYTHING,
        filter: Query = EVERYTHING,
        order: Order = "newest",
        follow: bool = False,
        demo: bool = False,
    ) -> None:
        self.names = names
        self.parsing = parsing
        self.max_bytes = max_bytes
        self.base = base
        self.filter = filter
        self.order: Order = order
        self.follow = follow
        self.demo = demo
