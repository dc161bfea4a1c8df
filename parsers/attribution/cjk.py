"""Who is credited in Japanese, Chinese and Korean paragraphs, where particles and not capitals mark a speaker."""

from __future__ import annotations

from .aliases import known
from .nouns import ANAPHOR, BODY, MEDIA, PERSON, PLAIN, PRONOUN, Speaker
from .spoken import REACH, Mention
from .vocabulary import FROM, PLATFORMS, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary

LONGEST = 40
"""How many characters a speaker's name and office may have."""

_PLATFORM_WORDS = (
    ("テレグラム", "Telegram"),
    ("텔레그램", "Telegram"),
    ("電報", "Telegram"),
    ("Telegram", "Telegram"),
    ("フェイスブック", "Facebook"),
    ("페이스북", "Facebook"),
    ("臉書", "Facebook"),
    ("脸书", "Facebook"),
    ("Facebook", "Facebook"),
    ("ツイッター", "Twitter"),
    ("트위터", "Twitter"),
    ("推特", "Twitter"),
    ("Twitter", "Twitter"),
    ("X(旧ツイッター)", "X"),
    ("インスタグラム", "Instagram"),
    ("Instagram", "Instagram"),
    ("인스타그램", "Instagram"),
    ("微博", "Weibo"),
)


def mentions(text: str, vocabulary: Vocabulary) -> list[Mention]:
    """The credits of a paragraph, in the order of the text."""
    text = text[:REACH].lstrip("▽◆●○◇■□▼△▲・•*—–-　 ")
    found: list[Mention] = []
    start = 0
    read = _READERS[vocabulary.language]
    for number, sentence in enumerate(_sentences(text)):
        if number >= 6:
            break
        channel = None
        for word, name in _PLATFORM_WORDS:
            if word in sentence:
                channel = name
                break
        for speaker, form, at in read(sentence, vocabulary):
            found.append(Mention(speaker, form, start, start + at, (channel,) if channel else (), start + 1))
        start += len(sentence) + 1
    return found


def _sentences(text: str) -> list[str]:
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


def _outside(text: str, at: int) -> bool:
    """Whether a place of a sentence is outside its quotations."""
    head = text[:at]
    return (
        head.count("「") <= head.count("」")
        and head.count("“") <= head.count("”")
        and head.count("『") <= head.count("』")
    )


def _speaker(name: str, vocabulary: Vocabulary) -> Speaker | None:
    name = name.strip(" 　、，,:：·「」『』“”\"'《》【】")
    if not 1 < len(name) <= LONGEST or name in vocabulary.pronouns or "“" in name:
        return None
    if "「" in name and not (name.rfind("「") > 1 and ("」" not in name or name.endswith("」"))):
        return None
    if name[0].isdigit() and not any(name.endswith(word) for word in vocabulary.bodies):
        return None
    found = known(name, vocabulary.language)
    if found is not None:
        return Speaker(found[0], None, found[1], name, True)
    return _person(name, vocabulary) or _institution(name, vocabulary)


def _institution(name: str, vocabulary: Vocabulary) -> Speaker | None:
    for word in vocabulary.media:
        if name.endswith(word) or (len(word) > 1 and word in name and vocabulary.language == "ja"):
            return Speaker(name + "」" if name.count("「") > name.count("」") else name, None, MEDIA, name, True)
    if name.endswith(tuple(vocabulary.bodies)) or name.endswith(tuple(vocabulary.roles)):
        return Speaker(name, None, BODY, name, True)
    return Speaker(name, None, PLAIN, name, False)


# Japanese


def _is_katakana(mark: str) -> bool:
    return "ァ" <= mark <= "ヿ" or mark in "・＝=･ー"


def _is_kanji(mark: str) -> bool:
    return "一" <= mark <= "鿿" or mark in "々〇"


