"""NUM: figures that are matched. Two copies that give one thing two values cannot both be right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, takewhile
from operator import attrgetter

from factcheck.judge.bench import Bench
from factcheck.judge.registry import rule
from factcheck.judge.relate.figures import numbers
from factcheck.judge.relate.figures.hedges import HedgeChange, hedges, turned
from factcheck.judge.relate.figures.numbers import opposed_ways
from factcheck.judge.relate.figures.reckoned import Told, sums_up, turned_over
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.classes import CONJUNCTIONS, NOBODY, PREPOSITIONS
from factcheck.lexicon.denials import denies
from factcheck.lexicon.folding import key
from factcheck.lexicon.modality import NEGATORS
from factcheck.lexicon.slips import slip_between
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token
from factcheck.model.claim import Bound, ChangeRole, ClaimKind, Direction, Number
from factcheck.model.collation import Camp, Match, place_in
from factcheck.model.finding import Divergence, Mark, Reach, Severity
from factcheck.model.span import Span
from factcheck.typed import Any

Yielded = Iterator[Divergence]
BESIDE = 8  # figures on either side among which a restatement in brackets is looked for


def camps_of(match: Match[Number], bench: Bench) -> tuple[Camp[Number], ...]:
    """The documents of a match, grouped by what they say; several rules ask, and it is told once."""
    known = bench.camps.get(id(match))
    if known is None:
        known = bench.camps[id(match)] = _grouped(match, bench)
    return known


def _grouped(match: Match[Number], bench: Bench) -> tuple[Camp[Number], ...]:
    own = {id(claim): document for document, claim in match.present}

    def together(a: Number, b: Number) -> bool:
        if turned(a, b) or opposed_ways(a, b):
            return True
        verdict = numbers.relate(a, b)
        if turned_over(bench, (own[id(a)], a), (own[id(b)], b)):
            return True
        if verdict.relation is not Relation.DIFFERENT and verdict.relation is not Relation.ANOTHER_FORM:
            return True
        one, other = (_restatements(bench, own[id(claim)], claim) for claim in (a, b))
        exact = a.bound is b.bound is Bound.EXACT and a.unit == b.unit
        if one and other and verdict.relation is Relation.ANOTHER_FORM and exact:
            return a.value == b.value  # both are told to the last place, in two units
        if verdict.relation is not Relation.DIFFERENT or _sum_of_parts(
            bench, *((own[id(x)], x) for x in (a, b))
        ):
            return True
        if (one and other) or a.unit == b.unit:  # each is held against its like
            return any(_word_for_word(x, b) for x in one) or any(_word_for_word(a, y) for y in other)
        return any(numbers.relate(x, b).relation in _SAME for x in one) or any(
            numbers.relate(a, y).relation in _SAME for y in other
        )

    return match.camps(
        together, lambda claim: (claim.value is None, claim.bound is not Bound.EXACT, claim.grain)
    )


def _sum_of_parts(bench: Bench, a: Told, b: Told) -> bool:
    return sums_up(bench, a, b) or sums_up(bench, b, a)


def _word_for_word(a: Number, b: Number) -> bool:
    """The same figure of the same unit?"""
    return a.value == b.value and a.unit == b.unit


_SAME = (Relation.EQUAL, Relation.ANOTHER_FORM)


def _restatements(bench: Bench, document: int, claim: Number) -> list[Number]:
    """The same quantity in another unit, beside it in brackets: "$612 million (US$402 million)"."""
    figures = bench.numbers(document, claim.sentence)
    at = bisect_left(figures, claim.span.start, key=lambda figure: figure.span.start)
    return [
        other
        for other in figures[max(0, at - BESIDE) : at + BESIDE + 1]
        if (other.converts is not None and other.converts.overlaps(claim.span))
        or (claim.converts is not None and claim.converts.overlaps(other.span))
    ]


def differs(match: Match[Any], bench: Bench, what: str, *kinds: ClaimKind) -> Yielded:
    """One divergence where a match of these kinds falls into camps."""
    # "5 billion" and "$5 billion" are an amount, whichever copy is named first
    present = match.present
    told = {claim.kind for _, claim in present}
    if min(told - {ClaimKind.NUMBER}, default=ClaimKind.NUMBER) not in kinds:
        return
    if not all(isinstance(claim, Number) for _, claim in present):
        return
    camps = camps_of(match, bench)
    if len(camps) > 1:
        rated = len({claim.per for _, claim in present}) > 1
        marks = tuple(Mark(d, _with_rate(claim) if rated else claim.span) for d, claim in present)
        first, *others = (camp.claim for camp in camps)
        verdicts = [numbers.relate(first, other) for other in others]
        near = not match.ground or all(
            verdict.near and not numbers.held_alike(first, other)
            for other, verdict in zip(others, verdicts, strict=True)
        )
        near = near or _each_of_its_own_currency(match, bench)
        why = f"the two have changed places: {first.text}, {others[0].text}"
        detail = why if _exchanged(match, bench) else verdicts[0].reason
        yield Divergence(
            what, marks, detail=detail, row=match.row, severity=Severity.WARNING if near else None
        )


def _each_of_its_own_currency(match: Match[Any], bench: Bench) -> bool:
    """
    Is it what one sum comes to at home, in brackets, where dollars are not everywhere the same?

    "€68 million ($79 million)" in Boston is "€68 million ($121 million)" in Sydney. A slip is none of that.
    """
    (one, a), (two, b) = match.present[0], match.present[-1]
    if a.kind is not ClaimKind.MONEY or None in (a.converts, b.converts) or slip_between(a, b) is not None:
        return False
    sums = bench.figures[one].at(a.converts), bench.figures[two].at(b.converts)
    return (
        isinstance(sums[0], Number)
        and isinstance(sums[1], Number)
        and numbers.relate(sums[0], sums[1]).relation in _SAME
    )


def _exchanged(match: Match[Any], bench: Bench) -> bool:
    """Has another figure of the row in each of two copies the value that the other gives this one?"""
    if len(match.present) != 2:
        return False
    matches = bench.collation.matches
    (one, a), (two, b) = match.present
    for other in matches[bisect_left(matches, match.row, key=attrgetter("row")) :]:
        if other.row != match.row:
            return False
        c, d = other.claims[one], other.claims[two]
        if not (isinstance(c, Number) and isinstance(d, Number)) or c.kind is not a.kind:
            continue
        if a.value != b.value and (c.value, d.value) == (b.value, a.value):
            return True
    return False


def _with_rate(claim: Number) -> Span:
    """The figure with what it is for each of: "$3.50 a gallon"."""
    return claim.span if claim.per_span is None else Span(claim.span.start, claim.per_span.end)


@rule("NUM101", "count-differs", Severity.ERROR, on=Number)
def count_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    Outlets count the same thing and get different numbers.

    A toll, a vote or a price is what readers remember. When two copies differ, one is wrong or out
    of date, and the desk must know which. Figures that look like a slip are named for what they
    are: digits transposed, million for billion.

    Diverges:
        A: The blast killed 12 people, police said.
        B: The blast killed 14 people, police said.

    Agrees:
        A: About 1,500 people marched on Saturday.
        B: On Saturday, 1,487 people marched.
    """
    yield from differs(match, bench, "the counts differ", ClaimKind.NUMBER)


