"""NewsML 1.0 to 1.2: components within components, each saying what part it plays."""

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

# Parts that a component plays, as agencies name them, small and without blanks.
_ROLES = {
    "headline": ZoneKind.HEADLINE,
    "subheadline": ZoneKind.STANDFIRST,
    "summary": ZoneKind.STANDFIRST,
    "abstract": ZoneKind.STANDFIRST,
    "byline": ZoneKind.BYLINE,
    "dateline": ZoneKind.DATELINE,
    "caption": ZoneKind.CAPTION,
    "credit": ZoneKind.CREDIT,
    "contact": ZoneKind.FURNITURE,
    "about": ZoneKind.FURNITURE,
    "boilerplate": ZoneKind.FURNITURE,
    "footnote": ZoneKind.FURNITURE,
    "disclaimer": ZoneKind.FURNITURE,
}
_NO_TEXT = frozenset(
    "stylesheet logo photo picture graphic video audio thumbnail preview quicklook multimedia".split()
)


def read(page: Page) -> Article:
    """The one story of the file, or the one asked for."""
    found = stories(page)
    if not found:
        raise EmptyCopyError(
            "a NewsML item without text: it carries no copy",
            where=page.path or page.name,
            hint="name the item with the story",
        )
    return chosen(page, found, "a message")


def stories(page: Page) -> list[Story]:
    """Every item with text."""
    tree = Tree(page)
    if tree.root.name != "NewsML":
        raise page.refuse(f"<{tree.root.name}> is not NewsML", tree.root.event.start, "leave out --from")
    sent = tree.root.first("SentFrom")
    service = tree.attribute(tree.root.first("NewsService"), "formalname")
    out: list[Story] = []
    for item in tree.root.every("NewsItem"):
        if any(_text(tree, item)):
            head = _masthead(tree, item, sent, service)
            out.append(
                Story(head.headline, head.published, item.event.start, partial(_read, tree, item, head))
            )
    return out


def _read(tree: Tree, item: Element, head: Masthead) -> Article:
    page = tree.page
    copy = Copy(page)
    whole = Mapped(tree.text)
    line = item.first("HeadLine")
    if line is not None:
        flow(copy, whole, line.begin, line.end, ZoneKind.HEADLINE)
    for kind, content in sorted(_text(tree, item), key=lambda part: part[0] is not ZoneKind.STANDFIRST):
        if kind is ZoneKind.HEADLINE:
            continue  # said by the <HeadLine> above
        nitf = content.first("nitf")
        if nitf is not None and nitf.first("body.content") is not None:
            head = story(tree, nitf, copy, head)
        elif content.children:
            inner = content.first("body") or content
            flow(copy, whole, inner.begin, inner.end, kind)
        else:
            escaped = tree.mapped(content)
            if "</" in escaped.text:
                flow(copy, escaped, 0, len(escaped.text), kind)
            else:
                plain(copy, escaped, kind)
    if not any(zone.kind is ZoneKind.BODY for zone in copy.zones):
        raise page.refuse("no component of it is the body", item.event.start, "--from text")
    return copy.article(head)


def _text(tree: Tree, item: Element) -> Iterator[tuple[ZoneKind, Element]]:
    """Every piece of text with the part it plays."""
    stack: list[tuple[Element, str, Element]] = [(item, "", item)]
    while stack:
        element, role, parent = stack.pop()
        if element.name == "NewsComponent":
            role = _role(tree, element) or role
        if element.name == "DataContent":
            if role not in _NO_TEXT and _is_text(tree, parent, element):
                yield _ROLES.get(role, ZoneKind.BODY), element
            continue
        stack.extend((child, role, element) for child in reversed(element.children))


def _role(tree: Tree, component: Element) -> str | None:
    name = tree.attribute(component.child("Role"), "formalname")
    return name.casefold().replace(" ", "").replace("-", "") if name else None


def _is_text(tree: Tree, item: Element, content: Element) -> bool:
    """Is what a <DataContent> holds text to read, and not a style sheet or an encoded picture?"""
    kind = (tree.attribute(item.child("MimeType"), "formalname") or "").casefold()
    if item.child("Encoding") is not None or "css" in kind:
        return False
    return (not kind or kind.startswith("text/") or "xml" in kind or "html" in kind) and bool(
        tree.said(content)
    )


def _masthead(tree: Tree, item: Element, sent: Element | None, service: str | None) -> Masthead:
    def line(name: str) -> str | None:
        return tree.said(item.first(name))

    stamp = day(line("ThisRevisionCreated")) or day(line("FirstCreated")) or day(line("DateLineDate"))
    provider = sent or item.first("Provider")
    party = tree.attribute(provider.first("Party"), "formalname") if provider else None
    status = tree.attribute(item.first("Status"), "formalname")
    notices = [line("EdNote"), line("Instruction")]
    if status and status.casefold() not in ("usable", "embargoed until"):
        notices.append(f"status: {status}")
    return Masthead(
        agency=next((found for name in (party, service) if name and (found := agency_named(name))), None),
        headline=line("HeadLine"),
        byline=line("ByLine"),
        published=date.fromisoformat(stamp) if stamp else None,
        dateline=line("DateLine"),
        slug=line("SlugLine") or line("NameLabel"),
        version=line("RevisionId"),
        language=tree.attribute(item.first("Language"), "formalname"),
        notices=tuple(note for note in notices if note),
        item=Item(
            line("NewsItemId"), line("RevisionId"), state(status), line("ThisRevisionCreated"),
        ),
    )  # fmt: skip
