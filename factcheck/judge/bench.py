"""The judge's bench: one collation, with what the rules ask of it looked up once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import wraps
from itertools import accumulate
from operator import attrgetter

from factcheck.judge.relate.wording.words import Equivalence, Kind, Run, one_thing
from factcheck.lexicon.bearers import NOBODY, Bearers, described
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.denials import LESSER, OF_WHOM, of_none
from factcheck.lexicon.house import House, detect, style
from factcheck.lexicon.modality import negation
from factcheck.lexicon.naming import Kin
from factcheck.lexicon.overlap import in_common, substance
from factcheck.lexicon.referents import land
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.claim import (
    Claim,
    ClaimKind,
    Credit,
    Date,
    Description,
    Name,
    Number,
    Quote,
    of_sentence,
)
from factcheck.model.clause import Clause
from factcheck.model.collation import (
    Bound,
    Camp,
    Collation,
    Contrast,
    Edit,
    Kinship,
    Match,
    Pairing,
    Relation,
    place_in,
    words_of,
)
from factcheck.model.finding import Agreement, Confidence, Divergence, Mark, Severity
from factcheck.model.later import cached_property
from factcheck.model.record import dataclass, field
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.model.statement import Bond, Statement
from factcheck.typed import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from factcheck.judge.relate.clauses.things import Other
    from factcheck.judge.relate.speech.heard import Heard

T = TypeVar("T")
Tokens = tuple[Token, ...]
Held = tuple[tuple[Token, T], ...]  # tokens, each with what it belongs to
Bearer = Name | Description
Stretch = tuple[Tokens, Tokens, Equivalence]
RUN = 3  # tokens: the longest stretch inside a longer edit that is tried as two ways to write one thing
# Inside quotation marks these are other words, not another style.
REWORDS = frozenset({Kind.THAT, Kind.SYNONYM, Kind.VOCABULARY, Kind.ARTICLE, Kind.FUNCTION_WORD, Kind.SAYING})
MANY = 64  # token pairs: in a longer edit only the whole and single tokens are tried


class Index(Sequence[tuple[Span, T]]):
    """Spans in order that do not overlap, each with what stands there; asked by place."""

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        ordered = sorted(items, key=lambda item: item[0])
        self._starts = [span.start for span, _ in ordered]
        self._ends = [span.end for span, _ in ordered]
        self._things = [thing for _, thing in ordered]

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return Span(self._starts[index], self._ends[index]), self._things[index]

    def __len__(self) -> int:
        return len(self._things)

    def at(self, span: tuple[int, int]) -> T | None:
        """What covers or overlaps this place."""
        start, end = span
        index = bisect_right(self._starts, start)
        if index and self._ends[index - 1] > start:
            return self._things[index - 1]
        if index < len(self._starts) and self._starts[index] < end:
            return self._things[index]
        return None

    def held(self, tokens: Tokens) -> Held[T]:
        """The tokens of a stretch at which anything stands, with what does: mostly none."""
        if not tokens or self.at((tokens[0].span.start, tokens[-1].span.end)) is None:
            return ()
        found = ((token, self.at(token.span)) for token in tokens)
        return tuple([(token, there) for token, there in found if there is not None])

    def before(self, span: Span) -> T | None:
        """What stands last before this place."""
        at = bisect_right(self._ends, span.start)
        return self._things[at - 1] if at else None

    def within(self, span: Span) -> list[T]:
        """All that overlaps this stretch."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = bisect_left(self._starts, span.end)
        return [self._things[at] for at in range(first, last) if self._ends[at] > span.start]


