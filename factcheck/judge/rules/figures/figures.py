"""NUM: figures in what differs between two sentences, where no two claims are held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.relate.figures.numbers import relate
from factcheck.judge.relate.figures.reckoned import led_to
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.amounts import worked_out_of
from factcheck.lexicon.classes import ARTICLES, BE_FINITE, HYPHENS, POSSESSIVES
from factcheck.lexicon.contests import OF_A_GAME
from factcheck.lexicon.counting import singular
from factcheck.lexicon.currencies import BARE
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.hedges import FAMILY
from factcheck.lexicon.senses import relative
from factcheck.lexicon.units import LONE_UNITS
from factcheck.model.article import Token
from factcheck.model.claim import Claim, ClaimKind, Date, Number
from factcheck.model.collation import Kinship, place_in, words_of
from factcheck.model.finding import Severity
from factcheck.model.message import has_digit

_WITH_IT = ARTICLES | BE_FINITE | frozenset("has have do does".split())  # what agrees with a noun
_SHORT = 4  # words of an edit in which one figure stands for another
_BACK = 6  # words between a figure and the noun that it counts
_COUNTING = frozenset({ClaimKind.NUMBER, ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.MONEY})
_SIGNS = frozenset("$£€")  # before a figure: "about $40"


@rule("NUM107", "unit-differs", Severity.ERROR, on="edit", copied=True)
def unit_differs(rest: Remainder) -> Iterator[Explained]:
    """
    The same figure of something else: 12 miles against 12 minutes, a mile against a metre.

    Units of one kind are converted and compared (NUM104); these cannot be. Things against a stretch of time,
    where more than the unit differs, are only to be checked: a stage may be a day. So is any such difference
    in a story told anew.

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
    if max(len(rest.left), len(rest.right)) > _SHORT:
        return  # a clause put otherwise: its figures do not stand in one place
    mine = _figures_of(rest, 0, rest.a)
    for one, a in mine:
        for two, b in _figures_of(rest, 1, rest.b):
            if ClaimKind.ORDINAL in (a.kind, b.kind):
                continue
            if a.value == b.value and relate(a, b).relation is Relation.NOT_COMPARABLE:
                left = [token for token in rest.a if token is one or a.span.overlaps(token.span)]
                right = [token for token in rest.b if token is two or b.span.overlaps(token.span)]
                severity = Severity.WARNING if _may_pass_in(rest, a, b) else None
                yield rest.diverge("the units differ", left, right, severity=severity)
                return


def _may_pass_in(rest: Remainder, a: Number, b: Number) -> bool:
    """Is one a stretch of time, in which so many of the other may go by: two stages left, two days?"""
    alone = len(rest.left) == len(rest.right) == 1  # one word was put for another
    return not alone and {a.kind, b.kind} == {ClaimKind.NUMBER, ClaimKind.DURATION}


def _figures_of(rest: Remainder, side: int, tokens: Sequence[Token]) -> list[tuple[Token, Number]]:
    """The tokens that are part of a figure or counted by one, with it."""
    if not _near_figures(rest, side, tokens):
        return []
    found = ((token, _figure_of(rest, side, token)) for token in tokens)
    return [(token, figure) for token, figure in found if figure is not None]


def _near_figures(rest: Remainder, side: int, tokens: Sequence[Token]) -> bool:
    """Does any figure or date stand among these tokens or a few words before?"""
    if not tokens or not rest.numbered(side):
        return False
    every = rest.sentence(side)
    return rest.figures_near(side, every[max(place_in(every, tokens[0].span.start) - _BACK, 0)], tokens[-1])


def _figure_of(rest: Remainder, side: int, token: Token) -> Number | None:
    """The figure that the token is part of, or that counts it: the 12 of "points" in "12 points"."""
    claim = rest.figure_at(side, token)
    if claim is not None:
        return claim if isinstance(claim, Number) else None
    every = rest.sentence(side)
    at = place_in(every, token.span.start)
    if not at or not rest.figures_near(side, every[max(at - _BACK + 1, 0)], every[at - 1]):
        return None
    for index in range(at - 1, max(at - _BACK, -1), -1):
        claim = rest.figure_at(side, every[index])
        if isinstance(claim, Number):
            return claim if claim.counted is not None and claim.counted.overlaps(token.span) else None
    return None


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
    left = [token for token in rest.a if has_digit(token.text)]
    right = [token for token in rest.b if has_digit(token.text)]
    if len(left) != 1 or len(right) != 1 or _digits(left[0].text) == _digits(right[0].text):
        return
    figures = rest.figure_at(0, left[0]), rest.figure_at(1, right[0])
    numbers = [figure for figure in figures if isinstance(figure, Number)]
    if all(isinstance(figure, Date) and figure.value for figure in figures):
        return  # two dates are held against each other as dates
    if any(figure.converts is not None for figure in numbers):
        return  # "(£46,500)" and "($62,900)" restate one sum for two sorts of reader
    if len(numbers) > 1 and (
        led_to(rest.bench, rest.pairing.row, *numbers) or _of_two_currencies(rest, *numbers)
    ):
        return
    if len(numbers) > 1 and _are_of_two_kinds(*numbers) and not _are_matched(rest, *figures, sure=True):
        return
    if len(numbers) > 1 and (_follow(rest, *numbers) or _count_two_things(*numbers)):
        return
    if len(rest.left) == len(rest.right) == 1:
        severity = None if _are_matched(rest, *figures) else _unless_told_anew(rest)
        yield rest.diverge("the figures differ", left, right, severity=severity)


