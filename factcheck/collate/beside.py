"""What two copies say and their row's pivot leaves out, held against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.collate.edits import edits
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.model.article import Token
from factcheck.model.collation import Edit, Pairing
from factcheck.model.span import Span

SHARED = 3  # words of substance that make two stretches one clause

Wholes = Callable[[int, int], Sequence[tuple[Span, Span]]]


def beside(own: Sequence[Pairing], wholes: Wholes) -> Iterator[Pairing]:
    """
    The pairings of the stretches that copies have where the pivot has none of the kind.

    Every other copy of a row is held against its pivot. Where the base trimmed "which he will not
    attend" and two copies kept it, a "not" that one of them lost differs from nothing in the base.
    """
    firsts: list[tuple[Pairing, Edit]] = []
    for place in _places(own):
        firsts.clear()
        for pairing, edit in place:
            known = next((one for one in firsts if _one_clause(one[1], edit)), None)
            if known is None:
                firsts.append((pairing, edit))
            elif known[0] is not pairing:
                documents = known[0].documents[1], pairing.documents[1]
                found = edits(known[1].b, edit.b, wholes(*documents))
                if found:
                    yield Pairing(pairing.row, documents, known[1].b, edit.b, found)


def _places(own: Sequence[Pairing]) -> Iterator[list[tuple[Pairing, Edit]]]:
    """What the copies put in place of one stretch of the pivot, place by place."""
    put = [
        (pairing, edit)
        for pairing in own
        for edit in pairing.edits
        if not edit.moved and len(_telling(edit.b)) >= SHARED
    ]
    put.sort(key=lambda item: item[1].a_at)  # and within one place in the order of the pairings
    place: list[tuple[Pairing, Edit]] = []
    end = -1
    for pairing, edit in put:
        if place and edit.a_at > end:
            yield place
            place = []
        place.append((pairing, edit))
        end = max(end, edit.a[-1].span.end if edit.a else edit.a_at)
    if place:
        yield place


def _telling(tokens: tuple[Token, ...]) -> set[str]:
    return {token.key for token in tokens if token.key[0].isalnum() and token.key not in FUNCTION_WORDS}


def _one_clause(one: Edit, two: Edit) -> bool:
    """Do both stretches say one thing that the pivot does not?"""
    common = (_telling(one.b) & _telling(two.b)) - _telling(one.a) - _telling(two.a)
    return len(common) >= SHARED
