"""What on a page is no part of any entry, line by line: machinery, captions, pointers elsewhere, headings of lists.

A line is judged by its own words alone (`label`); what depends on its neighbours, such as a caption printed twice, is
judged over the whole page (`labels`). A label never deletes: captions go to an entry's `media`, the rest is listed by
`--explain`.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .page import Line, Page, is_headline, key_of
from .pattern import pattern
from .stamps import PARTICLES, may_begin, may_open, read_stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from .languages import Vocabulary

CHROME = "chrome"
READ_MORE = "read more"
CAPTION = "caption"
SUMMARY_HEAD = "summary heading"
STREAM_HEAD = "stream heading"
TAIL = "tail"
BACKGROUND_HEAD = "background heading"
UPDATED = "updated"
BYLINE = "byline"
CREDIT = "credit"
SEPARATOR = "separator"

_LONGEST = 170
"""A longer line is text: no heading, caption credit or button runs so long."""
_LONGEST_CAPTION = 600
_PLAYER = pattern(
    r"(?:\d{1,2}:\d{2}(?::\d{2})?\s*[/|]?\s*){2}"
    r"|\d{1,2}:\d{2}\s*[-\u2013\u2014|]\s*(?:source|quelle|fuente|fonte|bron|kilde|källa)\b.*",
    re.IGNORECASE,
)
"""An audio player's two clocks, or a video's length with its source."""
_LONGEST_COUNTER = 60
_LENGTH = pattern(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_RULES = " 	_=~*#·•.-\u2013\u2014xX+|◆◇■□●○"
_RULED = pattern(r"[-_=\u2014]{2,}.{0,30}[-_=\u2014]{3,}")
_COUNTER = pattern(
    r"[\d.,]+\s?[kKmM]?\s*(?:fans?|followers?|subscribers?|likes?|shares?|comments?|views?|posts?|replies|reactions?"
    r"|beiträge|kommentare|commentaires|commenti|comentarios|reacties|комментари\w*|коментар\w*)"
    r"\s*(?:like|follow|subscribe)?",
    re.IGNORECASE,
)
_COMMENT_STEMS = (
    *("comment", "comentar", "comentár", "kommentar", "komment", "komentar", "komentář", "komentár", "komentarz"),
    *("комментар", "коментар", "yorum", "reactie", "hozzászól", "athugasemd", "ummæli", "réaction", "commenti"),
    *("コメント", "评论", "評論", "留言", "댓글", "تعليق"),
)
"""Pieces of the words for what readers write below a page."""
_REPLIES = pattern(
    r"\d{1,5}\s(?:thoughts? on|responses? to|comments? on|replies to|gedanken? zu|antworten auf|kommentare? zu"
    r"|réflexions? sur|commentaires? sur|réponses? à|comentarios? en|pensieri su|commenti su)"
    r"\s[“\"„«‘].{4,160}",
    re.IGNORECASE,
)
"""The heading that blog software puts above comments: their number and the title of the page."""
_REPLY_STEMS = (
    *("thought", "response", "comment", "replies", "gedanke", "antworten", "kommentar", "réflexion", "commentaire"),
    *("réponse", "comentario", "pensieri", "commenti"),
)
"""How it goes on behind the number: the cheap question before the pattern."""
_WEATHER = pattern(r"-?\d{1,2}(?:[.,]\d)?\s*°?\s?[CF]\b|-?\d{1,2}°")
_CREDIT_BRACKET = pattern(
    r"[(（\[]\s*(?:(?:photo|foto|image|bild|фото|圖|图|写真|사진|صورة)|(?:afp|reuters|ap|epa|getty|dpa)\s?/)"
    r"[^)）\]]{0,80}[)）\]]\s*\.?$",
    re.IGNORECASE,
)
_CREDIT_SQUARE = pattern(
    r"\[(?:[Ff]ile: ?)?[A-ZÀ-Þ][\w.'’\-]*(?: [A-ZÀ-Þ][\w.'’\-]*){0,3}\s?/\s?[A-ZÀ-Þ][^\]/]{1,40}\]\.?$"
)
"""`[Name Surname/Agency]` at the end of a caption."""
_RIGHTS = pattern(
    r"solely responsible for|all rights reserved|©\s?(?:19|20|21)\d\d"
    r"|\bis (?:an? )?(?:[\w-]+ ){0,3}(?:staff writer[.,]|(?:staff writer|reporter|journalist|correspondent|columnist) "
    r"(?:with|for|at|based|who|covering|and|of)\b)",
    re.IGNORECASE,
)
"""A notice of rights, or the biography of an author."""
_CREDIT_LINE = pattern(
    r"[A-ZÀ-Þ][\w.'’\-]*(?: [A-ZÀ-Þ][\w.'’\-]*){1,3}\s?/\s?[A-ZÀ-Þ][\w.'’\- ]{1,30}"
    r"(?:\s?/\s?[A-ZÀ-Þ][\w.'’\- ]{1,30})?"
)
"""`NAME SURNAME / AGENCY` alone on a line."""
_JOINT = pattern(r"[.!?/|(（\[…»”\"']\s*$")
_SOURCES_NOTE = pattern(
    r"[(（\[]?(?:avec|with|mit|con|com|med|met|z|s|със|с|та|з) [A-ZÀ-Þ][\w.'’\-]*(?: [A-ZÀ-Þ][\w.'’\-]*){0,3}"
    r"(?:(?:,| et| and| und| e| y| og| och| en| a| i) [A-ZÀ-Þ][\w.'’ \-]*){0,4}[)）\]]?\.?"
)
"""The agencies whose reports went into a page: `(avec AFP et Reuters)`."""


def label(line: Line, words: Vocabulary) -> str:
    """What a line is, "" where its own words don't say so."""
    text = line.text
    length = len(text)
    if length > _LONGEST_CAPTION:
        return ""
    if length <= _LONGEST:
        found = _short(line, text, words)
        if found:
            return found
    initial = text[:2].casefold()
    if initial in words.long_initials:
        if line.key.startswith(words.caption_starts):
            return CAPTION
        if line.key.startswith(words.tail_starts):
            return TAIL
    if text[0] in "▲▼" and length > 2:
        return CAPTION
    if length < 320 and (" is a" in text or " is the" in text or "esponsib" in text) and _is_notice(text):
        return TAIL
    ending = text[-_ENDING:]
    if not (
        ": " in ending
        or ":\xa0" in ending
        or "/" in ending
        or "(" in ending
        or "hoto" in ending
        or "etty" in ending
        or "©" in ending
    ) and (ending.isascii() or not any(mark in ending for mark in "（【：")):
        return ""
    if _is_caption(text, line.key, ending.casefold(), words):
        return CAPTION
    return TAIL if length < 320 and _is_notice(text) else ""


