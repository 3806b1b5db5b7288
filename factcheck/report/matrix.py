"""The claim matrix: one row a fact, one column an outlet, the odd one out marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model.article import Witness
from factcheck.model.claim import Claim, Date, Name, NameSort, Number, Quote
from factcheck.model.collation import Collation, Match
from factcheck.model.finding import Finding, Mark, Severity
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.report.ink import Line, Run, columns, cut, pad, visible, wrap
from factcheck.report.terminal import SIGNS, Terminal

_ELSEWHERE = ("INT", "STR")  # one copy by itself, and what stands where: no fact that outlets have
_SPEAKING = ("ATT", "QUO")  # families that may be about who speaks
_WIDEST = 40
_ROOMY = 20  # the first column, from which on it tells the line as well
_BEFORE, _AFTER = 3, 4  # words of its sentence that tell which fact it is
_AROUND = 36  # letters on either side of what differs in a long quotation
_HEIGHT = 3  # lines of one cell; a longer quotation is cut


class Cell(NamedTuple):
    """What one outlet prints of a fact, the name of its style, and whether it stands alone with it."""

    text: str
    style: str = ""
    odd: bool = False


class Told(NamedTuple):
    """One row of the matrix: a fact, where it is first said, what was found of it, and who says what."""

    sign: str
    severity: Severity | None  # None where nothing is to check
    mark: Mark
    about: str
    cells: tuple[Cell, ...]
    found: tuple[Finding, ...]


LEGEND = (
    "✖ cannot both be right  ▲ to check  ≈ another form  ◀ odd one out  "
    "– said nowhere  → said elsewhere, on that line  ? not compared"
)


def body(terminal: Terminal) -> Iterator[Line]:
    """Facts in the order of the base, those in dispute first."""
    rows = matrix(terminal)
    if not rows:
        return
    count = len(terminal.labels)
    first = max(14, min(40, terminal.columns // (count + 1)))
    room = max(min((terminal.columns - first - 2) // count - 2, _WIDEST), 6)
    heads = [[[Run("fact", "title")]], *(_head(label, room) for label in terminal.labels)]
    yield from _height([Run("  ")], heads, first, room)
    yield [Run("─" * min(terminal.columns, first + 2 + count * (room + 2)), "dim")]
    for row in rows:
        cells = [_named(terminal, row.mark, row.about, first)]
        cells += [_cell(cell.text, cell.style, room, cell.odd) for cell in row.cells]
        lead = [Run(f"{row.sign} ", row.severity.value if row.severity else "dim")]
        yield from _height(lead, cells, first, room)
    yield []
    yield from wrap([Run(LEGEND, "dim")], terminal.columns)
    yield []


def matrix(terminal: Terminal) -> list[Told]:
    """The rows: facts in the order of the base, those in dispute first, a name that recurs once."""
    forms = {mark for agreement in terminal.report.agreements if agreement.how for mark in agreement.marks}
    facts = [_Fact(terminal, match, forms) for match in _facts(terminal.collation)]
    told_of = {id(finding) for fact in facts for finding in fact.found}
    rows: list[_Fact | _Dispute] = [*facts]
    rows += [
        _Dispute(terminal, finding)
        for finding in terminal.report.findings
        if finding.severity.rank
        and finding.marks
        and id(finding) not in told_of
        and finding.rule.family not in _ELSEWHERE
    ]
    once: dict[object, _Fact | _Dispute] = {}
    for row in sorted(rows, key=lambda row: -row.rank):
        once.setdefault(row.words, row)
    return [row.told() for row in once.values()]


def _facts(collation: Collation) -> list[Match[Any]]:
    """What stands against each other, and what one copy alone says, in the order of the rows."""
    facts = list(collation.matches)
    for lone in collation.unmatched:
        if lone.row is not None and not isinstance(lone.claim, Name):
            claims = tuple(
                lone.claim if at == lone.document else None for at in range(len(collation.witnesses))
            )
            facts.append(Match(lone.row, claims))
    return sorted(facts, key=lambda match: match.row)


class _Fact:
    """One row of the matrix: a match, what was found about it, who stands alone."""

    def __init__(self, terminal: Terminal, match: Match[Any], forms: set[Mark]) -> None:
        self.terminal = terminal
        self.match = match
        parts = {Mark(document, part) for document, claim in self._every() for part in _parts(claim)}
        said = parts | {
            Mark(document, claim.speaker_span)
            for document, claim in match.present
            if isinstance(claim, Quote) and claim.speaker_span
        }
        self.found = [
            finding
            for finding in terminal.about(said)
            if _is_about(finding, match, said if finding.rule.family in _SPEAKING else parts)
        ]
        self.rank = max((finding.severity.rank for finding in self.found), default=0)
        self.severity = (Severity.NOTE, Severity.WARNING, Severity.ERROR)[self.rank]
        self.another_form = any(mark in forms for mark in parts)

    def _every(self) -> list[tuple[int, Any]]:
        return [*self.match.present, *self.match.extra]

    @property
    def words(self) -> tuple[object, ...]:
        """What tells this row from another: for names and quiet figures, what each copy prints."""
        where = None if self.rank == 0 else id(self)
        return (_kind(self.match), where, *(claim and claim.text.casefold() for claim in self.match.claims))

    def told(self) -> Told:
        """The row."""
        sign = SIGNS[self.severity] if self.rank else "≈" if self.another_form else " "
        style = f"{self.severity.value}-words" if self.rank else ""
        document, claim = self.match.present[0]
        first = Mark(document, claim.span)
        about = f"{self.found[0].code} " if self.found else ""
        about += _about(self.terminal, self.match)
        odd = self._odd()
        if odd is not None and self.match.claims[odd] is None:
            odd = None  # it says nothing here that could be marked
        texts = [claim.text for _, claim in self.match.present]
        cells = []
        for document, claim in enumerate(self.match.claims):
            if claim is None:
                same = self.match.present[0][1]
                absent = _absent(self.terminal, self.match.row, document, texts, same=same)
                cells.append(Cell(absent, "dim"))
                continue
            marked = style if self.rank > 0 and odd in (None, document) else ""
            cells.append(Cell(self._said(document, claim), marked, document == odd))
        severity = self.severity if self.rank else None
        return Told(sign, severity, first, about, tuple(cells), tuple(self.found))

    def _said(self, document: int, claim: Claim) -> str:
        """What a copy prints; of a quotation the words said alone, with its speaker where they name two."""
        if not isinstance(claim, Quote):
            return visible(claim.text)
        text = self.terminal.collation.witnesses[document].article.text
        own = [part for at, quote in self._every() if at == document for part in quote.parts]
        words = " … ".join(visible(part.of(text)) for part in self._near(document, own, text))
        speakers = {(quote.speaker or "").rpartition(" ")[2] for _, quote in self.match.present}
        return f"{visible(claim.speaker or 'nobody')}: {words}" if len(speakers) > 1 else words

    def _near(self, document: int, own: list[Span], text: str) -> list[Span]:
        """Of a long quotation in dispute, the words round what differs."""
        marks = [mark.span for finding in self.found for mark in finding.marks if mark.document == document]
        inside = [mark for mark in marks if any(part.covers(mark) for part in own)]
        if not inside or sum(part.length for part in own) < _WIDEST:
            return own
        mark = min(inside, key=lambda span: span.length)
        part = next(part for part in own if part.covers(mark))
        start, end = max(part.start, mark.start - _AROUND), min(part.end, mark.end + _AROUND)
        start = part.start if start == part.start else text.find(" ", start, mark.start) + 1 or start
        end = part.end if end == part.end else max(text.rfind(" ", mark.end, end), mark.end)
        return [Span(start, end)]

    def _odd(self) -> int | None:
        """The copy that stands alone against two or more, where there is a dispute."""
        if not self.rank:
            return None
        if not isinstance(self.match.present[0][1], Quote):
            return self.terminal.odd({d: [c.span] for d, c in self.match.present})
        marked: dict[int, list[Span]] = {}
        for mark in self.found[0].marks:
            marked.setdefault(mark.document, []).append(mark.span)
        return self.terminal.odd(marked)


class _Dispute:
    """One row of the matrix that is no claim's: "rose" against "fell", a denial that some left out."""

    def __init__(self, terminal: Terminal, finding: Finding) -> None:
        self.terminal, self.finding = terminal, finding
        self.rank = finding.severity.rank
        self.words = id(finding)

    def told(self) -> Told:
        """The row."""
        finding = self.finding
        style = f"{finding.severity.value}-words"
        spans: dict[int, list[Span]] = {}
        for mark in sorted(finding.marks):
            spans.setdefault(mark.document, []).append(mark.span)
        odd = self.terminal.odd(spans)
        texts = [span.of(self._text(document)) for document, own in spans.items() for span in own]
        cells = []
        for document in range(len(self.terminal.labels)):
            said = [span.of(self._text(document)) for span in spans.get(document, ())]
            text = " … ".join(" ".join(visible(words).split()) for words in said if words)
            words = text or _absent(self.terminal, finding.row, document, texts, left_out=bool(said))
            marked = style if text and odd in (None, document) else "" if text else "dim"
            cells.append(Cell(words, marked, document == odd))
        about = f"{finding.code} {finding.what}"
        sign = SIGNS[finding.severity]
        return Told(sign, finding.severity, min(finding.marks), about, tuple(cells), (finding,))

    def _text(self, document: int) -> str:
        return self.terminal.collation.witnesses[document].article.text


