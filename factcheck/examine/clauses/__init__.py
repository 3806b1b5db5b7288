"""The clauses of an article: each verb with its subject, its object, its "not" and its "may"."""

from __future__ import annotations

from factcheck.examine.clauses.binding import Binder
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.phrases import Item, Phrases
from factcheck.examine.clauses.readings import lemma
from factcheck.examine.clauses.tagging import states
from factcheck.examine.clauses.words import Piece, cut
from factcheck.model.article import Sentence
from factcheck.model.clause import Clause
from factcheck.model.span import Span


def clauses(text: str, sentence: Sentence, number: int) -> tuple[Clause, ...]:
    """The clauses of the sentence with this number, in the order of the text."""
    pieces = cut(text, sentence.span)
    if not pieces:
        return ()
    told = states(pieces)
    low = [piece.low for piece in pieces]
    lemmas = [lemma(word, state) for word, state in zip(low, told, strict=True)]
    frames = Binder(Phrases(low, told).items(), low, told, lemmas).frames()
    place = {id(frame): at for at, frame in enumerate(frames)}
    return tuple([_clause(frame, pieces, number, place) for frame in frames])


def _clause(frame: Frame, pieces: list[Piece], number: int, place: dict[int, int]) -> Clause:
    assert frame.item is not None
    assert frame.item.group is not None
    group = frame.item.group

    def span(first: int, last: int) -> Span:
        return Span(pieces[first].start, pieces[last - 1].end)

    def head(item: Item | None) -> Span | None:
        return span(*item.head) if item is not None else None

    nobody = (frame.subject is not None and frame.subject.negative) or (
        frame.object is not None and frame.object.negative
    )
    first = min(
        frame.first,
        group.first,
        frame.subject.first if frame.subject and frame.relation.value == "main" else frame.first,
    )
    return Clause(
        span=span(min(first, group.first), max(frame.last, group.last + 1)),
        predicate=span(group.place, group.place + 1),
        lemma=frame.lemma,
        sentence=number,
        negated=frame.negated or nobody,
        force=frame.force,
        subject=head(frame.subject),
        object=head(frame.object),
        passive=frame.passive,
        parent=_parent(frame, place),
        relation=frame.relation,
        particle=frame.particle,
        agent=head(frame.agent),
        copula=frame.copula,
    )


def _parent(frame: Frame, place: dict[int, int]) -> int | None:
    """The place of the clause that this one hangs on, or of the next above that has a verb."""
    above, steps = frame.parent, 0
    while above is not None and steps < 50:
        if id(above) in place:
            return place[id(above)]
        above, steps = above.parent, steps + 1
    return None
