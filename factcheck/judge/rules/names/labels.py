"""NAM on labels: what two copies call one bearer, wherever in the story each of them says so."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench
from factcheck.judge.ground import odd_marks
from factcheck.judge.registry import EXCHANGE, again, rule
from factcheck.judge.rules.clauses import things  # noqa: F401  its rule on offices is asked again here
from factcheck.lexicon.callings import (
    BIRTH,
    FULLER,
    HOUSE,
    OFFICES,
    PARTY,
    SEAT,
    SITE,
    TITLE,
    UNDERLING,
    labelled,
    other_nation,
)
from factcheck.lexicon.naming import Referent
from factcheck.model.claim import Label
from factcheck.model.collation import Exchange, Match
from factcheck.model.finding import Divergence, Mark, Severity

Said = Iterator[Divergence]
# the first officer, the second officer; a county judge, a federal judge
_OFFICES = OFFICES | {"ordinal", "government_level"}


@rule("NAM109", "title-differs", Severity.ERROR, on=Label)
def title_differs(match: Match[Label], bench: Bench) -> Said:
    """
    One person bears another rank or office before the name.

    Ranks, and offices of which a person holds one, cannot both be right. Titles that one person may hold
    at once are left alone; a rank in its fuller form, or a former one, is only to be checked.

    Diverges:
        A: Captain Ada Moss led the search of the harbour, the coastguard said.
        B: Colonel Ada Moss led the search of the harbour, the coastguard said.

    Agrees:
        A: Premier Ada Moss led the search of the harbour, the coastguard said.
        B: Prime Minister Ada Moss led the search of the harbour, the coastguard said.
    """
    called = labelled(*(label for _, label in match.present))
    if called.kind in (TITLE, FULLER):
        severity = Severity.WARNING if called.kind == FULLER else None
        yield _divergence(match, bench, "another title", called.reason, severity)


@again("NAM108", on=Label)
def another_office(match: Match[Label], bench: Bench) -> Said:
    """One bearer holds another office in each copy: the interior minister, the defence minister."""
    if (kind := _kind(match)) in _OFFICES:
        yield _divergence(match, bench, "another office", kind)


@again("NAM105", on=Label)
def another_rank(match: Match[Label], bench: Bench) -> Said:
    """A deputy in one copy holds the office itself in the other."""
    if _kind(match) == UNDERLING:
        yield _divergence(match, bench, "another rank")


@again("WRD101", on=Label)
def another_trade(match: Match[Label], bench: Bench) -> Said:
    """One bearer is of another trade, or another thing of one kind, in each copy."""
    kind = _kind(match)
    if kind and kind not in _OFFICES | {UNDERLING, TITLE, FULLER}:
        yield _divergence(match, bench, "another thing", kind)


@again("NAM107", on=Label)
def another_nation(match: Match[Label], bench: Bench) -> Said:
    """One bearer is of another people in each copy, or born elsewhere; or one place in another land."""
    (_, a), (_, b) = match.present
    if a.head not in _OF and not _kind(match) and other_nation(a, b):
        yield _divergence(match, bench, _WHERE.get(a.head, "another nationality"))


@again("NAM102", on=Label)
def another_house(match: Match[Label], bench: Bench) -> Said:
    """One bearer is of another university or hospital in each copy, or of another party."""
    (_, a), (_, b) = match.present
    if a.head in _OF and other_nation(a, b):
        yield _divergence(match, bench, _OF[a.head])


_WHERE = {SITE: "another country", SEAT: "based elsewhere", BIRTH: "born elsewhere"}
_OF = {HOUSE: "another house", PARTY: "another party"}


def _kind(match: Match[Label]) -> str:
    """The class in which two labels are at odds."""
    (_, a), (_, b) = match.present
    called = labelled(a, b)
    return called.kind if called.referent is Referent.OTHER else ""


def _divergence(
    match: Match[Label], bench: Bench, what: str, detail: str = "", severity: Severity | None = None
) -> Divergence:
    marks = odd_marks(match)
    return Divergence(what, marks, detail, "/".join(map(bench.text, marks)), match.row, severity)


@again("NAM106", on=EXCHANGE)
def names_exchanged(match: Exchange, bench: Bench) -> Said:
    """Each of two names stands in one copy with what the other copy says of the other."""
    marks = tuple(Mark(document, name.span) for document, name in (*match.present, *match.extra))
    (_, first), *_ = match.present
    yield Divergence("two names have changed places", marks, gist=first.text, row=match.row)
