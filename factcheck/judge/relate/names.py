"""
Do two names name one person, body or place? Pure and symmetric, with the reason in an editor's words.

House style, transcription and shortening make two forms of one name. A letter more, less, other
or out of place is no form: it is a slip in one of the two, and is told as such.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon import bodies, places
from factcheck.lexicon.aliases import ALIASES
from factcheck.lexicon.folding import MARKS, key, unaccented
from factcheck.lexicon.nesting import nested
from factcheck.lexicon.nicknames import FAMILIES, SHORT, TWINS
from factcheck.lexicon.titles import ABBREVIATED, HEADS, HONORIFICS, TITLE_HEADS
from factcheck.model.claim import Name, NameSort

_SUFFIXES = frozenset("jr sr jnr snr ii iii iv".split())
_SMALL = frozenset("of for the and in on to at & a".split())
_FIRM = frozenset("inc corp corporation co company ltd limited llc plc group holdings sa ag nv".split())
_PARTICLES = frozenset("de da do dos del della di la le van von der den ter bin ibn al el ul abu".split())
_SHORTEST = 4  # letters: below it one letter more makes another name, not a slip


class Kin(NamedTuple):
    """How two names stand to each other; `misspelt` where they differ by a slip of one letter."""

    relation: Relation
    reason: str = ""
    misspelt: bool = False

    @property
    def agrees(self) -> bool:
        """Do both name the same?"""
        return self.relation in {Relation.EQUAL, Relation.ANOTHER_FORM}


SAME = Kin(Relation.EQUAL)


def related(a: Name, b: Name) -> Kin:
    """How two names stand to each other, by their fullest forms where the printed ones do not tell."""
    slip = _title_slip(a, b) or _title_slip(b, a)
    if slip:
        return Kin(Relation.DIFFERENT, slip, misspelt=True)
    kin = compared(a.text, b.text, _sort(a.sort, b.sort))
    if kin.agrees or kin.misspelt:
        return kin
    if a.full != a.text or b.full != b.text:
        full = compared(a.full, b.full, _sort(a.sort, b.sort))
        if full.relation is Relation.EQUAL:
            return Kin(Relation.ANOTHER_FORM, f"both {min(a.full, b.full)}")
        if full.agrees or full.misspelt:
            return full
    if {a.sort, b.sort} == {NameSort.PERSON, NameSort.PLACE} or _unlike(a.sort, b.sort):
        return Kin(Relation.NOT_COMPARABLE, "one is a person's name, the other is not")
    return kin


def _title_slip(a: Name, b: Name) -> str:
    """The slip in a title that keeps it from being read as one: Ambassador Moss, Ambassadro Moss."""
    if not a.title or b.title or " " not in b.text:
        return ""
    first, rest = b.text.split(" ", 1)
    if words(rest) != words(a.text):
        return ""
    return slipped(a.title.split()[-1].casefold(), first.casefold())


def _unlike(a: NameSort, b: NameSort) -> bool:
    return a is not b and NameSort.OTHER not in {a, b}


def _sort(a: NameSort, b: NameSort) -> NameSort:
    if a is b:
        return a
    return a if b is NameSort.OTHER else b if a is NameSort.OTHER else NameSort.OTHER


@lru_cache(maxsize=1 << 14)
def compared(a: str, b: str, sort: NameSort = NameSort.OTHER) -> Kin:
    """How two printed names stand to each other."""
    one, two = _shortened(words(a)), _shortened(words(b))
    if not one or not two:
        return Kin(Relation.NOT_COMPARABLE, "no name to read")
    if len(one) != len(two) and _one_office(one, two):
        return Kin(Relation.ANOTHER_FORM, "an office in short and in full")
    if one == two:
        return SAME
    if _known(one) == _known(two):
        return Kin(Relation.ANOTHER_FORM, "two names of one thing")
    if _initials_within(one, two, a) or _initials_within(two, one, b):
        return Kin(Relation.ANOTHER_FORM, "initials for part of the name")
    if one > two:  # one way round, so that the answer cannot depend on it
        one, two = two, one
        a, b = b, a
    for judge in _BY_SORT[sort]:
        kin = judge(one, two)
        if kin is not None:
            return kin
    return Kin(Relation.DIFFERENT, f"{a} is not {b}")


def words(name: str) -> tuple[str, ...]:
    """A name's words as they are compared: folded, without titles, points, possessive or "the"."""
    plain = name.translate(MARKS)
    for ending in ("'s", "'"):
        if plain.endswith(ending):
            plain = plain[: -len(ending)]
    out = []
    for word in plain.replace(",", " ").split():
        low = word.casefold() if word.isascii() else unaccented(word.casefold())
        bare = low.rstrip(".")
        if "." in bare:
            bare = bare.replace(".", "")  # U.N., J.K.
        if bare:
            out.append(bare)
    while len(out) > 1 and (
        out[0] == "the" or out[0] in HONORIFICS or (out[0] in ABBREVIATED and out[0] != "st")
    ):
        out = out[1:]
    return tuple(out)


