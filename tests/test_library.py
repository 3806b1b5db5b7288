"""The library that others build on: what is exported, what is refused at once, how a report shows itself."""

import inspect
import io
import json
import pickle
import subprocess
import sys
from datetime import date, datetime

import pytest

import factcheck
from factcheck import FactcheckError, Settings, Severity, Suppression

WIRE = "The mill at Dorne ground 320 sacks on Friday, its owner, Lise Harrow, said.\nShe has run it for 12 years.\n"
OURS = WIRE.replace("320", "230")


@pytest.fixture(scope="module")
def report():
    return factcheck.check(factcheck.parse(WIRE, outlet="The Wire"), factcheck.parse(OURS, outlet="Echo"))


def test_what_is_exported_is_there_and_nothing_else():
    assert dir(factcheck) == sorted(factcheck.__all__)
    for name in factcheck.__all__:
        found = getattr(factcheck, name)
        if inspect.isclass(found):
            assert found.__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'Setings'"):
        factcheck.Setings  # noqa: B018


def test_importing_it_loads_neither_the_reports_nor_what_draws_them():
    code = "import sys, factcheck; factcheck.Settings(); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    for late in "rich typer typing factcheck.report factcheck.judge factcheck.collate json".split():
        assert late not in loaded, late


DAY = date(2025, 6, 12)
TOO_LATE = "a fault of ours it is not"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: factcheck.check("a", "b"), "factcheck.parse(text)"),
        (lambda: factcheck.check(factcheck.parse(WIRE), None), "not None"),
        (lambda: factcheck.check(factcheck.parse(WIRE), [factcheck.parse(OURS)]), "not list"),
        (
            lambda: factcheck.check(
                factcheck.parse(WIRE), factcheck.parse(OURS), settings={"fail_on": "note"}
            ),
            "Settings",
        ),
        (lambda: factcheck.check(factcheck.parse(WIRE)), "one copy alone"),
        (lambda: factcheck.check(), "one copy alone"),
        (lambda: factcheck.examine(WIRE), "factcheck.parse(text)"),
        (lambda: factcheck.sentences(None), "is text"),
        (lambda: factcheck.sentences(b"A. B."), "is text"),
        (lambda: factcheck.parse(WIRE.encode()), "factcheck.read"),
        (lambda: factcheck.parse(None), "not None"),
        (lambda: factcheck.parse(WIRE, published="2024-03-12"), "datetime.date"),
        (lambda: factcheck.parse(WIRE, outlet=5), "outlet"),
        (lambda: factcheck.read(5), "not from int"),
        (lambda: factcheck.read(None), "not from NoneType"),
        (lambda: factcheck.read(WIRE.encode(), published=2024), "datetime.date"),
        (lambda: factcheck.read(WIRE.encode(), format="nitff"), "no format is called"),
        (lambda: factcheck.read(WIRE.encode(), format=3), "is text"),
        (lambda: factcheck.read(WIRE.encode(), item=1.5), "a story of a file"),
        (lambda: factcheck.stories(7), "not from int"),
        (lambda: Settings(fail_on="wrning"), "try: warning"),
        (lambda: Settings(fail_on=None), "fail_on is text"),
        (lambda: Settings(confidence="hgh"), "try: high"),
        (lambda: Settings(ignore="STY"), "a tuple"),
        (lambda: Settings(select=(5,)), "is text"),
        (lambda: Settings(suppressions=("NUM101",)), "Suppression"),
        (lambda: Settings(force="no"), "True or False"),
        (lambda: Settings(style=7), "text or None"),
        (lambda: Settings(docx_author=None), "is text"),
        (lambda: Suppression(101, "why"), "code is text"),
        (lambda: Suppression("NUM101", None), "reason is text"),
        (lambda: Suppression("NUM101", "why", expires=DAY), "text or None"),
        (lambda: Suppression("NUM101", "why", expires="next week"), "no day"),
        (lambda: Suppression("NUM101", " "), "needs a reason"),
        (lambda: Settings(docx_date="31 May"), "no day"),
        (lambda: Settings(severity=(("NUM", "fatal"),)), "not one of note, warning, error"),
        (lambda: Settings(severity=(("NUM",),)), "pairs"),
        (lambda: Settings(severity=("NUM",)), "severity is a tuple"),
    ],
)
def test_what_is_wrong_is_refused_at_once_and_in_words(call, told):
    with pytest.raises(FactcheckError) as error:
        call()
    assert told in str(error.value)


