"""The reader's settings: what they change, and what is said of those that mean nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dashboard import app_over, batch, entry, screen_text, settle

from warlog.tui.commands import COMMANDS
from warlog.tui.config import Settings, SettingsError, keymap, line_of, load, read

if TYPE_CHECKING:
    from pathlib import Path

    from warlog.tui.app import WarlogApp


def settings(text: str) -> Settings:
    found = Settings()
    read(text.encode(), found)
    return found


def app_with(text: str) -> WarlogApp:
    return app_over(batch([entry(number) for number in range(8)]), settings=settings(text))


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    for path in (None, str(tmp_path / "none.toml"), str(tmp_path / "none" / "x.toml")):
        found = load(path)
        assert (found.theme, found.order, found.clock, found.keys) == ("dark", None, "printed", {})


def test_all_that_can_be_settled() -> None:
    found = settings(
        'theme = "light"\norder = "page"\nclock = "utc"\ncolumns = ["clock"]\n[keys]\nmark = ["m", "ctrl+space"]\n'
        'undo = ""\n"order" = "t"\n'
    )
    assert (found.theme, found.order, found.clock, found.columns) == ("light", "page", "utc", ("clock",))
    assert found.keys == {"mark": ["m", "ctrl+space"], "undo": [], "order": ["t"]}
    assert found.lines == {"mark": 6, "undo": 7, "order": 8}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('theme = "dark\n', "illegal character '\\n' (at line 1, column 14)"),
        ("a = [", "at line 1"),
        ('\ntheme = "blue"', "theme is one of dark, light, contrast, none (at line 2)"),
        ("clock = 3", "clock is one of printed, local, utc, kyiv (at line 1)"),
        ('columns = "clock"', "columns is a list (at line 1)"),
        ("# x\n[colours]\nx = 1", "there is no setting colours (at line 2)"),
        ("keys = 3", "keys is a table: [keys] (at line 1)"),
        ("[keys]\nmark = 3", "mark is a list (at line 2)"),
        ('[keys]\nmark = ["m", 3]', "mark is a key, or a list of keys (at line 2)"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_told_with_its_line(text: str, what: str) -> None:
    with pytest.raises(SettingsError) as error:
        settings(text)
    assert what in error.value.what


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        ('marc = "m"', "there is no command 'marc'; did you mean mark? (at line 2)"),
        ('mark = "hyperspace"', "there is no key 'hyperspace' (at line 2)"),
        ('mark = "cmd+x"', "there is no key 'cmd+x' (at line 2)"),
        ('mark = "x"\nundo = "x"', "mark and undo have one key (at line 3)"),
    ],
)
def test_keys_that_mean_nothing_are_told_with_their_line(keys: str, what: str) -> None:
    with pytest.raises(SettingsError) as error:
        keymap(settings(f"[keys]\n{keys}"), COMMANDS)
    assert error.value.what == what


def test_keys_that_mean_nothing_are_told_with_their_file(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[keys]\nnosuch = 'x'\n")
    with pytest.raises(SettingsError) as error:
        keymap(load(str(path)), COMMANDS)
    assert error.value.path == str(path)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("?", "question_mark"), ("question_mark", "question_mark"), ("-", "minus"), ("minus", "minus"),
        ("+", "plus"), ("plus", "plus"), ("ctrl++", "ctrl+plus"), ("_", "underscore"), ("underscore", "underscore"),
        ("backslash", "backslash"), ("/", "slash"), ("ctrl+x", "ctrl+x"), ("ctrl+shift+f5", "ctrl+shift+f5"),
        (" ", "space"), ("@", "at"), ("я", "я"),
    ],
)  # fmt: skip
def test_keys_have_the_names_that_the_terminal_s_keys_have(written: str, key: str) -> None:
    assert keymap(settings(f"[keys]\nmark = '{written}'"), COMMANDS)["mark"] == key


@pytest.mark.parametrize("written", ["solidus", "commercial_at", "ctrl+", "+ctrl+", "minus_sign"])
def test_names_that_no_key_has_are_refused(written: str) -> None:
    with pytest.raises(SettingsError, match="there is no key"):
        keymap(settings(f"[keys]\nmark = '{written}'"), COMMANDS)


def test_a_key_of_the_histogram_is_taken_from_it_too() -> None:
    assert keymap(settings('[keys]\nmark = "space"\n'), COMMANDS).keys() >= {"mark"}
    found = keymap(settings('[keys]\nmark = "greater_than_sign"\n'), COMMANDS)
    assert "greater_than_sign" not in found["histogram-later"].split(",")


def test_a_broken_file_names_itself(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b'theme = "\xff"')
    with pytest.raises(SettingsError) as error:
        load(str(path))
    assert (error.value.path, error.value.what) == (str(path), "not UTF-8 (at line 1)")


def test_a_line_is_found_by_table_and_name() -> None:
    text = '# a = 1\na = 1\n[keys] # x\n"b" = 2\n[other]\nb = 3\n'
    assert [line_of(text, "", "a"), line_of(text, "keys", "b"), line_of(text, "other", "b"), line_of(text, "", "zz")] == [
        2, 4, 6, 0,
    ]  # fmt: skip


async def test_keys_theme_order_and_clock_are_in_force() -> None:
    app = app_with('theme = "light"\nclock = "utc"\n[keys]\norder = "?"\nhelp = "f1"\nmark = ["space", "M"]\n')
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        assert app.theme == "warlog-light"
        assert "clock UTC" in screen_text(app)[1]
        await pilot.press("question_mark")
        assert app.desk.order == "oldest"
        await pilot.press("O")
        assert app.desk.order == "oldest"
        await pilot.press("M")
        assert len(app.desk.marked) == 1
        assert app.screen is app.main
        await pilot.press("space")
        assert not app.desk.marked
        await pilot.press("f1", *"turn the")
        await settle(pilot)
        text = "\n".join(screen_text(app))
        assert "?" in next(line for line in screen_text(app) if "Turn the timeline round" in line)
        assert "F24" not in text


async def test_a_key_that_is_taken_leaves_the_others() -> None:
    app = app_with('[keys]\nundo = "j"\n')
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("j")
        assert app.main.notice == "there is nothing to undo"
        await pilot.press("down")
        assert app.main.current is not None
        assert app.main.current.id == "e6"


async def test_columns_that_are_not_wanted_are_not_shown() -> None:
    app = app_with('columns = ["source"]')
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        rows = [line for line in screen_text(app) if "Headline 7" in line]
        assert "General Staff" in rows[0]
        assert "00:07" not in rows[0]


async def test_without_colour_nothing_is_coloured_and_the_cursor_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_with("")
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        filters = app.get_line_filters()
        ground = app.background_colors[0]
        reversed_text = ""
        for strip in app.screen._compositor.render_strips():
            segments = list(strip)
            for each in filters:
                segments = each.apply(segments, ground)
            for segment in segments:
                assert segment.style is None or (segment.style.color is None and segment.style.bgcolor is None)
                if segment.style is not None and segment.style.reverse:
                    reversed_text += segment.text
        assert "Headline 7" in reversed_text
        assert "Headline 6" not in reversed_text


@pytest.mark.parametrize(("value", "themes"), [("1", ["none", "dark", "light"]), ("", ["dark", "light"])])
async def test_colours_that_are_chosen_under_no_color_are_colours(
    monkeypatch: pytest.MonkeyPatch, value: str, themes: list[str]
) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    app = app_with("")
    async with app.run_test(size=(80, 24)) as pilot:
        for number, theme in enumerate(themes):
            if number:
                app.main.action_run("theme")
            await settle(pilot)
            assert app.theme == f"warlog-{theme}"
            segments = [segment for strip in app.screen._compositor.render_strips() for segment in strip]
            for each in app.get_line_filters():
                segments = each.apply(segments, app.background_colors[0])
            colours = {
                segment.style.color.get_truecolor() for segment in segments if segment.style and segment.style.color
            }
            assert any(len(set(colour)) > 1 for colour in colours) == (theme != "none"), "greys are no colours"


async def test_without_colour_what_is_searched_for_is_seen_in_the_cursor_s_row_and_in_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_with("")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("slash", *"headline", "enter")
        await settle(pilot)
        filters, ground = app.get_line_filters(), app.background_colors[0]
        marked: list[str] = []
        for strip in app.screen._compositor.render_strips():
            segments = list(strip)
            for each in filters:
                segments = each.apply(segments, ground)
            line = "".join(segment.text for segment in segments)
            styles = [segment.style for segment in segments if segment.text == "Headline"]
            if any(style and style.bold and style.underline and style.reverse for style in styles):
                marked.append(line)
        assert sum("Headline 7" in line for line in marked) == 2, "in the cursor's row and in the text"
        assert sum("Headline 6" in line for line in marked) == 1


async def test_colours_are_changed_from_the_palette() -> None:
    app = app_with("")
    async with app.run_test(size=(80, 24)) as pilot:
        seen = [app.theme]
        for _ in range(4):
            app.main.action_run("theme")
            await settle(pilot)
            seen.append(app.theme)
        assert seen == ["warlog-dark", "warlog-light", "warlog-contrast", "warlog-none", "warlog-dark"]
