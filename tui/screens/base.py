"""What every screen of the dashboard can do: run a command of the registry."""

from __future__ import annotations

from textual.screen import Screen

from ..commands import COMMANDS


class CommandScreen(Screen[None], inherit_bindings=False):
    """A screen whose keys are commands."""

    def action_run(self, id: str) -> None:
        """Run the command with that id."""
        COMMANDS[id].run(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command can be run now; where not, its keys are free for others."""
        if action == "run" and parameters:
            enabled = COMMANDS[str(parameters[0])].enabled
            return enabled is None or enabled(self)
        return True
