"""What an editor may set: what fails a check, what is passed over and why, whose style is kept."""

from __future__ import annotations

from typing import Any

from factcheck.model.record import dataclass


@dataclass(frozen=True, slots=True)
class Suppression:
    """
    A finding that the desk has looked at and accepts, with the reason it gave.

    By its fingerprint it is one fact with its values, however it is worded; then `text` is for whoever
    reads the settings. Without one it is whatever prints `text`.
    """

    code: str
    reason: str
    text: str | None = None  # only where a mark's words are these
    fingerprint: str | None = None
    who: str | None = None
    expires: str | None = None  # the last day on which it holds, YYYY-MM-DD

    def to_dict(self) -> dict[str, str | None]:
        """Its entry in the JSON report."""
        return {
            "code": self.code,
            "reason": self.reason,
            "text": self.text,
            "fingerprint": self.fingerprint,
            "who": self.who,
            "expires": self.expires,
        }


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults are those of the command line."""

    fail_on: str = "error"  # note, warning, error or never
    select: tuple[str, ...] = ()  # codes or families; empty takes all
    ignore: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    style: str | None = None  # house style of the copies, where it is not to be detected
    force: bool = False  # compare even what seem to be different stories
    confidence: str = "low"  # what is told is at least so sure: low, medium or high
    docx_author: str = "factcheck"  # who a Word file says made the changes
    docx_date: str | None = None  # and on which day, YYYY-MM-DD; else the day that the copy ran
    file: str | None = None  # where they stand, where they are not the caller's alone

    def to_dict(self) -> dict[str, Any]:
        """Their entry in the JSON report: where they come from, and what they silence."""
        return {
            "file": self.file,
            "fail_on": self.fail_on,
            "confidence": self.confidence,
            "select": list(self.select),
            "ignore": list(self.ignore),
            "suppressions": [one.to_dict() for one in self.suppressions],
            "style": self.style,
            "force": self.force,
        }
