"""docs/rules.md is what the rules say of themselves."""

from pathlib import Path

from factcheck.judge.registry import FAMILIES, rules
from factcheck.report.catalogue import gist, listed, markdown, page

DOCS = Path(__file__).parent.parent / "docs"


def test_catalogue_is_not_stale():
    """`make catalogue` writes it anew."""
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    assert text == markdown(rules(), FAMILIES), "docs/rules.md is out of date: make catalogue"


def test_every_rule_has_its_page_and_place():
    drawn = "\n".join("".join(run.text for run in line) for line in listed(rules(), FAMILIES, 80))
    for rule in rules():
        assert gist(rule).endswith(".")
        assert rule.code in drawn
        assert max(len("".join(run.text for run in line)) for line in page(rule, 80)) <= 80
    assert max(map(len, drawn.splitlines())) <= 80
