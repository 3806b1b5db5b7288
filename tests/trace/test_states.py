"""What a copy has of a change, told by claims in whatever form; what the metadata hint at; what stays silent."""

import json

import pytest

import factcheck
from factcheck.model.trace import Nature, State

HEAD = "Ferry line buys second ship\n\n"
REST = "\n\nThe line has 140 workers and sails from Skarn to Brack twice a day.\n\nThe harbour board has still to agree."
NOTICE = "(Corrects price to 14 million crowns from 41 million)\n\n"
OLD = "The Skarn Ferry Line bought a second ship for 41 million crowns on Monday, director Ada Brenn said."
NEW = OLD.replace("41", "14")


def copy(lead, head=HEAD, outlet=None):
    return factcheck.parse(f"{head}{lead}{REST}", outlet=outlet)


def states(*ours, head=f"CORRECTED-{HEAD}{NOTICE}", old=OLD, new=NEW):
    made = factcheck.trace(
        copy(old), copy(new, head), *(copy(lead, outlet=f"O{at}") for at, lead in enumerate(ours))
    )
    return made, [[one.state.value for one in change.states] for change in made.changes]


@pytest.mark.parametrize(
    ("ours", "state"),
    [
        (OLD, "stale"),
        (NEW, "taken"),
        (OLD.replace("41 million crowns", "forty-one million crowns"), "stale"),
        (NEW.replace("14 million crowns", "14m crowns"), "taken"),
        (
            "Director Ada Brenn said on Monday the Skarn Ferry Line paid 41m crowns for a second ship.",
            "stale",
        ),
        (
            "Director Ada Brenn said on Monday the Skarn Ferry Line paid 14m crowns for a second ship.",
            "taken",
        ),
        (OLD.replace("41", "51"), "neither"),
        ("The Skarn Ferry Line bought a second ship on Monday, director Ada Brenn said.", "not-carried"),
        ("The line will have a second ship, Ada Brenn said.", "not-carried"),
        (f"{NEW} The 41 million crowns for the second ship are borrowed, the Skarn Ferry Line said.", "both"),
    ],
)
def test_a_corrected_figure(ours, state):
    """In digits or words, in the same sentence or another."""
    assert states(ours)[1] == [[state]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("director Ada Brenn", "captain Ada Brenn"),
        ("Ada Brenn", "Ada Brehn"),
        ("on Monday", "on Tuesday"),
        ("bought", "sold"),
        ("a second ship", "a third ship"),
        ("The Skarn Ferry Line", "The Brack Ferry Line"),
        ("bought", "did not buy"),
        ("million", "billion"),
    ],
)
def test_any_fact_that_was_corrected(old, new):
    """One fact of the lead: a copy of the first version is stale, one of the second has taken it."""
    assert OLD.count(old) == 1
    changed = OLD.replace(old, new).replace("did not buy", "did not buy")
    made, found = states(OLD, changed, head=f"CORRECTED-{HEAD}", new=changed)
    assert found
    assert all(row == ["stale", "taken"] for row in found)
    assert {finding.code for finding in made.findings} == {"TRC101"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("41 million crowns", "41m crowns"),
        ("on Monday", "Monday"),
        ("Ada Brenn said", "Ada Brenn told reporters"),
        ("bought", "purchased"),
        ("a second ship", "its second ship"),
    ],
)
def test_what_is_merely_worded_otherwise_is_silent(old, new):
    """A later version without a flag: nothing to take, whatever ours prints."""
    made, found = states(OLD, OLD.replace(old, new), head=HEAD, new=OLD.replace(old, new))
    assert found == []
    assert made.findings == ()
    assert made.exit_code == 0


def item(version, lead, *, signals=(), more="", **fields):
    body = "".join(f"<p>{part}</p>" for part in f"{lead}{REST}{more}".split("\n\n"))
    return factcheck.read(
        json.dumps(
            {"uri": "urn:nw:7", "type": "text", "version": version, "pubstatus": "usable",
             "headline": HEAD.strip(), "body_html": body, "signals": [{"qcode": f"sig:{s}"} for s in signals], **fields}
        ).encode()
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "nature"),
    [
        ({"signals": ("correction",)}, Nature.CORRECTION),
        ({"signals": ("update",)}, Nature.UPDATE),
        ({}, Nature.UPDATE),
        ({"signals": ("correction",), "more": "\n\nA third ship will follow in May." * 3}, Nature.UPDATE),
        ({"signals": ("correction",), "ednote": "UPDATES with price."}, Nature.UPDATE),
        (
            {"signals": ("update",), "ednote": "Corrects price to 14 million crowns, sted 41 million."},
            Nature.CORRECTION,
        ),
    ],
)
def test_a_signal_is_a_hint_and_the_text_decides(fields, nature):
    made = factcheck.trace(item("1", OLD), item("2", NEW, **fields), copy(OLD, outlet="Echo"))
    change = next(one for one in made.changes if one.kind != "sentence")
    assert (change.nature, change.state(2)) == (nature, State.STALE)


