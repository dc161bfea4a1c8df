"""What the whole way from a document to standard output gives, byte for byte.

After a change that is meant, write the golden files anew and read the difference:

    WARLOG_GOLDEN=write pytest tests/cli/test_golden.py
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("blog.text", []),
        ("blog.jsonl", ["--format", "jsonl"]),
        ("blog.json", ["--format", "json"]),
        ("blog.csv", ["--format", "csv"]),
        ("blog.md", ["--format", "md"]),
        ("blog.sources", ["--sources"]),
        ("blog.explain", ["--explain"]),
        ("blog.dated", ["--date", "2031-03-07", "--tz", "Europe/Kyiv", "--assume-tz", "--color", "always"]),
    ],
)
def test_what_is_printed(run: Run, blog: Path, tmp_path: Path, name: str, arguments: list[str]) -> None:
    (tmp_path / "work" / "blog.txt").write_bytes(blog.read_bytes())
    finished = run("blog.txt", *arguments)
    assert (finished.returncode, finished.stderr) == (0, b"")
    path = GOLDEN / name
    if os.environ.get("WARLOG_GOLDEN") == "write":
        path.write_bytes(finished.stdout)
    assert finished.stdout == path.read_bytes()


def test_the_golden_files_kept_their_line_ends() -> None:
    """A checkout that turned LF into CR LF would make every comparison meaningless."""
    for folder in (GOLDEN, GOLDEN.parents[1] / "output" / "golden"):
        assert all(b"\r" not in path.read_bytes() for path in folder.iterdir())
