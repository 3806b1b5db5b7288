"""What an editor may set: what fails a check, what is passed over and why, whose style is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.errors import UsageError
from factcheck.model.record import dataclass
from factcheck.typed import Any

FAIL_ON = ("note", "warning", "error", "never")
CONFIDENCE = ("low", "medium", "high")


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
    story: str | None = None  # from the baseline: the story whose finding it is

    def __post_init__(self) -> None:
        """Refuse, at once, what is no text."""
        for name in ("code", "reason"):
            _need(type(self), name, getattr(self, name), str)
        for name in ("text", "fingerprint", "who", "expires", "story"):
            _need(type(self), name, getattr(self, name), str, or_none=True)
        if not self.reason.strip():
            raise UsageError("a suppression needs a reason", hint='reason="why this is accepted"')
        _need_day("expires", self.expires)

    def to_dict(self) -> dict[str, str | None]:
        """Its entry in the JSON report."""
        return {
            "code": self.code,
            "reason": self.reason,
            "text": self.text,
            "fingerprint": self.fingerprint,
            "who": self.who,
            "expires": self.expires,
            "story": self.story,
        }


@dataclass(frozen=True, slots=True)
class ForOutlets:
    """What is set for the copies of some outlets: of the findings that are about no others."""

    names: tuple[str, ...]
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    style: str | None = None

    def unstyled(self) -> ForOutlets:
        """The same without a house style, where the caller names one for all."""
        return ForOutlets(self.names, self.ignore, self.severity)

    def to_dict(self) -> dict[str, Any]:
        """Its entry in the JSON report."""
        return {
            "names": list(self.names),
            "ignore": list(self.ignore),
            "severity": dict(self.severity),
            "style": self.style,
        }


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults are those of the command line."""

    fail_on: str = "error"  # note, warning, error or never
    select: tuple[str, ...] = ()  # codes or families; empty takes all
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()  # codes or families, and how grave each is to this desk
    suppressions: tuple[Suppression, ...] = ()
    style: str | None = None  # house style of the copies, where it is not to be detected
    outlets: tuple[ForOutlets, ...] = ()  # what is set for some outlets' copies; the later overrules
    base: tuple[str, ...] = ()  # which file or outlet of a story's folder is the base: the first that fits
    baseline: str | None = None  # the file that holds what was accepted, story by story
    force: bool = False  # compare even what seem to be different stories
    confidence: str = "low"  # what is told is at least so sure: low, medium or high
    docx_author: str = "factcheck"  # who a Word file says made the changes
    docx_date: str | None = None  # and on which day, YYYY-MM-DD; else the day that the copy ran
    file: str | None = None  # where they stand, where they are not the caller's alone

    def __post_init__(self) -> None:
        """Refuse, at once and in words, what is of a wrong kind or value; a list is as good as a tuple."""
        for name, known in (("fail_on", FAIL_ON), ("confidence", CONFIDENCE)):
            _need(Settings, name, getattr(self, name), str)
            one_of(name, getattr(self, name), known)
        kinds = (("select", str), ("ignore", str), ("base", str), ("severity", tuple),
                 ("suppressions", Suppression), ("outlets", ForOutlets))  # fmt: skip
        for name, kind in kinds:
            _need_many(self, name, kind)
        for name in ("style", "baseline", "docx_date", "file"):
            _need(Settings, name, getattr(self, name), str, or_none=True)
        _need(Settings, "docx_author", self.docx_author, str)
        _need(Settings, "force", self.force, bool)
        _need_day("docx_date", self.docx_date)
        for pair in self.severity:
            if len(pair) != 2:
                raise UsageError("severity is of pairs: a code or family, and how grave it is")
            one_of(f"severity of {pair[0]}", pair[1], FAIL_ON[:-1])

    def style_for(self, label: str) -> str | None:
        """The house style that the desk has named for an outlet's copy."""
        name = label.casefold()
        named = [
            one.style
            for one in self.outlets
            if one.style and name in (known.casefold() for known in one.names)
        ]
        return named[-1] if named else self.style

    @property
    def silences(self) -> bool:
        """Do they keep something from being said, or from counting?"""
        lowered = any(one.ignore or one.severity for one in self.outlets)
        return bool(
            self.select or self.ignore or self.suppressions or self.severity or lowered
            or self.fail_on == "never" or self.confidence != "low"
        )  # fmt: skip

    @property
    def told(self) -> str:
        """Where they stand and what they change, in a line; "" where they are the caller's alone."""
        if self.file is None and not (self.baseline and self.suppressions):
            return ""
        lead = f"settings {self.file}" if self.file else f"baseline {self.baseline}"
        return f"{lead}: {'; '.join(said)}" if (said := list(self._said())) else lead

    def _said(self) -> Iterator[str]:
        if self.fail_on != "error":
            yield f"fail_on {self.fail_on}"
        if self.confidence != "low":
            yield f"confidence {self.confidence}"
        if self.select:
            yield f"only {', '.join(self.select)}"
        if self.ignore:
            yield f"ignores {', '.join(self.ignore)}"
        if self.severity:
            yield _severities(self.severity)
        own = [one for one in self.suppressions if one.story is None]
        yield from _suppressed(own, "suppression", "suppressions", "")
        accepted = [one for one in self.suppressions if one.story is not None]
        yield from _suppressed(accepted, "accepted", "accepted", f" in {self.baseline}" if self.file else "")
        if self.style:
            yield f"style {self.style}"
        for one in self.outlets:
            said = [f"ignores {', '.join(one.ignore)}"] * bool(one.ignore)
            said += [_severities(one.severity)] * bool(one.severity)
            said += [f"style {one.style}"] * bool(one.style)
            if said:
                yield f"for {', '.join(one.names)} {', '.join(said)}"

    def to_dict(self) -> dict[str, Any]:
        """Their entry in the JSON report: where they come from, and what they silence."""
        return {
            "file": self.file,
            "fail_on": self.fail_on,
            "confidence": self.confidence,
            "select": list(self.select),
            "ignore": list(self.ignore),
            "severity": dict(self.severity),
            "suppressions": [one.to_dict() for one in self.suppressions],
            "style": self.style,
            "outlets": [one.to_dict() for one in self.outlets],
            "base": list(self.base),
            "baseline": self.baseline,
            "force": self.force,
        }


