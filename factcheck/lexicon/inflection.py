"""
What a word may be a form of: rose of rise, wives of wife, slipping of slip.

Regular endings go by rule; the irregular verbs are the closed list that every grammar of English prints.
"""

from __future__ import annotations

from functools import cache, lru_cache

# base: past, participle
_VERBS = """
arise:arose,arisen awake:awoke,awoken be:was,were,been,is,are,am bear:bore,borne,born beat:beaten
become:became begin:began,begun bend:bent bind:bound bite:bit,bitten bleed:bled blow:blew,blown
break:broke,broken breed:bred bring:brought build:built burn:burned buy:bought catch:caught
choose:chose,chosen cling:clung come:came creep:crept deal:dealt die:dying dig:dug do:did,done,does
draw:drew,drawn dream:dreamed drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed
feel:felt fight:fought find:found flee:fled fling:flung fly:flew,flown forbid:forbade,forbidden
forecast:forecasted foresee:foresaw,foreseen forget:forgot,forgotten forgive:forgave,forgiven
freeze:froze,frozen get:got,gotten give:gave,given go:went,gone,goes grind:ground grow:grew,grown
hang:hung have:had,has hear:heard hide:hid,hidden hold:held keep:kept kneel:kneeled know:knew,known
lay:laid lead:led lean:leaned leap:leaped learn:learned leave:left lend:lent lie:lay,lain,lying light:lit
lose:lost make:made mean:meant meet:met mislead:misled mistake:mistook,mistaken outdo:outdid,outdone
overcome:overcame override:overrode,overridden overrun:overran oversee:oversaw,overseen
overtake:overtook,overtaken overthrow:overthrew,overthrown pay:paid plead:pled prove:proven quit:quitted
rebuild:rebuilt repay:repaid retake:retook,retaken rewrite:rewrote,rewritten ride:rode,ridden
ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold send:sent
shake:shook,shaken shed:shedding shine:shone shoot:shot show:shown shrink:shrank,shrunk sing:sang,sung
sink:sank,sunk sit:sat sleep:slept slide:slid smell:smelled speak:spoke,spoken speed:sped spend:spent
spill:spilled spin:spun spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck sting:stung
stride:strode strike:struck,stricken string:strung strive:strove,striven swear:swore,sworn sweep:swept
swell:swollen swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told
think:thought throw:threw,thrown tie:tying tread:trod,trodden undergo:underwent,undergone
understand:understood undertake:undertook,undertaken undo:undid,undone uphold:upheld wake:woke,woken
wear:wore,worn weave:wove,woven weep:wept win:won wind:wound withdraw:withdrew,withdrawn withhold:withheld
withstand:withstood write:wrote,written
"""
_NOUNS = {
    "children": "child",
    "people": "person",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
}


@cache
def _irregular() -> dict[str, str]:
    pairs = (entry.split(":") for entry in _VERBS.split())
    return {form: base for base, forms in pairs for form in forms.split(",")}


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
