"""Live blogs without stamps: what divides them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reading import aside, read, updates

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE = "Live updates: the war in Varnia"
HEADLINES = (
    "Bridge of Telm closed until morning",
    "Train with evacuees reaches border",
    "No word of two drones over Brelin",
    "Judge steps in at the bridge",
)
TEXTS = (
    "The bridge will stay closed until the morning, because engineers have found cracks in it, and boats are few.",
    "A train with a hundred and twenty people from the east has arrived at the border, where many volunteers were waiting.",
    "Nothing is known about the two drones that were seen above the harbour of Brelin last night, and nobody has asked.",
    "The judge has told the town to open the bridge, or to tell the court in writing by Friday why it should not.",
)


def page(parts: Sequence[str], title: str = TITLE, gap: str = "\n\n") -> str:
    return gap.join([title, *parts]) + "\n"


def under_headlines(join: str) -> list[str]:
    return [f"{headline}{join}{text}" for headline, text in zip(HEADLINES, TEXTS, strict=True)]


@pytest.mark.parametrize(("join", "gap"), [("\n\n", "\n\n"), ("\n", "\n\n"), ("\n", "\n"), ("\n\n", "\n\n\n\n")])
def test_headlines(join: str, gap: str) -> None:
    coverage = read(page(under_headlines(join), gap=gap))
    assert coverage.parser == "blocks (headlines)"
    assert [(entry.headline, entry.text) for entry in updates(coverage)] == list(zip(HEADLINES, TEXTS, strict=True))


def test_a_headline_over_two_paragraphs() -> None:
    coverage = read(
        page(
            [
                f"{block}\n\nThis is what the second paragraph says about the matter."
                for block in under_headlines("\n\n")
            ]
        )
    )
    assert [entry.headline for entry in updates(coverage)] == list(HEADLINES)
    assert all(
        entry.text.endswith("\n\nThis is what the second paragraph says about the matter.")
        for entry in updates(coverage)
    )


@pytest.mark.parametrize("mark", ["________", "--------- SPLIT ELEMENT ---------", "* * *", "=====", "---", "– x –"])
def test_separators(mark: str) -> None:
    parts = [piece for text in TEXTS for piece in (mark, text)]
    coverage = read(page(parts))
    assert coverage.parser == "blocks (separators)"
    assert [entry.text for entry in updates(coverage)] == list(TEXTS)
    assert aside(coverage, "separator") == [mark] * len(TEXTS)


@pytest.mark.parametrize("bullet", ["— ", "– ", "• ", "▽ ", "* ", "- ", "- - ", "● ", "——", "+++ "])
def test_bullets(bullet: str) -> None:
    coverage = read(page([bullet + text for text in TEXTS]))
    assert coverage.parser == "blocks (bullets)"
    assert [entry.text for entry in updates(coverage)] == list(TEXTS)


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4), (4, 3, 2, 1), (11, 12, 13, 14)])
@pytest.mark.parametrize("mark", [". ", ") "])
def test_numbers(numbers: tuple[int, ...], mark: str) -> None:
    coverage = read(
        page(
            [f"{number}{mark}{text}" for number, text in zip(numbers, TEXTS, strict=True)],
            title="The war in Varnia at a glance",
        )
    )
    assert coverage.parser == "blocks (numbers)"
    assert [entry.text for entry in updates(coverage)] == list(TEXTS)


@pytest.mark.parametrize("numbers", [(1, 2, 7, 8), (3, 1, 2, 9)])
def test_numbers_that_do_not_count_divide_nothing(numbers: tuple[int, ...]) -> None:
    coverage = read(
        page([f"{number}. {text}" for number, text in zip(numbers, TEXTS, strict=True)], title="A report on Varnia")
    )
    assert coverage.parser != "blocks (numbers)"


@pytest.mark.parametrize("marker", ["UPDATE: ", "UPDATE – ", "BREAKING: ", "UPDATE #4: ", "JUST IN: "])
def test_update_markers(marker: str) -> None:
    coverage = read(page([marker + text for text in TEXTS], title="The war in Varnia"))
    assert coverage.parser == "blocks (update markers)"
    assert [entry.text for entry in updates(coverage)] == list(TEXTS)


def test_update_markers_on_lines_of_their_own() -> None:
    text = "\n\n".join(
        f"• 更新\n\n{headline}\n\n市長說城裡所有的橋樑都已關閉交通，因為工程師在橋墩上發現了許多裂縫。"
        for headline in ("大橋關閉到早上", "列車抵達邊境", "無人機沒有消息")
    )
    coverage = read(f"瓦尼亞戰爭最新消息\n\n{text}")
    assert [entry.headline for entry in updates(coverage)] == ["大橋關閉到早上", "列車抵達邊境", "無人機沒有消息"]


@pytest.mark.parametrize("mark", ["–", "—", "***", "==", "+++"])
def test_decorated_headings(mark: str) -> None:
    coverage = read(
        page(
            [f"{mark} {headline} {mark}\n\n{text}" for headline, text in zip(HEADLINES, TEXTS, strict=True)],
            title="The war in Varnia",
        )
    )
    assert [(entry.headline, entry.text) for entry in updates(coverage)] == list(zip(HEADLINES, TEXTS, strict=True))


def test_bylines_below_headlines() -> None:
    parts = [
        f"{headline}\n\nBy Ann {name}\n\n{text}"
        for headline, name, text in zip(HEADLINES, ("Ames", "Bell", "Cole", "Dunn"), TEXTS, strict=True)
    ]
    entries = updates(read(page(parts)))
    assert [(entry.headline, entry.author) for entry in entries] == list(
        zip(HEADLINES, ("Ann Ames", "Ann Bell", "Ann Cole", "Ann Dunn"), strict=True)
    )
    assert [entry.text for entry in entries] == list(TEXTS)


def test_bylines_above_headlines() -> None:
    parts = [
        f"By Ann {name}\n\n{headline}\n\n{text}"
        for headline, name, text in zip(HEADLINES, ("Ames", "Bell", "Cole", "Dunn"), TEXTS, strict=True)
    ]
    entries = updates(
        read(page(["This is what we know about the war in Varnia today, told by those who are there.", *parts]))
    )
    assert [(entry.headline, entry.author) for entry in entries] == list(
        zip(HEADLINES, ("Ann Ames", "Ann Bell", "Ann Cole", "Ann Dunn"), strict=True)
    )


def test_run_in_headings() -> None:
    coverage = read(page([f"{headline}: {text}" for headline, text in zip(HEADLINES, TEXTS, strict=True)]))
    assert coverage.parser == "blocks (run-in headings)"
    assert [(entry.headline, entry.text) for entry in updates(coverage)] == list(zip(HEADLINES, TEXTS, strict=True))


def test_a_sectioned_live_page() -> None:
    coverage = read(
        page(
            [
                "LIVE – The war in Varnia: what we know",
                "Information to remember:\n• The bridge of Telm is closed.\n• A train has reached the border.",
                *under_headlines("\n\n"),
                "Related Posts:\nHow Varnia was founded\nWhy the Ossa freezes",
            ],
            title="LIVE – The war in Varnia: what we know",
        )
    )
    assert coverage.headline == "LIVE – The war in Varnia: what we know"
    assert [entry.kind for entry in coverage.entries] == ["key_points"] + ["update"] * 4
    assert [entry.headline for entry in updates(coverage)] == list(HEADLINES)
    assert updates(coverage)[-1].text == TEXTS[-1]
    assert aside(coverage, "tail") == ["Related Posts:", "How Varnia was founded", "Why the Ossa freezes"]


def test_an_article_is_not_split() -> None:
    coverage = read(page(TEXTS, title="Bridge of Telm closed"))
    assert coverage.parser == "article"
    assert updates(coverage) == []
    assert coverage.headline == "Bridge of Telm closed"


def test_quotations_behind_dashes_are_no_bullets() -> None:
    quoted = [
        "– Most jest zamknięty do rana, bo inżynierowie znaleźli pęknięcia – powiedział burmistrz miasta.",
        "– Pociąg jest na granicy i czekamy na ludzi z kocami oraz herbatą – dodał wojewoda w radiu.",
        "– Nie wiemy nic o dronach i nie będziemy o nich mówić – oświadczył rzecznik portu w Brelinie.",
        "– Sąd nakazał otworzyć most albo wyjaśnić, dlaczego jest zamknięty – przekazała sędzia.",
    ]
    assert updates(read(page(quoted, title="Burmistrz Telmu o moście, pociągu i dronach nad portem"))) == []


def test_a_short_list_in_an_article_does_not_divide_it() -> None:
    text = " ".join(TEXTS)
    coverage = read(page([text, text, "• bread", "• water", "• a torch", text, text], title="What to take along"))
    assert updates(coverage) == []


def test_day_headings_date_their_groups() -> None:
    coverage = read(
        page(["5 March 2031", "▽ " + TEXTS[0], "▽ " + TEXTS[1], "4 March 2031", "▽ " + TEXTS[2], "▽ " + TEXTS[3]])
    )
    assert [entry.time for entry in updates(coverage)] == ["2031-03-05", "2031-03-05", "2031-03-04", "2031-03-04"]
    assert {entry.stamp.text for entry in updates(coverage)} == {None}


def test_no_time_is_made_up() -> None:
    assert {entry.time for entry in updates(read(page(under_headlines("\n\n"))))} == {None}
