"""A day and its part: the morning in one copy, the evening in the other."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "A tram caught fire by the mill in Orle on Friday morning and two weavers were hurt.",
        "On Friday evening, two weavers were hurt when a tram burned by the mill in Orle.",
    ),
    (
        "The mill in Orle was sold early on Friday to two weavers.",
        "Two weavers bought the mill in Orle late on Friday afternoon.",
    ),
    (
        "The roof of the mill in Orle fell in on the morning of 3 May, and two weavers were hurt.",
        "Two weavers were hurt when, on the evening of 3 May, the roof of the mill in Orle fell in.",
    ),
    (  # who admits visitors says nothing
        "The new wing of the mill in Orle opens to the public on Friday morning after six years of work.",
        "After six years of work, the mill in Orle will admit the public to its new wing on Friday evening.",
    ),
    (
        "The alarm at the mill in Orle was raised at 4:20 a.m. by a weaver who saw smoke.",
        "A weaver who saw smoke raised the alarm at the mill in Orle at twenty past four in the afternoon.",
    ),
]
QUIET = [
    (  # hours that are both
        "The roof of the mill in Orle fell in on Friday afternoon, and two weavers were hurt.",
        "Two weavers were hurt when the roof of the mill in Orle fell in on Friday evening.",
    ),
    (
        "The roof of the mill in Orle fell in on Friday evening, and two weavers were hurt.",
        "Two weavers were hurt when the roof of the mill in Orle fell in on Friday night.",
    ),
    (
        "The alarm at the mill in Orle was raised at 4:20 p.m. by a weaver who saw smoke.",
        "A weaver who saw smoke raised the alarm at the mill in Orle at twenty past four in the afternoon.",
    ),
    (
        "The alarm at the mill in Orle was raised at 4:20 p.m. by a weaver who saw smoke.",
        "A weaver who saw smoke raised the alarm at the mill in Orle at twenty past four.",
    ),
    (  # one copy names none
        "The roof of the mill in Orle fell in on Friday morning, and two weavers were hurt.",
        "Two weavers were hurt when the roof of the mill in Orle fell in on Friday.",
    ),
    (  # what was said in the evening
        "The roof of the mill in Orle fell in on Friday morning, the mayor said.",
        "The mayor said on Friday evening that the roof of the mill in Orle had fallen in.",
    ),
    (  # the hours after midnight
        "The roof of the mill in Orle fell in on Friday morning, and two weavers were hurt.",
        "Two weavers were hurt when the roof of the mill in Orle fell in on Friday night.",
    ),
    (
        "The roof of the mill in Orle fell in early on Friday, and two weavers were hurt.",
        "Two weavers were hurt when the roof of the mill in Orle fell in early on Friday morning.",
    ),
]


def errors(a: str, b: str) -> list[str]:
    copies = [factcheck.parse(text, plain=True) for text in (a, b)]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_part_of_the_day_is_an_error_told_once(a, b):
    assert errors(a, b) == ["DAT102"]
    assert errors(b, a) == ["DAT102"]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_parts_that_meet_are_none(a, b):
    assert not errors(a, b)
    assert not errors(b, a)
