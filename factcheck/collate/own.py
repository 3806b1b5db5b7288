"""
Names of a copy's own: of which the other copy has no form anywhere, each the only one of its sort in a row.

Each desk adds names to what the other says; but where either has one the other has not, and the same words
stand about both, one was put for the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import product

from factcheck.collate.frame import Place
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.classes import ARTICLES, OF_PLACE, POSSESSIVES, PREPOSITIONS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.gazetteer import town
from factcheck.lexicon.hosts import hosts, one_host
from factcheck.lexicon.naming import Kin, Referent
from factcheck.lexicon.opposites import alike
from factcheck.lexicon.overlap import in_common, substance
from factcheck.lexicon.referents import ONE_GOVERNMENT, land, related
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.lexicon.stem import stem
from factcheck.model.article import Witness
from factcheck.model.claim import Name, NameSort, Number

BEGUN = 4  # letters of a word with a capital: what begins so may be another form of it
NAMES = 400  # of a copy that are asked
MANY = 12  # pairs of names left over in a row, above which it is a list
HELD = 0.2  # of the words about two names in common, with the figures: they stand in one place
WELL_HELD = 0.6  # the same, where they do not stand behind one preposition
TOLD = 0.5  # of the words of the shorter sentence in the other: it is one sentence, put otherwise
LEAST = 5  # words of substance beside a name, below which that tells nothing
NEAR = 8  # words to either side in which a figure may stand


_DETERMINED = ARTICLES | POSSESSIVES


class Role(Enum):
    """What a name is in its clause, as far as the words next to it tell."""

    CORE = 0  # who does it, or whom it is done to
    LED = 1  # what a preposition leads up to
    ATTRIBUTE = 2  # what stands before a noun: "the Danish capital"


def role(place: Place) -> Role:
    """What a name is in its clause."""
    if place.role is None:
        place.role = _role(place)
    found: Role = place.role
    return found


def _role(place: Place) -> Role:
    tokens = place.cell.tokens
    before = tokens[place.opens - 1].key if place.opens else ""
    after = tokens[place.last].text if place.last < len(tokens) else ""
    alone = place.last - place.first == 1 and before in _DETERMINED
    if alone and after.isalpha() and after.islower() and after not in FUNCTION_WORDS:
        return Role.CORE if after in SAYING or after.endswith("ed") else Role.ATTRIBUTE
    return Role.LED if before in PREPOSITIONS and before != "by" else Role.CORE


class Own:
    """The witnesses, asked which of their names no other has."""

    def __init__(self, witnesses: Sequence[Witness]) -> None:
        self.witnesses = witnesses
        self._known: dict[tuple[str, NameSort, int, frozenset[str]], bool] = {}
        self._copies: dict[int, tuple[frozenset[str], tuple[Name, ...]]] = {}

    def pairs(
        self, firsts: Sequence[Place], said: Sequence[Place], seated: dict[int, int]
    ) -> Iterator[tuple[int, int]]:
        """Of the names of a row that stand against none, those that are the only ones of their sort."""
        left = [s for s in range(len(firsts)) if s not in seated and firsts[s].document != said[0].document]
        free = [c for c in range(len(said)) if c not in seated.values()]
        if len(left) * len(free) > MANY:
            return
        found = [(s, c) for s, c in product(left, free) if self.both(firsts[s], said[c])]
        for s, c in found:
            if not any((x == s) != (y == c) for x, y in found):
                yield s, c

    def both(self, one: Place, two: Place) -> bool:
        """Has either copy a name that the other does not print in any form, both of one sort?"""
        a, b = one.claim, two.claim
        assert isinstance(a, Name)
        assert isinstance(b, Name)
        if a.sort is not b.sort and NameSort.OTHER not in (a.sort, b.sort):
            return False
        if by_its_people(one, two) or (role(one) is not role(two) and not hosted_alike(one, two)):
            return False
        if speaks(one) and speaks(two):
            return False  # the rule on sources has more to go by
        return self.are_two((a, one.document), (b, two.document))

    def are_two(self, one: tuple[Name, int], two: tuple[Name, int]) -> bool:
        """Are two names, each with its document, of two bearers, either of whom only its own copy names?"""
        (a, mine), (b, theirs) = one, two
        if related(a, b).referent is not Referent.OTHER:
            return False
        shared = frozenset(a.full.casefold().split()) & frozenset(b.full.casefold().split())
        return self._nowhere(a, theirs, shared) and self._nowhere(b, mine, shared)

    def _nowhere(self, name: Name, document: int, shared: frozenset[str]) -> bool:
        """Is a bearer named nowhere in a copy? `shared` words tell nothing, nor what many are called."""
        asked = (name.full, name.sort, document, shared)
        if asked not in self._known:
            begun, names = self._copy(document)
            own = [
                word
                for word in name.full.split()
                if word[0].isupper() and len(word) >= BEGUN
                if (low := word.casefold()) not in shared and low not in HEADS
            ]
            strange = bool(own) and not any(word[:BEGUN].casefold() in begun for word in own)
            self._known[asked] = strange and not any(_may_be(related(name, other)) for other in names)
        return self._known[asked]

    def _copy(self, document: int) -> tuple[frozenset[str], tuple[Name, ...]]:
        """How the words with capitals of a copy begin, and its names."""
        if document not in self._copies:
            witness = self.witnesses[document]
            begun = {
                token.text[:BEGUN].casefold()
                for tokens in witness.tokens
                for token in tokens
                if token.text[0].isupper()
            }
            fulls = {name.full: name for name in witness.names[:NAMES]}
            self._copies[document] = frozenset(begun), tuple(fulls.values())
        return self._copies[document]


def by_its_people(one: Place, two: Place) -> bool:
    """Does either copy's cell speak of the country that the other names by the word for its people?"""
    return _told_there(one, two) or _told_there(two, one)


