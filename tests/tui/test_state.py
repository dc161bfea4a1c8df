"""What is remembered of a document from one time to the next."""

from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.tui.desk import Desk
from warlog.tui.facets import Choice
from warlog.tui.state_file import Memory, file_name
from warlog.tui.views import View

if TYPE_CHECKING:
    from pathlib import Path

    from warlog.tui.app import WarlogApp


def app_in(folder: Path, count: int = 60) -> WarlogApp:
    return app_over(batch([entry(number) for number in range(count)]), state=os.fspath(folder))


def record(folder: Path) -> dict[str, object]:
    return json.loads((folder / file_name("a.txt")).read_text())


async def test_place_marks_and_what_was_read_come_back(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    app = app_in(folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "m", *["pagedown"] * 3)
        await settle(pilot)
        assert app.main.current is not None
        place = app.main.current.id
    app.memory.keep(app.desk)
    assert stat.S_IMODE((folder / file_name("a.txt")).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "Headline" not in (folder / file_name("a.txt")).read_text()

    again = app_in(folder, 80)
    async with again.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert again.main.current is not None
        assert again.main.current.id == place
        assert any(f"Headline {place[1:]}" in line for line in screen_text(again))
        assert again.desk.marked == {("a.txt", "e58")}
        assert again.desk.read == app.desk.read
        assert not again.main.timeline.touched


async def test_a_place_that_is_read_later_is_gone_to_unless_the_reader_has_moved(tmp_path: Path) -> None:
    from warlog.model.timeline import Timeline
    from warlog.tui.feed import News

    desk = Desk()
    desk.place = ("a.txt", "e3")
    Memory(os.fspath(tmp_path), ["a.txt"]).keep(desk)
    app = app_in(tmp_path, 2)
    async with app.run_test(size=(80, 24)) as pilot:
        timeline = Timeline()
        timeline.merge([entry(number) for number in range(6)])
        app.post_message(app.Told(News(timeline, (), (), None)))
        await settle(pilot)
        assert app.main.current is not None
        assert app.main.current.id == "e3"


def test_nothing_is_written_where_nothing_has_changed(tmp_path: Path) -> None:
    memory = Memory(os.fspath(tmp_path / "state"), ["a.txt"])
    desk = Desk()
    memory.recall(desk)
    memory.keep(desk)
    assert not (tmp_path / "state").exists()


def test_standard_input_and_no_folder_remember_nothing(tmp_path: Path) -> None:
    for folder, name in ((os.fspath(tmp_path), "-"), (None, "a.txt")):
        desk = Desk()
        memory = Memory(folder, [name])
        memory.recall(desk)
        desk.marked.add((name, "e1"))
        memory.keep(desk)
    assert list(tmp_path.iterdir()) == []


def test_two_dashboards_over_one_document_keep_each_others_marks(tmp_path: Path) -> None:
    one, other = Desk(), Desk()
    memories = [Memory(os.fspath(tmp_path), ["a.txt"]) for _ in range(2)]
    one.marked.add(("a.txt", "e0"))
    memories[0].keep(one)
    for memory, desk in zip(memories, (one, other), strict=True):
        memory.recall(desk)
    one.marked.add(("a.txt", "e1"))
    other.marked.add(("a.txt", "e2"))
    other.marked.discard(("a.txt", "e0"))
    memories[0].keep(one)
    memories[1].keep(other)
    assert record(tmp_path)["marked"] == ["e1", "e2"]


def test_views_come_back_and_can_be_taken_away(tmp_path: Path) -> None:
    name = os.fspath(tmp_path)
    desk, memory = Desk(), Memory(name, ["a.txt"])
    memory.recall(desk)
    desk.views = [View("air", "drone", Choice(["General Staff", None], only=True), Choice(), "oldest", "utc")]
    memory.keep(desk)
    again, memory = Desk(), Memory(name, ["a.txt"])
    memory.recall(again)
    assert again.views == desk.views
    again.views = []
    memory.keep(again)
    last = Desk()
    Memory(name, ["a.txt"]).recall(last)
    assert last.views == []


@pytest.mark.parametrize("damage", ["", "{", "[1]", '{"format": 99}', "\x00", "[" * 100_000])
def test_a_damaged_file_is_told_and_kept(tmp_path: Path, damage: str) -> None:
    path = tmp_path / file_name("a.txt")
    path.write_text(damage)
    app = app_in(tmp_path)
    assert "damaged" in app.memory.problems[0]
    app.desk.marked.add(("a.txt", "e1"))
    app.memory.keep(app.desk)
    assert record(tmp_path)["marked"] == ["e1"]
    assert (tmp_path / f"{path.name}.damaged").read_text() == damage


def test_hostile_values_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / file_name("a.txt")).write_text(
        json.dumps(
            {"format": 1, "read": ["e1", 3, None], "marked": {"e1": 1}, "place": 7, "left": "x", "views": [3, {}]}
        )
    )
    desk = Desk()
    Memory(os.fspath(tmp_path), ["a.txt"]).recall(desk)
    assert (desk.read, desk.marked, desk.place, desk.views) == ({("a.txt", "e1")}, set(), None, [])


def test_a_document_is_known_from_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "blog.txt").write_text("x")
    (tmp_path / "sub").mkdir()
    whole = file_name(os.fspath(tmp_path / "blog.txt"))
    monkeypatch.chdir(tmp_path / "sub")
    assert file_name("../blog.txt") == whole
    assert file_name("https://a.example/x") != file_name("https://a.example/y")


async def test_what_was_marked_is_written_down_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warlog.tui.app.KEEPING", 0.01)
    app = app_in(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m")
        while not (tmp_path / file_name("a.txt")).exists():
            await settle(pilot)
    assert record(tmp_path)["marked"] == ["e59"]
