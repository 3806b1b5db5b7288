"""What notices announce, in each of their shapes: old, new, what it is about, and where."""

import pytest

import factcheck
from factcheck.trace.notices import announcements
from factcheck.trace.versions import ordered, version

BODY = "BRACK (NW) - The mill at Brack burned down on Monday, the brigade said.\n\nNobody was hurt in it.\n"


def told(notice):
    """Each clause: nature, about, old, new, places."""
    witness = factcheck.examine(factcheck.parse(f"Mill burns at Brack\n\n{notice}\n\n{BODY}"))
    found = announcements(0, witness)
    for entry in found:
        assert entry.span is not None
        assert entry.span.of(witness.article.text) == entry.text
    return [(e.nature.value, e.about, e.old, e.new, e.places) for e in found]


@pytest.mark.parametrize(
    ("notice", "clauses"),
    [
        ("(Corrects age in paragraph 3 to 31 from 13)", [("correction", "age", "13", "31", ("3",))]),
        ("(Corrects age to 31, not 13, in second paragraph)", [("correction", "age", "13", "31", ("2",))]),
        ("Eds: CORRECTS age to 31, sted 13, in 3rd graf.", [("correction", "age", "13", "31", ("3",))]),
        ("(Corrects age from 13 to 31)", [("correction", "age", "13", "31", ())]),
        ("(Corrects to 31 instead of 13)", [("correction", "", "13", "31", ())]),
        ("(Corrects spelling of Brenn)", [("correction", "spelling of Brenn", "", "", ())]),
        ("(Corrects to show that the mill is leased)", [("correction", "", "", "the mill is leased", ())]),
        ("(Corrects to delete reference to the mayor)", [("deletion", "", "reference to the mayor", "", ())]),
        ("(Removes reference to the mayor)", [("deletion", "reference to the mayor", "", "", ())]),
        (
            "(Corrects toll in headline and paragraphs 1 and 5 to nine, not ten; adds quote)",
            [("correction", "toll", "ten", "nine", ("headline", "1", "5")), ("update", "quote", "", "", ())],
        ),
        (
            "(Corrects name of mill in paragraphs 2-4)",
            [("correction", "name of mill", "", "", ("2", "3", "4"))],
        ),
        (
            "In MILL Fire (sent 9.10), in the third par please read “had not been insured” instead of “had been insured”.",
            [("correction", "In MILL Fire (sent 9.10", "had been insured", "had not been insured", ("3",))],
        ),
        (
            "In par two please read “31” instead of “13”. A corrected repetition follows:",
            [("correction", "", "13", "31", ("2",))],
        ),
        ("(Refiles to fix spelling of owner)", [("refile", "", "", "spelling of owner", ())]),
        ("Eds: UPDATES with arrest. With photo.", [("update", "with arrest", "", "", ())]),
        ("An earlier version misstated the year as 1921.", [("correction", "the year as 1921", "", "", ())]),
        (
            "An earlier version of this story incorrectly said that nine people died.",
            [("correction", "", "nine people died", "", ())],
        ),
        ("(Corrects title of Gov. Ada Brenn)", [("correction", "title of Gov. Ada Brenn", "", "", ())]),
        ("EDITOR'S NOTE: This is the second of three parts.", []),
        ("Eds: APNewsNow.", []),
    ],
)
def test_a_notice_says(notice, clauses):
    assert told(notice) == clauses


@pytest.mark.parametrize(
    ("notice", "off"),
    [
        ("KILL KILL KILL", "killed"),
        ("STORY WITHDRAWN", "killed"),
        ("HOLD HOLD HOLD", "withheld"),
        ('ADVISORY: The story headlined "Mill burns at Brack" is withdrawn.', "killed"),
        ("Eds: Please disregard the story on the Brack mill.", ""),
        ("Eds: CORRECTS that the minister was killed, not hurt.", ""),
        ("(Corrects number of killed to nine, not ten)", ""),
        ("(Updates toll of killed)", ""),
        ("(Adds that Skarn withdraws from talks)", ""),
    ],
)
def test_a_story_that_is_not_to_be_used(notice, off):
    """Killed by its notice; and not by a notice that speaks of killing."""
    witness = factcheck.examine(factcheck.parse(f"Mill burns at Brack\n\n{notice}\n\n{BODY}"))
    assert version(0, witness, announcements(0, witness)).off == off


@pytest.mark.parametrize(
    ("slugs", "order"),
    [
        (["BC-Mill Fire, 2nd Ld-Writethru", "BC-Mill Fire", "BC-Mill Fire, 1stLd-Writethru"], (1, 2, 0)),
        (["CORRECTED-UPDATE 2-Mill burns", "UPDATE 2-Mill burns", "UPDATE 1-Mill burns"], (2, 1, 0)),
        (["Mill burns", "REFILE-Mill burns", "CORRECTED-Mill burns"], (0, 2, 1)),
        (["Mill burns", "Mill burns down"], (0, 1)),
    ],
)
def test_versions_in_their_order(slugs, order):
    texts = [f"{slug}\n\n{'Fire' if slug.startswith('BC') else ''}\n\n{BODY}" for slug in slugs]
    assert ordered([factcheck.examine(factcheck.parse(text)) for text in texts])[0] == order
