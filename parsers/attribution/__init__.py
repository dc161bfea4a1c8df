"""Who says so: the source of an entry, its role and channel, and the relays it came through, from the words of the entry."""

from __future__ import annotations

from ...model.attribution import UNCREDITED, Attribution
from .aliases import known
from .nouns import ANAPHOR, BODY, CLOSING, EDGE, MEDIA, OPENING, PERSON, PLAIN, PRONOUN, Speaker, core, ends_sentence, is_noun
from .prefix import Prefix, colon_at, read
from .vocabulary import ACT, CITE, FROM, PLATFORMS, RELAY, SAY, SPOKESPEOPLE, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .spoken import Mention

PARAGRAPHS = 5
"""How many paragraphs of a body are read for credits: news desks name the source in the first ones."""


class Credit:
    """What was understood of an entry's credits.

    Args:
        attribution: Who says so.
        rest: The lead without the credit in front of it.
    """

    __slots__ = ("attribution", "rest")

    def __init__(self, attribution: Attribution, rest: str) -> None:
        self.attribution = attribution
        self.rest = rest

    def __repr__(self) -> str:
        return f"Credit({self.attribution!r}, rest={self.rest!r})"


class Attributor:
    """Reads the credits of one document's entries.

    Args:
        language: ISO 639-1 code of the document's language; "" or one without a vocabulary is read as English.
        leads: The first lines of all its entries: a prefix that recurs in them is a credit sooner than one that does not.
    """

    __slots__ = ("_cjk", "_counts", "_mentioned", "_prefixes", "_styled", "vocabulary")

    def __init__(self, language: str, leads: Sequence[str] = ()) -> None:
        self.vocabulary = load(language)
        self._cjk = self.vocabulary.language in ("ja", "zh", "ko")
        self._prefixes: dict[tuple[str, bool], Prefix | None] = {}
        counts: dict[str, int] = {}
        for lead in leads:
            at = colon_at(lead)
            if at > 0:
                prefix = lead[:at].strip()
                counts[prefix] = counts.get(prefix, 0) + 1
        self._counts = counts
        self._mentioned: bool | None = None
        self._styled = False
        if counts:
            credited = asked = 0
            for lead in leads[:200]:
                at = colon_at(lead)
                asked += 1
                if at > 0 and self._prefix(lead[:at].strip(), lead[at + 1 : at + 3].strip()[:1] in OPENING) is not None:
                    credited += 1
            self._styled = credited >= 3 and credited * 2 >= asked
            self._prefixes.clear()

    def credit(self, lead: str, body: Sequence[str] = ()) -> Credit:
        """Who an entry is credited to.

        Args:
            lead: The entry's first line after its stamp, a credit in front of it included.
            body: Its further paragraphs.
        """
        at = colon_at(lead)
        if at > 0:
            credit = self._prefixed(lead, at, body)
            if credit is not None:
                return credit
        return Credit(self._spoken(lead, body), lead)

    def speaker(self, paragraph: str) -> tuple[str, Attribution | None]:
        """Who says a paragraph of an article, and what kind of words name them.

        Returns:
            `person`, `body`, `media` or `plain` with the attribution; `pronoun` or `anaphor` with one whose text alone
            means something, where only `he` or `the minister` is credited; "" and None where nobody is.
        """
        if self._is_caption(paragraph):
            return "", None
        at = colon_at(paragraph)
        if at > 0:
            credit = self._prefixed(paragraph, at, ())
            if credit is not None:
                return PERSON, credit.attribution
        found = self._mentions(paragraph)
        for number, mention in enumerate(found):
            kind = mention.speaker.kind
            if kind in (PRONOUN, ANAPHOR) and number == 0:
                resolved = self._opening(paragraph) if kind == PRONOUN and mention.at - mention.sentence > 3 else None
                if resolved is not None and resolved.kind == PERSON:
                    break
                return kind, Attribution(mention.speaker.name, (), None, None, mention.speaker.text)
            if kind != MEDIA and mention.form != RELAY:
                break
        attribution = self._spoken(paragraph, ())
        if attribution.source is None:
            return "", None
        listed = known(attribution.source, self.vocabulary.language)
        kind = listed[1] if listed else PERSON if attribution.role or " " in attribution.source else PLAIN
        for mention in found:
            if mention.speaker.name == attribution.source:
                kind = mention.speaker.kind
        return kind, attribution

    def introduced(self, paragraph: str) -> Attribution | None:
        """The one whom a paragraph that ends in a colon lets speak next: `as Fox described:`."""
        found = [mention for mention in self._mentions(paragraph) if mention.speaker.kind not in (PRONOUN, ANAPHOR)]
        if not found:
            return None
        speaker = found[-1].speaker
        return Attribution(speaker.name, (), found[-1].channel, speaker.role, speaker.text)

    # A credit in front of the lead.

    def _prefixed(self, lead: str, at: int, body: Sequence[str]) -> Credit | None:
        text = lead[:at].strip()
        rest = lead[at + 1 :].lstrip()
        if not text:
            return None
        quoted = rest[:1] in OPENING if rest else bool(body) and body[0][:1] in OPENING
        quoted = bool(quoted) and rest[:1] != "("
        prefix = self._prefix(text, quoted)
        if prefix is None:
            return None
        speaker = prefix.speaker
        # `Minister of Defense: Oleksiy Reznikov: ...`: an office, then its holder.
        if speaker.kind == BODY or (speaker.kind == PERSON and speaker.name == text):
            second = rest.find(":", 0, 60)
            if second > 0 and rest[second + 1 : second + 2] in (" ", ""):
                name = rest[:second].strip()
                if 1 < len(name.split()) < 5 and all(word[:1].isupper() for word in name.split()):
                    after = read(name, quoted, self._counts, self.vocabulary)
                    if after is not None and after.speaker.kind in (PERSON, PLAIN) or self._holds_office(text):
                        found = known(name, self.vocabulary.language)
                        speaker = Speaker(found[0] if found else name, text, PERSON, f"{text}: {name}", True)
                        rest = rest[second + 1 :].lstrip()
        via = [prefix.via.name] if prefix.via is not None else []
        channel = None
        more, channel = self._relays([rest, *body[:PARAGRAPHS]], speaker)
        via += [name for name in more if name not in via]
        return Credit(Attribution(speaker.name, tuple(via), channel, speaker.role, speaker.text), rest)

    def _prefix(self, text: str, quoted: bool) -> Prefix | None:
        key = (text, quoted)
        try:
            return self._prefixes[key]
        except KeyError:
            prefix = read(text, quoted, self._counts, self.vocabulary, self._styled)
            if len(self._prefixes) < 20000:
                self._prefixes[key] = prefix
            return prefix

    def _holds_office(self, text: str) -> bool:
        return any(core(word).casefold() in self.vocabulary.roles for word in text.split())

    def _relays(self, paragraphs: Sequence[str], speaker: Speaker) -> tuple[list[str], str | None]:
        """The outlets through which a statement with a known source came, and where it was made."""
        via: list[str] = []
        channel = None
        if self._cjk:
            return via, channel
        from .spoken import relays

        for number, paragraph in enumerate(paragraphs):
            if not paragraph or paragraph[0] in OPENING and number:
                continue
            found, place = relays(paragraph, self.vocabulary)
            channel = channel or place
            if speaker.kind == MEDIA:
                continue
            for mention in found:
                name = mention.speaker.name
                if name != speaker.name and name not in via and (mention.form in (CITE, RELAY, FROM) or mention.suffix):
                    via.append(name)
        return via, channel

    def _mentions(self, text: str) -> list[Mention]:
        if self._cjk:
            from .cjk import mentions
        else:
            from .spoken import mentions
        return mentions(text, self.vocabulary)

    # A credit in the text.

    def _spoken(self, lead: str, body: Sequence[str]) -> Attribution:
        paragraphs = [paragraph for paragraph in body[:PARAGRAPHS] if not self._is_caption(paragraph)]
        headline = bool(paragraphs) and _is_headline(lead)
        order = [lead, *paragraphs]
        lead_at = 0
        if headline:
            order[0], order[1] = order[1], order[0]
            lead_at = 1
        media: list[Mention] = []
        media_at: list[int] = []
        chosen: Mention | None = None
        chosen_at = 0
        spare: Mention | None = None
        for number, paragraph in enumerate(order[: PARAGRAPHS + 1]):
            if len(paragraph) < 6:
                continue
            found = self._mentions(paragraph)
            for mention in found:
                kind = mention.speaker.kind
                if kind == PRONOUN:
                    if chosen is None and spare is None:
                        resolved = self._opening(paragraph)
                        if resolved is None or not _is_person(resolved):
                            resolved = self._person_named([paragraph, *order])
                        if resolved is not None and _is_person(resolved):
                            chosen = _of(mention, resolved)
                            chosen_at = number
                elif kind == MEDIA:
                    media.append(mention)
                    media_at.append(number)
                elif mention.form == RELAY:
                    continue
                elif kind == ANAPHOR:
                    spare = spare or mention
                elif chosen is None and not (kind == PLAIN and not mention.speaker.sure and not self._is_name(mention, order)):
                    chosen = mention
                    chosen_at = number
            if chosen is None and number != lead_at or not body:
                quoted = self._before_quotation(paragraph, order[number + 1] if number + 1 < len(order) else "")
                if quoted is not None and chosen is None:
                    from .spoken import Mention

                    chosen = Mention(quoted, SAY, 0, 0, paragraph[:300].split(), 60)
                    chosen_at = number
            if chosen is None and number == lead_at:
                quoted = self._before_quotation(lead, paragraphs[0] if paragraphs else "")
                if quoted is not None:
                    from .spoken import Mention

                    chosen = Mention(quoted, SAY, 0, 0, paragraph[:300].split(), 60)
                    chosen_at = number
            if chosen is not None and (number >= chosen_at + 2 or number >= 3):
                break
            if chosen is None and media and number - media_at[0] >= 1:
                break
        return self._decide(lead, body, order, chosen, chosen_at, media, media_at, spare)

    def _decide(
        self,
        lead: str,
        body: Sequence[str],
        order: Sequence[str],
        chosen: Mention | None,
        chosen_at: int,
        media: Sequence[Mention],
        media_at: Sequence[int],
        spare: Mention | None,
    ) -> Attribution:
        closing = self._closing(body[-1]) if body else None
        slug = self._dateline(lead) or (self._dateline(body[0]) if body else None)
        # An outlet that is named before anybody else is the source, unless somebody speaks in the same sentence.
        if media and chosen is not None:
            first, first_at = media[0], media_at[0]
            if first_at < chosen_at and first.form in (SAY, FROM) and not (
                first.suffix and chosen_at == first_at
            ) and first_at == 0 and chosen.speaker.kind != PERSON:  # fmt: skip
                chosen = None
            elif (
                first_at == chosen_at
                and first.at < chosen.at
                and first.sentence < chosen.sentence
                and not first.suffix
                and first.form in (SAY, FROM)
            ):
                chosen = None
        if chosen is None and spare is not None and not media:
            suffix = self._suffix(lead)
            if suffix is not None:
                return Attribution(suffix.name, (), spare.channel, suffix.role, suffix.text)
        if chosen is None and spare is not None and not any(m.form in (SAY, FROM) for m in media):
            person = self._person_named(order)
            chosen = spare if person is None else _of(spare, person)
        if chosen is None and not media:
            handle = self._handle(order)
            if handle is not None:
                return handle
            suffix = self._suffix(lead)
            if suffix is not None:
                return Attribution(suffix.name, (), _platform(lead), suffix.role, suffix.text)
            weak = self._on_platform(lead)
            if weak is not None:
                return weak
            only = slug or closing
            if only is not None:
                return Attribution(only.name, (), None, None, only.text)
            cut = self._cut_off(lead) if not body else None
            if cut is not None:
                return Attribution(cut.name, (), _platform(lead), cut.role, cut.text)
            alone = known(lead.strip(EDGE + " "), self.vocabulary.language) if len(lead) < 60 else None
            if alone is not None and not body:
                return Attribution(alone[0], (), None, None, lead.strip())
            return UNCREDITED
        via: list[str] = []
        if chosen is not None:
            source = chosen.speaker
            channel = chosen.channel
            for mention, at in zip(media, media_at, strict=True):
                near = at == chosen_at and mention.sentence == chosen.sentence
                if near or mention.suffix or mention.form in (FROM, RELAY, CITE):
                    if mention.speaker.name != source.name and mention.speaker.name not in via:
                        via.append(mention.speaker.name)
        else:
            source, via, channel = _cited(media)
        for extra in (slug, closing):
            if extra is not None and extra.name != source.name and extra.name not in via:
                via.append(extra.name)
        if source.kind in (BODY, ANAPHOR) and source.name.casefold() in SPOKESPEOPLE and chosen is not None:
            of = self._opening(order[chosen_at])
            if of is not None and of.kind in (BODY, PLAIN) and of.name != source.name:
                source = Speaker(of.name, source.text, of.kind, source.text, True)
        name, role = source.name, source.role
        if source.kind == PLAIN and " " not in name:
            fuller = _fuller(name, order)
            if fuller is not None:
                name = fuller
        return Attribution(name, tuple(via), channel, role, source.text)

    def _person_named(self, order: Sequence[str]) -> Speaker | None:
        """The first person with an office whom an entry names: who `the minister` is."""
        if self._cjk:
            return None
        from .nouns import speaker_at

        vocabulary = self.vocabulary
        for paragraph in order[:2]:
            words = paragraph[:400].split()
            for index, word in enumerate(words):
                bare = core(word)
                if bare and is_noun(bare.casefold(), vocabulary) and bare.casefold() not in vocabulary.media:
                    speaker, _ = speaker_at(words, index, len(words), vocabulary, False)
                    if speaker is not None and speaker.kind == PERSON:
                        return speaker
        return None

    def _is_caption(self, paragraph: str) -> bool:
        if len(paragraph) > 400:
            return False
        small = paragraph[:60].casefold()
        return small.startswith(self.vocabulary.bylines or ("\n",))

    def _is_name(self, mention: Mention, order: Sequence[str]) -> bool:
        """Whether a capitalised first word of a sentence is a name: it is written so inside a sentence too, or never small."""
        name = mention.speaker.name
        if self.vocabulary.language == "de" or mention.speaker.kind != PLAIN:
            return True
        small = " " + name.casefold()
        return not any(small + " " in paragraph[:2000] for paragraph in order)

    def _opening(self, paragraph: str) -> Speaker | None:
        if self._cjk:
            return None
        from .spoken import opening_speaker

        return opening_speaker(paragraph, self.vocabulary)

    def _before_quotation(self, paragraph: str, following: str) -> Speaker | None:
        """The one whom a sentence names that ends in a colon and a quotation."""
        text = paragraph[:400]
        at = colon_at(text) if ":" in text else -1
        if at < 0:
            return None
        rest = text[at + 1 :].lstrip()
        if not rest and following and following[:1] not in OPENING:
            speaker = self._opening(text[:at])
            return speaker if speaker is not None and speaker.kind == PERSON and speaker.role else None
        if rest[:1] in OPENING if rest else following[:1] in OPENING and following:
            if rest[:1] == "(":
                return None
            speaker = self._opening(text[:at])
            if speaker is not None and speaker.kind in (PERSON, BODY) or speaker is not None and speaker.sure:
                return speaker
            if speaker is not None and speaker.kind == PLAIN:
                return speaker
        return None

    def _dateline(self, lead: str) -> Speaker | None:
        """The agency in a dateline: `KYIV (AP) —`, `Milano 25 mar. (Adnkronos) -`."""
        close = lead.find(")", 0, 70)
        if close > 0:
            opened = lead.find("(", 0, close)
            if opened >= 0 and lead[close + 1 : close + 4].lstrip()[:1] in ("-", "–", "—", "−"):  # noqa: RUF001
                name = lead[opened + 1 : close].strip()
                found = known(name, self.vocabulary.language)
                if found is not None:
                    return Speaker(found[0], None, MEDIA, name, True)
                if name and name[:1].isupper() and opened < 45 and " " not in name and (opened == 0 or lead[:opened].strip()):
                    if lead[:1].isupper() or opened == 0:
                        return Speaker(name, None, MEDIA, name, True)
        head = lead[:60]
        if "/" in head and (" -" in head or " –" in head or "/-" in head):  # noqa: RUF001
            parts = head.replace("–", "-").partition(" -")[0].split("/")  # noqa: RUF001
            last = parts[-1].strip()
            found = known(last, self.vocabulary.language)
            if found is not None and found[1] == MEDIA:
                return Speaker(found[0], None, MEDIA, last, True)
        return None

    def _closing(self, paragraph: str) -> Speaker | None:
        """The agency of a closing credit: `-Reuters`, `With Reuters`, `Mit Informationen von dpa`."""
        text = paragraph.strip()
        if len(text) > 70:
            return None
        bare = text.strip(EDGE + " ")
        if not bare:
            return None
        found = known(bare, self.vocabulary.language)
        if found is not None and found[1] == MEDIA and (text[0] in "-–—−(" or len(text) < 25):  # noqa: RUF001
            return Speaker(found[0], None, MEDIA, bare, True)
        if text[0] in "-–—−" and len(text) < 45:  # noqa: RUF001
            names = bare.split()
            if len(names) < 5 and all(name[:1].isupper() for name in names):
                return Speaker(bare, None, MEDIA, bare, True)
        words = bare.replace("/", " ").split()
        first = words[0].casefold()
        if first in ("with", "mit", "con", "avec", "source", "fonte", "fuente", "quelle", "kilde", "källa", "bron", "źródło", "zdroj",
                     "sursa", "kaynak", "lähde", "джерело", "источник", "s", "z", "med", "met", "par", "forrás", "source:"):  # fmt: skip
            for index in range(1, min(len(words), 8)):
                for size in (3, 2, 1):
                    name = " ".join(words[index : index + size]).strip(EDGE + " ")
                    found = known(name, self.vocabulary.language)
                    if found is not None and found[1] == MEDIA:
                        return Speaker(found[0], None, MEDIA, bare, True)
        return None

    def _handle(self, order: Sequence[str]) -> Attribution | None:
        """The account of an embedded post: `— Name (@handle) May 15, 2023`."""
        for paragraph in order:
            if paragraph.startswith("From ") and len(paragraph) < 80 and " @" in paragraph:
                name = paragraph[5:].partition(" @")[0].strip()
                return Attribution(name, (), "Twitter", None, name)
            at = paragraph.find("(@", 0, 1500)
            if at <= 0:
                continue
            start = max(paragraph.rfind("— ", 0, at), paragraph.rfind("– ", 0, at), paragraph.rfind("- ", 0, at))  # noqa: RUF001
            name = paragraph[start + 2 if start >= 0 else 0 : at].strip()
            if 0 < len(name) <= 60 and (start >= 0 or at < 60):
                found = known(name, self.vocabulary.language)
                return Attribution(found[0] if found else name, (), "Twitter", None, name)
        return None

    def _suffix(self, lead: str) -> Speaker | None:
        """The credit that closes a headline: `Contact with the plant lost – IAEA`."""
        for dash in (" – ", " — ", " - ", " | "):  # noqa: RUF001
            at = lead.rfind(dash)
            if at <= 10:
                continue
            tail = lead[at + len(dash) :].strip().rstrip(".")
            words = tail.split()
            if words:
                found = known(words[0], self.vocabulary.language)
                if found is not None and found[1] == MEDIA and len(words) > 1 and words[1][:1].islower():
                    return Speaker(found[0], None, MEDIA, words[0], True)
            if not words or len(words) > 6:
                return None
            found = known(tail, self.vocabulary.language)
            if found is not None:
                return Speaker(found[0], None, found[1], tail, True)
            if self._cjk:
                return None
            from .nouns import speaker_at

            speaker, stop = speaker_at(words, 0, len(words), self.vocabulary, False)
            if speaker is not None and stop == len(words) and speaker.kind in (PERSON, BODY, MEDIA):
                return speaker
            return None
        return None

    def _cut_off(self, lead: str) -> Speaker | None:
        """The one who opens a sentence that is cut off before its verb, where the verb stands last."""
        text = lead.strip()
        if text[-1:] in "。.!?！？…\"”」" or len(text) < 20:  # noqa: RUF001
            return None
        mark = "、" if self.vocabulary.language == "ja" else "," if self.vocabulary.verb_last else ""
        head = text.partition(mark)[0].strip("▽◆・● ") if mark else ""
        if not 2 < len(head) <= 60 or head == text:
            return None
        if self._cjk:
            found = known(head, "ja")
            if found is not None:
                return Speaker(found[0], None, found[1], head, True)
            return Speaker(head, None, BODY, head, True) if head.endswith(self.vocabulary.suffixes) else None
        from .nouns import classify

        words = head.split()
        speaker = classify(words, 0, len(words), self.vocabulary, True)
        return speaker if speaker is not None and speaker.kind in (PERSON, BODY) else None

    def _on_platform(self, lead: str) -> Attribution | None:
        """The person who opens a lead that names a platform: `X stands up for Y, posting a text on Instagram`."""
        channel = _platform(lead[:300])
        if channel is None or self._cjk:
            return None
        speaker = self._opening(lead)
        if speaker is None or speaker.kind != PERSON:
            return None
        return Attribution(speaker.name, (), channel, speaker.role, speaker.text)


