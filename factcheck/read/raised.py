"""
What a page has raised or struck out: which of it is copy, and which a mark beside the copy.

A raised figure is an exponent ("10⁶", "m²"), half of a fraction, the end of an ordinal ("1st"), an
isotope's mass; behind any other word or figure it is the mark of a note, and no digit of that figure.
"""

from __future__ import annotations

import re

from factcheck.lexicon.units import SYMBOLS

# What is struck out is no longer said. The elements of HTML for it, the old ones too.
STRUCK = frozenset(["del", "s", "strike"])
# "1", "1,2", "3-5", "2a", "b"; a longer word is none: "xi" and "th" are read as they stand
_NOTE = re.compile(r"\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*,?|\d{0,3}[a-z]")
_SIGNS = re.compile(r"[*†‡§¶#⁎∗]{1,3}|\[[^\[\]]{1,24}\]|\([^()]{1,3}\)")
_EXPONENT = re.compile(r"[-–−+]?\d{1,3}")
_DEGREE = frozenset("o 0 º ° ○".split())
_POWER = re.compile(r"(?:(?<![\d.,])10|[x×·⋅*]\s?\d+(?:\.\d+)?)\Z")
_LAST = re.compile(r"[^\W\d_]+\Z")
_FRACTION = re.compile(r"(?:\s|<[^<>]{0,80}>)*(?:/|⁄|&frasl;|&#8260;)(?:\s|<[^<>]{0,80}>)*\d")
_BEFORE = 24  # characters looked back on: the word that a mark stands behind

Pieces = list[tuple[str, int]]


def is_struck(name: str, style: str = "") -> bool:
    """Does an element strike out what it holds?"""
    return name in STRUCK or "line-through" in style


def settle(pieces: Pieces, begin: int, after: str, *, linked: bool) -> bool:
    """
    Leave a raised passage, `pieces` from `begin` on, in the paragraph, or take the mark of a note out of it.

    `after` is the markup that follows. True where the mark of a note begins the paragraph: it is that note.
    """
    inner = "".join(piece for piece, _ in pieces[begin:]).strip()
    if not inner:
        return False
    before = _behind(pieces, begin)
    if is_copy(before, inner, after, linked=linked):
        if inner[:1].isdigit() and before[-1:].isdigit() and _FRACTION.match(after):
            pieces.insert(begin, (" ", pieces[begin][1]))  # 3 and a raised 1 before "/2" is 3 1/2
        return False
    opens = not before.strip() and len(inner) <= 6
    del pieces[begin:]
    return opens


def _behind(pieces: Pieces, begin: int) -> str:
    """The characters before a raised passage."""
    said = ""
    for piece, _ in reversed(pieces[:begin]):
        said = piece[-_BEFORE:] + said
        if len(said) >= _BEFORE:
            break
    return said[-_BEFORE:]


def is_copy(before: str, inner: str, after: str, *, linked: bool) -> bool:
    """Is a raised passage a part of the copy, and no mark of a note?"""
    if _SIGNS.fullmatch(inner):
        return False
    if not _NOTE.fullmatch(inner):
        return True  # a word, "3+", "-1": whatever it is, it is no mark
    if linked:
        return False
    if _FRACTION.match(after):
        return True
    following = after[:1]
    if not before or before[-1].isspace():
        return following.isalnum()  # an isotope; with a blank behind it, the number of a note
    if inner.casefold() in _DEGREE and before[-1].isdigit() and following in ("C", "F"):
        return True
    if before[-1].isalpha() and following.isalpha():
        return True  # inside a word: the "c" of a name that begins with "Mc"
    return _EXPONENT.fullmatch(inner) is not None and _takes_exponent(before, inner)


def _takes_exponent(before: str, inner: str) -> bool:
    """Can what stands before it be raised to a power: ten, a factor, a unit of length or time, a variable?"""
    if _POWER.search(before):
        return inner != "1"
    word = _LAST.search(before)
    if word is None or inner not in ("2", "3", "4", "-1", "-2", "-3"):
        return False
    return word.group() + inner in SYMBOLS or len(word.group()) == 1
