"""Another office, a deputy for the holder: told before the name, behind an "of", by a verb, or with "as"."""

from __future__ import annotations

import pytest

import factcheck

LOUD = [
    ("The plan was drawn up by the council's director of finance, Ada Moss.",
     "Ada Moss, the director of housing at the council, had drawn up the plan.", "NAM108"),
    ("A note from the hospital's head of transport, Ivo Lind, was read to the crews on Monday.",
     "On Monday a note was read to the crews from Ivo Lind, the hospital's head of education.", "NAM108"),
    ("The vice chair of the ferry board, Ada Moss, told the crews on Monday that fares would be frozen.",
     "Fares, the crews were told on Monday by Ada Moss, who chairs the ferry board, would be frozen.", "NAM105"),
    ("The deputy head of the lock at Tesk, Ivo Lind, left for a longer walk than he had planned on Monday.",
     "It was for a longer walk than planned that Ivo Lind, head of the lock at Tesk, left on Monday.", "NAM105"),
    ("Health Minister Ivo Lind resigned on Monday after he had been seen asleep in the chamber.",
     "Seen asleep in the chamber, Ivo Lind stepped down on Monday as defence minister.", "NAM108"),
    ("The union's regional secretary, Ada Moss, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the union's general secretary, spoke to the crews.", "NAM108"),
    ("Ada Moss, a county judge, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, a federal judge, spoke to the crews.", "NAM108"),
    ("Premier Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that the energy minister, Ada Moss, spoke to the crews.", "NAM108"),
    ("Health Minister Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the minister of finance, spoke to the crews.", "NAM108"),
    ("Labor Minister Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the economy minister, spoke to the crews.", "NAM108"),
    # offices of a chamber, and what somebody speaks on
    ("House Speaker Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that House Majority Leader Ada Moss spoke to the crews.", "NAM108"),
    ("Senate President Ivo Lind spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ivo Lind, the Senate minority leader, spoke to the crews.", "NAM108"),
    ("The opposition's housing spokeswoman, Ada Moss, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that opposition police spokesperson Ada Moss spoke to the crews.", "NAM108"),
]  # fmt: skip
QUIET = [
    # one field of two, and the field before the office or behind it
    ("The plan was drawn up by the council's director of finance, Ada Moss.",
     "Ada Moss, the director of finance and housing at the council, had drawn up the plan."),
    ("The plan was drawn up by the council's director of housing, Ada Moss.",
     "Ada Moss, the director of finance and housing at the council, had drawn up the plan."),
    ("The plan was drawn up by the council's director of housing, Ada Moss.",
     "Ada Moss, the council's housing director, had drawn up the plan."),
    ("The plan was drawn up by the council's director of housing, Ada Moss.",
     "Ada Moss, a director at the council, had drawn up the plan."),
    ("The vice chair of the ferry board, Ada Moss, told the crews on Monday that fares would be frozen.",
     "Fares, the crews were told on Monday by Ada Moss, vice chairwoman of the ferry board, would be frozen."),
    # both offices are told
    ("Ada Moss stepped down as health minister in 2019 and is now finance minister, the palace said on Monday.",
     "Finance Minister Ada Moss has the flu, the palace said on Monday."),
    # an office beside another
    ("Health Minister Ivo Lind resigned on Monday after he had been seen asleep in the chamber.",
     "Seen asleep in the chamber, Ivo Lind, who chairs the ferry board, resigned on Monday."),
    # one reach in two words
    ("The union's regional secretary, Ada Moss, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the union's area secretary, spoke to the crews."),
    ("The union's general secretary, Ada Moss, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the union's national secretary, spoke to the crews."),
    ("Ada Moss, a county judge, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, a local judge, spoke to the crews."),
    # one ministry
    ("Labor Minister Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the minister of labour, spoke to the crews."),
    ("Finance Minister Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, the minister of finance, spoke to the crews."),
    ("Premier Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, once the energy minister, spoke to the crews."),
    ("Premier Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that the prime minister, Ada Moss, spoke to the crews."),
    # a seat beside an office of its chamber, and an office that may go with another
    ("House Speaker Ada Moss spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Rep. Ada Moss, a Republican, spoke to the crews."),
    ("Senate President Pro Tem Ivo Lind spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Senate Majority Leader Ivo Lind spoke to the crews."),
    ("Transport police spokesman Ivo Lind spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ivo Lind, a police spokesman, spoke to the crews."),
    # "former" in other words
    ("Ada Moss, a former pilot, spoke to the crews on Monday.",
     "Ada Moss, who used to be a pilot, spoke to the crews on Monday."),
    ("Ada Moss, a former pilot, spoke to the crews on Monday.",
     "Ada Moss, once a pilot, spoke to the crews on Monday."),
    # a title in short
    ("The assistant professor, Ada Moss, spoke to the crews about fares on Monday.",
     "On Monday it was about fares that Ada Moss, a professor at the law school, spoke to the crews."),
]  # fmt: skip


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_another_office(a: str, b: str, code: str) -> None:
    assert _errors(a, b) == _errors(b, a) == {code}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_office_or_two(a: str, b: str) -> None:
    assert not {"NAM104", "NAM105", "NAM108", "NAM109", "WRD101"} & (_errors(a, b) | _errors(b, a))


def _graver(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value != "note"}


@pytest.mark.parametrize(("past", "quiet"), [
    ("who used to be a pilot", True), ("who was a pilot", True), ("once a pilot", True),
    ("a pilot", False), ("who is a pilot", False),
])  # fmt: skip
def test_former_in_other_words(past: str, quiet: bool) -> None:
    a, b = (f"Ada Moss, {it}, spoke to the crews on Monday." for it in ("a former pilot", past))
    assert ("NAM105" not in _graver(a, b) | _graver(b, a)) is quiet


@pytest.mark.parametrize(("a", "b"), [
    ("Tolm court jails former ferry chief for nine years, clears deputy", "Ferry boss in Tolm gets nine years over bribes"),
    ("The court in Tolm jailed the former technical director of a ferry for nine years.", "A former executive of a ferry was jailed for nine years by the court in Tolm."),
])  # fmt: skip
def test_what_names_no_other_office_is_silent(a: str, b: str) -> None:
    """Whose deputy it is, and of what an executive is the head, is told by neither."""
    assert not {"NAM105", "NAM108"} & (_errors(a, b) | _errors(b, a))


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}
