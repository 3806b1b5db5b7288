"""
Saved web pages: the story by what the page says of itself, everything else kept as furniture.

The elements, their classes and the share of links in them tell most; trafilatura, where it is
installed, says which paragraphs are the story. What the wording of a line tells is left to the zones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.model.record import dataclass, field
from factcheck.read import raised
from factcheck.read.boxes import DEEPEST as DEEPEST_BOX
from factcheck.read.boxes import Block, Box, Doubt, doubt, ended, sentence, settle
from factcheck.read.jsontext import Node, items, parsed, said
from factcheck.read.markup import (
    BLOCKS,
    DEEPEST,
    Copy,
    Event,
    Kind,
    Reader,
    attributes,
    characters,
    day,
    unescaped,
)
from factcheck.read.page import Page
from factcheck.read.repeated import repeated
from factcheck.read.tables import of_figures

_APART = frozenset(
    """
    nav footer button select dialog menu amp-sidebar amp-ad amp-embed amp-consent amp-user-notification
    amp-social-share amp-sticky-ad amp-app-banner amp-lightbox amp-next-page
    """.split()
)
_UNSEEN = frozenset(
    "script style template noscript svg object canvas audio video head iframe textarea".split()
)
_ROLES = frozenset("navigation banner contentinfo search dialog alert".split())
# Classes of text for those who listen to a page: it is not seen by those who read it.
_HIDDEN = frozenset(
    "visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only a11y-hidden".split()
)
_NOTED = re.compile(r"\A#|#_?(?:e?d?fn|ftn|foot|end|note|ref|cite)", re.IGNORECASE)  # links to a note
_CONTAINERS = frozenset("div section article main td body".split())
_TOKEN = re.compile(r"[a-z]+", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TELLING = {
    "caption": ZoneKind.CAPTION,
    "figcaption": ZoneKind.CAPTION,
    "credit": ZoneKind.CREDIT,
    "photographer": ZoneKind.CREDIT,
    "byline": ZoneKind.BYLINE,
    "bylines": ZoneKind.BYLINE,
    "dateline": ZoneKind.DATELINE,
    "timestamp": ZoneKind.TIMESTAMP,
    "pubdate": ZoneKind.TIMESTAMP,
    "standfirst": ZoneKind.STANDFIRST,
    "subtitle": ZoneKind.STANDFIRST,
    "subheadline": ZoneKind.STANDFIRST,
    "dek": ZoneKind.STANDFIRST,
    "deck": ZoneKind.STANDFIRST,
    "headline": ZoneKind.HEADLINE,
}
_ELEMENTS = {
    "figcaption": ZoneKind.CAPTION,
    "figure": ZoneKind.CAPTION,  # what a player says where no film can be shown, a line under a picture
    "time": ZoneKind.TIMESTAMP,
    "h1": ZoneKind.HEADLINE,
}
_H1 = re.compile(r"<h1\b", re.IGNORECASE)
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
# Ways to set text where nobody sees it, for those who listen: no size, cut to nothing, far off the page.
_UNSEEN_STYLE = re.compile(
    r"display:none|visibility:hidden|clip:rect\((?:0(?:px)?,?|1px,?){4}\)|clip-path:inset\((?:50|100)%\)"
    r"|(?:left|right|top|text-indent):-\d{3,}|(?<![\w-])opacity:0(?:\.0+)?(?:;|\Z)|font-size:0(?:px)?(?:;|\Z)"
)
_BODIES = frozenset(
    "articlebody storybody entrycontent postcontent articlecontent storycontent articletext bodytext".split()
)


_DEEP = 8  # elements: a paragraph hangs no deeper in a block quotation


@dataclass(slots=True)
class _Open:
    name: str
    kind: ZoneKind | None
    inside: bool
    number: int
    boxes: tuple[Box, ...] = ()  # those round it whose name or element speaks against them
    story: int = 0  # the element that calls itself the article
    cell: tuple[int, int] = (0, 0)  # its table, and the row of it
    told: int = 0  # the element whose class has told the kind
    title: bool = False  # a heading of the first rank


@dataclass(slots=True)
class _Head:
    """What the page's head says: meta tags, linked data, title, language."""

    meta: dict[str, str] = field(default_factory=dict)
    data: list[dict[str, Node]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)  # where the script begins that each of these stands in
    title: str | None = None
    language: str | None = None
    times: list[str] = field(default_factory=list)


