"""
Descriptions: whom or what "the operator", "the minister" and "the 43-year-old" stand for in their copy.

What copy calls somebody it says beside the name: in an apposition, before the name, with "is", or in the
name itself. A description is bound where that was said of one bearer alone; where it was said of two, or
of nobody, it stays open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import takewhile

from factcheck.lexicon.bodies import HEADS as BODY_HEADS
from factcheck.lexicon.bodies import PLACE_HEADS
from factcheck.lexicon.classes import ARTICLES, BE_FINITE, THIRD_POSSESSIVES
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.referents import related
from factcheck.lexicon.roles import BODIES, STANDS_FOR
from factcheck.lexicon.senses import being
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import HEADS, TITLE_HEADS
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.claim import Description, Name, NameSort
from factcheck.model.later import Later
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag, Word

LONGEST = 8  # words of a phrase that says what somebody is
AROUND = 6  # words before a name in which what it is called may stand
_CALLED = GENERIC | TITLE_HEADS | HEADS | BODIES
_INSIDE = frozenset([Tag.NOUN, Tag.ADJ, Tag.NAME, Tag.FIGURE, Tag.OWN])
_OPENING = ARTICLES | THIRD_POSSESSIVES
# who holds an office no longer, and who is not the one spoken of: "the then mayor", "the other company"
_ONCE = frozenset("former ex then erstwhile onetime late".split())
_NO_PERSON = frozenset([NameSort.ORGANISATION, NameSort.PLACE])


class Label(NamedTuple):
    """What copy calls a bearer: the head of the phrase, its other words, and whether that is over."""

    head: str
    words: frozenset[str]
    once: bool


class Descriptions:
    """What one article calls those it names, and whom its descriptions stand for."""

    def __init__(
        self,
        names: Sequence[Name],
        tokens: Sequence[tuple[Token, ...]],
        words: Sequence[Later[tuple[Word, ...]]],
    ) -> None:
        self.names = names
        self.tokens = tokens
        self.words = words
        self._known: dict[str, list[tuple[str, Label]]] = {}

    def of(self, sentence: int) -> tuple[Description, ...]:
        """The descriptions of one sentence, in order."""
        words = self.words[sentence]()
        taken = self._spans.get(sentence, ())
        found = [
            self._bound(words[start:end], sentence)
            for start, end in _phrases(words)
            if not _beside_a_name(words, start, end, taken)
        ]
        return tuple(one for one in found if one.bearer is not None or one.head in _CALLED)

    def _bound(self, phrase: Sequence[Word], sentence: int) -> Description:
        """A description with whoever it stands for, of those named before it."""
        head, start = phrase[-1], phrase[0].span.start
        aged = head.low.endswith(_AGED)
        fits = self._aged(head.low.removesuffix(_AGED)) if aged else self._called(phrase)
        named = [name for name in fits if name.span.start < start]
        if named and self._unnamed.get(head.key, sentence + 1) <= sentence:
            named = []
        told = bool(named)
        if not fits and head.lemma in FIRMS and len(phrase) == 2:
            named = [name for name in self.firms if name.span.start < start]
        return Description(Span(start, head.span.end), sentence, head.lemma, self._one(named), told)

    @cached_property
    def _unnamed(self) -> dict[str, int]:
        """Whom copy brings on without a name ("a senior official said"), and in which sentence first."""
        out: dict[str, int] = {}
        for sentence, tokens in enumerate(self.tokens):
            for at, token in enumerate(tokens):
                if token.key in self._heads and token.key not in out and _brought_on(tokens, at):
                    out[token.key] = sentence
        return out

    @cached_property
    def _heads(self) -> frozenset[str]:
        """Every noun by which somebody is called, and those that may stand for it."""
        heads = frozenset(label.head for labels in self.labels.values() for label in labels)
        return heads | {wider for wider, stands in STANDS_FOR.items() if not heads.isdisjoint(stands)}

    @cached_property
    def firms(self) -> list[Name]:
        """Those of whom "the company" may be said: bodies that copy calls by no other class of body."""
        return [
            self.first[full]
            for full, labels in self.labels.items()
            if (heads := {label.head for label in labels}) & FIRMS
            or (self.first[full].sort is NameSort.ORGANISATION and " " in full and not heads & NO_FIRMS)
        ]

    @cached_property
    def called(self) -> dict[str, frozenset[str]]:
        """The nouns by which each full name is called."""
        return {full: frozenset(label.head for label in labels) for full, labels in self.labels.items()}

    def _aged(self, years: str) -> list[Name]:
        return [self.first[full] for full, ages in self.ages.items() if years in ages]

    def _called(self, phrase: Sequence[Word]) -> list[Name]:
        """All whom copy calls so, and who answer to every other word of the phrase."""
        rest = {word.lemma for word in phrase[1:-1] if word.tag is not Tag.OWN}
        once, rest = bool(rest & _ONCE), rest - _ONCE
        return [
            self.first[full]
            for full, label in self._bearing(phrase[-1].lemma)
            if label.once is once and rest <= _all_words(self.labels[full], full)
        ]

    def _bearing(self, head: str) -> list[tuple[str, Label]]:
        """Everybody who is called by a noun, or by one that it may stand for, with what says so."""
        found = self._known.get(head)
        if found is None:
            found = self._known[head] = [
                (full, label)
                for full, labels in self.labels.items()
                for label in labels
                if _says(label.head, head)
            ]
        return found

    @staticmethod
    def _one(fits: Sequence[Name]) -> Name | None:
        """The one bearer of all that fit, who may be called by several names."""
        if not fits or not all(related(fits[0], other).agrees for other in fits[1:]):
            return None
        return max(fits, key=lambda name: len(name.full))

    @cached_property
    def _spans(self) -> dict[int, list[Span]]:
        """Where names stand, by sentence."""
        out: dict[int, list[Span]] = {}
        for name in self.names:
            out.setdefault(name.sentence, []).append(name.span)
        return out

    @cached_property
    def first(self) -> dict[str, Name]:
        """The first of each full name."""
        return {name.full: name for name in reversed(self.names)}

    @cached_property
    def labels(self) -> dict[str, set[Label]]:
        """What each full name is called."""
        out: dict[str, set[Label]] = {}
        for name in self.names:
            if name.sort is not NameSort.PLACE:
                labels = out.setdefault(name.full, set())
                labels.update(_labels(name, self.words[name.sentence]()))
        return out

    @cached_property
    def ages(self) -> dict[str, set[str]]:
        """The ages given to each."""
        out: dict[str, set[str]] = {}
        for name in self.names:
            if name.sort not in _NO_PERSON:
                out.setdefault(name.full, set()).update(_ages(name, self.words[name.sentence]()))
        return out


_AGED = "-year-old"


# Bodies that sell something, by the common nouns for them; what a newsroom calls "the company".
FIRMS = frozenset(
    """
    company firm business group bank airline operator manufacturer retailer developer contractor chain
    maker builder lender insurer carrier supplier provider publisher brewer brewery carmaker start-up startup
    """.split()
)
# ... and who sells nothing, or writes the story: newspapers by the last words of their names.
NO_FIRMS = (BODIES - FIRMS) | frozenset(
    """
    news time times post herald tribune journal guardian telegraph mail press gazette courier chronicle
    observer service center centre department
    """.split()
)


def _brought_on(tokens: Sequence[Token], at: int) -> bool:
    """Does "a" or "another" stand before a noun that is said of no name: "a senior official said"?"""
    start = at
    while start > max(at - AROUND, 0) and tokens[start - 1].text[0].isalpha():
        start -= 1
        if tokens[start].key in _NEW:
            break
        if tokens[start].key in FUNCTION_WORDS:
            return False
    if tokens[start].key not in _NEW:
        return False
    apposed = start > 0 and (tokens[start - 1].key == "," or tokens[start - 1].key in BE_FINITE)
    return not apposed and not (at + 1 < len(tokens) and tokens[at + 1].text[0].isupper())


_NEW = frozenset(["a", "an", "another", "one"])


def _says(label: str, head: str) -> bool:
    """Is a bearer so labelled spoken of by that noun: the same, a word for it, or a wider one?"""
    return label == head or label in STANDS_FOR.get(head, ()) or same_meaning(label, head)


def _all_words(labels: set[Label], full: str) -> set[str]:
    own = {key(word) for word in full.split()}
    return own.union(*(label.words for label in labels), *({label.head} for label in labels))


# --- the phrases --------------------------------------------------------------------------------


def _phrases(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where "the", words that describe and a noun for one stand, with nothing behind that narrows it."""
    for start, word in enumerate(words):
        if word.low != "the":
            continue
        end = start + 1
        while end < len(words) and words[end].tag in _INSIDE and end - start <= LONGEST:
            end += 1
        head = words[end - 1]
        if end - start < 2 or not _may_head(head) or (end < len(words) and words[end].low == "of"):
            continue
        yield start, end


