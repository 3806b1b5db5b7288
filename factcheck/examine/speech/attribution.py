"""Whom each sentence credits for what it says."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.examine.speech.frames import Frame
from factcheck.examine.speech.sayings import Saying
from factcheck.examine.speech.voices import Voices
from factcheck.lexicon.saying import CREDITING, IMPERSONAL, LEMMA, REPORTEDLY, SPEAKING, Strength
from factcheck.lexicon.sources import DOCUMENTS, GENERIC
from factcheck.model.article import Sentence
from factcheck.model.claim import Credit, Quote
from factcheck.model.span import Span


def credits(
    text: str,
    sentences: tuple[Sentence, ...],
    frames: tuple[Frame, ...],
    sayings: tuple[Saying, ...],
    voices: Voices,
    quotes: tuple[Quote, ...],
) -> tuple[Credit, ...]:
    """The sources credited, in order."""
    starts = [sentence.span.start for sentence in sentences]
    cues = {quote.cue_span.start for quote in quotes if quote.cue_span and quote.direct}
    out = []
    for saying in sayings:
        if not _credits(text, saying):
            continue
        voice = voices.of(saying)
        span = Span(saying.start, saying.end)
        source = saying.source
        out.append(
            Credit(
                span=span,
                text=span.of(text),
                sentence=max(bisect_right(starts, saying.cue.start) - 1, 0),
                source=source.span.of(text) if source else None,
                source_span=source.span if source else None,
                cue=saying.word,
                cue_span=saying.cue,
                full=voice.speaker,
                anonymous=voice.anonymous,
                quote=saying.cue.start in cues,
            )
        )
    return tuple(out)


def _credits(text: str, saying: Saying) -> bool:
    """Does a saying credit a statement to somebody: "officials said", "records show", "reportedly"?"""
    source = saying.source
    if source is None:
        return saying.word in REPORTEDLY or (saying.cited and saying.word in IMPERSONAL)
    if saying.cited:
        return True
    if saying.participle or not saying.said or LEMMA.get(saying.word) not in CREDITING:
        return False
    if source.pronoun and saying.strength is Strength.SHOW:
        return text.startswith(" that ", saying.cue.end)  # "It found cracks" is no report
    firm = source.pronoun or source.name is not None or source.head in GENERIC or source.head in DOCUMENTS
    return firm or saying.strength in SPEAKING
