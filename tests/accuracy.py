"""
What is measured: on the repository's own texts, and on those of the folder that FACTCHECK_CORPUS names.

Each group of measures is one function, so that they can run side by side. All are the better the higher, but for
those whose name begins with "false", which are the better the lower.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import factcheck
from factcheck import selftest
from factcheck.model.finding import Finding, Report, Severity
from tests import golden

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "fixtures"
Measures = dict[str, float]


def corpus() -> Path | None:
    """The folder of texts beside the repository, if one with scorers in it is named."""
    folder = os.environ.get("FACTCHECK_CORPUS")
    return Path(folder) if folder and (Path(folder) / "bench" / "score_cases.py").is_file() else None


def invariance() -> Measures:
    """What is still told of a changed fact when something harmless changes beside it."""
    from tests.invariance.measure import measured

    return measured()


def stories() -> Measures:
    """The copies under fixtures/stories against what is wrong in them, as told by hand."""
    count: Counter[str] = Counter()
    gold = tomllib.loads((FIXTURES / "gold.toml").read_text(encoding="utf-8"))
    for name, wrong in gold.items():
        articles = [factcheck.read(path) for path in copies(name)]
        _weigh(count, articles, factcheck.check(*articles), wrong)
    return {
        "errors found": count["errors found"] / count["errors"],
        "things to look at found": count["look found"] / count["look"],
        "false errors": count["false"],
        "stories without an error that exit 0": count["clean 0"] / count["clean"],
    }


def copies(story: str) -> list[Path]:
    """The copies of one story."""
    return sorted(path for path in (FIXTURES / "stories" / story).glob("*.txt") if path.stem != "expected")


def _weigh(
    count: Counter[str], articles: list[Any], report: Report, wrong: dict[str, list[list[str]]]
) -> None:
    errors = [f for f in report.findings if f.severity is Severity.ERROR]
    graver = [f for f in report.findings if f.severity is not Severity.NOTE]
    for sort, among in (("errors", errors), ("look", graver)):
        for fact in wrong[sort]:
            assert all(any(form in article.text for article in articles) for form in fact), (
                f"no copy has {fact}"
            )
            count[sort] += 1
            count[f"{sort} found"] += any(_told(finding, fact, articles) for finding in among)
    known = [*wrong["errors"], *wrong["look"]]
    count["false"] += sum(not any(_told(f, fact, articles, some=True) for fact in known) for f in errors)
    if not wrong["errors"]:
        count["clean"] += 1
        count["clean 0"] += report.exit_code == 0


def _told(finding: Finding, fact: list[str], articles: list[Any], *, some: bool = False) -> bool:
    """Has a finding a mark on each form of a fact (or on some form)?"""
    return (any if some else all)(
        any(
            (start := articles[mark.document].text.find(form)) >= 0
            and mark.span.start <= start + len(form)
            and start <= mark.span.end
            for mark in finding.marks
        )
        for form in fact
    )


def broken() -> Measures:
    """Our own copies broken in known ways: facts that are caught, errors where style alone was changed."""
    names = sorted(path.name for path in (FIXTURES / "stories").iterdir() if path.is_dir())
    score = selftest.run([factcheck.read(path) for name in names for path in copies(name)], trials=2)
    tried = sum(score.tried[operator.name] for operator in selftest.OPERATORS if operator.severity)
    return {"facts caught": score.caught.total() / tried, "false errors on style": score.loud.total()}


def pairs() -> Measures:
    """An agency's story and an outlet's page of it, trimmed or told anew: fixtures/pairs, with what was broken."""
    count: Counter[str] = Counter()
    for folder in sorted((FIXTURES / "pairs").iterdir()):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        *articles, report, _ = golden.checked(folder.name)
        _count(count, articles, report, gold["errors"], whole=gold["relation"] in ("copy", "rewritten"))
    return _shares(count)


def retold() -> Measures:
    """An agency's story, a desk's edit of it and two tellings anew, one of them true: fixtures/retold."""
    count: Counter[str] = Counter()
    for story in golden.retold():
        gold = json.loads((FIXTURES / "retold" / story / "gold.json").read_text(encoding="utf-8"))
        for copy in golden.COPIES:
            *articles, report, _ = golden.checked_copy(story, copy)
            _count(count, articles, report, gold[copy], whole=True, both=True)
    return _shares(count)


def _count(
    count: Counter[str],
    articles: list[Any],
    report: Report | None,
    gold: list[dict[str, str]],
    *,
    whole: bool,
    both: bool = False,
) -> None:
    """
    Adds what is told of one pair of copies, of which one has the whole of the other's story or not.

    A fact is told where a finding marks it, in `both` copies or in either.
    """
    told = report.findings if report else ()
    errors = [finding for finding in told if finding.severity is Severity.ERROR]
    graver = [finding for finding in told if finding.severity is not Severity.NOTE]
    facts = [[fact["wire"], fact["ours"]] for fact in gold]
    count["facts"] += len(facts)
    for fact in facts:
        count["at error"] += any(_told(f, fact, articles, some=not both) for f in errors)
        count["told"] += any(_told(f, fact, articles, some=not both) for f in graver)
    count["raised"] += len(errors)
    count["false"] += sum(not any(_told(f, fact, articles, some=True) for fact in facts) for f in errors)
    if whole and not facts:
        count["clean"] += 1
        count["clean 0"] += not errors


def _shares(count: Counter[str]) -> Measures:
    return {
        "changed facts told as errors": count["at error"] / count["facts"],
        "changed facts told as errors or to check": count["told"] / count["facts"],
        "false errors of all raised": count["false"] / count["raised"],
        "pairs without a changed fact that exit 0": count["clean 0"] / count["clean"],
    }


def _edited(name: str) -> Iterator[tuple[Path, str, list[Any], Report]]:
    """Each folder of stories of a name, with either desk's edit of its story held against it."""
    for folder in sorted((FIXTURES / name).iterdir()):
        for desk in ("desk1", "desk2"):
            articles = [factcheck.read(folder / f"{copy}.txt") for copy in ("wire", desk)]
            yield folder, desk, articles, factcheck.check(*articles)


