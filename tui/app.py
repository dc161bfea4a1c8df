"""The app: the terminal, the themes, what is read, and the way out."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys

from textual import events, on
from textual.app import App
from textual.await_complete import AwaitComplete
from textual.driver import Driver
from textual.filter import Monochrome
from textual.message import Message

from ..intake.files import SAMPLE
from .desk import Desk
from .feed import News
from .problems import announced
from .screens.main import MainScreen
from .state_file import Memory
from .themes import NONE, THEMES, NoColour
from .widgets.pane import Pane

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .clock import Clock
    from .config import Settings
    from .feed import Arrival, Feed
    from .options import Options

SAMPLE_HINT = "This is the bundled sample, which is fiction. warlog FILE opens yours; ? shows the keys."
DEMO_HINT = "The bundled sample, played as if live: F follows it, . shows what is new, r brings the next."

_SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT)

KEEPING = 60.0
"""Seconds between two times that what was read and marked is written down."""


def _provider() -> Any:
    from .palette import CommandsProvider

    return CommandsProvider


class WarlogApp(App[None], inherit_bindings=False):
    """The dashboard.

    Args:
        options: How the entries are shown at first.
        feed: What is read.
    """

    ENABLE_COMMAND_PALETTE = False  # its key is a command of ours, and can be bound otherwise
    COMMANDS = {_provider}
    CSS_PATH = "screens/main.tcss"  # a default screen does not load its own
    TITLE = "warlog"

    class Told(Message):
        """There is news of the reading."""

        def __init__(self, news: News) -> None:
            super().__init__()
            self.news = news

        def can_replace(self, message: Message) -> bool:
            """Only the last news matter."""
            return isinstance(message, WarlogApp.Told)

    class Arrived(Message):
        """Something has come since all was read."""

        def __init__(self, arrival: Arrival) -> None:
            super().__init__()
            self.arrival = arrival

    def __init__(self, options: Options, feed: Feed) -> None:
        super().__init__()
        self.use_command_palette = True
        self.animation_level = "none"
        self.desk = Desk(options.base, options.filter, options.order)
        self.crash: Exception | None = None
        """What was raised in the app and not caught."""
        self._feed = feed
        self._hint = DEMO_HINT if options.demo else SAMPLE_HINT if tuple(options.names) == (SAMPLE,) else ""
        for theme in THEMES:
            self.register_theme(theme)
        self._colourless = NoColour(enabled=False)
        # Textual's own for NO_COLOR makes greys; it would go on when the reader chooses colours after all.
        self._filters = [*(each for each in self._filters if not isinstance(each, Monochrome)), self._colourless]
        # https://no-color.org: any value that is not empty.
        self.theme = NONE.name if os.environ.get("NO_COLOR") else f"warlog-{options.settings.theme}"
        self.keys: dict[str, str] = {}
        """The keys of the commands that the reader has bound otherwise."""
        self.memory = Memory(options.state, options.names)
        self._settle(options.settings, options.clock)

    def watch_theme(self, name: str) -> None:
        """Without colours, or with them."""
        self._colourless.enabled = name == NONE.name

    def refresh_css(self, animate: bool = True) -> None:
        """Apply the theme. Before there is a screen nothing is styled by it, and all is parsed when there is (6 ms)."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    def _settle(self, settings: Settings, clock: Clock | None) -> None:
        """Have it as the reader wants it.

        Raises:
            SettingsError: Keys are bound that cannot be.
        """
        from .clock import clock_of
        from .commands import COMMANDS
        from .config import keymap

        desk = self.desk
        desk.clock = clock or clock_of(settings.clock)
        desk.own_clock = clock
        desk.columns = settings.columns
        if settings.keys:
            self.keys = keymap(settings, COMMANDS)
            self.set_keymap(self.keys)
        self.memory.recall(desk)

    def get_default_screen(self) -> MainScreen:
        """The main screen, with what has been read by now: the first paint shows it."""
        self._take(self._feed.listen(self._hear))
        screen = MainScreen(self.desk, self._feed, self.size)
        if self.memory.problems:
            screen.set_reactive(MainScreen.notice, "; ".join(self.memory.problems))
        return screen

    async def on_event(self, event: events.Event) -> None:
        """Obey the keys of panes one after the other.

        Sent through the widgets, as Textual has it, a key is overtaken by the next one: of `/drone` typed fast, `d` to
        `e` would be taken for commands.
        """
        if isinstance(event, events.Key) and not event.is_forwarded and isinstance(self.focused, Pane):
            self.app_focus = True
            if await self._check_bindings(event.key, priority=True) or await self._check_bindings(event.key):
                return
        await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """What is typed right behind the key that opens a prompt is for the prompt."""
        if self.screen is self.screen_stack[0] and self.main.prompt.takes(event):
            event.prevent_default()

    def pop_screen(self) -> AwaitComplete:
        """Take away what lies over the main screen. Keys that come in one go may ask for it twice."""
        return super().pop_screen() if len(self.screen_stack) > 1 else AwaitComplete.nothing()

    def _hear(self, news: News | Arrival) -> None:
        """Called in the feed's thread."""
        self.post_message(self.Told(news) if isinstance(news, News) else self.Arrived(news))

    def get_driver_class(self) -> type[Driver]:
        """Our own driver on Unix; Textual's where its insides are not those that ours stands on.

        With that one keys come from stdin alone, and quitting takes a quarter of a second.
        """
        if sys.platform == "win32":
            return super().get_driver_class()
        try:
            from .driver import TerminalDriver
        except ImportError:
            return super().get_driver_class()
        return TerminalDriver

    def on_mount(self) -> None:
        """Take care of signals: Textual alone would leave the terminal as it is."""
        if not self.is_headless:
            loop = asyncio.get_running_loop()

            def leave(number: int, frame: object) -> None:
                # Here, not in the loop: that may be waiting for a terminal that takes nothing.
                del frame
                getattr(self._driver, "give_up", int)()
                loop.call_soon_threadsafe(self._on_signal, number)

            for number in _SIGNALS:
                signal.signal(number, leave)
        if self.desk.place is not None:
            self.main.timeline.start()
            if self.main.timeline.cursor > 1:
                self.main.notice = "Where you left off: g goes to the first entry"
        if self._hint:
            self.main.notice = self._hint
        if self.desk.failures:
            self.main.notice = announced(self.desk.failures)
        # Whatever ends the machine, what was marked a minute ago is still marked.
        self.set_interval(KEEPING, lambda: self.memory.keep_behind(self.desk))
        self.call_after_refresh(self._settled)

    def _settled(self) -> None:
        """The first screen is painted: read on, and collect garbage again, seldom, and not what start-up has made."""
        self._feed.painted()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        gc.enable()

    def action_suspend_process(self) -> None:
        """Stop, and go back to the shell."""
        if getattr(self._driver, "has_shell", False):
            super().action_suspend_process()
        else:
            self.main.notice = "There is no shell to go back to"

    @on(Driver.SignalResume)
    def _paint_again(self) -> None:
        """Back from the shell."""
        self.screen.refresh(layout=True)

    def _on_signal(self, number: int) -> None:
        self.exit(return_code=128 + number)

    def on_warlog_app_told(self, message: Told) -> None:
        """Show what has been read; the reader's place stays."""
        known = len(self.desk.failures)
        self._take(message.news)
        main = self.main
        if len(self.desk.failures) > known:
            main.notice = announced(self.desk.failures[known:])
        main.publish()
        if not main.timeline.touched:
            main.timeline.start()

    def on_warlog_app_arrived(self, message: Arrived) -> None:
        """Take in what has come; the reader's place stays, unless the reader follows."""
        failure = message.arrival.failure
        if failure is not None and not failure.name:
            self.desk.failures = (*self.desk.failures, failure)
        self.main.arrive(message.arrival)

    def _take(self, news: News) -> None:
        self.desk.failures = news.failures
        self.desk.heads = list(news.heads)
        self.desk.progress = news.progress
        self.desk.replace(news.timeline)

    @property
    def main(self) -> MainScreen:
        """The main screen, whatever lies over it."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    # The way out

    def _handle_exception(self, error: Exception) -> None:
        self.crash = error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Leave without Textual's traceback: it prints local variables, and with them the document."""
        self._close_messages_no_wait()
