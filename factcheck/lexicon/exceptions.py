"""
What turns an opposite back: what is said of some and not of others, and what is measured from the other end.

"But lorries were not", "all but three", "unlike"; "more in May than in June", "fewer in June than in May".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.classes import AUXILIARIES, MODALS, PLAIN_NEGATORS
from factcheck.lexicon.overlap import substance

ALL = 2  # words before a "but" of which the first says that it is of all
LEAVING_OUT = frozenset(
    "but except excepting excluding barring bar save apart aside other others rest remaining remainder "
    "remain remains remained left still yet unless".split()
)
"""Words by which copy tells that something is not of all."""
_EVERY = frozenset(["all", "every"])
_WHOLE = frozenset("all everyone everybody everything everywhere".split())
_MARKS = frozenset(",;:.—–)?!")
_NEGATORS = PLAIN_NEGATORS | {"cannot"}


def both_ways(words: Sequence[str]) -> str:
    """By which of these ways folded words say of some what they do not of others; "" where they do not."""
    if "unlike" in words:
        return "unlike"
    if "but" in words and any(
        word == "but" and of_all(words[max(at - ALL, 0) : at]) for at, word in enumerate(words)
    ):
        return "but"
    ends = [at for at, word in enumerate(words) if word in _NEGATORS or word.endswith("n't")]
    return "not" if any(_leaves_out(words, at) for at in ends) else ""


def of_all(before: Sequence[str]) -> bool:
    """Is it told of all right before: "all | but three", "every day | but Monday"?"""
    return bool(before) and (before[-1] in _WHOLE or before[0] in _EVERY)


def _leaves_out(words: Sequence[str], at: int) -> bool:
    """Does an auxiliary with its "not" end a clause: "were | not", "did | n't", "would | not"?"""
    word, before = words[at], words[at - 1] if at else ""
    if at + 1 < len(words) and words[at + 1] not in _MARKS:
        return False
    if word in PLAIN_NEGATORS:
        return before in AUXILIARIES or before in MODALS
    return word == "cannot" or word.endswith("n't")


def measured_back(one: Sequence[str], two: Sequence[str]) -> bool:
    """Is each, of folded words, held against what the other is told of: "more in May than in June"?"""
    (front, back), (front_too, back_too) = _round_than(one), _round_than(two)
    return bool(back and back_too) and back.isdisjoint(back_too) and back <= front_too and back_too <= front


def _round_than(words: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the words of substance before a "than" come to, and those behind it in its clause."""
    if "than" not in words:
        return frozenset(), frozenset()
    at = words.index("than")
    end = next((place for place in range(at, len(words)) if words[place] in _MARKS), len(words))
    return substance(words[:at]), substance(words[at + 1 : end])
