"""Sources, detail, sizes, help and the palette."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from dashboard import app_over, batch, entry, screen_text, settle
from textual.widgets import Input

from warlog.tui.commands import COMMANDS, table
from warlog.tui.screens.help import HelpScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from warlog.tui.app import WarlogApp


def shown_ids(app: WarlogApp) -> list[str]:
    return [found.id for found in app.main.shown.entries]


async def test_a_source_is_switched_off_and_on(blog: Callable[..., WarlogApp]) -> None:
    app = blog(40)
    async with app.run_test(size=(140, 40)) as pilot:
        await pilot.press("shift+tab")
        assert app.main.focus_is("sources")
        facet = app.main.sources.facet
        assert facet is not None
        assert (facet.name, facet.shown, facet.total) == ("General Staff", 10, 10)
        await pilot.press("space")
        await settle(pilot)
        assert len(shown_ids(app)) == 30
        facet = app.main.sources.facet
        assert facet is not None
        assert (facet.name, facet.shown, facet.on) == ("General Staff", 0, False)
        assert "10 hidden" in screen_text(app)[1]
        await pilot.press("enter")
        assert len(shown_ids(app)) == 40


async def test_those_whom_nobody_is_credited_for_are_a_row_too(blog: Callable[..., WarlogApp]) -> None:
    app = blog(40)
    async with app.run_test(size=(140, 40)) as pilot:
        await pilot.press("shift+tab", "G", "s")
        assert {found.attribution.source for found in app.main.shown.entries} == {None}
        assert any("no one credited" in line for line in screen_text(app))


async def test_only_this_source_hide_this_source_and_all(blog: Callable[..., WarlogApp]) -> None:
    app = blog(40)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "s")
        assert {found.attribution.source for found in app.main.shown.entries} == {"Rescue Service"}
        await pilot.press("s")
        assert len(shown_ids(app)) == 40
        await pilot.press("S")
        assert "Rescue Service" not in {found.attribution.source for found in app.main.shown.entries}
        await pilot.press("a")
        assert len(shown_ids(app)) == 40


@pytest.mark.parametrize("key", ["j", "m", "Z"])
async def test_the_wheel_leaves_the_cursor_and_the_next_key_brings_it_back(
    blog: Callable[..., WarlogApp], key: str
) -> None:
    from textual import events

    app = blog(200)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        timeline, before = app.main.timeline, app.main.timeline.entry
        for _ in range(30):
            timeline.post_message(events.MouseScrollDown(timeline, 5, 5, 0, 1, 0, False, False, False))
            await settle(pilot)
        assert timeline.scroll_offset.y > 20
        assert timeline.entry is before
        await pilot.press(key)
        await settle(pilot)
        assert 0 <= timeline.cursor - timeline.scroll_offset.y < timeline.size.height


async def test_what_the_wheel_has_brought_into_sight_stays_when_entries_come_or_change(
    blog: Callable[..., WarlogApp],
) -> None:
    from textual import events

    app = blog(200)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        timeline = app.main.timeline
        for _ in range(30):
            timeline.post_message(events.MouseScrollDown(timeline, 5, 5, 0, 1, 0, False, False, False))
        await settle(pilot)

        def top() -> str | None:
            found = app.main.shown.entry(timeline.scroll_offset.y)
            return found and found.id

        before, cursor = top(), timeline.entry
        assert before is not None
        app.desk.merge([entry(5, headline="Other words"), entry(300), entry(301)])
        app.desk.reveal()
        app.main.publish()
        await settle(pilot)
        assert top() == before
        assert timeline.entry is not None
        assert cursor is not None
        assert timeline.entry.id == cursor.id
        await pilot.press("f", *"1$", "enter")
        await settle(pilot)
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert 0 <= timeline.cursor - timeline.scroll_offset.y < timeline.size.height


async def test_outlets_are_listed_where_there_are_several_documents() -> None:
    app = app_over(
        batch([entry(1, outlet="Harbour Ledger")], outlet="Harbour Ledger"),
        batch([entry(2, document="b.txt", outlet="Selk Press")], "b.txt", outlet="Selk Press"),
    )
    async with app.run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        text = "\n".join(screen_text(app))
        assert "2 outlets" in text
        assert "2 documents: Harbour Ledger, Selk Press" in text
        await pilot.press("shift+tab", "G", "space")
        assert len(shown_ids(app)) == 1


async def test_the_sources_lie_over_a_narrow_screen_while_they_are_used(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(80, 24)) as pilot:
        assert not app.main.sources.display
        await pilot.press("shift+tab")
        await settle(pilot)
        assert app.main.sources.display
        await pilot.press("escape")
        await settle(pilot)
        assert not app.main.sources.display
        assert app.main.focus_is("timeline")


async def test_the_detail_says_all_that_is_known() -> None:
    from warlog.model.attribution import Attribution
    from warlog.model.stamp import Stamp

    full = entry(
        1,
        stamp=Stamp("22:24", "2031-05-13", "22:24", "+02:00", "Velmar", "assumed"),
        blocks=(("paragraph", "A paragraph."), ("quote", "A quotation."), ("item", "One."), ("subheading", "Then")),
        media=("A caption",),
        links=(("https://a.example/x y", "no"), ("https://a.example/é\x1b", "label")),
        line=7,
        outlet="Harbour Ledger",
    ).replace(attribution=Attribution("Kim", ("Ukrinform",), "Telegram", "the governor", "Kim"))
    app = app_over(batch([full]))
    async with app.run_test(size=(100, 50)) as pilot:
        await pilot.press("enter", "z")
        await settle(pilot)
        text = "\n".join(screen_text(app))
        for words in (
            "Headline 1", "22:24 Velmar +02:00", "printed “22:24”", "assumed", "Kim > Telegram > Ukrinform > Harbour Ledger",
            "the governor", "▎ A quotation.", "• One.", "Then", "▣ A caption", "↗ label", "a.txt:7",
        ):  # fmt: skip
            assert words in text, words
        links = {
            segment.style.link for strip in app.screen._compositor.render_strips() for segment in strip if segment.style
        }
        assert links - {None} == {"https://a.example/%C3%A9%1B"}


async def test_a_megabyte_opens_at_once_and_its_end_is_reached() -> None:
    long = entry(2, blocks=(("paragraph", "word " * 200_000), ("paragraph", "The end.")))
    app = app_over(batch([long, entry(3)]))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        started = perf_counter()
        app.main.action_run("cursor-down")
        assert app.main.current is long
        assert perf_counter() - started < 0.3
        assert not app.main.detail.complete
        app.main.focus_pane("detail")
        await pilot.press("G")
        await settle(pilot)
        assert app.main.detail.complete
        assert any("The end." in line for line in screen_text(app))


async def test_scrolling_the_text_from_the_timeline() -> None:
    app = app_over(batch([entry(1, blocks=(("paragraph", "word " * 2_000),))]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("J", "J", "K")
        assert app.main.focus_is("timeline")
        assert app.main.detail.scroll_offset.y == 1


async def test_back_and_quit(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l")
        assert app.main.focus_is("detail")
        await pilot.press("q")
        assert app.main.focus_is("timeline")
        await pilot.press("q")
        await settle(pilot)
        assert app.return_code == 0
        assert not app.is_running


async def test_an_entry_that_was_left_is_read(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert not app.desk.read
        await pilot.press("j")
        await settle(pilot)
        assert app.desk.read == {("a.txt", "e59")}
        first, second = screen_text(app)[3:5]
        assert not first.startswith("●")
        assert second.startswith("●")


async def test_another_clock_converts_what_states_its_zone_and_nothing_else() -> None:
    from warlog.model.stamp import Stamp

    zoned = entry(1, stamp=Stamp("23:30", "2031-05-12", "23:30", "-05:00", basis="explicit"))
    plain = entry(2, stamp=Stamp("10:00", "2031-05-13", "10:00", basis="explicit"))
    app = app_over(batch([zoned, plain]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("Z", "Z")
        await settle(pilot)
        text = "\n".join(screen_text(app))
        assert "clock UTC" in text
        assert "04:30 " in text
        assert "10:00?" in text
        assert "Monday 12 May 2031" not in text


@pytest.mark.parametrize(
    "size", [(20, 5), (40, 10), (80, 24), (120, 40), (200, 50), (300, 80), (19, 5), (20, 4), (1, 1)]
)
async def test_every_size(blog: Callable[..., WarlogApp], size: tuple[int, int]) -> None:
    app = blog()
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        text = "\n".join(screen_text(app))
        small = size[0] < 20 or size[1] < 5
        assert ("Headline" in text) == (not small)
        if small and size[0] > 10:
            assert "too small" in text


async def test_help_is_searched_and_made_of_live_keys(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    app.set_keymap({"order": "o"})
    async with app.run_test(size=(100, 60)) as pilot:
        await pilot.press("question_mark")
        await settle(pilot)
        assert isinstance(app.screen, HelpScreen)
        lines = [line for line in screen_text(app) if "Turn the timeline round" in line]
        assert len(lines) == 1
        assert " o " in lines[0]
        await pilot.press(*"hide the")
        await settle(pilot)
        assert app.screen.query_one(Input).value == "hide the"
        text = "\n".join(screen_text(app))
        assert "Hide the entries of this source." in text
        assert "Turn the timeline round" not in text
        await pilot.press("escape")
        await pilot.press("o")
        assert app.desk.order == "oldest"


async def test_q_closes_the_help_while_nothing_is_typed(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(100, 60)) as pilot:
        await pilot.press("question_mark")
        await settle(pilot)
        await pilot.press("q")
        await settle(pilot)
        assert app.screen is app.main
        assert app.is_running
        await pilot.press("question_mark")
        await settle(pilot)
        await pilot.press("s", "q")
        await settle(pilot)
        assert app.screen.query_one(Input).value == "sq"


async def test_help_names_commands_as_the_command_line_does(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(120, 60)) as pilot:
        await pilot.press("question_mark")
        await settle(pilot)
        for name, keys in (("next-hour", "]"), ("theme", "")):
            app.screen.query_one(Input).value = name
            await settle(pilot)
            (line,) = [line for line in screen_text(app) if line.rstrip(" │").endswith(f"  {name}")]
            assert line.rpartition("│   ")[0] or f"│   {keys} " in line
        await pilot.resize_terminal(80, 40)
        await settle(pilot)
        assert any("Show it in dark colours" in line for line in screen_text(app)), "found by its id, shown or not"
        app.screen.query_one(Input).value = ""
        await settle(pilot)
        assert not any("cursor-down" in line for line in screen_text(app))


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("theme", "theme"), ("histogram", "histogram"), ("dark", "theme"), ("utc", "clock"), ("csv", "write"),
        ("oldest first", "order"), ("filter", "filter"), ("help", "help"),
    ],
)  # fmt: skip
async def test_the_palette_finds_by_title_then_by_id_and_help(
    blog: Callable[..., WarlogApp], query: str, first: str
) -> None:
    from warlog.tui.commands import COMMANDS
    from warlog.tui.palette import CommandsProvider

    app = blog()
    async with app.run_test(size=(100, 40)):
        hits = [hit async for hit in CommandsProvider(app.main).search(query)]
        best = max(hits, key=lambda hit: hit.score)
        assert best.text == COMMANDS[first].title
        titles = [hit.score for hit in hits if query in str(hit.text).casefold()]
        others = [hit.score for hit in hits if query not in str(hit.text).casefold()]
        assert not titles or not others or max(others) < max(titles)
        assert not [hit async for hit in CommandsProvider(app.main).search("zzz qqq")]


async def test_the_palette_runs_a_command(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("ctrl+p")
        await pilot.press(*"oldest first")
        await settle(pilot)
        await app.workers.wait_for_complete()
        await settle(pilot)
        await pilot.press("enter", "enter")
        await settle(pilot)
        assert app.desk.order == "oldest"


async def test_the_palette_runs_a_command_once(blog: Callable[..., WarlogApp], monkeypatch: pytest.MonkeyPatch) -> None:
    from textual import events

    app = blog()
    ran: list[str] = []
    async with app.run_test(size=(100, 40)) as pilot:
        monkeypatch.setattr(app.main, "action_run", ran.append)
        app.main.program.action_command_palette()
        await settle(pilot)
        await pilot.press(*"oldest first")
        await app.workers.wait_for_complete()
        await settle(pilot)
        for _ in range(4):
            app.post_message(events.Key("enter", None))
        await settle(pilot)
        await settle(pilot)
        assert ran == ["order"]
        assert app.screen is app.main


@pytest.mark.parametrize("keys", [("question_mark", "escape"), ("ctrl+p", "enter"), ("ctrl+p", "escape")])
async def test_what_is_closed_twice_is_closed_once(blog: Callable[..., WarlogApp], keys: tuple[str, str]) -> None:
    from textual import events

    app = blog()
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press(keys[0])
        await settle(pilot)
        await app.workers.wait_for_complete()
        assert app.screen is not app.main
        for _ in range(3):
            app.post_message(events.Key(keys[1], None))
        await settle(pilot)
        await settle(pilot)
        assert app.is_running
        assert app.crash is None


async def test_the_footer_shows_keys_that_live(blog: Callable[..., WarlogApp]) -> None:
    app = blog()
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "s only source" in screen_text(app)[-1]
        assert "a all" not in screen_text(app)[-1]
        await pilot.press("s")
        await settle(pilot)
        assert "a all" in screen_text(app)[-1]


def test_no_two_commands_share_a_key_in_one_place() -> None:
    for where in {place for command in COMMANDS.values() for place in command.where}:
        keys = [
            key for command in COMMANDS.values() if where in command.where for key in command.keys.split(",") if key
        ]
        assert len(keys) == len(set(keys)), where


def test_every_command_is_in_the_table() -> None:
    text = table()
    for command in COMMANDS.values():
        assert command.help.endswith(".")
        assert f"| {command.help} | `{command.id}` |" in text


def test_the_readme_has_the_keys_of_the_dashboard() -> None:
    from pathlib import Path

    from warlog.tui.commands.__main__ import renewed

    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert renewed(text) == text, "run make keys"
    with pytest.raises(ValueError, match="no place"):
        renewed("# warlog\n")


def test_the_settings_of_the_readme_are_settings() -> None:
    import re
    from pathlib import Path

    from warlog.tui.config import Settings, keymap, read

    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    for block in re.findall(r"^```toml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        if "[keys]" in block:
            settings = Settings()
            read(block.encode(), settings)
            assert keymap(settings, COMMANDS)["undo"] == "ctrl+z"
            return
    pytest.fail("the README shows no settings")


@pytest.mark.parametrize("size", [(10, 3), (1, 1), (19, 5), (80, 4)])
async def test_after_a_terminal_that_was_too_small_the_focus_is_where_it_was(
    blog: Callable[..., WarlogApp], size: tuple[int, int]
) -> None:
    app = blog()
    async with app.run_test(size=(80, 24)) as pilot:
        for keys in ((), ("l",)):
            await pilot.press(*keys)
            await settle(pilot)
            before = app.main.focused
            await pilot.resize_terminal(*size)
            await settle(pilot)
            await pilot.resize_terminal(80, 24)
            await settle(pilot)
            assert app.main.focused is before


async def test_what_stands_at_the_top_of_a_text_stays_there_when_the_terminal_is_resized() -> None:
    words = [
        ("quote" if number % 3 else "paragraph", f"[{number}] " + f"word{number} " * (7 + number % 23))
        for number in range(120)
    ]
    app = app_over(batch([entry(1, blocks=tuple(words))]))

    def top() -> int:
        """The number of the paragraph at the top."""
        lines = ["".join(part.text for part in line) for line in app.main.detail._lines]
        above = "".join(lines[: app.main.detail.scroll_offset.y + 1])
        return above.count("[")

    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", *["pagedown"] * 20)
        await settle(pilot)
        before = top()
        assert before > 30
        for size in ((120, 40), (100, 24), (60, 20), (200, 50), (80, 24)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert abs(top() - before) <= 1, size
