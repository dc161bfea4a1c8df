"""Programs on a pseudo-terminal, timed from outside: until something is painted, from a key to its paint, until the end."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time
from contextlib import suppress
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LINES, COLUMNS = 40, 140
QUIET = 0.08
"""Seconds without output after which a paint is taken to be whole."""
PATIENCE = 20.0


class Screen:
    """A program that draws on a terminal of its own, with a home folder of its own."""

    def __init__(self, home: str, *command: str | Path) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        environment = os.environ | {
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LC_ALL": "C.UTF-8",
            "HOME": home,
        }
        for name in ("COLUMNS", "LINES", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            environment.pop(name, None)

        def own_terminal() -> None:
            os.setsid()
            fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            list(map(str, command)), stdin=theirs, stdout=theirs, stderr=theirs, env=environment,
            preexec_fn=own_terminal,  # noqa: PLW1509
        )  # fmt: skip
        os.close(theirs)

    def until(self, wanted: bytes) -> float:
        """Seconds until some bytes are drawn."""
        started, seen = time.perf_counter(), b""
        while wanted not in seen:
            if not select.select([self._ours], [], [], PATIENCE)[0]:
                raise SystemExit(f"{wanted!r} is not drawn: {seen[-500:]!r}")
            seen += os.read(self._ours, 1 << 16)
        return time.perf_counter() - started

    def settle(self, quiet: float = QUIET) -> float | None:
        """When the last of what is being drawn was drawn; None where nothing was."""
        last = None
        while select.select([self._ours], [], [], quiet)[0]:
            os.read(self._ours, 1 << 16)
            last = time.perf_counter()
        return last

    def press(self, key: bytes) -> float:
        """Seconds from a key to the whole of what it causes to be painted."""
        started = time.perf_counter()
        os.write(self._ours, key)
        if not select.select([self._ours], [], [], 1)[0]:
            raise SystemExit(f"{key!r} paints nothing")
        return (self.settle() or started) - started

    def watch(self, keys: bytes, wanted: bytes = b"") -> tuple[float, float]:
        """Seconds from keys to some bytes on the screen ("": to the last paint), and the longest time without a paint."""
        started = last = time.perf_counter()
        os.write(self._ours, keys)
        seen, gap = b"", 0.0
        while select.select([self._ours], [], [], PATIENCE if not seen else 2 * QUIET)[0]:
            seen += os.read(self._ours, 1 << 16)
            now = time.perf_counter()
            gap, last = max(gap, now - last), now
            if wanted and wanted in seen:
                break
        if wanted not in seen:
            raise SystemExit(f"{keys!r} does not lead to {wanted!r}: {seen[-300:]!r}")
        return last - started, gap

    def memory(self) -> int:
        """Bytes that the program has in memory (Linux), 0 where that is not told."""
        try:
            with open(f"/proc/{self._process.pid}/status", encoding="ascii") as file:
                return next((int(line.split()[1]) << 10 for line in file if line.startswith("VmRSS")), 0)
        except OSError:
            return 0

    def leave(self, key: bytes = b"q") -> float:
        """Seconds from the key to the end of the process."""
        started = time.perf_counter()
        os.write(self._ours, key)
        while self._process.poll() is None:
            if time.perf_counter() - started > PATIENCE:
                self._process.kill()
            if select.select([self._ours], [], [], 0.001)[0]:
                with suppress(OSError):  # how Linux says that the last process has closed a pty
                    os.read(self._ours, 1 << 16)
        os.close(self._ours)
        return time.perf_counter() - started


def opened(times: int, marker: bytes, command: list[str | Path], quit_key: bytes = b"q") -> tuple[float, float]:
    """Median seconds from the start to a marker on the screen, and from the key to the end."""
    paints: list[float] = []
    ends: list[float] = []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as home:
            screen = Screen(home, *command)
            screen.until(marker)
            paints.append(time.perf_counter() - screen.started)
            screen.settle(0.3)
            ends.append(screen.leave(quit_key))
    return median(paints), median(ends)


def blog_of(entries: int) -> str:
    """A live blog of short entries, the newest first."""
    lines = ["Norvia live\n"]
    day = 0
    for number in range(entries):
        if number % 1440 == 0:
            day += 1
            lines.append(f"{28 - day % 28} {('May', 'April', 'March')[day // 28 % 3]} {2031 - day // 84}\n")
        minute = 1439 - number % 1440
        lines.append(
            f"{minute // 60:02}:{minute % 60:02} Source {number % 40}: harbour report {number} of the coast guard\n"
        )
    return "\n".join(lines)


def report(row: Callable[..., None], warlog: Path, hello: list[str | Path], toolong: Path, sample: Path) -> None:
    """Measure the dashboard beside the floor and toolong, and add to the table."""
    unread = "●".encode()
    floor, floor_end = opened(9, b"hello", hello)
    row("hello, a minimal Textual app, to its first paint", f"{floor * 1e3:.0f} ms")
    row("  and to its end", f"{floor_end * 1e3:.0f} ms")
    paint, end = opened(9, unread, [warlog, sample])
    row("dashboard, SAMPLE, to its first rows", f"{paint * 1e3:.0f} ms", f"{paint / floor:.2f} x hello", "<= 1.4 x",
        met=paint <= 1.4 * floor)  # fmt: skip
    row("  quitting", f"{end * 1e3:.0f} ms", f"{end / floor_end:.2f} x hello", "<= 100 ms", met=end <= 0.1)
    if toolong.exists():
        theirs, _ = opened(5, b"Help", [toolong, sample], b"\x03")
        row("  toolong on the same file", f"{theirs * 1e3:.0f} ms", f"warlog {paint / theirs:.2f} x", "<= 0.5 x",
            met=paint <= 0.5 * theirs)  # fmt: skip
    with tempfile.TemporaryDirectory() as name:
        for entries, most in ((10_000, 1.5), (100_000, 3.5)):
            file = os.path.join(name, f"{entries}.txt")
            with open(file, "w", encoding="utf-8") as out:
                out.write(blog_of(entries))
            paint, end = opened(3, unread, [warlog, file])
            row(f"dashboard, {entries:,} entries, to its first rows", f"{paint * 1e3:.0f} ms",
                f"{paint / floor:.2f} x hello", f"<= {most} x", met=paint <= most * floor)  # fmt: skip
        _report_keys(row, warlog, name, file)


def _report_keys(row: Callable[..., None], warlog: Path, home: str, file: str) -> None:
    """Keys, arrival, memory and the end at 100,000 entries, which are followed."""
    screen = Screen(home, warlog, "--follow", file)
    screen.until(b"LIVE")
    screen.settle(1.0)
    for what, key, count, most in (
        ("cursor down", b"j", 40, 16), ("page down", b"\x1b[6~", 30, 16), ("only this source", b"s", 8, 50),
        ("other order", b"O", 4, 0),
    ):  # fmt: skip
        taken = sorted(screen.press(key) for _ in range(count))
        slow = taken[int(len(taken) * 0.95) - 1] * 1e3
        row(f"  {what} to painted, p95", f"{slow:.1f} ms", f"median {median(taken) * 1e3:.1f} ms",
            f"<= {most} ms" if most else "", met=not most or slow <= most)  # fmt: skip
    for what, opening, keys, closing, wanted, most in (
        ("search for a word", b"/", b"harbour", b"\x1b", b"/100,000", 300),
        ("search for an expression", b"/", b"r[eu]p.rt", b"\x1b", b"/100,000", 300),
        ("go to a time", b"@", b"12:00\r", b"", b"", 0),
        ("entries per hour", b"", b"i", b"\x1b", b"", 0),
    ):
        runs: list[tuple[float, float]] = []
        for _ in range(5):
            if opening:
                screen.press(opening)
            runs.append(screen.watch(keys, wanted))
            screen.settle(0.3)
            if closing:
                screen.press(closing)
        whole, gap = (median(each) * 1e3 for each in zip(*runs, strict=True))
        row(f"  {what}, to the end", f"{whole:.0f} ms", f"longest frame {gap:.0f} ms",
            f"<= {most} ms, 50" if most else "frame <= 50", met=(not most or whole <= most) and gap <= 50)  # fmt: skip
    taken = []
    for number in range(5):
        with open(file, "a", encoding="utf-8") as out:
            out.write(f"\n00:0{number} Source 1: appended entry {number} for the bench\n")
        screen.until(b"+1 new")
        screen.settle(0.3)
        taken.append(screen.press(b"."))
    row("  a new row among 100,000, to painted", f"{median(taken) * 1e3:.0f} ms", "", "<= 20 ms",
        met=median(taken) <= 0.02)  # fmt: skip
    size = screen.memory()
    row("  memory, 100,000 entries", f"{size / 1e6:.0f} MB", "", "<= 200 MB", met=size <= 200e6)
    end = screen.leave(b"Q")
    row("  quitting", f"{end * 1e3:.0f} ms", "", "<= 100 ms", met=end <= 0.1)

    small = os.path.join(home, "small.txt")
    with open(small, "w", encoding="utf-8") as out:
        out.write(blog_of(100))
    screen = Screen(home, warlog, "--follow", small)
    screen.until(b"LIVE")
    screen.settle(0.5)
    taken = []
    for number in range(15):
        with open(small, "a", encoding="utf-8") as out:
            out.write(f"\n00:0{number % 10} Source 1: appended entry {number} for the bench\n")
        taken.append(screen.until(f"+{number + 1}".encode()))
        screen.settle(0.2)
    screen.leave(b"Q")
    row("  append to a followed file, to painted", f"{median(taken) * 1e3:.0f} ms", f"worst {max(taken) * 1e3:.0f} ms",
        "<= 60 ms", met=median(taken) <= 0.06)  # fmt: skip
