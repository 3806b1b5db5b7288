"""Another thing in the same place of a statement (who, whom, in what) or of an edit: an office, a vehicle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.judge.bench import Bench, Explained, Remainder
from factcheck.judge.registry import Ground, again, rule
from factcheck.judge.relate.clauses.things import KIN, OFFICES, Slot, another_cause, slotted
from factcheck.judge.relate.wording.turned import exchanged, turned
from factcheck.judge.rules.names.names import from_the_other_side
from factcheck.lexicon.senses import LONGEST, Tie, classes, nouns
from factcheck.model.collation import Bound
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.span import Span
from factcheck.model.statement import Statement

Said = Iterator[Divergence]
Wanted = Callable[[str], bool]


@rule("NAM108", "office-differs", Severity.ERROR, on="edit")
def office_differs(rest: Remainder) -> Iterator[Explained]:
    """
    One office in one copy, another in the other, where nothing else is put otherwise.

    Diverges:
        A: Ada Moss, the chief executive of the port, opened the quay.
        B: Ada Moss, the chairman of the port, opened the quay.

    Agrees:
        A: Ada Moss, the chief executive of the port, opened the quay.
        B: Ada Moss, the CEO of the port, opened the quay.
    """
    one, other = (tuple(token.key for token in tokens) for tokens in (rest.left, rest.right))
    if one and other and _offices(one, other) and not rest.of_one(rest.left[-1], rest.right[-1]):
        yield rest.diverge("another office", rest.left, rest.right)
        return
    slot = slotted(rest)
    if slot is not None and slot.kind in OFFICES:
        yield _told_of(rest, "another office", slot)


def _offices(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are these, whole, the names of two offices: "chief executive", "chairman"?"""
    if len(one) > LONGEST or len(other) > LONGEST:
        return False
    mine, theirs = " ".join(one), " ".join(other)
    if OFFICES.isdisjoint(classes(mine)) or OFFICES.isdisjoint(classes(theirs)):
        return False
    tied = nouns(mine, theirs)
    return tied.tie is Tie.SISTERS and tied.kind in OFFICES


@rule("WRD101", "another-of-its-kind", Severity.ERROR, on="edit", ground=Ground.SHAPE)
def another_of_its_kind(rest: Remainder) -> Iterator[Explained]:
    """
    One copy says a bus, the other a train: things of one kind, and not one thing.

    Told where one noun stands for another in the same place, whatever is put in behind it. In sentences of a
    story told anew that are not much alike it is a note.

    Diverges:
        A: The bus was carrying supporters home from the match when it caught fire.
        B: The train was carrying supporters home from the match when it caught fire.

    Agrees:
        A: The ship was carrying cars to the island when it caught fire.
        B: The ferry was carrying cars to the island when it caught fire.
    """
    slot = slotted(rest)
    if slot is not None and not (slot.kind in KIN and from_the_other_side(rest)):
        yield _told_of(rest, "another thing", slot)


def _told_of(rest: Remainder, what: str, slot: Slot) -> Explained:
    """The names are marked whole, and what of them differs is explained: "brown | bear"."""
    a, b = ([t for t in name if t in own] for name, own in ((slot.a, rest.left), (slot.b, rest.right)))
    return rest.diverge(what, a, b, detail=slot.kind, marked=(slot.a, slot.b))


@again("NAM104", on=Statement)
def another_relative(match: Bound, bench: Bench) -> Said:
    """Somebody's mother does in one copy what a sister does in the other."""
    yield from _told(match, bench, "who somebody is differs", lambda kind: kind in KIN)


@again("NAM108", on=Statement)
def another_holder(match: Bound, bench: Bench) -> Said:
    """The holder of one office does in one copy what that of another does in the other."""
    yield from _told(match, bench, "another office", lambda kind: kind in OFFICES)


@again("WRD101", on=Statement)
def another_thing(match: Bound, bench: Bench) -> Said:
    """Another thing of one kind stands in the same place of two statements."""
    yield from _told(match, bench, "another thing", lambda kind: kind not in KIN and kind not in OFFICES)


@rule("WRD102", "things-swapped", Severity.ERROR, on="edit", ground=Ground.PLACE)
def things_swapped(rest: Remainder) -> Iterator[Explained]:
    """
    Two things have changed places in one sentence, each with what the other copy says of the other.

    What may stand in any order, as the members of a list, is no exchange.

    Diverges:
        A: The fire began in the kitchen and spread to the roof within minutes.
        B: The fire began in the roof and spread to the kitchen within minutes.

    Agrees:
        A: The fire destroyed the kitchen and the roof within minutes.
        B: The fire destroyed the roof and the kitchen within minutes.
    """
    for turn in turned(rest):
        yield from exchanged(rest, turn, "two things have changed places")


@rule("WRD202", "another-cause", Severity.WARNING, on=Statement)
def another_cause_named(match: Bound, bench: Bench) -> Said:
    """
    Both copies name a cause of the same thing, and nothing ties the two causes.

    One may be a word for the other that is not known here, so a person should look.

    Diverges:
        A: The flood was caused by a burst pipe, the landlord said.
        B: The flood was caused by a fallen tree, the landlord said.

    Agrees:
        A: The flood was caused by a burst pipe, the landlord said.
        B: A burst pipe caused the flood, the landlord said.
    """
    key = (match.present[0][0], match.present[0][1].sentence, match.present[0][1].place)
    causes = None if key in bench.things else another_cause(bench, match)
    if causes is not None:
        yield _divergence(match, bench, "another cause", causes)


def _told(match: Bound, bench: Bench, what: str, wanted: Wanted) -> Said:
    document, said = match.present[0]
    other = bench.things.get((document, said.sentence, said.place))
    if other is not None and wanted(other.kind):
        yield _divergence(match, bench, what, other.spans, other.kind)


def _divergence(
    match: Bound, bench: Bench, what: str, spans: tuple[Span, Span], detail: str = ""
) -> Divergence:
    places = zip(match.present, spans, strict=True)
    marks = tuple(Mark(document, span) for (document, _), span in places)
    return Divergence(what, marks, detail, "/".join(map(bench.text, marks)), match.row)
