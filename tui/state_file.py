"""Where the reader left off in a document: place, what was read and marked, saved views. One file for a document.

It lies where programs keep their state, readable by the reader alone, and holds ids, no text of the document.
"""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Lock, Thread
from time import time

from .views import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from .desk import Desk, Key

FORMAT = 1
_FIELDS = ("read", "marked")


class Memory:
    """What is remembered of the documents that are open.

    Args:
        folder: Where the files are; None remembers nothing.
        names: The documents, as the desk knows them. Standard input is none that could be met again.
    """

    def __init__(self, folder: str | None, names: Iterable[str]) -> None:
        self._paths: dict[str, str] = {}
        if folder is not None:
            self._paths = {name: os.path.join(folder, file_name(name)) for name in names if name != "-"}
        self._known: dict[str, dict[str, set[str]]] = {}
        self._views: list[View] = []
        self._place: Key | None = None
        self._lock = Lock()
        self.problems: list[str] = []
        """What a reader must be told, one line each."""

    def recall(self, desk: Desk) -> None:
        """Put what is remembered on the desk."""
        latest = 0.0
        views: dict[str, View] = {}
        for name, path in self._paths.items():
            record = self._load(path)
            self._known[name] = {field: _texts(record, field) for field in _FIELDS}
            desk.read.update((name, each) for each in self._known[name]["read"])
            desk.marked.update((name, each) for each in self._known[name]["marked"])
            views.update((view.name, view) for view in _views(record))
            place, left = record.get("place"), record.get("left")
            if isinstance(place, str) and isinstance(left, int | float) and left >= latest:
                latest = left
                desk.place = (name, place)
        self._place = desk.place
        desk.views = list(views.values())
        self._views = list(desk.views)

    def keep(self, desk: Desk) -> None:
        """Write down what has changed since `recall`.

        What another dashboard over the same document has written meanwhile stays: changes are added to it.

        Raises:
            OSError: It cannot be written.
        """
        self._keep(set(desk.read), set(desk.marked), list(desk.views), desk.place)

    def keep_behind(self, desk: Desk) -> None:
        """`keep` in a thread; what goes wrong there is told at the end, when it goes wrong again."""
        if not self._paths:
            return
        state = (set(desk.read), set(desk.marked), list(desk.views), desk.place)

        def work() -> None:
            with suppress(OSError):
                self._keep(*state)

        Thread(target=work, name="warlog-state", daemon=True).start()

    def _keep(self, read: set[Key], marked: set[Key], views: list[View], place: Key | None) -> None:
        with self._lock:
            for name, path in self._paths.items():
                now = {
                    "read": {each for document, each in read if document == name},
                    "marked": {each for document, each in marked if document == name},
                }
                before = self._known.get(name) or {field: set[str]() for field in _FIELDS}
                moved = place is not None and place[0] == name and place != self._place
                if now == before and not moved and views == self._views:
                    continue
                record = self._load(path)
                for field in _FIELDS:
                    theirs = _texts(record, field)
                    record[field] = sorted((theirs | (now[field] - before[field])) - (before[field] - now[field]))
                if place is not None and place[0] == name:
                    record["place"], record["left"] = place[1], round(time(), 3)
                _merge_views(record, self._views, views)
                record["format"] = FORMAT
                _write(path, record)
                self._known[name] = now
            self._views = views
            self._place = place

    def _load(self, path: str) -> dict[str, Any]:
        import json

        try:
            with open(path, encoding="utf-8") as file:
                record: object = json.load(file)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._tell(f"what was read and marked is not known: {os.strerror(error.errno or 0)}")
            return {}
        except (ValueError, RecursionError):
            record = None
        if isinstance(record, dict) and record.get("format") == FORMAT:  # pyright: ignore[reportUnknownMemberType]
            return record  # pyright: ignore[reportUnknownVariableType]
        # Whatever it is, it is the reader's: it is kept, out of the way.
        with suppress(OSError):
            os.replace(path, f"{path}.damaged")
        self._tell("what was read and marked is not known: its file was damaged, and is kept beside")
        return {}

    def _tell(self, what: str) -> None:
        if what not in self.problems:
            self.problems.append(what)


def file_name(document: str) -> str:
    """The name of the file that remembers a document: the same from whichever folder the document is opened."""
    from hashlib import sha256

    whole = document if "://" in document else os.path.realpath(document)
    return sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()[:32] + ".json"


def _texts(record: dict[str, Any], field: str) -> set[str]:
    found: object = record.get(field)
    return {each for each in found if isinstance(each, str)} if isinstance(found, list) else set()  # pyright: ignore[reportUnknownVariableType]


def _views(record: dict[str, Any]) -> list[View]:
    found: object = record.get("views")
    views: list[View] = []
    for each in found if isinstance(found, list) else ():  # pyright: ignore[reportUnknownVariableType]
        with suppress(ValueError, AttributeError):
            views.append(View.from_dict(each))  # pyright: ignore[reportUnknownArgumentType]
    return views


def _merge_views(record: dict[str, Any], before: Sequence[View], now: Sequence[View]) -> None:
    views = {view.name: view for view in _views(record)}
    for view in before:
        views.pop(view.name, None)
    views.update((view.name, view) for view in now)
    record["views"] = [view.as_dict() for view in views.values()]


def _write(path: str, record: dict[str, Any]) -> None:
    """Whole or not at all: a crash leaves the file as it was."""
    import json

    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    part = f"{path}.{os.getpid()}.part"
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(record, file, ensure_ascii=True, separators=(",", ":"))
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)
        raise
