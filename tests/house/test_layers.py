"""The way to a pipe stays light: what a start imports is looked up in a fresh interpreter.

import-linter (in `make layers`) reads the static graph; only a process of its own shows that a deferred import defers.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "intake" / "sample.txt"

# Each of these costs a start between 0.5 ms (gettext) and 190 ms (textual), where `python -c pass` takes 9.
HEAVY = {
    "argparse",
    "asyncio",
    "dataclasses",
    "dateparser",
    "dateutil",
    "email",
    "getopt",
    "gettext",
    "importlib.metadata",
    "importlib.resources",
    "inspect",
    "json",
    "logging",
    "pathlib",
    "pytz",
    "regex",
    "rich",
    "ssl",
    "textual",
    "tomllib",
    "typing",
    "tzlocal",
    "urllib",
    "zoneinfo",
}

LIST_MODULES = """
import sys
before = set(sys.modules)
{code}
print(*sorted(set(sys.modules) - before), sep="\\n", file=sys.stderr)
"""


def imported(site: Path, code: str) -> set[str]:
    """The modules that running `code` in a fresh interpreter brings in, beyond those that the interpreter starts with.

    -S leaves out what site-packages' .pth files import: an editable install has such a file, an installed warlog not.
    """
    path = f"import sys; sys.path[:0] = {[str(site), *sys.path]!r}\n"
    finished = subprocess.run(
        [sys.executable, "-S", "-c", path + LIST_MODULES.format(code=code)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return set(finished.stderr.split())


def heavy(modules: set[str]) -> set[str]:
    return {module for module in modules if module in HEAVY or module.partition(".")[0] in HEAVY}


def run_main(*arguments: str) -> str:
    return f"from warlog.cli import main; sys.argv = {['warlog', *arguments]!r}\ntry: main()\nexcept SystemExit: pass"


def test_the_probe_sees_what_is_imported(site: Path) -> None:
    assert heavy(imported(site, "import typing, rich.console")) >= {"typing", "rich.console"}


@pytest.mark.parametrize(
    "module", ["warlog", "warlog.model.entry", "warlog.model.timeline", "warlog.model.query", "warlog.cli"]
)
def test_importing_is_light(site: Path, module: str) -> None:
    assert heavy(imported(site, f"import {module}")) == set()


@pytest.mark.parametrize("format", ["jsonl", "text", "csv", "json", "md"])
def test_the_way_to_a_pipe_is_light(site: Path, format: str) -> None:
    modules = imported(site, run_main(str(SAMPLE), "--format", format))
    assert "warlog.parsers" in modules
    assert heavy(modules) == set()


def test_another_format_is_not_loaded(site: Path) -> None:
    modules = imported(site, run_main(str(SAMPLE), "--format", "jsonl"))
    assert not {"csv", "warlog.output.sheet", "warlog.output.markdown"} & modules


def test_the_model_is_the_standard_library(site: Path) -> None:
    folder = ROOT / "model"
    names = [f"warlog.model.{path.stem}" for path in folder.glob("*.py") if path.stem != "__init__"]
    modules = imported(site, "import " + ", ".join(names))
    mine = {module for module in modules if module.partition(".")[0] == "warlog"}
    assert {module for module in mine if not module.startswith("warlog.model")} <= {"warlog"}
    assert {module.partition(".")[0] for module in modules - mine} <= sys.stdlib_module_names
