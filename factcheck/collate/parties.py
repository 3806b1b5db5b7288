"""
Of which party two copies say that somebody named is.

"Labour MP Ada Moss" and "Ada Moss, a Liberal lawmaker"; "Republican Sen. Ada Moss" and "Ada Moss, D-Ohio".
Read of everybody whom both copies name, wherever each says so; what either copy speaks of where it names him
is not at odds, for people change their parties.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from factcheck.collate.origins import MOST
from factcheck.collate.regions import label_of
from factcheck.lexicon.callings import ONCE, PARTY
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.roles import LETTERED, PARTIES
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Label, Name, NameSort
from factcheck.model.collation import Match, place_in
from factcheck.model.span import Span

REACH = 5  # tokens between a name and the party told beside it: "Republican | Sen. | Ada Moss"
# whom voters choose, or parties put up
_CHOSEN = frozenset(
    """
    mp msp mep mla mlc td peer senator sen rep representative congressman congresswoman lawmaker
    legislator councillor councilor councilman councilwoman cllr assemblyman assemblywoman assemblymember
    alderman candidate nominee governor gov mayor politician incumbent challenger parliamentarian backbencher
    delegate
    """.split()
)
_PARTIES = {key(word): key(party) for word, party in PARTIES.items()}
_BARE = frozenset(["republican", "democrat"])  # before a name with no office between
# what before the word for a party makes another party of it: Christian Democrat, Ulster Unionist
_DOUBLE = frozenset("christian social liberal new ulster progressive national democratic".split())
Told = tuple[str, Span]


def parties(witnesses: Sequence[Witness], row_of: Callable[[int, int], int | None]) -> Iterator[Match[Label]]:
    """Those whom two copies say to be of two parties."""
    told = [_told(witness) for witness in witnesses]
    for one, two in combinations(range(len(witnesses)), 2):
        for full in sorted(told[one].keys() & told[two].keys()):
            mine, theirs = told[one][full], told[two][full]
            here, there = ({label.words[0] for label in labels} for labels in (mine, theirs))
            if len(here) != 1 or len(there) != 1 or here == there:
                continue
            if _speaks_of(witnesses[two], full, here) or _speaks_of(witnesses[one], full, there):
                continue
            claims: list[Label | None] = [None] * len(witnesses)
            claims[one], claims[two] = mine[0], theirs[0]
            yield Match(row_of(one, mine[0].sentence) or 0, tuple(claims), bound=True)


def _speaks_of(witness: Witness, full: str, of: set[str]) -> bool:
    """Does a copy speak of a party in a sentence that names somebody?"""
    words = {party.rpartition(" ")[2] for party in of}
    rows = {name.sentence for name in witness.names if name.full == full}
    spoken = (token.key.removesuffix("'s").removesuffix("s") for at in rows for token in witness.tokens[at])
    return any(_PARTIES.get(word) in words for word in spoken)


def _told(witness: Witness) -> dict[str, list[Label]]:
    """What a copy says of whose party its people are, by their full names."""
    out: dict[str, list[Label]] = defaultdict(list)
    people = [name for name in witness.names if _is_person(name)]
    for name in people if len(people) <= MOST else ():
        tokens = witness.tokens[name.sentence]
        first, last = place_in(tokens, name.span.start), place_in(tokens, name.span.end)
        for party, span in (*_before(tokens, first), *_behind(tokens, last)):
            out[name.full].append(label_of(witness, name, PARTY, party, span))
    return out


def _is_person(name: Name) -> bool:
    return name.sort is NameSort.PERSON or (name.sort is NameSort.OTHER and " " in name.full)


def _before(tokens: Sequence[Token], first: int) -> Iterator[Told]:
    """Reads "Labour MP | Ada Moss", "Republican Sen. | Ada Moss", "Democrat | Ada Moss"."""
    at, chosen = first - 1, False
    while (
        at >= 0 and first - at <= REACH and (tokens[at].text == "." or tokens[at].low.rstrip(".") in _CHOSEN)
    ):
        chosen = chosen or tokens[at].low.rstrip(".") in _CHOSEN
        at -= 1
    if at >= 0 and (chosen or (at == first - 1 and tokens[at].key in _BARE)):
        yield from _party_at(tokens, at)


def _behind(tokens: Sequence[Token], last: int) -> Iterator[Told]:
    """Reads "Ada Moss | , the Labour MP for", "Ada Moss | , a Dayton Republican", "Ada Moss | (D-Ohio)"."""
    if last + 1 >= len(tokens) or tokens[last].key not in (",", "("):
        return
    at = last + 1
    if (letter := _letter(tokens, at)) is not None:
        yield letter, tokens[at].span
        return
    if tokens[at].key.isdigit() and at + 2 < len(tokens) and tokens[at + 1].key == ",":
        at += 2
    if tokens[at].key not in ARTICLES:
        return
    for k in range(at + 1, min(at + 1 + REACH, len(tokens))):
        token = tokens[k]
        if token.key in _PARTIES and _ends(tokens, k + 1):
            yield from _party_at(tokens, k)
            return
        if token.key in ONCE | FUNCTION_WORDS or not (token.text[0].isalpha() or token.text == "-"):
            return


def _letter(tokens: Sequence[Token], at: int) -> str | None:
    """The party that a letter before a seat stands for: "R-Ohio"."""
    text = tokens[at].text
    joint = text[1:2] or (tokens[at + 1].text[0] if at + 1 < len(tokens) else "")
    return LETTERED.get(text[0].casefold()) if text[0].isupper() and joint == "-" else None


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Is what stands behind the word for a party one whom it put up, or the end of what is said?"""
    at += at < len(tokens) and tokens[at].key == "party"
    return (
        at >= len(tokens)
        or tokens[at].low.rstrip(".") in _CHOSEN | FUNCTION_WORDS
        or not tokens[at].text[0].isalpha()
    )


def _party_at(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """The party whose name ends at a place, printed with a capital."""
    at -= at > 0 and tokens[at].key == "party"
    word, before = tokens[at], tokens[at - 1] if at else None
    party = _PARTIES.get(word.key)
    if party is None or not (word.text[0].isupper() or party == "independent"):
        return
    if before is None:
        yield party, word.span
    elif before.key in _DOUBLE and before.text[0].isupper():
        yield f"{before.key} {party}", Span(before.span.start, word.span.end)
    elif before.text != "-" and before.key not in ONCE:
        yield party, word.span
