"""The switches of tests/bench/mutants.py: a condition without one of its terms, and which term decided."""

import ast
import importlib.util
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("mutants", Path(__file__).parent / "bench" / "mutants.py")
mutants = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(mutants)


@pytest.fixture
def switched():
    """A condition of a, b and c with a switch in each term."""

    def call(condition):
        terms = []
        tree = mutants._Switched("here.py", terms).visit(
            ast.parse(f"lambda a, b, c: {condition}", mode="eval")
        )
        code = compile(ast.fix_missing_locations(tree), "here.py", "eval")
        names = {"_mutant_and": mutants._and, "_mutant_or": mutants._or, "_mutant_not": mutants._not}
        return eval(code, names), [term.text for term in terms]

    yield call
    mutants.take_out()


@pytest.mark.parametrize(
    ("condition", "texts", "without"),
    [
        ("a and b", ["a", "b"], ["b", "a"]),
        ("a or b", ["a", "b"], ["b", "a"]),
        ("a and (b or c)", ["b", "c", "a", "b or c"], ["a and c", "a and b", "b or c", "a"]),
        ("not a", ["not a"], ["a"]),
        ("any(x for x in (a, b) if x is not c)", ["x is not c"], ["a or b"]),
    ],
)
def test_a_condition_without_one_of_its_terms(switched, condition, texts, without):
    asked, found = switched(condition)
    assert found == texts
    for a, b, c in [(x, y, z) for x in (False, True) for y in (False, True) for z in (False, True)]:
        given = {"a": a, "b": b, "c": c}
        mutants.take_out()
        assert bool(asked(**given)) is bool(eval(condition, dict(given)))
        for number, rest in enumerate(without):
            mutants.take_out(number)
            assert bool(asked(**given)) is bool(eval(rest, dict(given))), (condition, rest, given)


def test_the_term_that_ends_a_condition_decides(switched):
    asked, _ = switched("a and b or c")
    for given, numbers in (
        ((True, False, False), [1]),
        ((False, True, True), [0, 3]),
        ((True, True, True), [2]),
    ):
        mutants.forget()
        asked(*given)
        assert mutants.decided() == numbers, given
