"""The truth table of names: persons, bodies and places in pairs, and what the one decision says of each."""

from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.lexicon.naming import Referent
from factcheck.lexicon.referents import compared
from factcheck.model.claim import NameSort


def _table():
    sort, verdicts = NameSort.OTHER, frozenset()
    for line in (Path(__file__).parent / "names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            _, bearer, told = line.split()
            sort = NameSort(bearer)
            verdicts = frozenset("another form" if word == "form" else word for word in told.split("/"))
        elif "|" in line and not line.startswith("#"):
            a, b = (name.strip() for name in line.split("|"))
            yield sort, a, b, verdicts


TABLE = list(_table())


@pytest.mark.parametrize("sort", list(NameSort))
def test_one_decision(sort):
    """Each pair of the table, whichever name comes first, has a verdict that is written over it, and a reason."""
    wrong = []
    for _, a, b, verdicts in (row for row in TABLE if row[0] is sort):
        kin = compared(a, b, sort)
        wanted = verdicts | {"same"} if "another form" in verdicts else verdicts
        if kin.referent.value not in wanted or not (kin.reason or kin.referent is Referent.SAME):
            wrong.append((a, b, kin))
        if (back := compared(b, a, sort)) != kin:
            wrong.append((b, a, back))
    assert wrong == []


def test_the_table_is_whole():
    """As many pairs as were promised, none of them twice, and more than one verdict for each sort."""
    assert len(TABLE) >= 400
    pairs = sorted((sort, *sorted((a, b))) for sort, a, b, _ in TABLE)
    assert all(one != two for one, two in pairwise(pairs))


@pytest.mark.parametrize("sort", list(NameSort))
def test_every_name_is_itself(sort):
    for _, a, b, _ in TABLE:
        assert compared(a, a, sort).referent is Referent.SAME
        assert compared(b, b, sort).referent is Referent.SAME
