"""Who is credited in Japanese, Chinese and Korean paragraphs, where particles and not capitals mark a speaker."""

from __future__ import annotations

from . import chinese, japanese, korean
from .characters import sentences
from .mention import Mention
from .spoken import REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vocabulary import Vocabulary


SENTENCES = 6
"""How many sentences of a paragraph are read."""
PLATFORM_WORDS = (
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
    ("インスタグラム", "Instagram"),
    ("Instagram", "Instagram"),
    ("인스타그램", "Instagram"),
    ("微博", "Weibo"),
)
"""The words for a platform and the platform's name."""
READERS = {"ja": japanese.read, "zh": chinese.read, "ko": korean.read}


def mentions(text: str, vocabulary: Vocabulary) -> list[Mention]:
    """The credits of a paragraph, in the order of the text."""
    text = text[:REACH].lstrip("▽◆●○◇■□▼△▲・•*—–-　 ")
    if text[:1] == "【" and 0 < text.find("】") < len(text) - 8:
        # A headline in front of its text: `【...】據X報導`.
        text = text[text.find("】") + 1 :]
    parts = sentences(text)[:SENTENCES]
    # Each sentence is one word to a mention: the name of its platform, or "".
    channels = [next((name for word, name in PLATFORM_WORDS if word in sentence), "") for sentence in parts]
    read = READERS[vocabulary.language]
    return [
        Mention(speaker, form, number, number, channels, number + 1)
        for number, sentence in enumerate(parts)
        for speaker, form in read(sentence, vocabulary)
    ]
