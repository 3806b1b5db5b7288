"""Words between quotation marks, and who said them."""

from __future__ import annotations

from factcheck.model.article import Sentence
from factcheck.model.claim import Name, Quote


def quotes(text: str, sentences: tuple[Sentence, ...], names: tuple[Name, ...]) -> tuple[Quote, ...]:
    """The quotations in the sentences, in order."""
    return ()