def read(page: Page) -> Article:
    """The page, every visible line of it labelled."""
    head = _Head()
    blocks = list(_Walk(page, head).blocks())
    tables = _choose(page, blocks, _titles(head))
    linked = _linked(head, blocks)
    if not blocks and linked is None:
        raise EmptyCopyError(
            "a page without text",
            where=page.path or page.name,
            hint="save the page anew, with the story on it",
        )
    copy = Copy(page)
    if linked is not None:
        from factcheck.read.linked import CAUTION, write

        write(copy, linked, blocks)
        return copy.article(_masthead(head), (CAUTION,))
    copy.tables.extend(tables)
    for block in blocks:
        copy.paragraph(block.kind or ZoneKind.BODY, block.pieces, apart=block.apart)
    return copy.article(_masthead(head))


def _linked(head: _Head, blocks: list[Block]) -> tuple[dict[str, Node], int] | None:
    """The story that the page's linked data holds, where the page does not show it."""
    if not any("articleBody" in node for node in head.data):
        return None
    from factcheck.read.linked import story

    return story(list(zip(head.data, head.places, strict=True)), blocks)


class _Walk:
    """Goes down the page once."""

    def __init__(self, page: Page, head: _Head) -> None:
        self.page = page
        self.head = head
        self.open: list[_Open] = []
        self.hidden = 0
        self.links = 0
        self.number = 0
        self.pieces: list[tuple[str, int]] = []
        self.linked = 0
        self.titled = False
        self.exported = _H1.search(page.text) is None  # as word processors do, which name a style instead
        self.marks: list[tuple[str, int, int, int]] = []  # open elements that may hold the mark of a note
        self.note = False
        self.tables = 0
        self.rows = 0
        self.times = 0
        self.timed = 0
        self.target = ""  # where the last link leads to on the page
        self.noted: set[str] = set()  # the names of the notes that marks lead to

    def blocks(self) -> Iterator[Block]:
        """Its paragraphs, in order."""
        text = self.page.text
        for event in Reader(text).events():
            if event.kind is Kind.TEXT:
                if not self.hidden:
                    self._add(event)
                elif self.titled:
                    self.head.title = self.head.title or " ".join(
                        unescaped(text[event.start : event.end]).split()
                    )
                continue
            if event.kind is Kind.LITERAL:
                self._literal(event)
                continue
            if event.name in BLOCKS and (block := self._block()):
                yield block
            if event.kind is Kind.CLOSE:
                self._mark_ends(event)
                self._close(event.name)
            else:
                told = attributes(text, event)
                self._meta(event.name, told)
                if event.kind is Kind.OPEN:
                    self._opened(event, told)
                    self._mark_begins(event.name, told)
        if block := self._block():
            yield block

    def _add(self, event: Event) -> None:
        for piece, at in characters(self.page.text, event.start, event.end):
            self.pieces.append((piece, at))
            if self.links:
                self.linked += len(piece)
            if self.times:
                self.timed += len(piece)

    def _block(self) -> Block | None:
        pieces, linked, note, timed = self.pieces, self.linked, self.note, self.timed
        self.pieces, self.linked, self.marks, self.note, self.timed = [], 0, [], False, 0
        if not any(piece.strip() for piece, _ in pieces):
            return None
        top = self.open[-1] if self.open else _Open("", None, False, 0)
        number = next((o.number for o in reversed(self.open) if o.name in _CONTAINERS), 0)
        return Block(
            top.kind,
            pieces,
            number,
            top.inside,
            linked,
            apart=any(o.name == "blockquote" for o in self.open[-_DEEP:]),
            boxes=top.boxes,
            story=top.story,
            title=top.title or (len(self.open) > 1 and self.open[-2].name == "h1"),
            note=note,
            cell=top.cell,
            told=top.told,
            timed=timed,
            heading=top.name in _HEADINGS or (len(self.open) > 1 and self.open[-2].name in _HEADINGS),
            item=any(o.name == "li" for o in self.open[-3:]),
        )

    def _mark_begins(self, name: str, told: dict[str, str]) -> None:
        """Remember where what may be the mark of a note begins: raised, or a link to a note."""
        at, depth = len(self.pieces), len(self.open)
        if name == "sup" or "vertical-align:super" in told.get("style", "").replace(" ", "").lower():
            self.marks.append((name, at, self.links, depth))
            return
        if name != "a":
            return
        self.target = told.get("href", "").rpartition("#")[2]
        if told.get("role") == "doc-noteref" or _NOTED.search(told.get("href", "")):
            self.marks.append((name, at, 0, depth))

    def _mark_ends(self, event: Event) -> None:
        """Take the mark of a note out of the paragraph."""
        if not self.marks or self.marks[-1][0] != event.name:
            return
        if event.name not in ("sup", "a") and self.marks[-1][3] != len(self.open):
            return  # another element of that name, inside the raised one
        name, begin, links, _ = self.marks.pop()
        after = self.page.text[event.end : event.end + 200]
        held = sum(len(piece) for piece, _ in self.pieces)
        linked = name == "a" or links > 0
        self.note |= raised.settle(self.pieces, begin, after, linked=linked)
        gone = held - sum(len(piece) for piece, _ in self.pieces)
        if linked:
            self.linked -= gone
        if gone and self.target:
            self.noted.add(self.target)

    def _literal(self, event: Event) -> None:
        if (
            event.name == "script"
            and self.open
            and self.open[-1].kind is None
            and self.open[-1].name == "script+ld"
        ):
            self._linked_data(event)

    def _linked_data(self, event: Event) -> None:
        """JSON-LD: what it says of the article; one that cannot be read is passed over."""
        text = self.page.text[event.start : event.end]
        if len(text) > 400_000:
            return
        try:
            root = parsed(Page(text))
        except Exception:
            return
        waiting: list[Node] = [root]
        while waiting:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting.extend(node[:50])
            elif isinstance(node, dict):
                self.head.data.append(node)
                self.head.places.append(event.start)
                waiting.extend(value for key, value in node.items() if key in ("@graph", "mainEntity"))

    def _opened(self, event: Event, told: dict[str, str]) -> None:
        name = event.name
        parent = self.open[-1] if self.open else _Open("", None, False, 0)
        self.number += 1
        if name == "script" and "ld+json" in told.get("type", ""):
            name = "script+ld"
        self.hidden += _is_hidden(name, told)
        self.titled = name == "title"
        self.links += name == "a"
        self.times += name == "time"
        if len(self.open) >= DEEPEST:
            return
        body = name == "article" or _is_body(told)
        inside = parent.inside or name == "main" or body
        opened = _Open(name, _kind(name, told, parent, inside), inside, self.number, parent.boxes)
        if told.get("id") and told["id"] in self.noted and name in BLOCKS:
            opened.kind = ZoneKind.FURNITURE  # the note that a mark leads to
        elif opened.kind is not parent.kind and name not in _ELEMENTS:
            opened.told = self.number
        else:
            opened.told = parent.told
        opened.story = self.number if body else parent.story
        why = None if body and name != "article" else _doubt(name, told)
        if why is not None and len(parent.boxes) < DEEPEST_BOX:
            opened.boxes = (*parent.boxes, Box(why, self.number))
        self._set_cell(opened, parent)
        opened.title = name == "h1" or (self.exported and _is_title(name, told))
        self.open.append(opened)
        if _is_hidden(name, told):
            self.open[-1].name = name + "+hidden" if name not in ("script+ld",) else name

    def _set_cell(self, opened: _Open, parent: _Open) -> None:
        """Say in which table an element stands, and in which row of it."""
        opened.cell = parent.cell
        if opened.name == "table":
            self.tables += 1
            opened.cell = (self.tables, 0)
        elif opened.name == "tr" and parent.cell[0]:
            self.rows += 1
            opened.cell = (parent.cell[0], self.rows)

    def _close(self, name: str) -> None:
        if not any(opened.name.partition("+")[0] == name for opened in self.open):
            return
        while self.open:
            closed = self.open.pop()
            base = closed.name.partition("+")[0]
            self.hidden -= closed.name.endswith("+hidden") or closed.name == "script+ld"
            self.links -= base == "a"
            self.times -= base == "time"
            if base == name:
                break
        self.titled = False

    def _meta(self, name: str, told: dict[str, str]) -> None:
        if name == "meta":
            key = (told.get("property") or told.get("name") or told.get("itemprop") or "").lower()
            if key and told.get("content", "").strip():
                self.head.meta.setdefault(key, " ".join(told["content"].split()))
        elif name == "html" and told.get("lang"):
            self.head.language = told["lang"]
        elif name == "time" and told.get("datetime"):
            self.head.times.append(told["datetime"])


