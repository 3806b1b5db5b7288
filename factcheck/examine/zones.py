"""Which part of the page is what: headline, byline, dateline, body, caption, furniture."""

from __future__ import annotations

from factcheck.model.article import Article, Zone, ZoneKind
from factcheck.model.span import Span


def zones(article: Article) -> tuple[Zone, ...]:
    """Every stretch of the page that is not white space, labelled once, in order."""
    if article.zones is not None:
        return article.zones
    return (Zone(ZoneKind.BODY, Span(0, len(article.text))),)
