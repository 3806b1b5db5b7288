"""Which claim stands against which: claims of one family, in one row, about one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations, permutations, product

from factcheck.collate.across import across, slipped
from factcheck.collate.alone import alone, one_figure
from factcheck.collate.edits import too_long
from factcheck.collate.frame import Place
from factcheck.collate.ground import COPIED, mirrored, straightened
from factcheck.collate.own import held_alike, role, told_alike
from factcheck.collate.owners import Owners
from factcheck.collate.page import Page, like
from factcheck.collate.quotations import quotations
from factcheck.collate.sheet import alike_at_ends
from factcheck.collate.slot import Slot
from factcheck.collate.standing import are_sole, ground_of, of_one_hour
from factcheck.collate.tallies import tallied
from factcheck.collate.ties import LEAST, SURE, Tie, by_ends, date_tie, heads, name_tie, number_tie
from factcheck.collate.whose import days_of_one_clause, of_one_bearer, of_two_bearers
from factcheck.model.article import Witness
from factcheck.model.claim import Claim, Date, Name, Number
from factcheck.model.collation import Match, Row, Unmatched
from factcheck.typed import Any

REACH = 60  # claims: partners in one sentence stand no further apart, were it endless
NEAR = 15  # and no further than this in one of more than twice as many: a list of hundreds keeps its order
CROSSED = 0.5  # what is left of a tie where the words next to two claims give each another partner
MANY = 12  # claims of one family in a cell, up to which their order is looked into
BORNE = 1.5  # what it tells that two figures are said of one bearer, which both copies name beside another
LONELY = 1.2  # the least tie of the only two of a kind that a row has left over


def matches(
    witnesses: tuple[Witness, ...], rows: tuple[Row, ...], pivots: list[int]
) -> tuple[tuple[Match[Any], ...], tuple[Unmatched, ...]]:
    """The claims that stand against each other, and those that stand alone, each with the reason."""
    page = Page(witnesses, rows)
    families: tuple[tuple[type[Claim], Tie], ...] = ((Number, number_tie), (Date, date_tie), (Name, name_tie))
    alone: list[Unmatched] = []
    full: dict[type[Claim], list[Match[Any]]] = {family: [] for family, _ in families}
    left: dict[type[Claim], list[Slot]] = {family: [] for family, _ in families}
    for row in range(len(rows)):
        if _unread(page, row, pivots):  # told as not compared, and so not held against anything
            alone += [Unmatched(d, claim, row, "") for d in pivots for claim in page.claims.get((row, d), ())]
            continue
        for family, tie in families:
            for slot in _slots(page, row, family, tie, pivots):
                if _is_full(page, slot):
                    full[family].append(_match(slot, len(witnesses)))
                else:
                    left[family].append(slot)
        page.turn()
    matched: list[Match[Any]] = []
    for family, tie in families:
        matched += full[family]
        slots = left[family]
        if family is not Name:
            slots = across(slots, tie, len(witnesses))
            slots = slipped(slots, page.given)
        if family is Number:
            slots = list(_with_their_hosts(slots))
        for slot in slots:
            if len(slot.said) > 1:
                matched.append(_match(slot, len(witnesses)))
            else:
                alone.extend(_lone(place, rows) for place in slot.said)
    spoken, unspoken = quotations(witnesses, rows, page.row_of, pivots)
    matched += spoken
    alone += unspoken
    matched.sort(key=lambda match: (match.row, [(d, c.span) for d, c in match.present]))
    alone.sort(key=lambda lone: (lone.document, lone.claim.span))
    return tuple(matched), tuple(alone)


def _unread(page: Page, row: int, pivots: Sequence[int]) -> bool:
    """Is a row so long, and so unlike from copy to copy, that it is not looked into?"""
    have = [document for document in pivots if page.rows[row].cells[document]]
    first, *others = (page.tokens(row, document) for document in have)
    return any(too_long(first, other) for other in others)


def _is_full(page: Page, slot: Slot) -> bool:
    """Has every copy a claim in it, and is none of them the conversion of another or converted?"""
    return len(slot.said) == len(page.witnesses) and not any(
        getattr(at.claim, "converts", None) is not None or (at.document, at.claim.span.start) in page.hosts
        for at in slot.said
    )


def _match(slot: Slot, documents: int) -> Match[Any]:
    claims: list[Claim | None] = [None] * documents
    for place in slot.said:
        claims[place.document] = place.claim
    return Match(slot.said[0].row, tuple(claims), slot.sure, bound=slot.bound, ground=slot.ground)


def _with_their_hosts(slots: list[Slot]) -> Iterator[Slot]:
    """
    The slots, figures in brackets only beside those whose own figures stand together.

    "1.2 million ($706,000)" and "cut to 600,000 ($353,000)" are two sums, each given twice; that the brackets
    alone are of one kind says nothing. What gives one value is one all the same.
    """
    where = {(at.document, at.claim.span.start): n for n, slot in enumerate(slots) for at in slot.said}
    for slot in slots:
        groups: dict[int | None, list[Place]] = {}
        for place in slot.said:
            figure = place.claim
            host = getattr(figure, "converts", None)
            told = where.get((place.document, host.start)) if host is not None else None
            groups.setdefault(told, []).append(place)
        values = {getattr(place.claim, "value", None) for place in slot.said}
        if len(groups) < 2 or None in groups or len(values) < 2:
            yield slot
            continue
        first, *others = groups.values()
        slot.said[:] = first
        yield slot
        yield from (Slot(list(group)) for group in others)


def _lone(place: Place, rows: tuple[Row, ...]) -> Unmatched:
    only = sum(1 for cell in rows[place.row].cells if cell) < 2
    return Unmatched(
        place.document, place.claim, place.row, "sentence only here" if only else "no partner in the row"
    )


def _slots(page: Page, row: int, family: type[Claim], tie: Tie, pivots: list[int]) -> list[Slot]:
    """The slots of one family of claims in a row: the pivot's first, each other copy set against them."""
    slots: list[Slot] = []
    for document in pivots:
        said = page.said(row, document, family)
        if said:
            _seat(page, slots, said, tie)
    return slots


