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
