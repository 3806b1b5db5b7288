"""Two figures that a dash, "to", "or" or "and" ties: "12 to 15 people", "$10-15m", "between 3% and 5%"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.dates.taken import Taken
from factcheck.examine.figures.amounts import Amount
from factcheck.examine.figures.change import moved
from factcheck.examine.figures.conversions import APART
from factcheck.examine.figures.counted import noun
from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.measured import amount
from factcheck.examine.figures.numerals import begins, numeral
from factcheck.examine.figures.scales import letter_scaled
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.counting import STOP
from factcheck.lexicon.currencies import DOLLAR_LETTERS, LETTER_SIGNS, SIGNS
from factcheck.lexicon.numerals import ORDINAL_ENDINGS
from factcheck.model.claim import ClaimKind
from factcheck.model.record import NamedTuple

_FEW = 12  # "one or ten" is a choice, "one or 4,000" is none
_WIDEST_CHOICE = 5  # times the first of "200 or 300"
_ONE_SCALE = 20  # times: "from 6 to 9 billion" shares its scale, "from 900 to 1.2 million" does not
_SIGN_REACH = 3  # lexemes between the tie and the second figure: "to US$15"
_BEFORE_SECOND = frozenset({"a", "an", "us", "c", "minus", "rs"})


class Pair(NamedTuple):
    """Two amounts, and the mark or word that ties them: "-", "to", "or", "and"."""

    first: Amount
    second: Amount
    joint: str


def pair(page: Lexemes, first: Amount, taken: Taken, found: list[Draft]) -> Pair | None:
    """The first figure with the one that is tied to it; None where it stands alone: `found` are before it."""
    low = page.low
    joint, start = _joint(page, first, found)
    if joint is None:
        return None
    k = start
    while k < start + _SIGN_REACH and _before_second(low, k, joint):
        k += 1
    if not begins(low[k]) or not taken.free(k):
        return None
    other = numeral(page, k)
    if other is None or other.vague or not start <= other.first <= k:
        return None
    if low[other.last] in ORDINAL_ENDINGS and page.glued(other.last):
        return None
    second = amount(page, other)
    if joint == "and" and low[first.first - 1] != "between" and second.kind is not found[-1].kind:
        return None  # "2 to 4 miles out (3 and 6 crew)"
    if first.kind is ClaimKind.MONEY and first.prefixed and second.kind is ClaimKind.NUMBER:
        second = _scaled_like_money(page, second)
    return Pair(first, second, joint)


def _joint(page: Lexemes, first: Amount, found: list[Draft]) -> tuple[str | None, int]:
    """The dash or word after the first figure that may tie it to a second, and the lexeme after that."""
    low = page.low
    j = first.last
    joint, k = low[j], j + 1
    if joint == "-":
        if low[k] == "to":
            return "to", k + 2 if low[k + 1] == "-" else k + 1
        return ("-", k) if page.glued(j) == page.glued(k) else (None, k)
    ranged = low[first.first - 1] == "between" or _restates_range(page, first, found)
    if joint in ("to", "or") or (joint == "and" and ranged):
        return joint, k
    return None, k


def _restates_range(page: Lexemes, first: Amount, found: list[Draft]) -> bool:
    """Opens a figure the bracket behind a range: "between 2 and 3 miles (3 and 5 kilometres)"."""
    bracket = first.first - 1
    if page.low[bracket] not in ("(", "[") or not found or found[-1].value_to is None:
        return False
    return bracket - found[-1].last <= APART


def _before_second(low: list[str], k: int, joint: str) -> bool:
    """Is lexeme k the sign, the article or the minus of a second figure: "to US$15", "or a dozen"?"""
    word = low[k]
    if word in SIGNS or word in _BEFORE_SECOND or (word == "-" and joint != "-") or word in LETTER_SIGNS:
        return True
    return word in DOLLAR_LETTERS and "$" in (low[k - 1], low[k + 1])


def _scaled_like_money(page: Lexemes, second: Amount) -> Amount:
    """Reads "$10-15m": the letter after the second figure scales it, as it would after a sign."""
    scaled = letter_scaled(page, second.numeral)
    return Amount(scaled, second.first, scaled.last) if scaled.scaled else second


def joined(page: Lexemes, tied: Pair) -> Draft | None:
    """The two as one range; None where they are two figures ("rose 3 to 45")."""
    first, second, joint = tied
    a, b = first.numeral, second.numeral
    if a.vague or not _of_one_unit(first, second):
        return None
    value = a.value
    if b.scaled and not a.scaled and a.value <= b.value / b.scale:
        value = a.value * b.scale  # 3 to 5 million
    if joint == "to" and moved(page, first.first):
        return None
    if value == b.value or (value > b.value and not _turned(page, tied)):
        return None
    if joint == "or" and not _choice(first, second, value):
        return None
    if a.share != b.share and joint != "and":
        return None
    fuller = second if second.kind is not ClaimKind.NUMBER else first
    between = joint == "and" and page.low[first.first - 1] == "between"
    return Draft(
        kind=fuller.kind, value=value, value_to=b.value, first=first.first - between, last=second.last,
        figure=(a.first, b.last), unit=fuller.unit, grain=max(a.grain, b.grain),
    )  # fmt: skip


def _turned(page: Lexemes, tied: Pair) -> bool:
    """Reads "70 to 40 miles": one measure, printed from the greater to the smaller, and no way covered."""
    first, second, joint = tied
    measured = second.kind in (ClaimKind.MEASURE, ClaimKind.DURATION) and first.kind is ClaimKind.NUMBER
    return measured and joint == "to" and page.low[first.first - 1] not in ("from", "by")


def _of_one_unit(first: Amount, second: Amount) -> bool:
    """May both ends have one unit? Only the first may go without, or the second after a sign: "$10-15"."""
    if first.kind is not ClaimKind.NUMBER and second.kind is ClaimKind.NUMBER and not first.prefixed:
        return False
    return first.unit is None or second.unit is None or first.unit == second.unit


def _choice(first: Amount, second: Amount, value: Decimal) -> bool:
    """Reads "two or three", "200 or 300": near enough to each other to be one guess."""
    a, b = first.numeral, second.numeral
    few = a.spelled and b.spelled and b.value <= _FEW  # one or ten
    return few or b.value - value <= _WIDEST_CHOICE * max(value, Decimal(1))


def parted(page: Lexemes, draft: Draft, tied: Pair) -> None:
    """Reads "from 5 to 7 per cent" as two figures: the first takes the unit or the noun of the second."""
    first, second, joint = tied
    if joint != "to" or first.kind is not ClaimKind.NUMBER or second.prefixed:
        return
    draft.kind, draft.unit = second.kind, second.unit
    a, b = first.numeral, second.numeral
    if b.scaled and not a.scaled and b.value / _ONE_SCALE < a.value * b.scale < b.value * _ONE_SCALE:
        draft.value, draft.grain = a.value * b.scale, a.grain * b.scale  # from 7.8 to 11 billion francs
    if second.kind is ClaimKind.NUMBER and (found := noun(page, second.last, one=False)):
        draft.unit, draft.counted = found


def lent(page: Lexemes, draft: Draft, taken: Taken) -> None:
    """Reads "45 and 50 mg", "two or 3 per cent": a bare figure takes the measure of the next."""
    low, joint = page.low, draft.last
    if low[joint] == "-" and page.glued(joint) and not page.glued(joint + 1):
        joint += 1  # a 12- or 15-foot plank
    k = joint + 1
    if draft.kind is not ClaimKind.NUMBER or low[joint] not in ("and", "or", "to") or not taken.free(k):
        return
    if not begins(low[k]) or low[draft.first - 1] in SIGNS:
        return
    found = numeral(page, k)
    if found is None or found.vague or found.first != k:
        return
    other = amount(page, found)
    if other.kind in (ClaimKind.MEASURE, ClaimKind.PERCENT) and not other.prefixed:
        draft.kind, draft.unit = other.kind, other.unit


def borrowed(page: Lexemes, draft: Draft, found: list[Draft]) -> None:
    """Reads "from 14 mpg to 24": a bare figure that ends a way takes the measure of where it began."""
    low, other = page.low, found[-1] if found else None
    if other is None or draft.kind is not ClaimKind.NUMBER or low[draft.first - 1] != "to":
        return
    ends = not low[draft.last][:1].isalpha() or low[draft.last] in STOP
    led = low[other.first - 1] == "from" and other.last == draft.first - 1
    if led and ends and other.kind in (ClaimKind.MEASURE, ClaimKind.PERCENT, ClaimKind.MONEY):
        draft.kind, draft.unit = other.kind, other.unit
