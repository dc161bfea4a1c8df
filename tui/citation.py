"""An entry in one line that can stand in a text of one's own: when, who says so, what, and where it was read."""

from __future__ import annotations

from ..output.safety import cell, credit
from .facets import NOBODY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model.entry import Entry
    from ..model.stamp import Stamp

_WORDS = 200
"""Characters of a body that stand for a headline."""


def citation(entry: Entry) -> str:
    """One line without a line end: pasted into a shell it runs nothing, and into a text it breaks nothing.

    The time is the document's own, whatever clock is shown, with its zone; what was assumed is said.
    """
    who = credit(entry) or NOBODY
    what = cell(entry.headline or "")
    if not what:
        body = cell(next((text[: 2 * _WORDS] for _, text in entry.blocks if text), ""))
        what = body if len(body) <= _WORDS else body[:_WORDS].rstrip() + " …"
    where = ", ".join(filter(None, (cell(entry.outlet or ""), link(entry) or place(entry))))
    return " · ".join(filter(None, (when(entry.stamp), who, what and f"“{what}”", where)))


def when(stamp: Stamp) -> str:
    """Day, clock and zone as far as they are stated: `2031-05-13 22:24 EST (-05:00)`."""
    if stamp.iso is None:
        return f"“{cell(stamp.text)}”" if stamp.text else "no time stated"
    said = [stamp.day or "day not stated"]
    if stamp.clock:
        zone = cell(stamp.zone or "")
        if stamp.offset:
            plain = not zone or (zone[:3] in ("UTC", "GMT") and zone[3:])  # `UTC+2` says it all
            zone = (zone or stamp.offset) if plain else f"{zone} ({stamp.offset})"
        said.append(f"{stamp.clock} {zone or '(zone not stated)'}")
    words = (" " if stamp.day else ", ").join(said)
    if stamp.basis == "assumed":
        words += " [assumed]"
    elif stamp.basis == "relative":
        words += f" [counted from “{cell(stamp.text or '')}”]"
    return words


def links(entry: Entry) -> list[tuple[str, str]]:
    """The links that may be opened, each once, with their labels: http and https alone."""
    found: dict[str, str] = {}
    for url, label in entry.links:
        address = web_address(url)
        if address:
            found.setdefault(address, cell(label))
    return list(found.items())


def link(entry: Entry) -> str | None:
    """The entry's own link: its first one, else the page's address; None where it has neither."""
    for address, _ in links(entry):
        return address
    return web_address(entry.document)


def place(entry: Entry) -> str:
    """Document and line."""
    return cell(entry.document) + ("" if entry.line is None else f":{entry.line}")


def web_address(url: str) -> str | None:
    """A URL that may be opened, in characters that no terminal obeys; None for anything but http and https.

    Its host is as the network knows it, `xn--…`: so no letter passes for another.
    """
    from urllib.parse import quote

    named = with_plain_host(url.strip())
    if named is None or any(char.isspace() for char in named):
        return None
    return quote(named, safe="!#$%&'()*+,/:;=?@[]~-._")


def with_plain_host(url: str) -> str | None:
    """An http or https URL with its host as the network knows it; None where it is no such URL, or has no such host."""
    from urllib.parse import unquote

    scheme, mark, rest = url.partition("://")
    if not mark or scheme.lower() not in ("http", "https"):
        return None
    end = next((at for at, char in enumerate(rest) if char in "/?#"), len(rest))
    user, at, host = rest[:end].rpartition("@")
    try:
        plain = unquote(host, errors="strict")
        if not plain.isascii():
            plain = plain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    # Browsers take a backslash for a slash: before a host, it would make another one the host.
    if not plain or "\\" in user or any(char in "/?#\\@" or not char.isprintable() for char in plain):
        return None
    return f"{scheme}{mark}{user}{at}{plain}{rest[end:]}"
