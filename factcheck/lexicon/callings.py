"""
Does what two copies call one bearer agree: titles, offices, trades, nations? Pure and symmetric.

Ladders are closed: the ranks of forces and police, of the nobility and of the church, of which a person
holds one at a time. Offices are those of `lexicon.senses`. Whatever is on neither is left open, since
people hold several at once.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.folding import key
from factcheck.lexicon.naming import SAME, Kin, Referent, alike
from factcheck.lexicon.places import PEOPLES
from factcheck.lexicon.referents import compared, derived, land
from factcheck.lexicon.roles import BODIES, MEMBERSHIPS
from factcheck.lexicon.senses import LONGEST, Tie, Tied, nouns
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.spelling import fold
from factcheck.lexicon.stem import stem
from factcheck.lexicon.titles import ABBREVIATED, HEADS, TITLE_HEADS
from factcheck.lexicon.variants import same_meaning
from factcheck.model.claim import Label, NameSort
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

_LADDERS = (
    """
    general colonel major captain lieutenant commander admiral sergeant corporal private brigadier commodore
    marshal ensign cadet constable inspector superintendent bombardier gunner airman seaman trooper
    """,
    "king queen prince princess duke duchess earl count countess baron baroness viscount viscountess "
    "marquess emperor empress sultan emir tsar kaiser shah",
    "pope archbishop bishop archdeacon deacon abbot abbess rabbi imam ayatollah mullah",
)
_RUNG = {word: number for number, words in enumerate(_LADDERS) for word in words.split()}
# A deputy is not the holder. "Former" and the like are dropped by some guides, so they only warn.
_DEPUTIES = frozenset(
    "deputy shadow vice vice-captain vice-president assistant acting associate interim".split()
)
_SHADOW = frozenset(["shadow"])  # an office of the opposition; outside a title it is a common noun
UNDER = frozenset(map(fold, _DEPUTIES - _SHADOW))
ONCE = frozenset(map(fold, "former ex one-time onetime late retired outgoing incoming".split()))
# What else tells that somebody is it no more: "who was a vet", "once a vet", "used to be one".
BYGONE = frozenset(map(fold, "was were used once past previously formerly veteran".split())) | ONCE
# forms of address, which tell nothing of what somebody is
_ADDRESS = frozenset(
    map(
        key,
        "mr mister mrs ms miss mx sir dame lord lady madam madame monsieur herr frau honourable".split(),
    )
)
# a member of a court, a house or a school is called so in short and in full
_FULLER = frozenset(map(key, "associate assistant".split()))
_DEPUTY = _DEPUTIES - _FULLER
_SEXLESS = {
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "congressman": "representative", "congresswoman": "representative",
    "councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
    "businessman": "businessperson", "businesswoman": "businessperson", "actress": "actor",
    "boss": "chief", "adviser": "advisor", "policeman": "constable", "policewoman": "constable",
}  # fmt: skip


@lru_cache(maxsize=1 << 10)
def is_rank(word: str) -> bool:
    """Is a word in small letters a rung of a ladder of ranks: "captain", "duke", "bishop"?"""
    return word in _RUNG


def titled(a: str, b: str) -> Kin:
    """How two titles stand to each other: "Prime Minister" and "Premier", "Foreign Minister", "Mr"."""
    one, two = sorted((_read(a), _read(b)))
    if one == two or not one or not two:
        return SAME
    tied = nouns(" ".join(one), " ".join(two))
    if tied.tie is Tie.SAME and one[-1] != two[-1]:
        return Kin(Referent.FORM, "one office")
    if tied.tie is Tie.SISTERS and tied.kind == "office":
        return Kin(Referent.OTHER, "another office")
    heads = one[-1], two[-1]
    if heads[0] != heads[1]:
        rungs = [_RUNG.get(head) for head in heads]
        if rungs[0] is not None and rungs[0] == rungs[1]:
            return Kin(Referent.OTHER, "another rank")
        return Kin(Referent.OPEN, "nobody says that a person cannot be both")
    return _narrowed(frozenset(one[:-1]), frozenset(two[:-1]), heads[0])


# whom one leads in a parliament: "Opposition leader", "Senate majority leader"; else it is a party
_CHAMBER = frozenset(
    "opposition majority minority house senate council assembly parliamentary commons lords".split()
)


def _narrowed(one: frozenset[str], two: frozenset[str], head: str) -> Kin:
    """Titles of one head: what narrows them is more in one, or other."""
    lost = one ^ two
    if head == "leader" and bool(one & _CHAMBER) is not bool(two & _CHAMBER):
        return Kin(Referent.OPEN, "who leads a party may lead its side in a chamber")
    if one and two and one - two and two - one:
        if _one_field(one - two, two - one):
            return Kin(Referent.FORM, "one field by two names")
        return Kin(Referent.OTHER, "another office") if head in TITLE_HEADS else Kin(Referent.OPEN)
    if lost & ONCE or lost & _FULLER:
        return Kin(Referent.OPEN, "a rank in its fuller form, or a former one")
    if lost & (UNDER | _SHADOW) or (head in _RUNG and any(word in _RUNG for word in lost)):
        return Kin(Referent.OTHER, "another rank")
    return Kin(Referent.FORM, "a title in short and in full")


def _one_field(one: frozenset[str], two: frozenset[str]) -> bool:
    """Do single words name one field: transport and transportation, environment and the like?"""
    (x, *more), (y, *others) = one, two
    return not more and not others and nouns(x, y).tie is Tie.SAME


def _read(title: str) -> tuple[str, ...]:
    """A title's words as they are compared: in full, without forms of address and small words."""
    out: list[str] = []
    for word in title.replace("-", " ").split():
        low = word.rstrip(".").casefold()
        out += [_SEXLESS.get(part, part) for part in ABBREVIATED.get(low, low).split()]
    kept = [key(word) for word in out if word not in {"of", "the", "and", "for"}]
    if kept == ["premier"]:
        kept = ["prime", "minister"]
    return tuple("former" if word in ONCE else word for word in kept if word not in _ADDRESS)


