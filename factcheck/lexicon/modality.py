"""
Not, will, would: the words that say whether a thing is so, was so, or may be.

Closed classes of English grammar: the negators, the modal verbs and what stands for them in news
("is to", "is set to", "is expected to"), and the pairs that reported speech shifts one into the
other ("will" in the quotation is "would" in the report).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple

# Each turns the sentence round; "hardly" and the like as good as do.
NEGATORS = frozenset(
    """
    not n't no never neither nor none nobody nothing nowhere cannot without hardly scarcely barely can't
    won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't
    couldn't mustn't needn't shan't mightn't mayn't oughtn't daren't ain't cant wont dont doesnt didnt
    isnt arent wasnt werent hasnt havent hadnt wouldnt shouldnt couldnt
    """.split()
)

# Verbs that deny what follows: "failed to", "refused to", "denied that".
DENIERS = frozenset(
    """
    fail fails failed failing refuse refuses refused refusing decline declines declined declining deny
    denies denied denying lack lacks lacked lacking avoid avoids avoided avoiding rule ruled unable
    unlikely
    """.split()
)


def idle(before: str, behind: str) -> bool:
    """Does a "not" between these two folded words turn nothing: "whether or | not", "not | only"?"""
    return before == "or" or behind in _ONLY


_ONLY = frozenset(["only", "just", "merely", "simply", "solely"])


def sets_against(word: str, behind: str) -> bool:
    """Are two folded words an "and not": "rather than", "instead of", "as opposed to"?"""
    return _AGAINST.get(word) == behind


_AGAINST = {"rather": "than", "instead": "of", "opposed": "to"}


# What holds of one alone, or of all but a part, is a "no" told from the other side: "the first to win",
# "nobody had won"; "all but nine were sold", "only nine were not".
_SINGLING = frozenset("first only sole lone except excepting excluding".split())


@lru_cache(maxsize=1 << 13)
def singled(word: str) -> bool:
    """May a folded word say that something holds of one alone, or of all but a part: "only", "lowest"?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a word asks for it

    if not word.endswith("est"):
        return word in _SINGLING
    bare = word.removesuffix("est")
    known = (entry(form) for form in (bare, f"{bare}e", f"{bare[:-1]}y", bare[:-1]))
    return any(told is not None and told.adjective > told.verb + told.noun for told in known)


@lru_cache(maxsize=4096)
def positive(word: str) -> str:
    """What a folded adjective with "un" denies, in its base form: "unknown" is "know"; "" for any other."""
    from factcheck.lexicon.inflection import stems  # tables: read where a word asks for them
    from factcheck.lexicon.openclass import entry

    bare = word[2:] if word.startswith("un") else ""
    known = entry(bare) if len(bare) > SHORT else None
    if known is None or known.adjective + known.verb <= known.noun:
        return ""
    forms = [form for form in stems(bare, verb=True) if form != bare]
    return next((form for form in forms if (told := entry(form)) is not None and told.verb), bare)


SHORT = 2  # letters: "unit", "until"


class Force(Choice):
    """How firmly a verb phrase asserts, from a fact to a mere possibility, and what is asked for."""

    FACT = "fact"  # is, was, has, did
    FUTURE = "future"  # will, shall, is to, is set to
    EXPECTED = "expected"  # is expected to, is due to, plans to, is likely to
    CONDITION = "condition"  # would: also the future, seen from the past
    DUTY = "duty"  # must, has to, is required to
    ADVICE = "advice"  # should, ought to
    ABILITY = "ability"  # can, is able to
    POSSIBLE = "possible"  # may, might, could, is thought to


# The firmer first; a step down weakens, a step up strengthens. Duty, advice and ability are other things.
_FIRMNESS = {
    Force.FACT: 4,
    Force.FUTURE: 4,
    Force.EXPECTED: 3,
    Force.CONDITION: 3,
    Force.DUTY: 4,
    Force.ADVICE: 2,
    Force.ABILITY: 2,
    Force.POSSIBLE: 1,
}

