"""One story in two outlets' manners, end to end: what must be said of it, and what must not."""

import os
import re
from pathlib import Path

import pytest

import factcheck
from factcheck.model.collation import Relation
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

STORY = Path(__file__).parent.parent / "fixtures" / "stories" / "kazakhstan"
BASE = (STORY / "harbour-radio.txt").read_text(encoding="utf-8")
OTHER = (STORY / "pacific-tribune.txt").read_text(encoding="utf-8")
REAL = os.environ.get("FACTCHECK_CORPUS")


def texts():
    """The retold pages and, where the corpus is at hand, the real ones, with the words that are looked for in each."""
    yield pytest.param(BASE, OTHER, id="retold")
    folder = Path(REAL or "nowhere") / "wire" / "kazakhstan"
    if folder.is_dir():
        base, other = (folder / name for name in ("lbc-pa.txt", "latimes-ap.txt"))
        yield pytest.param(
            base.read_text("utf-8"), other.read_text("utf-8"), id="real", marks=pytest.mark.corpus
        )


def pytest_generate_tests(metafunc):
    if {"base", "other"} <= set(metafunc.fixturenames):
        metafunc.parametrize(("base", "other"), list(texts()), scope="module")


@pytest.fixture(scope="module")
def report(base, other):
    return factcheck.check(factcheck.parse(base), factcheck.parse(other))


def marked(report, finding):
    """The words that a finding marks, by document."""
    texts = [witness.article.text for witness in report.collation.witnesses]
    return [(mark.document, mark.span.of(texts[mark.document])) for mark in finding.marks]


def about(report, words):
    """The findings whose marks hold these words in either copy; those on structure mark whole sentences."""
    found = [f for f in report.findings if f.rule.family not in ("STR", "COV")]
    return [f for f in found if any(words in text for _, text in marked(report, f))]


def row_of(report, words, document):
    """The row in which a copy says these words in its body."""
    witness = report.collation.witnesses[document]
    at = witness.article.text.index(words)
    for row in report.collation.rows:
        for sentence in row.cells[document]:
            span = witness.sentences[sentence].span
            if span.start <= at < span.end:
                return row
    raise AssertionError(f"no row has {words!r}")


def test_no_error(report):
    """Nothing in it is a fact changed: exit 0, and every error would be a false one."""
    assert [(f.code, f.message) for f in report.findings if f.severity is Severity.ERROR] == []
    assert report.exit_code == 0


def test_furniture_is_silent(report):
    """Neither other headlines nor captions, credits and share lines give a claim or a finding."""
    for document, witness in enumerate(report.collation.witnesses):
        text = witness.article.text
        cut = text.index("Latest World News") if "Latest World News" in text else text.rindex("Advertisement")
        shown = {claim.text for claim in witness.claims}
        assert not [claim for claim in witness.claims if claim.span.start > cut]
        for figure in ("29", "48", "60", "80", "27.09", "22"):
            assert figure not in shown
        for finding in report.findings:
            for mark in finding.marks:
                if mark.document == document:
                    assert mark.span.start < cut
                    line = text[text.rfind("\n", 0, mark.span.start) + 1 :].split("\n")[0]
                    assert not re.search(
                        r"Picture: |AP Photo|^Share$|^Advertisement$|NUR\.KZ|Pool Photo", line
                    )


@pytest.mark.parametrize("figure", ["98,000", "300,000"])
def test_figures_agree_hedges_included(report, figure):
    assert not [f for f in about(report, figure) if f.rule.family == "NUM"]
    said = [[c for c in w.numbers if figure in c.text] for w in report.collation.witnesses]
    assert all(said)
    assert {claim.text.lower() for claims in said for claim in claims} >= {f"about {figure}"}
    assert any(figure in agreement.text for agreement in report.agreements)


def test_day_only_in_one_copy_is_at_most_a_warning(report):
    """Tuesday stands in one copy alone: said, and no error."""
    found = about(report, "Tuesday")
    assert found
    assert all(finding.severity is not Severity.ERROR for finding in found)
    assert any(finding.rule.family == "DAT" for finding in found)


def test_week_agrees(report):
    assert not [f for f in about(report, "week") if f.rule.family in ("DAT", "NUM")]


