"""What is laid against what, and what is told of it, is what is written: `make golden` writes it anew where the change is meant."""

import pytest

from tests import golden
from tests.invariance.judged import either_way
from tests.invariance.rows import rows

pytestmark = pytest.mark.long  # beside the floors, which are measured on the same reports
MODULES = sorted(path.stem for path in golden.ROWS.iterdir())


@pytest.mark.parametrize("module", MODULES)
def test_the_rows_of_a_module(module):
    """Those that the tests of the judge hold, one by one."""
    assert golden.unlike(module) == []


@pytest.mark.parametrize("module", MODULES)
def test_the_rows_of_a_module_as_pages(module):
    """Many sentences that may stand against each other, in another order."""
    _held(golden.pages(module))


@pytest.mark.parametrize("module", MODULES)
def test_the_rows_of_a_module_the_other_way_round(module):
    """Neither copy is the truer one: what is laid against what does not hang on which comes first."""
    for row in rows():
        if row.module == module and row.a not in KNOWN:
            one, two = either_way(row)
            assert one == two, row


KNOWN = {
    "It won 14 votes in Hull and lost 60 in Leeds.",  # two statements are alike, and either may stand for one
    "Only one in five ferries will sail in March.",  # surely one figure from this copy alone
}


def test_pairs_of_our_own():
    _held(golden.own_pairs())


def _held(expected):
    for path, text in expected:
        assert path.read_text(encoding="utf-8").splitlines() == text.splitlines()
