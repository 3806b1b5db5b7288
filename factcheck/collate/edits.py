"""Which tokens differ inside a row, between two copies: claims about one thing are kept whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from factcheck.collate.sheet import alike_at_ends
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.numerals import crowded
from factcheck.model.article import ENDLESS, Token
from factcheck.model.collation import Edit
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

Tokens = tuple[Token, ...]
LONGEST_SPLIT = 16  # tokens a side of a replacement that is looked through for words spelt nearly alike
LONGEST = 600  # tokens a side that are laid out with nothing passed over; a long sentence has a hundred
LONG = 400  # tokens of a side from which on it matters how much differs
ISLAND = 2  # the most function words and marks in a row that may stand between two rewritten stretches


def _contracted(key: str) -> bool:
    """Is it two words in one: isn't, we'll, that's?"""
    return key.endswith(("n't", "'ll", "'re", "'ve", "'d", "'m")) or key in _IS


_IS = frozenset(
    f"{word}'s" for word in "it he she that there here what who where how this everyone everybody".split()
)


class Unit(NamedTuple):
    """Tokens from `start` to `end` that are laid out as one, by one key."""

    key: str
    start: int
    end: int


def _too_long(a: Sequence[str], b: Sequence[str]) -> bool:
    """Is this a page without a full stop? Then words that stand everywhere are passed over."""
    return max(len(a), len(b)) > LONGEST


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    """What stands on both sides in one order: where on the one, where on the other, how much."""
    head = tail = 0
    long = _too_long(a, b)
    if long:
        head, tail = alike_at_ends(a, b)
    middle = a[head : len(a) - tail], b[head : len(b) - tail]
    found = SequenceMatcher(None, *middle, autojunk=long and _too_long(*middle)).get_matching_blocks()
    out = [(block.a + head, block.b + head, block.size) for block in found]
    if head:
        out.insert(0, (0, 0, head))
    if tail:
        out.insert(-1, (len(a) - tail, len(b) - tail, tail))
        out[-1] = (len(a), len(b), 0)
    return out


def as_one(a: Tokens, b: Tokens, made: tuple[Edit, ...]) -> tuple[Edit, ...] | None:
    """
    All that differs in a long sentence as one edit; None where it is told word by word.

    Each edit is judged by all its sentence, so that the work grows with both: a list of four hundred
    names is looked through where a few differ, and not where it stands in another order.
    """
    longest = max(len(a), len(b))
    if longest <= LONG or longest * sum(len(edit.a) + len(edit.b) for edit in made) <= LONG * LONG:
        return None
    return in_one(a, b)


def in_one(a: Tokens, b: Tokens) -> tuple[Edit, ...]:
    """One edit from the first word that differs to the last."""
    head, tail = alike_at_ends([t.text for t in a], [t.text for t in b])
    one, two = a[head : len(a) - tail], b[head : len(b) - tail]
    at = [side[head - 1].span.end if head else side[0].span.start for side in (a, b)]
    return (Edit(one, two, at[0], at[1]),)


def too_long(a: Tokens, b: Tokens) -> bool:
    """
    Are two sides not to be looked into, as is plain before a claim is held against another?

    They are no sentences (so much lies between the first word that differs and the last, or figures without
    end), or `as_one` will take all that differs for one edit.
    """
    longest = max(len(a), len(b))
    if longest <= LONG:
        return False
    if longest > ENDLESS:
        within = longest - sum(alike_at_ends([t.text for t in a], [t.text for t in b]))
        if within > ENDLESS or (within and (crowded(a) or crowded(b))):
            return True
    one, two = (Counter(_LAID.get(token.key, token.key) for token in side) for side in (a, b))
    return longest * ((one - two).total() + (two - one).total()) > LONG * LONG


