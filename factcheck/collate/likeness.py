"""Are these copies versions of one story? How much of each has a partner, and whom both name."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.collate.reading import Reading, contained
from factcheck.collate.sheet import Sheet
from factcheck.errors import DifferentStoriesError
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.collation import Row

# Versions of one story share four fifths of the shorter copy and more, and a rewrite from scratch
# still shares its names; two stories of one day share no sentence, and a name at most.
SHARED = 0.1
NAMED = 0.3
SENTENCES, WORDS = 3, 40  # fewer in a copy, and it is never refused
DERIVED = 0.3  # of its word runs: edited copies of one dispatch share 0.3 to 0.7, retellings 0.15


def likeness(sheets: tuple[Sheet, ...], rows: tuple[Row, ...], one: int, two: int) -> float:
    """How much of the body of the shorter of two copies has a partner in the other, 0 to 1."""
    shares = []
    for document, against in ((one, two), (two, one)):
        body = _body(sheets[document])
        paired = sum(body.get(at, 0) for row in rows if row.cells[against] for at in row.cells[document])
        shares.append(paired / (sum(body.values()) or 1))
    return max(shares)


def _body(sheet: Sheet) -> dict[int, int]:
    return {at: line.length for at, line in enumerate(sheet.lines) if line.zone is ZoneKind.BODY}


def kin(readings: Sequence[Reading]) -> tuple[tuple[int, ...], ...]:
    """
    The copies that plainly derive from one original, in groups: they are one voice, not several.

    Reporters who write for themselves share names, figures and quotations, hardly ever a run of
    words; copies of one dispatch share a third of theirs however they are edited.
    """
    if len(readings) < 3:
        return ()
    group = list(range(len(readings)))
    for one in range(len(readings)):
        for two in range(one + 1, len(readings)):
            if contained(readings[one].everything, readings[two].everything) >= DERIVED:
                joined, into = group[two], group[one]
                group = [into if member == joined else member for member in group]
    found = [tuple(d for d, member in enumerate(group) if member == root) for root in sorted(set(group))]
    return tuple(members for members in found if len(members) > 1)


def refuse_strangers(
    witnesses: tuple[Witness, ...], sheets: tuple[Sheet, ...], rows: tuple[Row, ...]
) -> None:
    """Raise `DifferentStoriesError` where a copy shares neither sentences nor names with the base."""
    for other in range(1, len(witnesses)):
        if _slight(sheets[0]) or _slight(sheets[other]):
            continue
        if likeness(sheets, rows, 0, other) >= SHARED or named(witnesses[0], witnesses[other]) >= NAMED:
            continue
        one, two = _apart(witnesses[0], witnesses[other])
        raise DifferentStoriesError(
            f"{one} and {two} do not seem to be versions of one story:"
            " hardly a sentence of the one has a partner in the other",
            where=witnesses[other].article.path or witnesses[other].article.name,
            hint="--force, to compare them all the same",
        )


def _apart(one: Witness, two: Witness) -> tuple[str, str]:
    """What two copies are called: their outlets, or their files where both are called alike."""
    if one.label != two.label:
        return one.label, two.label
    return one.article.path or one.label, two.article.path or two.label


def _slight(sheet: Sheet) -> bool:
    """Is there too little of it to tell what story it is?"""
    body = [line for line in sheet.lines if line.zone is ZoneKind.BODY]
    return len(body) < SENTENCES or sum(len(line.keys) for line in body) < WORDS


def named(one: Witness, two: Witness) -> float:
    """How many of the names that the copy with fewer gives stand in the other too."""
    names = [
        {
            stem(word)
            for name in witness.names
            for word in name.full.casefold().split()
            if word not in FUNCTION_WORDS
        }
        for witness in (one, two)
    ]
    least = min(len(names[0]), len(names[1]))
    return len(names[0] & names[1]) / least if least else 0.0
