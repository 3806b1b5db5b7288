"""Do two attributions credit the same source? Yes, no, or not to be told from the words."""

from __future__ import annotations

from factcheck.judge.relate.speech.quotes import personal
from factcheck.lexicon.families import of_one_family
from factcheck.lexicon.folding import MARKS, key, unaccented
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.roles import BODIES
from factcheck.lexicon.seats import land
from factcheck.lexicon.sources import DOCUMENTS, PERSONS
from factcheck.lexicon.stem import stem
from factcheck.model.claim import Credit
from factcheck.ready import table

# Who speaks with what standing: words that share no class never stand for one source. Compiled from the
# attributions that newsroom guides give as examples; a word that fits several classes stands in each of them.
_CLASSES = {
    "police": """
    police policeman policewoman constable detective detectives sheriff deputies trooper troopers patrol
    """,
    "prosecution": "prosecutor prosecutors prosecution",
    "court": "court courts judge judges magistrate magistrates coroner jury inquest tribunal",
    "state": "government ministry minister ministers administration cabinet premier president presidency",
    "county": "council councillors mayor governor county",
    "regulator": "regulator regulators watchdog ombudsman inspectors inspectorate auditor auditors",
    "forces": "army military navy soldiers troops general defence defense",
    "fire": "firefighter firefighters fire rescuers brigade",
    "ambulance": "ambulance paramedic paramedics medics",
    "coast": "coastguard coastguards lifeboat customs",
    "weather": "forecaster forecasters meteorologist meteorologists",
    # those who were there, or stand near to somebody
    "witness": """
    witness witnesses resident residents neighbour neighbours neighbor neighbors villager villagers bystander
    bystanders survivor survivors passenger passengers relative relatives family families friend friends
    mother father brother sister wife husband son daughter parents tourist tourists local locals fan fans
    customers shoppers
    """,
    # those who know the field
    "expert": """
    expert experts analyst analysts economist economists scientist scientists researcher researchers doctor
    doctors engineer engineers surveyor surveyors historian historians
    academic academics professor forecaster forecasters meteorologist meteorologists
    """,
    # whoever it is about, and who speaks for them
    "firm": """
    company firm bank contractor airline operator manufacturer retailer developer lawyer lawyers attorney
    attorneys solicitor barrister club employer employers
    """,
    "team": "club franchise",
    "counsel": "agent agents lawyer lawyers attorney attorneys solicitor barrister defence defense",
    # the other side
    "campaign": """
    campaigner campaigners activist activists protester protesters charity critics
    rebels militants opponents opposition
    """,
    "union": "union unions",
    # paper
    "paper": """
    record records document documents report reports data figures statistics filing filings study survey
    poll indictment lawsuit affidavit memo email emails footage
    """,
    # those who stand near to power, and whom copy does not name
    "insider": "insider insiders adviser advisers advisor advisors staffer staffers confidant confidants",
    # what nobody stands for
    "rumour": "leak leaks rumor rumors rumour rumours gossip",
}
_POWER = (
    "police", "prosecution", "court", "state", "county", "regulator", "forces", "fire", "ambulance", "coast",
)  # fmt: skip
# Words for several: any authority has officials and may be a service. Those who treat or teach speak for the
# house as well: "doctors said" and "the hospital said" may be one. An aide may be an official, and a source
# anybody but a scholar or a paper.
_WIDE = {
    "authority authorities official officials service services agency department commission": (
        *_POWER, "weather",
    ),
    "officer officers": ("police", "state", "forces", "coast", "county", "regulator", "fire"),
    "commissioner": ("police", "state", "regulator"),
    "attorney attorneys": ("prosecution", "firm", "counsel"),  # of a district, or of a defendant
    "team teams": ("team", "expert", "police", "fire"),  # of players, or of those who look into something
    "aide aides adviser advisers": (*_POWER, "insider"),
    "source sources": (
        *_POWER, "witness", "firm", "team", "counsel", "campaign", "union",
        "insider",
    ),
    "hospital clinic university school": ("expert", "firm", "ambulance"),
}  # fmt: skip


