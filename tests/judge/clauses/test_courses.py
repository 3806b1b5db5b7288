"""Who gave and who got, who accused whom: acts told by verbs and nouns, from either side, in whatever voice."""

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
        "Oil left by a truck, not rain, caused the fall, Lind said.",
        "Lind said rain, not oil left by a truck, caused the fall.",
    ),
    (
        "Frost, not fire, had burst the pipe, the warden said.",
        "The warden said that fire, not frost, had burst the pipe.",
    ),
    (
        "The landlord must refund the tenant 4,000 pounds, the judge said.",
        "The judge ruled that the tenant had to pay the landlord back 4,000 pounds.",
    ),
    (
        "The surgeon criticised the ministry over the waiting lists.",
        "The ministry's criticism of the surgeon centred on waiting lists.",
    ),
    (
        "Moss lent the museum two paintings last spring.",
        "Last spring Moss borrowed two paintings from the museum.",
    ),
    (
        "Arland exported 300 tonnes of wheat to Belvia last year.",
        "Last year Arland took 300 tonnes of wheat from Belvia.",
    ),
    (
        "Karin Lund succeeded Peter Aas as head of the bank in May.",
        "In May Peter Aas took over at the bank from Karin Lund.",
    ),
    (
        "Harwick beat Norby 3-1 in the final on Sunday.",
        "Sunday's final ended in Harwick's 3-1 defeat by Norby.",
    ),
    (
        "The bishop apologised to the choirmaster for the remark.",
        "For the remark the bishop received an apology from the choirmaster.",
    ),
    (
        "The widow sued the clinic for 2 million euros.",
        "A lawsuit for 2 million euros was brought against the widow by the clinic.",
    ),
    (
        "The Dutch dredger Van Hoek sued the shipyard for unpaid wages.",
        "A claim for unpaid wages has been brought against the Dutch dredger Van Hoek by the yard.",
    ),
    (
        "Orlin has begun proceedings against Dahl over the boat.",
        "Over the boat Dahl is suing Orlin.",
    ),
    (
        "The coach praised the referee after the match.",
        "After the match there was praise for the coach from the referee.",
    ),
    (
        "The court ordered the builder to compensate the farmer.",
        "The farmer was told by the court to compensate the builder.",
    ),
    (
        "The striker left Rovers for United in January.",
        "In January the striker joined Rovers from United.",
    ),
    (
        "The mayor asked the governor for help with the flood.",
        "A request for help with the flood came to the mayor from the governor.",
    ),
    (
        "Ostria handed the two spies over to Norland on Friday.",
        "Two spies were handed over to Ostria by Norland on Friday.",
    ),
    (
        "The bank warned the regulator in 2019.",
        "In 2019 the bank was alerted by the regulator.",
    ),
    (
        "Vogel Foods bought the dairy from Hansen Group for 20 million kroner.",
        "Hansen Group acquired the dairy from Vogel Foods for 20 million kroner.",
    ),
    (
        "The senator's letter to the general called for an inquiry.",
        "In a letter to the senator, the general called for an inquiry.",
    ),
    (
        "The union thanked the bishop for his help.",
        "The bishop thanked the union for its help.",
    ),
    (
        "The tenor sent the conductor a complaint.",
        "The conductor complained to the tenor.",
    ),
    (
        "Kim Dahl won the race ahead of Lars Holt.",
        "Lars Holt won the race, with Kim Dahl second.",
    ),
    (
        "The shipyard owes the steelmaker 12 million dollars.",
        "The steelmaker owes 12 million dollars to the shipyard.",
    ),
    (
        "A passenger attacked the driver with a bottle.",
        "The driver hit a passenger with a bottle.",
    ),
    (
        "The hospital donated 40 beds to the shelter.",
        "The hospital was given 40 beds by the shelter.",
    ),
    (
        "Residents complained to the brewery about the smell.",
        "The brewery complained about the smell to residents.",
    ),
    (
        "The glazier blamed the roofer for the broken panes.",
        "Blame for the broken panes was laid on the glazier by the roofer.",
    ),
    (
        "Marl Press sold its map list to Koldby for a small sum.",
        "The purchase of Koldby's map list by Marl Press was made for a small sum.",
    ),
    (
        "The report blamed the welder, not the foreman, for the fire.",
        "It was the foreman rather than the welder whom the report blamed for the fire.",
    ),
    (
        "Ida Rask of Arland won the slalom by a second from Petra Moll.",
        "Petra Moll finished a second ahead of Ida Rask in the slalom.",
    ),
    (
        "Jon Vik finished third behind Lars Holt in the marathon.",
        "Lars Holt came in third in the marathon, behind Jon Vik.",
    ),
    (
        "The nurse was promoted; the porter was not.",
        "The porter was promoted; the nurse was not.",
    ),
    (
        "The ministry wants a bridge rather than a tunnel at Orm.",
        "A tunnel, not a bridge, is what the ministry wants at Orm.",
    ),
    (
        "Eva Lind of Arland won the regatta ahead of Ida Rask, who was in front until the last buoy.",
        "Ida Rask, in front until the last buoy, held on to take the regatta, with Eva Lind of Arland behind her.",
    ),
    (
        "The mayor apologised to the tenants, but not to the landlord.",
        "The landlord received an apology from the mayor; the tenants did not.",
    ),
]

