"""The command line: arguments, wiring, exit codes, messages on stderr."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `warlog` and return its exit code; see `exits.Exit`.

    Args:
        arguments: The command line without the program's name; the process's own where None.
    """
    # Whoever presses ^C while modules are still being imported gets the same quiet end.
    try:
        import gc

        # A run makes objects, prints them and ends: collecting cycles among them costs a tenth of it and finds none.
        gc.disable()
        from .run import run

        return run(arguments)
    except KeyboardInterrupt:
        return 130
