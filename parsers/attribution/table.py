"""Reading TOML tables of sources: the listed ones when `_aliases.py` is made, the user's own at a start."""

from __future__ import annotations

from typing import cast

from .aliases import KINDS, AliasError, fold


def compile_table(text: str) -> tuple[dict[str, int], list[tuple[str, dict[str, str]]]]:
    """Read a TOML text of sources.

    Returns:
        Every folded spelling with twice the number of its source, plus one where the spelling holds in every language;
        and for every source its kind and the name to show, by language ("" for the rest).

    Raises:
        AliasError: see `aliases.load`.
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
        for position, entry in enumerate(cast("list[object]", entries), 1):
            name, spellings = _read(entry, f"[[{kind}]] number {position}")
            number = len(sources) * 2
            forms[fold(name)] = number + 1
            for key, names in spellings.items():
                for spelling in names:
                    forms.setdefault(fold(spelling), number + (key == "also"))
            shown = {key: names[0] for key, names in spellings.items() if key != "also"}
            sources.append((kind, {"": name, **shown}))
    return forms, sources


def _read(entry: object, where: str) -> tuple[str, dict[str, list[str]]]:
    """One source's name, and its other spellings under `also` or a language."""
    fields = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
    name = fields.get("name")
    if not isinstance(name, str) or not name.strip():
        raise AliasError(f"{where}: a name is missing")
    spellings: dict[str, list[str]] = {}
    for key, value in fields.items():
        if key == "name":
            continue
        if key != "also" and not (len(key) == 2 and key.isalpha()):
            raise AliasError(f"{where} ({name}): unknown key {key}; use name, also or a two-letter language")
        names = cast("list[object]", value) if isinstance(value, list) else [value]
        texts = [spelling for spelling in names if isinstance(spelling, str)]
        if not texts or len(texts) != len(names):
            raise AliasError(f"{where} ({name}): {key} must be a list of names")
        spellings[key] = texts
    return name, spellings
