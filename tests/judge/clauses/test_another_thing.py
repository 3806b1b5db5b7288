"""WRD101, NAM108: another thing, or another office, in the same place."""

from __future__ import annotations

import pytest

import factcheck

LOUD = [
    ("The heron nested under the pier.", "The gull nested under the pier.", "WRD101"),
    (
        "The heron nested under the pier.",
        "The gull, which was ringed in May, nested under the pier.",
        "WRD101",
    ),
    ("The longest bridge in Tesk was shut.", "The oldest bridge in Tesk was shut.", "WRD101"),
    ("A tailor bought the old mill.", "A dentist, to the surprise of few, bought the old mill.", "WRD101"),
    ("They moored a barge by the lock.", "They moored a yacht by the lock.", "WRD101"),
    ("The consul opened the gallery.", "The coroner, in a hurry, opened the gallery.", "NAM108"),
]
QUIET = [
    ("The longest of its teeth was shown.", "The biggest of its teeth was shown."),
    ("A tailor bought the old mill.", "A man bought the old mill."),
    ("A tailor bought the old mill.", "A woman, to the surprise of few, bought the old mill."),
    ("The barge sank by the lock.", "The vessel sank by the lock."),
    ("The barge sank by the lock.", "The boat, which was new, sank by the lock."),
    ("The ship sank by the lock.", "The tanker sank by the lock."),
    ("An oak fell across the lane.", "A tree fell across the lane."),
    ("He broke a finger at practice.", "He broke a bone in his hand at practice."),
    ("The officer closed the lane.", "The policeman closed the lane."),
    ("The heron and the gull nested there.", "The gull and the heron nested there."),
    ("The firm sold its lorries.", "The company sold its trucks."),
]


def errors(a: str, b: str) -> list[str]:
    """The codes of the errors between two texts."""
    report = factcheck.check(factcheck.parse(a, plain=True), factcheck.parse(b, plain=True)).to_dict()
    return [finding["code"] for finding in report["findings"] if finding["severity"] == "error"]


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_another(a: str, b: str, code: str) -> None:
    assert errors(a, b) == [code]
    assert errors(b, a) == [code]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_thing(a: str, b: str) -> None:
    assert errors(a, b) == []
    assert errors(b, a) == []
