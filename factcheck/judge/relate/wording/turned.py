"""
Two phrases that have changed places in one frame: "Ayr won after Bray fell", "Bray won after Ayr fell".

What stands before the first, between the two and behind the second is the same in both copies, so that each
has taken the other's part. A list may stand in any order, and so may the two of whom a verb says the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Explained, Remainder, Tokens, cover, of_row
from factcheck.lexicon.classes import ARTICLES, AUXILIARIES, PREPOSITIONS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.overlap import meant
from factcheck.lexicon.predicates import JOINT, OF_BOTH, SAME_OF_BOTH
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.article import Token
from factcheck.model.finding import Divergence, Mark
from factcheck.model.record import NamedTuple

LONGEST = 5  # words of a phrase
MOST = 120  # words a side: a longer row is a list or a table
# What joins two of a kind, so that either may stand first.
_JOINTS = frozenset(
    "and or & , ; - – — / with while as when but whereas although though between near".split()
)
# Small words that say of which of two it is that something is true.
_DIRECTED = frozenset(
    "from to by into onto over under above below after before than for against not off".split()
)
_OF_CLAUSES = AUXILIARIES | {"not", "never"}  # with one of these it is no phrase but a clause


class Turn(NamedTuple):
    """Two phrases of one copy, and the same two of the other, each pair in the order of its own copy."""

    ones: tuple[Tokens, Tokens]
    twos: tuple[Tokens, Tokens]


@of_row
def turned(rest: Remainder) -> tuple[Turn, ...]:
    """The phrases of a row that have changed places, each told once: mostly none."""
    if not _may_have_turned(rest) or any(
        way.turned and way.row == rest.pairing.row for way in rest.bench.collation.ways
    ):
        return ()  # which way it goes between the two is told of the verb
    sides = [[token for token in rest.sentence(side) if _stands(token)] for side in (0, 1)]
    return tuple(turn for turn in _turns(*sides) if _are_two_things(rest, turn)) if _short(sides) else ()


def exchanged(rest: Remainder, turn: Turn, what: str) -> Iterator[Explained]:
    """What is left of an edit and belongs to two phrases that have changed places, with all four marked."""
    one, two = rest.documents
    own = {token for phrase in (*turn.ones, *turn.twos) for token in phrase}
    a, b = (tuple(token for token in tokens if token in own) for tokens in (rest.a, rest.b))
    if a or b:
        marks = (
            *(Mark(one, cover(phrase, 0)) for phrase in turn.ones),
            *(Mark(two, cover(phrase, 0)) for phrase in turn.twos),
        )
        gist = "/".join(sorted(rest.words(0, phrase) for phrase in turn.ones))
        yield Explained(a, b, Divergence(what, marks, gist=gist, row=rest.pairing.row))


def _short(sides: Sequence[Sequence[Token]]) -> bool:
    return max(map(len, sides)) <= MOST


def _may_have_turned(rest: Remainder) -> bool:
    """Has a word of substance gone from one place to another?"""
    gone, come = (
        {meant(t.key) for edit in rest.pairing.edits for t in (edit.b if side else edit.a) if _tells(t)}
        for side in (0, 1)
    )
    return not gone.isdisjoint(come)


def _stands(token: Token) -> bool:
    """Is it a word or a comma? Articles and other marks come and go by style."""
    return (token.text[0].isalnum() and token.key not in ARTICLES) or token.key in _JOINTS


def _tells(token: Token) -> bool:
    return token.text[0].isalpha() and token.key not in FUNCTION_WORDS


def _turns(a: Sequence[Token], b: Sequence[Token]) -> Iterator[Turn]:
    """Every place where the one side has X M Y in the frame in which the other has Y M X."""
    ka, kb = [meant(t.key) for t in a], [meant(t.key) for t in b]
    once = {word for word, n in Counter(ka).items() if n == 1} & {w for w, n in Counter(kb).items() if n == 1}
    where: dict[str, list[int]] = {}
    for j, word in enumerate(kb):
        where.setdefault(word, []).append(j)
    here = set(ka)
    for i in range(1, len(ka)):
        if ka[i - 1] not in where:
            continue  # nothing that ends before it can stand behind it there
        for j in where.get(ka[i], ()):
            if j == 0 or ka[i - 1] == kb[j - 1] or kb[j - 1] not in here:
                continue
            size = _run(ka[i:], kb[j:])
            x = _shared(ka[:i], kb[j + size :])
            y = _shared(kb[:j], ka[i + size :])
            if not (x and y and _framed(ka, kb, (i - x, i + size + y), (j - y, j + size + x))):
                continue
            ends = a[i - x : i], a[i + size : i + size + y]
            if _of_either(a, i - x, i, i + size, i + size + y) or not all(_phrase(own, once) for own in ends):
                continue
            yield Turn(
                (tuple(ends[0]), tuple(ends[1])), (tuple(b[j - y : j]), tuple(b[j + size : j + size + x]))
            )


def _run(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words both begin with."""
    return next(
        (n for n, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), min(len(one), len(two))
    )


