"""RSS, Atom and what WordPress exports (WXR): the entries of a feed, each with its content."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from factcheck.errors import EmptyCopyError
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.read.many import Story, chosen
from factcheck.read.markup import Copy, Element, Mapped, Tree, day, flow, plain
from factcheck.read.page import Page

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_BLOCK = re.compile(r"<(?:p|div|br|li|td|h[1-6]|blockquote)\b", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
# "[caption id=…]<img …/> Words[/caption]", "[gallery ids=…]", or the end of a paragraph
_BETWEEN = re.compile(
    r"\[caption\b[^\]\n]{0,400}\](?P<caption>[^\[\]]{0,2000})\[/caption\]"
    r"|\[/?(?:gallery|embed|audio|video|playlist|caption)\b[^\]\n]{0,400}\]|\n"
)
_MAIL_DATE = re.compile(r"(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})")


def read(page: Page) -> Article:
    """The one entry of a feed, or the one asked for."""
    found = stories(page)
    if not found:
        where = page.path or page.name
        raise EmptyCopyError("a feed without entries", where=where, hint="name a feed with the story in it")
    return chosen(page, found, "a feed")


def stories(page: Page) -> list[Story]:
    """Every entry of a feed."""
    tree = Tree(page)
    root = tree.root
    if root.name not in ("rss", "feed", "RDF", "channel", "item", "entry"):
        raise page.refuse(f"<{root.name}> is no feed", root.event.start, "leave out --from")
    entries = [root] if root.name in ("item", "entry") else root.every("item", "entry")
    channel = root.first("channel") or root
    alone = Masthead(
        outlet=None if channel in entries[:1] else tree.said(channel.child("title")),
        language=tree.said(channel.child("language")) or tree.attribute(root, "xml:lang"),
    )
    out: list[Story] = []
    for entry in entries:
        # An export of WordPress (WXR) holds pictures, menus and styles as well.
        if tree.said(entry.child("post_type")) in (None, "post", "page"):
            head = _masthead(tree, entry, alone)
            read_it = partial(_entry, tree, entry, head)
            out.append(Story(head.headline, head.published, entry.event.start, read_it))
    return out


def _entry(tree: Tree, entry: Element, head: Masthead) -> Article:
    copy = Copy(tree.page)
    title = entry.child("title")
    if title is not None:
        _add(tree, copy, title, ZoneKind.HEADLINE)
    content = next((element for element in _contents(tree, entry) if tree.said(element)), None)
    if content is None:
        raise EmptyCopyError(
            "an entry without content",
            where=tree.page.path or tree.page.name,
            hint="name the page of the story itself",
        )
    cautions: tuple[str, ...] = ()
    if content.name in ("description", "summary"):
        cautions = ("the entry has a summary only: it is taken for the body",)
    _add(tree, copy, content, ZoneKind.BODY)
    return copy.article(head, cautions)


def _contents(tree: Tree, entry: Element) -> list[Element]:
    return [
        element
        for name in ("encoded", "content", "description", "summary")
        for element in entry.children
        if element.name == name and not tree.text.startswith("<excerpt:", element.event.start)
    ]


def _add(tree: Tree, copy: Copy, element: Element, kind: ZoneKind) -> None:
    if element.children:  # Atom's type="xhtml"
        flow(copy, Mapped(tree.text), element.begin, element.end, kind)
        return
    escaped = tree.mapped(element)
    if kind is ZoneKind.BODY and not _BLOCK.search(escaped.text) and "\n" in escaped.text.strip():
        _typed(copy, escaped)
    elif re.search(r"<(?:p|div|br|/)", escaped.text) or "&" in escaped.text:
        flow(copy, escaped, 0, len(escaped.text), kind)
    else:
        plain(copy, escaped, kind)


def _typed(copy: Copy, source: Mapped) -> None:
    """
    Add copy as it was typed into WordPress: an empty line ends a paragraph, brackets hold what is put in.

    Where no line is empty, every line is a paragraph: WordPress shows it so.
    """
    at = 0
    spaced = _EMPTY_LINE.search(source.text.strip()) is not None
    for match in _BETWEEN.finditer(source.text):
        if spaced and match.group() == "\n" and not _EMPTY_LINE.match(source.text, match.start()):
            continue
        flow(copy, source, at, match.start(), ZoneKind.BODY)
        if match["caption"]:
            flow(copy, source, *match.span("caption"), ZoneKind.CAPTION)
        at = match.end()
    flow(copy, source, at, len(source.text), ZoneKind.BODY)


def _masthead(tree: Tree, entry: Element, channel: Masthead) -> Masthead:
    def line(*names: str) -> str | None:
        return next((said for name in names if (said := tree.said(entry.child(name)))), None)

    author = entry.child("author")
    stamp = line("pubDate", "published", "date", "updated")
    return Masthead(
        outlet=channel.outlet,
        headline=line("title"),
        byline=line("creator") or (tree.said(author.child("name") or author) if author else None),
        published=_day(stamp),
        language=channel.language,
    )


def _day(stamp: str | None) -> date | None:
    match = _MAIL_DATE.search(stamp or "")
    try:
        if match and match[2].lower() in _MONTHS:
            return date(int(match[3]), _MONTHS.index(match[2].lower()) + 1, int(match[1]))
        iso = day(stamp)
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None
