"""Confidence is earned by the pair: how surely both copies speak of one thing."""

import pytest

import factcheck
from factcheck.config import settings as read_settings
from factcheck.errors import ConfigError
from factcheck.judge.confidence import by_words
from factcheck.model.collation import Kinship
from factcheck.model.finding import Confidence, Severity
from factcheck.model.settings import Settings

HEAD = "Council meets in Tesk\n\nOn Monday the aldermen of Tesk sat down to what the harbour costs.\n\n"
END = "\n\nIt will meet again in the autumn, the clerk of the harbour said in a note to the crews.\n"


def findings(a, b, **chosen):
    copies = (factcheck.parse(HEAD + text + END, plain=True) for text in (a, b))
    return factcheck.check(*copies, settings=Settings(force=True, **chosen))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The yard built 14 boats last year.", "The yard built 17 boats last year."),
        ("The pier was opened on 3 May by the clerk.", "The pier was opened on 8 May by the clerk."),
        ("The clerk did not see the mayor of Tesk.", "The clerk saw the mayor of Tesk."),
        ("“We will mend it,” said Ada Moss.", "“We will sell it,” said Ada Moss."),
    ],
)
def test_one_change_to_one_text_is_of_high_confidence(a, b):
    told = [f for f in findings(a, b).findings if f.severity is not Severity.NOTE]
    assert told
    assert {f.confidence for f in told} == {Confidence.HIGH}


@pytest.mark.parametrize("kinship", list(Kinship))
def test_the_more_alike_the_surer(kinship):
    """Never less sure for more in common, nor surer for a guess."""
    steps = [at / 20 for at in range(21)]
    for guessed in (False, True):
        ranks = [by_words(at, at, kinship, guessed=guessed, firm=False).rank for at in steps]
        assert ranks == sorted(ranks)
        assert all(by_words(at, at, kinship, guessed=guessed, firm=True) is Confidence.HIGH for at in steps)
    for at in steps:
        sure, unsure = (by_words(at, at, kinship, guessed=one, firm=False).rank for one in (False, True))
        assert unsure <= sure
    assert by_words(1.0, 1.0, kinship, guessed=False, firm=False) is Confidence.HIGH
    assert by_words(0.3, 0.3, kinship, guessed=True, firm=False) is Confidence.LOW


REWORDED = (
    "The blaze injured 34 sailors and left the dockers of the town homeless, the clerk said on Monday.",
    "Some 30 sailors were hurt, a clerk told us, when fire took the homes of dockers there this week.",
)


def test_no_error_is_of_low_confidence():
    for a, b in (REWORDED, REWORDED[::-1]):
        for finding in findings(a, b).findings:
            assert finding.severity is not Severity.ERROR or finding.confidence is not Confidence.LOW


def test_a_finding_less_sure_than_asked_is_passed_over_and_counted():
    everything = findings(*REWORDED)
    assert {f.confidence for f in everything.findings} - {Confidence.HIGH}
    sure = findings(*REWORDED, confidence="high")
    assert {f.confidence for f in sure.findings} <= {Confidence.HIGH}
    assert len(sure.findings) + len(sure.suppressed) == len(everything.findings)
    assert sure.verdicts == everything.verdicts  # a silenced dispute is no agreement


def test_the_surest_of_one_severity_come_first():
    told = [(f.severity.rank, f.confidence.rank) for f in findings(*REWORDED).findings]
    assert told == sorted(told, reverse=True)


def test_settings_name_the_least_confidence(tmp_path):
    path = tmp_path / "factcheck.toml"
    path.write_text('confidence = "medium"\n', encoding="utf-8")
    assert read_settings(str(path)).confidence == "medium"
    assert read_settings(str(path), confidence="high").confidence == "high"
    path.write_text('confidence = "certain"\n', encoding="utf-8")
    with pytest.raises(ConfigError):
        read_settings(str(path))