def test_a_copy_of_another_story_is_told_and_nothing_is_traced_in_it():
    other = factcheck.parse(
        "Frost ends plum season\n\nGrowers in the Lower Vale said that frost had ended the season three weeks early."
        "\n\nThe last such frost was in 1996, the growers' union said. Prices have doubled since.",
        outlet="Leader",
    )
    made = factcheck.trace(copy(OLD), copy(NEW, f"CORRECTED-{HEAD}{NOTICE}"), other)
    assert made.exit_code == 2
    assert "Leader" in made.report.cautions[0]


def test_text_out_to_break_it():
    """Notices without end, and copies of nothing."""
    for line in (
        "(Corrects " * 80,
        "Eds: corrects " + ", and " * 80,
        "(Corrects paragraphs " + "1, " * 80 + ")",
    ):
        made = factcheck.trace(copy(OLD), copy(NEW, f"CORRECTED-{HEAD}{line}\n\n"), copy(OLD, outlet="Echo"))
        assert [one.state(2) for one in made.changes if one.kind != "sentence"] == [State.STALE]


@pytest.mark.parametrize(
    ("ours", "state"),
    [
        (
            "Brack Holdings was paid 3 million crowns by Oskar Metall for the quay, director Ada Brenn said.",
            "stale",
        ),
        (
            "Oskar Metall was paid 3 million crowns by Brack Holdings for the quay, director Ada Brenn said.",
            "taken",
        ),
        ("Brack Holdings received 3 million crowns from Oskar Metall for the quay, Ada Brenn said.", "stale"),
        ("Oskar Metall received 3 million crowns from Brack Holdings for the quay, Ada Brenn said.", "taken"),
    ],
)
def test_who_paid_whom_whichever_way_round(ours, state):
    """In the passive, and told from the side of the one who gets it."""
    old = "Oskar Metall paid Brack Holdings 3 million crowns for the quay, director Ada Brenn said."
    new = "Brack Holdings paid Oskar Metall 3 million crowns for the quay, director Ada Brenn said."
    assert states(ours, head=f"CORRECTED-{HEAD}", old=old, new=new)[1] == [[state]]


@pytest.mark.parametrize(
    ("ours", "state"),
    [
        (OLD.replace("director Ada Brenn said", "said Ada Brenn, who directs the line"), "stale"),
        (OLD.replace("director", "deputy director"), "taken"),
    ],
)
def test_a_title_that_got_longer(ours, state):
    """What ours has of the rest of it decides."""
    new = OLD.replace("director", "deputy director")
    assert states(ours, head=f"CORRECTED-{HEAD}", new=new)[1] == [[state]]


KILL = "KILL KILL KILL\n\nEditors: please kill the story headlined Ferry line buys second ship. It was wrong."


@pytest.mark.parametrize(
    ("ours", "whole"),
    [
        (
            "An earlier article here said that the Skarn Ferry Line had bought a second ship for 41 million crowns. "
            "The agency has since withdrawn its report.",
            "taken",
        ),
        (
            "The Skarn Ferry Line has not bought a second ship. The report by the agency was withdrawn.",
            "taken",
        ),
        (f"{OLD}{REST}", "killed-still-carried"),
        (f"{OLD}{REST}\n\nThe agency has since withdrawn its report.", "killed-still-carried"),
    ],
)
def test_a_copy_that_tells_of_the_kill(ours, whole):
    """It is no copy of the story; the story with a note below it is."""
    made = factcheck.trace(copy(OLD), factcheck.parse(KILL), factcheck.parse(f"{HEAD}{ours}"))
    assert [one.value for one in made.wholes] == [whole]


@pytest.mark.parametrize(
    ("notice", "found"),
    [
        ("(Refiles to correct name of harbour to Holm Bay, not Holm)", [["stale", "taken"]]),
        ("(Refiles to add keywords)", []),  # a name that is put in full is no change of itself
    ],
)
def test_a_name_that_was_put_in_full(notice, found):
    """A change where the notice gives it; else names are printed longer and shorter every day."""
    old = OLD.replace("second ship", "second ship at Holm")
    new = OLD.replace("second ship", "second ship at Holm Bay")
    assert states(old, new, head=f"REFILE-{HEAD}{notice}\n\n", old=old, new=new)[1] == found
