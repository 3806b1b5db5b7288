"""Article in, Witness out: label the page, split it, take its claims. Nothing is deleted."""

from __future__ import annotations

from factcheck.model.article import Article, Parsed, Token, Witness, crowd_caution, table_caution
from factcheck.model.claim import Description, Label, Name, Number, Portion, of_sentence
from factcheck.model.later import Each, Later
from factcheck.model.record import replace
from factcheck.model.statement import Course
from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.examine.known import Known
    from factcheck.examine.names.descriptions import Called, Descriptions


def witness(article: Article, known: Known | None = None) -> Witness:
    """
    All that one article says on its own, every span into `article.text`.

    `known` keeps what was read of the sentences of other copies: given to one after another, each that is
    printed word for word is read once.
    """
    from factcheck.examine.dates.dates import dates
    from factcheck.examine.figures.numbers import numbers
    from factcheck.examine.known import Known
    from factcheck.examine.lexemes import lexemes
    from factcheck.examine.names.names import names
    from factcheck.examine.page.masthead import masthead
    from factcheck.examine.page.sentences import sentences
    from factcheck.examine.page.tables import tables
    from factcheck.examine.page.zones import zones
    from factcheck.examine.speech.attribution import credits
    from factcheck.examine.speech.frames import frames
    from factcheck.examine.speech.marks import passages
    from factcheck.examine.speech.quotes import quotes
    from factcheck.examine.speech.remarks import remarks
    from factcheck.examine.speech.sayings import sayings
    from factcheck.examine.speech.scripts import unmarked
    from factcheck.examine.speech.voices import Voices
    from factcheck.lexicon.numerals import crowded

    known = known or Known()
    text = article.text
    labelled = zones(article)
    rows = tables(text, labelled)
    if rows and (told := table_caution(rows)) not in article.cautions:
        article = replace(article, cautions=(*article.cautions, told))
    head = masthead(article, labelled)
    split = sentences(text, labelled)
    words = tuple([known.words(text, sentence.span) for sentence in split])
    crowds = [at for at, sentence in enumerate(words) if crowded(sentence)]
    if crowds:
        unread = [crowd_caution(len(words[at])) for at in crowds]
        article = replace(article, cautions=tuple(dict.fromkeys((*article.cautions, *unread))))
    page = lexemes(text, words)
    said = dates(page, head.published)
    marked = unmarked(text, split, words, passages(text, split), article.apart)
    named = names(text, split, words, marked, known.names)
    framed = frames(text, split, words, marked)
    said_by = sayings(text, framed, named)
    voices = Voices(text, framed, said_by, named)
    quoted = quotes(text, framed, marked, voices)
    read = Each(_parsed, text, words)
    figures = numbers(page, said, known.figures, crowds)
    described = Later(_described, text, named, words, read)
    return Witness(
        article=article,
        masthead=head,
        zones=labelled,
        sentences=split,
        tokens=words,
        dates=said,
        numbers=figures,
        names=named,
        quotes=quoted,
        credits=credits(text, split, framed, said_by, voices, quoted),
        remarks=remarks(text, split, framed, voices, quoted),
        read_later=read,
        courses_later=Each(_courses, text, read),
        portions_later=Each(_portions, text, words, read, figures),
        called_later=Later(_called, described),
        labels_later=Each(_labels, described),
        descriptions_later=Each(_descriptions, described),
    )


def _parsed(at: int, text: str, tokens: tuple[tuple[Token, ...], ...]) -> Parsed:
    """Read where somebody asks: the lexicon behind it takes its time to load."""
    from factcheck.examine.clauses import parsed

    return parsed(text, tokens[at], at)


def _courses(at: int, text: str, read: Each[Parsed]) -> tuple[Course, ...]:
    from factcheck.examine.clauses.courses import Courses
    from factcheck.examine.clauses.sequels import Sequels

    words, clauses = read(at)
    sequels = Sequels(text, at, words, lambda: read(at - 1).words if at else ())
    return (*Courses(text, at, words, clauses).courses(), *sequels.courses())


def _portions(
    at: int,
    text: str,
    tokens: tuple[tuple[Token, ...], ...],
    read: Each[Parsed],
    figures: tuple[Number, ...],
) -> tuple[Portion, ...]:
    from factcheck.examine.figures.portions import may_tell, portions

    own = of_sentence(figures, at)
    return tuple(portions(text, at, read(at).words, own)) if may_tell(tokens[at], own) else ()


def _described(
    text: str,
    names: tuple[Name, ...],
    tokens: tuple[tuple[Token, ...], ...],
    read: Each[Parsed],
) -> Descriptions:
    from factcheck.examine.names.descriptions import Descriptions

    return Descriptions(text, names, tokens, read)


def _labels(at: int, described: Later[Descriptions]) -> tuple[Label, ...]:
    return described().labels_in(at)


def _descriptions(at: int, described: Later[Descriptions]) -> tuple[Description, ...]:
    return described().of(at)


def _called(described: Later[Descriptions]) -> Called:
    from factcheck.examine.names.descriptions import Called

    return Called(described())
