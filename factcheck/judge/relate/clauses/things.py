"""
Another thing in the same place: of two bound statements (who, whom, in what, of what), or of an edit.

What the nouns are to each other `lexicon.senses` says; neither is another where a copy speaks of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, product

from factcheck.judge.bench import Bench, Remainder, Tokens, of_edit
from factcheck.lexicon.callings import TREASURY
from factcheck.lexicon.causes import CAUSING, LINKED, because
from factcheck.lexicon.classes import DETERMINERS, HYPHENS, POSSESSIVES, PREPOSITIONS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.opposites import opposed
from factcheck.lexicon.predicates import OF_PEOPLE
from factcheck.lexicon.senses import LONGEST, classes, nouns, stands
from factcheck.lexicon.senses import Tie as Sense
from factcheck.lexicon.stem import stem
from factcheck.lexicon.titles import HEADS
from factcheck.model.article import Token
from factcheck.model.collation import Bound, place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.statement import Predicates, Statement, Tie

SHARE = 0.5  # of the words beside the two things that the two sentences must share
MOST = 6  # words of a phrase that are looked at for its head
SHORT = 3  # words: in a longer edit only what an aside parts from the rest is surely in one place
COSTS = frozenset("cost costs price prices bill bills charge charges expense expenses".split())
BEFORE = {"portfolio": HEADS, "expense": COSTS}
"""What is of a class before such nouns alone: "home secretary", "land costs"."""
KIN = frozenset(["kin"]) | OF_PEOPLE
OFFICES = frozenset(["office", "leadership", "portfolio", "rank"])
_ALIKE = (Predicates.SAME, Predicates.ALIKE)


class Thing(NamedTuple):
    """A phrase in a place of a statement: its head is the last word."""

    tokens: tuple[Token, ...]

    @property
    def head(self) -> Token:
        """The word that says what it is."""
        return self.tokens[-1]

    @property
    def span(self) -> Span:
        """From its first word to its head."""
        return Span(self.tokens[0].span.start, self.tokens[-1].span.end)


class Other(NamedTuple):
    """Two things in one place that are not each other, and the class of which both are."""

    spans: tuple[Span, Span]
    kind: str


def another(bench: Bench, match: Bound) -> Other | None:
    """The two things of one class, where all else that the two statements say is one."""
    if not _of_one_act(match):
        return None
    for one, two in _opposite_places(bench, match):
        apart = _apart(bench, match, one, two)
        if apart is not None and _all_else(bench, match, one, two):
            return apart
    return None


def another_cause(bench: Bench, match: Bound) -> tuple[Span, Span] | None:
    """The causes, where both name one for one and the same effect, and nothing ties the two."""
    if not _of_one_act(match) or Tie.SAME not in (match.bond.doer, match.bond.done_to):
        return None
    first, second = match.present
    one = _cause(bench, *first)
    two = None if one is None else _cause(bench, *second)
    if one is None or two is None:
        return None
    if not _common_words(bench, match, one.head, two.head):
        return None
    if nouns(one.head.key, two.head.key).tie not in (Sense.OTHER, Sense.SISTERS):
        return None
    if _told(one.head, two.head, _rows(bench, match)) or _of_one(bench, match, one.head, two.head):
        return None
    return one.span, two.span


def _of_one_act(match: Bound) -> bool:
    """Have both one verb, or two words for it, and one polarity?"""
    a, b = (said for _, said in match.present)
    return match.bond.predicates in _ALIKE and a.negated == b.negated and not match.bond.crossed


def _opposite_places(bench: Bench, match: Bound) -> Iterator[tuple[Thing, Thing]]:
    """The things that stand in one place in both: doer and doer, behind "in" and behind "in"."""
    mine, theirs = (places(bench, document, said) for document, said in match.present)
    for place, things in mine.items():
        others = theirs.get(place, [])
        left = [one for one in things if not any(_one(one, two) for two in others)]
        right = [two for two in others if not any(_one(one, two) for one in things)]
        if len(left) == len(right) == 1:
            yield left[0], right[0]


def _one(a: Thing, b: Thing) -> bool:
    return [token.key for token in a.tokens] == [token.key for token in b.tokens]


def _apart(bench: Bench, match: Bound, a: Thing, b: Thing) -> Other | None:
    """Are the heads, or what stands right before one head, two things of one class?"""
    one, two = a.head, b.head
    before = len(a.tokens) > 1 and len(b.tokens) > 1 and stem(one.key) == stem(two.key)
    if before:
        one, two = a.tokens[-2], b.tokens[-2]  # "the oil tanker", "the gas tanker"
    if not _common_words(bench, match, one, two):
        return None
    said = _rows(bench, match)
    scale = opposed(one.key, two.key)
    people = scale if scale in OF_PEOPLE and not _told(one, two, said) else ""
    kind = _parting((one,), (two,), said, head=a.head if before else None) or people
    return Other((one.span, two.span), kind) if kind and not _of_one(bench, match, one, two) else None


def _common_words(bench: Bench, match: Bound, a: Token, b: Token) -> bool:
    """Are both common nouns, and one the outlet's own? Two quoted words are for the quotations' rules."""
    places = [(document, token) for (document, _), token in zip(match.present, (a, b), strict=True)]
    quotes = [bench.quotes[document].at(token.span) for document, token in places]
    return not all(q is not None and q.direct for q in quotes) and all(_common(bench, *p) for p in places)


def _of_one(bench: Bench, match: Bound, a: Token, b: Token) -> bool:
    """Are both said of one bearer? Asked last: it has both sentences searched for what they call anybody."""
    (one, _), (two, _) = match.present
    return bench.one_bearer((one, a.span), (two, b.span))


def _common(bench: Bench, document: int, token: Token) -> bool:
    """Is it a common noun, and no part of a figure: those are held against each other?"""
    if not (token.text.isalpha() and token.text.islower()):
        return False
    return bench.figures[document].at(token.span) is None


def _rows(bench: Bench, match: Bound) -> tuple[Iterable[Token], Iterable[Token]]:
    """All that the two copies say in the row."""
    (one, _), (two, _) = match.present
    return bench.row_tokens(match.row, one), bench.row_tokens(match.row, two)


def _parting(
    a: Tokens, b: Tokens, said: tuple[Iterable[Token], Iterable[Token]], *, head: Token | None
) -> str:
    """
    The class of which two names of things are two members, where neither copy speaks of both; "" where none.

    The head is the noun that follows, if both stand before the same.
    """
    one, two = name_of(a), name_of(b)
    if classes(one).isdisjoint(classes(two)):
        return ""
    tied = nouns(one, two)
    if tied.tie is not Sense.SISTERS:
        return ""
    if tied.kind in BEFORE and (head is None or head.key not in BEFORE[tied.kind]):
        return ""
    return "" if _of_the_treasury(a[-1], b[-1], said) or _told(_own(a, b), _own(b, a), said) else tied.kind


def _of_the_treasury(a: Token, b: Token, said: tuple[Iterable[Token], Iterable[Token]]) -> bool:
    """Is one the chancellor, whom copy from abroad calls the finance minister?"""
    if {a.key, b.key} != {"chancellor", "minister"}:
        return False
    tokens, post = (said[0], a) if a.key == "minister" else (said[1], b)
    before = [token.key for token in tokens if token.span.end < post.span.start]
    return bool(before) and before[-1] in TREASURY


def _told(a: Token, b: Token, said: tuple[Iterable[Token], Iterable[Token]]) -> bool:
    """Does either copy speak of the other's thing as well?"""
    return any(
        token.text[0].isalpha()
        and token.key not in FUNCTION_WORDS
        and nouns(token.key, word.key).tie is Sense.SAME
        for tokens, word in zip(said, (b, a), strict=True)
        for token in tokens
    )


