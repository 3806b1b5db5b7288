"""The copies themselves: side by side, inline, as a matrix of claims; and the pages of extract and align."""

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck import check, parse
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.collation import Match
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.report import Look, render
from factcheck.report.align import lines as aligned
from factcheck.report.extract import lines as extracted
from factcheck.report.ink import plain


def texts(count, figures):
    return [f"The blast killed {figures[n]} people.\nA search goes on.\n" for n in range(count)]


def number(copy, words):
    at = copy.article.text.index(words)
    span = Span(at, at + len(words))
    return Number(
        kind=ClaimKind.NUMBER,
        span=span,
        text=words,
        sentence=0,
        value=Decimal(words),
        figure=span,
        unit="person",
    )


@pytest.fixture
def pair(build):
    copies = [
        build.witness(text, name, f"{name}.txt") for text, name in zip(texts(2, "79"), "AB", strict=True)
    ]
    found = build.finding(copies, "NUM101", "the counts differ", ["7", "9"])
    return build.report(copies, [found], pairings=[build.pairing(copies, "7", "9")])


def test_side_by_side(pair):
    """Both copies of a row stand on one height; the word that an error is about bears its sign."""
    drawn = render(pair, "terminal", Look(view="side"))
    lines = drawn.splitlines()
    at = next(n for n, line in enumerate(lines) if "killed 7 people" in line)
    assert "killed 9 people" in lines[at]
    assert lines[at + 1].index("✖") == lines[at].index("7")
    assert lines[at + 1].rindex("✖") == lines[at].index("9")
    assert len({line.index("│") for line in lines if "│" in line}) == 1


def test_inline(pair):
    """The base's text with what the other has drawn into it."""
    assert "The blast killed [-7-]{+9+} people." in render(pair, "terminal", Look(view="inline"))


def test_inline_insertion(build):
    copies = [build.witness("It was near.\n", "A", "a"), build.witness("It was very near.\n", "B", "b")]
    drawn = render(
        build.report(copies, pairings=[build.pairing(copies, "", "very")]), "terminal", Look(view="inline")
    )
    assert "It was {+very +}near." in drawn


def test_matrix_has_a_row_for_a_dispute_of_words():
    """ "Denied" against "confirmed" is no claim's, and a fact all the same; who is of which mind is told."""
    told = "The mayor denied that the ferry would be sold before the spring. Buses took the bypass."
    copies = [
        parse(text, outlet=name, plain=True)
        for name, text in (("Echo", told), ("Post", told), ("Globe", told.replace("denied", "confirmed")))
    ]
    drawn = render(
        check(*copies, settings=Settings(force=True)), "terminal", Look(view="matrix", columns=100)
    )
    line = next(line for line in drawn.splitlines() if "POL" in line and "◀" in line)
    assert line.split()[-4:] == ["denied", "denied", "confirmed", "◀"]


@pytest.mark.parametrize(
    ("base", "other", "drawn"),
    [
        (
            "The mayor said on Monday it was shut.",
            "The mayor said, on Monday, it was shut.",
            "said{+,+} on Monday{+,+} it",
        ),
        ("The mayor, she said was ill.", "The mayor she said, was ill.", "mayor[-,-] she said{+,+} was"),
        ("It was near.", "It was very near.", "was {+very +}near."),
        ("It was near", "It was near.", "near{+.+}"),
        ("He saw it.", "“He saw it.”", "{+“+}He saw it.{+”+}"),
    ],
)
def test_inline_spacing(base, other, drawn):
    """What is put in is spaced as its own copy spaces it."""
    report = check(*(parse(text, plain=True) for text in (base, other)), settings=Settings(force=True))
    assert drawn in render(report, "terminal", Look(view="inline"))


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_matrix_is_readable_at_six_columns(build, columns):
    """One row a fact, one column an outlet; the one that stands alone is marked, in 80 columns too."""
    names = ["Agency", "Gazette", "Morning Post", "Courier", "Harbour Radio", "Tribune"]
    figures = ["12", "12", "12", "14", "12", "12"]
    copies = [
        build.witness(text, name, f"{name}.txt") for text, name in zip(texts(6, figures), names, strict=True)
    ]
    claims = [number(copy, figure) for copy, figure in zip(copies, figures, strict=True)]
    copies = [replace(copy, numbers=(claim,)) for copy, claim in zip(copies, claims, strict=True)]
    found = build.finding(copies, "NUM101", "the counts differ", figures)
    report = build.report(copies, [found])
    report = replace(report, collation=replace(report.collation, matches=(Match(0, tuple(claims)),)))
    drawn = render(report, "terminal", Look(view="matrix", columns=columns))
    row = next(line for line in drawn.splitlines() if line.startswith("✖"))
    assert row.split()[-7:] == ["12", "12", "12", "14", "◀", "12", "12"]
    assert "NUM101" in row
    assert max(map(len, drawn.splitlines())) <= columns


def test_extract_page(build):
    """Zones and sentences with their labels, each claim under its sentence with its place and value."""
    copy = build.witness("The blast killed 12 people.\nA search goes on.\n", "A", "a.txt")
    drawn = plain(extracted(replace(copy, numbers=(number(copy, "12"),)), 80))
    lines = drawn.splitlines()
    at = next(n for n, line in enumerate(lines) if "killed 12" in line)
    assert lines[at].startswith("body 0")
    assert lines[at + 1].strip() == "‾‾"
    assert lines[at + 2].split() == ["1:18", "number", "12", "person"]


