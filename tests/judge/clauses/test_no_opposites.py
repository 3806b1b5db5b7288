"""Words on opposite sides of a scale, and a "not", that say nothing opposite: of parts, in time, of a wish."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings
from tests.judge.clauses.test_contrasts import told

SILENT = [
    # of several things that move, whichever comes first; who leaves a place goes off it
    ("The Norrby 40 gained 0.7% to 4,512.60. The Tesk Share lost 1.1% to 803.20.",
     "The Tesk Share was 1.1 per cent lower at 803.20 and the Norrby 40 was up 0.7 per cent at 4,512.60."),
    ("Roe left the field with a hamstring strain in the 20th over and will have scans on Friday.",
     "Roe went off in the 20th over with a strained hamstring."),
    # not until then: from then on
    ("The lido reopens on 9 June.", "The lido will not reopen until 9 June."),
    ("The lido reopens on 9 June.", "Until 9 June the lido will not reopen."),
    ("The lido reopens on 9 June.", "Before 9 June the lido will not reopen."),
    ("The grooms were paid in May.", "The grooms were not paid until May."),
    ("The grooms were paid.", "The grooms were not paid until the horse had been sold."),
    # what is ruled out, avoided and still to be done is not done
    ("The envoy ruled out signing the pact.", "The envoy will not sign the pact."),
    ("The trust avoided paying the levy.", "The trust did not pay the levy."),
    ("The trust has still to publish its accounts.", "The trust has not yet published its accounts."),
    ("He did not learn to row until he was 40.", "He learned to row at 40."),
    ("The lock is not expected to open before 2031.", "The lock is expected to open in 2031 at the earliest."),
    # what would have been, and what is done away with
    ("The motion failed by three votes.", "The motion would have passed with three votes more."),
    ("The barge would have sunk without the pump.", "Thanks to the pump the barge did not sink."),
    ("The ban on trawling was lifted.", "Trawling is allowed again."),
    # of one, and not of another
    ("Ewes were let in, but rams were not.", "Rams were kept out, unlike ewes."),
    ("The board backed the merger by nine votes, but the union did not.",
     "The union opposed the merger, unlike the board, which gave it nine votes."),
    # what was hoped for
    ("The harvest was smaller than the growers had hoped.", "The growers had hoped for a bigger harvest."),
    ("Takings were higher than the owner had expected.", "The owner had expected lower takings."),
    # bounds, and none of them
    ("The dam was opened twice in the spring floods.", "The dam was opened at least once in the spring floods."),
    ("Two climbers were hurt, neither of them badly.", "Two climbers were hurt, both of them lightly."),
    ("Six sailors were injured, none of the six seriously.", "Six sailors were slightly injured."),
    ("The price was accepted by all but two of the 30 growers.", "Two of the 30 growers refused the price."),
    # not yet, and to come; cleared of it; a length of time, and its end
    ("Members have yet to vote on the merger.", "Members will be asked to vote on the merger."),
    ("The senate has not yet approved the treaty.", "The senate will approve the treaty in May."),
    ("The envoy has not ruled out signing the pact.", "The envoy may yet sign the pact."),
    ("The poacher was released after two days.", "The poacher was held for two days."),
    ("The two banks have had no ties since 1991.", "Ties between the two banks were broken off in 1991."),
    # from the other end
    ("No other village has more wells.", "It has more wells than any other village."),
    # a place in an order is no way that a thing goes
    ("She refused Norland's highest medal in 2011.",
     "In 2011, when Norland offered her its foremost medal, she declined."),
    # a copy that names a thing need not say that there is any
    ("Crime fell by 3% in towns with the cameras and by 9% in the others.",
     "In towns without the cameras crime fell by 9%, in those with them by 3%."),
    ("The fire put the lifts out of order for nine days.", "For nine days the tower was without lifts."),
    ("Three shops ran out of flour for a week.", "For a week there was no flour at three shops."),
    ("She would not tell others what to plant, the gardener said.",
     "The gardener said she would leave it to others to plant what they liked."),
    # of no other thing, of not every one, and of the rest
    ("The harbour has 14 cranes, but it has no dry dock.", "The harbour has 14 of the coast's 60 cranes."),
    ("One tenant was not persuaded.", "Not every tenant was persuaded."),
    ("Fewer than three in 10 pupils can swim.", "Most pupils are unable to swim."),
    ("The toll was higher than the drivers had expected.", "The drivers had not expected so high a toll."),
    ("The keeper ruled out a cull, but not a fence.", "The keeper ruled out a cull and would not rule out a fence."),
    ("She said she would not sell either of the barges.", "She said she would sell neither."),
    ("The fresh water has yet to reach the farms.", "The fresh water has not yet been led to the farms."),
    # what was tried, and came to nothing
    ("Oakes, who lost a bid to chair the guild in May, has left it.",
     "Oakes, who failed in a bid to chair the guild in May, has left it."),
    # nothing is denied of who speaks of what there is not
    ("The warden said there was no need to leave the island and warned walkers that the ford might flood.",
     "The warden played down the need to leave the island and warned walkers that the ford might flood."),
    # so many wanted one thing, and the other was done; what stays is what something leaves
    ("The levy was adopted with 40 votes, 12 against.", "Twelve delegates opposed the levy."),
    ("Norrby stay fourth in the table, on 31 points.", "The defeat leaves Norrby in fourth, with 31 points."),
    # what is left is what remains
    ("Lind fell with 400 metres remaining and did not finish.", "Lind fell with 400m left and did not finish."),
    ("With two hours of the vote left, Moss walked out of the hall.",
     "Two hours of the vote remained when Moss walked out of the hall."),
    ("There were three seats left on the ferry.", "Three seats remained on the ferry."),
    ("With five laps left the leader crashed into the wall.",
     "The leader crashed into the wall with five laps remaining."),
    ("Fewer than 90 lynx are left in the hills of Arland.", "Fewer than 90 lynx remain in the hills of Arland."),
    # what only narrows a thing is no verb, and what is cut off one is without
    ("The flood cut off drinking water to about 3,000 people in Orm.",
     "The flood left about 3,000 people in Orm without drinking water."),
    # what a scan or an inquiry shows is so or not
    ("Scans showed no tear.", "No muscle was torn, scans revealed."),
    ("The audit found no errors in the accounts.", "There were no errors in the accounts, the audit found."),
    ("Hill farms get the grant; dairies do not.", "Dairies do not get the grant, a farmer said."),
    # what comes before is done first, and what is wanted need not be done
    ("The board will hear from staff before choosing a chair.",
     "The board has not chosen a chair and will first hear from staff."),
    ("The council has decided against closing the pools.",
     "Some swimmers wanted the pools closed, but the council has decided against it."),
    ("The mayor wanted the port dredged.", "The port was not dredged."),
    # on a condition
    ("Trains may run at 120 kph if a second man is in the cab. Moss was alone.",
     "Trains may go up to 75 mph, so long as the driver isn't alone in the cab, as Moss was."),
    # who finds that something is so has not found what was lost
    ("The council fined the mill 9,000 pounds for missing guards.",
     "The mill had to pay 9,000 pounds after council inspectors found that guards were lacking."),
    # who takes what is there for whoever comes first has taken it from nobody
    ("Lind took second place in Orsk, the best result of the club in nine years.",
     "Lind's second place in Orsk gave the club its best result in nine years."),
    ("Lind took the lead in the ninth minute for Hull.", "Lind gave Hull the lead in the ninth minute."),
    ("Lind took gold, the first for Arland.", "Lind gave Arland its first gold."),
    ("Lind took the chair at the meeting of the guild.", "Lind gave the guild a new chair at the meeting."),
    ("The choir took part in the fair and sang for nine hours.",
     "The choir gave nine hours of song at the fair."),
]  # fmt: skip

# the same, where a person may look at one word for another
ASKED = [
    ("After the break Halm won five of the next six frames.", "Of the six frames after the break, Halm lost only one."),
    ("The court convicted three of the four smugglers.", "The court acquitted one of the four smugglers."),
    ("The kiosk is closed on Sundays.", "The kiosk is open on every day but Sunday."),
    ("Only three of the 40 barges were allowed to leave.", "All but three of the 40 barges had to stay."),
    ("Two in three villagers oppose the dam.", "A third of villagers are in favour of the dam or do not know."),
    ("The inquiry cleared the envoy of lying.", "The envoy did not lie, the inquiry found."),
    ("More ewes died in the second flood than in the first.", "Fewer ewes died in the first flood than in the second."),
    ("Coins were taken from the tomb, the inquiry found.",
     "The tomb, according to the inquiry, lost coins."),
    ("The clinic had no dentist for nine days in May.", "For nine days in May the clinic's dentist was away."),
    ("The lowest wage at the mill will be 14 euros an hour.", "No worker at the mill will earn less than 14 euros an hour."),
]  # fmt: skip

LOUD = [
    ("The Norrby 40 gained 0.7% to 4,512.60. The Tesk Share lost 1.1% to 803.20.",
     "The Norrby 40 was 0.7 per cent lower at 4,512.60 and the Tesk Share lost 1.1 per cent to 803.20."),
    ("Roe left the field with a hamstring strain in the 20th over and will have scans on Friday.",
     "Roe stayed on the field with a hamstring strain in the 20th over and will have scans on Friday."),
    ("The lido will not reopen in June.", "The lido will reopen in June."),
    ("The lido will not reopen before June.", "The lido will reopen before June."),
    ("He worked at the mill until 2019 and did not return to it.", "He worked at the mill until 2019 and returned to it."),
    ("The envoy ruled out signing the pact.", "The envoy will sign the pact."),
    ("The trust has still to publish its accounts.", "The trust has published its accounts."),
    ("The poacher was released after two days.", "The poacher was jailed after two days."),
    ("The kiosk is closed on Sundays.", "The kiosk is open on Sundays."),
    ("All but two of the growers accepted the price.", "All but two of the growers refused the price."),
    ("The senate has yet to approve the treaty.", "The senate approved the treaty in May."),
    ("More ewes died in the second flood than in the first.", "Fewer ewes died in the second flood than in the first."),
    ("The ban on trawling was lifted in May.", "The ban on trawling was imposed in May."),
    ("The motion failed by three votes.", "The motion passed by three votes."),
    ("Some 60% of the crew approved the offer.", "Some 60% of the crew rejected the offer."),
    ("The court convicted three of the four smugglers.", "The court acquitted three of the four smugglers."),
    ("The harvest was smaller than the growers had hoped.", "The harvest was bigger than the growers had hoped."),
    ("The divers found the wreck on Monday.", "The divers missed the wreck on Monday."),
    ("The launch left without a lifebelt, the pilot said.", "The launch had a lifebelt, the pilot said."),
    ("No mould was found in the flat, the tenants said.", "The tenants said that mould was found in the flat."),
    ("The harbour has 14 cranes, the pilot said.", "The harbour has no cranes, the pilot said."),
    ("The keeper ruled out a cull, but not a fence.", "The keeper has not ruled out a cull or a fence."),
    ("Most pupils can swim, the school said.", "Most pupils cannot swim, the school said."),
    ("The fresh water has yet to reach the farms.", "The fresh water has reached the farms."),
    ("Oakes, who won a bid to chair the guild in May, has left it.",
     "Oakes, who lost a bid to chair the guild in May, has left it."),
    ("The levy was adopted by the delegates in May.", "The delegates opposed the levy in May."),
    ("Norrby stay in the top flight after the draw.", "Norrby leave the top flight after the draw."),
    ("Nine miners left the pit on Monday.", "Nine miners remained in the pit on Monday."),
    ("With the vote over, Moss left the hall.", "With the vote over, Moss remained in the hall."),
    ("The audit found no errors in the accounts.", "The audit found errors in the accounts."),
    ("Hill farms get the grant; dairies do not.", "Hill farms do not get the grant."),
    ("The board heard from staff before choosing a chair.", "The board heard from staff and has not chosen a chair."),
    ("The council has decided against closing the pools.", "The council has closed the pools."),
    ("The port was not dredged.", "The port was dredged, as the mayor wanted."),
    ("The diver found the bell.", "The diver lost the bell."),
    ("A council committee voted against closing the pools.",
     "Two years ago a council committee wanted the pools closed."),
    ("The trust refused to pay the thieves.", "The trust agreed to pay the thieves."),
    ("Lind took the ring in the yard.", "Lind gave the ring in the yard."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_what_only_seems_opposite_is_no_dispute(a: str, b: str) -> None:
    assert [code for code in (*told(a, b), *told(b, a)) if code in ("POL101", "POL102")] == []


@pytest.mark.parametrize(("one", "other"), ASKED)
def test_what_only_seems_opposite_is_no_error(one: str, other: str) -> None:
    assert [code for code in (*told(one, other), *told(other, one)) if code in ("POL101", "POL102")] == []


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_what_is_opposite_is_told(a: str, b: str) -> None:
    for one, two in ((a, b), (b, a)):
        assert {"POL101", "POL102"} & set(told(one, two))


def of_grave(a: str, b: str) -> list[str]:
    """The codes of errors and warnings."""
    copies = [parse(text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Six anglers were saved after their launch lost its rudder in heavy seas off Orm, in a search of nine hours.",
         "An angler has told how a light showed in the dark after their launch lost its rudder in huge seas off Orm."),
        ("The decree leaves the sluices to the wardens, and the mayor of Norby shut none of the gates on Friday.",
         "The mayor of Norby shut none of the gates before the flood arrived on Friday."),
    ],
)  # fmt: skip
def test_opposite_words_of_two_things_are_nothing_to_check(a: str, b: str) -> None:
    assert "POL102" not in (*of_grave(a, b), *of_grave(b, a))


def test_who_says_it_is_not_of_whom_it_is_said() -> None:
    a = "Lund did not blame the doctor, saying he had been left in charge of 31 wards."
    b = "Lund did not blame the doctor, who she said had been left in charge of 31 wards."
    assert "NAM104" not in (*told(a, b), *told(b, a))
    other = b.replace("she said", "he said")
    assert "NAM104" in told(b, other)
