"""
What the tests would not notice: python tests/bench/mutants.py [--sample 22 --seed 1] [--kept FILE] [ROOM ...].

Each term of each condition of a room is taken out, one at a time, and the tests of the room are run: an operand of
"and" or "or" (but for a default: what is written `name or ""`), the "if" of a comprehension, a "not". A term whose loss no test notices survives: it needs a test, or
nobody needs it. The tests of a room are those of its first folder (tests/judge for judge/rules), the examples of the
manuals, and the reports expected of everything under fixtures/.

The package is loaded once, with a switch in every term, and forked for each mutant. All tests are run once with
every switch off, to note where each term decides something ("and" ends at it, or "or" does, or an item is left
out): only those tests are run again, the fastest first, until one fails. Terms that decide nothing anywhere survive
at once.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple

import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("judge/relate", "judge/rules", "collate")
EVERYWHERE = ("tests/test_golden.py", "tests/judge/test_told.py", "tests/judge/test_manuals.py")
PATIENCE = 10  # times as long as a test took by itself, and as many seconds


class Term(NamedTuple):
    """A term of a condition, and where it stands."""

    path: str
    line: int
    column: int
    kind: str  # "and", "or", "if" of a comprehension, "not"
    text: str
    within: str  # the function

    @property
    def key(self) -> str:
        """What it is known by from run to run, as long as its file stays as it is."""
        return f"{self.path}:{self.line}:{self.column}:{self.kind}"


# --- switches ------------------------------------------------------------------------------------


class _Switches:
    """Which term is taken out, and which have decided something."""

    out = bytearray(1 << 16)
    decided = bytearray(1 << 16)


_switches = _Switches()


def _and(number: int, value: Any) -> Any:
    if value:
        return value
    _switches.decided[number] = 1
    return True if _switches.out[number] else value


def _or(number: int, value: Any) -> Any:
    if not value:
        return value
    _switches.decided[number] = 1
    return False if _switches.out[number] else value


def _not(number: int, value: Any) -> Any:
    _switches.decided[number] = 1
    return value if _switches.out[number] else not value


def take_out(*numbers: int) -> None:
    """From now on conditions are as if these terms were not there, and all others are."""
    _switches.out[:] = bytes(len(_switches.out))
    for number in numbers:
        _switches.out[number] = 1


def forget() -> None:
    """No term has decided anything yet."""
    _switches.decided[:] = bytes(len(_switches.decided))


def decided() -> list[int]:
    """The terms that have decided something since."""
    return [number for number, told in enumerate(_switches.decided) if told]


class _Switched(ast.NodeTransformer):
    """Puts a switch into every term."""

    def __init__(self, path: str, terms: list[Term]) -> None:
        self.path, self.terms, self.within = path, terms, [""]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.within.append(node.name)
        self.generic_visit(node)
        self.within.pop()
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        kind = "and" if isinstance(node.op, ast.And) else "or"
        if kind == "or" and _fixed(node.values[-1]):
            self.generic_visit(node)  # a default, and no condition
            return node
        texts = [ast.unparse(term) for term in node.values]
        self.generic_visit(node)
        node.values = [
            value if isinstance(value, ast.Constant) else self._switch(kind, value, text)
            for value, text in zip(node.values, texts, strict=True)
        ]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        text = ast.unparse(node)
        self.generic_visit(node)
        return self._switch("not", node.operand, text) if isinstance(node.op, ast.Not) else node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        texts = [ast.unparse(term) for term in node.ifs]
        self.generic_visit(node)
        node.ifs = [self._switch("if", term, text) for term, text in zip(node.ifs, texts, strict=True)]
        return node

    def _switch(self, kind: str, term: ast.expr, text: str) -> ast.expr:
        self.terms.append(Term(self.path, term.lineno, term.col_offset, kind, text, self.within[-1]))
        name = "_mutant_or" if kind == "or" else "_mutant_not" if kind == "not" else "_mutant_and"
        call = ast.Call(ast.Name(name, ast.Load()), [ast.Constant(len(self.terms) - 1), term], [])
        return ast.fix_missing_locations(ast.copy_location(call, term))


def _fixed(node: ast.expr) -> bool:
    """Is it a value that is written out: "", 0, ()?"""
    if isinstance(node, ast.Tuple | ast.List | ast.Dict):
        return not list(ast.iter_child_nodes(node))[:-1]
    if isinstance(node, ast.Call):
        return not node.keywords and all(map(_fixed, node.args))
    return isinstance(node, ast.Constant)


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads a module with its switches."""

    codes: dict[str, CodeType]

    def get_code(self, fullname: str) -> CodeType:
        return self.codes[str(Path(self.path))]

    def exec_module(self, module: Any) -> None:
        module.__dict__.update(_mutant_and=_and, _mutant_or=_or, _mutant_not=_not)
        super().exec_module(module)


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if not name.startswith("factcheck."):
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and spec.origin in _Loader.codes:
            spec.loader = _Loader(name, spec.origin)
        return spec


