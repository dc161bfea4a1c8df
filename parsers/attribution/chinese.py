"""Who is credited in Chinese, both scripts: `據X報導`, `X表示`, `X引述Y稱`."""

from __future__ import annotations

from .aliases import known
from .characters import LONGEST, Found, institution, is_outside, listed, past_quotation, trimmed
from .speaker import MEDIA, PERSON, PLAIN, Speaker
from .vocabulary import FROM, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary


REPORTS = tuple(
    """
最新報導 的報導 的消息 的說法 的说法 的报道 報稱 表示 報道 透露 數據 引述 报道 報導 披露 说法 消息 指出 引用
說法 数据 外電 报称 統計 資料 称 稱 说 說
""".split()
)
"""What follows the one whom a clause that opens with `據` names, longest first."""
LEADING = tuple(
    """
另外 此外 另 而 但 不過 不过 同時 同时 隨後 随后 其中 今天 今日 昨天 昨日 日前 稍早 對此 对此 並 并 目前
之後 今 昨 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 當地時間 当地时间 凌晨 早上
上午 下午 晚間 晚间 晚上
""".split()
)
"""What may stand before a speaker."""
TRAILING = tuple(
    """
今天 今日 昨天 昨日 日前 稍早 隨後 随后 也 則 则 還 还 又 再 再次 並 并 更 曾 已 已經 已经 今 昨 週一 週二
週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 公開 公开 對外 对外 上午 下午 晚間 晚间 晚 凌晨
早上 在聲明中 在声明中 的聲明 发表声明 發表聲明 在推特 在臉書 在Telegram 在Twitter 在Facebook 在Telegram上
在推特上 在臉書上 在推特發文 受訪時 受訪 接受採訪時 接受采访时 接受專訪時 在記者會上 在记者会上 在電視演說中
在演說中 在影片中 在視頻中 在视频中 同日 當天 当天 進一步 明確 強硬
""".split()
)
"""What may stand between a speaker and the verb."""
ACCORDING = ("根據", "根据", "據", "据", "綜合", "综合", "依據", "按照")
QUOTES = ("引述", "援引")
TOLD = ("的話", "的话", "的說法", "的说法", "報導", "报道", "稱", "称", "說", "说", "表示", "指")
ADDRESS = (
    "在",
    "用英",
    "用俄",
    "用法",
    "用德",
    "用母",
    "於",
    "于",
    "透過",
    "通过",
    "針對",
    "向",
    "對",
    "对",
    "接受",
    "就",
)
"""What opens the place, means or hearer between a speaker and the verb."""

_verbs: dict[str, list[str]] = {}
"""The verbs of saying by their first character."""


def read(sentence: str, vocabulary: Vocabulary) -> list[Found]:
    """The credits of a sentence."""
    out: list[Found] = []
    sentence = past_quotation(sentence)
    at = 0
    for clause in _clauses(sentence):
        begin = sentence.find(clause, at)
        at = begin + len(clause)
        if is_outside(sentence, begin):
            out += _clause(clause, vocabulary)
        if len(out) >= 4:
            break
    return out


def _clause(clause: str, vocabulary: Vocabulary) -> list[Found]:
    for mark in QUOTES:
        cut = clause.find(mark)
        if cut > 0:
            return _quoting(clause[:cut], clause[cut + len(mark) :], vocabulary)
    out: list[Found] = []
    source, body = _according(clause, vocabulary)
    if source is not None:
        # `另據X報導` opens another report: X is no relay of what was said before.
        out.append((source, SAY if clause[0] == "另" else FROM))
    at = _verb(body, vocabulary)
    if 1 < at <= 60:
        name = _bare(body[:at])
        speaker = _speaker(name, vocabulary) if _is_plausible(name, vocabulary) else None
        if speaker is not None and speaker.kind != PLAIN:
            out.append((speaker, SAY))
    return out


def _verb(body: str, vocabulary: Vocabulary) -> int:
    """Where the first verb of saying stands behind a speaker, or -1."""
    if not _verbs:
        for word in vocabulary.phrases:
            _verbs.setdefault(word[0], []).append(word)
    for at in range(2, len(body)):
        words = _verbs.get(body[at])
        if words is not None and body.startswith(tuple(words), at):
            return at
    return -1


