"""Days and hours that are the only ones in sentences reworded far apart, and that no other sentence gives."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

LEAD = "Council meets in Tesk\n\nThe aldermen of Tesk sat down to what the harbour costs.\n\n"
END = "\n\nIt will meet again, the clerk of the harbour said in a note to the crews.\n"


def errors(a: str, b: str) -> set[str]:
    copies = (parse(LEAD + text + END, plain=True) for text in (a, b))
    findings = check(*copies, settings=Settings(force=True)).findings
    return {finding.code for finding in findings if str(finding.severity) == "error"}


LEASE = "The lease of the dry dock, which a widow in Holm has held for two generations, runs out on 14 May."
RUNS_OUT = "For two generations it has been a widow's in Holm, but on 14 August the lease of the dock ends."
HORN = "A guard heard the horn of the trawler at 3:20 a.m., long before anybody on the quay woke up."
LIGHTS = (
    "The quay was asleep when, at 3:20 p.m., the horn of the trawler reached a guard, the first who heard it."
)
FERRY = "The new ferry to Holm, built at a yard in the south, will carry its first lorries in October."
LORRIES = "From February lorries may cross to Holm on a ferry that comes new from the yard in the south."


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        # a date stands against the other's, and not against the weekday beside it
        ("The crew will meet Holm or Lund, who row on Sunday, at Tesk on Saturday, May 19, with a 3.15pm start.",
         "The winners of tomorrow's race between Holm and Lund await on Saturday, May 12 (3.15pm) in Tesk.", "DAT101"),
        (LEASE, RUNS_OUT, "DAT101"),  # one day of another month
        ("The harbour court of Tesk is to rule on the levy by March 27, the clerk said.",
         "The harbour court of Tesk has until March 17 to rule on the levy, said the clerk.", "DAT101"),
        ("The yard in Holm is to be sold in the second quarter of 2027, its owners in Tesk said.",
         "The owners in Tesk see the yard in Holm sold in the third quarter of 2027.", "DAT101"),
        (HORN, LIGHTS, "DAT102"),  # the other half of the day
        (FERRY, LORRIES, "DAT101"),
        ("Fishermen will vote on Thursday on whether to give up the moorings at the old quay.",
         "Whether the moorings at the old quay are given up is for fishermen to say, and they vote on Monday.",
         "DAT101"),
        # dates in figures, one part apart, in sentences that have little else in common
        ("Rents in Holm, 6.2% up at 1,240 crowns, were the highest since March 2019.",
         "At 1,240 crowns, a gain of 6.2 per cent, a flat in Holm had not cost so much since March 2018, and since "
         "January the gain is 27 per cent.", "DAT101"),
        # two figures in common, and a month each
        ("The aldermen passed the bylaw in May by 74 votes to 41, after a long night.",
         "What is it about? A rule that the chamber approved in March, 74-41.", "DAT101"),
        ("The sluice keeper had told the mill in October that the gate was cracked, the guild said.",
         "A letter about the cracked gate went to the mill in August, the guild says.", "DAT101"),
        ("A survey by Orrin for the harbour last week found 610 of 1,020 crews against the toll.",
         "When Orrin asked 1,020 crews on behalf of the harbour last month, 610 were against the toll.", "DAT101"),
        ("The boat race, in which six crews row for six miles, is set for Saturday.",
         "On Sunday six crews will row the six miles of the boat race.", "DAT101"),
        ("The closing of the lock will be reviewed at 9 a.m. on Wednesday.",
         "Whether it stays shut is a question the wardens will look at again on Thursday, at nine in the morning.",
         "DAT101"),
        # no other day is told of beside it
        ("The lock was shut on Monday after a barge had struck it and sunk.",
         "A barge had struck the lock and sunk; on Tuesday the lock was shut.", "DAT101"),
        # both the end of a stretch
        ("Moorings at the old quay will be free until 4 May, the harbour said.",
         "Until 14 May, the harbour said, crews pay for no mooring at the old quay.", "DAT101"),
        # how long the count took leads from no hour to another
        ("The vote of the crews was held at 10am and the count took three hours, the guild said.",
         "The vote of the crews was held at 1pm, the guild said, and it took three hours to count.", "DAT102"),
        # the end of another month, and what was so when another thing was
        ("The guild will shut its mill at Holm, built in 1911, by the end of March, with the loss of 290 jobs.",
         "By the end of May the mill at Holm, which dates from 1911, is to be shut and 290 jobs will go.", "DAT101"),
        ("The leak came to light in March 2021 when a young diver, Ivo Rask, noticed that the quay at Holm had sunk.",
         "Ivo Rask, a young diver, noticed in May 2021 that the quay at Holm had sunk.", "DAT101"),
        # another season of one year
        ("Dredging of the basin will go on until next spring, the harbour said.",
         "Until next autumn, the harbour said, the basin will be dredged.", "DAT101"),
        # the hour of one day
        ("Rask, 46, was found in a locked shed at Holm when 30 wardens broke in at 4.20am on Thursday.",
         "It was twenty past one in the morning on Thursday. In a locked shed at Holm the wardens found Rask, 46.",
         "DAT102"),
    ],
)  # fmt: skip
def test_the_only_days_of_two_sentences_are_of_one_thing(a: str, b: str, code: str) -> None:
    assert errors(a, b) == errors(b, a) == {code}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The crew will meet Holm or Lund, who row on Sunday, at Tesk on Saturday, May 19, with a 3.15pm start.",
         "The winners of tomorrow's race between Holm and Lund await on Saturday, May 19 (3.15pm) in Tesk."),
        # the other copy knows the day, of another thing
        (LEASE, f"{RUNS_OUT}\n\nOn 14 May the clerk retires."),
        (f"{FERRY}\n\nThe slip is closed in February.", LORRIES),
        # the day of something else in a sentence of the same thing
        (LEASE, "It was a widow's in Holm for two generations, but after talks, which begin on 2 June, the lease of the "
         "dock ends."),
        # the one lies in the other
        (LEASE, RUNS_OUT.replace("on 14 August", "in May")),
        # a stretch of time leads from the one to the other
        (HORN, "The quay was asleep when, at 3:50 a.m., 30 minutes after the horn of the trawler reached a guard, she "
         "struck."),
        # of other things
        ("The lease of the dry dock, which a widow in Holm has held for two generations, runs out on 14 May.",
         "Two generations of widows in Holm will be honoured on 3 August, with a plaque."),
        # a day and a year, an hour and a day
        (FERRY, LORRIES.replace("From February", "As in 1994")),
        (HORN, LIGHTS.replace("at 3:20 p.m.", "on Friday")),
        # reckoned from the day of print
        (LEASE.replace("runs out on 14 May", "ran out two months ago"), RUNS_OUT),
        # told of something else, beside what the other copy's day is of
        ("The river burst its banks in May and two barges sank.",
         "The river, which had been low in March, burst its banks, sinking two barges."),
        ("Nobody has seen the barge since March 2021.", "The barge, built in March 2011, has not been seen since."),
        ("Rain is expected in Holm from Thursday, the fair said.", "The fair in Holm opens on Friday, when rain is expected."),
        ("The barge was found on Sunday off the pier of Holm with nobody aboard.",
         "Nobody was aboard the barge, which left Holm on Friday and was found off the pier."),
        ("The union rejected the offer of the mill on Monday.",
         "The union said on Tuesday that it had rejected the offer of the mill."),
        ("Shares in the mill fell 4% on Monday after it cut its forecast.",
         "The mill cut its forecast on Friday; its shares fell 4%."),
        ("The leak came to light in March 2021 after a young diver, Ivo Rask, noticed that the quay at Holm had sunk.",
         "Ivo Rask, a young diver, noticed in May 2020 that the quay at Holm had sunk."),
        # one end of a stretch
        ("The yard will shut by the end of April, with the loss of 290 jobs.",
         "The 290 jobs at the yard go, and all will be shut before the end of the spring."),
        ("The yard will shut before the end of April, with the loss of 290 jobs.",
         "The 290 jobs at the yard go, and all will be shut before May."),
        ("The reeve leaves the bench on Nov. 30 after 12 years.",
         "The 12 years of the reeve on the bench end on the last day of November."),
        # both copies give the day, at another end of the sentence
        ("The guild is to meet the mill on 4 March, and it has said that it will not strike before the fair, which is "
         "on 5 April.",
         "They will sit down together, the guild and the mill, on 4 March. A strike is ruled out until the fair."),
        ("Ivo Rask, who won the mile on Tuesday, was suspended on Friday after a test on 21 July.",
         "A test on 21 July found fault with Ivo Rask, who won the mile. The suspension, announced on Friday, is for now."),
        ("The stalls open on Friday and the smithy on Sunday, the museum said.",
         "On Sunday, two days after the stalls, the smithy opens, said the museum."),
        # one hour, and how long after another it was
        ("Two barges were found off the pier at 2.10pm, and a third in a creek near Holm about five hours later.",
         "Two barges were found early in the afternoon off the pier; the third was in a creek near Holm at around seven "
         "that evening."),
        ("Wardens reached the wreck at 11am and brought the crew ashore four hours afterwards.",
         "It was three in the afternoon before wardens had the crew of the wreck ashore."),
        # the day before or behind the one that is given
        ("Two brothers were held in Holm on 2 December, and a dealer there had been offered 30 bells the day before.",
         "On 1 December a dealer in Holm was shown 30 bells; a day later the two brothers were held there."),
        ("The lock was shut on Monday and the barges were moved on the following day.",
         "On Tuesday the barges were moved, the lock having been shut."),
        ("The smithy was sold in May, a month after the fire.", "After the fire, which was in April, the smithy was sold."),
        # the end of a stretch, and a day that is none
        ("The reeve closed 52 moorings on Monday and banned trawling along the coast until the end of the month.",
         "The reeve has closed 52 moorings and, until March, trawling along the coast."),
        ("The pier is shut until Friday, the harbour said.", "The harbour said that it had shut the pier on Thursday."),
        # one season, in British words and in American
        ("She leaves the bench next autumn, the reeve said.", "She leaves the bench next fall, said the reeve."),
        # one hour in two forms
        (HORN, LIGHTS.replace("at 3:20 p.m.", "at 03:20")),
    ],
)  # fmt: skip
def test_other_days_are_left_alone(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()
