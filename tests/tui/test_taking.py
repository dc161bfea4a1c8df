"""Taking entries away: citations, links, files, commands."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.model.attribution import Attribution
from warlog.model.stamp import Stamp
from warlog.tui import browser, clipboard
from warlog.tui.citation import citation, link, links, web_address
from warlog.tui.export import ExportError, command_of, write
from warlog.tui.screens.pick import PickScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from warlog.tui.app import WarlogApp

FULL = entry(
    1,
    stamp=Stamp("22:24 EST", "2031-05-13", "22:24", "-05:00", "EST", "explicit"),
    headline="Bridge at Orvel closed",
    links=(("https://a.example/1", "the notice"), ("javascript:x", "no"), ("https://a.example/2", "")),
    outlet="Harbour Ledger",
    line=7,
).replace(attribution=Attribution("Ilmar Dost", ("Norvia Wire",), "Telegram", None, "Dost"))


def test_a_citation_is_one_line_with_zone_and_source() -> None:
    assert citation(FULL) == (
        "2031-05-13 22:24 EST (-05:00) · Ilmar Dost on Telegram via Norvia Wire · “Bridge at Orvel closed” · "
        "Harbour Ledger, https://a.example/1"
    )


@pytest.mark.parametrize(
    ("stamp", "said"),
    [
        (Stamp(), "no time stated"),
        (Stamp("late", basis=None), "“late”"),
        (Stamp("22:24", None, "22:24", basis="explicit"), "day not stated, 22:24 (zone not stated)"),
        (Stamp("22:24", "2031-05-13", "22:24", "+02:00", "Velmar", "assumed"),
         "2031-05-13 22:24 Velmar (+02:00) [assumed]"),
        (Stamp("3 hours ago", "2031-05-13", "22:24", "+02:00", None, "relative"),
         "2031-05-13 22:24 +02:00 [counted from “3 hours ago”]"),
        (Stamp("13 May", "2031-05-13"), "2031-05-13"),
        (Stamp("9", "2031-05-13", "09:00", "+02:00", "UTC+2", "page"), "2031-05-13 09:00 UTC+2"),
        (Stamp("9", "2031-05-13", "09:00", "+00:00", "GMT", "page"), "2031-05-13 09:00 GMT (+00:00)"),
    ],
)  # fmt: skip
def test_a_citation_invents_no_time(stamp: Stamp, said: str) -> None:
    assert citation(FULL.replace(stamp=stamp)).split(" · ")[0] == said


def test_a_citation_of_hostile_text_is_one_inert_line() -> None:
    hostile = entry(1, headline=None, blocks=(("paragraph", "a\x1b]52;c;eA==\x07\nrm -rf /\r\u202e" + "x" * 9_000),))
    text = citation(hostile.replace(document="b\n.txt"))
    assert text.isprintable()
    assert len(text) < 400
    assert "a␛]52;c;eA==␇ rm -rf /" in text


def test_only_web_links_are_links() -> None:
    assert links(FULL) == [("https://a.example/1", "the notice"), ("https://a.example/2", "")]
    assert link(entry(1, links=(("file:///etc/passwd", ""), ("--flag", ""), ("data:x", "")))) is None
    assert link(entry(1, document="https://b.example/live")) == "https://b.example/live"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://аррӏе.com/x", "https://xn--80ak6aa92e.com/x"),
        ("https://%D0%B0.example:8080/ї?q=ї#ї", "https://xn--80a.example:8080/%D1%97?q=%D1%97#%D1%97"),
        ("HTTPS://me@а.example", "HTTPS://me@xn--80a.example"),
        ("https://a。example/", "https://a.example/"),
        ("https://a_b.example/", "https://a_b.example/"),
        ("http://[2001:db8::1]:80/", "http://[2001:db8::1]:80/"),
        ("https://а.example\\@b.example/", None),
        ("https:///x", None),
        ("https://", None),
        ("https://" + "а" * 80 + ".example/", None),
        ("https://%2Fx.example/", None),
        ("https://%0Ax.example/", None),
        ("https://%FF.example/", None),
        ("https:example", None),
    ],
)  # fmt: skip
def test_a_host_is_given_as_the_network_knows_it(url: str, address: str | None) -> None:
    assert web_address(url) == address


async def test_a_host_is_shown_as_the_network_knows_it() -> None:
    app = app_over(batch([entry(1, links=(("https://аррӏе.com/ї", "the shop"),))]))
    async with app.run_test(size=(100, 50)) as pilot:
        await settle(pilot)
        assert any("↗ the shop https://xn--80ak6aa92e.com/ї" in line for line in screen_text(app))


async def press(app: WarlogApp, *keys: str, size: tuple[int, int] = (100, 30)) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await settle(pilot)


async def test_copying_a_citation_and_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []
    monkeypatch.setattr(clipboard, "hand_over", given.append)
    app = app_over(batch([FULL.replace(links=FULL.links[:2])]))
    async with app.run_test(size=(160, 30)) as pilot:
        await pilot.press("y")
        assert app.clipboard == citation(FULL)
        assert "copied: 2031-05-13 22:24 EST" in screen_text(app)[-1]
        await pilot.press("Y")
        assert app.clipboard == "https://a.example/1"
    assert given == [citation(FULL), "https://a.example/1"]


async def test_several_links_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "hand_over", lambda _: True)
    app = app_over(batch([FULL]))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("Y")
        await settle(pilot)
        assert isinstance(app.screen, PickScreen)
        assert any("the notice  https://a.example/1" in line for line in screen_text(app))
        await pilot.press("j", "enter")
        await settle(pilot)
        assert app.clipboard == "https://a.example/2"
        await pilot.press("Y", "q")
        await settle(pilot)
        assert app.screen is app.main


async def test_what_has_no_link_says_so() -> None:
    app = app_over(batch([entry(1, links=(("javascript:x", ""),)), entry(0)]))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("o")
        assert app.main.notice == "not taken: javascript: link; only http and https are"
        await pilot.press("j", "o")
        assert app.main.notice == "this entry has no link"


def test_the_clipboard_program_of_the_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("tmux", "wl-copy", "xsel"):
        (tmp_path / name).write_text(f'#!/bin/sh\n[ $# -lt 4 ] && cat > "{tmp_path}/{name}.got"\n')
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    both = {"TMUX": "x", "WAYLAND_DISPLAY": "y"}
    assert clipboard.helper(both) == ["tmux", "load-buffer", "-w", "-"]
    assert clipboard.helper({"WAYLAND_DISPLAY": "y", "TMUX": ""}) == ["wl-copy"]
    for name in both:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "y")
    assert clipboard.hand_over("a\nб")
    assert (tmp_path / "wl-copy.got").read_text() == "a\nб"


def test_the_browser_gets_one_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "br").write_text(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "{tmp_path}/got"\n')
    (tmp_path / "br").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    monkeypatch.setenv("BROWSER", "br --new")
    address = "https://a.example/$(touch%20x);&'a'"
    assert browser.open_link(address)
    assert (tmp_path / "got").read_text() == f"2\n--new\n{address}\n"
    assert browser.command_for("https://a.example/", {"BROWSER": "missing:br -u=%s"}) == ["br", "-u=https://a.example/"]
    assert browser.command_for("https://a.example/", {"BROWSER": "'", "DISPLAY": ":0"}) is None


def test_the_host_is_told_as_the_network_knows_it() -> None:
    assert browser.host("https://%D0%B0.example:8/x") == "xn--80a.example"
    assert browser.host("https://user:secret@b.example/") == "b.example"


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("a.txt", lambda text: "Bridge at Orvel closed" in text.splitlines()[0]),
        ("a.jsonl", lambda text: [json.loads(line)["id"] for line in text.splitlines()] == ["e1", "e2"]),
        ("a.json", lambda text: len(json.loads(text)) == 2),
        ("a.CSV", lambda text: text.splitlines()[0].startswith("id,")),
        ("a.md", lambda text: "Bridge at Orvel closed" in text),
    ],
)
def test_writing_in_the_format_of_the_name(tmp_path: Path, name: str, reads: Callable[[str], Any]) -> None:
    write([FULL, entry(2)], str(tmp_path / name), several=False)
    assert reads((tmp_path / name).read_text(encoding="utf-8-sig"))
    assert os.listdir(tmp_path) == [name]


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"end it in \.txt"):
        write([FULL], str(tmp_path / "a.pdf"), several=False)
    with pytest.raises(ExportError, match="No such file"):
        write([FULL], str(tmp_path / "none" / "a.txt"), several=False)
    (tmp_path / "d.txt").mkdir()
    with pytest.raises(ExportError, match="directory"):
        write([FULL], str(tmp_path / "d.txt"), several=False)
    assert os.listdir(tmp_path) == ["d.txt"]


async def test_writing_asks_before_it_replaces(tmp_path: Path, blog: Callable[..., WarlogApp]) -> None:
    path = tmp_path / "taken.jsonl"
    path.write_text("mine")
    app = blog(40)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("j", "s", "w", *str(path), "enter")
        await settle(pilot)
        assert any("Enter again to replace it" in line for line in screen_text(app))
        assert path.read_text() == "mine"
        await pilot.press("enter")
        while not app.main.notice:
            await settle(pilot)
        assert "10 entries written to" in app.main.notice
        assert {json.loads(line)["source"] for line in path.read_text().splitlines()} == {"Rescue Service"}


async def test_a_name_without_a_format_is_told(blog: Callable[..., WarlogApp]) -> None:
    app = blog(4)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("w", *"x.pdf", "enter")
        await settle(pilot)
        assert any("the name says the format" in line for line in screen_text(app))
        await pilot.press("escape")
        assert app.main.focus_is("timeline")


def test_a_command_is_words_and_no_shell() -> None:
    assert command_of("cat -n 'a b' | $HOME; > x") == ("text", ["cat", "-n", "a b", "|", "$HOME;", ">", "x"])
    assert command_of("-f csv cat") == ("csv", ["cat"])
    for wrong, what in (
        ("", "a command is missing"),
        ("cat 'a", "no closing quotation"),
        ("no-such-command-here", "there is no command no-such-command-here"),
        ("-f xml cat", "-f takes"),
    ):
        with pytest.raises(ExportError, match=what):
            command_of(wrong)
