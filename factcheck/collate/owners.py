"""
Whose a figure is: what it is of, by the part of the sentence it stands in or the list it is a member of.

"48% for Hale and 45% for Roe", "12 dead and 30 hurt", "300 at the mill and 90 at the dock", "Hale and Roe
have two and six": each figure has words to itself, which tell whose it is in whatever order and build the
other copy gives the two. Two figures each of what the other is of in the second copy have changed places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from factcheck.collate.frame import Cell, Place
from factcheck.collate.ground import is_part
from factcheck.collate.own import speaks
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.change import DOWN, NOUNS_DOWN, NOUNS_UP, UP
from factcheck.lexicon.classes import ARTICLES, AUXILIARIES, MODALS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import meant
from factcheck.lexicon.referents import land
from factcheck.lexicon.roles import ANYBODY
from factcheck.model.choice import Choice
from factcheck.model.claim import Claim, ClaimKind, Date, Name, Number


class Sort(Choice):
    """What kind of word tells whose a figure is: two of one kind are rivals."""

    DAY = "day"
    FATE = "fate"  # what became of people
    NAME = "name"
    WORD = "word"


Owner = Mapping[str, Sort]  # what the words come to that a figure has to itself, each with its sort
Two = tuple[int, int]

# words of one line are one fate
_FATES = {
    word: row.split()[0]
    for row in (
        "dead died die dies dying death deaths killed killing kills fatalities perished lives bodies corpses",
        "hurt injured injuring injuries injures wounded wounding wounds",
        "missing unaccounted disappeared",
        "arrested detained held arrests",
        "rescued freed saved survived survivors",
        "believed thought feared estimated reckoned presumed",
    )
    for word in row.split()
}
_PARTING = frozenset("and or but while whereas although though ; : - – — . ? !".split())
_SETTING_OFF = frozenset(
    "after before against with versus than to as".split()
)  # "31 in Hull after 12 in Leeds"
_PARTINGS = (_PARTING, _PARTING | {","}, _PARTING | {","} | _SETTING_OFF)  # each parts more than the last
_OF = frozenset(["of", "among", "amongst"])
_RELATIVES = frozenset(["which", "who", "where", "whose"])
_AND = frozenset({"and", "&"})
_JOINTS = frozenset({"and", "or", "&", ",", "-", "–"})
_LONGEST_JOINT = 3  # ", and the"
_NEAR = 8  # tokens between a figure and a word of its part; what is further off is the sentence's


class Owners:
    """Asks of the figures of two cells which is whose; what each is of is read once, when it is asked for."""

    def __init__(self, ones: Sequence[Place], twos: Sequence[Place]) -> None:
        self._ones, self._twos = _Side(ones), _Side(twos)
        self._known: dict[tuple[int, int, frozenset[Sort]], bool] = {}

    def crossed(self, ones: Two, twos: Two) -> bool | None:
        """
        Is each of two figures of what the other is of in the second copy?

        False where each is of what the one in its own place is of, None where nothing tells. Each has a word
        in common with its partner alone, and both words are of one sort: two days, two fates, two names. Of
        the same two figures in both copies any other words tell as well, and where these tell both ways
        neither has changed.
        """
        if not self._akin(ones, twos):
            return None
        same = self._values(self._ones, ones) == self._values(self._twos, twos)
        if same and not (self._ones.once(ones) and self._twos.once(twos)):
            return None
        turned = self._ones.values[ones[0]] != self._twos.values[twos[0]]
        if same and (self._ones.of_several(ones) or self._twos.of_several(twos)):
            return turned
        if same and self._ones.two_things(ones) and self._twos.two_things(twos):
            told = self._by_thing(ones, twos)
            if told is not None:
                return told
        for sorts in _OF_THE_SAME if same else _OF_OTHERS:
            straight, across = (self._tied(ones, two, sorts, same) for two in (twos, twos[::-1]))
            if straight is not across:
                return across
            if (
                same and straight
            ):  # "three shut and 17 opened last year", "17 opened and three shut last year"
                return turned
        return self._by_thing(ones, twos) if same else None

    def of_two_courses(self, ones: Two, twos: Two) -> bool:
        """Is each of two figures, in both copies, an end of what went from one to the other?"""
        return all(_is_end(side.places[at]) for side, two in self._sides(ones, twos) for at in two)

    def _by_thing(self, ones: Two, twos: Two) -> bool | None:
        """
        The same by the thing that one of two figures counts in both copies: "21 points", "16 points".

        Each counts a thing of its own in either copy; what the other counts may be told in other words.
        """
        mine, theirs = ([side.thing(at) for at in two] for side, two in self._sides(ones, twos))
        if "" in (*mine, *theirs) or mine[0] == mine[1] or theirs[0] == theirs[1]:
            return None
        straight, across = (
            any(thing == other for thing, other in zip(mine, things, strict=True))
            for things in (theirs, theirs[::-1])
        )
        if straight is across:
            return None
        listed = self._ones.two_things(ones) and self._twos.two_things(twos)
        return None if not listed and self._speaks(ones, twos[::-1] if straight else twos) else across

    def _speaks(self, ones: Two, twos: Two) -> bool:
        """Has either figure a day, a fate or a name in common with its partner alone?"""
        rivals = [(self._ones.owner(ones[1 - at]), self._twos.owner(twos[1 - at])) for at in (0, 1)]
        return any(self._told(ones[at], twos[at], _FIRM, rivals[at]) for at in (0, 1))

    def _sides(self, ones: Two, twos: Two) -> tuple[tuple[_Side, Two], tuple[_Side, Two]]:
        return (self._ones, ones), (self._twos, twos)

    @staticmethod
    def _values(side: _Side, two: Two) -> set[object]:
        return {side.values[at] for at in two}

    def _akin(self, ones: Two, twos: Two) -> bool:
        """Are all four of one kind?"""
        claims = [self._ones.places[at].claim for at in ones] + [self._twos.places[at].claim for at in twos]
        if len({claim.kind for claim in claims}) == 1:
            return True
        return all(akin(a, b) for a, b in combinations(claims, 2))

    def _tied(self, ones: Two, twos: Two, sorts: frozenset[Sort], same: bool) -> bool:
        """Has each figure a word of some sorts in common with its partner alone?"""
        if not same:
            return self._alone(ones[0], twos[0], sorts) and self._alone(ones[1], twos[1], sorts)
        for at, other in ((0, 1), (1, 0)):
            rivals = self._ones.owner(ones[other]), self._twos.owner(twos[other])
            if not self._told(ones[at], twos[at], sorts, rivals):
                return False
        return True

    def _alone(self, s: int, c: int, sorts: frozenset[Sort]) -> bool:
        """Have two figures a word of some sorts in common that no other has?"""
        asked = s, c, sorts
        if asked not in self._known:
            rivals = *self._ones.others(s), *self._twos.others(c)
            self._known[asked] = self._told(s, c, sorts, rivals)
        return self._known[asked]

    def _told(self, s: int, c: int, sorts: frozenset[Sort], rivals: Sequence[Owner]) -> bool:
        """Have two figures a word of some sorts in common that none of the rivals has?"""
        one, two = self._ones.owner(s), self._twos.owner(c)
        words = [word for word in one if word in two and (one[word] in sorts or two[word] in sorts)]
        return any(all(word not in rival for rival in rivals) for word in words)


_OF_OTHERS = tuple(frozenset([sort]) for sort in (Sort.DAY, Sort.FATE, Sort.NAME))
_FIRM = frozenset([Sort.DAY, Sort.FATE, Sort.NAME])
_OF_THE_SAME = (_OF_OTHERS[0], frozenset([Sort.FATE, Sort.NAME, Sort.WORD]))


class _Side:
    """The figures of one copy's cell."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.places = places
        self.values = [_value(place) for place in places]
        self._owners: dict[int, Owner] = {}

    def owner(self, at: int) -> Owner:
        """What a figure is of."""
        if at not in self._owners:
            self._owners[at] = owner(self.places[at])
        return self._owners[at]

    def thing(self, at: int) -> str:
        """What the noun comes to that a figure counts, "" for none, for anybody, and for so many more."""
        place = self.places[at]
        figure = place.claim
        if not isinstance(figure, Number) or figure.kind is not ClaimKind.NUMBER or figure.counted is None:
            return ""
        noun = figure.unit or ""
        vague = not noun or noun in ANYBODY or noun == "person" or is_part(place)
        return "" if vague else meant(noun)

    def two_things(self, two: Two) -> bool:
        """Are two things counted side by side, so that all else is said of both: "46 cars and 17 lorries"?"""
        one, other = sorted((self.places[at] for at in two), key=lambda place: place.first)
        counted = getattr(one.claim, "counted", None)
        if counted is None:
            return False
        between = one.cell.tokens[one.first : other.first]
        return len(between) > 2 and between[-1].key in _AND and between[-2].span.end == counted.end

    def others(self, at: int) -> list[Owner]:
        """What the others are of."""
        return [self.owner(other) for other in range(len(self.places)) if other != at]

    def once(self, two: Two) -> bool:
        """Are two figures other ones, each given once?"""
        return all(self.values.count(self.values[at]) == 1 for at in two)

    def of_several(self, two: Two) -> bool:
        """Do two figures stand in one list that is of several, "the sisters", and of none of them in turn?"""
        one, other = (self.places[at] for at in two)
        run = _list_of(one, _kin(one))
        if all(other.first != place.first for place in run):
            return False
        tokens = one.cell.tokens
        before = [token.key for token in tokens[max(run[0].first - _NEAR, 0) : run[0].first]]
        behind = [token.key for token in tokens[run[-1].last : run[-1].last + 2]]
        return _AND.isdisjoint(before) and "respectively" not in behind


