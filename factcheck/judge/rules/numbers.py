"""NUM: figures. Two copies that give one thing two values cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.relate import numbers
from factcheck.judge.relate.numbers import HedgeChange
from factcheck.judge.relate.verdict import Relation, Verdict
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.collation import Camp, Match
from factcheck.model.finding import Divergence, Mark, Severity

Yielded = Iterator[Divergence]


def camps_of(match: Match[Number]) -> tuple[Camp[Number], ...]:
    """The documents of a match, grouped by what they say."""
    return match.camps(
        lambda a, b: numbers.relate(a, b).relation is not Relation.DIFFERENT or turned(a, b),
        lambda claim: (claim.value is None, claim.bound.value != "exact", claim.grain),
    )


def turned(a: Number, b: Number) -> bool:
    """One figure held from both sides: at least 40, at most 40."""
    return a.value == b.value and numbers.hedges(a, b) is HedgeChange.REVERSED


def apart(match: Match[Number]) -> Verdict:
    """Why the first two camps differ."""
    first, second, *_ = camps_of(match)
    return numbers.relate(first.claim, second.claim)


def differs(match: Match[Any], what: str, *kinds: ClaimKind) -> Yielded:
    """One divergence where a match of these kinds falls into camps."""
    if match.present[0][1].kind not in kinds:
        return
    if not all(isinstance(claim, Number) for _, claim in match.present):
        return
    if len(camps_of(match)) > 1:
        marks = tuple(Mark(document, claim.span) for document, claim in match.present)
        yield Divergence(what, marks, detail=apart(match).reason, row=match.row)


@rule("NUM101", "count-differs", Severity.ERROR, on="match")
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
    yield from differs(match, "the counts differ", ClaimKind.NUMBER)


@rule("NUM102", "amount-differs", Severity.ERROR, on="match")
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
    yield from differs(match, "the amounts differ", ClaimKind.MONEY)


@rule("NUM103", "percentage-differs", Severity.ERROR, on="match")
def percentage_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    One share or rate, two percentages.

    Diverges:
        A: Members voted by 88.5% in favour of the strike.
        B: Members voted by 85.8% in favour of the strike.

    Agrees:
        A: Only one in five trains will run on Friday.
        B: Only 20 per cent of trains will run on Friday.
    """
    yield from differs(match, "the percentages differ", ClaimKind.PERCENT)


@rule("NUM104", "measure-differs", Severity.ERROR, on="match")
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
    yield from differs(match, "the measures differ", ClaimKind.MEASURE, ClaimKind.DURATION)


@rule("NUM105", "age-differs", Severity.ERROR, on="match")
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
    yield from differs(match, "the ages differ", ClaimKind.AGE)


@rule("NUM106", "rank-differs", Severity.ERROR, on="match")
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
    yield from differs(match, "the ranks differ", ClaimKind.ORDINAL)


@rule("NUM107", "unit-differs", Severity.ERROR, on="edit")
def unit_differs(rest: Remainder) -> Iterator[Explained]:
    """
    The same figure of something else: 12 miles against 12 minutes.

    Units of one kind are converted and compared (NUM104); these cannot be.

    Diverges:
        A: The depot lies 12 miles from the port, the council said.
        B: The depot lies 12 minutes from the port, the council said.

    Agrees:
        A: The depot lies 10 miles from the port, the council said.
        B: The depot lies 16 km from the port, the council said.
    """
    for one in rest.a:
        for two in rest.b:
            a, b = rest.figure_at(0, one), rest.figure_at(1, two)
            if not (isinstance(a, Number) and isinstance(b, Number)) or a.value is None:
                continue
            if a.value == b.value and numbers.relate(a, b).relation is Relation.NOT_COMPARABLE:
                mine = [token for token in rest.a if a.span.overlaps(token.span)]
                theirs = [token for token in rest.b if b.span.overlaps(token.span)]
                yield rest.diverge("the units differ", mine, theirs)
                return


@rule("NUM108", "bound-reversed", Severity.ERROR, on="match")
def bound_reversed(match: Match[Any], bench: Bench) -> Yielded:
    """
    The same figure, held from the other side: at least against at most, nearly against more than.

    Diverges:
        A: At least 40 people were on board the ferry.
        B: At most 40 people were on board the ferry.

    Agrees:
        A: About 40 people were on board the ferry.
        B: Some 40 people were on board the ferry.
    """
    yield from _hedged(match, bench, HedgeChange.REVERSED, "the bounds are reversed")


@rule("NUM201", "hedge-dropped", Severity.WARNING, on="match")
def hedge_dropped(match: Match[Any], bench: Bench) -> Yielded:
    """
    One copy gives as exact what another gives as about, at least or estimated.

    Diverges:
        A: The storm caused an estimated £120 million of damage.
        B: The storm caused £120 million of damage.

    Agrees:
        A: The storm caused about £120 million of damage.
        B: The storm caused some £120 million of damage.
    """
    yield from _hedged(match, bench, HedgeChange.DROPPED, "a hedge is dropped")


@rule("NUM202", "hedge-differs", Severity.WARNING, on="match")
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
    claims = [(d, c) for d, c in match.present if isinstance(c, Number)]
    if len(claims) < 2 or len(claims) != len(match.present) or len(camps_of(match)) > 1:
        return
    (document, first), *others = claims
    for other_document, other in others:
        if numbers.hedges(first, other) is not want:
            continue
        shared = _shared(bench, document, first) or _shared(bench, other_document, other)
        if want is HedgeChange.DROPPED and shared:
            continue
        yield Divergence(what, tuple(Mark(d, c.span) for d, c in claims), row=match.row)
        return


def _shared(bench: Bench, document: int, claim: Number) -> bool:
    """
    Does a figure stand in a conversion, of which either half may bear the hedge of both?

    "at least 16 kilometres (10 miles)" is at least 10 miles.
    """
    if claim.converts is not None:
        return True
    return any(number.converts == claim.figure for number in bench.witness(document).numbers)


@rule("NUM109", "designation-differs", Severity.ERROR, on="edit")
def designation_differs(rest: Remainder) -> Iterator[Explained]:
    """
    Other digits in a name, a code or a figure that counts nothing: another flight, road or case.

    Diverges:
        A: The Boeing 737 landed safely at Leeds.
        B: The Boeing 747 landed safely at Leeds.

    Agrees:
        A: The Boeing 737 landed safely at Leeds.
        B: The Boeing-737 landed safely at Leeds.
    """
    left = [token for token in rest.a if any(char.isdigit() for char in token.text)]
    right = [token for token in rest.b if any(char.isdigit() for char in token.text)]
    if len(left) == len(right) == 1 and _digits(left[0].text) != _digits(right[0].text):
        yield rest.diverge("the figures differ", left, right)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


@rule("NUM301", "figure-left-out", Severity.NOTE, on="edit")
def figure_left_out(rest: Remainder) -> Iterator[Explained]:
    """
    A figure in one copy's sentence that the other copy's sentence does not give.

    Diverges:
        A: The depot, which employs 40 people, stays open.
        B: The depot stays open.

    Agrees:
        A: The depot, which employs 40 people, stays open.
        B: The depot, which employs forty people, stays open.
    """
    for side, tokens in ((0, rest.a), (1, rest.b)):
        for token in tokens:
            claim = rest.figure_at(side, token)
            if isinstance(claim, Number):
                mine = [other for other in tokens if claim.span.overlaps(other.span)]
                a, b = (mine, []) if side == 0 else ([], mine)
                yield rest.diverge("a figure of its own", a, b, gist=rest.words(side, mine))
                return
