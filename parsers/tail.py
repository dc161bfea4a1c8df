"""What stands below the last entry and is no part of it."""

from __future__ import annotations

from ..model.coverage import SetAside
from .calendar import read_day
from .drafts import Draft, Drafting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .page import Page


def find_background(page: Page, drafting: Drafting) -> None:
    """Cut the background of the whole story off the last entry, into an entry of its own (kind `background`).

    Background shows by a heading that says so, by a dateline that has a day and no clock (`February, 24 – ...`), or by
    a wider gap than stands anywhere else inside entries above a text far longer than any of them.
    """
    if len(drafting.drafts) < 2:
        return
    last = drafting.drafts[-1]
    start = next((index for index, line in enumerate(page.lines) if line.number >= last.line), len(page.lines))
    lines = page.lines[start + 1 :]
    widest = max((line.gap for line in page.lines[1:start] if line.number > drafting.drafts[0].line), default=1)
    others = max(draft.size for draft in drafting.drafts[:-1])
    left = sum(len(line.text) for line in lines)
    for at, line in enumerate(lines):
        headed = line.head in page.words.background_heads
        dated = _dateline(page, line.text)
        wide = line.gap > 1 and line.gap > min(widest, 2)
        long = left > 2 * others + 800 and len(lines) - at >= 4
        if (at > 0 or last.lead) and (headed or dated or (wide and long)):
            _cut(page, drafting, last, start + 1 + at)
            return
        left -= len(line.text)


def _dateline(page: Page, text: str) -> bool:
    """Whether a paragraph begins with a day and a dash: it tells of that day, not of a clock on this one."""
    if len(text) < 60:
        return False
    first = text.split(" ", 1)[0].rstrip(",.").casefold()
    if not text[0].isdecimal() and first not in page.words.months and first not in page.words.weekdays:
        return False
    day = read_day(text.replace(",", " ", 1) if first in page.words.months else text, page.words)
    return (
        day is not None
        and day.month is not None
        and text[day.end : day.end + 4].strip(" ,")[:1] in ("-", "–", "—", ":")
    )


def _cut(page: Page, drafting: Drafting, last: Draft, index: int) -> None:
    """Move what stands from a line on out of the last entry."""
    first = page.lines[index]
    moved = {line.text for line in page.lines[index:]}
    start = next((at for at in range(len(last.blocks)) if _all_in(last, at, moved)), len(last.blocks))
    if start == len(last.blocks) or (start == 0 and not last.lead and not last.headline):
        return
    background = Draft(first.number, kind="background")
    background.blocks = last.blocks[start:]
    last.blocks = last.blocks[:start]
    drafting.drafts.append(background)
    drafting.set_aside.append(SetAside(first.number, "background", first.text, "below the last entry"))


def _all_in(draft: Draft, start: int, moved: set[str]) -> bool:
    """Whether all blocks from one on stand in the moved lines (list items have lost their bullets)."""
    return all(text in moved or any(line.endswith(text) for line in moved) for _, text in draft.blocks[start:])