class Marked:
    """Where marks stand in each document, asked whether any shares a character with a stretch."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        spans: dict[int, list[Span]] = {}
        for mark in marks:
            spans.setdefault(mark.document, []).append(mark.span)
        self._places = {document: self._sorted(own) for document, own in spans.items()}

    @staticmethod
    def _sorted(spans: list[Span]) -> tuple[list[int], list[int]]:
        """The starts in order, and for each how far any mark up to it reaches."""
        spans.sort()
        return [span.start for span in spans], list(accumulate((span.end for span in spans), max))

    def touches(self, document: int, span: Span) -> bool:
        """Does a mark of this document overlap it?"""
        if document not in self._places:
            return False
        starts, reach = self._places[document]
        before = bisect_left(starts, span.end)
        return before > 0 and reach[before - 1] > span.start


STORY = 8  # sentences


@dataclass(frozen=True)
class Bench:
    """A collation, its settings, and each document's claims by place."""

    collation: Collation
    settings: Settings
    labels: tuple[str, ...]
    quotes: tuple[Index[Quote], ...]
    figures: tuple[Index[Claim], ...]  # numbers and dates
    names: tuple[Index[Name], ...]
    credits: tuple[Index[Credit], ...]
    houses: tuple[House | None, ...] = ()  # each copy's house style, where it is known
    rows: tuple[tuple[int | None, ...], ...] = ()  # of each document, the row of each sentence
    camps: dict[int, tuple[Camp[Any], ...]] = field(default_factory=dict)  # asked before, by match
    kins: dict[int, Any] = field(default_factory=dict)  # of the names of a match: asked before, by match
    kept: dict[object, tuple[object, Any]] = field(default_factory=dict)  # the last answer to each question
    kinships: dict[tuple[int, ...], Kinship] = field(default_factory=dict)  # asked before, by documents

    def witness(self, document: int) -> Witness:
        """The witness of a document."""
        return self.collation.witnesses[document]

    def numbers(self, document: int, sentence: int) -> Sequence[Number]:
        """The figures of a sentence."""
        return of_sentence(self.witness(document).numbers, sentence)

    def text(self, mark: Mark) -> str:
        """The words that a mark covers."""
        return mark.span.of(self.collation.witnesses[mark.document].article.text)

    def is_story(self, document: int) -> bool:
        """Has a copy enough sentences to be a story, in which partners have to be found?"""
        return len(self.witness(document).sentences) >= STORY

    def told_otherwise(self) -> Iterator[int]:
        """The rows whose sentences are not the same words in every copy."""
        rows = enumerate(self.collation.rows)
        return (number for number, row in rows if row.relation is not Relation.SAME)

    def bound_in(self, row: int | None) -> Sequence[Bound]:
        """The statements of a row that are bound to each other."""
        return self.bound_by_row.get(row, ())

    @cached_property
    def bound_by_row(self) -> dict[int | None, list[Bound]]:
        """The bound statements of each row."""
        out: dict[int | None, list[Bound]] = {}
        for bound in self.collation.statements:
            out.setdefault(bound.row, []).append(bound)
        return out

    def matches_in(self, row: int | None) -> Sequence[Match[Any]]:
        """The claims of a row that stand against each other; of those of two rows, the first one's."""
        return self._matches_by_row.get(row, ())

    @cached_property
    def _matches_by_row(self) -> dict[int | None, list[Match[Any]]]:
        out: dict[int | None, list[Match[Any]]] = {}
        for match in self.collation.matches:
            out.setdefault(match.row, []).append(match)
        return out

    @cached_property
    def spoken(self) -> dict[tuple[int, Span], int]:
        """Each quotation that stands against another, as (document, span), to the number of its match."""
        return {
            (document, claim.span): number
            for number, match in enumerate(self.collation.matches)
            if isinstance(match.present[0][1], Quote) and len(match.present) > 1
            for document, claim in (*match.present, *match.extra)
        }

    @cached_property
    def agreed(self) -> frozenset[int]:
        """The figures and dates that stand against one of their own value, by identity."""
        return frozenset(
            id(claim)
            for match in self.collation.matches
            if isinstance(match.present[0][1], (Number, Date))
            and len(match.present) > 1
            and len({(claim.kind, claim.value) for _, claim in match.present}) == 1
            for _, claim in match.present
        )

    @cached_property
    def valued(self) -> tuple[dict[tuple[ClaimKind, object], list[Claim]], ...]:
        """The figures and dates of each document by kind and value."""
        out: list[dict[tuple[ClaimKind, object], list[Claim]]] = []
        for witness in self.collation.witnesses:
            own: dict[tuple[ClaimKind, object], list[Claim]] = {}
            figures: tuple[Number | Date, ...] = (*witness.numbers, *witness.dates)
            for claim in figures:
                own.setdefault((claim.kind, claim.value), []).append(claim)
            out.append(own)
        return tuple(out)

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        """What each document quotes, by the words."""
        from factcheck.judge.relate.speech.heard import Heard

        return tuple(Heard(witness) for witness in self.collation.witnesses)

    def said(self, mark: Mark) -> int | None:
        """The match of the quotation that a mark stands in."""
        quote = self.quotes[mark.document].at(mark.span)
        return None if quote is None else self.spoken.get((mark.document, quote.span))

    @cached_property
    def lands(self) -> tuple[frozenset[str | None], ...]:
        """The countries of which each document speaks, or of whose people."""
        return tuple(
            frozenset([land(token.key) for own in witness.tokens for token in own if token.text[0].isupper()])
            for witness in self.collation.witnesses
        )

    @cached_property
    def titles(self) -> tuple[Index[Name], ...]:
        """Of each document the titles before or behind names, each with the name."""
        return tuple(
            Index((name.title_span, name) for name in witness.names if name.title_span is not None)
            for witness in self.collation.witnesses
        )

    @cached_property
    def bearers(self) -> Bearers:
        """Who bears which name."""
        return Bearers(name for witness in self.collation.witnesses for name in witness.names)

    def bearer_at(self, document: int, span: Span) -> Bearer | None:
        """The name that a word belongs to, or the description: "Moss", "the mayor"."""
        return self.names[document].at(span) or self.witness(document).described_at(span)

    @cached_property
    def by_full(self) -> tuple[dict[str, Name], ...]:
        """In each document, the first of the names that stand for each full one."""
        return tuple(
            {name.full: name for name in reversed(witness.names)} for witness in self.collation.witnesses
        )

    def kin(self, a: tuple[int, Bearer | None], b: tuple[int, Bearer | None]) -> Kin:
        """How two are related of whom copies have a name or a description, each with its document."""
        (one, mine), (two, theirs) = a, b
        if mine is None or theirs is None:
            return NOBODY
        if isinstance(mine, Description):
            called = self.witness(two).called.get(theirs.full, ()) if isinstance(theirs, Name) else ()
            return described(mine, theirs, called)
        if isinstance(theirs, Description):
            return described(theirs, mine, self.witness(one).called.get(mine.full, ()))
        return self.bearers.kin(mine, theirs)

    def one_bearer(self, a: tuple[int, Span], b: tuple[int, Span]) -> bool:
        """Do two nouns describe one of whom both copies say so: the farmer and the captain, who are Moss?"""
        sides: list[tuple[int, Bearer]] = []
        for document, span in (a, b):
            who = self.bearer_at(document, span)
            if not isinstance(who, Description) or not who.told:
                return False
            sides.append((document, who))
        return self.kin(sides[0], sides[1]).agrees

    @cached_property
    def settled(self) -> tuple[Index[bool], ...]:
        """In each document, the verbs of statements that agree with the other copy's, and what turns them."""
        from factcheck.judge.relate.clauses.statements import settled

        out: list[dict[Span, bool]] = [{} for _ in self.labels]
        for match in self.collation.statements:
            for document, span in settled(self, match):
                out[document][span] = True
        for document, own in enumerate(out):
            own.update(self.ran[document])
        return tuple(Index(own.items()) for own in out)

    @cached_property
    def ran(self) -> tuple[Index[bool], ...]:
        """In each document, the verbs and nouns of acts of which both copies tell the two ends."""
        out: list[dict[Span, bool]] = [{} for _ in self.labels]
        for way in self.collation.ways:
            for document, course in way.sides:
                out[document][course.span] = True
        return tuple(Index(own.items()) for own in out)

    @cached_property
    def weighed(self) -> tuple[Index[bool], ...]:
        """In each document, the verbs of bound statements, and what turns them: whether surely bound."""
        from factcheck.judge.relate.clauses.statements import firm

        out: list[dict[Span, bool]] = [{} for _ in self.labels]
        for match in self.collation.statements:
            for document, said in match.sides:
                for span in (said.head, said.clause.predicate, *said.turners):
                    out[document][span] = firm(match) or out[document].get(span, False)
        return tuple(Index(own.items()) for own in out)

    def tied(self, match: Contrast) -> bool:
        """Does a bond, however sure, tie the verbs that two words are?"""
        (one, a), (two, b) = match.sides
        return any(
            bond.predicates is match.by and mine.head.overlaps(a.span) and theirs.head.overlaps(b.span)
            for bond, mine, theirs in self._bonds_of_row.get((match.row, one, two), ())
        )

    @cached_property
    def _bonds_of_row(self) -> dict[tuple[int, int, int], list[tuple[Bond, Statement, Statement]]]:
        out: dict[tuple[int, int, int], list[tuple[Bond, Statement, Statement]]] = {}
        for match in self.collation.statements:
            (one, mine), (two, theirs) = match.sides
            out.setdefault((match.row, one, two), []).append((match.bond, mine, theirs))
        return out

    def verb(self, document: int, span: Span) -> bool:
        """Is it the verb of a clause?"""
        return self.clause_of(document, span) is not None

    def clause_of(self, document: int, verb: Span) -> Clause | None:
        """The clause whose verb stands there. Clauses are read of the one sentence that it stands in."""
        sentence = self.sentence_at(document, verb)
        clauses = self.witness(document).clauses_in(sentence) if sentence >= 0 else ()
        return next((clause for clause in clauses if clause.predicate.overlaps(verb)), None)

    def denied(self, document: int, span: Span) -> bool:
        """Is the clause that it stands in said not to be so?"""
        sentence = self.sentence_at(document, span)
        own = (
            [clause for clause in self.witness(document).clauses_in(sentence) if clause.span.covers(span)]
            if sentence >= 0
            else []
        )
        nearest = min(own, key=lambda clause: clause.span.length, default=None)
        if nearest is not None and nearest.negated:
            return True
        tokens = self.witness(document).tokens[sentence] if sentence >= 0 else ()
        at = place_in(tokens, span.start)
        before = [token.key for token in tokens[max(at - OF_WHOM, 0) : at]]
        if before and (negation(before[-1:]) or before[-1] in LESSER):
            return True  # "not far from"
        return bool(of_none(before))

    @cached_property
    def things(self) -> dict[tuple[int, int, int], Other]:
        """Where bound statements name another thing of one kind, by document, sentence and place."""
        from factcheck.judge.relate.clauses.things import another

        found = ((match, another(self, match)) for match in self.collation.statements)
        return {
            (document, said.sentence, said.place): other
            for match, other in found
            if other is not None
            for document, said in match.present[:1]
        }

    @cached_property
    def bonds(self) -> dict[tuple[int, int, int, int], Bound]:
        """The bound statements by document, sentence and place, and by the document they are bound with."""
        return {
            (document, said.sentence, said.place, other): match
            for match in self.collation.statements
            for (document, said), (other, _) in (match.sides, match.sides[::-1])
        }

    def bound_with(self, document: int, said: Statement) -> Iterator[Bound]:
        """Every bond of a statement of a row's pivot, one for each other copy that has it."""
        for other in range(len(self.labels)):
            found = self.bonds.get((document, said.sentence, said.place, other))
            if found is not None:
                yield found

    def partner_above(self, match: Bound, side: int) -> Bound | None:
        """The bond of the clause that one side's statement hangs on."""
        (document, said), (other, _) = match.sides[side], match.sides[1 - side]
        if said.clause.parent is None:
            return None
        return self.bonds.get((document, said.sentence, said.clause.parent, other))

    def above(self, match: Bound) -> Bound | None:
        """The bond of the clauses that both hang on, where these are bound to each other."""
        one, two = (self.partner_above(match, side) for side in (0, 1))
        return one if one is two else None

    def row_tokens(self, row: int, document: int) -> Iterator[Token]:
        """The tokens of a cell."""
        for sentence in self.collation.rows[row].cells[document]:
            yield from self.witness(document).tokens[sentence]

    def in_common(self, row: int, *marked: tuple[int, Span]) -> float:
        """How much two cells of a row have in common beside what is marked in each."""
        one, two = (
            substance(t.key for t in self.row_tokens(row, document) if not span.overlaps(t.span))
            for document, span in marked
        )
        return in_common(one, two)

    def own_house(self, document: int) -> bool:
        """Is the style the copy's own: its outlet's, or the one the desk named, not the agency's?"""
        witness = self.witness(document)
        return bool(self.settings.style_for(witness.label) or witness.masthead.outlet)

    def row_at(self, document: int, span: Span) -> int | None:
        """The row of the sentence that a span begins in."""
        at = self.sentence_at(document, span)
        return self.rows[document][at] if at >= 0 else None

    def sentence_at(self, document: int, span: Span) -> int:
        """The number of the sentence that a span begins in; -1 before the first."""
        return self.witness(document).sentence_at(span.start)

    def zone(self, row: int, document: int) -> ZoneKind | None:
        """The zone of a cell's first sentence."""
        cell = self.collation.rows[row].cells[document]
        return self.witness(document).sentences[cell[0]].zone if cell else None


