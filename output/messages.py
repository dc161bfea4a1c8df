"""All that warlog says on stderr: one line a message, at most 200 columns, nothing in it that a terminal obeys."""

from __future__ import annotations

import sys

from ..model.text import one_line

MAX_COLUMNS = 200


def tell(subject: str, what: str, advice: str = "") -> None:
    """Say `warlog: SUBJECT: what happened; what to do`.

    Args:
        subject: What it is about, an input or an option; "" where it is warlog itself.
        what: What happened.
        advice: What to do about it, or "".
    """
    line = compose(subject, what, advice)
    try:
        # Where descriptor 2 is closed there is no stderr, and nobody to tell.
        if sys.stderr is not None:
            sys.stderr.write(line + "\n")
            sys.stderr.flush()
    except OSError:
        pass


def compose(subject: str, what: str, advice: str = "") -> str:
    """The line that `tell` prints; a long subject loses its beginning first, as a path's end says more."""
    subject, what, advice = one_line(subject), one_line(what), one_line(advice)
    rest = f"{what}{'; ' if advice else ''}{advice}"
    room = MAX_COLUMNS - len("warlog: : ") - len(rest)
    if len(subject) > max(room, 40):
        subject = "…" + subject[1 - max(room, 40) :]
    line = f"warlog: {subject}{': ' if subject else ''}{rest}"
    return line if len(line) <= MAX_COLUMNS else line[: MAX_COLUMNS - 1] + "…"
