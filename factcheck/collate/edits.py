"""Which tokens differ inside a row, between two copies: claims about one thing are kept whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.model.article import Token
from factcheck.model.collation import Edit
from factcheck.model.span import Span

Tokens = tuple[Token, ...]


class Unit(NamedTuple):
    """Tokens from `start` to `end` that are laid out as one, by one key."""

    key: str
    start: int
    end: int


class Gap(NamedTuple):
    """A stretch that differs: tokens of the one side, tokens of the other."""

    a: int
    a_end: int
    b: int
    b_end: int


def units(tokens: Tokens, wholes: Sequence[tuple[Span, str]]) -> list[Unit]:
    """The tokens, those of every whole under one key; a whole that overlaps another is passed over."""
    out: list[Unit] = []
    at = 0
    end_of_last = -1
    for span, key in sorted(wholes):
        if span.start < end_of_last:
            continue
        first = at
        while first < len(tokens) and tokens[first].span.start < span.start:
            first += 1
        last = first
        while last < len(tokens) and tokens[last].span.end <= span.end:
            last += 1
        if last == first or tokens[first].span.start != span.start:
            continue
        out.extend(Unit(tokens[i].key, i, i + 1) for i in range(at, first))
        out.append(Unit(key, first, last))
        at, end_of_last = last, span.end
    out.extend(Unit(tokens[i].key, i, i + 1) for i in range(at, len(tokens)))
    return out


def edits(
    a: Tokens, b: Tokens, wholes: Sequence[tuple[Span, Span]] = (), ends: tuple[int, int] = (0, 0)
) -> tuple[Edit, ...]:
    """
    The edits that make `b` of `a`, in order; outside them both read the same, mark for mark.

    `wholes` holds the spans of claims about one thing, on either side: they are aligned by
    their place in the sentence, whatever their figures. `ends` tells where an empty side stands.
    """
    keys_a, keys_b = [t.key for t in a], [t.key for t in b]
    if keys_b < keys_a:  # difflib favours its first argument: give it the same one always
        return tuple(
            Edit(edit.b, edit.a, edit.b_at, edit.a_at, edit.moved)
            for edit in edits(b, a, [(two, one) for one, two in wholes], (ends[1], ends[0]))
        )
    if keys_a == keys_b:
        gaps = _restyled(a, b, 0, 0, len(a))
    else:
        gaps = _gaps(a, b, wholes)
    return _moved([_edit(a, b, gap, ends) for gap in gaps])


def _gaps(a: Tokens, b: Tokens, wholes: Sequence[tuple[Span, Span]]) -> list[Gap]:
    ua = units(a, [(one, f"\0{index}") for index, (one, _) in enumerate(wholes)])
    ub = units(b, [(two, f"\0{index}") for index, (_, two) in enumerate(wholes)])
    same: list[tuple[Unit, Unit]] = []
    matcher = SequenceMatcher(None, [u.key for u in ua], [u.key for u in ub], autojunk=False)
    for block in matcher.get_matching_blocks():
        same.extend((ua[block.a + k], ub[block.b + k]) for k in range(block.size))
    out: list[Gap] = []
    at_a = at_b = 0
    for one, two in same:
        out.extend(_split(a, b, Gap(at_a, one.start, at_b, two.start)))
        if one.key.startswith("\0"):
            out.extend(_inside(a, b, one, two))
        else:
            out.extend(_restyled(a, b, one.start, two.start, 1))
        at_a, at_b = one.end, two.end
    out.extend(_split(a, b, Gap(at_a, len(a), at_b, len(b))))
    return out


def _restyled(a: Tokens, b: Tokens, at_a: int, at_b: int, size: int) -> list[Gap]:
    """Tokens of one key that are printed otherwise."""
    return [
        Gap(at_a + k, at_a + k + 1, at_b + k, at_b + k + 1)
        for k in range(size)
        if a[at_a + k].text != b[at_b + k].text
    ]


def _inside(a: Tokens, b: Tokens, one: Unit, two: Unit) -> list[Gap]:
    """What differs within two claims about one thing."""
    keys = [t.key for t in a[one.start : one.end]], [t.key for t in b[two.start : two.end]]
    out: list[Gap] = []
    for tag, i, j, k, m in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if tag == "equal":
            out.extend(_restyled(a, b, one.start + i, two.start + k, j - i))
        else:
            out.append(Gap(one.start + i, one.start + j, two.start + k, two.start + m))
    return out


def _split(a: Tokens, b: Tokens, gap: Gap) -> list[Gap]:
    if gap.a == gap.a_end and gap.b == gap.b_end:
        return []
    return [gap]


def _edit(a: Tokens, b: Tokens, gap: Gap, ends: tuple[int, int]) -> Edit:
    return Edit(
        a[gap.a : gap.a_end],
        b[gap.b : gap.b_end],
        a[gap.a].span.start if gap.a < len(a) else (a[-1].span.end if a else ends[0]),
        b[gap.b].span.start if gap.b < len(b) else (b[-1].span.end if b else ends[1]),
    )


def _moved(found: list[Edit]) -> tuple[Edit, ...]:
    """The edits, those marked whose words stand again elsewhere in the row."""
    lost: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, edit in enumerate(found):
        if edit.a and not edit.b:
            lost[tuple(t.key for t in edit.a)].append(index)
    moved: set[int] = set()
    for index, edit in enumerate(found):
        keys = tuple(t.key for t in edit.b)
        told = sum(key[0].isalnum() and key not in FUNCTION_WORDS for key in keys)
        if edit.b and not edit.a and told >= 2 and lost.get(keys):
            moved.update((index, lost[keys].pop()))
    return tuple(edit._replace(moved=True) if index in moved else edit for index, edit in enumerate(found))
