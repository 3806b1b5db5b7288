"""What a word may be by itself, and how often: from the closed classes, the lexicon and its ending."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from factcheck.lexicon import classes
from factcheck.lexicon.classes import PLAIN_NEGATORS
from factcheck.lexicon.inflection import IRREGULAR_PLURALS, irregular_verbs, stems
from factcheck.lexicon.openclass import Entry, entry


def _closed() -> dict[str, dict[str, float]]:
    """Each closed word with what it may be, and how often."""
    out: dict[str, dict[str, float]] = {}
    for state, words in (
        ("RB", classes.ADVERBS),
        ("IN", classes.PREPOSITIONS | classes.SUBORDINATORS),
        ("PRP", classes.PRONOUNS),
        ("DT", classes.DETERMINERS),
        ("WH", classes.QUESTIONS | classes.RELATIVES),
        ("PRP$", classes.POSSESSIVES),
        ("CC", classes.CONJUNCTIONS),
        ("MD", classes.MODALS),
        ("NOT", PLAIN_NEGATORS),
        ("BE", classes.BE),
        ("HV", classes.HAVE),
        ("DO", classes.DO),
    ):
        for word in words:
            out.setdefault(word, {})[state] = 1.0
    for told in _TOLD.split():
        word, _, states = told.partition(":")
        pairs = (part.split("=") for part in states.split("|"))
        out[word] = {state: float(share) for state, share in pairs}
    return out


# words of several classes, and how often they are which
_TOLD = """
that:TH=1 to:TO=0.6|IN=0.4 her:PRP$=0.6|PRP=0.4 his:PRP$=1 no:DT=0.95|RB=0.05 there:EX=0.6|RB=0.4
's:POS=0.75|BE=0.25 'd:MD=0.6|HV=0.4 been:BEN=1 being:BEG=1 having:HVG=1 whose:WH=1 one:CD=0.8|PRP=0.2
like:IN=0.7|VB=0.1|VBP=0.1|JJ=0.02 more:JJ=0.6|RB=0.4 most:JJ=0.6|RB=0.4 less:JJ=0.5|RB=0.5 few:JJ=1
many:JJ=1 much:JJ=0.5|RB=0.5 several:JJ=1 such:JJ=1 enough:JJ=0.5|RB=0.5 another:DT=1 all:DT=1 some:DT=1
any:DT=1 each:DT=1 every:DT=1 both:DT=1 either:DT=0.7|CC=0.3 neither:DT=0.6|CC=0.4 half:DT=0.5|NN=0.5
so:RB=0.7|IN=0.3 as:IN=0.85|RB=0.15 than:IN=1 this:DT=1 these:DT=1 those:DT=1 what:WH=1 which:WH=1
who:WH=1 yet:RB=0.8|CC=0.2 but:CC=0.97|IN=0.03 up:IN=0.9|RB=0.1 out:IN=0.9|RB=0.1 down:IN=0.9|RB=0.1
off:IN=1 about:IN=0.7|RB=0.3 around:IN=0.6|RB=0.4 over:IN=0.85|RB=0.15 however:RB=1
back:RB=0.7|NN=0.15|JJ=0.05|VB=0.03|VBP=0.02 well:RB=0.9|NN=0.02|JJ=0.05 still:RB=0.97|JJ=0.03
only:RB=0.7|JJ=0.3 just:RB=0.98|JJ=0.02 even:RB=0.98|JJ=0.02 long:RB=0.3|JJ=0.7 later:RB=0.9|JJ=0.1
early:JJ=0.7|RB=0.3 near:IN=0.9|JJ=0.1 past:IN=0.3|JJ=0.4|NN=0.3 including:IN=1
following:IN=0.5|VBG=0.2|JJ=0.3 according:IN=1 regarding:IN=1 concerning:IN=1 excluding:IN=1
amounting:VBG=1 considering:VBG=0.8|IN=0.2 worth:IN=0.8|NN=0.2 inside:IN=0.85|RB=0.1|NN=0.05
outside:IN=0.85|RB=0.1|NN=0.05 opposite:IN=0.3|JJ=0.5|NN=0.2 round:IN=0.2|NN=0.5|JJ=0.3
pending:IN=0.3|JJ=0.4|VBG=0.3 till:IN=1 once:RB=0.6|IN=0.4 plus:CC=0.4|IN=0.6 per:IN=1 ahead:RB=1
certain:JJ=1 various:JJ=1 other:JJ=1 others:NNS=1 own:JJ=0.9|VB=0.05|VBP=0.05 mine:PRP=0.2|NN=0.7|VB=0.1
may:MD=1 might:MD=0.95|NN=0.05 will:MD=0.97|NN=0.03 can:MD=0.98|NN=0.02 must:MD=0.99|NN=0.01
need:NN=0.4|VB=0.3|VBP=0.3 have:HV=1 had:HV=1 today:NN=0.5|RB=0.5 yesterday:NN=0.5|RB=0.5
tomorrow:NN=0.5|RB=0.5 tonight:NN=0.5|RB=0.5 providing:VBG=0.95|IN=0.05 provided:VBD=0.45|VBN=0.5|IN=0.05
far:RB=0.8|JJ=0.2 ai:BE=0.5|NN=0.5 except:IN=1 save:VB=0.5|VBP=0.4|IN=0.02 because:IN=1
please:RB=1 else:RB=1 ago:RB=1 lest:IN=1 minus:IN=1 ought:MD=1 done:VBN=1 doing:VBG=1 none:PRP=1 soon:RB=1
"""


CLOSED = _closed()


_OPENERS = frozenset("([{")


_QUOTES = frozenset("\"'“”‘’«»„`´")


_MARKS = {
    **dict.fromkeys("([{)]}", "("),
    **dict.fromkeys(_QUOTES, "Q"),
    ",": ",",
    ".": ".",
    "!": ".",
    "?": ".",
    "&": "CC",
}


FIGURES = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion dozen zero
    """.split()
)


