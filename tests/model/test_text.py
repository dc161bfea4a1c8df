"""Text is made safe one character at a time, and is otherwise left as it was published."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from warlog.model.text import clean, fold_case, mixed_script, one_line, search_key, visible

CONTROL = "".join(map(chr, [*range(32), *range(0x7F, 0xA0)]))
BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = st.text(st.sampled_from(CONTROL + BIDI + "\u2028\u2029\ud800\udfff\ufeff\u200d ab]é我😀") | st.characters())
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff]")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22:24  Harbour Authority: two piers closed\n\n\tThe third is open.",
        "« Trois ponts »\xa0: rouverts — dit-on…",
        "شهر\u200cها \u200eNorland\u200f می\u200cگوید",
        "שלום \u2067abc\u2069 \u202bdef\u202c",
        "👩\u200d🚒 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f so\u00adft \ufeffmark",
        "𐍈 \U0010ffff \ufffe",
    ],
)
def test_honest_text_comes_back_as_it_was(text: str) -> None:
    assert clean(text) == (text, 0)


@pytest.mark.parametrize(
    ("text", "shown", "count"),
    [
        ("\x1b]52;c;ZXZpbA==\x07after", "␛]52;c;ZXZpbA==␇after", 2),
        ("\x1b[2Jé after", "␛[2Jé after", 1),
        ("\x9b6n\x9d0;title\x9cafter", "‹U+009B›6n‹U+009D›0;title‹U+009C›after", 3),
        ("a\x00b\x7fc\x08d\x0be\x0cf", "a␀b␡c␈d␋e␌f", 5),
        ("safe\rEVIL", "safe\nEVIL", 0),
        ("a\r\nb\r\r\nc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf", 0),
        ("one \ud83d two", "one \ufffd two", 1),
        ("pay \u202e001 now\u202c", "pay ‹U+202E›001 now‹U+202C›", 2),
        ("\u202dforced", "‹U+202D›forced", 1),
        ("open \u2067isolate", "open ‹U+2067›isolate", 1),
        ("closed twice \u2067a\u2069\u2069", "closed twice \u2067a\u2069‹U+2069›", 1),
        ("\u2067two\nlines\u2069", "‹U+2067›two\nlines‹U+2069›", 2),
        ("\u2067a \u202bb\u2069 c\u202c", "\u2067a ‹U+202B›b\u2069 c‹U+202C›", 2),
        ("\u202ba \u2067b\u202c c\u2069", "‹U+202B›a \u2067b‹U+202C› c\u2069", 2),
    ],
)
def test_what_a_terminal_obeys_becomes_visible_and_is_counted(text: str, shown: str, count: int) -> None:
    assert clean(text) == (shown, count)


@given(HOSTILE)
@example("\u202a\u202c\u202e\u202c\n\u2069")
def test_nothing_dangerous_is_left_and_cleaning_again_changes_nothing(text: str) -> None:
    cleaned, _ = clean(text)
    assert not FORBIDDEN.search(cleaned)
    assert clean(cleaned) == (cleaned, 0)
    cleaned.encode()


@given(HOSTILE)
def test_embeddings_and_isolates_are_balanced_in_every_line(text: str) -> None:
    for line in clean(text)[0].split("\n"):
        open_marks: list[str] = []
        for char in line:
            if char in "\u202a\u202b\u2066\u2067\u2068":
                open_marks.append("\u202c" if char in "\u202a\u202b" else "\u2069")
            elif char in "\u202c\u2069":
                assert open_marks.pop() == char
        assert not open_marks


@given(st.text(st.sampled_from(CONTROL + "\u2028\u2029\ud800\udfff ab\xa0é我")))
def test_every_replacement_is_counted(text: str) -> None:
    ends = re.sub("\r\r\n|\r\n|[\r\x85\u2028\u2029]", "\n", text)
    cleaned, count = clean(text)
    assert count == len(FORBIDDEN.findall(ends))
    assert cleaned == "".join(visible(char) if FORBIDDEN.match(char) else char for char in ends)


@given(HOSTILE)
def test_one_line_is_one_line(text: str) -> None:
    shown = one_line(text)
    assert not set(shown) & {"\n", "\t", "\r"}
    assert not FORBIDDEN.search(shown)


@pytest.mark.parametrize(
    ("published", "typed"),
    [
        ("So\u00adft\u200b hy\ufeffphen", "soft hyphen"),
        ("twelve\xa0tanks", "twelve tanks"),
        ("two\nlines", "two lines"),
        ("Iлова\u0438\u0306", "iловай"),
        ("İSTANBUL", "istanbul"),
        ("IĞDIR", "Iğdır"),
        ("STRASSE", "Straße"),
        ("ﬂeet\U000e0067", "fleet"),
    ],
)
def test_a_search_key_ignores_what_cannot_be_seen_or_typed(published: str, typed: str) -> None:
    assert search_key(published) == search_key(typed)


def test_a_search_key_keeps_accents_and_keeps_case_when_asked() -> None:
    assert search_key("край") != search_key("краи")
    assert search_key("Ki\u200bev", case=True) == "Kiev"


@given(st.text())
def test_a_search_key_is_its_own_key(text: str) -> None:
    assert search_key(search_key(text, case=True)) == search_key(text)
    assert unicodedata.is_normalized("NFC", search_key(text))


@given(st.text(st.characters(max_codepoint=0x250)))
def test_folding_ignores_case(text: str) -> None:
    assert fold_case(text.upper().lower()) == fold_case(fold_case(text.upper()))


@pytest.mark.parametrize("name", ["ВВC", "Кiev Gazette", "Αgency", "Reu\u0301tегs"])
def test_a_word_of_two_scripts_is_marked(name: str) -> None:
    assert mixed_script(name)


@pytest.mark.parametrize("name", ["BBC", "ВВС", "канал BBC", "YouTube-канал", "NHKニュース", "Straße", "新華社 Xinhua"])
def test_an_honest_name_is_not_marked(name: str) -> None:
    assert not mixed_script(name)
