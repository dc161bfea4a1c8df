"""What can stand on the command line.

Read by hand: of a start of 30 ms, argparse would take 3.3 to import and set up, and getopt 0.7.
"""

from __future__ import annotations

from ..intake.files import MAX_BYTES
from ..model.coverage import ORDERS
from ..model.entry import KINDS
from ..output.formats import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..model.coverage import Order
    from ..output.formats import Format

STREAM = ("update", "key_event", "pinned", "statement")
"""The kinds that are shown where nothing else is asked for: what a live blog is read for."""

COLORS = ("auto", "always", "never")


class UsageError(Exception):
    """A command line that cannot be understood.

    Args:
        what: What is wrong with it.
        subject: The option or argument it is wrong in, or "".
    """

    def __init__(self, what: str, subject: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.subject = subject


class Arguments:
    """The command line, read: each attribute is the option of that name.

    Lists are empty and other values None where an option was not given.
    """

    def __init__(self) -> None:
        self.inputs: list[str] = []
        self.format: Format | None = None
        self.source: list[str] = []
        self.exclude_source: list[str] = []
        self.grep: list[str] = []
        self.since: str | None = None
        self.until: str | None = None
        self.kind: list[str] = []
        self.via: list[str] = []
        self.query: list[str] = []
        self.limit: int | None = None
        self.order: Order | None = None
        self.date: str | None = None
        self.tz: str | None = None
        self.assume_tz = False
        self.sources = False
        self.count = False
        self.explain = False
        self.max_bytes = MAX_BYTES
        self.color = "auto"
        self.follow = False
        self.demo = False
        self.print_marked = False
        self.help = False
        self.version = False


class Option:
    """One option.

    Args:
        names: How it is written, the long name last.
        value: What its value is called, or "" where it takes none.
        help: What it does.
        read: Makes of the text given what is kept; raises UsageError.
        repeated: Whether it can be given several times, each of them counting.
    """

    __slots__ = ("field", "help", "names", "read", "repeated", "value")

    def __init__(
        self, names: str, value: str, help: str, read: Callable[[str], object] = str, *, repeated: bool = False
    ) -> None:
        self.names = names.split()
        self.value = value
        self.help = help
        self.read = read
        self.repeated = repeated
        self.field = self.names[-1].strip("-").replace("-", "_")

    def set(self, arguments: Arguments, text: str) -> None:
        """Note what was given.

        Raises:
            UsageError: It means nothing.
        """
        try:
            value = self.read(text) if self.value else True
        except UsageError as error:
            raise UsageError(error.what, self.names[-1]) from error
        if self.repeated:
            getattr(arguments, self.field).append(value)
        else:
            setattr(arguments, self.field, value)


def _one_of(names: Sequence[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in names:
            raise UsageError(f"{text!r} is none of {', '.join(names)}")
        return text

    return read


def _size(text: str) -> int:
    units = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
    unit = units.get(text[-1:].lower(), 1)
    digits = text[:-1] if unit > 1 else text
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16 and int(digits)):
        raise UsageError("not a size; give a number of bytes, as 1000000 or 64M")
    return int(digits) * unit


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text)):
        raise UsageError("not a number of entries; give 1 or more")
    return int(text)


