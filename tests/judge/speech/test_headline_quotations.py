"""Words in marks in a headline are the desk's short for what was said, unless the story has them so."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

STORY = (
    "The warden of the chapel took six bells to a dealer, a court in Holm heard on Monday. He denies theft."
)
SPEECH = "“He sold the old bells to pay for a boat,” said Ada Moss, who prosecutes."


def codes(a: tuple[str, ...], b: tuple[str, ...]) -> set[str]:
    report = check(*(parse("\n\n".join(copy)) for copy in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Chapel warden 'took six bells for the price of a boat'", "Bells 'paid for a boat'"),
        (
            "Chapel warden 'took six bells for the price of a boat'",
            "Warden 'bought a boat with bells he sold'",
        ),
        ("Warden on trial: bells 'sold to pay for boat'", "Bells 'sold for boat', says court"),
        ("Chapel warden 'took six bells for the price of a boat'", "Warden 'had six bells'"),
    ],
)
def test_two_headlines_may_quote_otherwise_what_nobody_says_below(a: str, b: str) -> None:
    story = (
        "In a court in Holm the warden of the chapel was said on Monday to have taken six bells to a dealer."
    )
    assert codes((a, STORY), (b, story)) == set() == codes((b, story), (a, STORY))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the words round it are the same: one headline, edited
        (
            "Chapel warden 'sorry' for sale of bells, court told",
            "Chapel warden 'glad' for sale of bells, court told",
        ),
        (
            "Chapel warden 'sold six old bells for a new boat'",
            "Chapel warden 'sold six old bells for a new van'",
        ),
    ],
)
def test_one_headline_that_was_edited(a: str, b: str) -> None:
    assert codes((a, STORY), (b, STORY))
    assert codes((b, STORY), (a, STORY))


def test_words_that_the_story_quotes_as_well() -> None:
    a = ("Warden 'sold the old bells to pay for a boat'", STORY, SPEECH)
    b = ("Bells of Holm: he 'sold the new bells to pay for a boat'", STORY, SPEECH)
    assert codes(a, b)
    assert codes(b, a)
