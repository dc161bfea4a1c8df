"""Getting bytes from files, directories and FIFOs, within bounds."""

from __future__ import annotations

import gzip
import os
import threading
import zlib
from pathlib import Path

import pytest

from warlog.intake import files
from warlog.intake.errors import IntakeError

TEXT = b"14:05 Harbour Office: no ferry has left since noon.\n" * 40
KIB = 1 << 10


def refusal(name: str | Path, max_bytes: int = files.MAX_BYTES) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        files.read(str(name), max_bytes)
    return caught.value


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "blog.txt"
    path.write_bytes(TEXT)
    read = files.read(str(path))
    assert (read.document.data, read.document.name, read.problems) == (TEXT, str(path), [])


def test_a4_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    """A4: what is kept of it can be written."""
    path = tmp_path / os.fsdecode(b"bl\xffog.txt")
    path.write_bytes(TEXT)
    assert files.read(str(path)).document.name == f"{tmp_path}/bl\ufffdog.txt"


def test_the_sample_is_package_data() -> None:
    read = files.read(files.SAMPLE)
    assert len(read.document.data) > 10_000
    assert read.document.name == "warlog:sample"


def test_a15_missing(tmp_path: Path) -> None:
    """A15: 66 with the system's words."""
    error = refusal(tmp_path / "nowhere.txt")
    assert (error.what, error.advice, error.code) == ("no such file or directory", "check the name", 66)


def test_a15_a_directory_is_no_file(tmp_path: Path) -> None:
    """A15: where it is asked for as a file."""
    assert refusal(tmp_path).what == "is a directory"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a15_no_permission(tmp_path: Path) -> None:
    """A15: 66 with the system's words."""
    path = tmp_path / "secret.txt"
    path.write_bytes(TEXT)
    path.chmod(0)
    assert (refusal(path).what, refusal(path).code) == ("permission denied", 66)


def test_a15_permission_denied_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    """A15: the same for whoever runs the tests as root."""

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr("builtins.open", denied)
    error = refusal("blog.txt")
    assert (error.what, error.advice, error.code) == ("permission denied", "check its permissions", 66)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a15_what_cannot_be_a_name(name: str) -> None:
    """A15: no traceback for it."""
    assert refusal(name).code == 66


def test_a15_a_fifo_is_read_to_its_end(tmp_path: Path) -> None:
    """A15: a FIFO is a file like others."""
    path = tmp_path / "fifo"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(TEXT,))
    writer.start()
    read = files.read(str(path))
    writer.join()
    assert (read.document.data, read.problems) == (TEXT, [])


@pytest.mark.parametrize("change", ["grow", "shrink"])
def test_a15_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    """A15: it is shown as far as it was read, and said so."""
    path = tmp_path / "blog.txt"
    path.write_bytes(TEXT)
    read_bounded = files._read_bounded

    def meanwhile(*arguments: object) -> bytes:
        data = read_bounded(*arguments)  # pyright: ignore[reportArgumentType]
        with path.open("r+b") as file:
            file.truncate(100) if change == "shrink" else (file.seek(0, os.SEEK_END), file.write(b"14:06 More.\n"))
        return data

    monkeypatch.setattr(files, "_read_bounded", meanwhile)
    read = files.read(str(path))
    assert read.document.data == TEXT
    assert [problem.text for problem in read.problems] == ["changed while it was read; shown as far as it was read"]


@pytest.mark.parametrize("name", ["https://example.org/live", "HTTP://example.org"])
def test_the_web_is_not_read_yet(name: str) -> None:
    error = refusal(name)
    assert (error.what, error.code) == ("the web is not read yet", 69)


