"""The filter shared by the command line and the dashboard. Its language is described and read in `query_language`.

A stamp that does not state enough to be compared with a moment leaves `since` and `until` undecided. Such an entry is
matched neither by the query nor by its negation, and `Query.undecided` tells it apart so that it can be counted.
"""

from __future__ import annotations

from .entry import KINDS
from .text import compose, fold_case, one_line, search_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from .entry import Entry
    from .when import When

    Truth = Callable[[Entry], bool | None]
    """What a condition says of an entry; None where the entry does not state enough."""
    Canonical = Callable[[str], str | None]
    """Gives the one name that stands for all names of a known actor, for any of them; else None."""

NAMES: dict[str, Callable[[Entry], tuple[str | None, ...]]] = {
    "source": lambda entry: (entry.attribution.source,),
    "via": lambda entry: entry.attribution.via,
    "channel": lambda entry: (entry.attribution.channel,),
    "role": lambda entry: (entry.attribution.role,),
    "author": lambda entry: (entry.author,),
    "outlet": lambda entry: (entry.outlet,),
    "document": lambda entry: (entry.document,),
}
"""The fields that hold names: matched from the start of any word, or as a whole."""

TEXTS: dict[str, Callable[[Entry], tuple[str | None, ...]]] = {
    "headline": lambda entry: (entry.headline,),
    "text": lambda entry: tuple([text for _, text in entry.blocks]),
}
"""The fields that hold text: matched anywhere."""

PROPERTIES: dict[str, Callable[[Entry], object]] = {
    "source": lambda entry: entry.attribution.source,
    "via": lambda entry: entry.attribution.via,
    "channel": lambda entry: entry.attribution.channel,
    "role": lambda entry: entry.attribution.role,
    "author": lambda entry: entry.author,
    "outlet": lambda entry: entry.outlet,
    "headline": lambda entry: entry.headline,
    "text": lambda entry: entry.blocks,
    "media": lambda entry: entry.media,
    "links": lambda entry: entry.links,
    "time": lambda entry: entry.stamp.day or entry.stamp.clock,
    "day": lambda entry: entry.stamp.day,
    "clock": lambda entry: entry.stamp.clock,
    "zone": lambda entry: entry.stamp.offset or entry.stamp.zone,
    "revision": lambda entry: entry.revision,
}
"""What `Query.has` asks for."""

ACTORS = ("source", "via")
"""The fields whose names are those of actors, who may be known by several."""

KEYWORDS = frozenset(("and", "or", "not"))

_MEMO = 10_000
"""How many names a condition remembers its answer for."""


class QueryError(ValueError):
    """A query that cannot be understood.

    Args:
        message: What is wrong, and what to write instead.
        position: Where in the query it is wrong: the number of characters before the place.
        query: The query as typed.
    """

    def __init__(self, message: str, position: int = 0, query: str = "") -> None:
        super().__init__(message)
        self.message = one_line(message)
        self.position = position
        self.query = query

    def __str__(self) -> str:
        """`query:LINE:COLUMN: message`, both counted from 1."""
        lines = self.query[: self.position].split("\n")
        return f"query:{len(lines)}:{len(lines[-1]) + 1}: {self.message}"


