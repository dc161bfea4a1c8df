"""Which charset a text is in, what is said where that is not sure, and what is no text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.intake.decode import Decoded, decode
from warlog.intake.errors import NotText

ENGLISH = "14:05 Harbour Office: “No ferry has left since noon – not one,” the office said.\n\nIt cost €40,000.\n"
UKRAINIAN = (
    "14:05 Міністерство оборони: обстріляно два села поблизу кордону, є поранені. «Їх вивезли», — сказав речник.\n"
)
RUSSIAN = "14:05 Министерство обороны: обстреляны два села у границы, есть раненые. Объём ущерба неизвестен.\n"
POLISH = "14:05 Straż pożarna: źródło ognia ugaszono, trzy łodzie spłonęły w porcie. Śledczy są już na miejscu.\n"
GERMAN = "14:05 Die Behörde bestätigte, dass die Brücke für Züge geöffnet ist; über Störungen wird später berichtet.\n"
TURKISH = "14:05 Bakanlık: sınırdaki geçiş noktası açıldı, yaralılar şehir hastanesine götürüldü, ağır yaralı yok.\n"


JAPANESE = "14:05 港湾局：正午から船は出ていません。火災は消し止められ、けが人はいないと発表しました。\n"
KOREAN = "14:05 항만청: 정오부터 배가 떠나지 않았다. 불은 꺼졌고 다친 사람은 없다고 밝혔다.\n"
CHINESE = "14:05 港务局：中午以后没有船出港。火已经扑灭，没有人受伤，这是今天的第一次通报。\n"
TRADITIONAL = "14:05 港務局：中午以後沒有船出港。火已經撲滅，沒有人受傷，這是今天的第一次通報。\n"


def said(decoded: Decoded) -> list[str]:
    return [problem.text for problem in decoded.problems]


@pytest.mark.parametrize("text", [ENGLISH, UKRAINIAN, POLISH, "", "\ufffd as sent\n"])
def test_utf8_needs_no_word(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.text, said(decoded)) == (text, [])


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xff\xfe\0\0", "utf-32-le"),
        (b"\0\0\xfe\xff", "utf-32-be"),
    ],
)
def test_a5_a_byte_order_mark_decides(mark: bytes, charset: str) -> None:
    """A5: before a charset that was declared, and it is not part of the text."""
    decoded = decode(mark + UKRAINIAN.encode(charset), "windows-1252")
    assert (decoded.text, said(decoded)) == (UKRAINIAN, [])


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [ENGLISH, UKRAINIAN])
def test_a5_wide_charsets_are_found_without_a_mark(text: str, charset: str) -> None:
    """A5: by where their NUL bytes stand."""
    decoded = decode(text.encode(charset))
    assert (decoded.text, said(decoded)) == (text, [f"charset guessed: {charset.upper()}"])


@pytest.mark.parametrize(
    ("text", "charset", "label"),
    [
        (ENGLISH, "cp1252", "windows-1252"),
        (GERMAN, "cp1252", "windows-1252"),
        (UKRAINIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-U"),
        (UKRAINIAN, "koi8-u", "KOI8-U"),
        (RUSSIAN, "cp866", "CP866"),
        (POLISH, "cp1250", "windows-1250"),
        (TURKISH, "cp1254", "windows-1254"),
        (JAPANESE, "shift_jis", "SHIFT_JIS"),
        (JAPANESE, "euc_jp", "EUC_JP"),
        (KOREAN, "euc_kr", "EUC_KR"),
        (CHINESE, "gb18030", "GB18030"),
        (TRADITIONAL, "big5", "BIG5"),
    ],
)
def test_a6_an_unlabelled_charset_is_guessed_and_said(text: str, charset: str, label: str) -> None:
    """A6: text right, and the guess reported."""
    decoded = decode(text.encode(charset, "ignore"))
    assert decoded.text == text.encode(charset, "ignore").decode(charset)
    assert said(decoded) == [f"charset guessed: {label}"]


def test_a6_the_guess_looks_where_the_letters_are() -> None:
    """A6: a long beginning in ASCII tells nothing."""
    text = "22:10 Nothing to report.\n" * 5000 + RUSSIAN
    assert decode(text.encode("cp1251")).text == text


@pytest.mark.parametrize("declared", ["windows-1251", "cp1251", "CP1251", ' "windows-1251" '])
def test_a6_a_declared_charset_is_believed(declared: str) -> None:
    """A6: as the carrier spelled it."""
    decoded = decode(UKRAINIAN.encode("cp1251"), declared)
    assert (decoded.text, said(decoded)) == (UKRAINIAN, [])


def test_latin1_means_windows_1252() -> None:
    assert decode(ENGLISH.encode("cp1252"), "iso-8859-1").text == ENGLISH


@pytest.mark.parametrize(
    "declared", ["x-unheard-of", "base64", "rot13", "\x1b]0;evil\x07", "a\0b", "é" * 9, "idna2" * 99]
)
def test_a6_an_unknown_charset_is_said_and_passed_over(declared: str) -> None:
    """A6: never an exception, and B3: the label is not let through to a terminal."""
    decoded = decode(ENGLISH.encode(), declared)
    assert decoded.text == ENGLISH
    assert len(said(decoded)) == 1
    assert "is not known" in said(decoded)[0]
    assert said(decoded)[0].isprintable()


@pytest.mark.parametrize(
    ("damage", "shown"),
    [
        (b"\xff", 1),  # never valid
        (b"\xc0\xaf", 2),  # overlong
        (b"\xe2\x82", 1),  # cut short
        (b"\xed\xa0\xbd\xed\xb8\x80", 6),  # a surrogate pair, as CESU-8 writes it
    ],
)
def test_a3_invalid_utf8_is_replaced_and_counted(damage: bytes, shown: int) -> None:
    """A3: as the WHATWG has it, a U+FFFD for each maximal subpart; what stands around it is kept."""
    decoded = decode(UKRAINIAN.encode() + b"a" + damage + b"b\n")
    assert decoded.text == UKRAINIAN + "a" + "\ufffd" * shown + "b\n"
    assert [(problem.count, "not valid in UTF-8" in problem.text) for problem in decoded.problems] == [(shown, True)]


@pytest.mark.parametrize(
    "damage", [b"\xff", b"\xff\xfe", b"\xc0\xaf", b"\xe2\x82", b"\xc3(", b"\xed\xa0\x80", b"\xf5\x80"]
)
def test_a3_stray_bytes_in_ascii_are_no_other_charset(damage: bytes) -> None:
    """A3: a guess needs letters that make words."""
    decoded = decode(b"14:05 The harbour is closed " + damage + b" until the morning.\n")
    assert "\ufffd" in decoded.text
    assert [problem.count for problem in decoded.problems] == [decoded.text.count("\ufffd")]


@pytest.mark.parametrize(
    "text", ["He said: “No”.", "The café is open.", "It’s over – for now…", "à Paris", "£40 million"]
)
def test_a6_one_letter_of_windows_1252_is_enough(text: str) -> None:
    """A6: what newsrooms paste."""
    assert decode(text.encode("cp1252")).text == text


def test_a3_what_was_sent_as_a_replacement_character_is_not_counted() -> None:
    """A3: only our own are ours."""
    decoded = decode(UKRAINIAN.encode() + "\ufffd".encode() + b"\xff")
    assert [problem.count for problem in decoded.problems] == [1]


def test_a3_a_wrong_declared_charset_is_counted() -> None:
    """A3: also where the carrier said utf-8."""
    decoded = decode(RUSSIAN.encode("cp1251"), "utf-8")
    assert decoded.problems[0].count == decoded.text.count("\ufffd") > 50


def test_a2_nul_bytes_stay_for_clean_to_show() -> None:
    """A2: a NUL here and there is not UTF-16, and no reason to stop."""
    text = ENGLISH + "one\0two three\0four " + ENGLISH
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"GIF89a\x01\0", "GIF"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "WebP"),
        (b"\0\0\0\x20ftypisom", "video"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"BZh91AY&SY", "bzip2"),
        (b"\xfd7zXZ\0\0", "xz"),
        (b"\x7fELF\x02\x01", "program"),
        (b"SQLite format 3\0\x10", "SQLite"),
        (b"notes.txt".ljust(257, b"\0") + b"ustar\x0000", "tar"),
        (b"<!DOCTYPE html>\n<html>", "HTML"),
        (b"\xef\xbb\xbf  <!-- saved --> \n<HTML lang=uk>", "HTML"),
        (b'<?xml version="1.0"?><rss/>', "XML"),
        (bytes(range(256)) * 40, "binary"),
        (b"\0" * 5000, "binary"),
        (b"word " + b"\x01\x02\x03" * 300, "binary"),
    ],
)
def test_a7_what_is_no_article_is_named(data: bytes, what: str) -> None:
    """A7: 65 and what it looks like."""
    with pytest.raises(NotText, match=what) as caught:
        decode(data)
    assert caught.value.code == 65
    assert caught.value.advice


def test_a7_html_in_utf16_is_html_too() -> None:
    """A7: whatever it is encoded in."""
    with pytest.raises(NotText, match="HTML"):
        decode("<!doctype html><html>".encode("utf-16"))


@pytest.mark.parametrize("text", ["<b>14:05</b> A tag is no web page.\n", "PDF- 14:05 report\n", "14:05 < 15:00\n"])
def test_a7_text_that_merely_mentions_them_is_text(text: str) -> None:
    """A7: what stands first decides."""
    assert decode(text.encode()).text == text


@given(st.binary(max_size=2000), st.none() | st.text(max_size=20))
def test_whatever_the_bytes_there_is_text_or_a_reason(data: bytes, charset: str | None) -> None:
    try:
        decoded = decode(data, charset)
    except NotText:
        pass
    else:
        decoded.text.encode()  # nothing that cannot be written again
        assert all(problem.count > 0 for problem in decoded.problems)


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1))
def test_any_utf8_comes_back(text: str) -> None:
    text = "14:05 " + text
    assert decode(text.encode()).text == text
