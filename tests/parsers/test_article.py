"""Plain articles: which paragraphs are statements, and whose."""

from __future__ import annotations

from warlog.parsers.article import statements
from warlog.parsers.attribution import Attributor


def _sources(*paragraphs: str, language: str = "en") -> list[tuple[int, str | None]]:
    numbered = list(enumerate(paragraphs, 1))
    passages = statements(numbered, Attributor(language, paragraphs))
    return [(passage.line, passage.attribution.source) for passage in passages]


def test_only_attributed_paragraphs_are_statements() -> None:
    """A paragraph without a speaker is not one; each of the others is a passage of its own."""
    assert _sources(
        "“The dam will hold,” President Milan Torvek said on Monday.",
        "The dam was built in 1961 and is 90 metres high.",
        "According to the Ministry of Ports, ships may pass.",
    ) == [(1, "Milan Torvek"), (3, "Ministry of Ports")]


def test_pronouns_go_on_with_the_speaker_before() -> None:
    """`He added` belongs to the person of the paragraph before."""
    assert _sources(
        "“The dam will hold,” President Milan Torvek said.",
        "“I have seen it myself,” he added.",
    ) == [(1, "Milan Torvek"), (2, "Milan Torvek")]


def test_pronouns_without_a_person_stay_unresolved() -> None:
    """Nobody is guessed: no speaker before, a speaker too far away, or an institution that is no `he`."""
    assert _sources("“I have seen it myself,” he added.") == []
    far = ["The dam is old."] * 4
    assert _sources("“The dam will hold,” President Milan Torvek said.", *far, "He said it would rain.") == [
        (1, "Milan Torvek")
    ]
    assert _sources("The Ministry of Ports said ships may pass.", "“I hope so,” he added.") == [
        (1, "Ministry of Ports")
    ]


def test_quotation_after_a_colon() -> None:
    """A paragraph that ends in a colon lends its speaker to the next."""
    assert _sources(
        "The hall emptied, as Reuters described:",
        "Dozens of delegates stood and left without a word.",
        "The session was closed at noon.",
    ) == [(1, "Reuters"), (2, "Reuters")]


def test_passage_keeps_its_line_and_text() -> None:
    """A passage carries its paragraph unchanged, with its line number."""
    paragraph = "The Ministry of Ports said ships may pass."
    (passage,) = statements([(17, paragraph)], Attributor("en", [paragraph]))
    assert (passage.line, passage.lines, passage.text) == (17, [17], [paragraph])


def test_other_languages() -> None:
    """The passages of an article in another language are told apart by that language's words."""
    assert _sources(
        "„Der Damm hält“, sagte Präsident Milan Torvek am Montag.",
        "Der Damm wurde 1961 gebaut.",
        "Nach Angaben des Hafenministeriums dürfen Schiffe passieren.",
        language="de",
    ) == [(1, "Milan Torvek"), (3, "Hafenministeriums")]
