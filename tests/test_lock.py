"""The pins of development: of all that is asked for, each in the range that is promised."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
ASKED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WANTED = sorted(
    {
        *ASKED["project"]["dependencies"],
        *ASKED["dependency-groups"]["dev"],
        *(line for extra in ASKED["project"]["optional-dependencies"].values() for line in extra),
    }
)


def pins():
    lines = (ROOT / ".ci" / "lock.txt").read_text("utf-8").splitlines()
    return dict(line.split("==") for line in lines if not line.startswith("#"))


@pytest.mark.parametrize(
    "line", [line for line in WANTED if Requirement(line).name != ASKED["project"]["name"]]
)
def test_what_is_asked_for_is_pinned_within_its_range(line):
    wanted = Requirement(line)
    assert wanted.specifier.contains(pins()[canonicalize_name(wanted.name)])


def test_the_project_and_the_frames_of_the_docs_are_not():
    assert not {"factcheck-wire", "pandas", "polars"} & pins().keys()


def test_an_install_for_development_uses_it():
    [line] = [line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if "--constraint" in line]
    assert "--constraint .ci/lock.txt" in line
    assert "--group dev" in line
