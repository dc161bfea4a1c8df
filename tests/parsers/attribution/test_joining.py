"""One actor has one name within a document."""

from __future__ import annotations

import pytest

from warlog.model.attribution import Attribution
from warlog.parsers.attribution.joining import join
from warlog.parsers.attribution.vocabulary import load


def joined(*sources: str | None) -> list[str | None]:
    return [credit.source for credit in join([Attribution(source) for source in sources], load("en"))]


def test_a_surname_is_the_person_named_in_full() -> None:
    assert joined("Hanna Kolvik", "Kolvik") == ["Hanna Kolvik", "Hanna Kolvik"]


def test_a_surname_of_two_persons_stays_as_it_is() -> None:
    assert joined("Hanna Kolvik", "Jan Kolvik", "Kolvik")[2] == "Kolvik"


@pytest.mark.parametrize(
    "sources",
    [
        ("Air Force of Norvia", "Norvia"),
        ("Estmark Government", "Government"),
        ("Norvian Army", "Army"),
        ("Kolvik", None),
    ],
)
def test_who_is_not_joined(sources: tuple[str | None, ...]) -> None:
    assert joined(*sources) == list(sources)


def test_words_in_front_of_a_name_are_its_role() -> None:
    credit = join(
        [Attribution("Norgrid"), Attribution("grid operator Norgrid", text="grid operator Norgrid")], load("en")
    )[1]
    assert (credit.source, credit.role, credit.text) == ("Norgrid", "grid operator", "grid operator Norgrid")


def test_what_was_printed_stays() -> None:
    credit = join(
        [Attribution("Hanna Kolvik"), Attribution("Kolvik", ("Meridian",), "Telegram", None, "Kolvik")], load("en")
    )[1]
    assert (credit.text, credit.via, credit.channel) == ("Kolvik", ("Meridian",), "Telegram")
