"""
Of which country two copies say that somebody or something named is, and in which town it has its seat.

"The Danish tug Freja" and "the Freja, a tug from Norway"; "Wales's Ada Moss" and "Ada Moss of Ireland"; "the
Norby-based lender" and "with headquarters in Holm"; "Orr Systems of Ohio" and "the Leeds company". Read of
every name that both copies have, wherever each says so; what one copy says in both ways is not at odds, nor
what either speaks of where it names the bearer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.collate.belonging import Told, belonging, is_noun
from factcheck.collate.regions import label_of
from factcheck.lexicon import gazetteer
from factcheck.lexicon.callings import SEAT, SITE, other_nation, spoken_for
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.places import LONGEST, PEOPLES
from factcheck.lexicon.referents import land, nation
from factcheck.lexicon.roles import BODIES
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Label, Name, NameSort
from factcheck.model.collation import Match, place_in
from factcheck.model.span import Span

MOST = 400  # names of a copy: a longer list of them is a table
NOUNS = (
    5  # words of what somebody is called, beside the word for his people: "Danish | cable and salvage ship"
)
BEHIND = 10  # words behind a name in which its seat may be told
_FLAG = frozenset("flagged registered".split())  # what makes a country's name a word for whose a ship is
_SEATED = frozenset("based headquartered headquarters".split())
_CLOSES = frozenset([",", ".", ";", ":", "(", ")", "-", '"'])
RowOf = Callable[[int, int], int | None]  # the row of a sentence of a document


def origins(
    witnesses: Sequence[Witness], row_of: RowOf, known: Iterable[Match[Label]]
) -> Iterator[Match[Label]]:
    """The bearers whom two copies say to be of two countries or towns, but for those `known` for it."""
    told = [_told(witness) for witness in witnesses]
    seen = {label.bearer.full for match in known for _, label in match.present}
    for one, two in combinations(range(len(witnesses)), 2):
        for key in sorted(told[one].keys() & told[two].keys()):
            mine, theirs = told[one][key], told[two][key]
            if key[1] in seen or not all(other_nation(a, b) for a in mine for b in theirs):
                continue
            if _spoken_of(witnesses[two], theirs, mine) or _spoken_of(witnesses[one], mine, theirs):
                continue
            claims: list[Label | None] = [None] * len(witnesses)
            claims[one], claims[two] = mine[0], theirs[0]
            yield Match(row_of(one, mine[0].sentence) or 0, tuple(claims), bound=True)


def _spoken_of(witness: Witness, own: Sequence[Label], others: Sequence[Label]) -> bool:
    """Does a copy speak of the other copy's land or town in a sentence that names the bearer?"""
    words = {word for label in others for word in spoken_for(label, own[0])}
    full = own[0].bearer.full
    rows = {name.sentence for name in witness.names if name.full == full}
    return any((land(token.key) or token.key) in words for at in rows for token in witness.tokens[at])


def _told(witness: Witness) -> dict[tuple[str, str], list[Label]]:
    """What a copy says of whose its names are, and where they have their seat; by that, and the full name."""
    out: dict[tuple[str, str], list[Label]] = defaultdict(list)
    names = [name for name in witness.names if name.sort is not NameSort.PLACE]
    for name in names if len(names) <= MOST else ():
        tokens = witness.tokens[name.sentence]
        first, last = place_in(tokens, name.span.start), place_in(tokens, name.span.end)
        here = (*_before(tokens, first, last), *_behind(tokens, last, name), *belonging(witness, name))
        for what, word, span in here:
            out[what, name.full].append(label_of(witness, name, what, word, span))
    return out


# --- before the name -------------------------------------------------------------------------------


def _before(tokens: Sequence[Token], first: int, last: int) -> Iterator[Told]:
    """Reads "Canada's | Orr Resources", "the Danish cargo ship | Freja", "Norby-based | Orr Systems"."""
    at = first - 1
    if at >= 0 and tokens[at].key.endswith("'s"):
        found = _land_to(tokens, at)
        if found is not None:
            yield Told(SITE, *found)
        return
    if at > 0 and tokens[at].key == "," and _closed(tokens, last):
        at -= 1  # "the Danish carrier, Orr Lines,"
    end = at
    while at >= 0 and end - at < NOUNS and is_noun(tokens[at]):
        at -= 1
    if at >= 0 and at + 1 < first and at + 1 <= end and tokens[at].key in PEOPLES and _is_alone(tokens, at):
        yield Told(SITE, tokens[at].key, tokens[at].span)
    yield from _compound(tokens, range(max(end - NOUNS, 0), end + 1), first)


