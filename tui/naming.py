"""What documents are called on the screen: as little of their paths as tells them apart."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def short_names(paths: Iterable[str]) -> dict[str, str]:
    """The short name of each path or address: its last part, and as many before it as no other of them ends in.

    `/a/day1/live.txt`, `/a/day2/live.txt` and `/a/notes.txt` are `day1/live.txt`, `day2/live.txt` and `notes.txt`.
    """
    short: dict[str, str] = {}
    alike: dict[str, list[str]] = {"": list(dict.fromkeys(paths))}
    count = 0
    while alike:
        count += 1
        longer: dict[str, list[str]] = {}
        for name, those in alike.items():
            if len(those) == 1 and name:
                short[those[0]] = name
                continue
            for path in those:
                parts = path.rstrip("/").split("/")
                if count > len(parts):
                    short[path] = name or path
                else:
                    longer.setdefault("/".join(parts[-count:]) or path, []).append(path)
        alike = longer
    return short
