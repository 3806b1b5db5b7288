"""What neighbours rule out: the tags of a sentence held against what no sentence of English has."""

from __future__ import annotations

from factcheck.examine.clauses.readings import lemma, shares
from factcheck.examine.pieces import Piece
from factcheck.lexicon import classes, denials, openclass
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.counting import singular
from factcheck.lexicon.inflection import stems, unchanged
from factcheck.lexicon.openclass import entry
from factcheck.lexicon.places import PEOPLES
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.lexicon.shelf import entry as line

FINITE = frozenset(["BE", "HV", "DO", "MD", "VBD", "VBZ", "VBP"])


def owners(pieces: list[Piece], states: list[str]) -> None:
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


_HOLDERS = frozenset(["DT", "PRP", "PRP$", "CD", "NNP"])


_HEADS = frozenset(["NN", "NNS", "NNP", "JJ", "CD", "VBN", "VBG"])


_DEGREES = frozenset("very so too more most less quite rather extremely".split())


_BARE = frozenset([",", "IN", "^", "CC", "DT", "Q"])


_SERVES = frozenset(["VBD", "VBZ", "MD", "BE", "HV"])


_ACTORS = classes.SUBJECT_PRONOUNS | {"who"}


_VERBS = frozenset(["VB", "VBP", "VBZ", "VBD"])


_AWAITS = (["MD"], ["BE"], ["HV"])


_LED = frozenset(["IN", "DT", "PRP$", "POS"])


_OBJECTS = frozenset(["DT", "PRP", "PRP$", "CD"])


_SIGNS = frozenset("$£€¥")


_BARS = ARTICLES | {"every", "no"}


_NOUNS = frozenset(["NN", "NNS", "NNP"])


_HOLDS = frozenset(["DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD", "JJ"])


def mended(low: list[str], states: list[str]) -> list[str]:
    """The states once more, held against what no sentence of English has."""
    if states and states[0] == "NNP" and _fronted(low, states):
        states[0] = "VBN"
    for at in range(len(states)):
        before = states[at - 1] if at else "^"
        after = states[at + 1] if at + 1 < len(states) else "^"
        if states[at] in _VERBS:
            states[at] = _nominal(low, states, at, before, after) or states[at]
            if states[at] == "VBD" and after in _NOUNS and _between(low, states, at, before):
                states[at] = "JJ"
        elif states[at] == "JJ" and _awaited(states, at) and "VB" in shares(low[at]):
            states[at] = "VB"  # "will not | open until"
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
    if FINITE.isdisjoint(states) and _named_doer(low, states):
        states[:2] = "NNP", "VBD"
    if not any(state in FINITE or state in ("VB", "VBN") for state in states):
        _headlined(low, states)
    return states


def _between(low: list[str], states: list[str], at: int, before: str) -> bool:
    """As in "ignored | repeated warnings", "a gross and | calculated fraud": a past that tells of a noun."""
    if before == "CC" and at > 2 and low[at - 3] in ("a", "an") and shares(low[at - 2]).get("JJ", 0) > _OFTEN:
        states[at - 2] = "JJ"
        return True
    return before in ("VBD", "VBZ")


_OFTEN = 0.3  # of the uses of a word: "gross" is an adjective, "weapon" is none


def _fronted(low: list[str], states: list[str]) -> bool:
    """As in "Cleared of fraud by a jury, the banker left": a participle with a capital, and no name."""
    known = entry(lemma(low[0], "VBN"))
    if known is None or not known.verb or "VBN" not in shares(low[0]) or states[1:2] not in (["IN"], ["TO"]):
        return False
    comma = next((at for at, state in enumerate(states[:_OPENING_MOST]) if state == ","), 0)
    return comma > 0 and FINITE.isdisjoint(states[1:comma]) and not FINITE.isdisjoint(states[comma:])


