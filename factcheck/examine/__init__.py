"""Article in, Witness out: label the page, split it, take its claims. Nothing is deleted."""

from __future__ import annotations

from factcheck.model.article import Article, Sentence, Witness, table_caution
from factcheck.model.clause import Clause
from factcheck.model.later import Later
from factcheck.model.record import replace


def witness(article: Article) -> Witness:
    """All that one article says on its own, every span into `article.text`."""
    from factcheck.examine.dates.dates import dates
    from factcheck.examine.figures.numbers import numbers
    from factcheck.examine.lexemes import lexemes
    from factcheck.examine.names.names import names
    from factcheck.examine.page.masthead import masthead
    from factcheck.examine.page.sentences import sentences
    from factcheck.examine.page.tables import tables
    from factcheck.examine.page.zones import zones
    from factcheck.examine.speech.attribution import credits
    from factcheck.examine.speech.marks import passages
    from factcheck.examine.speech.quotes import quotes
    from factcheck.examine.speech.sayings import frames, sayings
    from factcheck.examine.speech.scripts import unmarked
    from factcheck.examine.speech.voices import Voices
    from factcheck.examine.tokens import tokens

    text = article.text
    labelled = zones(article)
    rows = tables(text, labelled)
    if rows and (told := table_caution(rows)) not in article.cautions:
        article = replace(article, cautions=(*article.cautions, told))
    head = masthead(article, labelled)
    split = sentences(text, labelled)
    page = lexemes(text, split)
    said = dates(page, head.published)
    words = tuple(tokens(text, sentence.span) for sentence in split)
    marked = unmarked(text, split, words, passages(text, split), article.apart)
    named = names(text, split, words, marked)
    framed = frames(text, split, words, marked)
    said_by = sayings(text, framed, named)
    voices = Voices(text, framed, said_by, named)
    quoted = quotes(text, framed, marked, voices)
    return Witness(
        article=article,
        masthead=head,
        zones=labelled,
        sentences=split,
        tokens=words,
        dates=said,
        numbers=numbers(page, said),
        names=named,
        quotes=quoted,
        credits=credits(text, split, framed, said_by, voices, quoted),
        clauses_later=tuple([Later(_clauses, text, sentence, at) for at, sentence in enumerate(split)]),
    )


def _clauses(text: str, sentence: Sentence, at: int) -> tuple[Clause, ...]:
    """Read where somebody asks: the lexicon behind it takes its time to load."""
    from factcheck.examine.clauses import clauses

    return clauses(text, sentence, at)
