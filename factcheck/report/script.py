"""
The edit script of a row: what two copies share, what one has alone, and how much each piece matters.

Every view, and every page made for other programs, is drawn from these pieces. Put together without
what was inserted they are the one copy's sentences, and without what was deleted the other's, to the
letter (white space as one blank): no view can print words that stand in no copy.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum, StrEnum
from itertools import pairwise

from factcheck.model.article import Token, Witness
from factcheck.model.collation import Edit, Pairing
from factcheck.model.finding import Mark, Report, Severity
from factcheck.model.record import NamedTuple, dataclass
from factcheck.model.span import Span
from factcheck.typed import Protocol

LONG = 60  # characters: a longer mark lights the words in it that differ, not those that are the same


class Change(StrEnum):
    """Whether a piece stands in both copies, or in one of them."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"


class Strength(IntEnum):
    """How much a piece matters: nothing, equal by house style, wording, a fact to check, an error."""

    NONE = 0
    STYLE = 1
    WORDING = 2
    CHECK = 3
    ERROR = 4

    def look(self, kind: str) -> str:
        """Its style's name in the one table of all reporters: "error-words", "note-gone"; "" for nothing."""
        name = ("", "style", "note", "warning", "error")[self]
        return f"{name}-{kind}" if name else ""


class _Worded(Protocol):
    """What has words."""

    @property
    def text(self) -> str: ...


class Piece(NamedTuple):
    """
    Some words of a row, in one copy or in both.

    `spans` are its places in the two copies, empty where it does not stand. `strengths` are its
    own in each: a name that is equal may be at fault in one of them. `findings` are places in
    `Report.findings`.
    """

    change: Change
    text: str  # white space as one blank
    spans: tuple[Span, Span]
    strengths: tuple[Strength, Strength] = (Strength.NONE, Strength.NONE)
    findings: tuple[int, ...] = ()

    @property
    def strength(self) -> Strength:
        """The greater of the two."""
        return max(self.strengths)


class Stretch(NamedTuple):
    """Some words of one copy's cell: as they are printed, where, and how much they matter."""

    text: str
    span: Span
    strength: Strength = Strength.NONE
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A row between two documents, as pieces in the order of the text."""

    row: int
    documents: tuple[int, int]
    pieces: tuple[Piece, ...]

    def text(self, side: int) -> str:
        """The sentences of one side, put together from the pieces that stand in it."""
        other = (Change.INSERTED, Change.DELETED)[side]
        return "".join(piece.text for piece in self.pieces if piece.change is not other)


class Weight(NamedTuple):
    """What a token's marks come to."""

    strength: Strength
    findings: tuple[int, ...]


_NOTHING = Weight(Strength.NONE, ())


class Scripts:
    """The scripts of one report; marks are looked up by sentence, once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._collation = report.collation
        self._pairings: dict[tuple[int, tuple[int, int]], Pairing] = {}
        self._held: dict[tuple[int, int], list[Pairing]] = defaultdict(list)
        for pairing in self._collation.pairings:
            self._pairings[pairing.row, pairing.documents] = pairing
            for document in pairing.documents:
                self._held[pairing.row, document].append(pairing)
        self._of_row: dict[int | None, list[int]] = defaultdict(list)
        for index, finding in enumerate(report.findings):
            self._of_row[finding.row].append(index)
        self._marks = _Marks(report)

    def script(self, row: int, documents: tuple[int, int]) -> Script:
        """The row as the second document has it, told from the first."""
        one, two = (self.side(row, document) for document in documents)
        pairing = self._pairings.get((row, documents))
        edits = pairing.edits if pairing else _whole(one, two)
        weigh = [self._weights(side, _differing(edits, at), documents) for at, side in enumerate((one, two))]
        pieces = _Pieces(one, two, weigh)
        for block in _blocks(one.tokens, two.tokens, edits, pairing):
            pieces.add(block)
        return Script(row, documents, tuple(pieces.merged()))

    def found(self, script: Script) -> set[int]:
        """The findings about a script: on its words, or of its row and these copies alone."""
        out = {index for piece in script.pieces for index in piece.findings}
        return out | {
            index for index in self._of_row[script.row] if self._marks.between(index, script.documents)
        }

    def of_row(self, row: int) -> tuple[int, ...]:
        """The findings of a row's number."""
        return tuple(self._of_row.get(row, ()))

    def side(self, row: int, document: int) -> Side:
        """The words of one copy in a row."""
        witness = self._collation.witnesses[document]
        return Side(witness, document, self._collation.rows[row].cells[document])

    def cell(self, row: int, document: int, others: Iterable[int] | None = None) -> tuple[Stretch, ...]:
        """
        One copy's words in a row, with what differs from any of the others (all, unless named).

        What stands in no other copy is marked by what is found of it alone.
        """
        side = self.side(row, document)
        wanted = None if others is None else {document, *others}
        differs: set[int] = set()
        for pairing in self._held[row, document]:
            if wanted is None or wanted.issuperset(pairing.documents):
                differs |= _differing(pairing.edits, pairing.documents.index(document))
        weights = self._weights(side, differs, wanted)
        out: list[Stretch] = []
        for at, token in enumerate(side.tokens):
            weight = weights[at]
            if side.gaps[at]:
                shared = _between(weights[at - 1], weight)
                _append(out, Stretch(side.gaps[at], side.gap_span(at), shared.strength, shared.findings))
            _append(out, Stretch(token.text, token.span, weight.strength, weight.findings))
        return tuple(out)

    def _weights(self, side: Side, differs: set[int], among: Collection[int] | None) -> list[Weight]:
        """How much each token matters; `differs` holds where those begin that differ."""
        lit = self._marks.of(side, among)
        return [lit(token, at, differs) for token, at in zip(side.tokens, side.owners, strict=True)]


