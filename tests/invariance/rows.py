"""
The pairs of copies that the other tests hold.

Found, not listed: whatever test under tests/judge is given rows of `a` and `b`, and every example of
every manual. A row is read in the way of its own module: its LEAD and END stand round it.
"""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import factcheck
from factcheck.judge.manual import manual
from factcheck.judge.registry import rules
from factcheck.model.article import Witness
from factcheck.model.finding import Report, Severity
from factcheck.model.settings import Settings

JUDGE = Path(__file__).parent.parent / "judge"
NOTHING = "Nothing else was known on Monday evening."  # the other copy, where one is at odds with itself
_SENTENCE = re.compile(r"""["“‘]?[A-Z0-9£$€].*[.”"?!]\s*\Z""", re.DOTALL)
Said = Counter[tuple[Severity, str]]


@dataclass(frozen=True, slots=True)
class Row:
    """Two short copies, what stands round both, and where the row was found."""

    origin: str
    a: str
    b: str
    lead: str = ""
    end: str = ""
    alone: bool = False  # the first copy is at odds with itself; the second says nothing of it

    @property
    def module(self) -> str:
        """The module that holds it; the manuals are one."""
        return self.origin.split("::")[0].split(" ")[0]

    def report(self, a: str, b: str) -> Report:
        """The report on two texts in this row's setting."""
        copies = (_examined(self.lead + text + self.end, name) for text, name in ((a, "A"), (b, "B")))
        return factcheck.check(*copies, settings=Settings(force=True))

    def said(self, a: str, b: str) -> Said:
        """The errors and warnings of two texts in this row's setting, by severity and code."""
        return grave(self.report(a, b))


def grave(report: Report) -> Said:
    """The errors and warnings of a report, by severity and code."""
    return Counter((f.severity, f.code) for f in report.findings if f.severity is not Severity.NOTE)


@lru_cache(maxsize=64)  # the first copy of a row meets many others
def _examined(text: str, outlet: str) -> Witness:
    return factcheck.examine(factcheck.parse(text, outlet=outlet))


def gravest(said: Said) -> Severity:
    """The gravest severity said; a note where nothing is."""
    return max((severity for severity, _ in said), key=lambda s: s.rank, default=Severity.NOTE)


@cache
def rows() -> tuple[Row, ...]:
    """Every row that is found, each pair of texts once."""
    found = (row for row in (*_tables(), *_edits(), *_manuals()) if row.a != row.b)
    return tuple({(row.a, row.b): row for row in found}.values())


def _tables() -> Iterator[Row]:
    for path in sorted(JUDGE.rglob("test_*.py"), key=lambda path: path.name):
        module = _loaded(path)
        round_it = getattr(module, "LEAD", ""), getattr(module, "END", "")
        wrap = getattr(module, "said", None)
        for name, test in vars(module).items():
            for names, values in _parametrized(test):
                if names[:2] == ["a", "b"] and all(isinstance(value, str) for value in values[:2]):
                    a, b = values[:2]
                    if wrap and not any(mark in a + b for mark in "“.") and name != wrap.__name__:
                        a, b = wrap(a), wrap(b)  # the module's rows are the words of a quotation
                    if _SENTENCE.match(a) and _SENTENCE.match(b):  # a relation's rows may be a word or two
                        yield Row(f"{path.stem}::{name}", a, b, *round_it)


def _parametrized(test: Any) -> Iterator[tuple[list[str], tuple[Any, ...]]]:
    """The rows of a test, each with the names of its values; a known failure is none."""
    for mark in getattr(test, "pytestmark", ()) if callable(test) else ():
        if mark.name != "parametrize":
            continue
        names = mark.args[0]
        names = [n.strip() for n in names.split(",")] if isinstance(names, str) else list(names)
        for row in mark.args[1] if len(names) > 1 else ():
            if not getattr(row, "marks", ()):
                yield names, tuple(getattr(row, "values", row))


def _edits() -> Iterator[Row]:
    """One edit to a story: the paragraph it stands in, before and after, among the others."""
    module = _loaded(JUDGE / "test_one_edit.py")
    paragraphs = module.STORY.strip().split("\n\n")
    for table in (module.LOUD, module.CHECKED, module.SILENT):
        for before, after, *_ in table:
            at = next((n for n, text in enumerate(paragraphs) if before in text), None)
            if at is None:  # an edit over the end of a paragraph
                continue
            a = paragraphs[at]
            lead, end = (
                "".join(f"{p}\n\n" for p in paragraphs[:at]),
                "".join(f"\n\n{p}" for p in paragraphs[at + 1 :]),
            )
            yield Row("test_one_edit", a, a.replace(before, after), lead, end)


def _manuals() -> Iterator[Row]:
    for rule in rules():
        # what the agency changed is told of versions, which are no pair of copies
        if rule.code.startswith("TRC"):
            continue
        for example in manual(rule).examples:
            texts = [text.replace(" / ", "\n\n") for text in example.texts]
            if "(style: " in texts[0]:
                continue
            yield Row(f"manual of {rule.code}", texts[0], (*texts, NOTHING)[1], alone=len(texts) == 1)


def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"rows_of_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    load: Callable[[ModuleType], None] = spec.loader.exec_module
    load(module)
    return module
