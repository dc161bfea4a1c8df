"""Who is credited, and how often: the table that `--sources` prints."""

from __future__ import annotations

from .objects import array, encoder
from .safety import cell
from .sheet import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model.entry import Entry
    from .paint import Paint


class Source:
    """One name: in how many entries it is credited, and in how many it passed on what another said.

    Args:
        name: The canonical name; None stands for the entries that credit nobody.
    """

    __slots__ = ("entries", "name", "relayed")

    def __init__(self, name: str | None) -> None:
        self.name = name
        self.entries = 0
        self.relayed = 0


def count(entries: Iterable[Entry]) -> list[Source]:
    """The sources of some entries, the most credited first, then by name; those who credit nobody stand last."""
    found: dict[str | None, Source] = {}
    for entry in entries:
        attribution = entry.attribution
        _get(found, attribution.source).entries += 1
        for name in attribution.via:
            _get(found, name).relayed += 1
    return sorted(
        found.values(), key=lambda each: (each.name is None, -each.entries, -each.relayed, (each.name or "").casefold())
    )


def _get(found: dict[str | None, Source], name: str | None) -> Source:
    if name not in found:
        found[name] = Source(name)
    return found[name]


def text(sources: list[Source], paint: Paint) -> Iterator[str]:
    """Columns for the eye and for awk: entries, relayed, name."""
    if sources:
        yield paint.quiet(f"{'entries':>7}  {'relayed':>7}  source") + "\n"
    for each in sources:
        name = paint.quiet("(nobody credited)") if each.name is None else paint.source(cell(each.name))
        yield f"{each.entries:>7}  {each.relayed:>7}  {name}\n"


def jsonl(sources: list[Source], *, ascii_only: bool = False) -> Iterator[str]:
    """One JSON object a line; the source is null where nobody is credited."""
    encode = encoder(ascii_only=ascii_only)
    for each in sources:
        yield encode(_as_dict(each)) + "\n"


def json(sources: list[Source], *, ascii_only: bool = False) -> Iterator[str]:
    """One JSON array."""
    return array(map(_as_dict, sources), ascii_only=ascii_only)


def csv(sources: list[Source]) -> Iterator[str]:
    """One record a source; the source is empty where nobody is credited."""
    return table(("source", "entries", "relayed"), ((each.name, each.entries, each.relayed) for each in sources))


def markdown(sources: list[Source]) -> Iterator[str]:
    """A table."""
    from .markdown import escape

    yield "| source | entries | relayed |\n|---|--:|--:|\n"
    for each in sources:
        name = "*nobody credited*" if each.name is None else escape(cell(each.name))
        yield f"| {name} | {each.entries} | {each.relayed} |\n"


def _as_dict(each: Source) -> dict[str, object]:
    return {"source": each.name, "entries": each.entries, "relayed": each.relayed}