def _append(out: list[Stretch], piece: Stretch) -> None:
    last = out[-1] if out else None
    if (
        last is not None
        and last[2:] == piece[2:]
        and last.span.end == piece.span.start
        and last.span.length
        and piece.span.length
    ):
        out[-1] = last._replace(text=last.text + piece.text, span=Span(last.span.start, piece.span.end))
    else:
        out.append(piece)


class Side:
    """One copy's words in a row: tokens, the sentence that each stands in, and the blanks before them."""

    def __init__(self, witness: Witness, document: int, cell: Sequence[int]) -> None:
        self.document = document
        self.tokens = tuple(token for sentence in cell for token in witness.tokens[sentence])
        self.owners = tuple(sentence for sentence in cell for _ in witness.tokens[sentence])
        self._article = witness.article.text
        ends = [0, *(token.span.end for token in self.tokens)]
        self.gaps = tuple(
            " " if at and (owner != self.owners[at - 1] or ends[at] < token.span.start) else ""
            for at, (token, owner) in enumerate(zip(self.tokens, self.owners, strict=True))
        )
        sentences = [witness.sentences[index].span for index in cell]
        self._ends = (sentences[0].start, sentences[-1].end) if sentences else (0, 0)

    @property
    def text(self) -> str:
        """The sentences as one line."""
        return "".join(gap + token.text for gap, token in zip(self.gaps, self.tokens, strict=True))

    def gap_span(self, at: int) -> Span:
        """The white space before a token; empty where sentences from two places of the copy meet."""
        before, after = self.tokens[at - 1].span.end, self.tokens[at].span.start
        blank = before <= after and not Span(before, after).of(self._article).strip()
        return Span(before, after) if blank else Span(before, before)

    def place(self, at: int) -> Span:
        """The empty place before a token: behind the one before it."""
        where = self.tokens[at - 1].span.end if at else self._ends[0]
        return Span(where, where)


class _Said(NamedTuple):
    """A mark in a sentence: where, how much it matters, whose; -1 is an agreement's."""

    span: Span
    strength: Strength
    finding: int


class _Marks:
    """What findings and agreements say of each sentence."""

    def __init__(self, report: Report) -> None:
        self._sentences = [witness.sentences for witness in report.collation.witnesses]
        self._starts = [[sentence.span.start for sentence in own] for own in self._sentences]
        self._by: dict[tuple[int, int], list[_Said]] = defaultdict(list)
        self._among = [{mark.document for mark in finding.marks} for finding in report.findings]
        for index, finding in enumerate(report.findings):
            for mark in finding.marks:
                self._enter(mark, _strength(finding.severity, finding.rule.family), index)
        for agreement in report.agreements:
            for mark in agreement.marks:
                self._enter(mark, Strength.STYLE, -1)

    def _enter(self, mark: Mark, strength: Strength, finding: int) -> None:
        if not mark.span.length:
            return
        starts = self._starts[mark.document]
        at = max(bisect_right(starts, mark.span.start) - 1, 0)
        while at < len(starts) and starts[at] < mark.span.end:
            if self._sentences[mark.document][at].span.overlaps(mark.span):
                self._by[mark.document, at].append(_Said(mark.span, strength, finding))
            at += 1

    def between(self, finding: int, documents: Collection[int]) -> bool:
        """
        Is a finding these copies' own matter?

        It is where they are all the copies there are, or it is of one of them by itself. Of three,
        two may both be marked because the third has not what they have.
        """
        marked = self._among[finding]
        return marked.issubset(documents) and (len(marked) == 1 or len(documents) == len(self._sentences))

    def of(self, side: Side, among: Collection[int] | None) -> _Lit:
        """
        What lights the words of a side.

        With `among`, words that are the same are lit only by what those documents have between
        them: where two say 37, that a third says 73 is no matter of theirs.
        """
        own = {owner: self._by.get((side.document, owner), []) for owner in set(side.owners)}
        theirs = {
            said.finding
            for marks in own.values()
            for said in marks
            if said.finding >= 0 and (among is None or self.between(said.finding, among))
        }
        return _Lit(own, theirs)


