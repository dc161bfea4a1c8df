"""Reads the credits of one document's entries, with what the document itself is evidence of."""

from __future__ import annotations

from itertools import islice

from ...model.attribution import UNCREDITED, Attribution
from . import slugs
from .aliases import known
from .mention import Mention, platform
from .names import FIRST_NAMES
from .nouns import speaker_at
from .places import speaks_of, stems_of
from .prefix import Prefix, colon_at, read
from .reading import Reading
from .speaker import ANAPHOR, BODY, MEDIA, PERSON, PLAIN, PRONOUN, Speaker
from .spoken import behind_quotation, mentions, opening_speaker, relays
from .tokens import EDGE, core, is_noun, is_office, key_of_word, opens_quotation, without_article
from .vocabulary import CITE, FROM, RELAY, SAY, SPOKESPEOPLE, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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


_SHOWN = 24
_LEADS = 400
"""How many leads are asked which countries the page speaks of."""


class Attributor:
    """Reads the credits of one document's entries.

    Args:
        language: ISO 639-1 code of the document's language; "" or one without a vocabulary is read as English.
        leads: The first lines of all its entries: a prefix that recurs in them is a credit sooner than one that does
            not.
    """

    __slots__ = ("_abroad", "_colons", "_counts", "_prefixes", "_styled", "vocabulary")

    def __init__(self, language: str, leads: Sequence[str] = ()) -> None:
        self.vocabulary = load(language)
        self._prefixes: dict[tuple[str, bool], Prefix | None] = {}
        counts: dict[str, int] = {}
        self._colons = {lead: colon_at(lead) for lead in leads}
        for lead in leads:
            at = self._colons[lead]
            if at > 0:
                prefix = lead[:at].strip()
                counts[prefix] = counts.get(prefix, 0) + 1
        self._counts = counts
        self._abroad: dict[str, tuple[str, ...]] = {}
        self._styled = False
        if counts:
            credited = asked = 0
            # A page's first entries show whether its leads open with credits.
            for lead in leads[:_SHOWN]:
                at = self._colons[lead]
                asked += 1
                if at > 0 and self._prefix(lead[:at].strip(), opens_quotation(lead[at + 1 :].lstrip())) is not None:
                    credited += 1
            self._styled = credited >= 3 and credited * 2 >= asked
            if self._styled:
                # What was read without knowing that may read otherwise now.
                self._prefixes.clear()

    def credit(self, lead: str, body: Sequence[str] = ()) -> Credit:
        """Who an entry is credited to.

        Args:
            lead: The entry's first line after its stamp, a credit in front of it included.
            body: Its further paragraphs.
        """
        at = self._colons.get(lead)
        if at is None:
            at = colon_at(lead)
        if at > 0:
            credit = self._prefixed(lead, at, body)
            if credit is not None:
                return credit
        found = self._spoken(lead, body)
        if found.source is not None and found.text is not None:
            name = self._local(found.source, found.text, lead, body)
            if name != found.source:
                found = Attribution(name, found.via, found.channel, found.role, found.text)
        return Credit(found, lead)

    def _local(self, name: str, text: str, lead: str, body: Sequence[str]) -> str:
        """A source's name; as printed where the name states a country of which neither page nor entry speaks."""
        stems = self._abroad.get(name)
        if stems is None:
            stems = stems_of(name)
            if stems and any(speaks_of(first, stems) for first in islice(self._colons, _LEADS)):
                stems = ()
            self._abroad[name] = stems
        if not stems or any(speaks_of(part, stems) for part in (text, lead, *body[:PARAGRAPHS])):
            return name
        return without_article(text, self.vocabulary)

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
        quoted = opens_quotation(rest or "".join(body[:1]))
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
                    if (after is not None and after.speaker.kind in (PERSON, PLAIN)) or self._holds_office(text):
                        found = known(name, self.vocabulary.language)
                        speaker = Speaker(found[0] if found else name, text, PERSON, f"{text}: {name}", True)
                        text = speaker.text
                        rest = rest[second + 1 :].lstrip()
        if speaker.kind != PERSON and " " not in text and is_office(text.casefold(), self.vocabulary):
            speaker = self._holder(text, [rest, *body[:2]]) or speaker
        via = [prefix.via.name] if prefix.via is not None else []
        more, channel = self._relays([rest, *body[: PARAGRAPHS - 1]], speaker)
        via += [name for name in more if name not in via]
        name = self._local(speaker.name, speaker.text, lead, body)
        return Credit(Attribution(name, tuple(via), channel, speaker.role, text), lead if prefix.clause else rest)

    def _prefix(self, text: str, quoted: bool) -> Prefix | None:
        key = (text, quoted)
        try:
            return self._prefixes[key]
        except KeyError:
            prefix = read(text, quoted, self._counts, self.vocabulary, self._styled)
            if len(self._prefixes) < 20000:
                self._prefixes[key] = prefix
            return prefix

    def _holder(self, office: str, paragraphs: Sequence[str]) -> Speaker | None:
        """The person with an office whom the text below `Governor: ...` credits."""
        stem = office.casefold()[:_OFFICE]
        for paragraph in paragraphs:
            for mention in self._mentions(paragraph):
                speaker = mention.speaker
                if speaker.kind == PERSON and speaker.role is not None and stem in speaker.role.casefold():
                    return speaker
        return None

    def _holds_office(self, text: str) -> bool:
        return any(key_of_word(word) in self.vocabulary.roles for word in text.split())

    def _relays(self, paragraphs: Sequence[str], speaker: Speaker) -> tuple[list[str], str | None]:
        """The outlets through which a statement with a known source came, and where it was made."""
        via: list[str] = []
        channel = None
        if not self.vocabulary.spaced or speaker.kind == MEDIA:
            return via, channel
        for number, paragraph in enumerate(paragraphs):
            if not paragraph or (number and opens_quotation(paragraph)):
                continue
            found, place = relays(paragraph, self.vocabulary)
            channel = channel or place
            for mention in found:
                name = mention.speaker.name
                if name != speaker.name and name not in via and (mention.form in (CITE, RELAY, FROM) or mention.suffix):
                    via.append(name)
        return via, channel

    def _outlets(self, text: str) -> list[Mention]:
        """The relays among a paragraph's mentions: all that is asked for once somebody is credited."""
        if not self.vocabulary.spaced:
            return self._mentions(text)
        return relays(text, self.vocabulary)[0]

    def _mentions(self, text: str) -> list[Mention]:
        if not self.vocabulary.spaced:
            from .cjk import mentions as mentions_unspaced

            return mentions_unspaced(text, self.vocabulary)
        return mentions(text, self.vocabulary)

    # A credit in the text.

    def _spoken(self, lead: str, body: Sequence[str]) -> Attribution:
        paragraphs = [paragraph for paragraph in body[:PARAGRAPHS] if not self._is_caption(paragraph)]
        order = [lead, *paragraphs]
        swapped = bool(paragraphs) and _is_headline(lead)
        if swapped:
            # A headline says in short what its first paragraph says with names and offices.
            order[0], order[1] = order[1], order[0]
        reading = Reading()
        for number, paragraph in enumerate(order):
            if len(paragraph) < 6:
                continue
            found = self._mentions(paragraph) if reading.chosen is None else self._outlets(paragraph)
            for mention in found:
                self._take(mention, number, paragraph, order, reading)
            if reading.chosen is None:
                behind = (2, 0)[number] if swapped and number < 2 else number + 1
                quoted = self._before_quotation(paragraph, order[behind] if behind < len(order) else "")
                quoted = quoted or behind_quotation(paragraph, self.vocabulary)
                if quoted is not None:
                    reading.choose(_at_start(quoted, paragraph), number)
            if reading.complete(number):
                break
        return self._decide(lead, body, order, reading)

    def _take(self, mention: Mention, number: int, paragraph: str, order: Sequence[str], reading: Reading) -> None:
        """Put a mention where it belongs: who is credited, who relays, who is only called `the minister`."""
        kind = mention.speaker.kind
        if kind == MEDIA:
            reading.media.append((mention, number))
        elif kind == PRONOUN:
            if reading.chosen is None and reading.spare is None:
                person = self._opening(paragraph)
                if person is None or not _is_person(person):
                    person = self._person_named([paragraph, *order])
                if person is None or not _is_person(person):
                    person = self._body_meant(mention, paragraph, alone=len(order) == 1)
                if person is not None:
                    reading.choose(mention.of(person), number)
        elif mention.form == RELAY:
            return
        elif kind == ANAPHOR:
            reading.spare = reading.spare or mention
        elif reading.chosen is None and (kind != PLAIN or mention.speaker.sure or self._is_name(mention, order)):
            reading.choose(mention, number)

    def _body_meant(self, mention: Mention, paragraph: str, *, alone: bool) -> Speaker | None:
        """The institution that opens a paragraph, where a later pronoun may mean it: `it`, not `he`.

        In the same sentence it may where the paragraph is `alone`: nobody else was named before.
        """
        if mention.speaker.name.casefold() not in _NEUTER or (mention.sentence == 0 and not alone):
            return None
        body = self._opening(paragraph)
        return body if body is not None and body.kind == BODY else None

    def _decide(self, lead: str, body: Sequence[str], order: Sequence[str], reading: Reading) -> Attribution:
        vocabulary = self.vocabulary
        reading.prefer_outlet()
        if reading.chosen is None and reading.spare is not None:
            dashed = slugs.suffix(lead, vocabulary) if not reading.media else None
            if dashed is not None:
                return Attribution(dashed.name, (), reading.spare.channel, dashed.role, dashed.text)
            if not any(mention.form in (SAY, FROM) for mention, _ in reading.media):
                person = self._person_named(order)
                reading.chosen = reading.spare if person is None else reading.spare.of(person)
        slug = slugs.dateline(lead, vocabulary) or (slugs.dateline(body[0], vocabulary) if body else None)
        last = slugs.bracket(body[-1] if body else lead, vocabulary)
        if last is None and body:
            last = slugs.closing(body[-1], vocabulary)
        if reading.chosen is None and not reading.media:
            return self._unspoken(lead, body, order, slug or last)
        source, via, channel = reading.chain()
        for extra in (slug, last):
            if extra is not None and extra.name != source.name and extra.name not in via:
                via.append(extra.name)
        if source.kind in (BODY, ANAPHOR) and source.name.casefold() in SPOKESPEOPLE:
            # `De brandweer ..., laat een woordvoerder weten`: who speaks for the one whom the sentence is about.
            of = self._opening(order[reading.chosen_at])
            if of is not None and of.kind in (BODY, PLAIN, ANAPHOR) and of.name != source.name:
                source = Speaker(of.name, source.text, of.kind, source.text, True)
        name = source.name
        if source.kind == PLAIN and " " not in name:
            name = _fuller(name, order) or name
        return Attribution(name, tuple(via), channel, source.role, source.text)

    def _unspoken(self, lead: str, body: Sequence[str], order: Sequence[str], slug: Speaker | None) -> Attribution:
        """The credit of an entry in which nobody is said to speak."""
        vocabulary = self.vocabulary
        account = slugs.handle(order, vocabulary)
        if account is not None:
            return account
        dashed = slugs.suffix(lead, vocabulary)
        if dashed is not None:
            return Attribution(dashed.name, (), _platform(lead), dashed.role, dashed.text)
        posting = self._on_platform(lead)
        if posting is not None:
            return posting
        if slug is not None:
            return Attribution(slug.name, (), None, None, slug.text)
        if body:
            return UNCREDITED
        cut = slugs.cut_off(lead, vocabulary)
        if cut is not None:
            return Attribution(cut.name, (), _platform(lead), cut.role, cut.text)
        alone = known(lead.strip(EDGE + " "), vocabulary.language) if len(lead) < 60 else None
        return UNCREDITED if alone is None else Attribution(alone[0], (), None, None, lead.strip())

    def _person_named(self, order: Sequence[str]) -> Speaker | None:
        """The first person with an office whom an entry names: who `the minister` is."""
        if not self.vocabulary.spaced:
            return None

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
        """Whether a capitalised first word of a sentence is a name: the entry never writes it small."""
        name = mention.speaker.name
        if self.vocabulary.language == "de":
            return True
        small = " " + name.casefold()
        return not any(small + " " in paragraph[:2000] for paragraph in order)

    def _opening(self, paragraph: str) -> Speaker | None:
        if not self.vocabulary.spaced:
            return None
        return opening_speaker(paragraph, self.vocabulary)

    def _before_quotation(self, paragraph: str, following: str) -> Speaker | None:
        """The one whom a sentence names that ends in a colon and a quotation."""
        text = paragraph[:400]
        at = colon_at(text) if ":" in text else -1
        if at < 0:
            return None
        rest = text[at + 1 :].lstrip()
        if not rest and following and not opens_quotation(following):
            speaker = self._opening(text[:at])
            return speaker if speaker is not None and speaker.kind == PERSON and speaker.role else None
        if not opens_quotation(rest or following):
            return None
        speaker = self._opening(text[:at])
        return speaker if speaker is not None and (speaker.sure or speaker.kind in (PERSON, BODY, PLAIN)) else None

    def _on_platform(self, lead: str) -> Attribution | None:
        """The person who opens a lead that names a platform: `X stands up for Y, posting a text on Instagram`."""
        channel = _platform(lead[:300])
        if channel is None or not self.vocabulary.spaced:
            return None
        speaker = self._opening(lead)
        if speaker is None or speaker.kind != PERSON:
            return None
        return Attribution(speaker.name, (), channel, speaker.role, speaker.text)


_OFFICE = 6
"""So many letters of an office's name are the same in every case and for either sex."""
_NEUTER = frozenset("it they t-il il t-elle elle t-ils ils t-elles elles".split())
"""Pronouns that may mean an institution."""


def _is_person(speaker: Speaker) -> bool:
    """Whether somebody named may be whom a pronoun means."""
    return speaker.kind == PERSON or (speaker.kind == PLAIN and " " in speaker.name)


def _at_start(speaker: Speaker, paragraph: str) -> Mention:
    """The mention of one whom a paragraph's first words name."""
    words = paragraph[:300].split()
    return Mention(speaker, SAY, 0, 0, words, len(words))


def _platform(text: str) -> str | None:
    words = text[:300].split()
    return platform(words, 0, len(words))


def _is_headline(lead: str) -> bool:
    """Whether a lead that paragraphs follow is a headline: short, without the point that closes a sentence."""
    return len(lead) < 160 and not lead.rstrip().endswith((".", "!", "。", "…", ":", ".”", '."', "».", "”.", '".'))


def _fuller(name: str, paragraphs: Sequence[str]) -> str | None:
    """The first name and the surname where the entry prints both: `Donald Tusk` for `Tusk`."""
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


__all__ = ["Attributor", "Credit"]
