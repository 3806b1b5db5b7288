"""
Saved web pages: the story by what the page says of itself, everything else kept as furniture.

The elements, their classes and the share of links in them tell most; trafilatura, where it is
installed, says which paragraphs are the story. What the wording of a line tells is left to the zones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.model.record import dataclass, field
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

_APART = frozenset("nav footer aside form button select dialog menu".split())
_UNSEEN = frozenset(
    "script style template noscript svg object canvas audio video head iframe textarea".split()
)
_ROLES = frozenset("navigation banner contentinfo complementary search dialog alert".split())
_TOKEN = re.compile(r"[a-z]+", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Words of class names and ids, as page builders use them.
_FURNITURE = frozenset(
    """
    share sharing social related recirc recirculation recommend recommended recommendations promo promos
    newsletter subscribe subscription signup advert advertisement advertising ads ad sponsor sponsored
    comment comments cookie cookies consent breadcrumb breadcrumbs sidebar widget trending popular taboola
    outbrain nav navigation navbar menu footer toolbar tags taglist topics teaser teasers paywall gdpr modal
    popup skip login rating print bio disclaimer pagination pager carousel latest mostread mostpopular
    outbound affiliate donate appeal sr hidden toc ticker weather subnav megamenu prompt upsell register
    outro disqus addthis readmore morestories
    """.split()
)
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
_ELEMENTS = {"figcaption": ZoneKind.CAPTION, "time": ZoneKind.TIMESTAMP, "h1": ZoneKind.HEADLINE}
_BODIES = frozenset(
    "articlebody storybody entrycontent postcontent articlecontent storycontent articletext bodytext".split()
)
_SPACES = re.compile(r"\s+")


@dataclass(slots=True)
class Block:
    """A paragraph of the page, and where on it that stood."""

    kind: ZoneKind | None
    pieces: list[tuple[str, int]]
    container: int  # the element it hangs in
    inside: bool  # in what calls itself the article
    links: int = 0
    apart: bool = False  # in a block quotation

    @property
    def text(self) -> str:
        """Its characters, white space made single."""
        return " ".join("".join(piece for piece, _ in self.pieces).split())


_DEEP = 8  # elements: a paragraph hangs no deeper in a block quotation


@dataclass(slots=True)
class _Open:
    name: str
    kind: ZoneKind | None
    inside: bool
    number: int


@dataclass(slots=True)
class _Head:
    """What the page's head says: meta tags, linked data, title, language."""

    meta: dict[str, str] = field(default_factory=dict)
    data: list[dict[str, Node]] = field(default_factory=list)
    title: str | None = None
    language: str | None = None
    times: list[str] = field(default_factory=list)


def read(page: Page) -> Article:
    """The page, every visible line of it labelled."""
    head = _Head()
    blocks = list(_Walk(page, head).blocks())
    if not blocks:
        raise EmptyCopyError(
            "a page without text",
            where=page.path or page.name,
            hint="save the page anew, with the story on it",
        )
    _choose(page, blocks)
    copy = Copy(page)
    for block in blocks:
        copy.paragraph(block.kind or ZoneKind.BODY, block.pieces, apart=block.apart)
    return copy.article(_masthead(head))


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
                self._close(event.name)
            else:
                told = attributes(text, event)
                self._meta(event.name, told)
                if event.kind is Kind.OPEN:
                    self._opened(event, told)
        if block := self._block():
            yield block

    def _add(self, event: Event) -> None:
        for piece, at in characters(self.page.text, event.start, event.end):
            self.pieces.append((piece, at))
            if self.links:
                self.linked += len(piece)

    def _block(self) -> Block | None:
        pieces, linked = self.pieces, self.linked
        self.pieces, self.linked = [], 0
        if not any(piece.strip() for piece, _ in pieces):
            return None
        top = self.open[-1] if self.open else _Open("", None, False, 0)
        number = next(
            (
                o.number
                for o in reversed(self.open)
                if o.name in ("div", "section", "article", "main", "td", "body")
            ),
            0,
        )
        apart = any(o.name == "blockquote" for o in self.open[-_DEEP:])
        return Block(top.kind, pieces, number, top.inside, linked, apart)

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
        if len(self.open) >= DEEPEST:
            return
        inside = parent.inside or name in ("article", "main") or _is_body(told)
        self.open.append(_Open(name, _kind(name, told, parent, inside), inside, self.number))
        if _is_hidden(name, told):
            self.open[-1].name = name + "+hidden" if name not in ("script+ld",) else name

    def _close(self, name: str) -> None:
        if not any(opened.name.partition("+")[0] == name for opened in self.open):
            return
        while self.open:
            closed = self.open.pop()
            base = closed.name.partition("+")[0]
            self.hidden -= closed.name.endswith("+hidden") or closed.name == "script+ld"
            self.links -= base == "a"
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


