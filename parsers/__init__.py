"""Documents to coverages: from the bytes of a live blog to its entries.

The flow: the text is decoded and cleaned; `page` makes lines of it; `furniture` says what each line is on its own;
`grammar` looks for the stamps of the document, `blocks` for other ways to divide it, and the better evidence decides
between them and a plain `article`; `head` and `tail` read what stands around the entries; `dating` gives each entry its
day and zone as far as the page states them, `attribution` its source.
"""

from __future__ import annotations

import gc

from ..intake.decode import NotText, decode
from ..model.attribution import UNCREDITED
from ..model.coverage import Coverage, Problem, SetAside
from ..model.entry import Entry
from ..model.text import clean
from . import grammar, timestamped
from .dating import Assumed, page_day, stamp_all
from .drafts import settle_headline
from .furniture import SEPARATOR
from .glued import split_by_stamps, split_paragraph
from .identity import Identities
from .languages import detect, vocabulary
from .page import Page
from .scan import scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..intake.document import Document
    from ..model.attribution import Attribution
    from ..model.stamp import Stamp
    from .attribution import Attributor
    from .blocks import Division
    from .drafts import Draft, Drafting
    from .head import Head


class ParseOptions:
    """What the user says of documents that do not say it themselves.

    Args:
        date: The day of an undated document, `YYYY-MM-DD`, or None.
        zone: A time zone (IANA name, abbreviation or `+02:00`), or None.
        assume_zone: Whether `zone` is to be taken for the zone of documents that state none.

    Raises:
        ValueError: `date` is no day.
    """

    __slots__ = ("assume_zone", "date", "zone")

    def __init__(self, date: str | None = None, zone: str | None = None, assume_zone: bool = False) -> None:
        if date is not None:
            from datetime import date as day

            day.fromisoformat(date)
        self.date = date
        self.zone = zone
        self.assume_zone = assume_zone


def parse(document: Document, options: ParseOptions | None = None) -> Coverage:
    """Read a document: a live blog's entries, or a plain article's statements.

    Args:
        document: The bytes of a plain-text document.
        options: What to assume where the document is silent.

    Returns:
        The coverage; its entries are in page order. A document that holds nothing gives one without entries.

    Raises:
        NotText: The bytes are a picture, a program, a web page ... (see `intake.errors`).
    """
    options = options or ParseOptions()
    decoded = decode(document.data, document.charset)
    text, replaced = clean(decoded.text)
    problems = list(decoded.problems)
    if replaced:
        one = replaced == 1
        problems.append(
            Problem("1 control character shown as a symbol" if one else "control characters shown as symbols", replaced)
        )
    breaks = text.count("\n")
    if breaks > _MOST_LINES and len(text) < breaks * _SHORTEST_LINES and not text.isspace():
        raise NotText(f"looks like a list of {breaks:,} very short lines, not an article")
    language = detect(text)
    page = Page(text, vocabulary(language))
    del text, decoded
    coverage = Coverage(document.name, problems=problems, language=language or None)
    coverage.set_aside = [SetAside(line.number, SEPARATOR, line.text, "a mark alone") for line in page.marks]
    if not page.lines:
        return coverage
    assumed = Assumed(options.date, options.zone if options.assume_zone else None, document.retrieved)
    # Reading makes many objects and no cycles: looking for cycles among them again and again costs a tenth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        _read(page, coverage, assumed)
    finally:
        if collecting:
            gc.enable()
    return coverage


def _read(page: Page, coverage: Coverage, assumed: Assumed) -> None:
    found = scan(page)
    stamps = grammar.infer(page, found)
    if split_paragraph(page) if stamps is None else split_by_stamps(page, stamps):
        found = scan(page)
        stamps = grammar.infer(page, found)
    division: Division | None = None
    if stamps is None or stamps.fit < _SURE:
        from . import blocks

        division = blocks.divide(page, found)
    if stamps is not None and (division is None or stamps.fit + _STAMPS_FIRST >= division.fit):
        coverage.parser = "timestamped"
        coverage.evidence = stamps.evidence
        coverage.order = stamps.order
        head, drafting = timestamped.draft(page, found, stamps)
    elif division is not None:
        from . import blocks

        coverage.parser = f"blocks ({division.name})"
        coverage.evidence = [division.why]
        head, drafting = blocks.draft(page, found, division)
    else:
        from . import prose

        coverage.parser = "article"
        coverage.evidence = ["no stamps, and nothing else that repeats and could divide it into entries"]
        head, drafting = prose.draft(page, found)
    _finish(page, coverage, head, drafting, assumed)


