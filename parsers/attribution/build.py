"""Make `_aliases.py` from `sources.toml`: reading TOML would cost more than a start may take.

python -m warlog.parsers.attribution.build [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

from .aliases import compile_table

HERE = Path(__file__).parent


def module() -> str:
    """The text of `_aliases.py` that `sources.toml` asks for."""
    forms, sources = compile_table((HERE / "sources.toml").read_text(encoding="utf-8"))
    lines = ['"""Made from `sources.toml` by `make aliases`: change that file, not this one."""', ""]
    lines += ["# fmt: off", "# ruff: noqa", "SOURCES: list[tuple[str, dict[str, str]]] = ["]
    lines += [f"    ({kind!r}, {shown!r})," for kind, shown in sources]
    lines += ["]", "FORMS: dict[str, int] = {"]
    lines += [f"    {form!r}: {code}," for form, code in forms.items()]
    lines += ["}", "RELAY_WORDS = frozenset(("]
    lines += [f"    {word!r}," for word in relay_words(forms, sources)]
    lines += ["))", ""]
    return "\n".join(lines)


def relay_words(forms: dict[str, int], sources: list[tuple[str, dict[str, str]]]) -> list[str]:
    """The longest word of every outlet's every name, small, as it may end a clause too: a text without any names no relay."""
    common = {word for form, code in forms.items() if sources[code >> 1][0] != "media" for word in form.casefold().split()}
    words: set[str] = set()
    for form, code in forms.items():
        if sources[code >> 1][0] == "media":
            own = [word for word in form.casefold().split() if word not in common and (len(word) > 3 or " " not in form)]
            if not own:
                continue
            word = max(own, key=len)
            words.update((word, word + ",", word + ".", word + ")", word + "»", word + "'s"))
    return sorted(words)


if __name__ == "__main__":
    made = module()
    target = HERE / "_aliases.py"
    if "--check" in sys.argv:
        sys.exit(0 if target.read_text(encoding="utf-8") == made else "_aliases.py is older than sources.toml: make aliases")
    target.write_text(made, encoding="utf-8")
