"""Colour, where somebody wants it: the sixteen colours that every terminal's owner has chosen for themselves."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Paint:
    """Puts SGR codes around text that is already safe, or leaves it as it is.

    Args:
        enabled: Whether colour is wanted.
    """

    __slots__ = ("enabled",)

    def __init__(self, *, enabled: bool) -> None:
        self.enabled = enabled

    def _wrap(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.enabled and text else text

    def time(self, text: str) -> str:
        """A time as the document states it."""
        return self._wrap("36", text)

    def assumed(self, text: str) -> str:
        """A time that the document does not state as such."""
        return self._wrap("33", text)

    def source(self, text: str) -> str:
        """Who says so."""
        return self._wrap("32", text)

    def headline(self, text: str) -> str:
        """An entry's headline, a document's title."""
        return self._wrap("1", text)

    def kind(self, text: str) -> str:
        """What an entry is, where it is no update."""
        return self._wrap("35", text)

    def quiet(self, text: str) -> str:
        """What is said about an entry, not by it."""
        return self._wrap("2", text)

    def day(self, text: str) -> str:
        """The line between days."""
        return self._wrap("1;34", text)


PLAIN = Paint(enabled=False)
"""No colour."""


def wanted(choice: str, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether to colour: what `--color` says, else only on a terminal that can and whose owner has not set NO_COLOR.

    Args:
        choice: `always`, `never` or `auto`.
        environment: The process's environment.
        is_terminal: Whether the output is one.
    """
    if choice != "auto":
        return choice == "always"
    # no-color.org: set and not empty, whatever the value.
    return is_terminal and not environment.get("NO_COLOR") and environment.get("TERM", "dumb") != "dumb"
