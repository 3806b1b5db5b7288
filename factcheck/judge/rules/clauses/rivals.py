"""Another word in the same place: an act that excludes the other, or one that nothing ties to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.judge.bench import Explained, Remainder, Tokens
from factcheck.judge.registry import Ground, rule
from factcheck.judge.relate.wording.framed import PLACED, framed
from factcheck.lexicon.classes import ARTICLES, AUXILIARIES, PREPOSITIONS
from factcheck.lexicon.counting import singular
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import one_stem
from factcheck.lexicon.opposites import alike
from factcheck.lexicon.rivals import LONGEST, rivals
from factcheck.lexicon.senses import Tie, classes, named, nouns
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.collation import Kinship
from factcheck.model.finding import Severity

ALIKE = 0.8  # of two sentences: so alike, they are one
AROUND = 4  # the same words round a noun that nothing ties to the other, on both sides of it
GENUS = "subject"  # the class of words for anything of a sort: people, firms, houses
WELL = 6  # the same words round it: so many are a sentence


@rule("POL106", "another-act", Severity.ERROR, on="edit", ground=Ground.SHAPE, copied=True)
def another_act(rest: Remainder) -> Iterator[Explained]:
    """
    In the same place of one sentence each copy has a word that excludes the other's: delayed, cancelled.

    To check where little but that place is the same, and in a story told anew.

    Diverges:
        A: The evening ferry to Orm was delayed by fog on Friday, the harbour said.
        B: The evening ferry to Orm was cancelled by fog on Friday, the harbour said.

    Agrees:
        A: The evening ferry to Orm was delayed by fog on Friday, the harbour said.
        B: The evening ferry to Orm was held up by fog on Friday, the harbour said.
    """
    for a, b in _phrases(rest):
        kind = rivals(_words(a), _words(b))
        if not kind or _said_too(rest, a, b):
            continue
        frame = framed(rest, rest.left, rest.right)
        if not frame.holds:
            continue
        severity = None if rest.score >= ALIKE or frame.whole > PLACED else Severity.WARNING
        yield rest.diverge("another act or state", a, b, detail=kind, severity=severity)
        return


def _phrases(rest: Remainder) -> Iterator[tuple[Tokens, Tokens]]:
    """What may stand for each other in an edit: all of it, or all but the small words at its ends."""
    left, right = rest.left, rest.right
    if not (left and right) or rest.quoted(left, right):
        return
    for a, b in product(_cut(left), _cut(right)):
        if max(len(a), len(b)) <= LONGEST:
            yield a, b


def _cut(tokens: Tokens) -> Iterator[Tokens]:
    """A phrase, without the small words at its end, and without those before it."""
    yield tokens
    first, last = 0, len(tokens)
    while last > 1 and tokens[last - 1].key in _LED:
        last -= 1
    if last < len(tokens):
        yield tokens[:last]
    while first < last - 1 and tokens[first].key in _LED:
        first += 1
    if first:
        yield tokens[first:last]


_LED = PREPOSITIONS | AUXILIARIES | ARTICLES


def _words(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.key for token in tokens)


def _said_too(rest: Remainder, a: Tokens, b: Tokens) -> bool:
    """Has either copy the other's word too, or a "not" that turns one, or are they figures or sources?"""
    told = [(side, token) for side, own in enumerate((a, b)) for token in own]
    if any(rest.figure_at(*one) is not None or rest.speaks(*one) for one in told):
        return True
    if rest.denied(0, a[0]) != rest.denied(1, b[0]):
        return True
    return any(
        token not in own and alike(token.key, other[0].key) and token.key not in FUNCTION_WORDS
        for side, own, other in ((0, a, b), (1, b, a))
        for token in rest.sentence(side)
    )


@rule("WRD203", "another-noun", Severity.WARNING, on="edit", ground=Ground.SHAPE)
def another_noun(rest: Remainder) -> Iterator[Explained]:
    """
    In a sentence that is otherwise the same each copy has a noun that nothing ties to the other's.

    It may be a word for it that is not known here, so a person should look. Not told in a story told anew.

    Diverges:
        A: The grant was spent on new desks for the school at Orm, an audit found.
        B: The grant was spent on new curtains for the school at Orm, an audit found.

    Agrees:
        A: The grant was spent on new desks for the school at Orm, an audit found.
        B: The grant went on new desks for the school at Orm, an audit found.
    """
    copied = rest.bench.collation.kinship(*rest.documents) is Kinship.COPY
    if not copied or len(rest.left) != 1 or len(rest.right) != 1:
        return
    (a,), (b,) = rest.left, rest.right
    if not (_is_noun(rest, 0, a) and _is_noun(rest, 1, b)) or rest.quoted((a,), (b,)):
        return
    frame = framed(rest, (a,), (b,))
    like = rest.score >= ALIKE or frame.whole >= WELL
    between = min(frame.before, frame.behind) > 0 and frame.whole >= AROUND
    if like and between and frame.tells and not _may_be_one(rest, a, b):
        yield rest.diverge("another noun", (a,), (b,))


def _is_noun(rest: Remainder, side: int, token: Token) -> bool:
    """Is it a common noun that is hardly ever anything else, and no figure or source?"""
    if not (token.text.isalpha() and token.text.islower()) or rest.figure_at(side, token) is not None:
        return False
    if not named(token.key) or rest.verb(side, token) or rest.speaks(side, token):
        return False
    from factcheck.lexicon.openclass import entry  # a table: read where a noun asks for it

    known = entry(token.key) or entry(singular(token.key) or "")
    return known is None or known.noun > known.verb + known.adverb


def _may_be_one(rest: Remainder, a: Token, b: Token) -> bool:
    """May they be said of one thing, or is either said by the other copy as well?"""
    if any(GENUS in classes(token.key) for token in (a, b)):
        return True  # "the brewery", "the firm"
    several = {singular(token.key) is not None for token in (a, b)}
    if len(several) > 1 or nouns(a.key, b.key).tie in (Tie.SAME, Tie.WITHIN):
        return True
    if one_stem(a.key, b.key) or alike(a.key, b.key) or same_meaning(a.key, b.key) or rest.of_one(a, b):
        return True
    return any(
        token.key == other.key for side, other in ((0, b), (1, a)) for token in rest.pairing.words[side]
    )
