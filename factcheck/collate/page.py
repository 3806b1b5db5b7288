"""The rows as they are read: each cell with its claims among its tokens, and what lies between two cells."""

from __future__ import annotations

from collections import Counter, defaultdict

from factcheck.collate.accounts import Accounts
from factcheck.collate.alone import Given
from factcheck.collate.frame import Cell, Frame, Place
from factcheck.collate.ground import cells_in_common
from factcheck.collate.own import Own
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant, substance
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Claim, ClaimKind, Name, NameSort
from factcheck.model.collation import Row
from factcheck.model.span import Span


class Page:
    """The cells of a row and the frames between them, made when asked for and kept while it is read."""

    def __init__(self, witnesses: tuple[Witness, ...], rows: tuple[Row, ...]) -> None:
        self.witnesses, self.rows = witnesses, rows
        self.row_of = {
            (document, at): index
            for index, row in enumerate(rows)
            for document, cell in enumerate(row.cells)
            for at in cell
        }
        self.claims: dict[tuple[int, int], list[Claim]] = defaultdict(list)
        self.hosts: set[tuple[int, int]] = set()  # (document, start) of figures that others convert
        for document, witness in enumerate(witnesses):
            for claim in (*witness.numbers, *witness.dates, *witness.names):
                row_index = self.row_of.get((document, claim.sentence))
                if row_index is not None:
                    self.claims[row_index, document].append(claim)
            self.hosts.update(
                (document, figure.converts.start) for figure in witness.numbers if figure.converts is not None
            )
        self._cells: dict[tuple[int, int], Cell] = {}
        self._frames: dict[tuple[int, int, int], Frame] = {}
        self._sorts: dict[tuple[int, int], Counter[ClaimKind | NameSort]] = {}
        self.own = Own(witnesses)
        self.accounts = Accounts(witnesses, rows)
        self.given = Given([(*witness.numbers, *witness.dates) for witness in witnesses])

    def cell(self, row: int, document: int) -> Cell:
        """One cell with its claims among its tokens."""
        found = self._cells.get((row, document))
        if found is None:
            found = Cell(document, row, self.tokens(row, document), self.claims.get((row, document), []))
            self._cells[row, document] = found
        return found

    def tokens(self, row: int, document: int) -> tuple[Token, ...]:
        """The tokens of one cell."""
        cell, own = self.rows[row].cells[document], self.witnesses[document].tokens
        return own[cell[0]] if len(cell) == 1 else tuple([token for at in cell for token in own[at]])

    def said(self, row: int, document: int, family: type[Claim]) -> list[Place]:
        """The claims of one family that a cell has, each where it stands."""
        claims = self.claims.get((row, document))
        if claims is None or not any(isinstance(claim, family) for claim in claims):
            return []
        cell = self.cell(row, document)
        return [
            Place(cell, claim, first, last)
            for claim, (first, last) in zip(claims, cell.bounds, strict=True)
            if isinstance(claim, family)
        ]

    def turn(self) -> None:
        """Let go of what was made for a row: of ten thousand rows that is the most of what is held."""
        self._cells.clear()
        self._frames.clear()
        self._sorts.clear()

    def same_place(self, one: Place, two: Place) -> float:
        """How surely two claims stand in one place; 0 where they stand in different rows."""
        if one.row != two.row:
            return 0.0
        if one.document > two.document:
            one, two = two, one
        key = (one.row, one.document, two.document)
        frame = self._frame(*key)
        return frame.same_slot(one, two) if isinstance(one.claim, Name) else frame.same_place(one, two)

    def _frame(self, row: int, one: int, two: int) -> Frame:
        key = (row, one, two)
        if key not in self._frames:
            self._frames[key] = Frame(self.cell(row, one), self.cell(row, two))
        return self._frames[key]

    def in_order(self, one: Place, two: Place) -> float:
        """How much of the longer of two cells runs as the other does."""
        return self._frame(one.row, *sorted((one.document, two.document))).in_order

    def sorts(self, row: int, document: int) -> Counter[ClaimKind | NameSort]:
        """How many claims of each sort a cell has."""
        if (row, document) not in self._sorts:
            self._sorts[row, document] = Counter(map(_sort, self.claims[row, document]))
        return self._sorts[row, document]

    def alone(self, place: Place) -> ClaimKind | NameSort | None:
        """Its kind, if it is the only one of it in its cell."""
        kind = _sort(place.claim)
        return kind if self.sorts(place.row, place.document)[kind] < 2 else None

    def said_of(self, place: Place) -> tuple[str, frozenset[str]]:
        """The verb of the clause that a claim stands in, and its words of substance, less the claim's."""
        claim, witness = place.claim, self.witnesses[place.document]
        own = [c for c in witness.clauses_in(claim.sentence) if c.span.covers(claim.span)]
        clause = min(own, key=lambda clause: clause.span.length, default=None)
        if clause is None:
            return "", frozenset()
        tokens = [t for t in witness.tokens[claim.sentence] if clause.span.covers(t.span)]
        return clause.lemma, substance(t.key for t in tokens if not claim.span.overlaps(t.span))

    def called(self, place: Place, at: int) -> str:
        """The last word of the name of whoever is called by what he is at a token of a claim's cell."""
        span, witness = place.cell.tokens[at].span, self.witnesses[place.document]
        said = (d.bearer for d in witness.descriptions_in(place.claim.sentence) if d.span.covers(span))
        return next((bearer.full.split()[-1].casefold() for bearer in said if bearer is not None), "")

    def verbs(self, place: Place) -> tuple[str, frozenset[str]]:
        """
        What the verb of a claim's clause comes to, and those of the other clauses of its sentence.

        What was so "when" another thing was, no mark between, is of the same time, and no other clause.
        """
        witness = self.witnesses[place.document]
        every = witness.clauses_in(place.claim.sentence)
        own = [clause for clause in every if clause.span.covers(place.claim.span)]
        clause = min(own, key=lambda clause: clause.span.length, default=None)
        told = {
            meant(c.lemma)
            for c in every
            if c is not clause
            and c.lemma
            and c.lemma not in FUNCTION_WORDS
            and not _goes_on_with_when(witness.article.text, c.span)
        }
        return meant(clause.lemma) if clause is not None and clause.lemma else "", frozenset(told)

    def own_words(self, place: Place) -> frozenset[str]:
        """The words of substance of a claim's clause, less the claim's and those of clauses inside it."""
        claim, witness = place.claim, self.witnesses[place.document]
        every = witness.clauses_in(claim.sentence)
        own = min((c.span for c in every if c.span.covers(claim.span)), key=lambda s: s.length, default=None)
        if own is None:
            return frozenset()
        inner = [c.span for c in every if own.covers(c.span) and c.span != own]
        return substance(
            token.key
            for token in witness.tokens[claim.sentence]
            if own.covers(token.span)
            and not claim.span.overlaps(token.span)
            and not any(span.covers(token.span) for span in inner)
        )

    def lonely(self, row: int) -> float:
        """What it tells that two are alone of a kind in their cells: the more, the liker these are."""
        return 1.5 * self.rows[row].score


def _goes_on_with_when(text: str, clause: Span) -> bool:
    """Does a clause begin with a "when" that goes on from the words before it?"""
    return (
        text.startswith("when ", clause.start)
        and text[max(clause.start - 2, 0) : clause.start].rstrip()[-1:].isalnum()
    )


def _sort(claim: Claim) -> ClaimKind | NameSort:
    return claim.sort if isinstance(claim, Name) else claim.kind


def like(page: Page, one: Place, two: Place) -> float:
    """How alike the sentences of two claims are; what one has besides, an aside, makes them no less so."""
    return max(page.rows[one.row].score, cells_in_common(one, two))
