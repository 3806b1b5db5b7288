"""A word is cut once, knows what it is, and never has an empty key."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.examine.clauses import parsed
from factcheck.examine.lexemes import lexemes
from factcheck.examine.words import tokens
from factcheck.lexicon.latin import Lettered
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag


def cut(text):
    return parsed(text, tokens(text, Span(0, len(text))), 0).words


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("They don’t know.", ["they", "do", "n't", "know", "."]),
        ("The mayor's plan can't wait", ["the", "mayor", "'s", "plan", "ca", "n't", "wait"]),
        ("We cannot stay", ["we", "can", "not", "stay"]),
        ("O'Dowd's £3.4m deal", ["o'dowd", "'s", "£", "3.4m", "deal"]),
        ("a 12-year-old from the U.S. side", ["a", "12-year-old", "from", "the", "u.s.", "side"]),
        ("(see harbour.example) 98,000", ["(", "see", "harbour.example", ")", "98,000"]),
        ("a U.S.-built A-10s wing", ["a", "u.s.-built", "a-10s", "wing"]),
        ("see https://harbour.example/a-b?c=1.5 now", ["see", "https://harbour.example/a-b?c=1.5", "now"]),
        ("He doesn&rsquo;t", ["he", "doesn't"]),  # a copy that holds the names of marks
    ],
)
def test_where_words_are_cut(text, low):
    assert [word.low for word in cut(text)] == low


@pytest.mark.parametrize(
    ("text", "word", "lemma", "tag", "form"),
    [
        ("The ferries sank off Delby.", "ferries", "ferry", Tag.NOUN, Form.PLURAL),
        ("The ferries sank off Delby.", "sank", "sink", Tag.VERB, Form.PAST),
        ("The ferries sank off Delby.", "Delby", "delby", Tag.NAME, Form.NONE),
        ("She has written to him.", "written", "write", Tag.VERB, Form.PARTICIPLE),
        ("She has written to him.", "has", "have", Tag.HAVE, Form.NONE),
        ("They won't leave.", "wo", "will", Tag.MODAL, Form.NONE),
        ("They won't leave.", "n't", "n't", Tag.NEG, Form.NONE),
        ("They won't leave.", "leave", "leave", Tag.VERB, Form.BASE),
        ("The council plans to close it.", "plans", "plan", Tag.VERB, Form.PRESENT),
        ("The council's plans failed.", "plans", "plan", Tag.NOUN, Form.PLURAL),
        ("He was carrying a lamp.", "carrying", "carry", Tag.VERB, Form.ING),
        ("He left because it rained.", "because", "because", Tag.SUB, Form.NONE),
        ("The children's teeth hurt.", "teeth", "tooth", Tag.NOUN, Form.PLURAL),
        ("The rates vote was in May.", "May", "may", Tag.NAME, Form.NONE),
        ("It may rain.", "may", "may", Tag.MODAL, Form.NONE),
    ],
)
def test_what_a_word_is(text, word, lemma, tag, form):
    found = next(one for one in cut(text) if one.text == word)
    assert (found.lemma, found.tag, found.form) == (lemma, tag, form)


@settings(deadline=None)  # the first of them loads the lexicon
@given(st.text(max_size=60))
def test_any_text_is_cut_into_words_with_keys(text):
    at = 0
    for word in cut(text):
        assert word.span.of(text) == word.text
        assert word.key
        assert word.low
        assert word.span.start >= at
        at = word.span.start


def test_what_prints_nothing_is_out_before_words_are_cut():
    witness = factcheck.examine(factcheck.parse("fire\u00adfighters re\u200bturned", plain=True))
    assert [word.low for word in witness.words_in(0)] == ["firefighters", "returned"]


def test_a_word_knows_its_clause():
    witness = factcheck.examine(factcheck.parse("The ferry that sank was old, and Ruiz left.", plain=True))
    told = {word.low: word.clause for word in witness.words_in(0)}
    lemmas = [clause.lemma for clause in witness.clauses_in(0)]
    found = {low: lemmas[at] for low, at in told.items() if at is not None}
    assert {low: found[low] for low in ("ferry", "sank", "old", "left")} == {
        "ferry": "be",
        "sank": "sink",
        "old": "be",
        "left": "leave",
    }


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("30ft, 2nd, 5.40pm", ["30", "ft", ",", "2", "nd", ",", "5.40", "pm"]),
        (
            "at 5:40 a.m. on Friday’s tide",
            ["at", "5", ":", "40", "a", ".", "m", ".", "on", "friday", "'s", "tide"],
        ),
        ("Sept. 4 – no", ["sept", ".", "4", "-", "no"]),
        ("a year’s 12-week term", ["a", "year's", "12", "-", "week", "term"]),
        ("off -- www.harbour.example/3 …", ["off", "-", "-", "www.harbour.example/3", "…"]),
    ],
)
def test_what_the_grammars_of_figures_read(text, low):
    found = lexemes(text, (tokens(text, Span(0, len(text))),))
    assert found.low[: len(low)] == low
    assert not any(found.low[len(low) :])


@settings(deadline=None)  # the first of them loads the lexicon
@given(st.text(alphabet=st.sampled_from("aB é’'-‑.,:3٣9 &;ʼ“—\u0301İ½"), max_size=30) | st.text(max_size=60))
def test_every_view_is_made_of_the_same_words(text):
    """No view reaches over a space, and each character that prints stands in each view once."""
    whole = tokens(text, Span(0, len(text)))
    found = lexemes(text, (whole,))
    spans = [
        Span(start, end) for start, end, low in zip(found.start, found.end, found.low, strict=True) if low
    ]
    for view in (spans, [word.span for word in cut(text)]):
        assert "".join(span.of(text) for span in view) == "".join(token.text for token in whole)
    edges = {token.span.start for token in whole}
    assert edges <= {span.start for span in spans}, "a lexeme runs over the edge of a word"


PROBE = "Ada's 12-year-old dog didn’t eat 3.4 pounds of O’Brien’s “best” all-meat pies -- at 5:40 p.m. on Sept. 4, though."


def patterns():
    """Every pattern that the rooms keep, by module and name, and those written where they are used."""
    for info in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not info.name.startswith(("factcheck.examine", "factcheck.collate", "factcheck.judge")):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, Lettered | re.Pattern):
                yield info.name, name, value
        tree = ast.parse(Path(module.__file__).read_text("utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args:
                first = call.args[0]
                if (
                    call.func.attr in CUTTING
                    and isinstance(first, ast.Constant)
                    and isinstance(first.value, str)
                ):
                    yield info.name, f"line {call.lineno}", re.compile(first.value)


CUTTING = frozenset(["findall", "finditer"])


def test_one_pattern_cuts_sentences_into_words():
    """A second would disagree with the first about some word, and what it finds could not be bound."""
    cutting = []
    for module, name, pattern in patterns():
        if isinstance(pattern, Lettered):
            found = [match.group() for match in pattern.finditer(PROBE, 0, len(PROBE))]
        elif isinstance(pattern.pattern, str):
            found = [match.group() for match in pattern.finditer(PROBE)]
        words = [one for one in found if one.strip() and one.strip().isalpha()]
        if len(words) > 8 and all(" " not in word for word in words):
            cutting.append((module, name))
    assert cutting == [("factcheck.examine.words", "_CUT")]
