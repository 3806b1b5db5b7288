"""Whether a date lies behind or ahead, as the verbs beside it say: "died Friday", "will open on Friday"."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.classes import ARTICLES, BE_FINITE, BE_FORMS, HAVE_FINITE, MODAL_WORDS
from factcheck.lexicon.counting import DETERMINERS, PREPOSITIONS, PRONOUNS

_AHEAD = MODAL_WORDS | frozenset(
    """
    won't 'll expected due scheduled planned plans plan planning until upcoming next
    expect expects forecast forecasts predict predicts foresee foresees promise promises
    hopes hope hoped intends intend going prepares preparing ahead forthcoming deadline resume begins
    starts opens closes ends takes expires arrives faces returns
    """.split()
)
_FROM = frozenset(["starting", "beginning"])  # "was out for weeks, starting in May": its verb tells
_BEHIND = HAVE_FINITE | frozenset(
    """
    said told was were did died began came went took made gave found held met won lost fell rose became
    left broke shot hit struck saw heard spoke wrote ran led grew drew beat since after ago been
    following got fled sent kept built brought bought sold paid put cut read stood sat
    """.split()
)
_BACK, _ON = 14, 10


def ahead(page: Lexemes, first: int, last: int, *, stop: int = 0) -> bool | None:
    """Do the words beside the date speak of what is to come? None where they do not say."""
    low = page.low
    k = first - 1
    if low[k] in ("on", "in", "of", "the"):
        k -= 1
    if low[k] in ("is", "are") and k < first - 1:
        return True  # the fourth match is on Wednesday
    if (
        low[k] in _BEHIND
        or (low[k].endswith("ed") and low[k] not in _AHEAD and low[k - 1] not in ("be", "been"))
    ) and low[k - 1] not in ("be", "to", "get"):
        return False
    for at in range(k, max(k - _BACK, stop - 1, -1), -1):
        word = low[at]
        if not word or word in (";", "”", '"'):
            break
        if word == "set" and low[at + 1] not in ("to", "for", "on"):
            continue  # "set aside £310m", "set a record"
        if word in _AHEAD or _is_to(low, at):
            return True
        if word in ("said", "told", "announced", "reported"):
            if low[at - 1] == "be":
                continue  # workers will be told by Friday
            return False
        if word in _DONE and low[at + 1] not in (
            "to",
            "due",
            "expected",
            "scheduled",
        ):
            return False
    if (past := _own_clause(page, k, stop)) is not None:
        return past
    toward = _after(page, last)
    return _long_before(page, k - _BACK, stop) if toward is None else toward


def _led_by(page: Lexemes, k: int, stop: int) -> bool:
    """Is what starts then still to come: unless a past verb stands before it?"""
    low = page.low
    past = any(low[at] in _PAST for at in range(k - 1, max(k - _CLAUSE, stop - 1, -1), -1))
    return not past


def _own_clause(page: Lexemes, k: int, stop: int) -> bool | None:
    """Reads "had a medical on Monday but will miss ...": the nearest verb before, in the same clause."""
    low = page.low
    if low[k] in _FROM:
        return _led_by(page, k, stop)
    for at in range(k, max(k - _CLAUSE, stop - 1, -1), -1):
        word = low[at]
        if not word or word in _TURNING or word in _AHEAD:
            return None
        finite = word.endswith("ed") and low[at - 1] not in _BEFORE_PARTICIPLE and low[at + 1] in _OBJECTS
        if word in _PAST or finite:
            return False
    return None


_CLAUSE = 24
_TURNING = frozenset({",", ";", ":", "-", "but", "that", "who", "which", "if", "when", "as", "while"})
# irregular pasts that are no other form of their verb, from school grammars
_PAST = frozenset(
    """
    was were had did died began came went took made gave found held met won lost fell rose became left
    broke shot struck saw heard spoke wrote ran led grew drew told flew threw knew drove rode swore wore
    tore woke chose froze stole sank sang swam drank rang dug slept wept kept swept dealt felt meant lent
    spent bent caught taught fought thought sought ate hid shook forgot sent built brought bought sold paid
    stood sat
    """.split()
)
_DONE = HAVE_FINITE | {"was", "were", "since", "did"}
_BEFORE_TO = BE_FINITE | frozenset(
    "set about scheduled due expected not likely unlikely ready poised certain".split()
)
_BEFORE_PARTICIPLE = BE_FORMS | ARTICLES | frozenset("to will of those not".split())
_OBJECTS = DETERMINERS | PREPOSITIONS | PRONOUNS


def _long_before(page: Lexemes, k: int, stop: int) -> bool | None:
    """Reads "Smith, of Leeds, attacked ... outside a shop in ... on June 6": a past verb further back."""
    low = page.low
    for at in range(k, max(k - _FAR, stop - 1, -1), -1):
        word = low[at]
        if not word or word in _AHEAD:
            return None
        if word.endswith("ed") and (page.capital(at - 1) or low[at - 1] in _SUBJECTS):
            return False
    return None


_FAR = 20
_SUBJECTS = frozenset({",", "he", "she", "they", "it", "who", "which", "police", "man", "woman"})


def _is_to(low: list[str], at: int) -> bool:
    """Reads "are to resume", "was to open", "set to", "about to", "with most workers to be told"."""
    if low[at : at + 2] == ["to", "be"] and low[at + 2].endswith(("ed", "en", "wn", "rn", "ld", "ht")):
        return low[at - 1] not in _HELD and not low[at - 1].endswith("ed")
    return low[at] == "to" and low[at - 1] in _BEFORE_TO


_HELD = frozenset("said known thought found held seen understood taken used shown felt proved proven".split())


def _after(page: Lexemes, last: int) -> bool | None:
    low = page.low
    for at in range(last, last + _ON):
        word = low[at]
        if not word or word in (".", ";"):
            return None
        if page.capital(at):
            continue  # the month of May
        if word in ("will", "would", "shall", "won't", "can", "may", "must", "should") or _is_to(low, at):
            return True
        if word in _BEHIND or word.endswith("ed"):
            return False
    return None
