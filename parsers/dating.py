"""From stamps as read to stamps as stated: the day, the year and the zone that the page gives them.

Nothing is invented: a day comes from the stamp, a day heading, the page's own date or its order (a clock that jumps
against the order has crossed midnight); where none of them states one, the stamp keeps its clock alone. What the user
assumes (`--date`, `--tz` with `--assume-tz`) is marked as assumed.
"""

from __future__ import annotations

from ..model.stamp import UNSTAMPED, Stamp
from .calendar import Day, valid
from .grammar import JUMP
from .head import days_in
from .zones import offset_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..model.stamp import Basis
    from .drafts import Draft
    from .head import Head
    from .languages import Vocabulary

_LEAD = 400
"""How far into an entry its own day is looked for."""


class Assumed:
    """What the user says of a document that does not say it itself.

    Args:
        day: `YYYY-MM-DD`, or None.
        zone: An IANA name, an abbreviation or `+02:00`, or None.
        retrieved: When the document was fetched from its publisher (aware), or None: relative times count from it.
    """

    __slots__ = ("day", "retrieved", "zone")

    def __init__(self, day: str | None = None, zone: str | None = None, retrieved: datetime | None = None) -> None:
        self.day = day
        self.zone = zone
        self.retrieved = retrieved


def page_day(head: Head, drafts: Sequence[Draft], words: Vocabulary) -> str | None:
    """The day that a document states for itself, `YYYY-MM-DD`, or None.

    From its head; else from its entries: a full date that at least two of them open with (reports say as of which day
    they speak) is the day of the latest of these dates.
    """
    if head.day is not None:
        year = head.day.year or _year_for(head.day, head.years)
        if year is not None and valid(year, head.day.month, head.day.day):
            head.day.year = year
            return head.day.iso
    stated: dict[str, int] = {}
    monthly: dict[tuple[int, int], int] = {}
    for heading in {id(draft.heading): draft.heading for draft in drafts if draft.heading is not None}.values():
        if heading.month is not None and heading.day is not None:
            monthly[(heading.month, heading.day)] = 1
    for draft in drafts:
        if draft.kind != "update":
            continue
        opening = (draft.headline or "") + " " + draft.lead + " " + (draft.blocks[0][1] if draft.blocks else "")
        if not any(map(str.isdecimal, opening[:_LEAD])):
            continue
        for day in days_in(opening[:_LEAD], words):
            if day.iso is not None:
                stated[day.iso] = stated.get(day.iso, 0) + 1
            elif day.month is not None and day.day is not None:
                monthly[(day.month, day.day)] = monthly.get((day.month, day.day), 0) + 1
    agreed = [iso for iso, count in stated.items() if count + monthly.get((int(iso[5:7]), int(iso[8:10])), 0) >= 2]
    return max(agreed) if agreed else None


def _year_for(day: Day, years: Sequence[int]) -> int | None:
    """The year of a day without one: the only year that the page's head states, where the weekday agrees."""
    if not years or day.month is None or day.day is None:
        return None
    fitting = [year for year in dict.fromkeys(years) if valid(year, day.month, day.day)]
    if day.weekday is not None:
        from datetime import date

        fitting = [year for year in fitting if date(year, day.month, day.day).weekday() == day.weekday]
    return fitting[0] if len(fitting) == 1 else None


def stamp_all(
    drafts: Sequence[Draft], head: Head, order: str, day: str | None, words: Vocabulary, assumed: Assumed
) -> list[Stamp]:
    """A stamp for each draft.

    Args:
        drafts: In page order.
        head: The page's head: its zone.
        order: `newest`, `oldest` or `page`.
        day: The day that the document states for itself, or None.
        words: Weekday names.
        assumed: What the user says.
    """
    days, bases = _days(drafts, order, day, words, head, assumed)
    stamps: list[Stamp] = []
    for draft, ordinal, basis in zip(drafts, days, bases, strict=True):
        stamps.append(_stamp(draft, ordinal, basis, head, assumed, words.code))
    return stamps


def _stamp(draft: Draft, iso: str | None, basis: Basis | None, head: Head, assumed: Assumed, code: str) -> Stamp:
    reading = draft.reading
    if reading is None:
        if iso is None or draft.kind not in ("update", "key_event"):
            return UNSTAMPED
        return Stamp(None, iso, basis=basis)
    if reading.relative and reading.clock is None:
        return _relative(draft, assumed, code)
    clock = reading.clock.text if reading.clock is not None else None
    if clock is None and iso is None:
        return Stamp(draft.printed)
    if clock is None:
        return Stamp(draft.printed, iso, basis=basis)
    zone, name = reading.zone, reading.zone_name
    if zone is None and head.zone is not None:
        zone, name = head.zone
        if basis != "assumed":
            basis = "page"
    if zone is None and assumed.zone is not None:
        zone, name = assumed.zone, assumed.zone
        basis = "assumed"
    if reading.half_by_order and basis != "assumed":
        basis = "page"
    offset, ambiguous = offset_of(name, iso, clock[:5]) if name else (None, False)
    return Stamp(draft.printed, iso, clock, offset, zone, basis or "explicit", ambiguous)


