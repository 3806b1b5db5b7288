"""The sentences as lexemes: words, figures and marks in rows, read once for figures and dates."""

from __future__ import annotations

from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.latin import Lettered
from factcheck.model.article import Sentence
from factcheck.model.record import dataclass
from factcheck.model.span import Span

_LEXEME = Lettered(
    r"""
      (?:https?://|www\.)\S+                # a link, whole
    | [^\W\d_]+(?:['’][^\W\d_]+)*         # people  year's  l’Oréal
    | \d+(?:[.,]\d+)*                     # 98,000  3.4  12,34,567
    | \S                                  # $  %  -  ½
    """
)
_LONG = 4  # letters: longer than "with" and "from", which no headline prints with a capital
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


def _apart(folded: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """A day that owns something as a day and an "'s", so that "Friday's vote" has its date."""
    if folded[start:end] in _OWNING:
        return (start, end - 2), (end - 2, end)
    return ((start, end),)


_OWNING = frozenset(day + "'s" for day in (*WEEKDAYS, *MONTHS))
_QUOTES = frozenset("\"'“”‘’([")
_FOLDED = (*((mark, "-") for mark in "‐‑‒–—−"), ("’", "'"), ("‘", "'"))


def lexemes(text: str, sentences: tuple[Sentence, ...]) -> Lexemes:
    """The lexemes of the sentences, in order."""
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    owner: list[int] = []
    folded = text
    for mark, plain in _FOLDED:
        folded = folded.replace(mark, plain)
    if (lowered := folded.lower()) and len(lowered) == len(text):
        folded = lowered
    else:  # a letter whose small form is longer, as the Turkish dotted I
        folded = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in folded)
    for index, sentence in enumerate(sentences):
        spans = [match.span() for match in _LEXEME.finditer(text, sentence.span.start, sentence.span.end)]
        if any(folded[a:b] in _OWNING for a, b in spans if folded[b - 2 : b] == "'s"):
            spans = [part for a, b in spans for part in _apart(folded, a, b)]
        low += [folded[a:b] for a, b in spans]
        start += [a for a, _ in spans]
        end += [b for _, b in spans]
        low.append("")
        start.append(-9)
        end.append(-8)
        owner += [index] * (len(spans) + 1)
    low.extend([""] * _TAIL)
    start.extend([-9] * _TAIL)
    end.extend([-8] * _TAIL)
    owner.extend([0] * _TAIL)
    return Lexemes(text, low, start, end, owner)
