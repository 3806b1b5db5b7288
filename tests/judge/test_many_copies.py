"""Three copies and more: one finding a fact, every copy that has a say named, whoever comes first."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import check, parse
from factcheck.model.finding import Report, Severity
from factcheck.model.settings import Settings

STORY = """The county court fined the brewery £14,000 on Tuesday after beer got into the Arrow.

Inspector Dermot Hale said that 12 kegs had been opened before dawn.

“We never meant to harm the river,” said owner Lucy Pell, 44.

The brewery employs 60 people and will not close, her lawyer Omar Sykes told the court.

Anglers denied that they had asked for 5,000 young fish by the spring.

Sales rose 7 per cent last year and a second hearing is set for 3 June in Hereford."""

CHANGES = (
    ("£14,000", "£41,000"),
    ("on Tuesday", "on Thursday"),
    ("12 kegs", "14 kegs"),
    ("never meant", "meant"),
    ("Lucy Pell", "Lucy Bell"),
    ("will not close", "will close"),
    ("will not close", "won't close"),
    ("denied", "confirmed"),
    ("rose", "fell"),
    ("3 June", "13 June"),
    ("Hereford", "Ludlow"),
    ("per cent", "percent"),
    ("brewery", "firm"),
    (" before dawn", ""),
)


def made(names, texts) -> Report:
    copies = [parse(text, outlet=name, plain=True) for name, text in zip(names, texts, strict=True)]
    return check(*copies, settings=Settings(force=True))


def facts(report: Report) -> list[tuple[object, ...]]:
    """Each dispute: its code, and the outlets that have a say in it."""
    return sorted(
        (finding.code, finding.severity, sorted({report.collation.labels[m.document] for m in finding.marks}))
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    )


def changed(changes) -> str:
    text = STORY
    for before, after in changes:
        text = text.replace(before, after, 1)
    return text


edited = st.lists(st.sampled_from(CHANGES), max_size=5, unique_by=lambda change: change[0]).map(changed)


@settings(max_examples=40, deadline=None)
@given(st.lists(edited, min_size=3, max_size=6), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_disputes(texts, rng):
    """Quotations, polarity, names, figures: who is named first is of no account, nor who is the base."""
    names = [f"Outlet {letter}" for letter in "ABCDEF"[: len(texts)]]
    order = list(range(len(texts)))
    rng.shuffle(order)
    there = made(names, texts)
    back = made([names[at] for at in order], [texts[at] for at in order])
    assert facts(there) == facts(back)
    assert there.exit_code == back.exit_code
    for name in ("agree", "another_form", "diverge", "only_here"):
        assert getattr(there.verdicts, name) == getattr(back.verdicts, name)


@st.composite
def rearranged(draw) -> str:
    """A copy with paragraphs left out, moved and run together."""
    paragraphs = draw(edited).split("\n\n")
    kept = draw(st.lists(st.sampled_from(paragraphs), min_size=2, unique=True))
    return draw(st.sampled_from(("\n\n", " "))).join(kept)


@settings(max_examples=40, deadline=None)
@given(st.lists(rearranged(), min_size=3, max_size=6, unique=True), st.randoms(use_true_random=False))
def test_the_others_may_come_in_any_order(texts, rng):
    """Whatever is left out, moved or merged: only the base has a place of its own."""
    names = [f"Outlet {letter}" for letter in "ABCDEF"[: len(texts)]]
    order = list(range(1, len(texts)))
    rng.shuffle(order)
    order = [0, *order]

    def told(report: Report) -> list[tuple[object, ...]]:
        return sorted(
            (f.code, f.severity, sorted((report.collation.labels[m.document], m.span) for m in f.marks))
            for f in report.findings
        )

    there = made(names, texts)
    back = made([names[at] for at in order], [texts[at] for at in order])
    assert told(there) == told(back)
    assert there.verdicts == back.verdicts


@settings(max_examples=40, deadline=None)
@given(st.lists(rearranged(), min_size=3, max_size=6, unique=True), st.randoms(use_true_random=False))
def test_whichever_is_the_base_the_story_is_stopped_or_not(texts, rng):
    """Rows are joined round the base; what they are joined by must not decide whether there is an error."""
    names = [f"Outlet {letter}" for letter in "ABCDEF"[: len(texts)]]
    order = list(range(len(texts)))
    rng.shuffle(order)
    there = made(names, texts)
    back = made([names[at] for at in order], [texts[at] for at in order])
    assert there.exit_code == back.exit_code


FINED, DENIED = STORY.split("\n\n")[0], STORY.split("\n\n")[4]
CLOSES, HEARING = STORY.split("\n\n")[3], STORY.split("\n\n")[5]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_a_partner_in_the_same_words_comes_before_one_of_a_rare_word(order):
    """Of the fine and of the brewery's staff, which share "brewery" and "court", each has its own partner."""
    texts = [
        "\n\n".join((CLOSES, DENIED)),
        "\n\n".join((DENIED, CLOSES, HEARING)),
        "\n\n".join((DENIED, FINED, HEARING)),
        "\n\n".join((DENIED, HEARING, FINED.replace("£14,000", "£41,000"), CLOSES)),
    ]
    report = made("ABCD", [texts[at] for at in order])
    found = [(f.code, f.severity) for f in report.findings if f.code.startswith("NUM")]
    assert found == [("NUM102", Severity.ERROR)]


