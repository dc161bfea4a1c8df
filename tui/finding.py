"""Searching, filtering and looking for a source: what the prompt is opened for."""

# Textual leaves its workers without their type.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from asyncio import sleep

from ..model.pattern import PatternError
from ..model.query import EVERYTHING, QueryError
from .facets import ALL
from .filtering import SLICE, Filtering, read
from .search import Search, highlighter
from .widgets.prompt import Purpose

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from ..model.query import Query
    from .screens.main import MainScreen

_MANY = 5_000
"""With more entries than this, a filter waits for the next key before it looks at them."""
_NEXT_KEY = 0.03
"""How long it waits, in seconds."""


_TURNS = 6
"""Turns of the loop between two slices: a paint is a chain of messages, one a turn. With one turn it comes in 50 ms."""


async def _breath() -> None:
    """Let keys be looked at and the screen be painted."""
    for _ in range(_TURNS):
        await sleep(0)


class SearchFor(Purpose):
    """Search as one types: the cursor goes to the first entry found from where it stood."""

    label = "/"
    hint = "regular expression; small letters find capitals too; Enter alone: the last one again"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._earlier = screen.desk.search
        self._marked = screen.timeline.highlight
        self._origin = screen.current
        self._top = screen.timeline.scroll_offset.y
        self._wrong = False

    def changed(self, text: str) -> None:
        """Search for it."""
        screen = self._screen
        screen.workers.cancel_group(screen, "search")
        self._wrong = False
        self.say("")
        if not text:
            self.cancelled()
            return
        start = 0
        if self._origin is not None:
            start = screen.shown.find(self._origin) or 0
        try:
            search, regex = Search(text, screen.shown.entries, start), highlighter(text)
        except (QueryError, PatternError) as error:
            self._wrong = True
            self.fail(error.message, error.position)
            return
        screen.desk.search = search
        mark(screen, regex)
        screen.run_worker(self._find(search), group="search", exclusive=True)

    async def _find(self, search: Search) -> None:
        screen, moved = self._screen, False
        while True:
            done = search.go_on()
            if search.first is not None and not moved:
                moved = True
                screen.timeline.go_to(search.entries[search.first])
            words = _standing(screen, search)
            if self.prompt is not None:
                self.say(words)
            elif done:
                screen.notice = f"/{search.text}  {words}"
            if done:
                break
            await _breath()
        if not moved:
            self._back()

    def accepted(self, text: str) -> bool:
        """Stay where the search has led; nothing typed: search on for what was searched for last."""
        if not text:
            if self._earlier is not None:
                again(self._screen, 1)
            return True
        if self._wrong:
            return False
        screen, search = self._screen, self._screen.desk.search
        if search is not None and search.complete:
            screen.notice = f"/{search.text}  {_standing(screen, search)}"
        if self._origin is not None and screen.current is not self._origin:
            screen.mark_read(self._origin)
        return True

    def cancelled(self) -> None:
        """As it was before."""
        screen = self._screen
        screen.workers.cancel_group(screen, "search")
        screen.desk.search = self._earlier
        mark(screen, self._marked)
        self._back()

    def left(self) -> None:
        """Where the reader points is where he wants to be."""

    def _back(self) -> None:
        timeline = self._screen.timeline
        if self._origin is not None and timeline.entry is not self._origin:
            timeline.go_to(self._origin)
            timeline.scroll_to(y=self._top, animate=False)
            # What the search came by was not read: the screen is not to learn of it as an entry that was left.
            self._screen.current = timeline.entry


def search_for(screen: MainScreen, text: str) -> None:
    """Search for an expression, and go to the first entry that holds it.

    Raises:
        QueryError: It is no expression.
    """
    if text:
        Search(text, ())
        SearchFor(screen).changed(text)
    else:
        again(screen, 1)


def mark(screen: MainScreen, regex: re.Pattern[str] | None) -> None:
    """Mark what is searched for in timeline and text."""
    screen.timeline.highlight = regex
    screen.detail.highlight = regex


def _standing(screen: MainScreen, search: Search) -> str:
    """`3/17`; `17…` while it is being searched."""
    if not search.complete:
        return f"{search.count:,}…" if search.count else "…"
    if not search.count:
        return "not found"
    entry = screen.timeline.entry
    at = None if entry is None else screen.shown.find(entry)
    return f"{0 if at is None else search.place(at):,}/{search.count:,}"


def again(screen: MainScreen, step: int) -> None:
    """Go to the next entry that holds what was searched for, or to the one before."""
    search = screen.desk.search
    if search is None:
        screen.notice = "nothing has been searched for yet; / searches"
        return
    mark(screen, highlighter(search.text))
    if search.entries is screen.shown.entries and search.complete:
        _step(screen, search, step)
    else:
        screen.run_worker(_search_and_step(screen, search, step), group="search", exclusive=True)