def owner(place: Place) -> Owner:
    """What a figure is of: who is listed in its turn, or the words of its own part of the sentence."""
    kin = _kin(place)
    return _in_turn(place, kin) or _group(place, kin) or _of_both_ends(place, kin) or _own_part(place, kin)


def fates(place: Place) -> frozenset[str]:
    """What became of those whom a figure counts, by its own part of the sentence; empty where nothing did."""
    return frozenset(word for word, sort in owner(place).items() if sort is Sort.FATE)


def _value(place: Place) -> object:
    value = getattr(place.claim, "value", None)
    return place.claim.text.casefold() if value is None else value


def _kin(place: Place) -> list[Place]:
    """The figures of its kind beside it, and those that leave theirs to the reader; itself among them."""
    cell = place.cell
    return [Place(cell, claim, *ends) for claim, ends in cell.beside(place.first) if akin(place.claim, claim)]


def akin(a: Claim, b: Claim) -> bool:
    """Are two of one kind, or is one of them a bare figure: "18 pesos a kilo and beans | 24"?"""
    if a.kind is b.kind:
        return True
    one, two = (a, b) if a.kind is ClaimKind.NUMBER else (b, a)
    bare = isinstance(one, Number) and one.kind is ClaimKind.NUMBER and one.unit is None
    return bare and two.kind in _MEASURED - {ClaimKind.AGE}