def _relative(draft: Draft, assumed: Assumed, code: str) -> Stamp:
    if assumed.retrieved is None or draft.printed is None:
        return Stamp(draft.printed)
    from .relative import moment_before

    moment = moment_before(draft.printed, assumed.retrieved, code)
    if moment is None:
        return Stamp(draft.printed)
    offset = moment.strftime("%z")
    return Stamp(
        draft.printed,
        moment.date().isoformat(),
        moment.strftime("%H:%M"),
        f"{offset[:3]}:{offset[3:5]}",
        basis="relative",
    )


def _days(
    drafts: Sequence[Draft], order: str, page: str | None, words: Vocabulary, head: Head, assumed: Assumed
) -> tuple[list[str | None], list[Basis | None]]:
    """The day of each draft, and what it rests on."""
    count = len(drafts)
    relative = _rolls(drafts, order)
    days = _stated_days(drafts, page, head, relative)
    bases: list[Basis | None] = [None] * count
    for at, day in enumerate(days):
        if day is not None:
            reading = drafts[at].reading
            printed = reading.day if reading is not None else None
            bases[at] = "explicit" if printed is not None and printed.iso is not None else "page"
    anchors = [at for at in range(count) if days[at] is not None]
    try:
        if len(anchors) == count:
            pass
        elif anchors:
            _follow_anchors(drafts, anchors, relative, days, bases)
        else:
            _count_from_page(drafts, order, page, words, head, assumed, relative, days, bases)
    except OverflowError:
        return [None] * count, [None] * count
    return days, bases


def _follow_anchors(
    drafts: Sequence[Draft],
    anchors: Sequence[int],
    relative: Sequence[int],
    days: list[str | None],
    bases: list[Basis | None],
) -> None:
    """Stamps without a day follow from the nearest one that has a day, by the midnights between them."""
    known = [days[at] for at in anchors]
    nearest = 0
    for at, draft in enumerate(drafts):
        if days[at] is not None or draft.reading is None:
            continue
        while nearest + 1 < len(anchors) and abs(anchors[nearest + 1] - at) <= abs(anchors[nearest] - at):
            nearest += 1
        day = known[nearest]
        if day is not None:
            days[at] = _shifted(day, relative[at] - relative[anchors[nearest]])
            bases[at] = "page"


def _count_from_page(
    drafts: Sequence[Draft],
    order: str,
    page: str | None,
    words: Vocabulary,
    head: Head,
    assumed: Assumed,
    relative: Sequence[int],
    days: list[str | None],
    bases: list[Basis | None],
) -> None:
    """Where no stamp has a day, all count from the page's, else from the one that the user assumes."""
    base: Basis = "page" if page is not None else "assumed"
    start = page if page is not None else assumed.day
    if start is None:
        return
    reference = max(relative, default=0) if head.updated else _main_segment(drafts, relative)
    if base == "page" and len(set(relative)) == 1 and _past_midnight(drafts, order, start, words):
        start = _shifted(start, 1)
    for at, draft in enumerate(drafts):
        if draft.kind in ("update", "key_event", "pinned"):
            days[at] = _shifted(start, relative[at] - reference)
            bases[at] = base


def _shifted(day: str, by: int) -> str:
    """The day so many days later, `YYYY-MM-DD` both."""
    if not by:
        return day
    # Most pages are told within a day: they are spared the millisecond that datetime takes to import.
    from datetime import date, timedelta

    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


def _stated_days(drafts: Sequence[Draft], page: str | None, head: Head, relative: Sequence[int]) -> list[str | None]:
    """Days that stamps and day headings state, their missing parts filled in from the page's.

    A heading dates the first entry of its group (the last, where it stands below the group); where the clocks of the
    group cross midnight, the others follow from that one.
    """
    result: list[str | None] = []
    years = list(head.years)
    if page is not None:
        years.insert(0, int(page[:4]))
    groups: dict[int, tuple[int, str]] = {}
    for at, draft in enumerate(drafts):
        heading = draft.heading
        day = draft.reading.day if draft.reading is not None and draft.reading.day is not None else heading
        if day is None:
            result.append(None)
            continue
        if day.year is None and heading is not None and valid(heading.year, day.month, day.day):
            day.year = heading.year
        if day.year is not None and day.iso is not None and years[:1] != [day.year]:
            # The year that was stated last goes first.
            years = [day.year, *(year for year in years if year != day.year)]
        known = groups.get(id(day)) if day is heading else None
        iso = known[1] if known is not None else _complete(day, page, years, head.month)
        if day is heading and iso is not None and draft.reading is not None:
            anchor = groups.setdefault(id(day), (relative[at], iso))[0]
            if relative[at] != anchor:
                iso = _shifted(iso, relative[at] - anchor)
        result.append(iso)
    return result