def _is_title(name: str, told: dict[str, str]) -> bool:
    """Is a paragraph in the style that Google Docs and Word give to a title?"""
    return name == "p" and bool({"title", "msotitle"} & set(told.get("class", "").lower().split()))


def _is_hidden(name: str, told: dict[str, str]) -> bool:
    if name in _UNSEEN or name == "script+ld" or "hidden" in told or told.get("aria-hidden") == "true":
        return True
    # AMP: what stands for a picture that cannot be shown, and what those are shown who have not paid
    if "fallback" in told or told.get("subscriptions-section") == "content-not-granted":
        return True
    style = told.get("style", "").replace(" ", "").lower()
    if _UNSEEN_STYLE.search(style) or raised.is_struck(name, style):
        return True
    return bool(_HIDDEN & set(told.get("class", "").lower().replace("_", "-").split()))


def _tokens(told: dict[str, str]) -> list[str]:
    """The words of an element's class and id."""
    named = " ".join(
        told.get(key, "") for key in ("class", "id", "data-component", "data-testid", "data-module")
    )
    return [token.lower() for token in _TOKEN.findall(_CAMEL.sub(" ", named[:300]))]


def _whole(tokens: list[str]) -> list[str]:
    """The words of a class, and two that stand together as the one they may be: "sub-title"."""
    return [*map("".join, pairwise(tokens)), *tokens]


