"""What a figure may stand for, and what it may be worked out from."""

import pytest

import factcheck
from factcheck.lexicon.amounts import are_one, is_gap, worked_out_of


def figures(text):
    return factcheck.examine(factcheck.parse(text, plain=True)).numbers


ONE = [
    "It took 16 weeks, or about four months.",
    "It weighs 3.4 tonnes, or close to 3.5 tonnes.",
    "The 90 minutes were an hour and a half.",
    "The fare of €0.55 is 55 cents.",
    "It grew by 33% or a third.",
    "It fell by 25 basis points or 0.25 percentage points.",
    "He owed €1,487 or about €1,500.",
    "More than 60 boats, 72 boats in all.",
]
TWO = [
    "It took 16 weeks, not 17 weeks.",
    "It weighs 3.4 tonnes, or 43 tonnes.",
    "It held more than 41,000 people, then more than 51,000 people.",
    "A fifth or a quarter of it is gone.",
    "Three ships and three towns were hit.",
    "Sixty boats or at least 140 boats sailed.",
    "It cost 40 crowns or 40 years.",
    "The third of 2.9 million.",
]


@pytest.mark.parametrize("text", ONE)
def test_two_figures_that_may_be_one(text):
    one, two = figures(text)
    assert are_one(one, two)
    assert are_one(two, one)


@pytest.mark.parametrize("text", TWO)
def test_two_figures_that_are_two(text):
    one, two, *_ = figures(text)
    assert not are_one(one, two)
    assert not are_one(two, one)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("25 million kroner: 156 million kroner and 131 million kroner.", True),
        ("37 million kroner: 156 million kroner and 131 million kroner.", False),
        ("25 million kroner: 156 million kroner and 131 million euros.", False),
        ("A quarter: 12 boats of 48 boats.", True),
        ("A quarter: 24 boats of 48 boats.", False),
        ("98%: 2% are left.", True),
        ("Three boats: five boats and two boats.", True),
        ("Three boats: five men and two towns.", False),
        ("7%: 17% and 10%.", False),  # shares of two things, of which no difference is told
        ("Down 7 points: 17% and 10%.", True),
    ],
)
def test_what_is_worked_out_of_others(text, is_so):
    first, *others = figures(text)
    assert worked_out_of(first, others) is is_so


def test_what_something_went_to_is_no_difference():
    figure, *others = figures("It rose to 7% after 17% and 10%.")
    assert worked_out_of(figure, others) is True
    assert worked_out_of(figure, others, is_end=True) is False


def test_a_table_explains_nothing():
    first, *others = figures("5 boats: " + ", ".join(f"{n} boats" for n in range(20, 40)) + ".")
    assert not worked_out_of(first, others)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("They beat it by 9 million kroner.", True),
        ("They won by 9 votes.", True),
        ("A majority of 23 was enough.", True),
        ("It has nine percentage points more.", True),
        ("It was six metres lower than before.", True),
        ("A crowd of 23 sang.", False),
        ("It was told by 9 men.", False),
        ("It went to 46 kroner.", False),
    ],
)
def test_how_much_more_one_is_than_another(text, is_so):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    (figure,) = witness.numbers
    (tokens,) = witness.tokens
    own = [at for at, token in enumerate(tokens) if figure.span.overlaps(token.span)]
    assert is_gap(figure, [token.key for token in tokens], own[0], own[-1] + 1) is is_so
