"""How well the parsers read the documents of `tests/corpus`: each held against what a careful reader finds in it.

usage: python tests/parsers/scoring.py [-v] [NAME ...]     NAME: part of a document's name; all documents where none is given

Beside every `NAME.txt` stands a `NAME.json` with its entries: for each the words it begins with (`anchor`), those it ends
with, and its time, day, source and relays as far as the page states them. The measures:

    found    marked entries that came out as an entry of their own
    exact    entries of the stream that are marked (or tolerated) ones; only of documents that have clear boundaries
    ends     found entries that end where the marked one does: nothing cut off, nothing swallowed
    time, date, source, via   found entries whose value is right, where the document states one
    faults   boilerplate in an entry, captions in a text, background told as news, an invented time: a count, not a share
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from warlog.model.entry import Entry

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
MEASURES: tuple[str, ...] = ("found", "exact", "ends", "time", "date", "source", "via")

_PLAIN = str.maketrans({**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’`", "'"), "–": "-", "—": "-", "\u200b": ""})
_ANCHOR = 45


class Score:
    """What was counted: for each measure how many were right and of how many, and the faults."""

    def __init__(self) -> None:
        self.right = dict.fromkeys(MEASURES, 0)
        self.of = dict.fromkeys(MEASURES, 0)
        self.faults = 0
        self.remarks: list[str] = []

    def count(self, measure: str, right: bool, remark: str) -> None:
        self.of[measure] += 1
        self.right[measure] += right
        if not right:
            self.remarks.append(f"{measure}: {remark}")

    def fault(self, remark: str) -> None:
        self.faults += 1
        self.remarks.append(f"fault: {remark}")

    def add(self, other: Score) -> None:
        for measure in MEASURES:
            self.right[measure] += other.right[measure]
            self.of[measure] += other.of[measure]
        self.faults += other.faults

    def percent(self, measure: str) -> float:
        return 100 * self.right[measure] / self.of[measure] if self.of[measure] else 100.0

    def row(self, name: str) -> str:
        cells = (f"{self.right[each]}/{self.of[each]}" if self.of[each] else "-" for each in MEASURES)
        return f"{name[:32]:<32}" + "".join(f"{cell:>9}" for cell in cells) + f"{self.faults:>8}"


def heading() -> str:
    return f"{'document':<32}" + "".join(f"{each:>9}" for each in MEASURES) + f"{'faults':>8}"


def fold(text: str | None) -> str:
    """A text as it is compared: one kind of quotation marks, dashes and blanks, no case."""
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_PLAIN).casefold().split())


def fold_name(name: str | None) -> str:
    plain = "".join(char for char in fold(name) if char not in "\"'.,:;()")
    return plain.removeprefix("the ").removesuffix(" media").strip()


def judge(gold: dict[str, Any], entries: Sequence[Entry]) -> Score:
    """Hold a document's entries against its gold."""
    score = Score()
    heads = [fold(f"{entry.headline or ''} {entry.text}") for entry in entries]
    taken: set[int] = set()
    for want in gold["entries"]:
        anchor = fold(want["anchor"])[:_ANCHOR]
        at = next((at for at, head in enumerate(heads) if at not in taken and anchor in head[:500]), None)
        score.count("found", at is not None, f"{want['time']} {want['anchor']!r}")
        if at is not None:
            taken.add(at)
            _compare(want, entries[at], score)
    if gold["boundaries"]:
        tolerated = [fold(anchor)[:_ANCHOR] for anchor in gold["optional"]]
        for at, entry in enumerate(entries):
            if entry.kind == "update":
                good = at in taken or any(anchor in heads[at][:500] for anchor in tolerated)
                score.count("exact", good, f"line {entry.line}: {heads[at][:70]!r} is not marked as an entry")
    for entry in entries:
        _find_faults(gold, entry, score)
    return score


