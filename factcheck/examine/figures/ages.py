"""Whether a figure is an age: "aged 22", "Mary Doyle, 41,", "a man of 34", "in his 40s", "people over 75"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.figures import hedged
from factcheck.examine.figures.amounts import Numeral, is_whole
from factcheck.examine.figures.counted import noun
from factcheck.examine.figures.drafts import Draft
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.classes import BE_FINITE, OTHERS, THOSE_TOLD
from factcheck.lexicon.counting import BODIES, FATES, STOP, are_people, singular
from factcheck.lexicon.numerals import DECADES
from factcheck.lexicon.titles import FEMALE, HONORIFICS, MALE
from factcheck.model.claim import Bound, ClaimKind

_OLDEST = 120
_OLDEST_GROUP = 110  # "the over-90s", "people over 100"
_YOUNGEST_NAMED = 14  # in brackets or after "both" a smaller figure is rather a score or a count

_UNITS = frozenset({"year", "month", "week", "day"})
_AGED = frozenset({"aged", "age", "ages"})
_WHOSE = frozenset({"his", "her", "their", "my", "your", "our"})
_PART_OF_DECADE = frozenset({"early", "mid", "late"})
_AFTER_TURNED = frozenset({"", ".", ",", "in", "on", "this", "next", "last"})
_AFTER_APPOSITIVE = frozenset({",", ".", ";", ")", "and", "of", "from", "was", "is", "who", "has", "had", ""})
_BEFORE_GROUP = frozenset({"the", "of", "among", "for", "to", "and"})
_PEOPLE = frozenset(
    (
        "people adults women men patients those anyone everyone children drivers residents pensioners "
        "voters workers boys girls youngsters citizens person child anybody kids players males females "
        "homeowners"
    ).split()
)

_NOBODY = STOP | WEEKDAYS.keys() | MONTHS.keys()
_SOMEBODY = _PEOPLE | frozenset(
    "man woman boy girl lad patient resident pensioner worker driver voter".split()
)
_ONE_PERSON = MALE | FEMALE | _SOMEBODY - _PEOPLE


def age(page: Lexemes, draft: Draft, found: list[Draft]) -> None:
    """Turn the draft into an age where the words round it say so; `found` is of its sentence so far."""
    if draft.kind is ClaimKind.DURATION and draft.unit in _UNITS:
        _stretch_of_life(page, draft)
    elif draft.kind is ClaimKind.NUMBER and not draft.unit:
        _bare_age(page, draft, found)


def _stretch_of_life(page: Lexemes, draft: Draft) -> None:
    """Reads "34-year-old", "six months old", "12 years of age", "aged 18 months"."""
    low, last = page.low, draft.last
    k = last + 1 if low[last] == "-" else last
    if low[k] in ("old", "olds"):
        draft.kind, draft.last = ClaimKind.AGE, k + 1
    elif low[last] == "of" and low[last + 1] == "age":
        draft.kind, draft.last = ClaimKind.AGE, last + 2
    elif low[draft.first - 1] in _AGED:
        draft.kind = ClaimKind.AGE


def _bare_age(page: Lexemes, draft: Draft, found: list[Draft]) -> None:
    low, last = page.low, draft.last
    if draft.value is None or not 0 <= draft.value <= _OLDEST or not is_whole(draft.value):
        return
    if low[draft.first : draft.first + 2] == ["between", "the"]:
        return
    if low[last] in ("yo", "y.o") or (low[last] == "-" and low[last + 1] == "yo"):
        draft.kind, draft.unit, draft.last = ClaimKind.AGE, "year", last + 1
    elif _joined(page, draft, found) or _aged(page, draft) or _somebody_of(page, draft):
        draft.kind, draft.unit, draft.listed = ClaimKind.AGE, "year", True
    elif low[draft.first][:1].isdecimal() and _appositive(page, draft):
        draft.kind, draft.unit, draft.listed = ClaimKind.AGE, "year", _by_somebody(low[draft.first - 2])


def _aged(page: Lexemes, draft: Draft) -> bool:
    """Reads "aged 22", "at the age of 7", "turned 80", "he was 12"."""
    low = page.low
    hedge = hedged.before(page, draft.first)
    start = hedge.first if hedge else draft.first
    before, after = low[start - 1], low[draft.last]
    if before in _AGED:
        return True
    if before in ("from", "of", "at") and low[start - 2] in _AGED:
        return before == "from" or low[start - 2] != "aged"
    if _of_the_oldest(low, start):
        return (after in STOP or not after[:1].isalpha()) and after not in ("-", "of", "per", "%")
    if (
        before in ("was", "is", "am", "'m", "'s")
        and (low[start - 2] in ("he", "she", "who", "i") or _a_person(page, start - 2))
        and not draft.value_to
    ):
        return (after in STOP or not after[:1].isalpha()) and after != "-"
    if before in BE_FINITE and after == "when":
        dead = low[draft.last + 1] == "it" and not FATES.isdisjoint(low[draft.last + 2 : draft.last + 4])
        return (dead or low[draft.last + 1] in ("he", "she", "they")) and not draft.value_to
    if before == "both":
        return after in (",", ".", "") and draft.value is not None and draft.value >= _YOUNGEST_NAMED
    return before in ("turned", "turns", "turning") and after in _AFTER_TURNED


def _of_the_oldest(low: list[str], first: int) -> bool:
    """Reads "the oldest was | 61, the youngest | 24"."""
    at = first - 2 if low[first - 1] in ("was", "is", "being", "just", "only") else first - 1
    return low[at] in ("oldest", "youngest", "eldest") and low[at - 1] == "the"


def _a_person(page: Lexemes, i: int) -> bool:
    """Does a noun for one person end at i, or a name with its form of address: "my uncle", "Ms Todd"?"""
    low = page.low
    return low[i] in _ONE_PERSON or (page.capital(i) and low[i - 1] in HONORIFICS)


def _somebody_of(page: Lexemes, draft: Draft) -> bool:
    """Reads "a man of 22", "two women of 22 and 25"; not "the men of 22 Company", "a man of 12 talents"."""
    low, last = page.low, draft.last
    if low[draft.first - 1] != "of" or draft.first != draft.figure[0]:
        return False
    who = low[draft.first - 2]
    if who not in _SOMEBODY and not (_grown(draft) and _by_calling(who)):
        return False
    return low[last] != "of" and not page.capital(last) and not _counts(page, last)


def _grown(draft: Draft) -> bool:
    """Is a figure the age of one who works, rather than how many somebody has: "a mother of nine"?"""
    return draft.value is not None and draft.value >= _YOUNGEST_NAMED


def _by_calling(noun: str) -> bool:
    """Is it a noun for one person by what they do, and not by whom they belong to: "a roofer of 31"?"""
    from factcheck.lexicon.senses import relative  # tables: read where a noun asks for them

    return noun not in BODIES and are_people(noun) and relative(noun) is None


def _counts(page: Lexemes, last: int) -> bool:
    """Does a noun that is counted stand behind a figure that ends at `last`? Somebody's fate is none."""
    word = page.low[last]
    return word in OTHERS or (
        word not in STOP and word not in FATES and noun(page, last, one=False) is not None
    )


