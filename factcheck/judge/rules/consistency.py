"""INT: one copy at odds with itself. What it says twice, or what can be worked out, does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.judge.bench import Bench
from factcheck.judge.registry import rule
from factcheck.judge.relate.self_consistency import Fault, slips
from factcheck.model.finding import About, Confidence, Divergence, Finding, Mark, Severity


def _told(bench: Bench, what: str, *faults: Fault) -> Iterator[Divergence]:
    """One divergence a slip; copies that print the same slip share it."""
    found: dict[tuple[str, ...], tuple[str, list[Mark]]] = {}
    for document, witness in enumerate(bench.collation.witnesses):
        for slip in slips(witness, *faults):
            words = tuple(span.of(witness.article.text) for span in slip.spans)
            _, marks = found.setdefault((slip.detail, *words), (slip.detail, []))
            marks.extend(Mark(document, span) for span in slip.spans)
    for key, (detail, marks) in found.items():
        yield Divergence(what, tuple(marks), detail, gist=", ".join(key[1:]), confidence=Confidence.HIGH)


@rule("INT101", "weekday-and-date", Severity.ERROR, on="report")
def weekday_and_date(bench: Bench) -> Iterator[Divergence]:
    """
    The weekday is not that of the date beside it.

    One of the two was corrected and the other forgotten; a reader who turns up on the wrong day has
    been misled either way. A date without its year is checked only near the day of publication.

    Diverges:
        A: The inquiry opens in Cork on Monday, April 4, 2023, the clerk said.

    Agrees:
        A: The inquiry opens in Cork on Tuesday, April 4, 2023, the clerk said.
    """
    yield from _told(bench, "the weekday is not that of the date", Fault.WEEKDAY)


@rule("INT102", "conversion-off", Severity.ERROR, on="report")
def conversion_off(bench: Bench) -> Iterator[Divergence]:
    """
    A measure and its conversion in brackets are not the same length, weight or warmth.

    Conversions are rounded, and what lies within such rounding is passed. Currencies are not
    checked: their rates change by the day.

    Diverges:
        A: The road through the valley is 60 miles (79 kilometres) long.

    Agrees:
        A: The road through the valley is 60 miles (97 kilometres) long.
    """
    yield from _told(bench, "the conversion is off", Fault.CONVERSION)


@rule("INT103", "name-in-two-spellings", Severity.ERROR, on="pattern")
def name_in_two_spellings(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """
    A copy spells one person's name in two ways.

    Two people of one given name whose surnames differ by a slip are one. Left to NAM101 where another
    copy shows which of the two it is.

    Diverges:
        A: Priya Raman opened the bridge on Monday. Crowds came early. Priya Rahman left at noon.

    Agrees:
        A: Priya Raman opened the bridge on Monday. Crowds came early. Anil Raman left at noon.
    """
    yield from _unsaid(findings, _told(bench, "one name in two spellings", Fault.NAME))


@rule("INT203", "surname-in-two-spellings", Severity.WARNING, on="pattern")
def surname_in_two_spellings(bench: Bench, findings: Sequence[Finding]) -> Iterator[Divergence]:
    """
    A surname that the copy has not introduced is a slip away from one that it has.

    Diverges:
        A: Lena Fischer opened the bridge on Monday. “It will stand,” Fisher said.

    Agrees:
        A: Lena Fischer opened the bridge on Monday. “It will stand,” Fischer said.
    """
    yield from _unsaid(findings, _told(bench, "one surname in two spellings", Fault.SURNAME))


def _unsaid(findings: Sequence[Finding], told: Iterator[Divergence]) -> Iterator[Divergence]:
    """Those of which nothing has been said where copies were held against each other."""
    names = [
        mark
        for finding in findings
        if finding.rule.about is About.NAME and finding.rule.severity is Severity.ERROR
        for mark in finding.marks
    ]
    for divergence in told:
        if not any(
            mark.document == other.document and mark.span.overlaps(other.span)
            for mark in divergence.marks
            for other in names
        ):
            yield divergence


@rule("INT104", "no-such-day", Severity.ERROR, on="report")
def no_such_day(bench: Bench) -> Iterator[Divergence]:
    """
    A day that no calendar has: the month is shorter, or the year no leap year.

    Diverges:
        A: The permit for the quarry runs out on June 31, the county said.

    Agrees:
        A: The permit for the quarry runs out on June 30, the county said.
    """
    yield from _told(bench, "there is no such day", Fault.DAY)


@rule("INT204", "range-turned-round", Severity.WARNING, on="report")
def range_turned_round(bench: Bench) -> Iterator[Divergence]:
    """
    A range of one measure runs from the greater figure to the smaller.

    Diverges:
        A: Swimmers were kept 90 to 60 metres from the wreck, the coastguard said.

    Agrees:
        A: Swimmers were kept 60 to 90 metres from the wreck, the coastguard said.
    """
    yield from _told(bench, "the range is turned round", Fault.RANGE)


@rule("INT201", "does-not-add-up", Severity.WARNING, on="report")
def does_not_add_up(bench: Bench) -> Iterator[Divergence]:
    """
    Figures in one sentence do not fit each other.

    Parts and their sum, a share and its percentage, an age and the year of birth. Told only where
    the sentence itself sets them against each other.

    Diverges:
        A: The crash hurt 43 people: 20 men, 13 women and 11 children.

    Agrees:
        A: The crash hurt 44 people: 20 men, 13 women and 11 children.
    """
    yield from _told(bench, "the figures do not fit each other", Fault.SUM, Fault.PERCENTAGE, Fault.AGE)


@rule("INT202", "headline-and-body", Severity.WARNING, on="report")
def headline_and_body(bench: Bench) -> Iterator[Divergence]:
    """
    The headline has a figure that the body never gives, where the body has another for the same thing.

    The body was written through and the headline left, or the other way round.

    Diverges:
        A: Ferry sinks off Norland: 41 people drown ¶ By Ann Lee ¶ A ferry sank off Norland on Monday
        and 14 people drowned, the coastguard said. ¶ The search for others goes on.

    Agrees:
        A: Ferry sinks off Norland: 14 people drown ¶ By Ann Lee ¶ A ferry sank off Norland on Monday
        and 14 people drowned, the coastguard said. ¶ The search for others goes on.
    """
    yield from _told(bench, "headline and body give different figures", Fault.HEADLINE)