@settings(max_examples=40, deadline=None)
@given(rearranged(), rearranged())
def test_swapping_two_copies_swaps_the_report_and_nothing_else(one, two):
    """Every finding and agreement, mark for mark."""
    there, back = made("AB", (one, two)), made("BA", (two, one))

    def told(report: Report) -> list[tuple[object, ...]]:
        labels = report.collation.labels
        found = [(f.code, f.severity, f.marks) for f in report.findings]
        found += [(a.kind, a.how is None, a.marks) for a in report.agreements]
        return sorted((*key, sorted((labels[m.document], m.span) for m in marks)) for *key, marks in found)

    assert told(there) == told(back)
    assert there.verdicts == back.verdicts


@pytest.mark.parametrize("base", [0, 1, 2, 3])
@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("will not close", "will close", "POL101"),
        ("denied", "confirmed", "POL102"),
        ("never meant", "meant", "QUO102"),
        ("harm the river", "hurt the river", "QUO101"),
        ("Lucy Pell", "Mark Dunn", "ATT101"),
        ("12 kegs", "14 kegs", "NUM101"),
        ("3 June", "13 June", "DAT101"),
        ("Hereford", "Ludlow", "NAM102"),
    ],
)
def test_one_of_four_departs(before, after, code, base):
    """One finding, a mark in each of the four, and the three that agree in one camp."""
    assert STORY.count(before) == 1
    texts = [STORY, STORY, STORY]
    texts.insert(base, STORY.replace(before, after))
    found = [f for f in made("ABCD", texts).findings if f.severity is not Severity.NOTE]
    assert [finding.code for finding in found] == [code]
    assert sorted({mark.document for mark in found[0].marks}) == [0, 1, 2, 3]


def test_another_style_is_in_the_camp_of_what_it_says():
    """ "Won't" stands with "will not" against "will"."""
    for order in permutations(("will not close", "won't close", "will close")):
        texts = [STORY.replace("will not close", words) for words in order]
        found = [f for f in made("ABC", texts).findings if f.severity is not Severity.NOTE]
        assert [finding.code for finding in found] == ["POL101"]
        assert {mark.document for mark in found[0].marks} == {0, 1, 2}


CLAUSE = "will not close before the orchard, which she will not sell, has been harvested in October"


@pytest.mark.parametrize("base", [0, 1, 2])
def test_what_the_base_trimmed_is_held_between_the_others(base):
    """A clause that one copy lacks, with its "not" lost in one of the two that have it."""
    texts = [
        STORY.replace("will not close", CLAUSE),
        STORY.replace("will not close", CLAUSE.replace("will not s", "will s")),
    ]
    texts.insert(base, STORY)
    found = [f for f in made("ABC", texts).findings if f.severity is not Severity.NOTE]
    assert [finding.code for finding in found] == ["POL101"]
    assert {mark.document for mark in found[0].marks} == {0, 1, 2} - {base}


def test_a_reworded_clause_is_no_dispute():
    """Copies that each put a clause of their own are not held against each other."""
    texts = [
        STORY,
        STORY.replace("will not close", "will not close before the harvest in October"),
        STORY.replace("will not close", "will not close while orders from Norway keep coming in"),
    ]
    assert not [f for f in made("ABC", texts).findings if f.severity is not Severity.NOTE]


