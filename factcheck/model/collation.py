"""Copies side by side: rows of sentences, claims about one thing, and the tokens that differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import StrEnum
from operator import itemgetter

from factcheck.model.article import Token, Witness
from factcheck.model.choice import Choice
from factcheck.model.claim import Claim, Label, Name, Portion, Remark
from factcheck.model.later import cached_property
from factcheck.model.record import NamedTuple, dataclass
from factcheck.model.span import Span
from factcheck.model.statement import Bond, Course, Pole, Predicates, Statement
from factcheck.typed import Any, Generic, TypeVar

C = TypeVar("C", bound=Claim)


class Relation(StrEnum):
    """How the sentences of a row stand to each other."""

    SAME = "same"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    BASE_ONLY = "base-only"
    OTHER_ONLY = "other-only"


class Kinship(Choice):
    """What two copies are to each other; it says which of their differences can be faults."""

    COPY = "copy"  # one text, edited
    REWRITTEN = "rewritten"  # one text in other words
    UPDATE = "update"  # one of them is a later state of the story
    SHARED_QUOTES = "shared-quotes"  # two accounts that share quotations alone
    OTHER = "other"  # two stories


class Pair(NamedTuple):
    """
    Two copies, what they are to each other, and what says so.

    `narration` is how much of the shorter, quotations left out, stands word for word in the other
    (0 to 1, by runs of five words); `containment` the same with quotations.
    """

    documents: tuple[int, int]
    kinship: Kinship
    narration: float
    containment: float

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "documents": list(self.documents),
            "relation": self.kinship.value,
            "narration": self.narration,
            "containment": self.containment,
        }


@dataclass(frozen=True, slots=True)
class Row:
    """
    Sentences that say the same: one list of sentence indexes a document, empty where it has none.

    `score` is how alike they are (0 to 1), `why` what tied them, in an editor's words.
    """

    relation: Relation
    cells: tuple[tuple[int, ...], ...]
    moved: bool = False
    score: float = 1.0
    why: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "relation": self.relation.value,
            "moved": self.moved,
            "cells": [list(cell) for cell in self.cells],
            "score": round(self.score, 3),
        }


class Edit(NamedTuple):
    """
    Tokens that differ inside a row between two documents; either side may be empty.

    `a` and `b` are the differing tokens; `a_at` and `b_at` the text offsets where an empty side
    would stand. `moved` says that the same words stand elsewhere in the row.
    """

    a: tuple[Token, ...]
    b: tuple[Token, ...]
    a_at: int
    b_at: int
    moved: bool = False


@dataclass(frozen=True)
class Pairing:
    """
    One row between two of its documents: all tokens of both sides, and the edits between them.

    What the judge asks of it again and again is worked out once.
    """

    row: int
    documents: tuple[int, int]
    a: tuple[Token, ...]
    b: tuple[Token, ...]
    edits: tuple[Edit, ...]
    relation: Relation = Relation.EDITED  # of these two alone
    moved: bool = False  # between these two
    unread: bool = False  # so long, and so much of it differs, that it is not looked into

    @cached_property
    def words(self) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """The words and figures of both sides."""
        return words_of(self.a), words_of(self.b)

    @cached_property
    def changed(self) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """The words and figures of both sides that differ; one that stands elsewhere in the row does not."""
        edits = [edit for edit in self.edits if not edit.moved]
        return (
            words_of([token for edit in edits for token in edit.a]),
            words_of([token for edit in edits for token in edit.b]),
        )

    @cached_property
    def partners(self) -> dict[int, Token]:
        """For each token of the one side, by its place, the same word on the other, wherever it stands."""
        gone_a = {token.span.start for edit in self.edits for token in edit.a}
        gone_b = {token.span.start for edit in self.edits for token in edit.b}
        out = _laid_together(
            [token for token in self.a if token.span.start not in gone_a],
            [token for token in self.b if token.span.start not in gone_b],
        )
        moved = {tuple([token.key for token in edit.b]): edit.b for edit in self.edits if edit.moved}
        for edit in self.edits:
            keys = tuple([token.key for token in edit.a])
            same = moved.get(keys, ()) if edit.moved else edit.b
            if keys == tuple([token.key for token in same]):
                out.update(zip([token.span.start for token in edit.a], same, strict=True))
        return out

    @property
    def in_figures_alone(self) -> bool:
        """Do both sides read the same, one by one, but for words that begin with a digit?"""
        return len(self.a) == len(self.b) and all(
            one.key == two.key or (one.key[0].isdigit() and two.key[0].isdigit())
            for one, two in zip(self.a, self.b, strict=True)
        )

    def gap_at(self, at: int) -> Span | None:
        """The empty place of the other side that stands for one of this side, where neither has anything."""
        after = place_in(self.a, at)
        if after == len(self.a):
            return None
        follows = self.partners.get(self.a[after].span.start)
        if follows is None:
            return None
        index = self.b.index(follows)
        before = self.partners.get(self.a[after - 1].span.start) if after else None
        if (after and before is None) or (index and self.b[index - 1] != before):
            return None
        return Span(follows.span.start, follows.span.start)

    @cached_property
    def differing(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys of every token of both sides that differs or stands elsewhere."""
        return (
            frozenset([token.key for edit in self.edits for token in edit.a]),
            frozenset([token.key for edit in self.edits for token in edit.b]),
        )