@rule("NUM102", "amount-differs", Severity.ERROR, on=Number)
def amount_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    One sum of money, two amounts or two currencies.

    Diverges:
        A: The contract is worth £107 million over five years.
        B: The contract is worth $107 million over five years.

    Agrees:
        A: The contract is worth £1.2bn over five years.
        B: The contract is worth 1.2 billion pounds over five years.
    """
    yield from differs(match, bench, "the amounts differ", ClaimKind.MONEY)


@rule("NUM103", "percentage-differs", Severity.ERROR, on=Number)
def percentage_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    One share or rate, two percentages.

    Diverges:
        A: Turnout rose to 64.7%, the returning officer said.
        B: Turnout rose to 67.4%, the returning officer said.

    Agrees:
        A: Only one in five ferries will sail in March.
        B: Only 20 per cent of ferries will sail in March.
    """
    yield from differs(match, bench, "the percentages differ", ClaimKind.PERCENT)


@rule("NUM104", "measure-differs", Severity.ERROR, on=Number)
def measure_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    One length, weight, temperature or stretch of time, two measures.

    Units are converted before they are compared: 10 miles is 16 km, 72 hours is three days.

    Diverges:
        A: The crane fell 30 metres on to the quay.
        B: The crane fell 50 metres on to the quay.

    Agrees:
        A: The truce was extended for 72 hours on Monday.
        B: The truce was extended for three days on Monday.
    """
    yield from differs(match, bench, "the measures differ", ClaimKind.MEASURE, ClaimKind.DURATION)


@rule("NUM105", "age-differs", Severity.ERROR, on=Number)
def age_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    One person, two ages.

    Diverges:
        A: Lena Abara, 34, a nurse from Hull, was on the ward.
        B: Lena Abara, 43, a nurse from Hull, was on the ward.

    Agrees:
        A: Lena Abara, 34, a nurse from Hull, was on the ward.
        B: Lena Abara, a 34-year-old nurse from Hull, was on the ward.
    """
    yield from differs(match, bench, "the ages differ", ClaimKind.AGE)