# Countries and bodies whose initials stand inside longer names: "US National Security Council".
_IN_SHORT = {
    ("united", "states"): "us",
    ("united", "kingdom"): "uk",
    ("united", "nations"): "un",
    ("european", "union"): "eu",
}


def _known(words: tuple[str, ...]) -> str:
    """The first of all the names by which something goes: a Tory, an Oscar."""
    name = " ".join(words)
    return ALIASES.get(name, name)


def _initials_within(short: tuple[str, ...], long: tuple[str, ...], printed: str) -> bool:
    """Do initials stand for some words of a longer name, and is the rest the same: NSW Health, WA Police?"""
    spare = len(long) - len(short)
    if spare < 1 or len(short) < 2:
        return False
    at = next((i for i, word in enumerate(short) if word != long[i]), len(short) - 1)
    letters, inside = short[at], long[at : at + spare + 1]
    if short[at + 1 :] != long[at + spare + 1 :] or letters.upper() not in printed.replace(".", "").split():
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


# --- words


def alike(a: str, b: str) -> Kin:
    """How two words of names stand to each other."""
    if a == b or key(a) == key(b):
        return SAME
    if b in FAMILIES.get(a, ()):
        return Kin(Relation.ANOTHER_FORM, "one name in two transcriptions")
    if a.replace("-", "").replace("'", "") == b.replace("-", "").replace("'", ""):
        return Kin(Relation.ANOTHER_FORM, "hyphen or apostrophe")
    slip = slipped(a, b)
    if skeleton(a) == skeleton(b) and not slip.startswith("letters transposed"):
        return Kin(Relation.ANOTHER_FORM, "one name in two transcriptions")
    if slip:
        return Kin(Relation.DIFFERENT, slip, misspelt=True)
    return Kin(Relation.DIFFERENT)


