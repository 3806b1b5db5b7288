"""
Tags and text of XML and HTML, each with its place; nothing is expanded, fetched or nested without bound.

Two ways to read: strictly, where a fault is told with its line, and as browsers do, where a page is
taken as it comes. Both go through the text once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from enum import Enum

from factcheck.model.article import Article, Masthead, Zone, ZoneKind, table_caution
from factcheck.model.record import NamedTuple, dataclass, field
from factcheck.model.span import OffsetMap, Span
from factcheck.read.page import STRAIGHT, Page, Runs, Trail, compose
from factcheck.read.raised import STRUCK, settle
from factcheck.read.source import Raw
from factcheck.read.tables import of_figures

DEEPEST = 500
# A bound on the values in quotes: each is a turn of a loop that `re` keeps in memory.
_TAG = re.compile(
    r"""<(/?)([A-Za-z_][\w.:-]*)(?![\w.:-])([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*){0,100000})>"""
)
_ATTRIBUTE = re.compile(r"""([A-Za-z_:@][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{0,31}));")
_PLAIN = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0"}
_SPACE = re.compile(r"[ \t\n\r\f]+|[^ \t\n\r\f]+")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_PARAGRAPH = re.compile(r"(?:[^\n]+|\n(?![ \t]*\n))+")
_LINE = re.compile(r"[^\n]+")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset("script style textarea iframe noembed noframes xmp".split())


class Kind(Enum):
    """What a piece of markup is."""

    OPEN = "open"
    CLOSE = "close"
    EMPTY = "empty"  # <br/>
    TEXT = "text"
    LITERAL = "literal"  # CDATA: no entities in it


class Event(NamedTuple):
    """A tag, or a stretch of text, with its place; `name` is small and without its prefix."""

    kind: Kind
    name: str
    start: int
    end: int

    @property
    def step(self) -> int:
        """How much deeper the markup is behind it: 1 behind a start, -1 behind an end."""
        return {Kind.OPEN: 1, Kind.CLOSE: -1}.get(self.kind, 0)


class Mapped(NamedTuple):
    """Text that stands in a page in another guise (escaped), and the runs that lead back to it."""

    text: str
    runs: Runs = STRAIGHT

    def pieces(self, piece: str, at: int) -> Iterator[tuple[str, int]]:
        """A piece of this text, cut so that each part stands in one stretch of the page."""
        if self.runs == STRAIGHT:
            yield piece, at
            return
        while piece:
            number = max(bisect_right(self.runs, (at, 1 << 62)) - 1, 0)
            start, there = self.runs[number]
            end = self.runs[number + 1][0] if number + 1 < len(self.runs) else at + len(piece)
            cut = max(end - at, 1)
            yield piece[:cut], there + at - start
            piece, at = piece[cut:], at + cut


def attributes(text: str, event: Event) -> dict[str, str]:
    """The attributes of a tag, names small and without prefix but for "xml:lang"."""
    inner = text[event.start : event.end].strip("<>/ \n\t")
    out: dict[str, str] = {}
    for number, match in enumerate(_ATTRIBUTE.finditer(inner)):
        if not number:
            continue  # the tag's own name
        name = match[1].lower()
        value = next((group for group in match.groups()[1:] if group is not None), "")
        out.setdefault(name if name == "xml:lang" else name.rpartition(":")[2], unescaped(value))
    return out


def unescaped(value: str) -> str:
    """A short value with its entities read."""
    if "&" not in value:
        return value
    return "".join(piece for piece, _ in characters(value, 0, len(value)))