def _absent(
    terminal: Terminal,
    row: int | None,
    document: int,
    texts: list[str],
    *,
    same: Claim | None = None,
    left_out: bool = True,
) -> str:
    """
    Why a copy's cell is empty: "–" said nowhere in it, "→ 12" said elsewhere, "?" not compared.

    Elsewhere is where another copy's words stand in it as they are, or a figure or day of the same value
    and unit: the line is given. Not compared is what stands in a caption or other part that is not read,
    and a dispute that says nothing of this copy, though its sentence stands there.
    """
    witness = terminal.collation.witnesses[document]
    places = (_place_of(words, witness.article.text) for words in texts if words.strip())
    at = next((place for place in places if place >= 0), _of_value(witness, same))
    if at < 0:
        told = left_out or row is None or not terminal.collation.rows[row].cells[document]
        return "–" if told else "?"
    read = any(sentence.span.start <= at < sentence.span.end for sentence in witness.sentences)
    return f"→ {witness.article.offsets.position(at).line}" if read else "?"


def _of_value(witness: Witness, same: Claim | None) -> int:
    """Where a copy has a figure or a date of the same value; -1 where it has none."""
    if isinstance(same, Number) and same.value is not None:
        told = (one.span.start for one in witness.numbers if (one.value, one.unit) == (same.value, same.unit))
        return next(told, -1)
    if isinstance(same, Date) and same.value is not None:
        return next((one.span.start for one in witness.dates if one.value == same.value), -1)
    return -1


