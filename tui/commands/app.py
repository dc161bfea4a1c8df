"""Help, the palette, and the way out."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.base import CommandScreen
    from ..screens.main import MainScreen

_GROUP = "Program"
INTERRUPTED = 130


def _help(screen: CommandScreen) -> None:
    from ..screens.help import HelpScreen, live

    screen.program.push_screen(HelpScreen(live(screen)))


def _palette(screen: CommandScreen) -> None:
    screen.program.action_command_palette()


def _quit_or_back(screen: MainScreen) -> None:
    if screen.can_go_back:
        screen.go_back()
    else:
        screen.program.exit()


def _quit(screen: CommandScreen) -> None:
    screen.program.exit()


def _interrupt(screen: CommandScreen) -> None:
    screen.program.exit(return_code=INTERRUPTED)


def _problems(screen: MainScreen) -> None:
    from ..problems import problems
    from ..screens.pick import PickScreen

    lines = problems(screen.desk.heads, screen.desk.failures)
    title = f"{len(lines):,} problem{'s' * (len(lines) > 1)} · Esc closes"
    screen.program.push_screen(PickScreen(title, lines, lambda _: None))


def _suspend(screen: CommandScreen) -> None:
    screen.program.action_suspend_process()


def _close(screen: CommandScreen) -> None:
    screen.dismiss()


def _theme(screen: CommandScreen) -> None:
    from ..themes import THEMES

    names = [theme.name for theme in THEMES]
    now = names.index(screen.program.theme) if screen.program.theme in names else -1
    screen.program.theme = names[(now + 1) % len(names)]


COMMANDS = (
    Command("help", "question_mark,f1", "Help", "Show what every key does here.", _GROUP, _help, footer="help",
            rank=15),
    Command("palette", "ctrl+p", "Commands", "Find a command by its name.", _GROUP, _palette, footer="commands",
            rank=80),
    Command("close", "escape,f1,q", "Close",
            "Close what lies over the timeline; in the help, `q` is a letter once something is typed.", _GROUP, _close,
            where=("help", "pick")),
    Command("theme", "", "Other colours", "Show it in dark colours, light ones, with high contrast, or without colour.",
            _GROUP, _theme),
    Command("problems", "", "What went wrong", "List the inputs that were not read, and what was odd about the others.",
            _GROUP, _problems, enabled=lambda screen: screen.desk.status.problems > 0),
    Command("quit-or-back", "q", "Back, then quit", "Go back; from the timeline, quit.", _GROUP, _quit_or_back,
            footer="quit", rank=85),
    Command("quit", "Q", "Quit", "Quit at once.", _GROUP, _quit),
    Command("suspend", "ctrl+z", "To the shell", "Stop, and go back to the shell; fg comes back.", _GROUP, _suspend),
    Command("interrupt", "ctrl+c", "Interrupt", "Quit at once, with the exit code 130.", _GROUP, _interrupt,
            where=("main", "help", "pick")),
)  # fmt: skip
