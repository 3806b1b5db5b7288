"""
How fast a report comes, beside what else holds two texts against each other: `make bench`.

Processor time, every two measured by turns in one run, medians; so the ratios are good and the milliseconds are
this machine's. Writes docs/performance.json and docs/performance.md. `--against TREE` holds another checkout beside this one.
"""

from __future__ import annotations

import argparse
import difflib
import functools
import gc
import json
import os
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "fixtures" / "stories"
COMMAND = "import sys; from factcheck.cli import {way}; sys.exit({way}())"
FEED = "different"  # the worker that goes through many stories
LONG = 10_000  # sentences of each of the two long copies
TEXTS = Path(tempfile.gettempdir())


def copies(story: str) -> list[str]:
    """The copies of an invented story, as text."""
    return [p.read_text("utf-8") for p in sorted((STORIES / story).glob("*.txt")) if p.name != "expected.txt"]


def near() -> list[str]:
    """Three near copies of one text of some 800 words: a figure in every fifth sentence is another."""
    base = "\n\n".join(text for story in ("bank-results", "kazakhstan") for text in copies(story)[:1])
    out = [base]
    for step in (1, 2):
        parts = re.split(r"(?<=[.!?]) ", base)
        out.append(
            " ".join(_changed(part, step) if at % 5 == step else part for at, part in enumerate(parts))
        )
    return out


def _changed(sentence: str, by: int) -> str:
    return re.sub(r"\d(?=\D|$)", lambda hit: str((int(hit[0]) + by) % 10), sentence, count=1)


def rewritten() -> list[str]:
    """Copies that reporters wrote anew, two stories in each to make the length."""
    stories = [copies(story) for story in ("ferry-fire", "court-fraud")]
    return ["\n\n".join(texts[at % len(texts)] for texts in stories) for at in range(3)]


def long() -> list[str]:
    """Two copies of many sentences: every second edited."""
    parts = [
        f"Ward {n} of the town of Orrin lent {n + 7} boats to its {n % 90 + 2} harbours in May."
        for n in range(LONG)
    ]
    return ["\n".join(parts), "\n".join(_changed(part, 1) if n % 2 else part for n, part in enumerate(parts))]


def different() -> list[list[Path]]:
    """Stories that have nothing in common, two copies of each: of the tree, and of FACTCHECK_CORPUS if it is set."""
    folders = [*sorted((ROOT / "fixtures" / "pairs").iterdir()), *sorted(STORIES.iterdir())]
    corpus = os.environ.get("FACTCHECK_CORPUS")
    for kind in ("stories", "wire") if corpus else ():
        folders += sorted((Path(corpus or "") / kind).glob("*"))
    found = [
        [file for file in sorted(folder.glob("*.txt")) if file.name != "expected.txt"] for folder in folders
    ]
    return [files[:2] for files in found if len(files) > 1]


def forget() -> None:
    """Empty every cache of factcheck's functions: the next story is as the first, but for what is imported."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and (thing.__module__ or "").startswith(
            "factcheck"
        ):
            thing.cache_clear()


def feed(rounds: int) -> None:
    """In a process of its own: what a story takes, read from its files, where each is another; with caches and without."""
    import factcheck
    from factcheck.model.settings import Settings

    stories = different()
    taken: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(2 * rounds + 1):
        emptied = bool(turn % 2)
        for files in stories:
            if emptied:
                forget()
            start = time.process_time()
            factcheck.check(*map(factcheck.read, files), settings=Settings(force=True))
            if turn:  # the first round loads what is loaded late
                taken[emptied].append(time.process_time() - start)
    print(
        json.dumps(
            {
                "stories": len(stories),
                "articles": 2 * len(stories),
                "a_second": len(taken[True]) / sum(taken[True]),
                "median_ms": statistics.median(taken[True]) * 1000,
                "a_second_warm": len(taken[False]) / sum(taken[False]),
            }
        )
    )


SETS: dict[str, Callable[[], list[str]]] = {"near": near, "rewritten": rewritten, "long": long}


def worker(name: str, rounds: int) -> None:
    """In a process of its own: prints the median processor time of a check, the first one's, and the peak in MB."""
    import factcheck
    from factcheck.model.settings import Settings

    texts = SETS[name]()
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        report = factcheck.check(
            *(factcheck.parse(text, plain=True) for text in texts), settings=Settings(force=True)
        )
        taken.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    del report
    warm = statistics.median(taken[1:] or taken)
    print(json.dumps({"warm_ms": warm * 1000, "first_ms": taken[0] * 1000, "peak_mb": peak}))


