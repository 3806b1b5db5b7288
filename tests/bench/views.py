"""The law of the views on so many generated pairs: python tests/bench/views.py 10000 (`make views`)."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "report"))

import generated
from test_script import lawful

from factcheck import check, parse
from factcheck.model.settings import Settings

if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sides = 0
    for number in range(count):
        copies = [parse(text, plain=True) for text in generated.pair(number)]
        sides += lawful(check(*copies, settings=Settings(force=True)))
    print(f"{count} pairs, {sides} sides of rows put together again to the letter")