def test_a8_a_large_file_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A8: its size is known before."""
    path = tmp_path / "blog.txt"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    monkeypatch.setattr(files, "_read_bounded", lambda *_: pytest.fail("it was read"))
    error = refusal(path)
    assert (error.what, error.advice, error.code) == ("larger than 64 MiB", "use --max-bytes to allow more", 65)


@pytest.mark.parametrize(("allowed", "said"), [(2 * KIB, "2 KiB"), (1000, "1000 bytes")])
def test_a8_the_bound_is_the_users(tmp_path: Path, allowed: int, said: str) -> None:
    """A8: exactly as much as is allowed is read, one byte more is not."""
    path = tmp_path / "blog.txt"
    path.write_bytes(b"a" * allowed)
    assert len(files.read(str(path), allowed).document.data) == allowed
    path.write_bytes(b"a" * (allowed + 1))
    assert refusal(path, allowed).what == f"larger than {said}"


def test_a9_an_endless_device_stops_at_the_bound() -> None:
    """A9: /dev/zero has no size and no end."""
    assert refusal("/dev/zero", 3 << 20).what == "larger than 3 MiB"


def test_a_file_that_denies_its_size_is_read() -> None:
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("no /proc on this system")
    read = files.read(str(path))
    assert read.document.data.startswith(b"Name:")
    assert read.problems == []


def packed(*parts: bytes) -> bytes:
    return b"".join(gzip.compress(part, mtime=0) for part in parts)


@pytest.mark.parametrize(
    "data", [packed(TEXT), packed(TEXT[:500], TEXT[500:]), packed(TEXT) + b"\0" * 512], ids=["one", "members", "padded"]
)
def test_a7_gzip_is_unpacked_whatever_its_name(tmp_path: Path, data: bytes) -> None:
    """A7: all members, as gzip itself does."""
    path = tmp_path / "blog"
    path.write_bytes(data)
    read = files.read(str(path))
    assert (read.document.data, read.problems) == (TEXT, [])


def damaged(data: bytes) -> bytes:
    """One bit changed in the middle: what follows unpacks to other letters, until zlib notices."""
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 0x10]) + data[middle + 1 :]


def miscounted(data: bytes) -> bytes:
    """The same data with a checksum of others."""
    return data[:-8] + bytes(byte ^ 0xFF for byte in data[-8:])


LONG = b"".join(b"%02d:%02d Entry of its own, the %dth.\n" % (n // 60 % 24, n % 60, n) for n in range(5000))


@pytest.mark.parametrize(
    ("data", "least", "said"),
    [
        (packed(LONG)[:-200], 100_000, "the gzip data end too early; shown as far as they go"),
        (packed(LONG)[:-4], len(LONG), "the gzip data end too early; shown as far as they go"),
        (
            packed(LONG[:3000]) + packed(LONG[3000:])[:9000],
            3001,
            "the gzip data end too early; shown as far as they go",
        ),
        (
            packed(LONG[:3000]) + damaged(packed(LONG[3000:])),
            3000,
            "the gzip data are damaged; shown up to the damaged part",
        ),
        (packed(LONG) + b"and more", len(LONG), "other data follow the gzip data, and are not shown"),
    ],
)
def test_a10_gzip_that_is_not_whole_is_shown_as_far_as_it_is_right(
    tmp_path: Path, data: bytes, least: int, said: str
) -> None:
    """A10: what is whole is kept, and what is missing is told."""
    path = tmp_path / "blog.txt.gz"
    path.write_bytes(data)
    read = files.read(str(path))
    assert len(read.document.data) >= least
    assert LONG.startswith(read.document.data)
    assert [problem.text for problem in read.problems] == [said]


@pytest.mark.parametrize(
    "data",
    [packed(TEXT)[:10], packed(TEXT)[:2], b"\x1f\x8b\xff" + bytes(60), damaged(packed(LONG)), miscounted(packed(TEXT))],
)
def test_a10_gzip_of_which_nothing_is_sure_is_refused(tmp_path: Path, data: bytes) -> None:
    """A10: 65, as there is no telling which letters are right."""
    path = tmp_path / "blog.txt.gz"
    path.write_bytes(data)
    assert refusal(path).code == 65
    assert refusal(path).what.startswith("the gzip data ")


def test_a_bomb_is_stopped_at_the_bound(tmp_path: Path) -> None:
    bomb = zlib.compressobj(9, wbits=31)
    data = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(50)) + bomb.flush()
    assert len(data) < 60_000
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(data)
    error = refusal(path, 4 << 20)
    assert (error.what, error.code) == ("larger than 4 MiB unpacked", 65)


def test_a_directory_gives_its_texts_sorted(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "c.txt.gz", ".hidden.txt", "notes.md", "picture.jpg"):
        (tmp_path / name).write_bytes(TEXT)
    (tmp_path / "folder.txt").mkdir()
    listing = files.list_directory(str(tmp_path))
    assert [os.path.basename(path) for path in listing.paths] == ["a.TXT", "b.txt", "c.txt.gz"]
    assert listing.others == 3


def test_an_empty_directory_says_so(tmp_path: Path) -> None:
    (tmp_path / "notes.md").touch()
    with pytest.raises(IntakeError, match=r"no .txt or .txt.gz file") as caught:
        files.list_directory(str(tmp_path))
    assert caught.value.code == 66


def test_a_dash_is_never_a_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "-").mkdir()
    monkeypatch.chdir(tmp_path)
    assert not files.is_directory("-")
    assert files.is_directory("./-")
