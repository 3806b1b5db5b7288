"""
Do two names name one person, body or place? The one decision, pure and symmetric, with its reason.

Asked by whoever sets names side by side: the matching of claims, the rules, the sources of attributions.
What bears the names decides how they are held together; where that is not known, every way is tried.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon import bodies, clubs, gazetteer, places, seats
from factcheck.lexicon.aliases import ALIASES, PARTIES
from factcheck.lexicon.folding import MARKS, key
from factcheck.lexicon.naming import SAME, Kin, Referent, alike, slipped, words
from factcheck.lexicon.nesting import PARTS, lies_in, nested
from factcheck.lexicon.nicknames import SHORT, TWINS, short_form
from factcheck.lexicon.numerals import ROMAN, counted
from factcheck.lexicon.roles import LETTERED
from factcheck.lexicon.roles import PARTIES as PARTIES_OF
from factcheck.lexicon.shortforms import in_full
from factcheck.lexicon.spelling import fold
from factcheck.lexicon.titles import ABBREVIATED, HEADS, TITLE_HEADS
from factcheck.model.claim import Name, NameSort

_SMALL = frozenset("of for the and in on to at & a".split())
_FIRM = frozenset("inc corp corporation co company ltd limited llc plc group holdings sa ag nv".split())
_PARTICLES = frozenset(
    "de da do dos del della di la le van von der den ter bin binti ibn bint al el ul abu".split()
)
_SUFFIXES = {"jr": "jr", "jnr": "jr", "sr": "sr", "snr": "sr"}


def related(a: Name, b: Name) -> Kin:
    """How two names stand to each other, by their fullest forms where the printed ones do not tell."""
    slip = _title_slip(a, b) or _title_slip(b, a)
    if slip:
        return Kin(Referent.SLIP, slip)
    sort = _joint(a.sort, b.sort)
    kin = compared(a.text, b.text, sort)
    if kin.agrees or kin.misspelt:
        return kin
    if a.full != a.text or b.full != b.text:
        full = compared(a.full, b.full, sort)
        if full.referent is Referent.SAME:
            return Kin(Referent.FORM, f"both {min(a.full, b.full)}")
        if full.agrees or full.misspelt:
            return full
    if NameSort.OTHER not in (a.sort, b.sort) and a.sort is not b.sort and kin.referent is Referent.OTHER:
        return Kin(Referent.OPEN, "one names another kind of bearer")
    return kin


def _title_slip(a: Name, b: Name) -> str:
    """The slip in a title that keeps it from being read as one: Ambassador Moss, Ambassadro Moss."""
    if not a.title or b.title or " " not in b.text:
        return ""
    first, rest = b.text.split(" ", 1)
    if words(rest) != words(a.text):
        return ""
    return slipped(a.title.split()[-1].casefold(), first.casefold())


def _joint(a: NameSort, b: NameSort) -> NameSort:
    """What two names are held together as: their sort, or that of the one that tells it."""
    if a is b:
        return a
    return a if b is NameSort.OTHER else b if a is NameSort.OTHER else NameSort.OTHER


ONE_GOVERNMENT = Kin(Referent.OPEN, "both may stand for one government")


@lru_cache(maxsize=1 << 14)
def compared(a: str, b: str, sort: NameSort = NameSort.OTHER) -> Kin:
    """How two printed names stand to each other."""
    if (b, a) < (a, b):  # one way round, so that the answer cannot depend on it
        a, b = b, a
    one, two = _shortened(words(a)), _shortened(words(b))
    if not one or not two:
        return Kin(Referent.OPEN, "no name to read")
    if one == two:
        return SAME
    for judge in (_by_other_names, _by_numeral):
        kin = judge(one, two, a, b)
        if kin is not None:
            return kin
    if two < one:
        one, two = two, one
    for held in _BY_SORT[sort]:
        kin = held(one, two)
        if kin is not None:
            return kin
    if sort is not NameSort.PERSON and _one_government(one, two):
        return ONE_GOVERNMENT
    if sort is not NameSort.PERSON and _club_and_town(" ".join(one), " ".join(two)):
        return Kin(Referent.OPEN, "a club and its town")
    return Kin(Referent.OTHER, f"{a} is not {b}")


def _by_other_names(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> Kin | None:
    if len(one) != len(two) and _one_office(one, two):
        return Kin(Referent.FORM, "an office in short and in full")
    if _known(one) == _known(two) or _one_branch(one, two):
        return Kin(Referent.FORM, "two names of one thing")
    if len(one) == len(two) and all(map(_short_and_full, one, two)):
        return Kin(Referent.FORM, "in short and in full")
    if _with_its_nation(a, b) or _with_its_nation(b, a):
        return Kin(Referent.FORM, "initials with the nation's before them")
    if _party_told(one, two) or _party_told(two, one):
        return Kin(Referent.FORM, "a party by its letter")
    if _initials_within(one, two, a) or _initials_within(two, one, b):
        return Kin(Referent.FORM, "initials for part of the name")
    return None


# --- numerals and letters -------------------------------------------------------------------------

_ORDER = {
    word: str(at)
    for at, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}


def _by_numeral(one: tuple[str, ...], two: tuple[str, ...], a: str, b: str) -> Kin | None:
    """Names that a numeral or a letter alone keeps apart: Phase III, Phase II; Plan A, Plan B."""
    if len(one) == len(two) > 1:
        off = [at for at, (x, y) in enumerate(zip(one, two, strict=True)) if x != y]
        if len(off) != 1:
            return None
        x, y = (designator(name[off[0]], off[0] > 0) for name in (one, two))
        if x is None or y is None or (off[0] == 0 and x.isalpha()):
            return None
        if x == y:
            return Kin(Referent.FORM, "a numeral and the word for it")
        return Kin(Referent.OTHER, f"another numeral or letter, {one[off[0]]}/{two[off[0]]}")
    short, long = sorted((one, two), key=len)
    if len(long) == len(short) + 1 > 1 and long[:-1] == short and long[-1] in ROMAN and a[:1] == b[:1]:
        return Kin(Referent.FORM, "with a numeral or without")  # Charles, Charles III
    return None


def designator(word: str, roman: bool = True) -> str | None:
    """What a numeral, a number's word or a single letter stands for: "iii" and "three" are 3, "b" is b."""
    if word in _ORDER:
        return _ORDER[word]
    value = ROMAN.get(word) if roman and (len(word) > 1 or word in "ivx") else None
    if value is None:
        value = counted(word)
    if value is not None:
        return str(value)
    if len(word) == 1 and word.isalpha():
        return word
    digits = word.rstrip("sthndr")
    return digits if digits.isdigit() and len(word) - len(digits) in (0, 2) else None


