"""What each sentence of a copy tells, however it is put: what its words come to, names, figures and days."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.counting import SMALL_COUNT
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant
from factcheck.lexicon.referents import land
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token, Witness
from factcheck.model.claim import ClaimKind, NameSort, Number, plain
from factcheck.model.collation import place_in
from factcheck.model.span import Span

Placed = tuple[tuple[int, str], ...]  # features, each with the offset at which it begins to be told
Hidden = tuple[Span, str]  # where a value stands, and the feature that stands for it


class Sort:
    """Of what sort a feature is, by its first letter; what a word comes to has none of these."""

    NAME = "@"
    FIGURE = "#"  # a date as well
    WEEKDAY = "/"
    KIND = "%"  # of a figure: that there is one


def shown(tokens: tuple[Token, ...], hidden: list[Hidden]) -> Sequence[Token]:
    """The tokens that no value hides."""
    if not hidden:
        return tokens
    stretches = sorted({span.start: span.end for span, _ in hidden}.items())
    out: list[Token] = []
    at = end = 0
    for token in tokens:
        start = token.span.start
        while at < len(stretches) and stretches[at][0] <= start:
            end = stretches[at][1]
            at += 1
        if start >= end:
            out.append(token)
    return out


def placed(witness: Witness) -> tuple[Placed, ...]:
    """For each sentence what it tells, as features that another that tells it has as well, with places."""
    figures, names = _figures(witness), _names(witness)
    out = []
    for tokens, hidden, given, named in zip(witness.tokens, _spans(witness), figures, names, strict=True):
        words = [token for token in shown(tokens, hidden) if token.key[0].isalpha()]
        own = [
            (token.span.start, meant(token.key))
            for token in words
            if token.span.start not in named and token.key not in FUNCTION_WORDS
        ]
        called = [(at, name) for at, name in named.items() if name]
        out.append((*own, *given, *called))
    return tuple(out)


FIGURES, MOST_FIGURES = 8, 0.5  # figures that tell something, and as many of them in both
MOST_NAMES = 0.75  # the same of names


def one_text(one: Sequence[frozenset[str]], two: Sequence[frozenset[str]]) -> bool:
    """
    Do two copies give the same figures and names, so that they tell one text, whatever the words?

    Of invented copies rewritten from end to end .45 to .97 of the figures of the copy with fewer stand in the
    other, and .8 and more of the names; of two reporters' accounts of one event .25 and .6, of two stories
    .35 and .7 at the most.
    """
    shares = []
    for sort, least in ((Sort.FIGURE, FIGURES), (Sort.NAME, 1)):
        own = [{f for told_ in side for f in told_ if f[0] == sort} for side in (one, two)]
        fewer = min(map(len, own))
        shares.append(len(own[0] & own[1]) / fewer if fewer >= least else 0.0)
    return shares[0] >= MOST_FIGURES and shares[1] >= MOST_NAMES


def _spans(witness: Witness) -> list[list[Hidden]]:
    """For each sentence where figures and days stand: "three days" is one thing that is told, not two."""
    out: list[list[Hidden]] = [[] for _ in witness.sentences]
    for number in witness.numbers:
        whole = number.kind in (ClaimKind.DURATION, ClaimKind.MEASURE)
        out[number.sentence].append((number.span if whole else number.figure, ""))
    for day in witness.dates:
        out[day.sentence].append((day.span, ""))
    return out


def _figures(witness: Witness) -> list[list[tuple[int, str]]]:
    """For each sentence its figures and days, small ones with their kind: "#percent 3.8"."""
    out: list[list[tuple[int, str]]] = [[] for _ in witness.sentences]
    for number in witness.numbers:
        out[number.sentence] += ((number.span.start, feature) for feature in _of_number(number))
    for day in witness.dates:
        at, own = day.span.start, out[day.sentence]
        values = (value for value in (day.value, day.value_to) if value is not None)
        own += ((at, f"{Sort.FIGURE}{_less_year(value)}") for value in values)
        own.append((at, f"{Sort.KIND}{day.kind.value}"))
        if day.weekday is not None:
            own.append((at, f"{Sort.WEEKDAY}{day.weekday}"))
    return out


def _of_number(number: Number) -> list[str]:
    """What a figure tells by its value, and by being there at all: a sum of money."""
    if number.value is None:
        return []
    kind = number.kind.value
    small = f"{kind} " if number.value <= SMALL_COUNT else ""
    out = [f"{Sort.FIGURE}{small}{plain(number.value)}"]
    if number.kind not in (ClaimKind.NUMBER, ClaimKind.ORDINAL):
        out.append(f"{Sort.KIND}{kind}")
    return out


def _less_year(value: str) -> str:
    """A day or month without the year, which not every copy lets one work out: "-10-23"."""
    return value[4:] if value[4:5] == "-" else value


def _names(witness: Witness) -> list[dict[int, str]]:
    """
    For each sentence where the words of names and titles start, and what each tells.

    A person is known by the surname, a country as its people are; what else is said beside them, "Mayor",
    "Anna", tells of the person alone and nothing of what is said.
    """
    out: list[dict[int, str]] = [{} for _ in witness.sentences]
    for name in witness.names:
        title = name.title_span or name.span
        start, end = min(name.span.start, title.start), max(name.span.end, title.end)
        tokens = witness.tokens[name.sentence]
        own = tokens[place_in(tokens, start) : place_in(tokens, end)]
        if name.sort is NameSort.PERSON:
            last = [token for token in own if token.span.start < name.span.end][-1:]
            told_by = {token.span.start: f"{Sort.NAME}{stem(token.key)}" for token in last}
            out[name.sentence].update(dict.fromkeys([token.span.start for token in own], "") | told_by)
            continue
        for token in own:
            known = "" if token.key in FUNCTION_WORDS else land(token.key) or stem(token.key)
            out[name.sentence][token.span.start] = known and f"{Sort.NAME}{known}"
    return out