_CLAUSE = 120  # words: no clause is read further back
_OPENING_MOST = 20  # words of a phrase that opens a sentence


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
    if state == "JJ" and after == "NNP" and at and low[at - 1] in PEOPLES and "NN" in shares(low[at]):
        return "NN"  # "by Danish | firm Holm"
    if state == "PRP" and low[at] == "her" and after in ("NN", "NNS", "JJ", "NNP", "VBN"):
        return "PRP$"
    if low[at] == "neither" and before in ("MD", "BE", "HV", "DO"):
        return "NOT"
    if state == "JJ" and before == "NNP" and after in (*_NOUNS, "DT") and _past_after_name(low, states, at):
        return "VBD"
    if state == "RB" and low[at] in classes.PREPOSITIONS and after in _HOLDS and after not in ("CD", "JJ"):
        return "IN"
    return state


def _awaited(states: list[str], at: int) -> bool:
    """Does a modal, or "did not", wait for its verb: "could, with some luck, | field", "will also | open"?"""
    near = max(at - _ADVERBS, 0)
    k = at - 1
    while k > near and states[k] in ("RB", "NOT"):
        k -= 1
    if 0 <= k < at - 1:
        return states[k] == "MD" or (states[k] == "DO" and states[at - 1] == "NOT")
    if at < _ASIDE_LEAST or states[at - 1] != ",":
        return False
    comma = next((k for k in range(at - 3, max(at - _ASIDE_MOST, 0), -1) if states[k] == ","), 0)
    return comma > 0 and states[comma - 1] in ("MD", "NOT") and "MD" in states[max(comma - 2, 0) : comma]


_ADVERBS = 4  # words from a modal to its verb, but for an aside
_ASIDE_LEAST, _ASIDE_MOST = 4, 14  # words, the commas and what is before them counted