def _compound(tokens: Sequence[Token], places: Iterable[int], first: int) -> Iterator[Told]:
    """Reads "Norby-based", "Panama-flagged" among the words right before a name."""
    for at in places:
        if at < 2 or tokens[at - 1].key != "-" or not tokens[at - 2].text[0].isupper():
            continue
        if any(not is_noun(token) for token in tokens[at + 1 : first]):
            continue
        word = tokens[at - 2]
        if tokens[at].key == "based":
            yield Told(SEAT, word.key, word.span)
        elif tokens[at].key in _FLAG and nation(word.key):
            yield Told(SITE, word.key, word.span)


def _is_alone(tokens: Sequence[Token], at: int) -> bool:
    """Is the word for a people no half of two: "Swiss-Italian", "Danish and Swedish"?"""
    before = tokens[at - 1].key if at else ""
    return before not in _JOINTS and tokens[at + 1].key != "-"


_JOINTS = frozenset(["-", "and", "or", ",", "/", "&"])


def _closed(tokens: Sequence[Token], last: int) -> bool:
    return last < len(tokens) and tokens[last].key in _CLOSES


def _land_to(tokens: Sequence[Token], at: int) -> tuple[str, Span] | None:
    """The country whose name, with its "'s", ends at a place: "South Africa's"."""
    for length in range(LONGEST, 0, -1):
        run = tokens[at - length + 1 : at + 1] if at + 1 >= length else ()
        word = " ".join(token.key for token in run).removesuffix("'s")
        if run and run[0].text[0].isupper() and nation(word):
            return word, Span(run[0].span.start, run[-1].span.end)
    return None


# --- behind the name -------------------------------------------------------------------------------


def _behind(tokens: Sequence[Token], at: int, name: Name) -> Iterator[Told]:
    """Reads "Ada Moss | of Ireland", "the Freja | , a tug from Norway", "Orr | , based in Holm"."""
    person = name.sort is NameSort.PERSON or (name.sort is NameSort.OTHER and " " in name.full)
    if person and at < len(tokens) and tokens[at].key == "of":
        yield from _of_land(tokens, at + 1)
    elif name.sort is not NameSort.PERSON:
        yield from _of_town(tokens, at)
    if at + 2 < len(tokens) and tokens[at].key == ",":
        yield from _apposed(tokens, at + 1)
        yield from _seated(tokens, at + 1)


def _apposed(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """Reads ", a | cargo ship from Norway", ", the | Dutch carrier"."""
    if tokens[at].key not in ARTICLES:
        return
    end = min(at + NOUNS + 2, len(tokens))
    for k in range(at + 1, end):
        token = tokens[k]
        if token.key in ("from", "of") and k > at + 1:
            yield from _of_land(tokens, k + 1)
            return
        if token.key in PEOPLES and k + 1 < end and is_noun(tokens[k + 1]) and tokens[k - 1].key != "-":
            yield Told(SITE, token.key, token.span)
        elif not is_noun(token):
            return


def _of_land(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """A country at a place, behind its article or none."""
    at += at < len(tokens) and tokens[at].key == "the"
    for length in range(LONGEST, 0, -1):
        run = tokens[at : at + length]
        word = " ".join(token.key for token in run)
        if len(run) == length and nation(word) and word not in PEOPLES and run[0].text[0].isupper():
            yield Told(SITE, word, Span(run[0].span.start, run[-1].span.end))
            return


def _of_town(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """Reads "Orr Systems | of Ohio", "Orr Systems | , of Leeds,", "Orr Systems | , the Leeds company"."""
    set_off = at < len(tokens) and tokens[at].key == ","
    lead = tokens[at + set_off].key if at + set_off < len(tokens) else ""
    if lead != "of" and not (set_off and lead in ARTICLES):
        return
    at += set_off + 1
    for length in range(min(LONGEST, len(tokens) - at), 0, -1):
        run = tokens[at : at + length]
        town = " ".join(token.key for token in run)
        if run[0].text[0].isupper() and gazetteer.known(town) and not nation(town):
            behind = tokens[at + length].key if at + length < len(tokens) else "."
            if (behind in BODIES) if lead != "of" else (behind in _CLOSES or not set_off):
                yield Told(SEAT, town, Span(run[0].span.start, run[-1].span.end))
            return


def _seated(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """Reads ", a haulier | with headquarters in Holm", ", which is | based in Holm"."""
    for k in range(at, min(at + BEHIND, len(tokens) - 2)):
        if tokens[k].key in _SEATED and tokens[k + 1].key == "in" and tokens[k + 2].text[0].isupper():
            yield Told(SEAT, tokens[k + 2].key, tokens[k + 2].span)
            return
        if tokens[k].key in _CLOSES or tokens[k].text[0].isupper():
            return
