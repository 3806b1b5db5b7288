"""
Measures what tests/floors.toml holds, and raises the floors that have been passed; it lowers none.

    python tests/floors.py            says what is measured, beside the floors
    python tests/floors.py --raise    writes what is better than its floor into the file

With FACTCHECK_CORPUS set, the scorers in its `bench` are run too. A floor is lowered by hand, with the
reason in a comment beside it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILE = ROOT / "tests" / "floors.toml"
SECONDS = 900


def invariance() -> dict[str, float]:
    """The repository's own rows under all variations."""
    sys.path.insert(0, str(ROOT))
    from tests.invariance.measure import measured

    now = measured()
    return {**now.kept, "false-in-100": now.false}


def corpus() -> dict[str, float]:
    """What the scorers beside the corpus print; empty without one."""
    folder = os.environ.get("FACTCHECK_CORPUS")
    if not folder:
        return {}
    bench = Path(folder) / "bench"
    printed = {
        "cases": _said([bench / "score_cases.py", Path(folder) / "cases"]),
        "stories": _said([bench / "score_stories.py", Path(folder) / "stories"]),
        "sentences": _said([bench / "score_sentences.py"]),
        "clauses": _said([bench / "score_clauses.py"]),
    }
    found = {name: re.search(pattern, printed[source]) for name, (source, pattern) in LINES.items()}
    return {name: float(match[1]) for name, match in found.items() if match}


# what is read off each scorer's report
LINES = {
    "cases": ("cases", r"cases +\d+ of \d+ passed \(([\d.]+)\)"),
    "guards": ("cases", r"guards +\d+ of \d+ passed \(([\d.]+)\)"),
    "story-errors-found": ("stories", r"errors found at error +([\d.]+)"),
    "story-false-in-a-pair": ("stories", r"false errors a pair +([\d.]+)"),
    "story-style-pairs": ("stories", r"style-only pairs that exit 0 +([\d.]+)"),
    "story-links": ("stories", r"row links F1 +([\d.]+)"),
    "sentences": ("sentences", r"F1 ([\d.]+)"),
    "predicates": ("clauses", r"predicates +precision [\d.]+ +recall [\d.]+ +F1 ([\d.]+)"),
    "binding": ("clauses", r"\nbinding +([\d.]+)"),
}


def _said(command: list[Path]) -> str:
    ran = subprocess.run(
        [sys.executable, *map(str, command)],
        capture_output=True, text=True, timeout=SECONDS, check=False, cwd=tempfile.gettempdir(),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return ran.stdout


def better(name: str, value: float, floor: float) -> bool:
    """Is a figure better than its floor? Of false errors, fewer are."""
    return value < floor if "false" in name else value > floor


def main(arguments: list[str]) -> int:
    """Print the measures; with --raise, write the better ones. 1 where one lies below its floor."""
    text = FILE.read_text(encoding="utf-8")
    floors = tomllib.loads(text)
    fallen = 0
    for section, measures in (("invariance", invariance()), ("corpus", corpus())):
        for name, value in measures.items():
            floor = floors[section].get(name)
            told = "new" if floor is None else "better" if better(name, value, floor) else ""
            if floor is not None and better(name, floor, value):
                told, fallen = "BELOW ITS FLOOR", fallen + 1
            print(f"{section:<11} {name:<24} {value:<8} {'-' if floor is None else floor:<8} {told}")
            if told == "better" and "--raise" in arguments:
                text = re.sub(rf"(?m)^({re.escape(name)} = )[\d.]+", rf"\g<1>{value}", text)
    if "--raise" in arguments:
        FILE.write_text(text, encoding="utf-8")
    print(json.dumps({"below": fallen}))
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