def _is_prose(text: str, words: Vocabulary) -> bool:
    """Whether a line neither begins nor ends as a caption or a notice does: the cheap question, for long lines."""
    if text[:2].casefold() in words.long_initials or (len(text) < _SURELY_PROSE and "©" in text):
        return False
    ending = text[-_ENDING:]
    return not (
        ": " in ending or ":\xa0" in ending or "/" in ending or "(" in ending or "hoto" in ending or "etty" in ending
    ) and (ending.isascii() or not any(mark in ending for mark in "©（【：▲▼"))


_SURELY_PROSE = 320
"""Notices of rights and biographies of authors are shorter."""
_LAST = 60
"""They stand among the last lines of a page."""


def _is_notice(text: str) -> bool:
    lowered = text.casefold()
    return any(word in lowered for word in _NOTICES) and _RIGHTS.search(text) is not None


_NOTICES = (
    *(" writer", "reporter ", "journalist ", "correspondent ", "columnist "),
    *("responsible for", "rights reserved", "©"),
)
"""One of these stands in every notice: a search for them spares most lines the pattern."""
_ENDING = 90


def _is_caption(text: str, key: str, ending: str, words: Vocabulary) -> bool:
    if not _quotes(text):
        for mark in words.caption_marks:
            if mark in ending or (len(text) < 300 and mark in key):
                return True
    if len(text) < 400 and text.rstrip(".")[-1:] in ")）]":
        near = max(0, len(text) - 100)
        if _CREDIT_BRACKET.search(text, near) or ("]" in ending and _CREDIT_SQUARE.search(text, near)):
            return True
    return ":" in ending and _credited_at_end(text, words)


