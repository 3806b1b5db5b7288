"""What is laid against what, and what is told of it, is what is written: `make golden` writes it anew where the change is meant."""

import pytest

from tests import golden

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


def test_pairs_of_our_own():
    _held(golden.own_pairs())


def _held(expected):
    for path, text in expected:
        assert path.read_text(encoding="utf-8").splitlines() == text.splitlines()
