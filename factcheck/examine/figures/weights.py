"""Whether pounds are weight or money, which the words round the figure tell."""

from __future__ import annotations

from factcheck.examine.figures.drafts import Draft
from factcheck.examine.figures.rates import rate
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.currencies import SIGNS
from factcheck.lexicon.units import DURATIONS
from factcheck.model.claim import ClaimKind

_BEFORE, _AFTER = 9, 5  # lexemes that are looked at on either side
_BRACKET = 5  # lexemes of a conversion: "(1.2 million kg)"
_HEAVIEST = 100_000  # more pounds than that are money, unless they are pounds of something
_MONEY = frozenset({*SIGNS, "euros", "dollars"})
_METRIC = frozenset("kg kilograms kilos kilogram kilogrammes g grams tonnes kgs".split())
_COMPARED = frozenset({"of", "heavier", "lighter", "overweight"})
_WEIGHING = frozenset(
    (
        "weigh weighs weighed weighing weight heavy overweight lost gained lift lifted carrying flour "
        "sugar potatoes meat beef cocaine heroin marijuana methamphetamine fentanyl explosives tnt thrust "
        "pressure payload cargo weights lbs kg luggage fish bag bags drugs catch shed"
    ).split()
)
_PAYING = frozenset(
    (
        "cost costs costing price priced prices pay pays paid paying worth fine fined fines earn earns "
        "earned salary wage wages fee fees raised donated bill bills spend spent charge charged tax "
        "stolen owed debt bonus bonuses income profit profits revenue sold sell buy bought bid grant "
        "grants compensation damages pension allowance billion million budget funding value valued rent "
        "rents mortgage loan invest invested savings save saved prize payment payments payout payouts "
        "instalment instalments installment installments sum sums cash cheque cheques deposit deposits "
        "refund refunds rebate subsidy subsidies surcharge levy levies ransom reward rewards fare fares toll "
        "dividend dividends jackpot winnings donation donations lump tuition voucher vouchers benefits "
        "expenses commission royalties wager stake offer offers offered admission ticket tickets"
    ).split()
).union(SIGNS)


def pounds(page: Lexemes, draft: Draft) -> None:
    """Reads "Pounds" after a figure: of weight, unless the words round it speak of money."""
    if draft.unit == "GBP" and page.low[draft.last - 1] in ("pound", "pounds") and _is_weight(page, draft):
        draft.kind, draft.unit = ClaimKind.MEASURE, "pound"


def _is_weight(page: Lexemes, draft: Draft) -> bool:
    low, last = page.low, draft.last
    if low[last] == "(" and (converted := _converted(low[last + 1 : last + 1 + _BRACKET])) is not None:
        return converted
    if draft.value is not None and draft.value >= _HEAVIEST and low[last] != "of":
        return False
    near = low[max(draft.first - _BEFORE, 0) : draft.first] + low[last : last + _AFTER]
    if low[last] in _COMPARED or not _WEIGHING.isdisjoint(near):
        return True
    if not _PAYING.isdisjoint(near):
        return False
    if (each := rate(page, last)) and each.each in DURATIONS:
        return False  # 12 pounds an hour
    return "£" not in page.text and "sterling" not in low


def _converted(inside: list[str]) -> bool | None:
    """Reads "(45 kg)", "($60)" after pounds: weight or money restated; None where it is neither."""
    if not _MONEY.isdisjoint(inside):
        return False
    return None if _METRIC.isdisjoint(inside) else True
