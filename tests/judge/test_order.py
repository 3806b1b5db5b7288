"""The judge has no order: in whatever order the rules are asked, or the copies come, an editor is told the same."""

import ast
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.collate import collation
from factcheck.judge.bench import bench
from factcheck.judge.engine import judge
from factcheck.judge.registry import FAMILIES, registered
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings
from tests.golden import ROWS, STORIES, stories
from tests.invariance.judged import either_way
from tests.invariance.rows import rows
from tests.judge.test_one_edit import CHECKED, LOUD, SILENT, STORY

FORCED = Settings(force=True)
EDITS = [(before, after) for before, after, *_ in (*LOUD, *CHECKED, *SILENT)]


def laid(*texts):
    """A fresh bench over copies: nothing that one order has worked out is there for the next."""
    copies = tuple(factcheck.examine(factcheck.parse(text)) for text in texts)
    return collation(copies, FORCED)


def told(table, entries):
    """All that the judge says of a collation, with the rules in this order."""
    findings, agreements = judge(bench(table, FORCED), entries)
    return (
        [(f.code, f.severity, f.confidence, f.message, f.marks, f.row, f.gist) for f in findings],
        sorted((a.kind, a.text, a.marks, a.how or "") for a in agreements),
    )


def shuffles(count):
    """Several orders of the rules, the catalogue turned round among them."""
    entries = list(registered())
    yield entries[::-1]
    for seed in range(count):
        random.Random(seed).shuffle(entries)
        yield list(entries)


@pytest.mark.parametrize("story", stories())
def test_a_story_is_told_alike_in_every_order(story):
    files = sorted(path for path in (STORIES / story).iterdir() if not path.name.startswith("expected"))
    table = collation(tuple(factcheck.examine(factcheck.read(path)) for path in files), FORCED)
    wanted = told(table, registered())
    assert wanted[1]
    for entries in shuffles(4):
        assert told(table, entries) == wanted


@pytest.mark.parametrize("entries", list(shuffles(2)), ids=["backwards", "shuffled", "again"])
def test_an_edit_is_told_alike_in_every_order(entries):
    for before, after in EDITS:
        table = laid(STORY, STORY.replace(before, after))
        assert told(table, entries) == told(table, registered()), (before, after)


@given(st.randoms(use_true_random=False), st.lists(st.sampled_from(EDITS), min_size=4, max_size=24))
@settings(max_examples=40, deadline=None)
def test_many_edits_at_once_are_told_alike_in_any_order(chance, changes):
    """So much changed in every sentence that the rules have something to contend for."""
    other = STORY
    for before, after in changes:
        other = other.replace(before, after)
    table, entries = laid(STORY, other), list(registered())
    wanted = told(table, entries)
    assert any(wanted)
    chance.shuffle(entries)
    assert told(table, entries) == wanted


@pytest.mark.long
@pytest.mark.parametrize("module", sorted(path.stem for path in ROWS.iterdir()))
def test_neither_copy_is_the_truer_one(module):
    """What is told of the rows of a module does not hang on which copy comes first."""
    for row in rows():
        if row.module == module:
            one, two = ([line for line in side if line.startswith(GRADES)] for side in either_way(row))
            assert one == two, row


GRADES = tuple(severity.value for severity in Severity)


def test_the_machine_knows_no_code():
    """A rule declares what it stands on and what it says besides: the engine asks for properties."""
    codes = {entry.rule.code for entry in registered()}
    for path in sorted(Path(factcheck.__file__).parent.glob("judge/*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
        assert not codes & known, path.name
        if path.name != "registry.py":  # which families there are is told there, and nowhere else
            assert not set(FAMILIES) & known, path.name
