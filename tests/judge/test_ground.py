"""An error asks for like ground: both copies must speak of one thing."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Council meets in Tesk\n\nOn Monday the aldermen of Tesk sat down to what the harbour costs.\n\n"
END = "\n\nIt will meet again in the autumn, the clerk of the harbour said in a note to the crews.\n"


def graver(a: str, b: str) -> list[tuple[str, str]]:
    """Errors and warnings of two stories that differ in one paragraph."""
    copies = (parse(LEAD + text + END, plain=True) for text in (a, b))
    findings = check(*copies, settings=Settings(force=True)).findings
    return [(f.code, f.severity.value) for f in findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (  # each figure has its partner: told in another order
            "The port lost 340 crates in the storm and 125 in the fire that followed it.",
            "The fire cost the port 125 crates, and the storm before it had already taken 340.",
        ),
        (
            "Sales came to 81 million crowns, of which 64 million came from abroad.",
            "Of the sales, 64 million crowns were made abroad; all told they came to 81 million.",
        ),
        (  # the two parts of one whole
            "With 94 per cent of polling stations heard from, the greens had 31.4 per cent, the clerk said.",
            "The clerk put the greens at 31.4 per cent, with just 6 per cent of the count outstanding.",
        ),
        (  # a figure that the other gives of another thing, elsewhere in the row
            "The yard built 14 boats last year, and it has 230 men at work on two slips.",
            "With 230 men on two slips, the yard had a busy year, and built 14.",
        ),
    ],
)
def test_figures_in_another_order_are_no_error(a: str, b: str) -> None:
    """From either side."""
    assert [code for code, severity in graver(a, b) + graver(b, a) if severity == "error"] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (  # exchanged between those who bear them
            "The blaze injured 34 sailors and left 19 dockers homeless, the clerk said.",
            "The blaze injured 19 sailors and left 34 dockers homeless, the clerk said.",
        ),
        (  # digits exchanged, whatever else is put otherwise
            "By the end of May some 4,180 tonnes of salt had gone through the harbour of Tesk.",
            "Altogether 4,810 tonnes of salt passed the harbour of Tesk until the end of May.",
        ),
        (  # the parts of one whole, exchanged
            "Of those asked, 56 per cent were for the new pier, the clerk said.",
            "Of those asked, 44 per cent were for the new pier, the clerk said.",
        ),
        (  # the figure is given elsewhere too, and the sentence is word for word the same
            "The levy rises to 12 crowns from 9 crowns, and a crew of 12 pays it once a year.",
            "The levy rises to 15 crowns from 9 crowns, and a crew of 12 pays it once a year.",
        ),
    ],
)
def test_figures_that_cannot_both_be_right_are(a: str, b: str) -> None:
    """From either side."""
    for one in (graver(a, b), graver(b, a)):
        assert (
            ("NUM101", "error") in one
            or ("NUM103", "error") in one
            or ("NUM102", "error") in one
            or ("NUM104", "error") in one
        )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Eleven crews downed tools on Friday, angered by their shifts.",
            "On Sunday the pilots met 27 owners in a tavern.",
        ),
        (
            "The mayor did not sleep at all before the vote.",
            "A sailor slept through the whole of the debate.",
        ),
    ],
)
def test_sentences_of_other_things_stop_nothing(a: str, b: str) -> None:
    """Even where they are laid beside each other for want of other partners."""
    assert [code for code, severity in graver(a, b) if severity == "error"] == []


@pytest.mark.parametrize(
    ("a", "b", "severity"),
    [
        (  # the figure alone is another
            "The storm left more than 4,600 homes in the valley without light for two nights.",
            "The storm left more than 4,700 homes in the valley without light for two nights.",
            "error",
        ),
        (
            "The guards kept over 318 crates of salt in the shed, the clerk of the port said.",
            "The guards kept over 313 crates of salt in the shed, the clerk of the port said.",
            "error",
        ),
        (  # held from below in other words: put anew, and each may be right
            "The storm left more than 4,600 homes in the valley without light for two nights.",
            "The storm left over 4,700 homes in the valley without light for two nights.",
            "warning",
        ),
        (  # and so where the sentence is put otherwise
            "The storm left more than 4,600 homes in the valley without light for two nights.",
            "For two nights there was no light in the valley, where more than 4,700 homes went dark.",
            "warning",
        ),
    ],
)
def test_figures_held_from_below_differ_where_nothing_else_does(a: str, b: str, severity: str) -> None:
    """From either side."""
    assert graver(a, b) == graver(b, a) == [("NUM101", severity)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The storm left more than 4,600 homes in the valley without light for two nights.",
            "The storm left over 4,600 homes in the valley without light for two nights.",
        ),
        (
            "The storm left more than 4,600 homes in the valley without light for two nights.",
            "The storm left 4,618 homes in the valley without light for two nights.",
        ),
    ],
)
def test_figures_held_from_below_may_agree(a: str, b: str) -> None:
    """A figure lies over the limit that the other copy gives."""
    assert [code for code, severity in graver(a, b) + graver(b, a) if severity == "error"] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The envoys will meet again in Vienna on Oct. 29, the mediator said.",
            "According to the mediator, the envoys are to come together again on October 28 in Geneva.",
        ),
    ],
)
def test_another_place_and_another_day_are_both_errors(a: str, b: str) -> None:
    codes = [code for code, severity in graver(a, b) if severity == "error"]
    assert codes == ["NAM102", "DAT101"]
