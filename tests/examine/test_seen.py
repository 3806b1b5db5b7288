"""What is read in every copy of the pairs under fixtures/ is what is written beside them."""

import pytest

from tests import golden


def held(expected):
    """`make golden` writes these anew where the change is meant; read the diff like code."""
    for path, text in expected:
        assert path.read_text(encoding="utf-8").splitlines() == text.splitlines(), (
            f"{path} is out of date: make golden"
        )


@pytest.mark.parametrize("pair", golden.pairs())
def test_a_pair(pair):
    held(golden.seen(pair))
