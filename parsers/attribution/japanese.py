"""Who is credited in Japanese: `Xによると`, `Xは、...と述べた`, `X、...と発表`, `...と、Xが認めた`."""

from __future__ import annotations

from .aliases import known
from .characters import LONGEST, Found, institution, is_outside, kind_word, listed, trimmed
from .speaker import MEDIA, PERSON, PLAIN, Speaker
from .vocabulary import FROM, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary


PLACES = tuple(
    """
ウクライナ ロシア アメリカ ドイツ フランス イギリス ポーランド トルコ ベラルーシ イタリア スペイン
イスラエル イラン カナダ フィンランド スウェーデン リトアニア ラトビア エストニア モルドバ ルーマニア
ハンガリー チェコ スロバキア オランダ ベルギー キーウ キエフ モスクワ ハリコフ ハルキウ ヘルソン ドネツク
ルガンスク マリウポリ オデーサ オデッサ リビウ ザポリージャ ザポロジエ クリミア
""".split()
)
"""Names in katakana that are no person's before an office."""


def read(sentence: str, vocabulary: Vocabulary) -> list[Found]:
    """The credits of a sentence."""
    out: list[Found] = []
    body = sentence
    for mark, ((_, _, kind), *_) in vocabulary.phrases.items():
        if kind == FROM:
            at = body.find(mark)
            if 0 < at <= 60 and is_outside(body, at):
                head = body[:at]
                name = head.rpartition("、")[2]
                if not name or name in vocabulary.pronouns:
                    name = head
                speaker = _speaker(name, vocabulary)
                if speaker is not None:
                    out.append((speaker, FROM))
                body = body[at + len(mark) :].lstrip("、，, ")
                break
    if not any(verb in body for verb in vocabulary.phrases):
        return out
    speaker = _quoting(body, vocabulary) or _topic(body, vocabulary)
    if speaker is not None:
        out.append((speaker, SAY))
    return out


def _quoting(body: str, vocabulary: Vocabulary) -> Speaker | None:
    """`...と、Xが認めた`: the speaker between the quoted clause and the verb."""
    for joint in ("と、", "」と", "と"):
        at = body.rfind(joint)
        while at > 0:
            rest = body[at + len(joint) :].lstrip("、")
            for particle in ("が", "は"):
                cut = rest.find(particle)
                if 1 < cut <= LONGEST and not any(mark in rest[:cut] for mark in "、。「」"):
                    verb = rest[cut + 1 :]
                    if len(verb) < 40 and any(word in verb[:30] for word in vocabulary.phrases):
                        speaker = _speaker(rest[:cut], vocabulary)
                        if speaker is not None and (speaker.kind != PLAIN):
                            return speaker
            if joint == "と":
                break
            at = body.rfind(joint, 0, at)
    return None


def _topic(body: str, vocabulary: Vocabulary) -> Speaker | None:
    """`Xは、...と述べた`, `X、...と発表`: the speaker who opens the sentence."""
    best = -1
    for mark in ("は、", "が、", "も、", "は", "が", "、"):
        at = body.find(mark)
        if 1 < at <= LONGEST and (best < 0 or at < best):
            best = at
    if best < 0:
        return None
    name = body[:best]
    # A time or a place before the speaker: `25日、Xは`.
    if (
        best < len(body)
        and body[best] == "、"
        and (name[-1:] in "日時分朝夜前後で" or name.endswith(("ごろ", "午前", "午後")))
    ):
        return _topic(body[best + 1 :], vocabulary)
    if name.endswith(
        ("に", "で", "を", "と", "へ", "から", "まで", "より", "として", "ため", "って", "日", "時", "し", "り")
    ):
        return None
    if "は" in name or "を" in name:
        return None
    speaker = _speaker(name, vocabulary)
    if speaker is None:
        return None
    if speaker.kind == PLAIN and not _headed(name, vocabulary):
        if not (name.isupper() or _is_katakana(name[0])) or len(name) > 14:
            return None
        return Speaker(speaker.name, None, PLAIN, speaker.text, True)
    return speaker


def _headed(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name ends with an office or a kind of institution."""
    return kind_word(name).endswith((*vocabulary.roles, *vocabulary.bodies))


def _is_katakana(mark: str) -> bool:
    return "ァ" <= mark <= "ヿ" or mark in "・＝=･ー"


def _speaker(name: str, vocabulary: Vocabulary) -> Speaker | None:
    name = trimmed(name, vocabulary)
    if not name:
        return None
    found = listed(name, vocabulary) or _person(name, vocabulary)
    if found is not None:
        return found
    if any(len(word) > 1 and word in name for word in vocabulary.media):
        return Speaker(name + "」" if name.count("「") > name.count("」") else name, None, MEDIA, name, True)
    return institution(name, vocabulary)


def _person(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A person's bare name before an office: `タルマルクのトルベク大統領` -> `トルベク`."""
    tail = name.rpartition("の")[2].partition("（")[0].partition("(")[0]
    run = 0
    while run < len(tail) and _is_katakana(tail[run]):
        run += 1
    office = tail[run:]
    role = max((word for word in vocabulary.roles if office.endswith(word)), key=len, default="")
    if run < 2 or not role or len(office) > len(role) + 6 or tail.startswith(PLACES):
        return None
    person = tail[:run].strip("・")
    found = known(person, "ja")
    if found is not None and found[1] != PERSON:
        return None
    return Speaker(found[0] if found else person, office, PERSON, name, True)
