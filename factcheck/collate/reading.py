"""One copy as its runs of words: what two copies of one text share, and two reporters do not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.model.article import Witness, ZoneKind
from factcheck.model.record import NamedTuple

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
    narration: set[tuple[str, ...]] = set()
    everything: set[tuple[str, ...]] = set()
    told: list[int] = []
    for sentence, tokens in zip(witness.sentences, witness.tokens, strict=True):
        words: list[str] = []
        outside: list[str] = []
        count = 0
        for token in tokens if sentence.zone is ZoneKind.BODY else ():
            if not token.text[0].isalnum():
                continue
            words.append(token.key)
            at = bisect_right(starts, token.span.start) - 1
            if at >= 0 and token.span.start < parts[at].end:
                narration.update(_runs(outside))
                outside = []
            else:
                outside.append(token.key)
                count += 1
        runs = tuple(_runs(words))  # nearly always of both, and then held once
        everything.update(runs)
        narration.update(runs if len(outside) == len(words) else _runs(outside))
        told.append(count)
    return Reading(frozenset(narration), frozenset(everything), tuple(told))


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(RUN)), strict=False)


def contained(one: frozenset[Any], two: frozenset[Any]) -> float:
    """How much of the smaller set is in the other, 0 to 1; a reprint is a trimmed text."""
    least = min(len(one), len(two))
    return len(one & two) / least if least else 0.0