def characters(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """The characters of a stretch of text: pieces with their places, entities read as what they stand for."""
    at = start
    ampersand = text.find("&", at, end)
    while ampersand >= 0:
        match = _ENTITY.match(text, ampersand, end)
        said = _entity(match) if match else None
        if match is None or said is None:
            ampersand = text.find("&", ampersand + 1, end)
            continue
        if ampersand > at:
            yield text[at:ampersand], at
        yield said, ampersand
        at = match.end()
        ampersand = text.find("&", at, end)
    if at < end:
        yield text[at:end], at


def _entity(match: re.Match[str]) -> str | None:
    decimal, hexadecimal, name = match.groups()
    if name:
        if name in _PLAIN:
            return _PLAIN[name]
        from html.entities import html5

        return html5.get(name + ";")
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if 0x80 <= code <= 0x9F:  # "&#146;": browsers read it as Windows meant it
        return bytes([code]).decode("cp1252", errors="replace")
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


class Reader:
    """Goes through markup once, giving its tags and text in order."""

    def __init__(
        self, text: str, page: Page | None = None, *, offset: int = 0, end: int | None = None
    ) -> None:
        """Read strictly, telling faults of `page`, or without it as browsers do."""
        self.text = text
        self.page = page
        self.at = offset
        self.end = len(text) if end is None else end
        self.failed = 0

    def events(self) -> Iterator[Event]:
        """Every tag and every stretch of text."""
        text = self.text
        while self.at < self.end:
            tag = text.find("<", self.at, self.end)
            if tag < 0:
                yield Event(Kind.TEXT, "", self.at, self.end)
                return
            if tag > self.at:
                yield Event(Kind.TEXT, "", self.at, tag)
            self.at = tag
            after = text[tag + 1 : tag + 2]
            if after == "!":
                yield from self._declaration()
            elif after == "?":
                self.at = self._past("?>", "<?")
            else:
                yield from self._tag()

    def _fault(self, what: str) -> None:
        if self.page is not None:
            raise self.page.refuse(what, self.at, "have the file sent again, or --from text")

    def _past(self, mark: str, opened: str) -> int:
        found = self.text.find(mark, self.at, self.end)
        if found < 0:
            self._fault(f"the file breaks off: {opened} is never closed")
            return self.end
        return found + len(mark)

    def _declaration(self) -> Iterator[Event]:
        text, at = self.text, self.at
        if text.startswith("<!--", at):
            self.at = self._past("-->", "a comment")
        elif text.startswith("<![CDATA[", at):
            self.at = self._past("]]>", "a CDATA section")
            yield Event(Kind.LITERAL, "", at + 9, max(self.at - 3, at + 9))
        else:
            close = text.find(">", at, self.end)
            subset = text.find("[", at, close if close >= 0 else self.end)
            if subset >= 0 and self.page is not None:
                raise self.page.refuse(
                    "it defines entities of its own, which are not followed", at,
                    "have the file sent without them (the part in [ ] after DOCTYPE)",
                )  # fmt: skip
            self.at = self._past(">", "<!")

    def _tag(self) -> Iterator[Event]:
        start = self.at
        match = _TAG.match(self.text, start, self.end)
        if match is None:
            self._fault("this is no well-formed XML: a tag that cannot be read")
            self.failed += 1
            self.at = start + 1
            yield Event(Kind.TEXT, "", start, self.at)
            if self.failed > 200 or self.text.find(">", start, self.end) < 0:
                yield Event(Kind.TEXT, "", self.at, self.end)
                self.at = self.end
            return
        self.at = match.end()
        name = match[2].rpartition(":")[2]
        name = name if self.page is not None else name.lower()
        if match[1]:
            yield Event(Kind.CLOSE, name, start, self.at)
            return
        void = match[3].endswith("/") or (self.page is None and name in _VOID)
        yield Event(Kind.EMPTY if void else Kind.OPEN, name, start, self.at)
        if self.page is None and not void and name in _RAW:
            yield from self._raw(name)

    def _raw(self, name: str) -> Iterator[Event]:
        """Script and style hold no markup: on to the closing tag."""
        closing = re.compile(f"</{name}", re.IGNORECASE).search(self.text, self.at, self.end)
        begin = self.at
        self.at = closing.start() if closing else self.end
        yield Event(Kind.LITERAL, name, begin, self.at)


@dataclass(slots=True)
class Element:
    """An element of an XML tree: its tag, and where what it holds begins and ends."""

    name: str
    event: Event
    children: list[Element] = field(default_factory=list)
    begin: int = 0
    end: int = 0

    def walk(self) -> Iterator[Element]:
        """Go over the element and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.children))

    def every(self, *names: str) -> list[Element]:
        """All elements below of these names."""
        return [element for element in self.walk() if element.name in names and element is not self]

    def first(self, *names: str) -> Element | None:
        """The first element below of one of these names."""
        return next(
            (element for element in self.walk() if element.name in names and element is not self), None
        )

    def child(self, name: str) -> Element | None:
        """The child of this name."""
        return next((element for element in self.children if element.name == name), None)


class Tree:
    """An XML file, read strictly."""

    def __init__(self, page: Page) -> None:
        """Refuse what is not well-formed, with its line."""
        self.page = page
        self.text = page.text
        self.root = self._grown()

    def _grown(self) -> Element:
        top = Element("", Event(Kind.OPEN, "", 0, 0))
        open_: list[Element] = [top]
        for event in Reader(self.text, self.page).events():
            if event.kind is Kind.OPEN or event.kind is Kind.EMPTY:
                element = Element(event.name, event, begin=event.end, end=event.end)
                open_[-1].children.append(element)
                if event.kind is Kind.OPEN:
                    open_.append(element)
                    if len(open_) > DEEPEST:
                        raise self.page.refuse(
                            f"elements are nested more than {DEEPEST} deep",
                            event.start,
                            "have the file sent again",
                        )
            elif event.kind is Kind.CLOSE:
                if len(open_) < 2 or open_[-1].name != event.name:
                    inside = f"<{open_[-1].name}> is still open" if len(open_) > 1 else "nothing is open"
                    raise self.page.refuse(
                        f"this is no well-formed XML: </{event.name}> closes where {inside}", event.start,
                        "have the file sent again, or --from text",
                    )  # fmt: skip
                open_.pop().end = event.start
        if len(open_) > 1:
            raise self.page.refuse(
                f"the file breaks off inside <{open_[-1].name}>",
                len(self.text) - 1,
                "have the file sent again",
            )
        if not top.children:
            raise self.page.refuse("there is no XML in it", 0, "--from text")
        return top.children[0]

    def attribute(self, element: Element | None, name: str) -> str | None:
        """An attribute's value, None where it is not there or empty."""
        return (attributes(self.text, element.event).get(name) or None) if element else None

    def pieces(self, element: Element) -> Iterator[tuple[str, int]]:
        """All characters inside an element, with their places."""
        for event in Reader(self.text, offset=element.begin, end=element.end).events():
            if event.kind is Kind.TEXT:
                yield from characters(self.text, event.start, event.end)
            elif event.kind is Kind.LITERAL:
                yield self.text[event.start : event.end], event.start

    def said(self, element: Element | None) -> str | None:
        """The text inside an element on one line, None where there is none."""
        if element is None:
            return None
        return " ".join("".join(piece for piece, _ in self.pieces(element)).split()) or None

    def mapped(self, element: Element) -> Mapped:
        """The text inside an element with its escapes read, as markup of its own."""
        trail = Trail()
        for piece, at in self.pieces(element):
            trail.add(piece, at)
        return Mapped(trail.text, trail.ended())


class Copy:
    """The copy as it is put together: paragraphs with their zones, each character with its place."""

    def __init__(self, page: Page) -> None:
        """Begin with nothing."""
        self.page = page
        self.trail = Trail()
        self.zones: list[Zone] = []
        self.apart: list[Span] = []
        self.tables: list[int] = []  # the rows of each table of figures, which stands apart
        self.last = 0

    def paragraph(
        self, kind: ZoneKind, pieces: list[tuple[str, int]], *, near: bool = False, apart: bool = False
    ) -> bool:
        """
        Append a paragraph, its white space made single.

        `near` puts no empty line before it; `apart` says that it is set as a block quotation.
        """
        begin = None
        waiting: int | None = None
        for piece, at in pieces:
            for match in _SPACE.finditer(piece):
                if match.group()[0] in " \t\n\r\f":
                    waiting = at + match.start() if waiting is None else waiting
                    continue
                if begin is None:
                    if self.trail.length:
                        self.trail.add("\n" if near else "\n\n", self.last)
                    begin = self.trail.length
                elif waiting is not None:
                    self.trail.add(" ", waiting)
                waiting = None
                self.trail.add(match.group(), at + match.start())
                self.last = at + match.end()
        if begin is None:
            return False
        self.zones.append(Zone(kind, Span(begin, self.trail.length)))
        if apart:
            self.apart.append(Span(begin, self.trail.length))
        return True

    def article(self, masthead: Masthead, cautions: tuple[str, ...] = ()) -> Article:
        """The article, with the way back to the file."""
        runs = compose(self.trail.ended(), self.trail.length, self.page.runs)
        if self.tables:
            cautions = (*cautions, table_caution(self.tables))
        return Article(
            self.trail.text,
            masthead=masthead,
            offsets=OffsetMap(runs, self.page.lines),
            zones=tuple(self.zones),
            apart=tuple(self.apart),
            cautions=cautions,
        )


# Elements that begin and end a paragraph, in XHTML and in NITF.
BLOCKS = frozenset(
    """
    p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th
    thead tbody tfoot caption blockquote pre hr br figure figcaption form fieldset address center body html
    title option button summary details label legend select textarea dialog menu hl1 hl2 bq block media
    media-caption media-producer byline byttl dateline abstract note tagline pq fn body.content body.head
    body.end hedline distributor col nitf-table credit amp-sidebar amp-ad amp-embed amp-consent
    amp-user-notification amp-lightbox amp-carousel amp-accordion
    """.split()
)
_NITF_KINDS = {
    "hedline": ZoneKind.HEADLINE,
    "hl1": ZoneKind.HEADLINE,
    "byline": ZoneKind.BYLINE,
    "dateline": ZoneKind.DATELINE,
    "abstract": ZoneKind.STANDFIRST,
    "media-caption": ZoneKind.CAPTION,
    "figcaption": ZoneKind.CAPTION,
    "caption": ZoneKind.CAPTION,
    "media-producer": ZoneKind.CREDIT,
    "media-metadata": ZoneKind.FURNITURE,
    "media-reference": ZoneKind.FURNITURE,
    "note": ZoneKind.FURNITURE,
    "tagline": ZoneKind.FURNITURE,
    "distributor": ZoneKind.FURNITURE,
    "bibliography": ZoneKind.FURNITURE,
    "copyrite": ZoneKind.FURNITURE,
    "rights": ZoneKind.FURNITURE,
    "pq": ZoneKind.FURNITURE,
    "series": ZoneKind.FURNITURE,
    "credit": ZoneKind.CREDIT,
}
_UNSEEN = STRUCK | frozenset(
    "script style head template noscript svg object embed iframe media-object".split()
)


_APART = frozenset(["bq", "blockquote"])
_NESTED = 8  # elements: a paragraph hangs no deeper in a block quotation


class _Part(NamedTuple):
    """A paragraph of marked-up copy, and in which table and row it stands."""

    kind: ZoneKind
    pieces: list[tuple[str, int]]
    apart: bool
    cell: tuple[int, int]

    def row(self) -> tuple[tuple[int, int], str]:
        """Table and row, and the words."""
        return self.cell, "".join(piece for piece, _ in self.pieces).strip()


def flow(copy: Copy, source: Mapped, start: int, end: int, base: ZoneKind) -> int:
    """
    Add the paragraphs of marked-up copy, and say how many; elements that name their zone are believed.

    What is struck out is left out, and so are the marks of notes; a table of figures stands apart.
    """
    parts = list(_Flow(source, base).parts(start, end))
    tables = of_figures(part.row() for part in parts if part.kind is ZoneKind.BODY)
    copy.tables.extend(tables.values())
    return sum(
        copy.paragraph(
            ZoneKind.FURNITURE if part.cell[0] in tables else part.kind, part.pieces, apart=part.apart
        )
        for part in parts
    )


class _Flow:
    """Goes over marked-up copy once."""

    def __init__(self, source: Mapped, base: ZoneKind) -> None:
        self.source = source
        self.base = base
        self.open: list[tuple[str, ZoneKind]] = []
        self.pieces: list[tuple[str, int]] = []
        self.raised: list[int] = []  # where each raised passage that is open begins
        self.hidden = 0
        self.tables = 0
        self.row = 0

    def parts(self, start: int, end: int) -> Iterator[_Part]:
        """Its paragraphs, in order."""
        text = self.source.text
        kind = self.base
        for event in Reader(text, offset=start, end=end).events():
            name = event.name.lower()
            if event.kind in (Kind.TEXT, Kind.LITERAL):
                if not self.hidden and not name:
                    self._add(event)
                continue
            if name in BLOCKS:
                yield self._ended(kind)
                self._row(event, name)
            if event.kind is Kind.OPEN:
                self._opened(name)
            elif event.kind is Kind.CLOSE:
                self._closed(event, name)
            kind = self.open[-1][1] if self.open else self.base
        yield self._ended(kind)

    def _add(self, event: Event) -> None:
        text = self.source.text
        if event.kind is Kind.LITERAL:
            self.pieces.extend(self.source.pieces(text[event.start : event.end], event.start))
            return
        for piece, at in characters(text, event.start, event.end):
            self.pieces.extend(self.source.pieces(piece, at))

    def _ended(self, kind: ZoneKind) -> _Part:
        apart = any(opened in _APART for opened, _ in self.open[-_NESTED:])
        inside = any(opened == "table" for opened, _ in self.open[-_NESTED:])
        part = _Part(kind, self.pieces, apart, (self.tables, self.row) if inside else (0, 0))
        self.pieces, self.raised = [], []
        return part

    def _row(self, event: Event, name: str) -> None:
        if event.kind is Kind.OPEN:
            self.tables += name == "table"
            self.row += name == "tr"

    def _opened(self, name: str) -> None:
        self.hidden += name in _UNSEEN
        if name == "sup":
            self.raised.append(len(self.pieces))
        if len(self.open) >= DEEPEST:
            return
        inherited = _NITF_KINDS.get(name, self.open[-1][1] if self.open else self.base)
        if name == "hl2" and self.open and self.open[-1][0] == "hedline":
            inherited = ZoneKind.STANDFIRST
        self.open.append((name, inherited))

    def _closed(self, event: Event, name: str) -> None:
        if name == "sup" and self.raised:
            settle(
                self.pieces, self.raised.pop(), self.source.text[event.end : event.end + 200], linked=False
            )
        if not any(opened == name for opened, _ in self.open):
            return
        while self.open:
            closed, _ = self.open.pop()
            self.hidden -= closed in _UNSEEN
            if closed == name:
                return


def plain(copy: Copy, source: Mapped, kind: ZoneKind) -> int:
    """Add plain text: empty lines end a paragraph where there are any, else every line is one."""
    text = source.text
    spaced = _EMPTY_LINE.search(text.strip()) is not None
    added = 0
    for match in (_PARAGRAPH if spaced else _LINE).finditer(text):
        added += copy.paragraph(kind, list(source.pieces(match.group(), match.start())))
    return added


def day(value: str | None) -> str | None:
    """The day of an ISO 8601 stamp, long or short: "2018-11-21T16:25:32-05:00", "20130516T040100+0000"."""
    match = re.match(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)|\s*(\d{4})(\d\d)(\d\d)", value or "")
    if match is None:
        return None
    year, month, number = (int(group) for group in match.groups() if group)
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None  # "2024-13-07"


def saved(part: str | None, raw: Raw) -> Masthead:
    """
    What a document's own record tells of it, Word's and OpenDocument's alike: title and language.

    The day a document was saved is not the day its story ran, so it is not read.
    """
    if part is None:
        return Masthead()
    tree = Tree(Page(part, raw.name, raw.path))
    return Masthead(
        headline=tree.said(tree.root.first("title")), language=tree.said(tree.root.first("language"))
    )
