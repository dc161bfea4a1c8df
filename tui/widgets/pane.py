"""What every pane can do: run a command of the registry on its screen."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from textual.geometry import Size
from textual.scroll_view import ScrollView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.style import Style
    from textual.app import App
    from textual.theme import Theme

    from ..screens.base import CommandScreen


class Pane(ScrollView, can_focus=True, inherit_bindings=False):
    """A widget of lines, whose keys are commands of its own screen, whichever screen lies over that.

    Its scrollbar is always there: one that comes and goes would have the whole screen laid out again.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Pane { overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1; }
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ground: Style | None = None

    @property
    def ground(self) -> Style:
        """The style that lines stand on. Textual works it out from all that the pane stands in: 0.05 ms a line."""
        if self._ground is None:
            self._ground = self.rich_style
        return self._ground

    def notify_style_update(self) -> None:
        """Another theme, another focus."""
        super().notify_style_update()
        self._ground = None

    @property
    def theme(self) -> Theme:
        """The colours that are shown now."""
        app: App[object] = self.app
        return app.current_theme

    def measure(self, lines: int) -> None:
        """Say how many lines there are. Textual would lay out the whole screen for it: 10 ms a key."""
        size = Size(0, lines)
        if size == self.virtual_size:
            return
        self.set_reactive(ScrollView.virtual_size, size)  # pyright: ignore[reportArgumentType]  # untyped upstream
        if self.is_attached:
            self.vertical_scrollbar.window_virtual_size = lines
            self.vertical_scrollbar.window_size = self.container_size.height
            self.vertical_scrollbar.refresh()
            self.scroll_y = self.validate_scroll_y(self.scroll_y)

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
