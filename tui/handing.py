"""What is asked of the reader before entries are handed over: where to write them, what to pipe them to."""

from __future__ import annotations

from threading import Thread

from ..output.safety import cell
from .widgets.prompt import Purpose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .screens.main import MainScreen


def behind(screen: MainScreen, work: Callable[[], str]) -> None:
    """Have something done in a thread, and say what it answers; "" says nothing."""
    app = screen.program

    def run() -> None:
        words = work()
        if words:
            app.call_later(setattr, screen, "notice", words)

    Thread(target=run, name="warlog-taking", daemon=True).start()


def _number(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"


class Writing(Purpose):
    """A file to write to."""

    label = "write to"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._entries = list(screen.desk.shown.entries)
        self._several = screen.several
        self._warned = ""
        self.hint = f"{_number(len(self._entries))}: name.txt, .jsonl, .json, .csv or .md"

    def changed(self, text: str) -> None:
        """Another name: what was said of the last one holds no more."""
        if text != self._warned:
            self._warned = ""

    def accepted(self, text: str) -> bool:
        """Write, when the name will do."""
        from .export import ExportError, exists, expanded, format_of, write

        path = expanded(text)
        try:
            form = format_of(path)
        except ExportError as error:
            self.fail(str(error))
            return False
        if exists(path) and self._warned != text:
            self._warned = text
            self.fail("that file is there; Enter again to replace it, Esc to leave it")
            return False

        def work() -> str:
            try:
                write(self._entries, path, several=self._several)
            except ExportError as error:
                return str(error)
            return f"{_number(len(self._entries))} written to {cell(path)} as {form}"

        behind(self._screen, work)
        return True


class Piping(Purpose):
    """A command to pipe to."""

    label = "|"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self.hint = f"{_number(len(screen.desk.shown.entries))} to a command, as  less  or  -f jsonl jq .source"

    def accepted(self, text: str) -> bool:
        """Run it, when it is a command."""
        from .export import ExportError, command_of

        try:
            form, command = command_of(text)
        except ExportError as error:
            self.fail(str(error))
            return False
        screen = self._screen

        def run() -> None:
            from .export import pipe

            entries = list(screen.desk.shown.entries)
            with screen.program.suspend():
                how = pipe(entries, form, command, several=screen.several)
            screen.refresh(layout=True)
            screen.notice = cell(how)

        screen.call_after_refresh(run)
        return True
