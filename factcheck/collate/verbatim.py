"""Whether the claims of two cells stand in the same words, so that each has its partner where it stands."""

from __future__ import annotations

from factcheck.collate.frame import Place
from factcheck.collate.sheet import alike_at_ends
from factcheck.collate.slot import Slot
from factcheck.model.claim import Number

REACH = 60  # claims: partners in one sentence stand no further apart, were it endless


def word_for_word(slots: list[Slot], said: list[Place]) -> bool:
    """Are the claims those of a cell that reads the same, one by one?"""
    one, two = slots[0].said[0].cell, said[0].cell
    return (
        len(slots) == len(said)
        and len(one.tokens) == len(two.tokens)
        and all(slot.said[0].cell is one for slot in slots)
        and all(a.key == b.key for a, b in zip(one.tokens, two.tokens, strict=True))
        and all(
            slot.said[0].first == place.first and slot.said[0].claim.kind is place.claim.kind
            for slot, place in zip(slots, said, strict=True)
        )
    )


def but_for_figures(firsts: list[Place], said: list[Place]) -> bool:
    """Are they the same names or dates, one by one, of two cells that differ in figures alone?"""
    one, two = firsts[0].cell, said[0].cell
    return (
        len(firsts) == len(said)
        and not isinstance(said[0].claim, Number)
        and len(one.tokens) == len(two.tokens)
        and all(first.cell is one for first in firsts)
        and all(
            a == b or (a[:1].isdigit() and b[:1].isdigit()) for a, b in zip(one.keys, two.keys, strict=True)
        )
        and all(map(_same_words, firsts, said))
    )


def _same_words(one: Place, two: Place) -> bool:
    """Is it one claim in the same words, at the same place of its cell?"""
    places = range(one.first, one.last)
    return _same_claim(one, two, 0) and all(
        one.cell.tokens[at].key == two.cell.tokens[at].key for at in places
    )


def at_both_ends(slots: list[Slot], said: list[Place]) -> tuple[int, int]:
    """How many claims of a long list stand in words that are the same in both: at its start, at its end."""
    least = min(len(slots), len(said))
    if least <= 2 * REACH or any(slot.said[0].cell is not slots[0].said[0].cell for slot in slots):
        return 0, 0
    one, two = slots[0].said[0].cell.tokens, said[0].cell.tokens
    start, end = alike_at_ends([token.key for token in one], [token.key for token in two])
    head = tail = 0
    while head < least and _same_claim(slots[head].said[0], said[head], 0) and said[head].last <= start:
        head += 1
    longer, from_end = len(two) - len(one), len(two) - end
    while tail < least - head and _same_claim(slots[-1 - tail].said[0], said[-1 - tail], longer):
        if said[-1 - tail].first < from_end:
            break
        tail += 1
    return head, tail


def _same_claim(one: Place, two: Place, on: int) -> bool:
    """Is it one claim, so many words on?"""
    return (one.first + on, one.last + on, one.claim.kind) == (two.first, two.last, two.claim.kind)
