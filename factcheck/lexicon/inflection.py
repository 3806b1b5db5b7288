"""
What a word may be a form of: rose of rise, wives of wife, slipping of slip.

Regular endings go by rule; the irregular verbs are the closed list that every grammar of English prints.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.ready import once, table

# base:past:participle; the participle is left out where it is the past, "|" parts two ways, "-" is the base
_VERBS = """
abide:abode|abided arise:arose:arisen awake:awoke:awoken backslide:backslid bear:bore:borne|born
beat:-:beaten become:became:- befall:befell:befallen begin:began:begun behold:beheld bend:bent
beseech:besought beset:- bet:- bid:-|bade:-|bidden bind:bound bite:bit:bitten bleed:bled blow:blew:blown
break:broke:broken breastfeed:breastfed breed:bred bring:brought broadcast:-|broadcasted build:built
burn:burned|burnt burst:- bust:busted|- buy:bought cast:- catch:caught choose:chose:chosen cling:clung
come:came:- cost:-|costed creep:crept cut:- deal:dealt dig:dug dive:dived|dove draw:drew:drawn
dream:dreamed|dreamt drink:drank:drunk drive:drove:driven dwell:dwelt|dwelled eat:ate:eaten
fall:fell:fallen feed:fed feel:felt fight:fought find:found fit:fitted|- flee:fled fling:flung
fly:flew:flown forbid:forbade|forbad:forbidden forecast:-|forecasted forego:forewent:foregone
foresee:foresaw:foreseen foretell:foretold forget:forgot:forgotten forgive:forgave:forgiven
forgo:forwent:forgone forsake:forsook:forsaken freeze:froze:frozen get:got:got|gotten give:gave:given
go:went:gone grind:ground grow:grew:grown hamstring:hamstrung hang:hung|hanged hear:heard hide:hid:hidden
hit:- hold:held hurt:- inlay:inlaid input:- interweave:interwove:interwoven keep:kept kneel:knelt|kneeled
knit:knitted|- know:knew:known lay:laid lead:led lean:leaned|leant leap:leaped|leapt learn:learned|learnt
leave:left lend:lent let:- lie:lay:lain light:lit|lighted lose:lost make:made mean:meant meet:met
mislead:misled misread:- misspell:misspelled|misspelt mistake:mistook:mistaken misunderstand:misunderstood
mow:mowed:mown|mowed offset:- outbid:- outdo:outdid:outdone outgrow:outgrew:outgrown outrun:outran:-
outsell:outsold outshine:outshone outspend:outspent overcome:overcame:- overdo:overdid:overdone
override:overrode:overridden overrun:overran:- oversee:oversaw:overseen oversell:oversold
oversleep:overslept overspend:overspent overtake:overtook:overtaken overthrow:overthrew:overthrown
overhear:overheard overhang:overhung partake:partook:partaken pay:paid plead:pleaded|pled prepay:prepaid
proofread:- prove:proved:proven|proved put:- quit:-|quitted read:- rebuild:rebuilt recast:-
redo:redid:redone rend:rent repay:repaid reread:- rerun:reran:- resell:resold reset:- rethink:rethought
retake:retook:retaken retell:retold rewind:rewound rewrite:rewrote:rewritten rid:- ride:rode:ridden
ring:rang:rung rise:rose:risen run:ran:- saw:sawed:sawn|sawed say:said see:saw:seen seek:sought sell:sold
send:sent set:- sew:sewed:sewn|sewed shake:shook:shaken shave:shaved:shaven|shaved shed:-
shine:shone|shined shoot:shot show:showed:shown|showed shrink:shrank:shrunk shut:- sing:sang:sung
sink:sank:sunk sit:sat slay:slew:slain sleep:slept slide:slid sling:slung slink:slunk slit:-
smell:smelled|smelt smite:smote:smitten sneak:sneaked|snuck sow:sowed:sown|sowed speak:spoke:spoken
speed:sped|speeded spell:spelled|spelt spend:spent spill:spilled|spilt spin:spun spit:spat
spoil:spoiled|spoilt split:- spread:- spring:sprang|sprung:sprung stand:stood steal:stole:stolen
stick:stuck sting:stung stink:stank:stunk strew:strewed:strewn stride:strode:stridden
strike:struck:struck|stricken string:strung strive:strove|strived:striven sublet:- swear:swore:sworn
sweat:sweated|- sweep:swept swell:swelled:swollen|swelled swim:swam:swum swing:swung take:took:taken
teach:taught tear:tore:torn tell:told think:thought thrive:thrived|throve throw:threw:thrown thrust:-
tread:trod:trodden undercut:- undergo:underwent:undergone underlie:underlay:underlain underpay:underpaid
understand:understood undertake:undertook:undertaken underwrite:underwrote:underwritten undo:undid:undone
unwind:unwound uphold:upheld upset:- wake:woke|waked:woken wear:wore:worn weave:wove:woven wed:-|wedded
weep:wept wet:-|wetted win:won wind:wound withdraw:withdrew:withdrawn withhold:withheld
withstand:withstood wring:wrung write:wrote:written
"""
_AUXILIARY = "be:was,were,been,is,are,am have:had,has do:did,done,does go:goes die:dying tie:tying lie:lying"
# the verbs that end as adverbs do: every such verb of the dictionaries that news prints
LY_VERBS = frozenset(
    "ally apply bully comply fly imply misapply multiply ply rally rely reply resupply supply tally".split()
)
# plurals that no rule makes, or that the rule of another would spoil: "movies" is no plural of "movy"
PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox", "lives": "life", "wives": "wife",
    "knives": "knife", "wolves": "wolf", "halves": "half", "shelves": "shelf", "leaves": "leaf",
    "thieves": "thief", "loaves": "loaf", "calves": "calf", "crises": "crisis", "analyses": "analysis",
    "theses": "thesis", "oases": "oasis", "hypotheses": "hypothesis", "diagnoses": "diagnosis",
    "criteria": "criterion", "phenomena": "phenomenon", "data": "datum", "policemen": "policeman",
    "policewomen": "policewoman", "firemen": "fireman", "fishermen": "fisherman", "gunmen": "gunman",
    "servicemen": "serviceman", "businessmen": "businessman", "congressmen": "congressman",
    "spokesmen": "spokesman", "crewmen": "crewman", "militiamen": "militiaman",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "bacteria": "bacterium",
    "alumni": "alumnus", "buses": "bus", "gases": "gas", "viruses": "virus", "bonuses": "bonus",
    "campuses": "campus", "movies": "movie", "ties": "tie", "cookies": "cookie", "calories": "calorie",
    "rookies": "rookie", "zombies": "zombie", "selfies": "selfie", "smoothies": "smoothie",
    "hoodies": "hoodie", "pies": "pie", "shoes": "shoe", "toes": "toe", "canoes": "canoe",
    "quizzes": "quiz", "persons": "person", "youths": "youth", "hooves": "hoof", "halfpence": "halfpenny",
    "businesswomen": "businesswoman", "sportsmen": "sportsman", "horsemen": "horseman",
    "workmen": "workman", "clergymen": "clergyman", "airmen": "airman", "seamen": "seaman",
    "midwives": "midwife", "housewives": "housewife", "axes": "axe", "caches": "cache",
    "avalanches": "avalanche", "headaches": "headache", "boyfriends": "boyfriend", "aches": "ache",
    "niches": "niche", "giraffes": "giraffe", "focuses": "focus", "statuses": "status",
    "censuses": "census", "lenses": "lens", "dice": "die", "lice": "louse", "bases": "base",
    "emphases": "emphasis", "parentheses": "parenthesis", "syntheses": "synthesis", "strata": "stratum",
    "memoranda": "memorandum", "referenda": "referendum", "fungi": "fungus", "nuclei": "nucleus",
    "stimuli": "stimulus", "cacti": "cactus", "vertebrae": "vertebra", "larvae": "larva",
    "formulae": "formula", "indices": "index", "matrices": "matrix", "vertices": "vertex",
    "appendices": "appendix",
}  # fmt: skip
_NOUNS = PLURALS | {"axes": "axis"}  # of "axe" by rule
# those that tell by themselves that they are plurals; "dice" and "data" are one thing as often
IRREGULAR_PLURALS = frozenset(
    form for form, one in PLURALS.items() if not form.endswith("s") or one.endswith(("is", "ex", "ix"))
) - {"dice", "data"}


@table()
def irregular_verbs() -> dict[str, tuple[str, bool, bool]]:
    """Each irregular form with its base, whether it is a past, and whether it is a participle."""
    out: dict[str, tuple[str, bool, bool]] = {}
    for entry in _VERBS.split():
        base, past, *rest = entry.split(":")
        pasts, participles = past.split("|"), (rest[0] if rest else past).split("|")
        for form in dict.fromkeys([*pasts, *participles]):
            out.setdefault(base if form == "-" else form, (base, form in pasts, form in participles))
    return out


def unchanged(verb: str) -> bool:
    """Is a verb's past its base: "cut", "hit"?"""
    return irregular_verbs().get(verb, ("", False, False))[:2] == (verb, True)


