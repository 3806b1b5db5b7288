"""The outlet's own words round quotations: sentences that the marks run across are one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.examine.speech.marks import Passage
from factcheck.lexicon.saying import LEMMA, SPEAKING, STRENGTH
from factcheck.model.article import Sentence, Token
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

PASSAGE = "\x00"  # stands for a quoted passage among the outlet's own words
PHRASE = 9  # words: no source of its own is longer


class Frame(NamedTuple):
    """The outlet's own words round one or more quotations: sentences that the marks run across are one."""

    first: int  # index of its first sentence
    last: int
    span: Span
    paragraph: int
    words: tuple[Token, ...]  # a quoted passage is one word, `PASSAGE`
    passages: tuple[int, ...]  # indexes of the quoted passages that stand in it


def frames(
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[tuple[Token, ...], ...],
    passages: tuple[Passage, ...],
) -> tuple[Frame, ...]:
    """The sentences as frames, in order, each with its words outside quotation marks."""
    out: list[Frame] = []
    starts = [passage.outer.start for passage in passages]
    index = 0
    while index < len(sentences):
        last = index
        low = bisect_left(starts, sentences[index].span.start)
        while last + 1 < len(sentences) and _joined(text, sentences, last, passages, starts):
            last += 1
        span = Span(sentences[index].span.start, sentences[last].span.end)
        high = bisect_left(starts, span.end)
        inside = passages[low:high]
        words = tuple(_words(tokens[index : last + 1], inside))
        out.append(Frame(index, last, span, sentences[index].paragraph, words, tuple(range(low, high))))
        index = last + 1
    return tuple(out)


def _joined(
    text: str, sentences: tuple[Sentence, ...], at: int, passages: tuple[Passage, ...], starts: list[int]
) -> bool:
    """Is the next sentence one with this: does a quotation run across the break, or a small letter follow?"""
    here, after = sentences[at], sentences[at + 1]
    if here.paragraph != after.paragraph:
        return False
    found = bisect_right(starts, here.span.end - 1) - 1
    if found >= 0 and passages[found].outer.end > after.span.start:
        return True
    return text[after.span.start].islower() or _told_of(text, here, after)


def _told_of(text: str, here: Sentence, after: Sentence) -> bool:
    """Does a sentence only say who said the one before: “What a game!” Ada Moss, their captain, said."""
    if text[here.span.end - 1] not in '”"»’' or text[here.span.end - 2 : here.span.end - 1] not in ("!", "?"):
        return False
    words = after.span.of(text).rstrip(".").split()
    verb = words[-1].lower() if 1 < len(words) <= PHRASE else ""
    return STRENGTH.get(verb) in SPEAKING and LEMMA[verb] != verb and not verb.endswith("ing")


def _words(tokens: tuple[tuple[Token, ...], ...], passages: tuple[Passage, ...]) -> list[Token]:
    if not passages:
        return [token for sentence in tokens for token in sentence]
    out: list[Token] = []
    queue = list(passages)
    for sentence in tokens:
        for token in sentence:
            while queue and token.span.start >= queue[0].outer.end:
                queue.pop(0)
            if queue and token.span.start >= queue[0].outer.start:
                if not out or out[-1].span.start != queue[0].outer.start:
                    out.append(Token(queue[0].outer, *[PASSAGE] * 3))
                continue
            out.append(token)
    return out
