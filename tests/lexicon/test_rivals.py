"""Words of one slot that exclude each other."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import pytest

from factcheck.lexicon.rivals import LONGEST, _groups, rivals

RIVALS = """
delayed/cancelled postponed/abandoned elected/appointed introduced/abolished inherited/bought leaked/published
promised/threatened blamed/praised resumed/collapsed secret/public abstained/voted_for beat/lost_to
ahead_of/behind sent_off/booked ruled_out/expects opening/final jockeys/trainers
"""
NOT = """
delayed/delays cancelled/scrapped elected/elected blames/rebuked beat/defeated final/last ahead_of/before
voted_for/voted_in_favor mulled/considering ferry/bus quick/green
"""


def pairs(text):
    return [[tuple(side.split("_")) for side in pair.split("/")] for pair in text.split()]


@pytest.mark.parametrize(("a", "b"), pairs(RIVALS))
def test_exclude_each_other(a, b):
    assert rivals(a, b)
    assert rivals(a, b) == rivals(b, a)


@pytest.mark.parametrize(("a", "b"), pairs(NOT))
def test_do_not(a, b):
    assert not rivals(a, b)
    assert not rivals(b, a)


def test_no_phrase_stands_in_two_camps_of_a_group():
    camps = defaultdict(set)
    for phrase, stands in _groups().items():
        assert 0 < len(phrase[2:].split()) <= LONGEST, phrase
        for scale, group, camp in stands:
            assert scale
            camps[phrase, group].add(camp)
    assert [at for at, own in camps.items() if len(own) > 1] == []


def test_every_group_has_two_camps():
    camps = defaultdict(set)
    for stands in _groups().values():
        for _, group, camp in stands:
            camps[group].add(camp)
    assert all(any(a != b for a, b in combinations(own, 2)) for own in camps.values())
