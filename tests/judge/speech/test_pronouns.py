"""A quotation that "she" says in one copy, and in the other a man who is called Mr."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

A = """The barge left the lock at 4 a.m.

{} said it was too soon to say why. “We ask everyone to let the divers do their work,” {} said."""
B = """At 4 a.m. the barge left the lock.

“We ask everyone to let the divers do their work,” {} said."""


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(
    ("who", "pronoun", "other"),
    [
        ("The safety chief, Jurgita Varn,", "she", "Mr Holt"),
        ("The harbour master, Oskar Dahl,", "he", "Mrs Beck"),
    ],
)
def test_of_the_other_gender(who: str, pronoun: str, other: str) -> None:
    one, two = A.format(who, pronoun), B.format(other)
    assert errors(one, two) == errors(two, one) == {"ATT101"}


RETOLD = "“There was no need of nets, {} it kept his hands warm,” Mr Dahl said of his aunt, Jurgita Varn."


@pytest.mark.parametrize(("words", "codes"), [("she just said", set()), ("and", {"ATT101"})])
def test_words_that_another_retells(words: str, codes: set[str]) -> None:
    """What he says that she said is hers where the other copy prints her words; his own are not."""
    lead = "Jurgita Varn mended nets until Thursday.\n\n"
    one = lead + RETOLD.format(words)
    two = (
        lead
        + "Jurgita Varn told her nephew there was no need of nets. She told him “it kept his hands warm.”"
    )
    assert errors(one, two) == errors(two, one) == codes


@pytest.mark.parametrize(
    ("who", "pronoun", "other"),
    [
        ("The safety chief, Jurgita Varn,", "she", "Ms Varn"),
        ("The safety chief, Jurgita Varn,", "she", "Varn"),
        ("The harbour master, Oskar Dahl,", "he", "Captain Dahl"),
        ("The harbour master, Oskar Dahl,", "he", "Dr Dahl"),
    ],
)
def test_of_the_same(who: str, pronoun: str, other: str) -> None:
    one, two = A.format(who, pronoun), B.format(other)
    assert errors(one, two) == errors(two, one) == set()


TALKS = "“I came to learn how the bells are hung,” {} said."
GUIDE = """She has a guide, Rilo Taran, who is 63 and lives by the tower.

She had few plans for the week. """


@pytest.mark.parametrize(
    "b",
    [
        GUIDE + TALKS.format("she"),  # whoever was "she" before the guide was named
        "She has a guide, Rilo Taran. " + TALKS.format("she"),
        "Her guide was Rilo Taran. " + TALKS.format("she"),
        "Vesna Holt has a stall by the tower in Marlenstad. She is 71. This week, she says, "
        "“I came to learn how the bells are hung.” The Old Marlenstad is shut.",
    ],
)
def test_somebody_else_in_mind(b: str) -> None:
    """A pronoun before the only name is of another, and a town is nobody."""
    a = TALKS.format("Vesna Holt")
    assert errors(a, b) == errors(b, a) == set()


def test_an_office_before_the_name() -> None:
    """The one in mind is whoever the sentence before begins with, by office and name."""
    a = (
        "“I took the boat and left the oars,” said Tomo Relk, 36, a baker.\n\n"
        "The governor, Rilo Sana Taran, declared a holiday. He said the state would build a new quay. "
        "“There is no quay to land at,” he said."
    )
    b = "“There is no quay to land at,” said Rilo Sana Taran, the governor, who declared a holiday."
    assert errors(a, b) == errors(b, a) == set()
    other = "“There is no quay to land at,” said Tomo Relk, the baker, who declared a holiday."
    assert errors(a, other) == {"ATT101"}


@pytest.mark.parametrize(
    ("before", "pronoun", "stops"),
    [
        ("The council turned down a plea by Vera Lund for money.", "She", False),
        ("The council turned down a plea for money by the warden.", "She", False),  # whoever that is
        ("Ada Moss opened the quay.", "She", True),
    ],
)
def test_a_pronoun_that_may_be_the_others(before: str, pronoun: str, *, stops: bool) -> None:
    """Of somebody named in the sentence before, or of nobody whom it names."""
    told = "Ada Moss, the mayor, ran for office in May.\n\n{} {} said the dyke would be mended by the end of June.\n"
    one, two = told.format(before, "Vera Lund"), told.format(before, pronoun)
    assert bool(errors(one, two)) is stops is bool(errors(two, one))


NORBY = "A bank in Holm, Karst, spoke of loans.\n\n{} fell by 3 per cent on Monday. {} said it would sell no mill.\n"


@pytest.mark.parametrize(
    ("before", "pronoun", "stops"),
    [
        ("Shares in Norby, a maker of flour,", "It", False),  # it may be Norby, whatever the bank said before
        ("Norby, a maker of flour,", "It", False),
        ("Shares in Norby, a maker of flour,", "Karst", True),
    ],
)
def test_an_it_behind_the_name(before: str, pronoun: str, *, stops: bool) -> None:
    """The firm of the sentence before is the other copy's source."""
    one, two = NORBY.format(before, "Norby"), NORBY.format(before, pronoun)
    assert bool(errors(one, two)) is stops is bool(errors(two, one))
