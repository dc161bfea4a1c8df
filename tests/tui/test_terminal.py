"""warlog on a real terminal: it opens, obeys, leaves with the right code, and the terminal is as it was."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "intake" / "sample.txt"
START = "import sys; sys.path.insert(0, {site!r}); from warlog.cli import main; {before}; sys.exit(main({arguments!r}))"
DEADLINE = 30


class Terminal:
    """A process on a pseudo-terminal of 24 lines and 80 columns."""

    def __init__(self, site: Path, home: Path, *arguments: str, before: str = "pass", stdin: int | None = None,
                 stdout: int | None = None) -> None:  # fmt: skip
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.settings = termios.tcgetattr(theirs)
        self.theirs = theirs
        self.seen = b""
        code = START.format(site=str(site), before=before, arguments=list(arguments))

        def own_terminal() -> None:
            os.setsid()
            fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

        environment = os.environ | {"TERM": "xterm-256color", "HOME": str(home)}
        for name in ("COLUMNS", "LINES"):
            environment.pop(name, None)
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=theirs if stdin is None else stdin,
            stdout=theirs if stdout is None else stdout,
            stderr=theirs,
            env=environment,
            preexec_fn=own_terminal,  # noqa: PLW1509
        )

    def read_until(self, wanted: bytes) -> None:
        """Read what is drawn until some bytes have come."""
        end = time.monotonic() + DEADLINE
        while wanted not in self.seen:
            left = end - time.monotonic()
            assert left > 0, f"{wanted!r} did not come: {self.seen[-2000:]!r}"
            if select.select([self.ours], [], [], left)[0]:
                self.seen += os.read(self.ours, 65536)

    def press(self, keys: bytes) -> None:
        os.write(self.ours, keys)

    def end(self) -> int:
        """Wait for the end, reading on; the exit code."""
        end = time.monotonic() + DEADLINE
        while self.process.poll() is None:
            assert time.monotonic() < end, "it does not end"
            if select.select([self.ours], [], [], 0.01)[0]:
                self.seen += os.read(self.ours, 65536)
        while select.select([self.ours], [], [], 0)[0]:
            self.seen += os.read(self.ours, 65536)
        return self.process.returncode

    def assert_restored(self) -> None:
        """The screen, the cursor, the mouse, the keyboard and the line discipline are as they were."""
        for on, off in (
            (b"\x1b[?1049h", b"\x1b[?1049l"),
            (b"\x1b[?25l", b"\x1b[?25h"),
            (b"\x1b[?1000h", b"\x1b[?1000l"),
            (b"\x1b[?1003h", b"\x1b[?1003l"),
            (b"\x1b[?2004h", b"\x1b[?2004l"),
        ):
            assert on in self.seen
            assert self.seen.rindex(off) > self.seen.rindex(on), on
        assert termios.tcgetattr(self.theirs) == self.settings

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.ours)
        os.close(self.theirs)


@pytest.mark.parametrize(
    ("leave", "code"),
    [(b"q", 0), (b"Q", 0), (b"\x03", 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 131),
     (signal.SIGINT, 130)],
)  # fmt: skip
def test_leaving(site: Path, home: Path, leave: bytes | signal.Signals, code: int) -> None:
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"j")
        if isinstance(leave, bytes):
            terminal.press(leave)
        else:
            terminal.process.send_signal(leave)
        assert terminal.end() == code
        terminal.assert_restored()
    finally:
        terminal.close()


@pytest.mark.parametrize("woken", [False, True])
def test_a_terminal_that_goes_away_ends_it(site: Path, home: Path, woken: bool) -> None:
    """A shell that ends wakes its processes before it ends them: nothing is to be taken over a second time."""
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        if woken:
            terminal.process.send_signal(signal.SIGCONT)
        terminal.press(b"jkjkjk\t\t\t" * 20)
        os.close(terminal.ours)
        assert terminal.process.wait(DEADLINE) in (129, -signal.SIGHUP)
    finally:
        terminal.ours = os.open(os.devnull, os.O_RDWR)
        terminal.close()


def test_a_terminal_that_takes_nothing_does_not_keep_it(site: Path, home: Path) -> None:
    command = f"from warlog.cli import command; sys.argv = ['warlog', {str(SAMPLE)!r}]; command()"
    terminal = Terminal(site, home, before=command)
    try:
        terminal.read_until(b"31 clashes")
        termios.tcflow(terminal.theirs, termios.TCOOFF)
        terminal.press(b"Gg" * 100)
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.process.wait(DEADLINE) == 143
    finally:
        terminal.close()


SHELL = """
import os, signal, subprocess, sys
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", {code!r}], process_group=0)
os.tcsetpgrp(0, child.pid)
_, status = os.waitpid(child.pid, os.WUNTRACED)
os.tcsetpgrp(0, os.getpgrp())
print("STOPPED", os.WIFSTOPPED(status), flush=True)
sys.stdin.readline()
os.tcsetpgrp(0, child.pid)
child.send_signal(signal.SIGCONT)
sys.exit(child.wait())
"""


def test_it_can_be_stopped_and_comes_back_from_the_shell(site: Path, home: Path) -> None:
    warlog = START.format(site=str(site), before="pass", arguments=[str(SAMPLE)])
    terminal = Terminal(site, home, before=f"exec({SHELL.format(code=warlog)!r})")
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"\x1a")
        terminal.read_until(b"STOPPED True")
        assert terminal.seen.rindex(b"\x1b[?1049l") > terminal.seen.rindex(b"\x1b[?1049h")
        terminal.seen = b""
        terminal.press(b"fg\n")
        terminal.read_until(b"31 clashes")
        terminal.press(b"q")
        assert terminal.end() == 0
        terminal.assert_restored()
    finally:
        terminal.close()


def test_without_a_shell_it_is_not_stopped(site: Path, home: Path) -> None:
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"\x1a")
        terminal.read_until(b"There is no shell to go back to")
        terminal.press(b"q")
        assert terminal.end() == 0
    finally:
        terminal.close()


def test_an_enter_that_was_typed_ahead_is_an_enter(site: Path, home: Path) -> None:
    """Until the terminal is taken over, its line discipline makes a line end of it."""
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.press(b"fdrone\r")
        terminal.read_until(b"filter: drone")
        terminal.press(b"q")  # into the prompt, if that were still open
        assert terminal.end() == 0
    finally:
        terminal.close()


def test_a_crash_restores_the_terminal_and_shows_nothing_of_the_document(site: Path, home: Path) -> None:
    before = (
        "from warlog.tui.commands import clock, COMMANDS\n"
        "def boom(screen): secret = 's3cr3t-token'; raise RuntimeError(secret)\n"
        "COMMANDS['order'].run = boom"
    )
    terminal = Terminal(site, home, str(SAMPLE), before=f"exec({before!r})")
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"O")
        assert terminal.end() == 70
        terminal.assert_restored()
        after = terminal.seen[terminal.seen.rindex(b"\x1b[?1049l") :]
        assert b"internal error: RuntimeError" in after
        assert b"s3cr3t" not in after
        assert b"Traceback" not in after
        assert b"clashes" not in after
    finally:
        terminal.close()


def test_a_document_from_a_pipe_and_keys_from_the_terminal(site: Path, home: Path) -> None:
    with SAMPLE.open("rb") as file:
        terminal = Terminal(site, home, stdin=file.fileno())
        try:
            terminal.read_until(b"31 clashes")
            terminal.press(b"q")
            assert terminal.end() == 0
            terminal.assert_restored()
        finally:
            terminal.close()


def test_an_input_that_cannot_be_read_is_told_and_sets_the_code(site: Path, home: Path, tmp_path: Path) -> None:
    terminal = Terminal(site, home, str(SAMPLE), str(tmp_path / "missing.txt"))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"Q")
        assert terminal.end() == 66
        assert b"missing.txt: no such file or directory" in terminal.seen[terminal.seen.rindex(b"\x1b[?1049l") :]
    finally:
        terminal.close()


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {}])
def test_a_terminal_that_cannot_draw_gets_plain_output(
    site: Path, home: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", environment.get("TERM", ""))
    terminal = Terminal(site, home, str(SAMPLE), before="import os; os.environ['TERM'] = 'dumb'")
    try:
        assert terminal.end() == 0
        assert b"\x1b[?1049h" not in terminal.seen
        assert b"31 clashes" in terminal.seen
    finally:
        terminal.close()


def test_marked_entries_go_into_a_pipe_while_the_screen_is_the_terminal(site: Path, home: Path) -> None:
    reading, writing = os.pipe()
    with SAMPLE.open("rb") as file:
        terminal = Terminal(
            site, home, "--print-marked", "-f", "jsonl", "-", stdin=file.fileno(), stdout=writing
        )  # fmt: skip
        os.close(writing)
        try:
            terminal.read_until(b"31 clashes")
            terminal.press(b"mjjm")
            terminal.press(b"q")
            with os.fdopen(reading, encoding="utf-8") as pipe:
                assert [json.loads(line)["time_text"] for line in pipe] == ["14:10", "13.33"]
            assert terminal.end() == 0
            terminal.assert_restored()
        finally:
            terminal.close()


@pytest.mark.parametrize(("keys", "code", "printed"), [(b"q", 1, 0), (b"mq", 0, 1), (b"m\x03", 130, 0)])
def test_marked_entries_are_printed_on_leaving(site: Path, home: Path, keys: bytes, code: int, printed: int) -> None:
    terminal = Terminal(site, home, "--print-marked", str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(keys)
        assert terminal.end() == code
        terminal.assert_restored()
        after = terminal.seen[terminal.seen.rindex(b"\x1b[?1049l") :]
        assert after.count(b"2031-05-13T14:10+02:00  General Staff  31 clashes") == printed
    finally:
        terminal.close()


def test_marking_without_a_terminal_is_refused(site: Path, home: Path) -> None:
    code = START.format(site=str(site), before="pass", arguments=["--print-marked", str(SAMPLE)])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=os.environ | {"HOME": str(home), "TERM": "xterm"},
        start_new_session=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--print-marked: there is no terminal to choose on" in done.stderr


def test_a_command_gets_the_entries_and_the_terminal(site: Path, home: Path) -> None:
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"|-f jsonl grep -c '$HOME;\\|time_text'\r")
        terminal.read_until(b"grep ended with code 0; press Enter")
        assert b"62\r\n\r\nwarlog: grep" in terminal.seen
        terminal.seen = b""
        terminal.press(b"\r")
        terminal.read_until(b"grep ended with code 0")
        terminal.press(b"q")
        assert terminal.end() == 0
        terminal.assert_restored()
    finally:
        terminal.close()


def test_an_interrupted_command_leaves_the_dashboard(site: Path, home: Path) -> None:
    terminal = Terminal(site, home, str(SAMPLE))
    try:
        terminal.read_until(b"31 clashes")
        terminal.press(b"|sh -c 'echo ready; exec cat >/dev/null </dev/tty'\r")
        terminal.read_until(b"ready\r\n")
        terminal.press(b"\x03")
        terminal.read_until(b"was ended by signal 2; press Enter")
        terminal.press(b"\r")
        terminal.read_until(b"\x1b[?1049h\x1b[?1000h")
        terminal.press(b"q")
        assert terminal.end() == 0
        terminal.assert_restored()
    finally:
        terminal.close()


def test_the_reader_comes_back_to_the_place(site: Path, home: Path) -> None:
    for keys, wanted in ((b"Gm", b"31 clashes"), (b"", "◆".encode())):
        terminal = Terminal(site, home, str(SAMPLE))
        try:
            terminal.read_until(wanted)
            terminal.press(keys + b"q")
            assert terminal.end() == 0
        finally:
            terminal.close()
    assert b"Good morning" in terminal.seen


@pytest.mark.parametrize(
    ("options", "what"),
    [(["--tz", "Nowhere/Nothing"], b"there is no zone Nowhere/Nothing"),
     (["--tz", "local", "--assume-tz"], b"name the zone to assume")],
)  # fmt: skip
def test_a_zone_that_there_is_none_of_is_told_and_nothing_is_opened(
    site: Path, home: Path, options: list[str], what: bytes
) -> None:
    terminal = Terminal(site, home, *options, str(SAMPLE))
    try:
        assert terminal.end() == 2
        assert what in terminal.seen
        assert b"1049" not in terminal.seen
    finally:
        terminal.close()


def test_settings_that_mean_nothing_are_told_and_nothing_is_opened(site: Path, home: Path) -> None:
    (home / ".config" / "warlog").mkdir(parents=True)
    for text, what in (
        ('theme = "dark"\nclock = "noon"\n', b"clock is one of printed, local, utc, kyiv (at line 2)"),
        ('[keys]\nmarc = "m"\n', b"there is no command 'marc'; did you mean mark? (at line 2)"),
    ):
        (home / ".config" / "warlog" / "config.toml").write_text(text)
        terminal = Terminal(site, home, str(SAMPLE))
        try:
            assert terminal.end() == 78
            assert what in terminal.seen.replace(b"\r\n", b"")
            assert b"1049" not in terminal.seen
        finally:
            terminal.close()
