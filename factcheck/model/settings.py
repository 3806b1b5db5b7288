"""What an editor may set: what fails a check, what is passed over and why, whose style is kept."""

from __future__ import annotations

from factcheck.model.record import dataclass


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that the desk has looked at and accepts, with the reason it gave."""

    code: str
    reason: str
    text: str | None = None  # only where a mark's words are these
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults are those of the command line."""

    fail_on: str = "error"  # note, warning, error or never
    select: tuple[str, ...] = ()  # codes or families; empty takes all
    ignore: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    style: str | None = None  # house style of the copies, where it is not to be detected
    force: bool = False  # compare even what seem to be different stories
