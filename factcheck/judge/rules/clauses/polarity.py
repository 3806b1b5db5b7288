"""POL: not, rose and fell, will and would: the small words that turn a sentence round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.judge.bench import Explained, Remainder, cover
from factcheck.judge.registry import rule
from factcheck.judge.relate.clauses.swaps import swap
from factcheck.lexicon.calendar import SESSIONS
from factcheck.lexicon.classes import (
    ARTICLES,
    BE_FINITE,
    BE_FORMS,
    HAVE_FINITE,
    MODAL_WORDS,
    THIRD_POSSESSIVES,
)
from factcheck.lexicon.counting import singular
from factcheck.lexicon.doubts import DOUBTS, HELD
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import LY_VERBS, one_stem, stems
from factcheck.lexicon.modality import (
    DENIERS,
    Shift,
    carries_no,
    is_auxiliary,
    is_core,
    modal_shift,
    mode,
    negation,
)
from factcheck.lexicon.opposites import alike, on_scale, opposed
from factcheck.lexicon.phrasal import may_part, single
from factcheck.lexicon.reply import replies
from factcheck.lexicon.saying import LEMMA
from factcheck.lexicon.units import DURATIONS
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Number
from factcheck.model.collation import place_in, words_of
from factcheck.model.finding import Confidence, Divergence, Mark, Reach, Severity

# What may stand beside a "not" that comes or goes without making the stretch more than a negation.
_SUPPORT = (
    HAVE_FINITE | ARTICLES | frozenset("do does did any some ever yet to be been that of on in".split())
)
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
        if not rest.settled(side, token) and (token.key != "no" or not _answers(every, token))
    )


def _answers(tokens: Sequence[Token], no: Token) -> bool:
    """Does a "no" stand for an answer: behind a verb of voting or answering, and before no noun?"""
    at = next((index for index, token in enumerate(tokens) if token is no), None)
    if at is None:  # it is no word of its own: an accent joins it to the figure before
        return False
    before = tokens[at - 1].key if at else ""
    after = tokens[at + 1].key if at + 1 < len(tokens) else "."
    return before in _ASKED and after in _BEYOND


_ASKED = frozenset("vote votes voted voting answer answers answered yes".split()) | {
    form for form, base in LEMMA.items() if base == "say"
}
_BEYOND = BE_FINITE | MODAL_WORDS | HAVE_FINITE | frozenset(". on to in at by for and or when if".split())


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
    if turned := _denied_or_not(rest):
        yield turned
        return
    left, right = _turners(rest, 0), _turners(rest, 1)
    if len(left) % 2 == len(right) % 2 or _parity(rest.unsettled(0)) == _parity(rest.unsettled(1)):
        return
    words = [*rest.left, *rest.right]
    loose = [word for word in words if not _negators((word,)) and word.key not in _SUPPORT]
    if len(words) > TIGHT and len(loose) > TIGHT // 2:
        return
    if any(opposed(a.key, b.key) for a in rest.changed(0) for b in rest.changed(1)):
        return  # "not guilty" and "acquitted"
    side = 0 if _parity(rest.unsettled(0)) else 1
    negated = _negated(rest, side)
    if _carried(rest, side, negated):
        return
    if _yet_to(_side(rest, 1 - side)) != _yet_to(_side(rest, side)):
        return  # "not yet signed", "had yet to be signed"
    kept = all(_counterparts(rest, side, word) for word in negated)
    if not kept and all(token.key in DENIERS for token in _negators((*left, *right))):
        return  # "failed to meet its target", "missed its target"
    if not kept and _clause_cut(rest, side):
        return
    a = tuple(t for t in rest.left if _negators((t,)) or t.key in DENIERS or t.key in _SUPPORT)
    b = tuple(t for t in rest.right if _negators((t,)) or t.key in DENIERS or t.key in _SUPPORT)
    inside = rest.quoted(left, right)
    here = _places(rest, side, a, b)
    yield rest.diverge(
        "a “not” inside a quotation came or went" if inside else "a “not” came or went",
        a,
        b,
        severity=None if kept or inside else Severity.WARNING,
        confidence=Confidence.MEDIUM if loose else Confidence.HIGH,
        marked=here,
    )


def _counterparts(rest: Remainder, side: int, word: str) -> list[int]:
    """Where the other copy has the verb that one negates, or another word for it."""
    return [
        at
        for at, token in enumerate(_side(rest, 1 - side))
        if _form_of(token, (word,)) or alike(token.key, word) or same_meaning(token.key, word)
    ]


def _carried(rest: Remainder, side: int, negated: Sequence[str]) -> bool:
    """
    Does the other copy say the "not" by another word: "cannot vote" and "banned from voting"?

    Where it has the negated verb, such a word stands in the same edit, or right before that verb
    ("unless he paid"); a word elsewhere in the sentence has no say.
    """
    other = _side(rest, 1 - side)
    places = [at for word in negated for at in _counterparts(rest, side, word)]
    near = [*words_of((rest.edit.b, rest.edit.a)[side])]
    for at in places:
        near += other[max(at - BEFORE, 0) : at]
    changed = rest.changed(1 - side)
    return any(
        carries_no(token.key) and not _form_of(token, negated)
        for token in (changed if not places else [token for token in near if token in changed])
    )


BEFORE = 3  # words: a conjunction, its subject, and an adverb or auxiliary


def _denied_or_not(rest: Remainder) -> Explained | None:
    """Reads "denied it" against "did not deny it": one denial, with a "not" in one copy alone."""
    left, right = _turners(rest, 0), _turners(rest, 1)
    twins = [(a, b) for a in left for b in right if a.key in DENIERS and one_stem(a.key, b.key)]
    if len(twins) != 1 or len(left) + len(right) != 3:
        return None
    a = tuple(token for token in rest.left if token in left or token.key in _SUPPORT)
    b = tuple(token for token in rest.right if token in right or token.key in _SUPPORT)
    return rest.diverge("a “not” came or went", a, b)


def _clause_cut(rest: Remainder, side: int) -> bool:
    """Is a whole clause trimmed, and no reply with it: "... until 8 p.m., and no appointment is needed"?"""
    own, other = (rest.a, rest.b) if side == 0 else (rest.b, rest.a)
    words = words_of(own)
    whole = len(words) >= CLAUSE and any(is_auxiliary(word.key) for word in words)
    return whole and len(words_of(other)) <= len(words) // CLAUSE and not replies(own)


CLAUSE = 4  # words: a negation and its verb, with a subject of its own


def _places(
    rest: Remainder, side: int, a: Sequence[Token], b: Sequence[Token]
) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """
    The negated verb with what supports it, in both copies, where one of them would else have no mark.

    "Will not be sold" against "will be sold", rather than against the place where "not" might stand.
    """
    if any(is_auxiliary(token.key) for token in (b, a)[side]):
        return None
    negator = next(iter(_negators((a, b)[side])), None)
    own, other = _side(rest, side), _side(rest, 1 - side)
    if negator is None:
        return None
    at = next(index for index, token in enumerate(own) if token is negator)
    beside = [token for token in (rest.right, rest.left)[side] if is_auxiliary(token.key)]
    if beside:  # "won't", "will"
        return ((negator,), beside) if side == 0 else (beside, (negator,))
    gap = rest.around(1 - side)[1][:1]
    there = bool((rest.edit.b, rest.edit.a)[side])
    if not there and [token.key for token in own[at + 1 : at + 2]] == [token.key for token in gap]:
        return None  # "had not been", "had ___ been": it is plain where
    end = next((i for i in range(at + 1, len(own)) if not _is_light(own[i])), None)
    if end is None or end - at > TIGHT:
        return None
    twins = [i for i, token in enumerate(other) if token.key == own[end].key]
    twins = twins or [i for i, token in enumerate(other) if _form_of(token, (own[end].key,))]
    if len(twins) != 1:
        return None
    mine, theirs = own[_support(own, at) : end + 1], other[_support(other, twins[0]) : twins[0] + 1]
    return (mine, theirs) if side == 0 else (theirs, mine)


def _support(words: Sequence[Token], at: int) -> int:
    """Where the auxiliaries right before a word begin."""
    while at and is_auxiliary(words[at - 1].key):
        at -= 1
    return at


def _side(rest: Remainder, side: int) -> tuple[Token, ...]:
    return rest.pairing.words[side]


def _negated(rest: Remainder, side: int) -> tuple[str, ...]:
    """The words that the negators of one side negate; a copy without them was written anew."""
    out = []
    for negator in _negators(rest.a if side == 0 else rest.b):
        verb = rest.verb_of_no(side, negator) if negator.key in _OF_NOUNS else ""
        if verb:
            out.append(verb)
            continue
        after = (token for token in _side(rest, side) if token.span.start > negator.span.start)
        word = next((token.key for token in after if not _is_light(token)), None)
        if word is not None:
            out.append(word)
    return tuple(out)


_OF_NOUNS = frozenset("no nobody none nothing neither".split())


def _form_of(token: Token, words: Sequence[str]) -> bool:
    return any(one_stem(token.key, word) for word in words)


def _yet_to(tokens: Sequence[Token]) -> bool:
    return any(one.key == "yet" and two.key == "to" for one, two in pairwise(tokens))


def _is_light(token: Token) -> bool:
    """A word that a "not" passes over to reach what it negates: "not yet been fully repaired"."""
    if token.key in FUNCTION_WORDS or token.key in _SUPPORT:
        return True
    return token.key.endswith("ly") and token.key not in LY_VERBS


@rule("POL102", "opposite", Severity.ERROR, on="edit", says={"NUM203": Reach.ROW})
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


class Term(NamedTuple):
    """A word of the remainder, or a verb with its particle, and the one word that it is weighed as."""

    key: str
    tokens: tuple[Token, ...]


def _terms(tokens: Sequence[Token], sentence: Sequence[Token]) -> list[Term]:
    """The words, those that are one verb taken together: "turned down", "turned it down" are "reject"."""
    out: list[Term] = []
    for token in tokens:
        if token.key == "left" and _spell_before(token, sentence):
            out.append(Term("remain", (token,)))  # 18 months left
            continue
        last = out[-1].tokens if out else ()
        verb = single(last[0].key, token.key) if len(last) == 1 and _touch(last[0], token) else ""
        if verb:
            out[-1] = Term(verb, (*last, token))
        elif token.key not in FUNCTION_WORDS and may_part(token.key):
            out.append(Term(_parted(token, sentence) or token.key, (token,)))
        else:
            out.append(Term(token.key, (token,)))
    return out


def _spell_before(token: Token, sentence: Sequence[Token]) -> bool:
    """Does a stretch of time stand right before the word?"""
    at = place_in(sentence, token.span.start)
    return at > 0 and singular(sentence[at - 1].key) in DURATIONS


def _touch(one: Token, two: Token) -> bool:
    return two.span.start - one.span.end == 1


PARTED = 5  # words: the object that may stand between a verb and its particle, "the bill"


def _parted(verb: Token, sentence: Sequence[Token]) -> str:
    """The one verb for a verb whose particle stands behind its object: "threw the bill out on Monday"."""
    at = place_in(sentence, verb.span.start)
    for place in range(at + 2, min(at + PARTED + 1, len(sentence))):
        found = single(verb.key, sentence[place].key)
        after = sentence[place + 1].key if place + 1 < len(sentence) else ""
        if found and (not after or (after in FUNCTION_WORDS and after not in _ARTICLES)):
            return found
    return ""


_ARTICLES = ARTICLES | THIRD_POSSESSIVES


def opposites(rest: Remainder, what: str, wanted: Callable[[str], bool]) -> Iterator[Explained]:
    """Two words of the remainder that stand on opposite sides of a scale that is wanted."""
    size = len(rest.left) + len(rest.right)
    terms = _terms(rest.left, _side(rest, 0)), _terms(rest.right, _side(rest, 1))
    for a in terms[0]:
        for b in terms[1]:
            scale = _scale(rest, a, b, wanted)
            if scale is None or (scale not in ROLES and _binds(a, b) and not _bound(rest, a, b, scale)):
                continue
            if scale == "outcome" and _converse(rest, a, b):
                continue
            if scale == "exchange" and not _alone(rest, a, b):
                continue  # "Halden to buy Petrel", "Petrel sold"
            loose = size > TIGHT + 2 or _another_session(rest, a, b)
            yield rest.diverge(
                what,
                a.tokens,
                b.tokens,
                detail=scale,
                severity=Severity.WARNING if loose else None,
                confidence=Confidence.MEDIUM if loose else Confidence.HIGH,
            )
            return
    yield from _apart(rest, terms, what, wanted)


def _another_session(rest: Remainder, a: Term, b: Term) -> bool:
    """Reads "412 in the morning" against "409 in the afternoon": a later state, as its figures say."""
    figures = (m for m in rest.bench.collation.matches if m.row == rest.pairing.row and not m.ground)
    return {a.key, b.key} <= SESSIONS and any(figures)


def _alone(rest: Remainder, a: Term, b: Term) -> bool:
    """Are these two all that differs here, but for small words: one does it in both copies?"""
    own = {*a.tokens, *b.tokens}
    return all(word in own or word.key in FUNCTION_WORDS for word in (*rest.left, *rest.right))


def _bound(rest: Remainder, a: Term, b: Term, scale: str) -> bool:
    """
    Do two small words bind the same: "before" and "after" in a short rewrite, "in" and "out" by one word?

    "Walked out over pay" and "walked off the job in Hull" are no opposites.
    """
    if len(rest.left) + len(rest.right) > TIGHT:
        return False
    if scale != "direction" or (len(rest.left) == len(rest.right) == 1):
        return True
    before, after = zip(*(_beside(rest, side, term) for side, term in enumerate((a, b))), strict=True)
    if all(before) and one_stem(*before):
        return True
    return a.key not in _OF_VERBS and all(after) and one_stem(*after)


# particles that go with the verb before them: "moved in on Friday" and "set out on Friday" are no opposites
_OF_VERBS = frozenset("in out on off into onto away".split())


def _beside(rest: Remainder, side: int, term: Term) -> tuple[str, str]:
    """The words right before and after a term in its sentence; "" where there is none."""
    words = _side(rest, side)
    first = next(at for at, word in enumerate(words) if word is term.tokens[0])
    last = first + len(term.tokens)
    return words[first - 1].key if first else "", words[last].key if last < len(words) else ""


def _converse(rest: Remainder, a: Term, b: Term) -> bool:
    """
    Is it one outcome told from both sides: "Reds lose Hexton to Greens", "Vet wins Hexton for Greens"?

    The winner and the loser are named before the verb, and no word of substance is before both.
    """
    if not (_contest(a.key) and _contest(b.key)):
        return False
    subjects = []
    for side, term in enumerate((a, b)):
        before = [word for word in _side(rest, side) if word.span.start < term.tokens[0].span.start]
        subjects.append([word.key for word in before if word.key not in FUNCTION_WORDS][-4:])
    return all(subjects) and not any(one_stem(x, y) for x in subjects[0] for y in subjects[1])


def _contest(word: str) -> bool:
    return not _CONTEST.isdisjoint(stems(word, verb=True))


_CONTEST = frozenset("win lose triumph prevail beat defeat victory concede score".split())


def _apart(
    rest: Remainder, terms: tuple[list[Term], list[Term]], what: str, wanted: Callable[[str], bool]
) -> Iterator[Explained]:
    """Opposites that stand in two edits of the row: "he denies wrongdoing", "wrongdoing, which he admits"."""
    for side, every in enumerate(terms):
        own = [word for word in every if on_scale(word.key)]
        changed = _terms(rest.changed(1 - side), _side(rest, 1 - side)) if own else []
        others = [word for word in changed if on_scale(word.key)]
        for word in own:
            for other in others:
                a, b = (word, other) if side == 0 else (other, word)
                scale = None if _binds(a, b) else _scale(rest, a, b, wanted)
                if scale not in ("outcome", "role", "direction", "gender"):
                    continue
                firm = _figure(rest, 0, a) is not None and _figure(rest, 0, a) == _figure(rest, 1, b)
                if scale == "gender" and not firm:
                    firm = _one_age(rest, a, b)
                if not firm and (scale in ("direction", "gender") or _converse(rest, a, b)):
                    continue  # prices and wages go their own ways, and so do men and women
                by = Divergence(
                    what,
                    (
                        Mark(rest.documents[0], cover(a.tokens, 0)),
                        Mark(rest.documents[1], cover(b.tokens, 0)),
                    ),
                    scale,
                    rest.gist(a.tokens, b.tokens),
                    rest.pairing.row,
                    Severity.ERROR if firm else Severity.WARNING,
                    Confidence.MEDIUM,
                )
                yield Explained(a.tokens if side == 0 else (), b.tokens if side else (), by)
                return


NEAR = 3  # words: an age that far from "boy" or "girl" is that child's


def _one_age(rest: Remainder, a: Term, b: Term) -> bool:
    """Does the same age stand by both: "a girl aged six", "a 6-year-old boy"?"""
    ages = [_age(rest, side, term) for side, term in enumerate((a, b))]
    return ages[0] is not None and ages[0] == ages[1]


def _age(rest: Remainder, side: int, term: Term) -> object:
    words = _side(rest, side)
    at = next(index for index, word in enumerate(words) if word is term.tokens[0])
    for word in words[max(at - NEAR, 0) : at + NEAR + 1]:
        claim = rest.figure_at(side, word)
        if isinstance(claim, Number) and claim.kind is ClaimKind.AGE:
            return claim.value
    return None


def _scale(rest: Remainder, a: Term, b: Term, wanted: Callable[[str], bool]) -> str | None:
    """The scale on which two words are opposed, where neither has its like in the other copy."""
    scale = opposed(a.key, b.key)
    if scale is None or any(rest.settled(side, own.tokens[0]) for side, own in enumerate((a, b))):
        return None
    if not wanted(scale) or (scale not in ROLES and _turned(rest, a, b)):
        return None
    others = [[t for t in rest.changed(side) if t not in (*a.tokens, *b.tokens)] for side in (0, 1)]
    if any(alike(a.key, t.key) for t in others[1]) or any(alike(b.key, t.key) for t in others[0]):
        return None  # "fell ... still rising", "climbing ... though it had dropped"
    return scale


def _figure(rest: Remainder, side: int, term: Term) -> str | None:
    """The figure right behind a word: "fell 2 per cent", "rose by 2%"."""
    end = term.tokens[-1].span.start
    behind = [token for token in _side(rest, side) if token.span.start > end][:3]
    return next((token.key for token in behind if token.key[0].isdigit()), None)


def _binds(a: Term, b: Term) -> bool:
    return a.key in FUNCTION_WORDS or b.key in FUNCTION_WORDS


def _turned(rest: Remainder, a: Term, b: Term) -> bool:
    """Does a "not" elsewhere undo the opposition, as in "not guilty" and "acquitted"?"""
    others = [
        [token for token in rest.unsettled(side) if token not in own.tokens]
        for side, own in enumerate((a, b))
    ]
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
    if found is None or rest.bench.swapped(rest.pairing.row, found.a, rest.documents[0]):
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
    forces = [mode(token.key for token in side).force for side in (rest.left, rest.right)]
    if forces[0] is not None and forces[0] is forces[1]:
        return  # "is expected", "was likely"
    shifts = (Shift.WEAKENED, Shift.STRENGTHENED, Shift.OTHER)
    found = [*_shifted(rest, SURENESS, *shifts)] or [*_foreseen(rest)] or [*_shifted_apart(rest, *shifts)]
    yield from found[:1]


SURENESS = "how sure it is differs"


def _foreseen(rest: Remainder) -> Iterator[Explained]:
    """What one copy says will be another says is expected to: "is likely to join", "will join"."""
    if len(rest.left) + len(rest.right) > TIGHT + 2:
        return
    for side, own in enumerate((rest.left, rest.right)):
        other = (rest.right, rest.left)[side]
        foreseen = [token for token in own if token.key in FORESEEN and _leads_on(rest, side, token)]
        sure = [token for token in other if token.key in ("will", "shall", "'ll")]
        if not foreseen or not sure or any(token.key in FORESEEN for token in other):
            continue
        end = own.index(foreseen[0])
        phrase = [token for at, token in enumerate(own) if at <= end + 1 and is_auxiliary(token.key)]
        a, b = (phrase, sure) if side == 0 else (sure, phrase)
        yield rest.diverge(SURENESS, a, b)
        return


FORESEEN = frozenset("expected likely tipped poised hoping hopes hope aiming aims aim".split())


def _leads_on(rest: Remainder, side: int, token: Token) -> bool:
    """Does "to" follow: "expected to", and not "an expected rise"?"""
    words = _side(rest, side)
    at = next(index for index, word in enumerate(words) if word is token)
    return at + 1 < len(words) and words[at + 1].key == "to"


def _shifted_apart(rest: Remainder, *shifts: Shift) -> Iterator[Explained]:
    """Modals of one verb in two edits of the row: "the bank might raise", "when the bank will raise"."""
    for side, own in enumerate((rest.left, rest.right)):
        for word in own:
            if not is_core(word.key):
                continue
            for other in rest.changed(1 - side):
                a, b = (word, other) if side == 0 else (other, word)
                verbs = [_verb_of(rest, at, token) for at, token in enumerate((a, b))]
                if (
                    is_core(other.key)
                    and modal_shift(a.key, b.key) in shifts
                    and verbs[0]
                    and verbs[0] == verbs[1]
                ):
                    mine = ((word,), ()) if side == 0 else ((), (word,))
                    yield rest.diverge(SURENESS, *mine, marked=((a,), (b,)))
                    return


def _verb_of(rest: Remainder, side: int, modal: Token) -> str:
    """The verb that a modal goes with: the first word of substance right behind it."""
    words = _side(rest, side)
    at = next(index for index, word in enumerate(words) if word is modal)
    return next((word.key for word in words[at + 1 : at + 4] if not _is_light(word)), "")


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
    left, right = _doubts(rest, 0, rest.a), _doubts(rest, 1, rest.b)
    if bool(left) == bool(right):
        return
    side = 1 if left else 0
    others = rest.changed(side)
    foreseen = all(t.key in FORESEEN for t in (*left, *right)) and any(t.key in FORESEEN for t in others)
    if not foreseen and not _doubts(rest, side, others):
        yield rest.diverge("a word of doubt is dropped", left, right)


def _doubts(rest: Remainder, side: int, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """
    The words of doubt among these: "the reported theft", "is understood to be".

    "The Herald reported" credits a source, and nobody who understood a thing doubted it.
    """
    found = []
    for token in tokens:
        if token.key not in DOUBTS and token.key not in HELD:
            continue
        credit = rest.credit_at(side, token)
        if credit is not None and credit.source is not None and credit.cue_span.overlaps(token.span):
            continue
        if token.key in HELD:
            words = _side(rest, side)
            at = next(index for index, word in enumerate(words) if word is token)
            if not any(word.key in BE_FORMS for word in words[max(at - 2, 0) : at]):
                continue
        found.append(token)
    return tuple(found)


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
