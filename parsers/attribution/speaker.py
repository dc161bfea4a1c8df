"""One who is credited."""

from __future__ import annotations

PERSON = "person"
BODY = "body"
MEDIA = "media"
PLAIN = "plain"
ANAPHOR = "anaphor"
PRONOUN = "pronoun"


class Speaker:
    """One who is credited. Immutable by convention.

    Args:
        name: The name to show: canonical where it is known.
        role: The office printed with a person's name, or None.
        kind: PERSON, BODY, MEDIA, PLAIN (a name of unknown kind), ANAPHOR (`the minister`) or PRONOUN.
        text: As printed.
        sure: Whether the name is known, or is more than one word at the start of a sentence.
    """

    __slots__ = ("kind", "name", "role", "sure", "text")

    def __init__(self, name: str, role: str | None, kind: str, text: str, sure: bool) -> None:
        self.name = name
        self.role = role
        self.kind = kind
        self.text = text
        self.sure = sure

    def as_outlet(self) -> Speaker:
        """The same one, known for an outlet by the words around."""
        return self if self.kind == MEDIA else Speaker(self.name, None, MEDIA, self.text, self.sure)

    def __repr__(self) -> str:
        return f"Speaker({self.name!r}, {self.role!r}, {self.kind})"