def test_align_page(pair):
    drawn = plain(aligned(pair.collation, 80))
    assert "edited  1.00" in drawn
    assert "The blast killed 7 people." in drawn


def test_align_of_many_copies():
    """What a copy says word for word as one before it is told once; why a row was made stays in the width."""
    told = "The council closed the old bridge at noon. Buses took the northern bypass. Nobody was hurt."
    texts = (told, told.replace("noon. Buses", "noon, and buses"), told)
    copies = [parse(text, outlet=name, plain=True) for name, text in zip("ABC", texts, strict=True)]
    drawn = plain(aligned(check(*copies, settings=Settings(force=True)).collation, 60))
    assert "as A" in drawn
    assert "both have" in drawn
    assert all(len(line) <= 60 for line in drawn.splitlines())


OWN = """A fishing boat went down near Kilmore Quay, with three crew on board; one of them is missing.

Coastguard officers told a local station that a helicopter had lifted 14 others off a second vessel.
"""
WIRE = """A trawler with three men aboard sank off Kilmore Quay on Friday night in heavy seas.

The coastguard said a helicopter had lifted 12 others off a second vessel that lay close by.
"""


def test_nobody_is_odd_against_copies_of_one_dispatch():
    """Two outlets ran the same dispatch: that is one voice against one, and the report says so."""
    texts = {"Echo": WIRE, "Post": WIRE.replace("close by", "near"), "Globe": OWN}
    copies = [parse(text, outlet=name, plain=True) for name, text in texts.items()]
    report = check(*copies, settings=Settings(force=True))
    drawn = render(report, "terminal", Look(view="matrix", columns=100))
    assert "Echo, Post carry the same dispatch: they count as one voice" in drawn
    assert any(line.startswith("✖") and "12" in line and "14" in line for line in drawn.splitlines())
    assert "14 ◀" not in drawn


def test_a_copy_of_the_same_dispatch_that_departs_from_it_is_odd():
    texts = {
        "Echo": WIRE,
        "Post": WIRE.replace("close by", "near"),
        "Globe": WIRE.replace("12 others", "14 others"),
    }
    copies = [parse(text, outlet=name, plain=True) for name, text in texts.items()]
    drawn = render(
        check(*copies, settings=Settings(force=True)), "terminal", Look(view="matrix", columns=100)
    )
    assert "14 others ◀" in drawn or "14 ◀" in drawn
    assert "all copies carry the same dispatch" in drawn


KILN = (
    "The kiln at Wrenfield burned for 16 hours, said its keeper, Ola Finch. “It will not be lit again,” she told Echo. "
    "Some 240 tiles were lost. The keeper is 58.\n"
)


def three(*changes, **look):
    """A story in three copies; the third as the changes have it."""
    other = KILN
    for before, after in changes:
        assert other.count(before) == 1
        other = other.replace(before, after)
    copies = [
        parse(text, outlet=name, plain=True)
        for name, text in zip(("Echo", "Post", "Globe"), (KILN, KILN, other), strict=True)
    ]
    return render(check(*copies, settings=Settings(force=True)), "terminal", Look(**look))


def test_three_copies_stand_beside_each_other():
    """The base is printed once, what is found of a row stands below it."""
    drawn = three(("16 hours", "61 hours"), view="side", columns=120)
    assert drawn.count("Wrenfield") == 3
    assert any(line.count("│") == 2 for line in drawn.splitlines())
    assert drawn.index("│") < drawn.index("NUM1") < drawn.index("240 tiles")


def test_on_a_narrow_screen_the_copies_stand_under_each_other():
    drawn = three(("16 hours", "61 hours"), view="side", columns=60)
    assert drawn.count("Wrenfield") == 3
    assert "│" not in drawn
    assert max(map(len, drawn.splitlines())) <= 60


def matrix_row(drawn, word):
    return next(line for line in drawn.splitlines() if word in line)


def test_matrix_tells_nowhere_from_elsewhere():
    """ "–" is a copy that has no such words; where it has them in another sentence, the line is given."""
    drawn = three((" Some 240 tiles were lost.", ""), view="matrix", columns=120)
    assert matrix_row(drawn, "240").split()[-1] == "–"
    moved = three(
        (" Some 240 tiles were lost.", ""),
        ("Wrenfield burned", "Wrenfield, its 240 tiles lost, burned"),
        view="matrix",
        columns=120,
    )
    assert "–" not in matrix_row(moved, "240")


def test_matrix_marks_the_odd_one_out_of_a_quotation():
    drawn = three(("will not", "will"), view="matrix", columns=120)
    rows = [line for line in drawn.splitlines() if line.startswith("✖") and "QUO" in line]
    assert len(rows) == 1
    start = drawn.index(rows[0])
    assert "◀" in drawn[start : start + 3 * 121]


def test_house_style_is_marked_only_where_it_is_asked_for():
    """In the side view: what is equal by style stands unmarked, unless --show style."""
    texts = KILN, KILN.replace("“", '"').replace("”", '"')
    report = check(
        *(parse(text, outlet=name, plain=True) for name, text in zip("AB", texts, strict=True)),
        settings=Settings(force=True),
    )
    quiet = render(report, "terminal", Look(view="side", colour=True, columns=100))
    shown = render(report, "terminal", Look(view="side", colour=True, columns=100, style=True))
    assert quiet.count("\x1b[2m") < shown.count("\x1b[2m")