def one_of(what: str, value: str, known: Iterable[str]) -> None:
    """Raise `UsageError` for a value that is none of those known, with the nearest."""
    every = list(known)
    if value not in every:
        from difflib import get_close_matches

        near = get_close_matches(value, every, 1)
        raise UsageError(f"{what}: {value!r} is not one of {', '.join(every)}", hint="".join(near))


def _need(owner: type, name: str, value: object, kind: type, *, or_none: bool = False) -> None:
    if not isinstance(value, kind) and not (or_none and value is None):
        told = f"{owner.__name__}({name}={value!r:.60})"
        raise UsageError(f"{told}: {name} is {_a(kind)}{' or None' * or_none}, not {_a(type(value))}")


def _need_day(name: str, value: str | None) -> None:
    """Raise `UsageError` for a day that no calendar has: it would never come, and so hold for ever."""
    if value is None:
        return
    try:
        date.fromisoformat(value)
    except ValueError:
        raise UsageError(f"{name}: {value!r:.40} is no day", hint="a day is written 2025-06-12") from None


def _need_many(settings: Settings, name: str, kind: type) -> None:
    """Raise `UsageError` for what is no tuple of these; lists are made tuples."""
    value = getattr(settings, name)
    if isinstance(value, list) or (kind is tuple and isinstance(value, tuple)):
        value = tuple(tuple(one) if kind is tuple and isinstance(one, list) else one for one in value)
        object.__setattr__(settings, name, value)
    _need(Settings, name, value, tuple)
    for one in value:
        _need(Settings, name, one, kind)


def _a(kind: type) -> str:
    return {str: "text", bool: "True or False", tuple: "a tuple"}.get(kind, kind.__name__)


def _severities(given: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{code} as {severity}" for code, severity in given)


def _suppressed(given: list[Suppression], one: str, many: str, where: str) -> Iterator[str]:
    if given:
        codes = ", ".join(dict.fromkeys(each.code for each in given))
        yield f"{len(given)} {one if len(given) == 1 else many} ({codes}){where}"
