"""A link in the reader's browser: http and https alone, as one argument of a command, no shell."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PATIENCE = 3
"""Seconds after which a command that still runs is taken for a browser."""
_running: list[subprocess.Popen[bytes]] = []
"""Browsers that were started: they go on when the dashboard ends."""


def command_for(address: str, environment: Mapping[str, str]) -> list[str] | None:
    """The command that opens an address; None where there is no browser.

    Args:
        address: What `citation.web_address` gave.
        environment: BROWSER in it is a command, `%s` in it the place of the address, as other programs have it.
    """
    for written in environment.get("BROWSER", "").split(os.pathsep):
        try:
            words = shlex.split(written)
        except ValueError:
            continue
        if words and shutil.which(words[0]):
            if not any("%s" in word for word in words):
                return [*words, address]
            return [word.replace("%s", address) for word in words]
    if sys.platform == "darwin":
        return ["open", address]
    # Without a display xdg-open starts a browser in the terminal, under the dashboard.
    if (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")) and shutil.which("xdg-open"):
        return ["xdg-open", address]
    if shutil.which("wslview"):
        return ["wslview", address]
    return None


def open_link(address: str) -> bool:
    """Open an address; whether that worked, as far as can be told. Blocks for three seconds at most."""
    command = command_for(address, os.environ)
    if command is None:
        return False
    try:
        child = subprocess.Popen(  # noqa: S603  # argv, and the address is an http(s) one
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    try:
        return child.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:  # the browser itself, not a helper that asks a running one
        _running.append(child)
        return True


def host(address: str) -> str:
    """Who would be visited: the host as the network knows it, so that no letter passes for another."""
    from urllib.parse import unquote, urlsplit

    try:
        name = unquote(urlsplit(address).hostname or "")
        return name.encode("idna").decode("ascii")
    except (UnicodeError, ValueError):
        return ""
