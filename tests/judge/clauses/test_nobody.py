"""What happened to nobody in one copy, and to people in the other."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No one was injured when the roof of the Turku market hall came down under the weight of snow.",
         "Six workers were hurt as heavy snow brought down the roof of a market hall in Turku."),
        ("Nobody died when the ferry Halla ran aground off Norby in thick fog.",
         "Several passengers were killed as thick fog put the ferry Halla aground off Norby."),
    ],
)  # fmt: skip
def test_nobody_and_some(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == {"POL101"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("No one was hurt in the fire at the mill in Turku, the police said.",
         "Nobody was injured when the mill in Turku burned, according to police."),
        ("No one was hurt in the fire at the mill in Turku, which left 12 people homeless.",
         "Twelve people were left homeless when the mill in Turku burned; there were no injuries."),
        ("No one was hurt in Monday's fire at the mill, a year after a blaze there in which six people were injured.",
         "Six people were injured in a fire at the mill a year before Monday's blaze, in which nobody was hurt."),
        ("None of the passengers was hurt when the bus left the road, but the driver was taken to hospital.",
         "The bus driver was hurt when his vehicle left the road; none of his passengers was."),
        ("Nothing was damaged in the storm that crossed Norby on Sunday.",
         "People in Norby were unhurt by Sunday's storm, which damaged nothing."),
    ],
)  # fmt: skip
def test_the_same_of_nobody(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()
