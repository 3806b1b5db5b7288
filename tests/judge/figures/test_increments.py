"""What is told on top of something, "a further five", is no other measure of what is told in all."""

import pytest

import factcheck
from factcheck.model.settings import Settings

QUIET = [
    (
        "Orr won in Holm. Lind was second, 12 seconds back, and Dahl third, a further eight seconds behind.",
        "Orr won in Holm, 12 seconds ahead of Lind. Dahl was third, 20 seconds behind the winner.",
    ),
    (
        "Orr won in Holm. Lind came in 12 seconds later, and Dahl was third, another eight seconds back.",
        "Twelve seconds behind Orr, who won in Holm, came Lind. Dahl, third, was 20 seconds off the winner.",
    ),
    (
        "The dairy in Holm lost €40,000 in May and an additional €12,000 in June, its owner said.",
        "Its owner said the dairy in Holm lost €52,000 in May and June.",
    ),
    (
        "Nine walkers were hurt in Holm on Monday and a further six on Tuesday, the guard said.",
        "The guard said 15 walkers were hurt in Holm on Monday and Tuesday.",
    ),
    (
        "Nine walkers were hurt in Holm on Monday and a further six on Tuesday, the guard said.",
        "Nine walkers were hurt in Holm on Monday and six more on Tuesday, the guard said.",
    ),
    (
        "The lock in Holm is shut for three weeks, and for a further two weeks in June, the port said.",
        "The port said the lock in Holm was to be shut for five weeks.",
    ),
    (
        "Rain cost the farm 30 acres of rye in Holm and a further 12 acres of oats.",
        "The farm in Holm lost 30 acres of rye and 12 acres of oats to the rain.",
    ),
]
LOUD = [
    (
        "Orr won in Holm. Lind was second, 12 seconds back, and Dahl third, a further eight seconds behind.",
        "Orr won in Holm. Lind was second, 12 seconds back, and Dahl third, a further six seconds behind.",
    ),
    (
        "Nine walkers were hurt in Holm on Monday and a further six on Tuesday, the guard said.",
        "Fifteen walkers were hurt in Holm on Monday and a further six on Tuesday, the guard said.",
    ),
    (
        "The dairy in Holm lost €40,000 in May and an additional €12,000 in June, its owner said.",
        "The dairy in Holm lost €40,000 in May and an additional €17,000 in June, its owner said.",
    ),
]


def errors(a: str, b: str) -> list[str]:
    copies = (factcheck.parse(text, plain=True) for text in (a, b))
    report = factcheck.check(*copies, settings=Settings(force=True))
    return [f.code for f in report.findings if f.severity == "error" and f.code.startswith("NUM")]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_what_comes_on_top_is_no_other_figure(a, b):
    assert errors(a, b) == [] == errors(b, a)


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_increment_is(a, b):
    assert errors(a, b)
    assert errors(b, a)