def _is_hidden(name: str, told: dict[str, str]) -> bool:
    if name in _UNSEEN or name == "script+ld" or "hidden" in told or told.get("aria-hidden") == "true":
        return True
    style = told.get("style", "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _tokens(told: dict[str, str]) -> list[str]:
    """The words of an element's class and id."""
    named = " ".join(
        told.get(key, "") for key in ("class", "id", "data-component", "data-testid", "data-module")
    )
    return [token.lower() for token in _TOKEN.findall(_CAMEL.sub(" ", named[:300]))]


def _is_body(told: dict[str, str]) -> bool:
    if "articlebody" in told.get("itemprop", "").lower():
        return True
    named = " ".join(told.get(key, "") for key in ("class", "id")).lower()[:300]
    return any(re.sub(r"[^a-z]", "", part) in _BODIES for part in named.split())


def _kind(name: str, told: dict[str, str], parent: _Open, inside: bool) -> ZoneKind | None:
    """What an element says it holds; None where the wording must tell."""
    if parent.kind is ZoneKind.FURNITURE:
        return parent.kind
    if name in ("body", "html", "article", "main"):
        return None
    if name in _APART or (name == "header" and not inside) or told.get("role", "").lower() in _ROLES:
        return ZoneKind.FURNITURE
    tokens = _tokens(told)
    if name not in ("p", "h1", "span", "a") and _FURNITURE & set(tokens) and not _is_body(told):
        return ZoneKind.FURNITURE
    told_kind = _ELEMENTS.get(name) or next(
        (_TELLING[token] for token in reversed(tokens) if token in _TELLING), None
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


def _choose(page: Page, blocks: list[Block]) -> None:
    """Label what is not the story: lists of links, what hangs elsewhere than the story's paragraphs."""
    _links(blocks)
    picked = _picked_by_trafilatura(page)
    if picked is not None:
        _keep(blocks, picked)
        return
    if any(block.inside and _sentence(block.text) for block in blocks):
        for block in blocks:
            if block.kind is None and not block.inside:
                block.kind = ZoneKind.FURNITURE
    weights: dict[int, int] = {}
    for block in blocks:
        if block.kind is None and _sentence(block.text):
            weights[block.container] = weights.get(block.container, 0) + len(block.text)
    if not weights:
        return
    heaviest = max(weights.values())
    told = [at for at, block in enumerate(blocks) if block.kind is None and _ended(block.text)]
    for at, block in enumerate(blocks):
        if (
            block.kind is None
            and not block.inside
            and not told[0]
            < at
            < told[-1]  # between sentences the wording tells: builders box each paragraph
            and weights.get(block.container, 0) < 0.15 * heaviest
            and not _ended(block.text)
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


def _sentence(text: str) -> bool:
    return len(text) > 60 and _ended(text)


def _ended(text: str) -> bool:
    return len(text) > 24 and text.rstrip("\"'”’)»")[-1:] in ".!?…"


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
    return "".join(_flat(line.lstrip("- ")) for line in found.split("\n"))


def _flat(text: str) -> str:
    return _SPACES.sub("", text).casefold()


def _keep(blocks: list[Block], whole: str) -> None:
    for block in blocks:
        if block.kind is not None:
            continue
        flat = _flat(block.text)
        if len(flat) >= 25 and flat not in whole:  # of a short line the wording tells more: a day, a name
            block.kind = ZoneKind.FURNITURE


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