def _are_of_two_kinds(one: Number, two: Number) -> bool:
    """Is the one a share, a sum or a measure, and the other not: "14%", "14,000 staff"?"""
    return one.kind is not two.kind and None not in (one.unit, two.unit)


def _are_matched(rest: Remainder, one: Claim | None, two: Claim | None, *, sure: bool = False) -> bool:
    """Do two figures stand against each other, whatever stands round them?"""
    a, b = rest.documents
    own = rest.bench.matches_in(rest.pairing.row)
    return any(
        match.claims[a] is one and match.claims[b] is two and (match.sure or not sure) for match in own
    )


def _unless_told_anew(rest: Remainder) -> Severity | None:
    """
    The gravity of a fault that the words of one edit tell, and no two claims.

    Two words that stand in one place are of one thing where a sentence was copied. In a story told anew they
    seldom are: of five such errors on stories that nobody had worked on none was true.
    """
    bench = rest.bench
    told_anew = bench.collation.kinship(*rest.documents) is Kinship.REWRITTEN
    stories = all(map(bench.is_story, rest.documents))
    return Severity.WARNING if told_anew and stories and rest.score < _COPIED else None


_COPIED = 0.8  # how alike two sentences are of which one is the other with a few words changed


def _follow(rest: Remainder, one: Number, two: Number) -> bool:
    """Is either worked out from figures of the other copy's sentence: 27 more, and 148 after 121?"""
    return worked_out_of(one, _numbers(rest, 1)) or worked_out_of(two, _numbers(rest, 0))


def _count_two_things(one: Number, two: Number) -> bool:
    """Does each count a thing of its own in a game: 40 balls, two wickets?"""
    return one.unit != two.unit and one.unit in OF_A_GAME and two.unit in OF_A_GAME


def _of_two_currencies(rest: Remainder, one: Number, two: Number) -> bool:
    """Are two sums in two currencies, euros here and dollars there, neither of them converted?"""
    if one.unit == two.unit or not all(c.kind is ClaimKind.MONEY or c.unit in BARE for c in (one, two)):
        return False  # "430 crowns" of no nation are money too
    pairs = ((side, claim) for side, claim in enumerate((one, two)))
    return not any(_restates(other, claim) for side, claim in pairs for other in _numbers(rest, side))


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
    short = max(len(rest.left), len(rest.right)) <= _SHORT
    if short and (pair := _both_or_more(rest)):
        yield pair
        return
    for side, tokens in ((0, rest.b), (1, rest.a)):
        for token in tokens if _near_figures(rest, 1 - side, tokens) else ():
            found = _several(rest, 1 - side, token)
            one = found and ((short and _single(rest, side, found[1])) or _alone(rest, side, found[1]))
            if not found or not one or _the_rest(rest, found[0]) or _for_each(rest, side, found[0]):
                continue
            if _ranked(rest, side, found[0]):
                continue
            claim, of = found
            changed = rest.pairing.changed[1 - side]
            theirs = [t for t in changed if claim.span.start <= t.span.start < of.span.end]
            mine = [*_article(rest, side, one), one]
            rows = (mine, theirs) if side == 0 else (theirs, mine)
            a = [t for t in rest.a if t in rows[0] or t.key in _WITH_IT]
            b = [t for t in rest.b if t in rows[1] or t.key in _WITH_IT]
            severity = _unless_told_anew(rest)
            yield rest.diverge("one in one copy, several in another", a, b, marked=rows, severity=severity)
            return


def _the_rest(rest: Remainder, several: Number) -> bool:
    """Does a sentence give the whole of which one is left: "four in five", "the one of five"?"""
    whole = (several.value or 0) + 1
    return any(
        isinstance(figure, Number) and figure.value == whole
        for side in (0, 1)
        for figure in map(partial(rest.figure_at, side), rest.sentence(side))
    )


def _ranked(rest: Remainder, side: int, several: Number) -> bool:
    """Is the one told to be the last of so many: "the strike is the ninth", "nine strikes"?"""
    figures = (rest.figure_at(side, token) for token in rest.sentence(side))
    return any(
        isinstance(figure, Number) and figure.kind is ClaimKind.ORDINAL and figure.value == several.value
        for figure in figures
    )


