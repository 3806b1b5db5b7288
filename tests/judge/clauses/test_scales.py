"""Opposed verbs in one and the same sentence are an error, whatever else may be read of such a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import pytest

from factcheck import check, parse
from factcheck.lexicon import opposites
from factcheck.model.settings import Settings

FRAMES = (
    "The board {} the plan on Monday after a long debate, the clerk said.",
    "The rate {} in the spring while the mills were shut for the season.",
)
IRREGULAR = {
    "rise": "rose", "grow": "grew", "fall": "fell", "win": "won", "lose": "lost", "buy": "bought", "sell": "sold",
    "lend": "lent", "give": "gave", "take": "took", "send": "sent", "leave": "left", "find": "found",
    "build": "built", "break": "broke", "begin": "began", "keep": "kept", "drop": "dropped", "ban": "banned",
    "quit": "quit", "cut": "cut", "shut": "shut", "hold": "held", "admit": "admitted", "permit": "permitted",
}  # fmt: skip
FIRST = 3  # verbs of a camp that are tried: the commonest stand first


def past(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


def lines() -> Iterator[str]:
    """Each line of verbs as it is written down: camps parted by bars."""
    for text in opposites._SCALES.values():
        for part in text.split("v:")[1:]:
            yield " ".join(part.partition("n:")[0].partition("w:")[0].split())


@pytest.mark.parametrize("line", list(lines()))
@pytest.mark.parametrize("frame", FRAMES)
def test_opposed_verbs_in_one_sentence(line: str, frame: str) -> None:
    camps = [camp.split()[:FIRST] for camp in line.split("|")]
    for one, two in combinations(camps, 2):
        for a, b in product(one, two):
            copies = [parse(frame.format(past(verb)), plain=True) for verb in (a, b)]
            told = check(*copies, settings=Settings(force=True)).findings
            assert "error" in {str(finding.severity) for finding in told}, (a, b)
