"""
How much of what is told of a changed fact is still told when something harmless changes beside it.

    python -m tests.invariance.measure [--all] [--show missed|false]

Shares by kind of variation and by family of the finding, not a verdict a row: one share that falls says that a mechanism
bends. A part of the variants is taken, the same ones in every run; --all takes every one.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from factcheck.model.finding import Severity
from tests.invariance.judged import Judged, judged
from tests.invariance.rows import Row, gravest
from tests.invariance.vary import KINDS, Variant, variants

FEWEST = 60  # trials of a family, for its share to be told
TAKEN = {True: 1, False: 3}  # kinds of variation taken of a quiet row, and of a loud one


class Trial(NamedTuple):
    """One variant of a row: what was said of it beyond its control, and of the control."""

    judged: Judged
    variant: Variant
    said: Severity
    false: bool

    @property
    def kept(self) -> bool:
        """Is it said as gravely as of the plain pair?"""
        return self.said.rank >= self.judged.want.rank


def sample(row: Row, quiet: bool) -> list[Variant]:
    """One variant each of some kinds, chosen by the row's own words: other rows that come or go change none."""
    kinds: dict[str, list[Variant]] = {}
    for variant in variants(row):
        kinds.setdefault(variant.kind, []).append(variant)
    chosen = [options[_number(row, kind) % len(options)] for kind, options in kinds.items()]
    chosen.sort(key=lambda variant: _number(row, "taken " + variant.kind))
    return chosen[: TAKEN[quiet]]


def _number(row: Row, kind: str) -> int:
    return zlib.crc32(f"{kind}|{row.a}|{row.b}".encode())


def trials(every: bool = False) -> Iterator[Trial]:
    """Each row with its variants; a loud one with its control too."""
    for entry in judged():
        row, want = entry.row, entry.want
        quiet = want is Severity.NOTE
        for variant in variants(row) if every else sample(row, quiet):
            said = row.said(variant.a, variant.b)
            if row.alone:
                yield Trial(entry, variant, gravest(said), quiet and gravest(said) is Severity.ERROR)
            elif quiet:
                yield Trial(entry, variant, Severity.NOTE, gravest(said) is Severity.ERROR)
            else:
                control = (
                    row.said(variant.a, variant.control) if variant.a != variant.control else said - said
                )
                yield Trial(entry, variant, gravest(said - control), gravest(control) is Severity.ERROR)


def shares(found: Iterable[Trial]) -> dict[str, float]:
    """The measures: rows by number, the rest as shares, all the better the higher."""
    found = list(found)
    loud = [trial for trial in found if trial.judged.want is not Severity.NOTE]
    quiet = [trial for trial in found if trial.judged.want is Severity.NOTE]
    families = sorted({trial.judged.family for trial in loud})
    out = {"kept": _share(trial.kept for trial in loud)}
    for kind in KINDS:
        out[f"kept, {kind}"] = _share(trial.kept for trial in loud if trial.variant.kind == kind)
    for family in families:
        mine = [trial.kept for trial in loud if trial.judged.family == family]
        if len(mine) >= FEWEST:
            out[f"kept, {family}"] = _share(mine)
    out["controls without an error"] = _share(not trial.false for trial in loud)
    out["quiet rows without an error"] = _share(not trial.false for trial in quiet)
    return out


@cache
def measured() -> dict[str, float]:
    """The measures of the part that every run of the tests takes."""
    rows = [entry.want for entry in judged()]
    return {"loud rows": len(rows) - rows.count(Severity.NOTE), **shares(trials())}


def _share(hits: Iterable[bool]) -> float:
    hits = list(hits)
    return sum(hits) / len(hits) if hits else 1.0


def main() -> None:
    """Tell the measures, and if asked for the trials behind them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--all", action="store_true", help="every variant, not a part of them")
    parser.add_argument("--show", choices=["missed", "false"])
    args = parser.parse_args()
    found = list(trials(args.all))
    for trial in found:
        entry, (kind, a, b, control) = trial.judged, trial.variant
        if args.show == "missed" and entry.want is not Severity.NOTE and not trial.kept:
            print(
                f"{trial.said.value} for {entry.want.value} {entry.family} {kind} ({entry.row.origin})\n  {a}\n  {b}"
            )
        if args.show == "false" and trial.false:
            shown = b if entry.want is Severity.NOTE else control
            print(f"FALSE {kind} ({entry.row.origin})\n  {a}\n  {shown}")
    loud = sum(trial.judged.want is not Severity.NOTE for trial in found)
    print(f"rows {len(judged())}, trials {len(found)}, of them {loud} with a fact changed")
    for name, value in shares(found).items():
        print(f"{name:30}{value:8.4f}")


if __name__ == "__main__":
    main()
