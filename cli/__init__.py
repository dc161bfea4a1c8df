"""The command line: arguments, wiring, exit codes, messages on stderr."""

from __future__ import annotations

import gc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `warlog` and return its exit code; see `exits.Exit`.

    Args:
        arguments: The command line without the program's name; the process's own where None.
    """
    own_process = arguments is None
    if own_process:
        # What is read, printed and done with makes no cycles: looking for some takes a tenth of a start.
        gc.disable()
    # Whoever presses ^C while modules are still being imported gets the same quiet end.
    try:
        from .run import run

        return run(arguments)
    except KeyboardInterrupt:
        return 130
    finally:
        if own_process:
            gc.freeze()  # So that the interpreter does not look for cycles at its exit either.