@rule("NUM106", "rank-differs", Severity.ERROR, on=Number)
def rank_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    First in one copy, second in another.

    Diverges:
        A: It was the third strike at the port this year.
        B: It was the fourth strike at the port this year.

    Agrees:
        A: It was the third strike at the port this year.
        B: It was the 3rd strike at the port this year.
    """
    yield from differs(match, bench, "the ranks differ", ClaimKind.ORDINAL)


# "more than 400", "fewer than 400": the words that bound a figure are opposites, and are told with it
@rule("NUM108", "bound-reversed", Severity.ERROR, on=Number, says={"POL102": Reach.PLACE})
def bound_reversed(match: Match[Any], bench: Bench) -> Yielded:
    """
    The same figure, held from the other side: at least against at most, nearly against more than.

    Diverges:
        A: At least 40 people were on board the ferry.
        B: At most 40 people were on board the ferry.

    Agrees:
        A: The lock will be shut for up to 40 days.
        B: The lock will be shut, though never for more than 40 days.
    """
    yield from _hedged(match, bench, HedgeChange.REVERSED, "the bounds are reversed")


@rule("NUM201", "hedge-dropped", Severity.WARNING, on=Number)
def hedge_dropped(match: Match[Any], bench: Bench) -> Yielded:
    """
    One copy gives as exact what another gives as about, at least or estimated.

    Diverges:
        A: The storm caused an estimated £340 million of damage.
        B: The storm caused £340 million of damage.

    Agrees:
        A: The storm caused about £340 million of damage.
        B: The storm caused some £340 million of damage.
    """
    yield from _hedged(match, bench, HedgeChange.DROPPED, "a hedge is dropped")


@rule("NUM202", "hedge-differs", Severity.WARNING, on=Number)
def hedge_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    The same figure under another hedge: "about" against "at least".

    Diverges:
        A: About 40 people were on board the ferry.
        B: At least 40 people were on board the ferry.

    Agrees:
        A: More than 40 people were on board the ferry.
        B: Over 40 people were on board the ferry.
    """
    yield from _hedged(match, bench, HedgeChange.OTHER, "the hedges differ")


def _hedged(match: Match[Any], bench: Bench, want: HedgeChange, what: str) -> Yielded:
    claims = match.present
    if len(camps_of(match, bench)) > 1:
        return
    for (document, first), (other_document, other) in combinations(claims, 2):
        if (
            hedges(_held(bench, document, first), _held(bench, other_document, other)) is not want
            or numbers.relate(first, other).relation is Relation.NOT_COMPARABLE
        ):
            continue  # "half of the 20,000" is no "some 10,000" with its hedge dropped
        shared = _shared(bench, document, first) or _shared(bench, other_document, other)
        if want is HedgeChange.DROPPED and (shared or first.value != other.value):
            continue  # "more than 60" is how 61 is rounded
        if want is HedgeChange.REVERSED and _turned_by_denial(
            bench, (document, first), (other_document, other)
        ):
            continue
        yield Divergence(what, tuple(Mark(d, c.span) for d, c in claims), row=match.row)
        return


def _held(bench: Bench, document: int, claim: Number) -> Number:
    """The figure that says how a claim is held: of a bare one in brackets the one that it restates."""
    if claim.hedge is not None or claim.converts is None:
        return claim
    host = bench.figures[document].at(claim.converts)
    return host if isinstance(host, Number) else claim


def _turned_by_denial(bench: Bench, one: tuple[int, Number], two: tuple[int, Number]) -> bool:
    """Reads "not for more than 40 days", "up to 40"; "more than half are unpaid", "fewer than half paid"."""
    if _denied(bench, *one) != _denied(bench, *two):
        return True
    return _is_half(one[1]) and _is_half(two[1]) and _says_no(bench, *one) != _says_no(bench, *two)


def _is_half(claim: Number) -> bool:
    """Is it the one share of which as much is left: a half?"""
    share = claim.value and (claim.value / 100 if claim.kind is ClaimKind.PERCENT else claim.value)
    return share == Decimal("0.5")


def _says_no(bench: Bench, document: int, claim: Number) -> bool:
    """Does what is said of a share deny it, by whatever word: "are without power", "failed"?"""
    tokens = bench.witness(document).tokens[claim.sentence]
    at = place_in(tokens, claim.span.end)
    return sum(denies(token.key) for token in tokens[at : at + PREDICATE]) % 2 == 1


PREDICATE = 8  # words behind a share that tell what is said of it


def _denied(bench: Bench, document: int, claim: Number) -> bool:
    """Does a "not" turn the bound: of the figure's own verb, or right before it, "nowhere for longer"?"""
    witness = bench.witness(document)
    before = [token.key for token in witness.tokens[claim.sentence] if token.span.end <= claim.span.start]
    lead = before[-1:] if not before or before[-1] not in PREPOSITIONS else before[-2:-1]
    nobody = len(before) < OPENING and not _NOBODYS.isdisjoint(before)  # "no one's loan was covered beyond"
    turned = nobody or _of_nothing(before) or not NEGATORS.isdisjoint(lead)
    return turned or bench.denied(document, claim.span)


