"""POL: not, rose and fell, will and would: the small words that turn a sentence round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from factcheck.judge.bench import Explained, Remainder
from factcheck.judge.registry import rule
from factcheck.judge.relate.swaps import swap
from factcheck.lexicon.doubts import DOUBTS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import one_stem
from factcheck.lexicon.modality import DENIERS, Shift, carries_no, is_core, modal_shift, negation
from factcheck.lexicon.opposites import alike, opposed
from factcheck.model.article import Token
from factcheck.model.finding import Confidence, Divergence, Mark, Severity

# What may stand beside a "not" that comes or goes without making the stretch more than a negation.
_SUPPORT = frozenset("do does did any some ever yet to be have has had been a an the that of on in".split())
# "Left without power" and "lost power" say one thing: it negates a noun, not the sentence.
_WEAK = frozenset(["without", "nothing", "nowhere", "none"])
TIGHT = 6  # words on both sides: in a longer rewrite a "not" may belong to other words


def _negators(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words that turn the sentence: not, never, failed to, refused to."""
    return tuple(
        token
        for at, token in enumerate(tokens)
        if (negation((token.key,)) and token.key not in _WEAK) or _denies(token, tokens[at + 1 : at + 2])
    )


def _turners(rest: Remainder, side: int) -> tuple[Token, ...]:
    """The negators of one side that negate; the "no" of "voted no" or "said no to it" is an answer."""
    every = _side(rest, side)
    return tuple(
        token
        for token in _negators(rest.a if side == 0 else rest.b)
        if token.key != "no" or not _answers(every, token)
    )


def _answers(tokens: Sequence[Token], no: Token) -> bool:
    """Does a "no" stand for an answer: behind a verb of voting or answering, and before no noun?"""
    at = next(index for index, token in enumerate(tokens) if token is no)
    before = tokens[at - 1].key if at else ""
    after = tokens[at + 1].key if at + 1 < len(tokens) else "."
    return before in _ASKED and after in _BEYOND


_ASKED = frozenset("vote votes voted voting say says said saying answer answers answered yes".split())
_BEYOND = frozenset(
    ". on to in at by for will would should may can could is are was were have has had and or when if".split()
)


def _denies(token: Token, after: Sequence[Token]) -> bool:
    """A denier does so before "to" ("declined to comment"): sales that declined were not refused."""
    if token.key not in DENIERS:
        return False
    if token.key.startswith("den") or token.key.startswith("un"):  # denied, unable, unlikely
        return True
    return bool(after) and after[0].key == "to"


def _parity(tokens: Sequence[Token]) -> int:
    return len(_negators(tokens)) % 2


@rule("POL101", "negation-lost", Severity.ERROR, on="edit")
def negation_lost(rest: Remainder) -> Iterator[Explained]:
    """
    A "not", "no" or "never", or a "failed to" or "refused to", stands in one copy and not in the other.

    The one word that must not fall out. A negation written otherwise ("will not", "won't"; "not
    guilty", "acquitted") is style.

    Diverges:
        A: The board did not see any risk in the merger.
        B: The board did see a risk in the merger.

    Agrees:
        A: The board will not sell the land.
        B: The board won't sell the land.
    """
    left, right = _turners(rest, 0), _turners(rest, 1)
    if len(left) % 2 == len(right) % 2 or _parity(rest.changed(0)) == _parity(rest.changed(1)):
        return
    words = [*rest.left, *rest.right]
    loose = [word for word in words if not _negators((word,)) and word.key not in _SUPPORT]
    if len(words) > TIGHT and len(loose) > TIGHT // 2:
        return
    if any(opposed(a.key, b.key) for a in rest.changed(0) for b in rest.changed(1)):
        return  # "not guilty" and "acquitted"
    side = 0 if _parity(rest.changed(0)) else 1
    negated = _negated(rest, side)
    if any(carries_no(token.key) and not _form_of(token, negated) for token in rest.changed(1 - side)):
        return  # "cannot vote", "banned from voting"
    if _yet_to(_side(rest, 1 - side)) != _yet_to(_side(rest, side)):
        return  # "not yet signed", "had yet to be signed"
    kept = all(
        any(_form_of(token, (word,)) or alike(token.key, word) for token in _side(rest, 1 - side))
        for word in negated
    )
    if not kept and all(token.key in DENIERS for token in _negators((*left, *right))):
        return  # "failed to meet its target", "missed its target"
    a = tuple(t for t in rest.left if _negators((t,)) or t.key in DENIERS or t.key in _SUPPORT)
    b = tuple(t for t in rest.right if _negators((t,)) or t.key in DENIERS or t.key in _SUPPORT)
    inside = rest.quoted(left, right)
    yield rest.diverge(
        "a “not” inside a quotation came or went" if inside else "a “not” came or went",
        a,
        b,
        severity=None if kept or inside else Severity.WARNING,
        confidence=Confidence.MEDIUM if loose else Confidence.HIGH,
    )


def _side(rest: Remainder, side: int) -> tuple[Token, ...]:
    return rest.pairing.words[side]


def _negated(rest: Remainder, side: int) -> tuple[str, ...]:
    """The words that the negators of one side negate; a copy without them was written anew."""
    out = []
    for negator in _negators(rest.a if side == 0 else rest.b):
        after = (token for token in _side(rest, side) if token.span.start > negator.span.start)
        word = next((token.key for token in after if not _is_light(token)), None)
        if word is not None:
            out.append(word)
    return tuple(out)


def _form_of(token: Token, words: Sequence[str]) -> bool:
    return any(one_stem(token.key, word) for word in words)


def _yet_to(tokens: Sequence[Token]) -> bool:
    return any(one.key == "yet" and two.key == "to" for one, two in pairwise(tokens))


