"""Two cells of a row laid against each other with their values hidden: which claims stand in one place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from difflib import SequenceMatcher

from factcheck.collate.sheet import alike_at_ends
from factcheck.lexicon.calendar import SESSIONS
from factcheck.lexicon.classes import ARTICLES
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.overlap import substance
from factcheck.lexicon.places import PEOPLES
from factcheck.lexicon.stem import stem
from factcheck.model.article import Token
from factcheck.model.claim import Claim, ClaimKind, Name, Number
from factcheck.model.later import cached_property
from factcheck.typed import Any

# the partners of the paired tokens before and after a claim, and how many tokens stand between it and those
Hold = tuple[int, int, int]
REACH = 7  # how many words to either side tell what a claim is about
LONGEST = 600  # units a side that are laid out with nothing passed over; a long sentence has a hundred
OFTEN = 8  # times that a key may stand in a longer row to be laid out by
BESIDE = 24  # claims to either side that tell of one: all of a sentence, and what is near in a table

# Claims of one group hide under one mask: a count that became a share still stands in its place.
GROUPS = {
    ClaimKind.NUMBER: "count",
    ClaimKind.AGE: "count",
    ClaimKind.PERCENT: "count",
    ClaimKind.ORDINAL: "order",
    ClaimKind.MONEY: "money",
    ClaimKind.MEASURE: "measure",
    ClaimKind.DURATION: "measure",
    ClaimKind.DATE: "date",
    ClaimKind.TIME: "time",
}


class Place:
    """A claim where it stands: the tokens of its cell that it takes. It meets many, and is read once."""

    __slots__ = (
        "_near",
        "before",
        "cell",
        "claim",
        "document",
        "end",
        "first",
        "heads",
        "held",
        "last",
        "role",
        "row",
    )

    def __init__(self, cell: Cell, claim: Claim, first: int, last: int) -> None:
        self.cell, self.claim, self.first, self.last = cell, claim, first, last
        self.document, self.row = cell.document, cell.row
        self.before = cell.tokens[first - 1].key if first else ""  # the key of the token before it
        ranged = getattr(claim, "value_to", None) is not None  # "from 2 to 5" is where it lies
        self.end = "" if ranged else _end(cell, first, last)  # of a change or a comparison; "" for none
        self._near: dict[str, int] | None = None
        self.heads: frozenset[tuple[str, bool]] | None = None  # `ties.heads`, once asked
        self.role: Any = None  # `own.role`, once asked
        self.held: tuple[Frame, Hold] | None = None  # the frame it was last looked up in, and what is there

    @property
    def near(self) -> dict[str, int]:
        """How far off each word near is."""
        if self._near is None:
            dated = GROUPS.get(self.claim.kind) in ("date", "time")
            self._near = self.cell.near(self.first, self.last, dated=dated)
        return self._near

    @property
    def opens(self) -> int:
        """The first token of a name with its title, of any other claim its own first one."""
        if not isinstance(self.claim, Name) or self.claim.title_span is None:
            return self.first
        at = self.first
        while at and self.cell.tokens[at - 1].span.start >= self.claim.title_span.start:
            at -= 1
        return at


_SIGN = frozenset({"per", "cent", "percent"})
_ENDS = frozenset({"from", "to", "by"})
_AGAINST = frozenset({"against", "versus"})
_COMPARED = frozenset({"compared", "comparing", "compares"})
_PARTING_ENDS = _COMPARED | _AGAINST | {"up", "down"}  # between what it is and what it was


def _end(cell: Cell, first: int, last: int) -> str:
    """Which end of a change stands at a place: "from 20 | to 50 | by 30", "50, compared with 20"."""
    if led := _led(cell.tokens, first):
        return led
    behind = bisect_left(cell.numbers, last)
    after = cell.numbers[behind] if behind < len(cell.numbers) else 0
    if not after or _led(cell.tokens, after) != "from":
        return ""
    return "to" if any(token.key in _PARTING_ENDS for token in cell.tokens[last:after]) else ""


def _led(tokens: Sequence[Token], first: int) -> str:
    """The "from", "to" or "by" before a figure; what another is "compared with" it came from."""
    before = tokens[first - 1].key if first else ""
    if before in _AGAINST or (before in ("with", "to") and first > 1 and tokens[first - 2].key in _COMPARED):
        return "from"
    return before if before in _ENDS else ""


class Cell:
    """The tokens of one document in one row, its claims placed among them."""

    def __init__(self, document: int, row: int, tokens: Sequence[Token], claims: Sequence[Claim]) -> None:
        self.document, self.row = document, row
        self.tokens = tokens
        self.claims = claims
        starts = [token.span.start for token in tokens]
        self.bounds = [
            (max(bisect_right(starts, claim.span.start) - 1, 0), bisect_left(starts, claim.span.end))
            for claim in claims
        ]
        self.figures = _values(claims, self.bounds, starts, ClaimKind.DATE)
        self.values = _values(claims, self.bounds, starts, ClaimKind.NAME)

    @cached_property
    def words(self) -> list[tuple[str, int] | None]:
        """
        The stem of each token that is a word, and how much farther off than it stands it counts.

        A function word tells little; but "may" within a date is a month.
        """
        return [
            (stem(token.key), 4 if token.key in FUNCTION_WORDS and at not in self.values else 0)
            if token.key[0].isalpha()
            else None
            for at, token in enumerate(self.tokens)
        ]

    @cached_property
    def numbers(self) -> list[int]:
        """Where its figures begin, in their order."""
        stand = zip(self.claims, self.bounds, strict=True)
        return sorted(first for claim, (first, _) in stand if isinstance(claim, Number))

    @cached_property
    def _order(self) -> tuple[list[int], list[int]]:
        """Its claims as they stand, and where each of them begins."""
        order = sorted(range(len(self.bounds)), key=lambda at: self.bounds[at])
        return order, [self.bounds[at][0] for at in order]

    def beside(self, first: int) -> list[tuple[Claim, tuple[int, int]]]:
        """
        The claims about a token in their order, each with the tokens it takes: BESIDE to either side.

        Whoever asks it of each of a cell's claims goes through the cell a few times, not once for each.
        """
        order, begins = self._order
        at = bisect_left(begins, first)
        return [(self.claims[k], self.bounds[k]) for k in order[max(at - BESIDE, 0) : at + BESIDE]]

    @cached_property
    def given(self) -> frozenset[Decimal | None]:
        """The values of its figures."""
        return frozenset([claim.value for claim in self.claims if isinstance(claim, Number)])

    @cached_property
    def substance(self) -> frozenset[str]:
        """Its words of substance, those that print a figure left out."""
        return substance(token.key for at, token in enumerate(self.tokens) if at not in self.figures)

    @cached_property
    def peoples(self) -> frozenset[str]:
        """The countries of whose people, or what is theirs, it speaks."""
        return frozenset([PEOPLES[token.key] for token in self.tokens if token.key in PEOPLES])

    @cached_property
    def sessions(self) -> frozenset[str]:
        """Which sessions of a day it speaks of."""
        return frozenset([token.key for token in self.tokens if token.key in SESSIONS])

    @cached_property
    def named(self) -> frozenset[int]:
        """The tokens that belong to names."""
        stand = zip(self.claims, self.bounds, strict=True)
        return frozenset([at for claim, ends in stand if isinstance(claim, Name) for at in range(*ends)])

    @cached_property
    def names(self) -> dict[int, str]:
        """The last word of each name, by the last token of it."""
        return {last: full.split()[-1].casefold() for last, full in self.full_names.items()}

    @cached_property
    def full_names(self) -> dict[int, str]:
        """Each name in its fullest form, by the last token of it."""
        return {
            last - 1: claim.full
            for claim, (_, last) in zip(self.claims, self.bounds, strict=True)
            if isinstance(claim, Name)
        }

    @cached_property
    def keys(self) -> list[str]:
        """The keys of the tokens; the first of a figure or date is its mask, the rest of it are blank."""
        keys = [token.key for token in self.tokens]
        for claim, (first, last) in zip(self.claims, self.bounds, strict=True):
            group = GROUPS.get(claim.kind)
            if group is None:
                continue
            if isinstance(claim, Number):  # what is counted may stay: it anchors
                end = claim.figure.end
                last = next((at for at in range(first, last) if self.tokens[at].span.start >= end), last)
            keys[first:last] = [f"\0{group}"] + [""] * (last - first - 1)
        return keys

    @cached_property
    def other_units(self) -> dict[int, str | None]:
        """By where a figure begins that is given in two units, the other of them: "9 miles (14km)"."""
        out: dict[int, str | None] = {}
        figures = {claim.span.start: claim for claim in self.claims if isinstance(claim, Number)}
        for claim in figures.values():
            host = figures.get(claim.converts.start) if claim.converts is not None else None
            if host is not None:
                out[host.span.start], out[claim.span.start] = claim.unit, host.unit
        return out

    def near(self, first: int, last: int, *, dated: bool) -> dict[str, int]:
        """
        The words round a claim, each with its distance, below nought for a word that stands before.

        Its own words are among them, but no "per cent", which tells as little as "%".
        What lies beyond another figure is as good as farther off. A day may tell which figure is
        meant, "6% in June"; to another day it tells nothing.
        """
        values, words = self.values if dated else self.figures, self.words
        own = (word for at in range(first, last) if (word := words[at]) and at not in values)
        out = {word[0]: 0 for word in own if word[0] not in _SIGN}
        before = range(first - 1, max(first - 1 - REACH, -1), -1)
        after = range(last, min(last + REACH, len(words)))
        for step, places in ((-1, before), (1, after)):
            off = 0
            for at in places:
                if at in values:
                    off += 4
                    continue
                off += 1
                if word := words[at]:
                    far = off + word[1]
                    if far < abs(out.get(word[0], 99)):
                        out[word[0]] = step * far
        return out


def _values(
    claims: Sequence[Claim], bounds: list[tuple[int, int]], starts: list[int], but: ClaimKind
) -> set[int]:
    """The tokens that print a value, of any kind but one: they say nothing of what it is a value of."""
    out: set[int] = set()
    for claim, (first, last) in zip(claims, bounds, strict=True):
        if isinstance(claim, Number):
            first = max(bisect_right(starts, claim.figure.start) - 1, 0)
            last = bisect_left(starts, claim.figure.end)
        if claim.kind not in (ClaimKind.NAME, but):
            out.update(range(first, last))
    return out


class Frame:
    """How two cells of a row run side by side."""

    def __init__(self, a: Cell, b: Cell) -> None:
        keys_a, keys_b = a.keys, b.keys
        self.sizes = len(keys_a), len(keys_b)
        at_a = [at for at, key in enumerate(keys_a) if key]
        at_b = [at for at, key in enumerate(keys_b) if key]
        keys = [keys_a[at] for at in at_a], [keys_b[at] for at in at_b]
        self.left: list[int] = []
        self.right: list[int] = []
        for i, j, size in _blocks(*keys):
            self.left.extend(at_a[i : i + size])
            self.right.extend(at_b[j : j + size])

    @property
    def in_order(self) -> float:
        """How much of the longer cell has its partner."""
        return len(self.left) / max(*self.sizes, 1)

    def same_place(self, one: Place, two: Place) -> float:
        """
        How surely two claims stand in one place, 0 to 1.

        1 where the tokens next to both, on either side, are paired; less, the more there is
        between them and the next paired tokens; 0 where paired tokens come between the claims.
        """
        held = one.held
        mine = held[1] if held is not None and held[0] is self else self._hold(one, 0)
        held = two.held
        theirs = held[1] if held is not None and held[0] is self else self._hold(two, 1)
        low, high, own = mine
        other_low, other_high, their_own = theirs
        if (
            two.first <= low or two.last > high or one.first <= other_low or one.last > other_high
        ):  # paired tokens come between them
            return 0.0
        there = own + (two.first - low - 1) + (high - two.last)
        back = their_own + (one.first - other_low - 1) + (other_high - one.last)
        return 1.0 / (1.0 + max(there, back) / 5.0)

    def _hold(self, place: Place, side: int) -> Hold:
        """What holds a claim of one side: kept with it, since it is asked for every claim of the other."""
        own, other = (self.right, self.left) if side else (self.left, self.right)
        before, after = bisect_left(own, place.first) - 1, bisect_left(own, place.last)
        left, low = (own[before], other[before]) if before >= 0 else (-1, -1)
        right, high = (
            (own[after], other[after]) if after < len(own) else (self.sizes[side], self.sizes[1 - side])
        )
        hold = low, high, (place.first - left - 1) + (right - place.last)
        place.held = self, hold
        return hold

    def same_slot(self, one: Place, two: Place) -> float:
        """
        How surely two names fill one slot: as two claims stand in one place, or by either neighbour.

        An aside behind a name, or other words before it, leave its slot what it is where the word on its
        other side is one that governs it: "moved to Norby, after a vote," and "moved to Ostrel".
        """
        same = self.same_place(one, two)
        if same >= HELD or not same:
            return same
        mine, theirs = _outer(one, -1), _outer(two, -1)
        word = one.cell.tokens[mine].key
        # "born in" and "raised in" are of two events, "the plant in" is of one
        governed = word not in FUNCTION_WORDS or self._paired(mine - 1, theirs - 1)
        if self._paired(mine, theirs) and word not in _LOOSE and governed:
            return HELD
        mine, theirs = _outer(one, 1), _outer(two, 1)
        word = one.cell.tokens[mine].key
        return HELD if self._paired(mine, theirs) and word not in _LOOSE | FUNCTION_WORDS else same

    def _paired(self, mine: int, theirs: int) -> bool:
        """Is one token the partner of another? Places beyond either end of a cell are none."""
        at = bisect_left(self.left, mine)
        return at < len(self.left) and (self.left[at], self.right[at]) == (mine, theirs)


HELD = 0.85  # how surely a slot is the same where one neighbour alone is: short of both
# what holds no name in its place: marks, and words that join any two things
_LOOSE = frozenset([",", ".", ";", ":", "(", ")", '"', "'", "-", "and", "or", "but", "who", "which", "that"])


def _outer(place: Place, step: int) -> int:
    """The token before a name, its title and its article, or the one after it; out of bounds for none."""
    at = place.last if step > 0 else place.opens - 1
    while step < 0 <= at and place.cell.tokens[at].key in ARTICLES:
        at -= 1
    return at if 0 <= at < len(place.cell.tokens) else -1


def _ends(a: list[str], b: list[str]) -> tuple[int, int]:
    """How many keys two rows have alike at the start and at the end, if that is most of them."""
    size, tail = alike_at_ends(a, b)
    # a figure at the end of both need not be the same one: "sales of # and a profit of #"
    return (size, tail) if size + tail >= 0.7 * min(len(a), len(b)) else (0, 0)


def _often(a: list[str], b: list[str]) -> Callable[[str], bool] | None:
    """
    In a row without an end, the keys that stand in it again and again: nothing is laid by these.

    Each is looked up for every place of it and for every block found: some hundred of them, forty times each,
    would take half a minute.
    """
    if max(len(a), len(b)) <= LONGEST:
        return None
    counts = Counter(a) | Counter(b)
    return lambda key: counts[key] > OFTEN


def _blocks(a: list[str], b: list[str]) -> list[tuple[int, int, int]]:
    """The matching blocks of two rows of keys; what they have alike at the ends is taken off first."""
    size, tail = _ends(a, b)
    out = [(0, 0, size)] if size else []
    inner = a[size : len(a) - tail], b[size : len(b) - tail]
    if inner[0] and inner[1]:
        # difflib favours its first argument: give it the same one always
        swap = inner[1] < inner[0]
        one, two = (inner[1], inner[0]) if swap else inner
        matcher = SequenceMatcher(_often(*inner), one, two, autojunk=False)
        for i, j, run in matcher.get_matching_blocks():
            if run:
                out.append((size + j, size + i, run) if swap else (size + i, size + j, run))
    if tail:
        out.append((len(a) - tail, len(b) - tail, tail))
    return out
