"""
What each word of a sentence is: its closed class, or what a lexicon and its neighbours make it.

A word's own possibilities come from the closed classes, the lexicon and its ending. Where there are several,
the neighbours decide, by weights (`lexicon/order.json`) learnt from WordNet's example sentences with
`tools/order.py`: each is for a pattern of classes and endings, none for an open-class word, so that they hold
for any subject.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from factcheck.examine.words import Piece, cut
from factcheck.lexicon import classes, openclass
from factcheck.lexicon.folding import key
from factcheck.lexicon.inflection import IRREGULAR_PLURALS, irregular_verbs, stems
from factcheck.lexicon.openclass import Entry, entry
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag, Word

_FILE = Path(openclass.__file__).with_name("order.json")
FINITE = frozenset(["BE", "HV", "DO", "MD", "VBD", "VBZ", "VBP"])


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
        ("NOT", frozenset(["not", "n't", "never"])),
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
please:RB=1 ago:RB=1 lest:IN=1 minus:IN=1 ought:MD=1 done:VBN=1 doing:VBG=1 none:PRP=1 soon:RB=1
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
_FIGURES = frozenset(
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
    if low in _FIGURES:
        return {"CD": 1.0}
    if "-" in low:
        return _joined(low)
    out = _known(low)
    return out or _by_ending(low)


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


class Seen(NamedTuple):
    """What a word may be before its neighbours are asked, and the name of that."""

    states: tuple[str, ...]
    kind: str
    takes: str = ""


@lru_cache(maxsize=1 << 14)
def _seen(low: str) -> Seen:
    found = shares(low)
    states = tuple(found)
    if low in CLOSED:
        return Seen(states, low)
    marks = ((state, "+" if share > 0.6 else "" if share > 0.15 else "-") for state, share in found.items())
    kind = "/".join(sorted(state + mark for state, mark in marks))
    return Seen(states, kind if len(states) > 1 else states[0], _takes(low) if len(states) > 1 else "")


def _takes(low: str) -> str:
    """Whether the verb that a form may be takes an object, none, a clause, in its usual senses."""
    for stem in reversed(stems(low, verb=True)):
        if found := openclass.takes(stem):
            return "".join(letter for letter in "OIC" if letter in found)
    return ""


@lru_cache(maxsize=1 << 12)
def _opening(low: str, followed: bool) -> Seen:
    """A word with a capital where a sentence opens: a name, or what it is in small letters."""
    seen = _seen(low)
    return Seen(
        tuple(dict.fromkeys(("NNP", *seen.states))), f"^{'N' if followed else ''}{seen.kind}", seen.takes
    )


@lru_cache(maxsize=1 << 12)
def _titled(low: str) -> Seen:
    """A word of a headline that prints every word with a capital."""
    seen = _seen(low)
    return Seen(tuple(dict.fromkeys((*seen.states, "NNP"))), seen.kind, seen.takes)


_NAME = Seen(("NNP",), "NNP")
_BEFORE_FIRST = frozenset("\"'“‘«([:")
_LONG = 3  # letters: longer than the small words that no headline prints with a capital


def seen(pieces: list[Piece]) -> list[Seen]:
    """What each word of a sentence may be by itself, capitals and place reckoned in."""
    letters = [piece for piece in pieces if len(piece.low) > _LONG and piece.low[0].isalpha()]
    titled = len(letters) > 2 and sum(piece.capital > 0 for piece in letters) >= 0.75 * len(letters)
    shouts = all(piece.capital == 2 for piece in letters)
    out: list[Seen] = []
    first = True
    for at, piece in enumerate(pieces):
        low = piece.low
        if not piece.capital or (low in CLOSED and not _named(piece, first, shouts)):
            out.append(_seen(low))
        elif titled:
            out.append(_titled(low))
        elif not first:
            out.append(_NAME)
        else:
            after = pieces[at + 1] if at + 1 < len(pieces) else piece
            out.append(_opening(low, after.capital and after is not piece and after.low not in CLOSED))
        first = low in _BEFORE_FIRST and (first or low != "'")
    return out


def _named(piece: Piece, first: bool, shouts: bool) -> bool:
    """Is a word of a closed class a name here: "US", "May"?"""
    return (piece.capital == 2 and not shouts and piece.low != "i") or (piece.low == "may" and not first)


def features(at: int, low: str, kinds: list[str], takes: str, last: str, fresh: str) -> tuple[str, ...]:
    """What is asked of a word's neighbours; `kinds` has two edges before the first and behind the last."""
    own, before, after, next_but_one = kinds[at + 2], kinds[at + 1], kinds[at + 3], kinds[at + 4]
    return (
        f"a{own}",
        f"t{last}",
        f"p{before}",
        f"q{kinds[at]}_{last}",
        f"n{after}",
        f"m{after}_{next_but_one}",
        f"b{own}_{after}",
        f"u{last}_{after}",
        f"s{low[-3:]}",
        f"f{fresh}{after}",
        f"v{takes}_{after}",
    )


