"""A list of names that two copies print, in whatever sentences, with one name of it put for another."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.collate.lists import lists
from factcheck.pipeline import examine

BEFORE = "The ferry firm, which runs to Hanley, Norby and Tesk, said on Monday the strike had begun."
AFTER = "A strike began on Monday. The firm would not pay more."


def told(a: str, b: str) -> set[str]:
    """The errors of two copies, whichever comes first."""
    found = [check(*(parse(text, plain=True) for text in pair)).findings for pair in ((a, b), (b, a))]
    one, two = ({f.code for f in own if f.severity.value == "error"} for own in found)
    assert one == two
    return one


@pytest.mark.parametrize(
    "b",
    [
        f"{AFTER} Its boats go to Hanley, Ostrel and Tesk.",
        f"{AFTER} Its boats go to Tesk, Ostrel and Hanley.",
        f"{AFTER} Its boats, which were full, go to Hanley, Norby or Dorwick.",
    ],
)
def test_one_of_a_list_is_another(b: str) -> None:
    assert told(BEFORE, b) == {"NAM102"}


@pytest.mark.parametrize(
    "b",
    [
        f"{AFTER} Its boats go to Norby, Tesk and Hanley.",
        f"{AFTER} Its boats go to Hanley and Tesk.",
        f"{AFTER} Its boats go to Hanley, Norby, Tesk and Ostrel.",
        # two are others: it is another list
        f"{AFTER} Its boats go to Hanley, Ostrel and Dorwick.",
        # the name left over is told elsewhere
        f"{AFTER} Its boats go to Hanley, Ostrel and Tesk. In Norby nobody sailed.",
        f"{AFTER} Its boats go to Hanley, Tesk and the port of Norby.",
    ],
)
def test_the_same_list_or_another(b: str) -> None:
    assert told(BEFORE, b) == set()


def test_what_a_list_is() -> None:
    text = "They saw Ada Moss, Ivo Lind, and Karl Brandt in Norby. In Tesk, Hanley or Leith it rained."
    found = list(lists(examine(parse(text, plain=True))))
    assert [[name.text for name in names] for names in found] == [
        ["Ada Moss", "Ivo Lind", "Karl Brandt"],
        ["Tesk", "Hanley", "Leith"],
    ]


def test_a_table_is_no_list() -> None:
    towns = "Hanley Norby Tesk Ostrel Dorwick Leith Marlow Solmar Tarn Elbe Weser Ruana Serena".split()
    assert not list(lists(examine(parse(f"It ran to {', '.join(towns)}.", plain=True))))