def _is_person(speaker: Speaker) -> bool:
    """Whether somebody named may be whom a pronoun means."""
    return speaker.kind == PERSON or (speaker.kind == PLAIN and " " in speaker.name)


def _of(mention: Mention, speaker: Speaker) -> Mention:
    from .spoken import Mention

    return Mention(speaker, mention.form, mention.sentence, mention.at, mention.words, mention.end, mention.suffix)


def _platform(text: str) -> str | None:
    from .spoken import platform

    words = text[:300].split()
    return platform(words, 0, len(words))


def _is_headline(lead: str) -> bool:
    """Whether a lead that paragraphs follow is a headline: short, without the point that closes a sentence."""
    return len(lead) < 160 and not lead.rstrip().endswith((".", "!", "。", "…", ":", ".”", '."', "».", "”.", '".'))


def _cited(media: Sequence[Mention]) -> tuple[Speaker, list[str], str | None]:
    """The chain among outlets alone: in `Ukrinform reports citing Interfax` Interfax is the source, Ukrinform the relay."""
    first = media[0]
    for mention in media[1:]:
        if mention.form == CITE and mention.sentence == first.sentence and mention.speaker.name != first.speaker.name:
            return mention.speaker, [first.speaker.name], mention.channel
    via: list[str] = []
    for mention in media[1:]:
        if mention.sentence == first.sentence and mention.form in (CITE, RELAY) or mention.suffix:
            if mention.speaker.name != first.speaker.name and mention.speaker.name not in via:
                via.append(mention.speaker.name)
    return first.speaker, via, first.channel


def _fuller(name: str, paragraphs: Sequence[str]) -> str | None:
    """The first name and the surname where the entry prints both: `Donald Tusk` for `Tusk`."""
    from .names import FIRST_NAMES

    for paragraph in paragraphs[:4]:
        at = paragraph.find(" " + name, 0, 1200)
        if at <= 0:
            continue
        tail = paragraph[at + 1 + len(name) : at + 2 + len(name)]
        if tail and tail.isalnum():
            continue
        before = paragraph[max(0, at - 30) : at].split()
        if before and before[-1].casefold() in FIRST_NAMES and before[-1][:1].isupper():
            return f"{before[-1]} {name}"
    return None


__all__ = ["ACT", "CLOSING", "Attributor", "Credit", "ends_sentence", "is_noun"]