def switched(rooms: list[str]) -> list[Term]:
    """All terms of the rooms, whose modules are from now on loaded with switches."""
    terms: list[Term] = []
    _Loader.codes = {}
    for room in rooms:
        place = ROOT / "factcheck" / room
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            tree = _Switched(str(path.relative_to(ROOT)), terms).visit(ast.parse(path.read_text("utf-8")))
            _Loader.codes[str(path)] = compile(tree, str(path), "exec", dont_inherit=True)
    import factcheck.ready  # noqa: F401  it has modules made ready, and would be asked first if it came later

    sys.meta_path.insert(0, _Finder())
    return terms


_REMEMBER = (
    "factcheck.judge", "factcheck.collate", "factcheck.examine.names", "factcheck.examine.clauses", "tests.golden",
    "tests.invariance",
)  # fmt: skip


def emptied() -> None:
    """What the modules remember of earlier questions is forgotten, since a mutant may answer otherwise."""
    for name, module in list(sys.modules.items()):
        if name.startswith(_REMEMBER):
            for one in list(vars(module).values()):
                if isinstance(one, _lru_cache_wrapper):
                    one.cache_clear()


# --- in a process of its own -----------------------------------------------------------------------


def forked(work: Any, patience: float) -> Any:
    """What the work gives back in a fork of this process, through JSON; None where it ends by itself or hangs."""
    with tempfile.TemporaryFile("w+") as answer:
        child = os.fork()
        if not child:
            with open(os.devnull, "w") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                os.dup2(nowhere.fileno(), 2)
            signal.setitimer(signal.ITIMER_REAL, patience)  # by default it ends the process
            json.dump(work(), answer)
            answer.flush()
            os._exit(0)
        os.waitpid(child, 0)
        answer.seek(0)
        told = answer.read()
    return json.loads(told) if told else None


class Check(NamedTuple):
    """A test, what it takes, and the terms that decide something in it."""

    name: str
    seconds: float
    decided: list[int]


