"""
Words and phrases of one slot of a sentence that exclude each other: delayed or cancelled, ahead of or behind.

Not asked of any two words of a sentence, as opposites are: who is booked may be sent off as well. Only of two
that stand in one and the same place (`rivals.txt`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.spelling import fold
from factcheck.ready import table

LONGEST = 3  # words of a phrase
_FILE = os.path.join(os.path.dirname(__file__), "rivals.txt")
_Stand = tuple[str, int, int]  # scale, group, camp


@lru_cache(maxsize=4096)
def rivals(a: tuple[str, ...], b: tuple[str, ...]) -> str:
    """The kind in which two phrases, in words in small letters, exclude each other; "" where they do not."""
    mine, theirs = _stands(a), _stands(b)
    camps = {(scale, group): camp for scale, group, camp in mine}
    shared = [
        (scale, camps[scale, group] == camp) for scale, group, camp in theirs if (scale, group) in camps
    ]
    return "" if not shared or any(same for _, same in shared) else shared[0][0]


def _stands(words: Sequence[str]) -> list[_Stand]:
    """Where a phrase stands: by its first word in whatever form of a verb or noun, or as it is."""
    if not words or len(words) > LONGEST:
        return []
    known, tail = _groups(), [fold(word) for word in words[1:]]
    out: list[_Stand] = []
    for sort, first in product("vnw", [fold(words[0])]):
        forms = (first,) if sort == "w" else stems(first, verb=sort == "v")
        for form in dict.fromkeys(forms):
            out += known.get(f"{sort}:{' '.join([form, *tail])}", ())
    return out


@table(_FILE)
def _groups() -> dict[str, tuple[_Stand, ...]]:
    """Every phrase under the mark of its sort, with the groups that it stands in."""
    out: dict[str, tuple[_Stand, ...]] = {}
    scale = ""
    with open(_FILE, encoding="utf-8") as file:
        for group, line in enumerate(file):
            sort, _, rest = line.strip().partition(": ")
            if sort == "scale":
                scale = rest
            elif sort in ("v", "n", "w"):
                for camp, words in enumerate(rest.split("|")):
                    for word in words.split():
                        name = f"{sort}:{' '.join(map(fold, word.split('_')))}"
                        out[name] = (*out.get(name, ()), (scale, group, camp))
    return out
