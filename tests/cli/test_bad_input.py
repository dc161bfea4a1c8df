"""What is given is not what was hoped for: one clear line, the right exit code, and the other inputs still printed."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

MIB = 1 << 20


def one_line(stderr: bytes) -> str:
    """The one message that stands on stderr."""
    text = stderr.decode()
    assert text.count("\n") == 1, text
    assert text.startswith("warlog: ")
    assert len(text) <= 201
    assert text.rstrip("\n").isprintable()
    return text.rstrip("\n")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n \n"])
def test_a1_an_empty_file(run: Run, tmp_path: Path, data: bytes) -> None:
    """A1: exit 1, and it is said."""
    (tmp_path / "work" / "blog.txt").write_bytes(data)
    finished = run("blog.txt")
    assert (finished.returncode, finished.stdout) == (1, b"")
    assert one_line(finished.stderr) == "warlog: blog.txt: empty, no entries"


def test_a2_nul_bytes_are_shown_and_what_follows_is_kept(run: Run, blog: Path) -> None:
    """A2: as a symbol, counted."""
    data = blog.read_bytes().replace(b"counted along", b"counted\0 along\0")
    finished = run("-", stdin=data)
    assert finished.returncode == 0
    assert "counted␀ along␀ the front since midnight, most of them near Kelder.".encode() in finished.stdout
    assert one_line(finished.stderr).startswith("warlog: -: 2 control characters")


def test_a3_invalid_utf8_is_counted(run: Run, blog: Path) -> None:
    """A3: U+FFFD, a warning with the count, exit 0."""
    finished = run("-", stdin=blog.read_bytes().replace(b"counted", b"c\xffunted\xc0\xaf") + "Ж є ґ".encode())
    assert finished.returncode == 0
    assert "c\ufffdunted\ufffd\ufffd along".encode() in finished.stdout
    assert one_line(finished.stderr) == "warlog: -: 3 byte sequences not valid in UTF-8, shown as \ufffd"


def test_a4_a_surrogate_is_replaced_wherever_it_comes_from(run: Run, blog: Path, tmp_path: Path) -> None:
    """A4: in the text and in the file's name; printing it is no error."""
    name = os.fsdecode(b"bl\xffog.txt")
    (tmp_path / "work" / name).write_bytes(blog.read_bytes().replace(b"counted", b"c\xed\xa0\x80unted"))
    finished = run(name, "--format", "csv")
    assert finished.returncode == 0
    assert "c\ufffd\ufffd\ufffdunted".encode() in finished.stdout
    assert "bl\ufffdog.txt".encode() in finished.stdout
    assert one_line(finished.stderr).startswith("warlog: bl\ufffdog.txt: ")


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-32-be", "utf-8-sig"])
def test_a5_wide_charsets(run: Run, blog: Path, charset: str) -> None:
    """A5: with and without a byte order mark; what was guessed is said."""
    plain = run(str(blog))
    finished = run("-", stdin=blog.read_text().encode(charset))
    assert (finished.returncode, finished.stdout) == (0, plain.stdout)
    if charset in ("utf-16-le", "utf-32-be"):
        assert one_line(finished.stderr) == f"warlog: -: charset guessed: {charset.upper()}"
    else:
        assert finished.stderr == b""


def test_a6_an_unlabelled_charset(run: Run) -> None:
    """A6: text right, and the guess is said."""
    text = (
        "Війна на узбережжі\n\n22:24 Генштаб: обстріляно два села поблизу кордону.\n\n22:10 Є поранені, їх вивезли.\n"
    )
    finished = run("-", stdin=text.encode("cp1251"))
    assert finished.returncode == 0
    assert "обстріляно два села".encode() in finished.stdout
    assert one_line(finished.stderr) == "warlog: -: charset guessed: windows-1251"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n", "looks like PDF, not an article; give the article as plain text"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "looks like a JPEG picture, not an article; give the article as plain text"),
        (
            b"PK\x03\x04",
            "looks like a ZIP archive or an Office document, not an article; give the article as plain text",
        ),
        (gzip.compress(gzip.compress(b"text")), "looks like gzip, not an article; unpack it first"),
        (b"<!doctype html>", "looks like HTML, not plain text; web pages are not read yet: give the article's text"),
        (os.urandom(0) + bytes(range(256)) * 9, "looks like binary data, not an article; give it as plain text"),
    ],
)
def test_a7_what_is_no_article(run: Run, tmp_path: Path, data: bytes, said: str) -> None:
    """A7: 65, and what it looks like."""
    (tmp_path / "work" / "thing").write_bytes(data)
    finished = run("thing")
    assert (finished.returncode, finished.stdout) == (65, b"")
    assert one_line(finished.stderr) == f"warlog: thing: {said}"


