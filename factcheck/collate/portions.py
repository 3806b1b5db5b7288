"""
Shares of one set that cannot both be true of it: most of the jurors and all of them, a third and most.

Told where both copies of a row give a share of what may be one set, and neither gives one that agrees with
the other's. Whether the same is said of it is told by the clauses that the two stand in.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import product

from factcheck.collate.statements import Copy
from factcheck.lexicon.classes import ARTICLES, OF_PLACE
from factcheck.lexicon.contraries import contrary
from factcheck.lexicon.counting import are_people
from factcheck.lexicon.denials import denies
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.numerals import DENOMINATORS, counted
from factcheck.lexicon.opposites import alike
from factcheck.lexicon.overlap import in_common, meant, substance
from factcheck.lexicon.portions import SOME, WORDS, Range
from factcheck.lexicon.predicates import related
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.claim import Number, Portion
from factcheck.model.collation import Match, Pairing, Share, place_in
from factcheck.model.later import Later
from factcheck.model.span import Span
from factcheck.model.statement import Predicates, Statement
from factcheck.typed import Any

MOST = 8  # shares of one side of a row: what has more is a list
LEAST = 3  # words of substance: fewer do not tell that two sentences are of one thing
ROUNDED = 0.08  # between two bounds that are one: "up to 40%", "up to a third"
ONE_VERB = 0.6  # what it tells that both sets do one thing, whatever else their clauses say
Cells = Callable[[int, int], Sequence[int]]


def shares(
    copies: Sequence[Copy], pairings: Iterable[Pairing], cells: Cells, matched: Iterable[Match[Any]]
) -> Iterator[Share]:
    """
    The shares of each row that is read which cannot both be true, one for each of the pivot's.

    Figures that are `matched` are held against each other as such.
    """
    held = Later(_places, matched)
    for pairing in pairings:
        if pairing.unread or not pairing.edits or not all(map(_tells, (pairing.a, pairing.b))):
            continue
        mine, theirs = (
            [
                portion
                for sentence in cells(pairing.row, document)
                for portion in copies[document].witness.portions_in(sentence)
                if not copies[document].quotes(portion.span)
            ]
            for document in pairing.documents
        )
        if mine and theirs and max(len(mine), len(theirs)) <= MOST:
            yield from _Row(copies, pairing, held()).shares(mine, theirs)


def _places(matched: Iterable[Match[Any]]) -> set[tuple[int, int]]:
    """Where figures stand that are held against another."""
    return {
        (document, start)
        for match in matched
        for document, claim in match.present
        if isinstance(claim, Number)
        for start in (claim.span.start, claim.figure.start)
    }


def _tells(tokens: Sequence[Token]) -> bool:
    """May a side of a row give a share of anything: "most", "a third", "40%", "two | of", "one | in"?"""
    for at, token in enumerate(tokens):
        key = token.key
        if key in WORDS or key in _PARTS or key[-1] == "%":
            return True
        before = tokens[at - 1].key if at else ""
        if key in ("of", "in") and before and (before[0].isdigit() or counted(before) is not None):
            return True
    return False


_PARTS = DENOMINATORS.keys() | {"percent", "cent"}


class _Row:
    """One row of two copies, and the figures that are held against each other elsewhere."""

    def __init__(self, copies: Sequence[Copy], pairing: Pairing, held: Collection[tuple[int, int]]) -> None:
        self.copies, self.pairing, self.held = copies, pairing, held

    def shares(self, mine: list[Portion], theirs: list[Portion]) -> Iterator[Share]:
        """The shares at odds, one to one, those said in the likest clauses first."""
        told = [
            (a, b)
            for a, b in product(mine, theirs)
            if _may_be_one(a, b)
            and not self._matched(a, b)
            and not any(_may_be_one(a, other) and _meet(a, other) for other in theirs)
            and not any(_may_be_one(other, b) and _meet(other, b) for other in mine)
        ]
        found = [self._share(a, b) for a, b in told]
        gone: set[tuple[int, Span]] = set()
        for share in sorted(found, key=lambda own: (-own.near, [portion.span for _, portion in own.sides])):
            ends = {(document, portion.span) for document, portion in share.sides}
            if gone.isdisjoint(ends):
                gone |= ends
                yield share

    def _matched(self, a: Portion, b: Portion) -> bool:
        """Are both told by figures, which stand against figures of the other copy, or are both counts?"""
        return (a.exact and b.exact) or all(
            portion.figure and (document, portion.span.start) in self.held
            for document, portion in zip(self.pairing.documents, (a, b), strict=True)
        )

    def _share(self, a: Portion, b: Portion) -> Share:
        one, two = self.pairing.documents
        claims: list[Portion | None] = [None] * len(self.copies)
        claims[one], claims[two] = a, b
        mine, theirs = self._said(one, a), self._said(two, b)
        clauses = self._clause(one, a), self._clause(two, b)
        cells = [
            substance(_company(side, portion)) for side, portion in ((self.pairing.a, a), (self.pairing.b, b))
        ]
        return Share(
            self.pairing.row,
            tuple(claims),
            bound=True,
            documents=self.pairing.documents,
            one_set=_one_set(a, b),
            alike=_alike(*clauses)
            and not self._narrower(a, b)
            and not (a.figure and b.figure and _left(clauses[0]) != _left(clauses[1])),
            whole=in_common(*cells, least=LEAST),
            near=max(
                in_common(*map(substance, clauses)),
                ONE_VERB * any(_one_act(x, y) for x, y in product(mine, theirs)),
            ),
        )

    def _narrower(self, a: Portion, b: Portion) -> bool:
        """Is one noun told more closely in one copy, which the other leaves out: "in the old town"?"""
        sides = ((self.pairing.a, a, self.pairing.b), (self.pairing.b, b, self.pairing.a))
        return _one_noun(a.unit, b.unit) and any(
            bool(closer) and closer.isdisjoint({meant(token.key) for token in other})
            for tokens, portion, other in sides
            for closer in (_closer(tokens, portion), {meant(word) for word in portion.qualities})
        )

    def _said(self, document: int, portion: Portion) -> list[Statement]:
        """The statements of which the set is the one that does it, or that it is done to."""
        return [
            said
            for said in self.copies[document].told(portion.sentence)
            if any(end is not None and portion.span.covers(end.span) for end in (said.doer, said.done_to))
        ]

    def _clause(self, document: int, portion: Portion) -> list[str]:
        """The words of the clauses in which the share is told, less the set."""
        copy = self.copies[document]
        told = copy.told(portion.sentence)
        own = self._said(document, portion) or [said for said in told if said.span.covers(portion.span)][-1:]
        spans = [said.span for said in own] or [copy.witness.sentences[portion.sentence].span]
        tokens = copy.witness.tokens[portion.sentence]
        return _company([token for token in tokens if any(s.covers(token.span) for s in spans)], portion)


def _closer(tokens: Sequence[Token], portion: Portion) -> set[str]:
    """What common nouns and adjectives right behind a set say of which it is: "in the lower town"."""
    at = place_in(tokens, portion.counted.end)
    if at >= len(tokens) or tokens[at].key not in OF_PLACE | _OF:
        return set()
    out: set[str] = set()
    for token in tokens[at + 1 :]:
        if token.key in FUNCTION_WORDS and token.key not in ARTICLES:
            break
        if token.text[0].isupper():
            return set()  # a place that the other copy may have named before
        if token.key not in ARTICLES:
            out.add(meant(token.key))
    return out


_OF = frozenset(["of", "with", "without", "who", "whose", "that"])


def _meet(a: Portion, b: Portion) -> bool:
    """May both be true, or are two bounds of one sort near: "up to a third", "up to 30%"?"""
    if a.figure and b.figure and not (a.exact or b.exact):
        if a.low == b.low == SOME.low:
            return abs(a.high - b.high) <= ROUNDED
        if a.high == b.high == SOME.high:
            return abs(a.low - b.low) <= ROUNDED
    return Range(a.low, a.high).meets(Range(b.low, b.high))


def _may_be_one(a: Portion, b: Portion) -> bool:
    """May the two be of one set: of one noun, of people, whom copy calls by many, or left to the reader?"""
    return "" in (a.unit, b.unit) or _one_set(a, b) or (are_people(a.unit) and are_people(b.unit))


def _one_set(a: Portion, b: Portion) -> bool:
    """Are the heads one noun or synonyms, or is the one left out: "primary schools", "primaries"?"""
    return _one_noun(a.unit, b.unit) or a.unit in b.qualities or b.unit in a.qualities


def _one_noun(a: str, b: str) -> bool:
    return meant(a) == meant(b) or same_meaning(a, b) or alike(a, b)


def _company(tokens: Iterable[Token], portion: Portion) -> list[str]:
    """The words beside those that tell the share and of what."""
    return [token.key for token in tokens if not portion.span.overlaps(token.span)]


def _one_act(a: Statement, b: Statement) -> bool:
    """Is one thing said of both, by a verb that tells something?"""
    if a.verb in FUNCTION_WORDS or b.verb in FUNCTION_WORDS:
        return False
    return related(a.verb, a.particle, b.verb, b.particle)[0] in (Predicates.SAME, Predicates.ALIKE)


def _alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """May two clauses say the same of a set: as many "not"s in both, and no word the opposite of another?"""
    if len({sum(map(denies, clause)) % 2 for clause in (one, two)}) > 1:
        return False
    own = [
        [word for word in set(mine) - set(theirs) if word not in FUNCTION_WORDS]
        for mine, theirs in ((one, two), (two, one))
    ]
    return not any(contrary(a, b) for a, b in product(*own))


def _left(clause: Sequence[str]) -> bool:
    """Is it what is left to do, as of two parts of a whole: "4% of the votes were still to count"?"""
    return not _LEFT.isdisjoint(clause)


_LEFT = frozenset("still left yet until remain remains remained remaining outstanding await awaits".split())
