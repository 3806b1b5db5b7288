"""A sum or a day in sentences that nothing pairs, one but for a slip, and given by its own copy alone."""

from __future__ import annotations

from string import ascii_letters

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

WIRE = """The harbour board of Vellin will dredge its northern basin this winter, chairman Ole Brandt said on Monday.

{}

Two contractors from Rotterdam bid for the work, and the cheaper was chosen.

Fishing boats are to use the southern quay until the spring, Brandt told the town council.

A choir sang before the vote, and three widows wept."""
OURS = """Vellin's northern basin is to be dredged this winter, according to Ole Brandt, who chairs the harbour board.

A dog that had followed the mayor slept through all of it.

Of two bidders from Rotterdam the board took the cheaper.

Until spring comes the fishing boats will lie at the southern quay, he told councillors on Monday.

{}"""
YACHTS, HELP = (
    "The owners of moored yachts will share 2.7 million euros.",
    "Brussels promised yachts help worth €7.2 million.",
)


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
        (YACHTS, HELP, "NUM102"),
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 18 May.", "DAT101"),
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 8 June.", "DAT101"),
        ("The old pier dates from 1958.", "Nobody has mended the pier since it was built in 1985.", "DAT101"),
        # when it began, whatever verb says so
        ("The board was founded in 1958.", "No quay has cost so much since it was set up in 1985.", "DAT101"),
        ("Mud makes up 3.7 percent of the bill.", "Of what it costs, 7.3% goes on mud.", "NUM103"),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843.", "NUM101"),
        ("The pier was opened before 28,743 on Sunday.", "A crowd of 27,843 saw the mayor open the pier.", "NUM101"),
        ("The dredger is manned by 412 sailors from Holm.", "Ale was brought for 421 sailors by the cook.", "NUM101"),
        ("The quays give work to 1,432 stevedores.", "There is no rise for 1,342 people in the docks.", "NUM101"),
        ("Another 412 sailors were hurt.", "The dredger cost 12 lives and hurt 421 sailors.", "NUM101"),
        ("Holm is a town of 19,300 people.", "The town, with a population of 13,900, is fond of ale.", "NUM101"),
        ("The dredger crossed the basin in 134 minutes.", "To get over the basin it needed 143 minutes.", "NUM104"),
        ("Cranes on the old pier stop at 2.40pm.", "The pier's machinery halts from 4.20pm.", "DAT102"),
        # a rank, and years exchanged with months
        ("Its harbour master, Lena Rask, is the world number 143 at draughts.", "At draughts Rask is ranked No. 134.", "NUM106"),
        ("A former clerk of the board got three years and seven months for theft.", "For theft, its clerk got seven years and three months.", "NUM104"),
    ],
)  # fmt: skip
def test_a_slip_of_the_hand(a: str, b: str, code: str) -> None:
    assert (code, "error") in told(a, b)


