"""What can be asked for on the command line, and what is said of what cannot."""

from __future__ import annotations

import json
import re
import sys
import zoneinfo
from typing import TYPE_CHECKING

import pytest

from warlog import __version__
from warlog.cli.arguments import UsageError, parse
from warlog.cli.clock import zone

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


def test_options_and_inputs_may_be_mixed() -> None:
    arguments = parse(["a", "-s", "x", "b", "--count", "-", "--", "-c", "--count"])
    assert arguments.inputs == ["a", "b", "-", "-c", "--count"]
    assert (arguments.source, arguments.count) == (["x"], True)


def test_everything_after_two_dashes_is_an_input() -> None:
    assert parse(["--", "--help"]).inputs == ["--help"]
    assert not parse(["--", "--help"]).help


@pytest.mark.parametrize(
    "given", [["--since", "-2h"], ["--since=-2h"], ["--until", "22:00", "--since", "-2h"], ["a", "--since", "-2h", "b"]]
)
def test_a_value_may_begin_with_a_dash(given: list[str]) -> None:
    assert parse(given).since == "-2h"


def test_a_pattern_may_begin_with_a_dash_or_be_empty() -> None:
    assert parse(["-e", "-foo", "-e", "", "-e-s", "--grep="]).grep == ["-foo", "", "-s", ""]


def test_names_may_be_cut_short_and_letters_stand_together() -> None:
    arguments = parse(["--max", "10", "--via=", "-x=MIA", "-n1", "-fjsonl", "--print", "--tz", "--"])
    assert (arguments.max_bytes, arguments.via, arguments.exclude_source) == (10, [""], ["=MIA"])
    assert (arguments.limit, arguments.format, arguments.print_marked, arguments.tz) == (1, "jsonl", True, "--")
    assert parse(["-hs", "a", "-", "-he-h"]).source == ["a"]
    assert parse(["-hs", "a", "-", "-he-h"]).grep == ["-h"]


def test_a_whole_name_is_no_beginning_of_another() -> None:
    assert parse(["--source", "a"]).source == ["a"]
    assert parse(["--sources"]).sources


@pytest.mark.parametrize(("text", "size"), [("1", 1), ("64M", 64 << 20), ("10k", 10 << 10), ("2G", 2 << 30)])
def test_sizes(text: str, size: int) -> None:
    assert parse(["--max-bytes", text]).max_bytes == size


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--nonsense"], "--nonsense: there is no such option"),
        (["--sourc", "x"], "--sourc: it stands for more than one option"),
        (["-Z"], "-Z: there is no such option"),
        (["-hZ"], "-Z: there is no such option"),
        (["-h-count"], "--: there is no such option"),
        (["--=x"], "--: it stands for more than one option"),
        (["--count=3"], "--count: it takes no value"),
        (["--coun="], "--count: it takes no value"),
        (["--order", "random"], "--order: 'random' is none of newest, oldest, page"),
        (["-n"], "-n: a value is missing"),
        (["-hn"], "-n: a value is missing"),
        (["--since"], "--since: a value is missing"),
        (["--sin"], "--since: a value is missing"),
        (["-n", "0"], "--limit: not a number of entries; give 1 or more"),
        (["-n", "²"], "--limit: not a number of entries; give 1 or more"),
        (["--max-bytes", "0"], "--max-bytes: not a size; give a number of bytes, as 1000000 or 64M"),
        (["--max-bytes", "9" * 5000], "--max-bytes: not a size; give a number of bytes, as 1000000 or 64M"),
        (["--format", "xml"], "--format: 'xml' is none of text, jsonl, json, csv, md"),
        (["--assume-tz"], "--assume-tz: give the zone to assume with --tz"),
        (["--count", "--sources"], "give only one of --sources, --count and --explain"),
        (["-", "a", "-"], "-: standard input can be read only once"),
    ],
)
def test_what_cannot_be_understood(given: list[str], said: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(given)
    assert f"{caught.value.subject}: {caught.value.what}".removeprefix(": ").startswith(said)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["-q", "drone or (tank"], "--query: this ( is not closed: column 10: drone or ▸(tank"),
        (["-q", "source:"], "--query: source: is followed by nothing: column 1: ▸source:"),
        (["-e", "a(b"], "--grep: not a regular expression: missing ), unterminated subpattern: column 2: a▸(b"),
        (
            ["-e", f"{'a' * 50}(b"],
            f"--grep: not a regular expression: missing ), unterminated subpattern: column 51: …{'a' * 30}▸(b",
        ),
        (
            ["--since", "teatime"],
            "--since: 'teatime' is no time; write 22:24, 2022-03-07, 2022-03-07T22:24+02:00 or -2h",
        ),
        (
            ["--kind", "gossip"],
            "--kind: there is no kind 'gossip'; the kinds are update, key_event, pinned, lede, key_points, background, statement",
        ),
        (["--date", "20220307"], "--date: 20220307 is no day; write it as 2022-03-07"),
        (["--date", "2022-02-30"], "--date: 2022-02-30 is no day; write it as 2022-03-07"),
        (["-s", " "], "--source: source: needs a name"),
        (["--tz", "local", "--assume-tz"], "--tz: name the zone to assume, as Europe/Kyiv"),
    ],
)
def test_a_value_that_means_nothing_is_pointed_at(run: Run, blog: Path, given: list[str], said: str) -> None:
    """One line and exit 2, before anything is read: never an empty result."""
    finished = run(blog, *given)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.decode() == f"warlog: {said}; try 'warlog --help'\n"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "", " ", "Europe", "Nowhere/Land", "é", "x" * 5000, "+99:99", "+2"]
)
def test_c7_a_hostile_zone(run: Run, blog: Path, name: str) -> None:
    """C7: a clean error, whatever the name leads to."""
    finished = run(blog, "--tz", name)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert re.match(rb"warlog: --tz: there is no (zone|offset) ", finished.stderr)
    assert finished.stderr.count(b"\n") == 1


