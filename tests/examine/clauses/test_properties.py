"""What holds for the clauses of any text."""

import pickle
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.examine.clauses import clauses, grammar
from factcheck.examine.words import tokens
from factcheck.model.span import Span

WORDS = (
    "the a mayor boats who which that said says not n't never no nobody will may to be was been being is has had did "
    "go gone sank hit called off and or but , ; : . — “ ” ' ( ) if when because before as by with of in on it he them "
    "plans running closed new 12 % May there what why two weeks more"
).split()


def read(text):
    return clauses(grammar(tokens(text, Span(0, len(text)))), 0)


def holds(text):
    found = read(text)
    for at, clause in enumerate(found):
        assert clause.span.covers(clause.predicate)
        assert clause.predicate.of(text)
        for span in (clause.subject, clause.object, clause.agent):
            assert span is None or (0 <= span.start < span.end <= len(text))
        seen, up = {at}, clause.parent
        while up is not None:
            assert up not in seen, "a clause hangs on itself"
            seen.add(up)
            up = found[up].parent
    assert [clause.predicate.start for clause in found] == sorted(clause.predicate.start for clause in found)


@settings(deadline=None)  # the first of them loads the lexicon
@given(st.text(max_size=80))
def test_no_text_crashes(text):
    holds(text)


@settings(deadline=None)  # the first of them loads the lexicon
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_no_order_of_small_words_crashes(words):
    holds(" ".join(words))


@pytest.mark.parametrize(
    "unit",
    [
        "who said that ",
        "the man , ",
        "to be ",
        "“no” ",
        "( ",
        "and running ",
        "if it was ",
        "’s ",
        "a ",
        "gone by ",
    ],
)
def test_a_text_twice_as_long_takes_about_twice_as_long(unit):
    def seconds(count):
        text = unit * count
        start = time.process_time()
        read(text)
        return time.process_time() - start

    read(unit * 10)
    short, long = min(seconds(400) for _ in range(3)), min(seconds(1600) for _ in range(3))
    assert long < 12 * short + 0.05


def test_clauses_are_read_when_asked_for_and_only_once():
    witness = factcheck.examine(factcheck.parse("The tug sank. Nobody was hurt.", plain=True))
    assert all(a is b for a, b in zip(witness.clauses_in(0), witness.clauses_in(0), strict=True))
    assert [clause["lemma"] for clause in witness.to_dict()["clauses"]] == ["sink", "hurt"]


def test_a_witness_goes_to_another_process_with_its_clauses():
    witness = factcheck.examine(factcheck.parse("The tug sank. Nobody was hurt.", plain=True))
    assert pickle.loads(pickle.dumps(witness)).clauses == witness.clauses


def test_a_comparison_does_not_wait_for_the_lexicon():
    """Only what asks for clauses loads what reads them."""
    script = (
        "import sys, factcheck\n"
        "copy = 'The tug sank off Delby on Monday and 12 men swam ashore, police said.'\n"
        "factcheck.check(factcheck.parse(copy, plain=True), factcheck.parse(copy, plain=True))\n"
        "print([name for name in sys.modules if 'openclass' in name or 'tagging' in name])\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
