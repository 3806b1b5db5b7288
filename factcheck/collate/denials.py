"""
What one copy denies and the other asserts, whatever part of speech either has for it.

"It would not sell the yard" and "the sale of the yard will go ahead"; "ruled out a search" and "the object of
a search". A copy that has a word of its own that says no, in whatever way, may mean by it what the other
does; so nothing is set against it but a row in which nothing else says no.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factcheck.collate.statements import Copy
from factcheck.lexicon.classes import AUXILIARIES, BE_FORMS, DETERMINERS, HAVE_FINITE
from factcheck.lexicon.contraries import acts, contrary, sides
from factcheck.lexicon.denials import BEING, HAVING, OF_A_THING, OF_WHAT, limits_met, says_no
from factcheck.lexicon.doubts import FORESEEN
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.modality import DENIERS, negation, singled
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.collation import place_in
from factcheck.model.record import NamedTuple
from factcheck.model.statement import Statement

OFTEN = 9  # as a power of two, how often the commonest verbs are met
REACH = 4  # words between what denies a thing and the head of its phrase
Tokens = Sequence[Token]


class Side(NamedTuple):
    """One copy of a row: its tokens, of these the words, and of these what the other copy has not."""

    copy: Copy
    tokens: Tokens
    words: Tokens
    own: Tokens


def denied(one: Side, two: Side) -> Iterator[tuple[Token, Token]]:
    """The words of two copies of a row for one thing, which the one denies and the other does not."""
    left, right = (Counter([token.key for token in side.words if _no(token.key)]) for side in (one, two))
    if left == right:  # as mostly
        return
    # what both have is no difference, and need not be asked about
    counts = [Counter(filter(None, map(_no, more.elements()))) for more in (left - right, right - left)]
    if counts[0] == counts[1] or (counts[0] - counts[1] and counts[1] - counts[0]):
        return
    if any(singled(token.key) for side in (one, two) for token in side.own):
        return
    first = bool(counts[0] - counts[1])
    own, other = (one, two) if first else (two, one)
    if any(says_no(token.key) for token in other.own) or _opposed(own, other) or _no_more(other):
        return
    for mine in _denied(own):
        for token in other.words:
            if (
                _meets(mine, token.key)
                and _asserted(other, token)
                and (mine.verb or _there(mine, other, token))
            ):
                yield (mine.token, token) if first else (token, mine.token)


def _opposed(own: Side, other: Side) -> bool:
    """Is a limit, or what denies, opposed to a word of the other: "refused", "granted"?"""
    deny = [token.key for token in own.own if _no(token.key) and not negation((token.key,))]
    if any(contrary(word, token.key) for word in deny for token in other.own):
        return True
    camps = [
        {(side.group, side.camp) for t in copy.own for side in sides(t.key) if side.scale in _OF_LIMITS}
        for copy in (own, other)
    ]
    here = dict(camps[0])
    if any(here.get(group, camp) != camp for group, camp in camps[1]):
        return True
    return limits_met(*({token.key for token in copy.own} for copy in (own, other)))


def _no_more(side: Side) -> bool:
    """Is a thing told of as what was, and is no more: "used | to live there"?"""
    return any(one.key == "used" and two.key == "to" for one, two in pairwise(side.tokens))


_OF_LIMITS = frozenset(["comparison", "time order"])


class _Denied(NamedTuple):
    """A word that is denied: the verb of a statement, or a thing."""

    token: Token
    verb: str  # in its base form; "" for a thing
    subject: bool = False  # of a thing: is it one that nothing is said to be or do, "no pilot will fly"?


def _denied(side: Side) -> Iterator[_Denied]:
    """What a side says is not so: the verbs of its statements, and the things that there are none of."""
    at = {token.span: token for token in side.words}
    copy = side.copy
    for sentence in sorted({copy.witness.sentence_at(token.span.start) for token in side.words}):
        for said in copy.told(sentence):
            if not said.negated:
                continue
            verb = at.get(said.head)
            if verb is not None and not _anywhere(said.verb):
                yield _Denied(verb, "" if _is_a_thing(said) else said.verb)
            elif said.done_to is not None and said.done_to.own and not said.clause.passive:
                thing = next((t for t in side.words if t.span.end == said.done_to.span.end), None)
                if thing is not None:
                    yield _Denied(thing, "")
    for place in range(len(side.tokens)):
        thing = _thing(side.tokens, place)
        if thing is not None:
            yield _Denied(thing, "", _of_whom(copy, side.tokens[place], thing))


def _of_whom(copy: Copy, no: Token, thing: Token) -> bool:
    """Does a verb behind a thing say what none of it does: "no | pilot | will fly"?"""
    told = copy.told(copy.witness.sentence_at(no.span.start))
    return any(said.head.start > thing.span.start and no.span in said.turners for said in told)


def _is_a_thing(said: Statement) -> bool:
    """Is it no verb but what there is, or is not: "there were no | tickets"?"""
    return said.clause.copula and said.clause.object is not None and said.clause.object.end == said.head.end


def _thing(tokens: Tokens, place: int) -> Token | None:
    """The head of the phrase that a word denies: "no | data", "ruled out a | vote"."""
    begin = _denies_from(tokens, place)
    if begin is None:
        return None
    head = None
    for token in tokens[begin : begin + REACH]:
        word = token.text[0].isalpha() and token.key not in FUNCTION_WORDS
        if not word and token.key not in _WITHIN and (token.key not in DETERMINERS or token.key == "that"):
            break
        head = token if word else head
    return head


def _denies_from(tokens: Tokens, place: int) -> int | None:
    """Where the phrase begins that a word denies; None where it denies none."""
    word, behind = tokens[place].key, tokens[place + 1].key if place + 1 < len(tokens) else ""
    if not _denies(word):
        return None
    if word in ("no", "without"):
        return place + 1
    if (behind in ("of", "from") and not OF_WHAT.isdisjoint(_bases(word))) or (
        behind == "out" and "rule" in stems(word, verb=True)
    ):
        return place + 2
    return None if OF_A_THING.isdisjoint(stems(word, verb=True)) else place + 1


@lru_cache(maxsize=1 << 13)
def _denies(word: str) -> bool:
    """May a word deny a phrase, with whatever stands behind it?"""
    verbs = stems(word, verb=True)
    denying = not (OF_WHAT.isdisjoint(_bases(word)) and OF_A_THING.isdisjoint(verbs))
    return denying or word in ("no", "without") or "rule" in verbs


_WITHIN = frozenset(["'s", "’s", "-", "any"])


def denier(tokens: Tokens, at: int) -> Token | None:
    """The word that denies the thing which stands there, if one does."""
    for place in range(at - 1, max(at - REACH - 2, 0) - 1, -1):
        if _thing(tokens, place) is tokens[at]:
            return tokens[place]
    return None


def _meets(mine: _Denied, word: str) -> bool:
    """May a word of the other copy tell of what is denied: the same verb or thing, or its name?"""
    if word in FUNCTION_WORDS or not word[0].isalpha():
        return False
    verbs = stems(word, verb=True)
    if mine.verb:
        return mine.verb in verbs or mine.verb in acts(word) or same_meaning(mine.verb, word)
    return stem(word) == stem(mine.token.key) or not _bases(mine.token.key).isdisjoint(verbs)


@lru_cache(maxsize=1 << 13)
def _bases(word: str) -> frozenset[str]:
    """The verb that a word is a form of, or of whose act it is the name; and the word."""
    return frozenset([word, *stems(word, verb=True), *acts(word)])


def _asserted(side: Side, token: Token) -> bool:
    """Is a thing said to be, or to come: not asked for, hoped for, or under an "if"?"""
    sentence = side.copy.witness.sentence_at(token.span.start)
    tokens = side.copy.witness.tokens[sentence]
    said = _statement(side.copy, sentence, token)
    if said is None:
        return not any(_asks(t.key) for t in tokens)
    at = place_in(tokens, token.span.start) - 1
    while at >= 0 and tokens[at].key in AUXILIARIES:
        at -= 1
    if at > 0 and tokens[at].key == "to":
        led = tokens[at - 1].key
        return led in BE_FORMS or led in HAVE_FINITE or led in FORESEEN or led in _SURE
    return True


def _there(mine: _Denied, side: Side, token: Token) -> bool:
    """
    Is a word told of as what is there, is had, or is done; or as one of whom something is, if that is denied?

    A copy that names a thing need not say that there is any: "ran out of ballots", "on the drug".
    """
    sentence = side.copy.witness.sentence_at(token.span.start)
    tokens = side.copy.witness.tokens[sentence]
    at = place_in(tokens, token.span.start)
    if any(word.key in _HAVING_IT for word in tokens[max(at - REACH, 0) : at]):
        return True
    for said in side.copy.told(sentence):
        if said.head == token.span:
            return True  # it is a verb there, or what something is said to be
        had = [arg.end for arg in (said.clause.object, said.done_to and said.done_to.span) if arg]
        if token.span.end in had and not HAVING.isdisjoint((said.verb, said.clause.lemma)):
            return True
        doer = said.doer is not None and said.doer.span.end == token.span.end
        if doer and (said.clause.lemma in BEING or (mine.subject and said.clause.copula)):
            return True
    return False


_HAVING_IT = frozenset(["with", "there"])
_SURE = frozenset("going due set bound about used able managed agreed began started continued".split())


def _statement(copy: Copy, sentence: int, token: Token) -> Statement | None:
    """The statement whose verb a word is."""
    return next((said for said in copy.told(sentence) if said.head == token.span), None)


@lru_cache(maxsize=1 << 13)
def _asks(word: str) -> bool:
    """Does a word ask for a thing, or leave open whether it is: "called for", "whether"?"""
    return word in ("if", "whether") or not _ASKING.isdisjoint((*stems(word, verb=True), *acts(word)))


_ASKING = frozenset("ask beg call demand press request seek urge want wish appeal apply plead claim".split())


@lru_cache(maxsize=1 << 12)
def _anywhere(verb: str) -> bool:
    """Is it a verb of the commonest, of which any sentence may have one: "say", "make"?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a verb is asked about

    known = entry(verb)
    return known is not None and known.often >= OFTEN


@lru_cache(maxsize=1 << 14)
def _no(word: str) -> str:
    """What a word that says no comes to, "refused" and "refusal" alike; "" for any other."""
    if word in _RATHER:
        return "not"
    if negation((word,)) or word in DENIERS:
        return stem(word)
    return next((stem(verb) for verb in acts(word) if verb in DENIERS), "")


# "hunters rather than farmers" are not farmers but hunters; who votes against it does not vote for it
_RATHER = frozenset(["rather", "instead", "against"])