_MEASURED = frozenset(
    {ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.AGE}
)  # a unit is no word that tells whose they are


# --- parts of a sentence ------------------------------------------------------------------------------


_LISTED = 12  # figures one behind the other that have their owner from the first


def _own_part(place: Place, kin: Sequence[Place], listed: int = _LISTED) -> Owner:
    """The words of its part of the sentence, if no figure of its kind is there; of a list the first's."""
    cell = place.cell
    near = max(place.first - _NEAR, 0), min(place.last + _NEAR, len(cell.tokens))
    parts = [_part(place, marks) for marks in _PARTINGS]
    clipped = [(max(begin, near[0]), min(end, near[1])) for begin, end in parts]
    for (begin, end), words in zip(parts + clipped, clipped * 2, strict=True):
        if not any(begin <= other.first < end and _rival(place, other) for other in kin):
            own = _words(cell, *words)
            break
    else:
        own = {}
    before = next((other for other in kin if other.last <= place.first and _joined(other, place)), None)
    if before is None or not listed:
        return own
    return {**_own_part(before, kin, listed - 1), **own}  # "men of 33 and | 40"


def _of_both_ends(place: Place, kin: Sequence[Place]) -> Owner:
    """
    What a change is of that a figure is one end of: "from 30 to 20 in the north"; empty for no such end.

    That "in the north" stands by the second tells nothing of the first: both are what fell there.
    """
    other = _other_end(place, kin)
    if other is None:
        return {}
    both = Place(place.cell, place.claim, min(place.first, other.first), max(place.last, other.last))
    return _own_part(both, [figure for figure in kin if figure.first not in (place.first, other.first)])