def mistakes() -> Measures:
    """The same with five mistakes in each edit: fixtures/mistakes."""
    count: Counter[str] = Counter()
    for folder, desk, articles, report in _edited("mistakes"):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        _count(count, articles, report, gold[desk], whole=False, both=True)
        count["sentences"] += len(report.collation.witnesses[1].sentences)
    return {
        "changed facts told as errors": count["at error"] / count["facts"],
        "changed facts told as errors or to check": count["told"] / count["facts"],
        "false errors in 100 sentences": 100 * count["false"] / count["sentences"],
    }


def edits() -> Measures:
    """An agency's story and two desks' edits of it, in which every fact is left as it was: fixtures/edits."""
    false = sentences = clean = number = 0
    for *_, report in _edited("edits"):
        number += 1
        errors = sum(finding.severity is Severity.ERROR for finding in report.findings)
        false += errors
        clean += not errors
        sentences += len(report.collation.witnesses[1].sentences)
    return {
        "false errors in 100 sentences": 100 * false / sentences,
        "edits that exit 0": clean / number,
    }


def reworded_sentences() -> Measures:
    """Single sentences recast as outlets recast them, half of them with one fact changed: fixtures/sentences.jsonl."""
    return _of_sentences("sentences")


def retold_sentences() -> Measures:
    """The same, recast from end to end: fixtures/retold.jsonl."""
    return _of_sentences("retold")


