"""What a credit gives besides its source, what is left of the lead, and that no text breaks or slows it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warlog.parsers.attribution import Attributor
from warlog.parsers.attribution.vocabulary import load
from warlog.parsers.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable


def test_all_fields() -> None:
    """Role, channel, relays and the printed credit stand beside the source."""
    credit = Attributor("en", []).credit(
        "Ferry found",
        ["The ferry is safe, Oleh Marenko, the mayor of Vestra, wrote on Facebook, Ukrinform reports."],
    )
    found = credit.attribution
    assert (found.source, found.role, found.channel, found.via) == (
        "Oleh Marenko",
        "the mayor of Vestra",
        "Facebook",
        ("Ukrinform",),
    )
    assert found.text == "Oleh Marenko, the mayor of Vestra"
    assert credit.rest == "Ferry found"


@pytest.mark.parametrize(
    ("lead", "rest"),
    [
        ("Coast Guard: the ferry is safe", "the ferry is safe"),
        ("Minister of Ports: Lena Torvald: no ship leaves", "no ship leaves"),
        ("Harbour Police via Reuters: the quay is closed", "the quay is closed"),
        ("Vestra under water: what we know", "Vestra under water: what we know"),
        ("At 10:30 the bridge opened", "At 10:30 the bridge opened"),
        ("https://example.org/live", "https://example.org/live"),
    ],
)
def test_rest(lead: str, rest: str) -> None:
    """A credit is taken off the lead; a topic, a clock and an address stay on it."""
    assert Attributor("en", [lead]).credit(lead).rest == rest


def test_recurring_prefix_is_a_credit() -> None:
    """A name that opens several leads is somebody who speaks; the same name once is not sure to be."""
    leads = ["Marlo: we are on our way", "Marlo: the doors are shut", "Rain: more of it tomorrow, says nobody"]
    attributor = Attributor("en", leads)
    assert attributor.credit(leads[0]).attribution.source == "Marlo"
    assert Attributor("en", leads[:1]).credit(leads[0]).attribution.source is None


def test_document_that_credits_every_lead() -> None:
    """Where most leads open with a credit, an unknown name in front of one is a credit too; a country is not."""
    leads = ["Coast Guard: a", "Ministry of Ports: b", "Harbour Police: c", "Tarnwatch Online: d", "Ukraine: e"]
    attributor = Attributor("en", leads)
    assert attributor.credit(leads[3]).attribution.source == "Tarnwatch Online"
    assert attributor.credit(leads[4]).attribution.source is None


def test_office_is_resolved_to_its_holder() -> None:
    """`the minister` is the person whom the entry names; `he` is the one who opens the paragraph."""
    attributor = Attributor("en", [])
    body = ["Defence Minister Marek Ostrin visited the dam on Monday. The dam will hold, the minister said."]
    assert attributor.credit("Dam visited", body).attribution.source == "Marek Ostrin"
    body = ["President Milan Torvek visited the dam. “It will hold,” he said."]
    assert attributor.credit("Dam visited", body).attribution.source == "Milan Torvek"


@pytest.mark.parametrize(
    ("language", "leads", "source"),
    [
        ("en", ["MIA: the bridge holds"], "MIA"),
        ("en", ["MIA: the bridge holds", "Night train leaves Kyiv"], "MIA of Ukraine"),
        ("en", ["MIA of Ukraine: the bridge holds"], "MIA of Ukraine"),
        ("en", ["The State Department: no visas for Tarmark"], "State Department"),
        ("en", ["The State Department: no visas for Tarmark", "Washington under snow"], "US State Department"),
        ("ru", ["Офис президента: мост закрыт"], "Офис президента"),
        ("ru", ["Офис президента: мост закрыт", "Поезд из Киева"], "Офис президента Украины"),
    ],
)
def test_listed_name_with_its_country(language: str, leads: list[str], source: str) -> None:
    """A listed name adds the country to the printed one only where the page speaks of that country."""
    assert Attributor(language, leads).credit(leads[0]).attribution.source == source


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("ja", "港は閉鎖された。タルマルクのトルベク大統領は、テレグラムで橋を閉じると述べた。", "トルベク"),
        ("zh", "港口已經關閉。塔爾馬克總統托爾韋克在Telegram上表示，大橋不會開放。", "托爾韋克"),
        ("ko", "항구가 닫혔다. 타르마르크 항만부는 텔레그램에서 다리를 닫는다고 밝혔다.", "타르마르크 항만부"),
    ],
)
def test_platform_of_a_later_sentence(language: str, text: str, source: str) -> None:
    """Without spaces, too, a platform is found in whichever sentence credits; in another sentence it is not meant."""
    found = Attributor(language, []).credit("", [text]).attribution
    assert (found.source, found.channel) == (source, "Telegram")
    first, _, second = text.partition("。" if language != "ko" else ". ")
    bare = second.replace("テレグラムで", "").replace("在Telegram上", "").replace("텔레그램에서 ", "")
    moved = Attributor(language, []).credit("", [f"{first} Telegram。{bare}"]).attribution
    assert (moved.source, moved.channel) == (source, None)


@pytest.mark.parametrize(
    ("lead", "body", "source"),
    [
        ("Dam holds", ["Lena Torvald in Vestra on Monday:", "“The dam holds.”"], "Lena Torvald"),
        ("“The dam holds”", ["Lena Torvald in Vestra on Monday:", "The road is closed."], None),
        ("Dam holds", ["Nothing more is known.", "Lena Torvald in Vestra on Monday:", "“The dam holds.”"], "Lena Torvald"),
        ("Lena Torvald in Vestra:", ["“The dam holds.”"], "Lena Torvald"),
        ("Lena Torvald in Vestra:", [], None),
    ],
)  # fmt: skip
def test_quotation_in_the_next_paragraph(lead: str, body: list[str], source: str | None) -> None:
    """Who a paragraph that ends in a colon names speaks where the next one of the page opens with a quotation."""
    assert Attributor("en", [lead]).credit(lead, body).attribution.source == source


def test_unknown_language_is_read_as_english() -> None:
    """A language without a vocabulary still has its prefixes and English words read."""
    assert Attributor("", []).credit("Coast Guard: all safe").attribution.source == "Coast Guard"
    assert Attributor("xx", []).credit("All safe, the coast guard said.").attribution.source == "coast guard"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_vocabulary(language: str) -> None:
    """Every language can tell who speaks, how, and who relays: none of its lists is empty."""
    vocabulary = load(language)
    assert len(vocabulary.phrases) >= 50
    assert len(vocabulary.roles) >= 40
    assert len(vocabulary.bodies) >= 25
    assert vocabulary.media
    assert vocabulary.topics
    assert not any("\n" in saying or "_" in saying for saying in (*vocabulary.hedges, *vocabulary.bylines))
    assert not any(word != word.strip() or "_" in word for word in vocabulary.nouns)


PIECES = [
    *"aé «»“”„\"':,.()–—@/\n\t\u200b",
    "said ",
    "according to ",
    "X ",
    "說",
    "によると",
    "は",
    "가 ",
    "قال ",
    "citing ",
    "göre",
]
NASTY = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from([*sorted(LANGUAGES), ""]),
    st.one_of(st.text(), NASTY),
    st.lists(st.one_of(st.text(), NASTY), max_size=4),
)
def test_never_raises_and_invents_nothing(language: str, lead: str, body: list[str]) -> None:
    """Whatever the text, there is an answer, and an unlisted source is made of the text's own words."""
    attributor = Attributor(language, [lead])
    credit = attributor.credit(lead, body)
    assert lead.endswith(credit.rest) or credit.rest == lead
    source = credit.attribution.source
    if source is not None:
        assert source.strip()
    attributor.speaker(lead)


HOSTILE = [
    "a said X, " * 20000,
    '"' * 200000,
    ":" * 200000,
    "(" * 200000,
    "according to " * 20000,
    "X " * 100000,
    "“«„" * 60000,
]


@pytest.mark.parametrize("language", ["en", "de", "tr", "ar", "ja", "zh", "ko"])
@pytest.mark.parametrize("text", HOSTILE)
def test_cost_does_not_grow_with_the_text(language: str, text: str) -> None:
    """A lead ten times as long takes no more steps: credits are looked for near the start alone."""
    small, large = (
        _calls(lambda size=size: Attributor(language, []).credit(text[:size], [text[:size]]))
        for size in (20000, 200000)
    )
    assert large <= small + 50


def _calls(run: Callable[[], object]) -> int:
    count = 0

    def step(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(step)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