def changed_alike(ones: Sequence[Place], twos: Sequence[Place]) -> set[Two]:
    """The pairs of one end of a change that both copies give, once each, from the same figure to the same."""
    mine, theirs = (_changes(places) for places in (ones, twos))
    return {(mine[told][0], theirs[told][0]) for told in mine if len(mine[told]) == len(theirs[told]) == 1}


def _changes(places: Sequence[Place]) -> defaultdict[tuple[str, object, object], list[int]]:
    """The places of a cell by which end of a change they are, their figure and that of the other end."""
    out: defaultdict[tuple[str, object, object], list[int]] = defaultdict(list)
    for at, place in enumerate(places):
        if isinstance(place.claim, Number) and (other := _other_end(place, _kin(place))) is not None:
            out[place.end, _value(place), _value(other)].append(at)
    return out


def _is_end(place: Place) -> bool:
    """Does the other end of a change stand beside a figure?"""
    return _other_end(place, _kin(place)) is not None


def _other_end(place: Place, kin: Sequence[Place]) -> Place | None:
    """The figure that what a figure tells went to, or came from; None where none stands beside it."""
    return next((end for end in kin if _is_other_end(place, end)), None)


def _is_other_end(place: Place, other: Place) -> bool:
    """Is a figure what a change led to from the other, or from which it led to it, in the same breath?"""
    if {place.before, other.before} != {"from", "to"}:  # "38 against 61" are of two
        return False
    one, two = sorted((place, other), key=lambda end: end.first)
    between = place.cell.tokens[one.last : two.first]
    return len(between) <= _NEAR and not any(token.key in _ASIDES for token in between)


def _group(place: Place, kin: Sequence[Place]) -> Owner:
    """
    Of which group a share is, where it is compared with that of another; empty where it is not.

    "14% of those on the pill had died, compared with 19% of those given none": what became of them is said of
    both, and the group alone tells whose share it is.
    """
    shares = [other for other in kin if _of_group(other)]
    at = next((k for k, other in enumerate(shares) if other.first == place.first), None)
    if at is None:
        return {}
    tokens = place.cell.tokens
    for one, two in ((shares[k], shares[k + 1]) for k in (at - 1, at) if 0 <= k < len(shares) - 1):
        if not _COMPARING.isdisjoint(token.key for token in tokens[max(two.first - 2, one.last) : two.first]):
            return _words(place.cell, place.last, _end_of_group(place))
    return {}


_COMPARING = frozenset("against with versus to than".split())  # "compared | with", "as | against"
_VERBS = AUXILIARIES | MODALS.keys()
_ASIDES = _PARTING | {","}


def _of_group(place: Place) -> bool:
    """Is it so many per cent of some: "14% | of those on the pill"?"""
    tokens = place.cell.tokens
    return place.claim.kind is ClaimKind.PERCENT and [t.key for t in tokens[place.last : place.last + 1]] == [
        "of"
    ]


