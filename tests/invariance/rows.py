"""The loud rows of the repository's own tests: two sentences that stop a story, found once more elsewhere."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.judge.manual import manual
from factcheck.judge.registry import rules
from factcheck.model.finding import Severity

JUDGE = Path(__file__).parents[1] / "judge"
TABLES = ("LOUD",)  # of a test module: rows that begin with two sentences
LONGEST = 300  # characters: a row is a sentence or two, no story


class Row(NamedTuple):
    """Two sentences with one fact changed, and where they come from."""

    a: str
    b: str
    source: str


def rows() -> list[Row]:
    """Every rule's diverging example that is an error, and the loud tables of the judge's tests."""
    found = [*_manuals(), *_tables()]
    return list({(row.a, row.b): row for row in found if _plain(row)}.values())


def _plain(row: Row) -> bool:
    """Is it prose, and nothing quoted? An aside inside quotation marks is another quotation."""
    return all(
        text.endswith(".") and len(text) <= LONGEST and not any(mark in text for mark in '“"\n')
        for text in (row.a, row.b)
    )


def _manuals() -> Iterator[Row]:
    for rule in rules():
        if rule.severity is not Severity.ERROR:
            continue
        for example in manual(rule).examples:
            if example.diverges and len(example.texts) == 2:
                yield Row(*example.texts, rule.code)


def _tables() -> Iterator[Row]:
    for path in sorted(JUDGE.rglob("test_*.py"), key=lambda path: path.name):
        module = _loaded(path)
        for name in dir(module):
            entries = getattr(module, name) if name in TABLES else _parametrized(getattr(module, name))
            for entry in entries:
                if isinstance(entry, tuple) and len(entry) > 2 and all(isinstance(t, str) for t in entry[:2]):
                    yield Row(entry[0], entry[1], path.stem)


def _parametrized(test: Any) -> list[Any]:
    """The rows of a test that is given two sentences, and a code besides."""
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize" and list(mark.args[0])[:2] == ["a", "b"] and len(mark.args[0]) > 2:
            return list(mark.args[1])
    return []


def _loaded(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"invariance_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
