"""The fuzzer's laws on a few hundred cases of its own, and on every case that once broke one."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "fuzz"


@pytest.fixture(scope="module")
def fuzz():
    sys.path.insert(0, str(HERE))
    # The cases are numbers that draw from the seeds, and the seeds must be the same on every machine.
    corpus = os.environ.pop("FACTCHECK_CORPUS", None)
    try:
        spec = importlib.util.spec_from_file_location("fuzz_main", HERE / "__main__.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(HERE))
        if corpus is not None:
            os.environ["FACTCHECK_CORPUS"] = corpus


@pytest.mark.long
@pytest.mark.parametrize("block", range(6))
def test_whatever_comes_in_the_laws_hold(fuzz, block):
    for number in range(block * 50, block * 50 + 50):
        try:
            fuzz.run(number)
        except Exception as error:
            error.add_note(f"python tests/fuzz --case {number}")
            raise


@pytest.mark.parametrize("path", sorted((HERE / "corpus").iterdir()), ids=lambda path: path.stem)
def test_what_once_gave_way_holds(fuzz, path):
    assert fuzz.laws.kept(path) == "kept"
