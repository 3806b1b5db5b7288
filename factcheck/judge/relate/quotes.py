"""
Are two quotations word for word one? And is it one speaker? Pure and symmetric.

House style reaches inside quotation marks: spelling, capitals, commas, contractions, numerals.
A word more, less or other does not belong to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from factcheck.judge.relate.names import compared
from factcheck.judge.relate.verdict import Relation
from factcheck.judge.relate.words import Kind, equivalence
from factcheck.lexicon import bodies, places
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.modality import negation
from factcheck.lexicon.opposites import opposed
from factcheck.model.article import Token
from factcheck.model.claim import NameSort, Quote
from factcheck.model.span import Span

Run = tuple[Token, ...]


class Grade(StrEnum):
    """How far one quotation is the other, the closest first."""

    VERBATIM = "verbatim"
    HOUSE_STYLE = "verbatim after house style"
    SPLIT_OR_JOINED = "split or joined"
    TRIMMED = "trimmed"
    ELIDED = "elided"
    WORD_CHANGED = "word changed"
    POLARITY = "polarity flipped"
    DIFFERENT = "another quotation"


class Graded(NamedTuple):
    """A grade, its reason in words, and the tokens that differ on either side beyond house style."""

    grade: Grade
    reason: str = ""
    a: Run = ()
    b: Run = ()


class _Change(NamedTuple):
    a: Run
    b: Run
    edge: bool  # at the start or the end of both


# kinds of difference that house style makes inside quotation marks; it re-words nothing
_STYLE = frozenset(
    {
        Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.QUOTATION_MARKS, Kind.CAPITALS, Kind.SPELLING,
        Kind.HYPHENATION,
        Kind.CONTRACTION, Kind.ABBREVIATION, Kind.NUMBER_STYLE, Kind.HONORIFIC, Kind.INITIALISM,
    }
)  # fmt: skip
_ELLIPSIS = frozenset({"…", "...", "....", ". . ."})
_LEFT_OUT = 3  # words: fewer left out of the middle, and no "…" to own up to it, is a word changed
_ALIKE = 0.5  # of the shorter one's words in common: less, and it is another quotation
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty".split()
)
_TENS = "thirty forty fifty sixty seventy eighty ninety".split()
_NUMERALS = {word: str(value) for value, word in enumerate(_UNITS)} | {
    word: str(value) for word, value in zip(_TENS, range(30, 100, 10), strict=True)
}


def grade(a: Sequence[Token], b: Sequence[Token], *, breaks: tuple[int, int] = (0, 0)) -> Graded:
    """
    The grade of two quotations, each given as the tokens of all its parts.

    `breaks` is how often each is broken by its attribution: where nothing else differs, that
    does.
    """
    one, two = _spoken(a), _spoken(b)
    if [t.text for t in one] > [t.text for t in two]:  # one way round, so that the answer cannot depend on it
        turned = grade(b, a, breaks=(breaks[1], breaks[0]))
        return Graded(turned.grade, turned.reason, turned.b, turned.a)
    changes, common = _changes(one, two)
    if changes and common < _ALIKE * min(len(one), len(two)):
        return Graded(Grade.DIFFERENT, "other words throughout", one, two)
    if changes:
        return _worst(a, b, changes)
    if breaks[0] != breaks[1]:
        return Graded(Grade.SPLIT_OR_JOINED, "one is broken by its attribution, the other is not")
    if [t.text for t in one] == [t.text for t in two] and [t.text for t in a] == [t.text for t in b]:
        return Graded(Grade.VERBATIM)
    return Graded(Grade.HOUSE_STYLE, "the same words, in another style")


def _spoken(tokens: Sequence[Token]) -> Run:
    """The words that were said: no marks, no ellipsis, and none of what an outlet put in square brackets."""
    out = []
    depth = 0
    for token in tokens:
        if token.text == "[":
            depth += 1
        elif token.text == "]":
            depth = max(depth - 1, 0)
        elif not depth and (token.text[0].isalnum() or token.text in "$£€¥%&"):
            out.append(token)
    return tuple(out)


def _keys(run: Run) -> list[str]:
    return [_NUMERALS.get(token.key, token.key) for token in run]


def _changes(a: Run, b: Run) -> tuple[list[_Change], int]:
    """Runs that differ beyond house style, in order, and how many words the two share."""
    matcher = SequenceMatcher(None, _keys(a), _keys(b), autojunk=False)
    out = []
    common = 0
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            common += i2 - i1
            continue
        one, two = a[i1:i2], b[j1:j2]
        same = equivalence(one, two) if one and two else None
        if same is not None and all(kind in _STYLE for kind in same.kinds or (same.kind,)):
            common += min(len(one), len(two))
            continue
        edge = i1 == 0 == j1 or (i2 == len(a) and j2 == len(b))
        out.append(_Change(one, two, edge))
    return out, common


def _worst(a: Sequence[Token], b: Sequence[Token], changes: list[_Change]) -> Graded:
    """The gravest of several changes: a lost "not", a word changed, an elision, a trimmed end."""
    turned = next((change for change in changes if _turns(change)), None)
    if turned is not None:
        return Graded(Grade.POLARITY, f"turned round: {_say(turned)}", turned.a, turned.b)
    owned_up = _elliptic(a) or _elliptic(b)
    inner = [change for change in changes if not (change.edge and not (change.a and change.b))]
    worded = [
        change
        for change in inner
        if (change.a and change.b) or (len(change.a or change.b) < _LEFT_OUT and not owned_up)
    ]
    if worded:
        first = worded[0]
        kind = "another word" if first.a and first.b else "a word left out"
        return Graded(Grade.WORD_CHANGED, f"{kind}: {_say(first)}", first.a, first.b)
    if inner:
        first = inner[0]
        return Graded(Grade.ELIDED, f"left out of the middle: {_say(first)}", first.a, first.b)
    first = changes[0]
    return Graded(Grade.TRIMMED, f"cut at an end: {_say(first)}", first.a, first.b)


def _turns(change: _Change) -> bool:
    """Does a change take or add a "not", or put a word for its opposite?"""
    if change.edge and not (change.a and change.b):
        return False  # a clause cut at the end may well hold a "not" of its own
    one, two = _keys(change.a), _keys(change.b)
    if negation(one) % 2 != negation(two) % 2:
        return True
    return len(one) == len(two) == 1 and opposed(one[0], two[0]) is not None


def _elliptic(tokens: Sequence[Token]) -> bool:
    return any(token.text in _ELLIPSIS for token in tokens)


def _say(change: _Change) -> str:
    return "/".join(" ".join(token.text for token in run) or "–" for run in (change.a, change.b))


# --- a quotation in the other copy's own words


class Echo(NamedTuple):
    """How much of a quotation's words stand in another copy's own prose, and where."""

    share: float
    span: Span | None


def echo(quote: Sequence[Token], prose: Sequence[Token]) -> Echo:
    """A quotation told as paraphrase: the share of its telling words met in the prose, in order."""
    told = _telling(quote)
    theirs = _telling(prose)
    if not told or not theirs:
        return Echo(0.0, None)
    matcher = SequenceMatcher(None, [t.key for t in told], [t.key for t in theirs], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return Echo(0.0, None)
    share = sum(block.size for block in blocks) / len(told)
    last = blocks[-1]
    start = theirs[blocks[0].b].span.start
    return Echo(share, Span(start, theirs[last.b + last.size - 1].span.end))


def _telling(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in _spoken(tokens) if token.key not in FUNCTION_WORDS]


# --- speakers


class Speakers(StrEnum):
    """Are two quotations given to one speaker?"""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


_ROLE = frozenset("the a an his her its their our this that one some two three several many".split())


def same_speaker(a: Quote, b: Quote) -> Speakers:
    """Whether two quotations are given to one speaker; unknown where copy does not settle it."""
    return speakers(a.speaker, b.speaker)


def speakers(a: str | None, b: str | None) -> Speakers:
    """
    Whether two printed speakers are one.

    "The minister" and John Smith may be, so that is unknown; so are an official and his agency.
    """
    if not a or not b:
        return Speakers.UNKNOWN
    if " ".join(a.casefold().split()) == " ".join(b.casefold().split()):
        return Speakers.SAME
    people = _personal(a), _personal(b)
    kin = compared(a, b, NameSort.PERSON if all(people) else NameSort.ORGANISATION)
    if kin.agrees or kin.misspelt:
        return Speakers.SAME
    if all(people) and kin.relation is Relation.DIFFERENT:
        return Speakers.OTHER
    return Speakers.UNKNOWN


def _personal(speaker: str) -> bool:
    """Does it read as a person's name, not as a role or a body?"""
    words = speaker.split()
    if words[0].casefold() in _ROLE or not all(word[0].isupper() or len(word) < 4 for word in words):
        return False
    lows = [word.strip(".,").casefold() for word in words]
    if speaker.casefold() in places.PLACES or any(
        low in bodies.INITIALS or low in bodies.BARE for low in lows
    ):
        return False
    return len(words) > 1 and lows[-1] not in bodies.HEADS - {
        "young",
        "post",
        "press",
        "church",
        "power",
        "banks",
    }
