"""What warlog costs, against floors and peers measured in the same run (`make bench`).

Absolute times differ from machine to machine, so every figure stands beside a ratio: start-up beside a bare interpreter,
parsing beside `grep -c` over the same file and trafilatura over the same words as HTML. Each measurement runs in processes
of its own: this one starts them and draws the table.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, os.fspath(Path(__file__).parent))
import blog
import screen

SAMPLE = Path(__file__).parents[2] / "intake" / "sample.txt"
PYTHON = sys.executable
WARLOG = Path(sys.executable).with_name("warlog")
PEERS = Path(sys.executable).parents[2] / "peers" / "bin" / "python"
STAMP = r"^[0-9]{1,2}[:.][0-9]{2}"

START_PAIRS = 60
MEGABYTE = 1_000_000
PAGES, POSTS_A_PAGE = 20, 60

# The first document of a process also pays for the modules and patterns that it needs: that is measured as start-up.
PARSE = """
import resource, sys, time
from warlog.intake.document import Document
from warlog.parsers import ParseOptions, parse
data = open(sys.argv[1], "rb").read()
parse(Document("warm", data[:20000], None, None), ParseOptions())
started = time.perf_counter()
coverage = parse(Document(sys.argv[1], data, None, None), ParseOptions())
seconds = time.perf_counter() - started
credited = sum(entry.attribution.source is not None for entry in coverage.entries)
print(seconds, len(coverage.entries), credited, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""

PARSE_MANY = """
import sys, time
from warlog.intake.document import Document
from warlog.parsers import ParseOptions, parse
pages = [open(name, "rb").read() for name in sys.argv[1:]]
parse(Document("warm", pages[0], None, None), ParseOptions())
started = time.perf_counter()
for page in pages:
    parse(Document("page", page, None, None), ParseOptions())
print(time.perf_counter() - started)
"""

EXTRACT_MANY = """
import sys, time
from trafilatura import extract
pages = [open(name, encoding="utf-8").read() for name in sys.argv[1:]]
extract(pages[0])
started = time.perf_counter()
for page in pages:
    assert extract(page)
print(time.perf_counter() - started)
"""

HEAVY = ("textual", "rich", "dateparser")


def seconds(*command: str | Path) -> float:
    """How long a whole process takes, its output thrown away."""
    started = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def numbers(*command: str | Path) -> list[float]:
    """The numbers that a process prints; it runs on one core."""
    finished = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True)
    return [float(word) for word in finished.stdout.split()]


def start() -> tuple[float, float]:
    """Median milliseconds of a bare interpreter, and of `warlog SAMPLE --format jsonl`, taken in turns."""
    pairs = [(seconds(PYTHON, "-c", "pass"), seconds(WARLOG, SAMPLE, "--format", "jsonl")) for _ in range(START_PAIRS)]
    bare, whole = zip(*pairs[2:], strict=True)  # the first two fill the disk cache
    return statistics.median(bare) * 1e3, statistics.median(whole) * 1e3


def heavy_imports() -> list[str]:
    """Which of the big libraries a start on a pipe imports."""
    finished = subprocess.run(
        [PYTHON, "-X", "importtime", WARLOG, SAMPLE, "--format", "jsonl"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    modules = {line.rpartition("|")[2].strip().partition(".")[0] for line in finished.stderr.splitlines()}
    return sorted(modules & set(HEAVY))


def parsed(file: Path) -> dict[str, float]:
    """The fastest of three parses of one file, each in a process of its own, and the greatest memory of the three."""
    runs = [numbers(PYTHON, "-c", PARSE, file) for _ in range(3)]
    best = min(runs)
    return {"seconds": best[0], "entries": best[1], "credited": best[2], "memory": max(run[3] for run in runs)}


def grepped(file: Path) -> tuple[float, int]:
    """How long `grep -c` takes over one file, in the C locale, and how many stamps it finds.

    Its output is read: GNU grep stops at the first match where the output is /dev/null.
    """
    found = [0.0]
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        found = numbers("env", "LC_ALL=C", "grep", "-cE", STAMP, file)
        best = min(best, time.perf_counter() - started)
    return best, int(found[0])


def pages_a_second(folder: Path) -> tuple[float, float]:
    """Documents a second of warlog over text and of trafilatura over HTML, for the same words."""
    stream = blog.posts(seed=2)
    texts: list[Path] = []
    pages: list[Path] = []
    for number in range(PAGES):
        some = [next(stream) for _ in range(POSTS_A_PAGE)]
        texts.append(folder / f"{number}.txt")
        texts[-1].write_bytes(blog.text(iter(some), sys.maxsize))
        pages.append(folder / f"{number}.html")
        pages[-1].write_text(blog.page(some), encoding="utf-8")
    [mine] = numbers(PYTHON, "-c", PARSE_MANY, *texts)
    [theirs] = numbers(PEERS, "-c", EXTRACT_MANY, *pages)
    return PAGES / mine, PAGES / theirs


def row(what: str, figure: str, ratio: str = "", target: str = "", *, met: bool = True) -> None:
    """One line of the table."""
    print(f"{what:<52} {figure:>14}  {ratio:<22} {target:<10}{'' if met else 'MISSED'}".rstrip())


def main() -> None:
    """Measure and print. A figure that misses its target is marked: it is no test, machines differ."""
    row("WHAT", "FIGURE", "BESIDE", "TARGET")
    # Before all is put on one processor: the dashboard parses on another one than it draws on.
    hello = Path(__file__).with_name("hello.py")
    screen.report(row, WARLOG, [PYTHON, hello], PEERS.with_name("tl"), SAMPLE)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

    bare, whole = start()
    row("python -c pass", f"{bare:.1f} ms")
    row(
        "warlog SAMPLE --format jsonl", f"{whole:.1f} ms", f"{whole / bare:.2f} x bare", "<= 4 x", met=whole <= 4 * bare
    )
    heavy = heavy_imports()
    row("  of textual, rich, dateparser it imports", " ".join(heavy) or "none", "", "none", met=not heavy)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rates: dict[int, float] = {}
        for megabytes in (1, 10):
            file = folder / f"{megabytes}.txt"
            file.write_bytes(blog.text(blog.posts(), megabytes * MEGABYTE))
            size = file.stat().st_size
            run = parsed(file)
            rates[megabytes] = rate = size / run["seconds"] / MEGABYTE
            floor, found = grepped(file)
            row(
                f"parse {megabytes} MB, {run['entries']:.0f} entries, {run['credited']:.0f} credited",
                f"{rate:.1f} MB/s",
                f"{run['seconds'] / floor:.0f} x grep -c",
                ">= 10" if megabytes == 10 else "",
                met=megabytes != 10 or rate >= 10,
            )
            row(f"  grep -c finds {found} stamps", f"{size / floor / MEGABYTE:.0f} MB/s")
            memory = run["memory"] / size
            row(
                "  memory, interpreter included",
                f"{run['memory'] / MEGABYTE:.0f} MB",
                f"{memory:.1f} x input",
                "<= 12 x" if megabytes == 10 else "",
                met=megabytes != 10 or memory <= 12,
            )
        linear = rates[1] / rates[10]
        row("time a byte at 10 MB, beside 1 MB", f"{linear:.2f} x", "", "<= 1.2 x", met=linear <= 1.2)

        mine, theirs = pages_a_second(folder)
        row(
            f"pages of {POSTS_A_PAGE} entries, text: warlog",
            f"{mine:.1f} a second",
            f"{mine / theirs:.1f} x trafilatura",
        )
        row("  the same words as HTML: trafilatura (no entries)", f"{theirs:.1f} a second")


if __name__ == "__main__":
    main()
