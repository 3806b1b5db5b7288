"""Article in, Witness out: label the page, split it, take its claims. Nothing is deleted."""

from __future__ import annotations

from factcheck.model.article import Article, Witness


def witness(article: Article) -> Witness:
    """All that one article says on its own, every span into `article.text`."""
    from factcheck.examine.attribution import credits
    from factcheck.examine.dates import dates
    from factcheck.examine.masthead import masthead
    from factcheck.examine.names import names
    from factcheck.examine.numbers import numbers
    from factcheck.examine.quotes import quotes
    from factcheck.examine.sentences import sentences
    from factcheck.examine.tokens import tokens
    from factcheck.examine.zones import zones

    text = article.text
    labelled = zones(article)
    head = masthead(article, labelled)
    split = sentences(text, labelled)
    said = dates(text, split, head.published)
    named = names(text, split)
    quoted = quotes(text, split, named)
    return Witness(
        article=article,
        masthead=head,
        zones=labelled,
        sentences=split,
        tokens=tuple(tokens(text, sentence.span) for sentence in split),
        dates=said,
        numbers=numbers(text, split, said),
        names=named,
        quotes=quoted,
        credits=credits(text, split, named, quoted),
    )
