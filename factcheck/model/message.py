"""A finding in one sentence, put together from its parts: the fault, who says what, what it looks like."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple

_DIGIT = late("[0-9]")
MANY = 12  # places: more than that are counted, not told


class Side(NamedTuple):
    """Outlets that say the same of what a finding is about, and their words; none where they leave it out."""

    outlets: tuple[str, ...]
    words: str


def composed(what: str, sides: Iterable[Side], places: int, detail: str = "", why: str = "") -> str:
    """
    The whole of it: "the counts differ: AP, Reuters 12; AFP 14 (digits transposed)".

    `why` says why it is told less gravely than it might be.
    """
    if places > MANY:
        out = f"{what}: {places} places"
    else:
        said = "; ".join(f"{', '.join(side.outlets)} {told(side.words)}" for side in sides)
        out = (f"{what}: {said}" if said else what) + (f" ({detail})" if detail else "")
    return f"{out}: {why}" if why else out


@lru_cache(maxsize=1 << 10)  # each is asked to tell who says the same, and again for the whole sentence
def told(words: str) -> str:
    """Words in quotation marks, to stand off from the outlet's name; a figure stands off by itself."""
    line = shortened(words)
    if not line:
        return "leaves it out"
    bare = line.strip('“”"')
    return line if has_digit(line) or not bare else f"“{bare}”"


def has_digit(line: str) -> bool:
    """Does a figure stand in it, of whatever script? Letter by letter only where it is not plain ASCII."""
    return _DIGIT.search(line) is not None or (not line.isascii() and any(map(str.isdigit, line)))


def shortened(words: str, width: int = 60) -> str:
    """Words on one line, cut in the middle where they are many."""
    line = " ".join(words.split())
    if len(line) <= width:
        return line
    head = line[: width * 2 // 3].rsplit(" ", 1)[0]
    _, blank, tail = line[-width // 4 :].partition(" ")
    last = line.rsplit(" ", 1)[-1]  # a word longer than the end that is kept stands whole, if that is no page
    return f"{head} … {tail if blank else last[-width // 2 :]}"
