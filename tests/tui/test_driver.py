"""The driver that the app takes."""

from __future__ import annotations

import sys

import pytest
from dashboard import app_over, batch, entry
from textual.drivers.linux_driver import LinuxDriver


@pytest.mark.skipif(sys.platform == "win32", reason="a driver for Unix")
def test_where_textual_has_moved_its_parser_its_own_driver_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    app = app_over(batch([entry(0)]))
    own = app.get_driver_class()
    assert own.__module__ == "warlog.tui.driver"
    monkeypatch.delitem(sys.modules, "warlog.tui.driver")
    monkeypatch.setitem(sys.modules, "textual._xterm_parser", None)
    assert app.get_driver_class() is not own
    assert LinuxDriver in app.get_driver_class().__mro__
