"""A sentence cut into words, once: "n't" and "'s" by themselves, invisible signs folded before."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.lexicon.latin import Lettered
from factcheck.model.span import Span

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]+")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-"})
_CUT = Lettered(
    r"""
      (?:https?://|www\.)\S+                                    # a link, whole
    | (?:\p{L}\.){2,}                                           # U.S., a.m.
    | (?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Prof|Rev|Hon|Inc|Corp|Co|Ltd
        |Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|No|vs)\.(?=\s)(?!\s*$)
    | \d+(?:[.,:]\d+)*(?:\p{L}+)?(?:[-‐‑][\p{L}\d]+)*           # 98,000  2nd  5.40pm  12-year-old
    # don't, O’Brien, all-girl, acme.org
    | [\p{L}\p{M}]+\d*(?:['’ʼ‐‑-][\p{L}\p{M}\d]+|\.\p{Ll}{2,}(?![\p{L}\p{M}]))*
    | \.{2,} | … | --+
    | \S
    """
)
_CLITICS = frozenset(["s", "re", "ve", "ll", "d", "m"])


class Piece(NamedTuple):
    """A word as cut, before it is known what it is."""

    start: int
    end: int
    low: str
    capital: int  # 1 for a capital first, 2 for capitals throughout


def cut(text: str, span: Span) -> list[Piece]:
    """The pieces of a sentence, in order; what lies between them is white space or invisible."""
    if _INVISIBLE.search(text, span.start, span.end) is None:
        return _pieces(text, span.start, span.end)
    shown = [at for at in range(span.start, span.end) if not _INVISIBLE.match(text[at])]
    folded = "".join(text[at] for at in shown)
    return [
        Piece(shown[start], shown[end - 1] + 1, low, capital)
        for start, end, low, capital in _pieces(folded, 0, len(folded))
    ]


def _pieces(text: str, begin: int, stop: int) -> list[Piece]:
    out: list[Piece] = []
    add = out.append
    for match in _CUT.finditer(text, begin, stop):
        start, end = match.span()
        word = match.group()
        low = word.lower()
        if not low.isascii():
            low = low.translate(_APOSTROPHES)
        capital = word[0].isupper() + (len(word) > 1 and word.isupper())
        at = _clitic(low) if "'" in low or low == "cannot" else 0
        if at and len(low) == end - start:
            add(Piece(start, start + at, low[:at], capital))
            add(Piece(start + at, end, low[at:], 0))
        else:
            add(Piece(start, end, low, capital))
    return out


def _clitic(low: str) -> int:
    """Where a word falls in two: "do|n't", "they|'re", "can|not"; 0 where it does not."""
    if low == "cannot":
        return 3
    if low.endswith("n't") and len(low) > 3:
        return len(low) - 3
    base, _, tail = low.rpartition("'")
    return len(base) if base and tail in _CLITICS else 0