def _credited_at_end(text: str, words: Vocabulary) -> bool:
    """Whether a credit such as `Photo: NAME` closes the line, set apart from what stands before it."""
    at = text.rfind(":", max(0, len(text) - 70))
    if at <= 0 or text[at + 1 :].strip() == "":
        return False
    before = key_of(text[max(0, at - 30) : at + 1])
    if not before.endswith(words.credit_words):
        return False
    start = next(word for word in words.credit_words if before.endswith(word))
    rest = text[: at + 1 - len(start)].rstrip()
    return not rest or _JOINT.search(rest) is not None


def _short(line: Line, text: str, words: Vocabulary) -> str:
    """What a line of at most a hundred and seventy characters is, by the vocabulary or by its shape."""
    head = line.head
    if not head:
        return SEPARATOR
    return _by_vocabulary(head, line.key, text, words) or _by_shape(head, text, words)


def _by_vocabulary(head: str, key: str, text: str, words: Vocabulary) -> str:
    if head in words.chrome:
        return CHROME
    if head in words.summary_heads:
        return SUMMARY_HEAD
    if head in words.tail_heads:
        return TAIL
    if head in words.stream_heads:
        return STREAM_HEAD
    if head in words.background_heads:
        return BACKGROUND_HEAD
    if key[:2] not in words.short_initials and key[0] not in ">»→▶►([（":
        return ""
    if key.startswith(words.chrome_starts):
        return CHROME
    if key.startswith(words.read_more) or (key[0] in ">»→▶►" and key.lstrip(">»→▶► ").startswith(words.read_more)):
        return READ_MORE
    if key.lstrip("([（").startswith(words.updated) and _DIGITS.search(text) and len(text) < 90:
        return UPDATED
    return ""


def is_byline(text: str, words: Vocabulary) -> bool:
    """Whether a line is `By` and names."""
    if len(text) >= 80 or text[:2].casefold() not in words.short_initials:
        return False
    key = key_of(text)
    if not key.startswith(words.bylines):
        return False
    start = next(start for start in words.bylines if key.startswith(start))
    return _names(text, max(1, len(start.split())))


def is_name(text: str) -> bool:
    """Whether a line may be somebody's name and nothing more: two to four words with capitals."""
    return len(text) <= 40 and text[-1].isalpha() and 2 <= len(text.split()) <= 4 and _names(text, 0) and text.istitle()


def announces_pictures(text: str) -> bool:
    """Whether a line right below a stamp is a headline and no caption: `Photos: Life goes on in the port`."""
    head, _, rest = text.partition(":")
    words = rest.split()
    return (
        head.casefold() in ("photos", "pictured", "in pictures", "video", "videos", "gallery", "map", "infographic")
        and len(words) > 2
        and "/" not in rest
        and rest[-1].isalpha()
    )


def _by_shape(head: str, text: str, words: Vocabulary) -> str:
    if len(text) > 2 and (not text.strip(_RULES) or (text[0] in "-_=\u2014" and _RULED.fullmatch(text))):
        return SEPARATOR
    if "/" in text and ":" not in text and len(text) < 100 and _CREDIT_LINE.fullmatch(text):
        return CAPTION
    if text.startswith(('{"', '[{"')) or (
        len(text) < _LONGEST_COUNTER
        and (text[0].isdecimal() or text[0] == "-")
        and (_PLAYER.fullmatch(text) or _COUNTER.fullmatch(text) or _WEATHER.fullmatch(text))
    ):
        return CHROME
    if len(text) < 90 and (text[0] in "([（" or words.code != "en") and _SOURCES_NOTE.fullmatch(text):
        return CREDIT
    if is_byline(text, words):
        return BYLINE
    if len(text) < 32 and ":" in text and _LENGTH.search(text) and _speaks_of_picture(text, words):
        return CHROME
    if len(text) < 140 and ":" in text and head.split(":", 1)[0].strip() in words.credit_lines:
        return CREDIT
    return ""


