"""Sentences that an outlet put into words of its own find the one they tell; what others tell finds none."""

import pytest

from factcheck.collate import collation
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse

WIRE = """The harbour board of Lindau voted on Monday to buy two electric ferries.
Chairwoman Petra Aumann said the boats would be delivered in the spring of 2027.
Passengers have complained about the noise of the old diesel engines for years.
The old boats will be sold to a museum in Konstanz.
Ticket prices will not change before the summer, Aumann said.
A petition against the purchase had gathered signatures in every village on the lake."""
OURS = """On Monday the harbour board of Lindau voted for buying two electric ferries.
The boats would be delivered in the spring of 2027, chairwoman Petra Aumann said.
For years passengers have complained about the noise of the old diesel engines.
The old boats will be sold to a museum in Konstanz.
Aumann said ticket prices will not change before the summer.
In every village on the lake a petition against the purchase had gathered signatures."""


def partner(told: str, retold: str, after: int = 3, retold_after: int = 3) -> bool:
    """Do a sentence put into the wire's copy and one put into ours stand in one row?"""
    one, two = WIRE.split("\n"), OURS.split("\n")
    one.insert(after, told)
    two.insert(retold_after, retold)
    witnesses = tuple(examine(parse("\n".join(lines), plain=True)) for lines in (one, two))
    found = collation(witnesses, Settings())
    return any(after in row.cells[0] and retold_after in row.cells[1] for row in found.rows)


@pytest.mark.parametrize(
    ("told", "retold"),
    [
        (
            "The yard in Bregenz asked for 7.4 million euros.",
            "It puts the bill at €7.4m, a Bregenz builder says.",
        ),
        ("Talks with the crews begin on Oct. 19.", "On 19 October it is the staff's turn to be heard."),
        (
            "Shares in the builder closed 4.6% lower at 2.31 euros.",
            "The stock was down 4.6% to €2.31 by the close.",
        ),
        (
            "Each can carry 240 people and 60 bicycles.",
            "There is room aboard for 60 bikes and 240 travellers.",
        ),
        (
            "Norway lent the design to six other lakes.",
            "Six more waters sail to a Norwegian blueprint, on loan.",
        ),
    ],
)
@pytest.mark.parametrize("retold_after", [3, 4])
def test_one_thing_told_anew(told, retold, retold_after):
    """Figures, days, countries and synonyms tie them, in place or a sentence on."""
    assert partner(told, retold, retold_after=retold_after)


@pytest.mark.parametrize(
    ("told", "retold"),
    [
        (
            "Mayor Jonas Riedl welcomed the vote.",
            "A brass band led by Riedl played on the quay.",
        ),  # of whom, not what
        ("The yard employs 85 people.", "A gale of 110 kph sank a dinghy last week."),
        ("It began with a fire in a shed on Tuesday.", "Choirs from three valleys sing there on Tuesday."),
        ("The council in Bregenz will meet in private.", "A bakery in Bregenz made the cake."),
        ("Nobody knows who wrote the letter.", "Swans nest on the breakwater."),
        ("Austria pays a third of the cost.", "Austria won the regatta again."),
        ("Its chimney can be seen from 12 km away.", "Its captain retires at the age of 66."),
        ("The pier was rebuilt twice.", "Twice a day a heron comes by."),
    ],
)
@pytest.mark.parametrize("retold_after", [1, 5])
def test_another_thing(told, retold, retold_after):
    """One name, one weekday or a common word is no tie."""
    assert not partner(told, retold, retold_after=retold_after)


def test_two_sentences_tell_one():
    """What one of them leaves of the whole ties the other to it."""
    told = (
        "The yard in Bregenz asked for 7.4 million euros and promised to take 31 apprentices from the lake."
    )
    retold = (
        "It puts the bill at €7.4m, a Bregenz builder says. And 31 young people are to learn a trade there."
    )
    one, two = WIRE.split("\n"), OURS.split("\n")
    one.insert(3, told)
    two.insert(3, retold)
    witnesses = tuple(examine(parse("\n".join(lines), plain=True)) for lines in (one, two))
    cells = [row.cells for row in collation(witnesses, Settings()).rows]
    assert ((3,), (3, 4)) in cells


def test_either_copy_first():
    """Which copy is named first decides nothing."""
    one = WIRE.replace("\nThe old", "\nTalks with the crews begin on Oct. 19.\nThe old")
    two = OURS.replace("\nAumann", "\nOn 19 October it is the staff's turn to be heard.\nAumann")
    witnesses = tuple(examine(parse(text, plain=True)) for text in (one, two))
    rows = {row.cells for row in collation(witnesses, Settings()).rows}
    turned = {row.cells[::-1] for row in collation(witnesses[::-1], Settings()).rows}
    assert rows == turned


@pytest.mark.parametrize(
    ("told", "retold", "paired"),
    [
        (
            "The abbot of Vell upheld a ban on boats, the diocese said.",
            "Boats are no longer forbidden: Vell's abbot struck the rule down.",
            True,
        ),
        ("Divers from Holm raised the bell.", "In Holm the bell lies at the bottom.", True),
        ("Divers from Holm raised the bell.", "A bakery in Holm made the cake.", False),  # a name alone
        ("The pier was rebuilt in oak.", "Swans nest on the breakwater.", False),
    ],
)
def test_copies_of_one_sentence_each(told, retold, paired):
    """Two things in common tie them; there is no other sentence that either could tell."""
    witnesses = tuple(examine(parse(text, plain=True)) for text in (told, retold))
    rows = collation(witnesses, Settings(force=True)).rows
    assert any(all(row.cells) for row in rows) is paired