@pytest.mark.parametrize("call", [
    lambda: Settings(ignore=["STY"], select=[]),
    lambda: Settings(ignore=("STY",), fail_on="never", confidence="high", force=True, style="pa"),
    lambda: factcheck.parse(WIRE, published=datetime(2025, 6, 12, 9, 30)),
    lambda: factcheck.parse(WIRE, published=DAY, outlet=None),
    lambda: factcheck.read(io.BytesIO(WIRE.encode())),
    lambda: factcheck.read(io.StringIO(WIRE), published=DAY),
    lambda: factcheck.read(bytearray(WIRE.encode()), item=None),
])  # fmt: skip
def test_what_is_right_is_taken(call):
    assert call() is not None


def test_a_list_of_codes_is_as_good_as_a_tuple():
    assert Settings(ignore=["STY"]) == Settings(ignore=("STY",))
    assert hash(Settings(ignore=["STY"])) == hash(Settings(ignore=("STY",)))
    assert Settings(severity=[["NUM", "note"]]) == Settings(severity=(("NUM", "note"),))


def test_a_moment_has_a_day():
    assert factcheck.parse(WIRE, published=datetime(2025, 6, 12, 9, 30)).masthead.published == DAY


@pytest.mark.parametrize(
    ("outlet", "name"), [("Echo", "Echo"), (None, "copy"), ("", "copy"), (" The\nEcho ", "The Echo")]
)
def test_an_article_bears_the_name_of_its_outlet(outlet, name):
    assert factcheck.parse(WIRE, outlet=outlet).name == name


def test_a_place_in_text_in_hand_is_named_by_its_outlet(report):
    assert "Echo:1:26: NUM101" in report.render("concise") or "The Wire:1:26" in report.render("concise")


@pytest.mark.parametrize("wanted", ["report", "article", "witness", "collation", "finding", "rule"])
def test_a_repr_is_short_whatever_the_copy_is(wanted):
    long = factcheck.check(
        factcheck.parse(WIRE * 40, outlet="A" * 500), factcheck.parse(OURS * 40, outlet="B")
    )
    finding = long.findings[0]
    witness = long.collation.witnesses[0]
    shown = {"report": long, "article": witness.article, "witness": witness, "collation": long.collation,
             "finding": finding, "rule": finding.rule}[wanted]  # fmt: skip
    assert len(repr(shown)) < 700
    assert repr(shown).startswith(f"<{wanted.capitalize()} ")


def test_a_report_says_what_it_is(report):
    assert (
        repr(report)
        == f"<Report on The Wire, Echo: 1 error, 0 warnings, {report.count(Severity.NOTE)} notes; exit 1>"
    )


def test_a_report_shows_itself(report):
    assert "NUM101" in report.text()
    assert max(map(len, report.text(columns=50).splitlines())) <= 50
    assert report.text(view="inline") != report.text()
    assert report.to_html().startswith("<!doctype html>")
    assert json.loads(report.to_sarif())["version"] == "2.1.0"
    assert report.render("junit").startswith("<?xml")
    assert report.render("json") == report.render("json", verbose=True)


@pytest.mark.parametrize("call", [
    lambda report: report.render("sariff"),
    lambda report: report.render("docx"),
    lambda report: report.text(view="sidee"),
    lambda report: report.text(columns="wide"),
    lambda report: report.text(columns=0),
])  # fmt: skip
def test_a_report_cannot_be_shown_so(report, call):
    with pytest.raises(FactcheckError):
        call(report)


def test_a_notebook_shows_a_table_and_nothing_that_runs(report):
    told = report._repr_html_()
    assert "NUM101" in told
    assert "<style" not in told
    bad = factcheck.check(factcheck.parse(WIRE, outlet="<script>x"), factcheck.parse(OURS, outlet="B\u202e"))
    assert "<script" not in bad._repr_html_()
    assert "\u202e" not in bad._repr_html_()


def test_a_report_outlives_its_process(report):
    again = pickle.loads(pickle.dumps(report))
    assert again == report
    assert again.to_dict() == report.to_dict()


def test_no_seed_locale_or_width_changes_what_is_written(tmp_path):
    """Every format that is not for a screen, byte by byte."""
    code = (
        "import sys, factcheck\n"
        "from factcheck.report import FORMATS\n"
        f"a, b = factcheck.parse({WIRE!r}, outlet='A'), factcheck.parse({OURS!r}, outlet='B')\n"
        "report = factcheck.check(a, b)\n"
        "forms = [form for form in FORMATS if form not in ('docx', 'github-summary')]\n"
        "sys.stdout.buffer.write(''.join(report.render(form, verbose=True) for form in forms).encode())\n"
    )
    told = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment).stdout
        for environment in (
            {"PYTHONHASHSEED": "1", "COLUMNS": "40", "LC_ALL": "C", "PYTHONPATH": ":".join(sys.path)},
            {
                "PYTHONHASHSEED": "2",
                "COLUMNS": "200",
                "LC_ALL": "C.UTF-8",
                "TZ": "Asia/Tokyo",
                "PYTHONPATH": ":".join(sys.path),
            },
        )
    }
    assert len(told) == 1