def bench(collation: Collation, settings: Settings) -> Bench:
    """The bench for a collation."""

    def parts(witness: Witness) -> Iterable[tuple[Span, Quote]]:
        return ((part, quote) for quote in witness.quotes for part in quote.parts)

    return Bench(
        collation,
        settings,
        collation.labels,
        quotes=tuple(Index(parts(w)) for w in collation.witnesses),
        figures=tuple(Index((c.span, c) for c in (*w.numbers, *w.dates)) for w in collation.witnesses),
        names=tuple(Index((c.span, c) for c in w.names) for w in collation.witnesses),
        credits=tuple(Index((c.span, c) for c in w.credits) for w in collation.witnesses),
        houses=tuple(_house(witness, settings) for witness in collation.witnesses),
        rows=tuple(map(collation.rows_of, range(len(collation.witnesses)))),
    )


def _house(witness: Witness, settings: Settings) -> House | None:
    named = settings.style_for(witness.label)
    if named:
        return style(named)
    return detect(witness.masthead.outlet, witness.masthead.agency)


@dataclass(frozen=True, slots=True)
class Explained:
    """Tokens of a remainder, and what explains them: a divergence, or an agreement in another form."""

    a: tuple[Token, ...]
    b: tuple[Token, ...]
    by: Divergence | Agreement


