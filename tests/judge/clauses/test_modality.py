"""How sure a thing is, by a modal or by a phrase: what is planned, hoped or tried is not yet what will be, or was."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def told(a: str, b: str) -> list[str]:
    """The findings that ask for a person's eye."""
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return [finding.code for finding in report.findings if str(finding.severity) != "note"]


# what is only considered, or wanted, in the other copy: another state of the act
SETTLED = ("The ministry will ban barges.", "The gang blew up the bridge.")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The brewery expects to shut two kilns by April.", "The brewery will shut two kilns by April."),
        ("The ferry line hopes to add two boats.", "The ferry line will add two boats."),
        ("The museum wants to sell its east wing.", "The museum will sell its east wing."),
        ("The builder is looking to hire 40 more joiners.", "The builder will hire 40 more joiners."),
        ("The club plans on selling its ground.", "The club will sell its ground."),
        ("The ministry is considering banning barges.", "The ministry will ban barges."),
        ("The school has plans to build a new hall.", "The school will build a new hall."),
        ("The region is in talks to sell the airport.", "The region will sell the airport."),
        ("The mill is set to open on Monday.", "The mill may open on Monday."),
        ("The zoo has vowed to keep the bears.", "The zoo might keep the bears."),
        ("The dairy was expected to report a loss.", "The dairy reported a loss."),
        ("Police tried to arrest the driver in Hull.", "Police arrested the driver in Hull."),
        ("The gang wanted to blow up the bridge.", "The gang blew up the bridge."),
        ("The firm offered to pay 4,000 crowns a tenant.", "The firm paid 4,000 crowns a tenant."),
        ("The pill may cause headaches.", "The pill causes headaches."),
        ("The two sides are close to signing a treaty.", "The two sides signed a treaty."),
    ],
)
def test_a_phrase_tells_how_sure_it_is(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == ["POL105" if b in SETTLED else "POL201"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The brewery is going to shut two kilns.", "The brewery will shut two kilns."),
        ("The brewery is set to shut two kilns.", "The brewery will shut two kilns."),
        ("The brewery agreed to shut two kilns.", "The brewery will shut two kilns."),
        ("The brewery expects to shut two kilns.", "The brewery plans to shut two kilns."),
        ("The brewery plans to shut two kilns.", "The brewery is planning to shut two kilns."),
        ("The brewery plans to shut two kilns.", "The brewery has plans to shut two kilns."),
        ("The brewery will try to shut two kilns.", "The brewery will seek to shut two kilns."),
        ("The dairy, expected to win, won the cup in Hull.", "The dairy won the cup in Hull."),
        (
            "The dairy was expected to report a profit but reported a loss.",
            "The dairy reported a loss. It had been expected to report a profit.",
        ),
        ("The pill can cause headaches.", "The pill causes headaches."),
        ("The bridge is designed to carry 40 trains.", "The bridge carries 40 trains."),
        ("The rule means the shop has to close.", "The rule means the shop must close."),
        ("The board wants to know who paid.", "The board is asking who paid."),
        ("The plans were drawn up in Hull.", "The plan was drawn up in Hull."),
        ("The talks begin on Monday.", "The talks are due to begin on Monday."),
        ("May takings were up in Hull.", "The takings were up in Hull in May."),
        ("The bank's aim is two kilns a year.", "The bank aims for two kilns a year."),
        ("Some of its customers in Moray might have to wait.", "Some customers in Moray may have to wait."),
    ],
)
def test_one_thing_put_otherwise(a: str, b: str) -> None:
    assert told(a, b) == told(b, a) == []
