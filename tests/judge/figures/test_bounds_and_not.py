"""A bound under a "not" is held from the other side: not for more than 40 days is up to 40 days."""

import pytest

import factcheck
from factcheck.model.settings import Settings

QUIET = [
    (
        "The lock will be shut for up to 40 days.",
        "The lock will be shut, though never for more than 40 days.",
    ),
    ("The lock will be shut for up to 40 days.", "The lock will not be shut for more than 40 days."),
    (
        "Lorries waited for up to two hours at the lock.",
        "Nowhere at the lock did lorries wait, never for longer than two hours.",
    ),
    ("Ice of at most 90 cm lay on the lock.", "No ice over 90 cm lay on the lock."),
    ("Crews may moor for up to 90 days at the lock.", "Nobody may moor for more than 90 days at the lock."),
    ("Loans were insured up to 40,000 crowns.", "No one's loan was insured beyond 40,000 crowns."),
    ("At most 40 crews moor at the lock.", "No more than 40 crews moor at the lock."),
    ("Fewer than half of the crews have been paid.", "More than half of the crews have not been paid."),
    ("Fewer than half of the crews have been paid.", "More than half of the crews are without pay so far."),
    ("Over half of the locks have power.", "Under half of the locks lack power."),
]
LOUD = [
    ("The lock will be shut for up to 40 days.", "The lock will be shut for more than 40 days."),
    (
        "The lock will be shut for up to 40 days.",
        "The lock, which nobody likes, will be shut for more than 40 days.",
    ),
    ("At least 40 crews moor at the lock.", "At most 40 crews moor at the lock."),
    ("Fewer than half of the crews have been paid.", "More than half of the crews have been paid."),
    ("Fewer than half of the crews lost their pay.", "More than half of the crews lost their pay."),
    ("At least 40 crews have pay.", "At most 40 crews are without pay."),
]


def codes(a: str, b: str) -> list[str]:
    texts = (f"The harbour board met in Tesk.\n\n{text}\n\nIt meets again in the autumn." for text in (a, b))
    copies = [factcheck.parse(text, plain=True) for text in texts]
    return [finding.code for finding in factcheck.check(*copies, settings=Settings(force=True)).findings]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_a_bound_turned_by_a_not_is_the_other_bound(a, b):
    assert "NUM108" not in codes(a, b)
    assert "NUM108" not in codes(b, a)


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_a_bound_turned_by_nothing_is_another(a, b):
    assert "NUM108" in codes(a, b)
    assert "NUM108" in codes(b, a)


ROUNDED_DOWN = [
    ("The fire killed at least 470 hens.", "The fire killed more than 400 hens.", set()),
    ("The fire killed at least 1,250 hens.", "More than 1,000 hens were killed in the fire.", set()),
    ("The fire killed at least 470 hens.", "The fire killed more than 500 hens.", {"NUM101"}),
    ("The fire killed at least 470 hens.", "The fire killed more than 480 hens.", {"NUM101"}),
    ("The fire killed at least 43 hens.", "The fire killed more than 47 hens.", {"NUM101"}),
    ("The fire killed more than 470 hens.", "The fire killed more than 400 hens.", {"NUM101"}),
]


@pytest.mark.parametrize(("a", "b", "codes"), ROUNDED_DOWN)
def test_a_bound_rounded_down_is_right_still(a, b, codes):
    for one, two in ((a, b), (b, a)):
        copies = (factcheck.parse(text, plain=True) for text in (one, two))
        found = factcheck.check(*copies, settings=Settings(force=True)).findings
        assert {finding.code for finding in found if finding.severity == "error"} == codes
