"""Whom a noun phrase names: a person with an office, an institution, an outlet. For scripts with spaces."""

from __future__ import annotations

from .aliases import known
from .names import FIRST_NAMES
from .phrase import phrase_end
from .speaker import ANAPHOR, BODY, MEDIA, PERSON, PLAIN, Speaker
from .tokens import EDGE, core, is_noun, is_office, key_of_word, printed, unglued, without_article
from .vocabulary import NATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

POSSESSIVE = ("’s", "'s")
_OF_A_PLACE = (*POSSESSIVE, "ian", "ish", "ese", "ean", "isch", "ische", "ienne", "ien", "iana", "iano", "ская", "ский")
"""How words for what belongs to a place end: alone they are no outlet's name."""
_AT_OFFICE = {"en": ("of",), "de": ("vom", "beim")}
"""What joins a person to a place or an institution, and no name's parts."""
_IN_NAMES = ("radio", "tv", "kanal")
"""Kinds of outlets that are part of the name behind them: `Radio Vestra`."""
SPEAKERS = 20000
"""How many phrases are kept with whom they name: a live blog names the same few again and again."""


def person_in(words: Sequence[str], vocabulary: Vocabulary) -> int:
    """Where a person's bare name starts in a noun phrase of bare words; -1 where it names none."""
    count = len(words)
    smalls = [word.casefold() for word in words]
    if not words[-1][:1].isupper() or (is_noun(smalls[-1], vocabulary) and count > 1):
        return -1
    run = _name_run(words, smalls, vocabulary)
    for index in range(run, count - 1):
        if smalls[index] in FIRST_NAMES:
            return index
    if vocabulary.genitives and count - run > 1:
        from .cases import nominative_first

        for index in range(run, count - 1):
            if nominative_first(words[index], vocabulary.language) is not None:
                return index
    if not any(is_office(small, vocabulary) for small in smalls[:run]):
        return -1
    if smalls[run].startswith(NATIONS):
        # `the Russian leader`, `a major Russian ally`: no name of a person.
        if count - run == 1:
            return -1
        run += count - run > 2
    return _after_office(smalls, run, vocabulary)


def _name_run(words: Sequence[str], smalls: Sequence[str], vocabulary: Vocabulary) -> int:
    """Where the names at the end of a phrase start, `von der` included."""
    run = len(words) - 1
    while run > 0:
        before = run - 1
        while before > 0 and words[before] in vocabulary.particles and words[before] not in vocabulary.bodies:
            before -= 1
        if not words[before][:1].isupper() or is_noun(smalls[before], vocabulary):
            break
        if before < run - 1 and smalls[before + 1] in vocabulary.links and smalls[before] not in FIRST_NAMES:
            break
        run = before
    return run


def _after_office(smalls: Sequence[str], run: int, vocabulary: Vocabulary) -> int:
    """Where the person's name starts in names that an office stands before: a place may come first."""
    count = len(smalls)
    length = count - run
    before = smalls[run - 1]
    genitives = vocabulary.genitives
    if before in vocabulary.links or before in vocabulary.articles:
        # A place or an institution follows: only what is more than its two words can be a name.
        return count - 2 if length > 3 else -1
    placed = bool(genitives) and smalls[run].endswith(genitives)
    if is_office(before, vocabulary) or before.startswith(NATIONS):
        if placed and length in (1, 3):
            return run + 1 if length == 3 else -1
    elif length == 1 or (length == 2 and placed and smalls[run + 1].endswith(genitives)):
        return -1
    elif length > 2 and genitives:
        return count - 2
    return run if length <= 3 else count - 2


def classify(
    words: Sequence[str], start: int, end: int, vocabulary: Vocabulary, sentence_start: bool
) -> Speaker | None:
    """Whom a noun phrase names, or None where it names nobody."""
    key = (" ".join(words[start:end]), sentence_start)
    try:
        return vocabulary.speakers[key]
    except KeyError:
        speaker = _classify(words, start, end, vocabulary, sentence_start)
        if len(vocabulary.speakers) < SPEAKERS:
            vocabulary.speakers[key] = speaker
        return speaker


def _classify(
    words: Sequence[str], start: int, end: int, vocabulary: Vocabulary, sentence_start: bool
) -> Speaker | None:
    text = printed(words, start, end)
    name = without_article(text, vocabulary)
    if name.endswith(")") and " (" in name:
        # `Institute for the Study of War (ISW)`
        name = name.partition(" (")[0].strip(EDGE + " ")
    if not name:
        return None
    # `Le Monde` has its article in its name, `the Guardian` has not.
    found = known(text, vocabulary.language) or known(name, vocabulary.language)
    if found is not None:
        return Speaker(found[0], None, found[1], text, True)
    if name.endswith(POSSESSIVE) and vocabulary.language == "en":
        name = name[:-2]
    bares = [bare for bare in [core(word) for word in _unbracketed(words[start:end])] if bare]
    while bares and bares[0].casefold() in vocabulary.articles:
        del bares[0]
    if not bares:
        return None
    if vocabulary.elisions:
        bares[0] = unglued(bares[0], vocabulary)
    if "The" in bares[1:]:
        # `Entertainment giant The Example Company`: the name has its own article.
        return classify(words, end - len(bares) + bares.index("The", 1), end, vocabulary, False)
    smalls = [bare.casefold() for bare in bares]
    if len(bares) > 1 and vocabulary.cased:
        person = _person(bares, smalls, text, vocabulary)
        if person is not None:
            return person
    outlet = _outlet(bares, smalls, name, vocabulary)
    if outlet is not None:
        return Speaker(outlet, None, MEDIA, text, True)
    if any(is_noun(small, vocabulary) for small in smalls):
        return _institution(bares, smalls, name, text, vocabulary)
    sure = len(bares) > 1 or not sentence_start or (name.isupper() and len(name) > 1)
    return Speaker(name, None, PLAIN, text, sure)


