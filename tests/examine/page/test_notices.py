"""What an agency announces of its copy is furniture, in whichever shape; what merely sounds like it is copy."""

import pytest

import factcheck
from factcheck.lexicon.notices import announces, flags
from factcheck.model.article import ZoneKind

LEAD = "BRACK (NW) - The flour mill at Brack burned down on Monday, the fire brigade said."
SECOND = "Nine people were taken to hospital, and two of them were still there on Tuesday."


@pytest.mark.parametrize(
    "line",
    [
        "Corrects paragraph 3 to 5 percent from 50 percent.",
        "(Corrects paragraph 3 to 5 percent from 50 percent)",
        '(Adds dropped word "not" in paragraph 2)',
        "(Refiles to fix typographical error in headline)",
        "(Clarifies that the mill is leased)",
        "- corrects company name",
        "-- Halden Mills corrects that it bought Orrin.",
        "(Corrects to delete reference to the mayor)",
        "(Removes reference to lawyer in paragraph 5)",
        "(UPDATES: adds quote, details)",
        "Eds: CORRECTS age to 31, sted 13. With photo.",
        "EDITOR'S NOTE — The mill was named wrongly in the story sent at 0900 GMT.",
        "ATTENTION EDITORS",
        "An earlier version of this story misstated the date.",
        "An earlier version misspelled the name of the miller.",
        "CORRECTION: An earlier version of this story misstated the date.",
        "Clarification: A previous version of this article gave the wrong age for Ms Brenn.",
        "An earlier version of this article gave the wrong age for Ms Brenn.",
        "Earlier versions of this story misspelled the name of the mayor.",
        "(This Jan. 5 story has been corrected to say tonnes, not kilos, in paragraph 3)",
        "(This 5 March story corrects the name of the mill in paragraph 4)",
        "In a story March 5 about a mill fire, The Northwire reported erroneously that nine people died.",
        "A corrected version of the story is below:",
        "This article was amended on 5 March 2026 to correct the date.",
        "KILL KILL KILL",
        "HOLD HOLD HOLD",
        "STORY WITHDRAWN",
        'The story headlined "Mill sold to Orrin" has been withdrawn.',
        "Do not use the story slugged MILL FIRE.",
        'ADVISORY: The story headlined "Mill sold" and sent at 0900 GMT is withdrawn as premature.',
    ],
)
@pytest.mark.parametrize("under", [False, True])
def test_a_notice_is_furniture(line, under):
    """Over the copy and under it; and nothing else is taken with it."""
    parts = ["Fire destroys flour mill at Brack", *([] if under else [line]), LEAD, SECOND]
    witness = factcheck.examine(factcheck.parse("\n\n".join([*parts, *([line] if under else [])])))
    text = witness.article.text
    kinds = {zone.kind for zone in witness.zones if line in zone.span.of(text)}
    assert kinds == {ZoneKind.FURNITURE}
    body = [zone.span.of(text) for zone in witness.zones if zone.kind is ZoneKind.BODY]
    assert body == [LEAD.partition(" - ")[2], SECOND]
    if len(line.split()) > 3 and not line.startswith(("A corrected", "(UPDATES", "EDITOR", "Eds:")):
        assert any(" ".join(line.split()) == notice for notice in witness.masthead.notices)


@pytest.mark.parametrize(
    "line",
    [
        "The mayor corrects his speech at the last minute.",
        "An earlier version of the bill misstated the cost.",
        "An earlier version of the engine was too heavy.",
        "In a report on Monday, the ministry said the mill was wrongly taxed.",
        "In a story that gripped the town, the boy was wrongly jailed for nine years.",
        "The bank has withdrawn the report on the mill.",
        "Police killed the dog that bit the boy.",
        "(Police said the mill was closed.)",
        "The ministry has withdrawn this offer.",
        "Updates on the strike were given hourly.",
        "Correction officers walked out on Monday.",
        "- The mill will close.",
        "-- He said the mill would close.",
        "Do not use the lift in a fire, the brigade said.",
        "Please do not use the bridge, police said.",
        "This report was compiled by the ministry.",
        "The film about the kill was withdrawn.",
        "A previous version of the law was struck down.",
        "Kill the bill, protesters shouted.",
        "(Adds up to nothing, he said.)",
        "CORRECTED: Mill burns down in Brack",
        "UPDATE 2-Earlier versions of the bill return",
    ],
)
def test_copy_that_sounds_like_a_notice_stays_copy(line):
    assert not announces(line)


@pytest.mark.parametrize(
    ("headline", "flagged"),
    [
        ("CORRECTED-UPDATE 1-Mill sold", "CORRECTED-UPDATE 1-"),
        ("REFILE-CORRECTED-UPDATE 2-Mill sold", "REFILE-CORRECTED-UPDATE 2-"),
        ("STORY WITHDRAWN: Mill sold", "STORY WITHDRAWN: "),
        ("CORRECTED - HALDEN BUYS MILL", "CORRECTED - "),
        ("Correction: Mill Fire story", "Correction: "),
        ("UPDATE 3-Mill sold", "UPDATE 3-"),
        ("KILL BILL: a film returns", ""),
        ("KILL SWITCH: how telephones die", ""),
        ("Update on mill fire expected", ""),
        ("Corrected figures show mill at loss", ""),
        ("HOLD the line, says union", ""),
        ("Mill sold", ""),
    ],
)
def test_flags_of_a_headline(headline, flagged):
    """The flag is furniture, so that "UPDATE 1" counts nothing; the headline is what is left."""
    assert headline[: flags(headline)] == flagged
    witness = factcheck.examine(factcheck.parse(f"{headline} in Brack\n\n{LEAD}\n\n{SECOND}"))
    assert witness.masthead.headline == f"{headline} in Brack"[len(flagged) :]
    assert not [claim for claim in witness.numbers if claim.span.start < len(flagged)]


def test_a_correction_above_the_headline_is_not_the_headline():
    """A whole sentence behind the flag tells what was wrong; the headline stands below it."""
    note = "CORRECTION: The flour mill at Brack burned down on Monday, not on Tuesday."
    witness = factcheck.examine(
        factcheck.parse(f"{note}\n\nFire destroys flour mill at Brack\n\n{LEAD}\n\n{SECOND}")
    )
    assert witness.masthead.headline == "Fire destroys flour mill at Brack"
    assert witness.masthead.notices == (note,)


def test_notices_in_brackets_in_the_line_of_the_copy():
    """Before the dateline, and behind the last sentence."""
    text = f"(Corrects day in paragraph 1) {LEAD}\n\n{SECOND} (Adds dropped word in paragraph 2)"
    witness = factcheck.examine(factcheck.parse(text))
    zones = [(zone.kind.value, zone.span.of(text)) for zone in witness.zones]
    assert zones[0] == ("furniture", "(Corrects day in paragraph 1)")
    assert zones[-2:] == [("body", SECOND), ("furniture", "(Adds dropped word in paragraph 2)")]
