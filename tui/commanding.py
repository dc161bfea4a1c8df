"""The command line, and the views that are saved and picked by name: what the prompt is opened for."""

from __future__ import annotations

from ..model.query import QueryError
from ..output.safety import cell
from .commands import COMMANDS, is_on_main
from .views import MAX_NAME, View, saved
from .widgets.prompt import Purpose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .screens.main import MainScreen

_NAMED = 8
"""Names that an error lists."""


class CommandLine(Purpose):
    """A command by its name or the beginning of it: `order`, `filter source:staff`, `goto 14:00`; `17` goes there."""

    label = ":"
    hint = (
        "a command: filter, search, goto, source, view, save-view, order, quit ...; Tab completes; a number: that entry"
    )

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._lines: list[str] = []
        """The names that it may become, in lines."""
        self._line = 0
        """The number of the line that Tab shows next."""

    def changed(self, text: str) -> None:
        """List what it may become."""
        name, blank, _ = text.lstrip().partition(" ")
        self._lines = [] if blank else lines(like(name), self._screen.size.width - 1)
        self._line = 0
        if name:
            self._list()

    def completed(self, text: str) -> str:
        """As far as there is no doubt; where there is nothing to add, show more names that it may become."""
        name, blank, _ = text.lstrip().partition(" ")
        names = [each for each in _names() if each.startswith(name)] if not blank else []
        if len(names) == 1:
            return f"{names[0]} "
        common = names[0] if names else name
        while not all(each.startswith(common) for each in names):
            common = common[:-1]
        if common == name:
            self._list()
            return text
        return common

    def _list(self) -> None:
        if self._lines:
            self.tell(self._lines[self._line])
            self._line = (self._line + 1) % len(self._lines)

    def accepted(self, text: str) -> bool:
        """Do it."""
        name, _, rest = text.strip().partition(" ")
        if not name:
            return True
        screen = self._screen
        try:
            name = known(name)
            if name in _WITH_WORDS:
                _WITH_WORDS[name](screen, rest.strip())
                return True
        except QueryError as error:
            self.fail(error.message, text.index(rest) + error.position)
            return False
        except ValueError as error:
            self.fail(str(error))
            return False
        if rest.strip():
            self.fail(f"{name} takes no more words")
            return False
        # What a command does may depend on the pane that has the focus.
        screen.prompt.release()
        if name.isdecimal():
            _entry(screen, int(name))
        elif screen.check_action("run", (name,)):
            screen.action_run(name)
        else:
            screen.notice = f"{name} can do nothing now"
        return True


def like(name: str) -> list[str]:
    """The names of commands that begin with what was typed, then those that have it in them."""
    names = _names()
    return [each for each in names if each.startswith(name)] + [
        each for each in names if name in each and not each.startswith(name)
    ]


def lines(names: list[str], width: int) -> list[str]:
    """Names side by side in lines of at most `width` cells, as far as a name fits; all but the last end with `…`."""
    found: list[str] = []
    for name in names:
        if found and len(found[-1]) + len(f"  {name}  …") <= width:
            found[-1] += f"  {name}"
        else:
            found[-1:] = [f"{found[-1]}  …", name] if found else [name]
    return found


def known(name: str) -> str:
    """The command of that name, or the only one whose name begins like this; a number as it is.

    Raises:
        ValueError: There is no such command, or there are several.
    """
    if name.isdecimal() and name.isascii() and len(name) < 10:
        return name
    names = _names()
    name = {"q": "quit-or-back", "q!": "quit", "w": "write", "n": "search-next"}.get(name, name)
    found = [name] if name in names else [each for each in names if each.startswith(name)]
    if not found:
        raise ValueError(f"there is no command {name[:40]}; Tab alone lists them, ? says what they do")
    if len(found) > 1:
        raise ValueError(f"{name[:40]} is the beginning of {', '.join(found[:_NAMED])}")
    return found[0]


def _names() -> list[str]:
    plain = (each.id for each in COMMANDS.values() if is_on_main(each))
    return sorted({*_WITH_WORDS, *plain} - {"command-line"})


def _entry(screen: MainScreen, number: int) -> None:
    count = len(screen.shown.entries)
    if count:
        screen.timeline.go_to_index(max(min(number, count), 1) - 1)


