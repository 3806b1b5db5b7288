"""Two shares of one large figure that both copies give, in sentences that share no other word."""

import pytest

import factcheck
from factcheck.model.settings import Settings

POLL = "The survey of Holm, which closed in May, brought 6,310 answers, of which 81% rejected the toll."
LOUD = [
    (POLL, "When people in Norby were asked, more than nine in ten of the 6,310 who replied were against."),
    (POLL, "When people in Norby were asked, about half of the 6,310 who replied were against."),
]
QUIET = [
    (
        "Lund was given a 20-month term in Norby, half of it suspended.",
        "In Norby Lund was given a 20-month term, 10 months of it suspended.",
    ),
    (POLL, "When people in Norby were asked, more than eight in ten of the 6,310 who replied were against."),
    (POLL, "When people in Norby were asked, about four in five of the 6,310 who replied were against."),
    (POLL, "When people in Norby were asked, nearly a fifth of the 6,310 who replied were in favour."),
    (POLL, "When people in Norby were asked, 6,310 replied and about half of 30 officials went away."),
]


BEFORE = (
    "Orr, who runs the bridge at Norby, said on Monday that it would carry a toll of 4 kroner from June 3."
)
AFTER = "The bridge, built by Castle Bank in 1962, was painted 12 years ago and is 340 metres long."


def told(one, two):
    copies = (factcheck.parse(f"{BEFORE}\n\n{text}\n\n{AFTER}", plain=True) for text in (one, two))
    findings = factcheck.check(*copies, settings=Settings(force=True)).findings
    return {finding.code for finding in findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_two_shares_of_one_whole_are_held_against_each_other(a, b):
    assert {"NUM101", "NUM103"} & told(a, b)
    assert {"NUM101", "NUM103"} & told(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_shares_that_agree_or_are_the_rest_are_silent(a, b):
    assert not {"NUM101", "NUM103"} & {*told(a, b), *told(b, a)}
