"""A figure in brackets stands against another's only where the figures they restate stand together."""

import pytest

import factcheck
from factcheck.model.settings import Settings

QUIET = [
    (
        "A court in Tesk fined the brewery 2.4 million kronor ($310,000) in March, but the fine was cut by half on appeal.",
        "Fined 2.4 million kronor by a court in Tesk in March, the brewery had to pay 1.2 million ($155,000) after an appeal.",
    ),
    (
        "The lock is 60 miles (97 kilometres) from Tesk and 12 miles from Holm.",
        "The lock is 60 miles from Tesk and 12 miles (19 kilometres) from Holm.",
    ),
    (
        "The barge cost £10m ($13m), the captain said.",
        "The captain said the barge had cost £10m ($13 million).",
    ),
    (
        "The barge cost at least €10m ($11m), the captain said.",
        "The captain said the barge had cost at least 10 million euros ($18 million).",
    ),
    ("A ticket is 900 rand ($49), the guard said.", "A ticket costs R900 ($76), the guard said."),
    (
        "The wreck lies some 12 nautical miles (22 kilometres) off Tesk, west of the light.",
        "The wreck was found about 22km off Tesk, which lies west of the light.",
    ),
    (
        "The wreck lies some 12 nautical miles (22 kilometres) off Tesk, west of the light.",
        "The wreck was found about 22km (12 nautical miles) off Tesk, west of the light.",
    ),
    (
        "The mast is about 30 metres (98 feet) high, and leans by 4 metres.",
        "About 98ft high, the mast leans by 13ft.",
    ),
    (  # a currency that is not printed, taken over from another sum
        "The ferry line's debt fell to 41 million crowns ($5 million) from 56 million, it said.",
        "The ferry line's debt was 41 million, equal to $5 million, down from 56 million, it said.",
    ),
    (
        "The ferry line's debt fell to €41m ($47m) in the spring from 56m, it said.",
        "The ferry line's debt fell to €41 million ($47 million) in the spring from €56 million, it said.",
    ),
    (
        "The ferry line's debt fell to 41 million zlotys ($11 million) from 56 million, it said.",
        "From 56 million zlotys the ferry line's debt fell to 41 million, it said.",
    ),
    (
        "Between 5 and 8 inches (13 and 20 centimetres) of hail lay at the harbour in Holm, the guard said.",
        "The guard said between 5 and 8 inches of hail lay at the harbour in Holm.",
    ),
    (
        "Between 5 and 8 inches (13 and 20 centimetres) of hail lay at the harbour in Holm, the guard said.",
        "The guard said 13cm to 20cm of hail lay at the harbour in Holm.",
    ),
    (
        "Between 5 and 9 inches of hail lay at the harbour in Holm, the guard said.",
        "Up to 23cm of hail lay at the harbour in Holm, the guard said.",
    ),
]
LOUD = [
    (
        "Between 5 and 8 inches (13 and 20 centimetres) of hail lay at the harbour in Holm, the guard said.",
        "The guard said between 5 and 6 inches of hail lay at the harbour in Holm.",
    ),
    (
        "Between 5 and 8 inches (13 and 20 centimetres) of hail lay at the harbour in Holm, the guard said.",
        "Between 5 and 8 inches (13 and 30 centimetres) of hail lay at the harbour in Holm, the guard said.",
    ),
    (
        "The ferry line's debt fell to 41 million crowns ($5 million) from 56 million, it said.",
        "The ferry line's debt was 41 million, equal to $5 million, down from 65 million, it said.",
    ),
    (
        "The ferry line's debt fell to €41m from €56m, it said.",
        "The ferry line's debt fell to £41m from 56m, it said.",
    ),
    (
        "The wreck lies some 12 nautical miles (23 kilometres) off Tesk, west of the light.",
        "The wreck was found some 32km off Tesk, which lies west of the light.",
    ),
    (
        "The wreck lies some 14 miles (23 kilometres) off Tesk, west of the light.",
        "The wreck lies some 32km off Tesk, west of the light.",
    ),
    ("The barge cost €10m ($11m), the captain said.", "The captain said the barge had cost €14m ($18m)."),
    ("A ticket is 900 rand ($49), the guard said.", "A ticket costs R900 ($94), the guard said."),
    ("The barge cost £10m ($13m), the captain said.", "The captain said the barge had cost £10m ($31m)."),
    ("The lock is 60 miles (97 kilometres) from Tesk.", "The lock is 60 miles (79 kilometres) from Tesk."),
    (
        "A court in Tesk fined the brewery 2.4 million ($310,000) in March.",
        "In March a court in Tesk fined the brewery 2.4 million ($130,000).",
    ),
]


def errors(a: str, b: str) -> list[str]:
    texts = (f"The harbour board met in Tesk.\n\n{text}\n\nIt meets again in the autumn." for text in (a, b))
    copies = [factcheck.parse(text, plain=True) for text in texts]
    report = factcheck.check(*copies, settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_brackets_of_two_sums_are_no_dispute(a, b):
    assert errors(a, b) == []
    assert errors(b, a) == []


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_brackets_of_one_sum_are(a, b):
    assert errors(a, b)
    assert errors(b, a)