_ADJECTIVE = tuple("ous ful less able ible ical ish ive ic al ary ory ian ese".split())


_HYPHENED = tuple(
    """
    led based old wide like long term related backed run owned made free profile ranking level scale
    time style class day year month week hour mile foot metre meter ed ing high year-old
    """.split()
)


Shares = dict[str, float]


@lru_cache(maxsize=1 << 14)
def shares(low: str) -> Shares:
    """What a word in small letters may be by itself, and how often."""
    if low in CLOSED:
        return CLOSED[low]
    first = low[0]
    if not first.isalpha():
        return _unlettered(low)
    if low in FIGURES:
        return {"CD": 1.0}
    if "-" in low:
        return _joined(low)
    out = _known(low)
    return out or _by_ending(low)


def in_lexicon(low: str) -> bool:
    """Is a word in small letters known, in whatever form, and not by its ending alone?"""
    return low in CLOSED or low in FIGURES or not low[0].isalpha() or "-" in low or bool(_known(low))


def _unlettered(low: str) -> Shares:
    if low[0] == "'" and len(low) > 1:
        return {"NN": 1.0}
    if low[0].isdigit():
        if "-" in low:
            return {"JJ": 0.8, "NN": 0.2}
        if low.endswith(("st", "nd", "rd", "th")):
            return {"JJ": 1.0}
        return {"NNS": 0.7, "CD": 0.3} if low.endswith("s") else {"CD": 1.0}
    return {_MARKS.get(low[0], ":"): 1.0}


def _joined(low: str) -> Shares:
    """A word with a hyphen: "re-elect" if the lexicon has it, else by its last part."""
    if known := _known(low):
        return known
    first, _, last = low.rpartition("-")
    if last in classes.PARTICLES and entry(first):
        return {"NN": 0.9, "JJ": 0.1}
    if first in ("re", "co", "pre", "de", "over", "mis", "un") and (known := _known(last)):
        return known
    if last.endswith(_HYPHENED):
        return {"JJ": 0.9, "NN": 0.05, "VBN": 0.05} if last.endswith("ed") else {"JJ": 0.85, "NN": 0.15}
    if last.endswith("s") and not last.endswith("ss"):
        return {"NNS": 0.8, "JJ": 0.2}
    return {"NN": 0.5, "JJ": 0.5}


def _known(low: str) -> Shares:
    """The readings of a word as itself and as a form of others, where the lexicon has any."""
    weights: dict[str, float] = {}

    def add(state: str, weight: float) -> None:
        if weight > 0:
            weights[state] = weights.get(state, 0.0) + weight

    if own := entry(low):
        _as_itself(low, own, add)
    if low in IRREGULAR_PLURALS:
        return {"NNS": 1.0}
    if past := irregular_verbs().get(low):
        base, is_past, is_participle = past
        if verb := entry(base):
            weight = _weight(verb, verb.verb) * (0.4 if base == low else 1)
            both = is_past and is_participle
            add("VBD", weight * (0.5 if both else 1) * is_past)
            add("VBN", weight * (0.5 if both else 1) * is_participle)
    else:
        _as_form(low, add)
    total = sum(weights.values())
    return {state: weight / total for state, weight in weights.items()}


