"""The measure itself: rows are found, variations are harmless and stand where they are meant to."""

from collections import Counter
from dataclasses import replace

import pytest

from factcheck.lexicon.spelling import fold
from factcheck.lexicon.variants import canonical
from factcheck.model.finding import Severity
from tests.invariance.judged import Judged
from tests.invariance.measure import TAKEN, Trial, sample, shares
from tests.invariance.rows import Row, rows
from tests.invariance.vary import ASIDES, CLAUSES, FILLERS, KINDS, SWAPS, TAILS, Variant, variants


def test_rows_are_found_in_every_table_and_manual():
    """A table that is renamed or rewritten must not drop out in silence."""
    found = Counter(row.module for row in rows())
    for module in (
        "figures",
        "fidelity",
        "names_and_sources",
        "names_by_slot",
        "one_edit",
        "polarity",
        "quiet",
        "swaps",
    ):
        assert found[f"test_{module}"] >= 8, module
    assert found["manual"] > 100
    assert found.total() > 500


def test_asides_are_many_and_say_nothing_that_can_be_wrong():
    assert len(set(ASIDES)) == len(ASIDES) >= 20
    for words in (*ASIDES, *CLAUSES, *(filler[1:] for filler in FILLERS)):
        assert words == words.lower()
        assert not any(sign.isdigit() for sign in words)


def test_words_that_are_swapped_are_one_word_for_the_lexicon():
    slots = [
        pair.split("/") for tail in TAILS for part in tail.split("[")[1:] for pair in [part.split("]")[0]]
    ]
    for one, two in (*SWAPS, *slots):
        same = canonical(one.split())[0] == canonical(two.split())[0]
        assert same or fold(one) == fold(two), (one, two)


@pytest.mark.parametrize(
    ("a", "b", "kind", "expected"),
    [
        (
            "The lamp cost £40 in June.",
            "The lamp cost £90 in June.",
            "aside-near",
            "The lamp cost £90, X, in June.",
        ),
        (
            "The lamp cost £40 in June.",
            "The lamp cost £90 in June.",
            "aside-far",
            "The lamp cost £90 in June, X.",
        ),
        # behind the whole name, and in its own sentence
        (
            "It rained. Ada Tull came.",
            "It rained. Ada Toll came.",
            "aside-near",
            "It rained. Ada Toll came, X.",
        ),
        # never inside quotation marks
        (
            "“Stay in bed,” Tull said.",
            "“Stay in port,” Tull said.",
            "aside-near",
            "“Stay in port,” Tull said, X.",
        ),
        # where a word fell out, behind what followed it
        ("They did not pay.", "They did pay.", "aside-near", "They did pay, X."),
    ],
)
def test_where_an_aside_stands(a, b, kind, expected):
    found = [variant for variant in variants(Row("", a, b)) if variant.kind == kind]
    assert [v.b for v in found] == [expected.replace("X", aside) for aside in ASIDES]
    assert all(v.a == a and v.control != v.b for v in found)


def test_the_source_and_the_clauses_change_their_places():
    found = [
        (v.kind, v.a, v.b) for v in variants(Row("", "The lamp fell in June.", "The lamp fell in July."))
    ]
    office, road = "the harbour office", CLAUSES[0]
    for pair in (
        (
            "attribution",
            f"The lamp fell in June, {office} said.",
            "The harbour office said that the lamp fell in July.",
        ),
        (
            "attribution",
            f"The lamp fell in June, {office} said.",
            f"According to {office}, the lamp fell in July.",
        ),
        ("order", f"The lamp fell in June {road}.", f"{road.capitalize()}, the lamp fell in July."),
        ("order", f"{road.capitalize()}, the lamp fell in June.", f"The lamp fell in July {road}."),
    ):
        assert pair in found


def test_a_part_is_taken_that_is_the_same_in_every_run():
    for number, row in enumerate(rows()[:60]):
        quiet = number % 2 == 0
        taken = sample(row, quiet)
        assert taken == sample(replace(row), quiet)
        assert len({variant.kind for variant in taken}) == len(taken) <= TAKEN[quiet]


def test_a_miss_and_a_false_alarm_lower_their_shares():
    loud = Judged(Row("", "a", "b"), Severity.ERROR, "NUM")
    quiet = Judged(Row("", "a", "b"), Severity.NOTE, "")
    near = Variant(KINDS[0], "a", "b", "c")
    kept, softer = Trial(loud, near, Severity.ERROR, False), Trial(loud, near, Severity.WARNING, True)
    before = shares([kept] * 80 + [Trial(quiet, near, Severity.NOTE, False)] * 4)
    assert set(before.values()) == {1.0}
    assert before["kept, NUM"] == 1.0
    after = shares([kept] * 60 + [softer] * 20 + [Trial(quiet, near, Severity.NOTE, True)] * 4)
    assert after["kept"] == after["kept, NUM"] == after[f"kept, {KINDS[0]}"] == 0.75
    assert after["controls without an error"] == 0.75
    assert after["quiet rows without an error"] == 0.0
