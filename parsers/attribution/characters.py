"""What Japanese, Chinese and Korean share: sentences, quotations, and who a run of characters names."""

from __future__ import annotations

from .aliases import known
from .speaker import BODY, MEDIA, PLAIN, Speaker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary


LONGEST = 40
"""How many characters a speaker's name and office may have."""

QUOTED = (("「", "」"), ("『", "』"), ("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"))
"""Quotation marks: they stand around names too."""
Found = tuple[Speaker, int]
"""Who is credited, and by what kind of words."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, quotations left whole."""
    parts: list[str] = []
    begin = depth = 0
    for index, mark in enumerate(text):
        if mark in "「『“（(":
            depth += 1
        elif mark in "」』”）)" and depth:
            depth -= 1
        elif depth < 1 and (mark in "。！？\n" or (mark == "." and text[index + 1 : index + 2] in ("", " "))):
            parts.append(text[begin : index + 1])
            begin = index + 1
    if text[begin:].strip():
        parts.append(text[begin:])
    return [part.strip() for part in parts if part.strip()]


def is_outside(text: str, at: int) -> bool:
    """Whether a place of a sentence is outside its quotations."""
    head = text[:at]
    return (
        head.count("「") <= head.count("」")
        and head.count("“") <= head.count("”")
        and head.count("『") <= head.count("』")
    )


def trimmed(name: str, vocabulary: Vocabulary) -> str:
    """What a speaker may be named by, without marks around it; "" where it can be no name."""
    name = name.strip(" 　、，,《》【】")
    if not name.endswith("」") and kind_word(name) == name:
        name = name.strip(" 　、，,:：·「『」』“”\"'《》【】")
    if not 1 < len(name) <= LONGEST or name in vocabulary.pronouns or "“" in name:
        return ""
    if "「" in name and not (name.rfind("「") > 1 and ("」" not in name or name.endswith("」") or "」の" in name)):
        return ""
    if name[0].isdigit() and not name.endswith(tuple(vocabulary.bodies)):
        return ""
    return name


def listed(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A listed source by its name."""
    found = known(name, vocabulary.language)
    return Speaker(found[0], None, found[1], name, True) if found is not None else None


def kind_word(name: str) -> str:
    """A name up to the quotation marks that close it: `支援団体` of `支援団体「青い灯」`."""
    for opened, closed in QUOTED:
        at = name.find(opened)
        if at > 1 and name.endswith(closed):
            return name[:at].rstrip()
    return name


def past_quotation(sentence: str) -> str:
    """What follows the quotation that opens a sentence; the sentence where none does or nothing follows."""
    for opened, closed in QUOTED:
        if sentence.startswith(opened):
            rest = sentence[sentence.find(closed, 1) + 1 :].lstrip(" ,，、。")
            return rest if len(rest) < len(sentence) - 1 and rest else sentence
    return sentence


def institution(name: str, vocabulary: Vocabulary) -> Speaker:
    """An outlet or institution by its last character or word; PLAIN, not sure, where it is neither."""
    kind = kind_word(name)
    if kind.endswith(tuple(vocabulary.media)):
        return Speaker(name, None, MEDIA, name, True)
    if kind.endswith((*vocabulary.bodies, *vocabulary.roles)):
        return Speaker(name, None, BODY, name, True)
    return Speaker(name, None, PLAIN, name, False)