# --- other names ----------------------------------------------------------------------------------

# Countries and bodies whose initials stand inside longer names: "US National Security Council".
_IN_SHORT = {
    ("united", "states"): "us",
    ("united", "kingdom"): "uk",
    ("united", "nations"): "un",
    ("european", "union"): "eu",
}


def _short_and_full(a: str, b: str) -> bool:
    """Are two words one, or one the short form of the other: Lancs, Lancashire?"""
    return a == b or (fold(b),) in in_full(a) or (fold(a),) in in_full(b)


def _known(words: tuple[str, ...]) -> str:
    """The first of all the names by which something goes: a Tory, an Oscar."""
    name = " ".join(words).replace("-", " ")
    return ALIASES.get(name, name)


def _one_branch(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Are both one party's branch in one place: the Ohio Republicans, the Republican Party of Ohio?"""
    if len(one) < 2 or len(two) < 2:
        return False
    here, there = _branch(one), _branch(two)
    return here is not None and here == there


def _branch(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Where a party's branch is and which party it is of."""
    if "of" in words[1:-1]:
        at = words.index("of")
        words = words[at + 1 :] + words[:at]
    for at in range(1, len(words)):
        party = _known(words[at:])
        if party in PARTIES:
            where = " ".join(words[:at])
            return land(where) or _state(words[:at]) or where, party
    return None


def _with_its_nation(short: str, long: str) -> bool:
    """Are initials those of the other with the nation's before them: FDA, USFDA?"""
    one, two = (name.removesuffix("'s").replace(".", "") for name in (short, long))
    return len(one) > 2 and one.isupper() and two.isalpha() and two in (f"US{one}", f"UK{one}")


def _party_told(tag: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Do a legislator's party and seat in short say no more than the other: "R-Norby", "Republican"?"""
    if len(tag) != 1 or tag[0][1:2] != "-" or tag[0][0] not in LETTERED:
        return False
    party, seat = LETTERED[tag[0][0]], tag[0][2:]
    return all(
        PARTIES_OF.get(word) == party or word == seat or _state((seat,)) == word.title() for word in other
    )


def _initials_within(short: tuple[str, ...], long: tuple[str, ...], printed: str) -> bool:
    """Do initials stand for some words of a longer name, and is the rest the same: NSW Health, WA Police?"""
    spare = len(long) - len(short)
    if spare < 1 or len(short) < 2:
        return False
    at = next((i for i, word in enumerate(short) if word != long[i]), len(short) - 1)
    letters, inside = short[at], long[at : at + spare + 1]
    shown = printed.replace(".", "").split()
    if short[at + 1 :] != long[at + spare + 1 :]:
        return False
    if letters.upper() not in shown:
        letters = letters.removesuffix("s")  # GPs, General Practitioners
        if f"{letters.upper()}s" not in shown or not inside[-1].endswith("s"):
            return False
    return letters in ("".join(word[0] for word in inside), "".join(w[0] for w in inside if w not in _SMALL))


def _shortened(words: tuple[str, ...]) -> tuple[str, ...]:
    """A longer name's words with the countries and bodies in it by their initials."""
    if len(words) < 3:
        return words
    out: list[str] = []
    for word in words:
        short = _IN_SHORT.get((out[-1], word)) if out else None
        if short:
            out[-1] = short
        else:
            out.append(word)
    return tuple(out)


def _one_office(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Is it one office, or one name with its office and without: CEO; East Los Angeles (Sheriff)?"""
    one, two = (_office(name) for name in (a, b))
    if one == two:
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1 and long[-1] == "officer" and len(long) > 2:
        return short[0] == "".join(word[0] for word in long)
    return len(short) > 1 and long[:-1] == short and long[-1] in HEADS


def _office(words: tuple[str, ...]) -> tuple[str, ...]:
    words = ("prime", "minister") if words == ("premier",) else words
    full = tuple(part for word in words for part in ABBREVIATED.get(word, word).split())
    return full[:-1] if len(full) > 2 and full[-1] == "officer" else full


def _one_government(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """May both stand for one land's government: the Kremlin and Moscow, Downing Street and London?"""
    lands = [seats.land(name) for name in (a, b)]
    return lands[0] is not None and lands[0] == lands[1] and any(map(seats.seat, (a, b)))


def _club_and_town(a: str, b: str) -> bool:
    """May copy call one club both: the Celtics, Boston?"""
    return clubs.plays_for(a, b) or clubs.plays_for(b, a)


# --- names, by what bears them


def _person(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Two names of people: surname first, then the given name, its initial or its short form."""
    if _suffix(a) and _suffix(b) and _suffix(a) != _suffix(b):
        return Kin(Referent.OTHER, "another suffix")
    one, two = _bare(a), _bare(b)
    if "of" in {*one[1:2], *two[1:2]} and one[1:2] != two[1:2]:
        one, two = (name[:1] if name[1:2] == ("of",) else name for name in (one, two))  # Hope of Craighead
    if sorted(one) == sorted(two):
        reason = "with a suffix or without" if one == two else "the same words in another order"
        return Kin(Referent.FORM, reason)
    if len(one) == 1 or len(two) == 1:
        return _one_alone(*sorted((one, two), key=len))
    short, long = sorted((one, two), key=len)
    if len(short) > 1 and long[: len(short)] == short and len(long) - len(short) == 1:
        return Kin(Referent.FORM, "one of the surnames left out")  # Pedro Robles Cano, Pedro Robles
    family = _family(one, two)
    if family.referent is Referent.OTHER:
        return None
    given = _given(one[:-1], two[:-1])
    if given.referent is Referent.OTHER:
        if family.referent is not Referent.SAME:
            return None
        return Kin(Referent.OTHER, given.reason or f"another given name, {one[0]}/{two[0]}")
    if family.misspelt:
        return family
    return given if given.misspelt or family.referent is Referent.SAME else family


def _suffix(name: tuple[str, ...]) -> str | None:
    """What tells a father from his son behind a name."""
    last = name[-1]
    if len(name) < 2:
        return None
    return _SUFFIXES.get(last) or (str(ROMAN[last]) if last in ROMAN and len(last) > 1 else None)


def _one_alone(short: tuple[str, ...], long: tuple[str, ...]) -> Kin | None:
    """A single name against a full one: the surname, or the given name, by itself."""
    family = alike(short[0], long[-1])
    if family.agrees or family.misspelt:
        return Kin(Referent.FORM, "surname alone") if family.referent is Referent.SAME else family
    if len(long) > 1 and alike(short[0], long[0]).agrees:
        return Kin(Referent.FORM, "one of the names alone")
    return None


def _family(one: tuple[str, ...], two: tuple[str, ...]) -> Kin:
    """Two surnames; one of a double surname may stand for both: Ada Holt, Ada Holt-Pryce."""
    family = alike(one[-1], two[-1])
    if family.referent is Referent.OTHER:
        parts = [set(name[-1].split("-")) for name in (one, two)]
        if (parts[0] < parts[1] or parts[1] < parts[0]) and alike(one[0], two[0]).agrees:
            return Kin(Referent.FORM, "one of the surnames left out")
    return family


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(word for at, word in enumerate(words) if not at or word not in _SUFFIXES.keys() | _TAILS)
    while len(kept) > 1 and kept[0] in TITLE_HEADS and kept[0] not in SHORT:
        kept = kept[1:]
    plain = tuple(word for word in kept if word not in _PARTICLES)
    return plain or kept or words


_TAILS = frozenset("ii iii iv".split())


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> Kin:
    """Two given names, with or without middle names and initials."""
    x, y = a[0], b[0]
    first = alike(x, y)
    if first.referent is Referent.SAME:
        return _middle(a[1:], b[1:])
    if first.agrees:
        return first
    if y in TWINS.get(x, ()):
        return Kin(Referent.FORM, "one name in two transcriptions")
    if short_form(x, y):
        return Kin(Referent.FORM, "short form of the given name")
    if first.misspelt:
        return first
    if _initialled(x, y) or _all_initials(a, y) or _all_initials(b, x):
        return Kin(Referent.FORM, "initial for the name")
    if min(len(x), len(y)) > 3 and _pet_form(x) == _pet_form(y):
        return Kin(Referent.FORM, "one name in two transcriptions")
    if x in b or y in a:
        return Kin(Referent.FORM, "one of the names left out")
    if abs(len(x) - len(y)) == 1 and (slip := slipped(x, y, shortest=3)):
        return Kin(Referent.SLIP, slip)  # Ada and Adah Moss
    return Kin(Referent.OTHER)


def _middle(a: tuple[str, ...], b: tuple[str, ...]) -> Kin:
    """What stands between one given name and one surname: each may leave it out, none may change it."""
    short, long = sorted((a, b), key=len)
    left = list(long)
    for word in short:
        kins = [(_one_given(word, other), other) for other in left]
        best = next((other for kin, other in kins if kin.agrees), None)
        if best is not None:
            left.remove(best)
            continue
        slip = next((kin for kin, _ in kins if kin.misspelt), None)
        if slip is not None:
            return slip
        if left:
            return Kin(Referent.OTHER, f"another middle name, {word}/{left[0]}")
    return Kin(Referent.FORM, "a middle name more or less")


def _one_given(a: str, b: str) -> Kin:
    if _initialled(a, b) or short_form(a, b) or b in TWINS.get(a, ()):
        return Kin(Referent.FORM)
    return alike(a, b)


def _pet_form(given: str) -> str:
    """A given name with its pet ending in one spelling: Johnnie and Johnny, Katie and Katy."""
    for ending in ("ie", "ey", "i"):
        if given.endswith(ending):
            return given.removesuffix(ending) + "y"
    return given


def _all_initials(names: tuple[str, ...], short: str) -> bool:
    """Is a word the initials of given names: JK for Joanne Kathleen, or for Joanne?"""
    if len(short) == 2 and short[0] == names[0][0] and not set("aeiouy") & set(short[1:]):
        return len(names) == 1 or short[1] == names[1][0]
    return len(short) == len(names) > 1 and short == "".join(name[0] for name in names)


def _initialled(a: str, b: str) -> bool:
    """Is one the initial or initials of the other?"""
    return min(len(a), len(b)) == 1 and a[0] == b[0]


def _body(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Two names of bodies: initials, word order, company endings, a shorter form."""
    one, two = _weighty(a), _weighty(b)
    if not one or not two:
        return None
    if sorted(map(key, one)) == sorted(map(key, two)):
        return Kin(Referent.FORM, "the same words in another order or style")
    if len(one) == len(two) and all(map(_short_and_full, one, two)):
        return Kin(Referent.FORM, "in short and in full")  # Moss Brothers Inc., Moss Bros.
    if _initials_of(a, b) or _initials_of(b, a):
        return Kin(Referent.FORM, "initials for the name")
    short, long = sorted((tuple(map(key, one)), tuple(map(key, two))), key=len)
    if (
        len(short) < len(long)
        and (long[: len(short)] == short or long[-len(short) :] == short)
        and (len(short) > 1 or short[0] not in bodies.HEADS)
    ):
        return Kin(Referent.FORM, "a shorter form of the name")
    return _word_by_word(one, two)


def _weighty(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(word for word in words if word not in _SMALL)
    firm = tuple(word for word in kept if word not in _FIRM)
    return tuple(word.replace("'s", "").replace("'", "") for word in firm or kept)


def _initials_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Is the one word the initials of the others: UN, OSCE, RTWU?"""
    if len(short) != 1:
        return False
    known = bodies.INITIALS.get(short[0])
    if known and _body_words(_shortened(words(known))) == _body_words(long):
        return True
    if len(long) < 2 or len(short[0]) < 2:
        return False
    plain = [word for word in long if word not in _SMALL]
    letters = "".join(word[0] for word in plain)
    every = "".join(word[0] for word in long)
    whole = "".join(word if word in _LETTERS_ALREADY else word[0] for word in plain)
    return short[0] in {letters, every, whole}


_LETTERS_ALREADY = frozenset(_IN_SHORT.values())  # UKHSA, the UK Health Security Agency


def _body_words(words: tuple[str, ...]) -> list[str]:
    return sorted(key(word) for word in _weighty(words))


def _place(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Two names of places: the other name of a country, a river's word order, a state's short form."""
    one, two = (_placed(name) for name in (a, b))
    if one == two or two in _SHARED.get(one, ()) or one in _SHARED.get(two, ()):
        return Kin(Referent.FORM, "two names of one place")
    if _part(a) == " ".join(b) or _part(b) == " ".join(a):
        return Kin(Referent.FORM, "two names of one place")  # WA is Washington too
    if gazetteer.one_town(one, two):
        return Kin(Referent.FORM, "one town in two transcriptions or of two names")
    heads = bodies.PLACE_HEADS - TELLING
    bare_a = tuple(word for word in a if word not in heads | _SMALL)
    bare_b = tuple(word for word in b if word not in heads | _SMALL)
    if bare_a and bare_a == bare_b and len({*a, *b} & heads) < 2:
        return Kin(Referent.FORM, "the same place, otherwise put")
    short, long = sorted((a, b), key=len)
    if 1 < len(short) < len(long) and long[: len(short)] == short and long[-1] in heads:
        return Kin(Referent.FORM, "the same place, otherwise put")  # Holm Moor (National Park)
    if 1 < len(short) < len(long) and long[-len(short) :] == short and _is_region(long[: -len(short)]):
        return Kin(Referent.FORM, "with the region before it")  # the Ohio Holm Valley
    if _state(a) and _state(b):
        return None  # Wash. is no town in Mass.
    if _is_region_of(one, two) or _is_region_of(two, one):
        return Kin(Referent.NESTED, "one lies in the other")
    sides = [_of_a_side(place) for place in (one, two)]
    whole = sides[0] == one or sides[1] == two  # West Africa, East Africa: two parts of one
    inside = lies_in(*(sides if whole else (one, two)))
    if inside is not None:
        firm = sides == [one, two]  # not all that lies in Africa lies in West Africa
        nest = Kin(Referent.NESTED, "one lies in the other") if firm else _MAY_LIE
        return nest if inside else None
    if nested(*(sides if whole else (one, two))):
        return _MAY_LIE
    if gazetteer.known(one) and gazetteer.known(two):
        return None  # Iran is no slip for Iraq
    return _word_by_word(a, b)


_MAY_LIE = Kin(Referent.OPEN, "one may lie in the other")


def _placed(words: tuple[str, ...]) -> str:
    name = " ".join(words)
    known = bodies.INITIALS.get(name, "").lower()
    name = known if known in places.PLACES else name
    name = places.ALIASES.get(name.replace("-", " "), (_state(words) or name).lower())
    name = PARTS.get(name, places.ALIASES.get(name, name))
    people = places.PEOPLES.get(name)
    return people.lower() if people else name


def _is_region(words: tuple[str, ...]) -> bool:
    """Is it a country, a state or the short form of one?"""
    name = " ".join(words)
    return land(name) is not None or _state(words) is not None or name in PARTS


# what keeps two places of one name apart, where a river's or a county's word does not
TELLING = frozenset("north south east west northern southern eastern western central".split())


def _part(words: tuple[str, ...]) -> str:
    """The part of a country that a short form stands for: "N.L."; "" for none."""
    return PARTS.get("".join(words).replace(".", ""), "")


def _is_region_of(one: str, two: str) -> bool:
    """Is a place a part of another by its name alone: northern California, and not North Dakota?"""
    side, _, rest = one.partition(" ")
    return side in TELLING and rest == two and one not in places.PLACES


def _of_a_side(place: str) -> str:
    """The place that one is a side of by its name: "west african" is of Africa; else the place itself."""
    side, _, rest = place.partition(" ")
    whole = _placed(tuple(rest.split())) if side in TELLING and place not in places.PLACES else ""
    return whole if whole in places.PLACES else place


def _state(words: tuple[str, ...]) -> str | None:
    """The state that an abbreviation stands for."""
    name = " ".join(words)
    return places.STATES.get(f"{name}.") or places.STATES.get(name.upper() if len(name) == 2 else name)


# what copy calls either of two countries, where it is plain which
_SHARED = {"congo": ("dr congo", "congo republic"), "korea": ("south korea", "north korea")}


def _word_by_word(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Names of as many words: forms of one another where every word is; misspelt where one word is."""
    if len(a) != len(b):
        return None
    kins = [alike(x, y) for x, y in zip(a, b, strict=True)]
    wrong = [kin for kin in kins if not kin.agrees]
    if not wrong:
        reasons = [kin.reason for kin in kins if kin.reason]
        return Kin(Referent.FORM, reasons[0] if reasons else "another form")
    if len(wrong) == 1 and wrong[0].misspelt:
        return wrong[0]
    return None


_BY_SORT = {
    NameSort.PERSON: (_person,),
    NameSort.ORGANISATION: (_body, _place),
    NameSort.PLACE: (_place,),
    NameSort.OTHER: (_word_by_word, _place, _body),
}


# --- words made of names --------------------------------------------------------------------------

# What English puts behind a place for its people and what is theirs: Kenyan, Iraqi, Japanese, Danish.
_OF_PLACE = ("n", "an", "ian", "ean", "i", "ni", "ese", "ish", "er", "ic", "s", "'s")


def derived(a: str, b: str) -> bool:
    """Is one word made of the other: a place and its people, a name and its plural or possessive?"""
    if any(short.isupper() and long in (f"{short}s", f"{short}s'") for short, long in ((a, b), (b, a))):
        return True  # "MP", "MPs"
    one, two = a.translate(MARKS).casefold(), b.translate(MARKS).casefold()
    if land(one) is not None and land(one) == land(two):
        return True
    return _made_of(one, two) or _made_of(two, one)


def _made_of(short: str, long: str) -> bool:
    if not 4 <= len(short) <= len(long) or designator(long.split()[-1]) is not None:
        return False
    stem = short.rstrip("aeiouy")
    ending = long[len(stem) :]
    if long.startswith(stem) and ending in _OF_PLACE and ending != "s":  # "Lyle" has no plural "Lyls"
        return True
    if short.endswith("es") and long == f"{short}e":  # the Faroes, Faroese
        return True
    return long.startswith(short) and long[len(short) :] in _OF_PLACE


def land(word: str) -> str | None:
    """The country of a country's name or of its people's, or of its initials: France, French, U.S."""
    word = word.removesuffix("'s")
    word = word.replace(".", "") if word.count(".") > 1 else word
    word = places.ALIASES.get(word, word)
    return places.PEOPLES.get(word) or places.PLACES.get(word)


_NATIONS = frozenset(places.CAPITALS.values())


def nation(word: str) -> bool:
    """Is it the name of a country, or the word for its people or what is theirs?"""
    word = word.removesuffix("'s")
    return word in places.PEOPLES or land(word) in _NATIONS


def slip_inside(a: str, b: str) -> str:
    """
    The slip in one word of two names that share another; "" where there is none.

    A misspelt head ("Coproration") hides where a name begins or ends, so the two may be cut otherwise.
    """
    left, right = set(words(a)), set(words(b))
    if left.isdisjoint(right):
        return ""
    for one in sorted(left - right):
        for two in sorted(right - left):
            if min(len(one), len(two)) > 4 and not derived(one, two) and alike(one, two).misspelt:
                return slipped(one, two)
    return ""
