"""A word of a scale that is written with a hyphen is told whole, and is the word without one."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

FRAME = "The trawler was found 30 miles {} of the lightship, the pilots said."


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("northwest", "north-east", ("northwest", "north-east")),
        ("north-west", "north-east", ("north-west", "north-east")),
        ("north-west", "southeast", ("north-west", "southeast")),
        ("north", "south", ("north", "south")),
        ("northwest", "north-west", None),
        ("north-west", "north‑west", None),  # a hyphen that does not break
        ("north-east", "northeast", None),
    ],
)
def test_a_point_of_the_compass(one, two, told):
    texts = (FRAME.format(one), FRAME.format(two))
    found = check(*(parse(text, plain=True) for text in texts), settings=Settings(force=True)).findings
    grave = [finding for finding in found if finding.severity is not Severity.NOTE]
    marked = [tuple(m.span.of(texts[m.document]) for m in finding.marks) for finding in grave]
    assert marked == ([told] if told else [])