def _complete(day: Day, page: str | None, years: Sequence[int], month: tuple[int, int] | None) -> str | None:
    if day.iso is not None:
        return day.iso
    if day.ago is not None:
        return _days_before(page, day.ago)
    if day.day is None:
        return _weekday_before(day, page) if day.year is None else None
    if day.month is not None:
        # `years` begins with the year that was stated last, the page's own.
        year = years[0] if page is not None and years else _year_for(day, years)
        if year is None or not valid(year, day.month, day.day):
            return None
        if page is not None and day.month - int(page[5:7]) > 6 and valid(year - 1, day.month, day.day):
            year -= 1
        return f"{year:04d}-{day.month:02d}-{day.day:02d}"
    if page is None:
        if month is None or not valid(*month, day.day):
            return None
        return f"{month[0]:04d}-{month[1]:02d}-{day.day:02d}"
    year, number = int(page[:4]), int(page[5:7])
    if day.day - int(page[8:10]) > 15:
        number, year = (12, year - 1) if number == 1 else (number - 1, year)
    elif int(page[8:10]) - day.day > 15:
        number, year = (1, year + 1) if number == 12 else (number + 1, year)
    return f"{year:04d}-{number:02d}-{day.day:02d}" if valid(year, number, day.day) else None


def _days_before(page: str | None, ago: int) -> str | None:
    return None if page is None else _shifted(page, -ago)


def _weekday_before(day: Day, page: str | None) -> str | None:
    """The last such weekday on or before the page's day."""
    if day.weekday is None or page is None:
        return None
    from datetime import date, timedelta

    end = date.fromisoformat(page)
    return (end - timedelta(days=(end.weekday() - day.weekday) % 7)).isoformat()


def _rolls(drafts: Sequence[Draft], order: str) -> list[int]:
    """Days relative to the first draft's, counted by the midnights that the clocks cross."""
    rolls: list[int] = []
    current = 0
    previous: int | None = None
    for draft in drafts:
        clock = draft.reading.clock if draft.reading is not None else None
        minutes = clock.minutes if clock is not None else None
        if minutes is not None:
            if previous is not None:
                if order == "newest" and minutes - previous > JUMP:
                    current -= 1
                elif order == "oldest" and previous - minutes > JUMP:
                    current += 1
            previous = minutes
        rolls.append(current)
    return rolls


def _main_segment(drafts: Sequence[Draft], relative: Sequence[int]) -> int:
    """The relative day that a page's one date names, where its clocks cross midnight.

    A page is dated with the day on which it began and goes on into the night: where its newest day has nothing later
    than six in the morning, the date names the day before; else it names the newest.
    """
    latest: dict[int, int] = {}
    for draft, roll in zip(drafts, relative, strict=True):
        clock = draft.reading.clock if draft.reading is not None else None
        if clock is not None and clock.minutes is not None:
            latest[roll] = max(latest.get(roll, 0), clock.minutes)
    if not latest:
        return 0
    newest = max(latest)
    return newest - 1 if len(latest) > 1 and latest[newest] < 6 * 60 else newest


def _past_midnight(drafts: Sequence[Draft], order: str, page: str, words: Vocabulary) -> bool:
    """Whether all the entries of a day's page were made after that day's midnight.

    So where all clocks lie before six in the morning and the entries name the next weekday and never the page's own.
    """
    minutes = [
        draft.reading.clock.minutes
        for draft in drafts
        if draft.reading is not None and draft.reading.clock is not None and draft.reading.clock.minutes is not None
    ]
    if not minutes or max(minutes) >= 6 * 60 or order == "oldest":
        return False
    from datetime import date

    own = date.fromisoformat(page).weekday()
    named = {"own": 0, "next": 0}
    for draft in drafts:
        text = " ".join([draft.lead, draft.headline or ""] + [text for _, text in draft.blocks])[:2000].casefold()
        for word in text.replace(",", " ").replace(".", " ").split():
            weekday = words.weekdays.get(word)
            if weekday == own:
                named["own"] += 1
            elif weekday == (own + 1) % 7:
                named["next"] += 1
    return named["next"] > 0 and named["own"] == 0
