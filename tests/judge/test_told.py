"""What is told of the pairs and sentences under fixtures/, to the last note, is what is written beside them."""

import importlib.util
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("golden", Path(__file__).parents[1] / "golden.py")
golden = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(golden)


def held(expected):
    """`make golden` writes these anew where the change is meant; read the diff like code."""
    for path, text in expected:
        assert path.read_text(encoding="utf-8").splitlines() == text.splitlines(), (
            f"{path} is out of date: make golden"
        )


@pytest.mark.parametrize("pair", golden.pairs())
def test_a_pair(pair):
    held(golden.told(pair))


def test_the_sentences():
    held(golden.sentences())
