"""Why an input could not be read, and what its reader can do about it."""

from __future__ import annotations


class IntakeError(Exception):
    """An input that cannot be read.

    Args:
        what: What happened, in a few words.
        advice: What to do about it, or "".
        code: The exit code that says so: 65 not an article, 66 cannot be read, 69 refused, 74 I/O error.
    """

    def __init__(self, what: str, advice: str = "", code: int = 66) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice
        self.code = code


class NotText(IntakeError):
    """Bytes that are no text: a picture, an archive, a program."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what, advice, code=65)