def _person(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A person's bare name in a name with an office before or after it."""
    if vocabulary.language == "ja":
        tail = name.rpartition("の")[2] if "の" in name else name
        run = 0
        while run < len(tail) and _is_katakana(tail[run]):
            run += 1
        office = tail[run:]
        role = next((word for word in sorted(vocabulary.roles, key=len, reverse=True) if office.endswith(word)), None)
        if run > 1 and role is not None and len(office) <= len(role) + 6 and not tail[:run].startswith(_PLACES):
            person = tail[:run].strip("・")
            found = known(person, "ja")
            if found is None or found[1] == PERSON:
                return Speaker(found[0] if found else person, office, PERSON, name, True)
        return None
    if vocabulary.language == "zh":
        head = name.partition("(")[0].partition("（")[0].strip()
        found = known(head, "zh")
        if found is not None:
            return Speaker(found[0], None, found[1], name, True)
        if head.endswith(tuple(vocabulary.bodies)):
            return None
        best = -1
        for word in vocabulary.roles:
            at = head.rfind(word)
            if at >= 0 and at + len(word) > best:
                best = at + len(word)
        if best > 0 and 1 < len(head) - best <= 14:
            person = head[best:].strip("、·・ ")
            if (
                person
                and not person.endswith(tuple(vocabulary.bodies | vocabulary.media))
                and not set(person) & set("的了在")
            ):
                role = head[:best]
                if "的" in role:
                    role = role.rpartition("的")[2]
                found = known(person, "zh")
                return Speaker(found[0] if found else person, role, PERSON, name, True)
        # `澤倫斯基總統`, `烏克蘭總統澤倫斯基`: a listed name before or after the office.
        for word in vocabulary.roles:
            if head.endswith(word):
                found = known(head[: -len(word)], "zh")
                if found is not None and found[1] == PERSON:
                    return Speaker(found[0], word, PERSON, name, True)
        return None
    words = name.removesuffix(" 씨").split()
    for index, word in enumerate(words[:-1]):
        # `베르단 대통령 노아 킴멜`: the office before the name.
        if (word in vocabulary.roles or word.endswith(_OFFICES)) and len(words) - index < 5:
            person = " ".join(words[index + 1 :])
            if person.endswith(tuple(vocabulary.roles)) or person.endswith(tuple(vocabulary.bodies)):
                break
            found = known(person, "ko")
            return Speaker(found[0] if found else person, " ".join(words[: index + 1]), PERSON, name, True)
    for index, word in enumerate(words):
        if index and (word in vocabulary.roles or word.endswith(tuple(vocabulary.roles))) and index == len(words) - 1:
            person = " ".join(words[:index])
            parts = person.split()
            # `볼로디미르 젤렌스키 우크라이나 대통령`: the country stands between name and office.
            for size in range(len(parts), 0, -1):
                found = known(" ".join(parts[:size]), "ko")
                if found is not None and found[1] == PERSON:
                    return Speaker(found[0], " ".join([*parts[size:], word]), PERSON, name, True)
            for at in range(len(parts)):
                found = known(" ".join(parts[at:]), "ko")
                if found is not None and found[1] == PERSON:
                    return Speaker(found[0], word, PERSON, name, True)
    return None


_OFFICES = (
    "대통령",
    "총리",
    "장관",
    "대변인",
    "시장",
    "주지사",
    "사령관",
    "의원",
    "의장",
    "대사",
    "대표",
    "위원장",
    "국장",
    "시민",
)
_PLACES = (
    "ウクライナ", "ロシア", "アメリカ", "ドイツ", "フランス", "イギリス", "ポーランド", "トルコ", "ベラルーシ", "イタリア", "スペイン",
    "イスラエル", "イラン", "カナダ", "フィンランド", "スウェーデン", "リトアニア", "ラトビア", "エストニア", "モルドバ", "ルーマニア",
    "ハンガリー", "チェコ", "スロバキア", "オランダ", "ベルギー", "キーウ", "キエフ", "モスクワ", "ハリコフ", "ハルキウ", "ヘルソン",
    "ドネツク", "ルガンスク", "マリウポリ", "オデーサ", "オデッサ", "リビウ", "ザポリージャ", "ザポロジエ", "クリミア",
)  # fmt: skip


def _japanese(sentence: str, vocabulary: Vocabulary) -> list[tuple[Speaker, int, int]]:
    out: list[tuple[Speaker, int, int]] = []
    body = sentence
    offset = 0
    for mark in vocabulary.phrases:
        if mark.startswith(("によ", "の発表", "の分析", "の話", "の報道", "の情報", "が伝え", "が報じ")):
            at = body.find(mark)
            if 0 < at <= 60 and _outside(body, at):
                head = body[:at]
                name = head.rpartition("、")[2]
                if not name or name in vocabulary.pronouns:
                    name = head
                speaker = _speaker(name, vocabulary)
                if speaker is not None:
                    out.append((speaker, FROM, at))
                offset = at + len(mark)
                body = sentence[offset:].lstrip("、，, ")
                offset = len(sentence) - len(body)
                break
    if not any(verb in body for verb in vocabulary.phrases):
        return out
    speaker, at = _quoting(body, vocabulary)
    if speaker is None:
        speaker, at = _topic(body, vocabulary)
    if speaker is not None:
        out.append((speaker, SAY, offset + at))
    return out


def _quoting(body: str, vocabulary: Vocabulary) -> tuple[Speaker | None, int]:
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
                            return speaker, at
            if joint == "と":
                break
            at = body.rfind(joint, 0, at)
    return None, 0


def _topic(body: str, vocabulary: Vocabulary) -> tuple[Speaker | None, int]:
    """`Xは、...と述べた`, `X、...と発表`: the speaker who opens the sentence."""
    best = -1
    for mark in ("は、", "が、", "も、", "は", "が", "、"):
        at = body.find(mark)
        if 1 < at <= LONGEST and (best < 0 or at < best):
            best = at
    if best < 0:
        return None, 0
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
        return None, 0
    if "は" in name or "を" in name:
        return None, 0
    speaker = _speaker(name, vocabulary)
    if speaker is None:
        return None, 0
    if speaker.kind == PLAIN and not _headed(name, vocabulary):
        if not (name.isupper() or _is_katakana(name[0])) or len(name) > 14:
            return None, 0
        speaker.sure = True
    return speaker, 0


def _headed(name: str, vocabulary: Vocabulary) -> bool:
    return name.endswith(tuple(vocabulary.roles)) or name.endswith(tuple(vocabulary.bodies))


# Chinese

_REPORTS = ("報導", "报道", "報道", "報稱", "报称", "消息", "稱", "称", "引述", "引用", "的說法", "的说法", "說法", "说法", "披露",
            "的報導", "的报道", "最新報導", "外電", "指出", "透露", "表示", "的消息", "說", "说", "資料", "数据", "數據", "統計")  # fmt: skip
_LEADING = (
    "另外", "此外", "另", "而", "但", "不過", "不过", "同時", "同时", "隨後", "随后", "其中", "今天", "今日", "昨天", "昨日", "日前", "稍早",
    "對此", "对此", "並", "并", "目前", "之後", "今", "昨", "週一", "週二", "週三", "週四", "週五", "週六", "週日", "周一", "周二", "周三",
    "周四", "周五", "周六", "周日", "當地時間", "当地时间", "凌晨", "早上", "上午", "下午", "晚間", "晚间", "晚上",
)  # fmt: skip
_TRAILING = (
    "今天", "今日", "昨天", "昨日", "日前", "稍早", "隨後", "随后", "也", "則", "则", "還", "还", "又", "再", "再次", "並", "并", "更", "曾",
    "已", "已經", "已经", "今", "昨", "週一", "週二", "週三", "週四", "週五", "週六", "週日", "周一", "周二", "周三", "周四", "周五", "周六",
    "周日", "公開", "公开", "對外", "对外", "上午", "下午", "晚間", "晚间", "晚", "凌晨", "早上", "在聲明中", "在声明中", "的聲明", "发表声明",
    "發表聲明", "在推特", "在臉書", "在Telegram", "在Twitter", "在Facebook", "在Telegram上", "在推特上", "在臉書上", "在推特發文", "受訪時", "受訪",
    "接受採訪時", "接受采访时", "接受專訪時", "在記者會上", "在记者会上", "在電視演說中", "在演說中", "在影片中", "在視頻中", "在视频中", "同日", "當天", "当天", "進一步", "明確", "強硬",
)  # fmt: skip


def _chinese(sentence: str, vocabulary: Vocabulary) -> list[tuple[Speaker, int, int]]:
    out: list[tuple[Speaker, int, int]] = []
    at = 0
    for clause in _clauses(sentence):
        begin = sentence.find(clause, at)
        at = begin + len(clause)
        if not _outside(sentence, begin):
            continue
        body = clause
        source = None
        for mark in ("引述", "援引"):
            cut = body.find(mark)
            if cut > 0:
                outlet = _speaker(_bare(body[:cut].lstrip("據据")), vocabulary)
                name = body[cut + len(mark) :]
                for word in ("的話", "的话", "的說法", "的说法", "報導", "报道", "稱", "称", "說", "说", "表示", "指"):
                    end = name.find(word)
                    if end > 1:
                        name = name[:end]
                        break
                told = _speaker(_bare(name), vocabulary)
                if outlet is not None:
                    out.append((Speaker(outlet.name, None, MEDIA, outlet.text, True), FROM, begin))
                if told is not None and told.kind != PLAIN:
                    out.append((told, SAY, begin + cut))
                body = ""
                break
        for mark in ("根據", "根据", "據", "据", "綜合", "综合", "依據", "按照"):
            cut = body.find(mark)
            if 0 <= cut <= 4:
                name = body[cut + len(mark) :]
                name = name.lstrip("悉說说瞭解")
                for report in sorted(_REPORTS, key=len, reverse=True):
                    end = name.find(report)
                    if 0 < end <= 30:
                        source = _speaker(_bare(name[:end]), vocabulary)
                        body = name[end + len(report) :]
                        break
                break
        if source is not None:
            form = SAY if body[:1] == "另" or clause[:1] == "另" else FROM
            out.append((source, form, begin))
            if not body:
                continue
        best = -1
        verb = ""
        for word in vocabulary.phrases:
            cut = body.find(word)
            if cut > 1 and (best < 0 or cut < best or (cut == best and len(word) > len(verb))):
                best, verb = cut, word
        if 1 < best <= 60:
            name = _bare(body[:best])
            speaker = _speaker(name, vocabulary) if _plausible(name, verb, vocabulary) else None
            if speaker is not None and (speaker.kind != PLAIN or known(name, "zh") is not None):
                out.append((speaker, SAY, begin + best))
        if len(out) >= 4:
            break
    return out


def _plausible(name: str, verb: str, vocabulary: Vocabulary) -> bool:
    if not 1 < len(name) <= LONGEST or name[0] in "他她我你該该這这那其有":
        return False
    if known(name, "zh") is not None:
        return True
    return any(word in name for word in vocabulary.roles) or name.endswith(tuple(vocabulary.bodies | vocabulary.media))


def _bare(name: str) -> str:
    """A speaker's words without times, adverbs and relative clauses around them."""
    changed = True
    while changed and name:
        changed = False
        name = name.strip(" 　,，、:：()（）")
        for word in _TRAILING:
            if name.endswith(word) and len(name) > len(word) + 1:
                name = name[: -len(word)]
                changed = True
        for word in _LEADING:
            if name.startswith(word) and len(name) > len(word) + 1:
                name = name[len(word) :]
                changed = True
        day = name.rfind("日")
        if day > 1 and name[day - 1].isdigit() and day >= len(name) - 3:
            head = name[:day].rstrip("0123456789月年")
            if len(head) > 1:
                name = head
                changed = True
        if name[:1].isdigit() and "日" in name[:6]:
            rest = name.partition("日")[2]
            if len(rest) > 1:
                name = rest
                changed = True
        for opener in ("在", "於", "于", "透過", "通过", "針對", "針對", "向", "對", "对", "接受", "就"):
            cut = name.find(opener)
            if cut > 1:
                name = name[:cut]
                changed = True
    if "的" in name:
        tail = name.rpartition("的")[2]
        if len(tail) > 2:
            name = tail
    if name.count("(") > name.count(")"):
        name += ")"
    return name


def _clauses(sentence: str) -> list[str]:
    parts = [sentence]
    for mark in "，,；;：:":
        parts = [piece for part in parts for piece in part.split(mark)]
    return [part.strip("。！？ ") for part in parts if len(part.strip()) > 1][:8]


# Korean

_SUBJECT = ("은", "는", "이", "가", "도")


def _korean(sentence: str, vocabulary: Vocabulary) -> list[tuple[Speaker, int, int]]:
    out: list[tuple[Speaker, int, int]] = []
    words = sentence.split()
    begin = 0
    for index, word in enumerate(words[:14]):
        bare = word.strip(",.")
        if bare in ("따르면", "의하면") and index and words[index - 1].endswith("에"):
            start = index - 1
            while start > begin and index - start < 5 and words[start - 1][-1] not in ",.":
                start -= 1
            name = " ".join(words[start:index])[:-1]
            for ending in (" 보도", " 통신 보도", " 발표", "의 보도", " 등"):
                name = name.removesuffix(ending)
            speaker = _speaker(name, vocabulary)
            if speaker is not None:
                out.append((speaker, FROM, index))
            begin = index + 1
            break
    last = words[-1].strip(".\"'”’)") if words else ""
    if not (last in vocabulary.phrases or any(verb[:-1] in sentence for verb in vocabulary.phrases if len(verb) > 3)):
        if len(words) > 1 and words[1][0] in "\"“‘'" and words[0].endswith(("통신", "일보", "방송", "신문")):
            speaker = _speaker(words[0], vocabulary)
            if speaker is not None:
                out.append((speaker, SAY, 0))
        return out
    for index in range(begin, min(len(words), begin + 8)):
        word = words[index]
        if word[0] in "\"“‘'「":
            break
        bare = word.strip(",")
        stem = bare.partition("(")[0] if "(" in bare else bare
        if bare[-1:] in _SUBJECT and len(stem) > 1:
            name = " ".join([*words[begin:index], bare[:-1]])
            speaker = _speaker(name, vocabulary)
            if speaker is not None and (
                speaker.kind != PLAIN or known(speaker.name, "ko") or name.endswith(vocabulary.suffixes)
            ):
                out.append((speaker, SAY, index))
            break
        if word[-1] == ",":
            name = " ".join([*words[begin:index], bare])
            speaker = _speaker(name, vocabulary)
            if speaker is not None and speaker.kind in (BODY, PERSON, MEDIA):
                out.append((speaker, SAY, index))
            break
    return out


_READERS = {"ja": _japanese, "zh": _chinese, "ko": _korean}

__all__ = ["ANAPHOR", "PLATFORMS", "PRONOUN", "mentions"]
