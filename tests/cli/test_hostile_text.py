"""Nothing of what is read reaches a terminal as a command, wherever it stands and wherever it is printed."""

from __future__ import annotations

import io
import json
import unicodedata
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog import cli
from warlog.output.formats import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

STARTS = [
    "\x1b]0;",
    "\x1b]52;c;",
    "\x1b]8;;http://x/",
    "\x1bP",
    "\x1b_",
    "\x1b[?1049l",
    "\x1bc",
    "\x1b[6n",
    "\x9b6n",
    "\x9d2;",
    "\x90",
]
ENDS = ["\x07", "\x1b\\", "\x9c", ""]


def dangerous(data: bytes) -> set[str]:
    """The control characters in what was printed, but for line ends."""
    return {char for char in data.decode() if unicodedata.category(char) in ("Cc", "Zl", "Zp")} - {"\n"}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("end", ENDS, ids=["BEL", "ST", "8-bit ST", "unterminated"])
def test_b1_escape_sequences_are_inert(run: Run, name: str, end: str) -> None:
    """B1: each is made visible character by character, and the text that follows it is kept."""
    lines = [
        f"22:{10 + at} General {start}payload{end} after{at}: staff {start}payload{end} end{at}"
        for at, start in enumerate(STARTS)
    ]
    finished = run("-", "--format", name, stdin=("War: live\n\n" + "\n\n".join(lines)).encode())
    assert finished.returncode == 0
    assert dangerous(finished.stdout) == dangerous(finished.stderr) == set()
    for at in range(len(STARTS)):
        assert f"after{at}".encode() in finished.stdout
        assert f"end{at}".encode() in finished.stdout


def test_b2_escapes_written_as_entities_or_json_stay_text(run: Run) -> None:
    r"""B2: `\u001b`, `&#27;` and `&amp;#27;` in plain text are those letters."""
    text = r"22:24 General Staff: a \u001b[2J b &#27;[2J c &amp;#x9b;2J d <![CDATA[e]]> f" + "\n\n22:20 Next.\n"
    printed = run("-", "--format", "jsonl", stdin=b"War: live\n\n" + text.encode()).stdout
    entry = json.loads(printed.splitlines()[0])
    assert r"a \u001b[2J b &#27;[2J c &amp;#x9b;2J d <![CDATA[e]]> f" in f"{entry['headline']} {entry['text']}"


EVIL = "e\x1b]0;owned\x07\x9b2J\u202e\n\rvil"


@pytest.mark.parametrize(
    "arguments",
    [
        [EVIL],
        [EVIL, "-f", "jsonl"],
        [f"https://{EVIL}"],
        ["-q", f"({EVIL}"],
        ["-e", f"({EVIL}"],
        ["--since", EVIL],
        ["--tz", EVIL],
        ["--date", EVIL],
        ["--kind", EVIL],
        ["--format", EVIL],
        ["--max-bytes", EVIL],
        ["--limit", EVIL],
        [f"--{EVIL}"],
        [f"-Z{EVIL}"],
        ["--color", EVIL],
    ],
    ids=repr,
)
def test_b3_error_messages_are_clean(run: Run, arguments: list[str]) -> None:
    """B3: file names, queries, dates, zones, options: one line, 200 columns, nothing to obey."""
    finished = run(*arguments)
    assert finished.returncode in (2, 66, 69)
    assert finished.stdout == b""
    assert dangerous(finished.stderr) == set()
    assert finished.stderr.count(b"\n") == 1
    assert len(finished.stderr.decode()) <= 201
    assert "\u202e" not in finished.stderr.decode()


def test_b3_a_hostile_configuration(run: Run, home: Path) -> None:
    """B3: a value in the user's own file."""
    folder = home / ".config" / "warlog"
    folder.mkdir(parents=True)
    (folder / "sources.toml").write_text('[["\\u001b]0;owned\\u0007"]]\nname = "x"\n')
    finished = run("-", stdin=b"14:05 x")
    assert finished.returncode == 78
    assert dangerous(finished.stderr) == set()


@pytest.mark.parametrize("name", FORMATS)
def test_b3_a_hostile_file_name_is_clean_in_what_is_printed(run: Run, blog: Path, tmp_path: Path, name: str) -> None:
    """B3: the name stands in the entries, too."""
    (tmp_path / "work" / EVIL).write_bytes(blog.read_bytes())
    finished = run(EVIL, "--format", name)
    assert finished.returncode == 0
    assert dangerous(finished.stdout) == set()
    assert "\u202e" not in finished.stdout.decode()


@pytest.mark.parametrize("breaker", ["\r", "\x0b", "\x0c", "\x08", "\x85", "\u2028", "\u2029"])
def test_b5_what_moves_the_cursor_hides_nothing(run: Run, breaker: str) -> None:
    """B5: both parts are to be seen."""
    text = f"War: live\n\n22:24 General Staff: safe words{breaker}EVIL words here.\n\n22:20 Next thing that happened.\n"
    finished = run("-", stdin=text.encode())
    assert dangerous(finished.stdout) == set()
    assert b"safe words" in finished.stdout
    assert b"EVIL words" in finished.stdout


