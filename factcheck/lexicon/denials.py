"""
Words that say no, in whatever part of speech: not, without, failed, refusal, free of, unpaid.

What may deny, and so make up for a "not" of another copy, is cast wide here: the negators; the verbs that
imply that a thing is not done or not so (negative implicatives, after Karttunen 1971 and Nairn, Condoravdi
and Karttunen 2006; verbs of refusal, prevention, ending and taking away) with the names of these acts; the
adjectives of lack.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import lru_cache

from factcheck.lexicon.contraries import acts
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.modality import DENIERS, negation, positive

# Whose object is said not to be: "ruled out an inquiry", "denies nine counts", "lacks a licence".
OF_A_THING = frozenset("deny lack refuse decline avoid forbid prohibit prevent".split())
# With "of" or "from" behind them, the same of what stands there: "free of lead", "the absence of a doctor".
OF_WHAT = frozenset("free devoid bereft void clear rid absence lack denial refusal".split())

# With an object and "from", of what that shall not do: "kept the boat from landing".
FROM = frozenset(
    """
    prevent stop keep block ban bar prohibit restrain discourage dissuade deter exclude exempt hinder inhibit
    disqualify refrain abstain desist protect save excuse
    """.split()
)

_VERBS = frozenset(
    """
    fail forget neglect omit refuse decline deny lack avoid refrain abstain withhold forbid prohibit ban bar
    prevent stop block halt stall exempt discourage dissuade deter dispute refute rebut disprove
    doubt contest reject dismiss veto scrap drop abandon cancel shelve axe ditch skip miss defy ignore
    exclude except cease end quit waive suspend freeze scotch scupper deprive strip rob relieve lose
    clear acquit absolve exonerate
    """.split()
)
_OTHERS = frozenset(
    """
    unless except excepting excluding instead rather against neither nor only alone free devoid bereft void
    absent absence exempt exemption immune immunity short unable unwilling unlikely reluctant impossible yet
    far last least other otherwise few little rarely seldom zero
    """.split()
)


def limits_met(one: Container[str], two: Container[str]) -> bool:
    """Does a limit of one stretch tell from the other side what a "not" with its limit does in the other?"""
    return ("before" in one and "later" in two) or ("later" in one and "before" in two)


# Verbs whose object is there, is had or given, or is done (VerbNet's classes own-100.1, give-13.1,
# future_having-13.3, fulfilling-13.4, get-13.5, contain-15.4, discover-84, and the light verbs), and those
# of what is there (exist-47.1, occur-48.3, begin-55.1, accompany-51.7).
HAVING = frozenset(
    """
    have own possess hold give grant award lend provide supply issue serve get gain receive obtain take carry
    contain include find discover detect show see use make do place pay bring cause keep conduct perform
    promise offer guarantee assign
    """.split()
)
BEING = frozenset("accompany exist remain stay occur happen come begin start proceed follow go take".split())


def bounded(before: Sequence[str]) -> bool:
    """Do the folded words right before one set a bound: "at least | once", "more than | twice"?"""
    return tuple(before[-2:]) in _BOUNDS


_BOUNDS = frozenset([("at", "least"), ("at", "most"), ("more", "than"), ("fewer", "than"), ("less", "than")])


# Verbs by which a rule, an order or a state is done away with (VerbNet's classes remove-10.1, stop-55.4)
ENDING = frozenset(
    """
    lift end scrap drop remove repeal revoke rescind overturn quash cancel abolish withdraw suspend reverse
    annul relax
    """.split()
)
LESSER = frozenset(["less", "least"])  # "less powerful" is no more powerful but weaker


def of_none(words: Sequence[str]) -> int:
    """How many folded words before one say that it holds of none: "neither of the two", "none of them"."""
    for far in range(3, min(OF_WHOM, len(words)) + 1):
        if words[-far] in ("neither", "none") and words[1 - far] == "of":
            return far
        if not words[-far].isalnum():
            break
    return 0


OF_WHOM = 6  # words, the last of whom it is said


@lru_cache(maxsize=1 << 14)
def says_no(word: str, *, verb: bool = False) -> bool:
    """May a folded word, or one known for a verb, say that something is not so, not done, or not of all?"""
    if negation((word,)) or word in _OTHERS or word in DENIERS:
        return True
    forms = (*stems(word, verb=True), *acts(word))
    return ((verb or word not in _NOUNS) and not _VERBS.isdisjoint(forms)) or bool(positive(word))


def denies(word: str) -> bool:
    """Does a word say that something is not so: "not", "failed", "lack", "unhurt"?"""
    if negation((word,)) or word in DENIERS or positive(word):
        return True
    return not OF_A_THING.isdisjoint(stems(word, verb=True))


_NOUNS = frozenset("end drop block bar axe contest freeze doubt".split())  # as such mostly other things
