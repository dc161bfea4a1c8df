"""Every command of the dashboard, once: bindings, footer, palette, help and the README's table are made of them.

To add one, add a `Command` to the module of its group (or a module to `_GROUPS`), with a function that gets the screen.
"""

from __future__ import annotations

from textual.binding import Binding, BindingType

from ..config import UNBOUND
from . import app, clock, finding, live, marks, moving, panes, sources, taking, time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .command import Command

_GROUPS: tuple[tuple[Command, ...], ...] = (
    moving.COMMANDS,
    panes.COMMANDS,
    finding.COMMANDS,
    sources.COMMANDS,
    time.COMMANDS,
    clock.COMMANDS,
    live.COMMANDS,
    marks.COMMANDS,
    taking.COMMANDS,
    app.COMMANDS,
)

COMMANDS: dict[str, Command] = {command.id: command for group in _GROUPS for command in group}
"""The commands by id, in the order of the help screen."""


PANES = frozenset(("timeline", "sources", "detail", "histogram"))
"""Where the keys of `main` work too, beside those of the pane."""
ON_MAIN = PANES | {"main"}
"""Where a command of the main screen can work."""


def is_on_main(command: Command) -> bool:
    """Whether a command is one of the main screen, whichever pane has the focus there."""
    return not ON_MAIN.isdisjoint(command.where)


def bindings(where: str) -> list[BindingType]:
    """The bindings of one place: `main`, `timeline`, `sources`, `detail`, `help` ..."""
    return [
        Binding(command.keys, f"run('{command.id}')", command.title, id=command.id)
        for command in COMMANDS.values()
        if where in command.where and command.keys
    ]


def keys_of(command: Command, bound: Mapping[str, str]) -> list[str]:
    """The keys that a command has, as Textual calls them.

    Args:
        command: The command.
        bound: The keys of those that the reader has bound otherwise, by id; see `config.keymap`.
    """
    keys = bound.get(command.id, command.keys)
    return [key.strip() for key in keys.split(",") if key and key != UNBOUND]


def table(commands: Iterable[Command] | None = None) -> str:
    """The keys as a Markdown table, for the README; with the ids that the configuration knows the commands by."""
    lines = ["| key | what it does | in the configuration |", "|---|---|---|"]
    for command in COMMANDS.values() if commands is None else commands:
        keys = " ".join(f"`{shown_key(key)}`" for key in command.keys.split(",") if key).replace("`|`", "`\\|`")
        lines.append(f"| {keys} | {command.help} | `{command.id}` |")
    return "\n".join(lines) + "\n"


_NAMES = {
    "down": "↓", "up": "↑", "left": "←", "right": "→", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "space": "Space",
    "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "question_mark": "?", "slash": "/",
    "full_stop": ".", "left_square_bracket": "[", "right_square_bracket": "]", "left_curly_bracket": "{",
    "right_curly_bracket": "}", "vertical_line": "|", "at": "@", "colon": ":", "ampersand": "&", "apostrophe": "'",
    "less_than_sign": "<", "greater_than_sign": ">", "backspace": "⌫", "delete": "Del", "comma": ",",
}  # fmt: skip


def shown_key(key: str) -> str:
    """A key as a reader knows it: `^P` for `ctrl+p`, `?` for `question_mark`."""
    *modifiers, name = key.strip().split("+")
    shown = _NAMES.get(name, name.upper() if len(name) > 1 else name)
    for modifier in reversed(modifiers):
        shown = f"^{shown.upper()}" if modifier == "ctrl" else f"{modifier.capitalize()}+{shown}"
    return shown