_SPOKEN = frozenset(["spokesman", "spokeswoman", "spokesperson"])
_POST = 4  # words of a shadow post before its head: "shadow work and pensions secretary"


@dataclass(frozen=True)
class Remainder:
    """
    What nothing has explained yet of one edit: tokens on side `a` (the row's pivot) and side `b`.

    Every rule is shown it; the best founded explanation takes its tokens, and all see what is left.
    """

    bench: Bench
    pairing: Pairing
    edit: Edit
    a: tuple[Token, ...]
    b: tuple[Token, ...]

    @cached_property
    def left(self) -> Tokens:
        """The words and figures of side `a`."""
        return words_of(self.a)

    @cached_property
    def right(self) -> Tokens:
        """The words and figures of side `b`."""
        return words_of(self.b)

    @cached_property
    def documents(self) -> tuple[int, int]:
        """The documents of side `a` and side `b`."""
        return self.pairing.documents

    def without(self, explained: Explained) -> Remainder:
        """What is left when some of it is explained."""
        gone = {*explained.a, *explained.b}
        a = tuple([token for token in self.a if token not in gone])
        b = tuple([token for token in self.b if token not in gone])
        return Remainder(self.bench, self.pairing, self.edit, a, b)

    @property
    def score(self) -> float:
        """How alike the row's sentences are, 0 to 1."""
        return self.bench.collation.rows[self.pairing.row].score

    def in_common(self, a: Span, b: Span) -> float:
        """How much the row's sentences have in common beside what stands in `a` and `b`."""
        one, two = self.documents
        return self.bench.in_common(self.pairing.row, (one, a), (two, b))

    def sentence(self, side: int) -> Tokens:
        """Every token of the row on one side, those that agree too."""
        return self.pairing.b if side else self.pairing.a

    def numbered(self, side: int) -> bool:
        """Does a figure stand in the row on this side?"""
        return _numbered(self)[side]

    def quote_at(self, side: int, token: Token) -> Quote | None:
        """The direct quotation that a token stands in."""
        quote = self.bench.quotes[self.documents[side]].at(token.span)
        return quote if quote is not None and quote.direct else None

    def figure_at(self, side: int, token: Token) -> Claim | None:
        """The figure or date that a token belongs to."""
        return self.bench.figures[self.documents[side]].at(token.span)

    def name_at(self, side: int, token: Token) -> Name | None:
        """The name that a token belongs to."""
        return self.bench.names[self.documents[side]].at(token.span)

    def in_title(self, side: int, token: Token) -> bool:
        """Is a token a word of somebody's title?"""
        return self.bench.titles[self.documents[side]].at(token.span) is not None

    def of_one(self, a: Token, b: Token) -> bool:
        """Do a word of either side describe one of whom both copies say so?"""
        one, two = self.documents
        return self.bench.one_bearer((one, a.span), (two, b.span)) or self._of_the_opposition(a, b)

    def _of_the_opposition(self, a: Token, b: Token) -> bool:
        """Is one a spokesman, who is in the other copy of the shadow cabinet: "shadow health secretary"?"""
        for side, post, other in ((0, a, b), (1, b, a)):
            if other.key in _SPOKEN:
                words = self.pairing.words[side]
                at = place_in(words, post.span.start)
                return any(word.key == "shadow" for word in words[max(at - _POST, 0) : at])
        return False

    def credit_at(self, side: int, token: Token) -> Credit | None:
        """The attribution that a token belongs to."""
        return self.bench.credits[self.documents[side]].at(token.span)

    def speaks(self, side: int, token: Token) -> bool:
        """Is somebody called so as a source: "he was late, | she | said"?"""
        credit = self.credit_at(side, token)
        if credit is None or credit.source_span is None:
            return False
        return credit.source_span.overlaps(token.span)

    def quoted(self, a: Sequence[Token], b: Sequence[Token]) -> bool:
        """Do any of these tokens stand inside quotation marks?"""
        return self._any_quoted(0, a) or self._any_quoted(1, b)

    def _any_quoted(self, side: int, tokens: Sequence[Token]) -> bool:
        if not tokens:
            return False
        whole = tokens[0].span.start, tokens[-1].span.end
        if self.bench.quotes[self.documents[side]].at(whole) is None:
            return False  # as most edits: no quotation is near
        return any(self.quote_at(side, token) for token in tokens)

    @cached_property
    def figured(self) -> tuple[Held[Claim], Held[Claim]]:
        """Of each side the tokens that belong to a figure or date, with it."""
        one, two = self.documents
        return self.bench.figures[one].held(self.a), self.bench.figures[two].held(self.b)

    @cached_property
    def credited(self) -> tuple[Held[Credit], Held[Credit]]:
        """Of each side the tokens that belong to an attribution, with it."""
        one, two = self.documents
        return self.bench.credits[one].held(self.a), self.bench.credits[two].held(self.b)

    def figures_near(self, side: int, first: Token, last: Token) -> bool:
        """Does any figure or date stand from the one token to the other?"""
        there = first.span.start, last.span.end
        return self.bench.figures[self.documents[side]].at(there) is not None

    @cached_property
    def equivalents(self) -> tuple[Stretch, ...]:
        """Stretches of the remainder that are two ways to write one thing, the longest first."""
        after = ""
        if any(token.key == "on" for token in (*self.a, *self.b)):  # of nothing else is it asked
            one, two = (self._follows(side) for side in (0, 1))
            after = one if one == two else "\0"  # no day, where they differ
        tried = ((a, b, one_thing(a, b, after=after)) for a, b in stretches(self.a, self.b))
        found = [(a.tokens, b.tokens, same) for a, b, same in tried if same is not None]
        return tuple(sorted(found, key=_longest_first) if len(found) > 1 else found)

    @cached_property
    def restyled(self) -> Stretch | None:
        """The first stretch that is one thing in two styles."""
        return self._first(style=True)

    @cached_property
    def reworded(self) -> Stretch | None:
        """The first stretch that is one thing in two wordings."""
        return self._first(style=False)

    def _first(self, *, style: bool) -> Stretch | None:
        for stretch in self.equivalents:
            a, b, same = stretch
            if same.kind.is_style is style and not (same.kind in REWORDS and self.quoted(a, b)):
                return stretch
        return None

    def changed(self, side: int) -> Tokens:
        """Every word of this side that differs, in any edit of the row."""
        return self.pairing.changed[side]

    def settled(self, side: int, token: Token) -> bool:
        """Is it the verb of a statement that agrees with the other copy's, or what turns one?"""
        return bool(self.bench.settled[self.documents[side]].at(token.span))

    def weighed(self, side: int, token: Token) -> bool:
        """Is it the verb, or what turns it, of a statement that has been held against the other copy's?"""
        return bool(self.bench.weighed[self.documents[side]].at(token.span))

    def bound(self, side: int, token: Token) -> bool:
        """The same, however surely it is bound."""
        return self.bench.weighed[self.documents[side]].at(token.span) is not None

    def verb(self, side: int, token: Token) -> bool:
        """Is it the verb of a clause?"""
        return self.bench.verb(self.documents[side], token.span)

    def denied(self, side: int, token: Token) -> bool:
        """Does it stand in a clause that is said not to be so?"""
        return self.bench.denied(self.documents[side], token.span)

    def unsettled(self, side: int) -> Tokens:
        """Every word of this side that differs, in any edit of the row, and that no statement settles."""
        return tuple(token for token in self.changed(side) if not self.settled(side, token))

    def marks(self, a: Sequence[Token], b: Sequence[Token]) -> tuple[Mark, Mark]:
        """One mark a side over these tokens; an empty one where the side has none."""
        return (
            Mark(self.documents[0], cover(a, self.edit.a_at)),
            Mark(self.documents[1], cover(b, self.edit.b_at)),
        )

    def diverge(
        self,
        what: str,
        a: Sequence[Token],
        b: Sequence[Token],
        *,
        detail: str = "",
        gist: str = "",
        severity: Severity | None = None,
        confidence: Confidence = Confidence.HIGH,
        marked: tuple[Sequence[Token], Sequence[Token]] | None = None,
    ) -> Explained:
        """
        These tokens, explained by a divergence marked on them.

        `marked` holds other tokens to mark, where the partner stands in another edit of the row: the
        edit of the partner gives the same marks, and the two are one finding.
        """
        marks = self.marks(*(marked or (a, b)))
        gist = gist or self.gist(*(marked or (a, b)))
        by = Divergence(what, marks, detail, gist, self.pairing.row, severity, confidence)
        return Explained(tuple(a), tuple(b), by)

    def gist(self, a: Sequence[Token], b: Sequence[Token]) -> str:
        """Both wordings in short: "steep/high"."""
        left, right = (self.words(side, tokens) for side, tokens in enumerate((a, b)))
        return f"{left or '∅'}/{right or '∅'}"

    def words(self, side: int, tokens: Sequence[Token]) -> str:
        """The tokens as printed, on one line."""
        if not tokens:
            return ""
        text = self.bench.witness(self.documents[side]).article.text
        return " ".join(cover(tokens, 0).of(text).split())

    def around(self, side: int) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """The tokens of this side before and after the edit."""
        tokens, span = self.sentence(side), self._place(side)
        return tokens[: bisect_right(tokens, span.start, key=_END)], tokens[place_in(tokens, span.end) :]

    def _follows(self, side: int) -> str:
        """The key of the token right after the edit; "" at the end of the row."""
        tokens = self.sentence(side)
        at = place_in(tokens, self._place(side).end)
        return tokens[at].key if at < len(tokens) else ""

    def _place(self, side: int) -> Span:
        return cover(self.edit.b, self.edit.b_at) if side else cover(self.edit.a, self.edit.a_at)