_FORCE: dict[str, Force] = {
    **dict.fromkeys(["will", "shall", "'ll"], Force.FUTURE),
    **dict.fromkeys(["would", "'d"], Force.CONDITION),
    **dict.fromkeys(["may", "might", "could", "maybe", "perhaps", "possibly"], Force.POSSIBLE),
    **dict.fromkeys(["can", "able"], Force.ABILITY),
    **dict.fromkeys(["must", "required", "obliged", "forced"], Force.DUTY),
    **dict.fromkeys(["should", "ought"], Force.ADVICE),
    **dict.fromkeys("""
        is are was were am be been being has have had did does do
        """.split(), Force.FACT),
}  # fmt: skip

# What is meant, hoped for, tried or foreseen, and not sure to be done: verbs of desire, intention and attempt
# (Levin's classes 32 and 61, VerbNet's 62), what others foresee of somebody, and the nouns of both.
_TO_COME = frozenset(
    """
    aim aspire attempt bid desire endeavour endeavor expect hope intend look mean offer plan seek strive
    struggle threaten tip try want wish
    """.split()
)
_WEIGHED = frozenset("consider contemplate discuss mull propose weigh".split())  # with an -ing form alone
# With these what is to be done may be a participle: "wanted the pool | closed" (Quirk et al. 1985, 16.54).
WANTING = frozenset("need prefer want wish".split())
# Who does any of these to an act, or to whether he will do it, has settled nothing yet (FrameNet's frames
# Deliberation, Cogitation and Discussion), nor has who puts the act off; who decides or votes has.
DELIBERATING = frozenset(
    """
    consider contemplate debate deliberate discuss examine explore mull ponder review study weigh wonder
    """.split()
)
DEFERRING = frozenset("adjourn defer delay postpone".split())
MEANING = frozenset("aim hope intend mean plan propose want wish".split())  # to do it, and no more yet
# Who does any of these to what he has done does it no longer (VerbNet's stop-55.4, but for those of what is
# brought to its end: who has "finished painting" has painted)
CEASING = frozenset("cease discontinue halt quit stop".split())
DECIDING = frozenset("conclude decide determine resolve rule vote".split())


@lru_cache(maxsize=1 << 12)
def leaves_open(word: str, verbs: frozenset[str] = DELIBERATING | DEFERRING) -> bool:
    """Is a folded word one of these verbs, in whatever form, or the name of their act: "discussion"?"""
    from factcheck.lexicon.contraries import acts
    from factcheck.lexicon.inflection import stems

    return not verbs.isdisjoint((*stems(word, verb=True), *acts(word)))


_FORESEEN = frozenset("close eager keen likely poised prepared ready tipped willing".split())
_PROSPECTS = frozenset("ambition chance effort hope intention likelihood possibility prospect talk".split())


@lru_cache(maxsize=1 << 13)
def foresees(word: str, behind: str = "to") -> bool:
    """
    Does a folded word, with this one behind it, tell of what may come and is not sure: "plans | to"?

    Behind it stands "to", or an -ing form with or without a small word: "hopes | of", "considers | selling".
    """
    from factcheck.lexicon.inflection import stems  # tables: read where a word asks for them

    if behind != "to" and behind not in _BEFORE_ING and not behind.endswith("ing"):
        return False
    forms = (word, *stems(word, verb=True), *stems(word, verb=False))
    listed = _TO_COME if behind == "to" else _TO_COME | _WEIGHED
    return word in _FORESEEN or any(form in listed or form in _PROSPECTS for form in forms)


_BEFORE_ING = frozenset("of on at for".split())

# One in a speaker's mouth, the other in the report of it; both say the same.
_SEQUENCE = frozenset(
    frozenset(pair.split("/"))
    for pair in """
    will/would 'll/would shall/should shall/would can/could may/might is/was are/were am/was has/had
    have/had does/did do/did 's/was 're/were must/had 've/had is/were are/was am/were been/being
    """.split()
)
# One word, another number or shape of it.
_SAME = frozenset(
    frozenset(pair.split("/"))
    for pair in """
    is/are was/were has/have do/does will/shall is/'s are/'re has/'s have/'ve
    """.split()
)