def _told_there(place: Place, other: Place) -> bool:
    name = land(place.cell.tokens[place.first].key) if place.last - place.first == 1 else None
    return name is not None and name in other.cell.peoples


def _may_be(kin: Kin) -> bool:
    """May two names be of one bearer? A place and what it lies in are not."""
    return kin.agrees or kin.misspelt or kin is ONE_GOVERNMENT


def speaks(place: Place) -> bool:
    """Does a name stand next to a verb of saying?"""
    tokens = place.cell.tokens
    beside = (*tokens[max(place.opens - 1, 0) : place.opens], *tokens[place.last : place.last + 1])
    return any(token.key in SAYING for token in beside)


def held_alike(one: Place, two: Place) -> bool:
    """Do two names stand behind one preposition, or none, with words in common about them, or a figure?"""
    if _of_two_acts(one, two):
        return False
    led = {one.before, two.before} & OF_PLACE
    ends = {_end(one), _end(two)}
    if ends == _AWAY:
        return False  # "set off from Norby", "got to Ostrel"
    at_one_end = len(ends) == 1 and _is_town(one) and _is_town(two)
    least = HELD if one.before == two.before or at_one_end or not led else WELL_HELD
    return in_common(_company(one), _company(two)) >= least


def _company(place: Place) -> dict[str, float]:
    """The words round a name, each the weightier the nearer it stands, and the figures."""
    words = {word: 1 / abs(off) for word, off in place.near.items() if off}
    return words | {f"#{value}": 1.0 for value in _figures(place)}


def hosted_alike(one: Place, two: Place) -> bool:
    """Are two towns told of one thing: "a painter in | Bruges", "a | Lille painter"?"""
    return _is_town(one) and _is_town(two) and one_host(_host(one), _host(two))


def _is_town(place: Place) -> bool:
    name = place.claim
    return isinstance(name, Name) and name.sort is not NameSort.PERSON and town(name.full.casefold())


def _host(place: Place) -> list[str]:
    return hosts([token.key for token in place.cell.tokens], place.opens, place.last)


def told_alike(one: Place, two: Place) -> bool:
    """Is it one sentence put otherwise, but for the names: most of the shorter one's words in the other?"""
    if _of_two_acts(one, two) or _end(one) != _end(two):
        return False
    return in_common(_besides(one), _besides(two), least=LEAST) >= TOLD


# From where, where and to where: prepositions of one line lead up to a place of one kind.
_ENDS = {
    word: row
    for row in ("from of off", "in at on near outside", "to into for towards")
    for word in row.split()
}


_AWAY = {_ENDS["from"], _ENDS["to"]}


def _end(place: Place) -> str:
    """Which end of what is told a name stands at: the kind of the preposition before it."""
    if role(place) is not Role.LED:
        return ""
    keys = [token.key for token in place.cell.tokens[: place.opens]]
    before = keys[-2] if len(keys) > 1 else ""
    if place.before == "in" and before in _LIVING:
        return _ENDS["from"]
    if place.before == "of" and before in _SPOTS:
        lead = next((key for key in reversed(keys[-2 - _LED : -2]) if key in _ENDS), "of")
        return _ENDS[lead]
    return _ENDS.get(place.before, place.before)


_LED = 5  # words before a spot in which its own preposition stands: "in | the old Danish port of"
_LIVING = frozenset("lives lived living live resident residing resides".split())
# what a place's name stands behind with an "of", and is no more than the place, or a part of it
_SPOTS = frozenset(
    """
    city town village port port-city suburb district hamlet edge outskirts fringe fringes centre center
    heart middle north south east west capital island municipality resort
    """.split()
)


def _besides(place: Place) -> set[str]:
    """What the sentence of a name says besides: its words of substance and the values of its figures."""
    own = substance(token.key for token in place.cell.tokens[place.opens : place.last])
    return {*place.cell.substance - own, *(f"#{value}" for value in place.cell.given)}


def _of_two_acts(one: Place, two: Place) -> bool:
    """Do two participles lead up to the names that are no word for one act: "born in", "raised in"?"""
    verbs = [place.cell.tokens[place.opens - 2].key for place in (one, two) if place.opens > 1]
    if len(verbs) < 2 or not all(verb.endswith(("ed", "ing", "rn")) for verb in verbs):
        return False
    return stem(verbs[0]) != stem(verbs[1]) and not alike(verbs[0], verbs[1])


def _figures(place: Place) -> set[object]:
    """The values of the figures a few words before or behind a claim."""
    return {
        claim.value
        for claim, (first, last) in place.cell.beside(place.first)
        if isinstance(claim, Number) and claim.value is not None
        if first - place.last <= NEAR and place.first - last <= NEAR
    }
