"""`factcheck scan`: a feed or an archive into stories, each checked, and what they disagree in."""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any

from factcheck.cli import CANNOT, options
from factcheck.cli.output import look, within_reach, write
from factcheck.cli.streams import interruptible, tell
from factcheck.config import settings
from factcheck.errors import UsageError
from factcheck.report import paint
from factcheck.report.scan import FORMATS

if TYPE_CHECKING:
    from factcheck.scan.run import Done, Step

_STORE = options.Option("store", ("--store",), "The folder that keeps what is read and found.", metavar="DIR")
_ENGINE = options.Option(
    "engine",
    ("--engine",),
    "What carries the work: pool, dask, or dask://HOST:PORT.",
    metavar="NAME",
    default="pool",
)
_WORKERS = options.Option(
    "workers",
    ("--workers",),
    "Processes; else one a core.",
    options.NUMBER,
    metavar="COUNT",
    least=1,
    most=4096,
)
_AGAIN = options.Option(
    "again",
    ("--again",),
    "Check anew what another version, or other settings, have checked.",
    options.FLAG,
    default=False,
)
_SECONDS = options.Option(
    "seconds",
    ("--story-seconds",),
    "What one story may take; 60 unless said.",
    options.NUMBER,
    metavar="SECONDS",
    least=1,
)
_MOST = options.Option(
    "most", ("--most",), "Stories told on a screen; 20 unless said.", options.NUMBER, metavar="COUNT", least=1
)
_LITTLE = 60.0  # seconds between two lines where no screen is


def scan(
    given: list[str],
    store: str | None,
    engine: str,
    workers: int | None,
    again: bool,
    seconds: int | None,
    most: int | None,
    form: str,
    output: str | None,
    fail_on: str | None,
    confidence: str | None,
    select: list[str],
    ignore: list[str],
    style: str | None,
    config: str | None,
    isolated: bool,
    width: int | None,
    color: str,
) -> int:
    """Scan what is given into a store; the answer is the exit code."""
    if not store:
        raise UsageError("scan keeps what it reads and finds, and was told no place", hint="--store FOLDER")
    wanted = settings(
        config, fail_on=fail_on, confidence=confidence, select=select, ignore=ignore, style=style,
        isolated=isolated, stories=[path for path in given if os.path.isdir(path)],
    )  # fmt: skip
    from factcheck.scan.engines import carries
    from factcheck.scan.intake import there
    from factcheck.scan.run import Options
    from factcheck.scan.run import scan as carried_out
    from factcheck.scan.store import Store
    from factcheck.scan.story import SECONDS
    from factcheck.scan.summary import summary

    count = workers or os.cpu_count() or 1
    asked = Options(wanted, engine=engine, workers=count, again=again, seconds=float(seconds or SECONDS))
    there(given)
    carries(engine)
    within_reach(output)
    interruptible()
    held = Store(store, create=True, threads=min(count, 8))
    try:
        progress = _Progress()
        done = carried_out(given, held, asked, progress.tell)
        progress.end()
        _own_up(done)
        told = summary(held)
    finally:
        held.close()
    write(_drawn(told, form, most or 20, look(width=width, color=color, output=output)), output, given, form)
    return _code(told["counts"], wanted.fail_on)


def _drawn(told: dict[str, object], form: str, most: int, seen: Any) -> str:
    from factcheck.report import scan as report

    if form == "json":
        from factcheck.report.json import dumps

        return dumps(told)
    if form == "html":
        return report.page(told)
    if form == "csv":
        return report.sheet(told)
    return paint(report.lines(told, seen.columns, most), seen)


def _code(counts: dict[str, int], fail_on: str) -> int:
    """2 where nothing could be read; 1 where a story holds what `fail_on` names; else 0."""
    if not counts["copies"]:
        return CANNOT
    worst = {"error": counts["errors"], "warning": counts["errors"] + counts["warnings"]}
    return int(bool(worst.get(fail_on, counts["stories"] if fail_on == "note" else 0)))


def _own_up(done: Done) -> None:
    """What was done, and what another version has left, on standard error."""
    tell(
        f"factcheck: {done.read:,} copies read, {done.passed:,} items passed over, {done.stories:,} stories, "
        f"{done.checked:,} checked now"
    )
    if done.older:
        tell(f"factcheck: {done.older:,} stories are as another version or settings found them: --again")


class _Progress:
    """How far it is: a line that is written over on a screen, else one line a minute."""

    def __init__(self) -> None:
        self.screen = sys.stderr is not None and sys.stderr.isatty()
        self.begun = self.told = monotonic()
        self.name = ""
        self.shown = False

    def tell(self, step: Step) -> None:
        """Say so where it is time."""
        now = monotonic()
        if step.name != self.name:
            self.name, self.begun = step.name, now
        if now - self.told < (0.2 if self.screen else _LITTLE):
            return
        self.told = now
        words = f"factcheck: {_WORDS[step.name]} {_share(step)}{_rate(step, now - self.begun)}"
        if self.screen:
            sys.stderr.write(f"\r\x1b[K{words}")
            sys.stderr.flush()
            self.shown = True
        else:
            tell(words)

    def end(self) -> None:
        """The line is taken away."""
        if self.shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


_WORDS = {"read": "reading", "join": "joining", "check": "checking"}


def _share(step: Step) -> str:
    if not step.whole:
        return f"{step.done:,}"
    if step.name == "read":
        return f"{step.done / 1e6:,.1f} of {step.whole / 1e6:,.1f} MB"
    return f"{step.done:,} of {step.whole:,} " + ("stories" if step.name == "check" else "blocks")


def _rate(step: Step, seconds: float) -> str:
    if not step.done or not step.whole or seconds < 1:
        return ""
    left = (step.whole - step.done) * seconds / step.done
    rate = f", {step.done / seconds:,.1f} a second" if step.name == "check" else ""
    return f"{rate}, {left / 60:,.0f} min left" if left > 90 else f"{rate}, {left:,.0f} s left"


COMMAND = options.Command(
    scan,
    "Scan a feed or an archive: which of its stories disagree, and in what; exit 1 where copies are at odds.",
    "IN...",
    "Files, folders, JSONL, Parquet and feeds; what the store has read is not read again.",
    (
        _STORE, _ENGINE, _WORKERS, _AGAIN, _SECONDS, _MOST,
        options.FORMAT._replace(choices=FORMATS), options.OUTPUT,
        options.FAIL_ON, options.CONFIDENCE, options.SELECT, options.IGNORE, options.STYLE, options.CONFIG,
        options.ISOLATED, options.WIDTH, options.COLOUR,
    ),
)  # fmt: skip
