"""Text as it may be shown, searched and compared.

`clean` makes text safe for a terminal, one character at a time: escape sequences are never recognised as such, because
whoever writes one decides where it ends. `search_key` is a form to compare by and is never shown.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_ASCII_KEPT = bytes(code for code in range(128) if code in (9, 10) or 32 <= code < 127)
"""The ASCII characters that are shown as they are: all but the C0 controls and DEL, and of these tab and newline."""

_LINE_ENDS = ("\r\r\n", "\r\n", "\r", "\x85", "\u2028", "\u2029")
"""Other ways to end a line, longest first; CR CR LF is what writing CR LF in text mode on Windows leaves."""

_ISOLATES = "\u2066\u2067\u2068"
_EMBEDDINGS = "\u202a\u202b"
_POP_ISOLATE = "\u2069"
_POP_EMBEDDING = "\u202c"
_OVERRIDES = "\u202d\u202e"
_BIDI = frozenset(_ISOLATES + _EMBEDDINGS + _POP_ISOLATE + _POP_EMBEDDING + _OVERRIDES)

_clean_prefix: re.Pattern[str] | None = None
_key_table: dict[int, int | None] | None = None


_SHORT = 500_000
"""Below this length it costs less to strip a text of its line ends than to compile a pattern that allows them."""


def visible(char: str) -> str:
    """The stand-in for a character that must not reach a terminal: `␛` for ESC, `‹U+202E›` where no symbol exists."""
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"‹U+{code:04X}›"


def clean(text: str) -> tuple[str, int]:
    """Make text safe to show, and say how many characters were replaced by a visible stand-in.

    C0 controls, DEL and C1 controls become visible, lone surrogates U+FFFD. Bidirectional overrides become visible;
    embeddings and isolates are kept where they are balanced within their line, and become visible where they are not
    (they would reorder what is printed after them). Tabs, directional marks, joiners, soft hyphens, tag characters and
    other invisible characters are kept: honest text comes back as it was. Every line end (CR LF, CR, NEL, U+2028,
    U+2029) becomes a newline; that is not counted. `clean` leaves its own result as it is.

    Cost on clean text: 0.4 ms/MB where it is ASCII, else 1 to 2 ms/MB.
    """
    # No control, format or surrogate character and no line end is printable in the sense of isprintable(): the
    # shortest way out for a field of one line.
    if text.isprintable():
        return text, 0
    if text.isascii():
        # Deleting the harmless bytes is six times as fast as searching for the others with a regular expression.
        if not text.encode().translate(None, _ASCII_KEPT):
            return text, 0
    elif len(text) < _SHORT and text.replace("\n", "").replace("\xa0", "").isprintable():
        # Most text is settled here, without the 1.5 ms to compile the pattern below.
        return text, 0
    else:
        kept = _kept_prefix().match(text)
        if kept and kept.end() == len(text):
            return text, 0
    return _replace(text)


def one_line(text: str) -> str:
    """`clean` for a place that has one line only (a message, a cell): line ends become `␤` and tabs a space."""
    return clean(text)[0].replace("\n", "\u2424").replace("\t", " ")


def _kept_prefix() -> re.Pattern[str]:
    """The longest start of a text that holds nothing to replace. A possessive run is twice as fast as a search."""
    global _clean_prefix
    if _clean_prefix is None:
        import re

        _clean_prefix = re.compile("[\t\n -~\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\U0010ffff]*+")
    return _clean_prefix


def _replace(text: str) -> tuple[str, int]:
    for end in _LINE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    count = 0
    controls = [*range(9), *range(11, 32), 127] + ([] if text.isascii() else [*range(0x80, 0xA0)])
    # One pass for each kind that is there: bounded whatever the text holds, and without a call for each character.
    for code in controls:
        char = chr(code)
        if char in text:
            count += text.count(char)
            text = text.replace(char, visible(char))
    if text.isascii():
        return text, count
    try:
        text.encode()
    except UnicodeEncodeError:
        import re

        text, found = re.subn("[\ud800-\udfff]", "\ufffd", text)
        count += found
    if any(char in text for char in _BIDI):
        text, found = _show_unbalanced(text)
        count += found
    return text, count


def _show_unbalanced(text: str) -> tuple[str, int]:
    """Make overrides visible, and what does not pair up within its line (embeddings, isolates: UAX #9, BD9-BD13)."""
    import re

    pieces = re.split("([\n\u202a-\u202e\u2066-\u2069])", text)
    count = 0
    open_at: list[int] = []
    open_isolates = 0

    def show(at: int) -> None:
        nonlocal count
        pieces[at] = visible(pieces[at])
        count += 1

    for at in range(1, len(pieces), 2):
        mark = pieces[at]
        if mark == "\n":
            for opened in open_at:
                show(opened)
            open_at.clear()
            open_isolates = 0
        elif mark in _OVERRIDES:
            show(at)
        elif mark in _ISOLATES:
            open_at.append(at)
            open_isolates += 1
        elif mark in _EMBEDDINGS:
            open_at.append(at)
        elif mark == _POP_EMBEDDING:
            if open_at and pieces[open_at[-1]] in _EMBEDDINGS:
                open_at.pop()
            else:
                show(at)
        elif open_isolates:
            while pieces[open_at[-1]] in _EMBEDDINGS:
                show(open_at.pop())
            open_at.pop()
            open_isolates -= 1
        else:
            show(at)
    for opened in open_at:
        show(opened)
    return "".join(pieces), count


def search_key(text: str, *, case: bool = False) -> str:
    """The form of a text to search in and to compare by; never shown.

    Invisible characters (zero-width, soft hyphen, directional, tag and variation characters) are removed, every white
    space is a space, letters are composed (NFC) and, unless `case` is asked for, case is folded. Accents stay: `й` is
    not `и`.
    """
    if not text.isprintable():
        text = text.translate(_ignorable())
    return compose(text) if case else fold_case(text)


def compose(text: str) -> str:
    """The text with each letter and its accents as one character, where there is one (NFC)."""
    if text.isascii():
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


def fold_case(text: str) -> str:
    """The text without regard to case, composed. Dotted and dotless Turkish i are one: no telling a word's language."""
    if text.isascii():
        return text.lower()
    from unicodedata import normalize

    return normalize("NFC", text.casefold().replace("i\u0307", "i").replace("ı", "i"))


def _ignorable() -> dict[int, int | None]:
    """What `search_key` removes (Unicode's Default_Ignorable_Code_Point, and annotations) or takes for a space."""
    global _key_table
    if _key_table is None:
        table: dict[int, int | None] = {}
        for first, last in (
            (0xAD, 0xAD),
            (0x34F, 0x34F),
            (0x61C, 0x61C),
            (0x115F, 0x1160),
            (0x17B4, 0x17B5),
            (0x180B, 0x180F),
            (0x200B, 0x200F),
            (0x202A, 0x202E),
            (0x2060, 0x206F),
            (0x3164, 0x3164),
            (0xFE00, 0xFE0F),
            (0xFEFF, 0xFEFF),
            (0xFFA0, 0xFFA0),
            (0xFFF0, 0xFFFB),
            (0x1BCA0, 0x1BCA3),
            (0x1D173, 0x1D17A),
            (0xE0000, 0xE0FFF),
        ):
            table.update(dict.fromkeys(range(first, last + 1)))
        for space in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000":
            table[ord(space)] = 32
        for code in range(0x2000, 0x200B):
            table[code] = 32
        _key_table = table
    return _key_table


_CONFUSED = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")
"""Scripts whose letters are drawn alike. Others (kana beside kanji, Latin beside Han) are mixed in honest words."""


def mixed_script(name: str) -> bool:
    """Whether one word of a name mixes scripts that are drawn alike: Cyrillic `ВВ` with Latin `C`.

    A name whose words differ in script (`канал BBC`, `YouTube-канал`) is honest. A word that is wholly of another
    script than it looks is not told from honest text by itself.
    """
    if name.isascii():
        return False
    import unicodedata

    script = ""
    for char in name:
        if not char.isalpha():
            if unicodedata.category(char)[0] not in "MC":  # a mark or an invisible character does not end a word
                script = ""
            continue
        of = unicodedata.name(char, "").partition(" ")[0]
        if of not in _CONFUSED:
            continue
        if script and of != script:
            return True
        script = of
    return False
