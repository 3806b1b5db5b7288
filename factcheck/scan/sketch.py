"""
One copy as hashes of its runs of words: enough to tell that two copies share text, without reading either.

A reprint is a trimmed text, so what counts is how much of the shorter one is in the longer. Runs of five
words are hashed and one in `SAMPLE` is kept, by its own checksum, so that two copies keep the same.
What stands inside quotation marks is kept apart: reporters who heard one man quote him alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from zlib import crc32

from factcheck.lexicon.folding import key
from factcheck.model.record import NamedTuple

RUN = 5  # words in a row that two reporters do not write alike
SAMPLE = 4  # one run in so many: at 8 a brief of 60 words has too few left to count
FURNITURE = 0.75  # of a sentence's sampled runs: one set phrase in it does not make it furniture
_LONGEST = 20_000  # words of one copy that are sketched; a long read has 12,000

# Where a paragraph ends: after a full stop at the end of a line, or at an empty line, since pages set by
# hand break lines in mid-sentence.
_PARAGRAPH = re.compile(r"""(?<=[.!?:"”’])[ \t]*\n|\n[ \t]*\n""")
# No run goes over a sentence's end: outlets set paragraphs as they like. "Mr." ends one in every copy alike.
_SENTENCE = re.compile(r"""(?<=[.!?])\s|(?<=[.!?]["”’])\s""")
_WORD = r"""[^\W_]+(?:['’.-][^\W_]+)*"""
_WORDS = re.compile(_WORD)
_QUOTED = re.compile(r"""["“”„«»‘]""")
_PIECE = re.compile(
    rf"""(?P<word>{_WORD})|(?P<open>[“„«]|(?<![^\s(—–])‘)|(?P<close>[”»]|’(?!\w))|(?P<straight>")"""
)


class Sketch(NamedTuple):
    """The sampled runs of one copy: those of its narration, and those that touch a quotation; its words."""

    told: tuple[int, ...]
    rest: tuple[int, ...]
    words: int


class Runs(NamedTuple):
    """All runs of one copy, of its narration and of everything; and the same without its host's furniture."""

    told: frozenset[str]
    every: frozenset[str]
    own_told: frozenset[str]
    own: frozenset[str]


def sketch(text: str, spans: Sequence[tuple[int, int]] | None = None) -> Sketch:
    """The sketch of a text, or of some stretches of it."""
    told: set[int] = set()
    every: set[int] = set()
    count = 0
    for words, outside in _sentences(text, spans):
        count += len(words)
        found = set(_sampled(_runs(words)))
        every |= found
        if outside is None:  # nothing is quoted: it need not be hashed twice
            told |= found
        else:
            told.update(*(_sampled(_runs(stretch)) for stretch in outside))
    return Sketch(tuple(sorted(told)), tuple(sorted(every - told)), count)


def runs(text: str, house: frozenset[int] = frozenset()) -> Runs:
    """
    Every run of a text, with and without the sentences that are its host's furniture.

    `house` holds sampled hashes of furniture: a sentence is such where most of its own stand there.
    """
    told: set[str] = set()
    every: set[str] = set()
    own_told: set[str] = set()
    own: set[str] = set()
    for words, outside in _sentences(text, None):
        here = list(_runs(words))
        narrated = here if outside is None else [run for stretch in outside for run in _runs(stretch)]
        every.update(here)
        told.update(narrated)
        if not (house and _is_furniture(here, house)):
            own.update(here)
            own_told.update(narrated)
    every |= told
    return Runs(frozenset(told), frozenset(every), frozenset(own_told), frozenset(own | own_told))


def _is_furniture(found: list[str], house: frozenset[int]) -> bool:
    sampled = list(_sampled(found))
    return bool(sampled) and sum(run in house for run in sampled) >= FURNITURE * len(sampled)


def _runs(words: Sequence[str]) -> Iterator[str]:
    return map(" ".join, zip(*(words[at:] for at in range(RUN)), strict=False))


def _sampled(found: Iterable[str]) -> Iterator[int]:
    """The hashes of the runs whose checksum falls on the sample: the long hash is made of those alone."""
    for run in found:
        data = run.encode("utf-8", "replace")
        if not crc32(data) % SAMPLE:
            yield int.from_bytes(blake2b(data, digest_size=8).digest(), "big")


_Cut = tuple[list[str], list[list[str]] | None]


def _sentences(text: str, spans: Sequence[tuple[int, int]] | None) -> Iterator[_Cut]:
    """Each sentence as its words, and as the stretches of them outside quotation marks, where it has any."""
    left = _LONGEST
    for start, end in spans if spans is not None else ((0, len(text)),):
        for paragraph in _PARAGRAPH.split(text[start:end]):
            for cut in _cut(paragraph):
                yield cut
                left -= len(cut[0])
            if left <= 0:
                return


def _cut(paragraph: str) -> Iterator[_Cut]:
    inside = False
    for sentence in _SENTENCE.split(paragraph):
        if not inside and _QUOTED.search(sentence) is None:  # most of them
            yield list(map(_key, _WORDS.findall(sentence))), None
            continue
        words: list[str] = []
        outside: list[list[str]] = [[]]
        for piece in _PIECE.finditer(sentence):
            kind = piece.lastgroup
            if kind == "word":
                words.append(_key(piece.group()))
                if not inside:
                    outside[-1].append(words[-1])
            else:
                inside = kind == "open" or (kind == "straight" and not inside)
                outside.append([])
        yield words, outside


@lru_cache(maxsize=1 << 16)
def _key(word: str) -> str:
    """The key that the rest of the program compares a word by: "Defence" and "Defense" are one run."""
    return key(word)
