"""How many findings survive what has nothing to do with them, by kind of variation; and what is called for nothing."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import factcheck
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings
from tests.invariance.rows import rows
from tests.invariance.variations import VARIATIONS, changed_at

SHARE = 4  # decimals


class Measured(NamedTuple):
    """For each kind of variation the share of findings kept; the false errors in 100 controls; how many rows."""

    kept: dict[str, float]
    false: float
    rows: int


def errors(a: str, b: str) -> set[str]:
    """The families of the errors between two texts."""
    copies = (factcheck.parse(text, plain=True, outlet=name) for text, name in ((a, "A"), (b, "B")))
    report = factcheck.check(*copies, settings=Settings(force=True))
    return {f.rule.family for f in report.findings if f.severity is Severity.ERROR}


def measured() -> Measured:
    """All rows under all variations; what is not found plain, or is no other text when varied, counts nowhere."""
    seen: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    controls = false = count = 0
    for turn, row in enumerate(rows()):
        plain = errors(row.a, row.b)
        if not plain or errors(row.a, row.a):
            continue
        count += 1
        at = changed_at(row.a, row.b)
        for kind, vary in VARIATIONS.items():
            varied, control = vary(row.b, at, turn), vary(row.a, min(at, len(row.a) - 1), turn)
            if varied == row.b:
                continue
            seen[kind] += 1
            kept[kind] += bool(plain & errors(row.a, varied))
            if control != row.a:
                controls += 1
                false += bool(errors(row.a, control))
    shares = {kind: round(kept[kind] / seen[kind], SHARE) for kind in VARIATIONS if seen[kind]}
    return Measured(shares, round(100 * false / max(controls, 1), SHARE), count)
