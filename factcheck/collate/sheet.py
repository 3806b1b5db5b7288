"""One copy made ready to be laid beside others: for each sentence what may tie it to another."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.collate.told import Hidden, Placed, placed, shown
from factcheck.lexicon.counting import SMALL_COUNT
from factcheck.lexicon.folding import MARKS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.claim import plain
from factcheck.model.later import cached_property
from factcheck.model.record import NamedTuple


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


class Read(NamedTuple):
    """What the words of a sentence come to, wherever it stands."""

    ties: frozenset[str]
    small: frozenset[str]
    lower: frozenset[str]
    keys: tuple[str, ...]
    plain: str


Known = dict[tuple[str, tuple[tuple[int, int, str], ...]], Read]
"""Sentences that copies have printed, by their text and by where in it values stand."""


class Sheet:
    """All lines of one copy, and the printed word that each feature stands for."""

    def __init__(self, lines: tuple[Line, ...], witness: Witness, hidden: list[list[Hidden]]) -> None:
        self.lines = lines
        self.content = witness.article.text  # to tell copies apart whatever order they are named in
        self._witness, self._hidden = witness, hidden
        self._shown: dict[int, Sequence[Token]] = {}  # the tokens that no value hides: asked before, by line

    def printed(self, feature: str) -> str:
        """The first word of the copy that a feature stands for."""
        at = self._first[feature]
        if at not in self._shown:
            self._shown[at] = shown(self._witness.tokens[at], self._hidden[at])
        begun = (token for token in self._shown[at] if token.key[0] == feature[0])  # as a stem does as well
        return next(token.text for token in begun if _feature(token.key) == feature)

    @cached_property
    def told(self) -> tuple[frozenset[str], ...]:
        """For each line what it tells, however it is put."""
        return tuple([frozenset([feature for _, feature in own]) for own in self.placed])

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """The same, each feature with the place where it is told."""
        return placed(self._witness)

    @cached_property
    def body(self) -> dict[int, None]:
        """The lines of the body, in order."""
        return {at: None for at, line in enumerate(self.lines) if line.zone is ZoneKind.BODY}

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """The lines of the body that tell each thing."""
        out: dict[str, list[int]] = {}
        for at in self.body:
            for feature in self.told[at]:
                out.setdefault(feature, []).append(at)
        return out

    @cached_property
    def _first(self) -> dict[str, int]:
        """The first line with each feature."""
        out: dict[str, int] = {}
        for at in range(len(self.lines) - 1, -1, -1):
            out.update(dict.fromkeys(self.lines[at].ties, at))
            out.update(dict.fromkeys(self.lines[at].small, at))
        return out


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


def masks(witness: Witness) -> list[list[Hidden]]:
    """For each sentence the stretches whose words are values, each with the feature that replaces them."""
    out: list[list[Hidden]] = [[] for _ in witness.sentences]
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


def _feature(key: str) -> str:
    """What a word that is not a figure is known by."""
    return key if key in FUNCTION_WORDS or not key[0].isalpha() else stem(key)


def _line(tokens: tuple[Token, ...], hidden: list[Hidden], said: str) -> Read:
    ties: set[str] = {feature for _, feature in hidden}
    small: set[str] = set()
    lower: set[str] = set()
    for _, text, key, _ in shown(tokens, hidden):
        if key in FUNCTION_WORDS:
            small.add(key)
        elif key[0].isdigit():
            ties.add("#number")
        elif key[0].isalpha():
            tie = stem(key)
            ties.add(tie)
            if text[0].islower():
                lower.add(tie)
    if all(tie[0] == "#" for tie in ties):  # "So they did not.": small words are all that could tie it
        ties |= small
    keys = tuple([token.key for token in tokens])
    plain = " ".join(said.translate(MARKS).split())
    return Read(frozenset(ties), frozenset(small), frozenset(lower), keys, plain)


def sheet(witness: Witness, known: Known) -> Sheet:
    """The sheet of one copy; a sentence that another has printed is looked up in what is known."""
    text = witness.article.text
    hidden, given = masks(witness), _values(witness)
    lines: list[Line] = []
    for index, (sentence, tokens, values) in enumerate(
        zip(witness.sentences, witness.tokens, hidden, strict=True)
    ):
        start, end = sentence.span
        said = text[start:end]
        key = said, tuple([(span.start - start, span.end - start, feature) for span, feature in values])
        own = known.get(key)
        if own is None:
            own = known[key] = _line(tokens, values, said)
        ties, small, lower, keys, folded = own
        figures = frozenset(given[index])
        lines.append(
            Line(ties, small, lower, figures, keys, folded, len(folded), sentence.zone, sentence.paragraph)
        )
    return Sheet(tuple(lines), witness, hidden)
