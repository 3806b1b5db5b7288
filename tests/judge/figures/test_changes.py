"""One figure as what a thing came to in one copy, and as how far it went in another told in other words."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "Net income at the tannery fell to 7.4 million kroner in the spring from 9.1 million.",
        "In the spring the tannery's net income was down by 7.4 million kroner, its owner said.",
    ),
    (
        "Attendance at the museum fell to 23,400 last year, the trust said.",
        "The museum had 23,400 fewer visitors last year, according to the trust.",
    ),
    (  # a short figure, beside another one of the change
        "A crossing will be cut from 8.50 euros to 5 euros in May, the port of Holm said.",
        "From May a crossing is cheaper by 5 euros, down from 8.50 euros, the port of Holm said.",
    ),
    (
        "The cost of the pier rose from 17 million to 36 million kroner, the port of Holm said.",
        "The port of Holm said that the pier's price had gone up by 36 million kroner.",
    ),
    (
        "Aid for Holm was raised from 4.2 million kroner in May, the ministry said.",
        "The ministry said that what Holm gets in aid climbed to 4.2 million kroner in May.",
    ),
    (  # of an age that nobody reaches
        "The jaw of the beast from Holm is some 17 million years younger than its tail, she said.",
        "The jaw of the beast from Holm, she said, is a mere 17 million years old.",
    ),
]
QUIET = [
    (
        "The bell, drilled free 1,204 metres below the surface at Orm, is older than any other, divers said.",
        "Divers found the bell at 1,204 metres at Orm, and it is older than any other.",
    ),
    (
        "Attendance at the museum fell by 23,400 last year, the trust said.",
        "The museum had 23,400 fewer visitors last year, according to the trust.",
    ),
    (
        "Net income at the tannery fell to 7.4 million kroner in the spring from 9.1 million.",
        "Net income at the tannery, 9.1 million before, came down to 7.4 million kroner in the spring.",
    ),
    (  # a copy that gives the figure as both
        "Debt at the port of Holm fell by 45 million kroner to 45 million kroner, it said.",
        "The port of Holm has cut its debt to 45 million kroner, it said.",
    ),
    (  # it doubled
        "Fares in Holm go up from 45.50 kroner in May, the ferry line said.",
        "The ferry line doubles what it asks in Holm in May, by 45.50 kroner.",
    ),
    (
        "The fare in Holm went up from 45.50 kroner to 91 kroner, the ferry line said.",
        "The ferry line said that it now asks 45.50 kroner more in Holm.",
    ),
    (  # half of it is gone and half is left
        "Catches off Holm fell by 50% in the spring, the fishers said.",
        "The fishers said that catches off Holm had sunk to 50% in the spring.",
    ),
    (  # what is said to have slowed is a change
        "Growth at the yard in Holm slowed to 14.2% in the spring, it said.",
        "The yard in Holm, it said, grew by 14.2% in the spring.",
    ),
    (
        "The lead of Orr was cut to 31,250 votes after a recount in Holm, clerks said.",
        "After a recount in Holm, clerks said, Orr is 31,250 votes up.",
    ),
    (  # two things, of one small figure
        "Rates in Holm were cut to 3% on Monday while shares gained, the bank said.",
        "Shares in Holm were 3% higher on Monday after the cut in rates, the bank said.",
    ),
    (  # before and after the same day
        "Unemployment in Holm, at 4.3%, will not rise above 4.6%, the minister said.",
        "The minister said that joblessness in Holm goes no higher than 4.6%, from 4.3% today.",
    ),
    (
        "The toll in Holm rose to 12 on Monday, medics said.",
        "Medics said on Monday that 12 more people had been hurt in Holm.",
    ),
    (  # two people
        "Orr is 21 years younger than her husband, a court in Holm heard.",
        "The court in Holm heard of Orr's son, 21 years old, and her husband.",
    ),
]


def told(one, two):
    copies = (factcheck.parse(text, plain=True) for text in (one, two))
    return factcheck.check(*copies, settings=Settings(force=True))


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_figure_in_two_roles_stops_the_story(a, b):
    for report in (told(a, b), told(b, a)):
        assert [finding.code for finding in report.findings].count("NUM112") == 1
        marks = {mark for finding in report.findings if finding.code == "NUM112" for mark in finding.marks}
        assert not any(marks.issubset(agreement.marks) for agreement in report.agreements)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_that_may_be_both_or_is_of_two_things_is_silent(a, b):
    assert "NUM112" not in {f.code for report in (told(a, b), told(b, a)) for f in report.findings}
