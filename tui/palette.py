"""The command palette: every command of the registry by its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from .commands import COMMANDS, is_on_main, keys_of, shown_key

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
        """Those whose name is like what was typed; behind them, those that have its words in their id or help."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = matcher.match(command.title)
            if score > 0:
                score, label = 1 + score, matcher.highlight(command.title)
            else:
                score, label = _beside_title(command, query), Content(command.title)
            if score > 0:
                yield Hit(score, label, partial(self._run, command), text=command.title, help=command.help)

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
            self._screen.action_run(command.id)

    @property
    def _screen(self) -> CommandScreen:
        return cast("CommandScreen", self.screen)

    def _label(self, command: Command) -> str:
        """The title and the keys that it has now."""
        keys = " ".join(map(shown_key, keys_of(command, self._screen.bound)))
        return f"{command.title}  {keys}".rstrip()


def _beside_title(command: Command, query: str) -> float:
    """How well a command is named by its id (1) or its help (0.5), 0 for not at all.

    Letter by letter, as titles are compared, a sentence is like nearly everything.
    """
    words = query.casefold().split()
    if not words:
        return 0
    if all(word in command.id for word in words):
        return 1
    text = f"{command.id} {command.help}".casefold()
    return 0.5 if all(word in text for word in words) else 0