def _seat(page: Page, slots: list[Slot], said: list[Place], tie: Tie) -> None:
    """Each claim of one copy takes the slot it is most alike; what finds none opens its own."""
    if slots and _word_for_word(slots, said):
        for slot, place in zip(slots, said, strict=True):
            slot.said.append(place)
        return
    head, tail = _alike(slots, said)
    if head or tail:
        for at in (*range(head), *range(-tail, 0)):
            slots[at].said.append(said[at])
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
    elif _but_for_figures([slot.said[0] for slot in slots], said):  # each has its partner where it stands
        for slot, place in zip(slots, said, strict=True):
            slot.bound |= by_ends(slot.said[0], place) > 0
            slot.said.append(place)
    else:
        _seat_by_tie(page, slots, said, tie)


def _seat_by_tie(page: Page, slots: list[Slot], said: list[Place], tie: Tie) -> None:
    """The same by what ties each claim to each slot."""
    firsts = [slot.said[0] for slot in slots]
    crossed, borne = _crossed(firsts, said)
    likeness = partial(like, page)
    borne |= of_one_bearer(firsts, said, likeness) - crossed
    scored, firm = _scored(page, firsts, said, tie, crossed, borne)
    seated = _best(scored, LEAST)
    taken = set(seated.values())
    left = [(-score, s, c) for score, _, _, s, c in scored if s not in seated and c not in taken]
    if len(left) == 1 and left[0][0] >= LONELY:
        _, s, c = left[0]
        seated[s] = c
        taken.add(c)
    if isinstance(said[0].claim, Date):
        loose = [s for s in range(len(firsts)) if s not in seated]
        free = [c for c in range(len(said)) if c not in taken]
        days = days_of_one_clause([firsts[s] for s in loose], [said[c] for c in free], page.said_of)
        for s, c in ((loose[s], free[c]) for s, c in days):
            seated[s] = c
            taken.add(c)
            borne.add((s, c))
    ends = {(s, c) for s, c in seated.items() if by_ends(firsts[s], said[c]) > 0}
    seated, only = _reseated(seated, alone(firsts, said, page.given, likeness), firm)
    results = tallied(firsts, said, likeness, page.in_order)
    seated, told = _reseated(seated, results, set())
    only |= told
    ends -= {(s, c) for s, c in ends if seated.get(s) != c}
    if page.in_order(firsts[0], said[0]) < COPIED:
        seated = mirrored(firsts, said, seated, borne)
    taken = set(seated.values())
    seated = straightened(firsts, said, seated, borne | ends, crossed)
    if isinstance(said[0].claim, Name):
        seated |= dict(page.own.pairs(firsts, said, seated))
        taken |= set(seated.values())
        for s, c in seated.items():
            if role(firsts[s]) is not role(said[c]):
                firm.discard((s, c))
            elif page.own.both(firsts[s], said[c]) and (
                held_alike(firsts[s], said[c]) or told_alike(firsts[s], said[c])
            ):
                only.add((s, c))
    scores = {(s, c): -score for score, _, _, s, c in scored if seated.get(s) == c}
    for s, c in list(seated.items()):
        sole = (s, c) in only or are_sole(page, firsts[s], said[c]) or of_one_hour(firsts[s], said[c])
        two = of_two_bearers(firsts[s], said[c])
        ground = None if two else ground_of(page, firsts[s], said[c], held=sole or (s, c) in borne)
        if ground is None:
            del seated[s]
            taken.discard(c)
            continue
        slots[s].ground = slots[s].ground and ground
        slots[s].bound |= sole or (s, c) in borne | ends
        score = scores.get((s, c), LEAST)
        slots[s].said.append(said[c])
        sure = sole or one_figure(firsts[s], said[c])
        kinds = {slots[s].said[0].claim.kind, said[c].claim.kind}
        slots[s].sure = slots[s].sure and (sure or score >= SURE or ((s, c) in firm and len(kinds) == 1))
    slots.extend(Slot([place]) for c, place in enumerate(said) if c not in taken)


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


