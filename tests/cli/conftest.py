"""Running warlog as its users do: a process of its own, bytes in, bytes and an exit code out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

BLOG = Path(__file__).parent / "blog.txt"


@pytest.fixture
def blog() -> Path:
    """A live blog of six entries, newest first, without a date."""
    return BLOG


@pytest.fixture
def command() -> list[str]:
    """The command line that starts warlog."""
    return [sys.executable, "-m", "warlog"]


@pytest.fixture
def run(command: list[str], tmp_path: Path, home: Path) -> Run:
    """Run warlog in an empty folder, with a home of its own; standard input is empty unless given."""
    work = tmp_path / "work"
    work.mkdir()

    def run(
        *arguments: str | bytes | Path, stdin: bytes | int = subprocess.DEVNULL, **environment: str | None
    ) -> subprocess.CompletedProcess[bytes]:
        given: dict[str, Any] = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
        variables = {**os.environ, "HOME": str(home), **environment}
        return subprocess.run(
            [*command, *arguments],
            **given,
            cwd=work,
            env={name: value for name, value in variables.items() if value is not None},
            capture_output=True,
            timeout=60,
            check=False,
        )

    return run
