"""RSS and Atom: the entry of a feed, with its content."""

from __future__ import annotations

import re
from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.read.markup import Copy, Element, Mapped, Tree, day, flow, plain
from factcheck.read.page import Page

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MAIL_DATE = re.compile(r"(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})")


def read(page: Page) -> Article:
    """The one entry of a feed."""
    tree = Tree(page)
    root = tree.root
    if root.name not in ("rss", "feed", "RDF", "channel", "item", "entry"):
        raise page.refuse(f"<{root.name}> is no feed", root.event.start, "leave out --from")
    entries = [root] if root.name in ("item", "entry") else root.every("item", "entry")
    where = page.path or page.name
    if not entries:
        raise EmptyCopyError("a feed without entries", where=where, hint="name a feed with the story in it")
    if len(entries) > 1:
        raise page.refuse(f"a feed with {len(entries)} stories", 0, "save the one entry as a file of its own")
    entry = entries[0]
    copy = Copy(page)
    title = entry.child("title")
    if title is not None:
        _add(tree, copy, title, ZoneKind.HEADLINE)
    content = next((element for element in _contents(entry) if tree.said(element)), None)
    if content is None:
        raise EmptyCopyError(
            "an entry without content", where=where, hint="name the page of the story itself"
        )
    cautions: tuple[str, ...] = ()
    if content.name in ("description", "summary"):
        cautions = ("the entry has a summary only: it is taken for the body",)
    _add(tree, copy, content, ZoneKind.BODY)
    return copy.article(_masthead(tree, entry), cautions)


def _contents(entry: Element) -> list[Element]:
    return [
        element
        for name in ("encoded", "content", "description", "summary")
        for element in entry.children
        if element.name == name
    ]


def _add(tree: Tree, copy: Copy, element: Element, kind: ZoneKind) -> None:
    if element.children:  # Atom's type="xhtml"
        flow(copy, Mapped(tree.text), element.begin, element.end, kind)
        return
    escaped = tree.mapped(element)
    if re.search(r"<(?:p|div|br|/)", escaped.text) or "&" in escaped.text:
        flow(copy, escaped, 0, len(escaped.text), kind)
    else:
        plain(copy, escaped, kind)


def _masthead(tree: Tree, entry: Element) -> Masthead:
    def line(*names: str) -> str | None:
        return next((said for name in names if (said := tree.said(entry.child(name)))), None)

    author = entry.child("author")
    stamp = line("pubDate", "published", "date", "updated")
    channel = tree.root.first("channel") or tree.root
    return Masthead(
        outlet=(tree.said(channel.child("title")) if channel is not entry else None),
        headline=line("title"),
        byline=line("creator") or (tree.said(author.child("name") or author) if author else None),
        published=_day(stamp),
        language=tree.said(channel.child("language")) or tree.attribute(tree.root, "xml:lang"),
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