def _end_of_group(place: Place) -> int:
    """Where the verb stands that says what became of a group, or the mark behind it."""
    tokens, related = place.cell.tokens, False
    for at in range(place.last, len(tokens)):
        key = tokens[at].key
        if key in _ASIDES or key in _SETTING_OFF or (key in _VERBS and not related):
            return at
        related = key in _RELATIVES  # "of those who | had taken it"
    return len(tokens)


def _rival(place: Place, other: Place) -> bool:
    """Is another figure not the whole of which the first is a part: "36 | of the 90"?"""
    tokens = place.cell.tokens
    at = other.first - 1
    while at > 0 and tokens[at].key in ARTICLES:
        at -= 1
    whole = at > place.first and tokens[at].key in _OF
    return other.first != place.first and not whole


def _part(place: Place, marks: frozenset[str]) -> tuple[int, int]:
    """From where to where the part goes that a figure stands in; a mark within a name parts nothing."""
    cell = place.cell
    begin = max(place.first - _LONGEST_PART, 0)
    for at in range(place.first - 1, begin - 1, -1):
        if at < begin:
            break
        if _parts(cell, at, marks):
            begin = max(begin, _behind(cell, at))
    for at in range(place.first, end := min(place.last + _LONGEST_PART, len(cell.tokens))):
        if not _parts(cell, at, marks):
            continue
        behind = _behind(cell, at)
        if behind <= place.first:
            begin = max(begin, behind)
        elif (ends := min(at, behind)) >= place.last:
            return begin, ends
    return begin, end


_LONGEST_PART = 120  # tokens before or behind a figure: a part is a clause, and longer ones are tables


def _parts(cell: Cell, at: int, marks: frozenset[str]) -> bool:
    """Does one of some marks stand at a place, outside of names and figures?"""
    known = cell.tokens[at].key in marks
    return known and at not in cell.named and at not in cell.figures and not _joins(cell, at)


def _behind(cell: Cell, at: int) -> int:
    """Where the part behind a mark begins: with the noun before it in "the mill, which has 22"."""
    tokens = cell.tokens
    relative = tokens[at].key == "," and at + 1 < len(tokens) and tokens[at + 1].key in _RELATIVES
    return _opening(cell, at) if relative else at + 1


def _joins(cell: Cell, at: int) -> bool:
    """Is it a hyphen inside a word that begins with a figure: "first-half", "two-year"?"""
    tokens = cell.tokens
    if tokens[at].text != "-" or not 0 < at < len(tokens) - 1 or not tokens[at + 1].text[0].isalpha():
        return False
    return (
        tokens[at - 1].span.end == tokens[at].span.start and tokens[at].span.end == tokens[at + 1].span.start
    )


def _opening(cell: Cell, end: int) -> int:
    """Where the noun with its article begins that stands before a place."""
    at = end - 1
    while (
        at > 0
        and cell.tokens[at].key not in ARTICLES
        and cell.tokens[at - 1].key not in FUNCTION_WORDS - ARTICLES
    ):
        at -= 1
    return max(at, 0)


def _words(cell: Cell, begin: int, end: int) -> Owner:
    """What the names and words of substance of a stretch come to, figures left out."""
    out: dict[str, Sort] = {}
    taken: set[int] = set()
    for claim, (first, last) in cell.beside(begin):
        if isinstance(claim, Name) or claim.kind in _MEASURED:
            taken.update(range(first, last))
        elif isinstance(claim, Date) and begin <= first < end and (day := _dated(claim)):
            taken.update(at for at in range(first, last) if cell.tokens[at].key in MONTHS)
            out[day] = Sort.WORD
    for name in _owning(cell, begin, end):
        full = name.full.casefold()
        whole = land(full)
        out.update(dict.fromkeys([whole] if whole else map(meant, full.split()), Sort.NAME))
    for at in range(begin, end):
        word = cell.words[at]
        if word is not None and not word[1] and at not in taken and at not in cell.figures:
            out.update([_sorted(cell.tokens[at].key)])
    return out


