"""What the copies of a report are called, and where in their files things stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os.path import commonpath, dirname, normpath

from factcheck.model.article import Witness
from factcheck.model.span import Span
from factcheck.report.ink import visible

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(when: date | None) -> str:
    """A date as a report prints it: 27 Sep 2022."""
    return "" if when is None else f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def title(witness: Witness, label: str) -> str:
    """A copy as the head of a report names it: LBC (PA) 27 Sep 2022."""
    agency = witness.masthead.agency
    told = f" ({visible(agency)})" if agency and agency.casefold() not in label.casefold() else ""
    return " ".join(filter(None, (label + told, day(witness.masthead.published))))


class Places:
    """Turns spans into path:line:column; a folder that all files share may be said once, at the top."""

    def __init__(self, witnesses: Sequence[Witness], *, shared: bool = True) -> None:
        self._witnesses = witnesses
        paths = [witness.article.path or witness.article.name for witness in witnesses]
        if shared:  # in one spelling: of "./story" and "story//" the folder is not as long as what is cut off
            paths = [normpath(path) for path in paths]
        self.folder = _shared(paths) if shared else ""
        skip = len(self.folder) + 1 if self.folder else 0
        self.files = [visible(path[skip:]) for path in paths]

    def place(self, document: int, span: Span) -> str:
        """Where in its file a span begins: lbc.txt:10:59."""
        line, column = self._witnesses[document].article.offsets.position(span.start)
        return f"{self.files[document]}:{line}:{column}"


def _shared(paths: Sequence[str]) -> str:
    """The folder in which all the files stand; empty where there is none, or it is the current one."""
    folders = [dirname(path) for path in paths]
    if not all(folders):
        return ""
    try:
        shared = commonpath(folders)
        return "" if shared == dirname(shared) else shared  # the root of the disk says nothing
    except ValueError:  # one absolute, one relative
        return ""
