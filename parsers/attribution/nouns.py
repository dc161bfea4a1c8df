"""Noun phrases that name a speaker, found among the words of a sentence. For scripts with spaces."""

from __future__ import annotations

from .aliases import known
from .names import FIRST_NAMES
from .vocabulary import CITE, FROM, NATIONS, PLATFORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

EDGE = "\"“”„«»‘’'`‹›()[]{}<>,.;:!?…-–—−•*|+=/\\،؛؟。、，：「」『』"
OPENING = "\"“„«»‘'(‹["
CLOSING = "\"”“»«’')›]"
DASHES = "-–—−•|/"

PERSON = "person"
BODY = "body"
MEDIA = "media"
PLAIN = "plain"
ANAPHOR = "anaphor"
PRONOUN = "pronoun"


class Speaker:
    """One who is credited.

    Args:
        name: The name to show: canonical where it is known.
        role: The office printed with a person's name, or None.
        kind: PERSON, BODY, MEDIA, PLAIN (a name of unknown kind), ANAPHOR (`the minister`) or PRONOUN.
        text: As printed.
        sure: Whether the name is known, or is more than one word at the start of a sentence.
    """

    __slots__ = ("kind", "name", "role", "sure", "text")

    def __init__(self, name: str, role: str | None, kind: str, text: str, sure: bool) -> None:
        self.name = name
        self.role = role
        self.kind = kind
        self.text = text
        self.sure = sure

    def __repr__(self) -> str:
        return f"Speaker({self.name!r}, {self.role!r}, {self.kind})"


def core(word: str) -> str:
    """A word without the punctuation around it; abbreviations keep their last point."""
    bare = word.strip(EDGE)
    if "." in bare and word.find(bare + ".") >= 0:
        return bare + "."
    return bare


