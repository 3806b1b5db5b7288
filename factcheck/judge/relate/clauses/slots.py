"""Another thing in the same place of an edit: the noun where it begins, or where it ends."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.judge.bench import Remainder
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.senses import Tie, nouns
from factcheck.lexicon.titles import HEADS
from factcheck.model.article import Token
from factcheck.model.collation import place_in

SHORT = 3  # words: in a longer edit only what an aside parts from the rest is surely in one place
KIN = frozenset(["kin", "family"])
OFFICES = frozenset(["office", "portfolio", "rank"])


class Slot(NamedTuple):
    """Two nouns in one place that are not one thing, and the class of which both are."""

    a: Token
    b: Token
    kind: str


def slotted(rest: Remainder) -> Slot | None:
    """
    The nouns at one end of an edit, before or behind the same word, that are two things of one class.

    What else differs is a few words, or put in between commas: "the vet rang", "the dentist, who was
    early, rang".
    """
    a, b = rest.edit.a, rest.edit.b
    if not (a and b):
        return None
    for end, step in ((0, 1), (-1, -1)):
        one, two = a[end], b[end]
        near = len(rest.left) <= SHORT and len(rest.right) <= SHORT
        if one not in rest.left or two not in rest.right or not (_plain(one) and _plain(two)):
            continue
        if not near and not any(len(own) > 1 and own[end + step].key == "," for own in (a, b)):
            continue
        tied = nouns(one.key, two.key)
        if tied.kind == "portfolio" and not _before_an_office(rest, one):
            continue
        if tied.tie is Tie.SISTERS and not _told(rest, one, two):
            return Slot(one, two, tied.kind)
    return None


def _plain(token: Token) -> bool:
    return token.text.isalpha()


def _before_an_office(rest: Remainder, token: Token) -> bool:
    """Does an office stand right behind: "home | secretary", and not "home | prices"?"""
    words = rest.pairing.words[0]
    after = place_in(words, token.span.end)
    return after < len(words) and words[after].key in HEADS


def _told(rest: Remainder, a: Token, b: Token) -> bool:
    """Does either copy speak in the same row of the other's thing as well?"""
    return any(
        nouns(token.key, word.key).tie is Tie.SAME
        for side, word in ((0, b), (1, a))
        for token in rest.pairing.words[side]
        if token.key not in FUNCTION_WORDS and token.text.isalpha()
    )
