"""Regular expressions as people type them: smart case, and no expression that can run away.

Python's `re` cannot be stopped while it searches. So an expression whose search can take time exponential in the text
is refused when it is read: a repetition of something that can match the same text in several ways. What stays possible
is polynomial (`.*a.*b.*c` over one very long paragraph).
"""

from __future__ import annotations

import re

from .text import fold_case

MAX_PATTERN = 1_000
"""The longest regular expression, in characters."""

_MAX_ROUNDS = 4
"""How many rounds, nested ones multiplied, something that varies may be repeated."""

_CLASSES = frozenset("dDwWsSbBAZ")
_SPECIAL = frozenset("\\.^$*+?{}[]|()#")


class PatternError(ValueError):
    """An expression that is not used: why, and where in it (`position`: characters before the place)."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class Pattern:
    """An expression, ready to search.

    Args:
        regex: The expression, compiled.
        folded: Whether to search a text of which the case is folded (`text.fold_case`) instead of the text itself.
        ignores_case: Whether it ignores case, in this way or by itself.
    """

    __slots__ = ("folded", "ignores_case", "regex")

    def __init__(self, regex: re.Pattern[str], *, folded: bool, ignores_case: bool) -> None:
        self.regex = regex
        self.folded = folded
        self.ignores_case = ignores_case


def compile_pattern(pattern: str, *, ignore_case: bool | None = None) -> Pattern:
    """Read a regular expression; `^` and `$` match at every line.

    Case is ignored where `ignore_case` is True, or None and the pattern has no capital letter outside its escapes.
    Where the pattern allows it, that is done by folding the text, which is four times as fast as `re.IGNORECASE`.

    Raises:
        PatternError: It is malformed, too long or can run away.
    """
    if len(pattern) > MAX_PATTERN:
        raise PatternError(f"a regular expression of more than {MAX_PATTERN} characters", MAX_PATTERN)
    if ignore_case is None:
        ignore_case = not has_capital(pattern)
    folded = ignore_case and _is_case_free(pattern)
    flags = re.MULTILINE | (re.IGNORECASE if ignore_case and not folded else 0)
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "possible nested set": the set is searched for as it is written today
            regex = re.compile(pattern, flags)
    except re.error as error:
        raise PatternError(f"not a regular expression: {error.msg}", min(error.pos or 0, len(pattern))) from None
    except (RecursionError, OverflowError, MemoryError):
        raise PatternError("not a regular expression: too large") from None
    runaway = find_runaway(pattern)
    if runaway is not None:
        raise PatternError(
            "a repetition of what can itself match in several ways may never end; "
            "make the inner one possessive (++, *+, ?+) or its group atomic (?>...)",
            runaway,
        )
    return Pattern(regex, folded=folded, ignores_case=ignore_case)


def is_literal(pattern: str) -> bool:
    """Whether an expression is a plain text, without a character that has a meaning of its own."""
    return _SPECIAL.isdisjoint(pattern)


def has_capital(pattern: str) -> bool:
    r"""Whether an expression has a capital letter; the letter of an escape (`\S`) does not count."""
    escaped = False
    for char in pattern:
        if char.isupper() and not escaped:
            return True
        escaped = char == "\\" and not escaped
    return False


def _is_case_free(pattern: str) -> bool:
    r"""Whether a search in folded text finds what one that ignores case finds in the text.

    Not where letters may hide in escapes (`\x41`), ranges (`[?-_]`) or flags, or where folding changes the pattern.
    """
    if "[" in pattern or fold_case(pattern) != pattern:
        return False
    at = 0
    while at < len(pattern):
        if pattern[at] == "\\":
            escape = pattern[at + 1 : at + 2]
            if escape.isalnum() and escape not in _CLASSES:
                return False
            at += 2
        elif pattern.startswith("(?", at) and pattern[at + 2 : at + 3] not in (":", "=", "!", ">"):
            return False
        else:
            at += 1
    return True


class _Group:
    """What is known of a group while the scan is inside it."""

    __slots__ = ("atomic", "firsts", "rounds", "start", "varies")

    def __init__(self, start: int, *, atomic: bool = False) -> None:
        self.start = start
        self.atomic = atomic
        self.varies = False
        """Whether it holds something that can match texts of several lengths, and be backtracked into."""
        self.rounds: float = 1
        """How often the repetitions inside it, multiplied, repeat something that varies."""
        self.firsts: list[str] = [""]
        """The literal character that each alternative starts with, "" where it starts otherwise."""


def find_runaway(pattern: str) -> int | None:
    """Where a valid expression repeats, without a small bound, a group that can match one text in several ways.

    The rule is strict rather than clever: inside a repeated group any repetition or option that is not possessive
    counts, and so do alternatives unless each starts with a character of its own. It errs towards refusing.
    """
    groups = [_Group(0)]
    at = 0
    fresh = True
    while at < len(pattern):
        char = pattern[at]
        literal, closed = "", None
        if char == "\\":
            at += 2
        elif char == "[":
            at = _class_end(pattern, at)
        elif char == "(":
            if pattern.startswith("(?#", at):
                at = pattern.find(")", at) + 1 or len(pattern)
                continue
            groups.append(_Group(at, atomic=pattern.startswith("(?>", at)))
            at = _prefix_end(pattern, at)
            fresh = True
            continue
        elif char == "|":
            groups[-1].firsts.append("")
            at += 1
            fresh = True
            continue
        elif char == ")":
            closed = groups.pop() if len(groups) > 1 else None
            at += 1
        else:
            literal = "" if char in ".^$" else char.lower()
            at += 1
        least, most, possessive, at = _quantifier(pattern, at)
        group = groups[-1]
        if fresh and least > 0:
            group.firsts[-1] = literal
        fresh = False
        if closed is not None:
            firsts = closed.firsts
            if len(firsts) > 1 and (not all(firsts) or len(set(firsts)) < len(firsts)):
                closed.varies = True
            if closed.varies and not closed.atomic and not possessive:
                rounds = closed.rounds * max(most, 1)
                if rounds > _MAX_ROUNDS:
                    return closed.start
                group.varies = True
                group.rounds = max(group.rounds, rounds)
        if least != most and not possessive:
            group.varies = True
    return None


def _class_end(pattern: str, at: int) -> int:
    """The place after the set that starts at `[`."""
    at += 2 if pattern.startswith("[^", at) else 1
    if pattern.startswith("]", at):
        at += 1
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _prefix_end(pattern: str, at: int) -> int:
    """The place after what opens a group: `(`, `(?:`, `(?P<name>`, `(?<=`, `(?i:` ..."""
    if not pattern.startswith("(?", at):
        return at + 1
    for prefix in ("(?<=", "(?<!", "(?=", "(?!", "(?>", "(?:"):
        if pattern.startswith(prefix, at):
            return at + len(prefix)
    if pattern.startswith("(?P<", at):
        return (pattern.find(">", at) + 1) or len(pattern)
    at += 2
    while at < len(pattern) and pattern[at] not in ":)":
        at += 1
    return at + 1 if pattern.startswith(":", at) else at


def _quantifier(pattern: str, at: int) -> tuple[int, float, bool, int]:
    """The quantifier at a place: its least and most rounds, whether it is possessive, and the place after it."""
    if at >= len(pattern):
        return 1, 1, False, at
    simple = {"*": (0, float("inf")), "+": (1, float("inf")), "?": (0, 1)}.get(pattern[at])
    if simple:
        least, most = simple
        at += 1
    else:
        found = re.compile(r"\{(\d*)(,?)(\d*)\}").match(pattern, at) if pattern[at] == "{" else None
        if not found or found.group() == "{}":
            return 1, 1, False, at
        least = int(found[1] or 0)
        most = float(found[3]) if found[3] else float("inf") if found[2] else float(least)
        at = found.end()
    possessive = pattern.startswith("+", at)
    if possessive or pattern.startswith("?", at):
        at += 1
    return least, most, possessive, at