def spent(command: list[str], tree: Path = ROOT) -> float:
    """The processor time of a command, in milliseconds."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "TERM": "xterm-256color", "COLUMNS": "100"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as anybody runs it: with what the first run has kept
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, env=environment, cwd=TEXTS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def cold(trees: dict[str, Path], rounds: int) -> dict[str, Any]:
    """A report on the two copies of one story by a new process, against the loading of three libraries."""
    story = str(STORIES / "kazakhstan")
    jobs: dict[str, tuple[list[str], Path]] = {
        "base": ([sys.executable, "-c", "import regex, rich, typer"], ROOT),
        "nothing": ([sys.executable, "-c", "pass"], ROOT),
    }
    for name, tree in trees.items():
        way = "command" if "def command(" in (tree / "factcheck/cli/__init__.py").read_text() else "main"
        start = [sys.executable, "-c", COMMAND.format(way=way), "compare", story, "--isolated"]
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(tree / "factcheck")], check=False)
        jobs[f"{name}, piped"] = (start, tree)
        jobs[f"{name}, colour"] = ([*start, "--color", "always"], tree)
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds + 1):
        for name, (command, tree) in jobs.items():
            taken[name].append(spent(command, tree))
    medians = {name: statistics.median(times[1:]) for name, times in taken.items()}
    return {name: {"ms": ms, "of_base": ms / medians["base"]} for name, ms in medians.items()}


def checks(trees: dict[str, Path], name: str, rounds: int) -> dict[str, Any]:
    """A check, or many, in a process that goes on: by turns, each tree in processes of its own."""
    found: dict[str, list[dict[str, float]]] = {tree: [] for tree in trees}
    for _ in range(1 if name == "long" else 3):
        for label, tree in trees.items():
            done = subprocess.run(
                [sys.executable, __file__, "--worker", name, "--rounds", str(rounds)],
                env={**os.environ, "PYTHONPATH": str(tree)}, capture_output=True, text=True, check=True,
            )  # fmt: skip
            found[label].append(json.loads(done.stdout))
    return {
        label: {key: statistics.median(one[key] for one in all_of) for key in all_of[0]}
        for label, all_of in found.items()
    }


def peers(texts: list[str]) -> dict[str, Any]:
    """What else holds two of these copies against each other, each by the same clock; a reason where it cannot."""
    one, two = texts[:2]
    out: dict[str, Any] = {"difflib over all sentence pairs": _timed(lambda: _difflib(one, two))}
    for name, work in (("redlines", _redlines), ("CollateX", _collatex)):
        try:
            out[name] = _timed(lambda work=work: work(one, two))
        except ImportError as error:
            out[name] = f"not run: {error}"
    git = shutil.which("git")
    if git:
        paths = []
        for at, text in enumerate((one, two)):
            paths.append(TEXTS / f"factcheck-bench-{at}.txt")
            paths[-1].write_text(text, "utf-8")
        command = [git, "diff", "--no-index", "--word-diff", *map(str, paths)]
        out["git diff --word-diff"] = statistics.median(spent(command) for _ in range(5))
    else:
        out["git diff --word-diff"] = "not installed"
    return out


def _timed(work: Callable[[], object], rounds: int = 3) -> float:
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def _difflib(one: str, two: str) -> list[float]:
    left, right = ([part.split() for part in re.split(r"(?<=[.!?])\s+", text)] for text in (one, two))
    return [difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() for a in left for b in right]


def _redlines(one: str, two: str) -> object:
    from redlines import Redlines

    return Redlines(one, two).output_markdown


def _collatex(one: str, two: str) -> object:
    import collatex

    collation = collatex.Collation()
    collation.add_plain_witness("A", one)
    collation.add_plain_witness("B", two)
    return collatex.collate(collation)


def machine() -> str:
    """The machine and the Python, in a line."""
    cpu = ""
    if os.path.exists("/proc/cpuinfo"):
        found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
        cpu = found[1] if found else ""
    return f"{cpu or platform.processor() or platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def page(told: dict[str, Any]) -> str:
    """docs/performance.md: the ratios first."""
    lines = [
        "# Performance", "",
        "Made by `make bench`: processor time, by turns in one run, medians. The ratios hold; the milliseconds are those of",
        f"{told['machine']}, and of whatever else it did.", "",
        "## A report by a new process", "",
        "The two copies of one invented story, against `python -c \"import regex, rich, typer\"`.", "",
        "| command | times that | ms |", "| --- | --- | --- |",
        *(f"| {name} | {one['of_base']:.2f} | {one['ms']:.0f} |" for name, one in told["cold"].items()), "",
        "## A check in a process that goes on", "",
        "| copies | checkout | ratio to the last named | warm, ms | the first in a process, ms | peak, MB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for name, found in told["checks"].items():
        last = list(found.values())[-1]["warm_ms"]
        lines += [
            f"| {told['about'][name]} | {label} | {one['warm_ms'] / last:.2f} | {one['warm_ms']:.0f} | {one['first_ms']:.0f} | {one['peak_mb']:.0f} |"
            for label, one in found.items()
        ]
    lines += [
        "", "## Stories of which each is another", "",
        "Two copies of each, read from their files in one process: what a feed of news takes. Before each story every cache is",
        "emptied, so that none is quicker for those before it; the last column is without that.", "",
        "| checkout | articles | stories a second and core | median of a story, ms | a second, caches kept |",
        "| --- | --- | --- | --- | --- |",
        *(f"| {label} | {one['articles']:.0f} | {one['a_second']:.1f} | {one['median_ms']:.0f} | {one['a_second_warm']:.1f} |"
          for label, one in told["different"].items()),
    ]  # fmt: skip
    ours = told["peers"]["factcheck"]
    lines += [
        "", "## Beside others", "",
        "Two of the rewritten copies. None of the others says which difference is a fact; `git` is a program in C.", "",
        "| what | ratio to factcheck | ms |", "| --- | --- | --- |",
    ]  # fmt: skip
    for name, taken in told["peers"].items():
        cells = f"- | {taken}" if isinstance(taken, str) else f"{taken / ours:.2f} | {taken:.1f}"
        lines.append(f"| {name} | {cells} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure, and write both files."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--worker")
    asked.add_argument("--rounds", type=int, default=9)
    asked.add_argument("--against", action="append", default=[], metavar="TREE")
    asked.add_argument("--json", default=str(ROOT / "docs" / "performance.json"))
    asked.add_argument("--page", default=str(ROOT / "docs" / "performance.md"))
    given = asked.parse_args()
    if given.worker == FEED:
        feed(max(given.rounds // 3, 1))
        return 0
    if given.worker:
        worker(given.worker, given.rounds)
        return 0
    trees = {"this": ROOT, **{Path(tree).name: Path(tree).resolve() for tree in given.against}}
    import factcheck

    two = rewritten()[:2]
    ours = lambda: factcheck.check(*(factcheck.parse(text, plain=True) for text in two))  # noqa: E731
    ours()
    told: dict[str, Any] = {
        "machine": machine(),
        "cold": cold(trees, given.rounds),
        "checks": {name: checks(trees, name, 1 if name == "long" else given.rounds) for name in SETS},
        "different": checks(trees, FEED, given.rounds),
        "about": {
            "near": f"three near copies of {len(near()[0].split())} words",
            "rewritten": f"three rewritten copies of {len(rewritten()[0].split())} words",
            "long": f"two copies of {LONG:,} sentences",
        },
        "peers": {"factcheck": _timed(ours), **peers(two)},
    }
    Path(given.json).write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    Path(given.page).write_text(page(told), "utf-8")
    print(Path(given.page).read_text("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
