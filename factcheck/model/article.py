"""One copy of a story: its text, its parts, and what it says of itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from operator import attrgetter

from factcheck.model.claim import (
    Claim,
    Credit,
    Date,
    Description,
    Label,
    Name,
    Number,
    Portion,
    Quote,
    Remark,
)
from factcheck.model.clause import Clause
from factcheck.model.later import Each, Later, whole
from factcheck.model.record import NamedTuple, dataclass, field
from factcheck.model.span import OffsetMap, Span
from factcheck.model.statement import Course
from factcheck.model.word import Word
from factcheck.typed import Any


class ZoneKind(StrEnum):
    """The parts of a page. Claims and rows are taken from those in `READ`; the rest is kept, and labelled."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    FURNITURE = "furniture"


READ = frozenset({ZoneKind.HEADLINE, ZoneKind.STANDFIRST, ZoneKind.BODY})

_START = attrgetter("span.start")
ENDLESS = 3000  # words and marks: what has more of them is no sentence


class Zone(NamedTuple):
    """A labelled stretch of the page."""

    kind: ZoneKind
    span: Span


class Sentence(NamedTuple):
    """One sentence: its span, the zone it stands in, and the number of its paragraph, from 0."""

    span: Span
    zone: ZoneKind
    paragraph: int


class _Token(NamedTuple):
    span: Span
    text: str
    key: str
    low: str


class Token(_Token):
    """
    A word, a figure or a mark as printed, cut once, and the key that it is compared by.

    `low` is the word in small letters, with straight apostrophes. The key folds what is never a
    difference of fact: case, curly and straight quotes, the points of initialisms, US and UK
    spelling. Two tokens of one key are one word. No key is empty (`ValueError`): what prints
    nothing is taken out when a copy is read.
    """

    __slots__ = ()

    def __new__(cls, span: Span, text: str, key: str, low: str = "") -> Token:
        """One token; raises `ValueError` for an empty key."""
        if not key:
            raise ValueError(f"a token without a key: {text!r}")
        return tuple.__new__(cls, (span, text, key, low or text.lower()))


class Parsed(NamedTuple):
    """One sentence read: its words with what each is, and its clauses in the order of the text."""

    words: tuple[Word, ...]
    clauses: tuple[Clause, ...]  # `parent` is a place among these


class Item(NamedTuple):
    """
    What a format tells of an item as an item: which it is, which version of it, in what state.

    `status` is "usable", "withheld" or "canceled"; `stamp` the hour of the version as printed.
    """

    id: str | None = None
    version: str | None = None
    status: str | None = None
    stamp: str | None = None
    evolved_from: str | None = None
    signals: tuple[str, ...] = ()  # "correction", "update": a hint, since systems set them by habit

    @property
    def off(self) -> bool:
        """Is it not to be used, or not any more?"""
        return self.status in OFF


OFF = frozenset("canceled cancelled withheld killed withdrawn".split())


