"""The parts of a finding that reporters put together: who says what, and what each place is to the fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.judge.bench import Bench
from factcheck.model.fact import folded, value
from factcheck.model.finding import Divergence, Mark, Role
from factcheck.model.message import MANY, Side, has_digit, told

SEVERAL = 3  # copies: of two that name different ones, each stands by itself


def sides(bench: Bench, marks: Sequence[Mark]) -> tuple[Side, ...]:
    """Who says what; outlets that say the same words stand together, in the order of the documents."""
    if len(marks) > MANY:
        return ()
    out: dict[str, tuple[str, list[str]]] = {}  # by the words, whether or not they begin a sentence
    called = _bearers(bench, marks)
    for mark in marks:
        words = called.get(mark) or bench.text(mark)
        _, outlets = out.setdefault(_uncapped(told(words)), (words, []))
        if bench.labels[mark.document] not in outlets:
            outlets.append(bench.labels[mark.document])
    return tuple(Side(tuple(outlets), words) for words, outlets in out.values())


def _bearers(bench: Bench, marks: Sequence[Mark]) -> dict[Mark, str]:
    """
    What those whom several copies name are called here, where the copies name different ones.

    "Ada Moss" in one copy and "Moss" in the next are one against the third copy's "Ivo Lind"; where
    nobody else is named, the two names may be what the finding is about.
    """
    if len({mark.document for mark in marks}) < SEVERAL:
        return {}
    named = {
        mark: name
        for mark in marks
        if (name := bench.names[mark.document].at(mark.span)) is not None and name.span == mark.span
    }
    if len({mark.document for mark in named}) < SEVERAL:
        return {}
    firsts = bench.bearers.firsts(tuple(named.values()))
    called = {mark: first.text for mark, first in zip(named, firsts, strict=True)}
    return called if len(set(called.values())) > 1 else {}


def _uncapped(words: str) -> str:
    """Words that begin with a figure's hedge, without the capital that opens a sentence: "At least 63"."""
    return words[:1].lower() + words[1:] if has_digit(words) else words


def roles(bench: Bench, divergence: Divergence, marks: Sequence[Mark]) -> tuple[Role, ...]:
    """
    What each place is: where to look, what it is held against, or what is told beside it.

    The first copy is what the others are held against, and whoever says what it says; unless it is the
    odd one out. Of several places in one copy alone, the first is where to look.
    """
    documents = sorted({mark.document for mark in marks})
    if len(documents) < 2:
        return tuple(Role.CONTEXT if at else Role.PRIMARY for at in range(len(marks)))
    first, *others = documents
    if len(others) == 1:  # neither is the odd one out
        return tuple(Role.OTHER if mark.document == first else Role.PRIMARY for mark in marks)
    called = _bearers(bench, marks)
    said = {document: _said(bench, marks, document, called) for document in documents}
    echoes = {mark.document for mark in divergence.echoes}
    of_one_mind = {document for document in others if said[document] == said[first] or document in echoes}
    odd = (
        not of_one_mind
        and len({said[document] for document in others}) == 1
        and bench.collation.stands_alone(first, others)
    )
    if odd:
        against = set(others)
    else:
        against = {first, *of_one_mind} if len(of_one_mind) < len(others) else {first}
    return tuple(Role.OTHER if mark.document in against else Role.PRIMARY for mark in marks)


def _said(bench: Bench, marks: Sequence[Mark], document: int, called: Mapping[Mark, str]) -> tuple[str, ...]:
    """What a copy says at its places: values where there are claims, else the words."""
    witness = bench.witness(document)
    own = (mark for mark in marks if mark.document == document)
    return tuple(called.get(mark) or value(witness, mark.span) or folded(bench.text(mark)) for mark in own)
