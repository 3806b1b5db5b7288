"""What desks do to every story raises nothing above a note; what looks like it and is more does."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def codes(a: str, b: str) -> list[str]:
    """The codes of the findings above a note."""
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    found = check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (  # titles of works stand in quotation marks in one house and without in the next
            "“Old Harbor Lights,” a drama about two pilots, won the top prize in Hexton.",
            "Old Harbor Lights, a drama about two pilots, won the top prize in Hexton.",
        ),
        (
            "Ada Moss was best actress for “Low Water,” while Ian Frost took best actor for “The Long Way Home.”",
            "Ada Moss was best actress for Low Water, while Ian Frost took best actor for The Long Way Home.",
        ),
        (  # a paper that reported is a source, not a doubt
            "The rights were sold for $3 million, Billboard reported, and the film will open in May.",
            "The film will open in May; the rights were sold for $3m, according to Billboard.",
        ),
        (
            "She is understood to be the dearest player in Hull.",
            "She is believed to be the dearest player in Hull.",
        ),
        ("She understood the rules of the game in Hull.", "She knew the rules of the game in Hull."),
        ("The acting prizes went to Ada Moss.", "The prizes for actors went to Ada Moss."),
        ("An assistant in the shop rang the police.", "A woman in the shop rang the police."),
        (  # one source for two sentences made one
            "Ten people were in hospital, according to the Kent Health Board. All were well, the board said.",
            "The Kent health board said 10 people were in hospital, and added that all were well.",
        ),
        (  # a drone is no source
            "A drone flew over the dam on Sunday. It found cracks in the wall.",
            "A drone flew over the dam on Sunday. There were cracks in the wall.",
        ),
        ("She is expected to sell the club.", "She was likely to sell the club."),
        (  # a title's words are no name
            "The firm will pay, Chief Executive Ada Moss told the Tesk Courier.",
            "The firm will pay, Selwick CEO Ada Moss told the Tesk Courier.",
        ),
        ("She is due to sell the club in May.", "She will sell the club in May."),
        (
            "Analysts said the bank might raise rates when it next meets, on Monday.",
            "The next meeting will be on Monday, when the bank may raise rates, analysts said.",
        ),
        (  # a clause trimmed
            "The pool will open until 9pm in June, and no ticket is needed.",
            "The pool will open until 9pm in June.",
        ),
    ],
)
def test_style_is_quiet(a: str, b: str) -> None:
    assert codes(a, b) == []
    assert codes(b, a) == []


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        (
            "“Save our baths,” Ada Moss told the crowd outside on Monday.",
            "Ada Moss told the crowd outside to save our baths on Monday.",
            "QUO202",
        ),
        ("The reported theft took place in Hull.", "The theft took place in Hull.", "POL202"),
        ("She is understood to be ill in Hull.", "She is ill in Hull.", "POL202"),
        ("She is expected to sell the club.", "She will sell the club.", "POL201"),
        ("She is expected to move to the club in Hull.", "She will join the club in Hull.", "POL201"),
        (
            "Analysts said the bank might raise rates when it next meets, on Monday.",
            "The next meeting is on Monday, when the bank will raise rates, analysts said.",
            "POL201",
        ),
        ("Ada Moss, the acting chairman, spoke.", "Ada Moss, the chairman, spoke.", "NAM105"),
        (
            "Ten people were in hospital, according to the Kent Health Board.",
            "Ten people were in hospital in Kent.",
            "ATT201",
        ),
        (
            "The review ended on Sunday. It found that cracks had been missed.",
            "The review ended on Sunday. Cracks had been missed.",
            "ATT201",
        ),
    ],
)
def test_what_is_more_than_style_is_told(a: str, b: str, code: str) -> None:
    assert codes(a, b) == [code]
    assert codes(b, a) == [code]