_DIGITS = pattern(r"\d")


def _quotes(text: str) -> bool:
    return text[0] in "\"“„«‘'" and len(text) > 120


def _names(text: str, skip: int) -> bool:
    """Whether all words but the first `skip` are written as names are, and there are at most nine of them."""
    words = text.rstrip(".:").split()[skip:]
    if not 1 <= len(words) <= 9:
        return False
    if words[0] in _PARTICLES:
        return False
    for word in words:
        plain = word.strip(",.()|/'’")
        if plain and not plain[0].isupper() and plain not in _PARTICLES:
            return False
    return not text.endswith(("!", "?", "…"))


_PARTICLES = PARTICLES.union("in aus from für for og och ja a".split())
"""What may stand in small letters in a byline line, places and joining words included."""


def heads_comments(line: Line, what: str, words: Vocabulary) -> bool:
    """Whether a line with such a label heads what readers write below a page: `Comments (27)`, `3 Replies to “...”`."""
    text = line.text
    if text[0].isdecimal():
        if what not in ("", CHROME) or len(text) > _LONGEST:
            return False
        head = line.head.lstrip("0123456789., ")
        if head.startswith(_REPLY_STEMS) and _REPLIES.fullmatch(text):
            return True
        counted = bool(head) and " " not in head and head[0].isalpha()
    elif what in (TAIL, CHROME):
        head = line.head
        counted = head in words.tail_heads
    else:
        return False
    return counted and any(stem in head for stem in _COMMENT_STEMS)


def byline_names(text: str, words: Vocabulary) -> str:
    """The names of a byline line without its opening word: `By Ann Ames` gives `Ann Ames`."""
    key = key_of(text)
    for start in words.bylines:
        if key.startswith(start):
            return text[len(start) :].strip(" :.")
    return text.strip(" :.")


def labels(page: Page, stamped: Container[int] = ()) -> list[str]:
    """A label for each line of the page ("" for what may be news), its neighbours considered.

    Args:
        page: The page.
        stamped: Indexes of lines that open with a stamp and words: they are news.

    - A line printed twice running, or printed and then printed again with a credit behind it, is a caption.
    - Where blank lines separate paragraphs, lines that touch a caption belong to it.
    - What stands below a tail heading is tail.
    """
    words = page.words
    lines = page.lines
    last = len(lines) - _LAST
    found = [
        ""
        if index in stamped or (len(line.text) > _LONGEST and index < last and _is_prose(line.text, words))
        else label(line, words)
        for index, line in enumerate(lines)
    ]
    _find_doubles(lines, found)
    if page.spaced and CAPTION in found:
        _spread_captions(lines, found, words)
    if CAPTION in found:
        _find_labelled(lines, found)
    _find_buttons(lines, found)
    _find_bare_captions(page, found)
    if READ_MORE in found:
        _spread_pointers(lines, found, words)
    return found


def _find_doubles(lines: list[Line], found: list[str]) -> None:
    """Captions printed twice running; a title printed twice at the top of the page is none."""
    alike = [index for index, (above, below) in enumerate(pairwise(lines)) if above.text[:12] == below.text[:12]]
    for index in alike:
        above, below = lines[index].text, lines[index + 1].text
        if len(above) < 20 or _STAMPED.match(above) or lines[index + 1].gap > 2 or found[index] not in ("", CAPTION):
            continue
        if below == above and (
            (index and lines[index - 1].text == above) or (index + 2 < len(lines) and lines[index + 2].text == above)
        ):
            # A caption is printed twice, a line that comes three times is what the page consists of.
            continue
        if below != above and not (below.startswith(above[:-1]) and len(below) < len(above) + 80):
            continue
        if index >= 4 or _says_caption(found, index) or above[-1] in ".!…":
            found[index] = found[index + 1] = CAPTION


def _find_labelled(lines: list[Line], found: list[str]) -> None:
    """Below a label that says no more than `Image caption,` stands the caption."""
    for index, line in enumerate(lines[:-1]):
        below = lines[index + 1]
        if found[index] == CAPTION and line.text[-1] in ",:" and len(line.text) < _LABEL and below.gap < 2:
            found[index + 1] = found[index + 1] or CAPTION


