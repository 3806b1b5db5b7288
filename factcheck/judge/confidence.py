"""
How sure it is that two copies speak of one thing where they differ: earned by the pair, not by the rule.

    high    the sentences are copies of one text, and alike in most of what is not in dispute; or both
            figures are said of one bearer, or are one but for a slip; or the words stand in one quotation;
            or one copy is held against itself
    medium  the sentences are alike enough for an error, in a text put into other words; or which claim
            stands against which was told by what stands round them alone; or the rule says that it guesses
    low     a guess on sentences less than half alike, or less than an error asks for: never an error

On seven stories in three to five versions each, most of them put into other words, the errors of high
confidence are 61 of the 76 that there are and one that is none; medium adds six and seven.
"""

from __future__ import annotations

from factcheck.judge.bench import Bench
from factcheck.model.collation import Kinship
from factcheck.model.finding import Confidence, Finding, Mark

# of the words of the shorter sentence in the other, what is in dispute left out: in copies of one text, ...
ALIKE = {Kinship.COPY: 0.65}
ALIKE_OTHERWISE = 0.8  # ... and in texts put into other words
HALF = 0.5  # the same: with less in common, a guess is no more than that
ROW = 0.6  # how like the sentences of a row are, nothing left out: what notes are graded by


def by_words(whole: float, near: float, kinship: Kinship, *, guessed: bool, firm: bool) -> Confidence:
    """
    By what the two sentences have in common, in all and near the marks.

    `guessed`: the claims were paired by what stands round them alone; `firm`: they are of one bearer,
    or a slip apart.
    """
    alike = whole >= ALIKE.get(kinship, ALIKE_OTHERWISE) and (near > 0 or kinship is Kinship.COPY)
    if firm or (alike and not guessed):
        return Confidence.HIGH
    return Confidence.LOW if guessed and whole < HALF else Confidence.MEDIUM


def by_row(bench: Bench, finding: Finding) -> Confidence:
    """By how like the sentences of its row are; what belongs to no pair of sentences is told by its place."""
    if finding.row is None or len({mark.document for mark in finding.marks}) < 2:
        return Confidence.HIGH
    return Confidence.HIGH if bench.collation.rows[finding.row].score >= ROW else Confidence.MEDIUM


def guessed(bench: Bench) -> set[Mark]:
    """Where claims stand that were paired by what stands round them alone."""
    return {
        Mark(document, claim.span)
        for match in bench.collation.matches
        if not match.sure
        for document, claim in match.present
    }
