"""Entries in the making: which lines belong to an entry, and what each of them is."""

from __future__ import annotations

from ..model.coverage import SetAside
from . import furniture
from .page import BULLETS, is_headline
from .pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model.attribution import Attribution
    from ..model.entry import Block, Kind, Link
    from .calendar import Day
    from .page import Line, Page
    from .stamps import Reading


class Draft:
    """An entry before its time and its source are settled.

    Args:
        line: Where it starts in the document (1-based).
        lead: Its first words, on the stamp's own line ("" where the stamp stands alone).
        reading: Its stamp, or None.
        printed: The stamp as printed, or None.
        headline: Its headline where a line of its own holds it, or None.
        kind: What the entry is.
        heading: The day heading that it stands under, or None.
    """

    __slots__ = (
        "attribution",
        "author",
        "blocks",
        "heading",
        "headline",
        "kind",
        "lead",
        "line",
        "links",
        "media",
        "printed",
        "reading",
    )

    def __init__(
        self,
        line: int,
        lead: str = "",
        reading: Reading | None = None,
        printed: str | None = None,
        headline: str | None = None,
        kind: Kind = "update",
        heading: Day | None = None,
    ) -> None:
        self.line = line
        self.lead = lead
        self.reading = reading
        self.printed = printed
        self.headline = headline
        self.kind: Kind = kind
        self.heading = heading
        self.author: str | None = None
        self.attribution: Attribution | None = None
        """Who says so, where the parser that made the draft has settled it (a statement's speaker)."""
        self.blocks: list[Block] = []
        self.media: list[str] = []
        self.links: list[Link] = []

    @property
    def size(self) -> int:
        """How many characters it holds."""
        return len(self.lead) + len(self.headline or "") + sum(len(text) for _, text in self.blocks)


class Drafting:
    """What a parser makes of a page.

    Args:
        drafts: The entries, in page order.
        set_aside: What is no entry.
    """

    __slots__ = ("drafts", "set_aside")

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.set_aside: list[SetAside] = []

    def aside(self, line: Line, what: str, why: str = "") -> None:
        """Note that a line is no entry."""
        self.set_aside.append(SetAside(line.number, what, line.text, why))


_SCHEME = pattern("https?://")
_NOT_IN_URL = frozenset("<>\"'”’»）")
_OPENING = "\"“„«‘『「'"
_CLOSING = "\"”“»’』」'"


_ASIDE = frozenset(
    (
        furniture.CHROME,
        furniture.READ_MORE,
        furniture.SEPARATOR,
        furniture.UPDATED,
        furniture.TAIL,
        furniture.CREDIT,
    )
)


def add_line(drafting: Drafting, draft: Draft, line: Line, label: str, page: Page) -> None:
    """Put one line of an entry where it belongs: body, media, byline, or aside."""
    text = line.text
    if label:
        if label == furniture.CAPTION:
            if text not in draft.media:
                draft.media.append(text)
            return
        if label == furniture.BYLINE:
            if draft.author is None:
                draft.author = furniture.byline_names(text, page.words)
            drafting.aside(line, label)
            return
        if label in _ASIDE:
            drafting.aside(line, label)
            _links(draft, text)
            return
    add_text(draft, text)


_ITEMS = BULLETS.replace("\u2013", "").replace("\u2014", "")
"""Dashes open quotations in many languages: a line behind one is left as it is."""


def add_text(draft: Draft, text: str) -> None:
    """Put a stretch of text into the body as what it is: a list item, a quote or a paragraph."""
    first = text[0]
    if first in _ITEMS and len(text) > 2 and (text[1] in " \u00a0\t" or first in "•●◆■▪►▼▽▲") and " - " not in text[2:]:
        draft.blocks.append(("item", text.lstrip(BULLETS).strip()))
    elif first in _OPENING and len(text) > 2 and text.rstrip(".,")[-1] in _CLOSING and text.count(first) <= 2:
        draft.blocks.append(("quote", text))
    else:
        draft.blocks.append(("paragraph", text))
    _links(draft, text)


def _links(draft: Draft, text: str) -> None:
    if "http" not in text:
        return
    draft.links += [(url, "") for url in urls(text)]


def urls(text: str) -> list[str]:
    """The URLs in a text, without what belongs to the sentence around them.

    That is the punctuation at their end, and a closing bracket that they do not open themselves with all behind it:
    `(https://a.example/Foo_(bar).)` has `https://a.example/Foo_(bar)` in it.
    """
    found: list[str] = []
    end = 0
    for scheme in _SCHEME.finditer(text):
        if scheme.start() < end:  # an archive's URL has another one in it
            continue
        end = _url_end(text, scheme.end())
        url = text[scheme.start() : end].rstrip(".,;:!?([")
        if len(url) > len(scheme[0]):
            found.append(url)
    return found


def _url_end(text: str, start: int) -> int:
    """Where a URL ends whose scheme ends at `start`."""
    open_brackets = {")": 0, "]": 0}
    for at in range(start, len(text)):
        char = text[at]
        if char.isspace() or char in _NOT_IN_URL:
            return at
        if char in "([":
            open_brackets[")" if char == "(" else "]"] += 1
        elif char in open_brackets:
            if not open_brackets[char]:
                return at
            open_brackets[char] -= 1
    return len(text)


def settle_headline(draft: Draft, page: Page, *, leads_are_headlines: bool = False) -> None:
    """Decide whether the lead of an entry is its headline or the beginning of its body.

    A lead that does not end as a sentence does is a headline; where most entries of a document open with a short line
    of their own above their text, each of these lines is one.
    """
    lead = draft.lead
    if not lead:
        return
    if draft.headline is not None:
        add_first(draft, lead)
        draft.lead = ""
        return
    if is_headline(lead, page.words.abbreviations) or (leads_are_headlines and draft.blocks and len(lead) < 160):
        draft.headline = lead
    else:
        add_first(draft, lead)
    draft.lead = ""


def add_first(draft: Draft, text: str) -> None:
    """Put text before everything else of the body."""
    later = draft.blocks
    draft.blocks = []
    add_text(draft, text)
    draft.blocks.extend(later)
