"""What one copy quotes word for word is no slip for another sentence of that speaker."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


def told(a: str, b: str, severity: Severity = Severity.ERROR) -> set[str]:
    copies = (parse(text, plain=True) for text in (a, b))
    report = check(*copies, settings=Settings(force=True))
    return {finding.code for finding in report.findings if finding.severity is severity}


SILENT = [
    (
        "“They promised to mend the sluice in May. They mended the gate instead,” said Ada Moss, the warden.",
        "The sluice should have been mended in May, but “they mended the gate instead,” said Ada Moss, the warden.",
    ),
    (
        "“That was not a leak,” said Ada Moss, the warden. “It was a flood, and it took the whole weir.”",
        "“It was a flood,” said Ada Moss, the warden, “and it took the whole weir.” No leak, she meant.",
    ),
    (
        "“We are not going to the yard to look for rust,” Ada Moss said. “We are going to find out whether it floats.”",
        "“We are not going to the yard to look for rust,” Ada Moss said; they would see whether it floats.",
    ),
    (
        "“They told us the rope was new. It was not new, and it was never tested,” said Ada Moss, the warden.",
        "“It was not new,” said Ada Moss, the warden, “and it was never tested.”",
    ),
]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_another_sentence_of_the_quotation(a: str, b: str) -> None:
    """From either side."""
    assert not {code for code in told(a, b) | told(b, a) if code.startswith("QUO1")}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "“They promised to mend the sluice in May. They mended the gate instead,” said Ada Moss, the warden.",
            "The sluice should have been mended in May, but “they painted the gate instead,” said Ada Moss, the warden.",
        ),
        # the second sentence of one quotation, broken off by the attribution
        (
            "“This was no flood of the century. It was a poor weir,” Ada Moss said.",
            "“This was no flood of the century,” Ada Moss said. “It was a poor year.”",
        ),
        # the same few words in a row, the sentence before them left out
        (
            "“This is no flood. A flood is what you get if you wait,” said Ada Moss, the warden.",
            "“A flood is what you get if you dig,” said Ada Moss, who is the warden.",
        ),
        (
            "“It was a flood, and it took the whole weir,” said Ada Moss, the warden.",
            "“It was a flood, and it spared the whole weir,” said Ada Moss, the warden.",
        ),
        (
            "“We are not going to the yard to look for rust,” Ada Moss said.",
            "“We are going to the yard to look for rust,” Ada Moss said.",
        ),
    ],
)
def test_the_same_sentence_changed(a: str, b: str) -> None:
    """From either side."""
    assert {code for code in told(a, b) if code.startswith("QUO1")}
    assert {code for code in told(b, a) if code.startswith("QUO1")}


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("the lorry", "the truck"),
        ("the pavement", "the sidewalk"),
        ("every chemist’s shop", "every drugstore"),
    ],
)
def test_a_word_of_the_other_english(british: str, american: str) -> None:
    """A desk may have put it so: to be checked, and no error."""
    a = f"“We looked behind {british} and found nothing,” said Ada Moss, the warden."
    b = f"“We looked behind {american} and found nothing,” said Ada Moss, the warden."
    assert told(a, b) == told(b, a) == set()
    assert "QUO101" in told(a, b, Severity.WARNING)


@pytest.mark.parametrize(("one", "other"), [("the lorry", "the van"), ("the big lorry", "the large lorry")])
def test_another_word(one: str, other: str) -> None:
    a = f"“We looked behind {one} and found nothing,” said Ada Moss, the warden."
    b = f"“We looked behind {other} and found nothing,” said Ada Moss, the warden."
    assert told(a, b) == told(b, a) == {"QUO101"}
