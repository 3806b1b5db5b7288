"""NewsML-G2: a news item with its metadata round it, the copy inside as NITF, HTML or plain text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Item, Masthead, ZoneKind, state
from factcheck.read.many import Story, chosen
from factcheck.read.markup import Copy, Element, Mapped, Tree, day, flow, plain
from factcheck.read.nitf import story
from factcheck.read.page import Page

ROOTS = frozenset(
    """
    newsItem newsMessage packageItem planningItem conceptItem knowledgeItem catalogItem contentSet groupSet
    """.split()
)
_WITHOUT = {
    "packageItem": "a package, a list of other items",
    "groupSet": "part of a package, a list of other items",
    "planningItem": "a planning item",
    "conceptItem": "a concept item",
    "knowledgeItem": "a knowledge item",
    "catalogItem": "a catalogue of codes",
}
_HTML = frozenset("html body div section article p".split())


def read(page: Page) -> Article:
    """The one item with text in the file, or the one asked for."""
    tree, items = _items(page)
    found = _stories(tree, items)
    if not found:
        raise EmptyCopyError(
            _why(tree, items), where=page.path or page.name, hint="name the item with the story"
        )
    return chosen(page, found, "a message")


def stories(page: Page) -> list[Story]:
    """Every item with text."""
    return _stories(*_items(page))


def _items(page: Page) -> tuple[Tree, list[Element]]:
    tree = Tree(page)
    if tree.root.name not in ROOTS:
        raise page.refuse(f"<{tree.root.name}> is not NewsML-G2", tree.root.event.start, "leave out --from")
    alone = tree.root.name in ("newsItem", "contentSet")
    return tree, [tree.root] if alone else tree.root.every("newsItem")


def _stories(tree: Tree, items: list[Element]) -> list[Story]:
    out: list[Story] = []
    for item in items:
        carriers = _carriers(tree, item)
        if carriers:
            head = _masthead(tree, item)
            headline = head.headline or tree.said(carriers[0].first("hl1", "hedline", "title"))
            read_it = partial(_read, tree, item, carriers[0], head)
            out.append(Story(headline, head.published, item.event.start, read_it))
    return out


def _read(tree: Tree, item: Element, carrier: Element, head: Masthead) -> Article:
    copy = Copy(tree.page)
    nitf = carrier.first("nitf")
    if nitf is not None:
        return copy.article(_with_headline(tree, item, nitf, copy, head))
    _metadata(tree, item, copy, carrier)
    _body(tree, carrier, copy)
    return copy.article(head)


def _with_headline(tree: Tree, item: Element, nitf: Element, copy: Copy, head: Masthead) -> Masthead:
    headline = _line(item, "headline")
    if nitf.first("hedline") is None and nitf.first("hl1") is None and headline is not None:
        flow(copy, Mapped(tree.text), headline.begin, headline.end, ZoneKind.HEADLINE)
    return story(tree, nitf, copy, head)


def _carriers(tree: Tree, item: Element) -> list[Element]:
    """The elements that hold copy, NITF before HTML before plain text."""
    out: list[tuple[int, Element]] = []
    for element in item.every("inlineXML", "inlineData"):
        kind = (tree.attribute(element, "contenttype") or "").casefold()
        if element.name == "inlineXML":
            inner = element.children[0].name if element.children else ""
            if element.first("nitf") is not None and element.first("body.content") is not None:
                out.append((0, element))
            elif inner in _HTML and tree.said(element):
                out.append((1, element))
        elif not (
            kind and not kind.startswith(("text/", "application/xhtml", "application/nitf"))
        ) and tree.said(element):
            out.append((2 if "html" in kind else 3, element))
    return [element for _, element in sorted(out, key=lambda pair: pair[0])]


def _body(tree: Tree, carrier: Element, copy: Copy) -> None:
    """Add the copy, which stands in the file itself or escaped inside an <inlineData>."""
    if carrier.name == "inlineXML":
        inner = carrier.first("body") or carrier
        flow(copy, Mapped(tree.text), inner.begin, inner.end, ZoneKind.BODY)
        return
    escaped = tree.mapped(carrier)
    if "</" in escaped.text or "<p" in escaped.text or "<br" in escaped.text:
        flow(copy, escaped, 0, len(escaped.text), ZoneKind.BODY)
    else:
        plain(copy, escaped, ZoneKind.BODY)


def _line(item: Element, name: str) -> Element | None:
    meta = item.child("contentMeta")
    return meta.child(name) if meta else None


def _metadata(tree: Tree, item: Element, copy: Copy, carrier: Element) -> None:
    """Headline and byline from the metadata, where the copy itself has none."""
    whole = Mapped(tree.text)
    said = " ".join((tree.said(carrier) or "")[:600].split())
    for name, kind in (
        ("headline", ZoneKind.HEADLINE),
        ("by", ZoneKind.BYLINE),
        ("dateline", ZoneKind.DATELINE),
    ):
        element = _line(item, name)
        if element is not None and (tree.said(element) or "") not in said:
            flow(copy, whole, element.begin, element.end, kind)


def _masthead(tree: Tree, item: Element) -> Masthead:
    meta = item.child("itemMeta")
    content = item.child("contentMeta")
    stamp = day(_value(tree, meta, "versionCreated")) or day(_value(tree, content, "contentCreated")) \
        or day(_value(tree, content, "contentModified"))  # fmt: skip
    source = (content.first("infoSource") if content else None) or (meta.first("provider") if meta else None)
    named = (
        tree.said(source)
        or tree.attribute(source, "literal")
        or tree.attribute(source, "qcode")
        or tree.attribute(source, "uri")
    )
    named = named.rpartition(":")[2] if named and "://" not in named else named
    status = tree.attribute(meta.first("pubStatus") if meta else None, "qcode")
    notes = [tree.said(note) for note in (meta.every("edNote") if meta else [])]
    if status and not status.endswith("usable"):
        notes.append(f"status: {status.rpartition(':')[2]}")
    embargo = _value(tree, meta, "embargoed")
    if embargo:
        notes.append(f"embargoed until {embargo}")
    located = content.child("located") if content else None
    language = content.first("language") if content else None
    return Masthead(
        agency=agency_named(named) if named else None,
        headline=_value(tree, content, "headline"),
        byline=_value(tree, content, "by"),
        published=date.fromisoformat(stamp) if stamp else None,
        dateline=_value(tree, content, "dateline")
        or (tree.said(located.child("name")) if located and located.child("name") else None),
        slug=_value(tree, content, "slugline"),
        version=tree.attribute(item, "version"),
        language=tree.attribute(language, "tag") or tree.attribute(item, "xml:lang"),
        notices=tuple(note for note in notes if note),
        item=Item(
            tree.attribute(item, "guid"),
            tree.attribute(item, "version"),
            state(status),
            _value(tree, meta, "versionCreated"),
            _evolved_from(tree, item, meta),
            tuple(_signals(tree, meta)),
        ),
    )


def _evolved_from(tree: Tree, item: Element, meta: Element | None) -> str | None:
    """The item that this one was written from, by its link."""
    for link in (*item.every("link"), *(meta.every("link") if meta else [])):
        if state(tree.attribute(link, "rel")) in ("evolvedfrom", "previousversion"):
            return tree.attribute(link, "residref") or tree.attribute(link, "href")
    return None


def _signals(tree: Tree, meta: Element | None) -> Iterator[str]:
    for signal in meta.every("signal") if meta else []:
        if found := state(tree.attribute(signal, "qcode") or tree.attribute(signal, "uri")):
            yield found


def _value(tree: Tree, parent: Element | None, name: str) -> str | None:
    return tree.said(parent.child(name)) if parent else None


def _why(tree: Tree, candidates: list[Element]) -> str:
    """Why there is nothing to compare."""
    if tree.root.name in _WITHOUT:
        return f"{_WITHOUT[tree.root.name]}: it carries no copy"
    for item in candidates:
        kind = tree.attribute(item.first("itemClass"), "qcode") or ""
        if item.first("remoteContent") is not None:
            what = kind.rpartition(":")[2]
            return f"a {what or 'news'} item whose content stands elsewhere and is not fetched: no copy in it"
        inner = item.first("inlineXML", "inlineData")
        if inner is not None and inner.children:
            return f"a news item that holds <{inner.children[0].name}>, data and no copy"
    return "a news item without content: it carries no copy"
