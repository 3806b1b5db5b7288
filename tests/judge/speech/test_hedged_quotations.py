"""A hedge at the head of a quotation is no trim: without it another thing was said."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

WHOLE = "“{}Every plank on the pier was rotten and nobody had looked,” said Ada Moss, the surveyor."


def errors(a: str, b: str) -> set[str]:
    copies = (parse(text, plain=True) for text in (a, b))
    report = check(*copies, settings=Settings(force=True))
    return {finding.code for finding in report.findings if finding.severity is Severity.ERROR}


@pytest.mark.parametrize("hedge", ["Nearly every", "About every", "At least every"])
def test_a_hedge_lost_at_the_head(hedge: str) -> None:
    """From either side."""
    plain = WHOLE.format("")
    hedged = plain.replace("Every", hedge)
    assert errors(plain, hedged) == errors(hedged, plain) == {"QUO101"}


@pytest.mark.parametrize(
    "opener", ["But every", "Well, every", "And so every", "As I said, every", "I know: every"]
)
def test_a_quotation_that_begins_later(opener: str) -> None:
    """From either side."""
    plain = WHOLE.format("")
    longer = plain.replace("Every", opener)
    assert errors(plain, longer) == errors(longer, plain) == set()
