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


# A story told anew: whole sentences and none of their words.
WIRE = [
    "The harbour board of Tesk raised the levy on salt by 12% on Monday, its third rise since 2019.",
    "Clerk Ada Morn said the board had no choice after the March storm broke 340 metres of the sea wall.",
    "Masons will begin on the breach in June, and the work should take 14 months.",
    "The board borrowed 6 million crowns from the Bank of Leth in April to pay them.",
    "Salt traders, who ship 41,000 tonnes a year through the port, called the rise unjust.",
    '"We did not build that wall, and we did not knock it down," said Jon Hale, who leads their guild.',
    "Hale said the guild would ask a court in Leth to stop the levy before it falls due on June 1.",
    "The port of Orm, 30 miles north, charges no levy at all.",
]
OURS = [
    "Salt will cost more to ship from Tesk, where the harbour board voted on Monday to lift its levy by 12 per cent.",
    "It had little choice, according to Ada Morn, the clerk, since a storm in March took away 340m of sea wall.",
    "Repairs are to last 14 months once the masons arrive in June.",
    "Their wages come out of a loan of six million crowns that the Bank of Leth made in April.",
    "The traders, whose 41,000 tonnes of salt leave by Tesk each year, think it unjust.",
    'Jon Hale, the head of their guild, put it thus: "We did not build that wall, and we did not knock it down."',
    "The guild will go to court in Leth so that nothing need be paid on June 1, Hale said.",
    "At Orm, 30 miles up the coast, there is no such levy.",
]


def anew(a: str, b: str) -> set[tuple[str, str]]:
    """Errors and warnings of a story and one told anew, each with a sentence more."""
    copies = (parse("\n\n".join([*own, more]), plain=True) for own, more in ((WIRE, a), (OURS, b)))
    findings = check(*copies).findings
    return {(f.code, f.severity.value) for f in findings if f.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (  # places in two rows
            "Harl opened the race at Tesk with a lead before Dunn crossed the line after the 11th gun.",
            "The crews of Tesk were two boats to the good at noon, after Dunn had brought both across the line, "
            "the second of them after the 38th gun.",
        ),
        (  # one and several, in words that stand in one place
            "The joined port would load 96 ships a month and house some 230 cranes at 64 quays in Tesk and Orm.",
            "Between them the two ports see off 96 ships in a month and own more than 200 cranes in Orm and Tesk.",
        ),
        (
            "The yard will let 52 men go in the autumn to spare itself 3 million crowns, 31 of them riggers by trade.",
            "It costs 52 men their work, 21 of them sailmakers.",
        ),
    ],
)
def test_bare_figures_that_nothing_binds_are_no_error_in_a_story_told_anew(a: str, b: str) -> None:
    """From either side; and none in the story by itself."""
    assert anew("", "") == set()
    assert not {code for code, severity in anew(a, b) | anew(b, a) if severity == "error"}


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        (
            "The port house has 46 beds for sailors, the clerk said.",
            "For sailors there are 64 beds in the port house, the clerk said.",
            "NUM101",
        ),
        (
            "The sheds at Tesk are worth 19 million crowns, the clerk said.",
            "At 91 million crowns the sheds at Tesk are dear, the clerk said.",
            "NUM101",
        ),
    ],
)
def test_figures_of_one_unit_are_errors_in_a_story_told_anew(a: str, b: str, code: str) -> None:
    assert (code, "error") in anew(a, b) & anew(b, a)


@pytest.mark.parametrize(
    ("a", "b", "severity"),
    [
        (  # a slip of the hand is of one thing, and so is the name beside it
            "Around 1,400 of the sheds will go in the north, mainly at the wharves of Harl and Dunbeck.",
            "Some 1,040 sheds will vanish in the north, most of them at wharves in Harl and Corrow.",
            "error",
        ),
        (
            "The guild, led by Marten Voss, a cooper, is to take up the levy on Oct. 28.",
            "The levy is to be taken up on October 23 by the guild, which Markus Voss, a cooper, leads.",
            "error",
        ),
        (  # two clerks and two ages are two people
            "Ada Moss, 34, a clerk who saw the wave, said the quay at Harl was gone.",
            "A clerk who saw the wave, Ivo Lund, 51, spoke of the quay at Harl and said the pier was cut.",
            "warning",
        ),
    ],
)
def test_who_and_a_figure_are_of_two_unless_the_figure_is_of_one_for_certain(
    a: str, b: str, severity: str
) -> None:
    found = {one for one in anew(a, b) | anew(b, a) if one[0][:3] in ("NUM", "DAT", "NAM")}
    assert ("error" in {grave for _, grave in found}) == (severity == "error")


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
        (  # a town that is no more than a name
            "The envoys will meet again in Rostock on Oct. 29, the mediator said.",
            "According to the mediator, the envoys are to come together again on October 28 in Kassel.",
        ),
        (  # a part of the name is the same
            "The envoys will meet again at the University of Marvik on Oct. 29, the mediator said.",
            "According to the mediator, the envoys will meet at the University of Tollund on October 28.",
        ),
        (
            "The envoys will be met again by Ivo Brandt on Oct. 29, the mediator said.",
            "According to the mediator, the envoys will be met by Karl Brandt on October 28.",
        ),
    ],
)
def test_another_place_and_another_day_are_both_errors(a: str, b: str) -> None:
    codes = [code for code, severity in graver(a, b) if severity == "error"]
    assert codes == ["NAM102", "DAT101"]


@pytest.mark.parametrize(
    ("a", "b", "code", "severity"),
    [
        (
            "It argued against Lind's bonus deal in Tesk in March.",
            "The fund argued for Mr Lind's bonus plan in Tesk in March.",
            "POL102",
            "error",
        ),
        (
            "Insurers found the old quay cheaper to mend than the crane, a report of June says.",
            "By a report of June the crane is the thing to mend, and the quay more expensive.",
            "POL102",
            "error",
        ),
        (
            "The guild's clerk, 48, who had backed the levy in the vestry, left at noon.",
            "The guild's clerk, 48, who opposed the levy in the vestry, was gone by noon.",
            "POL102",
            "error",
        ),
    ],
)
def test_opposites_in_sentences_much_alike_are_errors_in_a_story_told_anew(a, b, code, severity):
    copies = [parse("\n\n".join(paragraphs), plain=True) for paragraphs in ([*WIRE, a], [*OURS, b])]
    findings = check(*copies).findings
    assert (code, severity) in [(f.code, f.severity.value) for f in findings]
