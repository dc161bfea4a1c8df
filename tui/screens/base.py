"""What every screen of the dashboard can do: run a command of the registry."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from textual.await_complete import AwaitComplete
from textual.screen import Screen

from ..commands import COMMANDS
from ..widgets.rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import App


class CommandScreen(Screen[None], inherit_bindings=False):
    """A screen whose keys are commands."""

    @property
    def program(self) -> App[None]:
        """The app, typed."""
        return self.app

    @property
    def bound(self) -> Mapping[str, str]:
        """The keys of the commands that the reader has bound otherwise, by id."""
        from ..app import WarlogApp

        program: object = self.app
        return program.keys if isinstance(program, WarlogApp) else {}

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close this screen; where another lies over it, or it is gone, nothing is closed in its place."""
        return super().dismiss(result) if self.is_current else AwaitComplete.nothing()

    def action_run(self, id: str) -> None:
        """Run the command with that id. It is done to the row under the cursor, so that is brought into sight again."""
        if isinstance(self.focused, Rows):
            self.focused.show_cursor()
        COMMANDS[id].run(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command can be run now; where not, its keys are free for others."""
        if action == "run" and parameters:
            enabled = COMMANDS[str(parameters[0])].enabled
            return enabled is None or enabled(self)
        return True
