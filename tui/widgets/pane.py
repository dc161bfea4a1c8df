"""What every pane can do: run a command of the registry on its screen."""

from __future__ import annotations

from textual.widget import Widget

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.base import CommandScreen


class Pane(Widget):
    """A widget whose keys are commands of its own screen, whichever screen lies over that."""

    @property
    def _host(self) -> CommandScreen:
        from ..screens.base import CommandScreen

        screen = self.screen
        assert isinstance(screen, CommandScreen), "panes stand on screens that run commands"
        return screen

    def action_run(self, id: str) -> None:
        """Run the command with that id."""
        self._host.action_run(id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command can be run now."""
        return self._host.check_action(action, parameters) if action == "run" else True
