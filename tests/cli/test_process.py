"""The process among other processes: pipes, signals, locales, a full disk, a bug."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from warlog import cli
from warlog.intake import files

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

LONG = b"War on the coast: live\n\n" + b"".join(
    b"%02d:%02d General Staff: report number %d from the coast; nothing was lost and nobody hurt.\n\n"
    % (23 - n // 60 % 24, 59 - n % 60, n)
    for n in range(3000)
)


@pytest.fixture
def long_blog(tmp_path: Path) -> Path:
    """More than a pipe holds."""
    path = tmp_path / "long.txt"
    path.write_bytes(LONG)
    return path


def shell(
    script: str, command: list[str], *arguments: str | Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a bash script in which "$@" is the command line."""
    return subprocess.run(
        ["bash", "-c", script, "bash", *command, *arguments],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", ["text", "jsonl", "json", "csv", "md"])
def test_f1_a_reader_that_closes_ends_it_silently(command: list[str], home: Path, long_blog: Path, name: str) -> None:
    """F-1: `| head -1` gets its line, and warlog's own exit code is 141."""
    finished = shell('"$@" | head -1; exit "${PIPESTATUS[0]}"', command, long_blog, "--format", name, HOME=str(home))
    assert (finished.returncode, finished.stderr) == (141, b"")
    assert finished.stdout.count(b"\n") == 1


def test_f1_a_reader_that_never_reads(command: list[str], home: Path, blog: Path) -> None:
    """F-1: `| true`, however little there is to write."""
    receive, send = os.pipe()
    os.close(receive)
    with os.fdopen(send, "wb") as output:
        finished = subprocess.run(
            [*command, blog], stdout=output, stderr=subprocess.PIPE, env={**os.environ, "HOME": str(home)}, check=False
        )
    assert (finished.returncode, finished.stderr) == (141, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--sources"], ["--explain"], ["--count"]])
def test_f1_holds_for_all_that_is_printed(command: list[str], home: Path, blog: Path, arguments: list[str]) -> None:
    """F-1: not for entries alone."""
    receive, send = os.pipe()
    os.close(receive)
    with os.fdopen(send, "wb") as output:
        finished = subprocess.run(
            [*command, blog, *arguments],
            stdout=output,
            stderr=subprocess.PIPE,
            env={**os.environ, "HOME": str(home)},
            check=False,
        )
    assert (finished.returncode, finished.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
@pytest.mark.parametrize("arguments", [[], ["--help"], ["--version"], ["--count"]])
def test_f2_a_full_disk(command: list[str], home: Path, blog: Path, arguments: list[str]) -> None:
    """F-2: 74 and the system's words."""
    finished = shell('"$@" > /dev/full', command, blog, *arguments, HOME=str(home))
    assert finished.returncode == 74
    assert (
        finished.stderr
        == b"warlog: standard output: write error: No space left on device; not everything was written\n"
    )


@pytest.mark.parametrize("arguments", [[], ["--help"], ["--version"]])
def test_f2_standard_output_is_closed(command: list[str], home: Path, blog: Path, arguments: list[str]) -> None:
    """F-2: 74, where Python itself says nothing and ends with 0."""
    finished = shell('"$@" >&-', command, blog, *arguments, HOME=str(home))
    assert finished.returncode == 74
    assert finished.stderr == b"warlog: standard output: write error: it is closed; not everything was written\n"


def test_standard_error_may_be_closed(command: list[str], home: Path, blog: Path) -> None:
    finished = shell('"$@" missing.txt 2>&-', command, blog, "--count", HOME=str(home))
    assert (finished.returncode, finished.stdout) == (66, b"6\n")


def test_what_stands_in_for_standard_output_is_written_to(blog: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A program that runs the command line and wants what it prints."""
    assert cli.main([str(blog), "--count"]) == 0
    assert capsys.readouterr().out == "6\n"


def interrupted(process: subprocess.Popen[bytes]) -> tuple[int, bytes, float]:
    """Send SIGINT; the exit code, what stands on stderr, and how many seconds it took."""
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    code = process.wait(60)
    took = time.monotonic() - start
    assert process.stderr
    with process.stderr:
        return code, process.stderr.read(), took


def test_f3_an_interrupt_while_reading(command: list[str], home: Path) -> None:
    """F-3 and A9: 130, at once, and no traceback."""
    receive, send = os.pipe()
    process = subprocess.Popen(
        command,
        stdin=receive,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "HOME": str(home)},
    )
    os.close(receive)
    # More than the pipe holds: once it is written, warlog is reading.
    os.write(send, b"y\n" * (1 << 20))
    code, said, took = interrupted(process)
    os.close(send)
    assert (code, said) == (130, b"")
    assert took < 0.5


def test_f3_an_interrupt_while_writing(command: list[str], home: Path, long_blog: Path) -> None:
    """F-3: to a reader that has stopped reading."""
    process = subprocess.Popen(
        [*command, long_blog], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "HOME": str(home)}
    )
    assert process.stdout
    process.stdout.read(1)
    code, said, took = interrupted(process)
    process.stdout.close()
    assert (code, said) == (130, b"")
    assert took < 0.5


def test_f3_an_interrupt_before_the_first_import(monkeypatch: pytest.MonkeyPatch) -> None:
    """F-3: whoever presses ^C at once gets the same end."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("builtins.__import__", interrupt)
        code = cli.main(["--version"])
    assert code == 130


@pytest.mark.parametrize("arguments", [[], ["--help"], ["--sources"], ["--format", "md"]])
def test_f7_no_escape_leaves_for_a_pipe(run: Run, blog: Path, arguments: list[str]) -> None:
    """F-7: whatever the terminal that is not there could show."""
    finished = run(blog, *arguments, TERM="xterm-256color", COLORTERM="truecolor", FORCE_COLOR="1")
    assert b"\x1b" not in finished.stdout + finished.stderr
    assert finished.returncode == 0


def test_colour_can_be_asked_for_on_a_pipe(run: Run, blog: Path) -> None:
    coloured = run(blog, "--color", "always", NO_COLOR="1").stdout
    assert b"\x1b[32mGeneral Staff\x1b[0m" in coloured


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "cp1251"},
        {"LC_ALL": "no_such_locale"},
        {"LANG": None, "LC_ALL": None},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["text", "jsonl", "json", "csv", "md"])
def test_f8_any_locale(run: Run, name: str, locale: dict[str, str | None]) -> None:
    """F-8: exit 0; JSON stays JSON, and says the same."""
    text = "War: live\n\n22:24 General Staff: Київ — 東京 🚒 ‘quoted’.\n\n22:10 Next.\n"
    finished = run("-", "--format", name, stdin=text.encode(), **locale)
    assert (finished.returncode, finished.stderr) == (0, b"")
    if name == "jsonl":
        first = json.loads(finished.stdout.splitlines()[0].decode("utf-8"))
        assert "Київ — 東京 🚒 ‘quoted’." in f"{first['headline']} {first['text']}"


def test_f8_messages_in_any_locale(run: Run) -> None:
    """F-8: stderr, too."""
    finished = run("Київ.txt", PYTHONIOENCODING="ascii")
    assert finished.returncode == 66
    assert finished.stderr == b"warlog: \\u041a\\u0438\\u0457\\u0432.txt: no such file or directory; check the name\n"


@pytest.mark.parametrize(
    "variables", [{"HOME": None}, {"HOME": ""}, {"HOME": "relative"}, {"XDG_CONFIG_HOME": "relative"}], ids=str
)
def test_f9_a_home_that_is_none(run: Run, blog: Path, variables: dict[str, str | None]) -> None:
    """F-9: defaults."""
    finished = run(blog, "--count", **variables)
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, b"6\n", b"")


def with_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser that fails while it holds what nobody may see."""

    def parse(document: object, options: object) -> None:
        secret_local = f"s3cr3t {document} {options}"
        raise ValueError(f"the article says: {secret_local}")

    monkeypatch.setattr("warlog.cli.session.parse_document", parse)


def test_f12_a_bug_of_ours(
    blog: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """F-12: 70, one line, where the report lies; no locals, no text of the article, neither on screen nor in the report."""
    with_a_bug(monkeypatch)
    assert cli.main([str(blog)]) == 70
    printed = capfd.readouterr()
    report = home / ".local" / "state" / "warlog" / "crash.log"
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "internal error: ValueError in " in printed.err
    assert "please report it, with ~/.local/state/warlog/crash.log" in printed.err
    assert "s3cr3t" not in printed.err + report.read_text()
    assert "cli/session.py:" in report.read_text()
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


@pytest.mark.usefixtures("home")
def test_f12_the_other_inputs_are_shown(
    blog: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """F-12: one document's trouble is not the other's."""
    from warlog.cli import session

    parse = session.parse_document

    def parse_some(document: object, options: object) -> object:
        if document.name == files.SAMPLE:  # pyright: ignore[reportAttributeAccessIssue]
            raise RecursionError
        return parse(document, options)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr("warlog.cli.session.parse_document", parse_some)
    assert cli.main([files.SAMPLE, str(blog), "--count"]) == 70
    assert capfd.readouterr().out == "6\n"


def test_f12_where_no_report_can_be_kept(
    blog: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """F-12: it is still told."""
    with_a_bug(monkeypatch)
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert cli.main([str(blog)]) == 70
    assert capfd.readouterr().err.endswith("; please report it\n")


@pytest.mark.usefixtures("home")
def test_f12_a_bug_in_printing(blog: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """F-12: wherever it is."""

    def fail(*_: object, **__: object) -> None:
        raise KeyError("s3cr3t")

    monkeypatch.setattr("warlog.output.lines.lines", fail)
    assert cli.main([str(blog)]) == 70
    assert "s3cr3t" not in capfd.readouterr().err


def test_out_of_memory(
    blog: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def exhaust(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("warlog.cli.session.parse_document", exhaust)
    assert cli.main([str(blog)]) == 70
    assert "out of memory; give smaller inputs" in capfd.readouterr().err
    assert not (home / ".local").exists()