def _filter(screen: MainScreen, text: str) -> None:
    from .filtering import read
    from .finding import filter_for

    screen.run_worker(filter_for(screen, read(text)), group="filter", exclusive=True)


def _search(screen: MainScreen, text: str) -> None:
    from .finding import search_for

    search_for(screen, text)


def _go_to(screen: MainScreen, text: str) -> None:
    from .going import go_to

    if not text:
        screen.action_run("go-to-time")
    else:
        go_to(screen, text)


def _source(screen: MainScreen, text: str) -> None:
    from .facets import ALL

    if not text:
        screen.action_run("find-source")
        return
    rows = screen.sources.rows_like(text)
    facet = screen.sources.facet_at(rows[0]) if rows else None
    if facet is None:
        raise ValueError("no source has a name like this")
    screen.desk.choose(facet.kind, lambda _: ALL.only_of(facet.name))
    screen.publish()


def _view(screen: MainScreen, text: str) -> None:
    if not text:
        screen.action_run("view")
        return
    view = next((view for view in screen.desk.views if view.name.casefold() == text.casefold()), None)
    if view is None:
        raise ValueError(f"no view is called {text[:MAX_NAME]}")
    show(screen, view)


def _save(screen: MainScreen, text: str) -> None:
    if not text:
        screen.action_run("save-view")
        return
    save(screen, text)


def _forget(screen: MainScreen, text: str) -> None:
    kept = [view for view in screen.desk.views if view.name.casefold() != text.casefold()]
    if len(kept) == len(screen.desk.views):
        raise ValueError(f"no view is called {text[:MAX_NAME]}")
    screen.desk.views = kept
    screen.notice = f"view {cell(text)} is forgotten"


_WITH_WORDS: dict[str, Callable[[MainScreen, str], object]] = {
    "filter": _filter,
    "search": _search,
    "goto": _go_to,
    "source": _source,
    "view": _view,
    "save-view": _save,
    "forget-view": _forget,
}
"""The commands that something is typed behind."""


# Views


def show(screen: MainScreen, view: View) -> None:
    """Show what a view shows.

    Raises:
        QueryError: Its filter cannot be understood.
    """
    view.show(screen.desk)
    screen.publish()
    screen.notice = f"view {cell(view.name)}: {cell(view.described(screen.desk.names))}"


def save(screen: MainScreen, name: str) -> None:
    """Save what is shown under a name; what had that name before is replaced."""
    name = cell(name)[:MAX_NAME]
    if name:
        screen.desk.views = saved(screen.desk.views, View.of(screen.desk, name))
        screen.notice = f"saved as {name}: v picks it"


class SaveView(Purpose):
    """Save what is shown as a view."""

    label = "save view as:"
    hint = "a name; one that there is already is replaced"

    def changed(self, text: str) -> None:
        """Say what is saved, and what it replaces."""
        del text
        desk = self._screen.desk
        self.tell(cell(View.of(desk, "").described(desk.names)))

    def accepted(self, text: str) -> bool:
        """Save it."""
        save(self._screen, text)
        return True


class PickView(Purpose):
    """Pick a saved view; the arrows walk through those whose name is like what is typed."""

    label = "view:"
    hint = "part of a name; ↓ ↑ to the next; Enter shows it"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._found: list[View] = []
        self._at = 0

    def changed(self, text: str) -> None:
        """Find those with a name like this."""
        wanted = text.strip().casefold()
        self._found = [view for view in self._screen.desk.views if wanted in view.name.casefold()]
        self._at = 0
        self._told()

    def walked(self, step: int) -> bool:
        """To the next one."""
        if self._found:
            self._at = (self._at + step) % len(self._found)
            self._told()
        return True

    def _told(self) -> None:
        if not self._found:
            self.fail("no view has a name like this")
            self.say("")
            return
        view = self._found[self._at]
        self.say(f"{self._at + 1}/{len(self._found)}")
        self.tell(cell(f"{view.name}: {view.described(self._screen.desk.names)}"))

    def accepted(self, text: str) -> bool:
        """Show it."""
        del text
        if not self._found:
            return False
        try:
            show(self._screen, self._found[self._at])
        except QueryError as error:
            self.fail(f"its filter cannot be understood: {error.message}")
            return False
        return True
