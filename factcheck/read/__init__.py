"""Bytes in, Article out: one format a file."""

from __future__ import annotations

from datetime import date
from os import PathLike

from factcheck.model.article import Article, Masthead, Zone, ZoneKind
from factcheck.model.record import replace
from factcheck.model.span import OffsetMap, Span
from factcheck.typed import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.read.many import Story


def article(
    source: str | bytes | PathLike[str] | IO[bytes] | IO[str],
    *,
    format: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
    item: int | str | None = None,
    original: bool = False,
) -> Article:
    """
    One copy from a path, bytes, an open file or "-"; `item` picks one of a file of many.

    With `original` a document is read as it was before its tracked changes.
    """
    from factcheck.read.formats import copy
    from factcheck.read.source import raw

    given = raw(source)._replace(original=original)
    found = copy(given if item is None else given._replace(item=str(item)), format)
    head = found.masthead
    if outlet or published:
        head = replace(head, outlet=outlet or head.outlet, published=published or head.published)
    return replace(found, masthead=head)


def stories(
    source: str | bytes | PathLike[str] | IO[bytes] | IO[str], *, format: str | None = None
) -> list[Story]:
    """The stories of a file of many, in the order that their numbers count."""
    from factcheck.read.formats import listed
    from factcheck.read.source import raw

    return listed(raw(source), format)


def from_text(
    text: str, *, outlet: str | None = None, published: date | None = None, plain: bool = False
) -> Article:
    """
    One copy from text in hand; with `plain`, nothing in it is looked at as a page.

    Characters that print nothing (a soft hyphen) are no part of `article.text`; `article.offsets`
    leads from there to the text as handed in.
    """
    from factcheck.read.invisible import visible

    zones = (Zone(ZoneKind.BODY, Span(0, len(text))),) if plain else None
    return visible(
        Article(
            text,
            name=" ".join((outlet or "").split()) or "copy",
            format="plain" if plain else "text",
            masthead=Masthead(outlet=outlet, published=published),
            offsets=_lines(text),
            zones=zones,
        )
    )


def _lines(text: str) -> OffsetMap:
    """Lines of a text as it was handed in."""
    at = text.find("\n")
    lines = [0]
    while at >= 0:
        lines.append(at + 1)
        at = text.find("\n", at + 1)
    return OffsetMap(lines=tuple(lines))