def _quoting(before: str, behind: str, vocabulary: Vocabulary) -> list[Found]:
    """`X引述Y稱`: the outlet X relays what Y says."""
    out: list[Found] = []
    outlet = _speaker(_bare(before.lstrip("據据")), vocabulary)
    if outlet is not None:
        out.append((Speaker(outlet.name, None, MEDIA, outlet.text, True), FROM))
    end = next((cut for cut in (behind.find(word) for word in TOLD) if cut > 1), len(behind))
    told = _speaker(_bare(behind[:end]), vocabulary)
    if told is not None and told.kind != PLAIN:
        out.append((told, SAY))
    return out


def _according(clause: str, vocabulary: Vocabulary) -> tuple[Speaker | None, str]:
    """The one whom a clause that opens with `據` names, and the rest of the clause."""
    for mark in ACCORDING:
        cut = clause.find(mark)
        if 0 <= cut <= 4:
            rest = clause[cut + len(mark) :].lstrip("悉說说瞭解")
            for report in REPORTS:
                end = rest.find(report)
                if 0 < end <= 30:
                    return _speaker(_bare(rest[:end]), vocabulary), rest[end + len(report) :]
            break
    return None, clause


def _is_plausible(name: str, vocabulary: Vocabulary) -> bool:
    if not 1 < len(name) <= LONGEST or name[0] in "他她我你該该這这那其有":
        return False
    if known(name, "zh") is not None or any(word in name for word in vocabulary.roles):
        return True
    return name.endswith((*vocabulary.bodies, *vocabulary.media))


def _bare(name: str) -> str:
    """A speaker's words without times, adverbs and relative clauses around them."""
    changed = True
    while changed and name:
        changed = False
        name = name.strip(" 　,，、:：()（）")
        for word in TRAILING:
            if name.endswith(word) and len(name) > len(word) + 1:
                name = name[: -len(word)]
                changed = True
        for word in LEADING:
            if name.startswith(word) and len(name) > len(word) + 1:
                name = name[len(word) :]
                changed = True
        shorter = _before_address(_without_day(name))
        changed = changed or shorter != name
        name = shorter
    if "的" in name:
        tail = name.rpartition("的")[2]
        if len(tail) > 2:
            name = tail
    if name.count("(") > name.count(")"):
        name += ")"
    return name


def _without_day(name: str) -> str:
    """A name without a day before or behind it: `10日`."""
    day = name.rfind("日")
    if day > 1 and name[day - 1].isdigit() and day >= len(name) - 3:
        head = name[:day].rstrip("0123456789月年")
        if len(head) > 1:
            return head
    if name[:1].isdigit() and "日" in name[:6]:
        rest = name.partition("日")[2]
        if len(rest) > 1:
            return rest
    return name


def _before_address(name: str) -> str:
    for opener in ADDRESS:
        cut = name.find(opener)
        if cut > 1:
            name = name[:cut]
    return name


def _clauses(sentence: str) -> list[str]:
    parts = [sentence]
    for mark in "，,；;：:":
        parts = [piece for part in parts for piece in part.split(mark)]
    return [part.strip("。！？ ") for part in parts if len(part.strip()) > 1][:8]


def _speaker(name: str, vocabulary: Vocabulary) -> Speaker | None:
    name = trimmed(name, vocabulary)
    if not name:
        return None
    return listed(name, vocabulary) or _person(name, vocabulary) or institution(name, vocabulary)


def _person(name: str, vocabulary: Vocabulary) -> Speaker | None:
    """A person's bare name behind or before an office: `烏克蘭總統澤倫斯基`, `澤倫斯基總統`."""
    head = name.partition("(")[0].partition("（")[0].strip()
    found = known(head, "zh")
    if found is not None:
        return Speaker(found[0], None, found[1], name, True)
    if head.endswith(tuple(vocabulary.bodies)):
        return None
    ends = [at + len(word) for word in vocabulary.roles if (at := head.rfind(word)) >= 0]
    best = max(ends, default=-1)
    if best > 0 and 1 < len(head) - best <= 14:
        person = head[best:].strip("、·・ ")
        if person and not person.endswith((*vocabulary.bodies, *vocabulary.media)) and not set(person) & set("的了在"):
            found = known(person, "zh")
            return Speaker(found[0] if found else person, head[:best].rpartition("的")[2], PERSON, name, True)
    for word in vocabulary.roles:
        found = known(head.removesuffix(word), "zh") if head.endswith(word) else None
        if found is not None and found[1] == PERSON:
            return Speaker(found[0], word, PERSON, name, True)
    return None
