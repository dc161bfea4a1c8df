"""Where the user's files are, as the XDG base directory specification has it."""

from __future__ import annotations

import os


def config_file(name: str) -> str | None:
    """A file of the user's configuration; None where there is no telling where that is."""
    base = _base("XDG_CONFIG_HOME", ".config")
    return base and os.path.join(base, "warlog", name)


def state_directory() -> str | None:
    """Where logs are kept; None where there is no telling."""
    base = _base("XDG_STATE_HOME", os.path.join(".local", "state"))
    return base and os.path.join(base, "warlog")


def _base(variable: str, below_home: str) -> str | None:
    # The specification: a path that is not absolute is to be ignored.
    named = os.environ.get(variable, "")
    if os.path.isabs(named):
        return named
    home = os.path.expanduser("~")
    return os.path.join(home, below_home) if os.path.isabs(home) else None
