"""By how much one figure is more than another: told in one copy, worked out from two of the other."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "Sales at the tannery rose to 156 million kroner from 131 million, beating the 147 million expected in Holm.",
        "The tannery sold hides for 156 million kroner, 25 million more than before and 19 million more than Holm expected.",
    ),
    (
        "The tannery's share of the trade in hides rose to 34.6% from 33.9%, the guild of Holm said.",
        "Of the trade in hides the tannery now has 34.6 per cent, seven points more than it had, said the guild of Holm.",
    ),
    (
        "The levy was carried in Holm by 40 votes to 88, its clerk said on Friday after the count.",
        "With 40 votes against it, and by a majority of 38, Holm carried the levy on Friday, said its clerk.",
    ),
]
QUIET = [
    (  # in the unit of the two
        "The board in Holm cut its forecast for the wheat crop to 31 million tonnes from 37.5 million.",
        "For wheat the board in Holm had counted on 37.5 million tonnes and is now 6.5 million less hopeful.",
    ),
    (
        "Sales at the tannery rose to 156 million kroner from 131 million, beating the 147 million expected in Holm.",
        "The tannery sold hides for 156 million kroner, 25 million more than before and 9 million more than Holm expected.",
    ),
    (
        "The tannery's share of the trade in hides rose to 34.6% from 33.9%, the guild of Holm said.",
        "Of the trade in hides the tannery now has 34.6 per cent, 0.7 points more than it had, said the guild of Holm.",
    ),
    (
        "The tannery's share of the trade in hides rose to 34.6% from 33.9%, the guild of Holm said.",
        "Of the trade in hides the tannery now has 34.6 per cent, almost a point more than it had, said the guild of Holm.",
    ),
    (
        "The levy was carried in Holm by 40 votes to 88, its clerk said on Friday after the count.",
        "With 40 votes against it, and by a majority of 48, Holm carried the levy on Friday, said its clerk.",
    ),
    (  # from something that the other copy does not speak of
        "A ferry to Skerne costs 30 crowns, up from 24, the harbour office said.",
        "The harbour office said that a ferry to Skerne costs 30 crowns, four more than the bus.",
    ),
    (  # 52 less 46, rounded
        "The lake stood at 46.2 metres on Monday, against 52 metres in May, the wardens said.",
        "On Monday, wardens said, it was 46.2 metres in the lake, about six metres lower than in May.",
    ),
    (  # two fares that nobody compares
        "A ferry costs 30 crowns and a bus 24, the harbour office of Skerne said on Monday.",
        "On Monday the harbour office of Skerne put the ferry at 30 crowns, eight more than last year.",
    ),
]


def told(one, two):
    copies = (factcheck.parse(text, plain=True) for text in (one, two))
    return [finding.code for finding in factcheck.check(*copies, settings=Settings(force=True)).findings]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_difference_that_does_not_follow_stops_the_story(a, b):
    assert "NUM114" in told(a, b)
    assert "NUM114" in told(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_that_follows_or_is_of_something_else_is_silent(a, b):
    assert not {"NUM114", "NUM101", "NUM102", "NUM103"} & {*told(a, b), *told(b, a)}
