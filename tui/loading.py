"""Reading and parsing behind the screen, in a process of its own.

A parse holds the interpreter: beside it, in the same process, every key would wait. The child is forked before the
screen's libraries are loaded, so on a machine with two cores a short document is parsed by the time they are. It hands
over frames of plain values (`marshal`: five times as fast as pickle); of a long document a first stretch comes ahead of
the rest, so that there is something to read. Then it waits to be asked: to read again, to watch for changes.
"""

from __future__ import annotations

import marshal
import os
import select
import signal
import sys
from contextlib import suppress

from .transport import flat, restored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..intake.document import Document
    from ..model.coverage import Coverage
    from ..model.entry import Entry
    from .options import Options
    from .watching import Watched

FIRST_STRETCH = 96 << 10
"""Bytes of a long document that are parsed first: some screens full, parsed in a hundredth of a second."""
_LONG = 4 * FIRST_STRETCH
_FRAME = 400
"""Entries in a frame: taking one apart holds the interpreter for about 3 ms."""


class Head:
    """What is known of one document beside its entries.

    Args:
        name: The input's name.
        headline: Its title, or None.
        outlet: Who publishes it, or None.
        order: How its page runs: `newest`, `oldest` or `page`.
        problems: What a reader must be told of the reading, one line each.
    """

    __slots__ = ("headline", "name", "order", "outlet", "problems")

    def __init__(
        self, name: str, headline: str | None = None, outlet: str | None = None, order: str = "page",
        problems: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        self.name = name
        self.headline = headline
        self.outlet = outlet
        self.order = order
        self.problems = problems


class Failure:
    """An input that could not be read or parsed.

    Args:
        name: The input's name.
        what: What happened, in one line.
        advice: What to do, or "".
        code: The exit code that it calls for.
    """

    __slots__ = ("advice", "code", "name", "what")

    def __init__(self, name: str, what: str, advice: str, code: int) -> None:
        self.name = name
        self.what = what
        self.advice = advice
        self.code = code


class Batch:
    """What has come: all entries of one document, or the first of them.

    Args:
        head: What is known of the document.
        entries: Its entries in page order.
        progress: How much of all inputs is read now, 0 to 1.
    """

    __slots__ = ("entries", "head", "progress")

    def __init__(self, head: Head, entries: list[Entry], progress: float) -> None:
        self.head = head
        self.entries = entries
        self.progress = progress


class Update:
    """What has changed in a document since it was read last.

    Args:
        head: What is known of the document now.
        entries: New and changed entries in page order, with a known neighbour before and behind them; or all entries.
        whole: Whether these are all, so that others have been withdrawn.
        shift: From which line on the entries known by now stand lower on the page, and by how many lines.
    """

    __slots__ = ("entries", "head", "shift", "whole")

    def __init__(
        self, head: Head, entries: list[Entry], *, whole: bool = False, shift: tuple[int, int] = (0, 0)
    ) -> None:
        self.head = head
        self.entries = entries
        self.whole = whole
        self.shift = shift


class Word:
    """What the reading process says of itself.

    Args:
        watching: Whether it watches the documents.
        asked: Whether a reading that was asked for has ended.
    """

    __slots__ = ("asked", "watching")

    def __init__(self, *, watching: bool, asked: bool) -> None:
        self.watching = watching
        self.asked = asked


class Loader:
    """The child process, and what comes from it.

    Args:
        options: What to read.
    """

    def __init__(self, options: Options) -> None:
        reading, writing = os.pipe()
        asked, self._asking = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._child = os.fork()
        if self._child == 0:
            os.close(reading)
            os.close(self._asking)
            _work(options, writing, asked)
        os.close(writing)
        os.close(asked)
        self._pipe = open(reading, "rb", buffering=1 << 16)  # noqa: SIM115  # closed by batches()

    def ask(self, what: bytes) -> None:
        """Have the child do something: `REFRESH` or `WATCH`."""
        with suppress(OSError):
            os.write(self._asking, what)

    def batches(self) -> Iterator[Batch | Failure | Update | Word]:
        """What comes, as it comes; blocks between. Ends when the child is gone."""
        entries: list[Entry] = []
        with self._pipe:
            while (frame := self._frame()) is not None:
                kind = frame[0]
                if kind == "entries":
                    entries.extend(map(restored, frame[1]))
                elif kind == "document":
                    _, head, progress = frame
                    yield Batch(Head(*head), entries, progress)
                    entries = []
                elif kind == "update":
                    _, head, changed, whole, shift = frame
                    yield Update(Head(*head), list(map(restored, changed)), whole=whole, shift=shift)
                elif kind == "failure":
                    yield Failure(*frame[1:])
                else:
                    yield Word(watching=frame[1], asked=frame[2])
        if self._child:
            yield Failure("", "the reading process has ended early", "start warlog again", 70)

    def _frame(self) -> Any:
        try:
            return marshal.load(self._pipe)  # noqa: S302  # written by our own child
        except (EOFError, ValueError, TypeError, OSError):
            return None

    def close(self) -> None:
        """End the child; nothing more is read. It has nothing to tidy up."""
        child, self._child = self._child, 0
        if child:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(self._asking)


REFRESH, WATCH = b"r", b"w"
"""What the child can be asked for: to read again, to watch for changes from now on."""


def _work(options: Options, writing: int, asked: int) -> None:
    """What the child does; it never returns."""
    # A key reaches the parent; signals to the whole group end the child without a word.
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)
    # ^C may be meant for a command that has the terminal; where it is meant for warlog, the parent ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The parent that went away closed the pipe: then the next frame ends the child.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        with open(writing, "wb", buffering=1 << 16) as pipe:

            def send(*frame: object) -> None:
                marshal.dump(frame, pipe)  # pyright: ignore[reportArgumentType]  # plain values, nested
                pipe.flush()

            if options.demo:
                from .demo import play

                play(send, asked)
            else:
                _read_and_watch(options, send, asked)
    except BaseException:  # noqa: BLE001  # nothing of a fork may run the parent's way out
        os._exit(1)
    os._exit(0)