def test_c7_a_zone_with_a_nul() -> None:
    """C7: which no command line can hold, and a configuration can."""
    with pytest.raises(UsageError):
        zone("a\0b")


@pytest.mark.parametrize("value", ["", "Nowhere/Land", ":", "../../etc/passwd", "<+25>-25"])
def test_c7_an_invalid_tz_variable(run: Run, blog: Path, value: str) -> None:
    """C7: the machine's own zone decides nothing that is read."""
    finished = run(blog, "--since", "20:00", "--tz", "local", TZ=value)
    assert (finished.returncode, finished.stdout) == (0, run(blog).stdout)
    assert (finished.stderr == b"warlog: TZ: no zone that this machine knows; UTC is used for it\n") == (
        value == "<+25>-25"
    )


def test_c7_no_zone_database(monkeypatch: pytest.MonkeyPatch) -> None:
    """C7: neither the system's nor the package's: told as a zone that is not on this machine; UTC and offsets work."""
    for name in ("tzdata", "tzdata.zoneinfo", "tzdata.zoneinfo.Europe"):
        monkeypatch.setitem(sys.modules, name, None)
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        with pytest.raises(UsageError, match="there is no zone Europe/Kyiv"):
            zone("Europe/Kyiv")
        assert str(zone("UTC")) == "UTC"
        assert str(zone("+02:00")) == "UTC+02:00"
    finally:
        zoneinfo.reset_tzpath()
        zoneinfo.ZoneInfo.clear_cache()


def test_version(run: Run) -> None:
    finished = run("--version")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, f"warlog {__version__}\n".encode(), b"")


def test_help(run: Run) -> None:
    finished = run("--help")
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert finished.stdout.startswith(b"usage: warlog [OPTIONS] [INPUT ...]\n")
    assert max(map(len, finished.stdout.decode().splitlines())) <= 80


def test_without_an_input_it_is_the_sample(run: Run) -> None:
    """What stands on stderr says that it is fiction: nobody must take it for news."""
    finished = run("--count")
    assert finished.returncode == 0
    assert int(finished.stdout) >= 60
    assert finished.stderr == (
        b"warlog: no INPUT, so this is the bundled sample, which is fiction; give a file, a directory or -\n"
    )


def test_without_an_input_a_pipe_is_read(run: Run, blog: Path) -> None:
    assert run("--count", stdin=blog.read_bytes()).stdout == b"6\n"
    with blog.open("rb") as file:
        assert run("--count", stdin=file.fileno()).stdout == b"6\n"


