"""A copy as a row, which any engine can carry: plain values, and the article made of them again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from hashlib import blake2b
from typing import Any

from factcheck.model.article import Article, Masthead, Zone, ZoneKind
from factcheck.model.span import Span

Row = dict[str, Any]


def named(*parts: str) -> str:
    """A short name for what these words say; the same on every machine."""
    said = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(said, digest_size=8).hexdigest()


def row(article: Article, *, host: str | None, stamp: str | None, item: str = "") -> Row:
    """The row of one copy; `host` is whose page it stood on, `stamp` when it ran to the minute."""
    head = article.masthead
    day = head.published.isoformat() if head.published else None
    text = _sound(article.text)
    outlet = head.outlet or host
    return {
        "copy": named(outlet or "", day or "", head.version or "", text),
        "path": _sound(article.path or article.name),
        "item": item,
        "host": host or (head.outlet.casefold() if head.outlet else None),
        "outlet": outlet and _sound(outlet),
        "agency": head.agency,
        "headline": head.headline and _sound(head.headline),
        "byline": head.byline and _sound(head.byline),
        "day": day,
        "stamp": stamp or day or "",
        "version": head.version,
        "dateline": head.dateline and _sound(head.dateline),
        "language": head.language,
        "format": article.format,
        "words": text.count(" ") + text.count("\n") + 1,
        "zones": _zones(article.zones),
        "lines": _zones(article.told),
        "apart": json.dumps([list(span) for span in article.apart]) if article.apart else None,
        "text": text,
    }


def article(copy: Row) -> Article:
    """The article that a row holds; its spans are those of the text as it was read."""
    return Article(
        copy["text"],
        name=copy["outlet"] or copy["path"],
        path=copy["path"] + (f"#{copy['item']}" if copy["item"] else ""),
        format=copy["format"],
        masthead=Masthead(
            outlet=copy["outlet"], agency=copy["agency"], headline=copy["headline"], byline=copy["byline"],
            published=dated(copy["day"]), dateline=copy["dateline"], version=copy["version"],
            language=copy["language"],
        ),
        zones=_zoned(copy["zones"]),
        told=_zoned(copy["lines"]) or (),
        apart=tuple(Span(*span) for span in json.loads(copy["apart"])) if copy["apart"] else (),
    )  # fmt: skip


def dated(day: str | date | None) -> date | None:
    """A day as a date, however the store has handed it out."""
    return date.fromisoformat(day) if isinstance(day, str) else day


def _zones(zones: Iterable[Zone] | None) -> str | None:
    if zones is None:
        return None
    return json.dumps([[zone.kind.value, *zone.span] for zone in zones])


def _zoned(zones: str | None) -> tuple[Zone, ...] | None:
    if zones is None:
        return None
    return tuple(Zone(ZoneKind(kind), Span(start, end)) for kind, start, end in json.loads(zones))


def _sound(text: str) -> str:
    """Text that can be written as UTF-8, letter for letter: half a surrogate pair is shown as unreadable."""
    if text.isascii():
        return text
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace") if _broken(text) else text


def _broken(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in set(text))
