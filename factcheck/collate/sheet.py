"""One copy made ready to be laid beside others: for each sentence what may tie it to another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from factcheck.lexicon.counting import SMALL_COUNT
from factcheck.lexicon.folding import MARKS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.claim import plain
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span


class Line(NamedTuple):
    """
    A sentence as the aligner sees it.

    `ties` are the features that may tie it to another: the stems of its words, and for every
    figure or date its kind alone, since values are what may be in dispute. `small` are its
    function words, which only ever weigh a little.
    """

    ties: frozenset[str]
    small: frozenset[str]
    lower: frozenset[str]  # those ties that are printed without a capital: no names
    values: frozenset[str]  # its figures and dates: never a reason against a pair, at times one for it
    keys: tuple[str, ...]  # of its tokens, in order
    plain: str  # as printed, with marks folded: equal for sentences that are the same
    length: int
    zone: ZoneKind
    paragraph: int


class Sheet(NamedTuple):
    """All lines of one copy, and the printed word that each feature stands for."""

    lines: tuple[Line, ...]
    printed: dict[str, str]
    content: str  # the whole text, to tell copies apart whatever order they are named in


def alike_at_ends(one: Sequence[str], two: Sequence[str]) -> tuple[int, int]:
    """How many letters of two words, or words of two rows, are the same at the start, and at the end."""
    shortest = min(len(one), len(two))
    head = 0
    while head < shortest and one[head] == two[head]:
        head += 1
    tail = 0
    while tail < shortest - head and one[-1 - tail] == two[-1 - tail]:
        tail += 1
    return head, tail


def masks(witness: Witness) -> list[list[tuple[Span, str]]]:
    """For each sentence the stretches whose words are values, each with the feature that replaces them."""
    out: list[list[tuple[Span, str]]] = [[] for _ in witness.sentences]
    for number in witness.numbers:
        out[number.sentence].append((number.figure, f"#{number.kind.value}"))
    for day in witness.dates:
        out[day.sentence].append((day.span, f"#{day.kind.value}"))
    return out


def _values(witness: Witness) -> list[set[str]]:
    """For each sentence the figures and dates that it gives, less small counts, which stand everywhere."""
    out: list[set[str]] = [set() for _ in witness.sentences]
    for number in witness.numbers:
        if number.value is not None and number.value > SMALL_COUNT:
            out[number.sentence].add(plain(number.value))
    for day in witness.dates:
        if day.value is not None:
            out[day.sentence].add(day.value)
    return out


def _line(
    tokens: tuple[Token, ...], hidden: list[tuple[Span, str]], printed: dict[str, str]
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    ties: set[str] = {feature for _, feature in hidden}
    small: set[str] = set()
    lower: set[str] = set()
    starts = sorted(span.start for span, _ in hidden)
    ends = {span.start: span.end for span, _ in hidden}
    for span, text, key, _ in tokens:
        if starts:
            at = bisect_right(starts, span.start) - 1
            if at >= 0 and span.start < ends[starts[at]]:
                continue
        if key in FUNCTION_WORDS:
            small.add(key)
            printed.setdefault(key, text)
        elif key[0].isdigit():
            ties.add("#number")
        elif key[0].isalpha():
            tie = stem(key)
            ties.add(tie)
            printed.setdefault(tie, text)
            if text[0].islower():
                lower.add(tie)
    if all(tie[0] == "#" for tie in ties):  # "So they did not.": small words are all that could tie it
        ties |= small
    return frozenset(ties), frozenset(small), frozenset(lower)


def sheet(witness: Witness) -> Sheet:
    """The sheet of one copy."""
    text = witness.article.text
    printed: dict[str, str] = {}
    hidden, given = masks(witness), _values(witness)
    lines: list[Line] = []
    for index, (sentence, tokens, values) in enumerate(
        zip(witness.sentences, witness.tokens, hidden, strict=True)
    ):
        folded = " ".join(sentence.span.of(text).translate(MARKS).split())
        keys = tuple(token.key for token in tokens)
        parts = _line(tokens, values, printed)
        figures = frozenset(given[index])
        lines.append(Line(*parts, figures, keys, folded, len(folded), sentence.zone, sentence.paragraph))
    return Sheet(tuple(lines), printed, text)
