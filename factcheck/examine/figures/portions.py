"""Shares of a set: "most of the 36 passengers", "every juror", "60% of the schools", "two of the five"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.lexicon.classes import THOSE_TOLD
from factcheck.lexicon.counting import SAME, singular
from factcheck.lexicon.exceptions import LEAVING_OUT
from factcheck.lexicon.portions import (
    BEFORE,
    LENGTHS,
    NOUNS,
    OF_ONE,
    QUANTIFIERS,
    SOME,
    WORDS,
    Range,
    of_degree,
)
from factcheck.model.article import Token
from factcheck.model.claim import Bound, ClaimKind, Number, Portion
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag, Word

_SPOKEN = 0.03  # either side of a fraction in words, which is round
_PRINTED = 0.005  # and of a percentage
_ABOUT = 0.08  # what "about" and "nearly" give either
_HUNDRED = 100
_DESCRIBING = frozenset([Tag.ADJ, Tag.NOUN, Tag.NAME, Tag.FIGURE, Tag.OWN, Tag.VERB])
_LEADING = frozenset([Tag.DET, Tag.POSSESSIVE])
_OBJECTS = THOSE_TOLD | {"us", "you"}


class _Set(NamedTuple):
    """What a share is of: its head, and where that stands."""

    head: str
    span: Span
    last: int
    qualities: frozenset[str] = frozenset()


def may_tell(tokens: Sequence[Token], numbers: Sequence[Number]) -> bool:
    """
    May a sentence tell a share of a set, as far as its tokens and figures say?

    No grammar is read for "Ward 5 of the town": a count is a share only of a set that has one too.
    """
    if any(token.low.partition("'")[0] in WORDS for token in tokens):
        return True
    if any(map(_by_itself, numbers)):
        return True
    places = [(number.figure.start, False) for number in numbers]
    places += [(token.span.start, True) for at, token in enumerate(tokens) if _links(tokens, at)]
    counted = linked = False
    for _, link in sorted(places):
        if link:
            counted, linked = False, counted
        elif linked:
            return True
        else:
            counted = True
    return False


def _by_itself(number: Number) -> bool:
    """Is a figure a share whatever it is of: "60%", "a third"?"""
    return number.kind is ClaimKind.PERCENT or (number.value is not None and number.value < 1)


def _links(tokens: Sequence[Token], at: int) -> bool:
    """Is it the word "of", and no part of a compound: "out-of-work"?"""
    if tokens[at].low != "of":
        return False
    start, end = tokens[at].span
    before, after = tokens[max(at - 1, 0)], tokens[min(at + 1, len(tokens) - 1)]
    return (before.text, before.span.end) != ("-", start) and (after.text, after.span.start) != ("-", end)


def portions(text: str, sentence: int, words: Sequence[Word], numbers: Sequence[Number]) -> Iterator[Portion]:
    """The shares of sets that a sentence tells; `numbers` are the figures of that sentence."""
    for at in range(len(words)):
        told = _quantified(words, at)
        if told is not None:
            first, share, of = told
            yield _portion(text, sentence, words, (first, of), share)
    starts = {word.span.start: at for at, word in enumerate(words)}
    for number in numbers:
        place = starts.get(number.figure.start)
        if place is not None and (counted := _figured(words, place, number, numbers)) is not None:
            share, of, exact = counted
            opens = starts.get(number.span.start, place)
            yield _portion(text, sentence, words, (opens, of), share, exact=exact, figure=True)


def _portion(
    text: str,
    sentence: int,
    words: Sequence[Word],
    place: tuple[int, _Set],
    share: Range,
    *,
    exact: bool = False,
    figure: bool = False,
) -> Portion:
    first, of = place
    span = Span(words[first].span.start, max(of.span.end, words[first].span.end))
    return Portion(
        kind=ClaimKind.PORTION,
        span=span,
        text=span.of(text),
        sentence=sentence,
        low=share.low,
        high=share.high,
        unit=of.head,
        counted=of.span,
        qualities=of.qualities,
        exact=exact,
        figure=figure,
    )


# --- in words ---------------------------------------------------------------------------------------


def _quantified(words: Sequence[Word], at: int) -> tuple[int, Range, _Set] | None:
    """Reads "most of the jurors", "nearly all jurors", "a majority of them"; where it begins, and the set."""
    key = words[at].low
    before = words[at - 1].low if at else ""
    share = BEFORE.get((before, key))
    first = at if share is None else at - 1
    if key in NOUNS:
        of = _of(words, at + 1)
        return None if of is None else (first, NOUNS[key], of)
    share = share or QUANTIFIERS.get(key)
    if share is None or (first == at and of_degree(before, key)):
        return None
    on = at + 1
    if key in ("every", "each") and on < len(words) and words[on].low == "one":
        on += 1
    if key in ("all", "both") and on < len(words) and words[on].tag is Tag.FIGURE:
        of = _of(words, on + 1)  # "all nine | of the jurors"
    else:
        of = _of(words, on)
    if of is None and on == at + 1:
        of = _left_out(words, at) or (None if key == "none" else _determined(words, at))
    return None if of is None else (first, share, of)


def _of(words: Sequence[Word], at: int) -> _Set | None:
    """The set behind an "of": "of | the 36 passengers", "of | them"."""
    if at + 1 >= len(words) or words[at].low != "of":
        return None
    if words[at + 1].low in _OBJECTS and not _opens_noun(words, at + 1):
        return _meant(words, at + 1)
    return _noun(words, at + 1)


def _opens_noun(words: Sequence[Word], at: int) -> bool:
    """Does "these" or "those" stand before a noun of its own?"""
    return words[at].low in ("these", "those") and _noun(words, at + 1) is not None


def _meant(words: Sequence[Word], at: int) -> _Set:
    """What "them" or "whom" is said of: the plural noun before it; of several copy does not tell which."""
    before = {word.lemma for word in words[: max(at - 2, 0)] if word.tag is Tag.NOUN and _plural(word)}
    return _Set(before.pop() if len(before) == 1 else "", words[at].span, at)


def _left_out(words: Sequence[Word], at: int) -> _Set | None:
    """The set that is left to the reader, before the verb: "most | were freed", "of whom few | returned"."""
    opens = at == 0 or words[at - 1].tag in _OPENING or words[at - 1].low in _BEFORE_SET
    verb = at + 1 < len(words) and words[at + 1].tag in _VERBS
    if not (opens and verb):
        return None
    return _meant(words, at + 2)._replace(span=words[at].span, last=at)


_OPENING = frozenset([Tag.MARK, Tag.CONJ, Tag.SUB, Tag.THAT])
_VERBS = frozenset([Tag.BE, Tag.HAVE, Tag.MODAL])
_BEFORE_SET = frozenset(["whom", "which", "nearly", "almost", "not"])


def _determined(words: Sequence[Word], at: int) -> _Set | None:
    """The set that the word stands right before: "all | the jurors", "both | men", "every | juror"."""
    key = words[at].low
    bare = at + 1 < len(words) and words[at + 1].tag not in _LEADING
    if not bare and key not in ("all", "both"):
        return None
    if bare and words[at + 1].tag is Tag.FIGURE and key != "all":
        return None  # "some 40 jurors"
    if key == "all" and at and words[at - 1].low == "in" and bare and words[at + 1].tag is Tag.FIGURE:
        return None  # "in all 40 jurors"
    of = _noun(words, at + 1)
    if of is None or (key == "both" and of.last + 1 < len(words) and words[of.last + 1].low == "and"):
        return None
    return of if _plural(words[of.last]) is (key not in OF_ONE) else None


def _plural(word: Word) -> bool:
    return word.form is Form.PLURAL or word.low in SAME or (word.tag is Tag.VERB and bool(singular(word.low)))


def _noun(words: Sequence[Word], at: int) -> _Set | None:
    """The head of the noun phrase that begins there; None where it is a stretch of time."""
    while at < len(words) and words[at].tag in _LEADING:
        at += 1
    head = None
    for k in range(at, len(words)):
        word = words[k]
        if word.tag not in _DESCRIBING or (head is not None and _ends(words[k - 1], word)):
            break
        if word.tag is Tag.NOUN:
            head = k
        elif k == at and word.tag is Tag.VERB and singular(word.low):
            return _Set(singular(word.low) or "", word.span, k)  # "most ferries": read as a verb
        elif word.tag is Tag.VERB and word.form not in (Form.PARTICIPLE, Form.PAST, Form.ING):
            break
    if head is None or words[head].lemma in LENGTHS or words[head].low in LENGTHS:
        return None
    qualities = frozenset([word.lemma for word in words[at:head] if word.tag is Tag.ADJ])
    return _Set(words[head].lemma, words[head].span, head, qualities)


def _ends(before: Word, word: Word) -> bool:
    """Is the noun phrase at its end before this word: "schools | closed", "men | 40"?"""
    if before.tag is not Tag.NOUN:
        return False
    return word.tag in (Tag.VERB, Tag.FIGURE, Tag.ADJ, Tag.NAME) or (
        _plural(before) and word.tag is not Tag.OWN
    )


# --- in figures -------------------------------------------------------------------------------------


def _figured(
    words: Sequence[Word], at: int, number: Number, numbers: Sequence[Number]
) -> tuple[Range, _Set, bool] | None:
    """Reads "60% of schools", "a third of the men", "seven in ten voters", "two of the five men"."""
    if number.value is None:
        return None
    behind = at
    while behind < len(words) and words[behind].span.start < number.figure.end:
        behind += 1
    while behind < len(words) and words[behind].span.start < number.span.end and words[behind].low != "of":
        behind += 1
    value, end = float(number.value), float(number.value_to or number.value)
    if number.kind is ClaimKind.PERCENT and number.unit == "percent" and 0 <= value <= end <= _HUNDRED:
        of = _of(words, behind)
        slack = _ABOUT if number.bound is Bound.ABOUT else _PRINTED
        return (
            None if of is None else (_held(value / _HUNDRED, end / _HUNDRED, slack, number.bound), of, False)
        )
    if number.kind is not ClaimKind.NUMBER:
        return None
    if 0 < value <= end < 1:
        of = _of(words, behind) or _noun(words, behind) or _before_verb(words, behind)
        slack = _ABOUT if number.bound is Bound.ABOUT else _SPOKEN
        return None if of is None else (_held(value, end, slack, number.bound), of, False)
    of = _of(words, behind)
    if of is None or value < 1:
        return None
    whole = _whole(words, behind, of, numbers)
    if whole is None and words[behind + 1].low in _OBJECTS and not _are_all(words, at, value):
        return SOME, of, True  # "nine | of them"
    return None if whole is None or value >= whole else (Range(value / whole, value / whole), of, True)


def _are_all(words: Sequence[Word], at: int, value: float) -> bool:
    """May so many of them be all: "two | of them" are both, and "all but | one of them" says the rest?"""
    return value == _PAIR or (at > 0 and words[at - 1].low in LEAVING_OUT)


_PAIR = 2


def _before_verb(words: Sequence[Word], at: int) -> _Set | None:
    """The set of a share right before its verb: "of 300 tenants one in three | has ..."."""
    verb = at < len(words) and words[at].tag in _VERBS
    return _meant(words, at + 1)._replace(span=words[at - 1].span, last=at - 1) if verb else None


def _held(low: float, high: float, slack: float, bound: Bound) -> Range:
    """The range of a share that is told in figures, as firmly as it is held."""
    if bound in (Bound.AT_LEAST, Bound.OVER):
        return Range(low + (0.001 if bound is Bound.OVER else 0), 0.999)
    if bound in (Bound.AT_MOST, Bound.UNDER):
        return Range(0.001, high - (0.001 if bound is Bound.UNDER else 0))
    if low == high == 0.5 and bound is Bound.EXACT:
        return Range(0.49, 0.5)
    return Range(max(low - slack, 0.001), min(high + slack, 0.999)) if high < 1 else Range(low, high)


def _whole(words: Sequence[Word], at: int, of: _Set, numbers: Sequence[Number]) -> float | None:
    """How many the set has where that is told: "of the | five | men"."""
    place = Span(words[at].span.start, of.span.end)
    inside = [number for number in numbers if place.covers(number.figure)]
    value = inside[0].value if len(inside) == 1 and inside[0].kind is ClaimKind.NUMBER else None
    return None if value is None or value <= 0 else float(value)
