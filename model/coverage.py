"""One live blog, read: its entries and what there is to say about the reading."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .entry import Entry

    Order = Literal["newest", "oldest", "page"]

ORDERS = ("newest", "oldest", "page")
"""How entries can follow each other: the newest first, the oldest first, or as the page has them."""


class Problem:
    """Something that a reader was not shown as it was, or that went wrong, said in a few words.

    Args:
        text: What happened, for a person: `3 control characters shown as symbols`.
        count: How many times.
        line: Where in the document it happened first (1-based), or None.
    """

    __slots__ = ("count", "line", "text")

    def __init__(self, text: str, count: int = 1, line: int | None = None) -> None:
        self.text = text
        self.count = count
        self.line = line

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and (self.text, self.count, self.line) == (
            other.text,
            other.count,
            other.line,
        )

    def __hash__(self) -> int:
        return hash((self.text, self.count, self.line))

    def __repr__(self) -> str:
        return f"Problem({self.text!r}, count={self.count}, line={self.line})"


class SetAside:
    """A stretch of the document that is no entry, and why: `--explain` lists them, so that nothing is lost in silence.

    Args:
        line: Where it starts (1-based).
        what: What it was taken for: `title`, `lede`, `caption`, `read more`, `chrome`, `byline`, `day heading` ...
        text: The text, cleaned.
        why: The evidence, in a few words.
    """

    __slots__ = ("line", "text", "what", "why")

    def __init__(self, line: int, what: str, text: str, why: str = "") -> None:
        self.line = line
        self.what = what
        self.text = text
        self.why = why

    def __repr__(self) -> str:
        return f"SetAside({self.line}, {self.what!r}, {self.text[:40]!r})"


class Coverage:
    """A whole live blog (or article), read.

    Args:
        document: The path or URL it was read from.
        headline: Its title, or None.
        outlet: Who publishes it, or None.
        author: Its byline, or None.
        date: The day that the document states for itself, `YYYY-MM-DD`, or None.
        entries: In page order, kinds other than `update` included.
        problems: What was replaced, cut or went wrong.
        set_aside: What was recognised as no entry.
        parser: The name of the parser that was chosen.
        evidence: Why it was chosen, and the stamp grammar that was found, one sentence a line.
        order: One of `ORDERS`: which way the page runs; `page` where that is not known.
        language: ISO 639-1 code of the language it is written in, or None.
    """

    __slots__ = (
        "author",
        "date",
        "document",
        "entries",
        "evidence",
        "headline",
        "language",
        "order",
        "outlet",
        "parser",
        "problems",
        "set_aside",
    )

    def __init__(
        self,
        document: str,
        headline: str | None = None,
        outlet: str | None = None,
        author: str | None = None,
        date: str | None = None,
        entries: list[Entry] | None = None,
        problems: list[Problem] | None = None,
        set_aside: list[SetAside] | None = None,
        parser: str = "",
        evidence: list[str] | None = None,
        order: str = "page",
        language: str | None = None,
    ) -> None:
        self.document = document
        self.headline = headline
        self.outlet = outlet
        self.author = author
        self.date = date
        self.entries: list[Entry] = entries if entries is not None else []
        self.problems: list[Problem] = problems if problems is not None else []
        self.set_aside: list[SetAside] = set_aside if set_aside is not None else []
        self.parser = parser
        self.evidence: list[str] = evidence if evidence is not None else []
        self.order = order
        self.language = language

    def __repr__(self) -> str:
        return f"Coverage({self.document!r}, {len(self.entries)} entries, parser={self.parser!r})"