_EDGES = ["^", "^"]
_FRESH = frozenset([",", ";", ":", "—", "–", "-", "and", "but"])

Weights = dict[str, dict[str, float]]


@cache
def _weights() -> Weights:
    out: Weights = json.loads(_FILE.read_text("utf-8"))
    return out


def states(pieces: list[Piece], weights: Weights | None = None) -> list[str]:
    """What each word of the sentence is, by the names of Penn's treebank and those of the closed classes."""
    known = _weights() if weights is None else weights
    found = seen(pieces)
    kinds = [*_EDGES, *(one.kind for one in found), *_EDGES]
    out: list[str] = []
    last, fresh = "^", "0"
    for at, (piece, one) in enumerate(zip(pieces, found, strict=True)):
        state = one.states[0]
        if len(one.states) > 1:
            asked = features(at, piece.low, kinds, one.takes, last, fresh)
            state = best(asked, one.states, known)
        out.append(state)
        fresh = freshened(fresh, state, piece.low)
        last = state
    _owners(pieces, out)
    return mended([piece.low for piece in pieces], out)


def _owners(pieces: list[Piece], states: list[str]) -> None:
    """As in "the ministers' plan": an apostrophe behind an s owns, where no quotation is open."""
    opened = False
    for at, piece in enumerate(pieces):
        if piece.low[0] not in "'’" or len(piece.low) > 1:
            continue
        glued = at > 0 and pieces[at - 1].end == piece.start
        follows = at + 1 < len(pieces) and pieces[at + 1].start > piece.end
        if not glued:
            opened = True
        elif not opened and follows and pieces[at - 1].low.endswith("s") and states[at + 1] in _OWNED:
            states[at] = "POS"
        else:
            opened = False


_OWNED = frozenset(["NN", "NNS", "NNP", "JJ", "CD", "VBG", "VBN"])


def best(asked: tuple[str, ...], states: tuple[str, ...], weights: Weights) -> str:
    """The state that the features speak for."""
    sums = dict.fromkeys(states, 0.0)
    for name in asked:
        row = weights.get(name)
        if row:
            for state in states:
                if state in row:
                    sums[state] += row[state]
    return max(sums, key=sums.__getitem__)


def freshened(fresh: str, state: str, low: str) -> str:
    """As in "1" once a finite verb has been met since the last mark or conjunction, else "0"."""
    if state in FINITE:
        return "1"
    return "0" if state in ("WH", "TH", "Q", "(") or low in _FRESH else fresh


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


_HOLDERS = frozenset(["DT", "PRP", "PRP$", "CD", "NNP"])
_HEADS = frozenset(["NN", "NNS", "NNP", "JJ", "CD", "VBN", "VBG"])
_DEGREES = frozenset("very so too more most less quite rather extremely".split())
_BARE = frozenset([",", "IN", "^", "CC", "DT", "Q"])
_SERVES = frozenset(["VBD", "VBZ", "MD", "BE", "HV"])
_ACTORS = classes.SUBJECT_PRONOUNS | {"who"}
_VERBS = frozenset(["VB", "VBP", "VBZ", "VBD"])
_BARS = frozenset(["a", "an", "the", "every", "no"])
_NOUNS = frozenset(["NN", "NNS", "NNP"])
_HOLDS = frozenset(["DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD", "JJ"])


