"""A small word that makes another act of a verb: shot dead, called off."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    ("The suspect was shot dead by police.", "The suspect was shot by police."),
    ("Two men were stabbed to death in the park.", "Two men were stabbed in the park."),
    ("The strike was called off on Sunday.", "The strike was called on Sunday."),
    ("The firm laid off 40 of its staff.", "The firm laid 40 of its staff."),
    ("Pupils stayed away on Monday.", "Pupils stayed on Monday."),
    ("The chairman walked off on Monday.", "The chairman walked free on Monday."),
]
SILENT = [
    (
        "She vowed to print every lease within nine days of taking office.",
        "She vowed to print every lease within nine days of taking over.",
    ),
    ("She denied it at the time.", "She has denied it at the time."),
    ("She denied any wrongdoing at the time.", "She denied wrongdoing at the time."),
    ("The suspect was shot dead by police.", "The suspect was shot and killed by police."),
    ("He was found dead on Sunday.", "His body was found on Sunday."),
    ("The plant was shut down on Sunday.", "The plant was shut on Sunday."),
    ("The company sold off its shops.", "The company sold its shops."),
    ("The match was called off on Sunday.", "The match was postponed on Sunday."),
    ("He stepped down as chairman.", "He resigned as chairman."),
    ("Rules have changed since he took over in June.", "Rules have changed since he took charge in June."),
    # two particles of one meaning
    ("Pupils stayed away from school on Monday.", "Pupils stayed off school on Monday."),
    ("The crew walked away on Monday.", "On Monday the crew walked off."),
    ("The chairman backed down on Monday.", "The chairman backed out on Monday."),
]


def errors(a: str, b: str) -> list[str]:
    report = factcheck.check(factcheck.parse(a), factcheck.parse(b), settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The firm denied the claim on Friday.", "The firm did not deny the claim on Friday."),
        ("She denied it at the time.", "She never denied it at the time."),
    ],
)
def test_a_denial_with_a_not_is_none(a: str, b: str) -> None:
    assert errors(a, b) == ["POL101"] == errors(b, a)


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_act_stops_the_story(a: str, b: str) -> None:
    assert errors(a, b) == ["POL104"] == errors(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_act_in_other_words_passes(a: str, b: str) -> None:
    assert errors(a, b) == [] == errors(b, a)
