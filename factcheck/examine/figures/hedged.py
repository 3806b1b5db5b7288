"""How firmly a figure is held: the hedge before it ("at least") and the one after it ("or more")."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import ARTICLES, BE_FORMS, HAVE_FINITE
from factcheck.lexicon.counting import PERSON_WORDS, STOP, singular
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.hedges import AFTER, AFTER_FIRST, BEFORE
from factcheck.lexicon.numerals import LETTER_SCALES, SCALES, SMALL
from factcheck.lexicon.units import WORDS as UNIT_WORDS
from factcheck.model.claim import Bound
from factcheck.model.record import NamedTuple


class Hedge(NamedTuple):
    """A bound, and the lexemes `first` to `last` (exclusive) that say it."""

    bound: Bound
    first: int
    last: int


# "talks about 12 issues": a preposition and no hedge
_ABOUT_WHAT = frozenset(
    (
        "talk talks talked talking concern concerns concerned question questions worry worries worried "
        "complain complained complaint complaints information ask asked asks story stories know knew "
        "think thought learn learned hear heard read write wrote written tell told tells rumours rumors "
        "speak speaks spoke spoken speaking argue argued complaining boast boasted dream dreamed dreamt "
        "details anything nothing something joke joked all dispute film book books documentary "
        "allegations"
    ).split()
)
# "jailed for four years over £640,000 fraud": what a quarrel, a fear or a sentence is about
_OVER_WHAT = frozenset(
    """
    fought fighting argue argued argues arguing quarrel quarrelled quarreled haggle haggled haggling
    disagree disagreed wrangle wrangled wrangling bicker bickered feuded
    jailed row rows dispute disputes sued sues suing anger angry fury
    furious talks battle battles fight fights fears fear concerns concern court strike strikes protest
    protests clash clashes lawsuit lawsuits arrested charged charges fined quits quit resigns resigned
    sacked fired questioned questions criticised criticized criticism backlash outcry probe inquiry
    investigation apology apologises apologizes apologised apologized warning warned dead killed held
    accused trial deal
    """.split()
)
# of these, the verbs that are done to people: "killed over 20,000", but "questioned over 12 deaths"
_WHOM = frozenset("killed arrested questioned charged fined sacked jailed warned held fired accused".split())
# verbs that have "over" for their particle: "handed over two cheques"
_HANDING = frozenset(
    """
    hand hands handed handing sign signs signed signing pass passed turn turned turning knock knocked push
    pushed bring brought
    """.split()
)
# verbs of motion, which lead over and under things: "climbed over two walls", but "over 20 metres"
_MOVING = frozenset(
    """
    climb climbs climbed climbing jump jumps jumped jumping leap leaps leapt leaped leaping vault vaulted step
    stepped stepping trip tripped stumble stumbled drive drives drove driven driving roll rolls rolled rolling
    fly flies flew flown flying crawl crawled crawling sail sailed sailing pass duck ducked swam crashed crash
    slid skidded scrambled
    """.split()
)
# "took over two shops": what a buyer takes over, and never what it takes: hours, metres, money or tries
_TAKING = frozenset("take takes took taken taking".split())
_NEEDED = frozenset(
    """
    attempt try trip visit round session sitting stage step lap vote ballot meeting hearing draft rehearsal
    call letter shot swing stroke pass journey crossing run game match set innings election
    """.split()
)
_PUNISHED = frozenset("jailed sentenced imprisoned prison jail banned suspended".split())
# "over three days": during them, unless a word before says that it is their length
_LENGTH_BEFORE = frozenset(
    (
        "for to lasted lasting lasts last after took takes taken spent spend spends served serves serving "
        "just well of"
    ).split()
)


def before(page: Lexemes, first: int, *, duration: bool = False, money: bool = False) -> Hedge | None:
    """The hedge that ends just before lexeme `first`, with an outer one round it ("up to about")."""
    low = page.low
    k = first - 1
    if low[k] == "-" and page.glued(k) and page.glued(first):  # over-60s
        k -= 1
    if low[k] in ARTICLES and low[k - 1] in BEFORE and k == first - 1:
        return None  # "nearly a third" has its "a" inside the figure; "about the 12" stays
    if low[k - 1] == "-" and page.glued(k) and page.glued(k - 1):
        return None  # 14-under 274
    for words, bound in BEFORE.get(low[k], ()):
        start = k - len(words) + 1
        if start < 0 or (len(words) > 1 and low[start : k + 1] != list(words)):
            continue
        if _is_preposition(low, start, k, duration) or (money and start == k and _is_cause(low, k)):
            return None
        if low[k] == "than" and _is_compared(low, start):
            return None
        about = bound is Bound.ABOUT and low[start] in ("about", "around", "estimated")
        if about and low[start - 1] == "just":
            start -= 1
        return _outer(page, Hedge(bound, start, k + 1))
    return None


def _is_compared(low: list[str], start: int) -> bool:
    """Reads "4% more than two days before", "£3m better than a year ago": by so much, and no bound."""
    if low[start - 1] in ("%", "percent") or low[start - 2 : start] == ["per", "cent"]:
        return True
    at = start - 2 if low[start - 1] in SCALES or low[start - 1] in LETTER_SCALES else start - 1
    return low[at][:1].isdecimal() and low[at - 1] in SIGNS  # but "in 2021 | more than two days"


def _is_preposition(low: list[str], start: int, last: int, duration: bool) -> bool:
    phrase = low[start] if start == last else ""
    if phrase == "about" and low[start - 1] in _ABOUT_WHAT:
        return True
    sentenced = low[start - 1] in ("years", "months") and not _PUNISHED.isdisjoint(
        low[max(start - 7, 0) : start]
    )
    if phrase == "over" and (low[start - 1] in _OVER_WHAT or sentenced):
        return low[start - 1] not in _WHOM or not _of_people(low, last + 1)
    if phrase == "over" and low[start - 1] in _HANDING:
        return True
    if phrase in ("over", "under") and low[start - 1] in _MOVING and _few_things(low, last + 1):
        return True
    if phrase == "over" and low[start - 1] in _TAKING and _owned(low, last + 1):
        return True
    if phrase == "over" and duration:
        return low[start - 1] not in _LENGTH_BEFORE
    if phrase == "sub":
        return low[last + 1] != "-"  # sub-300; a sub is many things
    if phrase == "say":
        return low[start - 1] != ","
    return phrase == "average" and low[start - 1] not in ("an", "on")


def _few_things(low: list[str], k: int) -> bool:
    """Is the figure at lexeme k a small one in words, of things and no measure, past adjectives too?"""
    first = low[k + 1]
    if low[k] not in SMALL or not first[:1].isalpha() or first in STOP or first in _GOES_ON:
        return False
    for word in low[k + 1 : k + 1 + _ADJECTIVES]:
        if not word[:1].isalpha() or word in STOP:
            break
        if (word,) in UNIT_WORDS:
            return False  # two and a half hours, two long days
    return True


_ADJECTIVES = 3  # words of a noun phrase in which a measure is looked for
_GOES_ON = frozenset(SCALES) | {"hundred", "dozen", "score", "and", "or"}  # the figure is not yet at its end


def _owned(low: list[str], k: int) -> bool:
    """Is the figure at lexeme k a small one of things that have an owner, and not of what a task needs?"""
    return _few_things(low, k) and _NEEDED.isdisjoint(singular(word) or word for word in low[k + 1 : k + 3])


def _of_people(low: list[str], k: int) -> bool:
    """Is the figure at lexeme k one of people, as its noun says, or the want of one?"""
    while low[k][:1].isdecimal() or low[k] in SCALES:
        k += 1
    after = low[k]
    return not after[:1].isalpha() or after in STOP or (singular(after) or after) in _PERSONS


_PERSONS = PERSON_WORDS | {"others", "more"}


def _is_cause(low: list[str], k: int) -> bool:
    """Reads "murdered his sister's fiance over £40,000 debt": what a deed was done for, and no bound."""
    before = low[k - 1]
    if low[k] != "over" or not before[:1].isalpha() or before in STOP or before in _HAD:
        return False
    if before.endswith(("ed", "ing")) and before not in _OVER_WHAT:
        return False
    return any(word in _OVER_WHAT or word in _DEEDS for word in low[max(k - _DEED_REACH, 0) : k])


_DEED_REACH = 9
_DEEDS = frozenset(
    """
    murder murders murdered murderer manslaughter kill kills killing killer stab stabs stabbed stabbing
    knifed shot shoots shooting beat beaten attack attacks attacked assault assaulted kidnap kidnapped
    threat threats threatened threatens blackmail blackmailed feud argument quarrel standoff spat rift
    bust-up arrest tortured strangled poisoned
    """.split()
)
# verbs whose object is the sum: "stole over £40,000"
_HAD = (
    BE_FORMS
    | HAVE_FINITE
    | frozenset(
        """
    stole steal steals take takes took get gets got give gives gave make makes made win wins won lose
    loses lost pay pays paid spend spends spent owe owes cost costs hold holds held raise raises find
    finds found bet bid sell sold buy bought lent lend send sent leave left worth total totals totalling
    """.split()
    )
)


def _outer(page: Lexemes, inner: Hedge) -> Hedge:
    low = page.low
    for words, bound in BEFORE.get(low[inner.first - 1], ()):
        if len(words) < 2:
            continue
        start = inner.first - len(words)
        if start >= 0 and low[start : inner.first] == list(words):
            return Hedge(bound, start, inner.last)
    return inner


def after(page: Lexemes, j: int) -> Hedge | None:
    """The hedge that begins at lexeme j: "or more", "-plus", "and over"."""
    low = page.low
    if low[j] not in AFTER_FIRST:
        return None
    for words, bound in AFTER:
        if low[j : j + len(words)] == list(words):
            if words in (("plus",), ("odd",)) or (words == ("+",) and not page.glued(j)):
                return None
            if words[0] == "-" and not page.glued(j):
                return None
            if low[j + len(words)] == "than" or low[j + len(words)][:1].isdecimal():
                return None  # above 10 and below 15, "20 or more than 30"
            return Hedge(bound, j, j + len(words))
    return None
