"""Witnesses in, Collation out: rows, edits and matches over any number of copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial

from factcheck.collate.beside import beside
from factcheck.collate.contrasts import contrasts
from factcheck.collate.courses import ways
from factcheck.collate.edits import as_one, in_one, too_long
from factcheck.collate.exchange import exchanges
from factcheck.collate.labels import labels
from factcheck.collate.likeness import kin, likeness, refuse_strangers
from factcheck.collate.match import matches
from factcheck.collate.merge import Rows, relation_of, rows
from factcheck.collate.origins import origins
from factcheck.collate.parties import parties
from factcheck.collate.portions import shares
from factcheck.collate.reading import reading
from factcheck.collate.regions import sites
from factcheck.collate.relation import pairs
from factcheck.collate.remarks import voiced
from factcheck.collate.spoken import Spoken, laid_out, of_quotations
from factcheck.collate.statements import Copy, statements
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Date, Label, Name, Number
from factcheck.model.collation import Collation, Match, Pairing, Unmatched
from factcheck.model.record import replace
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.typed import Any


def collation(witnesses: tuple[Witness, ...], settings: Settings) -> Collation:
    """
    Every copy against every other; the first is the base.

    Raises `DifferentStoriesError` for copies that share too little to be one story, unless
    `settings.force`.
    """
    laid = _laid(witnesses, settings)
    copies = [Copy(witness) for witness in witnesses]

    def cells(row: int, document: int) -> tuple[int, ...]:
        return laid.rows[row].cells[document]

    rows_of = [laid.rows_of(document) for document in range(len(witnesses))]

    def row_of(document: int, at: int) -> int | None:
        return rows_of[document][at]

    return replace(
        laid,
        statements=tuple(statements(copies, laid.pairings, cells)),
        called=_called(witnesses, laid, row_of),
        contrasts=tuple(contrasts(copies, laid.pairings)),
        exchanged=tuple(exchanges(witnesses, laid.pairings, cells)),
        ways=tuple(ways(copies, laid.pairings, cells)),
        shares=tuple(shares(copies, laid.pairings, cells, laid.matches)),
    )


def _called(
    witnesses: tuple[Witness, ...], laid: Collation, row_of: Callable[[int, int], int | None]
) -> tuple[Match[Label], ...]:
    """What two copies call one bearer, of which party he is, and where he, or a place, is from."""
    of_all = (*sites(witnesses, row_of), *parties(witnesses, row_of))
    called = (*labels(witnesses, laid.pairings, row_of), *of_all)
    names = {_starts(match) for match in laid.matches if match.sure}
    found = origins(witnesses, row_of, called)
    return (*called, *(match for match in found if _starts(match, 0) not in names))


def _starts(match: Match[Any], part: int | None = None) -> frozenset[tuple[int, int]]:
    """Where the claims of a match begin, or a part of each: two names set against each other are told so."""
    return frozenset(
        (d, (claim.span if part is None else claim.spans[part]).start) for d, claim in match.present
    )


def _laid(witnesses: tuple[Witness, ...], settings: Settings) -> Collation:
    """The rows, the claims that stand against each other, and what the copies are to each other; no more."""
    laid = rows(witnesses)
    if not settings.force:
        refuse_strangers(witnesses, laid.sheets, laid.rows)
    matched, alone = matches(witnesses, laid.rows, laid.pivots)
    pairings, aside = _pairings(witnesses, laid, matched)
    matched, alone = _less_unread(matched, alone, {pairing.row for pairing in pairings if pairing.unread})
    readings = [reading(witness) for witness in witnesses]
    return Collation(
        witnesses,
        laid.rows,
        pairings,
        matched,
        alone,
        min((likeness(laid.sheets, laid.rows, 0, other) for other in range(1, len(witnesses))), default=1.0),
        kin(readings),
        aside,
        pairs(witnesses, laid.sheets, laid.rows, matched, readings),
        voiced=tuple(voiced(witnesses, laid.sheets, laid.rows)),
    )


def _pairings(
    witnesses: tuple[Witness, ...], laid: Rows, matched: tuple[Match[Any], ...]
) -> tuple[tuple[Pairing, ...], tuple[Pairing, ...]]:
    """Each row between its pivot and every other document that has it; and what these have beside it."""
    of_row: dict[int, list[Match[Any]]] = defaultdict(list)
    for match in matched:
        of_row[match.row].append(match)
    quotations = of_quotations(matched)
    spoken = [Spoken(quotations, document) for document in range(len(witnesses))]
    out: list[Pairing] = []
    aside: list[Pairing] = []
    for index, row in enumerate(laid.rows):
        present = [document for document in laid.pivots if row.cells[document]]
        if len(present) < 2:
            continue
        pivot, own = present[0], len(out)
        for other in present[1:]:
            a, b = (_tokens(witnesses[d], row.cells[d]) for d in (pivot, other))
            wholes = _wholes(of_row[index], pivot, other)
            relation = relation_of(row.cells, laid.sheets, pivot, other)
            shifted = (index, pivot, other) in laid.moved
            unread = too_long(a, b)
            made = in_one(a, b) if unread else laid_out(a, b, wholes, (spoken[pivot], spoken[other]))
            whole = None if unread else as_one(a, b, made)
            if whole is not None:
                unread, made = True, whole
            out.append(Pairing(index, (pivot, other), a, b, made, relation, shifted, unread))
        if len(present) > 2 and not any(pairing.unread for pairing in out[own:]):
            aside.extend(beside(out[own:], partial(_wholes, of_row[index])))
    return tuple(out), tuple(aside)


def _less_unread(
    matched: tuple[Match[Any], ...], alone: tuple[Unmatched, ...], rows: set[int]
) -> tuple[tuple[Match[Any], ...], tuple[Unmatched, ...]]:
    """The claims of sentences that are not looked into, held against nothing."""
    if not rows:
        return matched, alone
    loose = [
        Unmatched(document, claim, None, LONG_SENTENCE)
        for match in matched
        if match.row in rows
        for document, claim in (*match.present, *match.extra)
    ]
    kept = [replace(lone, row=None, why=LONG_SENTENCE) if lone.row in rows else lone for lone in alone]
    every = sorted([*kept, *loose], key=lambda lone: (lone.document, lone.claim.span))
    return tuple(match for match in matched if match.row not in rows), tuple(every)


LONG_SENTENCE = "sentence too long"


def _tokens(witness: Witness, cell: tuple[int, ...]) -> tuple[Token, ...]:
    if len(cell) == 1:
        return witness.tokens[cell[0]]
    return tuple(token for sentence in cell for token in witness.tokens[sentence])


def _wholes(matched: list[Match[Any]], pivot: int, other: int) -> list[tuple[Span, Span]]:
    """The spans of claims that stand against each other; quotations are laid out word by word."""
    out = []
    for match in matched:
        one, two = match.claims[pivot], match.claims[other]
        if isinstance(one, Number | Date | Name) and isinstance(two, Number | Date | Name):
            out.append((one.span, two.span))
    return out
