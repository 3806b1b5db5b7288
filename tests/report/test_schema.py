"""The schemas that stand in the wheel, held against what is written and against the words of the model."""

import importlib.util
import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

from factcheck import check, examine, parse
from factcheck.model.article import ZoneKind
from factcheck.model.claim import Bound, ClaimKind, Direction, Manner, NameSort
from factcheck.model.clause import Relation as ClauseRelation
from factcheck.model.collation import Kinship, Relation
from factcheck.model.finding import Confidence, Role, Severity
from factcheck.model.settings import Settings, Suppression
from factcheck.model.story import Story
from factcheck.report import Look, written

_spec = importlib.util.spec_from_file_location("golden", Path(__file__).parents[1] / "golden.py")
golden = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(golden)


def stored(name):
    return json.loads(files("factcheck.report").joinpath(f"schemas/{name}.json").read_text(encoding="utf-8"))


def strict(schema):
    """The schema as a test wants it: a field that it does not know is one that nobody has described."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        if "properties" in schema and schema.get("type") == "object":
            closed.setdefault("additionalProperties", False)
        return closed
    return [strict(one) for one in schema] if isinstance(schema, list) else schema


REPORT = stored("report-1")


def validator(name):
    known = Registry().with_resource("urn:factcheck:report:1", Resource.from_contents(strict(REPORT)))
    return jsonschema.Draft202012Validator(
        strict(stored(name)), registry=known, format_checker=jsonschema.FormatChecker()
    )


@pytest.mark.parametrize("name", ["report-1", "stories-1"])
def test_a_schema_is_one(name):
    jsonschema.Draft202012Validator.check_schema(stored(name))


@pytest.mark.parametrize("story", golden.stories())
def test_every_golden_report_is_as_the_schema_says(story):
    validator("report-1").validate(json.loads(json.dumps(golden.report(story).to_dict())))


WIRE = "VELM, Monday - The mayor, Ute Brandt, said: “We sold between 30 and 40 crates at $3 a crate.” It rose 5%.\n"


def test_reports_with_everything_in_them_are_valid():
    accepted = Suppression("NUM101", "as the desk has it", text="40", who="Ute", expires="2999-01-01")
    for settings in (
        Settings(),
        Settings(suppressions=(accepted,), select=("NUM",), ignore=("STY",), fail_on="never"),
    ):
        told = check(parse(WIRE, outlet="A"), parse(WIRE.replace("40", "50"), outlet="B"), settings=settings)
        validator("report-1").validate(json.loads(json.dumps(told.to_dict())))


def test_a_run_is_valid():
    told = check(parse(WIRE), parse(WIRE.replace("40", "50")))
    text = written((Story("one", told), Story("two", failed="gone")), "json", Look())
    validator("stories-1").validate(json.loads(text))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda told: told.update(schema="factcheck.report/2"),
        lambda told: told.pop("pairs"),
        lambda told: told["findings"][0].update(severity="fatal"),
        lambda told: told["findings"][0]["marks"][0].pop("line"),
        lambda told: told["documents"][0]["claims"][0].update(start="4"),
        lambda told: told["documents"][0].update(published="yesterday"),
        lambda told: told["summary"].update(exit_code=3),
        lambda told: told["summary"].update(another=1),
    ],
)
def test_what_is_not_a_report_is_refused(spoil):
    told = json.loads(json.dumps(check(parse(WIRE), parse(WIRE.replace("40", "50"))).to_dict()))
    spoil(told)
    with pytest.raises(jsonschema.ValidationError):
        validator("report-1").validate(told)


@pytest.mark.parametrize(
    ("values", "kind", "less"),
    [
        (REPORT["$defs"]["severity"]["enum"], Severity, ()),
        (REPORT["$defs"]["confidence"]["enum"], Confidence, ()),
        (REPORT["$defs"]["zone_kind"]["enum"], ZoneKind, ()),
        (
            REPORT["$defs"]["claim"]["properties"]["kind"]["enum"],
            ClaimKind,
            ("statement", "label", "portion"),
        ),
        (REPORT["$defs"]["claim"]["properties"]["bound"]["enum"], Bound, ()),
        (REPORT["$defs"]["claim"]["properties"]["direction"]["enum"], Direction, ("none",)),
        (REPORT["$defs"]["claim"]["properties"]["manner"]["enum"], Manner, ()),
        (REPORT["$defs"]["claim"]["properties"]["sort"]["enum"], NameSort, ()),
        (REPORT["$defs"]["clause"]["properties"]["relation"]["enum"], ClauseRelation, ()),
        (REPORT["$defs"]["pair"]["properties"]["relation"]["enum"], Kinship, ()),
        (REPORT["$defs"]["row"]["properties"]["relation"]["enum"], Relation, ()),
        (REPORT["$defs"]["mark"]["properties"]["role"]["enum"], Role, ()),
    ],
)
def test_the_words_are_those_of_the_model(values, kind, less):
    assert set(values) == {one.value for one in kind} - set(less)


def test_a_witness_is_a_document_of_the_report():
    told = examine(parse(WIRE)).to_dict()
    whole = strict(REPORT)
    one = {**whole["$defs"]["document"], "$defs": whole["$defs"]}
    one["required"] = [key for key in one["required"] if not key.startswith("words")]
    jsonschema.Draft202012Validator(one).validate(json.loads(json.dumps(told)))
