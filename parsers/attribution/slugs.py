"""Credits that no sentence makes: datelines, closing lines, accounts, what a dash adds to a headline."""

from __future__ import annotations

from ...model.attribution import Attribution
from .aliases import known
from .nouns import classify, speaker_at
from .speaker import BODY, MEDIA, PERSON, Speaker
from .tokens import EDGE, key_of_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

DASHES = ("-", "–", "—", "−")
WITH = frozenset(
    """
with mit con avec source fonte fuente quelle kilde källa bron źródło zdroj sursa kaynak lähde джерело источник s
z med met par forrás heimild
""".split()
)
"""How a line opens that names the agencies an entry was made with."""


def _listed(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A listed outlet by its name."""
    found = known(name, vocabulary.language)
    return Speaker(found[0], None, MEDIA, name, True) if found is not None and found[1] == MEDIA else None


def dateline(lead: str, vocabulary: Vocabulary) -> Speaker | None:
    """The agency in a dateline: `KYIV (AP) —`, `Milano 25 mar. (Adnkronos) -`, `Kiew/dpa -`."""
    close = lead.find(")", 0, 70)
    opened = lead.find("(", 0, close) if close > 0 else -1
    if opened >= 0 and lead[close + 1 : close + 4].lstrip()[:1] in DASHES:
        name = lead[opened + 1 : close].strip()
        listed = _listed(name, vocabulary)
        if listed is not None:
            return listed
        if name[:1].isupper() and " " not in name and opened < 45 and lead[:1] in ("(", lead[:1].upper()):
            return Speaker(name, None, MEDIA, name, True)
    head = lead[:60].replace("–", "-")
    if "/" in head and (" -" in head or "/-" in head):
        return _listed(head.partition(" -")[0].split("/")[-1].strip(), vocabulary)
    return None


def closing(paragraph: str, vocabulary: Vocabulary) -> Speaker | None:
    """The agency of a closing credit: `-Reuters`, `With Reuters`, `Mit Informationen von dpa`."""
    text = paragraph.strip()
    bare = text.strip(EDGE + " ") if len(text) <= 70 else ""
    if not bare:
        return None
    listed = _listed(bare, vocabulary)
    if listed is not None and (text[0] in "-–—−(" or len(text) < 25):
        return listed
    words = bare.replace("/", " ").split()
    if not words:
        return None
    if text[0] in DASHES and len(text) < 45 and len(words) < 5 and all(word[:1].isupper() for word in words):
        return Speaker(bare, None, MEDIA, bare, True)
    if key_of_word(words[0]) in WITH:
        for index in range(1, min(len(words), 8)):
            for size in (3, 2, 1):
                listed = _listed(" ".join(words[index : index + size]).strip(EDGE + " "), vocabulary)
                if listed is not None:
                    return Speaker(listed.name, None, MEDIA, bare, True)
    return None


def bracket(paragraph: str, vocabulary: Vocabulary) -> Speaker | None:
    """The listed agency in brackets behind the last sentence: `... outside the town. (dpa)`, `(AFP/ab)`."""
    if paragraph[-1:] != ")" and paragraph[-2:] != ").":
        return None
    opened = paragraph.rfind(" (")
    if opened < 20 or len(paragraph) - opened > _BRACKET or paragraph[opened - 1] not in '.!?”"»“…':
        return None
    name = paragraph[opened + 2 :].rstrip(").")
    return _listed(name, vocabulary) or _listed(name.replace(",", "/").partition("/")[0].strip(), vocabulary)


_BRACKET = 30


def handle(paragraphs: Sequence[str], vocabulary: Vocabulary) -> Attribution | None:
    """The account of an embedded post: `— Name (@handle) May 15, 2023`, `From Name @handle`."""
    for paragraph in paragraphs:
        if paragraph.startswith("From ") and len(paragraph) < 80 and " @" in paragraph:
            name = paragraph[5:].partition(" @")[0].strip()
            return Attribution(name, (), "Twitter", None, name) if name else None
        at = paragraph.find("(@", 0, 1500)
        if at <= 0:
            continue
        start = max(paragraph.rfind(f"{dash} ", 0, at) for dash in DASHES)
        name = paragraph[start + 2 if start >= 0 else 0 : at].strip()
        if 0 < len(name) <= 60 and (start >= 0 or at < 60):
            found = known(name, vocabulary.language)
            return Attribution(found[0] if found else name, (), "Twitter", None, name)
    return None


def suffix(lead: str, vocabulary: Vocabulary) -> Speaker | None:
    """The credit that closes a headline: `Contact with the plant lost – IAEA`."""
    at, dash = max((lead.rfind(dash), dash) for dash in (" – ", " — ", " - ", " | "))
    if at <= 10:
        return None
    tail = lead[at + len(dash) :].strip().rstrip(".")
    words = tail.split()
    if len(words) > 1 and words[1][:1].islower():
        listed = _listed(words[0], vocabulary)
        if listed is not None:
            return listed
    if not words or len(words) > 6:
        return None
    found = known(tail, vocabulary.language)
    if found is not None:
        return Speaker(found[0], None, found[1], tail, True)
    if not vocabulary.spaced:
        return None
    speaker, stop = speaker_at(words, 0, len(words), vocabulary, False)
    return speaker if speaker is not None and stop == len(words) and speaker.kind in (PERSON, BODY, MEDIA) else None


def cut_off(lead: str, vocabulary: Vocabulary) -> Speaker | None:
    """The one who opens a sentence that is cut off before its verb, where the verb stands last."""
    text = lead.strip()
    mark = "、" if vocabulary.language == "ja" else "," if vocabulary.verb_last else ""
    if not mark or len(text) < 20 or text[-1] in '。.!?！？…"”」':
        return None
    head = text.partition(mark)[0].strip("▽◆・● ")
    if not 2 < len(head) <= 60 or head == text:
        return None
    if not vocabulary.spaced:
        found = known(head, vocabulary.language)
        if found is not None:
            return Speaker(found[0], None, found[1], head, True)
        return Speaker(head, None, BODY, head, True) if head.endswith(vocabulary.suffixes) else None
    words = head.split()
    speaker = classify(words, 0, len(words), vocabulary, True)
    return speaker if speaker is not None and speaker.kind in (PERSON, BODY) else None
