"""A trace as it is told: on a screen, as JSON by its schema, as a page; and what it refuses."""

import json
from importlib.resources import files

import jsonschema
import pytest

import factcheck
from factcheck.cli import main
from factcheck.report.trace import lines, page

V1 = "Mill to stay\n\nBRACK (NW) - The mill at Brack employs 380 people, the owners said.\n\nIt was built in 1912.\n"
V2 = V1.replace("380", "308").replace("Mill to", "CORRECTED-Mill to", 1).replace(
    "\n\nBRACK", "\n\n(Corrects number of people in paragraph 1 to 308 from 380)\n\nBRACK"
)  # fmt: skip
OURS = "The Brack Courier\n\n" + V1.replace("BRACK (NW) - ", "")


def made(*ours):
    return factcheck.trace(
        factcheck.parse(V1),
        factcheck.parse(V2),
        *[factcheck.parse(text, outlet="The Courier") for text in ours],
    )


def test_the_json_is_as_its_schema_says():
    schema = json.loads(
        files("factcheck.report").joinpath("schemas/trace-1.json").read_text(encoding="utf-8")
    )
    jsonschema.Draft202012Validator.check_schema(schema)
    told = made(OURS, OURS.replace("380", "308")).to_dict()
    jsonschema.Draft202012Validator(schema).validate(json.loads(json.dumps(told)))
    assert set(told) <= set(schema["properties"])
    assert [copy["state"] for copy in told["changes"][0]["copies"]] == ["stale", "taken"]
    assert [mark["text"] for mark in told["changes"][0]["v1"]] == ["380"]


def test_a_screen_first_tells_what_was_not_taken():
    drawn = ["".join(run.text for run in line) for line in lines(made(OURS), 80)]
    assert max(map(len, drawn)) <= 80
    first = drawn.index("NOT TAKEN")
    assert drawn[first + 1].startswith("✖ TRC101 a correction was not taken")
    assert drawn[first + 2].strip() == "380 → 308   The Courier: 380"
    assert drawn[-1] == "✖ 1 error: exit 1"


def test_without_a_copy_of_ours_the_changes_are_told():
    drawn = ["".join(run.text for run in line).strip() for line in lines(made(), 80)]
    assert "there is no copy of ours to hold against them" in drawn
    assert drawn[drawn.index("CHANGED") + 1].startswith("380 → 308 ")
    drawn = ["".join(run.text for run in line) for line in lines(made(OURS), 80)]
    assert "CHANGED" not in drawn


def test_markdown_counts_no_claims_that_nobody_weighed():
    told = made(OURS).report.render("markdown")
    assert "TRC101" in told
    assert "Claims:" not in told


def test_words_of_a_copy_are_never_markup():
    told = page(
        made(OURS.replace("the owners", "<b>the owners</b>").replace("The Brack", "<i>The</i> Brack"))
    )
    assert "<i>The" not in told


def test_a_service_is_shown_our_place(tmp_path, capsys, monkeypatch):
    """Not the agency's: that is not the file to mend."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("v1.txt", V1), ("v2.txt", V2), ("ours.txt", OURS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["trace", "v1.txt", "v2.txt", "ours.txt", "--isolated", "--format", "github"]) == 1
    assert "file=ours.txt,line=5" in capsys.readouterr().out
    assert main(["trace", "v1.txt", "v2.txt", "ours.txt", "--isolated", "--fail-on", "never"]) == 0
    assert main(["trace", "v1.txt", "v2.txt", "ours.txt", "--isolated", "--ignore", "TRC"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    "arguments",
    [
        ["v1.txt"],
        ["v1.txt", "nowhere.txt"],
        ["v1.txt", "v2.txt", "--versions", "3"],
        ["v1.txt", "v2.txt", "nowhere.txt"],
    ],
)
def test_what_cannot_be_traced_exits_2(arguments, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "v1.txt").write_text(V1, encoding="utf-8")
    (tmp_path / "v2.txt").write_text(V2, encoding="utf-8")
    assert main(["trace", *arguments, "--isolated"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_versions_given_the_wrong_way_round_are_put_right():
    trace = factcheck.trace(factcheck.parse(V2), factcheck.parse(V1), factcheck.parse(OURS))
    assert [change.state(2).value for change in trace.changes] == ["stale"]
    assert "not given in the order" in trace.report.cautions[0]


def test_the_name_is_the_function_whatever_was_loaded():
    """The room bears the function's name, and loading its parts does not put it on top."""
    import factcheck.trace.states

    assert callable(factcheck.trace)
    assert factcheck.trace.__name__ == "trace"