# What transcriptions into English do otherwise from one house to the next, in this order.
_LETTERS = (
    ("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("dzh", "j"), ("dj", "j"), ("zh", "j"),
    ("kh", "h"), ("dh", "d"), ("gh", "g"), ("ph", "f"), ("x", "ks"), ("ck", "k"), ("q", "k"), ("ou", "u"),
    ("oo", "u"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ye", "e"),
    ("je", "e"), ("ey", "ei"), ("y", "i"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("ie", "e"),
)  # fmt: skip


@lru_cache(maxsize=1 << 14)
def skeleton(word: str) -> str:
    """
    A name's word with what transcriptions do differently taken out.

    Kassym/Kasym, Aleksandrov/Alexandrov, Sergei/Sergey, Zelensky/Zelenskyy, Khamenei/Hamenei,
    Yanukovych/Ianukovich. An h after a vowel stays: Raman is not Rahman.
    """
    out = word.replace("-", "").replace("'", "")
    if out[:1] == "j" and out[1:2] in "aou":
        out = "y" + out[1:]  # Julia, Yulia
    for old, new in _LETTERS:
        out = out.replace(old, new)
    out = "".join(
        "k" if letter == "c" and out[i + 1 : i + 2] not in {"e", "i", "h"} else letter
        for i, letter in enumerate(out)
    )
    single = [letter for i, letter in enumerate(out) if i == 0 or letter != out[i - 1]]
    out = "".join(single)
    if out.endswith("dr"):
        out = out[:-1] + "er"  # Aleksandr, Alexander
    return out.rstrip("i") if out.endswith("ski") else out


def slipped(a: str, b: str, shortest: int = _SHORTEST) -> str:
    """What one slip of the hand makes one word of the other; "" where more than one would be needed."""
    if min(len(a), len(b)) < shortest or abs(len(a) - len(b)) > 1 or a.isdigit() or b.isdigit():
        return ""
    if len(a) > len(b):
        a, b = b, a
    start = 0
    while start < len(a) and a[start] == b[start]:
        start += 1
    end = 0
    while end < len(a) - start and a[len(a) - 1 - end] == b[len(b) - 1 - end]:
        end += 1
    mine, theirs = a[start : len(a) - end], b[start : len(b) - end]
    if len(a) == len(b) and len(mine) == 2 and mine == theirs[::-1]:
        return f"letters transposed, {mine}/{theirs}"
    if not mine and len(theirs) == 1:
        return f"a letter more or less, {theirs}"
    if len(mine) == len(theirs) == 1:
        return f"one letter other, {mine}/{theirs}"
    return ""


# --- names, by what bears them


def _person(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Two names of people: surname first, then the given name, its initial or its short form."""
    one, two = _bare(a), _bare(b)
    if "of" in {*one[1:2], *two[1:2]} and one[1:2] != two[1:2]:
        one, two = (name[:1] if name[1:2] == ("of",) else name for name in (one, two))  # Hope of Craighead
    if sorted(one) == sorted(two):
        return (
            Kin(Relation.ANOTHER_FORM, "the same words in another order")
            if one != two
            else Kin(Relation.ANOTHER_FORM, "with a suffix or without")
        )
    family = alike(one[-1], two[-1])
    if len(one) == 1 or len(two) == 1:
        short, long = (one, two) if len(one) == 1 else (two, one)
        if family.relation is not Relation.DIFFERENT or family.misspelt:
            if family.relation is Relation.EQUAL:
                return Kin(Relation.ANOTHER_FORM, "surname alone")
            return family
        if len(long) > 1 and alike(short[0], long[0]).agrees:
            return Kin(Relation.ANOTHER_FORM, "one of the names alone")
        return None
    if family.relation is Relation.DIFFERENT and not family.misspelt:
        return None
    given = _given(one[:-1], two[:-1])
    if not given.agrees and not given.misspelt:
        if family.relation is Relation.EQUAL:
            return Kin(Relation.DIFFERENT, f"another given name, {one[0]}/{two[0]}")
        return None
    if family.misspelt:
        return family
    if given.misspelt:
        return given
    return given if family.relation is Relation.EQUAL else family


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(word for word in words if word not in _SUFFIXES)
    while len(kept) > 1 and kept[0] in TITLE_HEADS and kept[0] not in SHORT:
        kept = kept[1:]
    plain = tuple(word for word in kept if word not in _PARTICLES)
    return plain or kept or words


def _given(a: tuple[str, ...], b: tuple[str, ...]) -> Kin:
    """Two given names, with or without middle names and initials."""
    x, y = a[0], b[0]
    first = alike(x, y)
    if first.relation is Relation.EQUAL:
        return Kin(Relation.ANOTHER_FORM, "a middle name more or less")
    if first.agrees or first.misspelt:
        return first
    if _initialled(x, y) or _all_initials(a, y) or _all_initials(b, x):
        return Kin(Relation.ANOTHER_FORM, "initial for the name")
    if min(len(x), len(y)) > 3 and _pet_form(x) == _pet_form(y):
        return Kin(Relation.ANOTHER_FORM, "one name in two transcriptions")
    if y in TWINS.get(x, ()):
        return Kin(Relation.ANOTHER_FORM, "one name in two transcriptions")
    if y in SHORT.get(x, ()):
        return Kin(Relation.ANOTHER_FORM, "short form of the given name")
    if x in b or y in a:
        return Kin(Relation.ANOTHER_FORM, "one of the names left out")
    if abs(len(x) - len(y)) == 1 and (slip := slipped(x, y, shortest=3)):
        return Kin(Relation.DIFFERENT, slip, misspelt=True)  # Ada and Adah Moss
    return Kin(Relation.DIFFERENT)


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
        return Kin(Relation.ANOTHER_FORM, "the same words in another order or style")
    if _initials_of(a, b) or _initials_of(b, a):
        return Kin(Relation.ANOTHER_FORM, "initials for the name")
    short, long = sorted((tuple(map(key, one)), tuple(map(key, two))), key=len)
    if (
        len(short) < len(long)
        and (long[: len(short)] == short or long[-len(short) :] == short)
        and (len(short) > 1 or short[0] not in bodies.HEADS)
    ):
        return Kin(Relation.ANOTHER_FORM, "a shorter form of the name")
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
    if known and _body_words(words(known)) == _body_words(long):
        return True
    if len(long) < 2 or len(short[0]) < 2:
        return False
    plain = [word for word in long if word not in _SMALL]
    letters = "".join(part[0] for word in plain for part in (word,) if part)
    every = "".join(word[0] for word in long)
    return short[0] in {letters, every}


def _body_words(words: tuple[str, ...]) -> list[str]:
    return sorted(key(word) for word in _weighty(words))


def _place(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Two names of places: the other name of a country, a river's word order, a state's short form."""
    one, two = (_placed(name) for name in (a, b))
    if one == two:
        return Kin(Relation.ANOTHER_FORM, "two names of one place")
    heads = bodies.PLACE_HEADS
    bare_a = tuple(word for word in a if word not in heads | _SMALL)
    bare_b = tuple(word for word in b if word not in heads | _SMALL)
    if bare_a and bare_a == bare_b and len({*a, *b} & heads) < 2:
        return Kin(Relation.ANOTHER_FORM, "the same place, otherwise put")
    if nested(one, two):
        return Kin(Relation.NOT_COMPARABLE, "one may lie in the other")
    return _word_by_word(a, b)


def _placed(words: tuple[str, ...]) -> str:
    name = " ".join(words)
    known = bodies.INITIALS.get(name, "").lower()
    name = known if known in places.PLACES else name
    state = places.STATES.get(f"{name}.") or places.STATES.get(name.upper() if len(name) == 2 else name)
    return places.ALIASES.get(name, state.lower() if state else name)


def _word_by_word(a: tuple[str, ...], b: tuple[str, ...]) -> Kin | None:
    """Names of as many words: forms of one another where every word is; misspelt where one word is."""
    if len(a) != len(b):
        return None
    kins = [alike(x, y) for x, y in zip(a, b, strict=True)]
    wrong = [kin for kin in kins if not kin.agrees]
    if not wrong:
        reasons = [kin.reason for kin in kins if kin.reason]
        return Kin(Relation.ANOTHER_FORM, reasons[0] if reasons else "another form")
    if len(wrong) == 1 and wrong[0].misspelt:
        return wrong[0]
    return None


_BY_SORT = {
    NameSort.PERSON: (_person,),
    NameSort.ORGANISATION: (_body, _place),
    NameSort.PLACE: (_place,),
    NameSort.OTHER: (_word_by_word, _place, _body),
}