_MOST_LINES = 200_000
_SHORTEST_LINES = 12
"""Lines of so few characters on average are no text, and each costs ten times its size in memory."""
_SURE = 0.75
"""A stamp grammar that fits so well needs no comparison."""
_STAMPS_FIRST = 0.25
"""Stamps are better evidence than any other repetition: they win unless they fit this much worse."""


def _finish(page: Page, coverage: Coverage, head: Head, drafting: Drafting, assumed: Assumed) -> None:
    """Settle what the drafts left open, and make entries of them."""
    drafts = [draft for draft in (head.lede, head.key_points) if draft is not None] + drafting.drafts
    drafts.sort(key=lambda draft: draft.line)
    coverage.headline, coverage.outlet, coverage.author = head.headline, head.outlet, head.author
    coverage.set_aside = sorted([*coverage.set_aside, *drafting.set_aside], key=lambda each: each.line)
    day = page_day(head, drafts, page.words)
    coverage.date = day
    stamps = stamp_all(drafts, head, coverage.order, day, page.words, assumed)
    if head.day is None:
        # Its entries say of which day they speak: the page is of the latest.
        stated = [stamp.day for stamp in stamps if stamp.day is not None and stamp.basis != "assumed"]
        coverage.date = max(stated, default=None)
    from .attribution.joining import join

    attributor = _attributor(page, drafts)
    credits = join([_credit(draft, attributor) for draft in drafts], attributor.vocabulary)
    above = [len(draft.lead) for draft in drafts if draft.lead and draft.blocks]
    with_body = [draft for draft in drafts if draft.kind == "update" and draft.blocks]
    short = sum(1 for length in above if length < 120)
    leads_are_headlines = len(above) >= 2 and short * 10 >= len(with_body) * 7
    identities = Identities(coverage.document)
    entries: list[Entry] = []
    for draft, stamp, credit in zip(drafts, stamps, credits, strict=True):
        settle_headline(draft, page, leads_are_headlines=leads_are_headlines)
        entries.append(_entry(draft, stamp, credit, coverage))
    identities.settle(entries, newest_first=coverage.order == "newest")
    coverage.entries = entries


def _attributor(page: Page, drafts: Sequence[Draft]) -> Attributor:
    from .attribution import Attributor

    return Attributor(page.words.code, [draft.lead or draft.headline or "" for draft in drafts])


def _credit(draft: Draft, attributor: Attributor) -> Attribution:
    """Who says so; the credit in front of the entry's own words is taken off them."""
    if draft.kind not in ("update", "key_event", "pinned"):
        return draft.attribution or UNCREDITED
    first = draft.headline if draft.headline is not None else draft.lead
    body = [text for _, text in draft.blocks]
    if not first and body:
        credit = attributor.credit(body[0], body[1:])
        if credit.rest != body[0]:
            kind = draft.blocks[0][0]
            draft.blocks[:1] = [(kind, credit.rest)] if credit.rest else []
        return credit.attribution
    credit = attributor.credit(first, body)
    if draft.headline is None:
        # A headline on a line of its own stays as its desk wrote it, the speaker in front of it included.
        draft.lead = credit.rest
    return credit.attribution


def _entry(draft: Draft, stamp: Stamp, credit: Attribution, coverage: Coverage) -> Entry:
    return Entry(
        "",
        stamp,
        credit,
        draft.headline,
        tuple(draft.blocks),
        tuple(draft.media),
        tuple(draft.links),
        draft.kind,
        draft.author,
        coverage.outlet,
        coverage.document,
        draft.line,
    )
