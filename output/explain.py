"""How a document was read: what `--explain` prints."""

from __future__ import annotations

from .safety import cell, described

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.coverage import Coverage


def explain(coverage: Coverage) -> Iterator[str]:
    """The parser that was chosen and why, what came of it, what was set aside and why."""
    yield f"{cell(coverage.document)}\n"
    stated = {
        "headline": coverage.headline,
        "outlet": coverage.outlet,
        "byline": coverage.author,
        "date": coverage.date,
        "language": coverage.language,
        "parser": coverage.parser,
        "order": {"newest": "newest first", "oldest": "oldest first", "page": "none that can be told"}[coverage.order],
    }
    for name, value in stated.items():
        yield f"  {name:<9} {cell(value) if value else '(not stated)'}\n"
    yield from _section("evidence", [cell(line) for line in coverage.evidence])
    kinds: dict[str, int] = {}
    for entry in coverage.entries:
        kinds[entry.kind] = kinds.get(entry.kind, 0) + 1
    yield from _section("entries", [f"{number:>5}  {kind}" for kind, number in sorted(kinds.items())])
    yield from _section(
        "set aside",
        [
            f"line {each.line}: {cell(each.what)}{f' ({cell(each.why)})' if each.why else ''}: {cell(each.text)}"
            for each in coverage.set_aside
        ],
    )
    yield from _section("problems", [described(problem) for problem in coverage.problems])


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"  {title}\n"
        for line in lines:
            yield f"    {line}\n"