def _of_nothing(before: Sequence[str]) -> bool:
    """Is what a bound stands behind told to be none: "no wave above", "nothing dearer was sold than"?"""
    near = takewhile(lambda word: word.isalpha() and word not in _JOINTS, reversed(before[-_PHRASE:]))
    return not _NONE.isdisjoint(near)


_NONE = NOBODY | {"no", "never"}
_JOINTS = CONJUNCTIONS | PREPOSITIONS
_PHRASE = 5  # words from a "no" to the bound of what there is none of

OPENING = 10  # words from a sentence's "nobody" to the bound that it turns
_NOBODYS = frozenset("nobody's one's none neither".split())


def _shared(bench: Bench, document: int, claim: Number) -> bool:
    """
    Does a figure stand in a conversion, of which either half may bear the hedge of both?

    "at least 24 kilometres (15 miles)" is at least 15 miles.
    """
    return claim.hedge is None and any(other.hedge for other in _restatements(bench, document, claim))


@rule("NUM203", "direction-differs", Severity.ERROR, on=Number)
def direction_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    The same figure, said to have gone up in one copy and down in the other, in sentences worded otherwise.

    Where one word stands for the other ("rose", "fell"), POL102 says so. To check only, where each copy
    tells of another of the two that such a change has: what one gains on the other, the other loses on it.

    Diverges:
        A: Sales in the north were up 5% over the quarter, the firm said.
        B: There was a 5% fall in northern sales over the quarter, the firm said.

    Agrees:
        A: Sales in the north were up 5% over the quarter, the firm said.
        B: There was a 5% rise in northern sales over the quarter, the firm said.
    """
    claims = match.present
    couples = [
        (one, two)
        for one, two in combinations(claims, 2)
        if opposed_ways(one[1], two[1]) and not _of_level_and_change(one[1], two[1])
    ]
    if couples:
        weak = all(_denied(bench, *one) != _denied(bench, *two) or _each_of_another(bench, one, two)
                   for one, two in couples)  # fmt: skip
        marks = tuple(Mark(d, c.span) for d, c in claims)
        severity = Severity.WARNING if weak else None
        ways = "; ".join(_gone(bench, claims, way) for way in (Direction.UP, Direction.DOWN))
        yield Divergence("the directions differ", marks, detail=ways, row=match.row, severity=severity)


def _of_level_and_change(a: Number, b: Number) -> bool:
    """Does a figure say what one thing has come to, and how far another has moved: "to 2%", "2% higher"?"""
    return ChangeRole.CHANGE in (a.role, b.role) and not {a.role, b.role}.isdisjoint(_LEVELS)


_LEVELS = frozenset({ChangeRole.LEVEL, ChangeRole.STATE, ChangeRole.RATE})


def _gone(bench: Bench, claims: Sequence[tuple[int, Number]], way: Direction) -> str:
    """In whose copies a figure went which way: "up in agency, ledger"."""
    return f"{way.value} in {', '.join(bench.labels[d] for d, claim in claims if claim.direction is way)}"


def _each_of_another(bench: Bench, one: tuple[int, Number], two: tuple[int, Number]) -> bool:
    """Does what rises in one copy stand behind what falls in the other, and the reverse: pound, dollar?"""
    movers = [_mover(bench, *side) for side in (one, two)]
    return all(
        mover != other and mover in {stem(t.key) for t in _words(bench, *side)}
        for mover, other, side in zip(movers, movers[::-1], (two, one), strict=True)
    )


def _mover(bench: Bench, document: int, claim: Number) -> str:
    """
    The stem of what a figure says has moved: the subject of its clause; "" where that has none.

    Set off by a comma, it is what the clause has done: "the dairy made 9 million kroner, | up 4%".
    """
    witness = bench.witness(document)
    own = [c for c in witness.clauses_in(claim.sentence) if c.span.covers(claim.span) and c.subject]
    nearest = min(own, key=lambda clause: clause.span.length, default=None)
    if nearest is None or nearest.subject is None:
        return ""
    tokens = witness.tokens[claim.sentence]
    at = place_in(tokens, claim.span.start)
    set_off = at > 1 and tokens[at - 1].key in ("up", "down") and tokens[at - 2].key == ","
    moved = nearest.object if set_off and nearest.object is not None else nearest.subject
    return stem(key(moved.of(witness.article.text).split()[-1]))


def _words(bench: Bench, document: int, claim: Number) -> Iterator[Token]:
    return (token for token in bench.witness(document).tokens[claim.sentence] if token.text[0].isalpha())
