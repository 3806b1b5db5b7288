"""Two sides of one sentence exchanged: "the soldier killed the gunman", "the gunman killed the soldier"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.titles import HONORIFICS
from factcheck.model.article import Token
from factcheck.model.collation import Edit, Pairing
from factcheck.model.span import Span

Tokens = tuple[Token, ...]
LONGEST = 24  # words between the first and the last that changed places
EDITS = 8  # edits in a row that one exchange may have been cut into
_LEFT_OUT = ARTICLES | {"that"}
# Verbs that say the same of both sides: "Leeds drew with Hull", "she married him".
_BOTH_WAYS = frozenset(
    """
    meet meets met meeting marry marries married wed face faces faced facing play plays played playing
    draw draws drew drawn tie ties tied join joins joined border borders bordered neighbor neighbors
    equal equals equaled resemble resembles resembled talk talks talked speak spoke speaks agree agrees
    agreed collide collides collided clash clashes clashed differ differs differed compete competes
    competed trade trades traded share shares shared merge merges merged argue argued argues date dated
    dates link links linked connect connects connected combine combined mix mixed near beside match
    matches matched divorce divorced known called named sits stands lies next close
    """.split()
)


class Swap(NamedTuple):
    """On each side, from the one that changed places to the other; and what stands between."""

    a: Span
    b: Span
    verb: str


def swap(pairing: Pairing, edit: Edit) -> Swap | None:
    """The exchange that this edit is part of; None where there is none, or it changes nothing."""
    edits = pairing.edits
    if not _stays_in_row(pairing, edit):
        return None
    at = next((index for index, other in enumerate(edits) if other is edit), None)
    if at is None:
        return None
    sides = (
        _Side(pairing.words[0], [(e.a, e.a_at) for e in edits]),
        _Side(pairing.words[1], [(e.b, e.b_at) for e in edits]),
    )
    for first in range(max(at - EDITS + 1, 0), at + 1):
        for last in range(at, min(first + EDITS, len(edits))):
            found = _exchanged(*(side.between(first, last) for side in sides))
            if found is not None:
                return found
    return None


class _Side:
    """The words of one side that count, and which of them every edit begins and ends at."""

    def __init__(self, words: Tokens, edits: Sequence[tuple[Tokens, int]]) -> None:
        self.words = tuple([token for token in words if token.key not in _LEFT_OUT])
        starts = [token.span.start for token in self.words]
        self.first = [bisect_left(starts, own[0].span.start if own else at) for own, at in edits]
        self.last = [bisect_left(starts, own[-1].span.end if own else at) for own, at in edits]

    def between(self, first: int, last: int) -> Tokens:
        """The words from one edit to another."""
        return self.words[self.first[first] : self.last[last]]


def _stays_in_row(pairing: Pairing, edit: Edit) -> bool:
    """Are the words that one side of the edit loses found again among what the other side gains?"""
    lost, gained = pairing.differing
    own = [token.key for token in edit.a if _counts(token)]
    if own:
        return gained.issuperset(own)
    own = [token.key for token in edit.b if _counts(token)]
    return bool(own) and lost.issuperset(own)


def _counts(token: Token) -> bool:
    return token.text[0].isalnum() and token.key not in _LEFT_OUT


def _exchanged(a: Tokens, b: Tokens) -> Swap | None:
    if len(a) != len(b) or not 3 <= len(a) <= LONGEST:
        return None
    keys_a, keys_b = [token.key for token in a], [token.key for token in b]
    if sorted(keys_a) != sorted(keys_b):
        return None
    for left, right in _cuts(keys_a, keys_b):
        between = keys_a[left : len(a) - right]
        if between[-1] in ("and", "or") or all(
            t.text[0].isupper() for t in a[left : len(a) - right] if _telling(t)
        ):
            continue  # a list: "Norland, Ostria and Sudmark"
        sides = keys_a[:left], keys_a[len(a) - right :]
        if _tells(between) and all(_is_side(side) for side in sides):
            return Swap(
                Span(a[0].span.start, a[-1].span.end),
                Span(b[0].span.start, b[-1].span.end),
                " ".join(between),
            )
    return None


def _cuts(a: list[str], b: list[str]) -> Iterator[tuple[int, int]]:
    """How many words stand left and right of what stayed, where the two have changed places."""
    size = len(a)
    for left in range(1, size - 1):
        if b[size - left :] != a[:left]:
            continue
        for right in range(1, size - left):
            if b[:right] == a[size - right :] and a[left : size - right] == b[right : size - left]:
                yield left, right


def _tells(between: list[str]) -> bool:
    """Does what stands between make one side do something to the other?"""
    said = [word for word in between if word not in FUNCTION_WORDS]
    return bool(said) and not _BOTH_WAYS.intersection(said)


def _telling(token: Token) -> bool:
    return token.key not in FUNCTION_WORDS


def _is_side(words: list[str]) -> bool:
    """Somebody or something, not when, where or how: "on Monday", "in Leeds", "quickly"."""
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]  # "Mr Smith"
    ends = words[0], words[-1]
    if any(word in FUNCTION_WORDS for word in ends) or any(
        word in WEEKDAYS or word in MONTHS for word in words
    ):
        return False
    return not any(word.endswith("ly") or word in _WHEN for word in words)


_WHEN = frozenset("yesterday today tomorrow tonight overnight here there abroad home".split())
