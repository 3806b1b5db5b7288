"""The office that somebody holds: told where it differs, silent where it is one by another name."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "It was wrong, Mayor Greta Lund admitted on Friday.",
        "It was wrong, prosecutor Greta Lund admitted on Friday.",
        "NAM109",
    ),
    (
        "Fay Orr, the firm's chief executive, left on Friday.",
        "Fay Orr, the firm's chairman, left on Friday.",
        "NAM108",
    ),
    (
        "It was late, said Senate Majority Leader Greta Lund.",
        "It was late, said Senate Minority Leader Greta Lund.",
        "NAM109",
    ),
    (
        "Shadow health secretary Fay Orr called the plan wrong on Friday.",
        "Health secretary Fay Orr called the plan wrong on Friday.",
        "NAM109",
    ),
    (
        "Ian Roe, the shadow chancellor, left on Friday.",
        "Ian Roe, the chancellor, left on Friday.",
        "NAM105",
    ),
    (
        "Transport Secretary Fay Orr called the ships late on Friday.",
        "Energy Secretary Fay Orr called the ships late on Friday.",
        "NAM109",
    ),
    (
        "Ian Roe, the firm's director, left on Friday.",
        "Ian Roe, the firm's acting director, left on Friday.",
        "NAM105",
    ),
    (
        "Club secretary Fay Orr called the plan wrong on Friday.",
        "Club spokeswoman Fay Orr called the plan wrong on Friday.",
        "NAM104",
    ),
    (
        "The chancellor said that taxes would rise on Friday.",
        "The health minister said that taxes would rise on Friday.",
        "WRD101",
    ),
]
SILENT = [
    # one field by two names
    (
        "Transport Secretary Fay Orr called the ships late on Friday.",
        "Transportation Secretary Fay Orr called the ships late on Friday.",
    ),
    # "acting" as a verb
    (
        "Fay Orr may not be a director of the firm for nine years.",
        "Fay Orr is banned from acting as a director of the firm for nine years.",
    ),
    # the opposition's spokesman for a field is of the shadow cabinet
    (
        "Shadow health secretary Fay Orr called the plan wrong on Friday.",
        "The Opposition's health spokeswoman, Fay Orr, called the plan wrong on Friday.",
    ),
    (
        "Labour's defence spokesman, Ian Roe, called the ships late on Friday.",
        "Shadow defence secretary Ian Roe called the ships late on Friday.",
    ),
    (
        "Shadow health secretary Fay Orr called the plan wrong on Friday.",
        "Opposition politician Fay Orr called the plan wrong on Friday.",
    ),
    # copy from abroad calls the chancellor the finance minister
    ("Chancellor Ian Roe left on Friday.", "Finance Minister Ian Roe left on Friday."),
    ("The chancellor, Ian Roe, left on Friday.", "Britain's finance minister, Ian Roe, left on Friday."),
    (
        "The chancellor said that taxes would rise on Friday.",
        "The finance minister said that taxes would rise on Friday.",
    ),
    ("Fay Orr, the firm's chief executive, left on Friday.", "Fay Orr, the firm's CEO, left on Friday."),
    ("Fay Orr, the firm's chairwoman, left on Friday.", "Fay Orr, the firm's chair, left on Friday."),
    ("Mayor Greta Lund left on Friday.", "Greta Lund, the mayor, left on Friday."),
    ("It was late, said Labour leader Greta Lund.", "It was late, said Opposition Leader Greta Lund."),
    (
        "It was late, said Republican leader Greta Lund.",
        "It was late, said Senate Majority Leader Greta Lund.",
    ),
    ("The headteacher, Ian Roe, left on Friday.", "The principal, Ian Roe, left on Friday."),
]


def errors(a: str, b: str) -> list[str]:
    report = factcheck.check(factcheck.parse(a), factcheck.parse(b), settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_another_office_stops_the_story(a: str, b: str, code: str) -> None:
    assert errors(a, b) == [code] == errors(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_one_office_by_two_names_passes(a: str, b: str) -> None:
    assert errors(a, b) == [] == errors(b, a)