_ABBREVIATIONS = frozenset(
    "gen lt col maj capt sgt mr mrs ms dr st sen rep gov adm prof jr sr no vs etc inc ltd co corp nr bzw ca usw dott sig on avv "
    "sra sr dra d mme mlle proc tys mln mld godz im ul prof dr st ks tzv tzn např ing mgr г гг ст ул им тыс млн млрд р рр м обл "
    "feb mar apr jun jul aug sept oct nov dec jan "
    "t.zv kl ca dvs bl.a f.eks inkl".split()
)


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with this word."""
    last = word[-1]
    if last not in ".!?…":
        if last not in CLOSING or len(word) < 2 or word[-2] not in ".!?…":
            return last in "؟。！？"
        return True
    if last != ".":
        return True
    bare = word.strip(EDGE)
    return not (len(bare) == 1 or "." in bare or bare.casefold() in _ABBREVIATIONS) or (
        bare.isdigit() and len(bare) > 2
    )


def is_noun(small: str, vocabulary: Vocabulary) -> bool:
    """Whether a word, small, is an office, an institution or a kind of outlet."""
    if small in vocabulary.nouns:
        return True
    if vocabulary.suffixes and len(small) > 5 and small.endswith(vocabulary.suffixes):
        return True
    if "-" in small:
        first, _, last = small.partition("-")
        return last in vocabulary.nouns or first in vocabulary.nouns or last.endswith(vocabulary.suffixes or ("\n",))
    return False


def _unglued(bare: str, vocabulary: Vocabulary) -> str:
    """A word without the article glued to it: `l'Eliseo` -> `Eliseo`."""
    for mark in "’'":
        head, found, rest = bare.partition(mark)
        if found and rest and head.casefold() in vocabulary.elisions:
            return rest
    return bare


def phrase_end(words: Sequence[str], start: int, limit: int, vocabulary: Vocabulary) -> tuple[int, bool, bool]:
    """Where the noun phrase that starts at a word ends.

    Returns:
        The index after its last word (`start` where there is none), whether it holds a name (a capital or a known acronym)
        and whether it holds an office, an institution or an outlet.
    """
    end = start
    named = nouned = bodied = False
    after_noun = False
    pending = 0
    index = start
    limit = min(limit, start + 18)
    while index < limit:
        word = words[index]
        bare = core(word)
        if not bare:
            if word == "&" and index > start:
                index += 1
                pending += 1
                continue
            break
        if index > start and word[0] in OPENING:
            if word[0] in "([":
                close = index
                while close < limit and words[close][-1] not in ")]," and close - index < 5:
                    if words[close].endswith((").", "),", "):", ")")):
                        break
                    close += 1
                if close < limit and (")" in words[close] or "]" in words[close]) and end == index:
                    end = index = close + 1
                    if words[close][-1] in ",;:.":
                        break
                    continue
                break
            close = index
            while close < limit and close - index < 4 and words[close].rstrip(",.;:")[-1:] not in tuple(CLOSING):
                close += 1
            if after_noun and close < limit and close - index < 4 and words[index].strip(EDGE)[:1].isupper():
                end = close + 1
                named = True
                index = end
                if words[close][-1] in ",;:.":
                    break
                continue
            break
        glued = _unglued(bare, vocabulary) if vocabulary.elisions else bare
        small = glued.casefold()
        accepted = False
        acronym = len(glued) > 1 and glued.isupper()
        if index == start and small in vocabulary.preps and not acronym and small not in vocabulary.articles:
            break
        if index == start and small in vocabulary.phrases and not acronym and small not in vocabulary.articles:
            if any(kind in (FROM, CITE) for _, _, kind in vocabulary.phrases[small]):
                break
        if (
            small in vocabulary.days or (small in vocabulary.pronouns and small not in vocabulary.articles)
        ) and not acronym:
            break
        if small in vocabulary.articles and glued is bare and not acronym:
            if small in vocabulary.links and index > start:
                pending += 1
            elif index > start and words[index - 1].casefold() not in vocabulary.links and index == end:
                if not (small in vocabulary.particles and named):
                    break
            pending += 1
        elif (
            small in vocabulary.stop
            and (index == start or bare[0].islower())
            and not acronym
            and not (small in vocabulary.links and index > start and _goes_on(words, index + 1, limit, vocabulary))
        ) or (index == start and small in vocabulary.skip and small not in vocabulary.articles and not acronym):
            break
        elif (
            glued[0].isupper() or glued[0] == "@" or (glued[0].isdigit() and index > start and named and len(glued) < 5)
        ):
            if small in vocabulary.phrases and index > start and bare[0].islower():
                break
            named = True
            accepted = True
            after_noun = is_noun(small, vocabulary)
            nouned = nouned or after_noun
            bodied = bodied or (after_noun and not _office(small, vocabulary))
        elif is_noun(small, vocabulary):
            if index == end or pending < 4:
                accepted = nouned = after_noun = True
                bodied = bodied or not _office(small, vocabulary)
        elif small in vocabulary.phrases and index > start:
            break
        elif small in vocabulary.links or (small in vocabulary.particles and named):
            if small in vocabulary.preps and (not after_noun or index != end):
                if (
                    bodied
                    and index == end
                    and index + 1 < limit
                    and words[index + 1][:1].isupper()
                    and (words[index + 1][-1] == "," and core(words[index + 1]).casefold() not in PLATFORMS)
                ):
                    # `Institute for the World Economy in Kestria,`: the seat of an institution.
                    return index + 2, named, nouned
                break
            if index + 1 < limit and small in vocabulary.preps:
                following = core(words[index + 1]).casefold()
                if following in PLATFORMS or following.rpartition("-")[2] in vocabulary.media:
                    break
            pending += 1
        elif small in vocabulary.preps or small in vocabulary.skip:
            break
        elif small in vocabulary.adjectives or small.startswith(NATIONS):
            accepted = index > start and (named or nouned)
            if not accepted:
                pending += 1
        elif (
            after_noun
            and index == end
            and vocabulary.language == "de"
            and core(words[index - 1]).casefold() in vocabulary.media
            and small not in vocabulary.passive
        ):
            # `Nachrichtenagentur dka`: an agency may write itself small.
            accepted = True
            after_noun = False
        elif after_noun and index == end and _is_attribute(words, index, limit, small, vocabulary):
            accepted = True
            after_noun = False
        elif (
            nouned and index > start and index == end + 1 and small.isalpha() and words[index - 1].casefold() in vocabulary.links
            and words[index - 1].casefold() not in vocabulary.preps and language_of_links(vocabulary)
        ):  # fmt: skip
            # `la directrice du musée`, `the director of operations`
            accepted = True
            after_noun = False
        elif (
            nouned
            and index == end
            and vocabulary.language in ("fr", "it", "es", "pt", "ro")
            and small.isalpha()
            and index + 1 < limit
            and words[index + 1][:1].isupper()
            and word[-1].isalpha()
        ):
            # `l'ambasciatore dromano Pavle Irko`
            pending += 1
        elif (
            (
                nouned
                and index == end
                and vocabulary.language in _VERBAL
                and small.endswith(_VERBAL[vocabulary.language])
            )
            or (((nouned and not vocabulary.bridges) or (end > start and vocabulary.language == "de")) and index == end)
            or small in vocabulary.passive
        ):
            break
        else:
            pending += 1
        if accepted:
            end = index + 1
            pending = 0
        elif pending > 4:
            break
        if word[-1] in ',;:.!?…)»”"' and not (word[-1] == "." and not ends_sentence(word)):
            if not (word[-1] in '»”")' and accepted and index + 1 < limit and end == index + 1 and word[0] in OPENING):
                break
        index += 1
    return end, named, nouned


def language_of_links(vocabulary: Vocabulary) -> bool:
    """Whether a small word behind `of` belongs to the noun phrase: not in German, which writes nouns large."""
    return vocabulary.language in ("en", "fr", "it", "es", "pt", "ro", "nl")


def _goes_on(words: Sequence[str], index: int, limit: int, vocabulary: Vocabulary) -> bool:
    """Whether a name or an office follows `and`."""
    if index >= limit:
        return False
    following = core(words[index])
    return bool(following) and (following[0].isupper() or is_noun(following.casefold(), vocabulary))


_VERBAL = {
    "ru": ("ли", "ла", "ло", "ть", "ет", "ют", "ит", "ят", "ся", "сь", "ал", "ил", "ел", "ены"),
    "uk": ("ли", "ла", "ло", "ти", "ть", "ся", "ав", "ив"),
    "pl": ("ło", "ła", "li", "ły", "ał", "ił", "ył", "ć", "ją", "je", "uje", "no", "to"),
    "cs": ("al", "ala", "ali", "alo", "aly", "il", "ila", "ili", "ilo", "ily", "ely", "el", "ela", "eli", "elo"),
    "sk": ("al", "ala", "ali", "alo", "il", "ila", "ili", "ilo", "el", "ela", "eli", "elo", "ú", "ujú"),
    "ro": ("at", "it", "ut"),
    "hu": ("t", "ták", "ja"),
    "fi": ("i", "vat", "vät", "aa", "ää"),
}


def _is_attribute(words: Sequence[str], index: int, limit: int, small: str, vocabulary: Vocabulary) -> bool:
    """Whether an unknown small word right behind a noun belongs to it: `министерство портов`, `l'armée tarmarkaise`."""
    if not small.isalpha() or len(small) < 3:
        return False
    language = vocabulary.language
    if language in _VERBAL:
        if small.endswith(_VERBAL[language]):
            return False
    elif language not in ("fr", "it", "es", "pt"):
        return False
    if words[index][-1] in ",.;:" or index + 1 >= limit:
        return True
    following = core(words[index + 1]).casefold()
    return (
        following in vocabulary.skip
        or following in vocabulary.stop
        or (language in _VERBAL and (following in vocabulary.preps or following in vocabulary.phrases))
    )


def printed(words: Sequence[str], start: int, end: int) -> str:
    """The words from start to end as one string, without the punctuation around it."""
    text = " ".join(words[start:end])
    bare = text.strip(EDGE + " ")
    if text.endswith(")") and "(" in bare:
        bare += ")"
    if text.endswith(".") and "." in bare[-3:]:
        bare += "."
    return bare


def without_article(text: str, vocabulary: Vocabulary) -> str:
    """A name without the article in front of it."""
    for _ in range(2):
        head, found, rest = text.partition(" ")
        if found and head.casefold() in vocabulary.articles and not (head.isupper() and len(head) > 1):
            text = rest
        else:
            break
    return _unglued(text, vocabulary) if vocabulary.elisions else text


def person_in(words: Sequence[str], vocabulary: Vocabulary) -> int:
    """Where a person's bare name starts in a noun phrase of bare words; -1 where it names none."""
    count = len(words)
    smalls = [word.casefold() for word in words]
    last = smalls[-1]
    if not words[-1][:1].isupper() or (is_noun(last, vocabulary) and count > 1):
        return -1
    # The run of names at the end.
    run = count - 1
    while run > 0:
        before = run - 1
        while before > 0 and smalls[before] in vocabulary.particles and smalls[before] not in vocabulary.bodies:
            before -= 1
        if not words[before][:1].isupper() or is_noun(smalls[before], vocabulary):
            break
        if before < run - 1 and smalls[before + 1] in vocabulary.links and smalls[before] not in FIRST_NAMES:
            break
        run = before
    for index in range(run, count - 1):
        if smalls[index] in FIRST_NAMES:
            return index
    if vocabulary.genitives and count - run > 1:
        from .cases import nominative_first

        for index in range(run, count - 1):
            if nominative_first(words[index], vocabulary.language) is not None:
                return index
    length = count - run
    before = smalls[run - 1] if run else ""
    offices = [index for index in range(run) if smalls[index] in vocabulary.roles or _office(smalls[index], vocabulary)]
    if not offices:
        return -1
    nation = words[run].casefold().startswith(NATIONS) and length > 2
    if nation:
        run += 1
        length -= 1
    if before in vocabulary.links or before in vocabulary.articles:
        # A place or an institution follows: only what is more than its two words can be a name.
        return count - 2 if length > 3 else -1
    if offices[-1] == run - 1 or (run and smalls[run - 1].startswith(NATIONS)):
        if length == 1 and vocabulary.genitives and smalls[run].endswith(vocabulary.genitives):
            return -1
        if length == 3 and vocabulary.genitives and smalls[run].endswith(vocabulary.genitives):
            return run + 1
        return run if length <= 3 else count - 2
    if length == 1:
        return -1
    if (
        length == 2
        and vocabulary.genitives
        and smalls[run].endswith(vocabulary.genitives)
        and smalls[run + 1].endswith(vocabulary.genitives)
    ):
        return -1
    return count - 2 if length > 2 and vocabulary.genitives else run if length <= 3 else count - 2