def _joined(page: Lexemes, draft: Draft, found: list[Draft]) -> bool:
    """Reads "aged 22 and 25": the second is an age as the first is."""
    if not found or page.low[draft.first - 1] not in ("and", ",", "or"):
        return False
    other = found[-1]
    gap = draft.first - other.last
    beside = gap == 1 or (gap == 2 and page.low[other.last] == ",")
    return other.listed and beside and not _counts(page, draft.last)  # "a man aged 22 and two women"


def _appositive(page: Lexemes, draft: Draft) -> bool:
    """Reads "Mary Doyle, 41, a welder", "the victim, 22, was", "Mary Doyle (41)"."""
    low = page.low
    k, last = draft.figure
    if last != k + 1 or draft.first != k:
        return False
    mark, after, name = low[k - 1], low[last], low[k - 2]
    if mark == "(":
        named = page.capital(k - 2) and page.capital(k - 3)
        return after == ")" and named and draft.value is not None and draft.value >= _YOUNGEST_NAMED
    if mark != "," or not name[:1].isalpha() or name in _NOBODY or page.glued(k):
        return False
    if after == "of" and low[last + 1] in THOSE_TOLD:
        return False  # "Moss Valley, 19 of whom"
    closed = after in _AFTER_APPOSITIVE if page.capital(k - 2) else after in (",", ".", "")
    if after == "and" and _by_somebody(name):  # "two sisters, 58 and 34, were"
        closed = low[last + 1][:1].isdecimal() and not _counts(page, last + 1) and not _counts(page, last + 2)
    return closed and not _in_row(low, k)