@pytest.mark.parametrize(
    ("given", "times"),
    [
        (["-s", "General Staff"], ["22:24", "20:55"]),
        (["-s", "staff", "-s", "mia"], ["22:24", "21:30", "20:55"]),
        (["-x", "General Staff", "-x", "MIA"], ["22:10", "21:47", "20:40"]),
        (["-e", r"\d+ (clashes|people)"], ["22:24", "21:30"]),
        (["-e", "clashes", "-e", "curfew"], ["22:24", "21:30"]),
        (["--since", "21:30"], ["22:24", "22:10", "21:47", "21:30"]),
        (["--until", "21:30"], ["21:30", "20:55", "20:40"]),
        (["--since", "21:00", "--until", "22:10"], ["22:10", "21:47", "21:30"]),
        (["--via", "Norvia Press Agency", "-s", "State Railways"], ["20:40"]),
        (["-q", "piers or -source:staff until:21:30"], ["22:10", "21:30", "20:40"]),
        (["-q", "kelder", "-q", "trains"], ["20:55"]),
        (["-n", "2"], ["22:24", "22:10"]),
        (["-n", "2", "--order", "oldest"], ["20:40", "20:55"]),
        (["--order", "newest", "-s", "staff"], ["22:24", "20:55"]),
        (["--kind", "update", "-n", "1"], ["22:24"]),
        (["--kind", "all", "-q", "source:mia"], ["21:30"]),
    ],
)
def test_filters(run: Run, blog: Path, given: list[str], times: list[str]) -> None:
    finished = run(blog, "--format", "jsonl", *given)
    assert [json.loads(line)["time"] for line in finished.stdout.splitlines()] == [f"T{time}" for time in times]
    assert finished.returncode == 0


def test_a_source_is_found_in_every_language(run: Run, blog: Path) -> None:
    """One actor has a name in each language: whoever asks for one of them means all."""
    ukrainian = (
        "Війна: онлайн\n\n22:24 Генштаб: ворог відступив від Кельдера.\n\n21:40 Рейтер: у Вельмарі чути сирени.\n"
    )
    for name in ("General Staff", "генштаб"):
        finished = run(blog, "-", "-s", name, "-f", "jsonl", "--order", "oldest", stdin=ukrainian.encode())
        sources = [json.loads(line)["source"] for line in finished.stdout.splitlines()]
        assert sources == ["General Staff", "General Staff", "Генштаб"]
    assert run("-", "-x", "Reuters", "--count", stdin=ukrainian.encode()).stdout == b"1\n"


def test_nothing_matches(run: Run, blog: Path) -> None:
    finished = run(blog, "-s", "Nobody")
    assert (finished.returncode, finished.stdout) == (1, b"")
    assert finished.stderr.decode().startswith("warlog: nothing matches, of ")


def test_a_document_that_has_no_stream(run: Run) -> None:
    """It is not that nothing matches, and the way to see it is told."""
    text = b"""The old harbour of Lindhavn

The harbour of Lindhavn is an old one. It was built of stone by people whose names nobody wrote down.

Many ships have called at it since, and most of them carried wheat. The silos came later, and the railway last of all.

In winter the water freezes for a week or two. Then the ferries stay at their berths, and the town is quiet.
"""
    finished = run("-", stdin=text)
    assert (finished.returncode, finished.stdout) == (1, b"")
    assert finished.stderr == b"warlog: no entries but background; --kind all shows them\n"


def test_entries_that_cannot_be_compared_are_counted(run: Run, blog: Path) -> None:
    """A clock without a day is neither before nor after a day: it is not shown, and that is said."""
    finished = run(blog, "--since", "2022-03-07T21:00")
    assert (finished.returncode, finished.stdout) == (1, b"")
    assert b"do not state enough of their time, and are not shown\n" in finished.stderr


def test_the_kinds_that_are_no_part_of_the_stream_are_shown_on_request(run: Run, blog: Path) -> None:
    def kinds(*given: str) -> set[str]:
        return {json.loads(line)["kind"] for line in run(blog, "-f", "jsonl", *given).stdout.splitlines()}

    assert kinds() == {"update"}
    assert kinds("--kind", "lede") == kinds("-q", "kind:lede") == {"lede"}
    assert kinds("--kind", "lede,update") == kinds("--kind", "all") == {"lede", "update"}


def test_a_day_that_is_given_is_assumed(run: Run, blog: Path) -> None:
    finished = run(blog, "--date", "2031-03-07", "--tz", "Europe/Kyiv", "--assume-tz", "-f", "jsonl", "-n", "1")
    entry = json.loads(finished.stdout)
    assert (entry["time"], entry["time_text"], entry["time_basis"]) == ("2031-03-07T22:24+02:00", "22:24", "assumed")
    assert run(blog, "--date", "2031-03-07", "-n", "1").stdout.startswith(b"~2031-03-07T22:24  General Staff  ")


