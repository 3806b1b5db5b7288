"""In a story told anew a "not" and an opposite stop it only where a clause is bound to one of the other copy's."""

import pytest

import factcheck

WIRE = """The council of Tesk shut the old quay on Friday after a crane fell into the harbour.

Nobody was hurt, said Ole Brandt, the harbour master. The crane had stood there since 1971 and weighed 40 tonnes.

Divers will look for it on Monday, if the wind drops. The owner, a firm from Holm, was asked to pay 90,000 kroner.

{a}

Fishermen have to land their cod in Norby until May, a way of 12 miles. Their guild asked for free ice.

Ferries to Skerne sail from the new pier, at 8am and at noon. A second crane is to be weighed next week."""
OURS = """A crane of 40 tonnes lies at the bottom of the harbour in Tesk, whose council has closed the quay it stood on from 1971 to Friday.

It hit no one, the harbour master, Ole Brandt, said. Should the wind be lighter on Monday, divers are to search.

A bill of 90,000 kroner has gone to Holm, where the firm is at home that owns it.

{b}

Until May the cod goes ashore in Norby, 12 miles off, and the guild of those who catch it wants ice at no charge.

The new pier is where boats for Skerne leave at eight in the morning and at midday. Next week another crane will be put on the scales."""
BOUND = [
    (
        "The mayor, Anna Holm, rejected the plan for a new quay in June.",
        "In June a new quay was planned, and the mayor, Anna Holm, accepted it.",
    ),
    (
        "The mayor, Anna Holm, rejected the plan for a new quay in June.",
        "The plan for a new quay, on which she had slept badly, was accepted by Anna Holm, the mayor, in June.",
    ),
]
LOOSE = [
    (
        "Most traders in the street behind the quay did better last summer, their club said in June.",
        "In June the club of those who trade behind the quay spoke of a worse summer.",
    ),
]


UNBOUND = [  # a small word that one of the two has, in sentences that share a figure and a name
    (
        "The mayor, Anna Holm, said the 12 traders in the street behind the quay had not been asked to move.",
        "A dozen traders can stay where they are behind the quay, was what Anna Holm, the mayor, told them.",
        "POL101",
    ),
    (
        "Anna Holm, the mayor, wants 12 traders from behind the quay at her table.",
        "There is no table yet, but the mayor, Anna Holm, hopes for the dozen who trade behind the quay.",
        "POL101",
    ),
    (
        "The mayor, Anna Holm, said 12 traders behind the quay would get a place in the market hall.",
        "It is in the market hall that the dozen from behind the quay could trade, going by Anna Holm, the mayor.",
        "POL201",
    ),
]


def gravest(a, b, code="POL102"):
    for one, two in ((WIRE.format(a=a), OURS.format(b=b)), (OURS.format(b=b), WIRE.format(a=a))):
        found = factcheck.check(*(factcheck.parse(text, plain=True) for text in (one, two))).findings
        yield {finding.severity.value for finding in found if finding.code == code}


@pytest.mark.parametrize(("a", "b"), BOUND)
def test_an_opposite_of_one_doer_or_thing_stops_the_story(a, b):
    assert list(gravest(a, b)) == [{"error"}] * 2


@pytest.mark.parametrize(("a", "b"), LOOSE)
def test_one_that_words_alone_tell_is_to_check(a, b):
    assert list(gravest(a, b)) == [{"warning"}] * 2


@pytest.mark.parametrize(("a", "b", "code"), UNBOUND)
def test_a_small_word_in_no_bound_clause_is_no_more_than_a_note(a, b, code):
    assert {level for levels in gravest(a, b, code) for level in levels} <= {"note"}


def test_two_sentences_laid_side_by_side_by_hand_are_of_one_thing():
    a = "Insurers found the old quay cheaper to mend than the crane, a report of June says."
    b = "By a report of June the crane is the thing to mend, and the quay more expensive."
    copies = (factcheck.parse(text, plain=True) for text in (a, b))
    told = factcheck.check(*copies, settings=factcheck.Settings(force=True)).findings
    assert "POL102" in {finding.code for finding in told if finding.severity.value == "error"}
