"""One actor, one name: the spellings and synonyms that are joined, by language."""

from __future__ import annotations

from . import _aliases

KINDS = ("person", "body", "media")

_KIND_OF = {kind[0]: kind for kind in KINDS}
_latin: dict[str, str] = {}
_other: dict[str, str] = {}
_names: list[str] = []
_kinds: list[str] = []
_shown: dict[str, dict[str, str]] = {}
_extra_forms: dict[str, int] = {}
_extra_sources: list[tuple[str, dict[str, str]]] = []
_memory: dict[tuple[str, str], tuple[str, str] | None] = {}

_FOLD = str.maketrans("’‘ʼ`–‑\u00a0\u202f", "''''--  ", '«»“”„"\u200b')


class AliasError(ValueError):
    """An alias file that cannot be used; the message names the line or the table."""


def fold(name: str) -> str:
    """A name as it is looked up: small but for acronyms, without quotation marks and the points of `U.N.`."""
    name = " ".join(name.translate(_FOLD).split())
    if name[:4].casefold() == "the ":
        name = name[4:]
    if "." in name:
        bare = name.replace(".", "")
        if bare.isupper() and len(bare) <= 6:
            name = bare
    if name.isupper() and len(name) <= 6:
        return name
    return name.casefold()


def known(name: str, language: str) -> tuple[str, str] | None:
    """The name to show in documents of a language (ISO 639-1) and the kind (`KINDS`) of a listed source, else None."""
    key = (name, language)
    try:
        return _memory[key]
    except KeyError:
        pass
    found = _look_up(name, language) if len(name) <= 120 else None
    if len(_memory) > 20000:
        _memory.clear()
    _memory[key] = found
    return found


def canonical(name: str) -> str | None:
    """The one name that stands for a listed source, for any of its names in any language; else None."""
    found = known(name, "")
    return found and found[0]


def _look_up(name: str, language: str) -> tuple[str, str] | None:
    folded = fold(name)
    for form in (folded, folded.casefold()) if folded.isupper() and len(folded) > 3 else (folded,):
        extra = _extra_forms.get(form)
        if extra is not None:
            kind, shown = _extra_sources[extra >> 1]
            here = shown.get(language) if language else None
            return _show(name, language, here, shown[""], bool(extra & 1), kind)
        code = _table(form).get(form)
        if code is not None:
            number = int(code)
            source = number >> 1
            shown_here = _language(language).get(str(source))
            return _show(name, language, shown_here, _names[source], bool(number & 1), _KIND_OF[_kinds[source]])
    return None


def _show(name: str, language: str, here: str | None, anywhere: str, general: bool, kind: str) -> tuple[str, str]:
    """The language's own name, else the general one where that was printed or in English, else as printed."""
    if here is not None and language != "zh" and (here[0] < "\u0250") == (name[0] < "\u0250"):
        return here, kind
    if here is not None and name[0] >= "\u0250":
        # Another script than the listed name's (or one of the two Chinese ones): as printed.
        return name, kind
    if kind == "person" and language not in ("", "en"):
        # Languages transliterate: as printed, unless the language's own spelling is listed.
        return name, kind
    return anywhere if general or language in ("", "en") else name, kind


def _table(form: str) -> dict[str, str]:
    """The listed spellings of a script, read when the first name of it is looked up."""
    if not _names:
        _names.extend(_aliases.NAMES.split("\n"))
        _kinds.extend(_aliases.KINDS.split())
    table, text = (_latin, _aliases.LATIN) if form[:1] < "\u0250" else (_other, _aliases.OTHER)
    if not table:
        parts = text.split("\n")
        table.update(zip(parts[::2], parts[1::2], strict=False))
    return table


def _language(language: str) -> dict[str, str]:
    """The names to show in a language, by the number of the source."""
    if language not in _shown:
        table = _shown[language] = {}
        for line in _aliases.SHOWN.get(language, "").split("\n"):
            number, _, name = line.partition("\t")
            table[number] = name
    return _shown[language]


def relay_words(language: str) -> list[str]:
    """Words, small, of which one stands in every name of an outlet that documents of a language print."""
    words = [str(word) for word in _aliases.LATIN_RELAYS.split()]
    if language in ("ar", "ru", "uk", ""):
        words += _aliases.OTHER_RELAYS.split()
    for form, code in _extra_forms.items():
        if _extra_sources[code >> 1][0] == "media":
            words += form.casefold().split()
    return words


def load(extra: str | None = None) -> None:
    """Put the listed sources in force, extended and overridden by a TOML text of the same form as `sources.toml`.

    Without a text, the listed sources alone. Holds for the whole process: call it before the first document is read.

    Raises:
        AliasError: The text is no TOML or does not have the form; names the line where TOML says one.
    """
    forms: dict[str, int] = {}
    sources: list[tuple[str, dict[str, str]]] = []
    if extra:
        from .table import compile_table

        forms, sources = compile_table(extra)
    _memory.clear()
    _extra_forms.clear()
    _extra_forms.update(forms)
    _extra_sources[:] = sources
    from .vocabulary import forget

    forget()