def _by_somebody(word: str) -> bool:
    """Is it a noun for people whose ages may stand behind it: "boys", "the couple", "the brothers"?"""
    return word in _SOMEBODY or word in ("couple", "pair") or are_people(singular(word) or "")


def _in_row(low: list[str], k: int) -> bool:
    """Does the figure stand in a row of figures: "Town 3, Rovers 2, ..."?"""
    return low[k + 1] == "," and low[k + 2][:1].isdecimal()


def people_over(page: Lexemes, draft: Draft) -> None:
    """Reads "people over 75", "children younger than five": an age, where nothing counted follows."""
    low = page.low
    if (
        draft.unit
        or draft.value is None
        or not 0 < draft.value <= _OLDEST_GROUP
        or draft.value_to is not None
    ):
        return
    k = draft.figure[0]
    at = k - 2 if low[k - 1] == "than" else k - 1
    if low[at] not in (("over", "under", "above", "below") if at == k - 1 else ("younger", "older")):
        return
    who = low[at - 2] if low[at - 1] == "aged" else low[at - 1]
    if who not in _PEOPLE:
        return
    if not _counts(page, draft.last):
        draft.kind, draft.unit = ClaimKind.AGE, "year"


def decade_of_life(page: Lexemes, numeral: Numeral) -> list[Draft]:
    """Reads "in his 40s", "over-60s", "the under-18s": a figure that an "s" is stuck to."""
    low, first, value = page.low, numeral.first, numeral.value
    if not 0 < value <= _OLDEST_GROUP:
        return []
    draft = Draft(ClaimKind.AGE, value, first, numeral.last + 1, (first, numeral.last), unit="year")
    if low[first - 1] == "-" and low[first - 2] in ("over", "under"):
        return [_group(page, draft, first - 2)]
    owner = low[first - 2] if low[first - 1] in (*_PART_OF_DECADE, "-") else low[first - 1]
    owner = low[first - 3] if owner in _PART_OF_DECADE else owner
    if owner in _WHOSE and value % 10 == 0:
        draft.value_to, draft.bound, draft.grain = value + 9, Bound.ABOUT, Decimal(10)
        return [draft]
    if low[first - 1] in ("over", "under") and low[first - 2] in _BEFORE_GROUP:
        return [_group(page, draft, first - 1)]
    return []


def _group(page: Lexemes, draft: Draft, at: int) -> Draft:
    """Everybody over or under an age, as the lexeme `at` says."""
    draft.bound = Bound.OVER if page.low[at] == "over" else Bound.UNDER
    draft.hedge, draft.first = (at, at + 1), at
    return draft


def decade_in_words(page: Lexemes, i: int) -> list[Draft]:
    """Reads "in their twenties"."""
    low = page.low
    k = i - 2 if low[i - 1] in _PART_OF_DECADE else i - 1
    if low[k] not in _WHOSE:
        return []
    value = Decimal(DECADES[low[i]])
    return [
        Draft(
            kind=ClaimKind.AGE, value=value, value_to=value + 9, unit="year", first=i, last=i + 1,
            figure=(i, i + 1), bound=Bound.ABOUT, grain=Decimal(10),
        )
    ]  # fmt: skip