class Query:
    """A condition on entries. Immutable; queries that are written alike are equal.

    Made by `parse`, or by the constructors here and put together with `all_of`, `any_of` and `negated`. `str(query)`
    is the query in the language of `parse`, which reads it back as an equal query.
    """

    __slots__ = ("costly", "joint", "parts", "truth", "written")

    def __init__(
        self, written: str, truth: Truth, joint: str = "", parts: tuple[Query, ...] = (), *, costly: bool = False
    ) -> None:
        """For the constructors of this module.

        Args:
            written: The query in the language of `parse`.
            truth: What it says of an entry.
            joint: How it is put together of its parts: `and`, `or`, `not`, or "" where it has none.
            parts: What it is put together of.
            costly: Whether it reads the text of an entry, which takes a hundred times as long as a look at a field.
        """
        self.written = written
        self.truth = truth
        self.joint = joint
        self.parts = parts
        self.costly = costly or any(part.costly for part in parts)

    def matches(self, entry: Entry) -> bool:
        """Whether the entry meets the condition, as far as it states what is asked for."""
        return self.truth(entry) is True

    def undecided(self, entry: Entry) -> bool:
        """Whether the entry states too little of its time for an answer: neither the query nor its negation matches."""
        return self.truth(entry) is None

    def select(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries that match, in the order given."""
        truth = self.truth
        return [entry for entry in entries if truth(entry)]

    def negated(self) -> Query:
        """The query that matches what this one decides against."""
        if self.joint == "not":
            return self.parts[0]
        inner = self.truth

        def truth(entry: Entry) -> bool | None:
            found = inner(entry)
            return None if found is None else not found

        return Query(f"-({self.written})" if len(self.parts) > 1 else f"-{self.nested()}", truth, "not", (self,))

    @staticmethod
    def all_of(queries: Iterable[Query]) -> Query:
        """Every one of the queries; without any, everything."""
        parts: list[Query] = []
        for query in queries:
            parts.extend(query.parts if query.joint == "and" else (query,))
        if len(parts) < 2:
            return parts[0] if parts else EVERYTHING
        truths = [part.truth for part in sorted(parts, key=lambda part: part.costly)]

        def truth(entry: Entry) -> bool | None:
            result: bool | None = True
            for condition in truths:
                found = condition(entry)
                if not found:
                    if found is not None:
                        return False
                    result = None
            return result

        written = " ".join(f"({part.written})" if part.joint == "or" else part.written for part in parts)
        return Query(written, truth, "and", tuple(parts))

    @staticmethod
    def any_of(queries: Iterable[Query]) -> Query:
        """At least one of the queries; without any, everything (no condition was set)."""
        parts: list[Query] = []
        for query in queries:
            parts.extend(query.parts if query.joint == "or" else (query,))
        if len(parts) < 2:
            return parts[0] if parts else EVERYTHING
        truths = [part.truth for part in sorted(parts, key=lambda part: part.costly)]

        def truth(entry: Entry) -> bool | None:
            result: bool | None = False
            for condition in truths:
                found = condition(entry)
                if found:
                    return True
                if found is None:
                    result = None
            return result

        return Query(" or ".join([part.nested() for part in parts]), truth, "or", tuple(parts))

    @staticmethod
    def words(words: str, field: str | None = None) -> Query:
        """A word or phrase, found anywhere as it is; nothing but white space sets no condition.

        Args:
            words: What to find. Small letters find capitals too; a capital makes it exact.
            field: One of `TEXTS`; None for all that is printed of an entry: headline, body, captions, credit, source.

        Raises:
            QueryError: It consists of invisible characters.
        """
        words = " ".join(words.split())
        if not words:
            return EVERYTHING
        case = any(char.isupper() for char in words)
        needle = " ".join(search_key(words, case=case).split())
        if not needle:
            raise QueryError("there is nothing visible to search for", 0, words)
        return _containing(needle, field, written_value(words) if field else written_word(words), folded=not case)

    @staticmethod
    def grep(pattern: str, field: str | None = None, *, ignore_case: bool | None = None) -> Query:
        """A regular expression of Python's `re`, found in any line; empty, it sets no condition.

        Args:
            pattern: The expression. Each paragraph, the headline and each of the other parts is a line to it.
            field: One of `NAMES` or `TEXTS`; None for all that is printed of an entry.
            ignore_case: None: unless the pattern has a capital letter.

        Raises:
            QueryError: It is no regular expression, is too long or can run away; positions count in the pattern.
        """
        if not pattern:
            return EVERYTHING
        from .pattern import PatternError, compile_pattern, is_literal

        pattern = compose(_unescape_slashes(pattern))
        try:
            compiled = compile_pattern(pattern, ignore_case=ignore_case)
        except PatternError as error:
            raise QueryError(error.message, error.position, pattern) from None
        written = written_pattern(pattern) + ("i" if ignore_case else "")
        if is_literal(pattern):
            return _containing(pattern, field, written, folded=compiled.ignores_case)
        read = _reader(field, folded=compiled.folded)
        search = compiled.regex.search

        def truth(entry: Entry) -> bool:
            return search(read(entry)) is not None

        return Query(_labelled(field, written), truth, costly=True)

    @staticmethod
    def named(field: str, name: str, *, exact: bool = False, canonical: Canonical | None = None) -> Query:
        """Entries in one of whose `NAMES` a name stands: as the start of any word or words, in any case.

        `Staff` and `general st` find "General Staff"; `taff` does not.

        Args:
            field: One of `NAMES`. For `source` the credit as printed is looked at too, as a whole: it may name relays.
            name: The name.
            exact: Whether it must be the whole name.
            canonical: Where it knows who is meant, all names of that actor are found, in every language.

        Raises:
            QueryError: The name is empty.
        """
        name = " ".join(name.split())
        key = _name_key(name)
        if not key:
            raise QueryError(f"{field}: needs a name", 0, name)
        known_as = canonical(name) if canonical else None
        keys = {key} if known_as is None else {key, _name_key(known_as)}
        answers: dict[str | None, bool] = {None: False}

        def is_meant(candidate: str | None) -> bool:
            answer = answers.get(candidate)
            if answer is None:
                if len(answers) > _MEMO:
                    answers.clear()
                    answers[None] = False
                found = _name_key(candidate or "")
                answer = found in keys or (not exact and any(_starts_word(found, key) for key in keys))
                if not answer and canonical and known_as is not None:
                    answer = canonical(candidate or "") == known_as
                answers[candidate] = answer
            return answer

        read = NAMES[field]

        def truth(entry: Entry) -> bool:
            return any(is_meant(candidate) for candidate in read(entry))

        def source_truth(entry: Entry) -> bool:
            credit = entry.attribution
            if is_meant(credit.source):
                return True
            text = credit.text
            return text is not None and text != credit.source and credit.source is not None and is_printed(text)

        printed: dict[str, bool] = {}

        def is_printed(text: str) -> bool:
            answer = printed.get(text)
            if answer is None:
                if len(printed) > _MEMO:
                    printed.clear()
                answer = printed[text] = _name_key(text) in keys
            return answer

        written = f"{field}:{'=' if exact else ''}{written_value(name)}"
        return Query(written, source_truth if field == "source" else truth)

    @staticmethod
    def source(name: str, canonical: Canonical | None = None) -> Query:
        """Entries credited to a name; see `named`."""
        return Query.named("source", name, canonical=canonical)

    @staticmethod
    def via(name: str, canonical: Canonical | None = None) -> Query:
        """Entries that came through a relay of that name; see `named`."""
        return Query.named("via", name, canonical=canonical)

    @staticmethod
    def kind(kind: str) -> Query:
        """Entries of one of `KINDS`.

        Raises:
            QueryError: There is no such kind.
        """
        wanted = kind.strip().lower().replace("-", "_")
        if wanted not in KINDS:
            raise QueryError(f"there is no kind {kind[:40]!r}; the kinds are {', '.join(KINDS)}", 0, kind)

        def truth(entry: Entry) -> bool:
            return entry.kind == wanted

        return Query(f"kind:{wanted}", truth)

    @staticmethod
    def has(name: str) -> Query:
        """Entries in which one of `PROPERTIES` is stated.

        Raises:
            QueryError: There is no such property.
        """
        wanted = name.strip().lower()
        if wanted not in PROPERTIES:
            raise QueryError(f"there is no has:{name[:40]}; it can be {', '.join(PROPERTIES)}", 0, name)
        read = PROPERTIES[wanted]

        def truth(entry: Entry) -> bool:
            return bool(read(entry))

        return Query(f"has:{wanted}", truth)

    @staticmethod
    def since(when: str, now: datetime | None = None) -> Query:
        """Entries of that moment or later; see `when.parse_when`.

        Raises:
            QueryError: It is no moment.
        """
        moment = _moment(when, now)

        def truth(entry: Entry) -> bool | None:
            return moment.since(entry.stamp)

        return Query(f"since:{written_value(' '.join(when.split()))}", truth)

    @staticmethod
    def until(when: str, now: datetime | None = None) -> Query:
        """Entries of that moment (that minute, that day) or earlier; see `when.parse_when`.

        Raises:
            QueryError: It is no moment.
        """
        moment = _moment(when, now)

        def truth(entry: Entry) -> bool | None:
            return moment.until(entry.stamp)

        return Query(f"until:{written_value(' '.join(when.split()))}", truth)

    def nested(self) -> str:
        """The query, written beside others: what sets no condition needs a form too."""
        return self.written or '""'

    def __str__(self) -> str:
        return self.written

    def __repr__(self) -> str:
        return f"Query({self.written!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Query) and self.written == other.written

    def __hash__(self) -> int:
        return hash(self.written)


EVERYTHING = Query("", lambda _: True, "and")
"""The query that sets no condition."""


def parse(text: str, now: datetime | None = None, canonical: Canonical | None = None) -> Query:
    """Read a query; see `query_language` for how it is written. Nothing but white space sets no condition.

    Args:
        text: What was typed.
        now: The present moment (aware), for `since:-2h`.
        canonical: Knows the names of an actor, where a source or a relay is asked for by one of them.

    Raises:
        QueryError: It cannot be understood.
    """
    from .query_language import Parser

    return Parser(text, now, canonical).query()


def field_of(words: str) -> str:
    """What stands before a colon and has the form of a field's name, whether there is such a field or not; or ""."""
    name, colon, _ = words.partition(":")
    return name if colon and name.isascii() and name.replace("_", "a").isalpha() else ""


def written_word(words: str) -> str:
    """A word or phrase as `parse` reads it as a term."""
    if field_of(words) or words[:1] in ("-", "/") or words.lower() in KEYWORDS:
        return _quoted(words)
    return written_value(words)


def written_value(words: str) -> str:
    """A word or phrase as `parse` reads it after the colon of a field."""
    if not words or words[0] in "/=" or any(char.isspace() or char in '()"' for char in words):
        return _quoted(words)
    return words


def written_pattern(pattern: str) -> str:
    """A regular expression between slashes, those in it escaped."""
    escaped = pattern.replace("/", "\\/")
    return f"/{escaped}/"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _unescape_slashes(pattern: str) -> str:
    r"""A regular expression with `/` for `\/`, so that what is the same is written the same."""
    if "\\/" not in pattern:
        return pattern
    kept: list[str] = []
    at = 0
    while at < len(pattern):
        pair = pattern[at : at + 2] if pattern[at] == "\\" else pattern[at]
        kept.append("/" if pair == "\\/" else pair)
        at += len(pair)
    return "".join(kept)


def _labelled(field: str | None, written: str) -> str:
    return f"{field}:{written}" if field else written


def _containing(needle: str, field: str | None, written: str, *, folded: bool) -> Query:
    read = _reader(field, folded=folded)
    if folded:
        needle = fold_case(needle)

    def truth(entry: Entry) -> bool:
        return needle in read(entry)

    return Query(_labelled(field, written), truth, costly=True)


def _moment(text: str, now: datetime | None) -> When:
    from .when import parse_when

    try:
        return parse_when(" ".join(text.split()), now)
    except ValueError as error:
        raise QueryError(str(error), 0, text) from None


def _name_key(name: str) -> str:
    return " ".join(search_key(name).split())


def _starts_word(name: str, start: str) -> bool:
    """Whether a stretch stands in a name and begins where a word of it begins."""
    at = name.find(start)
    while at > 0 and name[at - 1].isalnum() and start[0].isalnum():
        at = name.find(start, at + 1)
    return at >= 0


def _reader(field: str | None, *, folded: bool) -> Callable[[Entry], str]:
    """What gives the text to search in, a line for each part."""
    if field is None:
        return _folded_text if folded else _exact_text
    read = NAMES.get(field) or TEXTS[field]

    def text(entry: Entry) -> str:
        return _lines([part for part in read(entry) if part], folded=folded)

    return text


def _lines(parts: list[str], *, folded: bool) -> str:
    text = "\n".join(parts)
    # Line breaks within a part and invisible characters are rare: one look at the whole instead of one at each part.
    plain = "\t" not in text if text.isascii() else text.replace("\n", "").isprintable()
    if not plain or text.count("\n") >= len(parts):
        return "\n".join([search_key(part, case=not folded) for part in parts])
    return fold_case(text) if folded else compose(text)


def _printed(entry: Entry) -> list[str]:
    """All that is printed of an entry, and the name that its source is listed under."""
    credit = entry.attribution
    parts = [text for _, text in entry.blocks]
    parts.extend(entry.media)
    parts.extend([part for part in (entry.headline, credit.text, credit.source) if part])
    return parts


_last_folded: tuple[Entry | None, str] = (None, "")
_last_exact: tuple[Entry | None, str] = (None, "")
# Several terms of one query ask for the text of the same entry, one after the other.


def _folded_text(entry: Entry) -> str:
    global _last_folded
    last, text = _last_folded
    if last is not entry:
        text = _lines(_printed(entry), folded=True)
        _last_folded = (entry, text)
    return text


def _exact_text(entry: Entry) -> str:
    global _last_exact
    last, text = _last_exact
    if last is not entry:
        text = _lines(_printed(entry), folded=False)
        _last_exact = (entry, text)
    return text
