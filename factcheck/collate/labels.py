"""
What copies call one bearer, held together: the labels of one name, wherever in the story each copy says so.

Only what neither copy says of the bearer anywhere is set against what the other says: a chairman who is a
founder too is both. Nobody is looked up whose labels no edit touches.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from factcheck.lexicon.callings import Called, labelled, nations, other_nation
from factcheck.lexicon.naming import Referent, words
from factcheck.lexicon.referents import related
from factcheck.lexicon.senses import Tie, nouns
from factcheck.model.article import Witness
from factcheck.model.claim import Label, Name, NameSort
from factcheck.model.collation import Match, Pairing
from factcheck.model.later import cached_property
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

MOST = 24  # mentions of one bearer, bearers with one word in common, and labels: more tell no more
NEAR = 60  # characters to either side of a name in which a label of it may stand
RowOf = Callable[[int, int], int | None]  # the row of a sentence of a document


def labels(
    witnesses: Sequence[Witness], pairings: Iterable[Pairing], row_of: RowOf
) -> Iterator[Match[Label]]:
    """The labels of one bearer that two copies put otherwise, a match for each two."""
    copies = [_Copy(witness) for witness in witnesses]
    asked: set[tuple[int, int, str]] = set()
    for pairing in pairings:
        if pairing.unread:
            continue
        one, two = pairing.documents
        for side, document in enumerate(pairing.documents):
            for name in copies[document].touched([token.span for token in pairing.changed[side]]):
                mine, theirs = ([*islice(copies[d].called(name), MOST)] for d in (one, two))
                key = (one, two, min((label.bearer.full for label in mine), default=name.full))
                if not mine or not theirs or key in asked:
                    continue
                asked.add(key)
                for a, b in _at_odds(copies[one], copies[two], name, mine, theirs, (one, two), row_of):
                    claims: list[Label | None] = [None] * len(witnesses)
                    claims[one], claims[two] = a, b
                    yield Match(row_of(one, a.sentence) or 0, tuple(claims), bound=True)


class _Copy:
    """One witness, with its names by sentence."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness

    @cached_property
    def starts(self) -> list[int]:
        """Where the sentences begin."""
        return [sentence.span.start for sentence in self.witness.sentences]

    @cached_property
    def names(self) -> dict[int, list[Name]]:
        """Who may be called something, by sentence."""
        out: dict[int, list[Name]] = defaultdict(list)
        for name in self.witness.names:
            if name.sort is not NameSort.PLACE:
                out[name.sentence].append(name)
        return out

    @cached_property
    def fulls(self) -> dict[str, list[Name]]:
        """The mentions of each full name."""
        out: dict[str, list[Name]] = defaultdict(list)
        for own in self.names.values():
            for name in own:
                out[name.full].append(name)
        return out

    @cached_property
    def by_word(self) -> dict[str, list[str]]:
        """The full names by each word of them."""
        out: dict[str, list[str]] = defaultdict(list)
        for full in self.fulls:
            for word in set(words(full)):
                out[word].append(full)
        return out

    def touched(self, changed: Sequence[Span]) -> Iterator[Name]:
        """The names of which a word of a label is put otherwise, each full name once."""
        seen: set[str] = set()
        sentences = {bisect_right(self.starts, span.start) - 1 for span in changed}
        for sentence in sorted(sentences):
            near = [
                name
                for name in self.names.get(sentence, ())
                if name.full not in seen and any(_gap(name, span) <= NEAR for span in changed)
            ]
            for label in self.witness.labels_in(sentence) if near else ():
                who = label.bearer
                if who in near and who.full not in seen and _overlaps(label, changed):
                    seen.add(who.full)
                    yield who

    def mentions(self, bearer: Name) -> list[Name]:
        """Every mention of a bearer whom this copy or another names."""
        alike = {full for word in words(bearer.full) for full in self.by_word.get(word, ())[:MOST]}
        return [
            name
            for full in sorted(alike)
            if related(self.fulls[full][0], bearer).agrees
            for name in self.fulls[full][:MOST]
        ]

    def called(self, bearer: Name) -> Iterator[Label]:
        """All that this copy calls a bearer."""
        mentions = self.mentions(bearer)
        for sentence in sorted({name.sentence for name in mentions}):
            for label in self.witness.labels_in(sentence):
                if label.bearer in mentions:
                    yield label

    def said(self, bearer: Name) -> set[str]:
        """Every word of the sentences that name a bearer."""
        sentences = {name.sentence for name in self.mentions(bearer)}
        return {token.key for at in sentences for token in self.witness.tokens[at]}


def _gap(name: Name, span: Span) -> int:
    """How many characters lie between a name and a word."""
    return max(name.span.start - span.end, span.start - name.span.end)


def _overlaps(label: Label, changed: Sequence[Span]) -> bool:
    return any(label.span.overlaps(span) for span in changed)


class _Odds(NamedTuple):
    rank: tuple[bool, int, int]
    a: int
    b: int


def _at_odds(
    one: _Copy,
    two: _Copy,
    bearer: Name,
    mine: list[Label],
    theirs: list[Label],
    documents: tuple[int, int],
    row_of: RowOf,
) -> Iterator[tuple[Label, Label]]:
    """Labels of which neither copy says the other's: the two that stand in one row, or else the first."""
    how = {(i, j): labelled(a, b) for i, a in enumerate(mine) for j, b in enumerate(theirs)}
    agreed = [
        (i, j)
        for (i, j), called in how.items()
        if called.referent is Referent.SAME and not _loosely(mine[i], theirs[j])
    ]
    gone = {i for i, _ in agreed}, {j for _, j in agreed}
    said = one.said(bearer), two.said(bearer)
    nation = [(i, j) for i, a in enumerate(mine) for j, b in enumerate(theirs) if other_nation(a, b)]
    odds = [
        _Odds((_row(documents[0], mine[i], row_of) != _row(documents[1], theirs[j], row_of), i, j), i, j)
        for (i, j), called in how.items()
        if called.referent is Referent.OTHER
        and i not in gone[0]
        and j not in gone[1]
        and not _said(mine[i], theirs[j], called, said)
    ]
    if odds:
        best = min(odds)
        yield mine[best.a], theirs[best.b]
    elif nation and len(nation) == _with_nation(mine) * _with_nation(theirs):
        i, j = nation[0]
        yield mine[i], theirs[j]


def _loosely(a: Label, b: Label) -> bool:
    """Is one but the genus of the other, which leaves open what else each is called: "leader", "minister"?"""
    return nouns(a.head, b.head).tie is Tie.WITHIN


def _with_nation(labels: list[Label]) -> int:
    return sum(bool(nations(label)) for label in labels)


def _row(document: int, label: Label, row_of: RowOf) -> int | None:
    return row_of(document, label.sentence)


def _said(a: Label, b: Label, called: Called, words: tuple[set[str], set[str]]) -> bool:
    """Does either copy speak of the other's label where it names the bearer, whoever it means by it?"""
    for label, there in ((a, words[1]), (b, words[0])):
        own = (*label.words, label.head)[-called.words - 1 :]
        other = b if label is a else a
        telling = set(own) - {*other.words, other.head}
        if telling and telling <= there:
            return True
    return False