def _is_body(told: dict[str, str]) -> bool:
    if "articlebody" in told.get("itemprop", "").lower():
        return True
    named = " ".join(told.get(key, "") for key in ("class", "id")).lower()[:300]
    return any(re.sub(r"[^a-z]", "", part) in _BODIES for part in named.split())


def _doubt(name: str, told: dict[str, str]) -> Doubt | None:
    """What speaks against an element that holds the story."""
    if name in ("body", "html", "main"):
        return None
    role = told.get("role", "").lower()
    if "-" in name and doubt("div", "", name.split("-")) is not None:
        return Doubt.ASIDE  # a builder's own element ("amp-sidebar") is more than a class
    return doubt(name, role, _tokens(told))


def _kind(name: str, told: dict[str, str], parent: _Open, inside: bool) -> ZoneKind | None:
    """What an element says it holds; None where the wording must tell."""
    if parent.kind is ZoneKind.FURNITURE:
        return parent.kind
    if name in ("body", "html", "article", "main"):
        return None
    if name in _APART or (name == "header" and not inside) or told.get("role", "").lower() in _ROLES:
        return ZoneKind.FURNITURE
    if name == "blockquote" and parent.kind is ZoneKind.CAPTION:
        return None  # a quotation set in a figure: no picture's line
    tokens = _tokens(told)
    told_kind = _ELEMENTS.get(name) or next(
        (_TELLING[token] for token in reversed(_whole(tokens)) if token in _TELLING), None
    )
    if "author" in told.get("itemprop", "").lower() or told.get("rel", "").lower() == "author":
        told_kind = told_kind or ZoneKind.BYLINE
    if told_kind is ZoneKind.HEADLINE and name != "h1":
        told_kind = None
    if parent.kind is ZoneKind.CAPTION and told_kind is not ZoneKind.CREDIT:
        return parent.kind
    if (
        told_kind is not None
        and name in ("span", "a", "time", "em", "b", "strong")
        and parent.kind is None
        and parent.name == "p"
    ):
        return parent.kind  # a word marked up inside a sentence
    return told_kind or parent.kind


def _choose(page: Page, blocks: list[Block], titles: list[str]) -> list[int]:
    """
    Label what is not the story: lists of links, what hangs elsewhere than the story's paragraphs.

    Gives back how many rows each table of figures has that stands in the story.
    """
    _unsay(blocks)
    _links(blocks)
    _headline_of_title(blocks, titles)
    settle(blocks)
    repeated(blocks)
    _points(blocks)
    tables = _tables(blocks)
    picked = _picked_by_trafilatura(page)
    if picked is None or not _keep(blocks, picked):
        _weigh(blocks)
    return tables


def _unsay(blocks: list[Block]) -> None:
    """Take back what a class has told of an element that holds the story: "with-caption" is no caption."""
    whole = sum(
        len(block.text) for block in blocks if sentence(block.text) and block.kind is not ZoneKind.FURNITURE
    )
    held: dict[int, list[int]] = {}
    for block in blocks:
        if block.told and sentence(block.text):
            held.setdefault(block.told, []).append(len(block.text))
    wrong = {told for told, sizes in held.items() if len(sizes) > 2 and 2 * sum(sizes) > whole}
    for block in blocks:
        if block.told in wrong and block.kind is not ZoneKind.FURNITURE:
            block.kind = None


