"""The command palette: every command of the registry by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from .commands import COMMANDS, is_on_main, shown_key
from .config import UNBOUND

if TYPE_CHECKING:
    from .commands.command import Command
    from .screens.base import CommandScreen


class CommandsProvider(Provider):
    """Gives the palette the commands that can be run now. Each opening of the palette has one."""

    _has_run = False

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command in self._commands():
            yield DiscoveryHit(
                Content(self._label(command)), partial(self._run, command), text=command.title, help=command.help
            )

    async def search(self, query: str) -> Hits:
        """Those whose name is like what was typed."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = matcher.match(command.title)
            if score > 0:
                yield Hit(score, matcher.highlight(command.title), partial(self._run, command), help=command.help)

    def _commands(self) -> list[Command]:
        return [
            command
            for command in COMMANDS.values()
            if command.id != "palette" and is_on_main(command) and (not command.enabled or command.enabled(self.screen))
        ]

    def _run(self, command: Command) -> None:
        """Run a command as its key would. Enter that is pressed twice before the palette has closed runs it once."""
        if not self._has_run:
            self._has_run = True
            cast("CommandScreen", self.screen).action_run(command.id)

    def _label(self, command: Command) -> str:
        """The title and the keys that it has now."""
        from .app import WarlogApp

        app: object = self.app
        bound = app.keys.get(command.id, command.keys) if isinstance(app, WarlogApp) else command.keys
        keys = " ".join(shown_key(key) for key in bound.split(",") if key and key != UNBOUND)
        return f"{command.title}  {keys}".rstrip()