def _may_head(word: Word) -> bool:
    if word.low.endswith(_AGED):
        return True
    return word.tag is Tag.NOUN and word.form is not Form.PLURAL and word.text.islower()


def _beside_a_name(words: Sequence[Word], start: int, end: int, names: Sequence[Span]) -> bool:
    """Does the phrase say what a name next to it is: "Moss, the mayor,", "the mayor, Ada Moss"?"""
    after = words[min(end, len(words) - 1)]
    back = start
    while back and (words[back - 1].low == "," or words[back - 1].low.isdigit()):
        back -= 1  # "Moss, 54, the mayor"
    edge = Span(
        words[max(back - 1, 0)].span.start if back < start else words[start].span.start,
        words[min(end + 1, len(words) - 1)].span.end if after.low in {",", "("} else after.span.end,
    )
    return any(edge.overlaps(name) for name in names)


# --- what copy calls those it names ---------------------------------------------------------------


def _labels(name: Name, words: Sequence[Word]) -> Iterator[Label]:
    """What one mention of a name says of its bearer."""
    first, last = _place(name, words)
    if first is None:
        return
    own = words[last].low
    if " " in name.text and (own in _CALLED or own in BODY_HEADS) and name.sort is not NameSort.PERSON:
        yield Label(_singular(own), frozenset(), False)
    start = first
    while start and name.title_span is not None and words[start - 1].span.start >= name.title_span.start:
        start -= 1
    if name.title:
        yield from _titled(name.title, start > 0 and words[start - 1].low in _ONCE)
    for phrase in (_before(words, start, last + 1), *_behind(words, last + 1)):
        if phrase:
            lemmas = [word.lemma for word in phrase if word.tag is not Tag.OWN]
            yield Label(lemmas[-1], frozenset(lemmas[:-1]) - _ONCE, not _ONCE.isdisjoint(lemmas))