def _for_each(rest: Remainder, side: int, several: Number) -> bool:
    """
    Is there one for each of several, or so often?

    "A nurse at each of four camps", "nine times an ace", "£5 a crane".
    """
    tokens = rest.sentence(side)
    figures = [rest.figure_at(side, token) for token in tokens]
    often = any(
        isinstance(figure, Number) and (figure.unit, figure.value) == ("time", several.value)
        for figure in figures
    )
    rated = any(isinstance(f, Number) and f.per is not None and f.per == several.unit for f in figures)
    return often or rated or any(token.key in _EACH for token in tokens)


_EACH = frozenset("each every apiece".split())


def _both_or_more(rest: Remainder) -> Explained | None:
    """Reads "both boats" against "all four boats": two of a thing are not four of it."""
    for side, mine, theirs in ((0, rest.a, rest.b), (1, rest.b, rest.a)):
        both = next((token for token in mine if token.key == "both"), None)
        claims = [rest.figure_at(1 - side, token) for token in theirs] if both else []
        figure = next((c for c in claims if isinstance(c, Number) and c.kind is ClaimKind.NUMBER), None)
        if both is None or figure is None or figure.value in (None, 2):
            continue
        every = rest.sentence(side)
        after = every[place_in(every, both.span.start) + 1 :][:1]
        if after and singular(after[0].key) == figure.unit:
            marked = [token for token in theirs if figure.span.overlaps(token.span)]
            tokens = [token for token in theirs if token in marked or token.key == "all"]
            rows = ([both], tokens) if side == 0 else (tokens, [both])
            return rest.diverge("two in one copy, another number in the other", *rows)
    return None


def _several(rest: Remainder, side: int, token: Token) -> tuple[Number, Token] | None:
    """The figure above one that the token is part of, or that counts the token; and the noun counted."""
    every = rest.sentence(side)
    at = place_in(every, token.span.start)
    if not rest.figures_near(side, every[max(at - _BACK + 1, 0)], every[at]):
        return None
    for index in range(at, max(at - _BACK, -1), -1):
        claim = rest.figure_at(side, every[index])
        if not isinstance(claim, Number):
            continue
        many = claim.kind in _COUNTING and (claim.value is None or claim.value > 1)
        noun = claim.counted or claim.span
        of = next((t for t in every[index : index + _BACK] if t.span.end == noun.end), None)
        return (claim, of) if many and of is not None and at <= every.index(of, index) else None
    return None


def _article(rest: Remainder, side: int, one: Token) -> list[Token]:
    """The article that stands right before a noun."""
    every = rest.sentence(side)
    at = place_in(every, one.span.start)
    return [token for token in every[max(at - 1, 0) : at] if token.key in ARTICLES]


def _single(rest: Remainder, side: int, of: Token) -> Token | None:
    """The noun in the singular that the other copy has in the place of `of`, where no figure counts it."""
    for edit in rest.pairing.edits:
        mine, theirs = (edit.a, edit.b) if side == 0 else (edit.b, edit.a)
        if of in theirs:
            one = next((t for t in mine if t.key == singular(of.key) and not rest.figure_at(side, t)), None)
            if one is None or _counted(rest, side, one) or _of_each_other(rest, side, one, of):
                return None
            if _title(rest, side, one) or _describes(rest, side, one) or _of_every_one(rest, side, one):
                return None
            return one
    return None


def _title(rest: Remainder, side: int, noun: Token) -> bool:
    """Is a noun the title of one who is named: "Judge Alder"?"""
    every = rest.sentence(side)
    at = place_in(every, noun.span.end)
    return noun.text[0].isupper() and at < len(every) and rest.name_at(side, every[at]) is not None


def _of_every_one(rest: Remainder, side: int, noun: Token) -> bool:
    """Is it said of all or of none: "no camp", "every camp"?"""
    every = rest.sentence(side)
    at = place_in(every, noun.span.start)
    return at > 0 and every[at - 1].key in _ALL


_ALL = frozenset("no any each every".split())


