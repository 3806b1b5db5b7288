"""People, bodies and places named, each linked to the fullest form that the article gives."""

from __future__ import annotations

from factcheck.model.article import Sentence
from factcheck.model.claim import Name


def names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """The names in the sentences, in order."""
    return ()
