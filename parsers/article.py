"""Plain articles: who says what, passage by passage."""

from __future__ import annotations

from ..model.attribution import Attribution
from .attribution.speaker import ANAPHOR, PERSON, PRONOUN
from .attribution.tokens import CLOSING, opens_quotation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .attribution import Attributor

APART = 2
"""How many paragraphs may stand between a speaker and the paragraph that goes on with `he added`."""


class Passage:
    """A passage of an article with one speaker.

    Args:
        line: Where it starts (1-based).
        lines: The line numbers of its paragraphs.
        text: Its paragraphs.
        attribution: Who says it.
    """

    __slots__ = ("attribution", "line", "lines", "text")

    def __init__(self, line: int, lines: list[int], text: list[str], attribution: Attribution) -> None:
        self.line = line
        self.lines = lines
        self.text = text
        self.attribution = attribution

    def __repr__(self) -> str:
        return f"Passage({self.line}, {self.attribution!r}, {self.text[0][:40]!r})"


def statements(paragraphs: Sequence[tuple[int, str]], attributor: Attributor) -> list[Passage]:
    """The paragraphs of an article that somebody is credited with, each a passage of its own.

    A quotation without a speaker goes on with the one before it where that paragraph ends in a colon or is a quotation
    left open; `he added` goes on with the person who spoke just before, and with nobody else.

    Args:
        paragraphs: Pairs of line number (1-based) and text.
        attributor: Made for the article.
    """
    passages: list[Passage] = []
    last: Attribution | None = None
    last_kind = ""
    last_at = -9
    introduces = still_open = False
    for number, (line, text) in enumerate(paragraphs):
        kind, attribution = attributor.speaker(text)
        quotation = opens_quotation(text)
        near = last is not None and number - last_at <= APART
        if kind in (PRONOUN, ANAPHOR) and last is not None and near and (last_kind == PERSON or kind == ANAPHOR):
            text_of = attribution.text if attribution is not None else None
            attribution = Attribution(last.source, last.via, None, last.role, text_of)
            kind = last_kind
        elif attribution is None and near and number == last_at + 1 and (introduces or (quotation and still_open)):
            attribution = last
            kind = last_kind
        elif kind == PRONOUN:
            attribution = None
        if attribution is None or attribution.source is None:
            introduces = still_open = False
            introduced = attributor.introduced(text) if text.rstrip().endswith(":") else None
            if introduced is not None:
                last, last_kind, last_at, introduces = introduced, PERSON, number, True
            continue
        passages.append(Passage(line, [line], [text], attribution))
        last, last_kind, last_at = attribution, kind, number
        introduces = text.rstrip().endswith(":")
        still_open = quotation and text.rstrip()[-1:] not in CLOSING and not introduces
    return passages


__all__ = ["Passage", "statements"]
