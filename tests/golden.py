"""
The reports expected of the stories under fixtures/: `make golden` writes them, test_golden.py compares.

Read the diff like code: a finding that comes or goes is a change of what an editor is told.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import factcheck
from factcheck.cli.copies import load, opened
from factcheck.model.finding import Report
from factcheck.report import Look, render

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "fixtures" / "stories"


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
            path.write_text(text, encoding="utf-8")
            print(path.relative_to(ROOT))
