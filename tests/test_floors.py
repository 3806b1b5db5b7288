"""Nothing that is measured gets worse than its floor, and no floor is lowered in silence."""

import subprocess

import pytest

from tests.accuracy import BESIDE, OWN, ROOT, corpus
from tests.floors import falls, pinned, raised, unreasoned

GROUPS = [
    *(pytest.param(name, measure, id=name) for name, measure in OWN.items()),
    *(pytest.param(name, measure, id=name, marks=pytest.mark.corpus) for name, measure in BESIDE.items()),
]


@pytest.mark.long
@pytest.mark.parametrize(("group", "measure"), GROUPS)
def test_no_measure_is_below_its_floor(group, measure):
    if group in BESIDE and corpus() is None:
        pytest.skip("FACTCHECK_CORPUS names no folder with scorers")
    fallen = falls(pinned()[group], measure())
    told = "\n  ".join(map(str, fallen))
    assert not fallen, f"{group} is worse than tests/floors.toml allows (CONTRIBUTING.md, Floors):\n  {told}"


def test_every_group_has_its_floors():
    floors = pinned()
    gone = floors.pop("gone", {})
    assert all(str(reason).strip() for reason in gone.values())
    assert set(floors) == {*OWN, *BESIDE}
    assert all(len(entries) > ("slack" in entries) for entries in floors.values())


def test_no_floor_was_lowered_without_a_reason():
    """Against the main branch, where there is one to ask."""
    for branch in ("main", "origin/main"):
        line = ["git", "-C", str(ROOT), "show", f"{branch}:tests/floors.toml"]
        try:
            shown = subprocess.run(line, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip("git is not installed")
        if shown.returncode == 0:
            assert list(unreasoned(pinned(shown.stdout), pinned())) == []
            return
    pytest.skip("no main branch holds floors")


FLOORS = """# why
[own]
slack = 0.1
"kept" = 0.8
"false errors" = 3
"held" = { floor = 0.5, was = 0.7, reason = "a rule was given up" }

[beside]
"kept" = 0.4
"""


@pytest.mark.parametrize(
    ("measured", "fallen"),
    [
        ({"kept": 0.8, "false errors": 3, "held": 0.5}, []),
        ({"kept": 0.73, "false errors": 3.2, "held": 0.46}, []),  # within the slack
        ({"kept": 0.71, "false errors": 3, "held": 0.5}, ["kept"]),
        ({"kept": 0.9, "false errors": 4, "held": 0.9}, ["false errors"]),
        ({"kept": 0.9, "false errors": 0, "held": 0.4}, ["held"]),
        ({"kept": 0.9, "held": 0.9}, ["false errors"]),  # measured no more
    ],
)
def test_what_falls(measured, fallen):
    assert [fall.name for fall in falls(pinned(FLOORS)["own"], measured)] == fallen


def test_raising_raises_and_never_lowers():
    measured = {
        "own": {"kept": 0.71, "false errors": 2.0, "held": 0.61, "new": 0.12345},
        "more": {"kept": 1.0},
    }
    after = raised(FLOORS, measured)
    assert pinned(after) == {
        "own": {
            "slack": 0.1,
            "kept": 0.8,
            "false errors": 2,
            "held": {"floor": 0.61, "was": 0.7, "reason": "a rule was given up"},
            "new": 0.123,
        },
        "beside": {"kept": 0.4},
        "more": {"kept": 1},
    }
    assert after.startswith("# why\n\n[own]\n")
    assert raised(after, measured) == after
    assert pinned(raised(FLOORS, {"own": {"held": 0.7}}))["own"]["held"] == 0.7  # as good as it was
    assert raised("", {"own": {"kept": 0.5}}) == '[own]\n"kept" = 0.5\n'


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ('"kept" = 0.8\n"false errors" = 3\n"held" = 0.9', 0),
        ('"kept" = 0.7\n"false errors" = 3\n"held" = 0.9', 1),
        ('"kept" = { floor = 0.7, was = 0.8, reason = "" }\n"false errors" = 3\n"held" = 0.9', 1),
        ('"kept" = { floor = 0.7, was = 0.9, reason = "so" }\n"false errors" = 3\n"held" = 0.9', 1),
        ('"kept" = { floor = 0.7, was = 0.8, reason = "so" }\n"false errors" = 3\n"held" = 0.9', 0),
        ('"kept" = 0.9\n"false errors" = 4\n"held" = 0.4', 2),
        ('"kept" = 0.9', 2),  # two are gone
        ('"kept" = 0.9\n[gone]\n"own: held" = "the rule went"\n"own: false errors" = ""', 1),
    ],
)
def test_a_floor_is_lowered_with_its_reason_alone(now, told):
    before = {"own": pinned(FLOORS)["own"]}
    assert len(list(unreasoned(before, pinned("[own]\n" + now)))) == told