def _shared(before: Sequence[str], behind: Sequence[str]) -> int:
    """How many of the last words of the one the other begins with, the most that may be."""
    most = min(LONGEST, len(before), len(behind))
    return next((n for n in range(most, 0, -1) if before[-n:] == behind[:n]), 0)


def _framed(a: Sequence[str], b: Sequence[str], one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Does the same word, or none, stand before and behind in both copies?"""
    before = (a[one[0] - 1] if one[0] else "", b[two[0] - 1] if two[0] else "")
    behind = (a[one[1]] if one[1] < len(a) else "", b[two[1]] if two[1] < len(b) else "")
    return before[0] == before[1] and behind[0] == behind[1]


def _phrase(tokens: Sequence[Token], once: set[str]) -> bool:
    """Is it a thing or a name, whose words both copies have but once, and not when or where?"""
    first = tokens[0].key
    return (
        not any(token.key in _OF_CLAUSES for token in tokens)
        and first not in PREPOSITIONS
        and first not in _JOINTS
        and any(_tells(token) for token in tokens)
        and all(meant(token.key) in once for token in tokens if _tells(token))
    )


def _of_either(a: Sequence[Token], first: int, start: int, end: int, last: int) -> bool:
    """Does what stands between say the same of both, or is it a list: "oil from Ayr and gas from Bray"?"""
    between = [token.key for token in a[start:end]]
    tells = [token for token in a[start:end] if _tells(token)]
    if not tells and _DIRECTED.isdisjoint(between) and not any(word in SAYING for word in between):
        return True
    lemmas = {stem for token in tells for stem in stems(token.key, verb=True)} | {t.key for t in tells}
    if between[-1] == "with" and not lemmas.isdisjoint(JOINT):
        return True  # "reached a deal with"
    if between[0] in _JOINTS and between[-1] in _JOINTS:
        return True  # "Ayr, Bray and Crail"
    if not lemmas.isdisjoint(OF_BOTH) or (len(tells) == 1 and not lemmas.isdisjoint(SAME_OF_BOTH)):
        return True
    return any(_parts(a, first, start, end, last, at) for at in range(start, end) if a[at].key in _JOINTS)


def _parts(a: Sequence[Token], first: int, start: int, end: int, last: int, at: int) -> bool:
    """Does a joint part two of one build: what is behind the first and before the second is said of both?"""
    behind, before = ([t.key for t in a[start:at]], [t.key for t in a[at + 1 : end]])
    while before and before[0] in _JOINTS:
        before = before[1:]
    lead, rest = (
        [t.key for t in a[max(first - len(before), 0) : first]],
        [t.key for t in a[last : last + len(behind)]],
    )
    return lead == before and rest == behind


def _are_two_things(rest: Remainder, turn: Turn) -> bool:
    """Are they no figures or quoted words, which have rules of their own, and no verbs, which tell less?"""
    if any(rest.quoted(*pair) for pair in zip(turn.ones, turn.twos, strict=True)):
        return False
    told = [(0, token) for phrase in turn.ones for token in phrase]
    there = [(1, token) for phrase in (turn.twos[1], turn.twos[0]) for token in phrase]
    return not any(
        rest.figure_at(*one) is not None or (rest.verb(*one) and rest.verb(*two))
        for one, two in zip(told, there, strict=True)
    )
