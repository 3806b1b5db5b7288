"""Where a finding is shown by a service that shows it once: the file, and the lines and columns in it."""

from __future__ import annotations

import os

from factcheck.model.article import Article
from factcheck.model.finding import Finding, Mark, Report, Role
from factcheck.model.record import NamedTuple


class Place(NamedTuple):
    """A stretch of a file as given; lines and columns count from 1, and the end is the place behind it."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


def where_to_look(finding: Finding) -> Mark | None:
    """The first place to look at: of the copy that is held against the others, where it is known which."""
    roles = finding.roles or (Role.PRIMARY,) * len(finding.marks)
    ranked = ((role is not Role.PRIMARY, mark) for mark, role in zip(finding.marks, roles, strict=False))
    return min(ranked)[1] if finding.marks else None


def place_of(report: Report, mark: Mark) -> Place:
    """A mark's place in its file; the end is never before the beginning, however the page was cut up."""
    article = report.collation.witnesses[mark.document].article
    first = article.offsets.position(mark.span.start)
    last = article.offsets.position(mark.span.end)
    return Place(file_of(article), *first, *max(first, last))


def file_of(article: Article) -> str:
    """
    Its file as a service knows it: from the folder that the run started in, in one spelling.

    Neither GitHub nor GitLab shows anything at "./story/wire.txt" or "/home/ci/desk/story/wire.txt".
    """
    path = article.path
    if not path:
        return article.name
    try:
        inside = os.path.relpath(path)
    except (OSError, ValueError):  # the folder is gone; another drive
        return path
    return path if inside.split(os.sep)[0] == os.pardir else inside
