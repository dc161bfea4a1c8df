"""A credit found in a paragraph, and the platform that its sentence names."""

from __future__ import annotations

from .vocabulary import PLATFORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .speaker import Speaker


class Mention:
    """A credit found in a paragraph.

    Args:
        speaker: Who is credited.
        form: The kind of words that credit: SAY, ACT, FROM, CITE, RELAY or POST.
        sentence: The number of the word its sentence starts with.
        at: The number of the crediting word.
        words: The paragraph's words; in a script without spaces one for each sentence, the name of its platform or "".
        end: The number of the word behind its sentence.
        suffix: Whether the credit closes its sentence: `..., Reuters reports.`
    """

    __slots__ = ("at", "end", "form", "sentence", "speaker", "suffix", "words")

    def __init__(
        self, speaker: Speaker, form: int, sentence: int, at: int, words: Sequence[str], end: int, suffix: bool = False
    ) -> None:
        self.speaker = speaker
        self.form = form
        self.sentence = sentence
        self.at = at
        self.words = words
        self.end = end
        self.suffix = suffix

    def of(self, speaker: Speaker) -> Mention:
        """The same words, crediting somebody else."""
        return Mention(speaker, self.form, self.sentence, self.at, self.words, self.end, self.suffix)

    @property
    def channel(self) -> str | None:
        """The platform named in the same sentence, or None."""
        return platform(self.words, self.sentence, self.end)

    def __repr__(self) -> str:
        return f"Mention({self.speaker!r}, {self.form}, {self.channel!r})"


_known: dict[str, str | None] = {}


def platform(words: Sequence[str], start: int, end: int) -> str | None:
    """The platform that one of the words from start to end names, or None."""
    for word in words[start:end]:
        name = _known[word] if word in _known else _platform(word)
        if name is not None:
            return name
    return None


def _platform(word: str) -> str | None:
    bare = word.strip("\"“”„«»‘’'.,:;!?()").casefold().replace("’", "'")
    name = PLATFORMS.get(bare) or PLATFORMS.get(bare.partition("'")[0])
    if len(_known) < 40000:
        _known[word] = name
    return name
