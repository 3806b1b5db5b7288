"""What is laid against what in the rows that the tests of the judge hold, and what is told of each."""

import pytest

from tests import golden

pytestmark = pytest.mark.long  # beside the floors, which are measured on the same reports


@pytest.mark.parametrize("module", sorted(path.stem for path in golden.ROWS.iterdir()))
def test_the_rows_of_a_module(module):
    """`make golden` writes these anew where the change is meant; read the diff like code."""
    assert golden.unlike(module) == []
