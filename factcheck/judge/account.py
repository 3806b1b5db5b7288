"""Every edit explained once: by a claim's verdict, an equivalence, a rule, or as wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.judge.bench import Bench, Explained, Marked, Remainder
from factcheck.judge.registry import Ground, Registered
from factcheck.model.collation import Edit, Pairing
from factcheck.model.finding import Agreement, Divergence, Mark, Severity

Said = tuple[Registered, Explained]


def stage(entry: Registered) -> tuple[Ground, bool]:
    """
    With which others a rule is weighed: those on as firm a ground.

    Facts and shapes are weighed together, since the gravest wins; but what may be a fault comes before
    what is merely told ("a figure of its own").
    """
    contends = entry.ground in (Ground.FACT, Ground.SHAPE)
    return (Ground.FACT, entry.rule.severity is Severity.NOTE) if contends else (entry.ground, False)


def account(bench: Bench, entries: Iterable[Registered], taken: set[Mark]) -> Iterator[Said]:
    """
    What explains each token that differs, exactly once.

    `taken` are places that the verdict on a claim has explained already. Of what is left of an edit
    every rule proposes an explanation, and the best founded is taken; then all are asked again of
    what that leaves. In which order the rules are given is all one.
    """
    claimed = Marked(mark for mark in taken if mark.span.length)
    # what an explanation stands on weighs most: where the firmer ground has one, no other need be asked
    stages = [list(group) for _, group in groupby(sorted(entries, key=stage), key=stage)]
    for pairing in bench.collation.pairings:
        for edit in pairing.edits:
            asked = stages[-1:] if pairing.unread else stages
            yield from explain(bench, asked, pairing, edit, claimed)
    for pairing in bench.collation.beside:
        for edit in pairing.edits:
            for entry, explained in explain(bench, stages, pairing, edit, claimed):
                if severity(entry, explained.by) > 0:  # that both are worded unlike the pivot has been told
                    yield entry, explained


def explain(
    bench: Bench, stages: list[list[Registered]], pairing: Pairing, edit: Edit, claimed: Marked
) -> Iterator[Said]:
    """What explains each token of one edit."""
    left = tuple([t for t in edit.a if not claimed.touches(pairing.documents[0], t.span)])
    right = tuple([t for t in edit.b if not claimed.touches(pairing.documents[1], t.span)])
    rest = Remainder(bench, pairing, edit, left, right)
    for entries in stages:
        while (rest.a or rest.b) and (proposals := list(proposed(entries, rest))):
            entry, explained = min(proposals, key=weight) if len(proposals) > 1 else proposals[0]
            yield entry, explained
            before, rest = rest, rest.without(explained)
            if len(rest.a) + len(rest.b) == len(before.a) + len(before.b):
                raise AssertionError(f"{entry.rule.code} explained nothing")


def proposed(entries: Sequence[Registered], rest: Remainder) -> Iterator[Said]:
    """What each of these rules, all of one stage, would say of a remainder: its own first choice."""
    if not given(entries[0].ground, rest):
        return
    for entry in entries:
        for explained in entry.run(rest):
            yield entry, explained
            break


def given(ground: Ground, rest: Remainder) -> bool:
    """Is there anything here for a ground to stand on? Most edits are no matter of style, and not quoted."""
    if ground is Ground.SAMENESS:
        return rest.restyled is not None
    if ground is Ground.WORDING:
        return rest.reworded is not None
    if ground is Ground.QUOTATION:
        return rest.quoted(rest.a, rest.b)
    return True


def weight(said: Said) -> tuple[object, ...]:
    """
    The order of explanations on one ground: the gravest first, then what takes the fewest tokens.

    Of two that are alike in both the words of the fault decide, which no rule's place in a list does.
    """
    entry, explained = said
    size = len(explained.a) + len(explained.b)
    tokens = sorted(token.span for token in (*explained.a, *explained.b))  # whichever copy they stand in
    return -severity(entry, explained.by), entry.ground, size, tokens, told(explained.by)


def severity(entry: Registered, by: Divergence | Agreement) -> int:
    """How grave an explanation is; 0 for an agreement, as for a note."""
    if isinstance(by, Agreement):
        return Severity.NOTE.rank
    return (by.severity or entry.rule.severity).rank


def told(by: Divergence | Agreement) -> tuple[str, str]:
    """An explanation in words."""
    return (by.kind, by.how or "") if isinstance(by, Agreement) else (by.what, by.detail)
