"""Entries as Markdown (CommonMark and GitHub's): for notes and reports. No character of an entry is read as markup."""

from __future__ import annotations

from .lines import NOTHING, time
from .safety import cell, credit, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from ..model.entry import Block, Entry

_markup: re.Pattern[str] | None = None


def markdown(entries: Iterable[Entry]) -> Iterator[str]:
    """Each entry a heading of the second level (time and credit), then headline, body, captions and where it stood."""
    before = ""
    for entry in entries:
        yield before + "\n\n".join(_parts(entry)) + "\n"
        before = "\n"


def _parts(entry: Entry) -> Iterator[str]:
    when, by = time(entry.stamp), credit(entry)
    heading = "no time stated" if when == NOTHING else when
    yield f"## {_inline(f'{heading} — {by}' if by else heading)}"
    # Stars around nothing are a rule, not strong words.
    if headline := _inline(entry.headline or ""):
        yield f"**{headline}**"
    items: list[str] = []
    for block in entry.blocks:
        # Items of one list stand without a blank line between, or Markdown makes paragraphs of them.
        if items and block[0] != "item":
            yield "\n".join(items)
            items.clear()
        if block[0] == "item":
            items.append(_block(block))
        else:
            yield _block(block)
    if items:
        yield "\n".join(items)
    for caption in entry.media:
        yield f"Picture or video: {_inline(caption)}"
    for url, label in entry.links:
        yield f"Link: {_inline(f'{label} {url}')}"
    where = entry.document if entry.line is None else f"{entry.document}, line {entry.line}"
    kind = "" if entry.kind in ("update", "statement") else entry.kind.replace("_", " ")
    if source := _inline(", ".join(filter(None, (kind, entry.outlet, where)))):
        yield f"*{source}*"


def _inline(text: str) -> str:
    return escape(cell(text))


def _block(block: Block) -> str:
    kind, text = block
    lines = [_line(line) for line in safe(text).split("\n") if line.strip()]
    if kind == "subheading":
        return f"### {' '.join(lines)}"
    if kind == "quote":
        return "> " + "\\\n> ".join(lines)
    if kind == "item":
        return "- " + "\\\n  ".join(lines)
    return "\\\n".join(lines)


def _line(text: str) -> str:
    """A line of text where a block begins: what would make it a list, a rule or a heading is escaped too."""
    text = escape(text.strip())
    if text[:1] in ("+", "-", "="):
        return "\\" + text
    digits = len(text) - len(text.lstrip("0123456789"))
    if digits and text[digits : digits + 1] in (".", ")"):
        return f"{text[:digits]}\\{text[digits:]}"
    return text


def escape(text: str) -> str:
    """Text within a line as Markdown that reads as that text."""
    global _markup
    if _markup is None:
        import re

        # Emphasis, code, links, HTML, entities, tables, mathematics and addresses anywhere; then what GitHub makes a
        # link of (`://`, `www.`) or a picture of (`:name:`).
        _markup = re.compile(r"[\\`*_\[\]<>&~|$@#]|:(?=//|[a-z_+-][\w+-]*:|\d+:(?!\d))|(?<=www)\.", re.IGNORECASE)
    return _markup.sub(r"\\\g<0>", text)
