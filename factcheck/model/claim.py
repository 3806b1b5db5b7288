"""What one outlet says that can be checked: figures, dates, quotations, names, and whom it credits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter

from factcheck.model.choice import Choice
from factcheck.model.record import dataclass, replace
from factcheck.model.span import Span
from factcheck.typed import Any, TypeVar


class ClaimKind(StrEnum):
    """The kinds of claim, by their names in the JSON."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    AGE = "age"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    QUOTE = "quote"
    NAME = "name"
    STATEMENT = "statement"  # what a clause says; in the JSON under "clauses", not among the claims
    PORTION = "portion"  # how many of a set; not among the claims of the JSON
    LABEL = "label"  # what copy calls somebody beside the name; not among the claims of the JSON


class Bound(StrEnum):
    """How firmly a figure is held: "12", "about 12", "at least 12", "up to 12", "over 12", "under 12"."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    OVER = "over"
    UNDER = "under"


class Direction(Choice):
    """Which way a figure is said to have gone: "rose 5%" is up, "fell 5%" down."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


class ChangeRole(Choice):
    """What a figure is of a change."""

    NONE = "none"
    START = "start"  # "from 9"
    LEVEL = "level"  # "to 6"
    CHANGE = "change"  # "by 3", "3 fewer"
    STATE = "state"  # "at 6", which may be before or after
    RATE = "rate"  # "growth slowed to 3%": what a change came to


_EXACT = 20  # digits before the point: decimal's own 28, less what rounding may need


def plain(value: Decimal) -> str:
    """A decimal as people write it: no exponent, no trailing zeros ("3400000", "7.2")."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(value: Decimal, places: int = 0) -> Decimal:
    """A decimal to so many places; one of more digits than arithmetic keeps has no places to lose."""
    return value if value.adjusted() > _EXACT else value.quantize(Decimal(1).scaleb(-places))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable thing an outlet says, and where it says it."""

    kind: ClaimKind
    span: Span
    text: str  # as printed: always span.of(article.text)
    sentence: int  # index into Witness.sentences

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "kind": self.kind.value,
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
        }


C = TypeVar("C", bound=Claim)
_SENTENCE = attrgetter("sentence")


def of_sentence(claims: Sequence[C], sentence: int) -> Sequence[C]:
    """Those of one sentence, of claims in the order of the text."""
    first = bisect_left(claims, sentence, key=_SENTENCE)
    return claims[first : bisect_left(claims, sentence + 1, lo=first, key=_SENTENCE)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Claim):
    """
    A figure of any kind but a date: "at least 12 people", "$3.4 million", "7.2%", "aged 45".

    `value` is in base units of the printed unit ("$3.4 million" is 3400000, unit "USD"); None
    where the words name no figure ("thousands"). `figure` spans the figure alone, without hedge
    and unit. `unit` is singular: what is counted for a number ("person"), a currency code for
    money, "percent" or "percentage point", a measure's or duration's unit ("mile", "hour",
    "degree Celsius"), "year" for an age. `grain` is one unit in the last printed place, so
    that "3.4 million" is 3400000 to within 100000.
    """

    value: Decimal | None
    value_to: Decimal | None = None
    unit: str | None = None
    bound: Bound = Bound.EXACT
    figure: Span
    hedge: Span | None = None
    grain: Decimal = Decimal(1)
    direction: Direction = Direction.NONE
    role: ChangeRole = ChangeRole.NONE
    counted: Span | None = None  # the word that says what is counted, where it stands in the sentence
    converts: Span | None = None  # the figure that this one restates in brackets: "(97 kilometers)"
    approximate: bool = False  # the figure itself is a vague word: "dozens", "thousands"
    per: str | None = None  # what it is for each of: "gallon" in "$3.50 a gallon"
    per_span: Span | None = None  # "a gallon"

    def moved(self, by: int, sentence: int) -> Number:
        """The figure where another copy prints the same sentence, so many letters further on."""
        if not by and sentence == self.sentence:
            return self
        places = (self.span, self.figure, self.hedge, self.counted, self.converts, self.per_span)
        span, figure, hedge, counted, converts, per_span = (
            place and Span(place.start + by, place.end + by) for place in places
        )
        assert span is not None
        assert figure is not None
        return replace(
            self, span=span, sentence=sentence, figure=figure, hedge=hedge, counted=counted,
            converts=converts, per_span=per_span,
        )  # fmt: skip

    def to_dict(self) -> dict[str, Any]:
        out = Claim.to_dict(self)
        out["value"] = None if self.value is None else plain(self.value)
        if self.value_to is not None:
            out["value_to"] = plain(self.value_to)
        out["unit"] = self.unit
        out["bound"] = self.bound.value
        if self.direction is not Direction.NONE:
            out["direction"] = self.direction.value
        if self.per is not None:
            out["per"] = self.per
        return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Claim):
    """
    A day, month, year, period or time of day.

    `value` is ISO 8601, as precise as printed: "2022-09-27", "2022-09", "2022", "XXXX-09-27"
    where no year can be inferred, "17:40" for a time; None where the words fix no day
    ("later this week"). `resolved` says that it was worked out from the publication date.
    """

    value: str | None
    value_to: str | None = None
    bound: Bound = Bound.EXACT
    weekday: int | None = None  # printed weekday, Monday 0
    resolved: bool = False
    zone: str | None = None  # of a time: "BST", "ET"
    impossible: bool = False  # a day that no calendar has: "31 April"; without a value

    def to_dict(self) -> dict[str, Any]:
        out = Claim.to_dict(self)
        out["value"] = self.value
        if self.value_to is not None:
            out["value_to"] = self.value_to
        if self.bound is not Bound.EXACT:
            out["bound"] = self.bound.value
        return out