class Gap(NamedTuple):
    """A stretch that differs: tokens of the one side, tokens of the other."""

    a: int
    a_end: int
    b: int
    b_end: int
    moved: bool = False

    @property
    def replaces(self) -> bool:
        """Are there tokens on both sides?"""
        return self.a < self.a_end and self.b < self.b_end


def edits(
    a: Tokens, b: Tokens, wholes: Sequence[tuple[Span, Span]] = (), ends: tuple[int, int] = (0, 0)
) -> tuple[Edit, ...]:
    """
    The edits that make `b` of `a`, in order; outside them both read the same, mark for mark.

    `wholes` holds the spans of claims about one thing, on either side: they are aligned by
    their place in the sentence, whatever their figures. `ends` tells where an empty side stands.
    """
    if [t.text for t in a] == [t.text for t in b]:
        return ()
    keys_a, keys_b = [t.key for t in a], [t.key for t in b]
    if keys_b < keys_a:  # difflib favours its first argument: give it the same one always
        return tuple(
            Edit(edit.b, edit.a, edit.b_at, edit.a_at, edit.moved)
            for edit in edits(b, a, [(two, one) for one, two in wholes], (ends[1], ends[0]))
        )
    if keys_a == keys_b:
        gaps = _restyled(a, b, 0, 0, len(a))
    else:
        gaps = _Layout(a, b, wholes).gaps()
    return tuple(_edit(a, b, gap, ends) for gap in gaps)


_made = tuple.__new__  # as where tokens are cut: a row is full of them


def units(tokens: Tokens, wholes: Sequence[tuple[Span, str]]) -> list[Unit]:
    """The tokens, those of every whole under one key; a whole that overlaps another is passed over."""
    out = [_made(Unit, (_LAID.get(key, key), i, i + 1)) for i, (_, _, key, _) in enumerate(tokens)]
    if not wholes:
        return out
    starts = [token.span.start for token in tokens]
    ends = [token.span.end for token in tokens]
    pieces: list[Unit] = []
    at = 0
    for span, key in sorted(wholes):
        first, last = bisect_left(starts, span.start, at), bisect_right(ends, span.end, at)
        if last > first and starts[first] == span.start:
            pieces += [*out[at:first], Unit(key, first, last)]
            at = last
    return pieces + out[at:]


# The keys that tokens are laid out by: single quotation marks stand where others print double ones.
_LAID = {"'": '"'}


def _tells(key: str) -> bool:
    """Is this a word or a figure of substance, or a claim?"""
    return key[0] == "\0" or (key[0].isalnum() and key not in FUNCTION_WORDS)


def _opens(key: str) -> bool:
    """May a run of moved words begin or end with it? A mark belongs to the place, not to the words."""
    return key[0] == "\0" or key[0].isalnum()


