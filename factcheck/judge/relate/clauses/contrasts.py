"""Do two words by which copies may say opposite things tell of one thing? By the company they keep."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.relate.clauses.statements import (
    ABLE,
    WHAT_IF,
    contrary_to_fact,
    lasted,
    set_apart,
    until_and_from,
)
from factcheck.lexicon.contraries import contrary as opposite_words
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.opposites import alike
from factcheck.lexicon.overlap import meant
from factcheck.model.article import Token
from factcheck.model.choice import Choice
from factcheck.model.collation import Contrast, place_in
from factcheck.model.span import Span
from factcheck.model.statement import Pole, Predicates

WHOLE = 0.5  # of the words of substance of the shorter side in the other: one sentence, put otherwise
BOTH = 1.15  # that, and the same of the words round the two, taken together
DENIED = 1.0  # the same of one thing, where one copy denies it and nothing in the other says no
SOLE = {"trend": 0.95, "exclusion": 0.9}  # the same of what each copy tells one way alone
BEHIND = 0.3  # of the words behind two small ones
TIED_WHOLE, TIED_BOTH = 0.45, 0.95  # the same, where a clause ties the two as well, if not for certain
RELATIVES = frozenset(["which", "that", "whom"])  # "after which" turns what stands before it behind


class Sure(Choice):
    """How surely the two are of one thing."""

    YES = "yes"
    MAYBE = "maybe"  # one sentence put otherwise, and the words in unlike company: for a person to look at
    NO = "no"


def of_one_thing(bench: Bench, match: Contrast) -> Sure:
    """
    Is it one sentence put otherwise, and the two words in one place of it, where no bound statement tells?

    The measures were set on invented copy put into other words, 518 pairs in all. Of 66 contrasts that were
    changed facts 40 reach them and 25 are left to a statement; of 27 that were none two reach them.
    """
    (one, a), (two, b) = match.sides
    ties = bench.weighed[one].at(a.span), bench.weighed[two].at(b.span)
    if all(bench.settled[document].at(pole.span) for document, pole in match.sides):
        return Sure.NO
    if all(ties) or any(_turned(bench, document, pole) for document, pole in match.sides):
        return Sure.NO
    if match.near < BEHIND and a.key in FUNCTION_WORDS:
        return Sure.NO
    whole, both = (TIED_WHOLE, TIED_BOTH) if bench.tied(match) else (WHOLE, BOTH)
    both = min(both, DENIED if match.by is Predicates.SAME else SOLE.get(match.scale, both))
    if match.whole < whole:
        return Sure.NO
    sure = match.whole + match.near >= both
    if not sure and match.by is Predicates.OPPOSED and of_two_things(bench, (one, a.span), (two, b.span)):
        return Sure.NO
    return Sure.YES if sure else Sure.MAYBE


def of_two_things(bench: Bench, *places: tuple[int, Span]) -> bool:
    """Are two words, of sentences not much alike, said of two things: "a light | load", "heavy | seas"?"""
    one, two = (_said_of(bench, *place) for place in places)
    return bool(one and two) and not any(x == y or alike(x, y) for x in one for y in two)


def _said_of(bench: Bench, document: int, span: Span) -> set[str]:
    """What a word is said of: who does what it tells, and to whom, and the words of substance beside it."""
    tokens, at = _place(bench, document, span)
    near = [*_next(tokens[at + 1 : at + 1 + NEAR]), *_next(tokens[max(at - NEAR, 0) : at][::-1])]
    witness = bench.witness(document)
    ends = [
        end.of(witness.article.text).split()[-1]
        for clause in witness.clauses_in(bench.sentence_at(document, span))
        if clause.predicate.overlaps(span)
        for end in (clause.subject, clause.object, clause.agent)
        if end is not None
    ]
    return {meant(word) for word in (*near, *map(key, ends)) if word not in FUNCTION_WORDS}


def _next(tokens: Sequence[Token]) -> list[str]:
    """The first word of substance of a stretch, up to the next mark."""
    for token in tokens:
        if not token.text[0].isalnum():
            break
        if token.key not in FUNCTION_WORDS and token.key not in _WHICH:
            return [token.key]
    return []


_WHICH = frozenset(["last", "next"])  # they tell which: "did better | last summer", "a worse summer"


NEAR = 4  # words to either side of one among which it says what it is said of


def seconds(match: Contrast, spans: Sequence[tuple[int, Span]]) -> bool:
    """Are these two places its own, and is it of one thing by the company alone?"""
    own = [(document, pole.span) for document, pole in match.sides]
    return own == list(spans) and match.whole >= WHOLE and match.whole + match.near >= BOTH


def contrary(bench: Bench, match: Contrast) -> bool:
    """Are the two opposed, and do both copies say so or neither?"""
    (_, a), (_, b) = match.sides
    if until_and_from(a.held - {a.key}, b.held - {b.key}):
        return False
    if len({contrary_to_fact(bench, document, pole.span) for document, pole in match.sides}) > 1:
        return False
    if a.verb and b.verb and (_for_want(bench, match) or lasted(bench, *match.sides)):
        return False
    if _done_again(bench, match) or (a.verb and b.verb and (a.force in ABLE) != (b.force in ABLE)):
        return False
    return match.by is Predicates.OPPOSED and a.denied == b.denied and not _rest(bench, match)


def _done_again(bench: Bench, match: Contrast) -> bool:
    """Is it so again in one, and in the other what it was before: "reopened", "why it had been shut"?"""
    for (_, again), (document, before) in zip(match.sides, reversed(match.sides), strict=True):
        tokens, at = _place(bench, document, before.span)
        led = {token.key for token in tokens[max(at - 3, 0) : at]}
        bare = again.key.removeprefix("re")
        told = before.key.endswith("ing") or not led.isdisjoint(_EARLIER)
        if bare != again.key and told and opposite_words(bare, before.key) is not None:
            return True
    return False


def _for_want(bench: Bench, match: Contrast) -> bool:
    """Is one of the two what something is needed for, and not said to be: "the votes needed to | win"?"""
    return any(
        at > 1 and tokens[at - 1].key == "to" and tokens[at - 2].key in _NEEDED
        for tokens, at in (_place(bench, document, pole.span) for document, pole in match.sides)
    )


_EARLIER = frozenset(["had", "having"])
_NEEDED = frozenset("needed required necessary enough".split())


def _place(bench: Bench, document: int, span: Span) -> tuple[Sequence[Token], int]:
    tokens = bench.witness(document).tokens[bench.sentence_at(document, span)]
    return tokens, place_in(tokens, span.start)


def _rest(bench: Bench, match: Contrast) -> bool:
    """
    Is one said of all but a part, and the other of that part alone?

    "Every gate except the one at Norby was open" is "Norby's gate alone was shut".
    """
    one, two = ({token.key for token in bench.row_tokens(match.row, document)} for document, _ in match.sides)
    excepts = bool(one & _BUT), bool(two & _BUT)
    sole = bool(two & _ALONE), bool(one & _ALONE)
    return any(all(pair) for pair in zip(excepts, sole, strict=True)) and not all(excepts)


_BUT = frozenset("except excepting exception exceptions apart barring bar".split())
_ALONE = frozenset("only alone sole solely lone".split())


def another(match: Contrast) -> str:
    """The class of which the two are two things, where both copies tell of one, or neither; "" where not."""
    (_, a), (_, b) = match.sides
    return match.scale if match.by is Predicates.RIVAL and a.denied == b.denied else ""


def denied(bench: Bench, match: Contrast) -> bool:
    """Is it one thing, which one copy denies, and under one condition if any: "not until", "before"?"""
    (_, a), (_, b) = match.sides
    if match.by is not Predicates.SAME or a.denied == b.denied:
        return False
    turners = [(document, no) for document, pole in match.sides for no in pole.turners]
    if any(told[document].at(no) for document, no in turners for told in (bench.weighed, bench.settled)):
        return False  # it is told of the statement, or both say it
    sides = sorted(match.sides, key=lambda side: side[1].denied)
    if set_apart(bench, *((document, pole.span) for document, pole in sides)):
        return False
    no, yes = (a, b) if a.denied else (b, a)
    return {_TILL.get(word, word) for word in no.held - _WHEN} == yes.held - _WHEN


_WHEN = frozenset(["when"])
_TILL = {"until": "before", "till": "before", "unless": "without"}  # behind a "not"


def another_stage(match: Contrast) -> bool:
    """Does each copy tell another stage of one act, both as done, or both as what will be?"""
    (_, a), (_, b) = match.sides
    if match.by is not Predicates.STAGE or a.denied or b.denied or a.force != b.force:
        return False
    return a.verb and b.verb and (a.held & WHAT_IF) == (b.held & WHAT_IF)


def _turned(bench: Bench, document: int, pole: Pole) -> bool:
    """Is it a small word with a relative pronoun right behind it? "Denied | that" is none."""
    tokens = bench.witness(document).tokens[pole.sentence]
    at = place_in(tokens, pole.span.end)
    return pole.key in FUNCTION_WORDS and at < len(tokens) and tokens[at].key in RELATIVES
