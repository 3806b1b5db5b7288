"""One copy as its runs of words: what two copies of one text share, and two reporters do not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby

from factcheck.model.article import Witness, ZoneKind
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.typed import Any

RUN = 5  # words in a row that two reporters do not write alike


class Reading(NamedTuple):
    """One copy, as far as its kinship goes: word runs with and without quotations, and words outside them."""

    narration: frozenset[tuple[str, ...]]
    everything: frozenset[tuple[str, ...]]
    told: tuple[int, ...]  # for each sentence its words outside quotation marks; none outside the body


def reading(witness: Witness) -> Reading:
    """The word runs of one copy's body; none runs over the end of a sentence."""
    parts = sorted(part for quote in witness.quotes if quote.direct for part in quote.parts)
    starts = [part.start for part in parts]
    plain: set[tuple[str, ...]] = set()  # of sentences without a quotation: nearly all, and held once
    outside: set[tuple[str, ...]] = set()
    quoted: set[tuple[str, ...]] = set()
    told: list[int] = []
    for sentence, tokens in zip(witness.sentences, witness.tokens, strict=True):
        if sentence.zone is not ZoneKind.BODY:
            told.append(0)
            continue
        words = [token for token in tokens if token.text[0].isalnum()]
        told.append(len(words))
        runs = _runs([token.key for token in words])
        last = bisect_right(starts, sentence.span.end - 1) - 1
        if last < 0 or parts[last].end <= sentence.span.start:
            plain.update(runs)
            continue
        quoted.update(runs)
        stretches = [
            [token.key for token in stretch]
            for inside, stretch in groupby(words, lambda token: _inside(token.span.start, starts, parts))
            if not inside
        ]
        told[-1] = sum(map(len, stretches))
        for stretch in stretches:
            outside.update(_runs(stretch))
    narration = frozenset(plain | outside) if outside else frozenset(plain)
    return Reading(narration, narration | quoted if quoted else narration, tuple(told))


def _inside(place: int, starts: Sequence[int], parts: Sequence[Span]) -> bool:
    at = bisect_right(starts, place) - 1
    return at >= 0 and place < parts[at].end


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(RUN)), strict=False)


def contained(one: frozenset[Any], two: frozenset[Any]) -> float:
    """How much of the smaller set is in the other, 0 to 1; a reprint is a trimmed text."""
    least = min(len(one), len(two))
    return len(one & two) / least if least else 0.0
