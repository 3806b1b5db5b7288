"""
Word files (.docx): the paragraphs as they stand, notes and tables set apart from the story.

Tracked changes are read as if they were accepted, or, where that is asked for, as if none had been made.
What was moved stands once, where it stands in that text. A text box comes behind the paragraph that it
hangs on; comments, headers and footers, and what is hidden or struck out, are no copy.
"""

from __future__ import annotations

from factcheck.model.article import Article
from factcheck.read.archive import Parts
from factcheck.read.manuscript import Manuscript
from factcheck.read.markup import Event, Kind, Reader, attributes, characters, saved
from factcheck.read.page import Page
from factcheck.read.source import Raw

_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
# Elements whose text is not said: by which state of the text, and whatever that is.
_NEVER = frozenset(["Fallback", "instrText", "delInstrText", "rt"])
_ACCEPTED = frozenset(["del", "moveFrom"])
_ORIGINAL = frozenset(["ins", "moveTo"])
_TITLES = frozenset(["title", "heading1"])
_SIGNS = {"tab": " ", "br": " ", "cr": " ", "ptab": " ", "noBreakHyphen": "-"}
_OFF = frozenset(["0", "false", "off", "none"])


def read(parts: Parts, raw: Raw) -> Article:
    """The text of the document; a place in it is its paragraph and the character there."""
    written = Manuscript()
    walk = _Walk(written, original=raw.original)
    walk.through(parts.page("word/document.xml", raw))
    for name in _NOTES:
        if name in parts.names:
            walk.through(parts.page(name, raw), notes=True)
    return written.article(saved(parts.get("docProps/core.xml"), raw))


class _Walk:
    """Goes through a part of the document once."""

    def __init__(self, written: Manuscript, *, original: bool) -> None:
        self.written = written
        self.gone = _ORIGINAL if original else _ACCEPTED
        self.unsaid = 0  # elements round this place whose text is not said
        self.said = 0  # elements round this place that hold text
        self.settings = 0  # of a paragraph
        self.run_settings = 0
        self.hidden = False  # of this run
        self.raised = False
        self.tables: list[int] = []
        self.count = 0
        self.rows = 0
        self.row_gone = 0

    def through(self, page: Page, *, notes: bool = False) -> None:
        """Add every paragraph of a part."""
        text = page.text
        self.written.noting = int(notes)
        for event in Reader(text, page).events():
            if event.kind in (Kind.TEXT, Kind.LITERAL):
                if self.said and not self.unsaid and not self.hidden and not self.row_gone:
                    for piece, _ in characters(text, event.start, event.end):
                        self.written.add(piece, raised=self.raised)
            elif event.name in _NEVER or (event.name in self.gone and event.kind is not Kind.EMPTY):
                self.unsaid = max(self.unsaid + event.step, 0)
            elif self.settings or self.run_settings:
                self._setting(text, event)
            elif not self.unsaid:
                self._element(event)
        while self.written.open:
            self.written.end()
        self.written.noting = 0

    def _element(self, event: Event) -> None:
        name, step = event.name, event.step
        if name in (
            "t",
            "delText",
        ):  # the second stands in what was deleted
            self.said = max(self.said + step, 0)
        elif name == "p":
            self._paragraph(step, event.kind is Kind.EMPTY)
        elif name in ("pPr", "trPr"):
            self.settings += step
        elif name == "rPr":
            self.run_settings += step
        elif name == "r":
            self.hidden = self.raised = False
        elif name in _SIGNS:
            if event.kind is not Kind.CLOSE and not self.hidden:
                self.written.add(_SIGNS[name])
        elif name in ("tbl", "tr"):
            self._table(name, step)

    def _paragraph(self, step: int, empty: bool) -> None:
        if step > 0 or empty:
            table = self.tables[-1] if self.tables else 0
            self.written.begin((table, self.rows if table else 0))
        if step < 0 or empty:
            self.written.end()

    def _table(self, name: str, step: int) -> None:
        if name == "tr":
            self.rows += step > 0
            self.row_gone = 0
        elif step > 0:
            self.count += 1
            self.tables.append(self.count)
        elif self.tables:
            self.tables.pop()

    def _setting(self, text: str, event: Event) -> None:
        """What is set of a paragraph, a row or a run."""
        name, step = event.name, event.step
        if name in ("pPr", "trPr"):
            self.settings = max(self.settings + step, 0)
        elif name == "rPr":
            self.run_settings = max(self.run_settings + step, 0)
        elif step < 0:
            return
        elif name == "pStyle":
            style = attributes(text, event).get("val", "").casefold()
            if self.written.open and style in _TITLES:
                self.written.open[-1].title = True
        elif name in self.gone and self.settings:
            if self.run_settings and self.written.open:
                self.written.open[-1].runs_on = True  # the paragraph's end
            elif not self.run_settings:
                self.row_gone = 1
        elif self.run_settings and not self.settings:
            value = attributes(text, event).get("val", "")
            if name in ("strike", "dstrike", "vanish"):
                self.hidden |= value not in _OFF
            elif name == "vertAlign":
                self.raised = value == "superscript"
