"""Which claims of a row take one slot: claims of one family, about one thing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations, permutations, product

from factcheck.collate.alone import alone, converted_alike, days_alike, given_alike, one_figure
from factcheck.collate.days import are_sole_days, of_one_hour, told_elsewhere
from factcheck.collate.frame import Place
from factcheck.collate.ground import COPIED, differ, keep_company, mirrored, straightened
from factcheck.collate.own import held_alike, hosted_alike, role, told_alike
from factcheck.collate.owners import Owners, changed_alike
from factcheck.collate.page import Page, like
from factcheck.collate.slot import Slot
from factcheck.collate.standing import are_slipped, are_sole, ground_of
from factcheck.collate.tallies import tallied
from factcheck.collate.ties import LEAST, SURE, Tie, by_ends, heads
from factcheck.collate.verbatim import REACH, at_both_ends, but_for_figures, word_for_word
from factcheck.collate.whose import days_of_one_clause, of_one_bearer, of_two_bearers
from factcheck.model.claim import Claim, Date, Name

NEAR = 15  # claims: the same in one of more than twice REACH, since a list of hundreds keeps its order
CROSSED = 0.5  # what is left of a tie where the words next to two claims give each another partner
MANY = 12  # claims of one family in a cell, up to which their order is looked into
BORNE = 1.5  # what it tells that two figures are said of one bearer, which both copies name beside another
ALIKE = 2.5  # and that they are one figure, which neither copy gives again
LONELY = 1.2  # the least tie of the only two of a kind that a row has left over
Scored = tuple[float, int, int, int, int]  # the tie below nought, how far apart, the sum of both, slot, claim


def in_row(page: Page, row: int, family: type[Claim], tie: Tie, pivots: list[int]) -> list[Slot]:
    """The slots of one family of claims in a row: the pivot's first, each other copy set against them."""
    slots: list[Slot] = []
    for document in pivots:
        said = page.said(row, document, family)
        if said:
            _seat(page, slots, said, tie)
    return slots


def _seat(page: Page, slots: list[Slot], said: list[Place], tie: Tie) -> None:
    """Each claim of one copy takes the slot it is most alike; what finds none opens its own."""
    if slots and word_for_word(slots, said):
        for slot, place in zip(slots, said, strict=True):
            slot.take(place)
        return
    head, tail = at_both_ends(slots, said)
    if head or tail:
        for at in (*range(head), *range(-tail, 0)):
            slots[at].take(said[at])
        middle = slots[head : len(slots) - tail]
        own = len(middle)
        _seat_apart(page, middle, said[head : len(said) - tail], tie)
        slots.extend(middle[own:])  # those that were opened
        return
    _seat_apart(page, slots, said, tie)


def _seat_apart(page: Page, slots: list[Slot], said: list[Place], tie: Tie) -> None:
    """The same where the words are not the same."""
    if not slots or not said:
        slots.extend(Slot([place]) for place in said)
    elif but_for_figures([slot.said[0] for slot in slots], said):  # each has its partner where it stands
        for slot, place in zip(slots, said, strict=True):
            first = slot.said[0]
            slot.take(place, bound=by_ends(first, place) > 0 or are_slipped(page, first, place))
    else:
        _seat_by_tie(page, slots, said, tie)


