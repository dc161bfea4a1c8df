"""What reading an entry for credits has come to: who is credited, and through whom it came."""

from __future__ import annotations

from .nouns import PERSON
from .vocabulary import CITE, FROM, RELAY, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .nouns import Speaker
    from .spoken import Mention


class Reading:
    """The mentions of an entry, sorted.

    Attributes:
        chosen, chosen_at: The first one credited who is no outlet, and the number of the paragraph.
        media: Outlets and agencies, each with the number of the paragraph.
        spare: The first one only called `the minister`.
    """

    __slots__ = ("chosen", "chosen_at", "media", "spare")

    def __init__(self) -> None:
        self.chosen: Mention | None = None
        self.chosen_at = 0
        self.media: list[tuple[Mention, int]] = []
        self.spare: Mention | None = None

    def choose(self, mention: Mention, number: int) -> None:
        """Take somebody for the one who is credited."""
        self.chosen = mention
        self.chosen_at = number

    def complete(self, number: int) -> bool:
        """Whether no paragraph after this one can change who is credited."""
        if self.chosen is not None:
            return number >= self.chosen_at + 2 or number >= 3
        return bool(self.media) and number > self.media[0][1]

    def prefer_outlet(self) -> None:
        """Drop the one chosen where an outlet was credited before, in a sentence of its own."""
        if self.chosen is None or not self.media:
            return
        first, number = self.media[0]
        if first.form not in (SAY, FROM):
            return
        before = number == 0 and number < self.chosen_at and self.chosen.speaker.kind != PERSON
        same = number == self.chosen_at and first.sentence < self.chosen.sentence and not first.suffix
        if before or same:
            self.chosen = None

    def chain(self) -> tuple[Speaker, list[str], str | None]:
        """The source, its relays and the channel. Somebody or an outlet must have been credited."""
        if self.chosen is None:
            return self._outlets()
        source = self.chosen.speaker
        via: list[str] = []
        for mention, number in self.media:
            near = number == self.chosen_at and mention.sentence == self.chosen.sentence
            name = mention.speaker.name
            if (
                (near or mention.suffix or mention.form in (FROM, RELAY, CITE))
                and name != source.name
                and name not in via
            ):
                via.append(name)
        return source, via, self.chosen.channel

    def _outlets(self) -> tuple[Speaker, list[str], str | None]:
        """The chain among outlets: in `Ukrinform reports citing Interfax` Interfax is the source, Ukrinform the relay."""
        first = self.media[0][0]
        source = first.speaker
        via: list[str] = []
        for mention, _ in self.media[1:]:
            name = mention.speaker.name
            same = mention.sentence == first.sentence
            if name == source.name or name in via:
                continue
            if mention.form == CITE and same:
                return mention.speaker, [source.name], mention.channel
            if mention.suffix or (same and mention.form == RELAY):
                via.append(name)
        return source, via, first.channel