def _read_and_watch(options: Options, send: Callable[..., None], asked: int) -> None:
    from .watching import Watched

    watched = [Watched(name) for name in options.names]
    for number, each in enumerate(watched):
        each.seen()
        _read_one(options, each, number / len(watched), send)
    watching = options.follow
    send("word", watching, False)
    while True:
        wanted = ready(asked, TICK if watching else None)
        if wanted is None:
            return
        due = [each for each in watched if each.can_change and each.has_changed()] if watching else []
        if REFRESH in wanted:
            due = [each for each in watched if each.can_change]
        for each in due:
            _read_again(options, each, send, tell=REFRESH in wanted)
        if wanted:
            watching = watching or WATCH in wanted
            send("word", watching, REFRESH in wanted)


TICK = 0.02
"""How often, in seconds, watched files are looked at: 0.3 % of a processor, and a new entry is seen at once."""


def ready(asked: int, timeout: float | None) -> bytes | None:
    """What the parent asks for by a time; None when it is gone."""
    if not select.select([asked], [], [], timeout)[0]:
        return b""
    return os.read(asked, 64) or None


def _read_one(options: Options, watched: Watched, before: float, send: Callable[..., None]) -> None:
    from ..intake.errors import IntakeError
    from ..intake.files import read
    from ..output.safety import described
    from ..parsers import ParseOptions, parse

    parsing = ParseOptions(*options.parsing)
    name = watched.name
    after = before + 1 / len(options.names)
    try:
        got = read(name, options.max_bytes)
        if not got.document.data.strip():
            send("failure", name, "empty, no entries", "", 1)
            return
        if len(got.document.data) > _LONG:
            first = _stretch(got.document)
            if first is not None:
                _send_coverage(parse(first, parsing), (), send, whole=False, progress=before)
        coverage = parse(got.document, parsing)
        problems = tuple(map(described, [*got.problems, *coverage.problems]))
        watched.page.read(_send_coverage(coverage, problems, send, whole=True, progress=after))
        if not coverage.entries:
            send("failure", name, "no entries found", "--explain shows how it was read", 1)
    except IntakeError as error:
        send("failure", name, error.what, error.advice, error.code)
    except Exception as error:  # noqa: BLE001  # the other inputs are still to be shown
        send("failure", name, f"internal error: {type(error).__name__}", "please report it", 70)


def _read_again(options: Options, watched: Watched, send: Callable[..., None], *, tell: bool) -> None:
    """Read a document once more and send what has changed.

    Editors empty or remove a file before they write it: what cannot be read is told when it stays so, or when the
    reader has asked.
    """
    from ..intake.errors import IntakeError
    from ..intake.files import read
    from ..output.safety import described
    from ..parsers import ParseOptions, parse

    name = watched.name
    got = coverage = None
    try:
        got = read(name, options.max_bytes)
        coverage = parse(got.document, ParseOptions(*options.parsing))
        failure = () if coverage.entries else ("no entries found now; what was read before is still shown", "", 1)
    except IntakeError as error:
        failure = (error.what, error.advice, error.code)
    except Exception as error:  # noqa: BLE001  # the other inputs are still to be shown
        failure = (f"internal error: {type(error).__name__}", "please report it", 70)
    if failure or coverage is None or got is None:
        if watched.failed(tell=tell):
            send("failure", name, *failure)
        return
    problems = tuple(map(described, [*got.problems, *coverage.problems]))
    changed, whole, shift = watched.page.read([flat(entry) for entry in coverage.entries])
    if watched.recovered() or changed or shift[1]:
        send("update", _head(coverage, problems), changed, whole, shift)


def _stretch(document: Document) -> Document | None:
    """The first entries of a long document, as a document of its own; None where it has no line ends there."""
    from ..intake.document import Document

    end = document.data.rfind(b"\n", 0, FIRST_STRETCH)
    if end < FIRST_STRETCH // 2 or b"\0" in document.data[:64]:
        return None
    return Document(document.name, document.data[:end], document.charset, document.retrieved)


def _head(coverage: Coverage, problems: tuple[str, ...]) -> tuple[object, ...]:
    return (coverage.document, coverage.headline, coverage.outlet, coverage.order, problems)


def _send_coverage(
    coverage: Coverage, problems: tuple[str, ...], send: Callable[..., None], *, whole: bool, progress: float
) -> list[tuple[Any, ...]]:
    entries = coverage.entries
    if not whole:
        entries = entries[:-1]  # where the stretch ends, its last entry may go on
    flats: list[tuple[Any, ...]] = []
    for at in range(0, len(entries), _FRAME):
        frame = [flat(entry) for entry in entries[at : at + _FRAME]]
        send("entries", frame)
        flats += frame
    send("document", _head(coverage, problems), progress)
    return flats
