"""NUM: figures. Two copies that give one thing two values cannot both be right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.relate import numbers
from factcheck.judge.relate.numbers import HedgeChange
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.change import DOWN, NOUNS_DOWN, NOUNS_UP, UP
from factcheck.lexicon.counting import singular
from factcheck.lexicon.hedges import FAMILY
from factcheck.lexicon.units import LONE_UNITS
from factcheck.model.article import Token
from factcheck.model.claim import Bound, ClaimKind, Direction, Number
from factcheck.model.collation import Camp, Match, words_of
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.span import Span

Yielded = Iterator[Divergence]
_CHANGING = UP | DOWN | NOUNS_UP | NOUNS_DOWN


def camps_of(match: Match[Number], bench: Bench) -> tuple[Camp[Number], ...]:
    """The documents of a match, grouped by what they say; several rules ask, and it is told once."""
    known = bench.camps.get(id(match))
    if known is None:
        known = bench.camps[id(match)] = _grouped(match, bench)
    return known


def _grouped(match: Match[Number], bench: Bench) -> tuple[Camp[Number], ...]:
    restated = {id(claim): _restatements(bench, document, claim) for document, claim in match.present}

    def together(a: Number, b: Number) -> bool:
        if turned(a, b) or opposed_ways(a, b):
            return True
        if numbers.relate(a, b).relation is not Relation.DIFFERENT:
            return True
        one, other = restated[id(a)], restated[id(b)]
        if one and other:  # each is held against its like
            return False
        return any(numbers.relate(x, b).relation in _SAME for x in one) or any(
            numbers.relate(a, y).relation in _SAME for y in other
        )

    return match.camps(
        together, lambda claim: (claim.value is None, claim.bound is not Bound.EXACT, claim.grain)
    )


_SAME = (Relation.EQUAL, Relation.ANOTHER_FORM)


def _restatements(bench: Bench, document: int, claim: Number) -> list[Number]:
    """The same quantity in another unit, beside it in brackets: "$612 million (US$402 million)"."""
    return [
        other
        for other in bench.numbers.get((document, claim.sentence), ())
        if (other.converts is not None and other.converts.overlaps(claim.span))
        or (claim.converts is not None and claim.converts.overlaps(other.span))
    ]


def turned(a: Number, b: Number) -> bool:
    """One figure held from both sides: at least 40, at most 40."""
    return a.value == b.value and numbers.hedges(a, b) is HedgeChange.REVERSED


def opposed_ways(a: Number, b: Number) -> bool:
    """One figure said to have gone up here and down there: that is the verb's business, not the figure's."""
    return a.value == b.value and {a.direction, b.direction} == {Direction.UP, Direction.DOWN}


def differs(match: Match[Any], bench: Bench, what: str, *kinds: ClaimKind) -> Yielded:
    """One divergence where a match of these kinds falls into camps."""
    # "5 billion" and "$5 billion" are an amount, whichever copy is named first
    told = {claim.kind for _, claim in match.present}
    if min(told - {ClaimKind.NUMBER}, default=ClaimKind.NUMBER) not in kinds:
        return
    if not all(isinstance(claim, Number) for _, claim in match.present):
        return
    camps = camps_of(match, bench)
    if len(camps) > 1:
        rated = len({claim.per for _, claim in match.present}) > 1
        marks = tuple(Mark(d, _with_rate(claim) if rated else claim.span) for d, claim in match.present)
        reason = numbers.relate(camps[0].claim, camps[1].claim).reason
        yield Divergence(what, marks, detail=reason, row=match.row)


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
        A: Only one in five trains will run on Friday.
        B: Only 20 per cent of trains will run on Friday.
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


@rule("NUM107", "unit-differs", Severity.ERROR, on="edit")
def unit_differs(rest: Remainder) -> Iterator[Explained]:
    """
    The same figure of something else: 12 miles against 12 minutes, a mile against a metre.

    Units of one kind are converted and compared (NUM104); these cannot be.

    Diverges:
        A: The depot lies 12 miles from the port, the council said.
        B: The depot lies 12 minutes from the port, the council said.

    Agrees:
        A: The depot lies 10 miles from the port, the council said.
        B: The depot lies 16 km from the port, the council said.
    """
    if other := _other_unit(rest):
        yield other
        return
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


def _other_unit(rest: Remainder) -> Explained | None:
    """Reads "walked a mile", "walked a kilometre": one of a unit, and of another."""
    if len(rest.left) != 1 or len(rest.right) != 1:
        return None
    one, two = rest.left[0], rest.right[0]
    units = LONE_UNITS.get(one.text.lower()), LONE_UNITS.get(two.text.lower())
    alike = None in units or units[0] == units[1]
    if alike or not (_article(rest, 0, one) or _article(rest, 1, two)):
        return None
    if _rated(rest, 0, one) or _rated(rest, 1, two):
        return None  # "900 a day", "6,300 a week": the figures were held against each other
    return rest.diverge("the units differ", (one,), (two,))


def _rated(rest: Remainder, side: int, token: Token) -> bool:
    """Is the token what a figure is for each of?"""
    figures = rest.bench.witness(rest.documents[side]).numbers
    return any(figure.per_span is not None and figure.per_span.overlaps(token.span) for figure in figures)


@rule("NUM108", "bound-reversed", Severity.ERROR, on=Number)
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


@rule("NUM201", "hedge-dropped", Severity.WARNING, on=Number)
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
    claims = [(d, c) for d, c in match.present if isinstance(c, Number)]
    if len(claims) < 2 or len(claims) != len(match.present) or len(camps_of(match, bench)) > 1:
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
    return claim.hedge is None and any(other.hedge for other in _restatements(bench, document, claim))


@rule("NUM203", "direction-differs", Severity.WARNING, on=Number)
def direction_differs(match: Match[Any], bench: Bench) -> Yielded:
    """
    The same figure, said to have gone up in one copy and down in the other, in sentences worded otherwise.

    Where one word stands for the other ("rose", "fell"), POL102 says so, as an error.

    Diverges:
        A: Sales in the north rose 5% over the quarter, the firm said.
        B: There was a 5% fall in northern sales over the quarter, the firm said.

    Agrees:
        A: Sales in the north rose 5% over the quarter, the firm said.
        B: There was a 5% rise in northern sales over the quarter, the firm said.
    """
    claims = [(d, c) for d, c in match.present if isinstance(c, Number)]
    if len(claims) < 2 or len(claims) != len(match.present):
        return
    if any(opposed_ways(claims[0][1], claim) for _, claim in claims[1:]):
        yield Divergence(
            "up in one, down in the other", tuple(Mark(d, c.span) for d, c in claims), row=match.row
        )


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
    if len(left) != 1 or len(right) != 1 or _digits(left[0].text) == _digits(right[0].text):
        return
    alone = len(rest.left) == len(rest.right) == 1
    if alone or not (rest.figure_at(0, left[0]) or rest.figure_at(1, right[0])):
        yield rest.diverge("the figures differ", left, right)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


@rule("NUM110", "one-or-several", Severity.ERROR, on="edit")
def one_or_several(rest: Remainder) -> Iterator[Explained]:
    """
    One of something in one copy, several in another: a man, two men.

    Diverges:
        A: A man was held after the raid, police said.
        B: Three men were held after the raid, police said.

    Agrees:
        A: A man was held after the raid, police said.
        B: One man was held after the raid, police said.
    """
    for side, tokens in ((0, rest.b), (1, rest.a)):
        for token in tokens:
            found = _several(rest, 1 - side, token)
            one = found and _single(rest, side, found[1])
            if not found or not one:
                continue
            claim, of = found
            changed = rest.pairing.changed[1 - side]
            theirs = [t for t in changed if claim.span.start <= t.span.start < of.span.end]
            mine = [*_article(rest, side, one), one]
            rows = (mine, theirs) if side == 0 else (theirs, mine)
            a = [t for t in rest.a if t in rows[0] or t.key in _WITH_IT]
            b = [t for t in rest.b if t in rows[1] or t.key in _WITH_IT]
            yield rest.diverge("one in one copy, several in another", a, b, marked=rows)
            return


_ARTICLES = frozenset({"a", "an", "the"})
_WITH_IT = _ARTICLES | {"is", "are", "was", "were", "has", "have", "do", "does"}  # what agrees with a noun
_BACK = 6  # words between a figure and the noun that it counts


def _several(rest: Remainder, side: int, token: Token) -> tuple[Number, Token] | None:
    """The figure above one that the token is part of, or that counts the token; and the noun counted."""
    every = rest.pairing.b if side else rest.pairing.a
    at = bisect_left(every, token.span.start, key=lambda other: other.span.start)
    for index in range(at, max(at - _BACK, -1), -1):
        claim = rest.figure_at(side, every[index])
        if not isinstance(claim, Number):
            continue
        many = claim.kind in _COUNTING and (claim.value is None or claim.value > 1)
        noun = claim.counted or claim.span
        of = next((t for t in every[index : index + _BACK] if t.span.end == noun.end), None)
        return (claim, of) if many and of is not None and at <= every.index(of, index) else None
    return None


_COUNTING = frozenset({ClaimKind.NUMBER, ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.MONEY})


def _article(rest: Remainder, side: int, one: Token) -> list[Token]:
    """The article that stands right before a noun."""
    every = rest.pairing.b if side else rest.pairing.a
    at = bisect_left(every, one.span.start, key=lambda token: token.span.start)
    return [token for token in every[max(at - 1, 0) : at] if token.key in _ARTICLES]


def _single(rest: Remainder, side: int, of: Token) -> Token | None:
    """The noun in the singular that the other copy has in the place of `of`, where no figure counts it."""
    for edit in rest.pairing.edits:
        mine, theirs = (edit.a, edit.b) if side == 0 else (edit.b, edit.a)
        if of in theirs:
            return next((t for t in mine if t.key == singular(of.key) and not rest.figure_at(side, t)), None)
    return None


@rule("NUM112", "to-or-by", Severity.ERROR, on="edit")
def to_or_by(rest: Remainder) -> Iterator[Explained]:
    """
    The same figure as what a thing came to and as what it moved by.

    Diverges:
        A: Inflation fell to 4 per cent in May, the bureau said.
        B: Inflation fell by 4 per cent in May, the bureau said.

    Agrees:
        A: Inflation fell by 4 per cent in May, the bureau said.
        B: Inflation fell 4 per cent in May, the bureau said.
    """
    if len(rest.left) != 1 or len(rest.right) != 1:
        return
    one, two = rest.left[0], rest.right[0]
    if {one.key, two.key} not in ({"to", "by"}, {"to", "from"}, {"by", "from"}):
        return
    if _figure_after(rest, 0, one) and _figure_after(rest, 1, two):
        yield rest.diverge(f"“{one.key}” in one copy, “{two.key}” in the other", (one,), (two,))


def _figure_after(rest: Remainder, side: int, token: Token) -> bool:
    """Does a figure follow the word, and a verb or noun of change stand close before it?"""
    every = rest.pairing.b if side else rest.pairing.a
    at = bisect_left(every, token.span.start, key=lambda other: other.span.start)
    follows = at + 1 < len(every) and isinstance(rest.figure_at(side, every[at + 1]), Number)
    return follows and any(other.text.lower() in _CHANGING for other in every[max(at - 4, 0) : at])


@rule("NUM204", "hedge-word-dropped", Severity.WARNING, on="edit")
def hedge_word_dropped(rest: Remainder) -> Iterator[Explained]:
    """
    A hedge beside a figure in one copy alone, where the figure is read the same in both.

    Diverges:
        A: The show is built around roughly 100 prints from the archive.
        B: The show is built around 100 prints from the archive.

    Agrees:
        A: The show is built on roughly 100 prints from the archive.
        B: The show is built on about 100 prints from the archive.
    """
    left, right = _hedge_words(rest, 0, rest.a), _hedge_words(rest, 1, rest.b)
    if bool(left) != bool(right) and not words_of(rest.b if left else rest.a):
        yield rest.diverge("a hedge is dropped", left, right)


def _hedge_words(rest: Remainder, side: int, tokens: Sequence[Token]) -> list[Token]:
    """The hedges among these tokens that stand right before a figure."""
    every = rest.pairing.a if side == 0 else rest.pairing.b
    found = []
    for token in tokens:
        if token.key not in FAMILY:
            continue
        after = next((t for t in every if t.span.start >= token.span.end), None)
        if after is None:
            continue
        figure = after.text[0].isdigit() or after.text in _SIGNS or _is_figure(rest, side, after)
        if figure or after.key in FAMILY:
            found.append(token)
    return found


_SIGNS = frozenset("$£€")


def _is_figure(rest: Remainder, side: int, token: Token) -> bool:
    claim = rest.figure_at(side, token)
    return isinstance(claim, Number) and claim.figure.start == token.span.start


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
            if isinstance(claim, Number) and any(claim.figure.overlaps(other.span) for other in tokens):
                mine = [other for other in tokens if claim.span.overlaps(other.span)]
                a, b = (mine, []) if side == 0 else ([], mine)
                yield rest.diverge("a figure of its own", a, b, gist=rest.words(side, mine))
                return
