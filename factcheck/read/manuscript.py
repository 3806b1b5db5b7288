"""
Copy as a word processor has it: put together paragraph by paragraph, with notes and tables set apart.

What is struck out is left out, as on a page. A raised figure is copy or the mark of a note by what
stands before it and behind it, so that it is settled when the next words come.
"""

from __future__ import annotations

from itertools import islice

from factcheck.model.article import Article, Masthead, Zone, ZoneKind, table_caution
from factcheck.model.record import dataclass, field
from factcheck.model.span import OffsetMap, Span
from factcheck.read.page import Page, Trail, compose
from factcheck.read.raised import Pieces, settle
from factcheck.read.tables import of_figures

_HEAD = 4  # paragraphs: a heading below them is that of a part
_DEEPEST = 50  # paragraphs open at once: a text box in a text box


@dataclass(slots=True)
class Paragraph:
    """One paragraph: its words with their places, and what is known of it."""

    kind: ZoneKind | None = None
    cell: tuple[int, int] = (0, 0)  # its table and the row of it
    pieces: Pieces = field(default_factory=list)
    raised: int | None = None  # where a raised passage begins that is not settled yet
    title: bool = False
    runs_on: bool = False  # its end is deleted, so that the next one goes on in it

    @property
    def text(self) -> str:
        """Its words on one line."""
        return "".join(piece for piece, _ in self.pieces).replace("\n", " ").replace("\r", " ")


class Manuscript:
    """The paragraphs so far; one that stands inside another (a text box) comes behind it."""

    def __init__(self) -> None:
        """Begin with none."""
        self.paragraphs: list[Paragraph] = []
        self.notes: list[Paragraph] = []
        self.open: list[Paragraph] = []
        self.noting = 0  # footnotes that are open

    def begin(self, cell: tuple[int, int] = (0, 0)) -> Paragraph:
        """Open a paragraph, of a note where one is open."""
        into = self.notes if self.noting else self.paragraphs
        last = into[-1] if into else None
        if last is not None and last.runs_on and last not in self.open and not self.open:
            last.runs_on = False
            paragraph = last
        else:
            paragraph = Paragraph(ZoneKind.FURNITURE if self.noting else None, cell)
            into.append(paragraph)
        if len(self.open) < _DEEPEST:
            self.open.append(paragraph)
        return paragraph

    def end(self) -> None:
        """Close the paragraph that is open."""
        if self.open:
            _settled(self.open.pop(), "")

    def add(self, said: str, at: int = 0, *, raised: bool = False) -> None:
        """Add words to the paragraph that is open."""
        if not said or not self.open:
            return
        here = self.open[-1]
        if raised:
            if here.raised is None:
                here.raised = len(here.pieces)
        else:
            _settled(here, said)
        here.pieces.append((said, at))

    def article(self, head: Masthead, sheet: Page | None = None) -> Article:
        """The article; without a page, a place is the number of the paragraph and the character there."""
        while self.open:
            self.end()
        every = [*self.paragraphs, *self.notes]
        tables = of_figures((part.cell, part.text.strip()) for part in self.paragraphs if part.text.strip())
        said = (part for part in self.paragraphs if part.text.strip())
        title = next((part for part in islice(said, _HEAD) if part.title), None)
        trail = Trail()
        told: list[Zone] = []
        lines = [0]
        last = 0
        for number, part in enumerate(every):
            if number:
                trail.add("\n", last)
                lines.append(trail.length)
            begin = trail.length
            for piece, at in part.pieces:
                trail.add(piece.replace("\n", " ").replace("\r", " "), at)
                last = at + len(piece)
            kind = ZoneKind.FURNITURE if part.cell[0] in tables else part.kind
            if kind is not None and trail.length > begin:
                told.append(Zone(kind, Span(begin, trail.length)))
        offsets = OffsetMap(lines=tuple(lines))
        if sheet is not None:
            offsets = OffsetMap(compose(trail.ended(), trail.length, sheet.runs), sheet.lines)
        return Article(
            trail.text,
            masthead=Masthead(
                headline=" ".join(title.text.split()) if title else head.headline,
                byline=head.byline,
                language=head.language,
            ),
            offsets=offsets,
            told=tuple(told),
            cautions=(table_caution(list(tables.values())),) if tables else (),
        )


def _settled(paragraph: Paragraph, after: str) -> None:
    """Take the raised mark of a note out of a paragraph; one that begins it is that note's own."""
    if paragraph.raised is None:
        return
    if settle(paragraph.pieces, paragraph.raised, after, linked=False):
        paragraph.kind = ZoneKind.FURNITURE
    paragraph.raised = None