def _own(name: Tokens, other: Tokens) -> Token:
    """The last word that the other name has not: "*polar* bear" beside "brown bear"."""
    there = {token.key for token in other}
    return next((token for token in reversed(name) if token.key not in there), name[-1])


def name_of(tokens: Tokens) -> str:
    """The words of a name as the lists of things have them."""
    return " ".join([token.key for token in tokens])


class Slot(NamedTuple):
    """Two names of things in one place of an edit that are not one, and the class of which both are."""

    a: Tokens
    b: Tokens
    kind: str


@of_edit
def slotted(rest: Remainder) -> Slot | None:
    """
    The nouns at one end of an edit, before or behind the same word, that are two things of one class.

    What else differs is a few words, or put in between commas: "the vet rang", "the dentist, who was
    early, rang".
    """
    a, b = rest.edit.a, rest.edit.b
    if not (a and b):
        return None
    near = len(rest.left) <= SHORT and len(rest.right) <= SHORT
    for end, step in ((0, 1), (-1, -1)):
        if a[end] not in rest.left or b[end] not in rest.right:
            continue
        if not near and not any(len(own) > 1 and own[end + step].key == "," for own in (a, b)):
            continue
        joined = _in_a_compound(rest, 0, a[end]) or _in_a_compound(rest, 1, b[end])
        for one, two in _names_at(rest, a[end], b[end]):
            if joined and len(one) == 1 == len(two):
                continue
            kind = _parting(one, two, rest.pairing.words, head=_followed_by(rest, one[-1], two[-1]))
            if kind and not (_acts(rest, 0, one) or _acts(rest, 1, two) or rest.of_one(one[-1], two[-1])):
                return Slot(one, two, kind)
            if nouns(name_of(one), name_of(two)).tie is not Sense.OTHER:
                break  # a "patrol car" is a "police car", whatever a patrol is to the police
    return None


