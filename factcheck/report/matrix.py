"""The claim matrix: one row a fact, one column an outlet, the odd one out marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model.claim import Claim, ClaimKind, Name, NameSort, Number, Quote
from factcheck.model.collation import Collation, Match
from factcheck.model.finding import Finding, Mark, Severity
from factcheck.model.span import Span
from factcheck.report.ink import Line, Run, columns, cut, pad, visible, wrap
from factcheck.report.terminal import SIGNS, Terminal

_ELSEWHERE = ("INT", "STR")  # one copy by itself, and what stands where: no fact that outlets have
_SPEAKING = ("ATT", "QUO")  # families that may be about who speaks
_WIDEST = 40
_ROOMY = 20  # the first column, from which on it tells the line as well
_HEIGHT = 3  # lines of one cell; a longer quotation is cut


def body(terminal: Terminal) -> Iterator[Line]:
    """Facts in the order of the base, those in dispute first."""
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
    if not rows:
        return
    count = len(terminal.labels)
    first = max(12, min(24, terminal.columns // (count + 2)))
    room = max(min((terminal.columns - first - 2) // count - 2, _WIDEST), 6)
    heads = [[[Run("fact", "title")]], *(_head(label, room) for label in terminal.labels)]
    yield from _height([Run("  ")], heads, first, room)
    yield [Run("─" * min(terminal.columns, first + 2 + count * (room + 2)), "dim")]
    told = set()
    for row in sorted(rows, key=lambda row: -row.rank):
        if row.words not in told:  # a name that recurs is told once
            yield from row.lines(first, room)
        told.add(row.words)
    yield []
    legend = "✖ cannot both be right  ▲ to check  ≈ another form  – not said  ◀ odd one out"
    yield from wrap([Run(legend, "dim")], terminal.columns)
    yield []


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
        spans = {(document, claim.span) for document, claim in match.present}
        said = spans | {
            (document, claim.speaker_span)
            for document, claim in match.present
            if isinstance(claim, Quote) and claim.speaker_span
        }
        self.found = [
            finding
            for finding in terminal.grave(match.row)
            if _is_about(finding, match, said if finding.rule.family in _SPEAKING else spans)
        ]
        self.rank = max((finding.severity.rank for finding in self.found), default=0)
        self.severity = (Severity.NOTE, Severity.WARNING, Severity.ERROR)[self.rank]
        self.another_form = any(Mark(*span) in forms for span in spans)

    @property
    def words(self) -> tuple[object, ...]:
        """What tells this row from another: for names and quiet figures, what each copy prints."""
        where = None if self.rank == 0 else id(self)
        return (_about(self.match), where, *(claim and claim.text.casefold() for claim in self.match.claims))

    def lines(self, first: int, room: int) -> Iterator[Line]:
        """The row, its cells wrapped."""
        sign = SIGNS[self.severity] if self.rank else "≈" if self.another_form else " "
        style = f"{self.severity.value}-words" if self.rank else ""
        document, claim = self.match.present[0]
        cells = [_named(self.terminal, Mark(document, claim.span), _about(self.match), first)]
        odd = self._odd()
        for document, claim in enumerate(self.match.claims):
            text = "–" if claim is None else self._said(claim)
            marked = self.rank > 0 and claim is not None and odd in (None, document)
            cells.append(
                _cell(text, style if marked else "dim" if claim is None else "", room, document == odd)
            )
        yield from _height([Run(f"{sign} ", self.severity.value if self.rank else "dim")], cells, first, room)

    def _said(self, claim: Claim) -> str:
        """What a copy prints; a quotation with its speaker where the copies name two."""
        words = visible(claim.text)
        if not isinstance(claim, Quote):
            return words
        speakers = {(quote.speaker or "").rpartition(" ")[2] for _, quote in self.match.present}
        return f"{visible(claim.speaker or 'nobody')}: {words}" if len(speakers) > 1 else words

    def _odd(self) -> int | None:
        """The copy that stands alone against two or more, where there is a dispute."""
        return self.terminal.odd({d: [c.span] for d, c in self.match.present}) if self.rank else None


class _Dispute:
    """One row of the matrix that is no claim's: "rose" against "fell", a denial that some left out."""

    def __init__(self, terminal: Terminal, finding: Finding) -> None:
        self.terminal, self.finding = terminal, finding
        self.rank = finding.severity.rank
        self.words = id(finding)

    def lines(self, first: int, room: int) -> Iterator[Line]:
        """The row, its cells wrapped."""
        finding = self.finding
        style = f"{finding.severity.value}-words"
        cells = [_named(self.terminal, min(finding.marks), finding.name.replace("-", " "), first)]
        spans: dict[int, list[Span]] = {}
        for mark in sorted(finding.marks):
            spans.setdefault(mark.document, []).append(mark.span)
        odd = self.terminal.odd(spans)
        for document, witness in enumerate(self.terminal.collation.witnesses):
            said = [span.of(witness.article.text) for span in spans.get(document, ())]
            text = " … ".join(" ".join(visible(words).split()) for words in said if words)
            told = text or ("–" if said or finding.rule.family == "COV" else " ")
            cells.append(
                _cell(told, style if text and odd in (None, document) else "", room, document == odd)
            )
        yield from _height([Run(f"{SIGNS[finding.severity]} ", finding.severity.value)], cells, first, room)


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


def _is_about(finding: Finding, match: Match[Any], spans: set[tuple[int, Span]]) -> bool:
    """Are its marks on this fact, in two copies where both have as many?"""
    on = {mark.document for mark in finding.marks if _inside(mark, spans)}
    marked = {mark.document for mark in finding.marks}
    return len(on) >= min(2, len(match.present), len(marked))


def _inside(mark: Mark, spans: set[tuple[int, Span]]) -> bool:
    return mark in spans or any(mark.document == at and span.covers(mark.span) for at, span in spans)


def _about(match: Match[Any]) -> str:
    """What the fact is about, in a word or two."""
    claim: Claim = match.present[0][1]
    if isinstance(claim, Number):
        counts = claim.kind in (ClaimKind.NUMBER, ClaimKind.MEASURE)
        return visible(claim.unit) if counts and claim.unit else claim.kind.value
    if isinstance(claim, Quote):
        return f"quote · {visible(claim.speaker.split()[-1])}" if claim.speaker else "quote"
    if isinstance(claim, Name):
        return "name" if claim.sort is NameSort.OTHER else claim.sort.value
    return claim.kind.value