def test_lead_is_split_or_merged(report):
    """The clause that one copy has as its next sentence stands in the same row, and is not missing."""
    lead = row_of(report, "bout 98,000", 0)
    assert lead.relation in (Relation.SPLIT, Relation.MERGED)
    assert lead is row_of(report, "bout 98,000", 1)
    assert lead is row_of(report, "As men", 0)
    assert lead is row_of(report, "as men", 1)


def test_another_actor_is_a_warning(report):
    """President Vladimir Putin announced, the Kremlin announced."""
    found = [f for f in about(report, "Putin") if any("Kremlin" in text for _, text in marked(report, f))]
    assert [f.severity for f in found] == [Severity.WARNING]
    assert found[0].rule.family in ("ATT", "NAM")


@pytest.mark.parametrize(
    "word", ["Defence", "mobilisation", "fuelled", "neighbouring", "Mr"]
)  # fmt: skip
def test_spelling_and_honorifics_are_notes(report, word):
    found = [f for f in about(report, word) if f.severity is not Severity.NOTE]
    assert found == []
    # A note; or, where both houses are known and each requires its own form, an agreement in style.
    styled = [a for a in report.agreements if a.kind == "style" and word in a.text]
    assert [f.rule.family for f in about(report, word)] == ([] if styled else ["STY"])


def test_nothing_missing_a_word_at_a_time(report):
    """Dashes against commas, curly quotes against straight: notes, never a missing sentence."""
    assert [
        f.code for f in report.findings if f.severity is Severity.WARNING and f.rule.family == "COV"
    ] == []


def test_quotation_is_split_and_verbatim(report):
    """Broken after its second sentence and attributed twice in one copy, whole in the other: a note."""
    quotations = [f for f in report.findings if f.rule.family == "QUO"]
    assert [f.code for f in quotations] == ["QUO302"]
    assert quotations[0].severity is Severity.NOTE
    for witness in report.collation.witnesses:
        assert "Kassym-Jomart Tokayev" in {quote.speaker for quote in witness.quotes}


def test_will_and_would_is_sequence_of_tenses(report):
    found = [f for f in report.findings if f.rule.family == "POL"]
    assert [(f.severity, [text for _, text in marked(report, f)]) for f in found] == [
        (Severity.NOTE, ["will", "would"])
    ]


@pytest.mark.parametrize(("ours", "theirs"), [("high", "steep"), ("arriving", "entering")])
def test_other_words_for_the_same_are_notes(report, ours, theirs):
    found = [f for f in about(report, ours) if any(theirs in text for _, text in marked(report, f))]
    assert [(f.severity, f.rule.family) for f in found] == [(Severity.NOTE, "WRD")]


def test_standfirst_is_not_counted_twice(report):
    """The standfirst repeats a sentence of the body: the row of the body holds once, nothing diverges."""
    assert report.verdicts.diverge == 0


@pytest.mark.parametrize("side", [0, 1])
def test_a_changed_figure_is_one_error_at_its_place(base, other, side):
    """98,000 made 89,000 in the lead of either file: one NUM error there, exit 1."""
    copies = [base, other]
    at = copies[side].lower().index("about 98,000") + len("about ")
    copies[side] = copies[side][:at] + "89,000" + copies[side][at + 6 :]
    report = factcheck.check(*(factcheck.parse(copy) for copy in copies))
    errors = [f for f in report.findings if f.severity is Severity.ERROR]
    assert {f.rule.family for f in errors if f.row == errors[0].row} <= {"NUM"}
    lead = [f for f in errors if any(m.document == side and m.span.start <= at < m.span.end for m in f.marks)]
    assert len(lead) == 1
    assert lead[0].rule.family == "NUM"
    assert report.exit_code == 1
    assert "transposed" in lead[0].message


def test_claims_are_counted(report):
    """A clean report says what was compared: both figures, both quotations at the least."""
    assert report.verdicts.agree + report.verdicts.another_form >= 4
    assert "number" in {agreement.kind for agreement in report.agreements}


def test_fail_on_note(base, other):
    report = factcheck.check(factcheck.parse(base), factcheck.parse(other), settings=Settings(fail_on="note"))
    assert report.exit_code == 1
