"""What the command line says of the documents to read."""

from __future__ import annotations

from ..intake.errors import IntakeError
from ..intake.files import SAMPLE, is_directory, list_directory, stdin_has_input
from ..output.messages import tell
from .arguments import UsageError
from .exits import Exit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .arguments import Arguments


def inputs(arguments: Arguments) -> tuple[list[str], int]:
    """The names of all inputs, directories replaced by what is read of them.

    Returns:
        The names, and the exit code that directories call for which cannot be listed (0: none does); that is told.
    """
    failure = Exit.SHOWN
    given = arguments.inputs
    if not given:
        if stdin_has_input():
            return ["-"], failure
        tell("", "no INPUT, so this is the bundled sample, which is fiction", "give a file, a directory or -")
        return [SAMPLE], failure
    names: list[str] = []
    for name in given:
        if not is_directory(name):
            names.append(name)
            continue
        try:
            listing = list_directory(name)
        except IntakeError as error:
            tell(name, error.what, error.advice)
            failure = max(failure, error.code)
            continue
        names += listing.paths
        if listing.others:
            what = "other file or folder" if listing.others == 1 else "other files and folders"
            tell(name, f"{listing.others} {what} passed over", "name what else is to be read")
    return names, failure


def day(text: str | None) -> str | None:
    """The day that `--date` gives, `YYYY-MM-DD`, or None.

    Raises:
        UsageError: It is no day.
    """
    if text is None:
        return None
    from datetime import date

    try:
        # fromisoformat reads 20220307 and 2022-W10-1 too.
        if date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError:
        pass
    raise UsageError(f"{text} is no day; write it as 2022-03-07", "--date")
