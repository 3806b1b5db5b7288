"""One word of a sentence: where it stands, what it is compared by, and what it is here."""

from __future__ import annotations

from enum import Enum

from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span


class Tag(Choice):
    """What a word is in its sentence; the closed classes are those of `lexicon.classes`."""

    NOUN = "noun"
    NAME = "name"  # a proper noun, each of its words one
    FIGURE = "figure"
    ADJ = "adjective"
    ADV = "adverb"
    PRON = "pronoun"
    POSSESSIVE = "possessive"  # my, her, whose
    DET = "determiner"
    REL = "relative"  # who, which, what, when: opens a clause, or asks
    THAT = "that"
    PREP = "preposition"  # subordinators too ("before", "since"): the clauses tell which
    SUB = "subordinator"
    CONJ = "conjunction"
    TO = "to"  # before an infinitive
    NEG = "negator"
    MODAL = "modal"
    BE = "be"
    HAVE = "have"
    DO = "do"
    VERB = "verb"
    OWN = "owner"  # the "'s" of an owner
    THERE = "there"  # "there was"
    MARK = "mark"


class Form(Enum):
    """Which form of its lemma a verb or a noun is."""

    NONE = ""
    BASE = "base"  # "to go", "they go"
    PRESENT = "present"  # "goes"
    PAST = "past"
    PARTICIPLE = "participle"  # "gone", "was called"
    ING = "ing"
    PLURAL = "plural"


class Word(NamedTuple):
    """
    A word, a figure or a mark of a sentence, and what it is there; "n't" and "'s" are words of their own.

    Made of the sentence's tokens, none cut again. `text` is as printed, `low` the same in small
    letters with straight apostrophes; `key` folds house style (as `Token.key` does) and is never
    empty. `clause` is a place among the clauses of the sentence: the innermost round the word.
    """

    span: Span
    text: str
    low: str
    key: str
    lemma: str
    tag: Tag
    form: Form = Form.NONE
    clause: int | None = None
