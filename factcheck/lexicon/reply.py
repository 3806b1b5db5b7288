"""
The right of reply: words by which copy says that somebody denied, or was asked and did not answer.

A closed class of newsroom formulas, compiled from the usage that fairness codes ask for ("seek and
fairly present the other side"): verbs of denial, and refusals to comment. To deny is also to refuse
("was denied bail"), and who speaks of denying ("there is no denying", "you have denied it all
along") denies nothing: what stands beside the verb tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.lexicon.saying import STRENGTH
from factcheck.lexicon.spelling import fold
from factcheck.model.article import Token

DENIALS = frozenset(
    fold(word)
    for word in """
    deny denies denied denying denial denials refute refutes refuted rebut rebuts rebutted
    disputes disputed disavowed disavows repudiated repudiates
    """.split()
)
SILENCES = (
    ("declined", "comment"),
    ("declined", "further"),
    ("not", "respond"),
    ("not", "responded"),
    ("no", "comment"),
    ("not", "comment"),
    ("immediately", "respond"),
    ("immediately", "reply"),
    ("immediately", "return"),
    ("immediately", "comment"),
    ("immediately", "available"),
    ("immediately", "answer"),
    ("not", "return", "calls"),
    ("not", "return", "a"),
    ("not", "return", "messages"),
    ("not", "return", "emails"),
    ("not", "return", "phone"),
    ("not", "return", "requests"),
    ("not", "return", "repeated"),
    ("not", "return", "several"),
    ("not", "return", "telephone"),
    ("not", "return", "multiple"),
    ("not", "be", "reached"),
    ("for", "comment"),
    ("pleaded", "not"),
    ("pleads", "not"),
    ("no", "wrongdoing"),
    ("any", "wrongdoing"),
    ("maintains", "his"),
    ("maintains", "her"),
    ("protested", "his"),
    ("protested", "her"),
)
_STARTS = frozenset(phrase[0] for phrase in SILENCES)


# What a court, a bank or a border denies to somebody: to deny it is to refuse it.
_REFUSED = frozenset(
    fold(word)
    for word in """
    access admission aid appeal application asylum bail benefits bid care clemency coverage credit custody
    entry extradition fair food help justice leave leniency loan medical motion parole passage permission
    permit petition plea request requests right rights service services shelter treatment trial visa visas
    vote voting water work
    """.split()
)
_REFUSES = frozenset("declined declines declining refused refuses refusing".split())
# What whoever declines or refuses to reply declines to do, beside the verbs of saying.
_TO_REPLY = frozenset(
    "discuss elaborate speak talk be give provide address identify disclose name speculate specify respond "
    "reply answer comment say confirm deny explain expand engage".split()
)
_AUXILIARIES = frozenset(
    "have has had do does did will would can could may might must should also still always long ever once "
    "not later then again".split()
)
_BE = frozenset("is are was were be been being am get gets got".split())
_NOBODY = frozenset("you nobody none few hardly cannot can't couldn't".split())
_BEFORE_NO_DENIAL = frozenset("no of for without from by to in against".split())
_PEOPLE = frozenset("him her them us me you people".split())
_STOPS = frozenset('.,;:!?"')
_ENDS = _STOPS | {"that", "of", "by"}


def replies(tokens: Sequence[Token]) -> bool:
    """Do these tokens carry a denial or a refusal to comment?"""
    keys = [token.key for token in tokens]
    for index, key in enumerate(keys):
        if key in DENIALS and _denies(keys, index):
            return True
        if key in _REFUSES and _refuses(keys, index):
            return True
        if key in _STARTS and any(tuple(keys[index : index + len(p)]) == p for p in SILENCES):
            return True
    return False


def _refuses(keys: Sequence[str], at: int) -> bool:
    """Does whoever declines to do something decline to reply: "declined to say", not "to vote"?"""
    if tuple(keys[at + 1 : at + 2]) != ("to",):
        return False
    verb = "".join(keys[at + 2 : at + 3])
    if verb in {"deny", "take", "answer"}:
        return verb != "take" or "questions" in keys[at + 3 : at + 5]
    if verb == "be":
        return "".join(keys[at + 3 : at + 4]) in {"interviewed", "named", "identified", "drawn", "quoted"}
    return verb in _TO_REPLY or (keys[at].startswith("declin") and verb in STRENGTH)


def _denies(keys: Sequence[str], at: int) -> bool:
    """Does a verb or noun of denial deny something, of somebody?"""
    word, before = keys[at], keys[at - 1] if at else ""
    after = keys[at + 1 : at + 5]
    if word in {"denial", "denials"}:
        return before != "in" and not (after[:1] == ["of"] and _REFUSED.intersection(after[1:3]))
    if word.endswith("ing"):
        return before not in _BEFORE_NO_DENIAL
    subject = at - 1
    while subject >= 0 and (keys[subject] in _AUXILIARIES or keys[subject].endswith("ly")):
        subject -= 1
    lead = keys[subject] if subject >= 0 else ""
    if (
        lead in _NOBODY
        or keys[max(subject - 1, 0) : subject + 1] == ["no", "one"]
        or (lead == "to" and keys[max(subject - 1, 0)] in {"hard", "impossible"})
    ):
        return False
    if lead in _BE:  # was denied bail; but "was denied by the firm"
        return not after or after[0] == "by" or after[0] in _STOPS
    if after and after[0] in _PEOPLE:
        return False  # denied them food
    stop = next((n for n, key in enumerate(after) if key in _ENDS or key.endswith("ing")), 4)
    return _REFUSED.isdisjoint(after[: min(stop, 3)])
