"""Every rule's manual holds an example that diverges and one that agrees, and both are true."""

import pytest

import factcheck
from factcheck.judge.manual import manual
from factcheck.judge.registry import rules
from factcheck.model.settings import Settings

CASES = [(rule, example) for rule in rules() for example in manual(rule).examples]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_a_manual_has_a_title_a_text_and_both_examples(rule):
    page = manual(rule)
    assert page.title.endswith((".", "?"))
    assert {example.diverges for example in page.examples} == {True, False}
    assert all(example.texts for example in page.examples)


@pytest.mark.parametrize(
    ("rule", "example"),
    CASES,
    ids=[f"{rule.code}-{'diverges' if e.diverges else 'agrees'}" for rule, e in CASES],
)
def test_the_examples_of_a_manual_are_true(rule, example):
    """The rule fires on its diverging example, and on its agreeing one neither it nor any error does."""
    copies = [
        factcheck.parse(text.replace(" / ", "\n\n"), outlet=name)
        for text, name in zip(example.texts, "ABC", strict=False)
    ]
    if rule.family == "TRC":  # two versions of the agency's and a copy of ours
        found = factcheck.trace(*copies, settings=Settings(force=True)).findings
        assert (rule.code in [finding.code for finding in found]) is example.diverges
        assert example.diverges or not [f.message for f in found if f.severity == "error"]
        return
    if len(copies) == 1:  # a rule about one article at odds with itself
        copies.append(factcheck.parse("Nothing else was known on Monday evening.", outlet="B"))
    style = "pa" if "(style: pa)" in example.texts[0] else None
    report = factcheck.check(*copies, settings=Settings(force=True, style=style))
    codes = [finding.code for finding in report.findings]
    if example.diverges:
        assert rule.code in codes
    else:
        assert rule.code not in codes
        assert not [f.message for f in report.findings if f.severity == "error"]
