"""Lists searched where they lie: a line is found by its head, and by nothing else."""

from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.lexicon import shelf

LISTS = sorted(path.name for path in Path(shelf._FOLDER).glob("*.txt"))


@pytest.mark.parametrize("name", LISTS)
def test_each_head_finds_its_line_and_no_other_does(name: str) -> None:
    lines = (Path(shelf._FOLDER) / name).read_text("utf-8").splitlines()
    known = {line.split("\t")[0]: tuple(line.split("\t")) for line in lines}
    heads = [*known][:50] + [*known][::97] + [*known][-50:]
    near = [head + more for head in heads for more in ("a", "-", "z", "\t", "\n")] + [
        head[:-1] for head in heads
    ]
    for head in (*heads, *near, "", "\n", "\ud800"):
        assert shelf.entry(name, head) == known.get(head)


@pytest.mark.parametrize("name", LISTS)
def test_two_lines_are_no_head(name: str) -> None:
    lines = (Path(shelf._FOLDER) / name).read_text("utf-8").splitlines()[:20]
    assert all(shelf.entry(name, f"{a}\n{b}") is None for a, b in pairwise(lines))
    assert all(shelf.entry(name, line) is None for line in lines if "\t" in line)


@pytest.mark.parametrize("name", LISTS)
def test_the_lines_are_sorted(name: str) -> None:
    heads = [line.split(b"\t")[0] for line in (Path(shelf._FOLDER) / name).read_bytes().splitlines()]
    assert heads == sorted(set(heads))
