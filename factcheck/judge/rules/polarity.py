"""POL: not, rose and fell, will and would: the small words that turn a sentence round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.rules.wording import words_of
from factcheck.lexicon.doubts import DOUBTS
from factcheck.lexicon.modality import Shift, modal_shift, negation
from factcheck.lexicon.opposites import opposed
from factcheck.model.article import Token
from factcheck.model.finding import Confidence, Severity

# What may stand beside a "not" that comes or goes without making the stretch more than a negation.
_SUPPORT = frozenset("do does did any some ever yet to be have has had been a an the".split())
TIGHT = 6  # words on both sides: in a longer rewrite a "not" may belong to other words


def _negators(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if negation((token.key,)))


@rule("POL101", "negation-lost", Severity.ERROR, on="edit")
def negation_lost(rest: Remainder) -> Iterator[Explained]:
    """
    A "not", "no" or "never" stands in one copy and not in the other.

    The one word that must not fall out. A negation written otherwise ("will not", "won't") is style.

    Diverges:
        A: The board did not see any risk in the merger.
        B: The board did see a risk in the merger.

    Agrees:
        A: The board will not sell the land.
        B: The board won't sell the land.
    """
    left, right = _negators(rest.a), _negators(rest.b)
    if len(left) % 2 == len(right) % 2:
        return
    words = [*words_of(rest.a), *words_of(rest.b)]
    loose = [word for word in words if not negation((word.key,)) and word.key not in _SUPPORT]
    if len(words) > TIGHT and len(loose) > TIGHT // 2:
        return
    a = tuple(t for t in words_of(rest.a) if negation((t.key,)) or t.key in _SUPPORT)
    b = tuple(t for t in words_of(rest.b) if negation((t.key,)) or t.key in _SUPPORT)
    tight = not loose
    inside = any(rest.quote_at(side, t) for side, ts in ((0, left), (1, right)) for t in ts)
    yield rest.diverge(
        "a “not” inside a quotation came or went" if inside else "a “not” came or went",
        a,
        b,
        confidence=Confidence.HIGH if tight else Confidence.MEDIUM,
    )


@rule("POL102", "opposite", Severity.ERROR, on="edit")
def opposite(rest: Remainder) -> Iterator[Explained]:
    """
    One copy says the opposite of the other: rose and fell, won and lost, before and after.

    Diverges:
        A: The offer was below inflation, the union said.
        B: The offer was above inflation, the union said.

    Agrees:
        A: Shares rose by the end of the day.
        B: Shares climbed by the end of the day.
    """
    left, right = words_of(rest.a), words_of(rest.b)
    for a in left:
        for b in right:
            scale = opposed(a.key, b.key)
            if scale is not None:
                loose = len(left) + len(right) > TIGHT + 2
                yield rest.diverge(
                    "they say the opposite",
                    (a,),
                    (b,),
                    detail=scale,
                    severity=Severity.WARNING if loose else None,
                    confidence=Confidence.MEDIUM if loose else Confidence.HIGH,
                )
                return


@rule("POL201", "modality-differs", Severity.WARNING, on="edit")
def modality_differs(rest: Remainder) -> Iterator[Explained]:
    """
    What would happen in one copy may happen in another: a promise made a possibility, or the reverse.

    Diverges:
        A: The company would apply for a licence by March.
        B: The company may apply for a licence by March.

    Agrees:
        A: The company would open a branch in York, Moss said.
        B: The company would open a branch in York, according to Moss.
    """
    yield from _shifted(rest, "how sure it is differs", Shift.WEAKENED, Shift.STRENGTHENED, Shift.OTHER)


@rule("POL202", "doubt-dropped", Severity.WARNING, on="edit")
def doubt_dropped(rest: Remainder) -> Iterator[Explained]:
    """
    A word that keeps a statement at arm's length ("alleged", "reportedly") stands in one copy only.

    Diverges:
        A: The alleged thief was seen near the depot.
        B: The thief was seen near the depot.

    Agrees:
        A: The alleged thief was seen near the depot.
        B: The suspected thief was seen near the depot.
    """
    left = tuple(t for t in rest.a if t.key in DOUBTS)
    right = tuple(t for t in rest.b if t.key in DOUBTS)
    if bool(left) != bool(right):
        yield rest.diverge("a word of doubt is dropped", left, right)


@rule("POL301", "tense-of-report", Severity.NOTE, on="edit")
def tense_of_report(rest: Remainder) -> Iterator[Explained]:
    """
    Will against would, is against was: the tense that reported speech asks for.

    Diverges:
        A: He said Norland will hold talks on the border.
        B: He said Norland would hold talks on the border.

    Agrees:
        A: He said Norland would hold talks on the border.
        B: He said Norland would hold talks on the border.
    """
    yield from _shifted(rest, "another tense", Shift.TENSE, Shift.SEQUENCE_OF_TENSES, Shift.SAME)


def _shifted(rest: Remainder, what: str, *shifts: Shift) -> Iterator[Explained]:
    left, right = words_of(rest.a), words_of(rest.b)
    for a in left:
        for b in right:
            if modal_shift(a.key, b.key) in shifts:
                yield rest.diverge(what, (a,), (b,))
                return
