"""What a program that imports warlog can rely on."""

from __future__ import annotations

import subprocess
import sys

import pytest

import warlog


def test_every_public_name_is_there() -> None:
    for name in warlog.__all__:
        assert getattr(warlog, name).__module__.startswith("warlog.")
    assert {"parse", "Entry", "Coverage", "Document", "ParseOptions", "Query", "Timeline"} <= set(warlog.__all__)


def test_there_is_nothing_else() -> None:
    assert dir(warlog) == sorted([*warlog.__all__, "__version__"])
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        warlog.nonsense  # noqa: B018


def test_importing_it_imports_nothing_else() -> None:
    code = "import sys, warlog; print(*[name for name in sys.modules if name.startswith('warlog')])"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout.split() == ["warlog"]


def test_a_document_is_read() -> None:
    data = b"War: live\n\n22:24 General Staff: two bridges are open.\n\n22:10 Coast Radio: all clear in Velmar.\n"
    coverage = warlog.parse(warlog.Document("blog", data), warlog.ParseOptions(date="2031-03-07"))
    assert [(entry.time, entry.source) for entry in coverage.entries] == [
        ("2031-03-07T22:24", "General Staff"),
        ("2031-03-07T22:10", "Coast Radio"),
    ]
