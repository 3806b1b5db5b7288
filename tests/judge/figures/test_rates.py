"""By what share a thing moved: told in one copy, worked out from what it moved from and to in the other."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "Net income at the brewery in Holm rose to 96 million kroner from 80 million in the spring, it said.",
        "In the spring the brewery in Holm earned about 45% more in net income, it said.",
    ),
    (
        "The museum in Holm, which had 84,000 visitors last year, down from 98,000 in 2016, shuts on Friday.",
        "The museum in Holm has seen its visitors dwindle by about a third since 2016 and shuts on Friday.",
    ),
    (
        "The number of ferries calling at Holm fell to 310 this year from 620, the port said.",
        "The port said that the number of ferries calling at Holm had fallen by 20 per cent this year.",
    ),
]
QUIET = [
    (
        "Net income at the brewery in Holm rose to 96 million kroner from 80 million in the spring, it said.",
        "In the spring the brewery in Holm earned a fifth more in net income, it said.",
    ),
    (
        "The museum in Holm, which had 84,000 visitors last year, down from 98,000 in 2016, shuts on Friday.",
        "The museum in Holm has seen its visitors dwindle by about 15 per cent since 2016 and shuts on Friday.",
    ),
    (  # of the second, as a careless desk reckons
        "The number of ferries calling at Holm fell to 310 this year from 434, the port said.",
        "The port said that the number of ferries calling at Holm had fallen by 40 per cent this year.",
    ),
    (  # the other copy has the share of another thing
        "Net income at the brewery in Holm rose to 96 million kroner from 80 million. Sales rose 45%.",
        "The brewery in Holm earned more in net income. Its sales were 45% higher.",
    ),
    (  # of the same thing, over another stretch
        "Sales at the brewery in Holm rose to 96 million kroner from 80 million, and to 139.2 million by June.",
        "The brewery in Holm said that its sales had grown by 45% by June.",
    ),
    (  # points, not per cent
        "Turnout in Holm fell to 47% from 63% at the last election, clerks said.",
        "Clerks said that turnout in Holm had fallen by 16 points since the last election.",
    ),
    (  # about, of two hedged ends
        "Catches off Holm fell to about 300 tonnes from some 500 tonnes, the fishers said.",
        "The fishers said that catches off Holm had fallen by more than half.",
    ),
]


def told(one, two):
    copies = (factcheck.parse(text, plain=True) for text in (one, two))
    findings = factcheck.check(*copies, settings=Settings(force=True)).findings
    return {finding.code for finding in findings if finding.severity.value != "note"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_share_that_does_not_follow_is_told(a, b):
    assert "NUM114" in told(a, b)
    assert "NUM114" in told(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_that_follows_or_is_of_something_else_is_silent(a, b):
    assert "NUM114" not in told(a, b) | told(b, a)
