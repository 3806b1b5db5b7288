"""What led to what, what came first, what is more and which way it lies, in sentences put otherwise."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


@cache
def told(a: str, b: str) -> tuple[str, ...]:
    """The codes of errors."""
    copies = [parse(text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return tuple(finding.code for finding in report.findings if finding.severity is Severity.ERROR)


LOUD = [
    (
        "The barge drifted for nine hours before hitting a pier on the Elbe.",
        "After hitting a pier on the Elbe the barge drifted for nine hours.",
    ),
    (
        "The minister left the party before he joined the Greens.",
        "After joining the Greens, the minister left the party.",
    ),
    (
        "The strike began because the mine had cut wages, the union said.",
        "A cut in wages at the mine was caused by the strike, according to the union.",
    ),
    (
        "The blackout triggered the panic in the hall.",
        "In the hall it was the panic that caused the blackout.",
    ),
    (
        "The drought led to a rise in bread prices in Arland.",
        "A rise in bread prices led to the drought in Arland.",
    ),
    (
        "The guards locked the gate after the crowd had left the stadium.",
        "Before the crowd left the stadium, the guards had locked the gate.",
    ),
    (
        "She wrote the novel after her divorce from the painter.",
        "Her divorce from the painter came after she wrote the novel.",
    ),
    (
        "The vote was followed by a debate on the dam.",
        "The vote on the dam followed the debate.",
    ),
    (
        "The ferry sank because its cargo had shifted, the inquiry found.",
        "The inquiry found that the sinking of the ferry led to the shifting of its cargo.",
    ),
    (
        "More boys than girls passed the exam in Selby.",
        "In Selby, more girls than boys passed the exam.",
    ),
    (
        "Women outnumber men on the council of Orm.",
        "On the council of Orm, women are outnumbered by men.",
    ),
    (
        "Exports of tea were higher than exports of coffee last year.",
        "Last year coffee exports exceeded those of tea.",
    ),
    (
        "The mill in Orm is older than the church, the survey found.",
        "The survey found the church in Orm older than the mill.",
    ),
    (
        "Wages rose faster in Arland than in Ostria.",
        "Wages rose faster in Ostria than in Arland.",
    ),
    (
        "The fire was the result of the explosion, investigators said.",
        "Investigators said the explosion was the result of the fire.",
    ),
    (
        "The chapel stands two miles north of the quarry, the survey found.",
        "The quarry lies two miles north of the chapel, according to the survey.",
    ),
    (
        "The chapel stands two miles north of the quarry, the survey found.",
        "The chapel lies two miles south of the quarry, according to the survey.",
    ),
    # told in turn, of one sentence or two
    (
        "The poachers cut the fence of the park, then set fire to a hut by the lake.",
        "The poachers set fire to a hut by the lake before cutting the fence of the park.",
    ),
    (
        "The poachers cut the fence of the park, then set fire to a hut by the lake.",
        "The poachers set fire to a hut by the lake and then cut the fence of the park.",
    ),
    (
        "The boiler burst at dawn. Three hours later the roof of the laundry fell in.",
        "The roof of the laundry fell in three hours before the boiler burst at dawn.",
    ),
    (
        "The parish sold the tithe barn in June. Earlier it had closed the almshouse in Orm.",
        "The parish closed the almshouse in Orm after it had sold the tithe barn in June.",
    ),
    (
        "The strike at the mill followed a row over pay.",
        "The row over pay came after the strike at the mill.",
    ),
    (
        "The strike at the mill was followed by a row over pay.",
        "The strike at the mill came after a row over pay.",
    ),
    ("The strike at the mill followed a row over pay.", "The strike at the mill came before a row over pay."),
    ("The quay shut after the crane fell on the barge.", "The crane fell on the barge after the quay shut."),
    (
        "The flood in the mill was due to a fire at the dam.",
        "The fire at the dam was due to a flood in the mill.",
    ),
]

SILENT = [
    (
        "The barge drifted for nine hours before hitting a pier on the Elbe.",
        "After drifting for nine hours the barge hit a pier on the Elbe.",
    ),
    (
        "The pilot circled the field twice before landing.",
        "After circling the field twice the pilot landed.",
    ),
    (
        "The minister left the party before joining the Greens.",
        "After leaving the party, the minister joined the Greens.",
    ),
    (
        "Qualifier Ana Brun saved three set points before beating champion Lea Horn to reach the final in Metz.",
        "Ana Brun, a qualifier, is in the final in Metz after she beat the champion, Lea Horn.",
    ),
    (
        "Qualifier Ana Brun saved three set points before beating champion Lea Horn to reach the final in Metz.",
        "Ana Brun is through to the final in Metz after she fought back to beat the champion, Lea Horn.",
    ),
    (
        "The poachers cut the fence of the park, then set fire to a hut by the lake.",
        "The poachers set fire to a hut by the lake after cutting the fence of the park.",
    ),
    (
        "The boiler burst at dawn. Three hours later the roof of the laundry fell in.",
        "The roof of the laundry fell in three hours after the boiler burst at dawn.",
    ),
    (
        "The boiler burst at dawn. Three hours later the roof of the laundry fell in.",
        "The roof of the laundry fell in at nine. Three hours earlier, at dawn, the boiler had burst.",
    ),
    (
        "The parish sold the tithe barn in June. Earlier it had closed the almshouse in Orm.",
        "The parish closed the almshouse in Orm before it sold the tithe barn in June.",
    ),
    (
        "The choir sang in Orm, then in Norby, before it went home.",
        "Before it went home, the choir sang in Orm and then in Norby.",
    ),
    (
        "If the ford floods, then the school in Orm will shut.",
        "The school in Orm will shut before the ford floods, if it does.",
    ),
    (
        "A private burial will be followed by a concert at the chapel in Orm in the spring.",
        "The burial will be private, with a concert to follow this spring at the chapel in Orm.",
    ),
    (
        "The strike began because the mine had cut wages, the union said.",
        "A cut in wages at the mine was the cause of the strike, according to the union.",
    ),
    (
        "The landslide followed the collapse of the dam, engineers said.",
        "Engineers said the collapse of the dam was followed by the landslide.",
    ),
    (
        "The blackout triggered the panic in the hall.",
        "In the hall the panic was caused by the blackout.",
    ),
    (
        "The drought led to a rise in bread prices in Arland.",
        "A rise in bread prices in Arland resulted from the drought.",
    ),
    (
        "The guards locked the gate after the crowd had left the stadium.",
        "The crowd had left the stadium before the guards locked the gate.",
    ),
    (
        "She wrote the novel after her divorce from the painter.",
        "Her divorce from the painter came before she wrote the novel.",
    ),
    (
        "The ferry sank because its cargo had shifted, the inquiry found.",
        "The inquiry found that the shifting of its cargo led to the sinking of the ferry.",
    ),
    (
        "Women outnumber men on the council of Orm.",
        "On the council of Orm, men are outnumbered by women.",
    ),
    (
        "Exports of tea were higher than exports of coffee last year.",
        "Last year coffee exports were lower than those of tea.",
    ),
    (
        "The mill in Orm is older than the church, the survey found.",
        "The survey found the church in Orm younger than the mill.",
    ),
    (
        "The fire was the result of the explosion, investigators said.",
        "Investigators said the explosion caused the fire.",
    ),
    (
        "The quay was shut before the flood came to the town, the engineer said.",
        "Only after the quay had been shut did the flood come to the town, the engineer said.",
    ),
    (
        "Rates were cut after inflation fell, the bank said.",
        "Once inflation had fallen, rates were cut, the bank said.",
    ),
    (
        "The team trained before breakfast and rested after lunch.",
        "After lunch the team rested; before breakfast it trained.",
    ),
    (
        "The mayor resigned after the audit, and before the vote.",
        "Before the vote, but after the audit, the mayor resigned.",
    ),
    (
        "Because of the fog, flights to Orm were cancelled.",
        "Flights to Orm were cancelled due to fog.",
    ),
    (
        "Sales this year were lower than in 2019 but higher than last year.",
        "Sales beat those of last year but were lower this year than in 2019.",
    ),
    (
        "The chapel stands two miles north of the quarry, the survey found.",
        "The quarry lies two miles south of the chapel, according to the survey.",
    ),
    (
        "All the shops bar the baker's were closed on Sunday.",
        "Only the baker's shop was open on Sunday.",
    ),
    (
        "The wreck lies 40 km west of Brest, in deep water.",
        "Brest is 40 km east of where the wreck lies.",
    ),
    (
        "Takings at the fair were lower this spring than last, the guild said.",
        "Last spring's takings at the fair were higher than this spring's, the guild said.",
    ),
    (
        "Every gate of the park except the one at Norby was open by noon.",
        "By noon the park's gates were open, Norby's alone being shut.",
    ),
    # what it was for, behind so much time; what a work is about, and people, are no events
    (
        "Bell left after a year in Hull to work as a clerk at the mill.",
        "A year in Hull was followed by a job as a clerk at the mill for Bell.",
    ),
    (
        "Bell left after two years in Hull to work as a clerk at the mill.",
        "Bell's two years in Hull were followed by work as a clerk at the mill.",
    ),
    (
        "Bell left after a year of teaching in Hull to run the mill.",
        "For Bell a year of teaching in Hull preceded the running of the mill.",
    ),
    (
        "Bell taught in Hull for a year and left after it to work at the mill as a clerk.",
        "A year of teaching in Hull was followed by a job at the mill as a clerk.",
    ),
    ("The play follows two thieves in Hull.", "After the play's thieves reach Hull, it is about them both."),
    (
        "The film, which follows a baker in Hull, drew big crowds.",
        "After the release of the film about a baker in Hull, crowds were big.",
    ),
    ("The mayor was followed by two guards into the hall.", "After the mayor two guards went into the hall."),
    ("The strike followed a row over pay.", "The strike came after a row over pay."),
    ("A row over pay was followed by the strike.", "The strike came after a row over pay."),
    ("A row over pay preceded the strike at the mill.", "The strike at the mill came after a row over pay."),
    (
        "The film follows a baker in Hull who wins a car.",
        "The baker in Hull who won a car in the film got letters after the film.",
    ),
    (
        "The film follows a baker in Hull and drew crowds.",
        "The baker in Hull got letters after the release of the film.",
    ),
    (
        "The play, which follows two thieves in Hull, has sold out.",
        "Thieves in Hull have become heroes after the play sold out.",
    ),
    # small words of the verb before them, and of the one behind
    (
        "The hostel, founded in 1991, looks after about 220 cats a year and lives on gifts.",
        "About 220 cats a year are looked after by the hostel, which was founded in 1991 and lives on gifts.",
    ),
    (
        "The barges are due to replace two old tugs, built in 1991, that carry coal.",
        "Two old tugs built in 1991, which carry coal, are due to be replaced by the barges.",
    ),
    (
        "The quay was named after a baker who drowned there.",
        "A baker who drowned there gave the quay, named after him, its name.",
    ),
    (
        "The tug is due to tow the barge from Orsk on Friday.",
        "The barge is due to be towed from Orsk by the tug on Friday.",
    ),
]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_turned_round(a, b):
    """What leads the other way in the other copy is told, whichever copy comes first."""
    assert set(told(a, b)) & {"POL102", "POL103"}
    assert told(a, b) == told(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_told_from_the_other_side(a, b):
    """The same from the other end raises no error."""
    assert told(a, b) == ()
    assert told(b, a) == ()


def warned(a, b):
    copies = [parse(text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    return {(f.code, str(f.severity)) for f in check(*copies, settings=Settings(force=True)).findings}


def test_one_end_of_two_that_came_after_another_is_nothing_to_check():
    """What came after one thing may have come before another."""
    a = "The guards shut the gate of the yard after the crowd had left the stadium."
    b = "The floodlights went out after the guards shut the gate of the yard."
    assert not {code for code, severity in warned(a, b) | warned(b, a) if code == "POL102"}


def test_one_end_told_otherwise_is_to_check():
    """What came first is known again at one end alone: that is for a person to look at."""
    a = "The guards shut the gate of the yard before the crowd had left the stadium."
    b = "It was only after the floodlights went out that the guards shut the gate of the yard."
    assert warned(a, b) == warned(b, a)
    assert {severity for code, severity in warned(a, b) if code == "POL102"} == {"warning"}
    c = "Before the crowd left the stadium, the guards had shut the gate of the yard."
    assert not {code for code, severity in warned(a, c) | warned(c, a) if code == "POL102"}
