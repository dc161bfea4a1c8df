"""The README's pictures show what warlog writes today."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "screenshots"
RENDER: dict[str, Any] = runpy.run_path(str(FOLDER / "render.py"))


@pytest.mark.parametrize("name", RENDER["PICTURES"])
def test_picture_is_up_to_date(name: str) -> None:
    drawn = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    up_to_date = RENDER["draw"](RENDER["PICTURES"][name]) == drawn  # a diff of SVG tells nobody anything
    assert up_to_date, "run `make screenshots` and look at what has changed"


def test_every_picture_is_drawn_by_the_script() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(RENDER["PICTURES"])


def test_pictures_fetch_nothing() -> None:
    for path in FOLDER.glob("*.svg"):
        assert "url(http" not in path.read_text(encoding="utf-8")
        assert "<image" not in path.read_text(encoding="utf-8")