def _place(name: Name, words: Sequence[Word]) -> tuple[int | None, int]:
    inside = [
        at for at, word in enumerate(words) if name.span.overlaps(word.span) and word.tag is not Tag.OWN
    ]
    return (inside[0], inside[-1]) if inside else (None, 0)


def _titled(title: str, once: bool) -> Iterator[Label]:
    """The office in a title: "Transport Minister", "former Mayor"; `once` is what stands before it."""
    words = [key(word.strip(".,")) for word in title.replace("-", " ").split()]
    heads = [at for at, word in enumerate(words) if word in TITLE_HEADS]
    for at in heads[-1:]:
        yield Label(words[at], frozenset(words[:at]) - _ONCE, once or not _ONCE.isdisjoint(words[:at]))


def _before(words: Sequence[Word], start: int, after: int) -> tuple[Word, ...]:
    """The noun phrase right before a name: "the lender Castle Bank", "the transport minister, Ada Moss,"."""
    apart = start > 0 and words[start - 1].low == ","
    if apart and after < len(words) and words[after].tag is not Tag.MARK:
        return ()  # "The mayor, Moss said, was late"
    end = start - 1 if apart else start
    at = end
    while at and words[at - 1].tag in _INSIDE and end - at < AROUND:
        at -= 1
    phrase = words[at:end]
    opened = at > 0 and words[at - 1].low in _OPENING
    if not phrase or phrase[-1].tag is not Tag.NOUN or phrase[-1].form is Form.PLURAL:
        return ()
    noun = phrase[-1].lemma
    if noun in PLACE_HEADS:
        return ()  # the state Department of Transport
    told = noun in _CALLED or being(noun) if opened else not apart and noun in _CALLED
    return tuple(phrase) if told else ()


