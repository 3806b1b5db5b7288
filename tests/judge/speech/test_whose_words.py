"""What one copy credits to somebody is the same where the other says that a third has read it."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


PROMISE = "Ms Varn has promised to freeze the harbour toll for four years and to build 240 berths."


@pytest.mark.parametrize(
    "b",
    [
        "Rilo Taran has read Ms Varn's promises: no rise of the harbour toll for four years, and 240 berths.",
        "Rilo Taran spoke of Ms Varn's promise to freeze the harbour toll for four years and build 240 berths.",
        "Ms Varn promises that the harbour toll will be frozen for four years and 240 berths built.",
    ],
)
def test_words_of_the_same_source(b: str) -> None:
    """From either side."""
    lead = "Jurgita Varn leads the list of the harbour.\n\n"
    assert "ATT202" not in errors(lead + PROMISE, lead + b) | errors(lead + b, lead + PROMISE)


def test_another_source() -> None:
    lead = "Jurgita Varn and Rilo Taran met at the harbour.\n\n"
    a = "The harbour toll will be frozen for four years and 240 berths built, Jurgita Varn said."
    assert "ATT202" in errors(lead + a, lead + a.replace("Jurgita Varn", "Rilo Taran"))


HOUSE = "Castle Reach runs the ferry, and Tom Varn is the {} for Castle Reach.\n\n"


@pytest.mark.parametrize("office", ["spokesman", "director"])
def test_whoever_speaks_for_a_house(office: str) -> None:
    """From either side: what a firm denies, its spokesman does."""
    lead = HOUSE.format(office)
    a = "Castle Reach denied that the pumps of the ferry had failed after 40 minutes."
    b = "The pumps of the ferry did not fail after 40 minutes, said Tom Varn."
    assert "ATT202" not in errors(lead + a, lead + b) | errors(lead + b, lead + a)


JUDGED = "Warden Ada Moss called the dam “old but dry” and kept her “amber” warning, while Ivo Lind set his at “red”."


@pytest.mark.parametrize(
    "b",
    [
        "Ada Moss found the dam “old but dry” and kept her “amber” warning. Ivo Lind now has it as “red”.",
        "Ivo Lind says “red”. Ada Moss, who kept her “amber” warning, described the dam as “old but dry”.",
        "The dam is “old but dry”, said Ada Moss, but Ivo Lind set his warning at “red”.",
    ],
)
def test_a_judgment_is_of_its_own_subject(b: str) -> None:
    assert "ATT101" not in errors(JUDGED, b) | errors(b, JUDGED)


def test_a_judgment_of_another() -> None:
    b = "Ivo Lind found the dam “old but dry”. Ada Moss now says “red”."
    assert "ATT101" in errors(JUDGED, b)
    assert "ATT101" in errors(b, JUDGED)


TOLL = (
    "The Reed Tillers union was angry. “The ferries are run on a guess,” its local chairman, Karl Lund, said."
)


def severities(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {str(finding.severity) for finding in report.findings if finding.code == "ATT101"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (TOLL, "The ferries are run on “a guess”, the union Reed Tillers said on Monday."),
        (TOLL, "“The ferries are run on a guess,” the union Reed Tillers said."),
        (
            "“The ferries are run on a guess,” said Karl Lund, leader of the Reed Tillers union.",
            "“The ferries are run on a guess,” the union Reed Tillers said.",
        ),
        (
            "“The ferries are run on a guess,” union chairman Karl Lund said.",
            "“The ferries are run on a guess,” the union Reed Tillers said.",
        ),
    ],
)
def test_whoever_holds_an_office_of_a_body_may_speak_for_it(a: str, b: str) -> None:
    """To check at most, from either side."""
    assert "error" not in severities(a, b) | severities(b, a)


@pytest.mark.parametrize(
    "b",
    [
        "“The ferries are run on a guess,” said Ada Moss, a clerk of the port.",
        "“The ferries are run on a guess,” said Ada Moss, chairman of the Holm Council.",
        "Harbour master Ada Moss was angry. “The ferries are run on a guess,” she said.",
    ],
)
def test_nobody_of_another_body_may(b: str) -> None:
    assert "error" in severities(TOLL, b)
    assert "error" in severities(b, TOLL)
