"""POL106, WRD203: in the same place a word that excludes the other's, or one that nothing ties to it."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model.finding import Severity

AROUND = (
    "The harbour board met in Tesk on Monday. Its clerk read the minutes. {} A vote is due in May. The board has "
    "nine members. They meet in the old chapel. The town has one ferry. It was built in 1961."
)


def told(one, two):
    """What is told of two stories that differ in one sentence, but for notes."""
    copies = [factcheck.parse(AROUND.format(text), plain=True) for text in (one, two)]
    report = factcheck.check(*copies)
    return [(f.code, f.severity) for f in report.findings if f.severity is not Severity.NOTE]


LOUD = [
    ("The evening ferry was delayed by fog.", "The evening ferry was cancelled by fog."),
    ("The ferry is ahead of the barge in the log.", "The ferry is behind the barge in the log."),
    ("The treasurer abstained on the new toll.", "The treasurer voted for the new toll."),
    ("She was elected clerk of the board in May.", "She was appointed clerk of the board in May."),
    ("He inherited the boatyard from an uncle.", "He bought the boatyard from an uncle."),
    ("The report was leaked in the Tesk Gazette.", "The report was published in the Tesk Gazette."),
    ("The secret vote on the toll took an hour.", "The public vote on the toll took an hour."),
    ("The suit was brought by the ferrymen of Tesk.", "The suit was brought against the ferrymen of Tesk."),
    ("They have not won away from home since May.", "They have not won at home since May."),
]


@pytest.mark.parametrize(("one", "two"), LOUD)
def test_excludes_the_other(one, two):
    assert told(one, two) in ([("POL106", Severity.ERROR)], [("POL102", Severity.ERROR)])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "The grant paid for new desks in the chapel school.",
            "The grant paid for new curtains in the chapel school.",
        ),
        ("He left his stamps to the museum in Tesk.", "He left his stamps to the hospice in Tesk."),
    ],
)
def test_nothing_ties_the_nouns(one, two):
    assert [code for code, _ in told(one, two)] in (["WRD203"], ["WRD101"])


SILENT = [
    # words of one camp, and synonyms
    ("The evening ferry was delayed by fog.", "The evening ferry was held up by fog."),
    ("The evening ferry was cancelled by fog.", "The evening ferry was scrapped because of fog."),
    ("The talks resumed on Monday in Tesk.", "The talks restarted on Monday in Tesk."),
    ("The clerk turned down the offer of a pension.", "The clerk rejected the offer of a pension."),
    ("The treasurer voted for the new toll.", "The treasurer voted in favour of the new toll."),
    ("The board mulled a new toll for lorries.", "The board considered a new toll for lorries."),
    # both are told in both
    ("The ferry was delayed, then cancelled.", "The ferry was cancelled after being delayed."),
    ("She was appointed, not elected.", "She was not elected but appointed."),
    # turned by a "not"
    ("The clerk did not accept the offer.", "The clerk rejected the offer."),
    # of other things
    (
        "The ferry was delayed and two buses were cancelled.",
        "Two buses were cancelled and the ferry delayed.",
    ),
    # words for one thing
    (
        "The grant paid for new desks in the chapel school.",
        "The grant went on new desks in the chapel school.",
    ),
    ("The team train in the chapel hall on Fridays.", "The side train in the chapel hall on Fridays."),
    ("The ship was towed to the yard at Tesk.", "The vessel was towed to the yard at Tesk."),
    ("A dispute over pay shut the boatyard at Tesk.", "A row over pay shut the boatyard at Tesk."),
    ("The firm owns the boatyard at Tesk.", "The company owns the boatyard at Tesk."),
]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_no_error(one, two):
    assert [code for code, severity in told(one, two) if severity is Severity.ERROR] == []
    assert "WRD203" not in [code for code, _ in told(one, two)]