class _Lit:
    """Weighs the tokens of one side by the marks on them."""

    def __init__(self, marks: dict[int, list[_Said]], theirs: set[int]) -> None:
        self._marks, self._theirs = marks, theirs

    def __call__(self, token: Token, sentence: int, differs: set[int]) -> Weight:
        """The gravest that is said of a token; of one that differs and has no mark, that it is wording."""
        on = [said for said in self._marks[sentence] if said.span.overlaps(token.span)]
        own = token.span.start in differs
        if not own:
            on = [said for said in on if self._lights(said, differs)]
        if not on:
            return Weight(Strength.WORDING, ()) if own else _NOTHING
        findings = tuple(sorted({said.finding for said in on if said.finding >= 0}))
        return Weight(_gravest(on), findings)

    def _lights(self, said: _Said, differs: set[int]) -> bool:
        """Does a mark light words that are the same? Not where it is long, and other words in it differ."""
        if said.strength < Strength.CHECK or said.finding not in self._theirs:
            return False
        return said.span.length <= LONG or not any(said.span.start <= at < said.span.end for at in differs)


def _gravest(on: Sequence[_Said]) -> Strength:
    """
    The gravest that is said of a word by marks on a few words; of a whole sentence, quotation or row,
    only where nothing narrower is said. Of notes the narrowest counts: that a sentence was split makes no
    wording of the spelling in it.
    """
    narrow = [said for said in on if said.span.length <= LONG] or on
    worst = max(said.strength for said in narrow)
    return worst if worst >= Strength.CHECK else min(narrow, key=lambda said: said.span.length).strength


def _strength(severity: Severity, family: str) -> Strength:
    if severity is not Severity.NOTE:
        return Strength.ERROR if severity is Severity.ERROR else Strength.CHECK
    return Strength.STYLE if family == "STY" else Strength.WORDING


def _differing(edits: Iterable[Edit], side: int) -> set[int]:
    return {token.span.start for edit in edits for token in (edit.b if side else edit.a)}


def _whole(one: Side, two: Side) -> tuple[Edit, ...]:
    """All of one side for all of the other, where no pairing says more and they are not the same."""
    if one.text == two.text and one.tokens:
        return ()
    return (Edit(one.tokens, two.tokens, one.place(0).start, two.place(0).start),)


# --- blocks: which words stand for which, in the order of both sides -------------------------------


class _Block(NamedTuple):
    """Tokens of the one side, tokens of the other, by number; `equal` where they are the same words."""

    a: int
    a_end: int
    b: int
    b_end: int
    equal: bool = False


def _blocks(
    a: Sequence[Token], b: Sequence[Token], edits: Sequence[Edit], pairing: Pairing | None
) -> Iterator[_Block]:
    """Every token of both sides once, in order."""
    at_a = {token.span.start: index for index, token in enumerate(a)}
    at_b = {token.span.start: index for index, token in enumerate(b)}
    changes = sorted(_changes(edits, at_a, at_b))
    i = j = 0
    for x, y in [*rising(_shared(a, b, edits, pairing, at_b), a), (len(a), len(b))]:
        if i < x or j < y:
            yield from _between_anchors(_Block(i, x, j, y), changes)
        if x < len(a):
            yield _Block(x, x + 1, y, y + 1, equal=True)
        i, j = x + 1, y + 1


