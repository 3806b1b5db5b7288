"""Collation in, Report out: every rule run, every edit explained, what is silenced sifted."""

from __future__ import annotations

from factcheck.judge.bench import bench
from factcheck.judge.engine import judge
from factcheck.judge.policy import sift
from factcheck.judge.verdicts import verdicts
from factcheck.model.collation import Collation
from factcheck.model.finding import Report
from factcheck.model.settings import Settings


def verdict(collation: Collation, settings: Settings) -> Report:
    """
    The report on a collation.

    Every rule runs; `settings` only sift. A silenced dispute stays a dispute in the counts.
    """
    table = bench(collation, settings)
    findings, agreements = judge(table)
    shown, suppressed, idle = sift(findings, collation, settings)
    return Report(
        collation,
        tuple(shown),
        tuple(agreements),
        verdicts(table, findings, agreements),
        suppressed=tuple(suppressed),
        cautions=(*_cautions(collation), *idle),
        settings=settings,
    )


def _cautions(collation: Collation) -> list[str]:
    """What an editor should know before trusting the counts."""
    out = [
        f"{label}: {caution}"
        for label, witness in zip(collation.labels, collation.witnesses, strict=True)
        for caution in witness.article.cautions
    ]
    for members in collation.kin:
        if len(members) < len(collation.witnesses):
            named = ", ".join(collation.labels[document] for document in members)
            out.append(f"{named} carry the same dispatch: they count as one voice")
    texts: dict[str, str] = {}
    for label, witness in zip(collation.labels, collation.witnesses, strict=True):
        twin = texts.setdefault(witness.article.text, label)
        if twin != label:
            out.append(f"{twin} and {label} are the same text: they agree because they are one copy")
    return out
