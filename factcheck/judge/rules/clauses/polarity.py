"""POL on edits: the small words of no clause that is bound, which turn a phrase round or hold it off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factcheck.judge.bench import Explained, Remainder, of_edit
from factcheck.judge.registry import rule
from factcheck.judge.relate.clauses.contrasts import of_two_things
from factcheck.judge.relate.clauses.ways import one_way
from factcheck.lexicon.calendar import SESSIONS
from factcheck.lexicon.classes import ARTICLES, BE_FORMS, HAVE_FINITE, HYPHENS
from factcheck.lexicon.denials import bounded, says_no
from factcheck.lexicon.doubts import DOUBTS, FORESEEN, HELD
from factcheck.lexicon.exceptions import both_ways, measured_back
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.modality import (
    DENIERS,
    Shift,
    idle,
    is_auxiliary,
    is_core,
    modal_shift,
    mode,
    negation,
    positive,
    sets_against,
    singled,
    waits_for_to,
)
from factcheck.lexicon.opposites import alike, opposed, places
from factcheck.lexicon.phrasal import WINDOW, phrase
from factcheck.lexicon.predicates import DONE_TO
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.claim import Date, Number
from factcheck.model.collation import place_in
from factcheck.model.finding import Reach, Severity
from factcheck.model.span import Span

# What may stand beside a "not" that comes or goes without making the stretch more than a negation.
_SUPPORT = (
    HAVE_FINITE
    | ARTICLES
    | frozenset("do does did any some ever yet to be been that of on in than".split())
    | frozenset("since now also already then later".split())  # when, in the place of a "not"
)
# "Left without power" and "lost power" say one thing: it negates a noun, not the sentence.
_WEAK = frozenset(["without", "nothing", "nowhere", "none"])
WHOLE = 0.5  # of the words of substance of the shorter side in the other: with fewer it is no edit of it
FEW = 3  # words of substance beside it: with more the stretch was put in other words


@rule("POL101", "negation-lost", Severity.ERROR, on="edit")
def negation_lost(rest: Remainder) -> Iterator[Explained]:
    """
    A "not", "no" or "never", or a "failed to" or "refused to", stands in one copy and not in the other.

    The one word that must not fall out. A negation written otherwise ("will not", "won't"; "not
    guilty", "acquitted") is style. Where the clause that it turns has no counterpart in the other
    copy, a person should look.

    Diverges:
        A: The board did not see any risk in the merger.
        B: The board did see a risk in the merger.

    Agrees:
        A: The board will not sell the land.
        B: The board won't sell the land.
    """
    if rest.left and rest.right:
        ways = {tuple([token.key for token in side]) for side in (rest.left, rest.right)}
        if not ways.isdisjoint(_BOTH) and not ways.isdisjoint(_ONE_OF):
            yield rest.diverge("a “not” came or went", rest.left, rest.right)
            return
    left, right = _negators(rest, 0, rest.left), _negators(rest, 1, rest.right)
    if len(left) % 2 == len(right) % 2:
        return
    rows = (_negators(rest, side, rest.unsettled(side)) for side in (0, 1))
    if len({len(row) % 2 for row in rows}) == 1:
        return  # it is made up for elsewhere in the row
    side = 0 if len(left) > len(right) else 1
    turners = (left, right)[side]
    if _left_out(rest, side, turners) or _made_up_for(rest, 1 - side) or _not_until(rest, side, turners):
        return
    loose = [t for t in (*rest.left, *rest.right) if t not in (*left, *right) and t.key not in _SUPPORT]
    if len(loose) > FEW or any(opposed(a.key, b.key) for a in rest.changed(0) for b in rest.changed(1)):
        return
    a, b = (
        tuple(t for t in side if t in (*left, *right) or t.key in DENIERS or t.key in _SUPPORT)
        for side in (rest.left, rest.right)
    )
    # "only nine were not sold", "all but nine were sold"
    unsure = loose or _says_no(rest, 1 - side)  # "had no ties", "broke off ties"
    unsure = unsure or _of_another_thing(rest, side, (left, right)[side])
    unsure = unsure or any(singled(token.key) for side in (0, 1) for token in rest.changed(side))
    yield rest.diverge("a “not” came or went", a, b, severity=Severity.WARNING if unsure else None)


def _of_another_thing(rest: Remainder, side: int, turners: Sequence[Token]) -> bool:
    """Is the other copy of other things, or says nothing of what a "not" here is said of: "no | lift"?"""
    (one, two), nowhere = rest.documents, Span(0, 0)
    if rest.bench.in_common(rest.pairing.row, (one, nowhere), (two, nowhere)) < WHOLE:
        return True
    words = rest.sentence(side)
    others = [token.key for token in rest.sentence(1 - side)]
    for token in turners:
        behind = words[place_in(words, token.span.end) :]
        about = next((t.key for t in behind if t.text[0].isalpha() and t.key not in FUNCTION_WORDS), "")
        if about and not any(stem(about) == stem(other) or alike(about, other) for other in others):
            return True
    return False


_BOTH = frozenset([("and",), ("as", "well", "as"), ("along", "with"), ("together", "with"), ("besides",)])
_ONE_OF = frozenset([("rather", "than"), ("instead", "of"), ("as", "opposed", "to"), ("opposed", "to")])


def _negators(rest: Remainder, side: int, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words that turn the sentence (not, never, failed to), of no statement that has been weighed."""
    words = rest.sentence(side)
    return tuple(
        [
            token
            for token in tokens
            if _turner(token.key)
            and _turns(*_between(words, token))
            and not rest.weighed(side, token)
            and not (token.key == "no" and phrase(_between(words, token)[:2]))  # "voted | no", "said | no"
        ]
    )


@lru_cache(maxsize=1 << 13)
def _turner(word: str) -> bool:
    """May it turn a sentence, whatever it stands between?"""
    return word not in _WEAK and _turns("", word, "")


def _between(words: Sequence[Token], token: Token) -> tuple[str, str, str]:
    """A word of a sentence between the two that it stands between; "" where there is none."""
    at = place_in(words, token.span.start)
    return (
        words[at - 1].key if at else "",
        token.key,
        words[at + 1].key if at + 1 < len(words) else "",
    )


def _turns(before: str, word: str, behind: str) -> bool:
    """Does a word between these two turn what it is said of: a "not" that is none of "whether or not"?"""
    if word == "no" and behind in _ANSWERS:
        return False
    if negation((word,)):
        return not idle(before, behind)
    return word in DENIERS and word.startswith("un")


_ANSWERS = frozenset([",", ".", "!"])  # "No, says the mayor": it turns no word of the sentence


def _not_until(rest: Remainder, side: int, turners: Sequence[Token]) -> bool:
    """Does a "not" go with an "until" of its own: "is not due until May", which is due in May?"""
    if any(token.key in _UNTIL for token in rest.sentence(1 - side)):
        return False
    last = max(token.span.end for token in turners)
    return any(token.key in _UNTIL and token.span.start >= last for token in rest.sentence(side))


_UNTIL = frozenset(["until", "till"])


def _made_up_for(rest: Remainder, side: int) -> bool:
    """Has a side without a "not" of its own what says so otherwise: "unclear", "rather than"?"""
    words = rest.sentence(side)
    still_to = [("yet", "to") in pairwise([token.key for token in rest.sentence(own)]) for own in (0, 1)]
    if still_to[side] and not still_to[1 - side]:
        return True  # "have | yet to | vote", "have | not yet | voted"
    return any(
        positive(token.key) or sets_against(*_between(words, token)[1:]) for token in rest.changed(side)
    )


def _says_no(rest: Remainder, side: int) -> bool:
    """Has a side a word of its own that may say no, in whatever way: "broke off"?"""
    words = rest.sentence(side)
    others = [token.key for token in rest.changed(1 - side)]
    own = (token for token in rest.changed(side) if not any(alike(token.key, other) for other in others))
    places = (place_in(words, token.span.start) for token in own)
    return any(
        says_no(phrase(keys), verb=True) or says_no(keys[0])
        for keys in ([token.key for token in words[at : at + WINDOW + 1]] for at in places)
    )


def _left_out(rest: Remainder, side: int, turners: Sequence[Token]) -> bool:
    """Does what a contrast sets aside come and go with it: "the farm owns it, | not the bank"?"""
    words, own = rest.sentence(side), (rest.left, rest.right)[side]
    for token in turners:
        before, word, behind = _between(words, token)
        if not sets_against(word, behind) and not (word == "not" and before in _CONTRASTS):
            return False
        at = place_in(words, token.span.end)
        aside = next((t for t in words[at:] if t.key not in _SUPPORT), None)
        if aside is None or aside not in own:
            return False
    return True


_CONTRASTS = frozenset([",", "and", "but"])


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


def opposites(rest: Remainder, what: str, wanted: Callable[[str], bool]) -> Iterator[Explained]:
    """Two words of one edit that stand on opposite sides of a scale that is wanted."""
    for a, b, scale in _opposed(rest):
        if not wanted(scale) or _told_elsewhere(rest, a, b) or _hold_two(rest, a, b):
            continue
        if scale in ROLES and (rest.of_one(a, b) or rest.speaks(0, a) is not rest.speaks(1, b)):
            continue
        if scale not in ROLES and (rest.bound(0, a) and rest.bound(1, b)):
            continue
        if _evened_out(rest, a, b) or _done_to_it(rest, a, b):
            continue
        if any(_between(rest.sentence(side), t)[2] == "no" for side, t in ((0, a), (1, b))):
            continue  # "without", "with no"
        if any(_bounded(rest.sentence(side), t) for side, t in ((0, a), (1, b))):
            continue  # "at least once", "twice"
        wholes = (_whole(rest.sentence(0), a, scale), _whole(rest.sentence(1), b, scale))
        if wholes != ((a,), (b,)) and not opposed(*map(_written, wholes)):
            continue  # "southwest", "south-west"
        (one, two) = rest.documents
        if scale not in ROLES and one_way(rest.bench, (one, a.span), (two, b.span)):
            continue
        alone = _alone(rest, (*wholes[0], *wholes[1]))
        sure = alone and not {a.key, b.key} <= SESSIONS and not (rest.verb(0, a) and rest.verb(1, b))
        sure = sure and not (scale == "outcome" and _of_unlike_parts(rest, a, b)) and not _excepts(rest)
        small = a.key in FUNCTION_WORDS or b.key in FUNCTION_WORDS
        if small and (not alone or (scale == "direction" and not _of_one_verb(rest, a, b))):
            continue  # of two phrases: "walked out over pay", "walked off the job"; "sold in May"
        if _of_another_matter(rest, a, b, timed=scale == "time order", sure=sure):
            continue
        left, right = ([t for t in own if t in of] for own, of in zip(wholes, (rest.a, rest.b), strict=True))
        severity = None if sure else Severity.WARNING
        yield rest.diverge(what, left, right, detail=scale, severity=severity, marked=wholes)
        return


def _done_to_it(rest: Remainder, a: Token, b: Token) -> bool:
    """Is one done to what the other says that it does: "an hour was | left", "an hour | remained"?"""
    ends = zip(rest.documents, (a, b), (b, a), strict=True)
    told = ((rest.bench.clause_of(document, token.span), other) for document, token, other in ends)
    return any(
        clause is not None and clause.passive and alike(DONE_TO.get(clause.lemma, ""), other.key)
        for clause, other in told
    )


_EITHER = frozenset(["either", "neither"])


def _evened_out(rest: Remainder, a: Token, b: Token) -> bool:
    """Does a "not" make up for it: "keeps it open", "will not close it"; "not | either", "neither"?"""
    if {a.key, b.key} == _EITHER:
        return _denied_before(rest, a, b)
    return not negation((a.key, b.key)) and rest.denied(0, a) != rest.denied(1, b)


def _denied_before(rest: Remainder, *tokens: Token) -> bool:
    """Does a "not" stand before one of two words in its stretch?"""
    for side, token in enumerate(tokens):
        words = rest.sentence(side)
        before = [word.key for word in words[: place_in(words, token.span.start)]]
        first = max((at + 1 for at, word in enumerate(before) if word in _ENDING), default=0)
        if negation(before[first:]):
            return True
    return False


_ENDING = frozenset(",;:.")


def _of_another_matter(rest: Remainder, a: Token, b: Token, *, timed: bool, sure: bool) -> bool:
    """Are two small words of unlike events, or others, in stretches that differ in more, of unlike things?"""
    if a.key in FUNCTION_WORDS or b.key in FUNCTION_WORDS:
        return timed and not _of_one_event(rest, a, b)
    (one, two) = rest.documents
    return not sure and of_two_things(rest.bench, (one, a.span), (two, b.span))


def _of_one_event(rest: Remainder, a: Token, b: Token) -> bool:
    """Does a word of one meaning stand behind both: "before | the sale", "after | the auction"?"""
    behind = (_thing_behind(rest.sentence(side), token) for side, token in ((0, a), (1, b)))
    one, two = behind
    return not (one and two) or stem(one) == stem(two) or same_meaning(one, two) or alike(one, two)


def _thing_behind(words: Sequence[Token], token: Token) -> str:
    """The next word of substance behind one; "" where there is none."""
    after = words[place_in(words, token.span.end) :]
    return next((t.key for t in after if t.text[0].isalpha() and t.key not in FUNCTION_WORDS), "")


def _of_one_verb(rest: Remainder, a: Token, b: Token) -> bool:
    """Do two small words stand with one verb, and with no date: "took an hour | out of", "held | in"?"""
    if _dates(rest, 0, a) or _dates(rest, 1, b):
        return False
    if {a.key, b.key} == {"up", "down"}:
        return True  # no prepositions of place: "a profit of 3 million, | up from"
    verbs = [
        min(
            (c for c in rest.bench.witness(document).clauses if c.span.covers(token.span)),
            key=lambda clause: clause.span.length,
            default=None,
        )
        for document, token in zip(rest.documents, (a, b), strict=True)
    ]
    return None in verbs or same_verb(*(clause.lemma for clause in verbs if clause is not None))


def same_verb(a: str, b: str) -> bool:
    """Are two verbs one, or other words for one thing?"""
    return a == b or same_meaning(a, b) or alike(a, b)


def _bounded(words: Sequence[Token], token: Token) -> bool:
    """Does a bound stand right before a word?"""
    at = place_in(words, token.span.start)
    return bounded([word.key for word in words[max(at - 2, 0) : at]])


@of_edit
def _opposed(rest: Remainder) -> list[tuple[Token, Token, str]]:
    """Every word of the one side with every word of the other that it is opposed to, and the scale."""
    pairs = ((a, b, opposed(a.key, b.key)) for a in rest.left for b in rest.right)
    return [(a, b, scale) for a, b, scale in pairs if scale is not None]


def _excepts(rest: Remainder) -> bool:
    """Does one side alone tell of some what it does not of others, or measure it from the other end?"""
    one, two = ([word.key for word in rest.sentence(side)] for side in (0, 1))
    return both_ways(one) != both_ways(two) or measured_back(one, two)


def _of_unlike_parts(rest: Remainder, a: Token, b: Token) -> bool:
    """Do unlike figures stand before two words: "two in three | oppose it", "a third | favour it"?"""
    found = []
    for side, token in ((0, a), (1, b)):
        words = rest.sentence(side)
        at = place_in(words, token.span.start)
        before = (rest.figure_at(side, word) for word in words[max(at - PART, 0) : at])
        found.append({figure.value for figure in before if isinstance(figure, Number)})
    return all(found) and found[0].isdisjoint(found[1])


PART = 6  # words before one in which it is told of whom it is said


def _dates(rest: Remainder, side: int, token: Token) -> bool:
    """Does a small word lead up to a date: "in | 2020"?"""
    words = rest.sentence(side)
    at = place_in(words, token.span.end)
    return at < len(words) and isinstance(rest.figure_at(side, words[at]), Date)


def _alone(rest: Remainder, told: Sequence[Token]) -> bool:
    """Are these words all that differs here, but for small ones?"""
    return all(word in told or word.key in FUNCTION_WORDS for word in (*rest.left, *rest.right))


def _whole(words: Sequence[Token], token: Token, scale: str) -> tuple[Token, ...]:
    """A word with what a hyphen joins to it, where they are one word of the scale: "south-east"."""
    at = place_in(words, token.span.start)
    for first in (at, max(at - 2, 0)):
        joined = tuple(words[first : first + 3])
        if token in joined and len(joined) == 3 and joined[1].key in HYPHENS and _touch(joined):
            word = _written(joined)
            return joined if any(place.scale == scale for place in places(word)) else (token,)
    return (token,)


def _written(words: Sequence[Token]) -> str:
    """Words as one: "southeast"."""
    return "".join(word.key for word in words if word.key not in HYPHENS)


def _touch(words: Sequence[Token]) -> bool:
    """Is there no space between them?"""
    return all(one.span.end == two.span.start for one, two in pairwise(words))


def _hold_two(rest: Remainder, a: Token, b: Token) -> bool:
    """Are they the bounds of two figures: "at most 11 are insured", "at least 19 are not"?"""
    held = rest.figure_at(0, a), rest.figure_at(1, b)
    values = [figure.value for figure in held if isinstance(figure, Number)]
    return len(values) == 2 and values[0] != values[1]


def _told_elsewhere(rest: Remainder, a: Token, b: Token) -> bool:
    """Has either its like in the other copy: "fell ... still rising"?"""
    return any(
        alike(own.key, token.key)
        for side, own, other in ((1, a, b), (0, b, a))
        for token in rest.changed(side)
        if token is not other
    )


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
    if not all(any(is_auxiliary(token.key) for token in side) for side in (rest.left, rest.right)):
        return
    forces = [mode(token.key for token in side).force for side in (rest.left, rest.right)]
    if forces[0] is None or forces[0] is not forces[1]:  # "is expected", "was likely"
        yield from _shifted(rest, SURENESS, Shift.WEAKENED, Shift.STRENGTHENED, Shift.OTHER)


SURENESS = "how sure it is differs"


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
            words = rest.sentence(side)
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
    mine = [token for token in left if _auxiliary(rest, 0, token)]  # mostly none
    theirs = [token for token in right if _auxiliary(rest, 1, token)] if mine else []
    for a in mine:
        for b in theirs:
            phrases = [waits_for_to(token.key) for token in (a, b)]
            if any(phrases) and not _PART.isdisjoint((a.key, b.key)):
                continue  # "had been", "had expected to"
            near = tight or all(is_core(t.key) or waits for t, waits in zip((a, b), phrases, strict=True))
            if near and modal_shift(a.key, b.key) in shifts:
                yield rest.diverge(what, (a,), (b,))
                return


_PART = frozenset(["be", "been", "being"])  # they stand behind what tells how sure it is


def _auxiliary(rest: Remainder, side: int, token: Token) -> bool:
    """Is it a modal or an auxiliary, or what stands for one before a "to": "plans | to", not "its plans"?"""
    if not is_auxiliary(token.key):
        return False
    words = rest.sentence(side)
    at = place_in(words, token.span.end)
    led_on = at < len(words) and words[at].key == "to"
    if waits_for_to(token.key):
        return led_on
    return not (led_on and token.key in HAVE_FINITE)  # "has to" is "must"