# --- labels: what copy calls somebody, wherever it says so ------------------------------------------


class Called(NamedTuple):
    """How two labels of one bearer stand to each other; `words` is how many before the heads are at odds."""

    referent: Referent
    kind: str = ""
    words: int = 0
    reason: str = ""

    def span(self, label: Label) -> Span:
        """The words of a label that are at odds with the other's."""
        before = len(label.spans) - 1
        return (
            Span(label.spans[before - self.words].start, label.span.end)
            if self.words < before
            else label.span
        )


TITLE, FULLER, UNDERLING = "title", "fuller title", "deputy"
"""Kinds of odds beside the classes of `senses`."""
_AGREE = Called(Referent.SAME)
_UNTOLD = Called(Referent.OPEN)
OFFICES = frozenset(["office", "leadership", "portfolio", "rank"])
"""Classes of which somebody is one at a time."""
_POSTS = OFFICES | {"trade"}
# Seats and standings beside which another office is held: a senator chairs, a professor is a dean, ...
_BESIDE = frozenset(
    "councillor councilor councilman senator congressman congresswoman representative professor goalkeeper "
    "captain skipper referee judge magistrate justice bishop principal monarch king queen".split()
)


def labelled(a: Label, b: Label) -> Called:
    """How two labels of one bearer stand to each other: "the chief executive", "chairman"."""
    if not _WHERE.isdisjoint((a.head, b.head)):
        return _UNTOLD
    if _is_title(a) and _is_title(b):
        kin = titled(_post(a), _post(b))
        if kin.referent is Referent.OTHER or "fuller" in kin.reason:
            kind = TITLE if kin.referent is Referent.OTHER else FULLER
            return Called(Referent.OTHER, kind, LONGEST, kin.reason)
    if a.once != b.once:
        return _UNTOLD
    if (_heads_the_cabinet(a) and _runs_a_ministry(b)) or (_heads_the_cabinet(b) and _runs_a_ministry(a)):
        return Called(Referent.OTHER, "office", 1)
    if _of_the_treasury(a, b) or _of_the_treasury(b, a):
        return _AGREE
    posts = _posts(a, b)
    if posts is not None:
        return posts
    if not _one_head(_head(a), _head(b)):
        return _AGREE if nouns(_head(a), _head(b)).tie in (Tie.SAME, Tie.WITHIN) else _UNTOLD
    return _fields(_told(a), _told(b), _head(a))