def mended(low: list[str], states: list[str]) -> list[str]:
    """The states once more, held against what no sentence of English has."""
    for at in range(len(states)):
        before = states[at - 1] if at else "^"
        after = states[at + 1] if at + 1 < len(states) else "^"
        if states[at] in _VERBS:
            states[at] = _nominal(low, states, at, before, after) or states[at]
        elif states[at] in ("NN", "NNS", "VBG"):
            states[at] = _of_noun(low, states, at, before, after)
        elif (
            states[at] in ("IN", "TO")
            and low[at] == "to"
            and after in ("NN", "JJ")
            and _to_do(low, states, at)
        ):
            states[at], states[at + 1] = "TO", "VB"
        if states[at] not in ("NN", "NNS", "VBZ", "VBP", "VB", "NNP", ",", ".", "IN", "CD"):
            states[at] = _of_small_word(low, states, at, before, after)
    if not any(state in FINITE or state in ("VB", "VBN") for state in states):
        _headlined(low, states)
    return states


def _of_small_word(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """As in "it's", "there is", "about the": a closed word by what stands beside it."""
    state = states[at]
    if state == "POS" and before in ("PRP", "EX", "TH", "WH") and low[at] == "'s":
        return "HV" if after in ("BEN", "VBN") and low[at - 1] != "that" else "BE"
    if low[at] == "there" and before not in _NOUNS and after in ("BE", "MD"):
        return "EX"
    if (
        state in ("VBG", "VBN", "VBD")
        and low[at - 1] in _DEGREES
        and at > 1
        and states[at - 2] in ("BE", "NOT", "DT")
    ):
        return "JJ"
    if state == "JJ" and after in (*FINITE, "NOT") and (noun := _nounish(low, states, at)):
        return noun
    if state == "PRP" and low[at] == "her" and after in ("NN", "NNS", "JJ", "NNP", "VBN"):
        return "PRP$"
    if low[at] == "neither" and before in ("MD", "BE", "HV", "DO"):
        return "NOT"
    if state == "JJ" and before == "NNP" and after in (*_NOUNS, "DT") and _past_after_name(low, states, at):
        return "VBD"
    if state == "RB" and low[at] in classes.PREPOSITIONS and after in _HOLDS and after not in ("CD", "JJ"):
        return "IN"
    return state


def _of_noun(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """Where a noun and a verb look alike: "management building", "killing three", "the city plans to"."""
    state = states[at]
    if low[at - 1] in _ACTORS and at and (verb := _likeliest(low[at])):
        return verb
    if state == "VBG":
        follows = low[at + 1] if at + 1 < len(low) else ""
        if (
            after == "NNS"
            and at + 2 < len(low)
            and low[at + 2] in ("are", "were", "have")
            and before in _BARE
        ):
            return "JJ"
        if (low[at - 1] in _BARS or before == "PRP$") and after not in _HEADS:
            return "NN"
        thing = _named_thing(low[at], before, after, follows) or (before in _BARE and after in _SERVES)
        return "NN" if thing else state
    if state == "NNS" and before in ("NN", "NNP") and after in (".", "^", "Q") and _tells(low, states, at):
        return "VBZ"
    if state == "NN" and before == "," and after in _HOLDERS and "VBG" in shares(low[at]):
        return "VBG"
    if state == "NNS" and before in ("NN", "NNP") and after in ("DT", "CD", "PRP") and _acts(low, states, at):
        return "VBZ"
    if after == "TO" and before in ("NN", "NNP", "PRP") and _plans(low, states, at):
        return "VBZ" if state == "NNS" else "VBP"
    return state


def _nominal(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """The noun that a supposed verb must be, as in "the exhibit", "exhibits can"; "" where it need not."""
    own = shares(low[at])
    noun = "NNS" if own.get("NNS", 0) > own.get("NN", 0) else "NN"
    held = at > 0 and (low[at - 1] in _BARS or low[at - 1] == "%" or before in ("PRP$", "POS"))
    if before == "CD" and states[at] != "VBD":  # "14 lives were", "one edit"
        held = held or (states[at] == "VBZ") != (low[at - 1] == "one")
    if held and states[at] != "VBD":
        return "NNS" if states[at] == "VBZ" else "NN"
    if noun not in own:
        return ""
    if states[at] in ("VBZ", "VB", "VBP") and before == "BE":
        return noun  # "were lies"
    if before == "JJ" and states[at] != "VBD":
        held = held or not _predicative(states, at - 1)
    opens = not at and states[at] == "VBZ"
    if before == "RB" and shares(low[at - 1]).get("JJ", 0) > 0.3:
        before = "JJ"  # "with hard | drives"
    if states[at] != "VBD" and _crowded(low, states, at, before, after):
        return noun
    served = (after == "MD" and before not in ("PRP", "WH")) or (
        states[at] == "VBZ" and after in _SERVES and before in (*_BARE, "JJ", ".")
    )
    held = held or (before == "CD" and states[at] in ("VB", "VBP") and own[noun] > 0.3)
    return noun if held or opens or served else ""


def _crowded(low: list[str], states: list[str], at: int, before: str, after: str) -> bool:
    """Would it be a second verb, or not fit its subject: "the Hale exhibit of", "are also prints"?"""
    if at + 1 < len(low) and low[at + 1] == "of":
        return True
    if before in ("RB", "JJ") and at > 1 and states[at - 2] == "DT" and low[at - 2] in _BARS:
        return True
    if states[at] in ("VB", "VBP") and after in _NOUNS and (before == "," or (before == "CC" and at == 1)):
        return "TO" not in states[:at] and "MD" not in states[:at]
    if states[at] in ("VB", "VBP") and before in ("NN", "NNP") and not _together(low, states, at):
        return shares(low[at]).get("NN", 0) > 0.1 or "DT" in states[max(0, at - 4) : at]
    return before in ("NN", "NNP", "NNS", "JJ") and _served_already(low, states, at)


def _together(low: list[str], states: list[str], at: int) -> bool:
    """May the noun before be more than one: "the mayor and her son | plan", "police | plan"?"""
    if low[at - 1] in classes.COLLECTIVES or low[at - 1].endswith("s"):
        return True
    k = at - 1
    while k >= 0 and states[k] in ("NN", "NNP", "DT", "PRP$", "JJ", "CC", "IN", "NNS", ",", "POS", "CD"):
        if states[k] in ("CC", "NNS", ","):
            return True
        k -= 1
    return k >= 0 and (states[k] in ("MD", "TO", "DO") or low[k] in ("let", "make", "help", "see"))


def _served_already(low: list[str], states: list[str], at: int) -> bool:
    """Has a finite verb come in this stretch that takes no clause?"""
    k = at - 1
    while (
        k >= 0
        and states[k] not in (",", "WH", "TH", ":", "CC", "Q", ".", "(")
        and low[k] not in classes.SUBORDINATORS
    ):
        if states[k] in FINITE:
            return states[k] == "BE" or "C" not in openclass.takes(lemma(low[k], states[k]))
        k -= 1
    return False


def _predicative(states: list[str], at: int) -> bool:
    """Does the adjective here say what something is: "was clear"?"""
    while at >= 0 and states[at] in ("JJ", "RB", "CC", ","):
        at -= 1
    return at < 0 or states[at] not in (
        "DT",
        "PRP$",
        "IN",
        "CD",
        "POS",
        "VBG",
        "VBN",
        "VB",
        "VBD",
        "VBP",
        "VBZ",
        "NNP",
    )


def _likeliest(low: str) -> str:
    """The finite verb that a word is where it can only be one: "who | bit"."""
    found = {state: share for state, share in shares(low).items() if state in ("VBD", "VBZ", "VBP")}
    return max(found, key=found.__getitem__) if found else ""


def _named_thing(low: str, before: str, after: str, follows: str) -> bool:
    """As in "a management building", "the Internet posting": a noun in "-ing" behind another."""
    known = entry(low)
    return (
        known is not None
        and known.noun > 0.4
        and (
            (before in ("NN", "NNP", "JJ") and (after in (*_SERVES, "VBN") or follows in ("of", "for")))
            or (before == "IN" and after in (".", ",", ":", "^"))
        )
    )


def _to_do(low: list[str], states: list[str], at: int) -> bool:
    """As in "to head for": a verb behind "to" where its own object or place follows."""
    own = shares(low[at + 1])
    follows = states[at + 2] if at + 2 < len(low) else "^"
    return own.get("VB", 0) + own.get("VBP", 0) > 0.3 and (
        follows in ("DT", "PRP", "PRP$") or (follows == "IN" and low[at + 2] != "of")
    )


def _plans(low: list[str], states: list[str], at: int) -> bool:
    """As in "the city plans to": a verb that takes an infinitive, where no other verb has come."""
    own = shares(low[at])
    if own.get("VBZ", 0) + own.get("VBP", 0) < 0.1:
        return False
    return any("F" in openclass.takes(stem) for stem in stems(low[at], verb=True)) and _verbless(states, at)


def _acts(low: list[str], states: list[str], at: int) -> bool:
    """As in "gas leak forces 14,000": a verb with an object, where no other verb has come."""
    if shares(low[at]).get("VBZ", 0) < 0.1:
        return False
    return any("O" in openclass.takes(stem) for stem in stems(low[at], verb=True)) and _verbless(states, at)


def _nounish(low: list[str], states: list[str], at: int) -> str:
    """A supposed adjective before a finite verb: the name that opens a sentence, or a noun that looks like one."""
    own = shares(low[at])
    if not at:
        return "NNP" if own.get("NNS", 0) < 0.1 else "NNS"
    if states[at - 1] in ("BE", "RB", "VBD", "VBZ", "VBP", "NN", "NNS", "WH"):
        return ""
    return "NNS" if own.get("NNS", 0) > 0.05 else ""


def _past_after_name(low: list[str], states: list[str], at: int) -> bool:
    """As in "Hale left work": an adjective that is a past too, behind a name, where a verb is wanted."""
    return shares(low[at]).get("VBD", 0) > 0.2 and not _served_already(low, states, at)


def _tells(low: list[str], states: list[str], at: int) -> bool:
    """As in "..., a tally shows": who says it, behind a comma."""
    k = at - 1
    while k > 0 and states[k] in ("NN", "NNP", "JJ", "DT", "PRP$", "NNS", "POS"):
        k -= 1
    known = shares(low[at]).get("VBZ", 0) >= 0.1
    return k > 0 and states[k] in (",", "Q") and known and "C" in openclass.takes(lemma(low[at], "VBZ"))


def _verbless(states: list[str], at: int) -> bool:
    """Has no finite verb come since the last mark or conjunction?"""
    k = at - 1
    while k >= 0 and states[k] not in (",", "WH", "TH", ":", "CC", "^"):
        if states[k] in FINITE or states[k] == "TO":
            return False
        k -= 1
    return True


def _headlined(low: list[str], states: list[str]) -> None:
    """A line without any verb: the word behind a noun that may be one is."""
    for at in range(1, len(low) - 1):
        if states[at] not in ("NN", "NNS") or states[at - 1] not in _NOUNS:
            continue
        state, after = "VBZ" if states[at] == "NNS" else "VBP", states[at + 1]
        share = shares(low[at]).get(state, 0)
        if after in ("^", ".", ",", ":", "CC", "NN", "NNS") or share <= 0.08:
            continue
        if (share > 0.1 and (state == "VBZ" or states[at - 1] == "NNS")) or after in ("IN", "TO", "DT"):
            states[at] = state
            return


_TAGS = {
    "NN": Tag.NOUN, "NNS": Tag.NOUN, "NNP": Tag.NAME, "CD": Tag.FIGURE, "JJ": Tag.ADJ, "RB": Tag.ADV,
    "PRP": Tag.PRON, "PRP$": Tag.POSSESSIVE, "DT": Tag.DET, "WH": Tag.REL, "TH": Tag.THAT, "IN": Tag.PREP,
    "TO": Tag.TO, "CC": Tag.CONJ, "NOT": Tag.NEG, "MD": Tag.MODAL, "BE": Tag.BE, "BEN": Tag.BE, "BEG": Tag.BE,
    "HV": Tag.HAVE, "HVN": Tag.HAVE, "HVG": Tag.HAVE, "DO": Tag.DO, "POS": Tag.OWN, "EX": Tag.THERE,
    **dict.fromkeys(["VB", "VBP", "VBZ", "VBD", "VBN", "VBG"], Tag.VERB),
}  # fmt: skip
_FORMS = {
    "NNS": Form.PLURAL, "VB": Form.BASE, "VBP": Form.BASE, "VBZ": Form.PRESENT, "VBD": Form.PAST,
    "VBN": Form.PARTICIPLE, "VBG": Form.ING, "BEN": Form.PARTICIPLE, "BEG": Form.ING, "HVG": Form.ING,
}  # fmt: skip


def words(text: str, span: Span) -> tuple[Word, ...]:
    """The words of one sentence, each with what it is there."""
    pieces = cut(text, span)
    out: list[Word] = []
    for piece, state in zip(pieces, states(pieces), strict=True):
        shown = text[piece.start : piece.end]
        tag = Tag.SUB if state == "IN" and piece.low in classes.LINKS else _TAGS.get(state, Tag.MARK)
        base = lemma(piece.low, state)
        form = _FORMS.get(state, Form.NONE)
        out.append(Word(Span(piece.start, piece.end), shown, piece.low, key(shown) or shown, base, tag, form))
    return tuple(out)