BERTHS = " ".join(f"Berth {letter} is {111 + n} metres long." for n, letter in enumerate(ascii_letters))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 18 June."),
        ("Cranes on the old pier have to go by May 8.", "The choir will sing again on 8 June."),
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 8 June. Swimmers meet on 8 May."),
        ("The old pier dates from 1958.", "The choir first sang for widows in 1985."),
        ("The board was founded in 1958.", "The choir first sang for widows in 1985."),
        ("The board was founded in 1958.", "Set up in 1958, the board knows no quay that cost so much."),
        ("The old pier dates from 1958.", "Nobody has mended the pier since it was built. In 1985, or 1958, it sank."),
        ("Mud makes up 3.7 percent of the bill.", "Of what it costs, 6% goes on mud."),
        ("The cook is the world number 43 at draughts.", "At draughts a widow is ranked No. 34."),
        ("The cook is the world number 143 at draughts.", "At draughts a widow is ranked No. 134, and the cook No. 143."),
        ("A clerk of the board got three years and seven months for theft.", "The widow got seven years and three months for it, its clerk three years and seven months."),
        ("A crew of 12 will man the dredger.", "Its cook bought 21 sacks of flour."),
        ("Visitors to the old pier last year came to 2,700.", "The museum sold tickets to 7,200."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843 and to 27,483."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 27,843. It sent 28,743 away."),
        ("Visitors to the old pier last year came to 28,743.", "The museum sold tickets to 31,843."),
        ("Visitors to the old pier last year came to 2,700.", "The museum on the pier sold tickets to 7,200."),
        ("The dredger is manned by 12 sailors.", "Ale came for 21 sailors."),
        ("The dredger is manned by 12 sailors from Holm.", "Ale was brought for 21 sailors by the cook."),
        ("The quays give work to 1,432 stevedores.", "A rise came for 1,342 horses."),
        ("The quays give work to 32 stevedores.", "There is no rise for 23 people."),
        ("The dredger crossed the basin in 34 minutes.", "The choir sang to widows for 43 minutes."),
        ("The dredger crossed the basin in 134 minutes.", "The choir sang for 143 minutes. It rowed for 134 minutes."),
        ("Yachts pay 2.7 million euros, fishermen 7.2 million euros.", "Brussels promised help worth €7.2 million."),
        (YACHTS, "Ice cost the kitchen €7.2 million."),  # nothing in common
        # either figure is given in the other copy
        (YACHTS, f"{HELP} Its choir got €2.7 million."),
        (f"{YACHTS} Its choir gets 7.2 million euros.", HELP),
        ("Cranes on the old pier have to go by May 8.", "The pier loses its machinery on 18 May. Swimmers meet on 8 May."),
        ("Cranes on the old pier have to go by May 8. Swimmers meet on May 18.", "The pier loses its machinery on 18 May."),
        # of other units, and what comes on top
        (YACHTS, "Brussels promised yachts help worth $7.2 million."),
        ("The owners of moored yachts will share 274,300 euros a year.", "Brussels promised yachts help worth €273,400 a month."),
        (YACHTS, "Brussels promised yachts another €7.2 million in help."),
        ("The old pier was closed at 1.15pm.", "Nobody could get to the pier from 5.11pm on."),
        ("The old pier was closed at 2.40pm.", "Nobody could get to the pier from 3.40pm on."),
        # a table
        (f"{YACHTS} {BERTHS}", HELP),
        # people, and thousands of nothing that is named
        ("The fair drew 54,300 people.", "All she had won before came to 34,500."),
        ("Another 412 sailors were hurt.", "The dredger cost 12 lives and hurt 439 sailors."),
    ],
)  # fmt: skip
def test_two_figures(a: str, b: str) -> None:
    assert not {code for code, severity in told(a, b) if code[:3] in ("NUM", "DAT") and severity == "error"}


FIGURES = """The board of Vellin will dredge its basin, 740 metres long, this winter for £3.8 million.

Two bidders of nine came from Rotterdam; 64 fishing boats lie at the quay, and 1,350 people work there.

The basin was last dug out in 1987 and lost 38 per cent of its depth.

{}"""
TOLD_SO = """This winter £3.8 million will go on the basin of Vellin, 740 metres from end to end.

There were nine bidders, two of them from Rotterdam. It is a quay for 64 fishing boats and 1,350 workers.

Since 1987, when it was last dug out, the basin has lost 38 per cent of its depth.

A choir sang, and three widows wept.

{}"""


TUG = "The dredger, an old tug with a red hull that nine men from Holm brought over, has steam for {} in all."
HOLM = (
    "Nine men from Holm brought over the dredger, an old red tug, in a gale.\n\nIt cost the board a party. {}"
)


def told_of_figures(a: str, b: str) -> set[tuple[str, str]]:
    texts = FIGURES.format(TUG.format(a)), TOLD_SO.format(HOLM.format(b))
    report = check(*(parse(text, plain=True) for text in texts), settings=Settings(force=True))
    return {(f.code, str(f.severity)) for f in report.findings if str(f.severity) == "error"}


@pytest.mark.parametrize(
    ("a", "b", "loud"),
    [
        ("46 mph", "Its speed in steam is 49mph.", True),
        ("26 goats", "A red barn in Holm holds 36 goats.", True),
        ("26 goats", "The opera has 36 goats in its third act.", False),
        ("26 goats", "A red barn in Holm holds 36 goats, and a shed 38 goats.", False),
    ],
)
def test_a_figure_with_another_digit_in_copies_that_share_the_rest(a: str, b: str, loud: bool) -> None:
    assert any(code in ("NUM101", "NUM104") for code, _ in told_of_figures(a, b)) is loud
