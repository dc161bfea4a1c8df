"""The documents say what is so: commands are run, options, exit codes, targets and links are looked up."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from warlog.cli.exits import Exit
from warlog.model.entry import Entry
from warlog.parsers.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = {path.name: path.read_text(encoding="utf-8") for path in ROOT.glob("*.md")}
INSTALLING = ("cd ", "git ", "make ", "pip ", "pipx ")
"""Commands that need a network or a machine of their own: .ci/run goes through the same targets."""


def examples() -> list[tuple[str, str]]:
    """The commands of README's console blocks, and what the README shows that they print."""
    found: list[tuple[str, str]] = []
    for block in re.findall(r"^```console\n(.*?)^```$", README, re.DOTALL | re.MULTILINE):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = example.partition("\n")
            found.append((command.partition("  #")[0].rstrip(), output))
    return found


RUNNABLE = [example for example in examples() if not example[0].startswith(INSTALLING)]


def shell(command: str) -> str:
    """What a command prints, on a terminal's two streams, in the order it does."""
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    finished = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return finished.stdout


@pytest.mark.parametrize(("command", "output"), RUNNABLE, ids=[command for command, _ in RUNNABLE])
def test_readme_command_prints_what_is_shown(command: str, output: str) -> None:
    if "jq" in command and not shutil.which("jq"):
        pytest.skip("jq is not on this machine")
    printed = shell(command)
    assert "internal error" not in printed
    assert "Traceback" not in printed
    if output.endswith("...\n"):
        assert printed.startswith(output.removesuffix("...\n"))
    elif output:
        assert printed == output
    else:
        assert printed


def test_readme_shows_the_commands_of_a_first_walk() -> None:
    commands = "\n".join(command for command, _ in examples())
    for part in ("make demo", "pipx install .", "warlog | head", '--source "General Staff"', "| jq", "--sources"):
        assert part in commands


def test_readme_lists_every_option() -> None:
    usage = shell("warlog --help")
    assert "usage: warlog" in usage
    table = README.partition("## Options")[2].partition("\n## ")[0]
    assert set(re.findall(r"--[a-z][a-z-]+", table)) == set(
        re.findall(r"^ +(?:-\w\b.*?, )?(--[a-z-]+)", usage, re.MULTILINE)
    )


def test_readme_names_every_field_of_the_json() -> None:
    table = README.partition("| field | meaning |")[2].partition("\n\n")[0]
    names = [re.findall(r"`(\w+)`", row.split("|")[1]) for row in table.splitlines()[2:]]
    assert sorted(name for row in names for name in row) == sorted(Entry("a").as_dict())


def test_readme_lists_every_exit_code() -> None:
    table = README.partition("## Exit codes")[2].partition("\n## ")[0]
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)} == {
        code for name, code in vars(Exit).items() if name.isupper()
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_target_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:`|\$ )make ([a-z-]+)", DOCUMENTS[name])) <= targets


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", DOCUMENTS[name])
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_changelog_has_room_for_the_next_change() -> None:
    assert re.search(r"^## \[Unreleased\]$", DOCUMENTS["CHANGELOG.md"], re.MULTILINE)


def test_readme_counts_the_languages() -> None:
    pages = {path.stem for path in (ROOT / "parsers" / "languages").glob("[a-z]*.py")}
    assert pages == set(LANGUAGES)
    assert f"in {len(LANGUAGES)} languages" in README
