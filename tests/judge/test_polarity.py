"""Negation and opposites over whole sentences: a lost "not" is loud, a rewrite round it is not."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Finding, Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def loud(a: str, b: str) -> list[Finding]:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return [finding for finding in report.findings if finding.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm met its target.", "The firm failed to meet its target."),
        ("She said the firm knew of the leak.", "She said the firm did not know of the leak."),
        ("The team did not lose in Hull.", "The team lost in Hull."),
        ("The company has plans for the depot.", "The company has no plans for the depot."),
        ("The ship arrived in port.", "The ship never arrived in port."),
        ("Officials were able to reach it.", "Officials were unable to reach it."),
        ("The court upheld the ban.", "The court overturned the ban."),
        ("Officials confirmed that the dam had cracked.", "Officials denied that the dam had cracked."),
        ("The mayor always attends the parade.", "The mayor never attends the parade."),
        (
            "Her husband told the inquest in Hull she was well.",
            "Her wife told the inquest in Hull she was well.",
        ),
        ("The road north was shut.", "The road south was shut."),
        ("Sales in Asia rose 2 percent, she said.", "She said that in Asia, sales fell by 2 per cent."),
        ("Crowds sang during the match in Hull.", "Crowds sang after the match in Hull."),
        ("Seven people were held, most of them in Hull.", "Seven people were held, few of them in Hull."),
        ("The bus caught fire on the bridge.", "The train caught fire on the bridge."),
        ("The teacher was fined over the post.", "The nurse was fined over the post."),
        ("The firm bought the mill in Hull.", "The firm sold the mill in Hull."),
    ],
)
def test_turned_round(a: str, b: str) -> None:
    assert [f.code[:3] for f in loud(a, b)] in (["POL"], ["NAM"], ["ATT"], ["WRD"])
    assert loud(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm failed to meet its target.", "The firm missed its target."),
        ("The council rejected the plan.", "The council turned down the plan."),
        ("Two climbers did not survive the fall.", "Two climbers died in the fall."),
        ("The museum is not open on Mondays.", "The museum is closed on Mondays."),
        ("The cause is not known.", "The cause is unknown."),
        ("The deal was not yet signed.", "The deal had yet to be signed."),
        ("They cannot vote under the law.", "They are barred from voting under the law."),
        ("The law does not apply to farms.", "Farms are exempt from the law."),
        ("The hospital does not have enough nurses.", "The hospital has too few nurses."),
        ("He was found not guilty of theft.", "He was acquitted of theft."),
        ("The union did not accept the offer.", "The union rejected the offer."),
        ("Fuel duty will not rise this year.", "Fuel duty will be frozen this year."),
        ("She would leave unless he paid.", "She would leave if he did not pay."),
        ("Shares rose in London.", "Shares climbed in London."),
        ("Pay rose though inflation fell in May.", "Inflation dropped in May but pay climbed."),
        ("He left the party last year.", "He quit the party last year."),
        ("Halden Foods to buy Petrel for £860m.", "Petrel sold for £860m."),
        ("The bank lent the club £2 million.", "The club borrowed £2 million from the bank."),
    ],
)
def test_said_otherwise(a: str, b: str) -> None:
    assert loud(a, b) == []
    assert loud(b, a) == []