def _behind(words: Sequence[Word], at: int) -> Iterator[tuple[Word, ...]]:
    """The noun phrases behind a name: ", 43, the harbour master", ", a charity that", " is a maker of"."""
    at = _apposed(words, at)
    if at >= len(words):
        return
    opened = words[at].low if words[at].low in _OPENING else ""
    found = []
    while at < len(words):
        at += words[at].low in _OPENING
        phrase = tuple(takewhile(lambda word: word.tag in _INSIDE, words[at : at + LONGEST]))
        if not phrase or phrase[-1].tag is not Tag.NOUN or phrase[-1].form is Form.PLURAL:
            break
        if opened or phrase[-1].lemma in _CALLED:
            found.append(phrase)
        at += len(phrase)
        joined = _joined(words, at)
        if joined is None:
            break
        if joined >= len(words) or not _goes_on(words[joined], opened):
            return  # a list of people: "Moss, the mayor and the bishop"
        at = joined
    yield from found


def _apposed(words: Sequence[Word], at: int) -> int:
    """Where what is said of a name may begin: behind its comma and age, or behind "is" before an article."""
    end = len(words)
    if at >= end:
        return end
    if words[at].low == ",":
        aged = at + 2 < end and words[at + 1].low.isdigit() and words[at + 2].low == ","
        return at + 3 if aged else at + 1
    copula = words[at].low in BE_FINITE and at + 1 < end and words[at + 1].low in ARTICLES
    return at + 1 if copula else end


def _joined(words: Sequence[Word], at: int) -> int | None:
    """Where it goes on behind an "and", with a comma before it or without; None where there is none."""
    comma = at < len(words) and words[at].low == ","
    at += comma
    return at + 1 if at < len(words) and words[at].low in ("and", "or") else None


def _goes_on(word: Word, opened: str) -> bool:
    """Is the next phrase said of the same bearer: "a farmer and a captain", "the chairman and owner"?"""
    if word.low in _OPENING:
        return word.low in _NEW and opened in _NEW
    return word.tag in (Tag.NOUN, Tag.ADJ)


def _ages(name: Name, words: Sequence[Word]) -> Iterator[str]:
    """The age that stands beside a name: "Moss, 43,", "43-year-old Moss", "43-year-old miner Moss"."""
    first, last = _place(name, words)
    if first is None:
        return
    after = words[last + 1 : last + 4]
    apart = len(after) > 1 and after[0].low == "," and after[1].low.isdigit()
    if apart and (len(after) < 3 or after[2].tag is Tag.MARK):
        yield after[1].low
    for word in reversed(words[max(first - AROUND, 0) : first]):
        if word.low.endswith(_AGED):
            yield word.low.removesuffix(_AGED)
            return
        if word.tag not in _INSIDE:
            return


def _singular(word: str) -> str:
    return min(stems(word, verb=False), key=len, default=word)
