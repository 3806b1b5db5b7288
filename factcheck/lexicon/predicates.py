"""How two verbs stand to each other: one, another word for it, opposed, another stage of one act. Pure."""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.acts import one_stage, stages_apart
from factcheck.lexicon.opposites import alike, opposed
from factcheck.lexicon.particles import completes, one_particle
from factcheck.lexicon.variants import same_meaning
from factcheck.model.statement import Predicates

# scales of what is done or comes out; "role" and "gender" are of nouns
SCALES = frozenset(["direction", "outcome", "negation", "exchange", "comparison", "time order"])
OF_PEOPLE = frozenset(["role", "gender"])
OF_VERBS = frozenset(["direction", "outcome", "negation", "exchange", "comparison"])
# In the passive another verb: "three days left", "was left in the hall"; who is killed dies.
DONE_TO = {"leave": "remain", "kill": "die"}
# Verbs that a contest's two sides have: "Hull beat York" is "York lost to Hull".
CONVERSE = frozenset("win lose beat defeat triumph prevail concede score".split())
# Verbs that say the same of both sides: "Leeds drew with Hull", "she married him".
MUTUAL = frozenset(
    """
    meet marry wed face play draw tie join border neighbor equal resemble talk speak agree collide clash
    differ compete trade share merge argue date link connect combine mix match divorce call name know sit
    stand lie be become remain mean include have say tell see
    """.split()
)
# Those of them that say it of two by themselves, without a clause of what was said, seen or done; and nouns
# that each of two is to the other.
SAME_OF_BOTH = MUTUAL - frozenset("have say tell see know call name include".split())
OF_BOTH = frozenset(
    """
    brother sister twin cousin sibling friend colleague neighbor rival partner teammate ally same similar
    """.split()
)
# With a "with" behind what they are done to, these say the same of both sides: "signed a deal with".
JOINT = frozenset(
    """
    begin clinch conclude do exchange form have hold make open reach renew resume seal shake share sign
    start strike swap agree
    """.split()
)


@lru_cache(maxsize=1 << 13)
def related(a: str, a_particle: str, b: str, b_particle: str) -> tuple[Predicates, str]:
    """Two verbs, in base forms, each with its particle or ""; and the scale or act they stand apart on."""
    if a == b:
        return _by_particle(a, a_particle, b_particle)
    act = stages_apart(a, b)
    scale = opposed(a, b)
    if scale in OF_VERBS:
        return Predicates.OPPOSED, scale
    if act:
        return Predicates.STAGE, act
    if (a_particle and a in _LIGHT) or (b_particle and b in _LIGHT):
        return Predicates.OTHER, ""  # "quit", "go | on": with its small word it is another verb
    if one_stage(a, b) or alike(a, b) or same_meaning(a, b):
        return Predicates.ALIKE, ""
    return Predicates.OTHER, ""


# verbs that mean next to nothing of their own, and with each particle another thing
_LIGHT = frozenset("go come get put take set make bring keep give let run do have".split())


def _by_particle(verb: str, a: str, b: str) -> tuple[Predicates, str]:
    if a == b or one_particle(verb, a, b):
        return Predicates.SAME, ""
    scale = opposed(a, b) if a and b else None
    if scale in SCALES:
        return Predicates.PARTICLE, scale
    if completes(verb, (a,)) or completes(verb, (b,)):
        return Predicates.PARTICLE, ""
    return Predicates.SAME, ""