async def _search_and_step(screen: MainScreen, search: Search, step: int) -> None:
    entries, entry = screen.shown.entries, screen.timeline.entry
    if search.entries is not entries:
        start = None if entry is None else screen.shown.find(entry)
        search = screen.desk.search = search.again(entries, start or 0)
    while True:
        if search.go_on():
            break
        await _breath()
    _step(screen, search, step)


def _step(screen: MainScreen, search: Search, step: int) -> None:
    entry = screen.timeline.entry
    at = None if entry is None else screen.shown.find(entry)
    found = search.next(0 if at is None else at, step)
    if found is None:
        screen.notice = f"/{search.text}  not found"
        return
    index, wrapped = found
    screen.timeline.go_to(search.entries[index])
    beyond = "" if not wrapped else "  from the top" if step > 0 else "  from the end"
    screen.notice = f"/{search.text}  {search.place(index):,}/{search.count:,}{beyond}"


class FilterFor(Purpose):
    """Filter as one types. Esc clears the filter; Up brings it back."""

    label = "filter:"
    hint = "words, /regex/, source:name, -source:name, since:14:00, kind:key_event, or, -( )"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._wrong = False

    def initial(self) -> str:
        """What is filtered for now, to be changed."""
        return self._screen.desk.filter.written

    def changed(self, text: str) -> None:
        """Filter for it, or say why not: then the last filter that could be understood stays."""
        screen = self._screen
        screen.workers.cancel_group(screen, "filter")
        self._wrong = False
        try:
            query = read(text)
        except QueryError as error:
            self._wrong = True
            self.fail(error.message, error.position)
            return
        if query == screen.desk.filter:
            self._counted()
        else:
            screen.run_worker(self._apply(query), group="filter", exclusive=True)

    async def _apply(self, query: Query) -> None:
        desk = self._screen.desk
        if len(desk.stream) > _MANY:
            await sleep(_NEXT_KEY)
        await filter_for(self._screen, query)
        self._counted()

    def _counted(self) -> None:
        desk = self._screen.desk
        self.say(f"{len(desk.shown.entries):,} of {len(desk.stream):,}")

    def accepted(self, text: str) -> bool:
        """Keep it."""
        del text
        return not self._wrong

    def cancelled(self) -> None:
        """No filter."""
        clear_filter(self._screen)

    def left(self) -> None:
        """Keep what is filtered for."""


async def filter_for(screen: MainScreen, query: Query) -> None:
    """Filter, without having a key wait for it."""
    desk = screen.desk
    while query != EVERYTHING:
        stream = desk.stream
        work = Filtering(query, stream)
        while True:
            if work.go_on(SLICE):
                break
            await _breath()
        if desk.stream is stream:  # nothing has arrived meanwhile
            desk.filter_for(query, work.matched, work.undecided)
            break
    else:
        desk.filter = query
    screen.publish()


def clear_filter(screen: MainScreen) -> None:
    """Show what the filter hides."""
    screen.workers.cancel_group(screen, "filter")
    if screen.desk.filter != EVERYTHING:
        screen.desk.filter = EVERYTHING
        screen.publish()


class SourceFor(Purpose):
    """Type to find a source; the arrows walk through those that are like it."""

    label = "source:"
    hint = "part of a name; ↓ ↑ to the next; Enter shows only this source; Tab goes to the list"

    def __init__(self, screen: MainScreen) -> None:
        super().__init__(screen)
        self._rows: list[int] = []
        self._was = screen.listing

    def changed(self, text: str) -> None:
        """Go to the first one."""
        sources = self._screen.sources
        self._screen.show_sources(wanted=True)
        self._rows = sources.rows_like(text)
        self.say(f"{len(self._rows):,} of {len(sources.rows_like('')):,}")
        if not self._rows:
            self.fail("no source has a name like this")
        elif text.strip():
            sources.place(self._rows[0])

    def walked(self, step: int) -> bool:
        """To the next one."""
        sources = self._screen.sources
        if self._rows:
            at = self._rows.index(sources.cursor) if sources.cursor in self._rows else -1 if step > 0 else 0
            sources.place(self._rows[(at + step) % len(self._rows)])
        return True

    def completed(self, text: str) -> str:
        """Go to the list, to switch sources there."""
        if self.prompt is not None and self._rows:
            self.prompt.close_for("sources")
        return text

    def accepted(self, text: str) -> bool:
        """Show only this one."""
        del text
        screen, facet = self._screen, self._screen.sources.facet
        if not self._rows or facet is None:
            return False
        screen.show_sources(wanted=self._was)
        screen.desk.choose(facet.kind, lambda _: ALL.only_of(facet.name))
        screen.publish()
        return True

    def cancelled(self) -> None:
        """As it was before."""
        self._screen.show_sources(wanted=self._was)

    def left(self) -> None:
        """The reader has gone to the list, or to the timeline."""
