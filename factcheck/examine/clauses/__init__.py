"""The clauses of an article: each verb with its subject, its object, its "not" and its "may"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.examine.clauses.binding import Binder
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.phrases import Item, Phrases
from factcheck.examine.clauses.readings import lemma
from factcheck.examine.clauses.tagging import states, tagged
from factcheck.examine.pieces import Piece, pieces
from factcheck.lexicon.folding import key
from factcheck.model.article import Parsed, Token
from factcheck.model.clause import Clause
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.word import Word


class Grammar(NamedTuple):
    """The words of one sentence, what each of them is, and its lemma."""

    pieces: list[Piece]
    states: list[str]
    lemmas: list[str]


def parsed(text: str, tokens: Sequence[Token], number: int) -> Parsed:
    """The sentence with this number, read; what it is read from is not kept."""
    read = grammar(tokens)
    found = clauses(read, number)
    return Parsed(words(text, tokens, read, found), found)


def grammar(tokens: Sequence[Token]) -> Grammar:
    """What the words of one sentence are."""
    cut = pieces(tokens)
    told = states(cut) if cut else []
    return Grammar(cut, told, [lemma(piece.low, state) for piece, state in zip(cut, told, strict=True)])


def clauses(read: Grammar, number: int) -> tuple[Clause, ...]:
    """The clauses of the sentence with this number, in the order of the text."""
    if not read.pieces:
        return ()
    low = [piece.low for piece in read.pieces]
    frames = Binder(Phrases(low, read.states).items(), low, read.states, read.lemmas).frames()
    place = {id(frame): at for at, frame in enumerate(frames)}
    return tuple([_clause(frame, read.pieces, number, place) for frame in frames])


_made = tuple.__new__  # as where tokens are cut


def words(text: str, tokens: Sequence[Token], read: Grammar, clauses: Sequence[Clause]) -> tuple[Word, ...]:
    """The words of one sentence with what each is there, and the place of its clause among these."""
    out: list[Word] = []
    inner_of = _innermost(read.pieces, clauses)
    cut = {token.span: token for token in tokens}
    for piece, state, base, inner in zip(*read, inner_of, strict=True):
        start, end, low, _ = piece
        span = _made(Span, (start, end))
        token = cut.get(span)
        if token is None:
            shown = text[start:end]
            folded = key(shown)
        else:  # most words are as they were cut, and need no room of their own
            span, shown, folded, _ = token
        out.append(_made(Word, (span, shown, low, folded, base, *tagged(low, state), inner)))
    return tuple(out)


def _innermost(pieces: Sequence[Piece], clauses: Sequence[Clause]) -> list[int | None]:
    """For each word the place of the shortest clause round it, of two alike the first."""
    starts = [piece.start for piece in pieces]
    out: list[int | None] = [None] * len(starts)
    longest = sorted(((clause.span.length, at) for at, clause in enumerate(clauses)), reverse=True)
    for _, at in longest:  # what is shorter is laid over it
        first, last = (bisect_left(starts, edge) for edge in clauses[at].span)
        out[first:last] = [at] * (last - first)
    return out


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