def _by_word(lines: dict[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """The classes that each word of some lines is of, by its folded form."""
    out: dict[str, frozenset[str]] = {}
    for words, kinds in lines.items():
        for word in words.split():
            out[key(word)] = out.get(key(word), frozenset()).union(kinds)
    return out


@table()
def _classed() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """The classes of the words that tell one, and of those that may be said of several."""
    return _by_word({words: (kind,) for kind, words in _CLASSES.items()}), _by_word(_WIDE)


_CLASS, _SEVERAL = _classed()
# Who speaks, and not for whom: "police sources" and "government sources" are two.
_MOUTHS = frozenset("source sources spokesman spokeswoman spokesperson spokespeople statement".split())


_SPEAK_FOR = frozenset(["spokesman", "spokeswoman", "spokesperson"])  # one who is all of a house
_PLURALS = frozenset(f"{word}s" for word in PERSONS) | {"authorities", "witnesses"}


def same_source(a: Credit, b: Credit) -> bool | None:
    """
    Is it the same source? None where the words leave it open ("the minister" and "Ada Moss").

    Symmetric. Two that share a word of substance are one; two different names are two; the police
    and a witness are two; a ministry and an official may be one. Nobody is several: "a clerk" and
    "clerks" are two, and so are "officials" and Ada Moss, unless she may be one of them ("union
    officials", "union leader Ada Moss").
    """
    left, right = _words(a), _words(b)
    if not left or not right:
        return None
    if (_many(a) and _one(b)) or (_one(a) and _many(b)):
        return None if left & right else False
    if _seat(a) and _seat(a) == _seat(b):
        return True
    if (left & right or _stems(left) & _stems(right)) and not _two_houses(left, right):
        return True
    left, right = left - _MOUTHS or left, right - _MOUTHS or right
    mine, theirs = _classes(left), _classes(right)
    if mine and theirs:
        return None if mine & theirs else False
    if mine or theirs:
        return None
    return False if named(a) and named(b) else None


def _many(credit: Credit) -> bool:
    """Are there several of the source, whom nothing names: "officials", "two clerks", "sources"?"""
    return any(head.casefold() in _PLURALS for head in (credit.source or "").split()[-1:])


def _one(credit: Credit) -> bool:
    """Is the source one person: "a clerk", "one source", or named?"""
    words = (credit.source or "").split()
    if words[:1] and words[0].casefold() in {"a", "an", "one"}:
        return words[-1].casefold() not in BODIES | DOCUMENTS | _SPEAK_FOR
    return named(credit) and personal(credit.full or credit.source or "")


def one_body(credit: Credit) -> bool:
    """Is the source one body of which the class is told: "the union", "the sheriff's office"?"""
    words = (credit.source or "").casefold().split()
    return len(words) > 1 and words[0] == "the" and words[-1] in BODIES and bool(_classes(_words(credit)))


def two_bodies(a: Credit, b: Credit) -> bool:
    """Are both bodies told by what they are for, of which the other tells nothing: "the weather agency"?"""
    told = [(credit.source or "").casefold().split() for credit in (a, b)]
    if not all(len(words) > 2 and words[0] == "the" and words[-1] in BODIES | _WATCHING for words in told):
        return False
    return not any(stem(x) == stem(y) or of_one_family(x, y) for x in _words(a) for y in _words(b))


_WATCHING = frozenset("inspectorate directorate bureau service secretariat".split())


def _seat(credit: Credit) -> str | None:
    """The land whose government speaks: "Moscow" and "the Kremlin" are one."""
    text = (credit.source or "").translate(MARKS).casefold().replace(".", "")
    words = [unaccented(word.removesuffix("'s")) for word in text.split()]
    if words[:1] == ["the"]:
        words = words[1:]
    return land(words) if words and len(words) < 3 else None


def _words(credit: Credit) -> set[str]:
    """The words of substance by which a source is called, anywhere in the article."""
    text = f"{credit.source or ''} {credit.full or ''}".translate(MARKS)
    words = (word.strip(".,;:()\"'").removesuffix("'s") for word in text.split())
    keys = {key(word) for word in words if word and not word.isdigit()}
    return {word for word in keys if word not in FUNCTION_WORDS}


def _stems(words: set[str]) -> set[str]:
    return {form for word in words for form in stems(word, verb=False)}


def _two_houses(left: set[str], right: set[str]) -> bool:
    """Have two sources in common no more than that somebody speaks for them?"""
    return bool(left - right and right - left) and (left & right) <= _MOUTHS


def _classes(words: set[str]) -> set[str]:
    """Of which classes a source may be; by "officials" only where no other word tells: "county officials"."""
    own = {kind for word in words for kind in _CLASS.get(word, ())}
    return own or {kind for word in words for kind in _SEVERAL.get(word, ())}


def named(credit: Credit) -> bool:
    """Is the source a name: a capital on its last word?"""
    words = (credit.source or "").split()
    return bool(words) and words[-1][:1].isupper()
