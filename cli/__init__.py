"""The command line: arguments, wiring, exit codes."""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def command() -> NoReturn:
    """The `warlog` command: a process of its own, from its arguments to its exit code."""
    # What is read, printed and done with makes no cycles: looking for some takes a tenth of a start.
    gc.disable()
    code = main()
    # Standard output is written to directly; what others have said of us is in Python's buffers.
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            pass
    # The interpreter's own way out takes apart object by object what ends with the process: 1 ms of a start of 32.
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `warlog` and return its exit code; see `exits.Exit`.

    Args:
        arguments: The command line without the program's name; the process's own where None.
    """
    # Whoever presses ^C while modules are still being imported gets the same quiet end.
    try:
        from .run import run

        return run(arguments)
    except KeyboardInterrupt:
        return 130
