"""From arguments to witnesses: folders opened, standard input read once, a bad copy told and passed by."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

from factcheck import examine, read
from factcheck.cli import complain
from factcheck.errors import EmptyCopyError, FactcheckError, UnreadableError, UsageError
from factcheck.model.article import Article, Witness
from factcheck.model.record import dataclass

# What a story's folder may hold beside its copies, by the words of its file names.
_NOT_COPIES = frozenset({"expected", "gold", "golden", "report", "readme", "notes", "license", "factcheck"})
_COPIES = frozenset(
    {
        "",
        ".txt",
        ".text",
        ".md",
        ".html",
        ".htm",
        ".xhtml",
        ".xml",
        ".nitf",
        ".json",
        ".docx",
        ".eml",
        ".anpa",
    }
)


def opened(arguments: Iterable[str]) -> list[str]:
    """The files that the arguments name: a folder is a story, and stands for its copies in order of name."""
    out: list[str] = []
    for argument in arguments:
        if argument != "-" and os.path.isdir(argument):
            out += _inside(argument)
        else:
            out.append(argument)
    if out.count("-") > 1:
        raise UsageError("standard input (-) can be read once only", hint="write one of the two to a file")
    return out


def _inside(folder: str) -> list[str]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened", where=folder) from error
    files = [os.path.join(folder, name) for name in names if _is_copy(name)]
    files = [file for file in files if os.path.isfile(file)]
    if not files:
        raise UnreadableError(
            "this folder holds no copies",
            where=folder,
            hint="put one story's copies in it, a file an outlet",
        )
    return files


def _is_copy(name: str) -> bool:
    """Does a file's name suggest a copy: not hidden, not expected output, not a picture?"""
    stem, suffix = os.path.splitext(name.lower())
    return not name.startswith((".", "~")) and suffix in _COPIES and stem.split(".")[0] not in _NOT_COPIES


@dataclass(slots=True)
class Loaded:
    """The copies that could be read, what could not, and what to own up to."""

    witnesses: list[Witness]
    files: list[str]
    failed: int = 0


def load(files: Sequence[str], form: str | None, outlets: Sequence[str], *, empty: bool = False) -> Loaded:
    """
    Every file read and examined; one that cannot be is told on standard error.

    With `empty` a page of furniture alone will do.
    """
    names = _outlets(files, outlets)
    loaded = Loaded([], [])
    for file, outlet in zip(files, names, strict=True):
        try:
            loaded.witnesses.append(_witness(_article(file, form, outlet), empty=empty))
        except FactcheckError as error:
            complain(error)
            loaded.failed += 1
        else:
            loaded.files.append(file)
    return loaded


def _article(file: str, form: str | None, outlet: str | None) -> Article:
    if file != "-":
        return read(file, format=form, outlet=outlet)
    if sys.stdin.isatty():
        print("factcheck: reading from the terminal; end with Ctrl-D", file=sys.stderr)
    return read("-", format=form, outlet=outlet)


def _witness(article: Article, *, empty: bool) -> Witness:
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
            raise UsageError(f"--outlet {word}: no one copy is named {file}", hint="--outlet FILE=NAME")
    free = [index for index, name in enumerate(out) if name is None]
    if len(bare) > len(free):
        raise UsageError("more --outlet names than copies", hint="one --outlet a copy, in their order")
    for index, word in zip(free, bare, strict=False):
        out[index] = word
    return out


def _named(path: str, name: str) -> bool:
    """Is this the file that a person means: by its path, its name, or its name without its ending?"""
    base = os.path.basename(path)
    return name in (path, base, os.path.splitext(base)[0])


def base_first(loaded: Loaded, name: str) -> None:
    """The copy of that file or outlet put first: it is the base."""
    found = [
        index
        for index, (file, witness) in enumerate(zip(loaded.files, loaded.witnesses, strict=True))
        if _named(file, name) or witness.label.casefold() == name.casefold()
    ]
    if len(found) != 1:
        known = ", ".join(loaded.files)
        raise UsageError(
            f"--base {name}: {'more than one copy is' if found else 'no copy is'} named so", hint=known
        )
    loaded.witnesses.insert(0, loaded.witnesses.pop(found[0]))
    loaded.files.insert(0, loaded.files.pop(found[0]))
