"""
The words of names: how they are folded, and how two of them stand to each other. Pure and symmetric.

House style and transcription make two forms of one word. A letter more, less, other or out of
place is no form: it is a slip in one of the two, and is told as such.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.folding import MARKS, key, unaccented
from factcheck.lexicon.nicknames import FAMILIES
from factcheck.lexicon.titles import ABBREVIATED, HONORIFICS
from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple

_SHORTEST = 4  # letters: below it one letter more makes another name, not a slip


class Referent(Choice):
    """Whether two names are of one person, body or place."""

    SAME = "same"
    FORM = "another form"  # one bearer, called otherwise
    NESTED = "nested"  # a place and one that it lies in
    SLIP = "slip"  # one name, misspelt in one of the two
    OTHER = "other"
    OPEN = "open"  # the names do not tell


class Kin(NamedTuple):
    """How two names stand to each other, and why, in an editor's words."""

    referent: Referent
    reason: str = ""

    @property
    def agrees(self) -> bool:
        """Do both name the same?"""
        return self.referent in {Referent.SAME, Referent.FORM}

    @property
    def misspelt(self) -> bool:
        """Is one of the two a slip?"""
        return self.referent is Referent.SLIP


SAME = Kin(Referent.SAME)


@lru_cache(maxsize=1 << 12)
def words(name: str) -> tuple[str, ...]:
    """A name's words as they are compared: folded, without titles, points, possessive or "the"."""
    plain = name.translate(MARKS)
    for ending in ("'s", "'"):
        if plain.endswith(ending):
            plain = plain[: -len(ending)]
    first, _, rest = plain.partition(" ")
    plain = f"{_REPUBLICS[first]} {rest}" if first in _REPUBLICS and rest else plain
    out = []
    for word in plain.replace(",", " ").split():
        low = word.casefold() if word.isascii() else unaccented(word.casefold())
        bare = low.rstrip(".")
        if "." in bare:
            bare = bare.replace(".", "")  # U.N., J.K.
        if bare:
            out.append(bare)
    while len(out) > 1 and (
        out[0] == "the" or (out[0] in HONORIFICS.keys() | ABBREVIATED.keys() and out[0] not in _SAINTS)
    ):
        out = out[1:]
    return tuple("saint" if word == "st" and len(out) > 1 else word for word in out)


_SAINTS = frozenset(["st", "saint"])
# what a country's name begins with in short, in capitals and without points: DR Congo is no doctor
_REPUBLICS = {"DR": "Democratic Republic of the", "PR": "People's Republic of"}


def alike(a: str, b: str) -> Kin:
    """How two words of names stand to each other."""
    if a == b or key(a) == key(b):
        return SAME
    if b in FAMILIES.get(a, ()):
        return Kin(Referent.FORM, "one name in two transcriptions")
    if a.replace("-", "").replace("'", "") == b.replace("-", "").replace("'", ""):
        return Kin(Referent.FORM, "hyphen or apostrophe")
    slip = slipped(a, b)
    if skeleton(a) == skeleton(b) and not slip.startswith("letters transposed"):
        return Kin(Referent.FORM, "one name in two transcriptions")
    if slip:
        return Kin(Referent.SLIP, slip)
    return Kin(Referent.OTHER)


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
