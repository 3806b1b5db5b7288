"""How a figure is said to have moved: "rose 5%", "down by a third", "a 3% cut", "from 5% to 7%"."""

from __future__ import annotations

from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.change import ADVERBS_DOWN, ADVERBS_UP, BETWEEN, DOWN, NOUNS_DOWN, NOUNS_UP, UP
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.inflection import stems
from factcheck.model.claim import Direction

# verbs of motion, of which "up" and "down" tell the way; of others they make another verb: "gave up 4%"
_GOING = frozenset(
    "be go come move shoot creep edge tick inch push drive bump ratchet send bring take open close".split()
)
# verbs that go no way of their own: "went from 5% to 7%"
_MOVED = frozenset(
    (
        "go goes went gone going change changed changes move moved moving take took taking bring brought "
        "revised upgraded downgraded extended doubled halved tripled"
    ).split()
)
_BACK = 5
_ON = 3
_VERB_BEFORE_FROM = 4  # "cut its main rate from"


def direction(page: Lexemes, first: int, last: int) -> Direction:
    """The direction of the figure at lexemes `first` to `last` (exclusive), hedge and unit included."""
    low = page.low
    for k in range(first - 1, first - 1 - _BACK, -1):
        word = low[k]
        if word in _WAYS and _phrasal(low[k - 1], word):
            break  # made up 42 per cent
        if word in UP:
            return Direction.UP
        if word in DOWN:
            return Direction.DOWN
        if word not in BETWEEN:
            break
    if low[last] in ADVERBS_UP | ADVERBS_DOWN and _compares(low, last):
        return Direction.UP if low[last] in ADVERBS_UP else Direction.DOWN
    if low[first - 1] == "+" and page.glued(first):
        return Direction.UP
    return _noun_after(low, last)


_WAYS = frozenset(["up", "down"])


def _phrasal(verb: str, particle: str) -> bool:
    """Does the particle make another verb of the word before it: "made up", "laid down"; not "went up"?"""
    from factcheck.lexicon.openclass import takes  # a table: read where a particle asks for it

    forms = stems(verb, verb=True) if verb else ()
    if any(form in _GOING or form in UP or form in DOWN for form in forms):
        return False
    return any(takes(f"{form}_{particle}") for form in forms)


def _noun_after(low: list[str], last: int) -> Direction:
    """Reads "a 12 percent rise", "a 12 percent year-on-year fall": the way of the noun that follows."""
    if low[last] == low[last + 4] == "year" and low[last + 1] == low[last + 3] == "-":
        last += 5
    for k in range(last, last + _ON):
        word = low[k]
        if word in NOUNS_UP:
            return Direction.UP
        if word in NOUNS_DOWN:
            return Direction.DOWN
        if not word[:1].isalpha() or word in BETWEEN or word in STOP:
            break
    return Direction.NONE


def _compares(low: list[str], k: int) -> bool:
    """Does the adverb at lexeme k speak of change: "5% higher", "12 more than", "3 degrees above average"?"""
    if low[k] in ("more", "less", "fewer"):
        return low[k + 1] == "than"
    if low[k] in ("above", "below"):
        return low[k + 1] in ("the", "a", "its", "last", "average", "normal", "forecast", "forecasts")
    return low[k + 1] != "to"


def moved(page: Lexemes, first: int) -> bool:
    """Reads "rose 3 to 45", "cut rates from 5% to 7%" at the first figure: a way covered, and no range."""
    low, k = page.low, first - 1
    if low[k] == "from":
        verbs = low[max(k - _VERB_BEFORE_FROM, 0) : k]
        return any(word in UP or word in DOWN or word in _MOVED for word in verbs)
    k = k - 1 if low[k] == "by" else k
    return low[k] in UP or low[k] in DOWN
