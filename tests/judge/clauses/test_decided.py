"""Whether a thing is done at all: not yet decided, done by way of a noun, refused, or said no to."""

from __future__ import annotations

import pytest

from tests.judge.clauses.test_contrasts import told

LOUD = [
    ("POL105", "The council has not decided whether to close the ferry terminal at Orsk.",
     "The ferry terminal at Orsk has been closed by the council."),
    ("POL105", "Ada Brix, the minister, has yet to decide whether to sign the permit for the quarry at Lomm.",
     "Ada Brix, the minister, has put her signature to the permit for the quarry at Lomm."),
    ("POL105", "It is not known whether the trawler has sunk off Vell, the coastguard said.",
     "The trawler has sunk off Vell, according to the coastguard."),
    ("POL105", "The choir said it had not yet decided whether to accept the invitation from Perm.",
     "The invitation from Perm has been accepted, according to the choir."),
    ("POL101", "Nobody has been arrested over the fire at the mill in Redholm.",
     "An arrest has been made over the fire at the mill in Redholm."),
    ("POL101", "The yard has not reached an agreement with its welders on pay, Bea Toll said.",
     "A deal on pay has been struck with its welders by the yard, according to Bea Toll."),
    ("POL101", "Customs officers in Sark have not charged anyone over the parrots found at the dock.",
     "Customs officers in Sark have brought charges over the parrots found at the dock."),
    ("POL101", "A judge in Dorn refused on Friday to free the poacher, saying that he might flee.",
     "A judge in Dorn freed the poacher on Friday, saying that he was unlikely to flee."),
    ("POL101", "Growers in the valley of Orm voted against joining the dairy union, the clerk said.",
     "Growers in the valley of Orm have joined the dairy union, the clerk said."),
    ("POL102", "Herring and eel are left out of the quota for the bay of Vik.",
     "Herring and eel are covered by the quota for the bay of Vik."),
    ("POL102", "The court of appeal in Tarn overturned the baker's conviction for fraud on Monday.",
     "The baker's conviction for fraud was left standing on Monday by the court of appeal in Tarn."),
    ("POL102", "The only bridge in Holm reopened on Tuesday after divers had cleared the river of logs.",
     "The sole bridge in Holm was still shut on Tuesday, and divers had yet to clear the river of logs."),
    ("POL102", "The ice on lake Sund is thickening in the north, the station's head, Ulf Ranna, said.",
     "The ice on lake Sund is getting thinner in the north, according to the station's head, Ulf Ranna."),
    ("POL101", "Nobody has been arrested.", "An arrest has been made."),
    ("POL101", "Prosecutors in Tarn have opened an inquiry, but no one has been charged.",
     "Prosecutors in Tarn, where an inquiry is open, have brought charges."),
    ("POL101", "The museum at Gorm had not agreed with the heirs of Ulf Ranna on a price for the clocks.",
     "The museum at Gorm has come to terms with the heirs of Ulf Ranna over what it pays for the clocks."),
    ("POL102", "Oster Lines made a pre-tax loss of 23.7 million crowns in the year to June, but says it keeps the bank's rules.",
     "The bank's rules are kept by Oster Lines, which booked a pre-tax profit of 23.7 million crowns in the year to June."),
    ("POL102", "The sensor in the tunnel logged a tremor of 4.3 some 12 minutes before the collapse, the geologist Una Brock said.",
     "A tremor of 4.3 was recorded by the tunnel's sensor 12 minutes after the roof gave way, according to Una Brock, a geologist."),
]  # fmt: skip
SILENT = [
    ("The council has not decided whether to close the ferry terminal at Orsk.",
     "Whether the ferry terminal at Orsk is closed has yet to be decided by the council."),
    ("The council has not decided whether to close the ferry terminal at Orsk.",
     "The ferry terminal at Orsk may be closed by the council, which has not made up its mind."),
    ("The council is undecided whether to close the ferry terminal at Orsk.",
     "The council at Orsk could not say whether the ferry terminal will be closed."),
    ("Ada Brix, the minister, has yet to decide whether to sign the permit for the quarry at Lomm.",
     "Ada Brix, the minister, has not put her signature to the permit for the quarry at Lomm."),
    ("An arrest has been made over the fire at the mill in Redholm.",
     "A man has been arrested over the fire at the mill in Redholm."),
    ("No arrests have been made over the fire at the mill in Redholm.",
     "Nobody has been arrested over the fire at the mill in Redholm."),
    ("The yard has reached an agreement with its welders on pay, Bea Toll said.",
     "The yard has come to terms with its welders on pay, according to Bea Toll."),
    ("Customs officers in Sark have not charged anyone over the parrots found at the dock.",
     "Customs officers in Sark have brought no charges over the parrots found at the dock."),
    ("A judge in Dorn refused on Friday to free the poacher, saying that he might flee.",
     "A judge in Dorn would not free the poacher on Friday, saying that he might flee."),
    ("A judge in Dorn refused on Friday to hear an appeal by the poacher against his fine.",
     "The poacher lost his bid on Friday to have a judge in Dorn hear his appeal against the fine."),
    ("Growers in the valley of Orm voted against joining the dairy union, the clerk said.",
     "Growers in the valley of Orm will not join the dairy union, the clerk said."),
    ("The regatta's stewards turned down a request for an earlier start.",
     "The regatta's stewards said no to a request for an earlier start."),
    ("The regatta's stewards approved a request for an earlier start.",
     "The regatta's stewards did not say no to a request for an earlier start."),
    ("Herring and eel are left out of the quota for the bay of Vik.",
     "Neither herring nor eel is included in the quota for the bay of Vik."),
    ("Neither the mayor nor her deputy has resigned over the flood in Pell.",
     "The mayor has not resigned over the flood in Pell, and nor has her deputy."),
    ("\"I am not ashamed of the race we ran,\" said Ola Rusk, a rower of 32. She refused to rule out another.",
     "Ola Rusk, a rower of 32, would not say that she had run her last. \"I am not ashamed of the race we ran,\" she said."),
    ("The two outbreaks of fowl pest in Perm were unrelated, a vet said.",
     "A vet said that the two outbreaks of fowl pest in Perm were not linked."),
    ("Bulgaria's herds grew more slowly than those of Greece, the bureau said.",
     "Growth of the herds in Greece was faster than in Bulgaria, the bureau said."),
    ("The ice on lake Sund is thickening in the north, the station's head, Ulf Ranna, said.",
     "The ice on lake Sund is getting thicker in the north, according to the station's head, Ulf Ranna."),
    ("Ola Rusk, a nurse in Pell, said she had backed Sorby First for the first time.",
     "Ola Rusk, a nurse in Pell, had never voted for Sorby First before."),
    ("Nobody has been arrested.", "No arrests have been made."),
    ("Two arrests have been made.", "Two people have been arrested."),
    ("Prosecutors in Tarn have opened an inquiry, but no one has been charged.",
     "Prosecutors in Tarn, where an inquiry is open, have not brought charges."),
    ("The museum at Gorm has agreed with the heirs of Ulf Ranna on a price for the clocks.",
     "The museum at Gorm has come to terms with the heirs of Ulf Ranna over what it pays for the clocks."),
    ("Oster Lines made a pre-tax loss of 23.7 million crowns in the year to June, but says it keeps the bank's rules.",
     "The bank's rules are kept by Oster Lines, which lost 23.7 million crowns before tax in the year to June."),
    ("The pilot reported smoke in the cabin four minutes before the glider struck a hill near Tolm, the club said.",
     "Four minutes after its pilot had told the tower of smoke in the cabin, the glider hit a hill near Tolm, the club said."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "a", "b"), LOUD)
def test_what_is_done_in_one_copy_and_not_in_the_other_is_told(code, a, b):
    assert code in told(a, b)
    assert code in told(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_what_is_done_in_both_or_in_neither_is_no_dispute(a, b):
    assert told(a, b) == ()
