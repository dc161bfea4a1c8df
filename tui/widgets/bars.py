"""The header and the footer: lines of text over the whole width."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import os.path

from rich.cells import cell_len
from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from ...output.lines import spelled
from ...output.safety import cell
from ..cells import cut, fit
from ..commands import COMMANDS, shown_key
from ..config import UNBOUND
from ..naming import short_names
from ..status import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style
    from textual.screen import Screen

    from ...model.entry import Entry
    from ..clock import Clock

ORDERS = {"newest": "newest first", "oldest": "oldest first", "page": "as on the page"}
FOOTER_KEYS = 8


class Bar(Widget):
    """Lines of segments; who inherits says which."""

    ALLOW_SELECT = False

    def line(self, y: int, width: int) -> list[Segment]:
        """The segments of a line; what is longer than `width` cells is cut."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        base, width = self.rich_style, self.size.width
        return Strip(self.line(y, width)).apply_style(base).adjust_cell_length(width, base)

    def part(self, name: str) -> Style:
        """A style of the style sheet."""
        return self.get_component_rich_style(f"bar--{name}", partial=True)


class Header(Bar):
    """What is read: which document, how many entries, which span, order, clock, filter, how many hidden."""

    COMPONENT_CLASSES = {"bar--title", "bar--text", "bar--warn", "bar--live"}

    status: reactive[Status] = reactive(Status)
    """What is said; bound to the screen's."""
    current: reactive[Entry | None] = reactive(None)
    """The entry under the cursor: its day and hour are said; bound to the screen's."""

    def line(self, y: int, width: int) -> list[Segment]:
        """Two lines: what it is, and how it is shown."""
        status = self.status
        if y == 0:
            title = title_of(status)
            badge = self._badge()
            room = max(width - sum(len(segment.text) for segment in badge) - 3, 0)
            counts = "".join(whole(self._counts(), room))
            left = max(room - len(counts), 0)
            return [
                Segment(" "),
                Segment(fit(title, left), self.part("title")),
                Segment(" "),
                *badge,
                Segment(counts, self.part("text")),
            ]
        # What a reader must not miss stands first: on a narrow terminal there is no room for what stands behind.
        said: list[tuple[str, str]] = []
        if self.current is not None:
            said.append((moment(self.current, status.clock), "text"))
        if status.filter.written:
            written = f"filter: {cell(status.filter.written)}"
            beside = sum(len(words) for words, _ in said) + len("  ·  …")
            said.append((cut(written, max(width - beside, width // 3)), "warn"))
        if status.hidden:
            said.append((f"{status.hidden:,} hidden", "warn"))
        if status.problems:
            said.append((f"{status.problems:,} problem{'s' * (status.problems > 1)} (:problems)", "warn"))
        if status.undecided:
            said.append((f"{status.undecided:,} whose time cannot be compared", "warn"))
        said += [(ORDERS[status.order], "text"), (f"clock {status.clock.label}", "text"), (span(status), "text")]
        if status.aside:
            said.append((f"{status.aside:,} beside the stream", "text"))
        parts = {words: part for words, part in said if words}
        shown = whole(list(parts), width - 1, " · ")
        return [Segment(" "), *(Segment(words, self.part(parts.get(words, "text"))) for words in shown)]

    def _badge(self) -> list[Segment]:
        """Whether the documents are watched, and whether the cursor goes along."""
        status = self.status
        if status.lost:
            return [Segment("✕ NOT READABLE", self.part("warn")), Segment("  ")]
        if status.failed:
            return [Segment(f"✕ {status.failed:,} NOT READ", self.part("warn")), Segment("  ")]
        if status.live:
            return [Segment("● LIVE, following" if status.following else "● LIVE", self.part("live")), Segment("  ")]
        return []

    def _counts(self) -> list[str]:
        status = self.status
        if status.progress is not None:
            # Of the first document nobody knows how much of it there is, of a pipe not even whether it ends.
            share = f" {status.progress:.0%}" if status.progress else ""
            return [f"{status.shown:,} {'entry' if status.shown == 1 else 'entries'}, reading …{share}"]
        shown = f"{status.shown:,} of {status.total:,}" if status.hidden else f"{status.total:,}"
        counts = [f"{shown} {'entry' if status.total == 1 else 'entries'}"]
        if status.marked:
            counts.append(f"  ◆{status.marked:,}")
        if status.held:
            counts.append(f"  +{status.held:,} new")
        return counts


def whole(parts: Sequence[str], room: int, between: str = "") -> list[str]:
    """The parts that there is room for, none of them cut, and what stands between them: half a number is another one.

    Where one is left out, `…` stands at the end.
    """
    kept: list[str] = []
    if cell_len(between.join(parts)) <= room:
        kept += parts
    else:
        for part in parts:
            if cell_len(between.join([*kept, part])) <= room - len(" …"):
                kept.append(part)
    said = [words for part in kept for words in (between, part)][1:]
    return said if len(kept) == len(parts) else [*said, (" …" if kept else "…")[:room]]


def title_of(status: Status) -> str:
    """What is open: a document's outlet and headline, or how many documents."""
    heads = status.heads
    if not heads:
        return "warlog"
    head = heads[0]
    if len(heads) > 1:
        names = short_names(each.name for each in heads)
        outlets = dict.fromkeys(cell(each.outlet or names[each.name]) for each in heads)
        return f"{len(heads)} documents: {', '.join(outlets)}"
    name = cell(os.path.basename(head.name))
    parts = [head.headline and cell(head.headline), head.outlet and cell(head.outlet)]
    return " · ".join([part for part in parts if part] or [name])


def span(status: Status) -> str:
    """From the first to the last of the entries shown, as far as they state it."""
    ends = [_end(entry, status.clock) for entry in (status.first, status.last) if entry is not None]
    if len(ends) < 2 or not all(ends):
        return ""
    if status.order == "newest":
        ends.reverse()
    if ends[0][:10] == ends[1][:10] and len(ends[0]) > 10:
        return f"{ends[0]}–{ends[1][11:]}"
    return f"{ends[0]} – {ends[1]}"


def _end(entry: Entry, clock: Clock) -> str:
    stamp = clock.shown(entry.stamp)
    return " ".join(filter(None, (stamp.day, (stamp.clock or "")[:5])))


def moment(entry: Entry, clock: Clock) -> str:
    """The day and hour under the cursor, with the zone."""
    stamp = clock.shown(entry.stamp)
    if not stamp.clock:
        return spelled(stamp.day) if stamp.day else "no time"
    zone = cell(entry.stamp.zone or "") if stamp is entry.stamp else ""
    day = "" if not stamp.day else spelled(stamp.day).split(" ", 1)[0][:3] + " "
    return f"{day}{stamp.clock[:2]}h {zone or (f'UTC{stamp.offset}' if stamp.offset else 'zone not stated')}"


class Footer(Bar):
    """The keys that matter now, taken from the bindings that are live; or a word to the reader."""

    COMPONENT_CLASSES = {"bar--key", "bar--text", "bar--warn"}

    notice: reactive[str] = reactive("")
    """What is said instead of the keys, until the next key; bound to the screen's."""

    def on_mount(self) -> None:
        """Follow the focus: with it other keys live."""
        self.screen.bindings_updated_signal.subscribe(self, self._keys_changed)

    def _keys_changed(self, screen: Screen[object]) -> None:
        del screen
        self.refresh()

    def line(self, y: int, width: int) -> list[Segment]:
        """The notice, or key after key as far as there is room."""
        del y
        if self.notice:
            return [Segment(cut(f" {self.notice}", width), self.part("warn"))]
        segments: list[Segment] = []
        used = 0
        for key, word in self._keys():
            size = len(key) + len(word) + 4
            if used + size > width:
                break
            segments += [Segment(f" {key} ", self.part("key")), Segment(f"{word}  ", self.part("text"))]
            used += size
        return segments

    def _keys(self) -> list[tuple[str, str]]:
        live: dict[str, str] = {}
        for key, active in self.screen.active_bindings.items():
            command = COMMANDS.get(active.binding.id or "")
            if command is not None and command.footer and active.enabled and key != UNBOUND:
                live.setdefault(command.id, key)
        commands = sorted((COMMANDS[name] for name in live), key=lambda command: command.rank)[:FOOTER_KEYS]
        return [(shown_key(live[command.id]), command.footer) for command in commands]
