"""From arguments to witnesses: folders opened, standard input read once, a bad copy told and passed by."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from factcheck import examine, read
from factcheck.cli import complain
from factcheck.cli.folder import Given, opened
from factcheck.cli.streams import tell
from factcheck.errors import DifferentStoriesError, EmptyCopyError, FactcheckError, UsageError
from factcheck.model.article import Article, Witness, ZoneKind
from factcheck.model.collation import Collation
from factcheck.model.finding import Report
from factcheck.model.record import dataclass, replace
from factcheck.pipeline import examiner

__all__ = ["Loaded", "base_first", "based", "load", "opened"]


@dataclass(slots=True)
class Loaded:
    """The copies that could be read, what could not, and what to own up to."""

    witnesses: list[Witness]
    files: list[str]
    failed: tuple[str, ...] = ()  # what is wrong with each that could not be read
    passed: tuple[str, ...] = ()  # what folders hold that was taken for no copy

    @property
    def cautions(self) -> tuple[str, ...]:
        """What a reader of the report must know of the copies that are not in it."""
        return (*self.passed, *(f"not compared: {what}" for what in self.failed))

    def told(self, report: Report) -> Report:
        """The report with what it does not cover, which decides its exit code."""
        return replace(report, cautions=(*self.cautions, *report.cautions), unread=self.failed)


def load(
    given: Given,
    form: str | None,
    outlets: Sequence[str],
    *,
    empty: bool = False,
    original: bool = False,
    tell: Callable[[FactcheckError], None] = complain,
) -> Loaded:
    """
    Every file read and examined; `tell` is told of one that cannot be, on standard error unless it is given.

    With `empty` a page of furniture alone will do; with `original` tracked changes are as never made.
    """
    given = _settled(given, form)
    names = _outlets(given.files, outlets)
    loaded = Loaded([], [], passed=given.cautions)
    examine = examiner()
    for file, outlet in zip(given.files, names, strict=True):
        try:
            article = _article(file, form, outlet, original=original)
            loaded.witnesses.append(_witness(article, examine, empty=empty))
        except UsageError:  # what is wrong with the call is wrong for every copy
            raise
        except FactcheckError as error:
            tell(error)
            place = f"{error.where}: " if error.where else ""
            loaded.failed = (*loaded.failed, f"{place}{error.what}")
        else:
            loaded.files.append(file)
    return loaded


def _settled(given: Given, form: str | None) -> Given:
    """The files whose names leave it open whether they are copies, told by what is in them."""
    if not given.doubtful:
        return given
    sure = _first_read([file for file in given.files if file not in given.doubtful and file != "-"], form)
    for file in sorted(given.doubtful):
        why = _why_not(file, form, sure)
        if why is not None:
            given = given.without(file, why)
    return given


def _first_read(files: Sequence[str], form: str | None) -> Witness | None:
    for file in files:
        try:
            return _witness(_article(file, form, None), empty=False)
        except FactcheckError:  # it will be told when all are read
            continue
    return None


def _why_not(file: str, form: str | None, sure: Witness | None) -> str | None:
    """Why the file is no copy of the story; None where it is one, or where there is nothing to hold it to."""
    from factcheck.collate import collation
    from factcheck.model.settings import Settings

    try:
        witness = _witness(_article(file, form, None), empty=False)
        if sure is not None and not _share_a_sentence(collation((sure, witness), Settings())):
            return "not this story"
    except DifferentStoriesError:
        return "not this story"
    except FactcheckError:
        return "no article"
    return None


def _share_a_sentence(two: Collation) -> bool:
    """Has one sentence of the body a partner in the other's? Any two headlines may pair."""
    return any(
        all(
            any(witness.sentences[index].zone is ZoneKind.BODY for index in cell)
            for witness, cell in zip(two.witnesses, row.cells, strict=True)
        )
        for row in two.rows
    )


def _article(file: str, form: str | None, outlet: str | None, *, original: bool = False) -> Article:
    if file != "-":
        return read(file, format=form, outlet=outlet, original=original)
    if sys.stdin is not None and sys.stdin.isatty():
        tell("factcheck: reading from the terminal; end with Ctrl-D")
    return read("-", format=form, outlet=outlet, original=original)


def _witness(article: Article, examine: Callable[[Article], Witness] = examine, *, empty: bool) -> Witness:
    witness = examine(article)
    if not witness.sentences and not empty:
        raise EmptyCopyError(
            "only page furniture: no headline and no body were found",
            where=article.path or article.name,
            hint="factcheck extract shows how the page was read",
        )
    return witness


def _outlets(files: Sequence[str], given: Sequence[str]) -> list[str | None]:
    """The outlet's name for each file: FILE=NAME names one, a bare NAME the next file without one."""
    out: list[str | None] = [None] * len(files)
    bare = []
    for word in given:
        file, equals, name = word.partition("=")
        where = [i for i, path in enumerate(files) if _named(path, file)] if equals else []
        if not equals:
            bare.append(word)
        elif len(where) == 1 and name:
            out[where[0]] = name
        else:
            raise UsageError(
                f"--outlet {word}: {_how_many(len(where), file) or 'no name is given'}",
                hint="--outlet FILE=NAME",
            )
    free = [index for index, name in enumerate(out) if name is None]
    if len(bare) > len(free):
        raise UsageError("more --outlet names than copies", hint="one --outlet a copy, in their order")
    for index, word in zip(free, bare, strict=False):
        out[index] = word
    return out


def _how_many(found: int, name: str) -> str:
    """What is wrong where a name should fit one copy; nothing where it does."""
    return "" if found == 1 else f"{'more than one copy is' if found else 'no copy is'} named {name}"


def _named(path: str, name: str) -> bool:
    """Is this the file that a person means: by its path, its name, or its name without its ending?"""
    base = os.path.basename(path)
    return name in (path, base, os.path.splitext(base)[0])


def based(loaded: Loaded, name: str | None, usual: Sequence[str]) -> None:
    """The base put first: the one named, else the first that a pattern of the settings fits."""
    if name:
        base_first(loaded, name)
        return
    if not usual:
        return
    from fnmatch import fnmatchcase

    for pattern in usual:
        for index, (file, witness) in enumerate(zip(loaded.files, loaded.witnesses, strict=True)):
            names = (os.path.basename(file).casefold(), witness.label.casefold())
            if any(fnmatchcase(word, pattern.casefold()) for word in names):
                _to_front(loaded, index)
                return


def _to_front(loaded: Loaded, index: int) -> None:
    loaded.witnesses.insert(0, loaded.witnesses.pop(index))
    loaded.files.insert(0, loaded.files.pop(index))


def base_first(loaded: Loaded, name: str) -> None:
    """The copy of that file or outlet put first: it is the base."""
    found = [
        index
        for index, (file, witness) in enumerate(zip(loaded.files, loaded.witnesses, strict=True))
        if _named(file, name) or witness.label.casefold() == name.casefold()
    ]
    if len(found) != 1:
        raise UsageError(f"--base {name}: {_how_many(len(found), 'so')}", hint=", ".join(loaded.files))
    _to_front(loaded, found[0])