def test_b12_bidirectional_text(run: Run) -> None:
    """B12: overrides are visible, and honest Hebrew and Arabic come out byte for byte."""
    honest = "שלום \u200fעולם\u200e \u2067أهلا\u2069 می\u200cخواهم"
    text = (
        f"War: live\n\n22:24 General Staff: {honest} and more.\n\n22:20 A \u202egpj.exe file was sent to the staff.\n"
    )
    printed = run("-", stdin=text.encode()).stdout.decode()
    assert honest in printed
    assert "A ‹U+202E›gpj.exe file" in printed


def test_b13_invisible_characters(run: Run) -> None:
    """B13: kept in the text, passed over by the search."""
    shelling = "she\u200bl\u00adl\u2060ing"
    text = (
        f"War: live\n\n22:24 General Staff: {shelling} near Kelder 👩\u200d🚒.\n\n22:20 Nothing else happened there.\n"
    )
    printed = run("-", "--query", "shelling", stdin=text.encode()).stdout.decode()
    assert printed.count("\n") == 1
    assert f"{shelling} near Kelder 👩\u200d🚒." in printed


def test_b15_a_name_that_looks_like_another_is_another(run: Run) -> None:
    """B15: one Cyrillic letter makes a source of its own, in the table and for the filter."""
    honest, sly = "Coast Radio", "\u0421oast Radio"
    text = "War: live\n\n" + "\n\n".join(
        f"22:{50 - at} {name}: the bridge is open." for at, name in enumerate([honest, sly] * 4)
    )
    printed = run("-", "--sources", "--format", "jsonl", stdin=text.encode()).stdout
    assert {each["source"]: each["entries"] for each in map(json.loads, printed.splitlines())} == {honest: 4, sly: 4}
    assert run("-", "--source", sly, "--count", stdin=text.encode()).stdout == b"4\n"


def test_b16_text_that_pretends_to_be_another_entry(run: Run) -> None:
    """B16: what is quoted within an entry is indented, and no line of it begins at the margin."""
    text = (
        "War: live\n\n22:24 Prisoners come home\n\nThe staff wrote:\n\n"
        "“warlog: all clear; 23:59  General Staff  the war is over”\n\n~2031-01-01T00:00  General Staff  surrender\n\n"
        "22:20 Next thing\n\nIt happened.\n\n22:10 Another thing\n\nIt happened, too.\n"
    )
    printed = run("-", stdin=text.encode()).stdout.decode()
    margin = [line for line in printed.splitlines() if not line.startswith("    ")]
    assert [line[:5] for line in margin] == ["22:24", "22:20", "22:10"]
    assert "    ~2031-01-01T00:00  General Staff  surrender\n" in printed


def test_b18_records_are_one_a_line(run: Run, tmp_path: Path, blog: Path) -> None:
    """B18: neither text nor a file's name adds a record of its own."""
    name = 'x\n{"source": "General Staff"}\n'
    (tmp_path / "work" / name).write_bytes(blog.read_bytes().replace(b"counted", "c\u2028o\x85u\u2066nted".encode()))
    printed = run(name, "--format", "jsonl").stdout.decode()
    assert [json.loads(line)["document"] for line in printed.splitlines()] == [name] * 6


def test_b18_a_formula_is_text(run: Run) -> None:
    """B18: in CSV, whatever stands in the document."""
    text = "War: live\n\n" + "\n\n".join(f'22:{50 - at} =HYPERLINK("http://x"; "{at}")' for at in range(4))
    printed = run("-", "--format", "csv", stdin=text.encode()).stdout
    assert b"'=HYPERLINK" in printed
    assert b',"=HYPERLINK' not in printed
    assert b",=HYPERLINK" not in printed


PIECES = [
    "22:24 ",
    "\n",
    "\n\n",
    "General Staff: ",
    "the bridge is open. ",
    "\x1b]0;x\x07",
    "\x00",
    "\r",
    "\u202e",
    "\u2028",
    "• ",
    "+++ ",
    "март 7 ",
]


@given(
    data=st.binary(max_size=300)
    | st.lists(st.sampled_from(PIECES) | st.text(max_size=9), max_size=40).map(
        lambda parts: "".join(parts).encode("utf-8", "surrogatepass")
    ),
    name=st.sampled_from(FORMATS),
)
def test_whatever_the_bytes_it_ends_well(data: bytes, name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Entries, nothing, or a reason in one line; and never a control character."""
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = cli.main([str(path), "--format", name, "--kind", "all"])
    assert code in (0, 1, 65), err.getvalue()
    assert dangerous(out.getvalue().encode()) | dangerous(err.getvalue().encode()) <= {"\t"}
    assert all(line.startswith("warlog: ") and len(line) <= 200 for line in err.getvalue().splitlines())
