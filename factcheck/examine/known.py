"""
What has been read of sentences already: copies of one dispatch print most of them word for word.

A sentence that an earlier copy has printed is cut, and searched for names and figures, once; what was found
there is moved to where this copy prints it. Kept for one comparison only.
"""

from __future__ import annotations

from factcheck.examine.words import tokens
from factcheck.model.article import Token
from factcheck.model.span import Span
from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.examine.figures.numbers import Figures
    from factcheck.examine.names.names import Runs

_made = tuple.__new__  # as where tokens are cut: a page is full of them


class Known:
    """The sentences of the copies so far, by their text and by whatever else a reading hangs on."""

    def __init__(self) -> None:
        self._words: dict[str, tuple[Token, ...]] = {}
        self.figures: Figures = {}
        self.names: Runs = {}

    def words(self, text: str, span: Span) -> tuple[Token, ...]:
        """The words of a sentence."""
        said = span.of(text)
        found = self._words.get(said)
        if found is None:
            found = self._words[said] = tokens(text, span)
            return found
        return moved(found, span.start - found[0].span.start)


def moved(words: tuple[Token, ...], by: int) -> tuple[Token, ...]:
    """Words so many letters further on."""
    if not by:
        return words
    return tuple(
        [_made(Token, (_made(Span, (a + by, b + by)), text, key, low)) for (a, b), text, key, low in words]
    )
