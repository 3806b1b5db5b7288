"""The words as lexemes: letters, figures and marks in rows, which figures and dates are read from."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category

from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.model.article import Token
from factcheck.model.record import dataclass
from factcheck.model.span import Span

_LONG = 4  # letters: longer than "with" and "from", which no headline prints with a capital
Parts = tuple[tuple[int, int, str], ...]  # from, to, small letters
_TAIL = 16  # lexemes of nothing after the last, so that a grammar may look ahead without counting


@dataclass(frozen=True, slots=True)
class Lexemes:
    """
    Parallel rows, one entry a lexeme; an empty word stands between sentences.

    `low` is the lexeme in small letters, with straight apostrophes and hyphens. Looking past
    either end finds empty words.
    """

    text: str
    low: list[str]
    start: list[int]
    end: list[int]
    sentence: list[int]

    def glued(self, i: int) -> bool:
        """Does lexeme i touch the one before it?"""
        return self.start[i] == self.end[i - 1]

    def word(self, i: int) -> str:
        """Lexeme i as printed."""
        return self.text[self.start[i] : self.end[i]] if self.low[i] else ""

    def capital(self, i: int) -> bool:
        """Is lexeme i printed with a capital?"""
        return bool(self.low[i]) and self.text[self.start[i]].isupper()

    def plain(self, i: int) -> bool:
        """Has the sentence of lexeme i a long word in small letters, as no headline in capitals has?"""
        k = i
        while self.low[k - 1]:
            k -= 1
        while self.low[k]:
            if self.end[k] - self.start[k] > _LONG and self.text[self.start[k]].islower():
                return True
            k += 1
        return False

    def opens(self, i: int) -> bool:
        """Is lexeme i the first of its sentence, quotation marks left aside?"""
        before = self.low[i - 1]
        return not before or (before in _QUOTES and not self.low[i - 2])

    def span(self, first: int, last: int) -> Span:
        """From the start of lexeme `first` to the end of lexeme `last` - 1."""
        return Span(self.start[first], self.end[last - 1])


_OWNING = frozenset(day + "'s" for day in (*WEEKDAYS, *MONTHS))
_QUOTES = frozenset("\"'“‘”’([")
_DASHES = dict.fromkeys("‐‑‒–—−", "-") | {"’": "'", "‘": "'"}


def lexemes(text: str, words: tuple[tuple[Token, ...], ...]) -> Lexemes:
    """The words of all sentences as lexemes, in order: what a figure or a point glues together is apart."""
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    owner: list[int] = []
    for index, sentence in enumerate(words):
        for token in sentence:
            begin, stop = token.span
            small = token.low
            if stop - begin == 1 or small.isalpha():  # as most: the numbers of its span serve again
                low.append(_DASHES.get(small, small))
                start.append(begin)
                end.append(stop)
                continue
            for first, last, part in _apart(token.text):
                low.append(part)
                start.append(begin + first)
                end.append(begin + last)
        low.append("")
        start.append(-9)
        end.append(-8)
        owner += [index] * (len(low) - len(owner))
    low.extend([""] * _TAIL)
    start.extend([-9] * _TAIL)
    end.extend([-8] * _TAIL)
    owner.extend([0] * _TAIL)
    return Lexemes(text, low, start, end, owner)


@lru_cache(maxsize=1 << 12)
def _apart(word: str) -> Parts:
    """
    The lexemes of one word: "30ft" is a figure and a unit, "a.m." two letters and two points.

    A day that owns something is a day and an "'s", so that "Friday's vote" has its date.
    """
    if word.startswith(_LINKS):
        return ((0, len(word), word.lower()),)
    out: list[tuple[int, int, str]] = []
    at = 0
    while at < len(word):
        reach = _letters if _letter(word[at]) else _figure if word[at].isdecimal() else None
        to = reach(word, at) if reach else at + 1
        small = "".join(_DASHES.get(letter, letter) for letter in word[at:to].lower())
        if small in _OWNING:
            out.append((at, to - 2, small[:-2]))
            at, small = to - 2, "'s"
        out.append((at, to, small))
        at = to
    return tuple(out)


_LINKS = ("http://", "https://", "www.")


def _letter(sign: str) -> bool:
    return sign.isalpha() or category(sign)[0] == "M"


def _letters(word: str, at: int) -> int:
    """Where the letters from a place on end: "year's" is one lexeme."""
    while at < len(word):
        if not _letter(word[at]) and not (word[at] in "'’" and at + 1 < len(word) and _letter(word[at + 1])):
            break
        at += 1
    return at


def _figure(word: str, at: int) -> int:
    """Where the figure from a place on ends: "98,000" is one lexeme, "5:40" is three."""
    while at < len(word):
        if not word[at].isdecimal() and not (word[at] in ".," and word[at + 1 : at + 2].isdecimal()):
            break
        at += 1
    return at
