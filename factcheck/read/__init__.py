"""Bytes in, Article out: one format a file."""

from __future__ import annotations

from datetime import date
from os import PathLike
from pathlib import Path
from typing import IO

from factcheck.model.article import Article, Masthead, Zone, ZoneKind
from factcheck.model.span import Span


def article(
    source: str | bytes | PathLike[str] | IO[bytes] | IO[str],
    *,
    format: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
) -> Article:
    """One copy from a path, bytes, an open file or "-"."""
    text = Path(str(source)).read_text(encoding="utf-8")
    return from_text(text, outlet=outlet, published=published)


def from_text(
    text: str, *, outlet: str | None = None, published: date | None = None, plain: bool = False
) -> Article:
    """One copy from text in hand."""
    zones = (Zone(ZoneKind.BODY, Span(0, len(text))),) if plain else None
    return Article(text, masthead=Masthead(outlet=outlet, published=published), zones=zones)
