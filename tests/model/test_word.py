"""A word is cut once, knows what it is, and never has an empty key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.examine.clauses.tagging import words
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag


def cut(text):
    return words(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("They don’t know.", ["they", "do", "n't", "know", "."]),
        ("The mayor's plan can't wait", ["the", "mayor", "'s", "plan", "ca", "n't", "wait"]),
        ("We cannot stay", ["we", "can", "not", "stay"]),
        ("O'Dowd's £3.4m deal", ["o'dowd", "'s", "£", "3.4m", "deal"]),
        ("a 12-year-old from the U.S. side", ["a", "12-year-old", "from", "the", "u.s.", "side"]),
        ("fire\u00adfighters re\u200bturned", ["firefighters", "returned"]),  # folded before cutting
        ("(see harbour.example) 98,000", ["(", "see", "harbour.example", ")", "98,000"]),
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


@given(st.text(max_size=60))
def test_any_text_is_cut_into_words_with_keys(text):
    at = 0
    for word in cut(text):
        assert word.span.of(text) == word.text
        assert word.key
        assert word.low
        assert word.span.start >= at
        at = word.span.start
