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
    ("A sailor pulled the dog from the lock.", "A policeman pulled the dog from the lock.", "WRD101"),
    ("They moored a barge by the lock.", "They moored a yacht by the lock.", "WRD101"),
    ("The consul opened the gallery.", "The coroner, in a hurry, opened the gallery.", "NAM108"),
    ("A polar bear raided the bins.", "A brown bear raided the bins.", "WRD101"),
    (
        "The alarm in the hall was set off by a leak of carbon monoxide.",
        "The alarm in the hall was set off by a leak of methane.",
        "WRD101",
    ),
    (
        "He was off for a month with a torn hamstring.",
        "He was off for a month with a strained hamstring.",
        "WRD101",
    ),
    (
        "They closed early, citing rising rent bills.",
        "They closed early, citing rising heating bills.",
        "WRD101",
    ),
    ("The race was lost during lambing.", "The race was lost during the harvest.", "WRD101"),
    ("She lectures in marine biology.", "She lectures in molecular biology.", "WRD101"),
    ("The ferry was held up by smoke.", "The ferry was held up by strong wind.", "WRD101"),
    ("A crate of lychees fell overboard.", "A crate of guavas fell overboard.", "WRD101"),
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
    ("The squad car was towed.", "The patrol car was towed."),
    ("The patrol car was towed.", "The car was towed."),
    ("A polar bear raided the bins.", "A bear raided the bins."),
    ("He was off for a month with a fractured wrist.", "He was off for a month with a broken wrist."),
    ("The road was shut because of rain.", "The road was shut because of flooding."),
    ("They closed early, citing rising power bills.", "They closed early, citing rising electricity bills."),
    ("She went into labour at noon.", "She went into the water at noon."),
    ("The GP was late.", "The doctor was late."),
    ("Barley and wheat were late.", "Wheat and barley were late."),
    ("A crate of lychees fell overboard.", "A crate of fruit fell overboard."),
    ("He was cut free with an angle grinder.", "He was cut free with a grinder."),
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
