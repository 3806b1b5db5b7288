"""Of which country somebody or something named is, and in which town it has its seat; and what tells neither."""

from __future__ import annotations

import pytest

import factcheck

LOUD = [
    ("The Finnish cable ship Aino cut the line by mistake on Monday, and it took her crew two days to mend it.",
     "It was by mistake that the Aino, a cable layer from Estonia, cut the line on Monday; the crew needed two days."),
    ("The pit belongs to Quartzite, a unit of Peru's Andara Metals, and has not been worked since the flood.",
     "Not worked since the flood, the pit is held through Quartzite by Bolivia's Andara Metals."),
    ("Rowers from the club cheered as Ireland's Orla Finn took the cup in the last race of the day.",
     "In the day's last race the cup went to Orla Finn of Wales, to cheers from rowers of the club."),
    ("The Porto-based lender Marisco Capital lent the club the money and wants it back before the spring.",
     "Before the spring the club has to pay back Marisco Capital, a lender headquartered in Braga."),
    ("The Panama-flagged tanker Odessa Star lost its anchor off the mole in the storm.",
     "In the storm the Odessa Star, a tanker from Liberia, lost its anchor off the mole."),
    # behind the name: a town, and the firm that is called by it
    ("Marisco Systems, of Leeds, built the pumps and mends them every spring.",
     "Every spring the pumps are mended by Marisco Systems, the Bristol company that built them."),
    ("The pumps were ordered from Ohio-based Marisco Pumps after the flood.",
     "After the flood the order for the pumps went to Marisco Pumps of Indiana."),
]  # fmt: skip
QUIET = [
    # one country in two ways
    ("The Finnish cable ship Aino cut the line by mistake on Monday.",
     "It was by mistake that the Aino, a cable layer from Finland, cut the line on Monday."),
    ("The pit belongs to Quartzite, a unit of Peru's Andara Metals, and has not been worked since the flood.",
     "Not worked since the flood, the pit is held through Quartzite by the Peruvian miner Andara Metals."),
    # a part of the country
    ("Rowers cheered as Britain's Orla Finn took the cup in the last race of the day.",
     "In the day's last race the cup went to Orla Finn of Wales, to cheers from rowers."),
    # a seat and a flag, a seat and a country
    ("The Danish lender Marisco Capital lent the club the money and wants it back before the spring.",
     "Before the spring the club has to pay back Marisco Capital, a lender headquartered in Braga."),
    ("The Lisbon-based lender Marisco Capital lent the club the money.",
     "The club was lent the money by Marisco Capital, a lender headquartered in Portugal."),
    # of two countries, as either copy says
    ("The Swiss-Italian cellist Ada Moss played in the church on Monday.",
     "On Monday it was the French cellist Ada Moss who played in the church."),
    ("The Finnish cable ship Aino, built in Estonia, cut the line by mistake on Monday.",
     "It was by mistake that the Aino, a cable layer from Estonia, cut the line on Monday."),
    # what somebody has to do with a country, and does not come from
    ("The Danish coach told Ada Moss to rest before the race in Norway.",
     "Before the race in Norway Ada Moss, a runner from Iceland, was told to rest by the coach."),
    ("She is back from France's Orbec Cup, where Finn, a rower from Wales, came third.",
     "Finn came third at the Orbec Cup in Belgium."),
    # behind the name: one town, and a town with its state; no town at all
    ("Marisco Systems, of Leeds, built the pumps and mends them every spring.",
     "Every spring the pumps are mended by Marisco Systems, the Leeds company that built them."),
    ("The pumps were ordered from Dayton-based Marisco Pumps after the flood.",
     "After the flood the order for the pumps went to Marisco Pumps of Ohio."),
    ("Marisco Systems, of Leeds, built the pumps and mends them every spring.",
     "Every spring the pumps are mended by Marisco Systems, the Bristol Cup sponsor that built them."),
    # other bearers
    ("The Finnish cable ship Aino cut the line by mistake on Monday.",
     "It was by mistake that the Aila, a cable layer from Estonia, cut the line on Monday."),
]  # fmt: skip


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_of_another_country_or_town(a: str, b: str) -> None:
    assert _errors(a, b) == _errors(b, a)
    assert len(_errors(a, b) & {"NAM107", "NAM102"}) == 1


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_of_one_or_untold(a: str, b: str) -> None:
    assert "NAM107" not in _errors(a, b) | _errors(b, a)


PARTIES_LOUD = [
    ("Conservative MP Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, the Labour MP for Norby, told the council."),
    ("Labour MP Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, an independent MP, told the council."),
    ("Labour lawmaker Tove Aas told the council that nine of the clinic's beds were free.",
     "The council was told by Tove Aas, a Liberal lawmaker, that nine clinic beds were free."),
    ("Republican Sen. Orla Finn of Ohio told the council that the lock was shut.",
     "The lock was shut, Sen. Orla Finn, D-Ohio, told the council."),
    ("Orla Finn, a Dayton Republican who sits on the board, left on Friday.",
     "Orla Finn, D-Dayton, who sits on the board, left on Friday."),
    ("Green party senator Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, a Labor senator, told the council."),
]  # fmt: skip
PARTIES_QUIET = [
    ("Conservative MP Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, the Tory MP for Norby, told the council."),
    # one party in two ways
    ("Republican Sen. Orla Finn of Ohio told the council that the lock was shut.",
     "The lock was shut, Sen. Orla Finn, R-Ohio, told the council."),
    ("Conservative senator Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, a Tory senator, told the council."),
    ("Liberal Democrat peer Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, a Liberal Democrat peer, told the council."),
    # of one and then of the other, as either copy says
    ("Labour lawmaker Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, a Green lawmaker until May and now of Labour, told the council."),
    # no party
    ("Labour lawmaker Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, a liberal lawmaker, told the council."),
    # of whom it is not told
    ("Labour lawmaker Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, the Green senator's aide, told the council."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "codes"), [
    *((a, b, {"NAM104"}) for a, b in PARTIES_LOUD), *((a, b, set()) for a, b in PARTIES_QUIET)
])  # fmt: skip
def test_of_another_party(a: str, b: str, codes: set[str]) -> None:
    """From either side."""
    for one, two in ((a, b), (b, a)):
        report = factcheck.check(factcheck.parse(one, plain=True), factcheck.parse(two, plain=True))
        assert {
            f.code for f in report.findings if f.severity.value == "error" and f.code == "NAM104"
        } == codes