def of_row(ask: Callable[[Remainder], T]) -> Callable[[Remainder], T]:
    """What is asked of a row, whichever of its edits is explained and whatever is left of that: once."""
    return _kept(ask, attrgetter("pairing"))


def of_edit(ask: Callable[[Remainder], T]) -> Callable[[Remainder], T]:
    """What several rules ask of what is left of an edit: once."""
    return _kept(ask, lambda rest: rest)


def _kept(ask: Callable[[Remainder], T], whole: Callable[[Remainder], object]) -> Callable[[Remainder], T]:
    """The answer, kept until it is asked of another whole."""

    @wraps(ask)
    def asked(rest: Remainder) -> T:
        of, kept = whole(rest), rest.bench.kept
        last = kept.get(ask)
        if last is None or last[0] is not of:
            last = kept[ask] = (of, ask(rest))
        answer: T = last[1]
        return answer

    return asked


@of_row
def _numbered(rest: Remainder) -> tuple[bool, ...]:
    """Of either side, whether a figure stands in the row."""
    cells = rest.bench.collation.rows[rest.pairing.row].cells
    return tuple([any(rest.bench.numbers(d, sentence) for sentence in cells[d]) for d in rest.documents])


_END = attrgetter("span.end")


def cover(tokens: Sequence[Token], at: int) -> Span:
    """The span from the first token to the last; an empty one at `at` where there is none."""
    return Span(tokens[0].span.start, tokens[-1].span.end) if tokens else Span(at, at)