def _office(small: str, vocabulary: Vocabulary) -> bool:
    """Whether a word names an office, a compound's last part included: `Verkehrsministerin`, not `Verkehrsministerium`."""
    if small in vocabulary.roles:
        return True
    if small in vocabulary.bodies or small in vocabulary.media:
        return False
    last = small.rpartition("-")[2]
    return last in vocabulary.roles or (
        bool(vocabulary.offices) and len(small) > 5 and small.endswith(vocabulary.offices)
    )


def classify(
    words: Sequence[str], start: int, end: int, vocabulary: Vocabulary, sentence_start: bool
) -> Speaker | None:
    """Who a noun phrase names, or None where it names nobody."""
    text = printed(words, start, end)
    name = without_article(text, vocabulary)
    if not name:
        return None
    if name.endswith(")") and " (" in name:
        # `Institute for the Study of War (ISW)`
        name = name.partition(" (")[0].strip(EDGE + " ")
        if not name:
            return None
    found = known(name, vocabulary.language)
    if found is not None:
        return Speaker(found[0], None, found[1], text, True)
    if name[-2:] in ("’s", "'s") and vocabulary.language in ("en", ""):
        name = name[:-2]
    bares = [core(word) for word in words[start:end] if word[0] != "("]
    bares = [bare for bare in bares if bare]
    if vocabulary.language == "hu" and len(bares) > 2 and is_noun(bares[-1].casefold(), vocabulary):
        # The office follows the name.
        names = bares[:-1]
        while len(names) > 2 and names[-1][0].islower():
            names.pop()
        if all(bare[0].isupper() for bare in names) and len(names) <= 3:
            found = known(" ".join(names), "hu")
            return Speaker(found[0] if found else " ".join(names), bares[-1], PERSON, text, True)
    while bares and bares[0].casefold() in vocabulary.articles:
        del bares[0]
    if not bares:
        return None
    if "The" in bares[1:]:
        # `Entertainment giant The Example Company`: the name has its own article.
        at = start + len(words[start:end]) - len(bares) + bares.index("The", 1)
        return classify(words, at, end, vocabulary, False)
    smalls = [bare.casefold() for bare in bares]
    media = any(small in vocabulary.media for small in smalls)
    name_at = person_in(bares, vocabulary) if vocabulary.cased and len(bares) > 1 else -1
    if name_at == 0 and len(bares) > 1 and smalls[0] in FIRST_NAMES:
        found = known(name, vocabulary.language)
        return Speaker(name, None, PERSON, text, True)
    if name_at > 0:
        person = " ".join(bares[name_at:])
        if person.endswith(("’s", "'s")):
            person = person[:-2]
        found = known(person, vocabulary.language)
        if found is None or found[1] == PERSON:
            role = _role(text, person)
            return Speaker(found[0] if found else person, role, PERSON, text, True)
        if found[1] == MEDIA or media:
            return Speaker(found[0], None, found[1], text, True)
    for size in (4, 3, 2, 1):
        for at in range(len(bares) - size + 1):
            if (
                at
                and bares[at - 1][:1].isupper()
                and vocabulary.cased
                and not (smalls[at - 1] in vocabulary.media or smalls[at - 1].startswith(NATIONS))
            ):
                continue
            if at + size < len(bares) and bares[at + size][:1].isupper() and vocabulary.cased:
                continue
            found = known(" ".join(bares[at : at + size]), vocabulary.language)
            if found is not None and found[1] == MEDIA:
                return Speaker(found[0], None, MEDIA, text, True)
    if media:
        return Speaker(_outlet(bares, smalls, vocabulary) or name, None, MEDIA, text, True)
    nouned = any(is_noun(small, vocabulary) for small in smalls)
    if nouned and smalls[0] in ("member", "members") and smalls[1:2] == ["of"] and len(bares) > 2:
        name = without_article(name.partition(" of ")[2], vocabulary)
        found = known(name, vocabulary.language)
        return Speaker(found[0] if found else name, bares[0], BODY, text, True)
    if nouned:
        if vocabulary.cased and _anaphoric(bares, text != name, vocabulary):
            return Speaker(name, None, ANAPHOR, text, True)
        return Speaker(name, None, BODY, text, True)
    return Speaker(name, None, PLAIN, text, len(bares) > 1 or not sentence_start or (name.isupper() and len(name) > 1))