def _points(blocks: list[Block]) -> None:
    """Label what stands between headline and first paragraph: a line below the headline, a list of points."""
    head = next((at for at, block in enumerate(blocks) if block.kind is ZoneKind.HEADLINE), None)
    if head is None:
        return
    lines: list[Block] = []
    points: list[Block] = []
    names: list[Block] = []  # "Summary", over a list
    for block in blocks[head + 1 :]:
        if block.kind is not None:
            continue
        words = len(block.text.split())
        if block.item and words >= LEAST - 1:
            points.append(block)
        elif block.apart or ended(block.text) or block.text.endswith(":") or words > _LONG:
            break
        elif words >= _LINE and not points and not block.links and not block.text.startswith(("By ", "BY ")):
            lines.append(block)
        elif block.heading:
            names.append(block)
    else:
        return  # a story that is all list
    if not 2 <= len(points) <= _POINTS:
        points, names = [], []
    for block in (*lines[:_LINES], *points):
        block.kind = ZoneKind.STANDFIRST
    for block in names:
        block.kind = ZoneKind.FURNITURE


_LINE, _LINES = 7, 2  # words of a line below the headline, and how many may stand there
_LONG = 28  # words: what has more is a paragraph whose stop was lost
_POINTS = 8  # a longer list is no summary


def _tables(blocks: list[Block]) -> list[int]:
    """Set notes and tables of figures apart; the rows of each table that stands in the story."""
    told = [at for at, block in enumerate(blocks) if block.kind is None and sentence(block.text)]
    found = of_figures((block.cell, block.text) for block in blocks if block.kind is None and block.cell[1])
    rows: dict[int, int] = {}
    for place, block in enumerate(blocks):
        table = block.cell[0]
        if block.kind is None and table in found:
            block.kind = ZoneKind.FURNITURE
            if block.inside or (told and told[0] < place < told[-1]):
                rows[table] = found[table]
        elif block.note:
            block.kind = ZoneKind.FURNITURE
    return list(rows.values())


def _weigh(blocks: list[Block]) -> None:
    """Label what stands outside the article, and what is no sentence and hangs with few."""
    if any(block.inside and sentence(block.text) for block in blocks):
        for block in blocks:
            if block.kind is None and not block.inside:
                block.kind = ZoneKind.FURNITURE
    weights: dict[int, int] = {}
    for block in blocks:
        if block.kind is None and sentence(block.text):
            weights[block.container] = weights.get(block.container, 0) + len(block.text)
    if not weights:
        return
    heaviest = max(weights.values())
    told = [at for at, block in enumerate(blocks) if block.kind is None and ended(block.text)]
    for at, block in enumerate(blocks):
        if (
            block.kind is None
            and not block.inside
            and not told[0]
            < at
            < told[-1]  # between sentences the wording tells: builders box each paragraph
            and weights.get(block.container, 0) < 0.15 * heaviest
            and not ended(block.text)
        ):
            block.kind = ZoneKind.FURNITURE


def _links(blocks: list[Block]) -> None:
    """A line that is nearly all link is furniture; of several first headings, one is the headline."""
    seen_headline = False
    for block in blocks:
        length = len(block.text)
        if block.kind is ZoneKind.HEADLINE:
            block.kind = None if seen_headline else block.kind
            seen_headline = True
        if block.kind is None and length and block.links > 0.75 * length and length < 200:
            block.kind = ZoneKind.FURNITURE
        elif block.kind is None and 4 * block.timed > length and not ended(block.text):
            block.kind = ZoneKind.TIMESTAMP  # the hour and who was at the desk, over a post of a live blog
    if not seen_headline:
        _headline_of_header(blocks)


def _headline_of_header(blocks: list[Block]) -> None:
    """A page without another first heading may set it in its header, and as no link."""
    for block in blocks:
        text = block.text
        if (
            block.title
            and block.kind in (None, ZoneKind.FURNITURE)
            and len(text.split()) >= LEAST
            and not block.links
        ):
            block.kind = ZoneKind.HEADLINE
            return


LEAST = 4  # words


def _titles(head: _Head) -> list[str]:
    """What the page's head says its headline is."""
    said_so = [said(_news(head.data).get("headline")), head.meta.get("og:title"), head.title]
    return [title for title in said_so if title]


