"""Times that count back from now: `3 hours ago`, `il y a 5 minutes`, `21分钟前`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

_LONGEST = 60
"""dateparser needs seconds for kilobytes (2.7 s for 8 kB): a relative time is a few words."""


def moment_before(text: str, now: datetime, language: str) -> datetime | None:
    """The moment that `text` names, counted back from `now` (aware), or None where it names none.

    Args:
        text: The relative time as printed.
        now: When the page was fetched.
        language: ISO 639-1 code, "" where it is not known.
    """
    if len(text) > _LONGEST:
        return None
    # dateparser costs 50-130 ms to import: only pages with relative times pay it.
    import dateparser

    try:
        found = dateparser.parse(
            text,
            languages=[language, "en"] if language and language != "en" else ["en"],
            settings={"RELATIVE_BASE": now.replace(tzinfo=None), "STRICT_PARSING": False},
        )
    except (ValueError, OverflowError, LookupError, TypeError, RecursionError):
        return None
    return found.replace(tzinfo=now.tzinfo) if found is not None else None
