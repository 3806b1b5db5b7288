"""One name that two desks cut otherwise, with its region or its nation; and two of like build."""

import pytest

import factcheck
from factcheck.model.settings import Settings

QUIET = [
    (
        "The National Dyke Corporation said the weir at Tesk was shut.",
        "The National Dyke Corporation of the Philippines (NDCP) said the weir at Tesk was shut.",
    ),
    ("Two men died in a pit in the NSW Holm Valley.", "Two men died in a pit in the Holm Valley."),
    (
        "The plan to end lessons for Primary 6 pupils is dead.",
        "The plan to end lessons for P6 pupils is dead.",
    ),
    # a trade with a capital that its place in the sentence alone gave it
    ("Florist Ada Orrin came on late and won it for Tesk.", "Sub Ada Orrin won it for Tesk."),
    ("Florist Ada Orrin came on late and won it for Tesk.", "Ada Orrin, a florist, won it for Tesk late on."),
    ("Florist Ada Orrin came on late and won it for Tesk.", "The winner for Tesk was Ada Orrin's."),
]
LOUD = [
    ("Florist Ada Orrin came on late and won it for Tesk.", "Sub Eva Orrin won it for Tesk."),
    (
        "Florist Ada Orrin came on late and won it for Tesk.",
        "Florist Ada Holm came on late and won it for Tesk.",
    ),
    ("Two men died in a pit in the Selwick Valley.", "Two men died in a pit in the Norby Valley."),
    (
        "The Northern Dyke Corporation said the weir was shut.",
        "The Southern Dyke Corporation said the weir was shut.",
    ),
]


def errors(a: str, b: str) -> list[str]:
    copies = [factcheck.parse(text, plain=True) for text in (a, b)]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_name_cut_otherwise(a, b):
    assert errors(a, b) == errors(b, a) == []


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_two_names_of_like_build(a, b):
    assert errors(a, b)
    assert errors(b, a)
