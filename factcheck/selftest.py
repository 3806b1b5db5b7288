"""
What a green result is worth on your own copy: break it in known ways, and see what is caught.

Facts are changed one at a time (another figure, another day, a lost "not") and style is changed as
outlets change it (curly quotes, another dash, moved paragraphs). The first must raise an error or a
warning, the second no error. Edits are placed by plain patterns of this file's own, not by the
claims that the tool found, so that a figure it does not see counts as missed.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

import regex

from factcheck.model.article import READ, Article, Witness
from factcheck.model.finding import Report, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.pipeline import check, examine


class Change(NamedTuple):
    """One edit to a text: the stretch replaced, and what replaces it."""

    span: Span
    words: str


class Operator(NamedTuple):
    """A way to change copy: the family that should answer ("" for style), and the places it fits."""

    name: str
    family: str
    severity: Severity | None  # the least severity that counts as caught; None: no error may be raised
    places: Callable[[str, random.Random], Iterator[Change]]


@dataclass
class Score:
    """What came of the trials, by operator."""

    tried: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    loud: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    sentences: int = 0


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_FIGURE = regex.compile(r"(?<![\w.,:/-])\d++(?:,\d{3})*+(?:\.\d++)?(?![\w:/-]|[.,]\d)")
_WORD = regex.compile(r"(?<![\w'’-])\p{L}++(?![\w'’-])")
_NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}(?![\w'’-])")
_QUOTED = regex.compile(r"[“\"][^“”\"\n]{20,400}[”\"]")
_DASH = regex.compile(r" [–—] |(?<=\w)—(?=\w)")
_NOT = regex.compile(r"\b(?:will|would|could|should|did|does|do|was|were|is|are|has|have|had|can) not ")
_VERB = regex.compile(r"\b(?:will|would|was|were|is|are) (?=\p{Ll}{3,})(?!not\b|also\b|to\b)")
_HEDGE = regex.compile(
    r"\b(?:about|around|nearly|almost|at least|more than|up to|an estimated|over) (?=[$£€]?\d)"
)
_PERCENT = regex.compile(r"(?<=\d)(?:%| per ?cent\b)")
_SOURCE = regex.compile(
    r", (?:\p{L}++ ){0,3}(?:officials|police|prosecutors|witnesses|doctors|sources) said(?=\.)"
)
_CURRENCY = regex.compile(r"[$£€](?=\d)")
_SCALE = regex.compile(r"(?<=\d ?)(?:million|billion|m|bn)\b(?!\w)")


def _figures(text: str, rng: random.Random) -> Iterator[Change]:
    for match in _FIGURE.finditer(text):
        digits = match.group()
        if len(digits) == 4 and digits[:2] in ("19", "20"):
            yield Change(Span(*match.span()), str(int(digits) + rng.choice((-2, -1, 1, 2))))
        else:
            yield Change(Span(*match.span()), _slip(digits, rng))


def _slip(figure: str, rng: random.Random) -> str:
    """A believable slip: two digits transposed, or one changed."""
    at = [index for index, char in enumerate(figure) if char.isdigit()]
    swaps = [(i, j) for i, j in pairwise(at) if figure[i] != figure[j] and figure[j] != "0"]
    new = list(figure)
    if swaps and rng.random() < 0.5:
        i, j = rng.choice(swaps)
        new[i], new[j] = new[j], new[i]
    else:
        i = rng.choice(at)
        new[i] = rng.choice([digit for digit in "123456789" if digit != new[i]])
    return "".join(new)


def _among(words: tuple[str, ...]) -> Callable[[str, random.Random], Iterator[Change]]:
    def places(text: str, rng: random.Random) -> Iterator[Change]:
        for match in _WORD.finditer(text):
            if match.group() in words:
                other = rng.choice([word for word in words if word != match.group()])
                yield Change(Span(*match.span()), other)

    return places


def _misspelt(text: str, rng: random.Random) -> Iterator[Change]:
    for match in _NAME.finditer(text):
        name = match.group()
        at = [i for i in range(1, len(name) - 1) if name[i : i + 2].islower() and name[i] != name[i + 1]]
        if at:
            i = rng.choice(at)
            yield Change(Span(*match.span()), name[:i] + name[i + 1] + name[i] + name[i + 2 :])


def _quoted_word(text: str, rng: random.Random) -> Iterator[Change]:
    for quoted in _QUOTED.finditer(text):
        words = [m for m in _WORD.finditer(text, quoted.start() + 8, quoted.end() - 2) if len(m.group()) > 4]
        if words:
            match = rng.choice(words)
            other = rng.choice([w for w in ("matter", "village", "winter", "evidence") if w != match.group()])
            yield Change(Span(*match.span()), other)


def _patterned(pattern: regex.Pattern[str], words: Callable[[str], str]) -> Callable[..., Iterator[Change]]:
    def places(text: str, rng: random.Random) -> Iterator[Change]:
        for match in pattern.finditer(text):
            yield Change(Span(*match.span()), words(match.group()))

    return places


def _paired(table: dict[str, str]) -> Callable[[str, random.Random], Iterator[Change]]:
    """Places where a word of the table stands, in either column and with either capital."""
    both = {**table, **{right: left for left, right in table.items()}}

    def places(text: str, rng: random.Random) -> Iterator[Change]:
        for match in _WORD.finditer(text):
            other = both.get(match.group().lower())
            if other is not None:
                capital = match.group()[0].isupper()
                yield Change(Span(*match.span()), other.capitalize() if capital else other)

    return places


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in text.split())


# Small tables of this file's own, so that the lexicon is not tested by itself.
_OPPOSITES = _pairs(
    """
    rose/fell increased/decreased won/lost higher/lower above/below before/after approved/rejected
    accepted/refused arrested/released killed/injured guilty/innocent northern/southern east/west
    first/last opened/closed supported/opposed bought/sold gained/shed grew/shrank
    """
)
_SPELLINGS = _pairs(
    """
    defence/defense colour/color labour/labor centre/center organisation/organization theatre/theater
    travelled/traveled cancelled/canceled recognised/recognized neighbours/neighbors programme/program
    favour/favor behaviour/behavior realised/realized tyre/tire grey/gray metres/meters
    """
)


def _moved(text: str, rng: random.Random) -> Iterator[Change]:
    """One paragraph put elsewhere: the whole text is replaced."""
    paragraphs = text.split("\n\n")
    if len(paragraphs) > 5:
        at = rng.randrange(2, len(paragraphs))
        piece = paragraphs.pop(at)
        paragraphs.insert(rng.randrange(2, len(paragraphs)), piece)
        yield Change(Span(0, len(text)), "\n\n".join(paragraphs))


def _merged(text: str, rng: random.Random) -> Iterator[Change]:
    """Two paragraphs run into one."""
    for match in regex.finditer(r"(?<=[.!?][”\"]?)\n\n(?=[“\"\p{Lu}])", text):
        yield Change(Span(*match.span()), " ")


def _sign(mark: str) -> str:
    return {"$": "£", "£": "$", "€": "$"}[mark]


def _magnitude(word: str) -> str:
    return {"million": "billion", "billion": "million", "m": "bn", "bn": "m"}[word]


def _straight(mark: str) -> str:
    return {"“": '"', "”": '"', "‘": "'", "’": "'"}[mark]


ERROR, WARNING = Severity.ERROR, Severity.WARNING
OPERATORS: tuple[Operator, ...] = (
    Operator("another figure", "NUM", ERROR, _figures),
    Operator("another number in words", "NUM", ERROR, _among(_COUNTS)),
    Operator("another currency", "NUM", ERROR, _patterned(_CURRENCY, _sign)),
    Operator("million for billion", "NUM", ERROR, _patterned(_SCALE, _magnitude)),
    Operator("a hedge dropped", "NUM", WARNING, _patterned(_HEDGE, lambda _: "")),
    Operator("another weekday", "DAT", ERROR, _among(_WEEKDAYS)),
    Operator("another month", "DAT", ERROR, _among(_MONTHS)),
    Operator("another word in a quotation", "QUO", ERROR, _quoted_word),
    Operator("a source left out", "ATT", WARNING, _patterned(_SOURCE, lambda _: "")),
    Operator("a name misspelt", "NAM", ERROR, _misspelt),
    Operator("a not lost", "POL", ERROR, _patterned(_NOT, lambda words: words.replace("not ", ""))),
    Operator("a not added", "POL", ERROR, _patterned(_VERB, lambda words: words + "not ")),
    Operator("the opposite", "POL", ERROR, _paired(_OPPOSITES)),
    Operator("US and UK spelling", "", None, _paired(_SPELLINGS)),
    Operator("straight quotation marks", "", None, _patterned(regex.compile("[“”‘’]"), _straight)),
    Operator("another dash", "", None, _patterned(_DASH, lambda _: " - ")),
    Operator("per cent and %", "", None, _patterned(_PERCENT, lambda p: " percent" if p == "%" else "%")),
    Operator("a paragraph moved", "", None, _moved),
    Operator("paragraphs merged", "", None, _merged),
)


def run(articles: list[Article], *, trials: int = 12, seed: int = 1) -> Score:
    """
    Break each article up to `trials` times an operator, and count what is caught.

    The same seed gives the same trials. Each trial checks one edited copy against the original.
    """
    score = Score()
    rng = random.Random(seed)  # noqa: S311  no secret is made of it
    for article in articles:
        base = examine(article)
        score.sentences += len(base.sentences)
        for operator in OPERATORS:
            for change in _chosen(operator, base, trials, rng):
                _try(score, operator, base, change)
    return score


def _chosen(operator: Operator, base: Witness, trials: int, rng: random.Random) -> list[Change]:
    text = base.article.text
    read = [zone.span for zone in base.zones if zone.kind in READ]
    places = [
        change
        for change in operator.places(text, rng)
        if change.span.length == len(text) or any(zone.covers(change.span) for zone in read)
    ]
    return rng.sample(places, min(trials, len(places)))


def _try(score: Score, operator: Operator, base: Witness, change: Change) -> None:
    text = base.article.text
    edited = text[: change.span.start] + change.words + text[change.span.end :]
    copy = replace(base.article, text=edited, name="edited", zones=None)
    report = check(base, copy, settings=Settings(force=True))
    score.tried[operator.name] += 1
    if operator.severity is None:
        score.loud[operator.name] += report.count(Severity.ERROR)
        return
    sentence = next((s.span for s in base.sentences if s.span.overlaps(change.span)), change.span)
    if _answered(report, operator, sentence):
        score.caught[operator.name] += 1
    else:
        score.missed[operator.name].append(
            f"{change.span.of(text)!r} to {change.words!r} in “{' '.join(sentence.of(text).split())[:90]}”"
        )


def _answered(report: Report, operator: Operator, sentence: Span) -> bool:
    """Does a finding grave enough, of the right family or about its quotation, mark this sentence?"""
    assert operator.severity is not None
    for finding in report.findings:
        if finding.severity.rank < operator.severity.rank:
            continue
        if finding.rule.family not in (operator.family, "QUO"):
            continue
        if any(mark.document == 0 and _touch(mark.span, sentence) for mark in finding.marks):
            return True
    return False


def _touch(a: Span, b: Span) -> bool:
    return a.start <= b.end and b.start <= a.end