def _owning(cell: Cell, begin: int, end: int) -> list[Name]:
    """The names of a stretch, but for who says it, and whom a thing goes to where one is named besides."""
    stand = [
        Place(cell, claim, first, last)
        for claim, (first, last) in cell.beside(begin)
        if isinstance(claim, Name) and first < end and begin < last
    ]
    own = [place for place in stand if not speaks(place)]
    doing = [place for place in own if place.before not in _GOING]
    return [place.claim for place in doing or own if isinstance(place.claim, Name)]


def _dated(day: Date) -> str:
    """The month or year that a date comes to, however it is told; "" for a weekday, which is a word."""
    weekday = any(word in WEEKDAYS for word in day.text.casefold().split())
    return "" if weekday or day.kind is not ClaimKind.DATE else (day.value or "")[: len("2025-01")]


# "rose 6%, a gain of 24% this year": that each has gone up tells of neither whose it is
_KNOWN = {
    **dict.fromkeys(UP | NOUNS_UP, ("up", Sort.WORD)),
    **dict.fromkeys(DOWN | NOUNS_DOWN, ("down", Sort.WORD)),
    **{word: (word, Sort.DAY) for word in WEEKDAYS},
    **{word: (fate, Sort.FATE) for word, fate in _FATES.items()},
}
_GOING = frozenset(["to", "from", "into"])


@lru_cache(maxsize=1 << 14)
def _sorted(word: str) -> tuple[str, Sort]:
    """What a word comes to, a land and its people one, any rise another, and of which sort it is."""
    if word in _KNOWN:
        return _KNOWN[word]
    whole = land(word)
    return (whole, Sort.NAME) if whole else (meant(word), Sort.WORD)


# --- lists ------------------------------------------------------------------------------------------


def _in_turn(place: Place, kin: Sequence[Place]) -> Owner:
    """Whoever is listed in its turn before a list of figures: names, or of two figures two nouns."""
    figures = _list_of(place, kin)
    if len(figures) < 2:
        return {}
    cell, at = place.cell, next(at for at, other in enumerate(figures) if other.first == place.first)
    if names := _names_listed(place, len(figures)):
        return _words(cell, names[at].first, names[at].last)
    begin = figures[0].first
    for joint in range(begin - 2, max(begin - _NEAR, 0), -1) if len(figures) == 2 else ():
        if cell.tokens[joint].key in _AND:
            second = joint + 1 + (cell.tokens[joint + 1].key in ARTICLES)
            return _words(cell, second, second + 1) if at else _words(cell, joint - 1, joint)
    return {}


def _names_listed(place: Place, count: int) -> list[Place]:
    """The one list of so many names beside a figure; nothing where there is none, or another."""
    cell = place.cell
    names = [Place(cell, claim, *ends) for claim, ends in cell.beside(place.first) if isinstance(claim, Name)]
    fitting = [run for run in _runs(names) if len(run) == count]
    return fitting[0] if len(fitting) == 1 else []


def _list_of(place: Place, kin: Sequence[Place]) -> list[Place]:
    """The list of figures that one stands in, alone or with others."""
    return next(run for run in _runs(kin) if any(other.first == place.first for other in run))


def _runs(claims: Sequence[Place]) -> list[list[Place]]:
    """Some claims of a cell, each list of them by itself."""
    out: list[list[Place]] = []
    for claim in sorted(claims, key=lambda other: other.first):
        if out and _joined(out[-1][-1], claim):
            out[-1].append(claim)
        else:
            out.append([claim])
    return out


def _joined(one: Place, two: Place) -> bool:
    if not 0 < two.first - one.last <= _LONGEST_JOINT:
        return False
    between = [token.key for token in one.cell.tokens[one.last : two.first]]
    named = isinstance(
        one.claim, Name
    )  # "the Tulips and | the Farm League", but "a nurse, 34, and | a 57-year-old"
    return all(key in _JOINTS or (named and key in ARTICLES) for key in between)