def _headline_of_title(blocks: list[Block], titles: list[str]) -> None:
    """
    A page without a heading of the first rank: the line above the story that the page's head names too.

    Of several the last: the head names the outlet as well, which stands above.
    """
    if not titles or any(block.kind is ZoneKind.HEADLINE for block in blocks):
        return
    named = [set(_LETTERS.findall(title.casefold())) for title in titles]
    best, chosen = 0, None
    for block in blocks:
        words = set(_LETTERS.findall(block.text.casefold()))
        if block.kind is not None or block.links or len(words) < LEAST:
            continue
        shared = max(len(words & name) for name in named)
        if shared >= best and 2 * shared > len(words):
            best, chosen = shared, block
        if ended(block.text):
            break
    if chosen is not None and best >= LEAST:
        chosen.kind = ZoneKind.HEADLINE


def _picked_by_trafilatura(page: Page) -> str | None:
    """What trafilatura takes for the story, flat; None where it is not installed or finds none."""
    try:
        import trafilatura
    except ImportError:
        return None
    try:
        found = trafilatura.extract(
            page.text, include_comments=False, include_tables=True, favor_precision=False
        )
    except Exception:
        return None
    if not found:
        return None
    return found


_RUN = 4  # words
_LETTERS = re.compile(r"\w+")


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every run of a few words: a mark that one reader leaves out and the other keeps breaks few of them."""
    words = _LETTERS.findall(text.casefold())
    return {tuple(words[at : at + _RUN]) for at in range(max(len(words) - _RUN + 1, 1))}


def _keep(blocks: list[Block], whole: str) -> bool:
    """
    Label as furniture what trafilatura has left out; of a short line the wording tells more: a day, a name.

    It leaves out the story's own paragraphs too, where their box is called after its place: a sentence
    without links is kept in the article, and between the headline and the last sentence that it took.
    False, and nothing is labelled, where it took less of the page's sentences than it left.
    """
    known = _runs(whole)
    left_out: list[int] = []
    first, last = len(blocks), 0
    taken = left = 0
    for place, block in enumerate(blocks):
        text = block.text
        if block.kind is ZoneKind.HEADLINE:
            first = min(first, place)
        if block.kind is not None or len(text) < 25:
            continue
        runs = _runs(text)
        if 2 * len(runs & known) < len(runs):
            left_out.append(place)
            left += len(text) - block.links if ended(text) else 0
        elif ended(text):
            taken += len(text)
            first, last = min(first, place), place
    if taken < left:
        return False
    for place in left_out:
        block = blocks[place]
        near = block.inside or first < place < last
        told = near and 3 * block.links < len(block.text) and (ended(block.text) or block.heading)
        if not told:
            block.kind = ZoneKind.FURNITURE
    return True


def _masthead(head: _Head) -> Masthead:
    news = _news(head.data)
    meta = head.meta
    publisher = news.get("publisher")
    outlet = meta.get("og:site_name") or (
        said(publisher.get("name")) if isinstance(publisher, dict) else None
    )
    stamp = day(
        said(news.get("datePublished"))
        or meta.get("article:published_time")
        or meta.get("datepublished")
        or meta.get("date")
        or meta.get("dc.date")
        or next(iter(head.times), None)
        or said(news.get("dateModified"))
    )
    byline = _authors(news.get("author")) or meta.get("author") or meta.get("article:author")
    if byline and byline.startswith(("http://", "https://")):
        byline = None
    return Masthead(
        outlet=outlet or meta.get("application-name"),
        agency=agency_named(byline) if byline else None,
        headline=said(news.get("headline")) or meta.get("og:title") or head.title,
        byline=byline,
        published=_date(stamp),
        dateline=said(news.get("dateline")),
        language=said(news.get("inLanguage")) or head.language or meta.get("og:locale"),
    )


def _date(stamp: str | None) -> date | None:
    try:
        return date.fromisoformat(stamp) if stamp else None
    except ValueError:
        return None


def _news(data: list[dict[str, Node]]) -> dict[str, Node]:
    """The linked data of the article itself."""
    for node in data:
        kinds = node.get("@type")
        named = [said(kind) or "" for kind in kinds] if isinstance(kinds, list) else [said(kinds) or ""]
        if any(kind.endswith(("Article", "Posting", "Report")) for kind in named):
            return node
    return {}


def _authors(node: Node) -> str | None:
    if isinstance(node, dict):
        return said(node.get("name"))
    names = [said(entry.get("name")) for entry in items(node)] or [
        said(entry) for entry in (node if isinstance(node, list) else [node])
    ]
    return " and ".join(name for name in names if name) or None
