"""The unit that a figure leaves to the one whose place it takes."""

import pytest

import factcheck


def read(text):
    return [(n.text, n.unit) for n in factcheck.examine(factcheck.parse(text, plain=True)).numbers]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The baths open 40 hours a week instead of 52.", ("52", "hour")),
        ("The two baths open 40 hours a week instead of 52.", ("52", "hour")),
        ("A ride costs 4 Norwegian kroner rather than 3, the line said.", ("3", "NOK")),
        ("The lake is 31 metres deep, down from 34.", ("34", "metre")),
    ],
)
def test_it_takes_the_unit_too(text, told):
    assert told in read(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The baths open 40 hours a week instead of 3 days.", ("3 days", "day")),
        ("It ran for 40 hours. Instead of 52 boats there were 30.", ("52", "boat")),
        ("Four baths are open instead of seven.", ("seven", "bath")),
    ],
)
def test_what_has_its_own_keeps_it(text, told):
    assert told in read(text)
