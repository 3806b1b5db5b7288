"""Sift: what is shown, what is passed over and why, and which suppressions matched nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from factcheck.judge.engine import order
from factcheck.judge.registry import FAMILIES, rule_of
from factcheck.model.collation import Collation
from factcheck.model.finding import Confidence, Finding, Severity
from factcheck.model.record import replace
from factcheck.model.settings import ForOutlets, Settings, Suppression


def known(codes: Iterable[str]) -> tuple[str, ...]:
    """Codes and families in capitals. Raises `ConfigError` for one that does not exist."""
    out = []
    for code in codes:
        upper = code.strip().upper()
        out.append(upper if upper in FAMILIES else rule_of(upper).code)
    return tuple(out)


def sift(
    findings: Iterable[Finding], collation: Collation, settings: Settings
) -> tuple[list[Finding], list[Finding], tuple[str, ...]]:
    """Findings shown, findings passed over, and a caution for each suppression that matched nothing."""
    select, ignore = known(settings.select), known(settings.ignore)
    least = Confidence(settings.confidence).rank
    for suppression in settings.suppressions:
        known((suppression.code,))
    standing = [suppression for suppression in settings.suppressions if not lapsed(suppression)]
    asked = [_regraded(finding, collation, settings) for finding in findings]
    if settings.severity or settings.outlets:
        asked.sort(key=order)
    shown: list[Finding] = []
    silent: list[Finding] = []
    used: set[Suppression] = set()
    for finding in asked:
        matched = [s for s in standing if suppresses(s, finding, collation)]
        used.update(matched)
        why = [f"{s.reason} ({s.who})" if s.who else s.reason for s in matched]
        if _named(finding, ignore) or _passed_for(finding, collation, settings.outlets):
            why.append("ignored by the settings")
        if select and not _named(finding, select):
            why.append("not among what the settings select")
        if finding.confidence.rank < least:
            why.append(f"of {finding.confidence.value} confidence, where {settings.confidence} is asked for")
        if why:
            silent.append(replace(finding, because=why[0]))
        else:
            shown.append(finding)
    idle = (s for s in settings.suppressions if s not in used)
    return shown, silent, tuple(told for s in idle if (told := _why_idle(s, shown, collation)))


def lapsed(suppression: Suppression) -> bool:
    """Was it accepted for a time, and is that over?"""
    return over(suppression.expires)


def over(day: str | None) -> bool:
    """Is that day behind us? No day never is."""
    return day is not None and day < date.today().isoformat()


def _why_idle(suppression: Suppression, shown: Iterable[Finding], collation: Collation) -> str:
    """
    Why a suppression silences nothing here; "" where nothing is the matter.

    One fact that was accepted, with its words beside it, is of one story: that it is not in this one
    is no news, only that its words are, with something else against them.
    """
    name = f"the suppression of {suppression.code} ({suppression.reason})"
    if suppression.story is not None:
        words = f" {suppression.text!r}" if suppression.text else ""
        name = f"the baseline's {suppression.code}{words} ({suppression.reason})"
    if lapsed(suppression):
        return f"{name} ran out on {suppression.expires}"
    if suppression.fingerprint is None or suppression.text is None:
        return f"{name} matched nothing"
    gone = f"{name} matched nothing" if suppression.story is not None else ""
    loose = replace(suppression, fingerprint=None)
    if any(suppresses(loose, finding, collation) for finding in shown):
        return f"{name} was of another value: it is open again"
    return gone


def _passed_for(finding: Finding, collation: Collation, outlets: Iterable[ForOutlets]) -> bool:
    """Is the finding about outlets alone of whom the desk does not want to hear it?"""
    return any(
        one.ignore and _named(finding, known(one.ignore)) and _about(finding, collation, one.names)
        for one in outlets
    )


def _regraded(finding: Finding, collation: Collation, settings: Settings) -> Finding:
    """The finding as grave as the desk has it: a code before its family, an outlet before all."""
    tables = [settings.severity]
    tables += [
        one.severity for one in settings.outlets if one.severity and _about(finding, collation, one.names)
    ]
    for table in reversed(tables):
        graded = dict(table)
        grade = graded.get(finding.code) or graded.get(finding.rule.family)
        if grade:
            return replace(finding, severity=Severity(grade))
    return finding


def _about(finding: Finding, collation: Collation, names: Iterable[str]) -> bool:
    """Is it about these outlets alone: every copy that departs from the base, or the one that is marked?"""
    base = collation.labels[0]
    alike = {label for side in finding.sides if base in side.outlets for label in side.outlets} | {base}
    marked = {collation.labels[mark.document] for mark in finding.marks}
    about = (marked - alike) or marked
    return bool(about) and {label.casefold() for label in about} <= {name.casefold() for name in names}


def _named(finding: Finding, codes: tuple[str, ...]) -> bool:
    return finding.code in codes or finding.rule.family in codes


def suppresses(suppression: Suppression, finding: Finding, collation: Collation) -> bool:
    """Has the desk accepted this finding?"""
    if not _named(finding, known((suppression.code,))):
        return False
    if suppression.fingerprint is not None:
        return suppression.fingerprint == finding.fingerprint(collation)
    if suppression.text is None:
        return True
    texts = [mark.span.of(collation.witnesses[mark.document].article.text) for mark in finding.marks]
    return suppression.text in texts
