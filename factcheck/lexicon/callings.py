"""
Do two titles before one name say the same of its bearer? Pure and symmetric, with the reason.

Ladders are closed: the ranks of forces and police, of the nobility and of the church, of which a person
holds one at a time. Offices are those of `lexicon.senses`. Whatever is on neither is left open, since
people hold several at once.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.folding import key
from factcheck.lexicon.naming import SAME, Kin, Referent
from factcheck.lexicon.senses import Tie, nouns
from factcheck.lexicon.spelling import fold
from factcheck.lexicon.titles import ABBREVIATED, TITLE_HEADS

_LADDERS = (
    """
    general colonel major captain lieutenant commander admiral sergeant corporal private brigadier commodore
    marshal ensign cadet constable inspector superintendent bombardier gunner airman seaman trooper
    """,
    "king queen prince princess duke duchess earl count countess baron baroness viscount viscountess "
    "marquess emperor empress sultan emir tsar kaiser shah",
    "pope archbishop bishop archdeacon deacon abbot abbess rabbi imam ayatollah mullah",
)
_RUNG = {word: number for number, words in enumerate(_LADDERS) for word in words.split()}
# A deputy is not the holder. "Former" and the like are dropped by some guides, so they only warn.
UNDER = frozenset(
    map(fold, "deputy vice vice-captain vice-president assistant acting associate interim".split())
)
ONCE = frozenset(map(fold, "former ex one-time onetime late retired outgoing incoming".split()))
# forms of address, which tell nothing of what somebody is
_ADDRESS = frozenset(
    map(
        key,
        "mr mister mrs ms miss mx sir dame lord lady madam madame monsieur herr frau honourable".split(),
    )
)
# a member of a court, a house or a school is called so in short and in full
_FULLER = frozenset(map(key, "associate assistant".split()))
_SEXLESS = {
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "congressman": "representative", "congresswoman": "representative",
    "councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
    "businessman": "businessperson", "businesswoman": "businessperson", "actress": "actor",
    "boss": "chief", "adviser": "advisor", "policeman": "constable", "policewoman": "constable",
}  # fmt: skip


@lru_cache(maxsize=1 << 10)
def titled(a: str, b: str) -> Kin:
    """How two titles stand to each other: "Prime Minister" and "Premier", "Foreign Minister", "Mr"."""
    one, two = sorted((_read(a), _read(b)))
    if one == two or not one or not two:
        return SAME
    tied = nouns(" ".join(one), " ".join(two))
    if tied.tie is Tie.SAME and one[-1] != two[-1]:
        return Kin(Referent.FORM, "one office")
    if tied.tie is Tie.SISTERS and tied.kind == "office":
        return Kin(Referent.OTHER, "another office")
    heads = one[-1], two[-1]
    if heads[0] != heads[1]:
        rungs = [_RUNG.get(head) for head in heads]
        if rungs[0] is not None and rungs[0] == rungs[1]:
            return Kin(Referent.OTHER, "another rank")
        return Kin(Referent.OPEN, "nobody says that a person cannot be both")
    return _narrowed(frozenset(one[:-1]), frozenset(two[:-1]), heads[0])


def _narrowed(one: frozenset[str], two: frozenset[str], head: str) -> Kin:
    """Titles of one head: what narrows them is more in one, or other."""
    lost = one ^ two
    if one and two and one - two and two - one:
        return Kin(Referent.OTHER, "another office") if head in TITLE_HEADS else Kin(Referent.OPEN)
    if lost & ONCE or lost & _FULLER:
        return Kin(Referent.OPEN, "a rank in its fuller form, or a former one")
    if lost & UNDER or (head in _RUNG and any(word in _RUNG for word in lost)):
        return Kin(Referent.OTHER, "another rank")
    return Kin(Referent.FORM, "a title in short and in full")


def _read(title: str) -> tuple[str, ...]:
    """A title's words as they are compared: in full, without forms of address and small words."""
    out: list[str] = []
    for word in title.replace("-", " ").split():
        low = word.rstrip(".").casefold()
        out += [_SEXLESS.get(part, part) for part in ABBREVIATED.get(low, low).split()]
    kept = [key(word) for word in out if word not in {"of", "the", "and", "for"}]
    if kept == ["premier"]:
        kept = ["prime", "minister"]
    return tuple("former" if word in ONCE else word for word in kept if word not in _ADDRESS)