def _describes(rest: Remainder, side: int, noun: Token) -> bool:
    """Does a noun tell of what kind the next one is: "passenger numbers"?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a word asks for it

    every = rest.sentence(side)
    at = place_in(every, noun.span.end)
    after = every[at].key if at < len(every) else ""
    known = entry(singular(after) or after) if after and after not in FUNCTION_WORDS else None
    return known is not None and known.noun >= _MOSTLY


_MOSTLY = 0.6  # of the times that a word is met it is a noun


def _of_each_other(rest: Remainder, side: int, one: Token, of: Token) -> bool:
    """Are they kin whose tie one copy tells from one of them: "two sisters", "Moss and her sister"?"""
    return relative(one.key) is not None and _owned(rest, side, one) is not _owned(rest, 1 - side, of)


def _owned(rest: Remainder, side: int, kin: Token) -> bool:
    """Does it stand a word or two before whose kin it is: "her sister", "Moss's two sisters"?"""
    every = rest.sentence(side)
    at = place_in(every, kin.span.start)
    return any(token.key in POSSESSIVES or token.key.endswith("'s") for token in every[max(at - 2, 0) : at])


def _alone(rest: Remainder, side: int, of: Token) -> Token | None:
    """
    The noun with "a" before it, wherever it stands, where each sentence has it once and most else in common.

    An aside that holds an article draws the edit apart: "a rib", "two ribs, after a long wait".
    """
    name = singular(of.key)
    said = [[t for t in rest.sentence(s) if t.key == name or t.key == of.key] for s in (side, 1 - side)]
    if [len(own) for own in said] != [1, 1] or said[0][0] not in rest.changed(side):
        return None
    one = said[0][0]
    if rest.figure_at(side, one) is not None:
        return None  # "a crane and a half"
    spans = (one.span, of.span) if side == 0 else (of.span, one.span)
    alone = one.key == name and _indefinite(rest, side, one) and not _describes(rest, side, one)
    return one if alone and rest.in_common(*spans) >= _ALIKE else None


def _indefinite(rest: Remainder, side: int, noun: Token) -> bool:
    return [token.key for token in _article(rest, side, noun)] in (["a"], ["an"])


_ALIKE = 0.75  # of the words of two sentences, where one of a thing stands against several elsewhere


def _counted(rest: Remainder, side: int, noun: Token) -> bool:
    """Does a figure stand right before the noun, or make one word with it: "the 88th minute"?"""
    every = rest.sentence(side)
    at = place_in(every, noun.span.start)
    at -= at > 1 and every[at - 1].key in HYPHENS  # "the three-time champion"
    return at > 0 and isinstance(rest.figure_at(side, every[at - 1]), Number)


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
    if any(_is_shared(rest, side, token) for side, tokens in ((0, left), (1, right)) for token in tokens):
        return
    if bool(left) != bool(right) and not words_of(rest.b if left else rest.a):
        yield rest.diverge("a hedge is dropped", left, right)


def _hedge_words(rest: Remainder, side: int, tokens: Sequence[Token]) -> list[Token]:
    """The hedges among these tokens that stand right before a figure."""
    every = rest.sentence(side)
    found = []
    for token in tokens:
        if token.key not in FAMILY or _with_figure(rest, side, token, tokens):
            continue
        after = next((t for t in every if t.span.start >= token.span.end), None)
        if after is None:
            continue
        figure = after.text[0].isdigit() or after.text in _SIGNS or _is_figure(rest, side, after)
        if figure or after.key in FAMILY:
            found.append(token)
    return found


def _with_figure(rest: Remainder, side: int, hedge: Token, tokens: Sequence[Token]) -> bool:
    """Is the figure that a hedge holds among these tokens too, so that one copy alone gives it?"""
    claim = rest.figure_at(side, hedge)
    if not isinstance(claim, Number) or any(_restates(other, claim) for other in _numbers(rest, side)):
        return False
    return any(claim.figure.overlaps(token.span) for token in tokens)


def _is_shared(rest: Remainder, side: int, hedge: Token) -> bool:
    """Does the other copy hold the figure by the hedge of its conversion: "about 25 miles (40 km)"?"""
    own, theirs = _numbers(rest, side), _numbers(rest, 1 - side)
    mine = next((n for n in own if n.hedge and n.hedge.overlaps(hedge.span)), None)
    if mine is None:
        return False
    restated = [n for n in own if _restates(n, mine) or _restates(mine, n)]
    return any(_twins(n, t) and t.bound is mine.bound for n in restated for t in theirs)


def _twins(one: Number, other: Number) -> bool:
    """The same figure of the same unit?"""
    return one.value == other.value and one.unit == other.unit


def _restates(one: Number, other: Number) -> bool:
    return one.converts is not None and one.converts.overlaps(other.span)


def _numbers(rest: Remainder, side: int) -> list[Number]:
    """The figures of the sentence of one side."""
    every = rest.sentence(side)
    numbers = rest.bench.witness(rest.documents[side]).numbers
    first, last = every[0].span.start, every[-1].span.end
    return [number for number in numbers if first <= number.span.start < last]


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
        for _, claim in rest.figured[side]:
            if isinstance(claim, Number) and any(claim.figure.overlaps(other.span) for other in tokens):
                mine = [other for other in tokens if claim.span.overlaps(other.span)]
                a, b = (mine, []) if side == 0 else ([], mine)
                yield rest.diverge("a figure of its own", a, b, gist=rest.words(side, mine))
                return
