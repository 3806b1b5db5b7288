"""What the services of a build read: GitHub's annotations, GitLab's code quality."""

import json
import re

from factcheck.report import Look, render

WIRE = "The ferry carried 412 people on Friday.\nThe quay was closed for repairs."
ECHO = "The ferry carried 421 people on Friday.\nThe quay was shut for repairs."


def copies(build, path="wire.txt"):
    return [build.witness(WIRE, "Wire", path), build.witness(ECHO, "Echo", "echo.txt")]


def read_back(text):
    """Annotations by the rules of the service: properties and data are unescaped apart."""
    for line in text.splitlines():
        kind, properties, data = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        pairs = (one.split("=", 1) for one in properties.split(","))
        yield kind, {key: undone(value) for key, value in pairs}, undone(data)


def undone(text):
    for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_an_annotation_says_where_and_what(build):
    both = copies(build, "a,b: 5%/wire.txt")
    found = build.finding(both, "NUM101", "100% of it:: differs", ("412", "421"))
    [(kind, where, told)] = read_back(render(build.report(both, [found]), "github", Look()))
    assert kind == "error"
    assert where == {"title": "factcheck (NUM101)", "file": "a,b: 5%/wire.txt", "line": "1", "endLine": "1",
                     "col": "19", "endColumn": "22"}  # fmt: skip
    assert told.startswith("100% of it:: differs")
    assert "echo.txt:1:19" in told


def test_no_line_of_copy_becomes_a_command(build):
    both = copies(build)
    found = build.finding(both, "NUM101", "one\n::stop-commands::x\r\x1b[31m", ("412", "421"))
    text = render(build.report(both, [found]), "github", Look())
    assert text.count("\n") == 1
    assert "\x1b" not in text


def test_notes_are_not_annotated(build):
    both = copies(build)
    found = build.finding(both, "WRD301", "other words", ("closed", "shut"), severity="note", row=1)
    report = build.report(both, [found])
    assert render(report, "github", Look()) == ""
    assert json.loads(render(report, "gitlab", Look())) == []


def test_what_the_service_drops_is_counted(build):
    both = copies(build)
    found = [build.finding(both, "NUM101", "differs", ("412", "421"))] * 13
    found += [build.finding(both, "DAT203", "dropped", ("Friday", None), severity="warning")] * 2
    kinds = [kind for kind, *_ in read_back(render(build.report(both, found), "github", Look()))]
    assert kinds == ["error"] * 10 + ["warning"] * 2 + ["notice"]
    assert "3 more" in render(build.report(both, found), "github", Look())


def test_a_story_that_was_not_checked_is_no_empty_report(build):
    both = copies(build)
    for more in ({"uncompared": "other stories"}, {"unread": ("echo.pdf",)}):
        report = build.report(both, **more)
        assert render(report, "github", Look()).startswith("::error title=factcheck::")
        assert [one["severity"] for one in json.loads(render(report, "gitlab", Look()))] == ["blocker"]


def test_code_quality_has_a_name_of_its_own_for_every_entry(build):
    both = copies(build)
    found = [build.finding(both, "NUM101", "differs", ("412", "421"))] * 2
    first, second = json.loads(render(build.report(both, found), "gitlab", Look()))
    assert first["fingerprint"] != second["fingerprint"]
    assert first["location"] == {"path": "wire.txt", "lines": {"begin": 1}}
    assert (first["check_name"], first["severity"]) == ("NUM101", "critical")
