"""ninjs 1.x to 3.x: a news item as JSON. Names changed between versions; each is looked for under all."""

from __future__ import annotations

from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.read.jsontext import Node, Said, items, parsed, said
from factcheck.read.markup import Copy, day, flow, plain
from factcheck.read.page import Page

_OURS = frozenset(
    """
    uri headline headlines body_text body_xhtml body_html bodies type versioncreated byline by slugline
    """.split()
)


def read(page: Page) -> Article:
    """The item's copy: headline, byline, dateline, body."""
    item = _item(page, parsed(page))
    copy = Copy(page)
    headline = _headline(item)
    if headline is not None:
        plain(copy, headline.mapped, ZoneKind.HEADLINE)
    byline = _get(item, "byline", "by")
    if isinstance(byline, Said):
        plain(copy, byline.mapped, ZoneKind.BYLINE)
    cautions: tuple[str, ...] = ()
    if not _body(copy, item, headline):
        about = _described(item)
        kind = said(_get(item, "type"))
        if about is None or kind not in (None, "text", "composite"):
            what = f"a ninjs item of type {kind!r}" if kind else "a ninjs item"
            raise EmptyCopyError(
                f"{what} that carries no body text",
                where=page.path or page.name,
                hint="name the item with the story",
            )
        plain(copy, about.mapped, ZoneKind.BODY)
        cautions = ("the item has no body: its description is taken for it",)
    return copy.article(_masthead(item, headline), cautions)


def _item(page: Page, root: Node) -> dict[str, Node]:
    """The news item: the file's one object, or the one with copy in a list."""
    where = page.path or page.name
    if isinstance(root, list):
        found = [entry for entry in items(root) if _has_body(entry)]
        if len(found) == 1:
            return found[0]
        if found or not any(_OURS & {key.casefold() for key in entry} for entry in items(root)):
            what = f"a list of {len(found)} stories" if found else "JSON, but no ninjs item"
            raise page.refuse(what, 0, "save the one story as a file of its own")
        raise EmptyCopyError(
            "a list of ninjs items without body text", where=where, hint="name the item with the story"
        )
    if not isinstance(root, dict) or not _OURS & {key.casefold() for key in root}:
        raise page.refuse("JSON, but no ninjs item: it has neither headline nor body", 0, "--from text")
    return root


def _has_body(item: dict[str, Node]) -> bool:
    return any(key.casefold().startswith(("body_", "bodies")) for key in item)


def _get(item: dict[str, Node], *names: str) -> Node:
    """The value under one of these names, in small or mixed letters."""
    for key, value in item.items():
        if key.casefold() in names and value not in (None, [], {}):
            return value
    return None


def _headline(item: dict[str, Node]) -> Said | None:
    one = _get(item, "headline")
    if isinstance(one, Said) and one.text.strip():
        return one
    every = items(_get(item, "headlines"))
    every.sort(key=lambda entry: said(entry.get("role")) not in (None, "main"))
    for entry in every:
        value = entry.get("value")
        if isinstance(value, Said) and value.text.strip():
            return value
    title = _get(item, "title")
    return title if isinstance(title, Said) and title.text.strip() else None


def _described(item: dict[str, Node]) -> Said | None:
    for key, value in item.items():
        if key.casefold().startswith("description_") and isinstance(value, Said) and value.text.strip():
            return value
    for entry in items(_get(item, "descriptions")):
        value = entry.get("value")
        if isinstance(value, Said) and value.text.strip():
            return value
    return None


def _bodies(item: dict[str, Node]) -> list[tuple[str, Said]]:
    """Every form of the body with what it is called, the one with paragraphs first."""
    out: list[tuple[str, Said]] = []
    for key, value in item.items():
        if key.casefold().startswith("body_") and isinstance(value, Said):
            out.append((key.casefold(), value))
    for entry in items(_get(item, "bodies")):
        value = entry.get("value")
        if isinstance(value, Said):
            kinds = [said(entry.get(name)) or "" for name in ("role", "contentType", "contenttype")]
            out.append((" ".join(kinds).casefold(), value))
    rank = {"nitf": 0, "html": 1, "text": 2}
    filled = [(kind, value) for kind, value in out if value.text.strip()]
    return sorted(filled, key=lambda body: next((rank[form] for form in rank if form in body[0]), 3))


def _body(copy: Copy, item: dict[str, Node], headline: Said | None) -> bool:
    """Add the body; False where there is none."""
    for kind, value in _bodies(item):
        text = value.text
        if "html" in kind or "nitf" in kind or "</" in text:
            begin = _past_headline(text, headline)
            if flow(copy, value.mapped, begin, len(text), ZoneKind.BODY):
                return True
            continue
        plain(copy, value.mapped, ZoneKind.BODY)
        return True
    return False


def _past_headline(text: str, headline: Said | None) -> int:
    """Where the body begins that says the headline again in an <h1> or a <title>: after it."""
    if headline is None:
        return 0
    at = 0
    for mark in ("</title>", "</h1>", "</hl1>", "</hedline>"):
        end = text.find(mark)
        if 0 <= end < 2000 and " ".join(headline.text.split()) in " ".join(text[:end].split()):
            at = max(at, end + len(mark))
    return at


def _masthead(item: dict[str, Node], headline: Said | None) -> Masthead:
    stamp = day(said(_get(item, "versioncreated")) or said(_get(item, "firstcreated")))
    holder = said(_get(item, "copyrightholder"))
    notices = [said(_get(item, "ednote"))]
    status = said(_get(item, "pubstatus"))
    if status and status.casefold() not in ("usable", "stat:usable"):
        notices.append(f"status: {status}")
    embargo = said(_get(item, "embargoed"))
    if embargo:
        notices.append(f"embargoed until {embargo}")
    return Masthead(
        agency=agency_named(holder) if holder else None,
        headline=said(headline) if headline else None,
        byline=said(_get(item, "byline", "by")),
        published=date.fromisoformat(stamp) if stamp else None,
        dateline=said(_get(item, "located")),
        slug=said(_get(item, "slugline")),
        version=said(_get(item, "version")),
        language=said(_get(item, "language")),
        notices=tuple(note for note in notices if note),
    )
