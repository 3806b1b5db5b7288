"""What the copy says of itself, read off its zones where the format has not said it."""

from __future__ import annotations

from factcheck.model.article import Article, Masthead, Zone


def masthead(article: Article, zones: tuple[Zone, ...]) -> Masthead:
    """The masthead the reader found, completed from the zones."""
    return article.masthead