def _compare(want: dict[str, Any], got: Entry, score: Score) -> None:
    anchor = want["anchor"][:40]
    if want["end"]:
        tail = fold(got.text or got.headline)[-220:]
        ends = [fold(end) for end in (want["end"], want.get("end_also")) if end]
        score.count("ends", any(end in tail for end in ends), f"{anchor!r} ends on {tail[-60:]!r}")
    time = got.time or ""
    if want["time"]:
        score.count(
            "time", want["time"] == (got.stamp.clock or "")[:5], f"{anchor!r} at {time or None}, not {want['time']}"
        )
    elif got.stamp.clock not in (None, "00:00"):
        score.fault(f"{anchor!r}: {time} is invented")
    if want["date"]:
        score.count("date", want["date"] in time, f"{anchor!r} at {time or None}, not on {want['date']}")
    if want["source"]:
        right = fold_name(got.source) in _names(want["source"])
        score.count("source", right, f"{anchor!r} credited to {got.source!r}, not {want['source'][0]!r}")
    if want["via"]:
        relays = _names([*got.attribution.via, got.source or ""])
        score.count(
            "via", bool(relays & _names(want["via"])), f"{anchor!r} via {got.attribution.via}, not {want['via']}"
        )


def _names(names: Iterable[str]) -> set[str]:
    return {fold_name(name) for name in names}


def _find_faults(gold: dict[str, Any], entry: Entry, score: Score) -> None:
    text = fold(entry.text)
    everything = fold(json.dumps(entry.as_dict(), ensure_ascii=False))
    for phrase in gold["never"]:
        if fold(phrase) in everything:
            score.fault(f"line {entry.line}: boilerplate {phrase!r}")
    for phrase in gold["captions"]:
        if fold(phrase) in text:
            score.fault(f"line {entry.line}: caption in the text {phrase!r}")
    for phrase in gold["not_updates"] if entry.kind == "update" else ():
        if fold(phrase) in text:
            score.fault(f"line {entry.line}: not an update {phrase!r}")


STREAM = ("update", "key_event", "pinned", "statement")


def score_corpus(read: Callable[[Path], Sequence[Entry]], names: Sequence[str] = ()) -> dict[str, Score]:
    """The score of each document of the corpus whose name holds one of `names` (of all, where there are none).

    Args:
        read: A document's entries.
        names: Parts of names.
    """
    scores: dict[str, Score] = {}
    for path in sorted(CORPUS.glob("*.json")):
        if not names or any(name in path.stem for name in names):
            gold = json.loads(path.read_text(encoding="utf-8"))
            entries = [entry for entry in read(CORPUS / gold["document"]) if entry.kind in STREAM]
            scores[path.stem] = judge(gold, entries)
    return scores


def total(scores: Iterable[Score]) -> Score:
    """All scores in one."""
    result = Score()
    for score in scores:
        result.add(score)
    return result


def table(scores: dict[str, Score], *, verbose: bool = False) -> str:
    """The scores as text: a row a document, with what was wrong below it where that is asked for."""
    lines = [heading()]
    for name, score in scores.items():
        lines.append(score.row(name))
        if verbose:
            lines += [f"    {remark}" for remark in score.remarks]
    whole = total(scores.values())
    lines += [whole.row(f"all {len(scores)}"), " " * 32 + "".join(f"{whole.percent(each):>8.1f}%" for each in MEASURES)]
    return "\n".join(lines)


def read_file(path: Path) -> Sequence[Entry]:
    from warlog.intake.document import Document
    from warlog.parsers import parse

    return parse(Document(path.name, path.read_bytes())).entries


def main(arguments: Sequence[str]) -> int:
    if {"-h", "--help"} & set(arguments):
        sys.stdout.write(__doc__ or "")
        return 0
    names = [argument for argument in arguments if argument != "-v"]
    scores = score_corpus(read_file, names)
    sys.stdout.write(table(scores, verbose="-v" in arguments) + "\n")
    return 0 if scores else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
