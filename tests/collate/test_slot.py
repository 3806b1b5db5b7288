"""What is said of one thing: one doubt about a claim is a doubt about all that stand with it."""

import pytest

from factcheck.collate.slot import Slot


@pytest.mark.parametrize(
    ("told", "sure", "bound", "ground"),
    [
        ([{}, {}], True, False, True),
        ([{"sure": False}, {}], False, False, True),
        ([{}, {"sure": False}], False, False, True),
        ([{"bound": True}, {}], True, True, True),
        ([{"ground": False}, {"bound": True}], True, True, False),
    ],
)
def test_doubts_and_bonds_stay(told, sure, bound, ground):
    slot = Slot(["first"])
    for at, one in enumerate(told):
        slot.take(at, **one)
    assert slot == Slot(["first", 0, 1], sure, bound, ground)


def test_a_slot_that_joins_another_leaves_nothing_there():
    kept, given = Slot(["first", "second"]), Slot(["third"])
    kept.join(given, sure=False)
    assert kept == Slot(["first", "second", "third"], sure=False)
    assert given == Slot([])
