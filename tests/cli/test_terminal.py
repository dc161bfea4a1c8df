"""What a person at a terminal sees: colour, wrapped lines, days; and only what that terminal can show."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Show = Callable[..., str]

SGR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def show(command: list[str], home: Path) -> Show:
    """Run warlog on a terminal of so many columns; what it writes there, stderr included."""

    def show(*arguments: str | Path, columns: int = 80, stdin: bytes = b"", **environment: str | None) -> str:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        given = {
            **os.environ,
            "HOME": str(home),
            "TERM": "xterm-256color",
            "COLUMNS": None,
            "LINES": None,
            **environment,
        }
        process = subprocess.Popen(
            [*command, *arguments],
            stdin=subprocess.PIPE,
            stdout=theirs,
            stderr=theirs,
            env={name: value for name, value in given.items() if value is not None},
        )
        os.close(theirs)
        assert process.stdin
        with process.stdin:
            process.stdin.write(stdin)
        written: list[bytes] = []
        while True:
            try:
                block = os.read(ours, 1 << 16)
            except OSError:  # Linux: the other end is closed.
                block = b""
            if not block:
                break
            written.append(block)
        os.close(ours)
        process.wait()
        return b"".join(written).decode().replace("\r\n", "\n")

    return show


def test_it_is_coloured_and_the_body_is_indented(show: Show, blog: Path) -> None:
    printed = show(blog, "-e", "Prisoners")
    assert "\x1b[36m21:47\x1b[0m  \x1b[32mNorvia Press Agency\x1b[0m  \x1b[1mPrisoners come home\x1b[0m\n" in printed
    assert (
        "\n       Sixty soldiers crossed the bridge at Sund in the evening, Norvia Press\n       Agency reports.\n\n"
        in printed
    )


def test_there_is_no_head_without_entries(show: Show, blog: Path) -> None:
    assert show(blog, "-s", "Nobody").startswith("warlog: nothing matches, of ")


def test_the_head_says_what_is_shown(show: Show, blog: Path) -> None:
    lines = SGR.sub("", show(blog)).splitlines()
    assert lines[0] == "War on the coast, day four: live updates"
    assert lines[1].endswith("blog.txt")
    assert "zone not stated" in lines[3]


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(show: Show, blog: Path, columns: int) -> None:
    text = blog.read_text().replace(
        "two bridges near Kelder", "二つの橋がケルダー近くで再開し、列車は一時間ごとに運行している。Два мости"
    )
    printed = SGR.sub("", show("-", columns=columns, stdin=text.encode()))
    assert max(map(cell_len, printed.splitlines())) <= min(columns, 100)
    assert "".join("二つの橋がケルダー近くで再開し、列車は一時間ごとに運行している。".split()) in "".join(
        printed.split()
    )


def test_columns_can_be_set(show: Show, blog: Path) -> None:
    printed = SGR.sub("", show(blog, columns=200, COLUMNS="50"))
    assert 40 < max(map(len, printed.splitlines())) <= 50


@pytest.mark.parametrize(
    ("arguments", "variables"),
    [((), {"NO_COLOR": "1"}), ((), {"TERM": "dumb"}), ((), {"TERM": None}), (("--color", "never"), {})],
)
def test_f7_no_colour_where_it_is_not_wanted(
    show: Show, blog: Path, arguments: tuple[str, ...], variables: dict[str, str | None]
) -> None:
    """F-7: NO_COLOR, TERM=dumb, --color never."""
    printed = show(blog, *arguments, **variables)
    assert "\x1b" not in printed
    assert "General Staff  31 clashes" in printed


@pytest.mark.parametrize(
    ("arguments", "variables"), [((), {"NO_COLOR": ""}), (("--color", "always"), {"NO_COLOR": "1"})]
)
def test_colour_where_it_is(show: Show, blog: Path, arguments: tuple[str, ...], variables: dict[str, str]) -> None:
    """no-color.org: an empty value is none; and the command line has the last word."""
    assert "\x1b[32mGeneral Staff\x1b[0m" in show(blog, *arguments, **variables)


def test_f8_lines_are_drawn_with_what_the_locale_has(show: Show, blog: Path) -> None:
    """F-8: no backslash escapes where a hyphen does."""
    printed = SGR.sub("", show(blog, PYTHONIOENCODING="ascii"))
    assert "-- day not stated | zone not stated ---" in printed
    assert "\\u" not in printed


@pytest.mark.parametrize("name", ["jsonl", "json", "csv", "md"])
def test_the_formats_for_programs_are_the_same_on_a_terminal(
    show: Show, run: Callable[..., subprocess.CompletedProcess[bytes]], blog: Path, name: str
) -> None:
    assert show(blog, "--format", name) == run(blog, "--format", name).stdout.decode()


@pytest.mark.parametrize("payload", ["\x1b]0;owned\x07", "\x9b2J", "\x1b[?1049h", "\x1b[6n", "\x85", "\x0e"])
def test_b1_a_terminal_is_sent_our_own_sequences_alone(show: Show, blog: Path, payload: str) -> None:
    """B1: with or without colour."""
    text = (
        blog.read_text()
        .replace("31 clashes", f"31{payload} clashes")
        .replace("General Staff", f"General{payload} Staff")
    )
    printed = show("-", stdin=text.encode())
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", SGR.sub("", printed))
    assert "clashes were counted" in printed


def test_days_are_set_apart(show: Show, blog: Path) -> None:
    printed = SGR.sub("", show(blog, "--date", "2031-03-07", "--tz", "Europe/Kyiv", "--assume-tz"))
    assert re.search(r"^── Friday 7 March 2031 · .*\+02:00.* ─+$", printed, re.MULTILINE)
    assert "\n~22:24  General Staff  31 clashes" in printed
