"""The line at the bottom in which something is typed: a search, a filter, a time, a name, a command."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections import deque

from rich.cells import cell_len
from rich.segment import Segment
from textual import events, on
from textual.containers import Horizontal, Vertical
from textual.reactive import reactive
from textual.widgets import Input

from ...model.text import one_line
from ..cells import cut
from .bars import Bar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

MAX_TYPED = 1_000
"""Characters that a prompt takes: a book that is pasted into it is cut, and that is said."""
_REMEMBERED = 100


class Purpose:
    """What is asked for, and what is done with it. A prompt has one while it is open.

    `changed` is called with each character, `accepted` at Enter, `cancelled` at Esc.

    Args:
        screen: The screen that it is done on.
    """

    label = ""
    """What stands before the text."""
    hint = ""
    """What stands in place of the text while there is none."""

    def __init__(self, screen: MainScreen) -> None:
        self._screen = screen
        self.prompt: Prompt | None = None
        """The prompt, while it is open."""

    def initial(self) -> str:
        """What stands there at first."""
        return ""

    def changed(self, text: str) -> None:
        """The text has changed."""

    def accepted(self, text: str) -> bool:
        """The reader means it; False keeps the prompt open, for it cannot be done and `fail` has told why."""
        raise NotImplementedError

    def cancelled(self) -> None:
        """The reader does not want it after all."""

    def left(self) -> None:
        """The reader went elsewhere."""
        self.cancelled()

    def completed(self, text: str) -> str:
        """What the text becomes when Tab is pressed."""
        return text

    def walked(self, step: int) -> bool:
        """The arrows were pressed; False has them walk through what was typed before."""
        del step
        return False

    def say(self, words: str) -> None:
        """Show a few words behind the text: `3/17`."""
        if self.prompt is not None:
            self.prompt.say(words)

    def tell(self, words: str) -> None:
        """Show a line above the text."""
        if self.prompt is not None:
            self.prompt.tell(words)

    def fail(self, message: str, position: int | None = None) -> None:
        """Show what is wrong, and where: the number of characters before the place."""
        if self.prompt is not None:
            self.prompt.tell(message, position, wrong=True)


class PromptInput(Input):
    """The text, with the keys of a prompt."""

    def on_key(self, event: events.Key) -> None:
        """The keys of a prompt, here and now: by way of a binding they come after keys that were pressed later.

        Keys that were pressed right behind the Enter or Esc that closed the prompt are for the panes.
        """
        prompt = self._prompt
        if not prompt.is_open:
            event.prevent_default()
            return
        prompt.seen.append(event)
        if event.key in ("enter", "escape", "tab", "up", "down", "shift+tab"):
            event.stop()
            event.prevent_default()
        match event.key:
            case "enter":
                prompt.accept()
            case "escape":
                prompt.cancel()
            case "tab":
                prompt.complete()
            case "up" | "shift+tab":
                prompt.walk(-1)
            case "down":
                prompt.walk(1)
            case _:
                pass

    def _on_paste(self, event: events.Paste) -> None:
        """Take what is pasted: its lines with blanks between them, and as much of it as there is room for."""
        event.stop()
        event.prevent_default()
        text = " ".join(line.replace("\t", " ") for line in event.text.splitlines() if line.strip())
        start, end = sorted(self.selection)
        room = MAX_TYPED - len(self.value) + (end - start)
        self.replace(text[:room], start, end)
        if len(text) > room:
            self._prompt.tell_cut(len(text) - room)

    @property
    def _prompt(self) -> Prompt:
        return self.screen.query_one(Prompt)

    def action_delete_left(self) -> None:
        """Backspace; in an empty prompt it is Esc, as in vi."""
        if self.value:
            super().action_delete_left()
        else:
            self._prompt.cancel()

    def action_copy(self) -> None:
        """Copy what is selected; without a selection, ^C is what it is elsewhere."""
        if self.selected_text:
            super().action_copy()
        else:
            self._prompt.interrupt()


class _Words(Bar):
    """A line of words."""

    COMPONENT_CLASSES = {"bar--key", "bar--text", "bar--warn"}

    words: reactive[str] = reactive("")
    tone: reactive[str] = reactive("text")
    at: reactive[int] = reactive(0)
    """The cells before the words, where there is room for that."""

    def line(self, y: int, width: int) -> list[Segment]:
        """The words, as near to their place as they fit."""
        del y
        words = cut(one_line(self.words), width)
        at = max(min(self.at, width - cell_len(words)), 0)
        return [Segment(" " * at), Segment(words, self.part(self.tone))]


class Prompt(Vertical):
    """Lies over the footer while it is open: what is wrong above; below it the label, the text, and a few words."""

    DEFAULT_CSS = """
    Prompt { layer: overlay; dock: bottom; display: none; height: auto; background: $panel; }
    Prompt #prompt-message { height: 1; width: 1fr; display: none; background: $panel; }
    Prompt #prompt-line { height: 1; width: 1fr; }
    Prompt #prompt-label { height: 1; width: 1; }
    Prompt #prompt-said { height: 1; width: 1; }
    Prompt Input { border: none; height: 1; padding: 0; width: 1fr; background: $panel; }
    Prompt Input > .input--placeholder { color: $dim; }
    Prompt Input:focus { border: none; background-tint: $foreground 0%; }
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._message = _Words(id="prompt-message")
        self._label = _Words(id="prompt-label")
        self._input = PromptInput(id="prompt-input", select_on_focus=False, max_length=MAX_TYPED)
        self._input.cursor_blink = False
        self._said = _Words(id="prompt-said")
        self._purpose: Purpose | None = None
        self._before: dict[str, list[str]] = {}
        """What was typed before, by the label."""
        self._walk = 0
        self._heard: str | None = None
        """The text that the purpose has been told."""
        self._back_to: str | None = None
        self.seen: deque[events.Key] = deque(maxlen=64)
        """Keys that came to the text: those that it has no use for come by the app a second time."""

    @property
    def is_open(self) -> bool:
        """Whether something is asked for."""
        return self._purpose is not None

    @property
    def text(self) -> str:
        """What is typed."""
        return self._input.value

    def ask(self, purpose: Purpose) -> None:
        """Open for a purpose; whatever was asked for is cancelled."""
        if self._purpose is not None:
            self.cancel()
        if not self.children:
            # Here, not in `compose`: what nobody has opened yet costs the first paint nothing (6 ms).
            line = Horizontal(id="prompt-line")
            self.mount(self._message, line)
            line.mount(self._label, self._input, self._said)
        focused = self.screen.focused
        self._back_to = focused.id if focused is not None else None
        self._purpose = purpose
        purpose.prompt = self
        self._label.tone = "key"
        self._label.words = f" {purpose.label}"
        self._label.styles.width = len(self._label.words) + 1
        self._said.tone = "text"
        self.say("")
        self.tell("")
        self._input.placeholder = purpose.hint
        self._walk = 0
        self._put(purpose.initial())
        self.display = True
        # At once: `focus` would let the next keys go where the focus was.
        self.screen.set_focus(self._input, scroll_visible=False)
        self._heard = None
        self._hear()

    def say(self, words: str) -> None:
        """Show a few words behind the text."""
        self._said.words = f" {words} " if words else ""
        self._said.styles.width = max(len(self._said.words), 1)

    def tell(self, words: str, position: int | None = None, *, wrong: bool = False) -> None:
        """Show a line above the text; with a position, a hand points to the character there."""
        if position is not None:
            words = f"▾ {words}"
        before = 0 if position is None else cell_len(self.text[:position]) - self._input.scroll_offset.x
        self._message.at = 1 if position is None else len(self._label.words) + 1 + max(before, 0)
        self._message.words = words
        self._message.tone = "warn" if wrong else "text"
        self._message.display = bool(words)

    def tell_cut(self, count: int) -> None:
        """Say that something typed had no room, and how many characters that is."""
        self._hear()  # it takes away what was said before
        self.tell(f"{count:,} characters are left out: there is room for {MAX_TYPED:,}", wrong=True)

    def cancel(self) -> None:
        """Close without having anything done."""
        purpose = self._close()
        if purpose is not None:
            purpose.cancelled()

    def release(self) -> None:
        """Close, and go back to the pane that had the focus."""
        self._close()

    def close_for(self, name: str) -> None:
        """Close and go to a pane."""
        self._back_to = name
        self._close()

    def complete(self) -> None:
        """Have the purpose complete the text."""
        if self._purpose is not None:
            text = self._purpose.completed(self.text)
            if text != self.text:
                self._put(text)
                self._hear()

    def walk(self, step: int) -> None:
        """Walk through what was typed before, or whatever the purpose walks through."""
        if self._purpose is None or self._purpose.walked(step):
            return
        before = self._before.get(self._purpose.label, [])
        self._walk = max(min(self._walk - step, len(before)), 0)
        text = before[-self._walk] if self._walk else ""
        self._put(text)
        self._hear()

    def interrupt(self) -> None:
        """^C."""
        from ..screens.base import CommandScreen

        screen = self.screen
        assert isinstance(screen, CommandScreen)
        screen.action_run("interrupt")

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value == self.text:  # else more has been typed, or something else is asked for by now
            self._hear()

    def takes(self, event: events.Key) -> bool:
        """Take a key that no pane wanted: it was pressed right behind the one that opened the prompt."""
        if self._purpose is None or any(each is event for each in self.seen):
            return False
        self._input.post_message(events.Key(event.key, event.character))
        return True

    def accept(self) -> None:
        """Enter."""
        purpose = self._purpose
        if purpose is None:
            return
        self._hear()  # Enter may come before the word of the last character
        text = self.text
        if not purpose.accepted(text):
            return
        if text.strip():
            before = self._before.setdefault(purpose.label, [])
            before[:] = [*(each for each in before if each != text), text][-_REMEMBERED:]
        if self._purpose is purpose:  # it may have asked for something else
            self._close()

    def on_descendant_blur(self) -> None:
        """The reader has clicked elsewhere; a terminal window that is left takes the focus too, and gives it back."""
        self.call_after_refresh(self._left)

    def _left(self) -> None:
        focused = self.screen.focused
        if self._purpose is not None and focused is not None and focused is not self._input:
            self._back_to = focused.id
            purpose = self._close()
            if purpose is not None:
                purpose.left()

    def _hear(self) -> None:
        text = self.text
        if self._purpose is not None and text != self._heard:
            self._heard = text
            self.tell("")
            self._purpose.changed(text)

    def _put(self, text: str) -> None:
        with self._input.prevent(Input.Changed):
            self._input.value = text[:MAX_TYPED]
        self._input.cursor_position = len(self._input.value)

    def _close(self) -> Purpose | None:
        purpose, self._purpose = self._purpose, None
        if purpose is None:
            return None
        purpose.prompt = None
        if self._input.has_focus:
            self.screen.set_focus(self.screen.query_one(f"#{self._back_to or 'timeline'}"), scroll_visible=False)
        self.display = False
        return purpose
