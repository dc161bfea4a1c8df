"""One actor, one name: the spellings and synonyms that are joined, by language."""

from __future__ import annotations

from ._aliases import FORMS, SOURCES

KINDS = ("person", "body", "media")

_forms: dict[str, int] = FORMS
_sources: list[tuple[str, dict[str, str]]] = SOURCES
_memory: dict[tuple[str, str], tuple[str, str] | None] = {}

_FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "«": None, "»": None, "“": None, "”": None, "„": None, '"': None,
                       "–": "-", "‑": "-", "\u00a0": " ", "\u202f": " ", "\u200b": None})  # fmt: skip  # noqa: RUF001


class AliasError(ValueError):
    """An alias file that cannot be used; the message names the line or the table."""


def fold(name: str) -> str:
    """A name as it is looked up: small unless it is an acronym, without quotation marks and the points of `U.N.`."""
    name = " ".join(name.translate(_FOLD).split())
    if "." in name:
        bare = name.replace(".", "")
        if bare.isupper() and len(bare) <= 6:
            name = bare
    if name.isupper() and len(name) <= 6:
        return name
    name = name.casefold()
    return name[4:] if name.startswith("the ") else name


def known(name: str, language: str) -> tuple[str, str] | None:
    """The name to show in documents of a language (ISO 639-1) and the kind (`KINDS`) of a listed source, else None."""
    key = (name, language)
    try:
        return _memory[key]
    except KeyError:
        pass
    found = None
    if len(name) <= 120:
        folded = fold(name)
        code = _forms.get(folded)
        if code is None and folded.isupper():
            code = _forms.get(folded.casefold())
            if code is not None and len(folded) < 4:
                code = None
        if code is not None:
            kind, shown = _sources[code >> 1]
            if language in shown:
                found = (shown[language], kind)
            elif code & 1 or language in ("", "en"):
                found = (shown[""], kind)
            else:
                found = (name, kind)
    if len(_memory) > 20000:
        _memory.clear()
    _memory[key] = found
    return found


def load(extra: str | None = None) -> None:
    """Put the listed sources in force, extended and overridden by a TOML text of the same form as `sources.toml`.

    Without a text, the listed sources alone. Holds for the whole process: call it before the first document is read.

    Raises:
        AliasError: The text is no TOML or does not have the form; names the line where TOML says one.
    """
    global _forms, _sources
    _memory.clear()
    _forms, _sources = FORMS, SOURCES
    if extra:
        more_forms, more_sources = compile_table(extra, len(SOURCES))
        _forms = {**FORMS, **more_forms}
        _sources = [*SOURCES, *more_sources]


def compile_table(text: str, first: int = 0) -> tuple[dict[str, int], list[tuple[str, dict[str, str]]]]:
    """Read a TOML text of sources.

    Returns:
        Every folded spelling with twice the number of its source (counted from `first`), plus one where the spelling
        holds in every language; and for every source its kind and the name to show, by language ("" for the rest).

    Raises:
        AliasError: see `load`.
    """
    import tomllib

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise AliasError(str(error)) from error
    forms: dict[str, int] = {}
    sources: list[tuple[str, dict[str, str]]] = []
    for kind, entries in tables.items():
        if kind not in KINDS:
            raise AliasError(f"unknown table [[{kind}]]; use [[person]], [[body]] or [[media]]")
        if not isinstance(entries, list):
            raise AliasError(f"[{kind}] must be written [[{kind}]]")
        for position, entry in enumerate(entries, 1):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            where = f"[[{kind}]] number {position}"
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"].strip():  # pyright: ignore
                raise AliasError(f"{where}: a name is missing")
            name: str = entry["name"]
            shown = {"": name}
            number = (first + len(sources)) * 2
            forms[fold(name)] = number + 1
            for key, spellings in entry.items():  # pyright: ignore
                if key == "name":
                    continue
                if not (key == "also" or len(key) == 2 and key.isalpha()):  # pyright: ignore
                    raise AliasError(f"{where} ({name}): unknown key {key}; use name, also or a two-letter language")
                if isinstance(spellings, str):
                    spellings = [spellings]
                if not isinstance(spellings, list) or not spellings or not all(isinstance(s, str) for s in spellings):  # pyright: ignore
                    raise AliasError(f"{where} ({name}): {key} must be a list of names")
                if key != "also":
                    shown[key] = spellings[0]  # pyright: ignore
                for spelling in spellings:  # pyright: ignore
                    forms.setdefault(fold(spelling), number + (key == "also"))  # pyright: ignore
            sources.append((kind, shown))
    return forms, sources
