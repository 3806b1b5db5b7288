"""Figures of other things in sentences that have a subject alone in common are no dispute."""

from __future__ import annotations

import pytest

from factcheck import check, examine, parse
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The barges left on June 11, nine days after the dam broke at Hull.",
         "The flood began on June 2, when the dam broke at Hull."),
        ("The talks ended on June 9, three days after shells hit the port.", "Shells hit the port on June 6."),
        ("Moss joined the force in 2001, two years after the riots in Hull.", "The riots in Hull began in 1999."),
        ("The inquest opened on March 15, two weeks after the fire.", "The fire was on March 1, the inquest heard."),
        ("The ferry left at 7.20, 40 minutes after the alarm.", "The alarm rang on the ferry at 6.40."),
        ("Orr baked for the garrison kitchen at Hull for 35 years.",
         "Lund has baked at Hull garrison for six years as a stand-in."),
        ("The club has a week to sell the hall.", "The club will not sell the hall, though it has a week."),
        # what a figure comes to, or what is left of one
        ("The dairy made 61m euros, above the 54m euros that analysts forecast.",
         "Analysts had forecast 54m euros for the dairy; it made 7m euros more."),
        ("The dairy made 61m euros, up from 48m euros a year before.",
         "Its profit of 61m euros was 27 per cent up on the year before, the dairy said."),
        ("The mill had backing of 54 per cent against 31 per cent in the poll.",
         "In the poll the mill led by 23 points."),
        ("The trust set aside £30 million for claims. Its cover pays at most £11 million of it.",
         "For claims the trust set aside £30 million. At least £19 million of it no insurer will pay."),
        ("The trust set aside £30 million for claims. Its cover pays £11 million of it.",
         "The trust set aside £30 million for claims. It must find £19 million of it without its insurer."),
        ("Orr, 61, a baker at the mill for 33 years, said no.",
         "Orr has spent half of his 61 years as a baker at the mill."),
        ("The blaze of 1988 burned for 31 days.", "The blaze was larger than three days before."),
        ("The talks at Hull took four hours and 20 minutes.",
         "The talks at Hull began at nine, four hours after the ferry came."),
        # how long ago something was, and how long it lasted
        ("Hail over Hull shut the port and sent wheat to a 16-month high.",
         "For a little over five months hail over Hull kept the port shut and wheat dear."),
        ("It was the wettest May in 30 years, the port of Hull said.",
         "The port of Hull said that the rain of May went on for 12 days."),
        # told in parts, so many of so much each, a result and by how much it was won
        ("The panel of six at Hull took 11 hours over two days to choose a warden.",
         "It had taken the panel at Hull parts of two days and 11 hours in all to choose a warden."),
        ("The singers at Hull had two breaks of 25 minutes each.", "The singers at Hull had 50 minutes of rest."),
        ("Hull's women beat Lund 29-26 in the final after trailing by five goals at half-time.",
         "Five down at the interval, Hull's women took the final from Lund by three goals, 29-26."),
        # what is left, and what is gone
        ("Hull had needed 61 from 12 overs with six wickets in hand.",
         "With 38 overs bowled Hull had lost four wickets and wanted 61 more."),
        ("With three laps to go Orr led the race at Hull.", "Orr was ahead by a second after 52 laps at Hull."),
        ("The link held, and a minute later, with 38 seconds left in the run, Orr led at Hull.",
         "With less than a minute of the run at Hull to come Orr led. It lasted 36 seconds."),
        # a part and the whole that it is of, those who did and those who did not
        ("The blaze at Hull killed a baker and hurt 27 sailors, the guard said.",
         "More than a quarter of the 92 sailors on the quay at Hull were hurt in the blaze."),
        ("The warden of Hull said 58 of the 71 guilds had told her that they opposed it.",
         "The warden of Hull had heard from guilds opposed to it, she said, all but 13 of the 71."),
        ("They tagged 136 seals at Hull, of which one in nine swam as far as Lund.",
         "Some 15 of the 136 seals tagged at Hull swam to Lund."),
        ("Rot was found in seven of 52 pears tested at the mill in Hull.",
         "About one pear in seven tested at the mill in Hull had rot."),
        # what each holds, and what all come to
        ("The guild will build nine tanks at Hull, each holding at least 150,000 litres.",
         "Nine tanks will be built at Hull by the guild. Together they hold at least 1.35 million litres."),
        ("The guild bought 2,300 lamps for Hull at $7.40 each, enough for its crews.",
         "For a little over $17,000 the guild has bought lamps for all its crews at Hull."),
        # a result, and by how much it was won
        ("At Hull the panel turned down by 14 votes to 11 a plan to shut the mill.",
         "Hull's mill stays open; a plan to shut it failed in the panel by three votes."),
        ("Orr spent three seasons at Hull before she left.", "Orr left after three years at Hull."),
        ("Moss named the couple, 73 and 66, who drowned at Hull.",
         "The two who drowned at Hull were a couple aged 73 and 66, said Moss."),
        # so many in a hundred
        ("Of the 1,850 nurses at Hull 64% turned the offer down.",
         "Sixty-four in a hundred nurses at Hull turned the offer down."),
        ("Of the 1,850 elms at Hull 64% are dead.", "Of every 100 elms at Hull 64 are dead."),
        # millions, and no metres
        ("The mill pressed 8.5m litres, fewer than the 9.1m it hoped for. A year ago it made 7.2m.",
         "The mill pressed 8.5 million litres, fewer than the 9.1 million it hoped for. A year ago it made 7.2 million."),
        # the figure that is left to the reader has its like
        ("Orr was hit by three of the bullets, the surgeon said.",
         "The surgeon said 14 bullets were fired; one of three that hit Orr would have been enough."),
        # a score at two moments of a game
        ("Hull beat the 10 men of Lund 3-2 on Sunday to go third, a late goal by Orr deciding it.",
         "On Sunday Orr met a corner for the late goal that sent Hull third, after Lund had come back from 2-0 down."),
        ("Moss scored from a scrum on 31 minutes and Orr made it 17-17 soon after the break for Hull.",
         "Moss scored from a scrum for Hull in the 31st minute, and they turned around 17-10 behind."),
        ("Hull led Lund 14-9 at half-time but lost the semi-final.", "Hull lost the semi-final 24-19 to Lund."),
        # both parts of a count that both sentences give
        ("The coastguard at Hull said it had saved 640 passengers, 58 of them by boat.",
         "At Hull 640 passengers were saved by the coastguard, 582 of them without any boat."),
        ("Moorings at Hull will go to $4.25 an hour from $3.75.",
         "An hour at the moorings in Hull will cost 50 cents more, or $4.25."),
        # of two groups, whatever became of both
        ("In the trial at Hull 14% of those on the pill had died or been readmitted, compared with 19% of those given "
         "the powder.",
         "At Hull 14 per cent of patients taking Orvex were readmitted or had died, against 19 per cent of those who "
         "got a sham."),
        ("Hull made 231 in reply before Lund were dismissed for 198 in their second innings.",
         "Lund, who scored 305 and 198 to Hull's first-innings 231, won with 11 overs left."),
    ],
)  # fmt: skip
def test_figures_of_two_things(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The barges left on June 11, nine days after the dam broke.",
         "The barges left on June 2, nine days after the dam broke.", "DAT101"),
        ("The flood began on June 2, when the dam broke at Hull.",
         "The flood began on June 11, when the dam broke at Hull.", "DAT101"),
        ("Orr baked for the garrison at Hull for 35 years.", "Orr baked for the garrison at Hull for six years.",
         "NUM104"),
        ("The dairy booked turnover of $8 million, up 4% on last spring.",
         "The dairy's turnover fell by 4 per cent on last spring.", "NUM203"),
        ("The firm posted a profit of $4 million, down 9% on the year.",
         "The firm's profit rose 9 per cent on the year.", "NUM203"),
        ("The club was able to pay the fee.", "The club did not pay the fee.", "POL101"),
        ("The dairy made 61m euros, up from 48m euros a year before.",
         "The dairy made 61m euros, up from 43m euros a year before.", "NUM102"),
        ("The trust set aside £30 million for claims. Its cover pays at most £11 million of it.",
         "The trust set aside £30 million for claims. Its cover pays at most £14 million of it.", "NUM102"),
        ("Police found the van three days after the raid in Hull.",
         "Police found the van nine days after the raid in Hull.", "NUM104"),
        ("The firm at Hull has 14 months left on its lease.", "The firm at Hull has 24 months left on its lease.",
         "NUM104"),
        ("Twelve people left the hall.", "Fifteen people left the hall.", "NUM101"),
        # what left in another clause is no part of what is counted
        ("The guild counted 40 boats before the last one left.",
         "Before the last one had gone, 46 boats were counted by the guild.", "NUM101"),
        ("Wheat rose to a 16-month high at Hull.", "Wheat rose to a 26-month high at Hull.", "NUM104"),
        ("The panel took four days and six hours.", "The panel took four days and nine hours.", "NUM104"),
        ("Only 27% of drivers at Hull wore belts.", "Only 37 in 100 drivers at Hull wore belts.", "NUM103"),
        ("The warden of Hull said all but 13 of the 71 guilds opposed it.",
         "The warden of Hull said all but 17 of the 71 guilds opposed it.", "NUM101"),
        ("The blaze hurt a third of the 92 sailors at Hull.",
         "The blaze hurt a third of the 150 sailors at Hull.", "NUM101"),
        ("The guild bought lamps for Hull at $7.40 each.", "The guild bought lamps for Hull at $4.70 each.", "NUM102"),
        ("With 38 seconds left in the run Orr led at Hull.",
         "With 83 seconds left in the run Orr led at Hull.", "NUM104"),
        ("At Hull the panel turned it down by 14 votes to 11.",
         "At Hull the panel turned it down by 16 votes to 11.", "NUM101"),
        ("The couple, 73 and 66, drowned at Hull.", "The couple, 79 and 66, drowned at Hull.", "NUM105"),
        ("About one pear in seven at Hull had rot.", "About one pear in 11 at Hull had rot.", "NUM101"),
        ("Hull sold 1.2m tickets, fewer than the 1.4m it hoped for.",
         "Hull sold 1.2 million tickets, fewer than the 1.7 million it hoped for.", "NUM101"),
        ("The panel voted six for and five against the plan.",
         "The panel voted five for and six against the plan.", "NUM101"),
        # a score at one moment of a game
        ("Hull beat the 10 men of Lund 3-2 on Sunday.", "On Sunday Lund, who had 10 men left, lost 3-1 to Hull.",
         "NUM101"),
        ("Hull led Lund 14-9 at half-time on Sunday.", "At the break on Sunday Hull were 14-6 up on Lund.", "NUM101"),
        ("Hull drew 2-2 with Lund on Sunday.", "Hull and Lund drew 3-3 on Sunday.", "NUM101"),
        ("The coastguard at Hull said it had saved 640 passengers, 58 of them by boat.",
         "At Hull 640 passengers were saved by the coastguard, 85 of them by boat.", "NUM101"),
        ("In the trial at Hull 14% of those on the pill had died, compared with 19% of those given the powder.",
         "At Hull 19 per cent of those on the pill had died, against 14 per cent of those who got the powder.", "NUM103"),
        ("Hull made 231 in reply before Lund were dismissed for 198 in their second innings.",
         "Lund, who scored 305 and 231 to Hull's first-innings 198, won with 11 overs left.", "NUM101"),
        # a body of so many, and an end of a change with its unit in one copy alone
        ("Her crew of 34 raised 112 casks at Hull.", "At Hull 112 casks were brought up by Orr's crew of 44.", "NUM101"),
        ("Opening hours at the mill in Hull will fall from 39 hours a week to 32.",
         "At the mill in Hull the weekly hours will be cut from 36 to 32.", "NUM104"),
    ],
)  # fmt: skip
def test_figures_of_one_thing(a: str, b: str, code: str) -> None:
    assert errors(a, b) == errors(b, a) == {code}


WHEN = (
    "on Monday", "on May 5", "on May 5, 2024", "on 30 February", "in 2023", "in the third quarter of 2024",
    "in the first quarter", "in the 1990s", "in the spring", "last week", "in week 12", "at 7.20", "at noon",
    "between May 5 and May 9", "in late May", "in the second half of 2024", "two weeks ago", "this year",
)  # fmt: skip


def test_any_two_ways_to_say_when_can_be_held_against_each_other() -> None:
    """Weeks, quarters, decades and days that no calendar has are no dates that a stretch of days leads between."""
    ones = [examine(parse(f"The mill shut {when} after two years, he said.", plain=True)) for when in WHEN]
    twos = [examine(parse(f"Two years on, the mill, he said, shut {when}.", plain=True)) for when in WHEN]
    for one in ones:
        for two in twos:
            assert check(one, two, settings=Settings(force=True)).exit_code in (0, 1)