def test_a7_gzip_is_read(run: Run, blog: Path, tmp_path: Path) -> None:
    """A7: unpacked, whatever its name."""
    (tmp_path / "work" / "blog.txt.gz").write_bytes(gzip.compress(blog.read_bytes()))
    finished = run("blog.txt.gz")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, run(str(blog)).stdout, b"")


MEASURED = """
import resource, subprocess, sys
finished = subprocess.run(sys.argv[1:], capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, finished.returncode, finished.stderr.decode())
"""


def peak(command: list[str], stdin: int, env: dict[str, str]) -> tuple[int, int, str]:
    """The largest resident size in MiB, the exit code and the message of a run."""
    finished = subprocess.run(
        [sys.executable, "-c", MEASURED, *command], stdin=stdin, env=env, capture_output=True, text=True, check=True
    )
    rss, code, message = finished.stdout.split(" ", 2)
    return (
        int(rss) // (1 if sys.platform == "darwin" else 1024) // (1 if sys.platform != "darwin" else MIB),
        int(code),
        message,
    )


def test_a8_a_line_of_300_mb(command: list[str], home: Path) -> None:
    """A8: read up to 64 MiB, then refused, in less than 300 MB."""
    receive, send = os.pipe()

    def feed() -> None:
        block = b"a" * MIB
        try:
            for _ in range(300):
                os.write(send, block)
        except BrokenPipeError:
            pass
        os.close(send)

    feeder = threading.Thread(target=feed)
    feeder.start()
    size, code, message = peak([*command, "-"], receive, {**os.environ, "HOME": str(home)})
    os.close(receive)
    feeder.join()
    assert code == 65
    assert message.strip() == "warlog: -: larger than 64 MiB; use --max-bytes to allow more"
    assert size <= 300


def test_a8_a_file_of_1_gb(command: list[str], home: Path, tmp_path: Path) -> None:
    """A8: not read at all."""
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    size, code, message = peak([*command, str(path)], subprocess.DEVNULL, {**os.environ, "HOME": str(home)})
    assert (code, "larger than 64 MiB; use --max-bytes to allow more" in message) == (65, True)
    assert size < 64


def test_a8_the_user_allows_less(run: Run, blog: Path) -> None:
    """A8: --max-bytes holds for packed and unpacked bytes."""
    assert one_line(run(str(blog), "--max-bytes", "500").stderr).endswith(
        "larger than 500 bytes; use --max-bytes to allow more"
    )
    finished = run("-", "--max-bytes=1000", stdin=gzip.compress(b"14:05 Over and over.\n" * 1000))
    assert finished.returncode == 65
    assert one_line(finished.stderr).endswith("larger than 1000 bytes unpacked; use --max-bytes to allow more")


def test_a9_endless_standard_input_stops_at_the_bound(command: list[str], home: Path) -> None:
    """A9: `yes | warlog`, without an INPUT."""
    finished = subprocess.run(
        ["bash", "-c", 'yes | "$@" --max-bytes 1M; exit "${PIPESTATUS[1]}"', "bash", *command],
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
        check=False,
    )
    assert (finished.returncode, finished.stdout) == (65, b"")
    assert one_line(finished.stderr) == "warlog: -: larger than 1 MiB; use --max-bytes to allow more"


def test_a10_a_packed_file_that_ends_too_early(run: Run, blog: Path) -> None:
    """A10: what is there is shown, and the rest is said to be missing."""
    finished = run("-", stdin=gzip.compress(blog.read_bytes())[:-12])
    assert finished.returncode == 0
    assert b"31 clashes" in finished.stdout
    assert one_line(finished.stderr) == "warlog: -: the gzip data end too early; shown as far as they go"


