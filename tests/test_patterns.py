"""Patterns keep to what `re` reads rightly on the oldest Python promised."""

import ast
import pkgutil
import re
import re._constants as sre
import re._parser
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pathlib import Path

import pytest

import factcheck
from factcheck.examine.page import furniture
from factcheck.model.pattern import late

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
        if isinstance(node, ast.Call) and _of_regex(node.func):
            left_out.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield node.lineno, node.value


def _of_regex(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "regex"
    )


def test_re_is_given_no_possessive_pattern():
    """CPython 3.11.0 to 3.11.4 read them wrongly; `regex`, or a lookahead that says where it ends, does not."""
    found = [
        (f"{source}:{line}", text)
        for source in SOURCES
        for line, text in for_re(ast.parse(source.read_text(encoding="utf-8")))
        if possessive(text)
    ]
    assert len(SOURCES) > 300
    assert found == []


@pytest.mark.parametrize("pattern", ["a++", "[ab]*+c", "(?:a|b)?+", "a{2,3}+", "x(?>a|b)", r"\d++(?:\.\d+)"])
def test_a_possessive_pattern_is_seen(pattern):
    assert possessive(pattern)
    assert list(for_re(ast.parse(f"import re\nP = re.compile({pattern!r})")))


@pytest.mark.parametrize("pattern", [r"a\++", "[*+-]+", "[+*]*", "(?:a+)+", r"\*+", "a{2,3}"])
def test_a_plain_pattern_is_let_through(pattern):
    assert not possessive(pattern)


def test_what_regex_is_given_may_be_possessive():
    assert not list(for_re(ast.parse("import regex\nP = regex.compile('a++')")))


# What a late pattern says of itself: each match holds one of these words.

_GAP = "\0"
_MANY = 20_000


def _texts(items, words: tuple[str, ...]) -> set[str]:
    """What a parsed pattern matches, with gaps for what could be anything; a text that holds a word is that word."""
    out = {""}
    for kind, told in items:
        out = {_short(a + b, words) for a, b in product(out, _pieces(kind, told, words))}
        assert len(out) <= _MANY
    return out


def _short(text: str, words: tuple[str, ...]) -> str:
    return next((word for word in words if word in text), text)


def _pieces(kind, told, words: tuple[str, ...]) -> set[str]:
    if kind is sre.LITERAL:
        return {chr(told)}
    if kind is sre.BRANCH:
        return set().union(*(_texts(branch, words) for branch in told[1]))
    if kind is sre.SUBPATTERN:
        return _texts(told[-1], words)
    if kind is sre.ASSERT:
        return {_GAP + text + _GAP for text in _texts(told[1], words)}
    if kind in (sre.AT, sre.ASSERT_NOT):
        return {""}
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        least, most, inner = told
        once = _texts(inner, words)
        again = once if most == 1 else {text + _GAP for text in once}
        return again if least else again | {""}
    if kind is sre.IN and all(sort is sre.LITERAL for sort, _ in told):
        return {chr(letter) for _, letter in told}
    return {_GAP}


def keeps_its_word(pattern: str | bytes, flags: int, holds: tuple[str | bytes, ...]) -> bool:
    """Does each match of a pattern hold one of the words, in small letters where case is ignored?"""
    words = tuple(word.decode("latin-1") if isinstance(word, bytes) else word for word in holds)
    if flags & re.IGNORECASE and any(word != word.lower() for word in words):
        return False
    texts = _texts(re._parser.parse(pattern, flags), words)
    if flags & re.IGNORECASE:
        texts = {text.lower() for text in texts}
    return all(any(word in text for word in words) for text in texts)


def _promising() -> Iterator[tuple[str, object]]:
    known: set[int] = set()
    yield "furniture._labelled_credit", furniture._labelled_credit()
    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.startswith(("factcheck.scan", "factcheck.__main__")):
            for name, value in vars(import_module(module.name)).items():
                if getattr(value, "holds", ()) and hasattr(value, "pattern") and id(value) not in known:
                    known.add(id(value))
                    yield f"{module.name}.{name}", value


