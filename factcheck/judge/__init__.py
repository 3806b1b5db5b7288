"""Collation in, Report out: every rule run, every edit explained, what is silenced sifted."""

from __future__ import annotations

from factcheck.model.collation import Collation
from factcheck.model.finding import Report, Verdicts
from factcheck.model.settings import Settings


def verdict(collation: Collation, settings: Settings) -> Report:
    """The report on a collation."""
    return Report(collation, (), (), Verdicts(), settings=settings)