def _shared(
    a: Sequence[Token],
    b: Sequence[Token],
    edits: Sequence[Edit],
    pairing: Pairing | None,
    at_b: dict[int, int],
) -> list[tuple[int, int]]:
    """The words outside all edits with their partners; those of a quotation may stand in another order."""
    gone_a, gone_b = _differing(edits, 0), _differing(edits, 1)
    if pairing is None:
        kept = [
            [n for n, t in enumerate(s) if t.span.start not in gone] for s, gone in ((a, gone_a), (b, gone_b))
        ]
        return list(zip(*kept, strict=True))
    partners = pairing.partners
    out = []
    for index, token in enumerate(a):
        partner = None if token.span.start in gone_a else partners.get(token.span.start)
        if partner is not None and partner.text == token.text and partner.span.start not in gone_b:
            out.append((index, at_b[partner.span.start]))
    return out


def rising(pairs: list[tuple[int, int]], a: Sequence[_Worded]) -> list[tuple[int, int]]:
    """The most of the pairs, by their letters, that stand in one order on both sides."""
    if all(one[1] < two[1] for one, two in pairwise(pairs)):
        return pairs
    tops: list[int] = []  # places on the other side, rising, each with a greater sum than the one before
    sums: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (x, y) in enumerate(pairs):
        at = bisect_left(tops, y)
        total = (sums[at - 1] if at else 0) + len(a[x].text)
        before.append(last[at - 1] if at else -1)
        end = at
        while end < len(tops) and sums[end] <= total:
            end += 1
        if at < len(tops) and tops[at] == y and sums[at] > total:
            continue
        tops[at:end], sums[at:end], last[at:end] = [y], [total], [index]
    out = []
    at = last[-1]
    while at >= 0:
        out.append(pairs[at])
        at = before[at]
    return out[::-1]


def _changes(edits: Iterable[Edit], at_a: dict[int, int], at_b: dict[int, int]) -> Iterator[_Block]:
    """The replacements whose words stand together on both sides."""
    for edit in edits:
        if edit.a and edit.b:
            one = [at_a[token.span.start] for token in edit.a]
            two = [at_b[token.span.start] for token in edit.b]
            if one[-1] - one[0] == len(one) - 1 and two[-1] - two[0] == len(two) - 1:
                yield _Block(one[0], one[-1] + 1, two[0], two[-1] + 1)


def _between_anchors(whole: _Block, changes: list[_Block]) -> Iterator[_Block]:
    """What stands between two shared words, cut where one replacement ends and the next begins."""
    i, j = whole.a, whole.b
    for at in range(bisect_left(changes, (whole.a,)), len(changes)):
        change = changes[at]
        if change.a_end > whole.a_end:
            break
        if change.a < i or change.b < j or change.b_end > whole.b_end:
            continue
        if i < change.a or j < change.b:
            yield _Block(i, change.a, j, change.b)
        yield change
        i, j = change.a_end, change.b_end
    if i < whole.a_end or j < whole.b_end:
        yield _Block(i, whole.a_end, j, whole.b_end)


# --- pieces: the blocks as text --------------------------------------------------------------------


def _between(one: Weight, two: Weight) -> Weight:
    """How much the blank between two words matters: as much as both, else nothing."""
    return one if one == two else Weight(min(one.strength, two.strength), ())


