"""What the sentences say is counted with the claims: once a row, and never in silence."""

import pytest

import factcheck
from factcheck.model.finding import Statements
from factcheck.model.settings import Settings

LEAD = "Talks at Tesk\n\nThe port of Tesk was quiet on Monday, the clerk of the harbour said.\n\n"
SAID = "The clerk did not see the mayor on the long pier that night, a sailor told the court."


def verdicts(*sentences, **chosen):
    copies = (factcheck.parse(LEAD + sentence + "\n", plain=True) for sentence in sentences)
    return factcheck.check(*copies, settings=Settings(force=True, **chosen)).verdicts


@pytest.mark.parametrize(
    ("other", "wanted"),
    [
        (SAID, Statements()),  # nothing differs, nothing is in question
        (SAID.replace("long pier", "long pier,"), Statements()),  # house style alone
        (SAID.replace("did not", "didn’t"), Statements(agree=1)),
        (SAID.replace("that night", "on that night"), Statements(agree=1)),
        (SAID.replace("on the long pier", "by the old quay"), Statements(agree=1)),
        (SAID.replace("did not see", "saw"), Statements(diverge=1)),
    ],
)
def test_a_row_is_counted_once(other, wanted):
    """However many clauses it has."""
    assert verdicts(SAID, other).statements == wanted
    assert verdicts(other, SAID).statements == wanted
    assert verdicts(SAID, other, SAID).statements == wanted


def test_statements_are_among_the_counts():
    plain, turned = verdicts(SAID, SAID), verdicts(SAID, SAID.replace("did not see", "saw"))
    assert turned.diverge == plain.diverge + 1
    assert verdicts(SAID, SAID.replace("that night", "on that night")).agree == plain.agree + 1


def test_what_cannot_be_bound_is_not_compared_and_counted_so():
    one = "Heavy losses for the herring fleet of Tesk after the great storm of the autumn."
    two = "Herring fleet of Tesk in ruins: the great storm of the autumn and its toll."
    told = verdicts(one, two)
    assert told.statements.not_compared == 1
    assert dict(told.not_compared)["sentences in other words"] == 1
    assert told.statements.agree == told.statements.diverge == 0


def test_a_figure_that_differs_is_counted_as_a_figure():
    """Its sentence says the same for the rest: a dispute is counted once."""
    told = verdicts("The storm tore 340 boats from the pier.", "The storm tore 430 boats from the pier.")
    assert told.diverge == 1
    assert told.statements.diverge == 0


def test_what_is_silenced_is_no_agreement():
    turned = SAID.replace("did not see", "saw")
    assert verdicts(SAID, turned, ignore=("POL",)) == verdicts(SAID, turned)
