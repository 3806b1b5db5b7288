"""
The reports expected of the stories under fixtures/: `make golden` writes them, test_golden.py compares.

Read the diff like code: a finding that comes or goes is a change of what an editor is told.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import factcheck
from factcheck.cli.copies import load, opened
from factcheck.model.finding import Report
from factcheck.model.story import Story
from factcheck.report import Look, render, written
from factcheck.report.docx import document

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"
REPORTS = ROOT / "fixtures" / "reports"  # not beside the copies: a folder of copies is a story
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
    told = report(story)
    yield STORIES / story / "expected.txt", render(told, "terminal", Look(columns=80))
    yield (
        STORIES / story / "expected.json",
        json.dumps(_short(told.to_dict()), ensure_ascii=False, indent=1) + "\n",
    )
    yield from _others(REPORTS / story, story, told)


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
    for name in stories():
        for path, text in expected(name):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))
