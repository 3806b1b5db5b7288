"""Sketches and runs: what two copies share is found however they are set, quoted and spelt."""

import time

import pytest

from factcheck.scan.relation import Relation, Shares, relation, shares
from factcheck.scan.sketch import runs, sketch

LEDE = (
    "The ferry company said on Friday that its oldest boat would be taken out of service after the summer. "
)
REST = "Engineers had found rust along the whole of the keel and under both of the engines. Nobody was hurt."
QUOTE = (
    "“We knew that the day would come and we are sorry for those who loved her,” said the master of the boat."
)
COPY = f"{LEDE}{REST}\n\n{QUOTE}"


def same(one, two):
    return shares(runs(one), runs(two)).narration


@pytest.mark.parametrize(
    "other",
    [
        COPY,
        f"{LEDE}\n\n{REST}\n\n{QUOTE}",  # other paragraphs
        f"{REST}\n\n{QUOTE}\n\n{LEDE}",  # another order
        COPY.replace("“", '"').replace("”", '"'),
        COPY.replace("engines", "ENGINES").replace("Friday", "friday"),
        LEDE + REST,  # trimmed
    ],
)
def test_setting_changes_nothing(other):
    assert same(COPY, other) == 1


def test_house_spelling_breaks_no_run():
    us = "The harbor board said its defense program for the gray theater was canceled on Friday."
    uk = "The harbour board said its defence programme for the grey theatre was cancelled on Friday."
    assert same(us, uk) == 1


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "‘’"])
def test_quotations_are_no_narration(marks):
    """Two reporters who heard one woman share her words and no narration."""
    said = (
        f"{marks[0]}The gates were shut when we came and nobody had the key to them, so we waited,{marks[1]}"
    )
    one = f"{said} said Ada Moss. {LEDE}{REST}"
    two = f"A neighbour, Ada Moss, saw it. {said} she told us on the quay where nets were hung to dry in the sun."
    found = shares(runs(one), runs(two))
    assert found.narration < 0.15 < found.containment
    assert relation(found, one_outlet=False) is Relation.SHARED_QUOTES


def test_a_quotation_of_two_sentences_stays_one():
    one = "“It came over the wall. It took the cars and it took the shed. It went on for an hour,” said Ada Moss."
    assert not sketch(one).told or max(map(len, runs(one).told)) < 40
    assert not any("took the cars" in run for run in runs(one).told)


def test_an_apostrophe_opens_no_quotation():
    one = "It was the players’ wish and the club’s, and ’twas said so in the hall before the game began that day."
    assert runs(one).told == runs(one).every


def test_furniture_is_left_out_of_the_share_alone():
    house = "Sign this week for a letter that tells of all that happens in the valley and beyond it."
    printed = f"{LEDE}\n\n{house}"
    sampled = sketch(house)
    assert sampled.told
    without = runs(printed, frozenset(sampled.told))
    assert shares(without, runs(COPY)).narration == 1
    assert shares(runs(printed), runs(COPY)).narration < 1


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "“", '"' * 999, "a" * 9999, "\ud800 \u200b", "’ ’ ’ ’"])
def test_nothing_to_sketch(text):
    assert sketch(text).words <= 4
    assert shares(runs(text), runs(text)).likeness in (0.0, 1.0)


def test_time_is_linear():
    """A long page of open quotation marks costs in proportion: eight times as long, nowhere near 64 times as dear."""
    spent = []
    for size in (3_000, 24_000):
        before = time.process_time()
        assert sketch('" “ ' * size + "word " * size).words == size
        spent.append(time.process_time() - before)
    assert spent[1] < 24 * spent[0] + 0.5


@pytest.mark.parametrize(
    ("found", "own", "numbered", "kind"),
    [
        (Shares(0.98, 0.98, 0.9), False, False, Relation.COPY),
        (Shares(1.0, 1.0, 0.3), False, False, Relation.COPY),  # trimmed to a third
        (Shares(0.5, 0.6, 0.4), False, False, Relation.REWRITTEN),
        (Shares(0.98, 0.98, 0.9), True, False, Relation.UPDATE),
        (Shares(0.98, 0.98, 0.9), False, True, Relation.UPDATE),
        (Shares(0.99, 0.99, 0.98), True, False, Relation.COPY),  # printed again as it was
        (Shares(0.2, 0.5, 0.2), False, False, Relation.APART),
        (Shares(0.02, 0.4, 0.2), False, False, Relation.SHARED_QUOTES),
        (Shares(0.0, 0.0, 0.0), True, False, Relation.UNRELATED),
    ],
)
def test_relation(found, own, numbered, kind):
    assert relation(found, one_outlet=own, renumbered=numbered) is kind
