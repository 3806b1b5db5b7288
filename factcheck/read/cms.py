"""
JSON as content systems and agencies write it: which kind of story each object is, and its reader.

The kinds are told by the fields that hold the copy, not by what is round them: a story is found in
whatever list or envelope it was sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.model.record import NamedTuple, replace
from factcheck.read import ans, ninjs
from factcheck.read.jsontext import Node, Said, items, parsed, said
from factcheck.read.many import Story, chosen
from factcheck.read.markup import Copy, Mapped, day, flow, plain
from factcheck.read.page import Page

_MARKUP = re.compile(r"</[a-zA-Z]|<(?:p|br)\b|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});")


class Kind(NamedTuple):
    """Where a system keeps the parts of a story: the paths of their fields, the first that says something."""

    name: str
    body: tuple[str, ...]
    headline: tuple[str, ...]
    byline: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    dateline: tuple[str, ...] = ()
    standfirst: tuple[str, ...] = ()
    also: tuple[str, ...] = ()  # an object without one of these is no story of the kind


# WordPress: developer.wordpress.org/rest-api/reference/posts and, for its own hosting,
# developer.wordpress.com/docs/api; jsonfeed.org/version/1.1; schema.org/Article.
_KINDS = (
    Kind(
        "wordpress",
        body=("content.rendered",),
        headline=("title.rendered",),
        byline=("_embedded.author.name", "yoast_head_json.author"),
        published=("date", "date_gmt"),
        outlet=("yoast_head_json.og_site_name",),
    ),
    Kind(
        "wordpress",
        body=("content",),
        headline=("title",),
        byline=("author.name",),
        published=("date",),
        also=("ID", "site_ID"),
    ),
    Kind(
        "json-ld",
        body=("articleBody",),
        headline=("headline", "name"),
        byline=("author.name", "author"),
        published=("datePublished", "dateModified"),
        outlet=("publisher.name",),
        language=("inLanguage",),
        dateline=("dateline",),
    ),
    Kind(
        "json-feed",
        body=("content_html", "content_text"),
        headline=("title",),
        byline=("authors.name", "author.name"),
        published=("date_published", "date_modified"),
        language=("language",),
        also=("id", "url", "title"),
    ),
)


def read(page: Page) -> Article:
    """The one story of the file, or the one asked for."""
    root = parsed(page)
    found = list(_found(root))
    if not found and isinstance(root, dict) and ninjs.may_be(root):
        return ninjs.article(page, root)  # it will say what is missing
    with_text = [(node, reader) for node, reader, filled in found if filled]
    if not found:
        raise page.refuse("JSON, but no news item in it: nothing has a headline or a body", 0, "--from text")
    if not with_text and len(found) > 1:
        raise EmptyCopyError(
            "a list of news items without body text",
            where=page.path or page.name,
            hint="name the item with the story",
        )
    return chosen(page, _stories(page, with_text or [(found[0][0], found[0][1])]), "a list")


def stories(page: Page) -> list[Story]:
    """Every story with text."""
    return _stories(page, [(node, reader) for node, reader, filled in _found(parsed(page)) if filled])


_Reading = Callable[[Page, dict[str, Node]], Article]


def _stories(page: Page, found: list[tuple[dict[str, Node], _Reading]]) -> list[Story]:
    out: list[Story] = []
    for node, reader in found:
        headline, published = _called(node)
        place = headline.mapped.runs[0][1] if headline is not None else 0
        out.append(Story(said(headline), published, place, partial(reader, page, node)))
    return out


def _found(root: Node) -> Iterator[tuple[dict[str, Node], _Reading, bool]]:
    """Every story in the file with its reader, and whether it has a body; none lies in another."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            reader = _reader(node)
            if reader is not None:
                yield node, reader, reader is not ninjs.article or ninjs.has_body(node)
            else:
                waiting.extend(value for value in reversed(node.values()) if isinstance(value, dict | list))


def _reader(node: dict[str, Node]) -> _Reading | None:
    """How an object is read, None where it is no story."""
    if ans.is_story(node):
        return ans.article
    for kind in _KINDS:
        if _at(node, kind.body) is not None and (not kind.also or any(name in node for name in kind.also)):
            return partial(_article, kind)
    return ninjs.article if ninjs.is_item(node) else None


def _called(node: dict[str, Node]) -> tuple[Said | None, date | None]:
    """An object's headline and day, whatever kind of story it is."""
    headline = ninjs.headline(node) or ans.headline(node)
    headline = headline or _at(node, tuple(path for kind in _KINDS for path in kind.headline))
    stamps = (path for kind in _KINDS for path in kind.published)
    stamp = said(_at(node, (*stamps, *ans.PUBLISHED, "versioncreated", "versionCreated", "firstcreated")))
    return headline, _date(stamp)


def _article(kind: Kind, page: Page, node: dict[str, Node]) -> Article:
    copy = Copy(page)
    headline = _at(node, kind.headline)
    for paths, zone in ((kind.headline, ZoneKind.HEADLINE), (kind.standfirst, ZoneKind.STANDFIRST)):
        part = _at(node, paths)
        if part is not None:
            add(copy, part.mapped, zone)
    body = _at(node, kind.body)
    if body is None or not add(copy, body.mapped, ZoneKind.BODY):
        raise EmptyCopyError(
            "an item without text", where=page.path or page.name, hint="name the item with the story"
        )
    byline = _said(node, kind.byline)
    head = Masthead(
        outlet=_said(node, kind.outlet),
        agency=agency_named(byline) if byline else None,
        headline=_bare(headline),
        byline=byline,
        published=_date(_said(node, kind.published)),
        dateline=_said(node, kind.dateline),
        language=_said(node, kind.language),
    )
    return replace(copy.article(head), format=kind.name)


def add(copy: Copy, source: Mapped, zone: ZoneKind) -> int:
    """Add copy that may be marked up or plain; how many paragraphs it was."""
    if _MARKUP.search(source.text):
        return flow(copy, source, 0, len(source.text), zone)
    return plain(copy, source, zone)


def _bare(part: Said | None) -> str | None:
    """A headline without its markup, on one line."""
    if part is None:
        return None
    copy = Copy(Page(part.text))
    add(copy, Mapped(part.text), ZoneKind.HEADLINE)
    return " ".join(copy.trail.text.split()) or None


def _at(node: Node, paths: tuple[str, ...]) -> Said | None:
    """The first string under one of these paths; of a list, its first object is meant."""
    for path in paths:
        here = node
        for name in path.split("."):
            while isinstance(here, list):
                here = here[0] if here else None
            here = here.get(name) if isinstance(here, dict) else None
        while isinstance(here, list):
            here = here[0] if here else None
        if isinstance(here, Said) and here.text.strip():
            return here
    return None


def _said(node: dict[str, Node], paths: tuple[str, ...]) -> str | None:
    """One line of the masthead; several persons of a list are all named."""
    for path in paths:
        outer, _, name = path.rpartition(".")
        many = items(node.get(outer)) if outer and "." not in outer else []
        names = [one for entry in many if (one := said(entry.get(name)))]
        if len(names) > 1:
            return ", ".join(names[:-1]) + " and " + names[-1]
        one = said(_at(node, (path,)))
        if one and not one.startswith(("http://", "https://")):
            return one
    return None


def _date(stamp: str | None) -> date | None:
    try:
        iso = day(stamp)
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None