def _of_sentences(name: str) -> Measures:
    count: Counter[str] = Counter()
    for row, report in golden.checked_sentences(name):
        told_at = {finding.severity for finding in report.findings}
        sort = "changed" if row["changed"] else "harmless"
        count[sort] += 1
        count[f"{sort} error"] += Severity.ERROR in told_at
        count[f"{sort} told"] += bool(told_at - {Severity.NOTE})
    return {
        "changed sentences told as errors": count["changed error"] / count["changed"],
        "changed sentences told as errors or to check": count["changed told"] / count["changed"],
        "false errors a harmless sentence": count["harmless error"] / count["harmless"],
    }


def guards() -> Measures:
    """Cases that have always passed."""
    return _by_room("guards", ["guards"])


def cases() -> Measures:
    """Small cases of each room; those of the command line are slow, and left to the whole run of their scorer."""
    return _by_room("cases", ["read", "examine", "collate", "judge"])


def _by_room(word: str, files: list[str]) -> Measures:
    folder = _folder() / "cases"
    results = _scored("score_cases.py", *(str(folder / f"{name}.jsonl") for name in files))
    rooms = ["all"] if word == "guards" else files
    passed = {room: [r["passed"] for r in results if r["room"] == room or room == "all"] for room in rooms}
    return {f"{word}, {room}": sum(mine) / len(mine) for room, mine in passed.items()}


def whole_stories() -> Measures:
    """Whole stories in which every divergence is told by hand."""
    found = _scored("score_stories.py", str(_folder() / "stories"))
    kept = (
        "errors found at error", "warnings found at warning or above", "style-only pairs that exit 0",
        "agreements kept", "row links F1", "claims: value F1", "quotes: speaker right, of quotes found",
        "false errors a pair",
    )  # fmt: skip
    return {name: found[name] for name in kept}


def sentences_and_clauses() -> Measures:
    """Where sentences end, and what each clause's verb binds."""
    clauses = _scored("score_clauses.py")
    told = _run("score_sentences.py").stdout
    found = re.search(r"F1 ([\d.]+)", told)
    assert found is not None, told
    return {
        "sentences, F1": float(found[1]),
        "clauses, predicates F1": clauses["predicates"],
        "clauses, binding": clauses["binding"],
    }


def beside() -> Measures:
    """Invariance on texts that are none of ours: a fixed part of the kinds of fact."""
    kinds = "negation,particle,office,vehicle,speaker"
    varied = "plain,aside-near,attribution,order,recast"
    found = _scored("score_invariance.py", "--jobs", "1", "--kind", kinds, "--variation", varied)
    own = {f"kept, {kind}": share for kind, share in found["by_kind"].items()}
    return {"kept": found["kept"], **own, "false errors in 100 controls": found["false_per_100"]}


def _folder() -> Path:
    folder = corpus()
    assert folder is not None
    return folder


def _scored(scorer: str, *args: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        _run(scorer, *args, "--json", str(out))
        return json.loads(out.read_text(encoding="utf-8"))


def _run(scorer: str, *args: str) -> subprocess.CompletedProcess[str]:
    """A scorer, on this tree."""
    here = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONDONTWRITEBYTECODE="1")
    line = [sys.executable, str(_folder() / "bench" / scorer), *args]
    done = subprocess.run(line, env=here, capture_output=True, text=True, timeout=580, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done


OWN: dict[str, Callable[[], Measures]] = {
    "invariance": invariance, "stories": stories, "broken": broken, "pairs": pairs, "sentences": reworded_sentences,
    "edits": edits, "mistakes": mistakes, "retold": retold, "retold-sentences": retold_sentences,
}  # fmt: skip
BESIDE: dict[str, Callable[[], Measures]] = {
    "corpus-guards": guards,
    "corpus-cases": cases,
    "corpus-stories": whole_stories,
    "corpus-clauses": sentences_and_clauses,
    "corpus-invariance": beside,
}


def groups() -> Iterator[tuple[str, Callable[[], Measures]]]:
    """The groups that can be measured here."""
    yield from OWN.items()
    if corpus() is not None:
        yield from BESIDE.items()