class _Layout:
    """Two token rows laid against each other, by unit."""

    def __init__(self, a: Tokens, b: Tokens, wholes: Sequence[tuple[Span, Span]]) -> None:
        self.a, self.b = a, b
        self.ua = units(a, [(one, f"\0{index}") for index, (one, _) in enumerate(wholes)])
        self.ub = units(b, [(two, f"\0{index}") for index, (_, two) in enumerate(wholes)])

    def gaps(self) -> list[Gap]:
        """Every stretch of tokens that differs, in order."""
        keys = [unit.key for unit in self.ua], [unit.key for unit in self.ub]
        blocks = _blocks(*keys)
        blocks = self._without_islands(blocks)
        out: list[Gap] = []
        open_: list[Gap] = []  # stretches of units, between the blocks
        i = j = 0
        same: list[Gap] = []
        for at_a, at_b, size in blocks:
            if i < at_a or j < at_b:
                open_.append(Gap(i, at_a, j, at_b))
            for one, two in zip(self.ua[at_a : at_a + size], self.ub[at_b : at_b + size], strict=True):
                if one.key[0] == "\0":
                    same.extend(self._within(one, two))
                elif self.a[one.start].text != self.b[two.start].text:
                    same.append(Gap(one.start, one.end, two.start, two.end))
            i, j = at_a + size, at_b + size
        for gap in self._moves(open_):
            out.extend(self._spelt_alike(self._in_tokens(gap)))
        return _joined(sorted([*out, *same]))

    def _without_islands(self, blocks: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """
        The blocks, less those of a few function words or marks between two rewritten stretches.

        "the" and "," stand in every sentence: to align on them shreds a rewrite.
        """
        kept: list[tuple[int, int, int]] = []
        i = j = 0
        for index, (at_a, at_b, size) in enumerate(blocks[:-1]):
            after = blocks[index + 1]
            before_gap = Gap(i, at_a, j, at_b)
            after_gap = Gap(at_a + size, after[0], at_b + size, after[1])
            lone = size <= ISLAND and not any(_tells(self.ua[at_a + k].key) for k in range(size))
            if lone and self._rewritten(before_gap) and self._rewritten(after_gap):
                continue
            kept.append((at_a, at_b, size))
            i, j = at_a + size, at_b + size
        kept.append(blocks[-1])
        return kept

    def _rewritten(self, gap: Gap) -> bool:
        """Has the stretch words of substance on both sides, and two or more on one?"""
        one = sum(_tells(unit.key) for unit in self.ua[gap.a : gap.a_end])
        two = sum(_tells(unit.key) for unit in self.ub[gap.b : gap.b_end])
        return min(one, two) >= 1 and max(one, two) >= 2

    def _within(self, one: Unit, two: Unit) -> list[Gap]:
        """What differs within two claims about one thing: their figures, or the way they are printed."""
        keys = (
            [t.key for t in self.a[one.start : one.end]],
            [t.key for t in self.b[two.start : two.end]],
        )
        if keys[0] == keys[1]:
            return _restyled(self.a, self.b, one.start, two.start, len(keys[0]))
        out: list[Gap] = []
        for tag, i, j, k, m in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
            if tag == "equal":
                out.extend(_restyled(self.a, self.b, one.start + i, two.start + k, j - i))
            else:
                out.append(Gap(one.start + i, one.start + j, two.start + k, two.start + m))
        return out

    # --- words that stand elsewhere in the row -------------------------------------------------

    def _moves(self, open_: list[Gap]) -> list[Gap]:
        """The gaps, with every run of words that left one for another cut out and marked as moved."""
        todo = list(open_)
        if sum(gap.a_end - gap.a + gap.b_end - gap.b for gap in open_) > LONGEST:
            return todo
        for _ in range(len(open_)):
            run = self._longest_shared(todo)
            if run is None:
                break
            left, right, size = run
            todo = [piece for gap in todo for piece in _cut(gap, left, right, size)]
        return todo

    def _longest_shared(self, gaps: list[Gap]) -> tuple[int, int, int] | None:
        """The longest run of units that one gap lost and another gained: where, where to, how long."""
        where: dict[str, list[int]] = {}
        for gap in gaps:
            if not gap.moved:
                for at in range(gap.b, gap.b_end):
                    where.setdefault(self.ub[at].key, []).append(at)
        if not where:
            return None
        gap_of = {at: gap for gap in gaps for at in range(gap.b, gap.b_end)}
        best: tuple[int, int, int, int] | None = None
        for gap in gaps:
            if gap.moved:
                continue
            for start in range(gap.a, gap.a_end):
                if not _opens(self.ua[start].key):
                    continue
                for at in where.get(self.ua[start].key, ()):
                    size, tells = self._run(start, gap.a_end, at, gap_of[at].b_end)
                    if tells >= 2 and (best is None or (tells, size) > best[:2]):
                        best = (tells, size, start, at)
        return (best[2], best[3], best[1]) if best else None

    def _run(self, i: int, i_end: int, j: int, j_end: int) -> tuple[int, int]:
        """How long two runs stay the same, and how much they tell: a claim tells as much as two words."""
        size = tells = 0
        while i + size < i_end and j + size < j_end and self.ua[i + size].key == self.ub[j + size].key:
            key = self.ua[i + size].key
            tells += 2 if key[0] == "\0" else _tells(key)
            size += 1
        while size and not _opens(self.ua[i + size - 1].key):
            size -= 1
        return size, tells

    # --- from units to tokens --------------------------------------------------------------------

    def _in_tokens(self, gap: Gap) -> Gap:
        def start(row: list[Unit], at: int, tokens: Tokens) -> int:
            return row[at].start if at < len(row) else len(tokens)

        a, b = start(self.ua, gap.a, self.a), start(self.ub, gap.b, self.b)
        a_end = self.ua[gap.a_end - 1].end if gap.a < gap.a_end else a
        b_end = self.ub[gap.b_end - 1].end if gap.b < gap.b_end else b
        return Gap(a, a_end, b, b_end, gap.moved)

    def _spelt_alike(self, gap: Gap) -> list[Gap]:
        """A replacement cut where a word of the one side is nearly a word of the other."""
        rows, columns = gap.a_end - gap.a, gap.b_end - gap.b
        if gap.moved or not gap.replaces or rows + columns == 2 or max(rows, columns) > LONGEST_SPLIT:
            return [gap]
        if any(_contracted(t.key) for t in (*self.a[gap.a : gap.a_end], *self.b[gap.b : gap.b_end])):
            return [gap]  # "that is" and "that's" are one thing only while they are held together
        joined = _written_together(self.a[gap.a : gap.a_end], self.b[gap.b : gap.b_end])
        if joined is not None:
            return self._round(gap, joined)
        pairs = _best_pairs(self.a[gap.a : gap.a_end], self.b[gap.b : gap.b_end])
        if not pairs:
            return [gap]
        out: list[Gap] = []
        i, j = gap.a, gap.b
        for one, two in [*pairs, (rows, columns)]:
            if i < gap.a + one or j < gap.b + two:
                out.append(Gap(i, gap.a + one, j, gap.b + two))
            i, j = gap.a + one + 1, gap.b + two + 1
            if one < rows:
                x, y = self.a[i - 1], self.b[j - 1]
                if x.text != y.text:
                    out.append(Gap(i - 1, i, j - 1, j))
        return out

    def _round(self, gap: Gap, inner: Gap) -> list[Gap]:
        """A gap cut round one stretch within it, whose places are counted from the gap's own start."""
        a, a_end, b, b_end = gap.a + inner.a, gap.a + inner.a_end, gap.b + inner.b, gap.b + inner.b_end
        out = [Gap(a, a_end, b, b_end)]
        for piece in (Gap(gap.a, a, gap.b, b), Gap(a_end, gap.a_end, b_end, gap.b_end)):
            if piece.a < piece.a_end or piece.b < piece.b_end:
                out.extend(self._spelt_alike(piece))
        return sorted(out)


def _written_together(a: Tokens, b: Tokens) -> Gap | None:
    """The first place where one side writes as one word what the other writes as several: wakeup, yard's."""
    for i in range(len(a)):
        for j in range(len(b)):
            one, two = a[i].key, b[j].key
            if one[0] != two[0] or one == two or not one[0].isalpha():
                continue
            if f"{one}'s" == two and _is_or_has(a, i + 1):
                return Gap(i, i + 2, j, j + 1)  # the yard is/the yard's
            if f"{two}'s" == one and _is_or_has(b, j + 1):
                return Gap(i, i + 1, j, j + 2)
            if two.startswith(one) and (size := _spelling(a[i : i + 5], two)):
                return Gap(i, i + size, j, j + 1)
            if one.startswith(two) and (size := _spelling(b[j : j + 5], one)):
                return Gap(i, i + 1, j, j + size)
    return None


def _is_or_has(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens[at].key in {"is", "has"}


def _spelling(tokens: Tokens, word: str) -> int:
    """How many of the tokens spell the word, hyphens apart; 0 where none do."""
    spelt = ""
    for size, token in enumerate(tokens, 1):
        spelt += "" if token.key == "-" else token.key
        if spelt == word:
            return size
        if not word.startswith(spelt):
            break
    return 0


def _joined(gaps: list[Gap]) -> list[Gap]:
    """The gaps, with what was taken out and what was put in at the same point as one replacement."""
    out: list[Gap] = []
    for gap in gaps:
        last = out[-1] if out else None
        if (
            last is not None
            and not (last.moved or gap.moved or last.replaces or gap.replaces)
            and (last.a_end, last.b_end) == (gap.a, gap.b)
        ):
            out[-1] = Gap(last.a, gap.a_end, last.b, gap.b_end)
        else:
            out.append(gap)
    return out


def _cut(gap: Gap, left: int, right: int, size: int) -> list[Gap]:
    """A gap without the run that starts at `left` on the one side or at `right` on the other."""
    if gap.moved:
        return [gap]
    if gap.a <= left < gap.a_end:
        pieces = [
            Gap(gap.a, left, gap.b, gap.b),
            Gap(left, left + size, gap.b, gap.b, True),
            Gap(left + size, gap.a_end, gap.b, gap.b_end),
        ]
        if pieces[2].a == pieces[2].a_end:  # what was put in stands for what came before, if anything did
            pieces = [Gap(gap.a, left, gap.b, gap.b_end), Gap(left, left + size, gap.b_end, gap.b_end, True)]
    elif gap.b <= right < gap.b_end:
        pieces = [
            Gap(gap.a, gap.a, gap.b, right),
            Gap(gap.a, gap.a, right, right + size, True),
            Gap(gap.a, gap.a_end, right + size, gap.b_end),
        ]
        if pieces[2].b == pieces[2].b_end:
            pieces = [
                Gap(gap.a, gap.a_end, gap.b, right),
                Gap(gap.a_end, gap.a_end, right, right + size, True),
            ]
    else:
        return [gap]
    return [piece for piece in pieces if piece.a < piece.a_end or piece.b < piece.b_end]


def _restyled(a: Tokens, b: Tokens, at_a: int, at_b: int, size: int) -> list[Gap]:
    """Tokens of one key that are printed otherwise."""
    return [
        Gap(at_a + k, at_a + k + 1, at_b + k, at_b + k + 1)
        for k in range(size)
        if a[at_a + k].text != b[at_b + k].text
    ]


def _best_pairs(a: Tokens, b: Tokens) -> list[tuple[int, int]]:
    """The pairs of words nearly alike that stand in the same order on both sides, as many as may be."""
    rows, columns = len(a), len(b)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], _near(a[i].key, b[j].key) + best[i + 1][j + 1])
    out: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns and best[i][j]:
        near = _near(a[i].key, b[j].key)
        if near and best[i][j] == near + best[i + 1][j + 1]:
            out.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return out


def _near(one: str, two: str) -> float:
    """How nearly two words are one: they begin and end alike but for a few letters; 0 for not."""
    if one == two:
        return 1.0
    if one[0] != two[0] or not one[0].isalpha():
        return 0.0
    longest, shortest = max(len(one), len(two)), min(len(one), len(two))
    if shortest < 4:
        return 0.0
    share = sum(alike_at_ends(one, two)) / longest
    return share if share >= 0.6 else 0.0


def _edit(a: Tokens, b: Tokens, gap: Gap, ends: tuple[int, int]) -> Edit:
    return Edit(
        a[gap.a : gap.a_end],
        b[gap.b : gap.b_end],
        a[gap.a].span.start if gap.a < len(a) else (a[-1].span.end if a else ends[0]),
        b[gap.b].span.start if gap.b < len(b) else (b[-1].span.end if b else ends[1]),
        gap.moved,
    )
