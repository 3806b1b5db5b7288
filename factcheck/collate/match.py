"""Which claim stands against which: claims of one family, in one row, about one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from factcheck.collate.sheet import stem
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Claim, ClaimKind, Name
from factcheck.model.collation import Match, Row, Unmatched

REACH = 6  # how many tokens to either side tell what a figure is about


class Said(NamedTuple):
    """A claim where it stands: its copy, its row, and the words round it, each with its distance."""

    document: int
    row: int
    claim: Any
    near: dict[str, int]  # stem of a word near by: how many tokens off
    place: int  # tokens of the cell before it
    aligned: int  # an index that claims share whose sentences run alike round them; -1 for none


@dataclass(slots=True)
class Slot:
    """One thing that is talked of: the claims about it so far, the first of them the one others meet."""

    said: list[Said] = field(default_factory=list)
    sure: bool = True


def matches(
    witnesses: tuple[Witness, ...], rows: tuple[Row, ...], pivots: list[int]
) -> tuple[tuple[Match[Any], ...], tuple[Unmatched, ...]]:
    """The claims that stand against each other, and those that stand alone, each with the reason."""
    slots: list[Slot] = []
    for pick, alike in ((_numbers, number_tie), (_dates, date_tie), (_names, name_tie)):
        slots.extend(_family(witnesses, rows, pivots, pick, alike))
    slots.extend(_quotes(witnesses, rows, pivots))
    return _told(witnesses, rows, slots)


def _numbers(witness: Witness) -> Iterable[Claim]:
    return witness.numbers


def _dates(witness: Witness) -> Iterable[Claim]:
    return witness.dates


def _names(witness: Witness) -> Iterable[Claim]:
    return witness.names


def _family(
    witnesses: tuple[Witness, ...],
    rows: tuple[Row, ...],
    pivots: list[int],
    pick: Callable[[Witness], Iterable[Claim]],
    alike: Callable[[Said, Said], float],
) -> list[Slot]:
    """The slots of one family of claims: those of the pivot first, each other copy set against them."""
    row_of = _row_of(rows, len(witnesses))
    by_row: dict[int, dict[int, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for document, witness in enumerate(witnesses):
        for claim in pick(witness):
            by_row[row_of[document, claim.sentence]][document].append(claim)
    out: list[Slot] = []
    for row, claims in sorted(by_row.items()):
        slots: list[Slot] = []
        for document in pivots:
            if claims.get(document):
                said = _said(witnesses[document], rows[row], row, document, claims[document])
                _seat(slots, said, alike)
        out.extend(slots)
    return out


def _row_of(rows: tuple[Row, ...], documents: int) -> dict[tuple[int, int], int]:
    return {
        (document, at): index
        for index, row in enumerate(rows)
        for document in range(documents)
        for at in row.cells[document]
    }


def _said(witness: Witness, row: Row, index: int, document: int, claims: list[Claim]) -> list[Said]:
    tokens = [token for at in row.cells[document] for token in witness.tokens[at]]
    return [_placed(tokens, index, document, claim) for claim in claims]


def _placed(tokens: list[Token], row: int, document: int, claim: Claim) -> Said:
    first = 0
    while first < len(tokens) and tokens[first].span.end <= claim.span.start:
        first += 1
    last = first
    while last < len(tokens) and tokens[last].span.start < claim.span.end:
        last += 1
    near: dict[str, int] = {}
    for at in range(max(first - REACH, 0), min(last + REACH, len(tokens))):
        key = tokens[at].key
        if key[0].isalpha() and key not in FUNCTION_WORDS:
            off = first - at if at < first else (at - last + 1 if at >= last else 0)
            word = stem(key)
            near[word] = min(near.get(word, REACH), off)
    return Said(document, row, claim, near, first, -1)


def _seat(slots: list[Slot], said: list[Said], alike: Callable[[Said, Said], float]) -> None:
    """Each claim of one copy takes the slot it is most alike; what finds none opens its own."""
    scored = []
    for s, slot in enumerate(slots):
        for c, claim in enumerate(said):
            score = alike(slot.said[0], claim)
            if score > 0:
                scored.append((-score, abs(slot.said[0].place - claim.place), s + c, s, c))
    taken_slots: set[int] = set()
    taken: set[int] = set()
    for score, _, _, s, c in sorted(scored):
        if s not in taken_slots and c not in taken:
            slots[s].said.append(said[c])
            slots[s].sure = slots[s].sure and -score >= 2
            taken_slots.add(s)
            taken.add(c)
    slots.extend(Slot([claim]) for c, claim in enumerate(said) if c not in taken)


def surroundings(one: Said, two: Said) -> float:
    """How far the words round two claims are the same, the nearest most."""
    total = 0.0
    for word, off in one.near.items():
        if word in two.near:
            total += 2.0 / (1 + (off + two.near[word]) / 2)
    return min(total, 4.0)


_GROUPS = {
    ClaimKind.NUMBER: "count",
    ClaimKind.AGE: "age",
    ClaimKind.PERCENT: "share",
    ClaimKind.MONEY: "money",
    ClaimKind.MEASURE: "measure",
    ClaimKind.ORDINAL: "order",
    ClaimKind.DURATION: "duration",
}
_MIXED = {
    frozenset({"count", "share"}),  # "one in five" and "20 per cent"
    frozenset({"count", "age"}),  # "aged 8 to 67" and "8 to 67"
    frozenset({"count", "measure"}),
    frozenset({"count", "money"}),
    frozenset({"age", "duration"}),
    frozenset({"count", "order"}),
}


def number_tie(one: Said, two: Said) -> float:
    """How strongly two figures are about one thing; 0 for not at all."""
    a, b = one.claim, two.claim
    kinds = _GROUPS[a.kind], _GROUPS[b.kind]
    if kinds[0] != kinds[1] and frozenset(kinds) not in _MIXED:
        return 0.0
    tie = surroundings(one, two)
    if kinds[0] == kinds[1]:
        tie += 1.0
        if a.unit and a.unit == b.unit:
            tie += 1.0
    elif tie < 1.0:
        return 0.0
    if a.value is not None and a.value == b.value:
        tie += 0.75
    if (a.converts is None) != (b.converts is None):
        tie -= 0.5
    return max(tie, 0.0)


def date_tie(one: Said, two: Said) -> float:
    """How strongly two dates are about one event."""
    a, b = one.claim, two.claim
    tie = surroundings(one, two) + (1.0 if a.kind is b.kind else 0.0)
    if a.value is not None and a.value == b.value:
        tie += 1.5
    return tie


def name_tie(one: Said, two: Said) -> float:
    """How strongly two names are about one bearer."""
    a, b = one.claim, two.claim
    words = _name_words(a), _name_words(b)
    if words[0] & words[1]:
        return 3.0 + surroundings(one, two) / 4
    near = SequenceMatcher(None, a.text.casefold(), b.text.casefold(), autojunk=False).ratio()
    if near >= 0.75:
        return 2.0 + near
    return 0.0


def _name_words(name: Name) -> set[str]:
    return {word for word in name.full.casefold().split() if word not in FUNCTION_WORDS}


def _quotes(witnesses: tuple[Witness, ...], rows: tuple[Row, ...], pivots: list[int]) -> list[Slot]:
    """The slots of quotations: those that share most of the shorter one's words, in whatever row."""
    row_of = _row_of(rows, len(witnesses))
    slots: list[Slot] = []
    bags: list[set[str]] = []
    for document in pivots:
        fresh: list[tuple[Slot, set[str]]] = []
        for quote in witnesses[document].quotes:
            words = set(quote.text.casefold().split())
            said = Said(document, row_of[document, quote.sentence], quote, {}, 0, -1)
            best = max(
                ((len(words & bag) / (min(len(words), len(bag)) or 1), -at) for at, bag in enumerate(bags)),
                default=(0.0, 0),
            )
            if best[0] >= 0.6:
                slots[-best[1]].said.append(said)
            else:
                fresh.append((Slot([said]), words))
        for slot, words in fresh:
            slots.append(slot)
            bags.append(words)
    return slots


def _told(
    witnesses: tuple[Witness, ...], rows: tuple[Row, ...], slots: list[Slot]
) -> tuple[tuple[Match[Any], ...], tuple[Unmatched, ...]]:
    matched: list[Match[Any]] = []
    alone: list[Unmatched] = []
    for slot in slots:
        first: list[Any] = [None] * len(witnesses)
        extra: list[tuple[int, Any]] = []
        for said in slot.said:
            if first[said.document] is None:
                first[said.document] = said.claim
            else:
                extra.append((said.document, said.claim))
        if sum(claim is not None for claim in first) > 1:
            matched.append(Match(slot.said[0].row, tuple(first), slot.sure, tuple(extra)))
        else:
            alone.extend(_lone(said, rows) for said in slot.said)
    matched.sort(key=lambda match: (match.row, [(d, c.span) for d, c in match.present]))
    alone.sort(key=lambda lone: (lone.document, lone.claim.span))
    return tuple(matched), tuple(alone)


def _lone(said: Said, rows: tuple[Row, ...]) -> Unmatched:
    only = sum(1 for cell in rows[said.row].cells if cell) < 2
    return Unmatched(said.document, said.claim, said.row, "sentence only here" if only else "no partner")
