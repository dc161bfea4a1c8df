"""Why a timeline without entries has none, in a line."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .status import Status


def why_nothing(status: Status, matched: int) -> str:
    """What stands in the place of the entries, and the key that brings them back.

    Args:
        status: What there is; no entry is shown.
        matched: How many entries the filter lets through.
    """
    if matched:
        of_them = (
            f"{matched:,} {'matches' if matched == 1 else 'match'} the filter, and " if status.filter.written else ""
        )
        noun = "its source is" if matched == 1 else "their sources are"
        return f"{of_them}{noun} hidden; a shows all sources" if of_them else "all sources here are hidden; a shows all"
    if status.total:
        return "nothing matches the filter; Esc clears it"
    if status.progress is not None:
        return "reading …"
    if status.held:
        return f"no entries but {status.held:,} new; . shows them"
    if status.aside:
        return f"no entries but {status.aside:,} beside the stream; warlog --kind all shows them"
    return "no entries"
