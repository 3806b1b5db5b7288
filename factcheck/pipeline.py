"""
The way of the data, on one page: read, examine, collate, judge, and a Report comes out.

Nothing flows back. Each room is entered through one function, and imported when it is entered.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from os import PathLike
from sys import getallocatedblocks

from factcheck.errors import EmptyCopyError, UsageError
from factcheck.model.article import Article, Witness
from factcheck.model.finding import Report
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.typed import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.read.many import Story

_TEXT = "factcheck.parse(text) for text in hand, factcheck.read(path) for a file"
_WORDS: dict[type, str] = {str: "text", int: "a number", date: "a date"}


def read(
    source: str | bytes | PathLike[str] | IO[bytes] | IO[str],
    *,
    format: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
    item: int | str | None = None,
    original: bool = False,
) -> Article:
    """
    One copy from a path, bytes, an open file or "-" (standard input).

    The format is told by content unless `format` forces one; `outlet` and `published` overrule
    what the copy says. Of a feed or a message of many stories, `item` picks one by its number (from 1)
    or its headline, and so does a path like "feed.xml#2". With `original` a document
    is read as it was before its tracked changes. Raises `UnreadableError` or `EmptyCopyError`,
    with the place and what to try.
    """
    from factcheck.read import article

    _need("a copy's format", format, str, or_none=True)
    _need("an outlet's name", outlet, str, or_none=True)
    _need("a story of a file", item, (int, str), or_none=True)
    published = _day(published)
    return article(source, format=format, outlet=outlet, published=published, item=item, original=original)


def stories(
    source: str | bytes | PathLike[str] | IO[bytes] | IO[str], *, format: str | None = None
) -> list[Story]:
    """
    The stories of a feed or a message of many: of each its headline, its day and `read()`.

    They stand in the order that `read(source, item=number)` counts, from 1; any other file has one.
    """
    from factcheck.read import stories as found

    return found(source, format=format)


def parse(
    text: str, *, outlet: str | None = None, published: date | None = None, plain: bool = False
) -> Article:
    """One copy from text in hand; with `plain` the whole text is body and no zones are looked for."""
    from factcheck.read import from_text

    _need("a copy", text, str, hint="factcheck.read(...) takes bytes and files")
    _need("an outlet's name", outlet, str, or_none=True)
    published = _day(published)
    return from_text(text, outlet=outlet, published=published, plain=plain)


def sentences(text: str) -> list[Span]:
    """The sentence spans of any text, in order; what lies between them is white space."""
    from factcheck.examine.page.sentences import spans

    _need("what has sentences", text, str)
    return spans(text)


def examine(article: Article) -> Witness:
    """All that one article says on its own: zones, sentences, claims, every span into `article.text`."""
    return examiner()(article)


def examiner() -> Callable[[Article], Witness]:
    """`examine` for the copies of one story, one after another: what several print alike is read once."""
    from factcheck.examine import witness
    from factcheck.examine.known import Known

    known = Known()

    def examine(article: Article) -> Witness:
        _need("what is examined", article, Article, hint=_TEXT)
        return witness(article, known)

    return examine


def check(*articles: Article | Witness, settings: Settings | None = None) -> Report:
    """
    The report on two or more copies of one story; the first is the base (the wire copy).

    An article is examined; a witness is taken as it is, so that one base can meet many copies.
    Raises `UsageError` for fewer than two, `EmptyCopyError` for a copy without a body,
    `DifferentStoriesError` for copies that share too little to be one story (unless
    `settings.force`).
    """
    from factcheck.collate import collation
    from factcheck.judge import verdict

    for copy in articles:
        _need("a copy", copy, (Article, Witness), hint=_TEXT)
    _need("what is set", settings, Settings, or_none=True)
    if len(articles) < 2:
        raise UsageError("one copy alone: there is nothing to compare it with", hint="name two or more files")
    settings = settings or Settings()
    with unswept():
        witnesses = _examined(articles)
        for witness in witnesses:
            if not witness.sentences:
                raise EmptyCopyError(
                    "no headline and no body were found, so there is nothing to compare",
                    where=witness.article.path or witness.article.name,
                    hint="factcheck extract shows how the page was read",
                )
        return verdict(collation(witnesses, settings), settings)


def _examined(articles: Iterable[Article | Witness]) -> tuple[Witness, ...]:
    """Each as a witness; what was kept for the next copy is let go with the last."""
    examine = examiner()
    return tuple([copy if isinstance(copy, Witness) else examine(copy) for copy in articles])


def _need(
    what: str, value: object, kind: type | tuple[type, ...], *, hint: str = "", or_none: bool = False
) -> None:
    """Raise `UsageError` for a value of another kind, at once: later it would be told as a fault of ours."""
    if isinstance(value, kind) or (or_none and value is None):
        return
    kinds = " or ".join(
        _WORDS.get(one, one.__name__) for one in (kind if isinstance(kind, tuple) else (kind,))
    )
    got = "None" if value is None else f"{_WORDS.get(type(value), type(value).__name__)}, {value!r:.40}"
    raise UsageError(f"{what} is {kinds}, not {got}", hint=hint)


def _day(published: object) -> date | None:
    """The day of a copy; of a moment its day."""
    _need("the day of a copy", published, date, or_none=True, hint="datetime.date(2025, 6, 12)")
    if isinstance(published, datetime):
        return published.date()
    return published if isinstance(published, date) else None


@contextmanager
def unswept() -> Iterator[None]:
    """
    Work without the search for cycles: none are made here, and it walks every token over and over.

    A third of the time that two copies of ten thousand sentences take.
    """
    sweeping = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeping:
            _settle()
            gc.enable()


def _settle() -> None:
    """
    Pass what has been made for old, unlooked at: or the first sweep walks all of it, a twentieth of a check.

    What others have left in cycles is old then, too. So once there is a quarter more of everything than at
    the last sweep, where Python itself looks through what is old, that is done.
    """
    blocks = getallocatedblocks()
    if not 0 < blocks <= 1.25 * _swept.setdefault("blocks", blocks):
        gc.collect()
        _swept["blocks"] = getallocatedblocks()
    elif not gc.get_freeze_count():  # what somebody else has frozen stays so
        gc.freeze()
        gc.unfreeze()


_swept: dict[str, int] = {}