def _unbracketed(words: Sequence[str]) -> Sequence[str]:
    """The words without those in brackets: `Minister Harald Moen (Buitenlandse Zaken)`."""
    kept: list[str] = []
    inside = False
    for word in words:
        inside = inside or word[0] == "("
        if not inside:
            kept.append(word)
        inside = inside and ")" not in word
    return kept


def _person(bares: Sequence[str], smalls: Sequence[str], text: str, vocabulary: Vocabulary) -> Speaker | None:
    """A person, the office split off: `Mayor Ivan Dobrov` -> `Ivan Dobrov`."""
    if vocabulary.language == "hu" and len(bares) > 2 and is_noun(smalls[-1], vocabulary):
        # The office follows the name.
        names = [bare for bare in bares[:-1] if bare[0].isupper()]
        if 1 < len(names) <= 3 and bares[: len(names)] == names:
            found = known(" ".join(names), "hu")
            return Speaker(found[0] if found else " ".join(names), bares[-1], PERSON, text, True)
    seats = _AT_OFFICE.get(vocabulary.language, ())
    of = next((at for at, small in enumerate(smalls) if at > 1 and small in seats), 0)
    if of and person_in(bares[:of], vocabulary) in range(of - 1):
        # `Mayor Edda Karlin of Ledno`: where somebody holds an office is no part of the name.
        bares, smalls = bares[:of], smalls[:of]
    at = person_in(bares, vocabulary)
    if at < 0 or (at == 0 and smalls[0] not in FIRST_NAMES):
        return None
    person = " ".join(bares[at:])
    if person.endswith(POSSESSIVE):
        person = person[:-2]
    found = known(person, vocabulary.language)
    if found is not None and found[1] != PERSON:
        return Speaker(found[0], None, found[1], text, True) if found[1] == MEDIA else None
    before = text.partition(person)[0].strip(EDGE + " ") if person in text else ""
    return Speaker(found[0] if found else person, before or None, PERSON, text, True)


def _institution(bares: Sequence[str], smalls: Sequence[str], name: str, text: str, vocabulary: Vocabulary) -> Speaker:
    if smalls[0] in ("member", "members") and len(bares) > 2 and smalls[1] == "of":
        of = without_article(name.partition(" of ")[2], vocabulary)
        found = known(of, vocabulary.language)
        return Speaker(found[0] if found else of, bares[0], BODY, text, True)
    anaphoric = (
        len(bares) == 1
        and vocabulary.cased
        and smalls[0] in vocabulary.nouns
        and (vocabulary.language == "tr" or (text != name and (bares[0][0].islower() or vocabulary.language == "de")))
    )
    return Speaker(name, None, ANAPHOR if anaphoric else BODY, text, True)


def _outlet(bares: Sequence[str], smalls: Sequence[str], name: str, vocabulary: Vocabulary) -> str | None:
    """An outlet's own name, or None where the phrase names no outlet."""
    if vocabulary.outlets.isdisjoint(smalls):
        return None
    for size in (4, 3, 2, 1):
        for at in range(len(bares) - size + 1):
            if vocabulary.cased and _inside_a_name(bares, smalls, at, at + size, vocabulary):
                continue
            found = known(" ".join(bares[at : at + size]), vocabulary.language)
            if found is not None and found[1] == MEDIA:
                return found[0]
    kinds = [index for index, small in enumerate(smalls) if small in vocabulary.media]
    if not kinds:
        return None
    capitals = 0
    while capitals < len(bares) and bares[capitals][:1].isupper():
        capitals += 1
    if (
        0 < capitals < len(bares)
        and kinds[-1] == len(bares) - 1
        and all(bare[0].islower() for bare in bares[capitals:])
    ):
        # `Continental Example news agency`, not `Turkish news agency`
        lone = capitals == 1 and (smalls[0].startswith(NATIONS) or smalls[0].endswith(_OF_A_PLACE))
        return name if lone else " ".join(bares[:capitals])
    german = vocabulary.language == "de"
    last = max(
        (index for index in kinds if bares[index][0].islower() or (german and smalls[index] not in _IN_NAMES)),
        default=-1,
    )
    tail = bares[last + 1 :]
    if (
        last >= 0
        and len(tail) > 1
        and not german
        and tail[0].islower()
        and all(bare[:1].isupper() for bare in tail[1:])
    ):
        # `agencia estatal RIK`
        small = tail[0]
        if not (small in vocabulary.links or small in vocabulary.preps or small in vocabulary.articles):
            tail = tail[1:]
    if last >= 0 and tail and (german or tail[0][:1].isupper()) and not is_noun(tail[0].casefold(), vocabulary):
        # `agencja Ansa`
        return " ".join(tail)
    return name