def _weight(found: Entry, share: float) -> float:
    return share * 2.0**found.often


def _as_itself(low: str, own: Entry, put: Callable[[str, float], None]) -> None:
    plural = low in classes.SINGULAR_S or not low.endswith("s") or low.endswith(("ss", "us", "is"))
    put("NN" if plural else "NNS", _weight(own, own.noun))
    put("VB", _weight(own, own.verb) / 2)
    put("VBP", _weight(own, own.verb) / 2)
    put("JJ", _weight(own, own.adjective))
    put("RB", _weight(own, own.adverb))


def _as_form(low: str, put: Callable[[str, float], None]) -> None:
    if low.endswith("s") and not low.endswith("ss") and len(low) > 3:
        noun, verb = _best(low, "noun"), _best(low, "verb")
        if low.endswith("ves"):
            put("NNS", 16.0)  # "lives", "leaves": of nouns that the lexicon need not list
        if noun and low not in classes.SINGULAR_S:
            put("NNS", _weight(noun, noun.noun))
        if verb:
            put("VBZ", _weight(verb, verb.verb))
    elif low.endswith("ed") and (verb := _best(low, "verb")):
        weight = _weight(verb, verb.verb)
        put("VBD", weight / 2)
        put("VBN", weight / 2)
        put("JJ", weight / 12)
    elif low.endswith("ing") and (verb := _best(low, "verb")):
        weight = _weight(verb, verb.verb)
        put("VBG", weight)
        put("NN", weight / 6)
        put("JJ", weight / 12)
    elif low.endswith(("er", "est", "ier", "iest")):
        base = low.removesuffix("r").removesuffix("st")
        for stem in (base, base[:-1], base[:-2] + "y", base[:-2]):
            if (known := entry(stem)) and known.adjective > 0.3 and len(stem) > 2:
                put("JJ", _weight(known, known.adjective) / 2)
                break


def _best(low: str, name: str) -> Entry | None:
    """The likeliest stem of a form that is such a word at all."""
    found = [known for stem in stems(low, verb=True)[1:] if (known := entry(stem)) and getattr(known, name)]
    return max(found, key=lambda known: known.often, default=None)


def _by_ending(low: str) -> Shares:
    if low.endswith("ly"):
        return {"RB": 0.85, "JJ": 0.15}
    if low.endswith("ing") and len(low) > 4:
        return {"VBG": 0.6, "NN": 0.4}
    if low.endswith("ed") and len(low) > 3:
        return {"VBD": 0.4, "VBN": 0.4, "JJ": 0.2}
    if low.endswith(_ADJECTIVE) and len(low) > 4:
        return {"JJ": 0.85, "NN": 0.15}
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return {"NNS": 1.0}
    return {"NN": 0.97, "JJ": 0.03}


@lru_cache(maxsize=1 << 14)
def lemma(low: str, state: str) -> str:
    """The base of a verb, the singular of a noun, any other word as it is."""
    if state in ("BE", "BEN", "BEG"):
        return "be"
    if state in ("HV", "HVN", "HVG"):
        return "have"
    if state == "MD":
        return classes.MODALS.get(low, low)
    if state == "DO":
        return "do"
    if state in ("VBD", "VBN", "VBZ", "VBG") or state in ("VB", "VBP"):
        return _verb_base(low, state)
    if state == "NNS":
        found = [stem for stem in stems(low, verb=False)[1:] if entry(stem)]
        return found[0] if found else stems(low, verb=False)[min(1, len(stems(low, verb=False)) - 1)]
    return low


def _verb_base(low: str, state: str) -> str:
    if state in ("VB", "VBP"):
        return low
    irregular = irregular_verbs().get(low)
    if irregular and state in ("VBD", "VBN"):
        return irregular[0]
    found = [
        (known.often, stem) for stem in stems(low, verb=True)[1:] if (known := entry(stem)) and known.verb
    ]
    if found:
        return max(found)[1]
    every = stems(low, verb=True)
    return every[1] if len(every) > 1 else low
