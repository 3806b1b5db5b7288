"""A verb of several words and the one word that says the same: a "not" beside either turns it round."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def graver(a: str, b: str) -> list[tuple[str, str]]:
    """The errors and warnings, each with its code."""
    report = check(*(parse(LEAD + text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return [(f.code, f.severity.value) for f in report.findings if f.severity.value != "note"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The board put back the vote to May.", "The board did not postpone the vote to May."),
        ("The board put the vote off to May.", "The board did not postpone the vote to May."),
        ("The crew went back to Holm on Friday.", "The crew did not return to Holm on Friday."),
        ("The crew did not come back from Holm on Friday.", "The crew returned from Holm on Friday."),
        ("Ice held up the trains in Hull.", "Ice did not delay the trains in Hull."),
        ("The talks broke down in Hull.", "The talks did not collapse in Hull."),
        ("Two firms dropped out of the deal.", "Two firms did not withdraw from the deal."),
        ("The roof did not cave in on Friday.", "The roof collapsed on Friday."),
        ("Troops pulled back from Hull.", "Troops did not withdraw from Hull."),
        ("The loan staved off a strike.", "The loan did not avert a strike."),
        ("The mayor brushed aside the report.", "The mayor did not dismiss the report."),
        ("The fine touched off a strike.", "The fine did not trigger a strike."),
        ("The thief got away on Friday.", "The thief did not escape on Friday."),
        ("The board did not put forward a plan.", "The board proposed a plan."),
        ("The boiler blew up on Friday.", "The boiler did not explode on Friday."),
        ("The clerk found out who lit it.", "The clerk did not discover who lit it."),
        ("The crew kept on with the work.", "The crew did not continue with the work."),
        ("The mayor did not step in on Friday.", "The mayor intervened on Friday."),
        ("The firm paid back the loan.", "The firm did not repay the loan."),
        ("The board gave in on Friday.", "The board did not yield on Friday."),
        ("The list left out the ferry.", "The list did not omit the ferry."),
        ("The rule keeps out yachts.", "The rule does not exclude yachts."),
    ],
)
def test_a_not_beside_the_one_word_turns_it(a: str, b: str) -> None:
    assert graver(a, b) == graver(b, a) == [("POL101", "error")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The board put back the vote to May.", "The board postponed the vote to May."),
        ("The crew went back to Holm on Friday.", "The crew returned to Holm on Friday."),
        ("The crew did not go back to Holm on Friday.", "The crew did not return to Holm on Friday."),
        ("Ice held up the trains in Hull.", "Ice delayed the trains in Hull."),
        ("The talks broke down in Hull.", "The talks collapsed in Hull."),
        ("The club passed up the offer.", "The club rejected the offer."),
        ("The club did not pass up the offer.", "The club did not reject the offer."),
        ("The roof caved in on Friday.", "The roof collapsed on Friday."),
        ("The road opened up on Friday.", "The road opened on Friday."),
        ("The firm paid back the loan.", "The firm repaid the loan."),
        ("The coach stayed on in Hull.", "The coach remained in Hull."),
        ("The firm cut down its fleet.", "The firm cut its fleet."),
    ],
)
def test_the_same_in_one_word_passes(a: str, b: str) -> None:
    assert graver(a, b) == graver(b, a) == []