def state(status: str | None) -> str | None:
    """A state without its scheme, in small letters: "stat:canceled" is "canceled"."""
    return status.rpartition(":")[2].casefold().strip() or None if status else None


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a copy says of itself: who runs it, who wrote it, when, from where."""

    outlet: str | None = None
    agency: str | None = None
    headline: str | None = None
    byline: str | None = None
    published: date | None = None
    dateline: str | None = None
    slug: str | None = None
    version: str | None = None  # "2nd Ld-Writethru", an update number
    language: str | None = None
    notices: tuple[str, ...] = ()  # corrections, kills, embargoes, in the copy's own words
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """
    A copy as read: the text that every span points into, and the way back to the file.

    `zones` is given where the format tells them (HTML, NITF); None means they are looked for.
    `told` is what the format tells of some lines where it does not tell all (Markdown's lists are body).
    `apart` holds what the format sets apart as quoted, marks or none (HTML's blockquote, Markdown's ">").
    `cautions` holds what the reader must own up to: "read as cp1252", "cut at 20 MB".
    """

    text: str
    name: str = "copy"
    path: str | None = None
    format: str = "text"
    masthead: Masthead = field(default_factory=Masthead)
    offsets: OffsetMap = field(default_factory=OffsetMap)
    zones: tuple[Zone, ...] | None = None
    told: tuple[Zone, ...] = ()
    apart: tuple[Span, ...] = ()
    cautions: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Its name and how long it is; the text is long."""
        return f"<Article {self.name!r}: {len(self.text):,} characters of {self.format}>"


def table_caution(rows: Sequence[int]) -> str:
    """What is said of tables that no claim was taken from, by the number of rows of each."""
    if len(rows) > 1:
        return f"{len(rows)} tables, {sum(rows)} rows in all, were not compared"
    return f"a table of {rows[0]} rows was not compared"


def crowd_caution(words: int) -> str:
    """What is said of a sentence that is figures without end, of which none was read."""
    return f"the figures of a sentence of {words:,} words and marks were not compared"


@dataclass(frozen=True, slots=True)
class Witness:
    """
    All that one article says on its own; examined once, however many others it meets.

    `tokens` holds one tuple a sentence, in the order of `sentences`. Every claim carries the
    index of its sentence.
    """

    article: Article
    masthead: Masthead
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[tuple[Token, ...], ...]
    numbers: tuple[Number, ...] = ()
    dates: tuple[Date, ...] = ()
    quotes: tuple[Quote, ...] = ()
    names: tuple[Name, ...] = ()
    credits: tuple[Credit, ...] = ()
    remarks: tuple[Remark, ...] = ()
    read_later: Each[Parsed] | None = None  # each sentence
    descriptions_later: Each[tuple[Description, ...]] | None = None
    called_later: Later[Mapping[str, frozenset[str]]] | None = None
    labels_later: Each[tuple[Label, ...]] | None = None
    courses_later: Each[tuple[Course, ...]] | None = None
    portions_later: Each[tuple[Portion, ...]] | None = None

    def __repr__(self) -> str:
        """Its name, and how much was seen in it."""
        return f"<Witness {self.label!r}: {len(self.sentences)} sentences, {len(self.claims)} claims>"

    def sentence_at(self, at: int) -> int:
        """The number of the sentence that an offset lies in, or last behind; -1 before the first."""
        return bisect_right(self.sentences, at, key=_START) - 1

    def clauses_in(self, sentence: int) -> tuple[Clause, ...]:
        """The clauses of one sentence, read when first asked for; `parent` is a place among them."""
        return self.read_later(sentence).clauses if self.read_later else ()

    def tells(self, span: Span) -> bool:
        """Is it the verb of a clause, as in "she | heads the division", and so no thing's name?"""
        clauses = self.clauses_in(self.sentence_at(span.start))
        return any(clause.predicate.overlaps(span) and not clause.copula for clause in clauses)

    def words_in(self, sentence: int) -> tuple[Word, ...]:
        """The words of one sentence with lemma, tag and clause, read when first asked for."""
        return self.read_later(sentence).words if self.read_later else ()

    def courses_in(self, sentence: int) -> tuple[Course, ...]:
        """From whom to whom the acts of one sentence run, read when first asked for."""
        return self.courses_later(sentence) if self.courses_later else ()

    def portions_in(self, sentence: int) -> tuple[Portion, ...]:
        """How many of which sets one sentence tells, read when first asked for: "most of the jurors"."""
        return self.portions_later(sentence) if self.portions_later else ()

    def descriptions_in(self, sentence: int) -> tuple[Description, ...]:
        """Whom one sentence calls by what they are, read when first asked for: "the operator"."""
        return self.descriptions_later(sentence) if self.descriptions_later else ()

    def labels_in(self, sentence: int) -> tuple[Label, ...]:
        """What one sentence calls those it names, read when first asked for: "the lender | Castle Bank"."""
        return self.labels_later(sentence) if self.labels_later else ()

    def described_at(self, span: Span) -> Description | None:
        """The description that a word belongs to."""
        at = self.sentence_at(span.start)
        own = self.descriptions_in(at) if at >= 0 else ()
        return next((described for described in own if described.span.overlaps(span)), None)

    @property
    def called(self) -> Mapping[str, frozenset[str]]:
        """The nouns by which copy calls each of those it names, by the full name."""
        return self.called_later() if self.called_later else {}

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of all sentences, in the order of the text; `parent` is a place in this list."""
        return tuple(self._clauses())

    def _clauses(self) -> Iterator[Clause]:
        if self.read_later is None:
            return
        before = 0
        for sentence in range(len(self.sentences)):
            own = self.read_later.passing(sentence).clauses
            for clause in own:
                yield clause.moved(before)
            before += len(own)

    @property
    def label(self) -> str:
        """How the reports call this copy: its outlet where known, else its file's name."""
        return self.masthead.outlet or self.article.name

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim that a report lists, in the order of the text."""
        every: list[Claim] = [*self.numbers, *self.dates, *self.quotes, *self.names]
        return tuple(sorted(every, key=lambda claim: claim.span))

    def to_dict(self, document: int = 0) -> dict[str, Any]:
        """One entry of "documents" in the JSON report; offsets are code points into the text."""
        return whole(self.sections(document))

    def sections(self, document: int = 0) -> dict[str, Any]:
        """The same, of each list that may be very long the entries one by one."""
        head = self.masthead
        return {
            "document": document,
            "path": self.article.path,
            "name": self.label,
            "format": self.article.format,
            "outlet": head.outlet,
            "agency": head.agency,
            "headline": head.headline,
            "byline": head.byline,
            "published": head.published.isoformat() if head.published else None,
            "dateline": head.dateline,
            "slug": head.slug,
            "update": head.version,
            "language": head.language,
            "notices": list(head.notices),
            "cautions": list(self.article.cautions),
            "text_length": len(self.article.text),
            "zones": (
                {"zone": zone.kind.value, "start": zone.span.start, "end": zone.span.end}
                for zone in self.zones
            ),
            "sentences": (
                {"start": sentence.span.start, "end": sentence.span.end, "zone": sentence.zone.value}
                for sentence in self.sentences
            ),
            "claims": (claim.to_dict() for claim in self.claims),
            "clauses": (clause.to_dict() for clause in self._clauses()),
            "descriptions": (
                described.to_dict(self.article.text)
                for sentence in range(len(self.sentences))
                for described in self.descriptions_in(sentence)
                if described.bearer is not None
            ),
        }
