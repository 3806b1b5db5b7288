"""
What a figure is of, told by grammar and not by the words that happen to stand near.

"The captain, a 52-year-old" and "the captain, who is 47" give two ages of one man, however else the
sentences run; "two climbers died" and "killing three of the climbers" two tolls of one thing. A copy that
gives two such figures of one bearer tells of none which of them the other copy's is. Of two dates the clauses
that they stand in tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from factcheck.collate.days import of_one_hour
from factcheck.collate.frame import Place
from factcheck.collate.ground import apart, differ, is_part, worked_out
from factcheck.collate.owners import Owner, Sort, owner
from factcheck.lexicon.classes import ARTICLES, BE_FORMS, OTHERS, PERSONAL_POSSESSIVES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.naming import Referent
from factcheck.lexicon.overlap import in_common, meant
from factcheck.lexicon.predicates import related
from factcheck.lexicon.referents import compared
from factcheck.model.claim import Bound, ClaimKind, Date, NameSort, Number
from factcheck.model.statement import Predicates

MANY = 12  # figures of a cell: beyond that it is a table
CLAUSE = 0.6  # of the words of substance of one clause in the other: both say the same of a date
SHARED = 2  # of these at the least
LEAST = 0.3  # how alike two sentences are at the least
_OF_AGE = ARTICLES | BE_FORMS | frozenset([",", "who", "aged", "age", "is", "was", "of", "(", "now", "just"])
_BESIDE = PERSONAL_POSSESSIVES | frozenset(["and", "with"])
_GROUPS = frozenset("member crew people person staff other".split())  # what tells of whom stands before it


def of_one_bearer(
    ones: Sequence[Place], twos: Sequence[Place], like: Callable[[Place, Place], float]
) -> set[tuple[int, int]]:
    """The pairs of figures that differ, each the only one that its copy gives there of the bearer of both."""
    if max(len(ones), len(twos)) > MANY:
        return set()
    mine, theirs = ([_bearer(place) for place in places] for places in (ones, twos))
    counts = [Counter(own for bearer in side for own in bearer) for side in (mine, theirs)]
    return {
        (s, c)
        for s, one in enumerate(ones)
        for c, two in enumerate(twos)
        if any(all(count[own] == 1 for count in counts) for own in mine[s] & theirs[c])
        and differ(one, two)
        and not (worked_out(one, two) or _namesakes(one, two))
        and not _left_bare(one, twos, theirs)
        and not _left_bare(two, ones, mine)
        and like(one, two) >= LEAST
    }


def _namesakes(one: Place, two: Place) -> bool:
    """Are they the ages of two people of one surname: "Ada Moss, 34, and her son Ivo | Ivo Moss, nine"?"""
    if one.claim.kind is not ClaimKind.AGE:
        return False
    mine, theirs = (
        [place.cell.full_names[end] for end in _who(place).values() if end in place.cell.full_names]
        for place in (one, two)
    )
    return any(compared(a, b, NameSort.PERSON).referent is Referent.OTHER for a in mine for b in theirs)


def _left_bare(place: Place, others: Sequence[Place], bearers: Sequence[frozenset[tuple[str, str]]]) -> bool:
    """Does the other copy give the very figure, and leave it to the reader of whom: "any one of | three"?"""
    figure = _told(place)
    return any(not bearer and _told(other) == figure for other, bearer in zip(others, bearers, strict=True))


def _told(place: Place) -> tuple[object, ...]:
    claim = place.claim
    return claim.kind, getattr(claim, "value", None), getattr(claim, "unit", None)


def of_two_bearers(one: Place, two: Place) -> bool:
    """Is the one age that of somebody who is told besides the bearer of the other?"""
    if not (one.claim.kind is two.claim.kind is ClaimKind.AGE) or not differ(one, two):
        return False
    mine, theirs = _who(one), _who(two)
    if not (mine and theirs) or mine.keys() & theirs.keys():
        return False
    return _beside(two, theirs, mine) or _beside(one, mine, theirs)


def _beside(place: Place, own: dict[str, int], other: dict[str, int]) -> bool:
    """Is the bearer of an age told besides another, whom the sentence names as well?"""
    told = place.cell.substance | set(place.cell.names.values())
    if not other.keys() <= told:
        return False
    tokens = place.cell.tokens
    return any(
        not _BESIDE.isdisjoint([token.key for token in tokens[max(at - 2, 0) : at]]) for at in own.values()
    )


def days_of_one_clause(
    ones: Sequence[Place], twos: Sequence[Place], said: Callable[[Place], tuple[str, frozenset[str]]]
) -> set[tuple[int, int]]:
    """
    The pairs of weekdays that differ, each the only one for the other, where the clauses say the same.

    `said` gives the verb of the clause that a date stands in, and its words of substance.
    """
    if max(len(ones), len(twos)) > MANY:
        return set()
    given = [{_day(place) for place in places} for places in (ones, twos)]
    own = [
        [at for at, place in enumerate(places) if _is_day(place) and _day(place) not in others]
        for places, others in ((ones, given[1]), (twos, given[0]))
    ]
    if not all(own):
        return set()
    clauses = [
        [(at, said(places[at])) for at in days] for places, days in zip((ones, twos), own, strict=True)
    ]
    found = {
        (s, c)
        for s, (verb, mine) in clauses[0]
        for c, (other, theirs) in clauses[1]
        if not apart(ones[s], twos[c])
        and (
            of_one_hour(ones[s], twos[c])
            or (
                _may_say_one(verb, other)
                and len(mine & theirs) >= SHARED
                and in_common(mine, theirs) >= CLAUSE
            )
        )
    }
    rivals = Counter(s for s, _ in found), Counter(c for _, c in found)
    return {(s, c) for s, c in found if rivals[0][s] == rivals[1][c] == 1}


def _may_say_one(verb: str, other: str) -> bool:
    """Are two verbs one or synonyms, or does one of them leave it to the nouns: "is", "has"?"""
    if verb in FUNCTION_WORDS or other in FUNCTION_WORDS:
        return True
    return related(verb, "", other, "")[0] in (Predicates.SAME, Predicates.ALIKE)


def _is_day(place: Place) -> bool:
    """Is it a day of the week, and not the limit of a time: "on Sunday", not "before Sunday"?"""
    day = place.claim
    if not isinstance(day, Date) or day.kind is not ClaimKind.DATE or day.value_to or place.before in _LIMITS:
        return False
    return day.weekday is not None


_LIMITS = frozenset("before after by until till since".split())


def _day(place: Place) -> str:
    """A date as it is held against others: its value, or the words where they fix no day."""
    return getattr(place.claim, "value", None) or place.claim.text.casefold()


def _bearer(place: Place) -> frozenset[tuple[str, str]]:
    """What a figure is of, in each way that copy tells it; of a vague one, or a part, nothing."""
    claim = place.claim
    if not isinstance(claim, Number) or claim.value is None or claim.value_to is not None:
        return frozenset()
    if claim.kind is ClaimKind.AGE:
        return frozenset(("age", who) for who in _who(place))
    if claim.kind is not ClaimKind.NUMBER or claim.bound is not Bound.EXACT or is_part(place):
        return frozenset()
    if body := body_of(place):
        return frozenset([("body", body)])
    own = owner(place)
    became = next((word for word, sort in own.items() if sort is Sort.FATE), "")
    told = {token.key for token in place.cell.tokens[place.first : place.last + 1]}
    if not became or not OTHERS.isdisjoint(told):
        return frozenset()
    bearers = _whom(place) | ({_where(own)} if claim.unit in _ANYBODY else set())
    return frozenset((became, whom) for whom in bearers - {""})


def body_of(place: Place) -> str:
    """The body of people that is so large: "a crew of | 34", "a jury of | nine"; "" for none."""
    tokens, at = place.cell.tokens, place.first - 2
    word = tokens[at].key if at >= 0 and place.before == "of" else ""
    return word if word in _BODIES else ""


# what is said to be "of" so many people who belong to it
_BODIES = frozenset(
    (
        "army band battalion cast class company congregation convoy crew delegation entourage family gang "
        "group jury mob panel party population posse squad staff team troop troupe unit workforce audience "
        "crowd choir orchestra platoon electorate membership attendance"
    ).split()
)

# units that tell only that they are people, or what became of them: "four died", "two lives were lost"
_ANYBODY = frozenset("person life death fatality body corpse victim".split())


def _where(own: Owner) -> str:
    """All that is named in a figure's own part of the sentence: "two died in | Norby"; "" for nothing."""
    return " ".join(sorted(word for word, sort in own.items() if sort is Sort.NAME))


