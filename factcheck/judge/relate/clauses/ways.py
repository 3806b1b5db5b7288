"""
Two opposite words of one way, told from its two ends: imported from there, exported to here.

A way has two ends. Words for it differ in the end that they are told from, and so do "north of" and "south
of", "older than" and "younger than": opposite words say one thing where the ends have changed places with
them, and two things where one of the two alone has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.lexicon.classes import ARTICLES, POSSESSIVES, PREPOSITIONS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token
from factcheck.model.collation import place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

# What goes, and what comes: the words of trade and of travel, which are told from where they begin or end.
_AWAY = frozenset("export emigrate emigrant emigration leave depart departure".split())
_HERE = frozenset("import immigrate immigrant immigration arrive land arrival".split())
_TO, _FROM = frozenset("to into for towards toward".split()), frozenset(["from"])
_WHERE = _TO | {"in", "at"}  # where what comes has come to: "arrived | in Hull"; what goes does so "in May"
_TRADE = frozenset(["import", "export"])  # the verbs: who does it is an end of the way, a traveller is none
_BESIDE = frozenset(["of", "than"])  # "north | of", "older | than": the other end
FAR = 12  # words behind: more are of another phrase
Place = tuple[int, Span]


class _Ends(NamedTuple):
    """Where a way begins and ends, as far as copy says; stems."""

    begins: frozenset[str]
    ends: frozenset[str]


def one_way(bench: Bench, a: Place, b: Place) -> bool:
    """Do two opposite words tell of one way from its two ends?"""
    one, two = (_token(bench, *place) for place in (a, b))
    ways = [_leads(token.key) for _, token in (one, two)]
    known = ways[0] is not None and ways[1] is not None
    # of two that are no words for a way, either may be the one that is told from where it begins
    first = _ends(bench, a, *one, away=bool(ways[0]) if known else True, known=known)
    second = _ends(bench, b, *two, away=bool(ways[1]) if known else False, known=known)
    alike = len(first.begins & second.begins) + len(first.ends & second.ends)
    turned = first.begins & second.ends or first.ends & second.begins
    return alike >= (1 if known else BOTH) and not turned


BOTH = 2


def _leads(word: str) -> bool | None:
    """Does a word tell of a way from where it begins? None for any other word."""
    forms = {word, *stems(word, verb=True), *stems(word, verb=False)}
    if not forms.isdisjoint(_AWAY):
        return True
    return None if forms.isdisjoint(_HERE) else False


def _token(bench: Bench, document: int, span: Span) -> tuple[Sequence[Token], Token]:
    tokens = bench.witness(document).tokens[bench.sentence_at(document, span)]
    return tokens, tokens[place_in(tokens, span.start)]


def _ends(
    bench: Bench, place: Place, tokens: Sequence[Token], token: Token, *, away: bool, known: bool
) -> _Ends:
    begins, ends = set[str](), set[str]()
    (begins if away else ends).update(_own(bench, place, tokens, token))
    document, span = place
    clauses = bench.witness(document).clauses_in(bench.sentence_at(document, span))
    further = [clause.predicate.start for clause in clauses if clause.predicate.start > span.end]
    at = place_in(tokens, token.span.end)
    for number, small in enumerate(tokens[at : at + FAR], at):
        heads = set(_head(tokens, number + 1))
        if small.key == ";" or small.span.start >= min(further, default=small.span.end):
            break  # what stands behind the next verb is that verb's
        if known and small.key in (_TO if away else _WHERE):
            ends |= heads
        elif known and small.key in _FROM:
            begins |= heads
        elif not known and small.key in _BESIDE:
            (ends if away else begins).update(heads)
    return _Ends(frozenset(begins), frozenset(ends))


def _own(bench: Bench, place: Place, tokens: Sequence[Token], token: Token) -> Iterator[str]:
    """Whose end it is: who trades, what is left or reached, who owns it: "Norland's | imports"."""
    document, span = place
    at = place_in(tokens, token.span.start)
    for word in tokens[max(at - 3, 0) : at]:
        if word.key.endswith("'s"):
            yield stem(word.key)
    for clause in bench.witness(document).clauses_in(bench.sentence_at(document, span)):
        if clause.predicate.overlaps(span) and _leads(token.key) is not None:
            trade = not _TRADE.isdisjoint(stems(token.key, verb=True))
            end = None if trade and clause.object is None else clause.subject if trade else clause.object
        else:
            said = clause.copula and clause.object is not None and clause.object.overlaps(span)
            end = clause.subject if said else None
        if end is not None and not clause.passive:
            yield stem(end.of(bench.witness(document).article.text).casefold().split()[-1])


def _head(tokens: Sequence[Token], at: int) -> Iterator[str]:
    """The words of the phrase that begins here, up to the next small word or mark."""
    while at < len(tokens) and (tokens[at].key in ARTICLES or tokens[at].key in POSSESSIVES):
        at += 1
    while at < len(tokens) and tokens[at].text[0].isalnum() and tokens[at].key not in PREPOSITIONS:
        yield stem(tokens[at].key)
        at += 1
