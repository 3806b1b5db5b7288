"""Which quotation stands against which: by the words quoted, in one row or another, whole or broken."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from itertools import islice
from operator import attrgetter

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.stem import stem
from factcheck.model.article import READ, Token, Witness, ZoneKind
from factcheck.model.claim import Quote
from factcheck.model.collation import Match, Row, Unmatched
from factcheck.model.record import NamedTuple, dataclass, field
from factcheck.model.span import Span

SAME = 0.5  # the share of the shorter quotation's words that the other must have
REST = 0.6  # and the share of a piece left over that a longer one must have beyond its own partner
FAR = 0.7  # and the share for two that stand in no common row
COMMONEST = 40  # a word in more quotations than this leads to none of them
MOST = 0.5  # of the shorter one's words, in the order of the other: fewer are said of something else
RUN = 6  # words that follow each other in both: nobody says them of two things
FRAGMENT = 6  # words: so few may be changed to the last one, where the sentence round them is the same
BESIDE = 2  # words on either side that tell whether it is
_START, _END = attrgetter("span.start"), attrgetter("span.end")


class Said(NamedTuple):
    """A quotation, the rows it stands in, and its words with what each weighs."""

    document: int
    quote: Quote
    rows: frozenset[int]
    zone: ZoneKind
    words: dict[str, float]
    weight: float
    order: tuple[str, ...] = ()  # the words as they come, those that are met twice numbered
    frame: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())  # the outlet's own words before and after
    runs: frozenset[tuple[str, ...]] = frozenset()  # each few words that follow each other
    in_short: bool = False  # of a headline: nobody is quoted so below it


@dataclass(slots=True)
class Slot:
    """
    One thing said: the quotation in each copy, and the pieces that one copy broke off.

    `sure` is False where they share too few words to be known by them, `framed` is True where the
    words round them are then the same.
    """

    said: dict[int, Said] = field(default_factory=dict)
    extra: list[Said] = field(default_factory=list)
    sure: bool = True
    framed: bool = False

    @property
    def first(self) -> Said:
        return next(iter(self.said.values()))


def quotations(
    witnesses: tuple[Witness, ...],
    rows: tuple[Row, ...],
    row_of: dict[tuple[int, int], int],
    pivots: list[int],
) -> tuple[list[Match[Quote]], list[Unmatched]]:
    """The quotations that stand against each other, and those that stand alone."""
    slots: list[Slot] = []
    for document in pivots:
        said = _said(witnesses[document], document, row_of)
        left = _seat(slots, said)
        slots.extend(Slot({document: one}) for one in left)
    slots = _pieces(slots)
    matched: list[Match[Quote]] = []
    alone: list[Unmatched] = []
    for slot in slots:
        if len(slot.said) > 1:
            matched.append(_match(slot, len(witnesses)))
        else:
            alone.append(_lone(slot.first, rows))
    return matched, alone


def _match(slot: Slot, documents: int) -> Match[Quote]:
    """A slot as a match: for each copy the piece that comes first, the others after."""
    pieces: list[list[Said]] = [[] for _ in range(documents)]
    for one in (*slot.said.values(), *slot.extra):
        pieces[one.document].append(one)
    for own in pieces:
        own.sort(key=lambda one: one.quote.span)
    return Match(
        min(slot.first.rows),
        tuple(own[0].quote if own else None for own in pieces),
        slot.sure,
        extra=tuple((one.document, one.quote) for own in pieces for one in own[1:]),
        likeness=1.0
        if slot.framed or slot.extra
        else min(in_order(slot.first, one) for one in slot.said.values()),
    )


def _said(witness: Witness, document: int, row_of: dict[tuple[int, int], int]) -> list[Said]:
    """The quotations of one copy; a long one stands in the row of every sentence that it runs through."""
    out: list[Said] = []
    for quote in witness.quotes:
        at = quote.sentence
        rows = set()
        while at < len(witness.sentences) and witness.sentences[at].span.start < quote.span.end:
            if (document, at) in row_of:
                rows.add(row_of[document, at])
            at += 1
        zone = witness.sentences[quote.sentence].zone
        if not rows or zone not in READ:
            continue
        words, order, runs = _words(witness, quote, at)
        frame = _frame(witness, quote, at)
        weight = sum(words.values())
        out.append(Said(document, quote, frozenset(rows), zone, words, weight, order, frame, runs))
    body = [one.words.keys() for one in out if one.zone is not ZoneKind.HEADLINE]
    return [one._replace(in_short=_is_in_short(one, body)) for one in out]


def _is_in_short(one: Said, body: Sequence[Set[str]]) -> bool:
    """
    Does a headline quote what its story has in no quotation, and so in the desk's own words?

    'Warden “sold the bells”' over "a court heard that the warden had taken six bells to a dealer".
    """
    return one.zone is ZoneKind.HEADLINE and not any(one.words.keys() <= words for words in body)


def _words(
    witness: Witness, quote: Quote, end: int
) -> tuple[dict[str, float], tuple[str, ...], frozenset[tuple[str, ...]]]:
    """
    The words quoted, as they come too, and the runs of them that are no chance.

    Function words weigh little, and negations as much as any word.
    """
    out: dict[str, float] = {}
    order: list[str] = []
    seen: dict[str, int] = defaultdict(int)
    for at in range(quote.sentence, end):
        for part in quote.parts:
            for token in _within(witness.tokens[at], part):
                if token.key[:1].isalnum():
                    word = stem(token.key)
                    out[word] = 0.25 if token.key in FUNCTION_WORDS else 1.0
                    order.append(f"{word} {seen[word]}")
                    seen[word] += 1
    plain = [word.rpartition(" ")[0] for word in order]
    runs = (tuple(plain[at : at + RUN]) for at in range(len(plain) - RUN + 1))
    told = (run for run in runs if any(out[word] == 1.0 for word in run))
    return out, tuple(order), frozenset(told)


def _within(tokens: Sequence[Token], span: Span) -> Sequence[Token]:
    """The tokens of a sentence that lie wholly in a stretch: it may hold thousands of stretches."""
    first = bisect_left(tokens, span.start, key=_START)
    return tokens[first : bisect_right(tokens, span.end, lo=first, key=_END)]


def _frame(witness: Witness, quote: Quote, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The outlet's own words right before and right after a quotation, in its sentences."""
    before: list[str] = []
    after: list[str] = []
    for at in range(quote.sentence, end):
        tokens = witness.tokens[at]
        opens = bisect_right(tokens, quote.span.start, key=_END)
        before += _words_from(tokens[i] for i in range(opens - 1, -1, -1))[::-1]
        closes = bisect_left(tokens, quote.span.end, key=_START)
        after += _words_from(tokens[i] for i in range(closes, len(tokens)))
    return tuple(before[-BESIDE:]), tuple(after[:BESIDE])