def _heads_the_cabinet(label: Label) -> bool:
    return label.head == "premier" or (label.head == "minister" and label.words[-1:] == ("prime",))


TREASURY = frozenset(["finance", "treasury", "economy"])
"""Fields of the minister who in Britain is the chancellor."""


def _of_the_treasury(a: Label, b: Label) -> bool:
    """Is one the chancellor, and the other called the finance minister, as copy from abroad has it?"""
    return a.head == "chancellor" and b.head == "minister" and not TREASURY.isdisjoint(_told(b)[-1:])


def _runs_a_ministry(label: Label) -> bool:
    """Is it a minister's post by its field: "environment minister"?"""
    field = _told(label)[-1:]
    return label.head == "minister" and bool(field) and _is_portfolio(field[0])


@lru_cache(maxsize=1 << 10)
def _is_portfolio(word: str) -> bool:
    """Is it the field of a ministry?"""
    return any(
        nouns(word, field) in (Tied(Tie.SISTERS, "portfolio"), _SAME) for field in ("finance", "justice")
    )


_SAME = Tied(Tie.SAME)


def _is_title(label: Label) -> bool:
    title = label.bearer.title_span
    return title is not None and title.overlaps(label.span)


def _post(label: Label) -> str:
    return " ".join((*(["former"] if label.once else ()), *_told(label), _head(label)))


def _told(label: Label) -> tuple[str, ...]:
    """What narrows the head, nations left out; of an office the fields that "of" leads up to, too."""
    told = tuple(word for word in label.words if land(word) is None)
    if told or label.head not in _OF_FIELDS:
        return told
    return tuple(sorted(word for word in label.owner if _is_portfolio(word)))


# offices that "of" leads from to a field: secretary of state, director of housing, head of finance
_OF_FIELDS = frozenset("minister secretary director head chief commissioner superintendent".split())


def _head(label: Label) -> str:
    """The noun, in full: "Sen." is a senator."""
    full = ABBREVIATED.get(label.head, label.head)
    return label.head if " " in full else full


def _one_head(a: str, b: str) -> bool:
    return stem(a) == stem(b) or same_meaning(a, b) or _SEXLESS.get(a, a) == _SEXLESS.get(b, b)


def _posts(a: Label, b: Label) -> Called | None:
    """Two posts of one class, each by one word or several: "chief executive", "chairman"."""
    one, two = ((*_told(label), _head(label)) for label in (a, b))
    apart: Called | None = None
    for x in range(min(LONGEST, len(one)), 0, -1):
        for y in range(min(LONGEST, len(two)), 0, -1):
            if x == y == 1 and _one_head(_head(a), _head(b)):
                continue
            tied = nouns(" ".join(one[-x:]), " ".join(two[-y:]))
            if tied.tie is Tie.SAME:
                under = [not _DEPUTY.isdisjoint(words) for words in (one, two)]
                return _AGREE if under[0] is under[1] else Called(Referent.OTHER, UNDERLING, max(x, y))
            if apart is None and tied.tie is Tie.SISTERS and tied.kind in _POSTS:
                apart = Called(Referent.OTHER, tied.kind, max(x, y) - 1)
    if apart is None:
        return None
    beside = not _BESIDE.isdisjoint((_head(a), _head(b))) or one_owner(a, b) is False
    return _UNTOLD if beside else apart


def _fields(a: tuple[str, ...], b: tuple[str, ...], head: str) -> Called:
    """Two posts by one noun: the field of each, or what makes a deputy of one."""
    lost = set(a) ^ set(b)
    if lost & _DEPUTIES and head in TITLE_HEADS:
        return Called(Referent.OTHER, UNDERLING, 1)
    if not a or not b:
        return _AGREE
    one, two = a[-1], b[-1]
    tied = nouns(one, two)
    if _one_head(one, two) or tied.tie in (Tie.SAME, Tie.WITHIN) or one in b or two in a:
        return _AGREE
    if tied.tie is Tie.SISTERS:
        return Called(Referent.OTHER, tied.kind, 1)
    scopes = {_SCOPE.get(one), _SCOPE.get(two)}
    if None not in scopes and len(scopes) > 1 and head in TITLE_HEADS | HEADS:
        return Called(Referent.OTHER, "office", 1)
    fields = sum(map(_is_field, (one, two)))
    exclusive = fields == 2 or (fields == 1 and bool({one, two} & _LEADING))
    return Called(Referent.OTHER, "office", 1) if exclusive and head in HEADS else _UNTOLD