def _of_noun(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """Where a noun and a verb look alike: "harbour crossing", "sinking two", "the port hopes to"."""
    state = states[at]
    if state == "NN" and _awaited(states, at) and "VB" in shares(low[at]):
        return "VB"
    if at and low[at - 1 - (before == "Q" and at > 1)] in _ACTORS and (verb := _likeliest(low[at])):
        return verb
    if state == "VBG":
        return _of_ing(low, states, at, before, after)
    if state == "NNS" and before in ("NN", "NNP") and after in (".", "^", "Q") and _tells(low, states, at):
        return "VBZ"
    if state == "NN" and before == "CC" and states[at - 2] == "VB" and shares(low[at]).get("VB", 0) > 0.1:
        return "VB"  # "sing and | dance"
    if state == "NN" and before in (",", "IN") and "VBG" in shares(low[at]) and _done(low, states, at):
        return "VBG"
    if state == "NNS" and before in ("NN", "NNP") and after in _OBJECTS and _acts(low, states, at):
        return "VBZ"
    if after == "TO" and before in ("NN", "NNP", "PRP") and _plans(low, states, at):
        return "VBZ" if state == "NNS" else "VBP"
    return state


def _of_ing(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """What a form in "-ing" is: of a noun, a noun itself, or a verb."""
    follows = low[at + 1] if at + 1 < len(low) else ""
    if after == "NNS" and before in _BARE and not _HAVING.isdisjoint(low[at + 2 : at + 3]):
        return "JJ"
    if (low[at - 1] in _BARS or before == "PRP$") and after not in _HEADS:
        return "NN"
    if after == "TO" and before == "NN" and _of_headline(low, states, at):
        return "NN"
    led = before == "JJ" and at > 1 and (states[at - 2] in _LED or low[at - 2] in classes.PREPOSITIONS)
    if led and after not in (*_HEADS, *_HOLDERS):
        return "NN"  # "about unsafe | staffing"
    if after in ("NNS", "NNP") and before in ("VB", "VBZ", "VBD", "IN") and _unheld(low, states, at):
        return "JJ"
    if after in ("NN", "NNS") and before not in _DOING and _narrows(low[at], follows):
        return "NN"
    thing = _named_thing(low[at], before, after, follows) or (before in _BARE and after in _SERVES)
    return "NN" if thing and not _kept_from(low, states, at) else "VBG"


_HAVING = frozenset(["are", "were", "have"])
_DOING = frozenset(["^", "BE", "BEN", "NOT", "RB", "PRP", "NNP"])  # "they were | drinking water"


def _narrows(word: str, noun: str) -> bool:
    """Does a form in "-ing" make another noun of the one behind it: "no | drinking water"?"""
    nouns = line("compounds.txt", word)
    return nouns is not None and (noun in nouns or singular(noun) in nouns)


def _done(low: list[str], states: list[str], at: int) -> bool:
    """As in "jailed for | stealing 40 coats", "kept from | landing": an act, and no thing."""
    after = states[at + 1] if at + 1 < len(states) else "^"
    if states[at - 1] == ",":
        return after in _HOLDERS
    return after in _OBJECTS or not _SIGNS.isdisjoint(low[at + 1 : at + 2]) or _kept_from(low, states, at)


def _nominal(low: list[str], states: list[str], at: int, before: str, after: str) -> str:
    """The noun that a supposed verb must be, as in "the exhibit", "exhibits can"; "" where it need not."""
    own = shares(low[at])
    noun = "NNS" if own.get("NNS", 0) > own.get("NN", 0) else "NN"
    held = at > 0 and (low[at - 1] in _BARS or low[at - 1] == "%" or before in ("PRP$", "POS"))
    if before == "CD" and states[at] != "VBD":  # "14 roofs were", "one edit"
        held = held or (states[at] == "VBZ") != (low[at - 1] == "one")
    if held and states[at] != "VBD":
        return "NNS" if states[at] == "VBZ" else "NN"
    if noun not in own:
        return ""
    if states[at] in ("VBZ", "VB", "VBP") and before == "BE":
        return noun  # "were lies"
    if states[at] in ("VB", "VBP") and before == "NOT" and low[max(at - 2, 0)] == ",":
        return noun  # "frost, not | fire, burst the pipe"
    if before == "JJ" and states[at] != "VBD":
        held = held or not _predicative(states, at - 1)
    opens = not at and states[at] == "VBZ"
    if before == "RB" and shares(low[at - 1]).get("JJ", 0) > 0.3:
        before = "JJ"  # "with steep | falls"
    if states[at] != "VBD" and _crowded(low, states, at, before, after):
        return noun
    served = (after == "MD" and before not in ("PRP", "WH")) or (
        states[at] == "VBZ" and after in _SERVES and (before in (*_BARE, "JJ", ".") or _told(low, at))
    )
    held = held or (before == "CD" and states[at] in ("VB", "VBP") and own[noun] > 0.3)
    if states[at] in ("VB", "VBP") and before == "IN":  # "looked like | luck"
        held = held or low[at - 1] not in (*classes.PARTICLES, "to", "as", "than")
    if states[at] == "VBZ" and before in ("NN", "NNP") and after == "," and states[at + 2 :][:1] in _AWAITS:
        served = (
            served or low[at] not in SAYING or states[at - 2] == "IN"
        )  # "excluding water | charges, will rise"
    return noun if held or opens or served else ""


def _told(low: list[str], at: int) -> bool:
    """As in "no sign that | files had", "said that | files had": behind the "that" of what is told."""
    return (
        at > 1 and low[at - 1] == "that" and (low[at - 2] in classes.CONTENT_NOUNS or low[at - 2] in SAYING)
    )


def _begin(at: int) -> int:
    """How far back from a word its clause is looked through."""
    return max(0, at - _CLAUSE)


def _crowded(low: list[str], states: list[str], at: int, before: str, after: str) -> bool:
    """Would it be a second verb, or not fit its subject: "the Hale exhibit of", "are also prints"?"""
    if at + 1 < len(low) and low[at + 1] == "of":
        return True
    if before in ("RB", "JJ") and at > 1 and states[at - 2] == "DT" and low[at - 2] in _BARS:
        return True
    if states[at] in ("VB", "VBP") and after in _NOUNS and (before == "," or (before == "CC" and at == 1)):
        earlier = states[_begin(at) : at]
        return "TO" not in earlier and "MD" not in earlier
    if states[at] in ("VB", "VBP") and before in ("NN", "NNP") and not _together(low, states, at):
        return shares(low[at]).get("NN", 0) > 0.1 or "DT" in states[max(0, at - 4) : at]
    return before in ("NN", "NNP", "NNS", "JJ") and _served_already(low, states, at)


def _together(low: list[str], states: list[str], at: int) -> bool:
    """May the noun before be more than one: "the mayor and her son | plan", "police | plan"?"""
    if low[at - 1] in classes.COLLECTIVES or low[at - 1].endswith("s"):
        return True
    k = at - 1
    begin = _begin(at)
    while (
        k >= begin
        and low[k] not in _OPENING
        and states[k] in ("NN", "NNP", "DT", "PRP$", "JJ", "CC", "IN", "NNS", ",", "POS", "CD")
    ):
        if low[k] in ("a", "an") and states[k - 1] != "CC":
            return False  # "the mayor, a retired judge, said"
        if states[k] in ("CC", "NNS", ","):
            return True
        k -= 1
    return k >= 0 and (states[k] in ("MD", "TO", "DO") or low[k] in ("let", "make", "help", "see"))


def _of_headline(low: list[str], states: list[str], at: int) -> bool:
    """As in "port | crossing to reopen": a thing that is to do something, where no verb is finite."""
    known = entry(low[at])
    if known is None or known.noun <= _ELSE_A_THING or states[at + 2 : at + 3] != ["VB"]:
        return False
    return FINITE.isdisjoint(states[_begin(at) : at + _CLAUSE])


def _unheld(low: list[str], states: list[str], at: int) -> bool:
    """As in "end | swimming lessons", "win over | wavering voters": it tells of what comes."""
    base = lemma(low[at], "VBG")
    if "O" in openclass.takes(base):
        known = entry(low[at])
        if states[at - 1] == "IN" or states[at + 1] == "NNP" or known is None or known.noun < 0.1:
            return False
        return "G" not in openclass.takes(lemma(low[at - 1], states[at - 1]))
    return states[at - 1] != "IN" or low[at - 1] in classes.PARTICLES


def _kept_from(low: list[str], states: list[str], at: int) -> bool:
    """As in "stopped the boat from | landing": an act behind a verb that denies it."""
    if low[at - 1] != "from":
        return False
    for k in range(at - 2, max(at - _NEAR, -1), -1):
        if states[k] in ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG"):
            return lemma(low[k], states[k]) in denials.FROM
    return False


_ELSE_A_THING = 0.4  # of the uses of a word in "-ing"
_NEAR = 8  # words from a verb to the "from" that belongs to it


def _served_already(low: list[str], states: list[str], at: int) -> bool:
    """Has a finite verb come in this stretch that takes no clause?"""
    k, begin = at - 1, _begin(at)
    while (
        k >= begin
        and states[k] not in (",", "WH", "TH", ":", "CC", "Q", ".", "(")
        and low[k] not in classes.SUBORDINATORS
    ):
        if states[k] in FINITE:
            return states[k] == "BE" or "C" not in openclass.takes(lemma(low[k], states[k]))
        k -= 1
    return False


def _predicative(states: list[str], at: int) -> bool:
    """Does the adjective here say what something is: "was clear"?"""
    begin = _begin(at)
    while at >= begin and states[at] in ("JJ", "RB", "CC", ","):
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
    """As in "a harbour crossing", "the harbour crossing": a noun in "-ing" behind another."""
    known = entry(low)
    return (
        known is not None
        and known.noun > _ELSE_A_THING
        and (
            (before in ("NN", "NNP", "JJ") and (after in (*_SERVES, "VBN") or follows in ("of", "for")))
            or (before == "IN" and after in (".", ",", ":", "^") and follows not in _SIGNS)
        )
    )


def _to_do(low: list[str], states: list[str], at: int) -> bool:
    """As in "to sail for": a verb behind "to" where its own object or place follows."""
    own = shares(low[at + 1])
    follows = states[at + 2] if at + 2 < len(low) else "^"
    share = own.get("VB", 0) + own.get("VBP", 0)
    if follows in (".", ",", "^") and at and states[at - 1] in ("VBZ", "VBP", "VBD"):
        return share > 0.1 and "F" in openclass.takes(
            lemma(low[at - 1], states[at - 1])
        )  # "hopes to | breed"
    return share > 0.3 and (follows in ("DT", "PRP", "PRP$") or (follows == "IN" and low[at + 2] != "of"))


def _plans(low: list[str], states: list[str], at: int) -> bool:
    """As in "the port hopes to": a verb that takes an infinitive, where no other verb has come."""
    own = shares(low[at])
    if own.get("VBZ", 0) + own.get("VBP", 0) < 0.1:
        return False
    plans = any("F" in openclass.takes(stem) for stem in stems(low[at], verb=True))
    return plans and _verbless(low, states, at)


def _acts(low: list[str], states: list[str], at: int) -> bool:
    """As in "storm surge floods 300": a verb with an object, where no other verb has come."""
    if shares(low[at]).get("VBZ", 0) < 0.1:
        return False
    acts = any("O" in openclass.takes(stem) for stem in stems(low[at], verb=True))
    return acts and _verbless(low, states, at)


def _nounish(low: list[str], states: list[str], at: int) -> str:
    """A supposed adjective before a finite verb: the name that opens a sentence, or a noun like it."""
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
    k, begin = at - 1, _begin(at)
    while k > begin and states[k] in ("NN", "NNP", "JJ", "DT", "PRP$", "NNS", "POS"):
        k -= 1
    known = shares(low[at]).get("VBZ", 0) >= 0.1
    return k > 0 and states[k] in (",", "Q") and known and "C" in openclass.takes(lemma(low[at], "VBZ"))


def _verbless(low: list[str], states: list[str], at: int) -> bool:
    """Has no finite verb come since the last mark or conjunction?"""
    k, begin = at - 1, _begin(at)
    while k >= begin and states[k] not in (",", "WH", "TH", ":", "CC", "^") and low[k] not in _OPENING:
        if states[k] in FINITE or states[k] == "TO":
            return False
        k -= 1
    return True


def _does(low: list[str], states: list[str], at: int) -> bool:
    """May an adjective be the verb of more than one, its object behind it?"""
    behind = states[at + 1] in ("DT", "CD", "PRP$") or low[at + 1] in _SIGNS
    return behind and shares(low[at]).get("VBP", 0) > 0.1 and _together(low, states, at)


_OPENING = frozenset("after before until once when while as because".split())  # a clause of its own


def _named_doer(low: list[str], states: list[str]) -> bool:
    """As in "Stern | hit Roe": with no finite verb else, it opens with a name, and what follows is one."""
    if states[:1] not in (["JJ"], ["NN"]) or states[1:2] not in (["NN"], ["VBN"], ["VB"]):
        return False
    return states[2:3] in (["NNP"], ["DT"], ["PRP$"]) and unchanged(low[1])


def _headlined(low: list[str], states: list[str]) -> None:
    """A line without any verb: the word behind a noun that may be one is."""
    for at in range(1, len(low) - 1):
        if states[at] == "JJ" and states[at - 1] in ("NNS", "NNP") and _does(low, states, at):
            states[at] = "VBP"  # "the two kings | open a school"
            return
        if states[at] not in ("NN", "NNS") or states[at - 1] not in _NOUNS:
            continue
        state, after = "VBZ" if states[at] == "NNS" else "VBP", states[at + 1]
        share = shares(low[at]).get(state, 0)
        if after in ("^", ".", ",", ":", "CC", "NN", "NNS") or share <= 0.08:
            continue
        if state == "VBP" and states[at - 1] == "NN" and not _together(low, states, at):
            continue  # "safe after a lifeboat | search off Hale"
        if (share > 0.1 and (state == "VBZ" or states[at - 1] == "NNS")) or after in ("IN", "TO", "DT"):
            states[at] = state
            return
