"""Make `_aliases.py` from `sources.toml`: reading TOML would cost more than a start may take.

python -m warlog.parsers.attribution.build [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

from .aliases import compile_table

HERE = Path(__file__).parent


def module() -> str:
    """The text of `_aliases.py` that `sources.toml` asks for: long strings, which load faster than dicts."""
    forms, sources = compile_table((HERE / "sources.toml").read_text(encoding="utf-8"))
    languages = sorted({language for _, shown in sources for language in shown if language})
    lines = ['"""Made from `sources.toml` by `make aliases`: change that file, not this one."""', ""]
    lines += ["# fmt: off", "# ruff: noqa"]
    lines += _string("KINDS", [kind[0] for kind, _ in sources], " ")
    lines += _string("NAMES", [shown[""] for _, shown in sources])
    lines += ["SHOWN = {"]
    for language in languages:
        pairs = [f"{number}\t{shown[language]}" for number, (_, shown) in enumerate(sources) if language in shown]
        lines += [f"    {language!r}: ("] + [f"        {pair + chr(10)!r}" for pair in pairs] + ["    ),"]
    lines += ["}"]
    latin = {form: code for form, code in forms.items() if form[:1] < "\u0250"}
    other = {form: code for form, code in forms.items() if form not in latin}
    for name, part in (("LATIN", latin), ("OTHER", other)):
        lines += _string(name, [f"{form}\n{code}" for form, code in part.items()])
        lines += _string(f"{name}_RELAYS", relay_words(part, sources, forms), " ")
    return "\n".join(lines) + "\n"


def _string(name: str, parts: list[str], mark: str = "\n") -> list[str]:
    return [f"{name} = ("] + [f"    {part + mark!r}" for part in parts] + [")"]


def relay_words(part: dict[str, int], sources: list[tuple[str, dict[str, str]]], forms: dict[str, int]) -> list[str]:
    """The longest word of every outlet's every name, small, that no other source's name holds.

    A paragraph without any of them names no listed relay.
    """
    common = {
        word for form, code in forms.items() if sources[code >> 1][0] != "media" for word in form.casefold().split()
    }
    words: set[str] = set()
    for form, code in part.items():
        if sources[code >> 1][0] == "media":
            own = [
                word for word in form.casefold().split() if word not in common and (len(word) > 3 or " " not in form)
            ]
            if own:
                words.add(max(own, key=len))
    return sorted(words)


if __name__ == "__main__":
    made = module()
    target = HERE / "_aliases.py"
    if "--check" in sys.argv:
        sys.exit(
            0 if target.read_text(encoding="utf-8") == made else "_aliases.py is older than sources.toml: make aliases"
        )
    target.write_text(made, encoding="utf-8")
