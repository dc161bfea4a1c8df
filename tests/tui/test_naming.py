"""What documents are called."""

from __future__ import annotations

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.tui.naming import short_names
from warlog.tui.views import View


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/srv/news/a.txt"], ["a.txt"]),
        (["/n/day1/live.txt", "/n/day2/live.txt", "/n/notes.txt"], ["day1/live.txt", "day2/live.txt", "notes.txt"]),
        (["/a/x/live.txt", "/b/x/live.txt", "/b/y/live.txt"], ["a/x/live.txt", "b/x/live.txt", "y/live.txt"]),
        (["live.txt", "a/live.txt", "/live.txt"], ["live.txt", "a/live.txt", "/live.txt"]),
        (["https://a.example/live/", "https://b.example/live/"], ["a.example/live", "b.example/live"]),
        (["-", "", "/"], ["-", "", "/"]),
    ],
)
def test_names_are_as_short_as_tells_them_apart(paths: list[str], names: list[str]) -> None:
    assert short_names(paths) == dict(zip(paths, names, strict=True))


async def test_documents_are_shown_by_their_short_names_and_known_by_their_paths() -> None:
    paths = ["/srv/share/news/day1/live.txt", "/srv/share/news/day2/live.txt", "/srv/share/news/notes.txt"]
    app = app_over(*(batch([entry(number, document=path)], path) for number, path in enumerate(paths)))
    async with app.run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        text = "\n".join(screen_text(app))
        rows = [line for line in screen_text(app) if "Headline" in line]
        assert [name in row for name, row in zip(("notes.txt", "day2/live", "day1/live"), rows, strict=False)] == [
            True, True, True,
        ]  # fmt: skip
        assert "■ day1/live.txt" in text
        assert "3 documents: day1/live.txt, day2/live.txt, notes.txt" in text
        await pilot.press("t", *"day2", "enter")
        await settle(pilot)
        assert app.desk.outlets.names == {paths[1]}
        view = View.of(app.desk, "second day")
        assert view.as_dict()["outlets"] == {"only": True, "names": [paths[1]]}
        assert "outlets day2/live.txt" in view.described(app.desk.names)


async def test_a_name_grows_when_another_document_has_it_too() -> None:
    app = app_over(*(batch([entry(number, document=path)], path) for number, path in enumerate(["/n/a/l.txt", "/n/x"])))
    async with app.run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        assert "  l.txt  " in "\n".join(screen_text(app))
        app.desk.heads = [*app.desk.heads, batch([], "/n/b/l.txt").head]
        app.desk.replace(app.desk.timeline)
        app.main.publish()
        await settle(pilot)
        assert "  a/l.txt  " in "\n".join(screen_text(app))
