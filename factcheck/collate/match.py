"""Which claim stands against which, in one row or over rows, and which stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.collate.across import across, slipped
from factcheck.collate.edits import too_long
from factcheck.collate.frame import Place
from factcheck.collate.lists import replaced
from factcheck.collate.page import Page
from factcheck.collate.quotations import quotations
from factcheck.collate.seating import in_row
from factcheck.collate.slot import Slot
from factcheck.collate.ties import Tie, date_tie, name_tie, number_tie
from factcheck.model.article import Witness
from factcheck.model.claim import Claim, Date, Name, Number
from factcheck.model.collation import Match, Row, Unmatched
from factcheck.typed import Any


def matches(
    witnesses: tuple[Witness, ...], rows: tuple[Row, ...], pivots: list[int]
) -> tuple[tuple[Match[Any], ...], tuple[Unmatched, ...]]:
    """The claims that stand against each other, and those that stand alone, each with the reason."""
    page = Page(witnesses, rows)
    families: tuple[tuple[type[Claim], Tie], ...] = ((Number, number_tie), (Date, date_tie), (Name, name_tie))
    alone: list[Unmatched] = []
    full: dict[type[Claim], list[Match[Any]]] = {family: [] for family, _ in families}
    left: dict[type[Claim], list[Slot]] = {family: [] for family, _ in families}
    for row in range(len(rows)):
        if _unread(page, row, pivots):  # told as not compared, and so not held against anything
            alone += [Unmatched(d, claim, row, "") for d in pivots for claim in page.claims.get((row, d), ())]
            continue
        for family, tie in families:
            for slot in in_row(page, row, family, tie, pivots):
                if _is_full(page, slot):
                    full[family].append(_match(slot, len(witnesses)))
                else:
                    left[family].append(slot)
        page.turn()
    matched: list[Match[Any]] = []
    for family, tie in families:
        matched += full[family]
        slots = left[family]
        if family is Name:
            slots = replaced(slots, witnesses, page.own)
        else:
            slots = across(slots, tie, len(witnesses), page.given)
            slots = slipped(slots, page)
        if family is Number:
            slots = list(_with_their_hosts(slots))
        for slot in slots:
            if len(slot.said) > 1:
                matched.append(_match(slot, len(witnesses)))
            else:
                alone.extend(_lone(place, rows) for place in slot.said)
    spoken, unspoken = quotations(witnesses, rows, page.row_of, pivots)
    matched += spoken
    alone += unspoken
    matched.sort(key=lambda match: (match.row, [(d, c.span) for d, c in match.present]))
    alone.sort(key=lambda lone: (lone.document, lone.claim.span))
    return tuple(matched), tuple(alone)


def _unread(page: Page, row: int, pivots: Sequence[int]) -> bool:
    """Is a row so long, and so unlike from copy to copy, that it is not looked into?"""
    have = [document for document in pivots if page.rows[row].cells[document]]
    first, *others = (page.tokens(row, document) for document in have)
    return any(too_long(first, other) for other in others)


def _is_full(page: Page, slot: Slot) -> bool:
    """Has every copy a claim in it, and is none of them the conversion of another or converted?"""
    return len(slot.said) == len(page.witnesses) and not any(
        getattr(at.claim, "converts", None) is not None or (at.document, at.claim.span.start) in page.hosts
        for at in slot.said
    )


def _match(slot: Slot, documents: int) -> Match[Any]:
    claims: list[Claim | None] = [None] * documents
    for place in slot.said:
        claims[place.document] = place.claim
    return Match(slot.said[0].row, tuple(claims), slot.sure, bound=slot.bound, ground=slot.ground)


def _with_their_hosts(slots: list[Slot]) -> Iterator[Slot]:
    """
    The slots, figures in brackets only beside those whose own figures stand together.

    "1.2 million ($706,000)" and "cut to 600,000 ($353,000)" are two sums, each given twice; that the brackets
    alone are of one kind says nothing. What gives one value is one all the same.
    """
    where = {(at.document, at.claim.span.start): n for n, slot in enumerate(slots) for at in slot.said}
    for slot in slots:
        groups: dict[int | None, list[Place]] = {}
        for place in slot.said:
            figure = place.claim
            host = getattr(figure, "converts", None)
            told = where.get((place.document, host.start)) if host is not None else None
            groups.setdefault(told, []).append(place)
        values = {getattr(place.claim, "value", None) for place in slot.said}
        if len(groups) < 2 or None in groups or len(values) < 2:
            yield slot
            continue
        first, *others = groups.values()
        slot.said[:] = first
        yield slot
        yield from (Slot(list(group)) for group in others)


def _lone(place: Place, rows: tuple[Row, ...]) -> Unmatched:
    only = sum(1 for cell in rows[place.row].cells if cell) < 2
    return Unmatched(
        place.document, place.claim, place.row, "sentence only here" if only else "no partner in the row"
    )