def _seat_by_tie(page: Page, slots: list[Slot], said: list[Place], tie: Tie) -> None:
    """The same by what ties each claim to each slot."""
    firsts = [slot.said[0] for slot in slots]
    crossed, borne = _crossed(firsts, said)
    likeness = partial(like, page)
    copied = page.in_order(firsts[0], said[0]) >= COPIED  # then its place tells what a figure is
    twins = set() if copied else given_alike(firsts, said) - crossed
    kept = set() if copied else _kept(page, firsts, said) - crossed
    twins |= kept
    every = product(range(len(firsts)), range(len(said))) if kept else ()
    crossed |= {pair for pair in every if not _may_be(pair, kept)}
    borne |= {pair for pair in of_one_bearer(firsts, said, likeness) - crossed if _may_be(pair, twins)}
    scored, firm = _scored(page, firsts, said, tie, crossed, (borne, twins))
    seated = _best(scored, LEAST)
    seated |= _lonely(scored, seated)
    seated |= {s: c for s, c in sorted(twins) if s not in seated and c not in seated.values()}
    if isinstance(said[0].claim, Date):
        days = _days_left(page, firsts, said, seated)
        seated |= dict(days)
        borne |= days
    ends = {(s, c) for s, c in seated.items() if by_ends(firsts[s], said[c]) > 0}
    seated, only = _reseated(seated, alone(firsts, said, (page.given, page.accounts), likeness), firm)
    results = tallied(firsts, said, likeness, page.in_order)
    seated, told = _reseated(seated, results, set())
    only |= told
    ends -= {(s, c) for s, c in ends if seated.get(s) != c}
    if not copied:
        seated = mirrored(firsts, said, seated, borne)
    taken = set(seated.values())
    seated = straightened(firsts, said, seated, borne, crossed, ends)
    ends = {(s, c) for s, c in ends if seated.get(s) == c}
    if isinstance(said[0].claim, Name):
        seated |= dict(page.own.pairs(firsts, said, seated))
        taken |= set(seated.values())
        for s, c in seated.items():
            hosted = hosted_alike(firsts[s], said[c])
            if role(firsts[s]) is not role(said[c]) and not hosted:
                firm.discard((s, c))
            elif page.own.both(firsts[s], said[c]) and (
                hosted or held_alike(firsts[s], said[c]) or told_alike(firsts[s], said[c])
            ):
                only.add((s, c))
    scores = {(s, c): -score for score, _, _, s, c in scored if seated.get(s) == c}
    for s, c in list(seated.items()):
        sole = (s, c) in only | twins or are_sole(page, firsts[s], said[c]) or of_one_hour(firsts[s], said[c])
        dated = are_sole_days(page, firsts[s], said[c])
        two = of_two_bearers(firsts[s], said[c])
        ground = None if two else ground_of(page, firsts[s], said[c], held=sole or (s, c) in borne)
        if ground is None:
            del seated[s]
            taken.discard(c)
            continue
        score = scores.get((s, c), LEAST)
        sure = sole or dated or one_figure(firsts[s], said[c]) or score >= SURE
        of_one_kind = firsts[s].claim.kind is said[c].claim.kind
        slots[s].take(
            said[c],
            sure=sure or ((s, c) in firm and of_one_kind),
            bound=sole or dated or (s, c) in borne | ends or are_slipped(page, firsts[s], said[c]),
            ground=ground,
        )
    slots.extend(Slot([place]) for c, place in enumerate(said) if c not in taken)


def _kept(page: Page, firsts: list[Place], said: list[Place]) -> set[tuple[int, int]]:
    """
    The pairs of one measure in two units, of one day or hour that both give, and of one change's ends.

    No day is among them of another act that the other copy tells too.
    """
    days = {(s, c) for s, c in days_alike(firsts, said) if not told_elsewhere(page, firsts[s], said[c])}
    return days | converted_alike(firsts, said) | changed_alike(firsts, said)


def _may_be(pair: tuple[int, int], twins: set[tuple[int, int]]) -> bool:
    """Is neither of two claims the very figure that another one is?"""
    return not any((pair[0] == s) != (pair[1] == c) for s, c in twins)


def _lonely(scored: Sequence[Scored], seated: dict[int, int]) -> dict[int, int]:
    """The only two of a kind that a row has left over, if they are tied a little."""
    taken = set(seated.values())
    left = [(-score, s, c) for score, _, _, s, c in scored if s not in seated and c not in taken]
    return {s: c for score, s, c in left if score >= LONELY} if len(left) == 1 else {}


def _days_left(
    page: Page, firsts: list[Place], said: list[Place], seated: dict[int, int]
) -> set[tuple[int, int]]:
    """The pairs of days left over that are told of one thing."""
    loose = [s for s in range(len(firsts)) if s not in seated]
    free = [c for c in range(len(said)) if c not in seated.values()]
    days = days_of_one_clause([firsts[s] for s in loose], [said[c] for c in free], page.said_of)
    found = {(loose[s], free[c]) for s, c in days}
    if found or max(len(loose), len(free)) > MANY:
        return found
    sole = [(s, c) for s, c in product(loose, free) if are_sole_days(page, firsts[s], said[c])]
    return set(sole) if len(sole) == 1 else set()


def _reseated(
    seated: dict[int, int], only: set[tuple[int, int]], firm: set[tuple[int, int]]
) -> tuple[dict[int, int], set[tuple[int, int]]]:
    """The seats, with those that nothing else may take, where neither has a sure one; and these."""
    sure = [(s, c) for s, c in seated.items() if (s, c) in firm]
    held = {s for s, _ in sure}, {c for _, c in sure}
    kept = {(s, c) for s, c in only if seated.get(s) == c or not (s in held[0] or c in held[1])}
    out = dict(kept)
    taken = set(out.values())
    return out | {s: c for s, c in seated.items() if s not in out and c not in taken}, kept


