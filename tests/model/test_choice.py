"""A closed set of words is, inside, what the standard library's is."""

import copy
import json
import pickle
from enum import StrEnum

import pytest

from factcheck.model.choice import Choice


class Boat(Choice):
    """What carries people."""

    FERRY = "ferry"
    TUG = "tug"
    LAUNCH = "tug"

    @property
    def small(self) -> bool:
        """Is it a small one?"""
        return self is Boat.TUG


class Standard(StrEnum):
    """The same, by the standard library."""

    FERRY = "ferry"
    TUG = "tug"
    LAUNCH = "tug"


def seen(kind):
    """What can be asked of a set and its members."""
    return [
        [*kind], len(kind), "tug" in [*kind], kind("tug") is kind.LAUNCH is kind.TUG, kind.FERRY == "ferry",
        kind.FERRY != "tug", {kind.FERRY: 1}["ferry"], hash(kind.TUG) == hash("tug"), f"{kind.TUG:>5}|{kind.TUG}",
        str(kind.TUG), type(str(kind.TUG)), kind.TUG.value, type(kind.TUG.value), kind.TUG.name, kind.LAUNCH.name,
        json.dumps({kind.TUG: [kind.FERRY]}), repr(kind.TUG).partition(".")[2], kind.TUG < kind.FERRY,
        copy.copy(kind.TUG) is kind.TUG, copy.deepcopy([kind.TUG])[0] is kind.TUG, bool(kind.TUG),
        pickle.loads(pickle.dumps(kind.TUG)) is kind.TUG, isinstance(kind.TUG, str), isinstance(kind.TUG, kind),
    ]  # fmt: skip


def test_it_is_what_the_standard_one_is():
    assert seen(Boat) == seen(Standard)
    assert Boat.TUG.small
    assert not Boat.FERRY.small


@pytest.mark.parametrize("kind", [Boat, Standard])
def test_any_other_word_is_refused(kind):
    with pytest.raises(ValueError, match=f"'raft' is not a valid {kind.__name__}"):
        kind("raft")
    with pytest.raises(AttributeError):
        kind.RAFT  # noqa: B018
