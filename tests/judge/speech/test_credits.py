"""What is reported without marks, credited to one and to another, wherever the attribution stands."""

from __future__ import annotations

import pytest

import factcheck

BEFORE = "The parish met on Tuesday about the orchard wall. "
AFTER = " A decision is due before the harvest."

# the same report, given to another person by name
OTHER_PERSON = [
    (
        "Ruth Amsel said the wall was leaning over the lane.",
        "The wall was leaning over the lane, Tomas Grell said.",
    ),
    (
        "According to Ruth Amsel, the wall was leaning over the lane.",
        "Tomas Grell said the wall leaned over the lane.",
    ),
    (
        "After the frost, Ruth Amsel said, the wall began to lean over the lane.",
        "The wall began to lean over the lane after the frost, Tomas Grell said.",
    ),
]
# each of the two bodies speaks for itself
OTHER_BODY = [
    (
        "The charity said the wall was leaning over the lane.",
        "The wall was leaning over the lane, the council said.",
    ),
    (
        "According to the bank, the wall was leaning over the lane.",
        "The wall, for what that is worth, was leaning over the lane, the union said.",
    ),
    (
        "The charity said the wall was leaning over the lane.",
        "The wall was leaning over the lane, the union said.",
    ),
    (
        "The ministry said the wall was leaning over the lane.",
        "The wall was leaning over the lane, according to the council.",
    ),
    (
        "The county police said the wall was leaning over the lane.",
        "The coroner's office said the wall was leaning over the lane.",
    ),
    (
        "The wall was leaning over the lane, the fire department said.",
        "The wall was leaning over the lane, the sheriff's office said.",
    ),
]
# to others whom nothing names
OTHER_SOURCE = [
    (
        "The national weather agency said the wall was leaning over the lane.",
        "The wall was leaning over the lane, the harbour inspectorate said.",
    ),
    (
        "Police said the wall was leaning over the lane.",
        "The wall was leaning over the lane, neighbours said.",
    ),
    (
        "The wall was leaning over the lane, the charity said.",
        "Officials said the wall was leaning over the lane.",
    ),
    (
        "Police said the wall was leaning over the lane.",
        "The coroner said the wall was leaning over the lane.",
    ),
    (
        "The wall was leaning over the lane, his agent said.",
        "The wall was leaning over the lane, according to the club.",
    ),
]
QUIET = [
    (
        "The state environment agency said the wall was leaning over the lane.",
        "The environmental regulator said the wall was leaning over the lane.",
    ),
    (
        "The health ministry said the wall was leaning over the lane.",
        "The department of health said the wall was leaning over the lane.",
    ),
    ("The charity said the wall was leaning over the lane.", "Critics said the wall was leaning over the lane."),
    (
        "The council said the wall was leaning over the lane.",
        "The authority said the wall was leaning over the lane.",
    ),
    ("Police said the wall was leaning over the lane.", "The wall was leaning over the lane, officers said."),
    (
        "The Department of Justice said the wall was leaning over the lane.",
        "Prosecutors said the wall was leaning over the lane.",
    ),
    (
        "The fire service said the wall was leaning over the lane.",
        "The wall was leaning over the lane, according to fire crews.",
    ),
    (
        "The town hospital said the wall was leaning over the lane.",
        "The wall was leaning over the lane, doctors said.",
    ),
    (
        "The army said the wall was leaning over the lane.",
        "The wall was leaning over the lane, the military said.",
    ),
    (
        "Lane Water sales director Ruth Amsel said the wall was leaning over the lane.",
        "The wall was leaning over the lane, said Lane Water sales director Ruth Amsel.",
    ),
    (
        "Tomas Grell, a mason, accused Ruth Amsel of building it crooked.",
        "Grell, a mason, accused Amsel of building it crooked.",
    ),
    ("The firm said the wall was leaning over the lane.", "The wall was leaning over the lane, the bank said."),
    (
        "Lane Trust, a charity, paid. The charity said the wall was leaning over the lane.",
        "Lane Trust, a charity, paid. The wall was leaning over the lane, Lane Trust said.",
    ),
    ("Ruth Amsel said the wall was leaning over the lane.", "The wall was leaning over the lane, Amsel said."),
    ("Ruth Amsel said the wall was leaning over the lane.", "The wall was leaning over the lane, the mayor said."),
    ("Ruth Amsel said the wall was leaning over the lane.", "The wall was leaning over the lane, Ms Amsel said."),
    ("The mayor said the wall was leaning over the lane.", "The wall was leaning over the lane, a council aide said."),
    (
        "Ruth Amsel said the wall was leaning over the lane.",
        "The gate had rusted through since the summer, Tomas Grell said.",
    ),
    (
        "Ruth Amsel said the wall was leaning, and Tomas Grell said the lane was shut.",
        "The lane was shut, Tomas Grell said, and Ruth Amsel said the wall was leaning.",
    ),
]  # fmt: skip


def _codes(a: str, b: str) -> dict[str, set[str]]:
    copies = [factcheck.parse(f"{BEFORE}{text}{AFTER}") for text in (a, b)]
    out: dict[str, set[str]] = {"error": set(), "warning": set(), "note": set()}
    for finding in factcheck.check(*copies).findings:
        out[finding.severity.value].add(finding.code)
    return out


@pytest.mark.parametrize(("a", "b"), OTHER_PERSON)
def test_another_person(a: str, b: str) -> None:
    assert _codes(a, b)["error"] == _codes(b, a)["error"] == {"ATT202"}


@pytest.mark.parametrize(("a", "b"), OTHER_BODY)
def test_another_body(a: str, b: str) -> None:
    assert _codes(a, b)["error"] == _codes(b, a)["error"] == {"ATT202"}


@pytest.mark.parametrize(("a", "b"), OTHER_SOURCE)
def test_another_source(a: str, b: str) -> None:
    for said in (_codes(a, b), _codes(b, a)):
        assert (said["error"], said["warning"]) == (set(), {"ATT202"})


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_source(a: str, b: str) -> None:
    for said in (_codes(a, b), _codes(b, a)):
        assert "ATT202" not in said["error"] | said["warning"]