def _inside_a_name(bares: Sequence[str], smalls: Sequence[str], start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether words are part of a longer name: `Telegraph` in `Dresk Telegraph`."""
    if start and bares[start - 1][:1].isupper():
        before = smalls[start - 1]
        if before not in vocabulary.media and not before.startswith(NATIONS):
            return True
    return end < len(bares) and bares[end][:1].isupper()


def speaker_at(
    words: Sequence[str], start: int, limit: int, vocabulary: Vocabulary, sentence_start: bool
) -> tuple[Speaker | None, int]:
    """Who is named from a word on, appositions included: `X, the mayor of Y,`.

    Returns:
        The speaker or None, and the index after the words that name them.
    """
    end, named, nouned = phrase_end(words, start, limit, vocabulary)
    if end == start or not (named or nouned):
        return None, start
    if end < limit and words[end - 1][-1].isalnum() and words[end][:1].islower():
        longer = _listed_on(words, start, end, limit, vocabulary)
        if longer is not None:
            return longer
    speaker = classify(words, start, end, vocabulary, sentence_start)
    if speaker is None:
        return None, start
    if words[end - 1][-1] == "," and end < limit:
        if speaker.kind in (PERSON, PLAIN):
            return _with_office(words, start, end, limit, speaker, vocabulary)
        return _with_name(words, start, end, limit, speaker, vocabulary)
    return speaker, end


def _listed_on(
    words: Sequence[str], start: int, end: int, limit: int, vocabulary: Vocabulary
) -> tuple[Speaker, int] | None:
    """A listed name that goes on with small words: `server Ukrajinska pravda`."""
    for behind in range(end, min(limit, end + 2)):
        for at in range(end - 1, max(start, end - 3) - 1, -1):
            name = " ".join([*words[at:behind], core(words[behind])])
            found = known(name, vocabulary.language)
            if found is not None and (at <= start + 1 or found[1] == MEDIA):
                return Speaker(found[0], None, found[1], name, True), behind + 1
    return None


def _with_office(
    words: Sequence[str], start: int, end: int, limit: int, speaker: Speaker, vocabulary: Vocabulary
) -> tuple[Speaker, int]:
    """`X, the mayor of Y,`: the office follows the name."""
    if speaker.role is not None or not all(
        bare[:1].isupper() or bare.casefold() in vocabulary.particles for bare in speaker.name.split()
    ):
        return speaker, end
    after, _, nouned = phrase_end(words, end, limit, vocabulary)
    first = key_of_word(words[end])
    opens = is_noun(first, vocabulary) or first in vocabulary.articles
    if not nouned or not (opens or after - end < 10) or not (opens or speaker.sure or end - start >= 2):
        return speaker, end
    close = end
    while close < min(limit, end + 16) and words[close][-1] not in ",;:.!?":
        close += 1
    close = min(close + 1, limit)
    verbs = any(key_of_word(word) in vocabulary.phrases and word[0].islower() for word in words[end:close][-3:])
    if words[close - 1][-1] == "," and not verbs:
        after = max(after, close)
    role = printed(words, end, after)
    return Speaker(speaker.name, role, PERSON, printed(words, start, after), True), after


def _with_name(
    words: Sequence[str], start: int, end: int, limit: int, speaker: Speaker, vocabulary: Vocabulary
) -> tuple[Speaker, int]:
    """`The mayor of Y, X, `, `Another media outlet, X,`: the name follows the office or the kind of outlet."""
    name_end, named, nouned = phrase_end(words, end, limit, vocabulary)
    if not named or not words[end][:1].isupper():
        return speaker, end
    whole = printed(words, start, name_end)
    phrase = [core(word) for word in words[start:end]]
    if speaker.kind == MEDIA:
        own = [bare for bare in phrase if bare[:1].isupper() and not bare.casefold().startswith(NATIONS)]
        outlet = classify(words, end, name_end, vocabulary, False)
        if nouned or outlet is None or any(bare.casefold() not in vocabulary.articles for bare in own):
            return speaker, end
        return Speaker(outlet.name, None, MEDIA, whole, True), name_end
    bares = [core(word) for word in words[end:name_end]]
    if nouned or len(bares) > 4 or not any(is_office(bare.casefold(), vocabulary) for bare in phrase):
        return speaker, end
    if len(bares) == 1 and bares[0].casefold() not in FIRST_NAMES and words[name_end - 1][-1] != ",":
        return speaker, end
    person = " ".join(bares)
    found = known(person, vocabulary.language)
    if found is not None and found[1] != PERSON:
        return speaker, end
    return Speaker(found[0] if found else person, speaker.text, PERSON, whole, True), name_end
