"""Plain articles: not split into updates, but read for who says what."""

from __future__ import annotations

from . import furniture
from .article import statements
from .attribution import Attributor
from .drafts import Draft, Drafting, add_text
from .head import read_head, title_index
from .page import is_headline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .head import Head
    from .page import Page
    from .scan import Scan


def draft(page: Page, found: Scan) -> tuple[Head, Drafting]:
    """An article's passages with one speaker as drafts of kind `statement`, the rest of its text as `background`."""
    drafting = Drafting()
    head = read_head(page, found, title_index(page, found, len(page.lines)) + 1, drafting)
    first = title_index(page, found, len(page.lines)) + 1
    paragraphs: list[tuple[int, str]] = []
    for index in range(first, len(page.lines)):
        line = page.lines[index]
        what = found.labels[index]
        if index >= found.end:
            drafting.aside(line, furniture.TAIL, "below a heading that ends the article")
        elif index in found.headings:
            drafting.aside(line, "day heading")
        elif what == furniture.BYLINE:
            head.author = head.author or furniture.byline_names(line.text, page.words)
            drafting.aside(line, what)
        elif what:
            drafting.aside(line, what)
        elif _is_chrome(page, index):
            drafting.aside(line, "page furniture", "a short line that ends no sentence")
        else:
            paragraphs.append((line.number, line.text))
    attributor = Attributor(page.words.code, [text for _, text in paragraphs])
    spoken: set[int] = set()
    for passage in statements(paragraphs, attributor):
        made = Draft(passage.line, kind="statement")
        made.attribution = passage.attribution
        for text in passage.text:
            add_text(made, text)
        spoken.update(passage.lines)
        drafting.drafts.append(made)
    _add_background(paragraphs, spoken, drafting)
    return head, drafting


def _is_chrome(page: Page, index: int) -> bool:
    text = page.lines[index].text
    wide = text[0] >= "\u2e80"
    return len(text) < (12 if wide else 40) and is_headline(text, page.words.abbreviations)


def _add_background(paragraphs: list[tuple[int, str]], spoken: set[int], drafting: Drafting) -> None:
    """Put the paragraphs that nobody says between the statements, neighbours in one entry."""
    current: Draft | None = None
    for number, text in paragraphs:
        if number in spoken:
            current = None
            continue
        if current is None:
            current = Draft(number, kind="background")
            drafting.drafts.append(current)
        add_text(current, text)
    drafting.drafts.sort(key=lambda made: made.line)