def _in_a_compound(rest: Remainder, side: int, token: Token) -> bool:
    """Does a hyphen join it to the word before: "quarter- | finals" is no final?"""
    tokens = rest.sentence(side)
    at = place_in(tokens, token.span.start)
    joint = tokens[at - 1] if at else None
    return joint is not None and joint.key in HYPHENS and joint.span.end == token.span.start


def _names_at(rest: Remainder, a: Token, b: Token) -> Iterator[tuple[Tokens, Tokens]]:
    """Names of things in one place of an edit, the longest first: "polar bear" and "brown bear", "polar"."""
    mine, theirs = ([*_longer(rest, 0, a), (a,)], [*_longer(rest, 1, b), (b,)])
    for one, two in product(mine, theirs):
        alike = [(one[at] in rest.left) is (two[at] in rest.right) for at in (0, -1)]
        if len(one) != len(two) and one[-1].key == two[-1].key:
            continue  # "the car", "the police car"
        if all(alike) and (len(one) > 1 or a.text.isalpha()) and (len(two) > 1 or b.text.isalpha()):
            yield one, two


def _longer(rest: Remainder, side: int, token: Token) -> Iterator[Tokens]:
    """The names of several words of which a token is one."""
    words = rest.pairing.words[side]
    at = place_in(words, token.span.start)
    for length in range(LONGEST, 1, -1):
        for start in range(max(at - length + 1, 0), at + 1):
            name = words[start : start + length]
            if len(name) == length and stands(name_of(name)) and _unbroken(name):
                yield name


def _unbroken(name: Tokens) -> bool:
    """Does no comma or dash stand between its words?"""
    return all(two.span.start - one.span.end == 1 for one, two in pairwise(name))


def _acts(rest: Remainder, side: int, name: Tokens) -> bool:
    """Is it no name at all, but a word for what somebody does? An activity is one as well: "in lambing"."""
    return not name[-1].key.endswith("ing") and rest.bench.witness(rest.documents[side]).tells(name[-1].span)


