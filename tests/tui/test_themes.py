"""Text can be read on whatever it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dashboard import settle
from textual.color import Color

from warlog.tui.themes import CONTRAST, DARK, LIGHT, hue

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.theme import Theme

    from warlog.tui.app import WarlogApp


def luminance(colour: str) -> float:
    """As WCAG 2.2 defines it."""
    parts = [part / 255 for part in Color.parse(colour).rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(text: str, ground: str) -> float:
    low, high = sorted((luminance(text), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_the_standard_s() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("theme", "least"), [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7.0)])
def test_every_text_is_read_on_every_ground(theme: Theme, least: float) -> None:
    names = ("primary", "secondary", "accent", "warning", "error", "success", "foreground")
    texts = {name: str(getattr(theme, name)) for name in names} | {"dim": theme.variables["dim"]}
    texts |= {f"source {number}": hue(f"source {number}", theme) for number in range(200)}
    assert len(texts) == 208
    grounds = {name: str(getattr(theme, name)) for name in ("background", "surface", "panel")}
    grounds |= {name: theme.variables[name] for name in ("cursor", "cursor-blurred")}
    poor = {
        (text, ground): round(ratio(colour, under), 2)
        for text, colour in texts.items()
        for ground, under in grounds.items()
        if ratio(colour, under) < least
    }
    assert poor == {}
    assert ratio(str(theme.background), str(theme.accent)) >= least, "what is searched for"


@pytest.mark.parametrize("key", ["slash", "question_mark"])
async def test_what_to_type_is_read_too(blog: Callable[..., WarlogApp], key: str) -> None:
    app = blog(9)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press(key)
        await settle(pilot)
        segments = [segment for strip in app.screen._compositor.render_strips() for segment in strip]
        styles = [segment.style for segment in segments if "apital" in segment.text or "Esc to close" in segment.text]
        pairs = [(style.color, style.bgcolor) for style in styles if style]
        assert pairs
        for text, ground in pairs:
            assert text is not None
            assert ground is not None
            assert ratio(text.get_truecolor().hex, ground.get_truecolor().hex) >= 4.5