class _Loop:
    """The loop of pytest, with mutants."""

    def __init__(self, terms: list[Term], asked: argparse.Namespace) -> None:
        self.terms, self.asked = terms, asked

    def pytest_configure(self) -> None:
        """The same examples each time."""
        from hypothesis import HealthCheck, settings  # not before pytest has seen to its plugins

        calm = list(HealthCheck)
        settings.register_profile(
            "mutants", derandomize=True, database=None, deadline=None, suppress_health_check=calm
        )
        settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        checks = self._noted(items)
        known = _kept(self.asked.kept)
        chosen = _chosen(self.terms, self.asked)
        caught = 0
        for number in chosen:
            term = self.terms[number]
            told = known.get(term.key) or self._tried(number, items, checks)
            if term.key not in known:
                _keep(self.asked.kept, term.key, told)
            caught += told["by"] is not None
            if told["by"] is None:
                print(
                    f"{term.path}:{term.line}: {term.kind} {term.text}  ({told['tests']} tests)", flush=True
                )
        print(f"caught {caught} of {len(chosen)}")
        return True

    def _noted(self, items: dict[str, pytest.Item]) -> list[Check]:
        """Every test run once with every switch off, the fastest first."""
        kept = Path(tempfile.gettempdir()) / f"factcheck-mutants-{_state(self.terms, items)}.json"
        if not kept.exists():
            noted = forked(lambda: list(self._run(items)), patience=3600)
            kept.write_text(json.dumps(noted), encoding="utf-8")
        checks = [Check(*row) for row in json.loads(kept.read_text(encoding="utf-8"))]
        _passed(next(iter(items.values())), None)  # so that what every test loads is there for all
        return sorted(checks, key=lambda check: check.seconds)

    def _run(self, items: dict[str, pytest.Item]) -> Iterator[Check]:
        order = list(items.values())
        for item, following in zip(order, [*order[1:], None], strict=True):
            emptied()
            forget()
            before = time.monotonic()
            passed = _passed(item, following)
            if passed:  # one that fails by itself, with switches, tells nothing
                yield Check(item.nodeid, time.monotonic() - before, decided())

    def _tried(self, number: int, items: dict[str, pytest.Item], checks: list[Check]) -> dict[str, Any]:
        """The test that notices that a term was taken out, if one does."""
        mine = [check for check in checks if number in check.decided]
        told: dict[str, Any] = {"tests": len(mine), "by": None}
        before = time.monotonic()
        if mine:
            patience = PATIENCE * (1 + sum(check.seconds for check in mine))
            work = forked(lambda: self._fallen(number, [items[check.name] for check in mine]), patience)
            told["by"] = "it crashes or hangs" if work is None else work[0]
        return {**told, "seconds": round(time.monotonic() - before, 1)}

    @staticmethod
    def _fallen(number: int, items: list[pytest.Item]) -> list[str | None]:
        emptied()
        take_out(number)
        for item, following in zip(items, [*items[1:], None], strict=True):
            if not _passed(item, following):
                return [item.nodeid]
        return [None]


def _passed(item: pytest.Item, following: pytest.Item | None) -> bool:
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=following))


def _chosen(terms: list[Term], asked: argparse.Namespace) -> list[int]:
    among = [number for number, term in enumerate(terms) if asked.only in term.key]
    if asked.sample is None:
        return among
    return sorted(random.Random(asked.seed).sample(among, min(asked.sample, len(among))))


def _state(terms: list[Term], items: dict[str, pytest.Item]) -> str:
    """A hash of all that may change what a test does."""
    told = hashlib.sha256(repr((terms, list(items))).encode())
    for place in ("factcheck", "tests", "fixtures"):
        for path in sorted((ROOT / place).rglob("*")):
            if path.is_file() and path.suffix not in (".pyc", ".ready") and "__pycache__" not in path.parts:
                told.update(path.read_bytes())
    return told.hexdigest()[:16]


def _kept(path: Path | None) -> dict[str, Any]:
    """What an earlier run has told of each term."""
    if path is None or not path.exists():
        return {}
    return {row["term"]: row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}


def _keep(path: Path | None, key: str, told: dict[str, Any]) -> None:
    if path is not None:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"term": key, **told}) + "\n")


def tests_of(rooms: list[str]) -> list[str]:
    """The tests of the rooms: those of their first folders, and what is held of every room."""
    folders = dict.fromkeys(f"tests/{room.split('/')[0]}" for room in rooms)
    return [*folders, *(path for path in EVERYWHERE if not path.startswith(tuple(folders)))]


def main() -> int:
    """A line a term whose loss nobody notices."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="folders or files of the package")
    parser.add_argument("--sample", type=int, help="so many terms, drawn by the seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tests", nargs="+", help="these, and not all that are held of the rooms")
    parser.add_argument("--only", default="", help="terms of which path:line:column:kind holds this")
    parser.add_argument("--kept", type=Path, help="a file to which what was found is added, and taken from")
    asked = parser.parse_args()
    rooms = asked.rooms or list(ROOMS)
    os.chdir(ROOT)
    terms = switched(rooms)
    plain = ["-p", "no:cacheprovider", "-qq", "--no-header", "--no-summary", "--capture=no"]
    return int(pytest.main([*plain, *(asked.tests or tests_of(rooms))], plugins=[_Loop(terms, asked)]))


if __name__ == "__main__":
    sys.exit(main())
