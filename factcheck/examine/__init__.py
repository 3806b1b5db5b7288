"""Article in, Witness out: label the page, split it, take its claims. Nothing is deleted."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model.article import Article, Token, Witness, crowd_caution, table_caution
from factcheck.model.claim import Description, Label, Name, Number, Portion
from factcheck.model.clause import Clause
from factcheck.model.later import Later
from factcheck.model.record import replace
from factcheck.model.statement import Course
from factcheck.model.word import Word
from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.examine.clauses import Grammar
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
    from factcheck.examine.speech.marks import passages
    from factcheck.examine.speech.quotes import quotes
    from factcheck.examine.speech.remarks import remarks
    from factcheck.examine.speech.sayings import frames, sayings
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
    read = [Later(_grammar, sentence) for sentence in words]
    clauses_later = tuple([Later(_clauses, sentence, at) for at, sentence in enumerate(read)])
    words_later = tuple([Later(_words, text, *both) for both in zip(read, clauses_later, strict=True)])
    both = list(zip(words_later, clauses_later, strict=True))
    courses_later = tuple([Later(_courses, text, at, *own) for at, own in enumerate(both)])
    figures = numbers(page, said, known.figures, crowds)
    by_sentence = Later(_by_sentence, figures)
    portions_later = tuple(
        [Later(_portions, text, at, own, by_sentence) for at, own in enumerate(words_later)]
    )
    described = Later(_described, text, named, words, words_later)
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
        clauses_later=clauses_later,
        words_later=words_later,
        courses_later=courses_later,
        portions_later=portions_later,
        called_later=Later(_called, described),
        labels_later=tuple([Later(_labels, described, at) for at in range(len(split))]),
        descriptions_later=tuple([Later(_descriptions, described, at) for at in range(len(split))]),
    )


def _grammar(tokens: tuple[Token, ...]) -> Grammar:
    """Read where somebody asks: the lexicon behind it takes its time to load."""
    from factcheck.examine.clauses import grammar

    return grammar(tokens)


def _clauses(read: Later[Grammar], at: int) -> tuple[Clause, ...]:
    from factcheck.examine.clauses import clauses

    return clauses(read(), at)


def _words(text: str, read: Later[Grammar], within: Later[tuple[Clause, ...]]) -> tuple[Word, ...]:
    from factcheck.examine.clauses import words

    return words(text, read(), within())


def _courses(
    text: str, at: int, words: Later[tuple[Word, ...]], within: Later[tuple[Clause, ...]]
) -> tuple[Course, ...]:
    from factcheck.examine.clauses.courses import Courses
    from factcheck.examine.clauses.sequels import Sequels

    read = words()
    return (*Courses(text, at, read, within()).courses(), *Sequels(text, at, read).courses())


def _portions(
    text: str, at: int, words: Later[tuple[Word, ...]], figures: Later[Mapping[int, list[Number]]]
) -> tuple[Portion, ...]:
    from factcheck.examine.figures.portions import portions

    return tuple(portions(text, at, words(), figures().get(at, ())))


def _by_sentence(figures: tuple[Number, ...]) -> Mapping[int, list[Number]]:
    out: dict[int, list[Number]] = {}
    for figure in figures:
        out.setdefault(figure.sentence, []).append(figure)
    return out


def _described(
    text: str,
    names: tuple[Name, ...],
    tokens: tuple[tuple[Token, ...], ...],
    words: tuple[Later[tuple[Word, ...]], ...],
) -> Descriptions:
    from factcheck.examine.names.descriptions import Descriptions

    return Descriptions(text, names, tokens, words)


def _labels(described: Later[Descriptions], at: int) -> tuple[Label, ...]:
    return described().labels_in(at)


def _descriptions(described: Later[Descriptions], at: int) -> tuple[Description, ...]:
    return described().of(at)


def _called(described: Later[Descriptions]) -> Called:
    from factcheck.examine.names.descriptions import Called

    return Called(described())
