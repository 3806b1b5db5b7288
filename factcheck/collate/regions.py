"""
In which land two copies say that a place lies: "the Danish port of Norby", "Norby in Sweden", "Norby, Ohio".

Read of every place that both copies name, wherever in the story each says so. A land and a part of it are no
two; nor is a place at odds that a copy sets in both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.lexicon import gazetteer, shelf
from factcheck.lexicon.callings import SITE, other_nation
from factcheck.lexicon.places import LONGEST, PEOPLES, PLACES
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Label, Name, NameSort
from factcheck.model.collation import Match, place_in
from factcheck.model.span import Span
from factcheck.ready import table

MOST = 400  # places of a copy: a longer list of them is a table
REACH = 4  # words before "town of" among which the land may stand
# what is of a size to lie in one land, and is called so before its name
_SITES = frozenset(
    """
    town city village port capital resort suburb hamlet municipality township settlement seaport harbour
    harbor district neighbourhood neighborhood borough spa island
    """.split()
)
_IN = frozenset(["in", ","])
_TWO_LANDS = frozenset(["georgia", "ireland", "congo"])  # each the name of a country, and of another land
_QUARTERS = frozenset("the northern southern eastern western central".split())  # "in | northern | Denmark"
RowOf = Callable[[int, int], int | None]  # the row of a sentence of a document


def sites(witnesses: Sequence[Witness], row_of: RowOf) -> Iterator[Match[Label]]:
    """The places that two copies set in two lands, a match for each two copies."""
    told = [_told(witness) for witness in witnesses]
    for one, two in combinations(range(len(witnesses)), 2):
        for name in sorted(told[one].keys() & told[two].keys()):
            mine, theirs = told[one][name], told[two][name]
            if all(other_nation(a, b) for a in mine for b in theirs) and _is_place(name, (*mine, *theirs)):
                claims: list[Label | None] = [None] * len(witnesses)
                claims[one], claims[two] = mine[0], theirs[0]
                yield Match(row_of(one, mine[0].sentence) or 0, tuple(claims), bound=True)


def _is_place(name: str, labels: Iterable[Label]) -> bool:
    """Does either copy, or a list, say that the name is a place's?"""
    return gazetteer.known(name) or any(label.bearer.sort is NameSort.PLACE for label in labels)


def _told(witness: Witness) -> dict[str, list[Label]]:
    """What a copy says of where its places lie, by their names in small letters."""
    out: dict[str, list[Label]] = defaultdict(list)
    names = [name for name in witness.names if name.sort in (NameSort.PLACE, NameSort.OTHER)]
    for name in names if len(names) <= MOST else ():
        if name.full.casefold() in PLACES and name.full.casefold() not in _towns_too():
            continue
        tokens = witness.tokens[name.sentence]
        land = _land_before(tokens, name) or _land_behind(tokens, name)
        if land is not None:
            out[name.full.casefold()].append(label_of(witness, name, SITE, *land))
    return out


@table(shelf.path("cities.txt"))
def _towns_too() -> frozenset[str]:
    """The lands and regions that are towns as well."""
    return frozenset(place for place in PLACES if gazetteer.town(place))


def label_of(witness: Witness, name: Name, head: str, word: str, span: Span) -> Label:
    """A label of a bearer: the word for what it is said to be, at `span`, and the name."""
    whole = Span(min(span.start, name.span.start), max(span.end, name.span.end))
    return Label(
        span=whole,
        text=whole.of(witness.article.text),
        sentence=name.sentence,
        bearer=name,
        head=head,
        words=(word,),
        spans=(span, name.span),
    )


def _land_before(tokens: Sequence[Token], name: Name) -> tuple[str, Span] | None:
    """Reads "the Danish port of | Norby", "Denmark's port of | Norby"."""
    at = place_in(tokens, name.span.start)
    if at < REACH - 1 or tokens[at - 1].key != "of" or tokens[at - 2].key not in _SITES:
        return None
    for k in range(at - 3, max(at - 3 - REACH, -1), -1):
        key = tokens[k].key.removesuffix("'s")
        if key in PEOPLES or (key != tokens[k].key and key in PLACES):
            return key, tokens[k].span
        if not tokens[k].text[0].isalpha() or tokens[k].key in ("the", "a", "of", "in"):
            break
    return None


def _land_behind(tokens: Sequence[Token], name: Name) -> tuple[str, Span] | None:
    """Reads "Norby | in Denmark", "Norby | , Ohio,", "Norby | in the Netherlands"."""
    at = place_in(tokens, name.span.end)
    if at >= len(tokens) or tokens[at].key not in _IN:
        return None
    set_off = tokens[at].key == ","
    at += 1
    at += at < len(tokens) and tokens[at].key in _QUARTERS
    for length in range(LONGEST, 0, -1):
        run = tokens[at : at + length]
        land = " ".join(token.key.removesuffix("'s") for token in run)
        if len(run) < length or land not in PLACES or not run[0].text[0].isupper():
            continue
        if land in _TWO_LANDS:
            return None
        behind = tokens[at + length].key if at + length < len(tokens) else "."
        if (set_off and not _closes(tokens, name, behind)) or run[-1].key.endswith("'s"):
            return None
        return land, Span(run[0].span.start, run[-1].span.end)
    return None


def _closes(tokens: Sequence[Token], name: Name, behind: str) -> bool:
    """Is a land between commas the one a place lies in, and not the next of a list, or who acts there?"""
    opens = place_in(tokens, name.span.start) < 2  # "In Norby, Sweden ..."
    return behind in (",", ".", ")", ";", ":") and not opens