class Shift(Choice):
    """What one modal or auxiliary in the other's place does to the claim."""

    SAME = "same"
    SEQUENCE_OF_TENSES = "sequence of tenses"  # "will" in speech, "would" in the report of it
    WEAKENED = "weakened"  # "will" to "may"
    STRENGTHENED = "strengthened"  # "may" to "will"
    TENSE = "tense"  # "was" to "will be": done, or to come
    OTHER = "other"  # "can" to "must"


class Mode(NamedTuple):
    """What the auxiliaries of a run of words say: how firmly, and how many times it is negated."""

    force: Force | None
    negations: int


def negation(words: Iterable[str]) -> int:
    """How many negators stand among casefolded words; odd and even are opposite claims."""
    return len([word for word in words if word in NEGATORS or word.endswith("n't")])


def mode(words: Iterable[str]) -> Mode:
    """The least firm modal among casefolded words, and the negators."""
    listed = tuple(words)
    forces = [force for force in map(_force, listed) if force is not None]
    modal = [force for force in forces if force is not Force.FACT]
    weakest = min(modal or forces, key=_FIRMNESS.__getitem__, default=None)
    return Mode(weakest, negation(listed))


def is_core(word: str) -> bool:
    """Is a casefolded word a modal verb, and not a word that only may stand for one ("expected", "had")?"""
    return _positive(word) in _CORE


def is_auxiliary(word: str) -> bool:
    """Is a casefolded word one that stands before a verb: will, has, did, "is expected to"?"""
    return word in ("to", "not") or _force(word) is not None


def waits_for_to(word: str) -> bool:
    """Does a casefolded word stand for a modal only with a "to" behind it: "expected", "due", "plans"?"""
    return _force(word) is Force.EXPECTED


_CORE = frozenset("will shall would should can could may might must 'll 'd".split())


def modal_shift(a: str, b: str) -> Shift | None:
    """
    What putting the second casefolded word for the first does; None where either is no modal.

    Says nothing of negation ("will", "won't"): `negation` counts that.
    """
    a, b = _positive(a), _positive(b)
    mine, theirs = _force(a), _force(b)
    if mine is None or theirs is None:
        return None
    pair = frozenset((a, b))
    if a == b or pair in _SAME:
        return Shift.SAME
    if pair in _SEQUENCE:
        return Shift.SEQUENCE_OF_TENSES
    if mine is theirs:
        return Shift.SEQUENCE_OF_TENSES if mine is not Force.FACT else Shift.TENSE
    if {mine, theirs} == {Force.FACT, Force.FUTURE}:
        return Shift.TENSE
    fall = _FIRMNESS[theirs] - _FIRMNESS[mine]
    if fall == 0:
        return Shift.OTHER
    return Shift.WEAKENED if fall < 0 else Shift.STRENGTHENED


def phrased(word: str, behind: str) -> str | None:
    """What modal a word with this behind it is: "will" for "agreed | to", "expected" for "hopes | to"."""
    from factcheck.lexicon.inflection import stems

    if behind == "to" and (word in _ARRANGED or not _PLEDGED.isdisjoint(stems(word, verb=True))):
        return "will"
    return "expected" if foresees(word, behind) else None


_ARRANGED = frozenset("about bound set".split())
# Who promises or settles that he will do a thing, will (VerbNet's promise-37.13, and the verbs of decision).
_PLEDGED = frozenset(
    "agree commit decide determine guarantee pledge promise resolve swear undertake vow".split()
)


@lru_cache(maxsize=1 << 13)
def _force(word: str) -> Force | None:
    """What a casefolded word says of how sure it is; None for a word that says nothing of it."""
    return _FORCE.get(_positive(word)) or (Force.EXPECTED if foresees(word) else None)


def _positive(word: str) -> str:
    """The verb in a negative, or that a phrase stands for: "won't" is "will", "cannot" is "can"."""
    return _NEGATIVES.get(word) or word.removesuffix("n't")


_NEGATIVES = {
    "won't": "will", "can't": "can", "cannot": "can", "shan't": "shall", "ain't": "is",
    "be to": "will", "be going to": "will",  # as a clause has them
}  # fmt: skip
