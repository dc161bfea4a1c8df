r"""The language of queries, as typed after `--query`, in the filter prompt and in saved views.

    drone "power station"                    every one of them, anywhere in headline, body, captions, credit, source
    /\b\d+ (tanks|guns)\b/                   a regular expression of Python's re; with an i after it, case is ignored
    source:staff  -source:"General Staff"    a name, from the start of any of its words; - excludes
    source:=MIA                              the whole name; likewise via: channel: role: author: outlet: document:
    headline:shelling  text:/evacuat(ed|ion)/
    kind:key_event  has:media                what sort of entry; what it states
    since:22:24  until:2022-03-07  since:-2h moments, see `when.parse_when`
    a or b and not c   -(a b)                `and` binds more tightly than `or`, and is understood between neighbours

Small letters find capitals too; a capital in a word or an expression makes it exact. Words that would be read as
something else (`or`, `-5`, `http://...`) are searched for in quotes, in which `\"` is a quote and `\\` a backslash.
"""

from __future__ import annotations

from .query import ACTORS, EVERYTHING, KEYWORDS, NAMES, TEXTS, Query, QueryError, field_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from .query import Canonical

MAX_QUERY = 10_000
"""The longest query that is read, in characters."""
MAX_DEPTH = 50
"""How deep parentheses and negations may nest."""
FIELDS = (*NAMES, *TEXTS, "kind", "has", "since", "until")
"""What may stand before a colon."""


class Parser:
    """Reads one query. Arguments as of `query.parse`."""

    def __init__(self, text: str, now: datetime | None, canonical: Canonical | None) -> None:
        self._query = text
        self._now = now
        self._canonical = canonical
        self._at = 0
        self._depth = 0

    def query(self) -> Query:
        """The whole query.

        Raises:
            QueryError: It cannot be understood.
        """
        if len(self._query) > MAX_QUERY:
            raise self._error(f"a query of more than {MAX_QUERY} characters", MAX_QUERY)
        self._skip_space()
        if self._at == len(self._query):
            return EVERYTHING
        found = self._alternatives()
        if self._at < len(self._query):
            raise self._error("this ) closes nothing", self._at)
        return found

    def _error(self, message: str, position: int) -> QueryError:
        return QueryError(message, position, self._query)

    def _skip_space(self) -> None:
        while self._at < len(self._query) and self._query[self._at].isspace():
            self._at += 1

    def _run(self) -> str:
        """What stands from here to the next white space or parenthesis."""
        end = self._at
        while end < len(self._query) and not self._query[end].isspace() and self._query[end] not in "()":
            end += 1
        return self._query[self._at : end]

    def _keyword(self) -> str:
        """The `and`, `or` or `not` that stands here, or ""."""
        run = self._run().lower()
        return run if run in KEYWORDS else ""

    def _alternatives(self) -> Query:
        parts = [self._conjunction()]
        while self._keyword() == "or":
            self._at += len("or")
            parts.append(self._conjunction())
        return Query.any_of(parts)

    def _conjunction(self) -> Query:
        parts = [self._negation()]
        while True:
            self._skip_space()
            keyword = self._keyword()
            if keyword == "and":
                self._at += len(keyword)
            elif keyword == "or" or self._query[self._at : self._at + 1] in ("", ")"):
                return Query.all_of(parts)
            parts.append(self._negation())

    def _negation(self) -> Query:
        self._skip_space()
        start = self._at
        keyword = self._keyword()
        if keyword == "not":
            self._at += len(keyword)
        elif self._query.startswith("-", self._at):
            self._at += 1
            if self._query[self._at : self._at + 1].strip() in ("", ")"):
                raise self._error('nothing stands after -; to search for it, write "-"', start)
        else:
            return self._term()
        self._enter(start)
        found = self._negation().negated()
        self._depth -= 1
        return found

    def _enter(self, position: int) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._error(f"more than {MAX_DEPTH} parentheses and negations within each other", position)

    def _term(self) -> Query:
        start = self._at
        if self._keyword():
            raise self._error(
                f'something is missing before {self._run()}; to search for it, write "{self._run()}"', start
            )
        char = self._query[start : start + 1]
        if char in ("", ")"):
            raise self._error("something is missing here", start)
        if char == "(":
            return self._group()
        if char == '"':
            return self._checked(start, Query.words, self._quoted())
        if char == "/":
            return self._pattern(None)
        run = self._run()
        field = field_of(run)
        if field:
            self._at += len(field) + 1
            return self._field(field, start)
        self._at += len(run)
        return self._checked(start, Query.words, run)

    def _group(self) -> Query:
        start = self._at
        self._enter(start)
        self._at += 1
        found = self._alternatives()
        if not self._query.startswith(")", self._at):
            raise self._error("this ( is not closed", start)
        self._at += 1
        self._depth -= 1
        return found

    def _field(self, typed: str, start: int) -> Query:
        field = typed.lower()
        if field not in FIELDS:
            fields = ", ".join(FIELDS)
            message = f"there is no field {typed[:40]}; the fields are {fields}; quote it to search for it"
            raise self._error(message, start)
        exact = field in NAMES and self._query.startswith("=", self._at)
        self._at += exact
        value_at = self._at
        char = self._query[value_at : value_at + 1]
        if char == "/" and not exact and (field in NAMES or field in TEXTS):
            return self._pattern(field)
        if char == '"':
            value = self._quoted()
        else:
            value = self._run()
            self._at += len(value)
        if not value.strip():
            raise self._error(f"{field}: is followed by nothing", start)
        return self._checked(value_at, lambda value: self._condition(field, value, exact=exact), value)

    def _condition(self, field: str, value: str, *, exact: bool) -> Query:
        if field in NAMES:
            return Query.named(field, value, exact=exact, canonical=self._canonical if field in ACTORS else None)
        if field in TEXTS:
            return Query.words(value, field)
        if field == "kind":
            return Query.kind(value)
        if field == "has":
            return Query.has(value)
        return Query.since(value, self._now) if field == "since" else Query.until(value, self._now)

    def _checked(self, position: int, build: Callable[[str], Query], value: str) -> Query:
        try:
            return build(value)
        except QueryError as error:
            raise self._error(error.message, position) from None

    def _quoted(self) -> str:
        start = self._at
        kept: list[str] = []
        at = start + 1
        while at < len(self._query):
            char = self._query[at]
            if char == '"':
                self._at = at + 1
                return "".join(kept)
            if char == "\\" and self._query[at + 1 : at + 2] in ('"', "\\"):
                at += 1
                char = self._query[at]
            kept.append(char)
            at += 1
        raise self._error("this quote is not closed", start)

    def _pattern(self, field: str | None) -> Query:
        start = self._at
        at = start + 1
        while at < len(self._query) and self._query[at] != "/":
            at += 2 if self._query[at] == "\\" else 1
        if at >= len(self._query):
            raise self._error('this / is not closed; to search for it, write "/"', start)
        pattern = self._query[start + 1 : at]
        self._at = at + 1
        flags = self._run()
        if flags not in ("", "i"):
            raise self._error(
                r"after the / of a regular expression only i may stand; a / in it is written \/", self._at
            )
        self._at += len(flags)
        if not pattern:
            raise self._error("there is nothing between these slashes", start)
        try:
            return Query.grep(pattern, field, ignore_case=True if flags else None)
        except QueryError as error:
            # The constructor counts in the pattern without the backslashes that guard its slashes.
            position = start + 1 + error.position + error.query[: error.position].count("/")
            raise self._error(error.message, min(position, at)) from None
