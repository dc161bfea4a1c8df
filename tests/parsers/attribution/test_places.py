"""The lists that names are looked up in hold names that can be printed so."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from warlog.parsers.attribution import places
from warlog.parsers.attribution.names import FIRST_NAMES
from warlog.parsers.attribution.vocabulary import ANONYMOUS, NATIONS, PLATFORMS, SPOKESPEOPLE, load
from warlog.parsers.languages import LANGUAGES

MIXED = re.compile(r"(?=[^\W\d_]*[a-zà-ɏ])(?=[^\W\d_]*[Ѐ-ԯ])[^\W\d_]+", re.IGNORECASE)
"""A word with both Latin and Cyrillic letters: one of them only looks like the right one."""

LISTS = {
    "countries": places.COUNTRIES,
    "seats": places.SEATS,
    "first names": FIRST_NAMES,
    "nations": NATIONS,
    "platforms": PLATFORMS,
    "spokespeople": SPOKESPEOPLE,
    "anonymous": ANONYMOUS,
}


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_mixes_scripts(name: str) -> None:
    assert [entry for entry in LISTS[name] if MIXED.search(entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_language_mixes_scripts(language: str) -> None:
    vocabulary = load(language)
    entries = {*vocabulary.nouns, *vocabulary.phrases, *vocabulary.skip, *vocabulary.preps, *vocabulary.adjectives}
    entries |= {*vocabulary.topics, *vocabulary.days, *vocabulary.pronouns, *vocabulary.hedges, *vocabulary.bylines}
    assert [entry for entry in entries if MIXED.search(entry)] == []


def test_no_listed_source_mixes_scripts() -> None:
    text = (Path(places.__file__).parent / "sources.toml").read_text(encoding="utf-8")
    assert tomllib.loads(text)
    assert MIXED.findall(text) == []


def test_mixed_script_is_seen() -> None:
    assert MIXED.search("телеграм-telegram") is None
    assert MIXED.search("Mоskova") is not None


@pytest.mark.parametrize("name", ["stati uniti", "finlandia", "venäjä", "u.s", "us"])
def test_countries(name: str) -> None:
    assert (name in places.COUNTRIES) == (name != "finlandia")


@pytest.mark.parametrize("name", ["tel aviv", "moskova", "kyiv"])
def test_seats(name: str) -> None:
    assert name in places.SEATS
