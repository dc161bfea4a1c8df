"""What the whole screen looks like at three sizes, to the cell and the colour.

A picture that is meant to change is drawn again with `WARLOG_DRAW=1 pytest tests/tui/test_snapshots.py`; look at it
before it is committed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from dashboard import app_over, batch, entry, settle

from warlog.tui.app import WarlogApp
from warlog.tui.feed import Arrival
from warlog.tui.loading import Head, Update, Word

FOLDER = Path(__file__).parent / "snapshots"


def busy_app() -> WarlogApp:
    """An app over entries of every kind, in several scripts, some of them hostile."""
    entries = [entry(number, ("General Staff", "Ilmar Dost", None)[number % 3]) for number in range(600, 640)]
    entries += [
        entry(640, "بلدية الميناء", headline="أغلق الميناء", kind="key_event"),
        entry(641, "港口管理局", headline="港口三人受伤 🚒 e\u0301\u0301 done"),
        entry(642, "Рятувальники", headline="Пожежу загашено", media=("Foto: harbour",)),
        entry(643, "[b]Markup[/b]", headline="\x1b[31mred\x1b[0m \u202eevil"),
        entry(
            644,
            "Ilmar Dost",
            headline=None,
            blocks=(
                ("paragraph", "We have a list, a place and a time."),
                ("subheading", "Who comes"),
                ("item", "one hundred and twenty from Karsland"),
                ("item", "as many from Norvia"),
                ("quote", "I will believe it when I see the buses."),
            ),
            links=(("https://example.org/list", "The list"),),
            author="Ann Reed",
        ),
    ]
    return app_over(batch(entries, outlet="The Harbour Ledger"), Word(watching=True, asked=False))


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (200, 50)])
async def test_the_screen_looks_as_it_did(width: int, height: int) -> None:
    app = busy_app()
    async with app.run_test(size=(width, height)) as pilot:
        await settle(pilot)
        update = Update(
            Head("a.txt", "Norvia, day nineteen", "The Harbour Ledger"),
            [entry(638, "Rescue Service", headline="Another headline"), entry(639), entry(645)],
        )
        app.post_message(WarlogApp.Arrived(Arrival(update)))
        await settle(pilot)
        await pilot.press("j", "m", "k")
        await settle(pilot)
        picture = app.export_screenshot(title="warlog")
    picture = re.sub(r"\s*@font-face \{.*?\}", "", picture, flags=re.DOTALL) + "\n"
    path = FOLDER / f"{width}x{height}.svg"
    if os.environ.get("WARLOG_DRAW"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(picture, encoding="utf-8")
    is_same = path.read_text(encoding="utf-8") == picture  # a diff of SVG tells nobody anything
    assert is_same, f"{path.name} differs from the screen; see the head of {Path(__file__).name}"
