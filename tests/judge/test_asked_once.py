"""What rules ask of a row, or of what is left of an edit, is worked out once for each."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from factcheck.judge.bench import Remainder, of_edit, of_row


def remainder(bench: Any, pairing: Any) -> Remainder:
    return Remainder(bench, pairing, edit=SimpleNamespace(), a=(), b=())


def test_of_a_row_once_whichever_of_its_edits_is_explained() -> None:
    asked = []
    ask = of_row(lambda rest: asked.append(rest.pairing) or len(asked))
    bench, one, two = SimpleNamespace(kept={}), SimpleNamespace(), SimpleNamespace()
    assert [ask(remainder(bench, row)) for row in (one, one, two, two, one)] == [1, 1, 2, 2, 3]
    assert asked == [one, two, one]


def test_of_what_is_left_of_an_edit_once_each() -> None:
    asked = []
    ask = of_edit(lambda rest: asked.append(rest) or len(asked))
    bench, row = SimpleNamespace(kept={}), SimpleNamespace()
    first, second = remainder(bench, row), remainder(bench, row)
    assert [ask(rest) for rest in (first, first, second)] == [1, 1, 2]


def test_two_questions_of_one_row_have_an_answer_each() -> None:
    bench, row = SimpleNamespace(kept={}), SimpleNamespace()
    rest = remainder(bench, row)
    assert [of_row(lambda _: "one")(rest), of_row(lambda _: "two")(rest)] == ["one", "two"]
