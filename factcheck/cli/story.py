"""One story compared: its copies read, the base put first, the report. For one run of one and of many."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck import check
from factcheck.cli import complain
from factcheck.cli.copies import Loaded, based, load
from factcheck.cli.folder import Given
from factcheck.errors import FactcheckError, UnreadableError, UsageError
from factcheck.model.finding import Report
from factcheck.model.record import NamedTuple
from factcheck.model.settings import Settings
from factcheck.read.source import absent


class Reading(NamedTuple):
    """How the copies of a story are read, and which of them is the base."""

    source: str | None = None
    original: bool = False  # tracked changes as never made
    outlets: Sequence[str] = ()
    base: str | None = None


def compared(
    found: Given, settings: Settings, reading: Reading, tell: Callable[[FactcheckError], None] = complain
) -> tuple[Report, Loaded]:
    """
    The report on a story, and what it was made from; `tell` is told of each copy that cannot be read.

    Raises `FactcheckError` where fewer than two copies are left.
    """
    if len(found.files) < 2:
        raise _alone("one copy alone: there is nothing to compare it with", found)
    loaded = load(found, reading.source, reading.outlets, original=reading.original, tell=tell)
    if len(loaded.witnesses) < 2:
        left = "only one copy" if loaded.witnesses else "no copy"
        told = "; ".join((f"{left} could be read, so nothing was compared", *loaded.passed))
        raise UnreadableError(told, hint="put right what is told above, or name another copy")
    based(loaded, reading.base, settings.base if found.folders else ())
    return loaded.told(check(*loaded.witnesses, settings=settings)), loaded


def _alone(what: str, found: Given) -> FactcheckError:
    for file in found.files:
        missing = absent(file)
        if missing is not None:
            return missing
    return UsageError("; ".join((what, *found.cautions)), hint="name two or more files")
