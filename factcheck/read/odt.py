"""
OpenDocument text (.odt): the paragraphs as they stand, notes and tables set apart from the story.

The text is the one that the writer sees, with every tracked change made; where it is asked for, what was
put in is left out and what was taken out stands where it was.
"""

from __future__ import annotations

from factcheck.model.article import Article
from factcheck.model.record import dataclass
from factcheck.read.archive import Parts
from factcheck.read.manuscript import Manuscript
from factcheck.read.markup import Event, Kind, Reader, Tree, attributes, characters, saved
from factcheck.read.page import Page
from factcheck.read.source import Raw

# Elements whose text is no copy: comments, what was taken out, what describes a picture.
_NEVER = frozenset(
    """
    annotation tracked-changes note-citation title desc binary-data hidden-text hidden-paragraph ruby-text
    table-of-content forms script event-listeners
    """.split()
)
_SIGNS = {"tab": " ", "line-break": " "}
_MOST_BLANKS = 80
_TITLES = frozenset(["title", "heading_20_1", "heading"])


@dataclass(frozen=True, slots=True)
class _Style:
    hidden: bool = False  # struck out, or not shown
    raised: bool = False
    title: bool = False


def read(parts: Parts, raw: Raw) -> Article:
    """The text of the document; a place in it is its paragraph and the character there."""
    page = parts.page("content.xml", raw)
    written = Manuscript()
    _Walk(page, written, original=raw.original).through()
    return written.article(saved(parts.get("meta.xml"), raw))


def _styles(page: Page) -> dict[str, _Style]:
    """The styles that are the document's own, by name."""
    out: dict[str, _Style] = {}
    name, told = "", {}  # type: tuple[str, dict[str, str]]
    for event in Reader(page.text, page).events():
        if event.kind is Kind.OPEN and event.name == "body":
            break
        if event.name == "style" and event.kind is not Kind.CLOSE:
            told = attributes(page.text, event)
            name = told.get("name", "")
            out[name] = _Style(title=told.get("parent-style-name", "").casefold() in _TITLES)
        elif event.name == "text-properties" and name and event.kind is not Kind.CLOSE:
            said = attributes(page.text, event)
            line = said.get("text-line-through-style", "none"), said.get("text-line-through-type", "none")
            out[name] = _Style(
                hidden=any(kind != "none" for kind in line) or said.get("display") == "none",
                raised=_is_raised(said.get("text-position", "")),
                title=out[name].title,
            )
    return out


def _is_raised(position: str) -> bool:
    """Is text set above the line ("super 58%", "33% 58%") and not below it ("sub", "-33%")?"""
    first = position.partition(" ")[0]
    return first == "super" or (first.endswith("%") and first[:1].isdigit() and first != "0%")


class _Walk:
    """Goes through the document once."""

    def __init__(self, page: Page, written: Manuscript, *, original: bool) -> None:
        self.page = page
        self.written = written
        self.styles = _styles(page)
        self.put_in: set[str] = set()  # the changes that put something in
        self.taken_out: dict[str, list[str]] = {}
        if original:
            self._changes()
        self.unsaid = 0
        self.skipping: set[str] = set()
        self.spans: list[_Style] = []
        self.body = 0
        self.tables: list[int] = []
        self.count = 0
        self.rows = 0

    def _changes(self) -> None:
        """What the tracked changes have put in and taken out, by their names."""
        tree = Tree(self.page)
        for region in tree.root.every("changed-region"):
            name = tree.attribute(region, "id") or ""
            if region.child("insertion") is not None:
                self.put_in.add(name)
            taken = region.child("deletion")
            if taken is not None:
                self.taken_out[name] = [tree.said(part) or "" for part in taken.children if part.name in "ph"]

    def through(self) -> None:
        """Add every paragraph."""
        text = self.page.text
        for event in Reader(text, self.page).events():
            if event.kind in (Kind.TEXT, Kind.LITERAL):
                for piece, _ in characters(text, event.start, event.end):
                    self._say(piece)
            elif event.name in _NEVER:
                self.unsaid = max(self.unsaid + event.step, 0)
            elif not self.unsaid:
                self._element(event)

    def _say(self, piece: str) -> None:
        if not self.unsaid and not self.skipping and not any(style.hidden for style in self.spans):
            self.written.add(piece, raised=any(style.raised for style in self.spans))

    def _element(self, event: Event) -> None:
        name, step = event.name, event.step
        opens = event.kind is not Kind.CLOSE
        if name in ("p", "h"):
            self._paragraph(event)
        elif name == "span":
            if step > 0:
                self.spans.append(self._style(event))
            elif step < 0 and self.spans:
                self.spans.pop()
        elif name in _SIGNS and opens:
            self._say(_SIGNS[name])
        elif name == "s" and opens:
            count = attributes(self.page.text, event).get("c", "1")
            self._say(" " * min(int(count) if count.isdecimal() and len(count) < 5 else 1, _MOST_BLANKS))
        elif name == "note-body":
            self.written.noting = max(self.written.noting + step, 0)
        elif name in ("table", "table-row"):
            self._table(name, step)
        elif name in ("change", "change-start", "change-end") and opens:
            self._change(name, attributes(self.page.text, event).get("change-id", ""))

    def _paragraph(self, event: Event) -> None:
        if event.kind is not Kind.CLOSE:
            table = self.tables[-1] if self.tables else 0
            if self.skipping and self.written.paragraphs:
                self.written.paragraphs[-1].runs_on = True  # its end was put in
            opened = self.written.begin((table, self.rows if table else 0))
            told = attributes(self.page.text, event)
            style = told.get("style-name", "")
            opened.title |= (
                style.casefold() in _TITLES
                or self.styles.get(style, _Style()).title
                or (event.name == "h" and told.get("outline-level") == "1")
            )
        if event.kind is not Kind.OPEN:
            self.written.end()

    def _table(self, name: str, step: int) -> None:
        if name == "table-row":
            self.rows += step > 0
        elif step > 0:
            self.count += 1
            self.tables.append(self.count)
        elif step < 0 and self.tables:
            self.tables.pop()

    def _style(self, event: Event) -> _Style:
        return self.styles.get(attributes(self.page.text, event).get("style-name", ""), _Style())

    def _change(self, name: str, change: str) -> None:
        if name == "change-start" and change in self.put_in:
            self.skipping.add(change)
        elif name == "change-end":
            self.skipping.discard(change)
        elif name == "change":
            for number, part in enumerate(self.taken_out.get(change, ())):
                if number and self.written.open:
                    cell = self.written.open[-1].cell
                    self.written.end()
                    self.written.begin(cell)
                self._say(part)
