"""Draw the pictures of the README: what a terminal shows of the bundled sample (`make screenshots`).

Each picture is what warlog itself writes to a terminal, drawn as SVG; of the dashboard, what its screen shows after
some keys. The same tree gives the same bytes: a test draws the pictures again and compares.
"""

from __future__ import annotations

import asyncio
import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from warlog.intake.files import SAMPLE, read
from warlog.parsers import ParseOptions, parse
from warlog.tui.app import WarlogApp
from warlog.tui.feed import Feed
from warlog.tui.loading import Batch, Head, Word
from warlog.tui.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
SIZE = (24, 100)
"""Lines and columns of the terminal."""


class Look:
    """A look at the dashboard over the bundled sample.

    Args:
        size: Columns and lines of the terminal.
        keys: What is pressed, in Textual's names; a text in quotation marks is typed.
        theme: The theme's name.
    """

    def __init__(self, size: tuple[int, int], *keys: str, theme: str = "warlog-dark") -> None:
        self.size = size
        self.keys = keys
        self.theme = theme


WIDE = (130, 36)
PICTURES: dict[str, tuple[str, ...] | Look] = {
    "text": ("warlog", "intake/sample.txt", "--limit", "8"),
    "timeline": Look(WIDE, "j", "j", "j"),
    "sources": Look(WIDE, "shift+tab", "s", "j", "space", "j", "space", "tab", "j", "j"),
    "search": Look(WIDE, "slash", "'lindhavn'", "enter", "n"),
    "histogram": Look(WIDE, "i", "left", "left", "left", "left"),
    "detail": Look(WIDE, *"jjjjjjjjjjjjjjjjjj", "enter"),
    "help": Look(WIDE, "question_mark"),
    "small": Look((80, 24), "j", "j"),
    "light": Look(WIDE, "j", "j", "j", theme="warlog-light"),
}
"""The pictures by name: the command, as a reader would type it, or the keys that are pressed in the dashboard."""

CELL = 12.2
"""The width that rich gives a character."""
FONTS = "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace"

THEME = TerminalTheme(
    (22, 24, 29),
    (214, 217, 224),
    [
        (40, 44, 52), (224, 108, 117), (152, 195, 121), (229, 192, 123),
        (97, 175, 239), (198, 120, 221), (86, 182, 194), (171, 178, 191),
    ],
    [
        (110, 118, 132), (240, 138, 146), (176, 214, 148), (240, 210, 150),
        (130, 195, 250), (215, 150, 235), (115, 205, 215), (240, 242, 246),
    ],
)  # fmt: skip


def on_terminal(command: tuple[str, ...]) -> str:
    """What a command writes to a terminal of `SIZE`, escape sequences included."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
    environment = {
        "PATH": os.environ["PATH"],
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "HOME": os.devnull,
    }
    program = [sys.executable, "-m", *command]
    with subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=environment) as process:
        os.close(theirs)
        shown = io.BytesIO()
        try:
            while data := os.read(ours, 65536):
                shown.write(data)
        except OSError:  # how Linux says that the last process has closed a pty
            pass
    os.close(ours)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed: {shown.getvalue().decode()}")
    return shown.getvalue().decode().replace("\r\n", "\n")


def draw(what: tuple[str, ...] | Look) -> str:
    """The picture of a command and of what it shows, or of a look at the dashboard, as SVG."""
    picture = asyncio.run(look(what)) if isinstance(what, Look) else shown(what)
    # rich's frame fetches its font from a server: a picture in a README fetches nothing.
    picture = re.sub(r"\s*@font-face \{.*?\}", "", picture, flags=re.DOTALL)
    picture = picture.replace("Fira Code, monospace", FONTS).replace("Fira Code", FONTS)
    # Some renderers drop the spaces that a text begins with, and stretch the rest over their room.
    return (
        re.sub(r'x="([\d.]+)"( y="[\d.]+") textLength="([\d.]+)"([^>]*>)((?:&#160;)+)(?!&#160;|<)', _indent, picture)
        + "\n"
    )


class Read:
    """The bundled sample, read before the app starts."""

    def batches(self) -> Iterator[Batch | Word]:
        """All of it."""
        coverage = parse(read(SAMPLE).document, ParseOptions(None, None, False))
        head = Head(coverage.document, coverage.headline, coverage.outlet, coverage.order)
        yield Batch(head, list(coverage.entries), 1.0)
        yield Word(watching=False, asked=False)

    def ask(self, what: bytes) -> None:
        """Nothing is read again."""


async def look(look: Look) -> str:
    """What the dashboard shows after some keys, as SVG."""
    from warlog.cli.arguments import Arguments
    from warlog.cli.selection import kinds  # what is shown where nothing else is asked for

    feed = Feed(Read())
    feed.read()
    app = WarlogApp(Options([SAMPLE], (None, None, False), 1 << 20, kinds(Arguments())), feed)
    app.theme = look.theme
    async with app.run_test(size=look.size) as pilot:
        for key in look.keys:
            await pilot.press(*(key.strip("'") if key.startswith("'") else (key,)))
            await pilot.pause()
        await app.workers.wait_for_complete()  # pyright: ignore[reportUnknownMemberType]  # untyped upstream
        await pilot.pause()
        return app.export_screenshot(title="warlog")


def shown(command: tuple[str, ...]) -> str:
    """A command and what it writes, as SVG."""
    console = Console(record=True, width=SIZE[1], file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.assemble(("$ ", "dim"), (" ".join(command), "bold")))
    console.print(Text.from_ansi(on_terminal(command).rstrip("\n")), soft_wrap=True)
    return console.export_svg(title="warlog", theme=THEME)


def _indent(text: re.Match[str]) -> str:
    x, y, length, rest, spaces = text.groups()
    room = len(spaces) // len("&#160;") * CELL
    return f'x="{float(x) + room:.1f}"{y} textLength="{float(length) - room:.1f}"{rest}'


def main() -> None:
    """Draw every picture beside this file."""
    for name, what in PICTURES.items():
        (FOLDER / f"{name}.svg").write_text(draw(what), encoding="utf-8")
        print(FOLDER.name + f"/{name}.svg")


if __name__ == "__main__":
    main()
