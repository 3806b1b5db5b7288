"""Arc ANS: a story as a list of elements, paragraphs among pictures, lists and links to other stories."""

from __future__ import annotations

from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.model.record import replace
from factcheck.read.jsontext import Node, Said, items, said
from factcheck.read.markup import Copy, day, flow, plain
from factcheck.read.page import Page

PUBLISHED = ("display_date", "first_publish_date", "publish_date")
_DEEPEST = 20  # elements in elements
# Elements of a story by their type (github.com/washingtonpost/ans-schema); those not named hold no copy.
_TEXT = {
    "text": ZoneKind.BODY,
    "header": ZoneKind.BODY,
    "raw_html": ZoneKind.FURNITURE,  # what a desk has put in: a form, a map, a card
    "interstitial_link": ZoneKind.FURNITURE,
    "endorsement": ZoneKind.FURNITURE,
    "code": ZoneKind.FURNITURE,
}
_PICTURES = frozenset("image video gallery graphic audio".split())


def is_story(node: dict[str, Node]) -> bool:
    """Has an object a story's elements, and not a list of other stories?"""
    elements = items(node.get("content_elements"))
    if not elements or said(node.get("type")) in ("results", "collection", "list", "quote", "gallery"):
        return False
    return any(said(entry.get("type")) in _TEXT for entry in elements)


def headline(node: dict[str, Node]) -> Said | None:
    """The headline as the page has it."""
    return _of(node.get("headlines"), "basic", "web", "print")


def article(page: Page, node: dict[str, Node]) -> Article:
    """The copy of a story: headline, standfirst, byline, and its elements in order."""
    copy = Copy(page)
    title = headline(node)
    below = _of(node.get("subheadlines"), "basic")
    for part, zone in ((title, ZoneKind.HEADLINE), (below, ZoneKind.STANDFIRST)):
        if part is not None:
            _add(copy, part, zone)
    for entry in items(node.get("content_elements")):
        _element(copy, entry, 0)
    if not any(zone.kind is ZoneKind.BODY for zone in copy.zones):
        raise EmptyCopyError(
            "a story without text", where=page.path or page.name, hint="name the item with the story"
        )
    return replace(copy.article(_masthead(node, title)), format="ans")


def _element(copy: Copy, entry: dict[str, Node], deep: int) -> None:
    kind = said(entry.get("type")) or ""
    if deep > _DEEPEST:
        return
    zone = _TEXT.get(kind)
    if zone is not None:
        _part(copy, entry.get("content"), zone)
    elif kind == "quote":
        apart = said(entry.get("subtype")) == "pullquote"  # it repeats the body
        for inner in items(entry.get("content_elements")):
            if apart:
                _part(copy, inner.get("content"), ZoneKind.FURNITURE)
            else:
                _element(copy, inner, deep + 1)
        citation = entry.get("citation")
        if isinstance(citation, dict):
            _part(copy, citation.get("content"), ZoneKind.FURNITURE)
    elif kind == "list":
        for inner in items(entry.get("items")):
            _element(copy, inner, deep + 1)
    elif kind == "table":
        _table(copy, entry)
    elif kind in _PICTURES:
        _part(copy, entry.get("caption"), ZoneKind.CAPTION)
    else:
        _told_apart(copy, entry, kind)


def _told_apart(copy: Copy, entry: dict[str, Node], kind: str) -> None:
    """What stands beside the story: corrections, links and what is shown from other sites."""
    for name in ("text", "title") if kind in ("correction", "link", "story") else ():
        _part(copy, entry.get(name), ZoneKind.FURNITURE)


def _table(copy: Copy, entry: dict[str, Node]) -> None:
    """A table's cells, none of which is copy."""
    below = entry.get("rows")
    rows = [entry.get("header"), *(below if isinstance(below, list) else [])]
    told = 0
    for row in rows:
        cells = items(row)
        told += bool(cells)
        for cell in cells:
            _part(copy, cell.get("content"), ZoneKind.FURNITURE)
    if told:
        copy.tables.append(told)


def _part(copy: Copy, node: Node, zone: ZoneKind) -> None:
    if isinstance(node, Said):
        _add(copy, node, zone)


def _add(copy: Copy, part: Said, zone: ZoneKind) -> None:
    if "<" in part.text or "&" in part.text:
        flow(copy, part.mapped, 0, len(part.text), zone)
    else:
        plain(copy, part.mapped, zone)


def _of(node: Node, *names: str) -> Said | None:
    if isinstance(node, dict):
        for name in names:
            value = node.get(name)
            if isinstance(value, Said) and value.text.strip():
                return value
    return None


def _masthead(node: dict[str, Node], title: Said | None) -> Masthead:
    credit = node.get("credits")
    by = items(credit.get("by")) if isinstance(credit, dict) else []
    names = [name for person in by if (name := said(person.get("name")))]
    stamp = next((iso for name in PUBLISHED if (iso := day(said(node.get(name))))), None)
    distributor = node.get("distributor")
    source = said(distributor.get("name")) if isinstance(distributor, dict) else None
    notices = tuple(
        text
        for entry in items(node.get("content_elements"))
        if said(entry.get("type")) == "correction" and (text := said(entry.get("text")))
    )
    try:
        published = date.fromisoformat(stamp) if stamp else None
    except ValueError:
        published = None
    return Masthead(
        agency=agency_named(source) if source else None,
        headline=said(title),
        byline=", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else next(iter(names), None),
        published=published,
        slug=said(node.get("slug")),
        version=said(node.get("version")),
        language=said(node.get("language")),
        notices=notices,
    )
