"""Which copy comes first decides which is the base, and nothing else: over every story under fixtures/."""

from itertools import combinations
from pathlib import Path

import pytest

import factcheck
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

FIXTURES = Path(__file__).parent.parent / "fixtures"
BESIDE = {"expected.txt", "expected.json", "gold.json", "gold.toml"}
STORIES = [
    folder
    for kind in ("pairs", "stories", "traces")
    for folder in sorted((FIXTURES / kind).iterdir())
    if folder.is_dir()
]
FORCED = Settings(force=True)


def copies(folder):
    """The copies of a story, examined."""
    files = [file for file in sorted(folder.iterdir()) if file.name not in BESIDE]
    return [factcheck.examine(factcheck.read(file)) for file in files]


def disputes(report):
    """Errors and warnings, with the places that each marks, by file."""
    files = [witness.article.path for witness in report.collation.witnesses]
    return sorted(
        (f.code, f.severity.value, sorted((files[m.document], m.span) for m in f.marks))
        for f in report.findings
        if f.severity is not Severity.NOTE
    )


def test_the_stories_are_found():
    assert len(STORIES) > 50
    assert all(len(copies(folder)) > 1 for folder in STORIES[::9])


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_two_copies_say_the_same_whichever_comes_first(folder):
    witnesses = copies(folder)
    for witness in witnesses:
        alone = factcheck.check(witness, witness, settings=FORCED)
        assert not [f.code for f in alone.findings if not f.code.startswith("INT")]
    for one, two in list(combinations(witnesses, 2))[:2]:
        there = factcheck.check(one, two, settings=FORCED)
        back = factcheck.check(two, one, settings=FORCED)
        assert there.exit_code == back.exit_code
        assert disputes(there) == disputes(back)


@pytest.mark.parametrize("folder", STORIES[::6], ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_three_copies_say_the_same_in_whatever_order_the_others_come(folder):
    """The copies of one story, or of one and of its neighbour, which share nothing."""
    witnesses = copies(folder)
    if len(witnesses) < 3:
        witnesses += copies(STORIES[STORIES.index(folder) - 1])
    base, *others = witnesses[:4]
    orders = [others, others[::-1], [*others[1:], others[0]]]
    told = [disputes(factcheck.check(base, *order, settings=FORCED)) for order in orders]
    assert all(each == told[0] for each in told)
