"""Taking entries away: to the clipboard, the browser, a file, a command."""

from __future__ import annotations

from threading import Thread

from ...output.safety import cell
from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..screens.main import MainScreen

_GROUP = "Taking away"


def _copy(screen: MainScreen, text: str) -> None:
    from .. import clipboard

    screen.program.copy_to_clipboard(text)
    screen.notice = f"copied: {text}"
    Thread(target=clipboard.hand_over, args=(text,), name="warlog-clipboard", daemon=True).start()


def _cite(screen: MainScreen) -> None:
    from ..citation import citation

    if screen.current is not None:
        _copy(screen, citation(screen.current))


def _choose_link(screen: MainScreen, what: str, then: Callable[[str], None]) -> None:
    """Have the reader choose where an entry has several links."""
    from ..citation import link, links
    from ..screens.pick import PickScreen

    entry = screen.current
    if entry is None:
        return
    found = links(entry)
    if len(found) > 1:
        lines = [f"{label}  {address}".strip() for address, label in found]
        title = f"{len(found)} links · Enter {what}, Esc closes"
        screen.program.push_screen(PickScreen(title, lines, lambda number: then(found[number][0])))
        return
    address = link(entry)
    if address is not None:
        then(address)
    elif entry.links:
        scheme = entry.links[0][0].partition(":")[0][:20]
        screen.notice = f"not taken: {cell(scheme)}: link; only http and https are"
    else:
        screen.notice = "this entry has no link"


def _copy_link(screen: MainScreen) -> None:
    _choose_link(screen, "copies one", lambda address: _copy(screen, address))


def _open(screen: MainScreen) -> None:
    from ..browser import host, open_link
    from ..handing import behind

    def go(address: str) -> None:
        def work() -> str:
            if open_link(address):
                return f"opening {host(address)} in the browser"
            return f"no browser here; Y copies {address}"

        behind(screen, work)

    _choose_link(screen, "opens one", go)


def _write(screen: MainScreen) -> None:
    if screen.desk.shown.entries:
        from ..handing import Writing

        screen.prompt.ask(Writing(screen))
    else:
        screen.notice = "no entry is shown"


def _pipe(screen: MainScreen) -> None:
    if not screen.desk.shown.entries:
        screen.notice = "no entry is shown"
    elif screen.program.is_headless:
        screen.notice = "there is no terminal to give to a command"
    else:
        from ..handing import Piping

        screen.prompt.ask(Piping(screen))


COMMANDS = (
    Command("copy", "y", "Copy a citation",
            "Copy the entry as a citation: time and zone, who says so, headline, where it stands.", _GROUP, _cite,
            footer="copy", rank=45),
    Command("copy-link", "Y", "Copy the link", "Copy the entry's link.", _GROUP, _copy_link),
    Command("open-link", "o", "Open in the browser", "Open the entry's link in the browser: http and https only.",
            _GROUP, _open),
    Command("write", "w", "Write to a file",
            "Write the shown entries to a file; its name says the format: .txt, .jsonl, .json, .csv, .md.", _GROUP,
            _write),
    Command("pipe", "vertical_line", "Pipe to a command",
            "Give the shown entries to a command as text; `-f jsonl` before it names another format.", _GROUP, _pipe),
)  # fmt: skip