def _scored(
    page: Page,
    firsts: list[Place],
    said: list[Place],
    tie: Tie,
    crossed: set[tuple[int, int]],
    tied: tuple[set[tuple[int, int]], set[tuple[int, int]]],
) -> tuple[list[Scored], set[tuple[int, int]]]:
    """
    How strongly each claim is tied to each slot in reach, the strongest first; and the sure pairs.

    `tied` are the pairs that are said of one bearer, and those of one figure that no other gives.
    """
    borne, twins = tied
    out: list[Scored] = []
    firm: set[tuple[int, int]] = set()  # sure, however weak the tie
    reach = REACH if min(len(firsts), len(said)) <= 2 * REACH else NEAR
    alone = [page.alone(place) for place in said]
    by_row = page.lonely(firsts[0].row)
    for s, first in enumerate(firsts):
        own = page.alone(first)
        low = max(0, s - reach)
        for c, place in enumerate(said[low : s + reach], low):
            if (s, c) in crossed:
                same, score = 0.0, CROSSED * tie(first, place, 0.0)
            else:
                same = page.same_place(first, place)
                score = tie(first, place, same)
                if score > 0 and (s, c) in borne:
                    same, score = 1.0, score + BORNE
                elif score > 0 and (s, c) in twins:
                    score += ALIKE
            if score > 0:
                lonely = by_row if own is not None and own == alone[c] else 0.0
                out.append((-round(score + lonely, 9), abs(s - c), s + c, s, c))
                if same >= 0.4 or (lonely >= 0.65 and score + lonely >= LEAST):
                    firm.add((s, c))
    out.sort()
    return out, firm


def _best(scored: Sequence[Scored], least: float) -> dict[int, int]:
    """Slot by slot the claim that takes it, the strongest tie first."""
    seated: dict[int, int] = {}
    taken: set[int] = set()
    for score, _, _, s, c in scored:
        if -score < least:
            break
        if s not in seated and c not in taken:
            seated[s] = c
            taken.add(c)
    return seated


def _crossed(ones: list[Place], twos: list[Place]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """
    The pairs that stand in one place but are of different things, each of which the other copy has too.

    "31C in Perth and 28C in Albany" against "28C in Albany and 31C in Perth": what stands by each
    figure says which is which, not the order. Then the pairs that are said of one bearer.
    """
    crossed: set[tuple[int, int]] = set()
    loose: set[tuple[int, int]] = set()
    borne: set[tuple[int, int]] = set()
    sure: set[tuple[int, int]] = set()
    if not 2 <= len(ones) <= MANY or not 2 <= len(twos) <= MANY or isinstance(ones[0].claim, Name):
        return crossed, borne
    shared = set()
    for s, c in product(range(len(ones)), range(len(twos))):
        ends = by_ends(ones[s], twos[c])
        if ends > 0 or (ends == 0 and not heads(ones[s]).isdisjoint(heads(twos[c]))):
            shared.add((s, c))
    dated = isinstance(ones[0].claim, Date)
    owners = None if dated else Owners(ones, twos)
    couples = list(permutations(range(len(twos)), 2))
    for s1, s2 in combinations(range(len(ones)), 2):
        for c1, c2 in couples:
            pairs = {(s1, c1), (s2, c2)}
            across = owners.crossed((s1, s2), (c1, c2)) if owners else None
            if across is not None:
                (crossed if across else borne).update(pairs)
                if across and owners and owners.of_two_courses((s1, s2), (c1, c2)):
                    sure |= pairs
            elif not pairs <= shared and (
                (
                    {(s1, c2), (s2, c1)} <= shared
                    and not keep_company((ones[s1], ones[s2]), (twos[c1], twos[c2]))
                )
                or (dated and _same_days(ones[s1], ones[s2], twos[c1], twos[c2]))
            ):
                loose |= pairs
    every = product(range(len(ones)), range(len(twos)))
    crossed |= loose - borne
    kept = {(s, c) for s, c in every if _is_one_end(ones[s], twos[c])} - sure
    return crossed - kept, borne - crossed


def _is_one_end(one: Place, two: Place) -> bool:
    """Is one figure the same end of a change in both copies, whatever is said of it: "fell to | 44%"?"""
    return by_ends(one, two) > 0 and not differ(one, two)


def _same_days(one: Place, two: Place, first: Place, second: Place) -> bool:
    """Do the copies give the same two days the other way about? They are oftener moved than exchanged."""
    days = [place.claim for place in (one, two, first, second)]
    values = [day.value or day.text.casefold() for day in days if isinstance(day, Date)]
    return len(values) == 4 and values[0] != values[1] and values[:2] == values[:1:-1]
