"""One tie told from its two ends is no other tie."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> list[str]:
    """The codes of the errors between two sentences, from either side."""
    copies = (parse(a, plain=True), parse(b, plain=True))
    report = check(*copies, settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Her husband drowned in the pool; her mother-in-law was pulled out alive.",
            "He drowned in the pool. His mother was pulled out alive.",
        ),
        (
            "A girl of seven hurt at the pool is well again, her mother, Ada Roe, said.",
            "Ada Roe, whose seven-year-old daughter was hurt at the pool, said the girl was well again.",
        ),
        pytest.param(
            "The sailor lost his leg in the storm, and his uncle, Jan Holt, found him at dawn.",
            "At dawn Jan Holt found his nephew, the sailor, who had lost a leg in the storm.",
            marks=pytest.mark.xfail(reason="whom the one 'his' and the other go back to is not told"),
        ),
        (  # both are told of
            "Holt's widow, Ines, was in court with their sons, aged nine and 12.",
            "Ines Holt was in court, her sons of nine and 12 beside her.",
        ),
        (
            "“It was in the loft,” the nephew, Oskar Dahl, told the paper. The violin was made in 1820.",
            "The violin, made in 1820, was his uncle's. “It was in the loft,” Oskar Dahl told the paper.",
        ),
        (
            "“It was in the loft,” the nephew told the paper on Friday.",
            "“It was in the loft,” he told the paper on Friday. His uncle was a tailor.",
        ),
        (
            "Sara Lund, 34, and her brother Per, nine, were on board.",
            "On board were Per Lund, nine, and his sister Sara, 34.",
        ),
        ("Moss's mother-in-law sold the boat.", "The mother of Moss's wife sold the boat."),
        ("Moss's mother was told by her mother-in-law.", "Moss's mother was told by her husband's mother."),
        ("Ivo Moss's widow, Ada, sold the boat.", "Ivo Moss left a wife, Ada, who sold the boat."),
        ("Ada Moss's widower, Ivo, sold the boat.", "Ada Moss's husband, Ivo, sold the boat."),
        (
            "Sir Jo Hale told the panel he had never read the memo written by his deputy.",
            "Sir Jo told the panel he had at no time read his deputy's memo.",
        ),
    ],
)
def test_told_from_the_other_end(a: str, b: str) -> None:
    """From either side."""
    assert {"NAM104", "NAM105", "WRD101", "NUM105"}.isdisjoint(errors(a, b) + errors(b, a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Her mother-in-law, Ada Roe, was hurt at the pool.", "Her mother, Ada Roe, was hurt at the pool."),
        ("Her brother, Jan Holt, sold the boat.", "Her brother-in-law, Jan Holt, sold the boat in May."),
        ("Her mother, Ada Roe, was hurt at the pool.", "Her daughter, Ada Roe, was hurt at the pool."),
        ("Moss's widow was at the pool on Friday.", "Moss's mother was at the pool on Friday."),
        ("Moss's father was at the pool on Friday.", "Moss's son was at the pool on Friday."),
        ("Holt met his brother at the quay.", "Holt met his cousin at the quay."),
        ("The nephew was at the pool on Friday.", "The uncle was at the pool on Friday."),
    ],
)
def test_another_tie_of_one_owner(a: str, b: str) -> None:
    """Whose kin it is stays; what they are does not."""
    assert errors(a, b) == errors(b, a) == ["NAM104"]
