"""Pairs of figures in invented copy, and what they come to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.judge.relate.figures.hedges import HedgeChange, hedges
from factcheck.judge.relate.figures.numbers import relate, spoken
from factcheck.judge.relate.verdict import Relation
from factcheck.model.claim import Number


def figure(text: str) -> Number:
    (found,) = factcheck.examine(factcheck.parse(text, plain=True)).numbers
    return found


EQUAL, FORM, FITS, APART, NONE = (
    Relation.EQUAL,
    Relation.ANOTHER_FORM,
    Relation.COMPATIBLE,
    Relation.DIFFERENT,
    Relation.NOT_COMPARABLE,
)

PAIRS = [
    ("12 people", "12 people", EQUAL, ""),
    ("$3.4 million was lost", "$3.4m was lost", FORM, "both 3.4 million dollars"),
    ("Two people", "2 people", FORM, "both 2 people"),
    ("about 11,000 cars", "some 11,000 cars", FORM, "both 11,000 cars"),
    ("72 hours", "three days", FORM, "72 hours is three days"),
    ("180 miles", "290 kilometres", FORM, "180 miles is 290 kilometres"),
    ("one in five trains", "20 per cent of trains", FORM, "one in five is 20 per cent"),
    ("25 basis points", "0.25 percentage point", FORM, "25 basis points is 0.25 percentage point"),
    ("50p", "£0.50", FORM, "50p is £0.50"),
    ("500 cars a day", "500 cars per day", EQUAL, ""),
    ("500 cars a day", "3,500 cars a week", FORM, "500 per day is 3,500 per week"),
    ("500 cars a day", "500 cars a week", APART, "per day in one, per week in the other"),
    ("£3 a gallon", "£3 a litre", APART, "per gallon in one, per litre in the other"),
    ("£3 a gallon", "£3", EQUAL, ""),
    ("£3 a month", "£3 a patient", FITS, "per month, and per patient, as it may be"),
    ("£3 a month", "£3 a week", APART, "per month in one, per week in the other"),
    ("30 million crowns", "30 million kroner", FORM, "both 30 million NOK"),
    ("30 million crowns", "40 million kroner", APART, "one digit differs: 30 million, 40 million kroner"),
    (
        "30 million crowns",
        "30 million zlotys",
        APART,
        "another currency: 30 million, 30 million zlotys",
    ),
    ("£3 a gallon", "£5 a head", NONE, "one is per gallon, the other per head"),
    ("nearly 1,200 people", "1,187 people", FITS, "1,187 lies under nearly 1,200"),
    ("61.4%", "more than 60%", FITS, "61.4% lies over more than 60%"),
    ("3,412,000 people", "3.4 million people", FORM, "3,412,000 rounds to 3.4 million"),
    ("4.3%", "4%", APART, "the figures differ: 4.3%, 4%"),
    ("about 4%", "4.3%", FITS, "4.3% is about 4%"),
    ("about 86,000 cars", "85,700 cars", FITS, "85,700 is about 86,000"),
    ("about 86,000 cars", "68,000 cars", APART, "digits transposed: about 86,000, 68,000"),
    ("three miles", "five kilometres", FORM, "three miles is five kilometres"),
    ("three miles", "six kilometres", APART, "three miles is not six kilometres"),
    ("two weeks", "14 days", FORM, "two weeks is 14 days"),
    ("several days", "several weeks", APART, "another order of size: several days, several weeks"),
    ("several weeks", "five weeks", FITS, "five weeks may be called several weeks"),
    ("dozens of people", "45 people", FITS, "45 may be called dozens"),
    ("12 people", "21 people", APART, "digits transposed: 12, 21"),
    ("£1.2 million", "£1.2 billion", APART, "million for billion: £1.2 million, £1.2 billion"),
    ("10 miles away", "10 kilometres away", APART, "off by a factor of 1.6: miles for kilometres"),
    ("rose 5%", "rose 5 percentage points", APART, "percent for percentage points: 5%, 5 percentage points"),
    ("rose 5%", "fell 5%", APART, "up in one, down in the other: 5%, 5%"),
    ("at least 12 people", "up to 12 people", APART, "the bound is turned round: at least 12, up to 12"),
    ("£107m", "$107m", APART, "another currency: £107m, $107m"),
    ("at least 43 people", "at least 47 people", APART, "the figures differ: at least 43, at least 47"),
    ("She waited 24 hours", "She waited 24", FORM, "both 24 hours"),
    ("hundreds of people", "thousands of people", APART, "another order of size: hundreds, thousands"),
    ("£107m", "$150m", NONE, "in two currencies: £107m, $150m"),
    ("$31m", "A$31m", FITS, "a bare dollar may be any dollar: $31m, A$31m"),
    ("$31m", "31m Canadian dollars", FITS, "a bare dollar may be any dollar: $31m, 31m Canadian dollars"),
    ("US$31m", "A$31m", APART, "another currency: US$31m, A$31m"),
    ("$31m", "€31m", APART, "another currency: $31m, €31m"),
    ("$31m", "A$13m", APART, "digits transposed: $31m, A$13m"),
    ("31m Danish crowns", "31m kroner", FORM, "both 31 million DKK"),
    ("31m Danish crowns", "13m kroner", APART, "digits transposed: 31m Danish crowns, 13m kroner"),
    (
        "31m Danish crowns",
        "31m kronor",
        APART,
        "another currency: 31m Danish crowns, 31m kronor",
    ),
    ("31m Norwegian kroner", "DKr31m", APART, "another currency: 31m Norwegian kroner, DKr31m"),
    ("DKr31m-DKr34m", "DKr31m to DKr43m", APART, "the ranges differ: DKr31m-DKr34m, DKr31m to DKr43m"),
    ("$3 to $5", "$US3-$US5", FORM, "both 3 to 5 dollars"),
    ("31 cents", "US31¢", FORM, "both 31 cents"),
    ("12 people", "14 cars", NONE, "one counts people, the other cars"),
    ("about 12 people", "about 86,000 cars", NONE, "one counts people, the other cars"),
    ("Three people were ill", "3 workers were ill", FORM, "both 3 people"),
    ("at least 3 days", "up to 3 hours", APART, "off by a factor of 24: days for hours"),
    ("12 women", "45 people", APART, "the figures differ: 12, 45"),
    ("12", "2nd", NONE, "a figure of another kind: 12, 2nd"),
    ("98 women", "98-year-old women", APART, "a count in one, an age in the other: 98, 98-year-old"),
    ("halved", "doubled", APART, "up in one, down in the other: halved, doubled"),
    ("up to 12 people", "over 20,000 people", APART, "the figures differ: up to 12, over 20,000"),
    ("2 to 6 miles", "10 kilometres", FITS, "10 kilometres is an end of 2 to 6 miles"),
    ("2 to 4 miles", "3 kilometres", FITS, "3 kilometres is an end of 2 to 4 miles"),
    ("2 to 4 miles", "9 kilometres", APART, "9 kilometres lies outside 2 to 4 miles"),
    ("2 to 4 miles", "5 miles", APART, "5 miles lies outside 2 to 4 miles"),
    ("£3 a day", "£3 to £5 a day", FITS, "£3 lies in £3 to £5"),
    ("£3 a gallon", "£3 to £5 a day", NONE, "one is per gallon, the other per day"),
    ("£3 a gallon", "£3 a head", APART, "per gallon in one, per head in the other"),
    ("£3 a person", "£3 a head", EQUAL, ""),
    ("£3 per capita", "£3 a head", EQUAL, ""),
    ("£3 a person", "£4 a head", APART, "the figures differ: £3, £4"),
    ("£3 per capita", "£3 per resident", FITS, "per capita, and per resident, as it may be called"),
    ("£3 per heifer", "£3 a head", FITS, "per heifer, and per head, as it may be called"),
    ("£3 a passenger", "£3 a head", FITS, "per passenger, and per head, as it may be called"),
    ("£3 apiece", "£3 a head", EQUAL, ""),
    ("£3 each", "£3 per person", EQUAL, ""),
    ("£3 per household", "£3 a head", APART, "per household in one, per head in the other"),
    ("£3 per capita", "£3 a ticket", APART, "per capita in one, per ticket in the other"),
    ("£3 per capita", "£4 a head", APART, "the figures differ: £3, £4"),
    ("£3 per heifer", "£3 per passenger", APART, "per heifer in one, per passenger in the other"),
    ("40 degrees", "5C", FORM, "40 degrees is 5C"),
    ("106F", "41 degrees", FORM, "106F is 41 degrees"),
    ("a third of it", "33.7%", FORM, "a third is 33.3 per cent"),
    ("a third of it", "34%", FORM, "a third is 33.3 per cent"),
    ("a third of it", "35%", FITS, "a third is about 35%"),
    ("a third of it", "29%", APART, "a third is 33.3 per cent, not 29%"),
    ("about a third of it", "29%", FITS, "about a third is about 29%"),
    ("about a third of it", "3%", APART, "about a third is 33.3 per cent, not 3%"),
    ("140 to 160 people", "dozens of people", FITS, "140 to 160 may be called dozens"),
    ("10 to 30 people", "dozens of people", FITS, "10 to 30 may be called dozens"),
    ("30 to 60 miles", "48 to 97 kilometres", FORM, "30 to 60 miles is 48 to 97 kilometres"),
    (
        "30 to 60 miles",
        "48 to 120 kilometres",
        APART,
        "the ranges differ: 30 to 60 miles, 48 to 120 kilometres",
    ),
    (
        "30 to 60 miles",
        "20 to 97 kilometres",
        APART,
        "the ranges differ: 30 to 60 miles, 20 to 97 kilometres",
    ),
    (
        "about 10 miles away",
        "17 kilometres away",
        FITS,
        "about 10 miles is 17 kilometres, with another hedge",
    ),
    ("10 miles away", "17 kilometres away", APART, "10 miles is not 17 kilometres"),
    ("about 12 people", "17", APART, "the figures differ: about 12, 17"),
    ("about 12 people", "a dozen cars", FITS, "the hedge is left out in one: about 12, a dozen"),
    ("17", "40 men", APART, "the figures differ: 17, 40"),
    ("17", "50p", APART, "the figures differ: 17, 50p"),
    ("$3.4m", "17", APART, "the figures differ: $3.4m, 17"),
    ("$3.4m", "about $3 million", APART, "one digit differs: $3.4m, about $3 million"),
    ("10 to 12 cars", "500 cars a day", APART, "500 lies outside 10 to 12"),
    ("zero cars", "about 11 cars", APART, "the figures differ: zero, about 11"),
    ("over 1,200 cars", "1,150 cars", APART, "the figures differ: over 1,200, 1,150"),
    ("40 men", "17 crew", APART, "the figures differ: 40, 17"),
    ("40 men", "one car", NONE, "one counts men, the other cars"),
    ("1,200 cars", "40 men", NONE, "one counts cars, the other men"),
    ("11 cars", "boy, 9", NONE, "a figure of another kind: 11, 9"),
    ("12 people", "boy, 9", NONE, "a figure of another kind: 12, 9"),
    ("40C", "man aged 40", NONE, "a figure of another kind: 40C, 40"),
    ("the 40th car", "61%", NONE, "a figure of another kind: 40th, 61%"),
    ("£3 a head", "£36 a year", NONE, "one is per head, the other per year"),
]


@pytest.mark.parametrize(("a", "b", "relation", "reason"), PAIRS)
def test_pairs(a: str, b: str, relation: Relation, reason: str) -> None:
    verdict = relate(figure(a), figure(b))
    assert (verdict.relation, verdict.reason) == (relation, reason)


@pytest.mark.parametrize(("a", "b"), [pair[:2] for pair in PAIRS])
def test_symmetric(a: str, b: str) -> None:
    assert relate(figure(a), figure(b)).relation is relate(figure(b), figure(a)).relation


@pytest.mark.parametrize(
    ("a", "b", "near"),
    [
        ("4%", "4.3%", True),  # worth a look
        ("£2m", "£2.3m", False),  # another sum
        ("about 12 cars", "13 cars", True),
        ("about 412 cars", "421 cars", False),  # the digits are mixed
        ("over 20,000 cars", "more than 21,000 cars", True),
        ("over 20,000 cars", "more than 26,000 cars", False),
        ("at least 43 cars", "at least 45 cars", False),
        ("20 cars", "21 cars", False),
        ("three weeks", "22 days", True),
        ("4,000 tons", "4,000 tonnes", True),  # a ton is any ton to many desks
        ("4,000 tons", "5,000 tonnes", False),
        ("$40 a ton", "$40 a tonne", True),
        ("4,000 miles", "4,000 kilometres", False),
        ("33.3%", "35%", False),
        ("2,481 cars", "2.4 thousand cars", False),
    ],
)
def test_what_is_near_is_worth_a_look(a: str, b: str, near: bool) -> None:
    for one, other in ((a, b), (b, a)):
        verdict = relate(figure(one), figure(other))
        assert (verdict.relation, verdict.near) == (APART, near)


@pytest.mark.parametrize(
    ("a", "b", "change"),
    [
        ("about 11,000 cars", "around 11,000 cars", HedgeChange.SAME),
        ("11,000 cars", "11,000 cars", HedgeChange.SAME),
        ("an estimated £120m", "£120m", HedgeChange.DROPPED),
        ("about 11,000 cars", "11,000 cars", HedgeChange.DROPPED),
        ("at least 12 people", "at most 12 people", HedgeChange.REVERSED),
        ("nearly 1,200 people", "more than 1,200 people", HedgeChange.REVERSED),
        ("about 1,200 people", "at least 1,200 people", HedgeChange.OTHER),
        ("nearly 1,200 people", "up to 1,200 people", HedgeChange.OTHER),
        ("at least 1,200 people", "more than 1,200 people", HedgeChange.OTHER),
        ("some six to seven million people", "six to seven million people", HedgeChange.SAME),
    ],
)
def test_hedges(a: str, b: str, change: HedgeChange) -> None:
    assert hedges(figure(a), figure(b)) is change
    assert hedges(figure(b), figure(a)) is change


PIECES = st.sampled_from(
    "12|about 12|at least 12|up to 14|1,200|nearly 1,200|more than 3.4 million|3.4m|dozens of|10 to 20|half|one in five|"
    "20%|5 percentage points|25 basis points|$40|£40|£1.2bn|50p|72 hours|three days|10 miles|16km|41C|106F|52 degrees|"
    "-5|zero|thousands of|a third of".split("|")
)
THINGS = st.sampled_from([" people", " cars", "", " voters", " times"])


@settings(max_examples=150, deadline=None)
@given(st.tuples(PIECES, THINGS), st.tuples(PIECES, THINGS))
def test_swapping_changes_no_relation(a: tuple[str, str], b: tuple[str, str]) -> None:
    for one in factcheck.examine(factcheck.parse("".join(a), plain=True)).numbers:
        assert relate(one, one).relation is Relation.EQUAL
        for other in factcheck.examine(factcheck.parse("".join(b), plain=True)).numbers:
            assert relate(one, other).relation is relate(other, one).relation
            assert hedges(one, other) is hedges(other, one)


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("down from 160 basis points in May", "against around 160 in the spring", False),
        ("down from 160 basis points in May", "against around 140 in the spring", True),
        ("it rose by 12 per cent in the east", "and by 12 in the east", False),
    ],
)
def test_a_unit_that_stands_elsewhere_is_lent(a: str, b: str, apart: bool) -> None:
    """A bare figure beside others of a unit is of that unit."""
    assert (relate(figure(a), figure(b)).relation is APART) is apart


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("$1", "1 dollar"),
        ("$3.4m", "3.4 million dollars"),
        ("$1.2345 million", "1,234,500 dollars"),
        ("¥500", "500 yen"),
        ("50p", "50 pence"),
        ("1 mile", "1 mile"),
        ("3.5 miles", "3.5 miles"),
        ("20 per cent", "20 per cent"),
        ("5 percentage points", "5 percentage points"),
        ("12th place", "number 12"),
        ("24-year-olds", "24 years old"),
    ],
)
def test_a_figure_in_plain_words(text: str, words: str) -> None:
    assert spoken(figure(text)) == words
