"""
The reports expected of the stories under fixtures/: `make golden` writes them, test_golden.py compares.

Read the diff like code: a finding that comes or goes is a change of what an editor is told.
"""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import factcheck
from factcheck.cli.copies import load, opened
from factcheck.model.article import Article
from factcheck.model.finding import Report
from factcheck.model.settings import Settings
from factcheck.model.story import Story
from factcheck.report import Look, render, written
from factcheck.report.docx import document

if TYPE_CHECKING:
    from tests.invariance.rows import Row

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"
REPORTS = ROOT / "fixtures" / "reports"  # not beside the copies: a folder of copies is a story
ROWS = REPORTS / "rows"
RETOLD = ROOT / "fixtures" / "retold"
COPIES = ("desk", "rewrite", "clean")  # a desk's edit, a telling anew, and one with no fact changed
FORCED = Settings(force=True)
FORMATS = {
    "concise": "concise.txt", "github": "github.txt", "gitlab": "gitlab.json", "csv": "findings.csv",
    "html": "page.html", "sarif": "report.sarif", "junit": "junit.xml", "markdown": "report.md",
    "csv-claims": "claims.csv",
}  # fmt: skip


def stories() -> list[str]:
    """The names of the stories."""
    return sorted(folder.name for folder in STORIES.iterdir() if folder.is_dir())


def report(story: str) -> Report:
    """The report on one story, its paths told from the root of the repository."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return factcheck.check(*load(opened([f"fixtures/stories/{story}"]), None, ()).witnesses)
    finally:
        os.chdir(before)


def expected(story: str) -> Iterator[tuple[Path, str]]:
    """Each expected file of a story, and what it should hold."""
    said = report(story)
    yield STORIES / story / "expected.txt", render(said, "terminal", Look(columns=80))
    yield (
        STORIES / story / "expected.json",
        json.dumps(_short(said.to_dict()), ensure_ascii=False, indent=1) + "\n",
    )
    yield from _others(REPORTS / story, story, said)


def _others(folder: Path, story: str, told: Report) -> Iterator[tuple[Path, str]]:
    """The report in every other view and format; of a Word file its body."""
    for view in ("side", "inline", "matrix"):
        yield folder / f"{view}.txt", render(told, "terminal", Look(columns=100, view=view))
    for form, name in FORMATS.items():
        text = str(written((Story(f"fixtures/stories/{story}", told),), form, Look(columns=100)))
        yield folder / name, text.replace("\r\n", "\n")
    if len(told.collation.witnesses) == 2:
        with zipfile.ZipFile(io.BytesIO(document(told))) as parts:
            names = [name for name in ("word/document.xml", "word/comments.xml") if name in parts.namelist()]
            body = "\n".join(parts.read(name).decode() for name in names)
        yield folder / "word.xml", body.replace("><w:p>", ">\n<w:p>").rstrip("\n") + "\n"


def pairs() -> list[str]:
    """The names of the pairs of copies."""
    return sorted(folder.name for folder in (ROOT / "fixtures" / "pairs").iterdir())


def seen(pair: str) -> Iterator[tuple[Path, str]]:
    """What is read in each copy of a pair by itself: zones, claims with their values, clauses."""
    for name in ("wire", "ours"):
        witness = factcheck.examine(factcheck.read(ROOT / "fixtures" / "pairs" / pair / f"{name}.txt"))
        told = witness.to_dict()
        text = witness.article.text
        lines = [f"{zone['zone']}  {_cut(text[zone['start'] : zone['end']])}" for zone in told["zones"]]
        lines += [
            " ".join(str(one[key]) for key in one if key not in _PLACES and one[key] not in (None, False, ""))
            for one in told["claims"]
        ]
        lines += [_clause(clause, text) for clause in told["clauses"]]
        yield REPORTS / "pairs" / pair / f"{name}.txt", "\n".join(lines) + "\n"


_PLACES = frozenset(("start", "end", "line", "column", "speaker_span", "parts"))


def _cut(text: str) -> str:
    """The first and the last words, which say where it begins and ends."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else f"{text[:28]} … {text[-28:]}"


def _clause(clause: dict[str, Any], text: str) -> str:
    subject, thing = (text[slice(*clause[key])] if clause[key] else "…" for key in ("subject", "object"))
    verb = " ".join(filter(None, (clause["force"], "not" if clause["negated"] else "", clause["lemma"])))
    voice = " (passive)" if clause["passive"] else ""
    return f"{subject} | {verb}{voice} | {thing}  {clause['relation']} of {clause['parent']}"


@cache
def checked(pair: str) -> tuple[Article, Article, Report | None, str]:
    """The two copies of a pair with the report on them, or with why there is none: once for all who ask."""
    return _compared(ROOT / "fixtures" / "pairs" / pair, "ours")


@cache
def checked_copy(story: str, copy: str) -> tuple[Article, Article, Report | None, str]:
    """The same of a story under fixtures/retold and one of its copies."""
    return _compared(RETOLD / story, copy)


def _compared(folder: Path, copy: str) -> tuple[Article, Article, Report | None, str]:
    wire, ours = (factcheck.read(folder / f"{name}.txt") for name in ("wire", copy))
    try:
        return wire, ours, factcheck.check(wire, ours), ""
    except factcheck.FactcheckError as error:
        return wire, ours, None, str(error)


