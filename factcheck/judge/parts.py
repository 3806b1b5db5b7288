"""The parts of a finding that reporters put together: who says what, and what each place is to the fault."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.judge.bench import Bench
from factcheck.model.fact import folded, value
from factcheck.model.finding import Divergence, Mark, Role
from factcheck.model.message import MANY, Side, has_digit, told


def sides(bench: Bench, marks: Sequence[Mark]) -> tuple[Side, ...]:
    """Who says what; outlets that say the same words stand together, in the order of the documents."""
    if len(marks) > MANY:
        return ()
    out: dict[str, tuple[str, list[str]]] = {}  # by the words, whether or not they begin a sentence
    for mark in marks:
        words = bench.text(mark)
        _, outlets = out.setdefault(_uncapped(told(words)), (words, []))
        if bench.labels[mark.document] not in outlets:
            outlets.append(bench.labels[mark.document])
    return tuple(Side(tuple(outlets), words) for words, outlets in out.values())


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
    said = {document: _said(bench, marks, document) for document in documents}
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


def _said(bench: Bench, marks: Sequence[Mark], document: int) -> tuple[str, ...]:
    """What a copy says at its places: values where there are claims, else the words."""
    witness = bench.witness(document)
    own = (mark for mark in marks if mark.document == document)
    return tuple(value(witness, mark.span) or folded(bench.text(mark)) for mark in own)
