"""NUM on shares of a set: most and all, none and several, a third and most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import again, rule
from factcheck.judge.relate.figures import portions
from factcheck.lexicon.exceptions import ALL, LEAVING_OUT, of_all
from factcheck.lexicon.modality import NEGATORS
from factcheck.lexicon.overlap import substance
from factcheck.model.article import Token
from factcheck.model.claim import Portion
from factcheck.model.collation import Share, place_in
from factcheck.model.finding import Divergence, Mark, Severity


@rule("NUM113", "share-differs", Severity.ERROR, on=Portion)
def share_differs(match: Share, bench: Bench) -> Iterator[Divergence]:
    """
    All of a set in one copy, most of it or none in the other: shares that cannot both be true.

    "Most" is more than half and not all, "some" and "several" are not all. To check only, where the two
    come near each other: nearly all, and all.

    Diverges:
        A: Most of the 24 tenants had been told of the leak, the council said.
        B: The council said that all 24 tenants had been told of the leak.

    Agrees:
        A: Most of the tenants had been told of the leak, the council said.
        B: The council said that more than half of the tenants had been told of the leak.
    """
    if portions.of_one_set(match):
        near = portions.near(match)
        marks = tuple(Mark(document, portion.span) for document, portion in match.sides)
        gist = "/".join(portion.text for _, portion in match.sides)
        yield Divergence(
            "how many of them differs",
            marks,
            gist=gist,
            row=match.row,
            severity=Severity.WARNING if near else None,
        )


@again("NUM113", on="edit")
def turned_round(rest: Remainder) -> Iterator[Explained]:
    """All but 80 of them in one copy, only 80 or all of them in the other."""
    for side, own in enumerate((rest.left, rest.right)):
        for token in own:
            if token.key == "but" and _is_the_rest_of(rest, side, token):
                yield rest.diverge("how many of them differs", rest.left, rest.right)
                return


def _is_the_rest_of(rest: Remainder, side: int, but: Token) -> bool:
    """Does it leave out a number, of whom the other copy tells what this one tells of the rest?"""
    words, others = rest.pairing.words[side], [word.key for word in rest.pairing.words[1 - side]]
    at = place_in(words, but.span.start)
    if at + 1 >= len(words) or rest.figure_at(side, words[at + 1]) is None:
        return False
    if _parted(words, at) or not of_all([word.key for word in words[max(at - ALL, 0) : at]]):
        return False
    told = words[at + 1].key in others or words[at - 1].key in others
    turned = any(word in LEAVING_OUT or (word in NEGATORS and word not in _keys(words)) for word in others)
    around = substance([word.key for word in _stretch(words, at)])
    there = substance(others) | {words[at + 1].key}
    return told and not turned and around <= there and rest.in_common(but.span, but.span) >= _ALIKE


def _parted(words: Sequence[Token], at: int) -> bool:
    """Does a mark stand before a word: "all, | but one"?"""
    return at > 0 and words[at].span.start - words[at - 1].span.end != 1


def _stretch(words: Sequence[Token], at: int) -> Iterator[Token]:
    """The words about one, as far as no mark parts them."""
    first, last = at, at + 1
    while first > at - _AROUND and first and not _parted(words, first):
        first -= 1
    while last < len(words) and not _parted(words, last):
        last += 1
    return iter(words[first:last])


def _keys(words: Sequence[Token]) -> set[str]:
    return {word.key for word in words}


_AROUND = 6  # words before a "but" among which the verb stands that tells what was done to them
_ALIKE = 0.75  # of the words of substance of two sentences that tell the same of a number and of the rest
