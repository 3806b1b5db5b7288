"""Two figures that stand against nothing else, in one sentence of both copies: of one thing, or to check."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "The bank was told of the flood by nine men of the mill in Holm who had walked there.",
        "After a walk from Holm, five told the bank that the mill had been under water since the flood.",
    ),
    (
        "The court in Tesk sent seven home on Monday after the judge had heard that the dock was on fire.",
        "A fire at the dock made the judge let 12 jurors go, it was heard in Tesk on Monday.",
    ),
]
QUIET = [
    (  # the same figure
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Four of the 30 ferries that the yard ordered from Holm have arrived.",
    ),
    (  # one of them has none
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Some of the 30 ferries that the yard ordered from Holm have arrived.",
    ),
    (  # other things are counted
        "The yard in Holm has 30 ferries and 12 cranes.",
        "The yard in Holm, with its nine sheds, has 30 ferries.",
    ),
    (  # places in a row
        "The yard in Holm launched its second ferry on Monday.",
        "On Monday the yard in Holm launched a ferry, in its ninth year.",
    ),
    (  # the rest of a set
        "Orla and two other keepers of the zoo in Tesk were fined.",
        "Five were fined at the zoo in Tesk, all of them keepers.",
    ),
    (  # the one worked out of the other
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Of the 30 ferries that the yard ordered from Holm, it still waits for 26.",
    ),
    (  # said elsewhere
        "The yard has ordered 30 ferries from Holm, of which four have been delivered. It has 14 cranes.",
        "Of the 30 ferries that the yard ordered from Holm some have arrived. Fourteen cranes stand there, four idle.",
    ),
]

SURE = [  # one but for a slip, in sentences worded far apart
    (
        "The yard has ordered 30 ferries from Holm, of which four have been delivered.",
        "Fourteen of the 30 ferries that the yard ordered from Holm have arrived.",
        "NUM101",
    ),
    (
        "The clinic in Tesk was said to have turned 56 patients away in June before its roof was mended.",
        "According to the letter, 65 visitors were sent home from the Tesk clinic while the roof leaked in June.",
        "NUM101",
    ),
    (
        "Lorna and Petra Quill put together 278 runs for the third pair, and it was over by tea.",
        "Before tea it was all over, thanks to the third pair and its stand of 287 between the sisters Quill.",
        "NUM101",
    ),
    (
        "The inspector weighed 1,384 crates of figs on the quay at Norrby before it was shut.",
        "Before the quay at Norrby was closed, 1,334 crates of figs were put on the scales there.",
        "NUM101",
    ),
    (  # the only share left over, the sentences alike as bags of words
        "Salt is 12% dearer in Orle than it was in spring, and candles, which are taxed, cost twice as much.",
        "Candles are taxed and have doubled in price in Orle since spring, while for salt people pay 31% more.",
        "NUM103",
    ),
    (
        "The cellist Ilse Morn, who first played at the court at the age of six, will lead the choir of Tesk.",
        "Ilse Morn, a cellist who was eight when she first played at the court, is to lead the choir of Tesk.",
        "NUM105",
    ),
    (
        "The night boat left Orle at 9.20pm on Sunday with 40 people on its deck, the harbour master said.",
        "The harbour master said 40 people stood on the deck of the night boat, which sailed from Orle on Sunday "
        "at 8:20 p.m.",
        "DAT102",
    ),
    (  # a multiplier is no count, though the count of something else is the same figure
        "The number of herons in Orle has tripled since 2011, and the council of Tesk votes in May on a limit of "
        "two boats a day.",
        "Since 2011 the number of herons in Orle has doubled, and in May the council of Tesk is to vote on a limit "
        "of two boats a day.",
        "NUM101",
    ),
    (  # up and down, in sentences split otherwise: the sum ties them
        "Takings rose 7% to 2.31 million crowns in the six months to June, while the rent grew 11%, it said.",
        "In the six months to June the theatre had a turnover of 2.31 million crowns, a fall of 7%. It paid 11% "
        "more rent.",
        "POL102",
    ),
]
NO_ERROR = [
    (  # two parts of a whole
        "With 96% of the ballots counted, the Alliance in Orle had 31 seats, the clerk said early on Sunday.",
        "Early on Sunday the clerk in Orle gave the Alliance 31 seats, with 4% of the ballots still to count.",
    ),
    (  # the difference of two
        "The board of the mill in Orle had thought of letting as many as 900 weavers go, said a man who was there.",
        "It could have been worse: up to 250 more weavers than it said might have gone, said a man on the board.",
    ),
    (  # a part of another sum
        "The theatre in Orle, which cost €260 million, was the reason for the vote that the mayor survived.",
        "The vote that the mayor survived was about a theatre in Orle that cost a quarter of a billion euros.",
    ),
    (  # a stretch of time leads from one hour to the other
        "The bus left Orle at 5:30 p.m. on Friday and was stopped 40 minutes later near Tesk by two men.",
        "Near Tesk two men stopped the bus at 6.10pm on Friday, 40 minutes after it had set out from Orle.",
    ),
    (  # the clock of another place
        "The pit in Orle shook at 0712 GMT on Friday, the crew said, and 12 men were lifted out.",
        "The crew said that 12 men were lifted out of the pit in Orle after it shook at 9:12 a.m. on Friday.",
    ),
    (  # both said by one copy, in two sentences
        "The yard has 73 cranes. It sold boats to Holm for a crown each, as the mayor of Tesk had asked it to.",
        "Boats were sold to Holm by the yard, 37 of them, for a crown each at the wish of the mayor of Tesk. It "
        "keeps 73 cranes.",
    ),
    (  # other things are counted
        "The mayor of Tesk shut three schools and sold the bus of the town in the week after the flood.",
        "In the week after the flood the bus of the town was sold, and the mayor of Tesk gave away nine boats.",
    ),
]


def codes(a: str, b: str) -> list[str]:
    return [code for code, _ in graded(a, b)]


def graded(a: str, b: str) -> list[tuple[str, str]]:
    texts = (f"The harbour board met in Tesk.\n\n{text}\n\nIt meets again in the autumn." for text in (a, b))
    copies = [factcheck.parse(text, plain=True) for text in texts]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [(finding.code, str(finding.severity)) for finding in found]


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_figure_of_its_own_on_either_side_is_to_check(a, b):
    assert "NUM206" in codes(a, b)
    assert "NUM206" in codes(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_another_sort_of_figure_or_none_is_not(a, b):
    assert "NUM206" not in codes(a, b)
    assert "NUM206" not in codes(b, a)


@pytest.mark.parametrize(("a", "b", "code"), SURE)
def test_what_is_left_over_on_either_side_is_of_one_thing(a, b, code):
    assert (code, "error") in graded(a, b)
    assert (code, "error") in graded(b, a)


@pytest.mark.parametrize(("a", "b"), NO_ERROR)
def test_what_is_of_another_thing_is_no_error(a, b):
    assert not [code for code, severity in (*graded(a, b), *graded(b, a)) if severity == "error"]