SILENT = [
    (
        "The talks began on June 1 and the strike on June 11, said the union.",
        "The union said the strike began on June 11, the talks on June 1.",
    ),
    (
        "Orlin has begun proceedings against Dahl over the boat.",
        "Over the boat Orlin is suing Dahl.",
    ),
    (
        "Dahl rejected Orlin's claim about the boat.",
        "Orlin's claim about the boat was rejected by Dahl.",
    ),
    (
        "Orlin's claim that Dahl lied over the boat was heard on Monday.",
        "The claim by Orlin that Dahl had lied about the boat was heard on Monday.",
    ),
    (
        "The report blamed the welder, not the foreman, for the fire.",
        "It was the welder rather than the foreman whom the report blamed for the fire.",
    ),
    (
        "The prize went to the poet, not the painter.",
        "The poet won the prize instead of the painter.",
    ),
    (
        "Ida Rask of Arland won the slalom by a second from Petra Moll.",
        "Petra Moll finished a second behind Ida Rask in the slalom.",
    ),
    (
        "Jon Vik finished third behind Lars Holt in the marathon.",
        "Lars Holt came in ahead of Jon Vik, third in the marathon.",
    ),
    (
        "The nurse was promoted; the porter was not.",
        "The porter was not promoted; the nurse was.",
    ),
    (
        "The ministry wants a bridge rather than a tunnel at Orm.",
        "A bridge, not a tunnel, is what the ministry wants at Orm.",
    ),
    (
        "Not the cook but the baker had locked the door.",
        "The baker, not the cook, had locked the door.",
    ),
    (
        "He praised the choir, not the band, and blamed the band, not the choir.",
        "The band, not the choir, was blamed; the choir, not the band, was praised.",
    ),
    (
        "Ada Moss won from Eva Lind, ahead of Petra Moll.",
        "Ahead of Petra Moll, Ada Moss beat Eva Lind.",
    ),
    (
        "The landlord must refund the tenant 4,000 pounds, the judge said.",
        "The judge ruled that the tenant was owed 4,000 pounds by the landlord.",
    ),
    (
        "The surgeon criticised the ministry over the waiting lists.",
        "The surgeon's criticism of the ministry centred on waiting lists.",
    ),
    (
        "Moss lent the museum two paintings last spring.",
        "Last spring the museum borrowed two paintings from Moss.",
    ),
    (
        "Arland exported 300 tonnes of wheat to Belvia last year.",
        "Last year Belvia took 300 tonnes of wheat from Arland.",
    ),
    (
        "Karin Lund succeeded Peter Aas as head of the bank in May.",
        "In May Karin Lund took over at the bank from Peter Aas.",
    ),
    (
        "Harwick beat Norby 3-1 in the final on Sunday.",
        "Sunday's final ended in Norby's 3-1 defeat by Harwick.",
    ),
    (
        "The bishop apologised to the choirmaster for the remark.",
        "For the remark the choirmaster received an apology from the bishop.",
    ),
    (
        "The widow sued the clinic for 2 million euros.",
        "A lawsuit for 2 million euros was brought against the clinic by the widow.",
    ),
    (
        "The coach praised the referee after the match.",
        "After the match there was praise for the referee from the coach.",
    ),
    (
        "The court ordered the builder to compensate the farmer.",
        "The builder was told by the court to compensate the farmer.",
    ),
    (
        "The striker left Rovers for United in January.",
        "In January the striker joined United from Rovers.",
    ),
    (
        "The mayor asked the governor for help with the flood.",
        "A request for help with the flood came to the governor from the mayor.",
    ),
    (
        "Ostria handed the two spies over to Norland on Friday.",
        "Two spies were handed over to Norland by Ostria on Friday.",
    ),
    (
        "The bank warned the regulator in 2019.",
        "In 2019 the regulator was alerted by the bank.",
    ),
    (
        "Vogel Foods bought the dairy from Hansen Group for 20 million kroner.",
        "Hansen Group sold the dairy to Vogel Foods for 20 million kroner.",
    ),
    (
        "Vogel Foods bought the dairy from Hansen Group for 20 million kroner.",
        "Vogel Foods paid Hansen Group 20 million kroner for the dairy.",
    ),
    (
        "The senator's letter to the general called for an inquiry.",
        "In a letter to the general, the senator called for an inquiry.",
    ),
    (
        "Ana Lunn made one trade, sending three forwards to Hull for the keeper.",
        "Ana Lunn made one trade, acquiring the keeper from Hull for three forwards.",
    ),
    (
        "Frost, not fire, had burst the pipe, the warden said.",
        "The warden said that it was not fire but frost that had burst the pipe.",
    ),
    (
        "Oil left by a truck, not rain, caused the fall, Lind said.",
        "It was not rain but oil left by a truck that caused the fall, Lind said.",
    ),
    (
        "Hull and York sued each other over the ground.",
        "York sued Hull over the ground, and Hull sued York.",
    ),
    (
        "Moss accused Lind of lying after Lind attacked her in a speech.",
        "Lind, who had attacked Moss in a speech, was accused by her of lying.",
    ),
    (
        "Moss accused Lind of lying after he had attacked her in a speech.",
        "Lind attacked Moss in a speech, and was accused of lying.",
    ),
    (
        "The company offered the union a deal on Monday.",
        "The union got an offer of a deal from the company on Monday.",
    ),
    (
        "Ryan Poole replied to the judge after the judge warned him.",
        "The judge warned Ryan Poole, who replied.",
    ),
    (
        "The minister told parliament that the council had written to her.",
        "The council wrote to the minister, parliament heard from her.",
    ),
    (
        "Kim Dahl won the race ahead of Lars Holt.",
        "Lars Holt came second in the race behind Kim Dahl.",
    ),
    (
        "Hungary's team lost to Spain on penalties.",
        "Spain beat Hungary on penalties.",
    ),
    (
        "The hospital donated 40 beds to the shelter.",
        "The shelter was given 40 beds by the hospital.",
    ),
    (
        "Residents complained to the brewery about the smell.",
        "The brewery heard complaints from residents about the smell.",
    ),
    (
        "The police arrested a man who had shot an officer.",
        "An officer was shot by a man, whom police arrested.",
    ),
    (
        "Peter Aas, who succeeded Karin Lund at the bank, hands over to Jon Vik in May.",
        "Jon Vik takes over from Peter Aas at the bank in May; Aas himself followed Karin Lund.",
    ),
    (
        "Norby sold the striker to Harwick and bought a keeper from them.",
        "Harwick bought the striker from Norby and sold them a keeper.",
    ),
    (
        "Portside Foods bought the Kettle brand from Marl Dairies for 12 million pounds.",
        "Marl Dairies, which received £12m for it from Portside Foods, was the seller of the Kettle brand.",
    ),
]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_turned_round(a, b):
    """An act that runs back in the other copy is told once, whichever copy comes first."""
    assert told(a, b) == ("POL103",)
    assert told(b, a) == ("POL103",)