# how far an office reaches: the general secretary of a union is not a regional one, nor a branch's
_SCOPE = {
    word: number
    for number, words in enumerate(
        (
            "general national nationwide federal central global",
            "regional provincial area",
            "local branch municipal county city town village",
        )
    )
    for word in words.split()
}
_LEADING = frozenset(["head", "assistant"])  # the first of several who share an office by its fields
# words in -ing that tell of no field: "the outgoing director"
_NO_FIELD = frozenset(
    "outgoing incoming leading acting serving sitting ruling governing longest-serving founding running "
    "presiding surviving controlling remaining visiting commanding retiring".split()
)


def _is_field(word: str) -> bool:
    """Does a word before an office tell its field by an activity: "bowling coach", "marketing director"?"""
    return word.endswith("ing") and word not in _NO_FIELD


_VAGUE = GENERIC | BODIES | frozenset("company group country nation state town city village side".split())


def one_owner(a: Label, b: Label) -> bool | None:
    """Are two labels of one house: "of Norby", "Norby's"? None where one copy does not say."""
    one, two = (frozenset(word for word in label.owner if word not in _VAGUE) for label in (a, b))
    if not one or not two:
        return None
    return any(alike(x, y).agrees or stem(x) == stem(y) or derived(x, y) for x in one for y in two)


# heads that are no noun of copy's: a body may be called a site, a house or a party
SITE = "lies in"  # the head of a label that tells in which land a place lies, or of which somebody is
SEAT = "based in"  # the same of the town in which a firm or body has its seat
BIRTH = "born in"  # the same of the town or land in which somebody was born
HOUSE = "of the house"  # the same of the university, college or hospital that somebody is of
PARTY = "of the party"  # the same of somebody's party
_WHERE = frozenset([SITE, SEAT, BIRTH, HOUSE, PARTY])


def nations(label: Label) -> frozenset[str]:
    """The countries whose people a label says somebody to be, or where a place lies: "the Dutch lender"."""
    return frozenset(land(word) or word for word in label.words if word in PEOPLES or label.head in _WHERE)


def other_nation(a: Label, b: Label) -> bool:
    """Do both call their bearer one of a people, house or party, and of two that are not each other?"""
    if {a.head, b.head} & {HOUSE, PARTY}:
        return a.head == b.head and _other_house(a, b)
    one, two = nations(a), nations(b)
    if not one or not two:
        return False
    return all(compared(x, y, NameSort.PLACE).referent is Referent.OTHER for x in one for y in two)


def _other_house(a: Label, b: Label) -> bool:
    """Are the houses, or the parties, of two labels two of one kind?"""
    (one,), (two,) = a.words, b.words
    if a.head == PARTY:
        return one != two
    kinds = [HOUSES.intersection(house.split()) for house in (one, two)]
    return kinds[0] == kinds[1] and compared(one, two, NameSort.ORGANISATION).referent is Referent.OTHER


def spoken_for(label: Label, other: Label) -> frozenset[str]:
    """The words by which a copy speaks of what a label tells, where those of the other label do not."""
    if label.head == HOUSE:
        own, there = (frozenset(word.split()) for word in (*label.words, *other.words))
        return own - there
    if label.head == PARTY:
        return frozenset(
            key(word) for name, party in MEMBERSHIPS.items() if party in label.words for word in name.split()
        )
    return frozenset(land(word) or word for word in label.words)


HOUSES = frozenset("university college hospital infirmary polytechnic".split())
"""Kinds of houses of which somebody who works or studies there is of one."""


def at_odds(a: Label, b: Label) -> tuple[Span, Span]:
    """Which words of two labels are at odds: those of the posts, or the nations."""
    called = labelled(a, b)
    if called.referent is Referent.OTHER:
        return called.span(a), called.span(b)
    one, two = (
        next(
            (
                span
                for word, span in zip(x.words, x.spans, strict=False)
                if word in PEOPLES or x.head in _WHERE
            ),
            x.span,
        )
        for x in (a, b)
    )
    return one, two
