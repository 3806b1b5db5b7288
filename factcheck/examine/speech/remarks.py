"""What each source says: the quotation or the words reported without marks, bound to whoever said them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factcheck.examine.speech.frames import PASSAGE, Frame
from factcheck.examine.speech.phrases import DETERMINERS
from factcheck.examine.speech.sayings import Saying
from factcheck.examine.speech.subjects import PRONOUNS
from factcheck.examine.speech.voices import Voices
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.saying import CREDITING, LEMMA, SPEAKING
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import TITLE_HEADS
from factcheck.model.article import Sentence
from factcheck.model.claim import ClaimKind, Quote, Remark
from factcheck.model.span import Span

_AND = frozenset("and but while whereas although though yet".split())
_TELLS_OF = DETERMINERS | {"who", "whose"}
_OFFICE = 9  # words, with the comma: no office that leads to a name is longer
_SETS_APART = frozenset("but while whereas although though".split())  # what stands behind is another matter
_RELATIVES = frozenset("that which who whom".split())
_MARKS = frozenset({",", ";", PASSAGE, "–", "—", "-", "."})
_DEEDS = frozenset(  # said by doing it, or done and not said
    """
    agree accept grant allow recognize recognise begin start continue conclude rule hold charge establish
    verify certify guarantee fire shoot snap guess read
    """.split()
)
_STOPS = frozenset({";", ":", ".", "!", "?"})


def remarks(
    text: str,
    sentences: Sequence[Sentence],
    frames: tuple[Frame, ...],
    voices: Voices,
    quotes: tuple[Quote, ...],
) -> tuple[Remark, ...]:
    """
    The remarks of one copy, in order: of every verb of saying what is said, and whatever quotation goes on.

    A sentence is shared out between those who speak in it, at the marks and links that part its clauses;
    what is set apart from whoever speaks ("..., but the mill was shut") is nobody's.
    """
    starts = [sentence.span.start for sentence in sentences]
    out: list[Remark] = []
    cues: set[int] = set()
    for number, frame in enumerate(frames):
        sayings = [saying for saying in voices.of_frame[number] if _reports(saying)]
        for saying, parts in _shared_out(frame, sayings):
            voice = voices.of(saying)
            source = saying.source
            if source is None or not parts:
                continue
            cues.add(saying.cue.start)
            span = Span(parts[0].start, parts[-1].end)
            out.append(
                Remark(
                    kind=ClaimKind.STATEMENT,
                    span=span,
                    text=span.of(text),
                    sentence=max(bisect_right(starts, saying.cue.start) - 1, 0),
                    parts=parts,
                    speaker=voice.speaker,
                    speaker_span=source.span,
                    pronoun=source.pronoun,
                )
            )
    out += (_quoted(text, quote) for quote in quotes if _goes_on(quote, cues))
    return tuple(sorted(out, key=lambda remark: remark.span))


def _reports(saying: Saying) -> bool:
    """Does a saying report what somebody says: not "did not respond", "saw a body"?"""
    if saying.source is None or not saying.said:
        return False
    if saying.cited:
        return True
    lemma = LEMMA.get(saying.word)
    return lemma in CREDITING or (saying.strength in SPEAKING and lemma not in _DEEDS)


def _goes_on(quote: Quote, cues: set[int]) -> bool:
    """Is it a quotation for which no verb of saying stands: "“A,” she said. “B.”" has two?"""
    return (
        quote.direct
        and quote.speaker is not None
        and (quote.cue_span is None or quote.cue_span.start not in cues)
    )


def _quoted(text: str, quote: Quote) -> Remark:
    printed = quote.speaker_span.of(text).lower() if quote.speaker_span else ""
    return Remark(
        kind=ClaimKind.STATEMENT,
        span=quote.span,
        text=quote.text,
        sentence=quote.sentence,
        parts=quote.parts,
        speaker=quote.speaker,
        speaker_span=quote.speaker_span,
        pronoun=printed in PRONOUNS,
    )


def _shared_out(frame: Frame, sayings: Sequence[Saying]) -> Iterator[tuple[Saying, tuple[Span, ...]]]:
    """Each saying of a frame that has words of its own, with these."""
    if not sayings:
        return
    lows = [word.low for word in frame.words]
    starts = [word.span.start for word in frame.words]
    at = [_places(starts, saying) for saying in sayings]
    kept, cuts = [0], [0]
    for number in range(1, len(sayings)):
        last = max(at[kept[-1]][1], at[number - 1][0])  # what lies before was looked through already
        cut = _between(lows, last, at[number][0], sayings[number])
        if cut is not None:
            kept.append(number)
            cuts.append(cut)
        elif _closes(lows, at[number]):
            kept[-1] = number  # the guards had ruled it out, he added
    cuts.append(len(lows))
    own = {place for number in kept for place in _about(lows, *at[number])}
    for turn, number in enumerate(kept):
        start, end = _apart(lows, cuts[turn], cuts[turn + 1], at[number])
        said = (place for place in range(start, end) if place not in own and _is_word(lows[place]))
        yield sayings[number], tuple(_runs(frame, said))


def _places(starts: Sequence[int], saying: Saying) -> tuple[int, int]:
    """The words of a saying and its source, as places in the frame: of "adding" the verb alone."""
    start = saying.cue.start if saying.participle else saying.start
    end = saying.cue.end if saying.participle else saying.end
    return bisect_right(starts, start) - 1, bisect_right(starts, end - 1)


def _about(lows: Sequence[str], first: int, last: int) -> range:
    """The words of a saying with what tells of the source: "the mayor, | Moss, said | , who is 40,"."""
    start = first - 1
    while start > 0 and first - start < _OFFICE and lows[start - 1] not in _MARKS:
        start -= 1
    office = (
        0 <= start < first - 1
        and lows[first - 1] == ","
        and (start == 0 or lows[start - 1] in _MARKS)
        and lows[start] in ARTICLES
        and lows[first - 2] in GENERIC | TITLE_HEADS
    )
    end = last
    if lows[last : last + 1] == [","] and lows[last + 1 : last + 2] and lows[last + 1] in _TELLS_OF:
        end = next((place for place in range(last + 1, len(lows)) if lows[place] in _MARKS), len(lows))
    return range(start if office else first, end)


def _between(lows: Sequence[str], last: int, first: int, saying: Saying) -> int | None:
    """Where the words of one who speaks end and those of the next begin; None where one holds the other."""
    if saying.participle:
        return first
    for place in range(first, last, -1):
        if lows[place] in _STOPS:
            return place + 1
        if lows[place] in _AND and (lows[place - 1] in _MARKS or place == first - 1):
            return place
    return None


def _closes(lows: Sequence[str], own: tuple[int, int]) -> bool:
    """Does a saying stand between commas, or behind one at the end: ", she said."?"""
    before, after = lows[max(own[0] - 1, 0)], lows[min(own[1], len(lows) - 1)]
    return before in _MARKS and after in _MARKS


def _apart(lows: Sequence[str], start: int, end: int, own: tuple[int, int]) -> tuple[int, int]:
    """The stretch round a saying that nothing sets apart from it."""
    if lows[own[0] - 1] in _RELATIVES and own[0] - 1 > start:  # "Norby wants a weir, a plan that | Moss said"
        start = next((at for at in range(own[0] - 2, start, -1) if lows[at] in _MARKS), start)
    for place in range(own[0] - 1, start, -1):
        if _sets_apart(lows[place - 1], lows[place], lows[place + 1]):
            start = place
            break
    for place in range(own[1], end - 1):
        if _sets_apart(lows[place - 1], lows[place], lows[place + 1]):
            return start, place
    return start, end


def _sets_apart(before: str, word: str, after: str) -> bool:
    return word == ";" or (word in _SETS_APART and before in _MARKS and not after.endswith("ing"))


def _is_word(low: str) -> bool:
    return low == PASSAGE or low[0].isalnum()


def _runs(frame: Frame, places: Iterable[int]) -> Iterator[Span]:
    """The stretches that the words at these places cover."""
    start = last = -1
    for place in places:
        if last >= 0 and any(_is_word(word.low) for word in frame.words[last + 1 : place]):
            yield Span(frame.words[start].span.start, frame.words[last].span.end)
            start = -1
        start = place if start < 0 else start
        last = place
    if last >= 0:
        yield Span(frame.words[start].span.start, frame.words[last].span.end)
