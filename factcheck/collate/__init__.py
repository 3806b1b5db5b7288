"""Witnesses in, Collation out: rows, edits and matches over any number of copies."""

from __future__ import annotations

from factcheck.model.article import Witness
from factcheck.model.collation import Collation
from factcheck.model.settings import Settings


def collation(witnesses: tuple[Witness, ...], settings: Settings) -> Collation:
    """Every copy against every other; the first is the base."""
    return Collation(witnesses, (), (), (), ())
