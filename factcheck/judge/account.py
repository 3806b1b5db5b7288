"""Every edit explained once: by a claim's verdict, an equivalence, a rule, or as wording."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from factcheck.judge.bench import Bench, Explained, Index, Remainder
from factcheck.judge.registry import Registered, turn
from factcheck.model.article import Token
from factcheck.model.collation import Edit, Pairing
from factcheck.model.finding import Agreement, Divergence, Mark, Severity


def account(
    bench: Bench, entries: list[Registered], taken: set[Mark]
) -> Iterator[tuple[Registered, Explained]]:
    """
    What explains each token that differs, exactly once.

    `taken` are places that the verdict on a claim has explained already. The rules follow family by
    family, each shown what the ones before it left, until its family has no more to say; the last
    of them, wording, takes whatever there is.
    """
    places: dict[int, list[Mark]] = defaultdict(list)
    for mark in taken:
        if mark.span.length:
            places[mark.document].append(mark)
    claimed = {document: _flat(marks) for document, marks in places.items()}
    families = [list(group) for _, group in groupby(entries, key=lambda entry: turn(entry)[:2])]
    for pairing in bench.collation.pairings:
        for edit in pairing.edits:
            yield from explain(bench, families, pairing, edit, claimed)
    for pairing in bench.collation.beside:
        for edit in pairing.edits:
            for entry, explained in explain(bench, families, pairing, edit, claimed):
                if _grave(entry, explained.by):  # that both are worded unlike the pivot has been told
                    yield entry, explained


def _grave(entry: Registered, by: Divergence | Agreement) -> bool:
    return isinstance(by, Divergence) and (by.severity or entry.rule.severity) is not Severity.NOTE


def _flat(marks: list[Mark]) -> Index[Mark]:
    """An index of marks; of two that overlap the earlier stands, and its end is stretched."""
    out: list[Mark] = []
    for mark in sorted(marks):
        if out and mark.span.start < out[-1].span.end:
            end = max(out[-1].span.end, mark.span.end)
            out[-1] = Mark(mark.document, out[-1].span._replace(end=end))
        else:
            out.append(mark)
    return Index((mark.span, mark) for mark in out)


def explain(
    bench: Bench,
    families: list[list[Registered]],
    pairing: Pairing,
    edit: Edit,
    claimed: dict[int, Index[Mark]],
) -> Iterator[tuple[Registered, Explained]]:
    """What explains each token of one edit."""
    left = tuple(token for token in edit.a if not _in(claimed, pairing.documents[0], token))
    right = tuple(token for token in edit.b if not _in(claimed, pairing.documents[1], token))
    rest = Remainder(bench, pairing, edit, left, right)
    for rules in families:
        while (rest.a or rest.b) and (found := _first(rules, rest)):
            entry, explained = found
            yield found
            before, rest = rest, rest.without(explained)
            if len(rest.a) + len(rest.b) == len(before.a) + len(before.b):
                raise AssertionError(f"{entry.rule.code} explained nothing")


def _first(rules: list[Registered], remainder: Remainder) -> tuple[Registered, Explained] | None:
    """The first of these rules that explains something of the remainder, and what it says."""
    for entry in rules:
        for explained in entry.run(remainder):
            return entry, explained
    return None


def _in(claimed: dict[int, Index[Mark]], document: int, token: Token) -> bool:
    index = claimed.get(document)
    return index is not None and index.at(token.span) is not None
