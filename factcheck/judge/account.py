"""Every edit explained once: by a claim's verdict, an equivalence, a rule, or as wording."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.judge.bench import Bench, Explained, Marked, Remainder
from factcheck.judge.registry import Registered, turn
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
    claimed = Marked(mark for mark in taken if mark.span.length)
    families = [list(group) for _, group in groupby(entries, key=lambda entry: turn(entry)[:2])]
    for pairing in bench.collation.pairings:
        for edit in pairing.edits:
            asked = [families[-1][-1:]] if pairing.unread else families
            yield from explain(bench, asked, pairing, edit, claimed)
    for pairing in bench.collation.beside:
        for edit in pairing.edits:
            for entry, explained in explain(bench, families, pairing, edit, claimed):
                if _grave(entry, explained.by):  # that both are worded unlike the pivot has been told
                    yield entry, explained


def _grave(entry: Registered, by: Divergence | Agreement) -> bool:
    return isinstance(by, Divergence) and (by.severity or entry.rule.severity) is not Severity.NOTE


def explain(
    bench: Bench,
    families: list[list[Registered]],
    pairing: Pairing,
    edit: Edit,
    claimed: Marked,
) -> Iterator[tuple[Registered, Explained]]:
    """What explains each token of one edit."""
    left = tuple(t for t in edit.a if not claimed.touches(pairing.documents[0], t.span))
    right = tuple(t for t in edit.b if not claimed.touches(pairing.documents[1], t.span))
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
