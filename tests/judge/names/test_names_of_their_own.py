"""A name that the other copy has nowhere, in a row in which the other has one of its own."""

import pytest

import factcheck
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


def errors(one, two):
    """The errors that are told of two sentences, whichever comes first."""
    copies = [factcheck.parse(text, plain=True) for text in (one, two)]
    found = [factcheck.check(*pair, settings=Settings(force=True)) for pair in (copies, copies[::-1])]
    told = [sorted(f.code for f in report.findings if f.severity is Severity.ERROR) for report in found]
    assert told[0] == told[1]
    return told[0]


LOUD = [
    # one figure is said of both
    (
        "Solmar is in talks with a group of lenders led by Tarn Credit, which holds 27% of its debt.",
        "Solmar is talking to several lenders, at the head of which is Elbe Trust, the holder of 27% of what "
        "it owes.",
    ),
    # names with a word in common
    (
        "Brewer Tinta, which employs 190 people at a brewery in Villa Serena, said the plan would cost it sales.",
        "Tinta, a brewer with a workforce of 190 in Villa Ruana, fears that the plan will cost it sales.",
    ),
    (
        "The tug sank in the Weser at Hammelstad on Friday with nine tonnes of sand on board.",
        "With nine tonnes of sand on board, the tug went down in the Elbe at Hammelstad on Friday.",
    ),
    (
        "Her lawyer told the court that sales fell by 12% and that a planned shop in Dorwick was given up.",
        "The court heard from her lawyer that plans for a cafe in Hanley had been shelved and that sales "
        "were 12% lower.",
    ),
    # most of the rest is one, wherever in it the names stand
    (
        "The Tarn Ports Council asked Dorwick for the plans of the sea wall, a diver in Hanley said.",
        "A diver in Hanley said Dorwick had been asked for the sea wall's plans by the Marlow Harbour Trust.",
    ),
    (
        "The mayor said on Friday a night bus would run from Dorwick to the harbour five times a week.",
        "Five times a week there will be a night bus to the harbour out of Hanley, the mayor said on Friday.",
    ),
    (
        "The barge Marigold sank off Dorwick with 19 sheep and a dog on board after a fire.",
        "After a fire the barge Bluebell, with 19 sheep and a dog on board, sank off Dorwick.",
    ),
]


@pytest.mark.parametrize(("one", "two"), LOUD)
def test_another_name(one, two):
    assert errors(one, two) == ["NAM102"]


SILENT = [
    # what each was about to be told of
    (
        "Born in Dorwick, Falk has played nine times and said he turned down an offer.",
        "Falk, who was raised in Hanley and has won nine caps, said he had turned down an offer.",
    ),
    # a place, and what is its own
    (
        "Sand washed up on the coast of Gotland on Friday after the storm.",
        "After the storm, sand washed up on the Gutnish coast on Friday.",
    ),
    # who does it, and where
    (
        "Solvane will fly at a height of 700 km and carries two cameras.",
        "The probe will fly 700 km above Mars with two cameras on board.",
    ),
    # the same bearer, by its initials
    (
        "The wall was built in a year by the Marsh Drainage Trust in the north.",
        "In the north, the wall was built by the MDT in a year.",
    ),
    # a street, and the town that it may lie in; a county, and a town in it
    (
        "Shares in the brewer fell 4.6% before the opening bell in Leeds on Friday, after a fire.",
        "After a fire on Friday, shares in the brewer fell 4.6% before the bell opened on Canal Street.",
    ),
    (
        "The drummer learned to play in Halifax in a garage behind his parents' shop, he said.",
        "In a garage behind his parents' shop in Yorkshire the drummer learned to play, he said.",
    ),
    # of each two things are said
    (
        "The diver from Dorwick mended the sea wall in a day, the mayor said on Friday.",
        "On Friday the mayor thanked those who mended the sea wall at Hanley, a diver and his son.",
    ),
    ("The Faroese trawlers were held on Friday.", "On Friday the trawlers from the Faroes were held."),
]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_no_other_name(one, two):
    assert errors(one, two) == []


def test_a_body_of_common_words_is_named():
    """A board whose name is made of fields and a head alone is a name."""
    text = "The dike had been mended by May, the National Water Planning Board said in a report."
    seen = factcheck.examine(factcheck.parse(text, plain=True)).names
    assert [name.text for name in seen] == ["National Water Planning Board"]
