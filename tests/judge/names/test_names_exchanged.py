"""Two names that have changed places between the parts of a sentence, in whatever order and voice these stand."""

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


# who said it, and who would not
SAID = (
    "Verger Alma Stroud said the bells had been sold on the orders of the treasurer, while the parish clerk, "
    "Odo Finch, declined to comment."
)
# what each of two did
BOTH = "Larch Capital advised Tolmex and Hartnell acted for Brisko."
OPENS = (
    "Mayor Gerd Ulm said that the baths would open on Monday, while the harbour vet, Pia Sund, would say only "
    "that samples were being taken."
)

LOUD = [
    (
        "Tolmex shares rose 18% in Orm, while Brisko's fell 4% in Havn.",
        "Brisko shares rose 18% in Orm, while Tolmex's fell 4% in Havn.",
    ),
    (
        SAID,
        "The parish clerk, Odo Finch, said that the treasurer had ordered the bells to be sold, while verger "
        "Alma Stroud declined to comment.",
    ),
    (BOTH, "Tolmex's adviser was Hartnell; Larch Capital worked for Brisko."),
    (  # what it is called goes with it
        "Norway lent a crane for the works, while former owner Denmark had no engineer at the dock.",
        "Denmark, the former owner, lent a crane for the works, while Norway had no engineer at the dock.",
    ),
    (
        OPENS,
        "The baths will open on Monday, harbour vet Pia Sund said; Mayor Gerd Ulm would only say that samples "
        "were being taken.",
    ),
]


@pytest.mark.parametrize(("one", "two"), LOUD)
def test_exchanged(one, two):
    assert errors(one, two) == ["NAM106"]


SILENT = [
    (
        "Norway lent a crane for the works, while former owner Denmark had no engineer at the dock.",
        "Denmark, the former owner, had no engineer at the dock, while Norway lent a crane for the works.",
    ),
    (
        SAID,
        "Verger Alma Stroud said that the treasurer had ordered the bells to be sold, while the parish clerk, "
        "Odo Finch, declined to comment.",
    ),
    (
        SAID,
        "The parish clerk, Odo Finch, declined to comment, while verger Alma Stroud said that the treasurer had "
        "ordered the bells to be sold.",
    ),
    (BOTH, "Tolmex's adviser was Larch Capital; Hartnell worked for Brisko."),
    (BOTH, "Hartnell acted for Brisko and Larch Capital advised Tolmex."),
    # the two parts in another order, and the noun that both have left out once
    (
        "Tolmex shares rose 18% in Orm, while Brisko's fell 4% in Havn.",
        "Brisko shares fell 4% in Havn on Monday, while Tolmex's climbed 18% in Orm.",
    ),
    (
        "The Tolmex pit made a profit and Brisko's a loss.",
        "The Brisko pit made a loss, and Tolmex's a profit.",
    ),
    # a list in another order
    (
        "Board members Alma Stroud and Odo Finch wanted to keep the bells.",
        "The vote was close, with two members of the board, Odo Finch and Alma Stroud, for keeping the bells.",
    ),
    (
        "It said the water was back, but warned that homes in rural Tolm and Brisk may have to wait.",
        "It said the water was back, but homes in rural parts of Brisk and Tolm might have to wait.",
    ),
    # an "and" between two names of a list parts nothing
    (
        "Havnor said it would keep its head office in Tolm for seven years and cut no posts at the Orm and Brisk-Aune mills for three.",
        "Havnor has promised no cuts for three years at the mills in Orm and Brisk-Aune, and that the head office will stay for seven.",
    ),
]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_in_their_places(one, two):
    assert errors(one, two) == []