def _longest_first(stretch: Stretch) -> tuple[object, ...]:
    """An order that does not hang on which side is named first."""
    a, b, _ = stretch
    sides = sorted(
        ((" ".join(t.key for t in side), side[0].span.start) if side else ("", 0)) for side in (a, b)
    )
    return -(len(a) + len(b)), sides


def stretches(a: Tokens, b: Tokens) -> Iterator[tuple[Run, Run]]:
    """The whole of both, their marks of punctuation, short runs against short runs, single tokens alone."""
    one, two = Run(a), Run(b)
    yield one, two
    if len(a) + len(b) < 2:
        return
    marks_a = tuple([token for token in a if not token.text[0].isalnum()])
    marks_b = tuple([token for token in b if not token.text[0].isalnum()])
    if (marks_a or marks_b) and (marks_a, marks_b) != (a, b):
        yield Run(marks_a), Run(marks_b)
    if len(a) * len(b) <= MANY:
        whole = (len(a), len(b))
        for near_a, near_b in _beginning_alike(a, b):
            for one in near_a:
                for two in near_b:
                    if (len(one.keys), len(two.keys)) != whole:
                        yield one, two
    for token in a:
        if token.key in DROPPED or not token.text[0].isalnum():
            yield Run((token,)), _NOTHING
    for token in b:
        if token.key in DROPPED or not token.text[0].isalnum():
            yield _NOTHING, Run((token,))


# Words whose coming and going by themselves may be style: the only ones worth asking about.
DROPPED = ARTICLES | frozenset("that on mr mrs ms miss mx dr sir dame madam also".split())


_NOTHING = Run(())


def _beginning_alike(a: Tokens, b: Tokens) -> Iterator[tuple[list[Run], list[Run]]]:
    """The short runs from a token of either side, where they may be one thing: few begin with one letter."""
    signs = [_sign(token) for token in b]
    runs: dict[int, list[Run]] = {}
    for at, token in enumerate(a):
        sign = _sign(token)
        own: list[Run] = []
        for other, theirs in enumerate(signs):
            if sign and theirs not in ("", sign):
                continue
            own = own or _runs(a, at)
            if other not in runs:
                runs[other] = _runs(b, other)
            yield own, runs[other]


def _sign(token: Token) -> str:
    """What another run must begin with too to be the same thing: a form of a word keeps its first letter."""
    return token.key[0] if token.text[0].isalnum() else ""


def _runs(tokens: Tokens, start: int) -> list[Run]:
    """The runs of one to `RUN` tokens that begin with one of them."""
    return [Run(tokens[start:end]) for end in range(start + 1, min(start + RUN, len(tokens)) + 1)]
