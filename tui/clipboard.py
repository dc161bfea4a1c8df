"""Text to the clipboard program of the reader's session.

Textual asks the terminal (OSC 52), which works over ssh too; but not every terminal obeys, and none says whether it
did. So that program is given the text as well; no shell is asked, and nothing is waited for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PATIENCE = 2
"""Seconds that a program has."""


def helper(environment: Mapping[str, str]) -> list[str] | None:
    """The program that takes text for the clipboard on its standard input, with its arguments; None without one."""
    # tmux heeds OSC 52 only where its configuration says so. With -w it hands the text on to the terminal.
    wanted = (
        ("TMUX", ["tmux", "load-buffer", "-w", "-"]),
        ("WAYLAND_DISPLAY", ["wl-copy"]),
        ("DISPLAY", ["xclip", "-selection", "clipboard"]),
        ("DISPLAY", ["xsel", "--clipboard", "--input"]),
    )
    for variable, command in wanted:
        if environment.get(variable) and shutil.which(command[0]):
            return command
    return ["pbcopy"] if sys.platform == "darwin" else None


def hand_over(text: str) -> bool:
    """Give text to the session's clipboard program; whether it took it. Blocks for two seconds at most."""
    command = helper(os.environ)
    if command is None:
        return False
    try:
        done = subprocess.run(  # noqa: S603  # argv from the list above
            command,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
            start_new_session=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
