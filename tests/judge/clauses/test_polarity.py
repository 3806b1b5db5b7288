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
        ("The bus caught fire on the bridge.", "The train caught fire on the bridge."),
        ("Peers threw out the bill in Hull.", "Peers approved the bill in Hull."),
        ("The firm laid off 300 staff in Hull.", "The firm hired 300 staff in Hull."),
        ("Peers waved the bill through on Monday.", "Peers threw the bill out on Monday."),
        ("Tenants moved in on Friday.", "Tenants moved out on Friday."),
        ("The gates were shut in May.", "The gates were opened in May."),
        (
            "The cook left the pier before baking the loaf.",
            "The cook left the pier, to much cheer, after baking the loaf.",
        ),
        ("The band could not field its drummer.", "The band could, with much ado, field its drummer."),
        ("The jury ruled in a retrial.", "The jury ruled out, for all its doubts, a retrial."),
        ("Rents had risen by June on rising demand.", "Rents had fallen by June on rising demand."),
        (
            "The cook said that after leaving the pier, “I rowed home”.",
            "The cook said that before leaving the pier, “I rowed home”.",
        ),
        ("It was carried by a unanimous vote.", "It was carried by a split vote."),
        ("A boy aged nine was hurt near Hull.", "A 9-year-old girl was hurt near Hull."),
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
        ("Peers threw out the bill in Hull.", "The bill was rejected by peers in Hull."),
        ("The firm took on 300 staff in Hull.", "The firm hired 300 staff in Hull."),
        ("The firm laid off 300 staff in Hull.", "The firm fired 300 staff in Hull."),
        ("It was carried by a unanimous vote.", "It was carried by an unanimous vote."),
        ("A boy aged nine was hurt near Hull.", "A 9-year-old boy was hurt near Hull."),
        ("Labour lose Hexton to Greens in Hull.", "Vet Ada Moss wins Hexton for Greens in Hull."),
        ("Drivers walked out over pay in Hull.", "Drivers walked off the job in Hull over pay."),
        ("Crews moved in on Friday night to clear it.", "Crews set out on Friday night to clear it."),
        ("Peers threw the bill out on Monday.", "Peers rejected the bill on Monday."),
        ("The firm laid 300 staff off in May.", "The firm fired 300 staff in May."),
        ("Tenants moved in May.", "Tenants moved out."),  # the month
        ("Tenants moved out on Friday.", "Tenants left their homes in Hull on Friday."),
        ("The council has not asked for help.", "The authority hasn't requested help."),
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
        ("The price rose in May and fell in June.", "The price fell in June after it rose in May."),
        ("Pay rose though inflation fell in May.", "Inflation dropped in May but pay climbed."),
        ("He left the party last year.", "He quit the party last year."),
        ("Halden Foods to buy Petrel for £860m.", "Petrel sold for £860m."),
        ("The bank lent the club £2 million.", "The club borrowed £2 million from the bank."),
    ],
)
def test_said_otherwise(a: str, b: str) -> None:
    assert loud(a, b) == []
    assert loud(b, a) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The council has not asked for help.", "The authority asked for help."),
        ("The harbour has not ruled it out.", "The city ruled it out."),
    ],
)
def test_of_two_that_may_not_be_one_it_is_to_be_checked(a: str, b: str) -> None:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    found = check(*copies, settings=Settings(force=True)).findings
    assert [f.code for f in found if f.severity is Severity.WARNING] == ["POL101"]
    assert loud(a, b) == []


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The board has not ruled it out.", "The board ruled it out.", {"has not ruled", "ruled"}),
        (
            "The yard won't be sold in May, and the depot stays open.",
            "The depot stays open and the yard will be sold in May.",
            {"won't be sold", "will be sold"},
        ),
        (
            "Deputy Mayor Ada Moss said it would rise by 4 per cent.",
            "It would rise by 4%, Mayor Ada Moss said.",
            {"Deputy Mayor", "Mayor"},
        ),
    ],
)
def test_the_word_in_dispute_is_marked_in_both_copies(a: str, b: str, words: set[str]) -> None:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    (found,) = (finding for finding in report.findings if finding.severity is Severity.ERROR)
    assert {mark.span.of(copies[mark.document].text) for mark in found.marks} == words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "“He never sent it back,” Moss said as she left. “He sent for a new one at once.”",
            "“He sent it back. He sent for a new one at once,” Moss said on leaving.",
        ),
        (
            "“We kept the pumps on,” Moss said. “But we were not sure the wall would hold.”",
            "“We kept the pumps on, but we were sure the wall would hold,” Moss said.",
        ),
    ],
)
def test_a_not_lost_from_a_quotation_broken_elsewhere(a: str, b: str) -> None:
    assert [f.code for f in loud(a, b)] == ["QUO102"]
    assert [f.code for f in loud(b, a)] == ["QUO102"]
    kept = b.replace("sent it", "never sent it").replace("were sure", "weren't sure")
    assert loud(a, kept) == []


@pytest.mark.parametrize(
    "word", ["few", "kept", "former", "until", "closed", "unveiled", "unanimous", "wireless"]
)
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The board did not approve the loan.", "The board did approve the loan"),
        ("Nobody said the pier was not safe.", "Nobody said the pier was safe"),
    ],
)
def test_a_lost_not_is_silenced_by_no_far_word(a: str, b: str, word: str) -> None:
    """Whatever word of another clause has a "no" in it, the "not" of this verb fell out."""
    aside = f", and the {word} plan for the market hall went to the mayor."
    assert "POL101" in [finding.code for finding in loud(a, b + aside) if finding.severity is Severity.ERROR]
