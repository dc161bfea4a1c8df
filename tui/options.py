"""What the dashboard is asked to show; made by the command line."""

from __future__ import annotations

from ..model.query import EVERYTHING, Query
from .config import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.coverage import Order
    from ..output.formats import Format
    from .clock import Clock


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
        settings: What the reader has settled in a file.
        state: The folder that remembers where the reader left off; None remembers nothing.
        clock: The clock that times are shown on at first; None for the one of the settings.
        print_marked: The format in which the marked entries are printed at the end; None prints nothing.
    """

    __slots__ = (
        "base", "clock", "demo", "filter", "follow", "max_bytes", "names", "order", "parsing",
        "print_marked", "settings", "state",
    )  # fmt: skip

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
        settings: Settings | None = None,
        state: str | None = None,
        clock: Clock | None = None,
        print_marked: Format | None = None,
    ) -> None:
        self.names = names
        self.parsing = parsing
        self.max_bytes = max_bytes
        self.base = base
        self.filter = filter
        self.order: Order = order
        self.follow = follow
        self.demo = demo
        self.settings = settings or Settings()
        self.state = state
        self.clock = clock
        self.print_marked: Format | None = print_marked