Scored = tuple[float, int, int, int, int]  # the tie below nought, how far apart, the sum of both, slot, claim


def _scored(
    page: Page,
    firsts: list[Place],
    said: list[Place],
    tie: Tie,
    crossed: set[tuple[int, int]],
    borne: set[tuple[int, int]],
) -> tuple[list[Scored], set[tuple[int, int]]]:
    """How strongly each claim is tied to each slot in reach, the strongest first; and the sure pairs."""
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
            if score > 0:
                lonely = by_row if own is not None and own == alone[c] else 0.0
                out.append((-round(score + lonely, 9), abs(s - c), s + c, s, c))
                if same >= 0.4 or (lonely >= 0.65 and score + lonely >= LEAST):
                    firm.add((s, c))
    out.sort()
    return out, firm


def _word_for_word(slots: list[Slot], said: list[Place]) -> bool:
    """Are the claims those of a cell that reads the same, one by one?"""
    one, two = slots[0].said[0].cell, said[0].cell
    return (
        len(slots) == len(said)
        and len(one.tokens) == len(two.tokens)
        and all(slot.said[0].cell is one for slot in slots)
        and all(a.key == b.key for a, b in zip(one.tokens, two.tokens, strict=True))
        and all(
            slot.said[0].first == place.first and slot.said[0].claim.kind is place.claim.kind
            for slot, place in zip(slots, said, strict=True)
        )
    )


def _but_for_figures(firsts: list[Place], said: list[Place]) -> bool:
    """Are they the same names or dates, one by one, of two cells that differ in figures alone?"""
    one, two = firsts[0].cell, said[0].cell
    return (
        len(firsts) == len(said)
        and not isinstance(said[0].claim, Number)
        and len(one.tokens) == len(two.tokens)
        and all(first.cell is one for first in firsts)
        and all(
            a == b or (a[:1].isdigit() and b[:1].isdigit()) for a, b in zip(one.keys, two.keys, strict=True)
        )
        and all(map(_same_words, firsts, said))
    )


def _same_words(one: Place, two: Place) -> bool:
    """Is it one claim in the same words, at the same place of its cell?"""
    places = range(one.first, one.last)
    return _same_claim(one, two, 0) and all(
        one.cell.tokens[at].key == two.cell.tokens[at].key for at in places
    )


def _alike(slots: list[Slot], said: list[Place]) -> tuple[int, int]:
    """How many claims of a long list stand in words that are the same in both: at its start, at its end."""
    least = min(len(slots), len(said))
    if least <= 2 * REACH or any(slot.said[0].cell is not slots[0].said[0].cell for slot in slots):
        return 0, 0
    one, two = slots[0].said[0].cell.tokens, said[0].cell.tokens
    start, end = alike_at_ends([token.key for token in one], [token.key for token in two])
    head = tail = 0
    while head < least and _same_claim(slots[head].said[0], said[head], 0) and said[head].last <= start:
        head += 1
    longer, from_end = len(two) - len(one), len(two) - end
    while tail < least - head and _same_claim(slots[-1 - tail].said[0], said[-1 - tail], longer):
        if said[-1 - tail].first < from_end:
            break
        tail += 1
    return head, tail


def _same_claim(one: Place, two: Place, on: int) -> bool:
    """Is it one claim, so many words on?"""
    return (one.first + on, one.last + on, one.claim.kind) == (two.first, two.last, two.claim.kind)


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
            elif not pairs <= shared and (
                {(s1, c2), (s2, c1)} <= shared
                or (dated and _same_days(ones[s1], ones[s2], twos[c1], twos[c2]))
            ):
                loose |= pairs
    return crossed | (loose - borne), borne - crossed


def _same_days(one: Place, two: Place, first: Place, second: Place) -> bool:
    """Do the copies give the same two days the other way about? They are oftener moved than exchanged."""
    days = [place.claim for place in (one, two, first, second)]
    values = [day.value or day.text.casefold() for day in days if isinstance(day, Date)]
    return len(values) == 4 and values[0] != values[1] and values[:2] == values[:1:-1]
