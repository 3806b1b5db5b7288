"""Whom each sentence credits for what it says."""

from __future__ import annotations

from factcheck.model.article import Sentence
from factcheck.model.claim import Credit, Name, Quote


def credits(
    text: str, sentences: tuple[Sentence, ...], names: tuple[Name, ...], quotes: tuple[Quote, ...]
) -> tuple[Credit, ...]:
    """The sources credited, in order."""
    return ()
