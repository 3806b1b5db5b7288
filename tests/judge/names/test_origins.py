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


# where somebody was born, of which house and of which party; the bearer stands elsewhere in each story
BELONGING = [
    ("Adair won the cup on Sunday. Her mother wept. Adair, who was born in Bogota, wants to go on rowing.",
     "Born in Quito and raised in Perth, Adair won the cup on Sunday. She wants to go on rowing.", "NAM107"),
    ("The Durban-born tenor Jonas Reet sang for an hour on Monday, and few had come to hear him.",
     "Few came to hear Jonas Reet, a native of Harare, who sang for an hour on Monday.", "NAM107"),
    ("“It is a small step,” said Orla Finn, an oncologist at the University of Bristol, who had no part in the trial.",
     "Orla Finn, of Durham University, who had no part in it, said the trial was a small step.", "NAM102"),
    ("A surgeon saw him at noon. Jonas Reet, a surgeon at Holm Hospital, said the boy was well.",
     "The boy was well, said Jonas Reet, of Tesk Hospital.", "NAM102"),
    ("The vote was called by Lib Dem councillor Orla Finn, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, a Conservative councillor.", "NAM102"),
    ("The bill was written by Rep. Jonas Reet, D-Ohio, and passed on Monday.",
     "Passed on Monday, the bill was the work of Jonas Reet, a Toledo Republican.", "NAM102"),
    ("The report angered SNP leader Orla Finn, who called for a vote in the spring.",
     "Orla Finn, the Green leader, was angered by the report and called for a spring vote.", "NAM102"),
]  # fmt: skip
BELONGING_AS_TOLD = [
    # one place, house or party, in two ways
    ("Born in Quito and raised in Perth, Adair won the cup on Sunday. She wants to go on rowing.",
     "Adair, who was born in Ecuador, won the cup on Sunday. She wants to go on rowing."),
    ("The Bronx-born tenor Jonas Reet sang for an hour on Monday, and few had come to hear him.",
     "Few came to hear Jonas Reet, a native of New York, who sang for an hour on Monday."),
    ("“It is a small step,” said Orla Finn, an oncologist at Durham University, who had no part in the trial.",
     "Orla Finn, of the University of Durham, who had no part in it, said the trial was a small step."),
    ("The vote was called by Tory councillor Orla Finn, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, a Conservative councillor."),
    ("The bill was written by Rep. Jonas Reet, D-Ohio, and passed on Monday.",
     "Passed on Monday, the bill was the work of Jonas Reet, a Toledo Democrat."),
    ("The bill was called a mess by Jonas Reet, a Toledo Republican who voted against it on Monday.",
     "The bill was called a mess by Jonas Reet, R-Toledo, who voted against it on Monday."),
    # a house of another kind; where somebody was treated or once sat
    ("“It is a small step,” said Orla Finn, an oncologist at Durham University, who had no part in the trial.",
     "Orla Finn, of Durham Royal Infirmary, who had no part in it, said the trial was a small step."),
    ("Jonas Reet spent nine days at Holm Hospital and is well now, the family said.",
     "The family said Jonas Reet, who spent nine days at Tesk Hospital, is well now."),
    ("The vote was called by former Labour MP Orla Finn, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, the Reform MP."),
    # a view and no party; a party and one that has its word in its name
    ("Orla Finn, a conservative lawmaker, called the vote, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, a Republican lawmaker."),
    ("The vote was called by Orla Finn, a Democratic senator, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, a Social Democratic senator."),
    # both are told
    ("The vote was called by Labour MP Orla Finn, who left the Tory party in May, and it was lost by two.",
     "Lost by two, the vote had been called by Orla Finn, a Tory MP."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "code"), BELONGING)
def test_born_elsewhere_or_of_another_house(a: str, b: str, code: str) -> None:
    assert code in _errors(a, b) & _errors(b, a)


@pytest.mark.parametrize(("a", "b"), BELONGING_AS_TOLD)
def test_born_there_and_of_one_house(a: str, b: str) -> None:
    copies = [factcheck.parse(text, plain=True) for text in (a, b)]
    told = {finding.message.partition(":")[0] for finding in factcheck.check(*copies).findings}
    assert told.isdisjoint({"born elsewhere", "another house", "another party"})


def test_a_party_in_letters_is_no_name() -> None:
    a, b = next(pair for pair in BELONGING_AS_TOLD if "R-Toledo" in pair[1])
    assert "NAM103" not in _errors(a, b) | _errors(b, a)


PARTIES_LOUD = [
    ("On Friday Conservative MP Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, the Labour MP for Norby, told the council."),
    ("Labour MP Orla Finn told the council that the lock was shut.",
     "The lock was shut, Orla Finn, an Independent MP, told the council."),
    ("Labour lawmaker Tove Aas told the council that nine of the clinic's beds were free.",
     "The council was told by Tove Aas, a Liberal lawmaker, that nine clinic beds were free."),
    ("Republican Sen. Orla Finn of Ohio told the council that the lock was shut.",
     "The lock was shut, Sen. Orla Finn, D-Ohio, told the council."),
    ("Orla Finn, a Dayton Republican who sits on the board, left on Friday.",
     "Orla Finn, D-Dayton, who sits on the board, left on Friday."),
    ("On Friday Green party senator Orla Finn told the council that the lock was shut.",
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


@pytest.mark.parametrize(
    ("a", "b", "other"),
    [*((*pair, True) for pair in PARTIES_LOUD), *((*pair, False) for pair in PARTIES_QUIET)],
)
def test_of_another_party(a: str, b: str, other: bool) -> None:
    """From either side."""
    for one, two in ((a, b), (b, a)):
        report = factcheck.check(factcheck.parse(one, plain=True), factcheck.parse(two, plain=True))
        errors = [finding.message for finding in report.findings if finding.severity.value == "error"]
        assert any(message.startswith("another party") for message in errors) is other
