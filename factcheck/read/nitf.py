"""NITF: a story marked up for newspapers, by itself or inside NewsML."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Item, Masthead, ZoneKind, state
from factcheck.read.markup import Copy, Element, Mapped, Tree, day, flow
from factcheck.read.page import Page


def read(page: Page) -> Article:
    """A file whose root is <nitf>, or that holds one."""
    tree = Tree(page)
    root = tree.root if tree.root.name == "nitf" else tree.root.first("nitf")
    if root is None:
        raise page.refuse(f"no <nitf>, so this is not NITF but <{tree.root.name}>", 0, "leave out --from")
    copy = Copy(page)
    head = story(tree, root, copy, Masthead())
    if not copy.trail.length:
        raise page.refuse("there is no text in its <body>", root.event.start, "have the file sent again")
    return copy.article(head)


def story(tree: Tree, root: Element, copy: Copy, head: Masthead) -> Masthead:
    """Add the story of an <nitf> element to the copy; gives back the masthead with what it says."""
    content = root.first("body.content")
    if content is None:
        raise tree.page.refuse("no <body.content>, so this is not NITF", root.event.start, "--from html")
    whole = Mapped(tree.text)
    parts = _Parts(tree, root)
    if parts.top:
        flow(copy, whole, parts.top.begin, parts.top.end, ZoneKind.FURNITURE)
    elif head.headline is None and parts.title:
        flow(copy, whole, parts.title.begin, parts.title.end, ZoneKind.HEADLINE)
    flow(copy, whole, content.begin, content.end, ZoneKind.BODY)
    if parts.bottom:
        flow(copy, whole, parts.bottom.begin, parts.bottom.end, ZoneKind.FURNITURE)
    return parts.masthead(head)


@dataclass
class _Parts:
    tree: Tree
    root: Element
    top: Element | None = field(init=False)
    bottom: Element | None = field(init=False)
    title: Element | None = field(init=False)

    def __post_init__(self) -> None:
        self.top = self.root.first("body.head")
        self.bottom = self.root.first("body.end")
        self.title = self.root.first("title")

    def masthead(self, head: Masthead) -> Masthead:
        """What the head and the top of the body say, where `head` does not say it yet."""
        tree, root = self.tree, self.root
        top = self.top or root
        headline = top.first("hl1") or top.first("hedline") or self.title
        pubdata = root.first("pubdata")
        stamp = (
            day(tree.attribute(root.first("date.issue"), "norm"))
            or day(tree.attribute(pubdata, "date.publication"))
            or day(tree.attribute(root.first("date.release"), "norm"))
            or day(tree.attribute(top.first("story.date"), "norm"))
        )
        distributor = tree.said(top.first("distributor")) or tree.attribute(
            root.first("doc.copyright"), "holder"
        )
        byline = tree.said(top.first("byline"))
        dateline = top.first("dateline")
        notices = [tree.said(note) for note in top.every("note")] if self.top else []
        notices.append(tree.attribute(root.first("ed-msg"), "info"))
        return replace(
            head,
            outlet=head.outlet or tree.attribute(pubdata, "name"),
            agency=head.agency or (agency_named(distributor) if distributor else None),
            headline=head.headline or tree.said(headline),
            byline=head.byline or (byline.removeprefix("By ").removeprefix("by ") if byline else None),
            published=head.published or (date.fromisoformat(stamp) if stamp else None),
            dateline=head.dateline
            or tree.said(dateline.first("location") if dateline and dateline.first("location") else dateline),
            slug=head.slug
            or tree.attribute(root.first("du-key"), "key")
            or tree.said(root.first("slugline")),
            version=head.version or tree.attribute(root.first("du-key"), "version"),
            language=head.language or tree.attribute(root, "lang") or tree.attribute(root, "xml:lang"),
            notices=head.notices or tuple(note for note in notices if note),
            item=head.item
            or Item(
                tree.attribute(root.first("doc-id"), "id-string"),
                tree.attribute(root.first("du-key"), "version"),
                state(tree.attribute(root.first("docdata"), "management-status")),
                tree.attribute(root.first("date.issue"), "norm"),
            ),
        )