@table()
def _irregular() -> dict[str, str]:
    out = {form: base for form, (base, _, _) in irregular_verbs().items() if form != base}
    pairs = (entry.split(":") for entry in _AUXILIARY.split())
    out.update((form, base) for base, forms in pairs for form in forms.split(","))
    return out


# Irregular forms that are another word nearly as often as they are a form, by the counts of WordNet.
OTHERWISE = frozenset("bit bound busted ground rent shot swollen wound".split())


def plain(word: str) -> str:
    """The base of an irregular form: "rise" of "rose", "woman" of "women"; any other word as it is."""
    if word in PLURALS:
        return PLURALS[word]
    return word if word in OTHERWISE else _irregular().get(word, word)


# longer verbs whose stress is on the last syllable, so that they double it: "admitted"; as grammars list them
_DOUBLING = frozenset(
    """
    abet acquit admit allot begin commit compel concur confer control debar deter dispel emit equip excel
    expel forbid forget impel incur infer instil occur omit patrol permit prefer propel rebut rebel recur
    refer regret remit repel submit transfer transmit upset
    """.split()
)


@once
def _strong() -> dict[str, list[str]]:
    """The pasts and participles of each irregular verb."""
    out: dict[str, list[str]] = {}
    for entry in _VERBS.split():
        base, past, *rest = entry.split(":")
        out[base] = [base if form == "-" else form for form in "|".join([past, *rest]).split("|")]
    return out