_LABEL = 24


def _find_bare_captions(page: Page, found: list[str]) -> None:
    """A short line that speaks of a picture, between text and the next headline, is the caption of one."""
    lines, words = page.lines, page.words
    # The page's last line may be cut, and only therefore read as a headline.
    for index in range(1, len(lines) - 2):
        text = lines[index].text
        if len(text) > 120 or found[index] or text[-1] in ".:" or not is_headline(text, words.abbreviations):
            continue
        above, below = lines[index - 1].text, lines[index + 1].text
        if (
            not found[index + 1]
            and is_headline(below, words.abbreviations)
            and not is_headline(above, words.abbreviations)
            and len(above) > 80
            and _speaks_of_picture(text, words)
        ):
            found[index] = CAPTION


def _speaks_of_picture(text: str, words: Vocabulary) -> bool:
    """Whether a line holds a word for a picture; longer ones also inside compounds (`satellietfoto`)."""
    lowered = text.casefold()
    for word in words.picture_stems:
        if word in lowered:
            return True
    return not words.picture_words.isdisjoint([word.strip(".,:;'\"()") for word in lowered.split()])


def _spread_pointers(lines: list[Line], found: list[str], words: Vocabulary) -> None:
    """Below a line that says no more than `Read also` stand titles of other pages: tight lines without full stops."""
    for index, line in enumerate(lines):
        if found[index] != READ_MORE or line.head.strip() not in words.read_more_heads:
            continue
        below = index + 1
        while below < len(lines) and below - index <= 6 and not found[below] and lines[below].gap == 0:
            if lines[below].text[-1] in ".:…" or len(lines[below].text) > 130 or _is_entry(lines[below], words):
                break
            found[below] = READ_MORE
            below += 1


def _find_buttons(lines: list[Line], found: list[str]) -> None:
    """A short line without a full stop or a digit that a page prints three times or more is one of its buttons."""
    counts: dict[str, int] = {}
    for index, line in enumerate(lines):
        if not found[index] and len(line.text) <= 40:
            # A headline that recurs stands above text; a button stands below it.
            heads = index + 1 < len(lines) and lines[index + 1].text[-1] in ".!?。" and not found[index + 1]
            heads = heads or (index > 0 and len(lines[index - 1].text) < 40 and _STAMPED.match(lines[index - 1].text))
            counts[line.text] = counts.get(line.text, 0) + (not heads)
    buttons = {
        text for text, count in counts.items() if count >= 3 and text[-1] not in ".:!?" and not _DIGITS.search(text)
    }
    if buttons:
        for index, line in enumerate(lines):
            if line.text in buttons and not found[index]:
                found[index] = CHROME


_STAMPED = pattern(r"\W{0,6}\d{1,2}[:.h]\d\d")
"""An entry may be printed twice: what opens with a clock is no caption."""


def _says_caption(found: list[str], index: int) -> bool:
    return CAPTION in (found[index], found[index + 1])


_SENTENCES = pattern(r"[^\W\d_]{4,}[.!?] [^\W\d_].{24,}[.!?]$")
"""A line of two sentences is text beside a picture sooner than what describes it."""


def _is_entry(line: Line, words: Vocabulary) -> bool:
    """Whether a line opens with a stamp: what stands tight below it is its entry, the credit of a picture included."""
    if not may_begin(line.text) or not may_open(line.text, words):
        return False
    reading = read_stamp(line.text, words)
    return reading is not None and (reading.clock is not None or reading.relative)


def _spread_captions(lines: list[Line], found: list[str], words: Vocabulary) -> None:
    """In tight groups of up to four lines, one of which is a caption, short lines without a label are captions too."""
    start = 0
    count = len(lines)
    while start < count:
        end = start + 1
        while end < count and lines[end].gap == 0:
            end += 1
        if 2 <= end - start <= 4 and CAPTION in found[start:end] and not _is_entry(lines[start], words):
            for index in range(start, end):
                text = lines[index].text
                if not found[index] and len(text) < _LONGEST + 60 and not _SENTENCES.search(text):
                    found[index] = CAPTION
        start = end
