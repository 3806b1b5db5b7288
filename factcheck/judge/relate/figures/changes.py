"""Is one figure what a thing came to in one copy, and how far it went in another?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from factcheck.judge.bench import Bench
from factcheck.lexicon.amounts import is_share_in_words, size
from factcheck.lexicon.slips import told
from factcheck.lexicon.stem import stem
from factcheck.model.claim import ChangeRole, ClaimKind, Direction, Number

MOST = 12  # figures of a cell: in a table any is the level or the change of another
LONG = 2  # digits that tell something of a sum or a measure, for one figure to be of one change
LONGER = 3  # and of a count or a percentage, of which a row has many
AT_ODDS = frozenset(
    frozenset(roles)
    for roles in (
        (ChangeRole.START, ChangeRole.LEVEL),
        (ChangeRole.START, ChangeRole.CHANGE),
        (ChangeRole.LEVEL, ChangeRole.CHANGE),
        (ChangeRole.STATE, ChangeRole.CHANGE),  # what it is "at" may be before or after
    )
)
HALF = Decimal(50)  # "by half" is "to half"
OLDEST = 150  # years: of people, a story names many of all ages
_NO_PART = frozenset({ChangeRole.NONE, ChangeRole.RATE})
_TWO = frozenset({Decimal(2), Decimal("0.5")})  # "doubled", "halved"
_SIZED = frozenset({ClaimKind.MONEY, ClaimKind.MEASURE, ClaimKind.DURATION})


def turned_roles(bench: Bench, row: int) -> Iterator[tuple[tuple[int, Number], tuple[int, Number]]]:
    """The figures of a row that two copies give alike, each in another role of one change."""
    cells = bench.collation.rows[row].cells
    have = [(document, _figures(bench, row, document)) for document, cell in enumerate(cells) if cell]
    for at, (one, mine) in enumerate(have):
        for two, theirs in have[at + 1 :]:
            for a, b in product(mine, theirs):
                if are_turned(bench, row, (one, a), (two, b)):
                    yield (one, a), (two, b)


def are_turned(bench: Bench, row: int, one: tuple[int, Number], two: tuple[int, Number]) -> bool:
    """Can a figure not be both what two copies say it is: the level and the change, or the two ends?"""
    (first, a), (second, b) = one, two
    if frozenset((a.role, b.role)) not in AT_ODDS or a.value != b.value:
        return False
    if not a.value or is_share_in_words(a) or _kind(a) is not _kind(b):
        return False
    if a.unit != b.unit and (a.kind is not ClaimKind.NUMBER or told(a.value) < LONGER):
        return False
    if {a.direction, b.direction} == {Direction.UP, Direction.DOWN}:
        return False
    if _gives(bench, first, a, b.role) or _gives(bench, second, b, a.role):
        return False
    return not _may_be_both(bench, row, a) and _of_one_change(bench, row, one, two)


def _kind(figure: Number) -> ClaimKind:
    """The kind of a figure; an age that nobody reaches is a stretch of time: "14 million years younger"."""
    if figure.kind is ClaimKind.AGE and figure.value is not None and figure.value > OLDEST:
        return ClaimKind.DURATION
    return figure.kind


def _figures(bench: Bench, row: int, document: int) -> list[Number]:
    """The figures of a cell that have a role; none of a cell that is a table."""
    every = [n for at in bench.collation.rows[row].cells[document] for n in bench.numbers(document, at)]
    return [n for n in every if n.role not in _NO_PART] if len(every) <= MOST else []


def _gives(bench: Bench, document: int, figure: Number, role: ChangeRole) -> bool:
    """Does a copy give a figure's value in this role too, or in none?"""
    others = bench.valued[document].get((figure.kind, figure.value), ())
    roles = _NO_PART | {role}
    return any(isinstance(n, Number) and n is not figure and n.role in roles for n in others)


def _may_be_both(bench: Bench, row: int, figure: Number) -> bool:
    """Does a figure of the row make level and change one: it doubled, was halved, or began at nought?"""
    if figure.kind is ClaimKind.PERCENT and figure.value == HALF:
        return True
    twice = 2 * size(figure)
    cells = bench.collation.rows[row].cells
    beside = (n for d, cell in enumerate(cells) for at in cell for n in bench.numbers(d, at))
    return any(
        n.value in _TWO if n.unit == "time" else n.value is not None and size(n) in (twice, 0) for n in beside
    )


def _of_one_change(bench: Bench, row: int, one: tuple[int, Number], two: tuple[int, Number]) -> bool:
    """Is a figure long enough, or is a word of what has moved or another figure of the change, in both?"""
    a = one[1]
    assert a.value is not None
    if told(abs(a.value)) >= (LONG if _kind(a) in _SIZED else LONGER):
        return True
    if {n.value for n in _ends(bench, *one)} & {n.value for n in _ends(bench, *two)}:
        return True
    return not _movers(bench, *one).isdisjoint(_movers(bench, *two))


def _ends(bench: Bench, document: int, figure: Number) -> list[Number]:
    """The other figures of the same change in its sentence."""
    own = bench.numbers(document, figure.sentence)
    return [n for n in own if n is not figure and n.kind is figure.kind and n.role is not ChangeRole.NONE]


def _movers(bench: Bench, document: int, figure: Number) -> set[str]:
    """The stems of the words of what is said to have moved: the subject and the object of its clause."""
    witness = bench.witness(document)
    own = [c for c in witness.clauses_in(figure.sentence) if c.span.covers(figure.span)]
    nearest = min(own, key=lambda clause: clause.span.length, default=None)
    if nearest is None:
        return set()
    parts = [part for part in (nearest.subject, nearest.object) if part is not None]
    return {
        stem(token.key)
        for token in witness.tokens[figure.sentence]
        if any(part.covers(token.span) for part in parts)
        and token.key.isalpha()
        and len(token.key) > 3
        and not figure.span.overlaps(token.span)
    }
