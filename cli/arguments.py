"""What can stand on the command line."""

from __future__ import annotations

import argparse

from ..model.entry import KINDS
from ..output.formats import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from ..model.chronology import Order
    from ..output.formats import Format

STREAM = ("update", "key_event", "pinned", "statement")
"""The kinds that are shown where nothing else is asked for: what a live blog is read for."""

EPILOG = """\
WHEN is 22:24, 2022-03-07, 2022-03-07T22:24+02:00, -2h, today ...
EXPR is a query, as
  'drone source:"General Staff" -via:reuters since:22:00 (a or /\\b\\d+ tanks\\b/)'

What is no part of a document's stream (its lede, key points, background) is
shown where --kind asks for it; --explain shows how a document was read. Where
several inputs are given, they are merged by time. In CSV an apostrophe stands
before a cell that a spreadsheet would take for a formula.

exit codes: 0 entries shown, 1 nothing found, 2 usage, 65 not an article or
damaged, 66 cannot be read, 69 refused, 70 a bug of ours, 74 I/O error, 78 bad
configuration, 130 interrupted, 141 the reader of stdout went away
"""


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

    inputs: list[str]
    format: Format | None
    source: list[str]
    exclude_source: list[str]
    grep: list[str]
    since: str | None
    until: str | None
    kind: list[str]
    via: list[str]
    query: list[str]
    limit: int | None
    order: Order | None
    date: str | None
    tz: str | None
    assume_tz: bool
    sources: bool
    count: bool
    explain: bool
    max_bytes: int
    color: str
    help: bool
    version: bool


class _HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Options as `-s, --source NAME`: the value's name once."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings:
            return super()._format_action_invocation(action)
        short = "" if len(action.option_strings) > 1 else "    "
        value = f" {action.metavar}" if action.nargs is None else ""
        return f"{short}{', '.join(action.option_strings)}{value}"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        subject, colon, rest = message.partition(": ")
        if colon and subject.startswith("argument "):
            raise UsageError(rest, subject.removeprefix("argument ").rpartition("/")[2])
        raise UsageError(message)


def make_parser() -> argparse.ArgumentParser:
    """The parser of everything but INPUT, which `parse` takes care of."""
    from ..intake.files import MAX_BYTES

    parser = _Parser(
        prog="warlog",
        usage="warlog [OPTIONS] [INPUT ...]",
        description="Read live blogs of a war: what happened, when, and who says so.",
        epilog=EPILOG,
        formatter_class=_HelpFormatter,
        add_help=False,
        allow_abbrev=False,
    )
    add = parser.add_argument_group("what to read").add_argument
    add(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="a file (also gzipped), a directory of .txt files, - for standard input; none: a bundled sample",
    )
    add("--date", metavar="YYYY-MM-DD", help="the day of a document that states none")
    add("--max-bytes", metavar="N", type=_size, default=MAX_BYTES, help="the most to read of an input (default 64M)")
    add = parser.add_argument_group("which entries").add_argument
    add("-s", "--source", metavar="NAME", action="append", default=[], help="only those credited to NAME")
    add("-x", "--exclude-source", metavar="NAME", action="append", default=[], help="none credited to NAME")
    add("--via", metavar="NAME", action="append", default=[], help="only those that NAME passed on")
    add("-e", "--grep", metavar="REGEX", action="append", default=[], help="only those that match")
    add("--since", metavar="WHEN", help="only those of that time or later")
    add("--until", metavar="WHEN", help="only those of that time or earlier")
    add("--kind", metavar="KIND", action="append", default=[], help=f"{', '.join(KINDS)}, all")
    add("-q", "--query", metavar="EXPR", action="append", default=[], help="all of this in one expression")
    add("-n", "--limit", metavar="N", type=_limit, help="the first N only")
    add = parser.add_argument_group("how to show them").add_argument
    add("-f", "--format", metavar="FORMAT", choices=FORMATS, help="text, jsonl, json, csv or md")
    add(
        "--order",
        choices=("newest", "oldest", "page"),
        metavar="ORDER",
        help="newest or oldest first, or as on the page (default; of several inputs: newest)",
    )
    add("--tz", metavar="ZONE", help="the zone to show times in, where a document states its own")
    add("--assume-tz", action="store_true", help="ZONE is also the zone of documents that state none")
    add("--sources", action="store_true", help="a table of the sources instead of the entries")
    add("--count", action="store_true", help="their number instead of the entries")
    add("--explain", action="store_true", help="how each document was read, and what was set aside")
    add("--color", metavar="HOW", choices=("auto", "always", "never"), default="auto", help="auto, always or never")
    add = parser.add_argument_group("about warlog").add_argument
    add("-h", "--help", action="store_true", help="show this and exit")
    add("--version", action="store_true", help="show the version and exit")
    return parser


def parse(arguments: Sequence[str]) -> Arguments:
    """Read a command line; options and inputs may be mixed, `--` ends the options.

    Raises:
        UsageError: It cannot be understood.
    """
    parser = make_parser()
    options, literal = _split(parser, list(arguments))
    # argparse takes inputs from one place only; those that stand elsewhere come back as extras.
    parsed, extras = parser.parse_known_args(options, Arguments())
    for extra in extras:
        if extra.startswith("-") and extra != "-":
            raise UsageError("there is no such option", extra)
    parsed.inputs += extras + literal
    if parsed.inputs.count("-") > 1:
        raise UsageError("standard input can be read only once", "-")
    if parsed.assume_tz and parsed.tz is None:
        raise UsageError("give the zone to assume with --tz", "--assume-tz")
    if parsed.sources + parsed.count + parsed.explain > 1:
        raise UsageError("give only one of --sources, --count and --explain")
    return parsed


def _split(parser: argparse.ArgumentParser, arguments: list[str]) -> tuple[list[str], list[str]]:
    """The arguments up to `--` and those after it; values are joined to their options: `--since -2h` is to be read."""
    with_value = {name for action in parser._actions if action.nargs is None for name in action.option_strings}  # noqa: SLF001
    options: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            break
        if argument in with_value:
            value = next(rest, None)
            if value is None:
                raise UsageError("a value is missing", argument)
            options += (
                [f"{argument}={value}"]
                if argument.startswith("--")
                else [argument + value]
                if value
                else [argument, ""]
            )
        else:
            options.append(argument)
    return options, list(rest)


def _size(text: str) -> int:
    units = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
    unit = units.get(text[-1:].lower(), 1)
    digits = text[:-1] if unit > 1 else text
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16 and int(digits)):
        raise argparse.ArgumentTypeError("not a size; give a number of bytes, as 1000000 or 64M")
    return int(digits) * unit


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text)):
        raise argparse.ArgumentTypeError("not a number of entries; give 1 or more")
    return int(text)
