"""NAM: the office that somebody holds."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.relate.clauses.slots import OFFICES, slotted
from factcheck.lexicon.offices import another_office
from factcheck.model.finding import Severity


@rule("NAM108", "office-differs", Severity.ERROR, on="edit")
def office_differs(rest: Remainder) -> Iterator[Explained]:
    """
    One office in one copy, another in the other, where nothing else is put otherwise.

    Diverges:
        A: Ada Moss, the chief executive of the port, opened the quay.
        B: Ada Moss, the chairman of the port, opened the quay.

    Agrees:
        A: Ada Moss, the chief executive of the port, opened the quay.
        B: Ada Moss, the CEO of the port, opened the quay.
    """
    one, other = (tuple(token.key for token in tokens) for tokens in (rest.left, rest.right))
    if one and other and another_office(one, other):
        yield rest.diverge("another office", rest.left, rest.right)
        return
    slot = slotted(rest)
    if slot is not None and slot.kind in OFFICES:
        yield rest.diverge("another office", (slot.a,), (slot.b,), detail=slot.kind)
