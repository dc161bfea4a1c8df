"""Who is credited in Korean: `X에 따르면`, `X는 ... 밝혔다`."""

from __future__ import annotations

from .aliases import known
from .characters import Found, institution, listed, past_quotation, trimmed
from .speaker import BODY, MEDIA, PERSON, PLAIN, Speaker
from .vocabulary import FROM, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary


SUBJECT = ("은", "는", "이", "가", "도")
"""The particles of a subject."""
OFFICES = tuple("대통령 총리 장관 대변인 시장 주지사 사령관 의원 의장 대사 대표 위원장 국장 시민".split())
"""Offices that a word may end with."""
OUTLETS = ("통신", "일보", "방송", "신문")
ENDINGS = (" 보도", " 통신 보도", " 발표", "의 보도", " 등")


def read(sentence: str, vocabulary: Vocabulary) -> list[Found]:
    """The credits of a sentence."""
    words = past_quotation(sentence).split()
    if not words:
        return []
    out: list[Found] = []
    source, begin = _according(words, vocabulary)
    if source is not None:
        out.append((source, FROM))
    last = words[-1].strip(".\"'”’)")
    if last in vocabulary.phrases or any(verb[:-1] in sentence for verb in vocabulary.phrases if len(verb) > 2):
        speaker = _closing(words, vocabulary) or _subject(words, begin, vocabulary)
    else:
        # `베르단통신 "...":` an outlet before a quotation.
        headed = len(words) > 1 and words[1][0] in "\"“‘'" and words[0].endswith(OUTLETS)
        speaker = _speaker(words[0], vocabulary) if headed else None
    if speaker is not None:
        out.append((speaker, SAY))
    return out


def _closing(words: list[str], vocabulary: Vocabulary) -> Speaker | None:
    """The one right before the verb, behind what was said: `...했다고 북방통신이 보도했다`."""
    if len(words) < 4 or not words[-3].endswith(("다고", "라고")) or words[-2][-1] not in SUBJECT:
        return None
    speaker = _speaker(words[-2][:-1], vocabulary)
    return speaker if speaker is not None and speaker.kind in (MEDIA, BODY, PERSON) else None


def _according(words: list[str], vocabulary: Vocabulary) -> tuple[Speaker | None, int]:
    """The one before `에 따르면`, and the number of the word behind it."""
    for index, word in enumerate(words[:14]):
        if index and word.strip(",.") in ("따르면", "의하면") and words[index - 1].endswith("에"):
            start = index - 1
            while start > 0 and index - start < 5 and words[start - 1][-1] not in ",.":
                start -= 1
            name = " ".join(words[start:index])[:-1]
            for ending in ENDINGS:
                name = name.removesuffix(ending)
            return _speaker(name, vocabulary), index + 1
    return None, 0


def _subject(words: list[str], begin: int, vocabulary: Vocabulary) -> Speaker | None:
    """The one whom the first subject of the sentence names."""
    nouns = (*vocabulary.bodies, *vocabulary.media)
    for index in range(begin, min(len(words), begin + 8)):
        word = words[index]
        bare = word.strip(",")
        if word[0] in "\"“‘'「" and not (index > begin and words[index - 1].endswith(nouns) and _is_name(bare)):
            break
        stem = bare.partition("(")[0]
        # `군은` is a subject, the `가` of a first name no particle.
        if bare[-1:] in SUBJECT and len(stem) > 1 and (len(bare) > 2 or bare[0] in vocabulary.nouns):
            name = " ".join([*words[begin:index], bare[:-1]])
            speaker = _speaker(name, vocabulary)
            if speaker is not None and speaker.kind == PLAIN and any(part in nouns for part in name.split()[:-1]):
                # `가스 회사 로다스`: a name behind what it is.
                speaker = Speaker(speaker.name, None, BODY, speaker.text, True)
            sure = speaker is not None and (speaker.kind != PLAIN or name.endswith(vocabulary.suffixes))
            return speaker if sure else None
        if word[-1] == ",":
            speaker = _speaker(" ".join([*words[begin:index], bare]), vocabulary)
            return speaker if speaker is not None and speaker.kind in (BODY, PERSON, MEDIA) else None
    return None


def _is_name(bare: str) -> bool:
    """Whether a word is a name in quotation marks with the particle of a subject: `'새벽'은`."""
    return len(bare) > 3 and bare[-1] in SUBJECT and bare[-2] in "\"”’'」"


def _speaker(name: str, vocabulary: Vocabulary) -> Speaker | None:
    if name.endswith(")") and name.count("(") == 1:
        # `유엔난민기구(UNHCR)`: its other name in brackets.
        name = name.partition("(")[0]
    name = trimmed(name, vocabulary)
    if not name:
        return None
    return listed(name, vocabulary) or _person(name, vocabulary) or institution(name, vocabulary)


def _person(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A person's bare name behind or before an office: `베르단 대통령 노아 킴멜`, `노아 킴멜 베르단 대통령`."""
    words = name.removesuffix(" 씨").split()
    for index, word in enumerate(words[:-1]):
        if (word in vocabulary.roles or word.endswith(OFFICES)) and len(words) - index < 5:
            person = " ".join(words[index + 1 :])
            if person.endswith((*vocabulary.roles, *vocabulary.bodies)):
                break
            found = known(person, "ko")
            return Speaker(found[0] if found else person, " ".join(words[: index + 1]), PERSON, name, True)
    if len(words) < 2 or not words[-1].endswith(tuple(vocabulary.roles)):
        return None
    parts = words[:-1]
    for size in range(len(parts), 0, -1):
        # The country stands between name and office, or before both.
        for start in (0, len(parts) - size):
            found = known(" ".join(parts[start : start + size]), "ko")
            if found is not None and found[1] == PERSON:
                office = words[-1] if start else " ".join([*parts[size:], words[-1]])
                return Speaker(found[0], office, PERSON, name, True)
    return None
