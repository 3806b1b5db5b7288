"""ninjs 1.x to 3.x: a news item as JSON. Names changed between versions; each is looked for under all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.errors import EmptyCopyError
from factcheck.lexicon.outlets import agency_named
from factcheck.model.article import Article, Item, Masthead, ZoneKind, state
from factcheck.model.record import replace
from factcheck.read.jsontext import Node, Said, items, said
from factcheck.read.markup import Copy, day, flow, plain
from factcheck.read.page import Page

_OURS = frozenset(
    """
    uri headline headlines body_text body_xhtml body_html bodies type versioncreated byline by slugline
    """.split()
)


_SURE = frozenset("uri versioncreated firstcreated slugline headlines pubstatus".split())


def may_be(node: dict[str, Node]) -> bool:
    """Has the file's one object a field of a news item?"""
    return bool(_OURS & {key.casefold() for key in node})


def is_item(node: dict[str, Node]) -> bool:
    """Is an object, wherever it stands, a news item: by its body, or by its headline and another field?"""
    keys = {key.casefold() for key in node}
    return has_body(node) or (bool(keys & {"headline", "headlines", "title"}) and bool(keys & _SURE))


def has_body(node: dict[str, Node]) -> bool:
    """Does an item carry copy?"""
    return any(key.casefold().startswith(("body_", "bodies")) for key in node)


def article(page: Page, item: dict[str, Node]) -> Article:
    """The item's copy: headline, byline, dateline, body."""
    copy = Copy(page)
    title = headline(item)
    if title is not None:
        plain(copy, title.mapped, ZoneKind.HEADLINE)
    byline = _get(item, "byline", "by")
    if isinstance(byline, Said):
        plain(copy, byline.mapped, ZoneKind.BYLINE)
    cautions: tuple[str, ...] = ()
    head = _masthead(item, title)
    if not _body(copy, item, title) and not (head.item and head.item.off):  # a kill needs no body
        about = _described(item)
        kind = said(_get(item, "type"))
        if about is None or kind not in (None, "text", "composite"):
            raise _without(page, item, kind)
        plain(copy, about.mapped, ZoneKind.BODY)
        cautions = ("the item has no body: its description is taken for it",)
    return replace(copy.article(head, cautions), format="ninjs")


def _without(page: Page, item: dict[str, Node], kind: str | None) -> EmptyCopyError:
    """Why there is nothing to compare."""
    where = page.path or page.name
    what = f"an item of type {kind!r}" if kind else "an item"
    renditions = item.get("renditions")
    if kind == "text" and isinstance(renditions, dict) and renditions:
        forms = ", ".join(list(renditions)[:4])
        return EmptyCopyError(
            f"{what} whose copy stands elsewhere ({forms}) and is not fetched",
            where=where,
            hint="download the file that it points to, and name that",
        )
    return EmptyCopyError(
        f"{what} that carries no body text", where=where, hint="name the item with the story"
    )


def _get(item: dict[str, Node], *names: str) -> Node:
    """The value under one of these names, in small or mixed letters."""
    for key, value in item.items():
        if key.casefold() in names and value not in (None, [], {}):
            return value
    return None


def headline(item: dict[str, Node]) -> Said | None:
    """The item's headline, of several the main one."""
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


def _body(copy: Copy, item: dict[str, Node], title: Said | None) -> bool:
    """Add the body; False where there is none."""
    for kind, value in _bodies(item):
        text = value.text
        if "html" in kind or "nitf" in kind or "</" in text:
            begin = _past_headline(text, title)
            if flow(copy, value.mapped, begin, len(text), ZoneKind.BODY):
                return True
            continue
        plain(copy, value.mapped, ZoneKind.BODY)
        return True
    return False


def _past_headline(text: str, title: Said | None) -> int:
    """Where the body begins that says the headline again in an <h1> or a <title>: after it."""
    if title is None:
        return 0
    at = 0
    for mark in ("</title>", "</h1>", "</hl1>", "</hedline>"):
        end = text.find(mark)
        if 0 <= end < 2000 and " ".join(title.text.split()) in " ".join(text[:end].split()):
            at = max(at, end + len(mark))
    return at


def _masthead(item: dict[str, Node], title: Said | None) -> Masthead:
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
        headline=said(title),
        byline=said(_get(item, "byline", "by")),
        published=date.fromisoformat(stamp) if stamp else None,
        dateline=said(_get(item, "located")),
        slug=said(_get(item, "slugline")),
        version=said(_get(item, "version")),
        language=said(_get(item, "language")),
        notices=tuple(note for note in notices if note),
        item=Item(
            said(_get(item, "uri", "guid")),
            said(_get(item, "version")),
            state(status),
            said(_get(item, "versioncreated")),
            said(_get(item, "evolvedfrom")),
            tuple(_signals(item)),
        ),
    )


def _signals(item: dict[str, Node]) -> Iterator[str]:
    """What the signals of an item say, in each of the forms in which they are written."""
    for name in ("signal", "signals"):
        node = _get(item, name)
        if isinstance(node, Said):
            yield state(node.text) or ""
        for entry in items(node):
            for key in ("qcode", "code", "name"):
                if found := state(said(entry.get(key))):
                    yield found
                    break