def _words_from(tokens: Iterable[Token]) -> list[str]:
    """The first few words among them."""
    return list(islice((token.key for token in tokens if token.key[:1].isalnum()), BESIDE))


def in_order(one: Said, two: Said) -> float:
    """How many of the shorter quotation's words the other has in the same order, 0 to 1."""
    if not one.order or not two.order:
        return 0.0
    places = {word: place for place, word in enumerate(two.order)}
    tails: list[int] = []  # the longest rising run of places, by patience
    for word in one.order:
        place = places.get(word)
        if place is None:
            continue
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
    return len(tails) / min(len(one.order), len(two.order))


def share(one: Said, two: Said) -> float:
    """How much of the shorter quotation the other has."""
    common = sum(weight for word, weight in one.words.items() if word in two.words)
    least = min(one.weight, two.weight)
    return common / least if least else 0.0


def _tie(one: Said, two: Said) -> float:
    """How strongly two quotations are one; 0 for not at all."""
    if (one.zone is ZoneKind.HEADLINE) != (two.zone is ZoneKind.HEADLINE):
        return 0.0
    if one.in_short and two.in_short and one.order != two.order and one.frame != two.frame:
        return 0.0
    part = share(one, two)
    if part < SAME or in_order(one, two) < MOST:
        return 0.0
    in_row = bool(one.rows & two.rows)
    together = in_row or not one.runs.isdisjoint(two.runs)
    common = sum(weight for word, weight in one.words.items() if word in two.words)
    if together:
        # of two that say the same words, the one of its own row comes first
        return (1.0 if in_row else 0.5) + part + common / max(one.weight, two.weight)
    if part >= FAR and common >= 2.0:
        near = min(abs(a - b) for a in one.rows for b in two.rows)
        return part + common / max(one.weight, two.weight) - 0.01 * min(near, 50)
    return 0.0