def _anaphoric(bares: Sequence[str], definite: bool, vocabulary: Vocabulary) -> bool:
    """Whether a phrase is an office or institution alone, named before: `the minister`."""
    return (
        len(bares) == 1
        and bares[0].casefold() in vocabulary.nouns
        and ((definite and (bares[0][0].islower() or vocabulary.language == "de")) or vocabulary.language == "tr")
    )


def _role(text: str, person: str) -> str | None:
    at = text.find(person)
    role = (text[:at] if at > 0 else "").strip(EDGE + " ")
    return role or None


def _outlet(bares: Sequence[str], smalls: Sequence[str], vocabulary: Vocabulary) -> str:
    """The outlet's own name after the kind of outlet: `agencja Ansa` -> `Ansa`."""
    last = -1
    for index, small in enumerate(smalls):
        if small in vocabulary.media and (bares[index][0].islower() or vocabulary.language == "de"):
            last = index
    first = 0
    while first < len(bares) and bares[first][:1].isupper():
        first += 1
    if 0 < first < len(bares) and all(bare[0].islower() for bare in bares[first:]) and smalls[-1] in vocabulary.media:
        # `Continental Example news agency`
        name = " ".join(bares[:first])
        return name if not (first == 1 and smalls[0].startswith(NATIONS)) else ""
    tail = bares[last + 1 :]
    if (
        last >= 0
        and tail
        and (tail[0][:1].isupper() or vocabulary.language == "de")
        and not is_noun(tail[0].casefold(), vocabulary)
    ):
        return " ".join(tail)
    return ""


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
        # `server Ukrajinska pravda`: a listed name may go on with a small word.
        for behind in range(end, min(limit, end + 2)):
            for at in range(end - 1, max(start, end - 3) - 1, -1):
                name = " ".join([*words[at:behind], core(words[behind])])
                found = known(name, vocabulary.language)
                if found is not None and (at <= start + 1 or found[1] == MEDIA):
                    return Speaker(found[0], None, found[1], name, True), behind + 1
    speaker = classify(words, start, end, vocabulary, sentence_start)
    if speaker is None:
        return None, start
    if words[end - 1][-1] == "," and end < limit:
        return _with_apposition(words, start, end, limit, speaker, vocabulary)
    return speaker, end


