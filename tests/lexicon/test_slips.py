"""Two figures that are one but for a slip of the hand or the ear."""

import pytest

import factcheck
from factcheck.lexicon.slips import Slip, slip_between

ROWS = [
    ("218 boats", "281 boats", Slip.ORDER),
    ("43 boats", "34 boats", Slip.ORDER),
    ("61.4 tonnes", "64.1 tonnes", Slip.ORDER),
    ("3,187 boats", "3,197 boats", Slip.DIGIT),
    ("3,187 boats", "318 boats", Slip.LENGTH),
    ("4.5 tonnes", "45 tonnes", Slip.POINT),
    ("£3 million", "£3 billion", Slip.POINT),
    ("16 boats", "60 boats", Slip.SOUND),
    ("six boats", "sixteen boats", Slip.SOUND),
    ("seven boats", "70 boats", Slip.SOUND),
    ("18.4 tonnes", "1.48 tonnes", None),  # the point has moved as well
    ("43 boats", "44 boats", None),  # one digit of two is chance
    ("300 boats", "400 boats", None),  # one digit that tells
    ("1,200 boats", "1,300 boats", None),
    ("30 boats", "300 boats", None),
    ("6 boats", "16 boats", None),  # nobody heard it
    ("three boats", "thirteen boats", None),
    ("12th boat", "21st boat", None),  # places in a row
    ("43 to 45 boats", "34 boats", None),
    ("43 boats", "43 boats", None),
]


def figure(text):
    article = factcheck.parse(f"The yard saw {text} there.", plain=True)
    return factcheck.check(article, article).collation.witnesses[0].numbers[0]


@pytest.mark.parametrize(("one", "two", "slip"), ROWS)
def test_what_slip_leads_from_one_figure_to_the_other(one, two, slip):
    assert slip_between(figure(one), figure(two)) is slip
    assert slip_between(figure(two), figure(one)) is slip
