"""What two stretches of copy have in common, and what they have not."""

import pytest

from factcheck.lexicon.overlap import in_common, meant, substance

ONE = [
    ("ferries", "ferry"),
    ("lorry", "truck"),  # another desk's word
    ("adoption", "adopted"),  # an act and its name
    ("withdrawal", "withdrew"),
    ("lawyers", "attorney"),
]
TWO = [
    ("ferry", "fern"),
    ("lorry", "lobby"),
    ("adoption", "option"),
    ("rise", "fall"),
    ("mother", "sister"),
    ("12", "13"),
    ("monday", "tuesday"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_words_that_come_to_one(a: str, b: str) -> None:
    assert meant(a) == meant(b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_words_that_come_to_two(a: str, b: str) -> None:
    assert meant(a) != meant(b)


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("the council approved the new bridge", "a bridge was approved by the council on Monday", 0.75),
        ("the council approved the bridge", "the council approved the bridge", 1),
        ("the lorry blocked the road", "on the road a truck was stuck", 2 / 3),
        ("the lorry blocked the road", "they are of it", 0),
        ("the lorry of them", "the lorry of the farm", 0.5),  # one word is no more than half of anything
        ("the the the", "of of", 0),
    ],
)
def test_how_much(a: str, b: str, share: float) -> None:
    one, two = (substance(text.casefold().split()) for text in (a, b))
    assert in_common(one, two) == in_common(two, one) == pytest.approx(share)


def test_what_stands_nearer_weighs_more() -> None:
    near, far = {"port": 1.0, "ferry": 0.5, "crane": 0.5}, {"port": 1.0, "tug": 0.5, "quay": 0.5}
    assert in_common(near, far) == in_common(far, near) == pytest.approx(0.5)
    assert in_common(near, {"ferry": 1.0, "tug": 1.0}) == pytest.approx(0.25)


def test_a_longer_stretch_takes_nothing_away() -> None:
    one = substance("council bridge approved".split())
    assert in_common(one, substance("council bridge approved monday lawyers weather".split())) == 1
