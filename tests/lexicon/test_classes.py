"""The closed classes of English stand in `lexicon` alone; a room that needs one names it."""

import ast
from pathlib import Path

import pytest

import factcheck
from factcheck.lexicon import classes

CLASSES = {
    "DAY_NAMES": classes.DAY_NAMES,
    "MONTH_NAMES": classes.MONTH_NAMES - {"may"},
    "ARTICLES": classes.ARTICLES,
    "DEMONSTRATIVES": classes.DEMONSTRATIVES,
    "THIRD_POSSESSIVES": classes.THIRD_POSSESSIVES,
    "SUBJECT_PRONOUNS": classes.SUBJECT_PRONOUNS,
    "BE_FINITE": classes.BE_FINITE - {"am"},
    "HAVE_FINITE": classes.HAVE_FINITE,
    "PLAIN_NEGATORS": classes.PLAIN_NEGATORS,
    "MODAL_WORDS": frozenset("will would can could should may".split()),
}
HOME = Path(factcheck.__file__).parent


def words(node):
    """The words of a set written down: `frozenset("a b".split())`, `{"a", "b"}`."""
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"frozenset", "set"}
    ):
        return words(node.args[0]) if node.args else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        text = node.func.value
        return text.value.split() if isinstance(text, ast.Constant) and isinstance(text.value, str) else []
    if isinstance(node, ast.Set | ast.List | ast.Tuple):
        return [
            one.value for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)
        ]
    return []


def listed():
    for path in sorted(HOME.rglob("*.py")):
        if "lexicon" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            found = frozenset(words(node))
            for name, members in CLASSES.items() if found else ():
                if members <= found:
                    yield name, f"{path.relative_to(HOME)}:{node.lineno}"


def test_no_room_lists_a_closed_class_of_its_own():
    """Two lists of one class come apart: one gets a word that the other goes without."""
    assert list(listed()) == []


@pytest.mark.parametrize(
    "source", ['{"a", "an", "the"}', 'frozenset("is are was were".split())', 'x in ("have", "has", "had")']
)
def test_such_a_list_would_be_seen(source):
    seen = [frozenset(words(node)) for node in ast.walk(ast.parse(source))]
    assert any(members <= found for members in CLASSES.values() for found in seen)