def told(pair: str) -> Iterator[tuple[Path, str]]:
    """What is told of a pair, to the last note."""
    *_, report, refused = checked(pair)
    yield REPORTS / "pairs" / pair / "told.txt", _told(report) if report else f"{refused}\n"


def retold() -> list[str]:
    """The names of the stories that were edited and told anew."""
    return sorted(folder.name for folder in RETOLD.iterdir())


def told_anew(story: str) -> Iterator[tuple[Path, str]]:
    """What is laid against what in each copy of such a story, and all that is told of it."""
    from tests.laid import laid

    out = []
    for copy in COPIES:
        *_, report, refused = checked_copy(story, copy)
        out.append(f"{copy}\n{laid(report) if report else refused}")
    yield REPORTS / "retold" / f"{story}.txt", "\n".join(out)


@cache
def checked_sentences(name: str) -> tuple[tuple[dict[str, Any], Report], ...]:
    """Each row of a file of sentences with the report on its two sentences: once for all who ask."""
    lines = (ROOT / "fixtures" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(
        (
            row,
            factcheck.check(
                *(factcheck.parse(row[side], plain=True) for side in ("a", "b")), settings=FORCED
            ),
        )
        for row in map(json.loads, lines)
    )


def sentences() -> Iterator[tuple[Path, str]]:
    """What is told of each pair of sentences."""
    for name in ("sentences", "retold"):
        out = [f"{number}\n{_told(report)}" for number, (_, report) in enumerate(checked_sentences(name), 1)]
        yield REPORTS / f"{name}.txt", "".join(out)


def _told(report: Report) -> str:
    whole = report.to_dict()
    lines = [str(whole["pairs"][0]["relation"]), str(whole["summary"]["claims"])]
    for finding in whole["findings"]:
        marks = " / ".join(mark["text"] or "∅" for mark in finding["marks"])
        grave = "" if finding["severity"] == "note" else f" {finding['confidence']}: {finding['message']}"
        lines.append(f"{finding['severity']} {finding['code']}{grave} [{marks}]")
    return "\n".join(lines) + "\n"


def of_rows() -> Iterator[tuple[Path, str]]:
    """What is laid against what in the rows that the other tests hold, a file for each of their modules."""
    from tests.invariance.rows import rows

    modules: dict[str, list[Row]] = {}
    for row in rows():
        modules.setdefault(row.module, []).append(row)
    for module, held in modules.items():
        yield ROWS / f"{module}.txt", "\n".join(map(_entry, held))


def _entry(row: Row) -> str:
    from tests.invariance.judged import judged_row

    return f"{json.dumps([row.a, row.b], ensure_ascii=False)}\n{judged_row(row).laid}"


def unlike(module: str) -> list[str]:
    """The rows of a module of which something else holds than is written; one that is new to it is none."""
    from tests.invariance.rows import rows

    written = _written(module)
    found = [_entry(row).rstrip("\n") for row in rows() if row.module == module]
    return [entry for entry in found if written.get(entry.partition("\n")[0], entry) != entry]


def _written(module: str) -> dict[str, str]:
    """What is written of each row of a module, by the row."""
    entries = (ROWS / f"{module}.txt").read_text(encoding="utf-8").split("\n\n")
    return {entry.partition("\n")[0]: entry.rstrip("\n") for entry in entries}


def pages(module: str) -> Iterator[tuple[Path, str]]:
    """The written rows of a module as pages: all the first copies of some, against the second ones the other way round."""
    held = [json.loads(row) for row in _written(module)]
    out = []
    for at in range(0, len(held), PAGE):
        ones, twos = zip(*held[at : at + PAGE], strict=True)
        out.append(_laid("\n\n".join(ones), "\n\n".join(reversed(twos))))
    yield REPORTS / "pages" / f"{module}.txt", "\n".join(out)


PAGE = 25  # rows


def own_pairs() -> Iterator[tuple[Path, str]]:
    """What is laid against what in the pairs of tests/collate."""
    lines = (ROOT / "tests" / "collate" / "pairs.txt").read_text(encoding="utf-8").splitlines()
    copies = [line.replace(" // ", "\n\n") for line in lines if line and not line.startswith("#")]
    out = [f"{one}\n{two}\n{_laid(one, two)}" for one, two in zip(copies[::2], copies[1::2], strict=True)]
    yield REPORTS / "pairs.txt", "\n".join(out)


def _laid(one: str, two: str) -> str:
    from tests.laid import laid

    return laid(factcheck.check(*(factcheck.parse(text) for text in (one, two)), settings=FORCED))


def everything() -> Iterator[tuple[Path, str]]:
    """All that is expected of anything under fixtures/."""
    for name in stories():
        yield from expected(name)
    for name in pairs():
        yield from seen(name)
        yield from told(name)
    for name in retold():
        yield from told_anew(name)
    yield from sentences()
    yield from of_rows()
    for path in sorted(ROWS.iterdir()):
        yield from pages(path.stem)
    yield from own_pairs()


def _short(whole: dict[str, Any]) -> dict[str, Any]:
    """The JSON report without what one article says by itself, which has tests of its own."""
    heads = ("document", "path", "outlet", "agency", "headline", "byline", "published", "dateline")
    whole["documents"] = [{key: entry[key] for key in heads} for entry in whole["documents"]]
    del whole["version"], whole["rows"]
    whole["agreements"] = [
        f"{entry['kind']}: {entry['text']} ({entry['how']})" for entry in whole["agreements"] if entry["how"]
    ]
    return whole


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    for path, text in everything():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))