class _Pieces:
    """Puts blocks together as pieces; the blank before a word goes with the word."""

    def __init__(self, one: Side, two: Side, weights: Sequence[Sequence[Weight]]) -> None:
        self._sides = (one, two)
        self._weights = weights
        self._held: _Block | None = None  # words of one side alone, which wait for what follows them
        self._out: list[Piece] = []

    def add(self, block: _Block) -> None:
        """The next block."""
        held, self._held = self._held, None
        spaced = False
        if held is not None:
            spaced = block.equal and self._spaced_alike(held, block)
            self._alone(held, block, spaced=spaced)
        if block.equal:
            if not spaced:
                self._blank(block)
            self._equal(block)
        elif block.a < block.a_end and block.b < block.b_end:
            same = self._sides[0].gaps[block.a] == self._sides[1].gaps[block.b]
            if same:
                self._blank(block)
            for side, first, end in ((0, block.a, block.a_end), (1, block.b, block.b_end)):
                self._words(side, first, end, (block.a_end, block.b), led=not same)
        else:
            self._held = block

    def merged(self) -> Iterator[Piece]:
        """The pieces, neighbours of one kind made one."""
        if self._held is not None:
            self._alone(self._held, None, spaced=False)
            self._held = None
        last: Piece | None = None
        for piece in self._out:
            if last is not None and (joined := _joined(last, piece)):
                last = joined
                continue
            if last is not None:
                yield last
            last = piece
        if last is not None:
            yield last

    def _spaced_alike(self, held: _Block, block: _Block) -> bool:
        """Do blanks stand before and behind the words, so that the one behind may go with them?"""
        side, first = (0, held.a) if held.a < held.a_end else (1, held.b)
        gaps = (self._sides[0].gaps[block.a], self._sides[1].gaps[block.b], self._sides[side].gaps[first])
        return all(gaps)

    def _alone(self, held: _Block, block: _Block | None, *, spaced: bool) -> None:
        """Words of one side; where both ends are spaced alike, the blank before them is both copies'."""
        side = 0 if held.a < held.a_end else 1
        first, end = (held.a, held.a_end) if side == 0 else (held.b, held.b_end)
        if spaced and block is not None:
            spans = [self._sides[0].gap_span(block.a), self._sides[1].gap_span(block.b)]
            spans[side] = self._sides[side].gap_span(first)
            self._put(Change.EQUAL, " ", (spans[0], spans[1]))
        self._words(side, first, end, (held.a, held.b), led=not spaced)
        if spaced and block is not None:
            at = block.a if side == 0 else block.b
            spans = [self._sides[0].place(block.a), self._sides[1].place(block.b)]
            spans[side] = self._sides[side].gap_span(at)
            self._put_as_last(" ", (spans[0], spans[1]))

    def _blank(self, block: _Block) -> None:
        """The blank before words that both sides have; where one has none, it is the other's alone."""
        one, two = self._sides
        gaps = one.gaps[block.a], two.gaps[block.b]
        if gaps[0] == gaps[1]:
            if gaps[0]:
                self._put(Change.EQUAL, " ", (one.gap_span(block.a), two.gap_span(block.b)))
            return
        spans = (one.place(block.a), two.place(block.b))
        if gaps[0]:
            self._put_blank(Change.DELETED, (one.gap_span(block.a), spans[1]))
        else:
            self._put_blank(Change.INSERTED, (spans[0], two.gap_span(block.b)))

    def _equal(self, block: _Block) -> None:
        one, two = self._sides[0].tokens[block.a], self._sides[1].tokens[block.b]
        mine, theirs = self._weights[0][block.a], self._weights[1][block.b]
        findings = tuple(sorted({*mine.findings, *theirs.findings}))
        strengths = (mine.strength, theirs.strength)
        self._out.append(Piece(Change.EQUAL, one.text, (one.span, two.span), strengths, findings))

    def _words(self, side: int, first: int, end: int, other: tuple[int, int], *, led: bool) -> None:
        """Words that one side has; the other's place is before its token of that number."""
        own, weights = self._sides[side], self._weights[side]
        change = (Change.DELETED, Change.INSERTED)[side]
        away = self._sides[1 - side].place(other[1 - side])
        for at in range(first, end):
            if own.gaps[at] and (led or at > first):
                weight = _between(weights[at - 1], weights[at]) if at > first else weights[at]
                self._put(change, " ", _in_order(side, own.gap_span(at), away), weight)
            self._put(change, own.tokens[at].text, _in_order(side, own.tokens[at].span, away), weights[at])

    def _put(self, change: Change, text: str, spans: tuple[Span, Span], weight: Weight = _NOTHING) -> None:
        self._out.append(Piece(change, text, spans, (weight.strength, weight.strength), weight.findings))

    def _put_as_last(self, text: str, spans: tuple[Span, Span]) -> None:
        self._out.append(self._out[-1]._replace(text=text, spans=spans))

    def _put_blank(self, change: Change, spans: tuple[Span, Span]) -> None:
        """A blank that one side alone has; it goes with words of that side before it."""
        if self._out and self._out[-1].change is change:
            self._put_as_last(" ", spans)
        else:
            self._put(change, " ", spans, Weight(Strength.STYLE, ()))


def _in_order(side: int, own: Span, away: Span) -> tuple[Span, Span]:
    return (own, away) if side == 0 else (away, own)


def _joined(one: Piece, two: Piece) -> Piece | None:
    """Two pieces as one, where they are of one kind and each runs on in its copy."""
    if one.change is not two.change or not _alike(one, two):
        return None
    spans = []
    for side, (first, second) in enumerate(zip(one.spans, two.spans, strict=True)):
        stands = one.change is Change.EQUAL or (one.change is Change.DELETED) == (side == 0)
        if not stands:
            spans.append(first)
        elif first.end == second.start and first.length and second.length:
            spans.append(Span(first.start, second.end))
        else:
            return None
    return one._replace(text=one.text + two.text, spans=(spans[0], spans[1]))


def _alike(one: Piece, two: Piece) -> bool:
    """Do they matter the same? A blank between equal words matters nothing and parts nothing."""
    return one.strengths == two.strengths and one.findings == two.findings
