"""Another town in one sentence told in other words; and towns that are told of other things."""

from __future__ import annotations

import pytest

import factcheck

LOUD = [
    # told of one thing
    ("The map was bought in June by a dealer in Bruges, who paid 40,000 euros for it without seeing it.",
     "It was for 40,000 euros, and unseen, that a dealer from Lille bought the map in June."),
    ("Nurses at a clinic in Porto kept the boy, who is six, awake by telling him of whales all night.",
     "To keep the boy of six awake, nurses told him of whales through the night at a Braga clinic."),
    # at one end, however the place is led up to
    ("The depot will be built outside Leeds by a firm from the north and opens in 2031.",
     "Built by a northern firm, the depot on the outskirts of Bradford is to open in 2031."),
    ("A runner from Toulouse, aged 51, fell on the ice and broke both wrists on the second lap.",
     "On lap two one of the runners, a man of 51 who lives in Bordeaux, had both wrists broken in a fall on the ice."),
]  # fmt: skip
QUIET = [
    # each of another thing
    ("Nurses at a clinic in Porto kept the boy awake by telling him of whales all night.",
     "To keep the boy awake, nurses told him of whales through the night as he was driven to Braga."),
    # the one lies in the other
    ("The map was bought in June by a dealer in Bruges, who paid 40,000 euros for it.",
     "It was for 40,000 euros that a dealer from Belgium bought the map in June."),
    # the other copy has the town too
    ("The map was bought in June by a dealer in Bruges, who paid 40,000 euros for it. He sold it in Lille.",
     "It was for 40,000 euros that a dealer from Lille bought the map in June."),
    # one is where it began, the other where it ended
    ("The race set off from Toulouse in the rain on Friday with 51 runners.",
     "On Friday 51 runners of the race got to Bordeaux in the rain."),
    # one town in two forms
    ("Nurses at a clinic in Antwerp kept the boy awake by telling him of whales all night.",
     "To keep the boy awake, nurses told him of whales through the night at an Antwerp clinic."),
]  # fmt: skip


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_town(a: str, b: str) -> None:
    assert _errors(a, b) == _errors(b, a) == {"NAM102"}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_towns_of_other_things(a: str, b: str) -> None:
    assert not {"NAM102", "NAM103"} & (_errors(a, b) | _errors(b, a))
