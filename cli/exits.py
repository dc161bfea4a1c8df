"""What the process's exit code says; the numbers are a contract with scripts."""

from __future__ import annotations


class Exit:
    """Exit codes: grep's 0 and 1, argparse's 2, the causes of failure as in sysexits.h, 128 + signal above.

    73 (an output cannot be created) and 75 (try again later) are kept free for what may write files and fetch pages.

    Plain numbers: an IntEnum takes 0.2 ms to build, of a start that has 30.
    """

    SHOWN = 0
    NOTHING_FOUND = 1
    USAGE = 2
    NOT_TEXT = 65
    NO_INPUT = 66
    REFUSED = 69
    BUG = 70
    IO_ERROR = 74
    BAD_CONFIGURATION = 78
    INTERRUPTED = 130
    READER_GONE = 141