def ages_of_one(
    ones: Sequence[Place], twos: Sequence[Place], called: Callable[[Place, int], str]
) -> list[tuple[int, int]]:
    """
    The pairs of ages left over that are of one person, each the only one that its copy gives of him.

    `called` tells who a description that ends at a token stands for: "the governor, | 65".
    """
    mine, theirs = ([_person(place, called) for place in places] for places in (ones, twos))
    return [
        (s, c)
        for s, who in enumerate(mine)
        for c, other in enumerate(theirs)
        if who and who == other and mine.count(who) == 1 == theirs.count(who)
    ]


def _person(place: Place, called: Callable[[Place, int], str]) -> str:
    """The surname of the person whose age it is, by the name or the description beside it; "" for none."""
    claim = place.claim
    if not isinstance(claim, Number) or claim.kind is not ClaimKind.AGE or claim.value_to is not None:
        return ""
    names = place.cell.names
    found = {names.get(end) or called(place, end) for end in _who(place).values()} - {""}
    return found.pop() if len(found) == 1 else ""


def _who(place: Place) -> dict[str, int]:
    """Whose age it is: the noun or name before it, "the captain, who is | 47", or those behind; and where."""
    tokens, names = place.cell.tokens, place.cell.names
    at = place.first - 1
    while at >= 0 and tokens[at].key in _OF_AGE:
        at -= 1
    ends = [at] if 0 <= at < place.first - 1 and at not in place.cell.figures else []
    if tokens[place.last - 1].key.endswith("old"):
        ends += range(place.last, min(place.last + 2, len(tokens)))
        ends += [k for k in range(place.last + 2, place.last + 4) if k in names]
    out: dict[str, int] = {}
    for end in ends:
        word = tokens[end].key
        if end > at and (not word[0].isalpha() or word in FUNCTION_WORDS):
            break
        if word[0].isalpha() and word not in FUNCTION_WORDS:
            out[names.get(end) or meant(word)] = end
    return out


def _whom(place: Place) -> set[str]:
    """Whom it counts: "climbers"; of "crew members" the crew."""
    claim, tokens = place.claim, place.cell.tokens
    assert isinstance(claim, Number)
    if claim.counted is None:
        return set()
    at = next((k for k, token in enumerate(tokens) if token.span.start == claim.counted.start), None)
    if at is None:
        return set()
    if claim.unit in _GROUPS and at and at > place.last - 1 and tokens[at - 1].key not in FUNCTION_WORDS:
        return {meant(tokens[at].key), meant(tokens[at - 1].key)}
    return {meant(tokens[at].key)}
