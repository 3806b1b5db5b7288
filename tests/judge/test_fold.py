"""One note a change: what came with another difference is told with it, and one fact is told once."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import BESIDE, Report, Severity
from factcheck.model.settings import Settings

BASE = (
    "Keeper of the Arnside light retires\n\n"
    "ARNSIDE, May 4 - The keeper of the Arnside light, who had lit it for 31 years, handed the old brass key to the"
    " trust on Monday and walked slowly home along the sea wall.\n\n"
    "Visitors may climb the tower from June, the trust said, once the stair has been mended.\n"
)


def told(before: str, after: str) -> Report:
    assert BASE.count(before) == 1
    texts = BASE, BASE.replace(before, after)
    return check(*(parse(text) for text in texts), settings=Settings(force=True))


@pytest.mark.parametrize(
    ("before", "after", "codes"),
    [
        ("slowly home", "back, unhurried,", ["WRD309"]),  # words side by side, and the commas that came with them
        ("the old brass key", "an aged brass key", ["WRD309"]),  # the article of another noun
        ("The keeper of the Arnside light, who had lit it for 31 years, handed", "The keeper of the Arnside light handed", ["COV302", "NUM301"]),
        ("may climb the tower from June, the trust said, once", "may climb the tower from June once", ["ATT201"]),
        ("from June, the trust", "from June the trust", ["STY302"]),  # a comma by itself is still told
        ("from June", "from July", ["DAT101"]),
    ],
)  # fmt: skip
def test_one_change_is_one_finding(before, after, codes):
    assert sorted({finding.code for finding in told(before, after).findings}) == codes
    assert len(told(before, after).findings) == len(codes)


def test_a_mark_beside_a_fact_is_no_part_of_it():
    """The figure is marked alone; the comma beside it is explained as style, and counts as none."""
    report = told("for 31 years, handed", "for 13 years handed")
    (error,) = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    texts = [witness.article.text for witness in report.collation.witnesses]
    assert all("," not in mark.span.of(texts[mark.document]) for mark in error.marks)
    assert [a.text for a in report.agreements if (a.how or "").endswith(BESIDE)] == [","]


def test_a_phrase_that_moved_is_one_note():
    report = told(
        "handed the old brass key to the trust on Monday", "on Monday handed the old brass key to the trust"
    )
    (moved,) = [finding for finding in report.findings if finding.code == "STR304"]
    assert {mark.document for mark in moved.marks if mark.span.length} == {0, 1}


def test_a_figure_in_headline_and_lede_is_one_fact():
    """Wrong twice for one reason: one finding, marked in both places."""
    wire = "Arnside sells 412 tickets\n\nThe Arnside tower sold 412 tickets on Monday, the trust said. It has two floors.\n"
    report = check(
        *(parse(text) for text in (wire, wire.replace("412", "421"))), settings=Settings(force=True)
    )
    (error,) = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    assert len(error.marks) == 4
    assert len(report.to_dict()["findings"][0]["marks"]) == 4


def test_two_facts_of_the_body_with_the_same_figures_stay_two():
    """Twelve boats made fourteen and twelve men made fourteen are two faults."""
    wire = (
        "Harbour quiet\n\nThe storm sank 12 boats in the inner harbour of Arnside on Monday night.\n\n"
        "Later that week the trust took on 12 divers to look for what was left of them.\n"
    )
    report = check(
        *(parse(text) for text in (wire, wire.replace("12 ", "14 "))), settings=Settings(force=True)
    )
    assert len([finding for finding in report.findings if finding.severity is Severity.ERROR]) == 2


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ("fewer than 400", "NUM108"),  # the words that bound it are opposites: no second fault
        ("at most 400", "NUM108"),
        ("some 400", "NUM202"),
    ],
)
def test_a_bound_turned_round_is_one_finding(other, code):
    text = "The breakwater at Skarra was closed on Monday, the harbour office said.\n\nThe storm left {} boats on the beach.\n"
    found = check(*(parse(text.format(one)) for one in ("more than 400", other)))
    assert [finding.code for finding in found.findings if finding.severity is not Severity.NOTE] == [code]


TRIAL = "The trial of the ferry's owners ended in Skarra on Monday, the court said.\n\nTwo mates got a year each. {}\n"


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        (("A third, Olaf Brun, was acquitted.", "A third, Olaf Brun, was convicted.", "A third, Olaf Brun, was cleared."), 1),
        (("A third, Olaf Brun, was acquitted.", "A third, Olaf Brun, was acquitted.", "A third, Olaf Brun, was convicted."), 1),
        (("A third, Olaf Brun, was acquitted.", "A third, Olaf Brun, was cleared.", "A third, Olaf Brun, was acquitted."), 0),
    ],
)  # fmt: skip
def test_what_three_copies_say_of_one_act_is_one_finding(ends, told):
    found = check(*(parse(TRIAL.format(end)) for end in ends))
    assert len([finding for finding in found.findings if finding.severity is Severity.ERROR]) == told