def _followed_by(rest: Remainder, *last: Token) -> Token | None:
    """The word that stands right behind both names, or two for a post: "home | secretary"; or none."""
    after = [
        words[at]
        for words, token in zip(rest.pairing.words, last, strict=True)
        if (at := place_in(words, token.span.end)) < len(words)
    ]
    if len(after) < len(last):
        return None
    one, two = (token.key for token in after)
    return after[0] if one == two or {one, two} <= HEADS else None


def _all_else(bench: Bench, match: Bound, a: Thing, b: Thing) -> bool:
    """Is the rest one: who does it or to whom, or most words of the two sentences beside the things?"""
    (one, mine), (two, theirs) = match.present
    here = [
        tie
        for tie, args in (
            (match.bond.doer, (mine.doer, theirs.doer)),
            (match.bond.done_to, (mine.done_to, theirs.done_to)),
        )
        if not any(
            arg is not None and thing.span.overlaps(arg.span) for arg, thing in zip(args, (a, b), strict=True)
        )
    ]
    if Tie.OTHER in here or Tie.UNTOLD in here:
        return False
    if Tie.SAME in here:
        return True
    return bench.in_common(match.row, (one, a.span), (two, b.span)) >= SHARE


def places(bench: Bench, document: int, said: Statement) -> dict[str, list[Thing]]:
    """What stands in each place of a statement: as doer, done to, what it is, and behind each preposition."""
    tokens = bench.witness(document).tokens[said.sentence]
    out: dict[str, list[Thing]] = defaultdict(list)
    args = {"doer": said.doer, "done to": said.done_to}
    for place, arg in args.items():
        if arg is not None and arg.own:
            out[place].append(_ending(tokens, arg.span))
    if said.clause.copula and said.clause.object is not None:
        out["is"].append(_ending(tokens, said.clause.object))
    for preposition, thing in _behind(bench, document, said):
        out[preposition].append(thing)
    return out


def _ending(tokens: Sequence[Token], span: Span) -> Thing:
    """The phrase whose head stands there, without its article."""
    last = max(place_in(tokens, span.start), place_in(tokens, span.end) - 1)
    first = last
    while first and last - first < MOST and _in_phrase(tokens[first - 1]):
        first -= 1
    return Thing(tuple(tokens[first : last + 1]))


def _in_phrase(token: Token) -> bool:
    return token.text.isalpha() and token.key not in FUNCTION_WORDS


def _behind(bench: Bench, document: int, said: Statement) -> Iterator[tuple[str, Thing]]:
    """The phrases behind prepositions in a statement's own clause, behind its verb."""
    tokens = bench.witness(document).tokens[said.sentence]
    first, last = place_in(tokens, said.clause.predicate.end), place_in(tokens, said.clause.span.end)
    for at in range(first, last):
        if tokens[at].key not in PREPOSITIONS:
            continue
        phrase = _phrase(tokens, at + 1)
        if phrase is not None:
            yield because(tokens, at) or tokens[at].key, phrase


def _phrase(tokens: Sequence[Token], at: int) -> Thing | None:
    """The phrase that begins at a token, its article and owner left out."""
    while at < len(tokens) and (tokens[at].key in DETERMINERS or tokens[at].key in POSSESSIVES):
        at += 1
    end = at
    while (
        end < min(len(tokens), at + MOST)
        and _in_phrase(tokens[end])
        and not (end > at and _verbal(tokens[end]))
    ):
        end += 1
    return Thing(tuple(tokens[at:end])) if end > at else None


def _verbal(token: Token) -> bool:
    """Is it a verb's form and no noun: "in a van | driven by"?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a phrase asks for it

    known = entry(token.key)
    if known is None:
        return token.key.endswith(("ed", "ing", "ly"))
    return known.noun < known.verb + known.adverb


def _cause(bench: Bench, document: int, said: Statement) -> Thing | None:
    """What a statement says is the cause: of "caused by", "died of", "because of"."""
    there = places(bench, document, said)
    if said.verb in CAUSING:
        return next(iter(there.get("doer", ())), None)
    for place, things in there.items():
        if place in LINKED.get(said.verb, ()) or place == "because":
            return things[0]
    return None