def _is_light(token: Token) -> bool:
    """A word that a "not" passes over to reach what it negates: "not yet been fully repaired"."""
    return token.key in FUNCTION_WORDS or token.key in _SUPPORT or token.key.endswith("ly")


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
    yield from opposites(rest, "they say the opposite", lambda scale: scale not in ROLES)


ROLES = frozenset(["role", "gender"])


def opposites(rest: Remainder, what: str, wanted: Callable[[str], bool]) -> Iterator[Explained]:
    """Two words of the remainder that stand on opposite sides of a scale that is wanted."""
    left, right = rest.left, rest.right
    size = len(left) + len(right)
    for a in left:
        for b in right:
            scale = _scale(rest, a, b, wanted)
            if scale is None or (scale not in ROLES and _binds(a, b) and size > TIGHT):
                continue  # in a longer rewrite "before" and "after" may bind other words
            if scale == "exchange" and not _alone(rest, a, b):
                continue  # "Halden to buy Petrel", "Petrel sold"
            loose = size > TIGHT + 2
            yield rest.diverge(
                what,
                (a,),
                (b,),
                detail=scale,
                severity=Severity.WARNING if loose else None,
                confidence=Confidence.MEDIUM if loose else Confidence.HIGH,
            )
            return
    yield from _apart(rest, what, wanted)


def _alone(rest: Remainder, a: Token, b: Token) -> bool:
    """Are these two all that differs here, but for small words: one does it in both copies?"""
    return all(word is a or word is b or word.key in FUNCTION_WORDS for word in (*rest.left, *rest.right))


def _apart(rest: Remainder, what: str, wanted: Callable[[str], bool]) -> Iterator[Explained]:
    """Opposites that stand in two edits of the row: "he denies wrongdoing", "wrongdoing, which he admits"."""
    for side, own in enumerate((rest.left, rest.right)):
        for word in own:
            for other in rest.changed(1 - side):
                a, b = (word, other) if side == 0 else (other, word)
                scale = None if _binds(a, b) else _scale(rest, a, b, wanted)
                if scale not in ("outcome", "role", "direction"):
                    continue
                firm = _figure(rest, 0, a) is not None and _figure(rest, 0, a) == _figure(rest, 1, b)
                if scale == "direction" and not firm:
                    continue  # prices and wages go their own ways
                by = Divergence(
                    what,
                    (Mark(rest.documents[0], a.span), Mark(rest.documents[1], b.span)),
                    scale,
                    rest.gist((a,), (b,)),
                    rest.pairing.row,
                    Severity.ERROR if firm else Severity.WARNING,
                    Confidence.MEDIUM,
                )
                yield Explained((a,) if side == 0 else (), (b,) if side else (), by)
                return


def _scale(rest: Remainder, a: Token, b: Token, wanted: Callable[[str], bool]) -> str | None:
    """The scale on which two words are opposed, where neither has its like in the other copy."""
    scale = opposed(a.key, b.key)
    if scale is None or not wanted(scale) or (scale not in ROLES and _turned(rest, a, b)):
        return None
    others = [[t for t in rest.changed(side) if t not in (a, b)] for side in (0, 1)]
    if any(alike(a.key, t.key) for t in others[1]) or any(alike(b.key, t.key) for t in others[0]):
        return None  # "fell ... still rising", "climbing ... though it had dropped"
    return scale


def _figure(rest: Remainder, side: int, word: Token) -> str | None:
    """The figure right behind a word: "fell 2 per cent", "rose by 2%"."""
    behind = [token for token in _side(rest, side) if token.span.start > word.span.start][:3]
    return next((token.key for token in behind if token.key[0].isdigit()), None)


def _binds(a: Token, b: Token) -> bool:
    return a.key in FUNCTION_WORDS or b.key in FUNCTION_WORDS


def _turned(rest: Remainder, a: Token, b: Token) -> bool:
    """Does a "not" elsewhere undo the opposition, as in "not guilty" and "acquitted"?"""
    others = [[token for token in rest.changed(side) if token is not own] for side, own in enumerate((a, b))]
    return _parity(others[0]) != _parity(others[1])


@rule("POL103", "sides-swapped", Severity.ERROR, on="edit")
def sides_swapped(rest: Remainder) -> Iterator[Explained]:
    """
    Who did it and to whom have changed places.

    The same words in another order, and another story: a diff shows a phrase that moved.

    Diverges:
        A: The soldier shot the gunman near the gate, the army said.
        B: The gunman shot the soldier near the gate, the army said.

    Agrees:
        A: Norland and Ostria signed the treaty in the spring.
        B: Ostria and Norland signed the treaty in the spring.
    """
    found = swap(rest.pairing, rest.edit)
    if found is None:
        return
    marks = (Mark(rest.documents[0], found.a), Mark(rest.documents[1], found.b))
    by = Divergence("the two sides have changed places", marks, gist=found.verb, row=rest.pairing.row)
    yield Explained(rest.a, rest.b, by)


@rule("POL201", "modality-differs", Severity.WARNING, on="edit")
def modality_differs(rest: Remainder) -> Iterator[Explained]:
    """
    What would happen in one copy may happen in another: a promise made a possibility, or the reverse.

    Diverges:
        A: The airline would order twelve new jets by March.
        B: The airline may order twelve new jets by March.

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
    left, right = rest.left, rest.right
    tight = len(left) <= 2 and len(right) <= 2
    for a in left:
        for b in right:
            if modal_shift(a.key, b.key) in shifts and (tight or (is_core(a.key) and is_core(b.key))):
                yield rest.diverge(what, (a,), (b,))
                return
