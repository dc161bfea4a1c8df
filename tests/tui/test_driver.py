"""The driver that the app takes."""

from __future__ import annotations

import sys

import pytest
from dashboard import app_over, batch, entry
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key

from warlog.tui.driver import parsed


@pytest.mark.skipif(sys.platform == "win32", reason="a driver for Unix")
def test_where_textual_has_moved_its_parser_its_own_driver_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    app = app_over(batch([entry(0)]))
    own = app.get_driver_class()
    assert own.__module__ == "warlog.tui.driver"
    monkeypatch.delitem(sys.modules, "warlog.tui.driver")
    monkeypatch.setitem(sys.modules, "textual._xterm_parser", None)
    assert app.get_driver_class() is not own
    assert LinuxDriver in app.get_driver_class().__mro__


def test_an_escape_is_a_key_where_the_next_one_is_pressed_later(monkeypatch: pytest.MonkeyPatch) -> None:
    parser, now = XTermParser(), [0.0]
    monkeypatch.setattr("textual._parser.get_time", lambda: now[0])
    assert [*parsed(parser, "\x1b")] == []
    now[0] += 1
    assert [event.key for event in parsed(parser, "j") if isinstance(event, Key)] == ["escape", "j"]
    assert [event.key for event in parsed(parser, "\n\r") if isinstance(event, Key)] == ["enter", "enter"]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("\x1bQ", ["escape", "upper_q"]), ("\x1bj\x1bj", ["escape", "j", "escape", "j"]), ("\x1b\r", ["escape", "enter"]),
        ("\x1b[A\x1bOB", ["up", "down"]), ("j\x1b[6~k", ["j", "pagedown", "k"]), ("\x1b[<0;3;4M", []),
    ],
)  # fmt: skip
def test_an_escape_that_begins_no_sequence_is_a_key(typed: str, keys: list[str]) -> None:
    parser = XTermParser()
    assert [event.name for event in parsed(parser, typed) if isinstance(event, Key)] == keys