@pytest.mark.parametrize(
    "data", [b"[" * 100_000, b'{"a":' * 50_000, b"9" * 5000, b'{"a": NaN, "a": Infinity}', b"14:05 " + b"9" * 5000]
)
def test_a11_json_is_only_text(run: Run, data: bytes) -> None:
    """A11: however deep; what is printed is JSON all the same."""
    finished = run("-", "--format", "jsonl", stdin=data)
    assert finished.returncode in (0, 1, 65)
    assert b"Traceback" not in finished.stderr
    for line in finished.stdout.splitlines():
        json.loads(line, parse_constant=lambda name: pytest.fail(f"{name} was printed"))


def test_a15_what_cannot_be_read_is_told_and_the_rest_is_printed(run: Run, blog: Path, tmp_path: Path) -> None:
    """A15: one line each, then the highest exit code."""
    work = tmp_path / "work"
    (work / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (work / "empty.txt").touch()
    (work / "none").mkdir()
    finished = run("missing.txt", "picture.txt", blog, "empty.txt", "none", "--count")
    assert (finished.returncode, finished.stdout) == (66, b"6\n")
    assert finished.stderr.decode().splitlines() == [
        "warlog: none: no .txt or .txt.gz file in this directory; name the files to read",
        "warlog: missing.txt: no such file or directory; check the name",
        "warlog: picture.txt: looks like a PNG picture, not an article; give the article as plain text",
        "warlog: empty.txt: empty, no entries",
    ]


def test_a15_a_web_address_is_refused(run: Run, blog: Path) -> None:
    """69: the highest code of all."""
    finished = run("https://example.org/live", blog, "nowhere.txt", "--count")
    assert (finished.returncode, finished.stdout) == (69, b"6\n")
    assert (
        b"warlog: https://example.org/live: the web is not read yet; save the page's text to a file\n"
        in finished.stderr
    )


def test_a15_standard_input_twice(run: Run) -> None:
    """A15: usage."""
    finished = run("-", "-", stdin=b"14:05 x")
    assert finished.returncode == 2
    assert one_line(finished.stderr) == "warlog: -: standard input can be read only once; try 'warlog --help'"


def test_a15_closed_standard_input(command: list[str], home: Path) -> None:
    """A15: no bytes, no traceback."""
    finished = subprocess.run(
        ["bash", "-c", '"$@" - <&-', "bash", *command],
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
        check=False,
    )
    assert finished.returncode == 66
    assert one_line(finished.stderr) == "warlog: -: standard input is closed; give a file"


def test_a15_a_directory_is_read(run: Run, blog: Path, tmp_path: Path) -> None:
    """A15, as the design has it: its .txt files, and what is passed over is counted."""
    folder = tmp_path / "work" / "blogs"
    folder.mkdir()
    for name in ("a.txt", "b.txt.gz", "notes.md"):
        data = blog.read_bytes()
        (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    finished = run("blogs", "--format", "jsonl")
    assert finished.returncode == 0
    documents = [json.loads(line)["document"] for line in finished.stdout.splitlines()]
    assert sorted(documents) == ["blogs/a.txt"] * 6 + ["blogs/b.txt.gz"] * 6
    assert one_line(finished.stderr) == (
        "warlog: blogs: 1 other file or folder passed over; name what else is to be read"
    )


def test_a16_ten_thousand_identical_entries(run: Run) -> None:
    """A16: no crash, and each is there: they are not the same entry for being alike."""
    data = b"War on the coast: live\n\n" + b"14:05 General Staff: nothing new was reported from the coast.\n\n" * 10_000
    assert run("-", "--count", stdin=data).stdout == b"10000\n"


def test_a16_the_same_document_twice_is_shown_once(run: Run, blog: Path) -> None:
    """A16: duplicates are counted."""
    finished = run(blog, blog, "--count")
    assert (finished.returncode, finished.stdout) == (0, b"6\n")
    assert one_line(finished.stderr) == "warlog: 6 entries read more than once, shown once"