def _place_of(words: str, text: str) -> int:
    """Where the words stand in a text as words of their own; -1 where they do not."""
    folded = words.strip().casefold()
    own = text.casefold()
    at = own.find(folded)
    while at >= 0:
        before, after = own[at - 1 : at], own[at + len(folded) : at + len(folded) + 1]
        if not before.isalnum() and not after.isalnum() and len(own) == len(text):
            return at
        at = own.find(folded, at + 1)
    return -1


def _named(terminal: Terminal, mark: Mark, about: str, first: int) -> list[Line]:
    """The first cell: the line of the base, or of the first copy that says it, and what the fact is about."""
    line = terminal.places.place(*mark).split(":")[-2]
    place = [Run(f"{line:>4} ", "dim")] if first >= _ROOMY else []
    lines = wrap([Run(about)], first - columns(place))
    return [[*(place if at == 0 else [Run(" " * columns(place))]), *words] for at, words in enumerate(lines)]


def _cell(text: str, style: str, room: int, odd: bool) -> list[Line]:
    """What one outlet prints, over a few lines; the odd one out is marked."""
    lines = wrap([Run(text, style), *([Run(" ◀")] if odd else [])], room)
    if len(lines) > _HEIGHT:
        last = "".join(run.text for run in lines[_HEIGHT - 1])
        lines = [*lines[: _HEIGHT - 1], [Run(cut(f"{last} …", room - 1))]]
    return lines


def _head(label: str, room: int) -> list[Line]:
    """An outlet's name at the top of its column, over two lines where it is long."""
    lines = wrap([Run(label, "title")], room)
    return [*lines[:1], [Run(cut(" ".join(run.text for line in lines[1:] for run in line), room), "title")]]


def _height(lead: Line, cells: list[list[Line]], first: int, room: int) -> Iterator[Line]:
    """Cells of several lines set beside each other."""
    for at in range(max(map(len, cells))):
        line = [*(lead if at == 0 else [Run("  ")])]
        line += pad(cells[0][at] if at < len(cells[0]) else [], first)
        for cell in cells[1:]:
            line += [Run("  "), *pad(cell[at] if at < len(cell) else [], room)]
        if any(run.text.strip() for run in line):
            yield line


def _parts(claim: Claim) -> tuple[Span, ...]:
    """Where a claim's own words stand; those of a quotation without what breaks it."""
    return claim.parts or (claim.span,) if isinstance(claim, Quote) else (claim.span,)


def _is_about(finding: Finding, match: Match[Any], spans: set[Mark]) -> bool:
    """Are its marks on this fact, in two copies where both have as many?"""
    on = {mark.document for mark in finding.marks if _inside(mark, spans)}
    marked = {mark.document for mark in finding.marks}
    return len(on) >= min(2, len(match.present), len(marked))


def _inside(mark: Mark, spans: set[Mark]) -> bool:
    return mark in spans or any(mark.document == at and span.covers(mark.span) for at, span in spans)


def _kind(match: Match[Any]) -> str:
    """What sort of fact it is, in a word."""
    claim: Claim = match.present[0][1]
    if isinstance(claim, Quote):
        return f"quote · {visible(claim.speaker.split()[-1])}" if claim.speaker else "quote"
    if isinstance(claim, Name):
        return "name" if claim.sort is NameSort.OTHER else claim.sort.value
    return claim.kind.value


def _about(terminal: Terminal, match: Match[Any]) -> str:
    """The fact: of a figure or a date, the words of its sentence that it stands between."""
    document, claim = match.present[0]
    if isinstance(claim, Quote | Name):
        return _kind(match)
    witness = terminal.collation.witnesses[document]
    sentence, text = witness.sentences[claim.sentence].span, witness.article.text
    before = text[sentence.start : claim.span.start].split()[-_BEFORE:]
    after = text[claim.span.end : sentence.end].split()[:_AFTER]
    return visible(" ".join([*before, "…", *after]).rstrip(".,;:"))
