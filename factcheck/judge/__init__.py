"""Collation in, Report out: every rule run, every edit explained, what is silenced sifted."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import bench
from factcheck.judge.engine import judge
from factcheck.judge.policy import sift
from factcheck.judge.uncompared import uncompared
from factcheck.judge.verdicts import verdicts
from factcheck.model.article import Article
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
    counts = verdicts(table, findings, agreements)
    return Report(
        collation,
        tuple(shown),
        tuple(agreements),
        counts,
        uncompared=uncompared(collation, counts, settings),
        suppressed=tuple(suppressed),
        cautions=(*_silenced(settings), *_cautions(collation), *idle),
        settings=settings,
    )


def _silenced(settings: Settings) -> Iterator[str]:
    """The settings that keep something from being said: nobody must be silenced unseen."""
    if settings.silences and settings.told:
        yield settings.told


def _cautions(collation: Collation) -> Iterator[str]:
    """What an editor should know before trusting the counts."""
    for members in collation.kin:
        if len(members) < len(collation.witnesses):
            named = ", ".join(collation.labels[document] for document in members)
            yield f"{named} carry the same dispatch: they count as one voice"
        else:
            yield "all copies carry the same dispatch: what they agree on, one voice says"
    for pairing in collation.pairings:
        if pairing.unread:
            names = " and ".join(collation.labels[document] for document in pairing.documents)
            words = max(len(pairing.a), len(pairing.b))
            yield f"{names}: a sentence of {words:,} words and marks was not compared: it is too long"
    texts: dict[str, Article] = {}
    for witness in collation.witnesses:
        article = witness.article
        name = article.path or article.name
        twin = texts.setdefault(article.text, article)
        if twin is article:
            continue
        if twin.path == article.path:
            yield f"{name} is given twice: a copy always agrees with itself"
        else:
            yield f"{twin.path or twin.name} and {name} are the same, letter for letter"
