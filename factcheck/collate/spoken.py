"""Quotations laid against each other by themselves, wherever their attribution stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Container, Sequence

from factcheck.collate.edits import edits
from factcheck.model.article import Token
from factcheck.model.claim import Quote
from factcheck.model.collation import Edit, Match
from factcheck.model.span import Span
from factcheck.typed import Any

Tokens = tuple[Token, ...]


def of_quotations(matched: Sequence[Match[Any]]) -> list[tuple[int, Match[Any]]]:
    """The matches of quotations that stand against each other, each with its number."""
    return [
        (number, match)
        for number, match in enumerate(matched)
        if any(isinstance(claim, Quote) for claim in match.claims) and len(match.present) > 1
    ]


class Spoken:
    """Where one document's matched quotations stand, each known by its match's number."""

    def __init__(self, matched: Sequence[tuple[int, Match[Any]]], document: int) -> None:
        places = sorted(
            (part, number)
            for number, match in matched
            for at, claim in (*match.present, *match.extra)
            if at == document and isinstance(claim, Quote)
            for part in claim.parts
        )
        self._starts = [span.start for span, _ in places]
        self._places = places

    def over(self, tokens: Tokens) -> list[int | None]:
        """For each token the number of the quotation that it belongs to."""
        first = max(bisect_right(self._starts, tokens[0].span.start) - 1, 0) if tokens else 0
        if first == len(self._starts) or not tokens or self._starts[first] >= tokens[-1].span.end:
            return [None] * len(tokens)
        return [self._at(token) for token in tokens]

    def _at(self, token: Token) -> int | None:
        index = bisect_right(self._starts, token.span.start) - 1
        if index < 0 or self._places[index][0].end < token.span.end:
            return None
        return self._places[index][1]


def _pieces(
    tokens: Tokens, numbers: Sequence[int | None], shared: Container[int | None]
) -> dict[int | None, list[Token]]:
    """The tokens of each quotation that both sides have, and under None the rest."""
    out: dict[int | None, list[Token]] = defaultdict(list)
    for token, number in zip(tokens, numbers, strict=True):
        out[number if number in shared else None].append(token)
    return out


def laid_out(
    a: Tokens, b: Tokens, wholes: Sequence[tuple[Span, Span]], spoken: tuple[Spoken, Spoken]
) -> tuple[Edit, ...]:
    """
    The edits of a row: a quotation's words against its partner's words, the rest against the rest.

    “A,” he said, “B.” and He said: “A B.” differ in where "he said" stands and in nothing that was
    said. A "not" lost from B is found only where B is held against B.
    """
    if [t.text for t in a] == [t.text for t in b]:
        return ()
    mine, theirs = (place.over(side) for place, side in zip(spoken, (a, b), strict=True))
    ours, others = ({number for number in side if number is not None} for side in (mine, theirs))
    if (
        ours and others and ours != others
    ):  # broken elsewhere, and a third copy took one half: all against all
        mine, theirs = ([None if number is None else 0 for number in side] for side in (mine, theirs))
    shared = {number for number in mine if number is not None} & set(theirs)
    if not shared or (len(set(mine)) == len(set(theirs)) == 1):
        return edits(a, b, wholes)
    out: list[Edit] = []
    pieces = _pieces(a, mine, shared), _pieces(b, theirs, shared)
    for number in (None, *sorted(shared)):
        one, two = (tuple(own.get(number, ())) for own in pieces)
        ends = (one[-1].span.end if one else a[-1].span.end, two[-1].span.end if two else b[-1].span.end)
        out.extend(edits(one, two, wholes, ends))
    return tuple(sorted(out, key=lambda edit: (edit.a[0].span.start if edit.a else edit.a_at, edit.b_at)))