def _seat(slots: list[Slot], said: list[Said]) -> list[Said]:
    """Each quotation of one copy takes the slot it is most alike; those that find none are given back."""
    where: dict[str, list[int]] = defaultdict(list)
    for index, slot in enumerate(slots):
        for word in slot.first.words:
            where[word].append(index)
    scored: list[tuple[float, int, int, int]] = []
    for at, one in enumerate(said):
        found: set[int] = set()
        for word in one.words:
            posted = where.get(word, ())
            if len(posted) <= COMMONEST:
                found.update(posted)
        for index in found:
            tie = _tie(slots[index].first, one)
            if tie > 0:
                scored.append((-round(tie, 9), index + at, index, at))
    taken: set[int] = set()
    for _, _, index, at in sorted(scored, key=lambda entry: (entry[0], entry[1], abs(entry[2] - entry[3]))):
        if at not in taken and said[at].document not in slots[index].said:
            slots[index].said[said[at].document] = said[at]
            taken.add(at)
    left = [one for at, one in enumerate(said) if at not in taken]
    return _alone_in_row(slots, left)


def _alone_in_row(slots: list[Slot], said: list[Said]) -> list[Said]:
    """
    The one quotation that either copy has left in a row may be one thing in other words.

    "solid" for "strong" shares no word; both are all that the sentence quotes, and it is the same.
    """
    mine: dict[int, list[Said]] = defaultdict(list)
    theirs: dict[int, list[Slot]] = defaultdict(list)
    for one in said:
        for row in one.rows:
            mine[row].append(one)
    for slot in slots:
        for row in slot.first.rows:
            theirs[row].append(slot)
    gone: set[int] = set()
    for row, ones in sorted(mine.items()):
        open_ = [slot for slot in theirs.get(row, []) if ones[0].document not in slot.said]
        if len(ones) == 1 and len(open_) == 1 and id(ones[0]) not in gone:
            one, slot = ones[0], open_[0]
            if _may_replace(one, slot.first):
                slot.said[one.document] = one
                slot.sure = False
                slot.framed = slot.framed or _framed(one, slot.first)
                gone.add(id(one))
    return [one for one in said if id(one) not in gone]


def _may_replace(one: Said, two: Said) -> bool:
    """
    May these stand for one another, though they share few words?

    A word or a phrase may where the outlet's words round it are the same: “shameful” that
    somebody called a vote is not the “relieved” that she said she felt. A sentence may only
    where the same person says something as long, with some of the words: quotations that were put
    into other words by a machine.
    """
    if max(len(one.order), len(two.order)) <= FRAGMENT:
        return _framed(one, two)
    speakers = {one.quote.speaker, two.quote.speaker}
    least, most = sorted((one.weight, two.weight))
    return len(speakers) == 1 and None not in speakers and least >= 0.5 * most and share(one, two) >= 0.15


def _framed(one: Said, two: Said) -> bool:
    """Are these phrases, and the words on both sides of them the same?"""
    if max(len(one.order), len(two.order)) > FRAGMENT:
        return False
    (lead, tail), (other_lead, other_tail) = one.frame, two.frame
    return bool(lead or tail) and lead == other_lead and sorted(tail) == sorted(other_tail)


def _pieces(slots: list[Slot]) -> list[Slot]:
    """Quotations left over that another copy has within a longer one join it as further pieces."""
    longer: dict[str, list[int]] = defaultdict(list)
    for index, slot in enumerate(slots):
        for one in slot.said.values():
            for word in one.words:
                longer[word].append(index)
    joined: set[int] = set()
    for index, slot in enumerate(slots):
        if len(slot.said) > 1 or slot.extra:
            continue
        piece = slot.first
        best: tuple[float, int] | None = None
        leads = [longer[word] for word in piece.words if len(longer[word]) <= COMMONEST]
        for other in sorted({at for lead in leads for at in lead} - {index} - joined):
            rest = _rest(piece, slots[other])
            least = SAME if piece.rows & slots[other].first.rows else REST
            if rest >= least and (best is None or rest > best[0]):
                best = (rest, other)
        if best is not None:
            slots[best[1]].extra.append(piece)
            joined.add(index)
    return [slot for index, slot in enumerate(slots) if index not in joined]


def _rest(piece: Said, slot: Slot) -> float:
    """How much of a piece another copy's quotation has beyond what the piece's own copy sets against it."""
    own = slot.said.get(piece.document)
    if own is None or len(slot.said) < 2:
        return 0.0
    best = 0.0
    for document, other in slot.said.items():
        if document == piece.document or min(abs(a - b) for a in piece.rows for b in other.rows) > 1:
            continue
        words = {word: weight for word, weight in piece.words.items() if word not in own.words}
        total = sum(words.values())
        if total >= 0.5:
            best = max(best, sum(weight for word, weight in words.items() if word in other.words) / total)
    return best


def _lone(one: Said, rows: tuple[Row, ...]) -> Unmatched:
    row = min(one.rows)
    only = sum(1 for cell in rows[row].cells if cell) < 2
    why = "sentence only here" if only else "no partner in the row"
    return Unmatched(one.document, one.quote, row, why)
