"""A "not" that turns nothing, one that sets two things against each other, and what says so without the word."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def told(a: str, b: str) -> list[str]:
    """The findings that ask for a person's eye."""
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return [finding.code for finding in report.findings if str(finding.severity) != "note"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The tour is a duty rather than a treat, he said.", "The tour is a duty and not a treat, he said."),
        ("The tour is a duty rather than a treat.", "The tour is a duty, not a treat."),
        ("The rower has not won a race since May in Tesk.", "It is a year since the rower won a race in Tesk."),
        ("The clerk should not have been sent the file.", "The clerk had been wrongly sent the file."),
        ("A new hall was due in May, and is now planned for July.",
         "The hall should have been built by May, but is not now planned until July."),
        ("The mayor denied that she had signed it.", "No, says the mayor, she had not signed it."),
        ("The mayor said she had told the clerk.", "Did she tell the clerk? Yes, said the mayor."),
        ("The tour is a duty instead of a treat.", "The tour is a duty and not a treat."),
        ("The judge asked whether or not the quay was dry.", "The judge asked whether the quay was dry."),
        ("The panel will decide whether or not to sail.", "The panel will decide whether to sail."),
        ("The panel will decide whether it sails or not.", "The panel will decide whether it sails."),
        ("The panel will decide if it will sail.", "The panel will decide whether or not it will sail."),
        ("The club chose to sell the hall rather than rent it.", "The club chose to sell the hall, not to rent it."),
        ("The mine was shut for safety rather than cost.", "The mine was shut for safety, not cost."),
        ("The firm not only cut jobs but also sold two kilns.", "The firm cut jobs and also sold two kilns."),
        ("The firm did not only cut jobs, it also sold kilns.", "The firm cut jobs and also sold kilns."),
        ("The farm, not the bank, owns the field.", "The farm owns the field."),
        ("It is not known who lit the fire.", "It is unclear who lit the fire."),
        ("The ship left without a pilot.", "The ship left with no pilot."),
        ("The tour goes not just to Hull but to Leeds.", "As well as Hull, the tour goes to Leeds."),
    ],
)  # fmt: skip
def test_no_not_came_or_went(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The board has not yet decided whether to sell the hall.",
            "The board has already decided to sell the hall.",
        ),
        (
            "Moss, a first-term senator from Tesk, has not said whether she will run.",
            "Moss, who sits for Tesk, has said whether she will run.",
        ),
        ("The permit has not been renewed.", "The permit has since been renewed."),
        ("The tour is a duty and a treat, he said.", "The tour is a duty and not a treat, he said."),
        ("The tour is a duty as well as a treat.", "The tour is a duty rather than a treat."),
        ("The panel decided to hear the case.", "The panel decided not to hear the case."),
        (
            "The judge knew whether the quay was dry and would open it.",
            "The judge knew whether the quay was dry and would not open it.",
        ),
    ],
)
def test_a_not_came_or_went(a: str, b: str) -> None:
    settled = ["POL105"] if "not yet decided" in a else []  # and so is what was to be decided
    assert told(a, b) == told(b, a) == ["POL101", *settled]


def test_a_without_in_an_aside_denies_nothing_of_the_verb() -> None:
    a = "The panel was not shown the chart before it voted on the quay."
    b = "The panel was, without warning, shown the chart before it voted on the quay."
    assert told(a, b) == ["POL101"]
    assert told(b, a) == ["POL101"]


def test_a_not_elsewhere_in_the_sentence_excuses_none() -> None:
    one = "The pilots' guild (PG) said it had not been heard."
    two = "The pilots' guild, which said it had been heard on the plan, was not pleased."
    report = check(*(parse(text, plain=True) for text in (one, two)), settings=Settings(force=True))
    assert [f.code for f in report.findings if str(f.severity) == "error"] == ["POL101"]
