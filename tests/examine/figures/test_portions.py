"""Shares of sets in one sentence; no grammar is read where its tokens and figures tell that there is none."""

from __future__ import annotations

import pytest

from factcheck import examine, parse
from factcheck.examine import clauses


@pytest.mark.parametrize(
    "text",
    [
        "Two of the five climbers reached the hut before dark.",
        "The council closed 60% of schools.",
        "A third of the bridges in the county need repairs.",
        "Seven in ten voters stayed at home.",
        "In Ward 4 of the town seven in ten voters stayed at home.",
        "Most jurors had read about the case.",
    ],
)
def test_a_share_is_told(text):
    assert examine(parse(text, plain=True)).portions_in(0)


@pytest.mark.parametrize(
    "text",
    [
        "Ward 5 of the town of Orrin lent 12 boats to its 7 harbours in May.",
        "The club sold 12 boats in May 2019.",
        "On the 5th of May of that year 12 boats sank.",
    ],
)
def test_no_grammar_is_read_for_a_count_of_what_is_not_counted(text, monkeypatch):
    def refuse(tokens):
        raise AssertionError(f"grammar was read of {text}")

    monkeypatch.setattr(clauses, "grammar", refuse)
    assert examine(parse(text, plain=True)).portions_in(0) == ()