def test_opposed_verbs_between_the_same_ends():
    """Two verbs of one family are no one act where they are opposed: it is told as such."""
    a = "Robbers killed the keeper of a small zoo in Almar on Monday."
    b = "The keeper of a small zoo in Almar was wounded by robbers on Monday."
    assert told(a, b) == ("POL102",)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_told_from_the_other_side(a, b):
    """The same from the other end, and two who do it to each other, raise no error."""
    assert told(a, b) == ()
    assert told(b, a) == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The home crew won the regatta after the lunch break.",
            "The home crew lost the regatta after the lunch break.",
        ),
        ("Orr won the seat in May.", "Orr lost the seat in May."),
    ],
)
def test_what_is_won_or_lost_is_no_end(a, b):
    """Who wins a thing in one copy and loses it in the other is told, whatever else an act may run between."""
    assert told(a, b) == told(b, a) == ("POL102",)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Orr joined the choir in May, the verger said.", "Orr left the choir in May, the verger said."),
        ("Orr joined Hull in May.", "Orr quit Hull in May."),
        ("The barge arrived at noon.", "The barge departed at noon."),
        ("The mill imports flax at a loss.", "The mill exports flax at a loss."),
    ],
)
def test_one_end_alone_is_no_way(a, b):
    """Opposite words for a way of which both copies tell one end say opposite things of it."""
    assert told(a, b) == told(b, a) == ("POL102",)
