"""Twelve-hour clocks without a.m. and p.m.: `11:10`, `12:00`, `1:05`, `2:20` down one page are one day, not two.

Nothing on such a stamp says which half it means, but the order of the page does: the hours never pass twelve, are not
padded (`1:05`, where a 24-hour clock prints `01:05` or `13:05`), and begin again behind twelve. What follows from the
page's order alone is marked so (basis `page`).
"""

from __future__ import annotations

from .clock import Clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page
    from .scan import Candidate

_FEWEST = 6
"""Fewer stamps than this do not show that the hours never pass twelve."""
_LONGEST_PAUSE = 4
"""The hours may begin again with one to four: a longer gap is as likely a night."""


def settle_halves(page: Page, members: Sequence[Candidate], order: str) -> bool:
    """Give the second half of the day to the clocks behind the page's one step from eleven or twelve to one.

    Args:
        page: The page.
        members: Its stamps, in page order; those of the second half are changed in place.
        order: `newest` or `oldest`.

    Returns:
        Whether the page prints such clocks.
    """
    if len(members) < _FEWEST or order == "page":
        return False
    clocks: list[Clock] = []
    for member in members:
        clock = member.reading.clock
        text = page.lines[member.index].text
        if clock is None or clock.hour is None or clock.half or clock.style not in (":", ".") or member.reading.unit:
            return False
        if not 1 <= clock.hour <= 12 or text[member.reading.start : member.reading.start + 1] == "0":
            return False
        clocks.append(clock)
    forward = clocks if order == "oldest" else clocks[::-1]
    hours = [clock.hour or 0 for clock in forward]
    wraps = [at for at in range(1, len(hours)) if hours[at] < hours[at - 1]]
    if len(wraps) != 1 or hours[wraps[0] - 1] < 11 or hours[wraps[0]] > _LONGEST_PAUSE or hours[0] == 12:
        return False
    later = {id(clock) for clock in forward[wraps[0] :]}
    for member in members:
        clock = member.reading.clock
        if clock is not None and clock.hour is not None:
            if id(clock) in later:
                member.reading.clock = Clock(clock.end, clock.hour + 12, clock.minute, clock.style)
                member.minutes = clock.hour * 60 + 720 + (clock.minute or 0)
            member.reading.half_by_order = True
    return True