def _with_apposition(
    words: Sequence[str], start: int, end: int, limit: int, speaker: Speaker, vocabulary: Vocabulary
) -> tuple[Speaker, int]:
    close = end
    top = min(limit, end + 16)
    while close < top and words[close][-1] not in ",;:.!?":
        close += 1
    if (close < top and words[close][-1] in ",:") or close == limit:
        close = min(close + 1, limit)
    # `X, the mayor of Y,`: the office follows the name.
    after, _, nouned = phrase_end(words, end, limit, vocabulary)
    first = core(words[end]).casefold()
    if speaker.kind == PLAIN and not all(
        bare[:1].isupper() or bare.casefold() in vocabulary.particles for bare in speaker.name.split()
    ):
        return speaker, end
    if speaker.kind in (PERSON, PLAIN) and speaker.role is None:
        if nouned and after > end and (is_noun(first, vocabulary) or first in vocabulary.articles or after - end < 10):
            if not any(
                core(word).casefold() in vocabulary.phrases and word[0].islower() for word in words[end:close][-3:]
            ):
                after = max(after, close) if words[close - 1][-1] == "," else after
            role = printed(words, end, after)
            name = speaker.name
            if len(words[start:end]) >= 2 or speaker.sure or is_noun(first, vocabulary) or first in vocabulary.articles:
                return Speaker(name, role, PERSON, printed(words, start, after), True), after
        return speaker, end
    if speaker.kind == MEDIA and nouned is False and not any(word[:1].isupper() and word not in ("The", "A", "An", "Another")
            and not core(word).casefold().startswith(NATIONS) for word in words[start:end]):  # fmt: skip
        # `Another Ukrainian media outlet, X,`
        name_end, named, _ = phrase_end(words, end, limit, vocabulary)
        if named and name_end > end and words[end][:1].isupper():
            outlet = classify(words, end, name_end, vocabulary, False)
            if outlet is not None:
                return Speaker(outlet.name, None, MEDIA, printed(words, start, name_end), True), name_end
    # `The mayor of Y, X, `: the name follows the office.
    if speaker.kind in (BODY, ANAPHOR):
        name_end, named, office = phrase_end(words, end, limit, vocabulary)
        bares = [core(word) for word in words[end:name_end]]
        if named and not office and 0 < len(bares) <= 4 and bares[0][:1].isupper():
            has_role = any(
                core(word).casefold() in vocabulary.roles or _office(core(word).casefold(), vocabulary)
                for word in words[start:end]
            )
            if has_role and (len(bares) > 1 or bares[0].casefold() in FIRST_NAMES or words[name_end - 1][-1] == ","):
                person = " ".join(bares)
                found = known(person, vocabulary.language)
                if found is None or found[1] == PERSON:
                    whole = printed(words, start, name_end)
                    return Speaker(found[0] if found else person, speaker.text, PERSON, whole, True), name_end
    return speaker, end
