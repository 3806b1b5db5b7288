"""
Which way an act runs: from whom it comes, and to whom it goes.

Mostly from the verb's doer to its object, or to what stands behind "to", "on", "against". The verbs that tell
it from the far end are written down here, after the converses of the grammars (buy and sell, lend and borrow,
precede and follow), and with them the families of acts of which one may be told for another: what is sold is
bought, who pays is not who sells. The families are those of the classes of verbs of Levin and of FrameNet:
giving, paying, addressing, judging, competing, following in a post.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.contraries import acts
from factcheck.lexicon.inflection import stems
from factcheck.ready import once

# Families, one a line: verbs, and behind "|" the nouns that name their acts.
_FAMILIES = """
goods: give sell hand lend send donate award grant present supply ship export deliver transfer cede
 extradite return loan lease bequeath pass deport buy purchase acquire receive obtain borrow import take
 inherit join sign poach recruit surrender leave quit sell_off buy_up buy_out take_over hand_over acquire
 move | sale purchase takeover gift loan transfer acquisition handover extradition import export delivery
 donation handout shipment supply bequest deportation
money: pay repay refund reimburse compensate owe | payment repayment refund compensation payout
 reparation
words: warn tell alert inform notify advise remind instruct order urge ask beg press implore exhort
 invite thank congratulate apologise apologize write call phone appeal complain threaten promise assure
 brief summon request call_on | warning request letter call appeal complaint threat promise advice order
 apology invitation message plea instruction notice alert reminder thanks summons demand
judgement: accuse blame criticise criticize condemn denounce attack rebuke reprimand sue charge indict
 scold chide castigate berate fault slam lambast chastise allege hit_out lash_out call_out | accusation
 blame criticism condemnation attack rebuke reprimand lawsuit suit charge allegation censure
 claim action proceedings
praise: praise applaud commend hail thank congratulate laud acclaim salute compliment | praise applause
 commendation thanks congratulations tribute compliment
contest: beat defeat overcome edge thrash outclass trounce rout conquer vanquish unseat win lose triumph
 prevail lead | win victory defeat loss triumph
post: succeed replace supplant supersede follow take_over hand_over | succession handover
harm: bite hit strike stab shoot kill injure attack assault punch kick wound bomb shell raid ram hurt
 maul slap | bite attack assault strike raid ambush shooting killing murder
"""
# Who does it is to whom it comes; from whom it does stands behind "from".
TAKING = frozenset(
    """
    buy purchase acquire receive get obtain borrow import accept take inherit collect rent hire recruit
    sign poach capture seize steal confiscate hear learn face draw attract earn gain secure buy_up buy_out
    take_over pick_up snap_up
    """.split()
)
# Who does it comes after what it is done to.
FOLLOWING = frozenset("succeed replace supplant supersede follow".split())
# Who does it is beaten by what stands behind "to".
YIELDING = frozenset("lose fall bow succumb".split())
# Who does it goes from one to the other: "joined Hull from York", "left York for Hull".
JOINING = frozenset(["join"])
LEAVING = frozenset("leave quit depart".split())
# Nouns of the same: "its purchase of the mill from Lind", "Hull's defeat by York".
_TAKEN = frozenset("purchase takeover acquisition import".split())
_YIELDED = frozenset("defeat loss".split())
# Behind these stands whom or what an act goes to.
TO = ("to", "on", "against", "at", "upon", "over", "into")


@once
def _families() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    verbs: dict[str, frozenset[str]] = {}
    nouns: dict[str, frozenset[str]] = {}
    for line in _FAMILIES.strip().replace("\n ", " ").splitlines():
        family, _, words = line.partition(": ")
        own = words.split(" | ")
        for table, part in zip((verbs, nouns), own, strict=False):
            for word in part.split():
                table[word] = table.get(word, frozenset()) | {family}
    return verbs, nouns


def families(verb: str) -> frozenset[str]:
    """The families of acts that a verb, in its base form, tells one of; a particle behind "_"."""
    return _families()[0].get(verb, frozenset())


@lru_cache(maxsize=1 << 12)
def named_acts(noun: str) -> tuple[frozenset[str], frozenset[str]]:
    """The verbs of the act that a folded noun names, and its families; both empty where it names none."""
    forms = stems(noun, verb=False)
    table = _families()[1]
    found = frozenset().union(*(table.get(form, frozenset()) for form in forms))
    verbs = frozenset(verb for form in forms for verb in acts(form))
    if not found:
        found = frozenset().union(*(families(verb) for verb in verbs))
    own = frozenset(form for form in forms if form in table)
    return verbs | own, found


def taken(noun: str) -> bool:
    """Does a noun name what somebody takes from another: "purchase"?"""
    return not _TAKEN.isdisjoint(stems(noun, verb=False))


def yielded(noun: str) -> bool:
    """Does a noun name what its owner suffers: "Hull's defeat"?"""
    return not _YIELDED.isdisjoint(stems(noun, verb=False))


def moves(verbs: frozenset[str]) -> bool:
    """Do verbs tell that somebody goes from one to another: "left", "joined"?"""
    return not (JOINING | LEAVING).isdisjoint(verbs)