@pytest.mark.parametrize(
    ("name", "time"),
    [
        ("Europe/Kyiv", "2031-03-08T00:24+02:00"),
        ("-05:00", "2031-03-07T17:24-05:00"),
        ("utc", "2031-03-07T22:24+00:00"),
        ("local", "2031-03-07T22:24+00:00"),
    ],
)
def test_times_are_shown_in_a_zone_where_theirs_is_stated(run: Run, name: str, time: str) -> None:
    text = "War: live\n\nMarch 7, 2031\n\n" + "\n\n".join(
        f"22:{24 - at} GMT General Staff: report number {at} came in." for at in range(4)
    )
    entry = json.loads(run("-", "--tz", name, "-f", "jsonl", "-n", "1", stdin=text.encode()).stdout)
    assert (entry["time"], entry["zone"], entry["time_text"][:5]) == (time, "GMT", "22:24")


def test_times_without_a_zone_stay_as_they_are(run: Run, blog: Path) -> None:
    assert run(blog, "--tz", "Asia/Tokyo").stdout == run(blog).stdout


def test_several_inputs_are_merged_by_time(run: Run, blog: Path, tmp_path: Path) -> None:
    """Newest first unless asked otherwise; text says which document each entry stands in."""
    other = tmp_path / "work" / "other.txt"
    other.write_text("War: live\n\n22:15 Coast Radio: sirens in Velmar.\n\n21:00 Coast Radio: all clear in Velmar.\n")
    printed = run(blog, "other.txt").stdout.decode()
    assert [line[:5] for line in printed.splitlines() if line[0] != " "] == [
        "22:24", "22:15", "22:10", "21:47", "21:30", "21:00", "20:55", "20:40",
    ]  # fmt: skip
    assert "22:15  Coast Radio  sirens in Velmar.\n    [other.txt:3]\n" in printed
    oldest = run(blog, "other.txt", "--order", "oldest", "-f", "jsonl").stdout.splitlines()
    assert [json.loads(line)["time"] for line in oldest][:3] == ["T20:40", "T20:55", "T21:00"]
    page = run("other.txt", blog, "--order", "page", "-f", "jsonl").stdout.splitlines()
    assert [json.loads(line)["time"] for line in page][:3] == ["T22:15", "T21:00", "T22:24"]


def test_sources(run: Run, blog: Path) -> None:
    finished = run("--sources", blog)
    assert finished.returncode == 0
    lines = finished.stdout.decode().splitlines()
    assert lines[0] == "entries  relayed  source"
    assert lines[1] == "      2        0  General Staff"
    assert "      1        0  State Railways" in lines
    assert "      1        1  Norvia Press Agency" in lines


def test_explain(run: Run, blog: Path) -> None:
    finished = run("--explain", blog)
    assert finished.returncode == 0
    printed = finished.stdout.decode()
    assert "  parser    timestamped\n" in printed
    assert "Read more: What burned in the harbour of Lindhavn" in printed


def test_explain_says_how_nothing_was_found(run: Run) -> None:
    """Where there is no entry, the explanation is what is left to see."""
    finished = run("--explain", "-", stdin=b"Related posts\n")
    assert finished.returncode == 1
    assert finished.stdout.startswith(b"-\n  headline  ")


def test_the_users_sources_join_names(run: Run, blog: Path, home: Path) -> None:
    folder = home / ".config" / "warlog"
    folder.mkdir(parents=True)
    (folder / "sources.toml").write_text('[[body]]\nname = "Interior Ministry of Norvia"\nalso = ["MIA of Norvia"]\n')
    assert b"      1        0  Interior Ministry of Norvia\n" in run("--sources", blog).stdout
    assert run(blog, "-s", "MIA of Norvia", "--count").stdout == b"1\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'[[body]]\nname = "x"\nalso = [\n', "line 4"),
        (b'[[body]]\nname = "x"\n[[body]]\n', "a name is missing"),
        (b"[[bodies]]\n", "unknown table"),
        (b"\xff\xfe\0", "not UTF-8 (at line 1)"),
        (b"a = 1\nb = \x00", "line 2"),
    ],
)
def test_f10_a_bad_list_of_sources(run: Run, blog: Path, tmp_path: Path, data: bytes, said: str) -> None:
    """F-10: 78, with the file and the line."""
    folder = tmp_path / "config" / "warlog"
    folder.mkdir(parents=True)
    (folder / "sources.toml").write_bytes(data)
    finished = run(blog, XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert (finished.returncode, finished.stdout) == (78, b"")
    message = finished.stderr.decode()
    assert message.count("\n") == 1
    assert "sources.toml: " in message
    assert said in message
