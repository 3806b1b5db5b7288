"""JUnit files, read back by a parser that builds use."""

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from factcheck import check, parse
from factcheck.model.settings import Settings
from factcheck.model.story import Story
from factcheck.report import Look, written
from factcheck.report.families import FAMILIES

WIRE = "The ferry carried 412 people on Friday.\nThe quay was closed for repairs."
ECHO = "The ferry carried 421 people on Friday.\nThe quay was shut for repairs."


def read(*stories, **look):
    """The suites as a build has them, their counts those of their cases."""
    text = written(stories, "junit", Look(**look))
    suites = list(JUnitXml.fromstring(text.encode()))
    for suite in suites:
        told = (suite.tests, suite.failures, suite.errors, suite.skipped)
        suite.update_statistics()
        assert told == (suite.tests, suite.failures, suite.errors, suite.skipped)
    return suites


def kinds(suite):
    return {case.name.split()[0]: [type(one) for one in case.result] for case in suite}


def test_a_green_case_proves_that_the_family_was_looked_at():
    (suite,) = read(Story("desk", check(parse(WIRE), parse(ECHO))))
    found = kinds(suite)
    assert suite.name == "desk"
    assert found.pop("NUM") == [Failure]
    assert set(found) == {"checked", *FAMILIES} - {"NUM"}
    assert not any(found.values())


def test_what_fails_is_what_decides():
    """A failure is what reaches --fail-on; the rest is printed."""
    for bar, failed in (("error", {"NUM"}), ("never", set()), ("note", {"NUM", "WRD"})):
        (suite,) = read(Story("", check(parse(WIRE), parse(ECHO), settings=Settings(fail_on=bar))))
        assert {name for name, kind in kinds(suite).items() if kind == [Failure]} >= failed
        if bar == "never":
            (printed,) = [case.system_out for case in suite if case.name.startswith("NUM")]
            assert "error NUM101" in printed


def test_a_family_that_nobody_looked_at_is_not_green():
    for settings, left in (
        (Settings(ignore=("STY",)), {"STY"}),
        (Settings(select=("num101",)), {*FAMILIES} - {"NUM"}),
    ):
        (suite,) = read(Story("", check(parse(WIRE), parse(ECHO), settings=settings)))
        assert {name for name, kind in kinds(suite).items() if kind == [Skipped]} == left


def test_a_story_that_was_not_checked_is_an_error(build):
    copies = [build.witness(WIRE, "Wire", "a"), build.witness(ECHO, "Echo", "b")]
    for report, name in ((None, "x"), (build.report(copies, uncompared="two stories"), "y")):
        (suite,) = read(Story(name, report, failed="no such folder" if report is None else ""))
        assert kinds(suite) == {"checked": [Error]}
    (suite,) = read(Story("z", build.report(copies, unread=("c.pdf: no text",))))
    assert kinds(suite)["checked"] == [Error]
    assert len(kinds(suite)) == 1 + len(FAMILIES)


@pytest.mark.parametrize(
    "char", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\ud800", "\ufffe", "\uffff", "<", "&", '"', "]]>"]
)
def test_no_sign_of_copy_breaks_the_file(build, char):
    wire = build.witness(f"A{char}B 412", f"W{char}", f"w{char}.txt")
    copies = [wire, build.witness("A 421", "Echo", "b.txt")]
    found = build.finding(copies, "NUM101", f"differs {char}", ("412", "421"))
    (suite,) = read(Story(f"s{char}", build.report(copies, [found])))
    assert kinds(suite)["NUM"] == [Failure]


def test_many_stories_are_many_suites():
    same, other = check(parse(WIRE), parse(WIRE)), check(parse(WIRE), parse(ECHO))
    suites = read(Story("one", same), Story("two", other), Story("three", failed="gone"))
    assert [(suite.name, suite.failures, suite.errors) for suite in suites] == [
        ("one", 0, 0), ("two", 1, 0), ("three", 0, 1),
    ]  # fmt: skip