def forms(verb: str) -> tuple[str, ...]:
    """A verb's present, past and "-ing" forms: "deny" gives denies, denied, denying."""
    heavy = _doubles(verb)
    stem = verb + verb[-1] if heavy else verb
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        present, past, going = f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    elif verb.endswith("e"):
        present, past = f"{verb}s", f"{verb}d"
        going = f"{verb}ing" if verb.endswith(("ee", "ye", "oe")) else f"{verb[:-1]}ing"
    else:
        present = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
        past, going = f"{stem}ed", f"{stem}ing"
    either = (
        (f"{verb}led", f"{verb}ling") if verb.endswith("el") and verb not in _strong() else ()
    )  # "labelled"
    return tuple(dict.fromkeys([present, *_strong().get(verb, [past]), going, *either]))


def _doubles(verb: str) -> bool:
    """Does a verb double its last letter: "beg", "quip", "admit"; not "vow", "read" or "offer"?"""
    if verb in _DOUBLING:
        return True
    last, vowels = verb[-1:], [at for at, letter in enumerate(verb.replace("qu", "qw")) if letter in "aeiou"]
    return last not in "wxy" and last not in "aeiou" and len(vowels) == 1 and vowels[0] == len(verb) - 2


@lru_cache(maxsize=1 << 13)
def stems(word: str, *, verb: bool) -> tuple[str, ...]:
    """What a folded word may be a form of, itself first: the verb's base, or the noun's singular."""
    return _verb(word) if verb else _noun(word)


def one_stem(a: str, b: str) -> bool:
    """May two folded words be forms of one word?"""
    return not set(_verb(a) + _noun(a)).isdisjoint(_verb(b) + _noun(b))


def _verb(word: str) -> tuple[str, ...]:
    out = [word, *_without_s(word)]
    if word in _irregular():
        out.append(_irregular()[word])
    if word.endswith("ied"):
        out.append(f"{word[:-3]}y")
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)]
            out += [base, f"{base}e"]
            if len(base) > 2 and base[-1] == base[-2]:  # "dropped", "slipping"
                out.append(base[:-1])
    return tuple(dict.fromkeys(out))


def _noun(word: str) -> tuple[str, ...]:
    word = word.removesuffix("'s").removesuffix("'")
    out = [word, *_without_s(word)]
    if word in _NOUNS:
        out.append(_NOUNS[word])
    elif word.endswith("men"):
        out.append(f"{word[:-2]}an")
    return tuple(dict.fromkeys(out))


def _without_s(word: str) -> list[str]:
    if word.endswith("ies"):
        return [f"{word[:-3]}y", word[:-1]]
    if not word.endswith("s") or word.endswith("ss"):
        return []
    out = [word[:-1], word.removesuffix("es")]
    return [*out, f"{word[:-3]}f", f"{word[:-3]}fe"] if word.endswith("ves") else out