def all_options() -> dict[str, tuple[Option, ...]]:
    """All options, by what they are for."""
    return {
        "what to read": (
            Option("--date", "YYYY-MM-DD", "the day of a document that states none"),
            Option("--max-bytes", "N", "the most to read of an input (default 64M)", _size),
        ),
        "which entries": (
            Option("-s --source", "NAME", "only those credited to NAME", repeated=True),
            Option("-x --exclude-source", "NAME", "none credited to NAME", repeated=True),
            Option("--via", "NAME", "only those that NAME passed on", repeated=True),
            Option("-e --grep", "REGEX", "only those that match", repeated=True),
            Option("--since", "WHEN", "only those of that time or later"),
            Option("--until", "WHEN", "only those of that time or earlier"),
            Option("--kind", "KIND", f"{', '.join(KINDS)}, all (default: {', '.join(STREAM)})", repeated=True),
            Option("-q --query", "EXPR", "all of this in one expression", repeated=True),
            Option("-n --limit", "N", "the first N only", _limit),
        ),
        "how to show them": (
            Option("-f --format", "FORMAT", f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}", _one_of(FORMATS)),
            Option(
                "--order",
                "ORDER",
                "newest or oldest (first), or page: as the document has them (default; of several inputs: newest)",
                _one_of(ORDERS),
            ),
            Option("--tz", "ZONE", "the zone to show times in, where a document states its own"),
            Option("--assume-tz", "", "ZONE is also the zone of documents that state none"),
            Option("--sources", "", "a table of the sources instead of the entries"),
            Option("--count", "", "their number instead of the entries"),
            Option("--follow", "", "watch the files and show what is added or changed, in the dashboard"),
            Option("--demo", "", "play the bundled sample as if it were live, in the dashboard"),
            Option("--print-marked", "", "print what was marked in the dashboard, on leaving it"),
            Option("--explain", "", "how each document was read, and what was set aside"),
            Option("--color", "HOW", "auto, always or never", _one_of(COLORS)),
        ),
        "about warlog": (
            Option("-h --help", "", "show this and exit"),
            Option("--version", "", "show the version and exit"),
        ),
    }


def parse(words: Sequence[str]) -> Arguments:
    """Read a command line as GNU's tools do.

    Options and inputs may be mixed, `--` ends the options. A long name may be cut short as far as it stands for one
    option alone; short ones may stand together, the last with its value: `-fjsonl`, `-f jsonl`.

    Args:
        words: The command line without the program's name.

    Raises:
        UsageError: It cannot be understood.
    """
    options = {name: option for group in all_options().values() for option in group for name in option.names}
    arguments = Arguments()
    left = iter(words)
    for word in left:
        if word == "--":
            arguments.inputs += left
        elif word.startswith("--"):
            _read_long(word, left, options, arguments)
        elif word.startswith("-") and word != "-":
            _read_short(word, left, options, arguments)
        else:
            arguments.inputs.append(word)
    _check(arguments)
    return arguments


def _read_long(word: str, left: Iterator[str], options: Mapping[str, Option], arguments: Arguments) -> None:
    """Read `--name`, `--name=value` or `--name value`, whose value is taken from the words that are left."""
    typed, equals, text = word.partition("=")
    option = options.get(typed)
    if option is None:
        meant = [name for name in options if name.startswith(typed)]
        if len(meant) != 1:
            raise UsageError("it stands for more than one option" if meant else "there is no such option", typed)
        option = options[meant[0]]
    if equals and not option.value:
        raise UsageError("it takes no value", option.names[-1])
    if option.value and not equals:
        text = _next(left, option.names[-1])
    option.set(arguments, text)


def _read_short(word: str, left: Iterator[str], options: Mapping[str, Option], arguments: Arguments) -> None:
    """Read `-abc`: options of one letter, the last of which may have its value behind it or as the next word."""
    for at, letter in enumerate(word[1:], 2):
        name = f"-{letter}"
        option = options.get(name)
        if option is None:
            raise UsageError("there is no such option", name)
        if option.value:
            option.set(arguments, word[at:] or _next(left, name))
            return
        option.set(arguments, "")


def _next(left: Iterator[str], name: str) -> str:
    text = next(left, None)
    if text is None:
        raise UsageError("a value is missing", name)
    return text


def _check(arguments: Arguments) -> None:
    if arguments.inputs.count("-") > 1:
        raise UsageError("standard input can be read only once", "-")
    if arguments.assume_tz and arguments.tz is None:
        raise UsageError("give the zone to assume with --tz", "--assume-tz")
    if arguments.sources + arguments.count + arguments.explain > 1:
        raise UsageError("give only one of --sources, --count and --explain")
