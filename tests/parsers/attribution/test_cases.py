"""Names in the genitive are shown in the nominative, where it is known how that is made; others stay as printed."""

from __future__ import annotations

import pytest

from warlog.parsers.attribution.cases import nominative_person, nominative_phrase


@pytest.mark.parametrize(
    ("language", "printed", "name"),
    [
        ("ru", "Ивана Вельского", "Иван Вельский"),
        ("ru", "Олега Горского", "Олег Горский"),
        ("ru", "Ивана Лугового", "Иван Луговой"),
        ("ru", "Олега Дальнего", "Олег Дальний"),
        ("ru", "Ивана Добрива", "Иван Добрив"),
        ("ru", "Ивана Марченко", "Иван Марченко"),
        ("ru", "Олега Седых", "Олег Седых"),
        ("uk", "Олега Вельського", "Олег Вельський"),
        ("uk", "Остапа Мирного", "Остап Мирний"),
        ("uk", "Олега Марченка", "Олег Марченко"),
        ("uk", "Олега Марченко", "Олег Марченко"),
        ("ru", "Ивана Сороки", "Иван Сорока"),
        ("ru", "Ивана Забары", "Иван Забара"),
        ("uk", "Олега Забари", "Олег Забара"),
        ("uk", "Олега Гарні", "Олег Гарні"),
        ("pl", "Adama Wolskiego", "Adam Wolski"),
        ("pl", "Adama Starego", "Adam Stary"),
        ("pl", "Adama Nowaka", "Adam Nowak"),
        ("cs", "Adama Horského", "Adam Horský"),
        ("cs", "Adama Malých", "Adam Malých"),
        ("en", "Ivan Dobrov", None),
        ("ru", "Вельского Моста", None),
    ],
)
def test_person(language: str, printed: str, name: str | None) -> None:
    assert nominative_person(printed.split(), language) == name


@pytest.mark.parametrize(
    ("language", "printed", "name"),
    [
        ("ru", "портового управления Вестры", "портовое управление Вестры"),
        ("ru", "военного института", "военный институт"),
        ("ru", "портовой полиции", "портовая полиция"),
        ("uk", "портового управління", "портове управління"),
        ("pl", "wojskowego dowództwa", "wojskowe dowództwo"),
        ("pl", "polskiego sztabu", "polski sztab"),
        ("cs", "vojenského velitelství", "vojenské velitelství"),
        ("ru", "местных властей", None),
        ("ru", "министерства портов Тармарка", "министерство портов Тармарка"),
        ("uk", "міністерства портів Тармарку", "міністерство портів Тармарку"),
        ("pl", "ministerstwa portów", "ministerstwo portów"),
        ("en", "ministry of ports", None),
    ],
)
def test_phrase(language: str, printed: str, name: str | None) -> None:
    assert nominative_phrase(printed.split(), language) == name
