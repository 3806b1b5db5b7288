"""Two figures that stand against nothing, in one sentence of both copies: a person should look."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Fourteen of the 30 ferries that the yard ordered from Holm have arrived.",
    ),
    (
        "The court in Tesk called 90 jurors on Monday, of whom seven were let go.",
        "Seventeen of the 90 jurors that the court in Tesk had called on Monday went home.",
    ),
]
QUIET = [
    (  # the same figure
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Four of the 30 ferries that the yard ordered from Holm have arrived.",
    ),
    (  # one of them has none
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Some of the 30 ferries that the yard ordered from Holm have arrived.",
    ),
    (  # other things are counted
        "The yard in Holm has 30 ferries and 12 cranes.",
        "The yard in Holm, with its nine sheds, has 30 ferries.",
    ),
    (  # places in a row
        "The yard in Holm launched its second ferry on Monday.",
        "On Monday the yard in Holm launched a ferry, in its ninth year.",
    ),
    (  # the rest of a set
        "Orla and two other keepers of the zoo in Tesk were fined.",
        "Five were fined at the zoo in Tesk, all of them keepers.",
    ),
    (  # the one worked out of the other
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Of the 30 ferries that the yard ordered from Holm, it still waits for 26.",
    ),
    (  # said elsewhere
        "The yard has ordered 30 ferries from Holm, of which four have been delivered. It has 14 cranes.",
        "Of the 30 ferries that the yard ordered from Holm some have arrived. Fourteen cranes stand there, four idle.",
    ),
]


def codes(a: str, b: str) -> list[str]:
    texts = (f"The harbour board met in Tesk.\n\n{text}\n\nIt meets again in the autumn." for text in (a, b))
    copies = [factcheck.parse(text, plain=True) for text in texts]
    return [finding.code for finding in factcheck.check(*copies, settings=Settings(force=True)).findings]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_figure_of_its_own_on_either_side_is_to_check(a, b):
    assert "NUM206" in codes(a, b)
    assert "NUM206" in codes(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_another_sort_of_figure_or_none_is_not(a, b):
    assert "NUM206" not in codes(a, b)
    assert "NUM206" not in codes(b, a)
