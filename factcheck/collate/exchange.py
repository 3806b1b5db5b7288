"""
Who did which: two names that both copies have in two parts of a sentence, each with what the other has.

"Moss said the wall was safe, while Lind would not speak" against "Lind said the wall was safe; Moss would not
speak". What the parts say tells which part is which, in whatever order and voice; what the bearers are called
goes with them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, pairwise, takewhile

from factcheck.lexicon.classes import ARTICLES, PREPOSITIONS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import in_common, meant
from factcheck.lexicon.referents import related
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Claim, Name, NameSort, Quote
from factcheck.model.collation import Exchange, Pairing, place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.typed import TypeVar

_C = TypeVar("_C", bound=Claim)
PARTING = frozenset("; and but while whereas although though — –".split())
MOST = 12  # names of a cell: a list of more is no matter of two
ALIKE = 0.5  # of the words of the shorter part, which two parts that say one thing must share
UNLIKE = 0.25  # and which parts of two things may
BESIDE = 6  # tokens: what a name is called is seldom longer
Cells = Callable[[int, int], Sequence[int]]
Twins = tuple[Name, Name]


class Part(NamedTuple):
    """A part of a cell: which it is, the stems that no other part of the cell has, and the names in it."""

    number: int
    words: frozenset[str]
    names: frozenset[Name]


def exchanges(witnesses: Sequence[Witness], pairings: Iterable[Pairing], cells: Cells) -> Iterator[Exchange]:
    """The names that have changed places between the parts of a row, at most two a row and two copies."""
    named = [_by_sentence(witness.names) for witness in witnesses]
    quoted = [_by_sentence(quote for quote in witness.quotes if quote.direct) for witness in witnesses]
    for pairing in pairings:
        if pairing.unread or not pairing.edits:
            continue
        one, two = pairing.documents
        mine, theirs = (_once(named[d], quoted[d], cells(pairing.row, d)) for d in (one, two))
        twins = _twins(mine, theirs)
        couples = [
            ((a, b), (c, d))
            for (a, b), (c, d) in combinations(twins, 2)
            if _of_a_kind(witnesses[one], a, c, mine) and _of_a_kind(witnesses[two], b, d, theirs)
        ]
        if not couples:  # as in most rows: they need not be cut
            continue
        own = [_carried(witnesses[one], witnesses[two], pair) for pair in twins]
        parts = [
            _parts(
                witnesses[d],
                cells(pairing.row, d),
                named[d],
                {pair[side]: own[n] for n, pair in enumerate(twins)},
            )
            for side, d in enumerate(pairing.documents)
        ]
        for (a, b), (c, d) in couples:
            if _crossed(parts, twins, (a, b), (c, d)):
                claims: list[Name | None] = [None] * len(witnesses)
                claims[one], claims[two] = a, d
                yield Exchange(pairing.row, tuple(claims), extra=((one, c), (two, b)), bound=True)
                break


def _by_sentence(claims: Iterable[_C]) -> dict[int, list[_C]]:
    out: dict[int, list[_C]] = defaultdict(list)
    for claim in claims:
        out[claim.sentence].append(claim)
    return out


def _once(named: dict[int, list[Name]], quoted: dict[int, list[Quote]], cell: Sequence[int]) -> list[Name]:
    """The names of a cell, none of them twice and none in quotation marks."""
    parts = [part for at in cell for quote in quoted.get(at, ()) for part in quote.parts]
    names = [name for at in cell for name in named.get(at, ())]
    full = Counter(name.full for name in names)
    once = (name for name in names if full[name.full] == 1)
    apart = (name for name in once if not any(part.overlaps(name.span) for part in parts))
    return list(islice(apart, MOST))


def _twins(mine: list[Name], theirs: list[Name]) -> list[tuple[Name, Name]]:
    """The names that both cells have, one for one."""
    out = []
    for name in mine:
        same = [other for other in theirs if related(name, other).agrees]
        if len(same) == 1:
            out.append((name, same[0]))
    return out if len({other.span for _, other in out}) == len(out) else []


def _carried(a: Witness, b: Witness, pair: Twins) -> frozenset[str]:
    """The words next to a name in both copies, which go where it goes: "the former colony, Norby"."""
    one, two = (frozenset(_beside(witness, name)) for witness, name in zip((a, b), pair, strict=True))
    return one & two


def _beside(witness: Witness, name: Name) -> Iterator[str]:
    """The words of substance of what a name is called: right before it, or between commas behind it."""
    tokens = witness.tokens[name.sentence]
    first, last = place_in(tokens, name.span.start), place_in(tokens, name.span.end)
    before = takewhile(
        lambda t: t.text.islower() and _tells(t), reversed(tokens[max(first - BESIDE, 0) : first])
    )
    behind = tokens[last + 1 : last + 1 + BESIDE] if [t.key for t in tokens[last : last + 1]] == [","] else ()
    aside = list(takewhile(lambda token: token.key != ",", behind))
    for token in (*before, *(aside if len(aside) < len(behind) else ())):
        if _tells(token):
            yield meant(token.key)


def _parts(
    witness: Witness,
    cell: Sequence[int],
    named: Mapping[int, Sequence[Name]],
    names: Mapping[Name, frozenset[str]],
) -> dict[Span, Part]:
    """For each name alone in its part of a cell what that part says, no other part, and no name carries."""
    told: list[tuple[list[Name], set[str]]] = []
    for sentence in cell:
        told.append(([], set()))
        apart = _labels(witness, sentence, names)
        joints = _joints(witness, sentence, named.get(sentence, ()))
        for token in witness.tokens[sentence]:
            if token.key in PARTING and token.span.start not in joints:
                told.append(([], set()))
                continue
            own, words = told[-1]
            own += [name for name in names if name.span.start == token.span.start]
            if _tells(token) and not any(span.overlaps(token.span) for span in apart):
                words.add(meant(token.key))
    whole: list[tuple[list[Name], set[str]]] = []
    for own, words in told:
        if own or not whole:
            whole.append((own, words))
        else:
            whole[-1][1].update(words)  # "Moss ran and fell"
    often = Counter(word for _, words in whole for word in words)
    carried = frozenset().union(*names.values())
    return {
        name.span: Part(number, frozenset(w for w in words - carried if often[w] == 1), frozenset(own))
        for number, (own, words) in enumerate(whole)
        for name in own
    }


def _joints(witness: Witness, sentence: int, named: Iterable[Name]) -> set[int]:
    """Where the words stand that join two names to a list, and part nothing: "in Orm | and | Norby"."""
    tokens, out = witness.tokens[sentence], set[int]()
    doing = {clause.subject.start for clause in witness.clauses_in(sentence) if clause.subject is not None}
    for one, two in pairwise(sorted(name.span for name in named)):
        between = tokens[place_in(tokens, one.end) : place_in(tokens, two.start)]
        if two.start not in doing and all(token.key in _JOINING for token in between):
            out.update(token.span.start for token in between)
    return out


def _tells(token: Token) -> bool:
    """Is it a word that says what is done? Figures are exchanged by rules of their own."""
    return token.text[0].isalpha() and token.key not in FUNCTION_WORDS and token.key not in SAYING


def _labels(witness: Witness, sentence: int, names: Collection[Name]) -> list[Span]:
    """The names and what their bearers are called: these stand where the names stand."""
    out = [name.span for name in names]
    for label in witness.labels_in(sentence):
        if label.bearer in names:
            owners = (t.span for t in witness.tokens[sentence] if t.key.removesuffix("'s") in label.owner)
            out += [label.span, *owners]
    return out


def _of_a_kind(witness: Witness, one: Name, two: Name, names: Sequence[Name]) -> bool:
    """May two names of a cell change places: led up to by a preposition both or neither, and in no list?"""
    sorts = one.sort is two.sort or NameSort.OTHER in (one.sort, two.sort)
    return sorts and _led(witness, one) is _led(witness, two) and not _listed(witness, one, two, names)


def _led(witness: Witness, name: Name) -> bool:
    """Does a preposition stand right before a name and its title?"""
    tokens = witness.tokens[name.sentence]
    at = place_in(tokens, (name.title_span or name.span).start)
    return at > 0 and tokens[at - 1].key in PREPOSITIONS and tokens[at - 1].key != "by"


def _listed(witness: Witness, one: Name, two: Name, names: Sequence[Name]) -> bool:
    """Are two names joined with nothing between but other names: "Moss, Roe and Lind"?"""
    if one.sentence != two.sentence:
        return False
    first, last = sorted((one, two), key=lambda name: name.span)
    between = Span(first.span.end, (last.title_span or last.span).start)
    return all(
        token.key in _JOINING or any(name.span.overlaps(token.span) for name in names)
        for token in witness.tokens[one.sentence]
        if between.length > 0 and between.overlaps(token.span)
    )


_JOINING = ARTICLES | frozenset([",", "and", "or", "&"])


def _crossed(parts: Sequence[dict[Span, Part]], twins: Sequence[Twins], first: Twins, second: Twins) -> bool:
    """Does the part of each of two names say in one copy what the other name's says in the other copy?"""
    held = [[parts[side].get(pair[side].span) for side in (0, 1)] for pair in (first, second)]
    (a, b), (c, d) = held
    if a is None or b is None or c is None or d is None or a.number == c.number or b.number == d.number:
        return False
    others = [pair for pair in twins if pair not in (first, second)]
    one, two, three, four = (
        part.words | {f"#{at}" for at, pair in enumerate(others) if pair[side] in part.names}
        for side, part in ((0, a), (1, b), (0, c), (1, d))
    )
    straight, crossed = ((one, two), (three, four)), ((one, four), (three, two))
    return all(in_common(*pair) >= ALIKE for pair in crossed) and all(
        in_common(*pair) <= UNLIKE for pair in straight
    )
