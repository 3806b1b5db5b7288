"""
Which places may lie in which: a town in a state, a state in a country, a country in a continent.

Levels come from the tables of `lexicon.places`; the parts of Canada, Australia and the United Kingdom
and the continents are closed lists of their own. Where a town lies is known of capitals and of the
towns of `lexicon.gazetteer`.
"""

from __future__ import annotations

from factcheck.lexicon import gazetteer
from factcheck.lexicon.places import ALIASES, CAPITALS, PLACES, STATES
from factcheck.lexicon.shortforms import in_full

_NATIONS = frozenset(["england", "scotland", "wales", "northern ireland"])
_PARTS = _NATIONS | frozenset(
    word.replace("_", " ")
    for word in """
    ulster quebec ontario alberta british_columbia manitoba saskatchewan nova_scotia new_brunswick
    newfoundland new_south_wales queensland tasmania south_australia western_australia
    northern_territory victoria crimea catalonia kashmir
    """.split()
)
PARTS = {
    "nsw": "new south wales", "nt": "northern territory", "qld": "queensland", "vic": "victoria",
    "tas": "tasmania", "sa": "south australia", "wa": "western australia", "ni": "northern ireland",
    "bc": "british columbia", "nl": "newfoundland", "nfld": "newfoundland", "ont": "ontario", "que": "quebec",
    "alta": "alberta", "sask": "saskatchewan", "man": "manitoba", "nb": "new brunswick", "ns": "nova scotia",
}  # fmt: skip
"""Short forms of parts of countries, to their names."""
_CONTINENTS = frozenset(
    word.replace("_", " ")
    for word in """
    europe asia africa antarctica oceania scandinavia balkans caribbean arctic north_america south_america
    latin_america central_america middle_east
    """.split()
)
_CITIES_TOO = frozenset(["new york", "washington", "luxembourg", "singapore", "mexico"])
_COUNTRIES = (frozenset(map(str.lower, CAPITALS.values())) | gazetteer.COUNTRIES) - _NATIONS
_STATES = frozenset(state.lower() for state in STATES.values()) - _COUNTRIES


# what a name ends in that stands inside a town, and what in that holds towns
_IN_TOWN = frozenset(
    "street road avenue lane square boulevard quay pier wharf terrace crescent plaza mall arena".split()
)
_HOLDING = frozenset("county district province region oblast prefecture governorate voivodeship".split())


# The ceremonial counties of England that no "shire" tells, without those that bear the name of a city, and
# the preserved counties of Wales.
_COUNTIES = frozenset(
    word.replace("_", " ")
    for word in """
    cornwall cumbria devon dorset essex east_sussex west_sussex sussex greater_london greater_manchester kent
    merseyside norfolk northumberland rutland shropshire somerset suffolk surrey tyne_and_wear west_midlands
    isle_of_wight clwyd dyfed gwent gwynedd powys mid_glamorgan south_glamorgan west_glamorgan
    """.split()
)


def _in_county(one: str, two: str) -> bool:
    """Is one a British county, and the other a town that may lie in it: of Britain, or on no list?"""
    for place, other in ((one, two), (two, one)):
        if place not in _COUNTIES and not place.endswith("shire"):
            continue
        if other in _COUNTIES or other in PLACES or _level(other) or _is_clipped(other):
            return False
        return not gazetteer.known(other) or "united kingdom" in gazetteer.lands(other)
    return False


def _is_clipped(place: str) -> bool:
    """Does a place end in the short form of a county: "West Yorks"?"""
    return any(full[-1].endswith("shire") for full in in_full(place.rpartition(" ")[2]))


def _by_its_word(place: str) -> int | None:
    """How wide a place is by the word that its name ends in: -1 for a street, 1 for a county; else None."""
    last = place.rpartition(" ")[2]
    if last == place:
        return 1 if place.endswith("shire") else None
    return -1 if last in _IN_TOWN else 1 if last in _HOLDING else None


def _by_their_words(one: str, two: str) -> bool:
    """Is one a street, or a county and the other a town that is known: "the county of Marlow" is no town?"""
    for place, other in ((one, two), (two, one)):
        wide = _by_its_word(place)
        if wide == -1 or (wide == 1 and gazetteer.known(other)):
            return True
    return False


def _level(place: str) -> int:
    """How wide a place is: 0 for a town, 1 for part of a country, 2 for a country, 3 for a continent."""
    if place in _CONTINENTS:
        return 3
    if place in _CITIES_TOO:
        return 0
    if place in _COUNTRIES:
        return 2
    told = _by_its_word(place)
    return told if told is not None else int(place in _STATES or place in _PARTS)


def nested(one: str, two: str) -> bool:
    """May one of two places, in small letters, lie in the other, as far as is known: Geneva, Switzerland?"""
    one, two = (PARTS.get(place, ALIASES.get(place, place)) for place in (one, two))
    if _in_county(one, two):
        return True
    if one not in PLACES and two not in PLACES and not _by_their_words(one, two):
        return False
    levels = _level(one), _level(two)
    if levels[0] == levels[1]:
        return False
    small, wide = (one, two) if levels[0] < levels[1] else (two, one)
    if small in _STATES and wide in _COUNTRIES:
        return wide == "united states"
    if small in _NATIONS and wide in _COUNTRIES:
        return wide == "united kingdom"
    home = CAPITALS.get(small, "").lower()
    if home and wide in _COUNTRIES | _NATIONS:
        homes = {home, "united kingdom"} if home in _NATIONS else {home}
        return wide in (homes | {"england"} if small == "london" else homes)
    return True


def lies_in(one: str, two: str) -> bool | None:
    """Does one of two places, in small letters, lie in the other? None where the lists do not tell."""
    one, two = (PARTS.get(place, ALIASES.get(place, place)) for place in (one, two))
    levels = _level(one), _level(two)
    if levels[0] == levels[1] or _by_its_word(one) != _by_its_word(two):
        return None
    small, wide = (one, two) if levels[0] < levels[1] else (two, one)
    if wide in _CONTINENTS:
        homes = _homes(small)
        on = frozenset(name for home in homes for name in gazetteer.continents(home))
        return wide in on if on and wide in _WHOLE else None
    if small in _PARTS or (small in _STATES and wide in _COUNTRIES):
        return nested(one, two) if small in _NATIONS | _STATES else None
    homes = _homes(small)
    if not homes or wide in _PARTS:
        return True if wide in _NATIONS and homes == {wide} else None
    return wide in homes


_WHOLE = frozenset(["europe", "asia", "africa", "oceania", "north america", "south america"])


def _homes(place: str) -> frozenset[str]:
    """The countries, and states, that a place lies in or is."""
    if place in _COUNTRIES:
        return frozenset([place])
    capital = CAPITALS.get(place, "").lower()
    return gazetteer.lands(place) | (frozenset([capital]) if capital else frozenset())