def _laid_together(a: Sequence[Token], b: Sequence[Token]) -> dict[int, Token]:
    """The tokens that no edit touches, one by one; quotations may stand elsewhere on the other side."""
    if [token.key for token in a] == [token.key for token in b]:
        return {mine.span.start: theirs for mine, theirs in zip(a, b, strict=True)}
    places: dict[str, list[Token]] = {}
    for token in reversed(b):
        places.setdefault(token.key, []).append(token)
    return {token.span.start: places[token.key].pop() for token in a if places.get(token.key)}


_SPAN = itemgetter(0)  # of a token


def place_in(tokens: Sequence[Token], at: int) -> int:
    """The index, among tokens in the order of the text, of the first that begins at offset `at` or later."""
    return bisect_left(tokens, (at,), key=_SPAN)


def places_over(tokens: Sequence[Token], span: Span) -> range:
    """Where the tokens stand, in the order of the text, that share a character with a span."""
    first = place_in(tokens, span.start)
    if first and tokens[first - 1].span.end > span.start:
        first -= 1
    return range(first, place_in(tokens, span.end))


def words_of(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The tokens that are words or figures."""
    return tuple([token for token in tokens if token.text[0].isalnum()])


@dataclass(frozen=True, slots=True)
class Camp(Generic[C]):
    """Documents that say the same of one thing: (document, claim) pairs, the firmest claim first."""

    members: tuple[tuple[int, C], ...]

    @property
    def claim(self) -> C:
        """The firmest claim of the camp."""
        return self.members[0][1]


@dataclass(frozen=True, slots=True)
class Match(Generic[C]):
    """
    Claims that are about the same thing, at most one a document (None where it has none).

    `row` is the row they stand in (of the first one, where a claim moved to another row). `bound`
    says that both are said of one bearer, or stand at the same end of a change ("from", "to").
    """

    row: int
    claims: tuple[C | None, ...]
    sure: bool = True  # False where the pairing rests on the neighbourhood alone
    extra: tuple[tuple[int, C], ...] = ()  # (document, claim): the rest of a quotation that one copy broke
    ground: bool = True  # False where two that differ share too little to be surely of one thing
    likeness: float = 1.0  # of quotations: how many of their words they share, in one order
    bound: bool = False

    @property
    def present(self) -> tuple[tuple[int, C], ...]:
        """(document, claim) of every document that has one."""
        return tuple([(index, claim) for index, claim in enumerate(self.claims) if claim is not None])

    def camps(self, compatible: Callable[[C, C], bool], firmness: Callable[[C], Any]) -> tuple[Camp[C], ...]:
        """
        The documents grouped by what they say, each camp formed round its firmest claim.

        `compatible` is symmetric and need not be transitive ("about 1,500" covers 1,487 and
        1,512); `firmness` is a sort key, the firmest first.
        """
        firmest = {document: firmness(claim) for document, claim in self.present}
        groups: list[list[tuple[int, C]]] = []
        # whoever is named first: of two as firm, the one whose words come first leads
        for document, claim in sorted(
            self.present, key=lambda item: (firmest[item[0]], item[1].text, item[0])
        ):
            for group in groups:
                if compatible(group[0][1], claim):
                    group.append((document, claim))
                    break
            else:
                groups.append([(document, claim)])
        for group in groups:
            group.sort(key=lambda item: (firmest[item[0]], item[0]))
        groups.sort(key=lambda group: (firmest[group[0][0]], group[0][0]))
        return tuple(Camp(tuple(group)) for group in groups)


@dataclass(frozen=True, slots=True)
class Couple(Match[C]):
    """Two claims, of two copies."""

    documents: tuple[int, int] = (0, 1)  # the row's pivot first

    @property
    def sides(self) -> tuple[tuple[int, C], tuple[int, C]]:
        """(document, claim) of both, the pivot's first."""
        first, second = self.documents
        one, two = self.claims[first], self.claims[second]
        assert one is not None
        assert two is not None
        return (first, one), (second, two)


@dataclass(frozen=True, slots=True)
class Bound(Couple[Statement]):
    """Two statements of one thing, in two copies; `bond` says what ties them."""

    bond: Bond = Bond(Predicates.OTHER)


@dataclass(frozen=True, slots=True)
class Contrast(Couple[Pole]):
    """
    Two words of one row by which its copies may say opposite things; neither copy has both.

    `by` tells how they stand to each other: opposed on `scale`, two stages of the act of that name, or the
    same word, which one copy denies. `whole` is how many words of substance of the shorter side the other
    has, `near` the same of those round the two, the nearer the weightier (both 0 to 1).
    """

    by: Predicates = Predicates.OPPOSED
    scale: str = ""
    whole: float = 0.0
    near: float = 0.0


@dataclass(frozen=True, slots=True)
class Exchange(Match[Name]):
    """
    Two names that have changed places: each does in one copy what the other does in the second.

    `claims` holds one of the two in each copy, who stand in one place; `extra` holds the others.
    """


@dataclass(frozen=True, slots=True)
class Way(Couple[Course]):
    """One act in two copies; `turned` says that it runs one way in one copy, and back in the other."""

    turned: bool = False


@dataclass(frozen=True, slots=True)
class Voiced(Couple[Remark]):
    """One remark in two copies, in whatever words; `sure` is False where they have little in common."""


@dataclass(frozen=True, slots=True)
class Share(Couple[Portion]):
    """
    Two shares of one set, as it seems, that cannot both be true of it.

    `one_set` says that the set's heads are one noun or synonyms, and not two nouns for people; `alike` that
    one thing is said of both: as many "not"s, and no word the other's opposite. `whole` and `near` are as in
    a `Contrast`, `near` of the clauses that the two stand in.
    """

    one_set: bool = True
    alike: bool = True
    whole: float = 0.0
    near: float = 0.0


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A claim that stands against none, and why: "no partner", "furniture", "unreadable value"."""

    document: int
    claim: Claim
    row: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Collation:
    """
    Every copy against every other: n-way from the start, a pair is n = 2. Document 0 is the base.

    `matches` mixes claim kinds; each holds claims of one family (numbers, dates, quotes, names).
    `pairings` has, for each row, its pivot (the base where it has cells) against every other document.
    `likeness` is how much of the shorter copy has a partner, 0 to 1, the least over all pairs with the base.
    `beside` has two other copies of a row on what its pivot leaves out.
    `kin` groups the copies that plainly derive from one original, where there are three or more.
    `pairs` says of every two copies what they are to each other.
    `statements` holds the clauses that are bound to each other, in rows that differ; `called` what two
    copies call one bearer, where they are at odds, `exchanged` the names that have changed places;
    `ways` the acts that run between two ends in both copies, the same way or another; `voiced` the
    remarks that both have.
    `contrasts` holds words by which the copies of a row may say opposite things.
    """

    witnesses: tuple[Witness, ...]
    rows: tuple[Row, ...]
    pairings: tuple[Pairing, ...]
    matches: tuple[Match[Any], ...]
    unmatched: tuple[Unmatched, ...]
    likeness: float = 1.0
    kin: tuple[tuple[int, ...], ...] = ()
    beside: tuple[Pairing, ...] = ()
    pairs: tuple[Pair, ...] = ()
    statements: tuple[Bound, ...] = ()
    called: tuple[Match[Label], ...] = ()
    contrasts: tuple[Contrast, ...] = ()
    exchanged: tuple[Exchange, ...] = ()
    ways: tuple[Way, ...] = ()
    shares: tuple[Share, ...] = ()
    voiced: tuple[Voiced, ...] = ()

    def __repr__(self) -> str:
        """How many copies, in how many rows."""
        return f"<Collation of {len(self.witnesses)} copies: {len(self.rows)} rows>"

    def rows_of(self, document: int) -> tuple[int | None, ...]:
        """For each sentence of a copy the row that it stands in."""
        out: list[int | None] = [None] * len(self.witnesses[document].sentences)
        for number, row in enumerate(self.rows):
            for sentence in row.cells[document]:
                out[sentence] = number
        return tuple(out)

    def kinship(self, one: int, two: int) -> Kinship:
        """What two copies are to each other; a copy is a copy of itself."""
        wanted = (min(one, two), max(one, two))
        return next((pair.kinship for pair in self.pairs if pair.documents == wanted), Kinship.COPY)

    def words(self, document: int) -> int:
        """How many words of a copy are read: headline, standfirst and body."""
        return sum(len(words_of(tokens)) for tokens in self.witnesses[document].tokens)

    def compared(self, document: int) -> tuple[int, int]:
        """How many words of a copy are read, and how many of them stand in a sentence with a partner."""
        paired = [row.cells[document] for row in self.rows if sum(1 for cell in row.cells if cell) > 1]
        tokens = self.witnesses[document].tokens
        return self.words(document), sum(len(words_of(tokens[at])) for cell in paired for at in cell)

    def voices(self, documents: Iterable[int]) -> int:
        """How many speak for themselves: copies that derive from one original are one voice."""
        group = {document: members for members in self.kin for document in members}
        return len({group.get(document, (document,)) for document in documents})

    def stands_alone(self, document: int, others: Collection[int]) -> bool:
        """
        Is this copy the odd one out against those others?

        It is not where they are one voice and it is another: a copy run by three outlets counts once.
        """
        alone = len(others) > 1
        return alone and (self.voices(others) > 1 or self.voices((document, *others)) == 1)

    @property
    def labels(self) -> tuple[str, ...]:
        """How the reports call each copy; two of one outlet are told apart by their files' names."""
        plain = [witness.label for witness in self.witnesses]
        named = [
            f"{label} ({name})"
            if plain.count(label) > 1 and (name := witness.article.name) != label
            else label
            for label, witness in zip(plain, self.witnesses, strict=True)
        ]
        return tuple(
            f"{label} {index + 1}" if named.count(label) > 1 else label for index, label in enumerate(named)
        )

    def spans(self, row: int, document: int) -> tuple[Span, ...]:
        """Where the sentences of a cell stand."""
        witness = self.witnesses[document]
        return tuple(witness.sentences[index].span for index in self.rows[row].cells[document])