class Manner(Choice):
    """What quotation marks are there for."""

    SPEECH = "speech"  # somebody's words
    FRAGMENT = "fragment"  # some of somebody's words, inside the outlet's sentence
    SCARE = "scare"  # a word held at arm's length
    TITLE = "title"  # of a work
    NICKNAME = "nickname"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Claim):
    """
    Words between quotation marks, and who is said to have said them.

    The span covers the words, not the marks, from the first part's start to the last part's
    end; `parts` has one span for a whole quotation, two or more for one broken by its
    attribution. `speaker` is the fullest name the article gives for that person; None is an
    honest "unknown". `cue` is the verb ("said", "admitted"). `closed` is False where the mark that
    should end it is missing, so that the outlet's own words may run on in it.
    """

    parts: tuple[Span, ...]
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: str | None = None
    cue_span: Span | None = None
    direct: bool = True
    manner: Manner = Manner.SPEECH
    anonymous: bool = False
    closed: bool = True

    def to_dict(self) -> dict[str, Any]:
        out = Claim.to_dict(self)
        if len(self.parts) > 1:
            out["parts"] = [[part.start, part.end] for part in self.parts]
        out["speaker"] = self.speaker
        out["speaker_span"] = list(self.speaker_span) if self.speaker_span else None
        out["cue"] = self.cue
        out["direct"] = self.direct
        out["manner"] = self.manner.value
        if not self.closed:
            out["closed"] = False
        return out


def breaks(text: str, parts: Iterable[Span]) -> tuple[int, ...]:
    """After how many letters of a quotation each of its breaks comes: of one whole, none."""
    out: list[int] = []
    letters = 0
    for part in sorted(parts)[:-1]:
        letters += sum(map(str.isalnum, part.of(text)))
        out.append(letters)
    return tuple(out)


class NameSort(Choice):
    """What bears the name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Claim):
    """
    A person, body or place named.

    The span leaves out title and honorific; `full` is the fullest form that the article gives.
    """

    sort: NameSort
    full: str
    title: str | None = None
    title_span: Span | None = None

    def to_dict(self) -> dict[str, Any]:
        out = Claim.to_dict(self)
        out["sort"] = self.sort.value
        out["full"] = self.full
        out["title"] = self.title
        return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Claim):
    """
    What copy calls one whom it names: "the lender | Castle Bank", "Transport Minister | Moss".

    `head` is the noun, `words` what stands before it, in order, each with its span in `spans`; the last
    span is the head's. `owner` holds what it is of ("the port's", "of Norby"), where that is told.
    """

    kind: ClaimKind = ClaimKind.LABEL
    bearer: Name
    head: str
    words: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    owner: frozenset[str] = frozenset()
    once: bool = False  # it is over: "the former mayor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion(Claim):
    """
    How many of a set: "most of the 36 passengers", "every juror", "60% of schools", "two of the five men".

    `low` and `high` are the least and the most of it that the words leave open, 0 to 1; `exact` says that
    both figures are told. `unit` is the set's head in the singular ("" where copy leaves it to the reader),
    `counted` where it stands, `qualities` the adjectives before it; `figure` says that a figure tells the
    share, which is a claim by itself.
    """

    kind: ClaimKind = ClaimKind.PORTION
    low: float
    high: float
    unit: str
    counted: Span
    qualities: frozenset[str] = frozenset()
    exact: bool = False
    figure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Claim):
    """
    What a source says: words between quotation marks or none, as one thing with whoever says them.

    `parts` are the stretches said, without source and verb. `speaker` is the fullest name that the article
    gives for the source, `speaker_span` where that is printed, which with `pronoun` is no name or role of its
    own.
    """

    kind: ClaimKind = ClaimKind.STATEMENT
    parts: tuple[Span, ...]
    speaker: str | None = None
    speaker_span: Span | None = None
    pronoun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """
    Whom a sentence credits for what it says: "officials said", "according to the governor's office".

    `span` takes in the source and the cue ("Kazakh officials said"); `source` is the source as
    printed, or None ("reportedly"); `quote` is true where the words credited are a direct quotation.
    """

    span: Span
    text: str
    sentence: int
    source: str | None
    source_span: Span | None
    cue: str
    cue_span: Span
    full: str | None = None  # the fullest name the article gives for that source
    anonymous: bool = False
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """
    "The operator", "the minister", "the 43-year-old": one that copy has named, called by what it is.

    `bearer` is a name of whom it stands for; None where copy says that of nobody, or of two. `told`: copy
    says so itself ("Moss, the mayor"); else it is the only firm named, and "the company" may be said of it.
    """

    span: Span
    sentence: int
    head: str
    bearer: Name | None
    told: bool = True

    def to_dict(self, text: str) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.span.of(text),
            "name": self.bearer.full if self.bearer else None,
            "told": self.told,
        }
