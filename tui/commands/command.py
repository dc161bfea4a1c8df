"""What a command is."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Command:
    """One thing that a reader can have done.

    Args:
        id: What the configuration binds keys to, and what never changes: `cursor-down`.
        keys: Textual's names of the keys, with commas between; "" where only the palette has it.
        title: A few words: for the palette and the help.
        help: One sentence.
        group: The heading in the help that it stands under.
        run: What does it; gets the screen that the key was pressed on.
        where: Where the keys work: `main` (everywhere on the main screen), a pane (`timeline`, `sources`, `detail`), or
            another screen's name.
        footer: The word for the footer, "" where it has no place there.
        rank: Its place in the footer: the lowest of those that work now are shown.
        enabled: Whether it can be done now; without it, always.
    """

    __slots__ = ("enabled", "footer", "group", "help", "id", "keys", "rank", "run", "title", "where")

    def __init__(
        self,
        id: str,
        keys: str,
        title: str,
        help: str,
        group: str,
        run: Callable[[Any], object],
        where: tuple[str, ...] = ("main",),
        footer: str = "",
        rank: int = 50,
        enabled: Callable[[Any], bool] | None = None,
    ) -> None:
        self.id = id
        self.keys = keys
        self.title = title
        self.help = help
        self.group = group
        self.run = run
        self.where = where
        self.footer = footer
        self.rank = rank
        self.enabled = enabled
