"""Another thing in one place of two bound statements, in whatever order and voice; another cause."""

from __future__ import annotations

import pytest

import factcheck

# (A, B, code): another thing or office, the rest put otherwise
LOUD = [
    ("A welder saved the cat from the well.", "The cat was saved from the well by a tailor.", "WRD101"),
    (
        "The thieves fled in a tractor along the quay.",
        "Along the quay, the thieves fled in an ambulance.",
        "WRD101",
    ),
    ("The judges gave the prize to a violin.", "The prize was given by the judges to a trumpet.", "WRD101"),
    (
        "Her uncle will sell the orchard in June.",
        "In June, the orchard will be sold by her grandson.",
        "NAM104",
    ),
    (
        "The consul signed the lease on the quay.",
        "On the quay, the lease was signed by the coroner.",
        "NAM108",
    ),
    ("The doctor sewed up an arm at the fair.", "At the fair, the doctor sewed up a leg.", "WRD101"),
    ("It was the oldest mill in the valley.", "It was the biggest mill in the valley.", "WRD101"),
]
CAUSE = [
    ("The blackout was caused by a squirrel.", "The blackout was caused by a lightning strike."),
    (
        "The regatta was cancelled because of fog.",
        "The regatta, planned for May, was cancelled because of algae.",
    ),
    ("The horn was blamed on gulls by the captain.", "The horn was blamed on wires by the captain."),
    ("The pony died of laminitis in the barn.", "The pony died of exhaustion in the barn."),
    ("The captain blamed the delay on gulls.", "The delay was blamed on paperwork by the captain."),
]
QUIET = [
    ("A welder saved the cat from the well.", "The cat was saved from the well by a man."),
    ("A welder saved the cat from the well.", "The cat was saved from the well by a worker."),
    ("A welder and a tailor saved the cat.", "The cat was saved by a tailor and a welder."),
    ("The thieves fled in a car along the quay.", "Along the quay, the thieves fled in a vehicle."),
    ("The thieves fled in a lorry along the quay.", "Along the quay, the thieves fled in a truck."),
    ("Her uncle will sell the orchard in June.", "In June, the orchard will be sold by a relative."),
    ("The captain blamed the delay on gulls.", "The delay was blamed on gulls by the captain."),
    ("The blackout was caused by a blaze.", "A fire caused the blackout."),
    ("The barge hit the weir.", "The weir was hit by the boat."),
    ("The minister visited homes near the mill.", "Houses near the mill were visited by the minister."),
    ("The council built housing near the mill.", "Homes were built near the mill by the council."),
    ("She heads the rail division of the Danish group.", "Ms Holm runs the rail arm of the Danish group."),
    ("It was the worst one-day fall since June.", "It was the biggest one-day fall since June."),
    (
        "The pump, made by Danish firm Holm Yards, is expected to cost $80.",
        "Made by Holm Yards, a Danish company, the pump is likely to cost about $80.",
    ),
]


def graver(a: str, b: str) -> list[tuple[str, str]]:
    """The severity and code of what is graver than a note between two texts."""
    report = factcheck.check(factcheck.parse(a, plain=True), factcheck.parse(b, plain=True)).to_dict()
    return [(f["severity"], f["code"]) for f in report["findings"] if f["severity"] != "note"]


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_another_thing(a: str, b: str, code: str) -> None:
    assert ("error", code) in graver(a, b)
    assert ("error", code) in graver(b, a)


@pytest.mark.parametrize(("a", "b"), CAUSE)
def test_another_cause(a: str, b: str) -> None:
    assert ("warning", "WRD202") in graver(a, b)
    assert ("warning", "WRD202") in graver(b, a)


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_thing(a: str, b: str) -> None:
    assert not [code for severity, code in graver(a, b) if severity == "error" or code == "WRD202"]
    assert not [code for severity, code in graver(b, a) if severity == "error" or code == "WRD202"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("“The pony died of laminitis,” Ada Tull said.", "“The pony died of exhaustion,” Ada Tull said."),
        ("“A welder saved the cat,” Ada Tull said.", "“A tailor saved the cat,” Ada Tull said."),
    ],
)
def test_a_word_that_is_quoted_otherwise_is_the_quotations_error(a, b):
    assert graver(a, b) == [("error", "QUO101")]
