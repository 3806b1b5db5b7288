"""
Where one copy says that somebody was born, and of which house and party they are.

"Moss, who was born in Norby", "Born in Norby and raised in Holm, Moss", "Norby-born Ada Moss"; "Ada Moss, of
the University of Norby", "a surgeon at Norby Hospital"; "the Labour MP Ada Moss", "Ada Moss, D-Ohio".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.lexicon import gazetteer
from factcheck.lexicon.callings import BIRTH, HOUSE, HOUSES, ONCE, PARTY
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.places import LONGEST
from factcheck.lexicon.referents import nation
from factcheck.lexicon.roles import LETTERED, MEMBERSHIPS
from factcheck.lexicon.titles import SEATS
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Name, NameSort, of_sentence
from factcheck.model.collation import place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

BEHIND = 6  # words behind a name in which it may be told
OPENING = 16  # words of a sentence that begins with "Born in", before the name
_PERSON = frozenset([NameSort.PERSON, NameSort.OTHER])


class Told(NamedTuple):
    """What is told (BIRTH, HOUSE or PARTY), the word for it in small letters, and where it stands."""

    what: str
    word: str
    span: Span


def belonging(witness: Witness, name: Name) -> Iterator[Told]:
    """Where a sentence says that its bearer was born, of which house and which party they are."""
    if name.sort not in _PERSON:
        return
    tokens = witness.tokens[name.sentence]
    lead = name.title_span.start if name.title_span is not None else name.span.start
    title, first, last = (place_in(tokens, at) for at in (lead, name.span.start, name.span.end))
    yield from _born(tokens, title, last)
    if name.sort is NameSort.PERSON or " " in name.full:
        yield from _house(witness, name, tokens, last)
        yield from _party_before(tokens, title, first)
        yield from _party_behind(tokens, last)


# --- where somebody was born ------------------------------------------------------------------------


def _born(tokens: Sequence[Token], first: int, last: int) -> Iterator[Told]:
    """Reads "Moss | , who was born in Norby", "Born in Norby, | Moss", "Norby-born | Moss"."""
    at = first - 1
    while at > 1 and first - at < BEHIND and tokens[at].key != "born" and is_noun(tokens[at]):
        at -= 1
    if at > 1 and tokens[at].key == "born" and tokens[at - 1].key == "-":
        yield from _place(tokens, at - 2)
    elif 3 < first < OPENING and _is_born(tokens, 0) and tokens[first - 1].key == ",":
        yield from _place(tokens, 2)
    for at in range(last, min(last + BEHIND, len(tokens) - 2)):
        if _is_born(tokens, at):
            yield from _place(tokens, at + 2)
        elif tokens[at].key not in _TO_BIRTH and not tokens[at].key.isdigit():
            return


_TO_BIRTH = frozenset(["who", "was", "were", "is", ",", "originally", "a", "himself", "herself"])


def _is_born(tokens: Sequence[Token], at: int) -> bool:
    """Do the words at a place lead up to where somebody was born: "born in", "native of"?"""
    return (tokens[at].key, tokens[at + 1].key) in _LEADING


_LEADING = frozenset([("born", "in"), ("born", "at"), ("native", "of")])


def _place(tokens: Sequence[Token], at: int) -> Iterator[Told]:
    """
    The town or land at a place, if a list holds it.

    Quarters of a town are as good as the town, and none is said to lie in it: they are left out.
    """
    for length in range(min(LONGEST, len(tokens) - at), 0, -1):
        run = tokens[at : at + length]
        word = " ".join(token.key for token in run)
        if run[0].text[0].isupper() and (gazetteer.known(word) or nation(word)):
            if word not in _QUARTERS:
                yield Told(BIRTH, word, Span(run[0].span.start, run[-1].span.end))
            return


_QUARTERS = frozenset(["new york", "london", *"brooklyn bronx queens manhattan harlem hollywood".split()])


def is_noun(token: Token) -> bool:
    """May a word stand between the word for a people or town and a name: "Danish | shipping line | Orr"?"""
    return token.text.isalpha() and token.text.islower() and token.key not in FUNCTION_WORDS


# --- of which house ---------------------------------------------------------------------------------


def _house(witness: Witness, name: Name, tokens: Sequence[Token], last: int) -> Iterator[Told]:
    """Reads "Ada Moss | , of the University of Norby", "Ada Moss | , a surgeon at Norby Hospital"."""
    for at in range(last, min(last + BEHIND + 1, len(tokens) - 1)):
        if tokens[at].key in _AT:
            opens = at + 1 + (tokens[at + 1].key in ARTICLES)
            found = _named_at(witness, name.sentence, tokens, opens)
            if found is not None and not HOUSES.isdisjoint(found.text.casefold().split()):
                yield Told(HOUSE, found.text.casefold(), found.span)
            return
        if at == last and tokens[at].key != ",":
            return
        if at > last and (not tokens[at].text.islower() or tokens[at].key in ONCE | _CLAUSES):
            return


_AT = frozenset(["of", "at", "from"])
_CLAUSES = frozenset("who whose which that said says told was were is and but while in on to".split())


def _named_at(witness: Witness, sentence: int, tokens: Sequence[Token], at: int) -> Name | None:
    if at >= len(tokens):
        return None
    start = tokens[at].span.start
    return next((own for own in of_sentence(witness.names, sentence) if own.span.start == start), None)


# --- of which party ---------------------------------------------------------------------------------


def _party_before(tokens: Sequence[Token], title: int, first: int) -> Iterator[Told]:
    """Reads "the Labour lawmaker | Ada Moss", "Republican Sen. | Ada Moss", "Tory leader | Ada Moss"."""
    at = first
    while at and first - at < BEHIND and _seat(tokens[at - 1]):
        at -= 1
    if at < first or (at and tokens[at - 1].key in _MEMBERS):
        yield from _party(tokens, at)


def _party_behind(tokens: Sequence[Token], last: int) -> Iterator[Told]:
    """Reads "Ada Moss | , a Liberal lawmaker", "| , a Norby Republican who", "| , D-Ohio", "| (R-Maine)"."""
    if last + 2 >= len(tokens) or tokens[last].key not in (",", "("):
        return
    letter = tokens[last + 1]
    if letter.key in LETTERED and letter.text.isupper() and tokens[last + 2].key == "-":
        yield Told(
            PARTY,
            LETTERED[letter.key],
            Span(letter.span.start, tokens[min(last + 3, len(tokens) - 1)].span.end),
        )
        return
    if letter.key not in ARTICLES:
        return
    for at in range(last + 2, min(last + 2 + BEHIND, len(tokens))):
        if _seat(tokens[at]) and at > last + 2:
            yield from _party(tokens, at)
            return
        if tokens[at].key in _MEMBERS and tokens[at].text[0].isupper():
            yield from _party(tokens, at + 1)
            return
        if not (tokens[at].text.isalpha() or tokens[at].key == "-") or tokens[at].key in ONCE | _CLAUSES:
            return


def _party(tokens: Sequence[Token], end: int) -> Iterator[Told]:
    """The party whose name ends before a place, with "party" behind it or not."""
    if end and tokens[end - 1].key == "party":
        end -= 1
    for length in (3, 2, 1):
        run = tokens[max(end - length, 0) : end]
        word = " ".join(token.low for token in run)
        if len(run) < length or word not in MEMBERSHIPS or not run[0].text[0].isupper():
            continue
        before = tokens[end - length - 1] if end > length else None
        opens = before is None or before.key in _ENDS
        if not (opens and word in _VIEWS) and not (before is not None and _parts(before)):
            yield Told(PARTY, MEMBERSHIPS[word], Span(run[0].span.start, run[-1].span.end))
        return


def _parts(before: Token) -> bool:
    """Does a word before a party's name make another of it, or put it in the past: "Christian", "former"?"""
    return before.key in ONCE or before.key in _OTHER_PARTY or before.key == "-"


_OTHER_PARTY = frozenset(
    "christian social liberal national new free progressive independent anti pro non".split()
)
_ENDS = frozenset(['"', ".", ":", "(", ";"])
# what at the beginning of a sentence may be a view
_VIEWS = frozenset(
    """
    conservative liberal socialist nationalist unionist green reform national congress alliance independent
    """.split()
)
_MEMBERS = frozenset("republican democrat tory".split())


def _seat(token: Token) -> bool:
    """Is it a seat for which a party stands: "lawmaker", "Sen.", "MP"?"""
    return token.low.rstrip(".") in _SEATS


_SEATS = SEATS | frozenset(
    """
    senator sen representative rep congressman congresswoman lawmaker legislator
    assemblyman assemblywoman mps councillor councilor councilman councilwoman candidate
    nominee peer governor gov backbencher frontbencher leader politician delegate incumbent deputy whip
    """.split()
)
