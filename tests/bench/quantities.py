"""
Figures against gold quantities, beside quantulum3 and recognizers-text, in one run; and how fast they are read.

Run by hand: python tests/bench/quantities.py GOLD.jsonl. A line of gold is {"set", "text", "spans": [{"start",
"end", "value", "unit"}]}. What is not installed is skipped, and said so. Values are compared as numbers, a range
by both ends; with --kind only figures of the kind that the set is about are counted, since the gold of a
currency set passes over every figure that is no currency.

Kinds of row in the common sets that are wrong for news, and that the grammar does not bend to:

- the four numbers of an IP address, scientific notation and powers ("1.1^+23", "4e14 s-1"): copy has none;
- "nine hundred thirtieths" and other spoken arithmetic: in copy "thirtieth" is an ordinal;
- ordinals in a set of cardinals, "the next one", "the last", as numbers of a rank that nobody printed;
- a year as a number ("in 1979" is 1979 of nothing): a year is a date here;
- the middle of a range as its value ("44 to 50 mg" as 47): copy states both ends, and both are compared;
- "a dozen eggs" as one dozen: twelve eggs and a dozen eggs are one fact;
- "15 dollars 50" without "cents": two figures, unless the copy says cents;
- ($99.99) as a loss of 99.99: brackets in copy hold conversions;
- "2 pm" as picometres, "10G" as ten thousand million, "1cds" as candela seconds.
"""

from __future__ import annotations

import argparse
import importlib
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import factcheck

Reading = tuple[int, int, Decimal]
FIGURES = frozenset("number percent money measure ordinal age duration".split())
KINDS = {
    "CurrencyModel": {"money"},
    "PercentModel": {"percent"},
    "AgeModel": {"age"},
    "TemperatureModel": {"measure"},
    "DimensionModel": {"measure", "duration"},
    "OrdinalModel": {"ordinal"},
}


def ours(text: str, kinds: frozenset[str] | set[str] = FIGURES) -> list[Reading]:
    """The figures that this project reads, both ends of a range."""
    found = []
    for claim in factcheck.examine(factcheck.parse(text, plain=True)).numbers:
        if claim.kind.value in kinds:
            ends = [end for end in (claim.value, claim.value_to) if end is not None]
            found += [(claim.span.start, claim.span.end, end.normalize()) for end in ends]
    return found


def quantulum(text: str) -> list[Reading]:
    """What quantulum3 reads."""
    parser = importlib.import_module("quantulum3.parser")
    return [(q.span[0], q.span[1], Decimal(repr(q.value)).normalize()) for q in parser.parse(text)]


def recognizers(text: str) -> list[Reading]:
    """What the number model of recognizers-text reads."""
    module = importlib.import_module("recognizers_number")
    results = module.recognize_number(text, "en-us")
    return [(r.start, r.end + 1, Decimal(r.resolution["value"]).normalize()) for r in results]


def gold_values(value: Any) -> Iterator[Decimal]:
    """The numbers in a gold value: "[20,30)" holds two, "100%" one."""
    for part in str(value or "").strip("[]()").replace("%", "").split(","):
        try:
            yield Decimal(part).normalize()
        except InvalidOperation:
            continue


def tally(rows: list[dict[str, Any]], read: Callable[[str], list[Reading]]) -> tuple[Counter[str], float]:
    """How many figures were wanted, said and right, and the seconds it took."""
    count: Counter[str] = Counter()
    spent = 0.0
    for row in rows:
        want = [(s.get("start"), s.get("end"), v) for s in row["spans"] for v in gold_values(s["value"])]
        start = time.process_time()
        try:
            said = read(row["text"])
        except Exception:  # the others' crashes are theirs, and score as silence
            said = []
        spent += time.process_time() - start
        count["want"] += len(want)
        count["said"] += len(said)
        for at, end, value in want:
            hit = next(
                (s for s in said if s[2] == value and (at is None or (s[0] < end and at < s[1]))), None
            )
            if hit:
                said.remove(hit)
                count["right"] += 1
    return count, spent


def main() -> None:
    """Print value F1 by set and reader, and the speed of each as a share of ours."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--kind", action="store_true", help="count only figures of the kind the set is about")
    options = parser.parse_args()
    sets: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in options.gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sets[row.get("set", "all")].append(row)
    sets.pop("DateTimeModel", None)
    readers: dict[str, Callable[[str], list[Reading]]] = {"factcheck": ours}
    for name, module, reader in (
        ("quantulum3", "quantulum3", quantulum),
        ("recognizers-text", "recognizers_number", recognizers),
    ):
        try:
            importlib.import_module(module)
        except Exception as reason:
            print(f"{name}: skipped, {reason}")
            continue
        readers[name] = reader
    total: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: Counter[str] = Counter()
    print(f"{'set':20}" + "".join(f"{name:>18}" for name in readers))
    for name, rows in sorted(sets.items()):
        cells = []
        for who, reader in readers.items():
            kinds = KINDS.get(name, FIGURES) if options.kind else FIGURES
            read = (lambda text, kinds=kinds: ours(text, kinds)) if reader is ours else reader
            count, spent = tally(rows, read)
            total[who] += count
            seconds[who] += spent
            cells.append(f"{f1(count):18.4f}")
        print(f"{name:20}" + "".join(cells))
    print(f"{'together':20}" + "".join(f"{f1(total[who]):18.4f}" for who in readers))
    print(
        f"{'time, ours as 1':20}" + "".join(f"{seconds[who] / seconds['factcheck']:18.1f}" for who in readers)
    )


def f1(count: Counter[str]) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * count["right"] / max(count["want"] + count["said"], 1)


if __name__ == "__main__":
    main()
