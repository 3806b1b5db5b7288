"""What is told of the pairs and sentences under fixtures/, to the last note, is what is written beside them."""

import pytest

from tests import golden

pytestmark = pytest.mark.long  # beside the floors, which are measured on the same reports


def held(expected):
    """`make golden` writes these anew where the change is meant; read the diff like code."""
    for path, text in expected:
        assert path.read_text(encoding="utf-8").splitlines() == text.splitlines(), (
            f"{path} is out of date: make golden"
        )


@pytest.mark.parametrize("pair", golden.pairs())
def test_a_pair(pair):
    held(golden.told(pair))


@pytest.mark.parametrize("story", golden.retold())
def test_a_story_told_anew(story):
    held(golden.told_anew(story))


def test_the_sentences():
    held(golden.sentences())


def test_pairs_of_our_own():
    """What is laid against what in them is for the collation's tests; what is told of it, for ours."""
    held(golden.own_pairs())
