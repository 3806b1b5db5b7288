"""Patterns keep to what `re` reads rightly on the oldest Python promised."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck

SOURCES = sorted(Path(factcheck.__file__).parent.rglob("*.py"))
_ESCAPED = re.compile(r"\\[pP]\{\w+\}|\\.", re.DOTALL)
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_POSSESSIVE = re.compile(r"[*+?}]\+|\(\?>")


def possessive(pattern: str) -> bool:
    """Does a pattern hold a possessive quantifier or an atomic group?"""
    return _POSSESSIVE.search(_CLASS.sub("x", _ESCAPED.sub("x", pattern))) is not None


def for_re(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts of a module that `re` may be given: not its docstrings, nor what `regex` is given."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left_out.add(id(node.value))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("regex."):
            left_out.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield node.lineno, node.value


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_re_is_given_no_possessive_pattern(source):
    """CPython 3.11.0 to 3.11.4 read them wrongly; `regex`, or a lookahead that says where it ends, does not."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    found = [(line, text) for line, text in for_re(tree) if possessive(text)]
    assert not found


@pytest.mark.parametrize("pattern", ["a++", "[ab]*+c", "(?:a|b)?+", "a{2,3}+", "x(?>a|b)", r"\d++(?:\.\d+)"])
def test_a_possessive_pattern_is_seen(pattern):
    assert possessive(pattern)
    assert list(for_re(ast.parse(f"import re\nP = re.compile({pattern!r})")))


@pytest.mark.parametrize("pattern", [r"a\++", "[*+-]+", "[+*]*", "(?:a+)+", r"\*+", "a{2,3}"])
def test_a_plain_pattern_is_let_through(pattern):
    assert not possessive(pattern)


def test_what_regex_is_given_may_be_possessive():
    assert not list(for_re(ast.parse("import regex\nP = regex.compile('a++')")))
