"""
Words that tell what a figure counts: odd plurals, words that end a noun, people by their fate.

Closed classes (prepositions, auxiliaries, determiners, pronouns, conjunctions) from standard
grammars, irregular plurals from school grammars.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import PLURALS

SMALL_COUNT = 12  # figures up to here are in many sentences

SAME = frozenset(
    (
        "aircraft sheep fish deer cattle police staff personnel offspring series species hovercraft "
        "spacecraft livestock salmon trout cod bison swine moose crew infantry cavalry poultry shrimp "
        "lbw squid barracks headquarters crossroads gallows means"
    ).split()
)
# end in s and are no plurals
NOT_PLURAL = frozenset(
    (
        "always perhaps besides across plus thus yes as its his this was has does is news towards "
        "afterwards sometimes overseas indoors outdoors nowadays unless alas else gas bus lens bias atlas "
        "canvas christmas texas kansas arkansas paris london's us minus versus afterward upwards "
        "backwards forwards downwards regardless hers ours yours theirs themselves ourselves politics "
        "economics mathematics physics athletics gymnastics chaos pathos ethos corps mrs ms les los las "
        "des hundreds thousands millions whereas says goes upstairs downstairs business princess odds sports "
        "arms sales goods"
    ).split()
)
# ... but these are when nothing plural follows: "three sports", "12 arms", "1,200 sales"
MAYBE_PLURAL = frozenset(["sports", "arms", "sales", "goods", "means", "lens", "news"])

PREPOSITIONS = frozenset(
    (
        "about above across after against along alongside amid among amongst around as at before behind "
        "below beneath beside besides between beyond by despite down during except for from in inside "
        "into like near of off on onto opposite out outside over past per since than through throughout "
        "till to toward towards under underneath until unto up upon versus via with within without vs"
    ).split()
)
AUXILIARIES = frozenset(
    (
        "am is are was were be been being have has had having do does did done can could may might must "
        "shall should will would ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't "
        "didn't can't cannot couldn't won't wouldn't shouldn't"
    ).split()
)
DETERMINERS = frozenset(
    (
        "a an the this that these those his her its their our my your each every all both either neither "
        "any no whose which what"
    ).split()
)
PRONOUNS = frozenset(
    (
        "i you he she it we they me him us them who whom himself herself itself themselves ourselves "
        "someone somebody anyone anybody everyone everybody nobody none"
    ).split()
)
CONJUNCTIONS = frozenset(
    ("and or but nor if because although though while whereas when where why how yet so then").split()
)
ADVERBS = frozenset(
    (
        "not also just only even still already now here there today yesterday tomorrow tonight again once "
        "twice later earlier ago ahead away back together apiece each respectively instead however "
        "meanwhile overall altogether alone too very quite rather almost nearly ever never often usually "
        "soon least most"
    ).split()
)
SPEECH = frozenset(
    ("said says say told tells tell added adds asked announced reported reports warned according").split()
)
STOP = PREPOSITIONS | AUXILIARIES | DETERMINERS | PRONOUNS | CONJUNCTIONS | ADVERBS | SPEECH

# what became of people: "6 dead, 14 missing", "12 wounded", "left 30 injured"
FATES = frozenset(
    (
        "dead killed wounded injured hurt missing hospitalised hospitalized arrested detained displaced "
        "homeless unaccounted drowned trapped stranded infected jailed evacuated rescued survived died "
        "dying sick ill unemployed jobless die dies perish perished casualties fatalities others"
    ).split()
)
# words before or after a bare figure that make it a count of people
TOLLS = frozenset(
    {
        "toll",
        "fatalities",
        "casualties",
        "killing",
        "kills",
        "injuring",
        "injures",
        "wounding",
        "wounds",
        "murdering",
        "maiming",
    }
)

# singular words for people; "one man was killed"
PERSON_WORDS = frozenset(
    (
        "person man woman child boy girl soldier officer teenager suspect victim patient worker student "
        "teacher driver passenger resident official lawmaker juror judge witness lawyer protester police "
        "officer player survivor gunman pilot sailor doctor nurse firefighter civilian baby toddler "
        "infant policeman guard prisoner hostage migrant refugee member senator minister councillor voter "
        "customer employee manager candidate analyst expert troop"
    ).split()
)

# people by faith, party or part of the world, where they are counted: "200 Catholics", "12 Tories"
BELIEVERS = frozenset(
    """
    muslim christian jew catholic protestant hindu sikh buddhist mormon anglican methodist baptist sunni
    shiite democrat republican conservative liberal unionist loyalist nationalist socialist communist
    marxist european african asian arab kurd westerner easterner southerner northerner londoner parisian
    catalan palestinian briton scot swede dane finn pole czech slovak serb croat turk greek spaniard
    filipino
    """.split()
)
PEOPLE_PLURALS = frozenset("tories britons englishmen irishmen welshmen frenchmen dutchmen scotsmen".split())


# nouns in the singular for many who belong together: "three of the crew"
BODIES = frozenset("crew staff police personnel cavalry infantry".split())


# those who died, counted by what became of them: "30 deaths" are 30 people
_DEAD = frozenset("death fatality casualty body corpse life victim".split())


@lru_cache(maxsize=1 << 12)
def are_people(unit: str) -> bool:
    """Is a noun in the singular one for people: customer, pupil, death?"""
    from factcheck.lexicon.senses import means_people  # a table: read where a noun asks for it

    return bool(unit) and (unit in PERSON_WORDS or unit in _DEAD or means_people(unit))


@lru_cache(maxsize=4096)
def singular(word: str) -> str | None:
    """The singular of a plural noun; None where the word is no plural."""
    if word in PLURALS:
        return PLURALS[word]
    if word in SAME:
        return word
    if (
        len(word) < 4
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is", "'s"))
        or word in NOT_PLURAL
    ):
        return None
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("oes"):
        return word[:-2]
    return word[:-1]


def plural(noun: str) -> str:
    """The plural of a noun or of a unit's name: "people", "feet", "degrees Celsius", "miles per hour"."""
    head, gap, tail = noun.partition(" ")
    if head in ("square", "cubic", "nautical", "watt", "percentage", "basis", "metric"):
        return f"{head} {plural(tail)}" if tail else head
    if gap and head not in _DESCRIBING:
        return f"{plural(head)} {tail}"
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun in SAME or noun in ("percent", "magnitude", "hertz", "mph"):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")


_DESCRIBING = frozenset({"kilowatt", "megawatt", "gigawatt", "terawatt"})
_PLURALS = {one: many for many, one in reversed(PLURALS.items())} | {"century": "centuries"}
