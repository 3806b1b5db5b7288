"""A sum or a day in sentences that nothing pairs, one but for a slip, and given by its own copy alone."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

WIRE = """The harbour board of Vellin will dredge its northern basin this winter, chairman Ole Brandt said on Monday.

Two contractors from Rotterdam bid for the work, and the cheaper was chosen.

{}

Fishing boats are to use the southern quay until the spring, Brandt told the town council."""
OURS = """Vellin's northern basin is to be dredged this winter, according to Ole Brandt, who chairs the harbour board.

{}

Until spring comes the fishing boats will lie at the southern quay, he told councillors on Monday.

Of two bidders from Rotterdam the board took the cheaper."""


def told(a: str, b: str) -> set[tuple[str, str]]:
    copies = [parse(frame.format(text), plain=True) for frame, text in ((WIRE, a), (OURS, b))]
    report = check(*copies, settings=Settings(force=True))
    return {
        (finding.code, str(finding.severity))
        for finding in report.findings
        if str(finding.severity) != "note"
    }


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The owners of moored yachts will share 2.7 million euros.", "Brussels promised yachts help worth €7.2 million.", "NUM102"),
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 18 May.", "DAT101"),
        ("Mud makes up 3.7 percent of the bill.", "Of what it costs, 7.3% goes on mud.", "NUM103"),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843.", "NUM101"),
    ],
)  # fmt: skip
def test_a_slip_of_the_hand(a: str, b: str, code: str) -> None:
    assert any(found == code for found, _ in told(a, b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 18 June."),
        ("Mud makes up 3.7 percent of the bill.", "Of what it costs, 6% goes on mud."),
        ("A crew of 12 will man the dredger.", "Its cook bought 21 sacks of flour."),
        ("Visitors to the old pier last year came to 2,700.", "The museum sold tickets to 7,200."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843 and to 27,483."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843. It sent 28,743 away."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 31,843."),
        ("Yachts pay 2.7 million euros, fishermen 7.2 million euros.", "Brussels promised help worth €7.2 million."),
    ],
)  # fmt: skip
def test_two_figures(a: str, b: str) -> None:
    assert not {code for code, severity in told(a, b) if code[:3] in ("NUM", "DAT") and severity == "error"}
