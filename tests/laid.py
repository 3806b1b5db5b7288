"""What a report holds of two copies, a line a thing: what was laid against what, and all that is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.model.collation import Collation, Contrast, Match
from factcheck.model.finding import Report, Severity
from factcheck.model.statement import Bond


def laid(report: Report) -> str:
    """Rows, edits, claims, statements and the rest of the collation, then the findings to the last note."""
    return "".join(f"{line}\n" for line in (*_collated(report.collation), *_found(report)))


def seen_from(report: Report, first: int) -> list[str]:
    """
    What stands against what in two copies, and all that is told of it, as it is seen from the first or the second.

    The same from either, of the same copies in either order; but for notes of wording and of style, which are read
    along one of them.
    """
    found = report.collation
    matches = (
        *found.matches,
        *found.statements,
        *found.called,
        *found.contrasts,
        *found.exchanged,
        *found.ways,
    )
    lines = [f"{type(match).__name__} {_from(match, first)}" for match in matches]
    for finding in report.findings:
        if not finding.code.startswith(_ALONG_ONE):
            marks = sorted((abs(mark.document - first), mark.span) for mark in finding.marks)
            lines.append(f"{finding.severity.value} {finding.confidence.value} {finding.code} {marks}")
    return sorted(lines)


_ALONG_ONE = ("WRD", "STY", "STR")


def _from(match: Match[Any], first: int) -> str:
    sides = (match.claims[first], match.claims[1 - first])
    where = " = ".join("-" if claim is None else f"{claim.text} at {claim.span.start}" for claim in sides)
    return f"{where} {match.likeness:.2f}{_flags(sure=match.sure, turned=getattr(match, 'turned', False))}"


def _collated(found: Collation) -> Iterator[str]:
    kinds = [f"{row.relation.value}{' moved' if row.moved else ''} {row.score:.2f}" for row in found.rows]
    yield f"{found.pairs[0].kinship.value} {found.likeness:.2f}: {', '.join(kinds)}"
    edits = [edit for pairing in found.pairings for edit in pairing.edits]
    if edits:
        yield f"edits: {'; '.join(f'{_words(e.a)} > {_words(e.b)}{_flags(moved=e.moved)}' for e in edits)}"
    for match in found.matches:
        yield f"claims: {_matched(match)}"
    for lone in found.unmatched:
        yield f"alone: {lone.claim.text}, {lone.why}"
    for bound in found.statements:
        yield f"statements: {_matched(bound)} {_bond(bound.bond)}"
    for match in found.called:
        yield f"called: {_matched(match)}"
    for contrast in found.contrasts:
        yield f"contrast: {_contrasted(contrast)}"
    for exchange in found.exchanged:
        yield f"exchanged: {_matched(exchange)}"
    for way in found.ways:
        yield f"ways: {_matched(way)}{_flags(turned=way.turned)}"


def _found(report: Report) -> Iterator[str]:
    texts = [witness.article.text for witness in report.collation.witnesses]
    grave = [finding for finding in report.findings if finding.severity is not Severity.NOTE]
    for finding in grave:
        marks = " / ".join(_short(mark.span.of(texts[mark.document])) for mark in finding.marks)
        yield f"{finding.severity.value} {finding.confidence.value} {finding.code} [{marks}]"
    notes = [finding.code for finding in report.findings if finding.severity is Severity.NOTE]
    if notes:
        yield f"notes: {' '.join(notes)}"


def _matched(match: Match[Any]) -> str:
    sides = " = ".join(_short(claim.text) if claim is not None else "-" for claim in match.claims)
    more = "".join(f" + {_short(claim.text)}" for _, claim in match.extra)
    likeness = "" if match.likeness == 1 else f" {match.likeness:.2f}"
    flags = _flags(unsure=not match.sure, groundless=not match.ground, bound=match.bound)
    return f"{sides}{more}{likeness}{flags}"


def _bond(bond: Bond) -> str:
    ends = f"{bond.doer.value}/{bond.done_to.value}{_flags(crossed=bond.crossed)}"
    return f"{bond.predicates.value} {bond.scale} {ends} {bond.share:.2f} {bond.ground:.2f}"


def _contrasted(contrast: Contrast) -> str:
    weights = f"{contrast.whole:.2f} {contrast.near:.2f}"
    return f"{_matched(contrast)} {contrast.by.value} {contrast.scale} {weights}"


def _flags(**flags: bool) -> str:
    return "".join(f" ({name})" for name, so in flags.items() if so)


def _words(tokens: Iterable[Any]) -> str:
    return _short(" ".join(token.text for token in tokens)) or "∅"


def _short(text: str) -> str:
    """A stretch of copy on a line, of a long one both ends."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:28]} … {text[-28:]}"