PORT = (
    "Two brothers were jailed on Friday for smuggling cigarettes through the port of Kilrush.",
    "Declan Foy, 44, was sentenced to six years and his brother Martin, 39, to four at Ennis court.",
    "Customs officers found 7.3 million cigarettes hidden in a load of peat.",
    "The haul would have cost the state €5.1 million in lost duty.",
    "A third man, Liam Roche, was acquitted in June.",
    "Lifeboat crews had brought 47 passengers ashore at the pier by dusk.",
)


def ported(*changes, order=(0, 1, 2, 3, 4, 5)) -> str:
    text = "\n\n".join(PORT[at] for at in order)
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    return text


SPLIT = ("cigarettes hidden in", "cigarettes. They were hidden in")
MERGED = (" of peat.\n\nThe haul would", " of peat, a haul that would")


@pytest.mark.parametrize("base", [0, 1, 2])
@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("7.3 million", "3.7 million", "NUM101"),
        ("€5.1 million", "€5.1 billion", "NUM102"),
        ("acquitted", "convicted", "POL102"),
        ("Declan Foy, 44", "Declan Foy, 34", "NUM105"),
    ],
)
def test_moved_in_one_split_in_another_merged_in_a_third(before, after, code, base):
    """However each copy is put together, one finding, and every copy in it."""
    others = [
        ported(order=(4, 0, 1, 2, 3, 5)),
        ported(SPLIT),
        ported(MERGED, (before, after)),
    ]
    others.insert(base, ported())
    found = [f for f in made("ABCD", others).findings if f.severity is not Severity.NOTE]
    assert [finding.code for finding in found] == [code]
    assert {mark.document for mark in found[0].marks} == {0, 1, 2, 3}


@pytest.mark.parametrize("base", [0, 1, 2])
def test_a_claim_moved_to_another_row_in_one_copy(base):
    """Two give the toll in a sentence of its own, the third behind another's."""
    last = PORT[-1]
    moved = "\n\n".join(PORT[:-1]).replace(
        "acquitted in June.",
        "acquitted in June, and lifeboat crews had brought 74 passengers ashore at the pier.",
    )
    texts = [ported(), ported()]
    texts.insert(base, moved)
    found = [f for f in made("ABC", texts).findings if f.severity is Severity.ERROR]
    assert last.count("47") == 1
    assert [finding.code for finding in found] == ["NUM101"]
    assert {mark.document for mark in found[0].marks} == {0, 1, 2}


@pytest.mark.parametrize("base", [0, 1, 2])
def test_figures_exchanged_between_their_subjects(base):
    """Each brother's age is a fact of its own, and the copy that exchanged them is alone in both."""
    texts = [ported(), ported()]
    texts.insert(base, ported(("Foy, 44", "Foy, 39"), ("Martin, 39", "Martin, 44")))
    found = [f for f in made("ABC", texts).findings if f.severity is Severity.ERROR]
    assert [finding.code for finding in found] == ["NUM105", "NUM105"]
    assert all({mark.document for mark in finding.marks} == {0, 1, 2} for finding in found)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_fact_that_two_of_three_have(order):
    """The pivot has lost the sentence; what the others make of it is still one finding."""
    texts = [ported(order=(0, 1, 2, 4)), ported(), ported(("€5.1 million", "€1.5 million"))]
    found = [f for f in made("ABC", [texts[at] for at in order]).findings if f.severity is Severity.ERROR]
    assert [finding.code for finding in found] == ["NUM102"]
    assert {mark.document for mark in found[0].marks} == {order.index(1), order.index(2)}


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (
            [
                "Moss said they would honour her neighbours in the harbour at the weekend.",
                "“We honour our neighbours in the harbour,” Moss said at the weekend.",
                "“We honor our neighbors in the harbor,” Moss said at the weekend.",
            ],
            "QUO202",
        ),
        (
            [
                "Sales in the north moved by 5% over the quarter, the firm said.",
                "Sales in the north rose 5% over the quarter, the firm said.",
                "There was a 5% fall in northern sales over the quarter, the firm said.",
            ],
            "POL102",
        ),
    ],
)
def test_two_that_disagree_are_told_whoever_stands_first(texts, code):
    """The first of three need not take part: what the other two say against each other counts as much."""
    told = []
    for order in permutations(range(3)):
        report = made([f"Outlet {'ABC'[at]}" for at in order], [texts[at] for at in order])
        told.append(facts(report))
        assert code in [finding.code for finding in report.findings], order
    assert all(each == told[0] for each in told)