@pytest.mark.parametrize("found", [pytest.param(value, id=name) for name, value in _promising()])
def test_each_match_holds_what_was_promised(found):
    assert keeps_its_word(found.pattern, found._flags, found.holds)


@pytest.mark.parametrize(
    ("pattern", "flags", "holds"),
    [
        ("a+b", 0, ("aa",)),
        ("cat|dog", 0, ("cat",)),
        ("(?:cat)?s", 0, ("cat",)),
        ("c.t", 0, ("ct", "cat")),
        ("[ab]c", 0, ("ac",)),
        ("Cat", re.IGNORECASE, ("Cat",)),
    ],
)
def test_a_broken_promise_is_seen(pattern, flags, holds):
    assert not keeps_its_word(pattern, flags, holds)


@pytest.mark.parametrize("text", ["a slip", "A SL\u0130P", "a sl\u0131p", "\u017flip", "no such word", ""])
@pytest.mark.parametrize("asked", ["search", "match", "fullmatch"])
def test_a_late_pattern_reads_as_any_other(text, asked):
    guarded, plain = late(".*slip", re.IGNORECASE, holds=("slip",)), re.compile(".*slip", re.IGNORECASE)
    assert bool(getattr(guarded, asked)(text)) == bool(getattr(plain, asked)(text))
    assert [m.span() for m in guarded.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert guarded.sub("x", text) == plain.sub("x", text)


def test_a_text_without_the_words_compiles_nothing():
    broken = late("(", holds=("key",))
    assert broken.search("no such thing", 2) is None
    with pytest.raises(re.error):
        broken.search("a key")


# Samples of each branch of a pattern that is asked only where a line's opening lets it be.
@pytest.mark.parametrize(
    "line",
    """
    view 12 comments|join the conversation: 4 shares|read 3 replies|see 9 photos|show 1 vote|all 7 images|1.2k likes
    comments: 5|shares (31)|likes 8|views 1,204|replies 2|reactions 6|reads: 40|votes 3|photos 11|images: 2|.|,|-4°|61° f
    0:04 / 1:10|hide caption 2 of 5|show caption 1 of 3|image 2 of 4 photos|slide 3 of 9|page 1 of 2|photo 4 of 6
    video 1 of 3|2 of 8|item 1 of 4 a harbour at dusk|٣ comments
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_count_is_asked_by_its_opening(line):
    assert furniture._COUNTS.fullmatch(line.strip())
    assert furniture._is_count(line.strip())


@pytest.mark.parametrize(
    "line",
    """
    ap-ny-03-11-24 0915est|abcd-efg-03-11-24 0915|110915 gmt mar 24|110915z mar 24|03-11 0915|abcd0123 harbour
    bc-eu--harbour|am-harbour|pm-harbour, bjt|2nd ld-writethru|harbour, 1st lead-writethru, a0123|3rd lead harbour
    copy ends|ends|end of copy|endit|end it|mf|mfl|more|more follows|30|xxx|copy published today
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_an_agencys_line_is_asked_by_its_opening(line):
    assert furniture._WIRE.fullmatch(line.strip())
    assert furniture._may_be_wire(line.strip())


def test_a_pattern_that_is_asked_often_reads_no_text_through():
    """Asked at each name of a long page, a word that is looked for in the whole of it costs the square of it."""
    pattern = late("ab(c)", holds=("abc",))
    found = [pattern.match("x" * 50, at) for at in range(40)] + [
        pattern.match("abc" * 50, at) for at in range(120)
    ]
    assert [at for at, hit in enumerate(found[40:]) if hit] == list(range(0, 120, 3))
    quiet = late("ab(c)", holds=("abc",))
    for at in range(300):
        assert quiet.match("x" * 50, at % 40) is None
    assert quiet.match == re.compile(quiet.pattern).match
