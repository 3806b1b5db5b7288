"""
Descriptions: whom or what "the operator", "the minister" and "the 43-year-old" stand for in their copy.

What copy calls somebody it says beside the name: in an apposition, before the name, with "is", or in the
name itself. A description is bound where that was said of one bearer alone; where it was said of two, or
of nobody, it stays open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.examine.names.labels import (
    AROUND,
    CALLED,
    LONGEST,
    NEW,
    ONCE,
    heads,
    inside,
    labels,
    may_be,
    place,
)
from factcheck.examine.pieces import pieces
from factcheck.lexicon.classes import BE_FINITE
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.referents import related
from factcheck.lexicon.roles import BODIES, STANDS_FOR
from factcheck.lexicon.variants import nouns_for
from factcheck.model.article import Parsed, Token
from factcheck.model.claim import Description, Label, Name, NameSort, of_sentence
from factcheck.model.later import Each, cached_property
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag, Word

_NO_PERSON = frozenset([NameSort.ORGANISATION, NameSort.PLACE])


class Called(Mapping[str, frozenset[str]]):
    """The nouns by which each full name is called, read when a name is looked up."""

    def __init__(self, described: Descriptions) -> None:
        self.described = described

    def __getitem__(self, full: str) -> frozenset[str]:
        if full not in self.described.named:
            raise KeyError(full)
        return frozenset(label.head for label in self.described.labels(full))

    def __iter__(self) -> Iterator[str]:
        return iter(self.described.named)

    def __len__(self) -> int:
        return len(self.described.named)


class Descriptions:
    """What one article calls those it names, and whom its descriptions stand for."""

    def __init__(
        self,
        text: str,
        names: Sequence[Name],
        tokens: Sequence[tuple[Token, ...]],
        read: Each[Parsed],
    ) -> None:
        self.text = text
        self.names = names
        self.tokens = tokens
        self.read = read
        self._known: dict[str, list[tuple[str, Label]]] = {}
        self._labels: dict[int, tuple[Label, ...]] = {}

    def of(self, sentence: int) -> tuple[Description, ...]:
        """The descriptions of one sentence, in order."""
        words = self.read(sentence).words
        taken = [name.span for name in of_sentence(self.names, sentence)]
        found = [
            self._bound(words[start:end], sentence)
            for start, end in _phrases(words)
            if not _beside_a_name(words, start, end, taken)
        ]
        return tuple(one for one in found if one.bearer is not None or one.head in CALLED)

    def _bound(self, phrase: Sequence[Word], sentence: int) -> Description:
        """A description with whoever it stands for, of those named before it."""
        head, start = phrase[-1], phrase[0].span.start
        aged = head.low.endswith(_AGED)
        fits = self._aged(head.low.removesuffix(_AGED)) if aged else self._called(phrase)
        named = [name for name in fits if name.span.start < start]
        if named and self._unnamed.get(head.key, sentence + 1) <= sentence and self._is_said(head.key):
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
            for word in _brought_on(tokens):
                out.setdefault(word, sentence)
        return out

    def _is_said(self, noun: str) -> bool:
        """Is anybody called by a noun, or by one that it stands for?"""
        wanted = (noun, *STANDS_FOR.get(noun, ()))
        return any(label.head in wanted for _, label in self._bearing(noun))

    @cached_property
    def firms(self) -> list[Name]:
        """Those of whom "the company" may be said: bodies that copy calls by no other class of body."""
        called = {full for full, _ in self._labelled(FIRMS)}
        return [
            self.first[full]
            for full in self.named
            if full in called
            or (
                self.first[full].sort is NameSort.ORGANISATION
                and " " in full
                and NO_FIRMS.isdisjoint([label.head for label in self.labels(full)])
            )
        ]

    def _aged(self, years: str) -> list[Name]:
        return [self.first[full] for full, ages in self.ages.items() if years in ages]

    def _called(self, phrase: Sequence[Word]) -> list[Name]:
        """All whom copy calls so, and who answer to every other word of the phrase."""
        rest = {word.lemma for word in phrase[1:-1] if word.tag is not Tag.OWN}
        once, rest = bool(rest & ONCE), rest - ONCE
        return [
            self.first[full]
            for full, label in self._bearing(phrase[-1].lemma)
            if label.once is once and (not rest or rest <= _all_words(self.labels(full), full))
        ]

    def _bearing(self, head: str) -> list[tuple[str, Label]]:
        """Everybody who is called by a noun, or by one that it may stand for, with what says so."""
        found = self._known.get(head)
        if found is None:
            words = {head, *STANDS_FOR.get(head, ()), *nouns_for(head, self._where)}
            found = self._known[head] = self._labelled(words)
        return found

    def _labelled(self, heads: Iterable[str]) -> list[tuple[str, Label]]:
        """Everybody whose label has one of these heads; no sentence in which none may be is read for it."""
        wanted = frozenset(heads)
        found = [
            (label.bearer.full, label)
            for sentence in sorted({at for head in wanted for at in self._where.get(head, ())})
            for label in self.labels_in(sentence)
            if label.head in wanted
        ]
        return sorted(found, key=lambda one: self._rank[one[0]])

    @staticmethod
    def _one(fits: Sequence[Name]) -> Name | None:
        """The one bearer of all that fit, who may be called by several names."""
        if not fits or not all(related(fits[0], other).agrees for other in fits[1:]):
            return None
        return max(fits, key=lambda name: len(name.full))

    @cached_property
    def first(self) -> dict[str, Name]:
        """The first of each full name."""
        return {name.full: name for name in reversed(self.names)}

    def labels(self, full: str) -> list[Label]:
        """What a full name is called."""
        return [
            label
            for sentence in self.named.get(full, ())
            for label in self.labels_in(sentence)
            if label.bearer.full == full
        ]

    @cached_property
    def named(self) -> dict[str, list[int]]:
        """The sentences in which each full name stands, those of places left out."""
        out: dict[str, dict[int, None]] = {}
        for name in self.names:
            if name.sort is not NameSort.PLACE:
                out.setdefault(name.full, {})[name.sentence] = None
        return {full: sorted(sentences) for full, sentences in out.items()}

    @cached_property
    def _rank(self) -> dict[str, int]:
        return {full: rank for rank, full in enumerate(self.named)}

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        """Each word that may head a label, and the sentences with a name in which it stands."""
        out: dict[str, list[int]] = {}
        for sentence in sorted({at for sentences in self.named.values() for at in sentences}):
            for head in {head for piece in pieces(self.tokens[sentence]) for head in heads(piece.low)}:
                out.setdefault(head, []).append(sentence)
        return out

    def labels_in(self, sentence: int) -> tuple[Label, ...]:
        """What one sentence calls those it names."""
        if sentence not in self._labels:
            tokens = self.tokens[sentence]
            own = [
                name
                for name in of_sentence(self.names, sentence)
                if name.sort is not NameSort.PLACE and may_be(name, tokens)
            ]
            words = self.read(sentence).words if own else ()
            self._labels[sentence] = tuple(label for name in own for label in labels(name, words, self.text))
        return self._labels[sentence]

    @cached_property
    def ages(self) -> dict[str, set[str]]:
        """The ages given to each."""
        out: dict[str, set[str]] = {}
        for name in self.names:
            if name.sort not in _NO_PERSON:
                out.setdefault(name.full, set()).update(_ages(name, self.read(name.sentence).words))
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


def _brought_on(tokens: Sequence[Token]) -> Iterator[str]:
    """The words with "a" or "another" before them that are said of no name: "a senior official said"."""
    for start, token in enumerate(tokens):
        if token.key not in NEW or (
            start and (tokens[start - 1].key == "," or tokens[start - 1].key in BE_FINITE)
        ):
            continue
        for at in range(start + 1, min(start + AROUND + 1, len(tokens))):
            word = tokens[at]
            if not (at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()):
                yield word.key
            if not word.text[0].isalpha() or word.key in NEW or word.key in FUNCTION_WORDS:
                break


def _all_words(labels: Sequence[Label], full: str) -> set[str]:
    own = {key(word) for word in full.split()}
    return own.union(*({*label.words, *label.owner, label.head} for label in labels))


# --- the phrases --------------------------------------------------------------------------------


def _phrases(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where "the", words that describe and a noun for one stand, with nothing behind that narrows it."""
    for start, word in enumerate(words):
        if word.low != "the":
            continue
        end = start + 1
        while end < len(words) and inside(words[end]) and end - start <= LONGEST:
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


# --- how old copy says they are ---------------------------------------------------------------------


def _ages(name: Name, words: Sequence[Word]) -> Iterator[str]:
    """The age that stands beside a name: "Moss, 43,", "43-year-old Moss", "43-year-old miner Moss"."""
    first, last = place(name, words)
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
        if not inside(word):
            return
