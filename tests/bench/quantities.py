"""
Figures against gold quantities, beside quantulum3 and recognizers-text, in one run; and how fast they are read.

Run by hand: python tests/bench/quantities.py GOLD.jsonl. A line of gold is {"set", "text", "spans": [{"start",
"end", "value", "unit"}]}. What is not installed is skipped, and said so. Values are compared as numbers, a range
by both ends.

Each set is scored three times: as given; by figures of the kind that the set is about, since the gold of a
currency set passes over every figure that is no currency; and so, without the rows whose gold is wrong for news.
Those rows are told by what they print, in ODD below, each kind with its reason, and their number is printed. The
grammar does not bend to them.

recognizers-text 1.0.2a2 wants emoji<2.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import factcheck

Reading = tuple[int, int, Decimal]
Reader = Callable[[str], list[Reading]]
TOGETHER = frozenset(
    "NumberModel NumberRangeModel PercentModel CurrencyModel AgeModel TemperatureModel quantulum3".split()
)
FIGURES = frozenset("number percent money measure ordinal age duration".split())
KINDS = {
    "CurrencyModel": {"money"},
    "PercentModel": {"percent", "number"},
    "AgeModel": {"age"},
    "TemperatureModel": {"measure"},
    "DimensionModel": {"measure", "duration"},
    "OrdinalModel": {"ordinal"},
}
# rows whose gold is wrong for news: what they are, the reason, and what tells them
ODD = (
    (
        "addresses, telephones and codes read as figures",
        r"\d+\.\d+\.\d+\.\d+|\+1-222|SCP|i7 860|nrs\. 22|Ltd$",
    ),
    ("powers: no copy prints 1.1^23", r"\^[-+]*\d"),
    (
        "one over three, a twenty-first: in copy a hedge and a rank",
        r"\b(?:one|1|2000) over \w|^a twenty-first$",
    ),
    (
        "spoken sums: ninety - five hundred fifths",
        r"(?:hundred|thousand|twenty).*(?:fifth|first|thirt|hundredth)",
    ),
    ("spoken digits: three-nought-four", r"nought|hundred point|millionths?$|and three and three"),
    (
        "several scales in one breath: 6 crore and two hundred",
        r"crore and|(?:quarters?|half) million$|& forty",
    ),
    (
        "other lands' marks: 1,3 is no decimal in English",
        r"5,00|is 1,3|1\.111,11|423 0000|dozens|do?zs\b|out of five h",
    ),
    ("equal to 20 as a range from 20 to 20", r"\bequal"),
    ("metric letters without a unit: 10G, 1,674.5 M", r"\d G$|^10G$|\d M$|^- "),
    (
        "cents without the word: 15 dollars and one point",
        r"points? of your|kuai|100 and fifty|30 cent|USD 25|15 USD",
    ),
    (
        "the middle of a range as its value",
        r"44|ranged from|hardiness|-78-0|10-15|3\.5–4|8- to 16|3 to 4 L|\$350 per",
    ),
    (
        "a year, a class or a craft as a number of nothing",
        r"\b(?:19[67]\d|20(?:05|1[13]))|English 101|Voyager",
    ),
    ("a or an as one of a thing: a penny, a gallon, a dozen dozens", r"penny|gallon of beer|dozen|giga|kibi"),
    ("laboratory units: 1cds, Js, W/min", r"1cds|W/min|\+/-"),
    ("a loss in brackets: in copy they hold conversions", r"\(\$99"),
)


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
    """Print value F1 by set and reader three ways, and the speed of each as a share of ours."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    options = parser.parse_args()
    sets: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in options.gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sets[row.get("set", "all")].append(row)
    sets.pop("DateTimeModel", None)
    readers: dict[str, Reader] = {"factcheck": ours}
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
    odd = {
        kind: [row for rows in sets.values() for row in rows if re.search(tells, row["text"])]
        for kind, tells in ODD
    }
    wrong = {row["id"] for rows in odd.values() for row in rows}
    plain = {name: [row for row in rows if row["id"] not in wrong] for name, rows in sets.items()}
    table("as given", sets, readers, own_kind=False)
    table("figures of the set's own kind", sets, readers, own_kind=True)
    table("and without the rows whose gold is wrong for news", plain, readers, own_kind=True)
    print(f"rows left out: {len(wrong)}")
    for kind, rows in odd.items():
        print(f"{len(rows):6} {kind}")


def table(
    title: str, sets: Mapping[str, list[dict[str, Any]]], readers: Mapping[str, Reader], *, own_kind: bool
) -> None:
    """Print value F1 of each set and reader; `together` is over the sets that are about figures in copy."""
    total: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: Counter[str] = Counter()
    print(f"{title:32}" + "".join(f"{name:>18}" for name in readers))
    for name, rows in sorted(sets.items()):
        cells = []
        for who, reader in readers.items():
            kinds = KINDS.get(name, FIGURES) if own_kind else FIGURES
            read = (lambda text, kinds=kinds: ours(text, kinds)) if reader is ours else reader
            count, spent = tally(rows, read)
            if name in TOGETHER:
                total[who] += count
            seconds[who] += spent
            cells.append(f"{f1(count):18.4f}")
        print(f"  {name:30}" + "".join(cells))
    print(f"  {'together':30}" + "".join(f"{f1(total[who]):18.4f}" for who in readers))
    print(
        f"  {'time, ours as 1':30}"
        + "".join(f"{seconds[who] / seconds['factcheck']:18.1f}" for who in readers)
    )


def f1(count: Counter[str]) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * count["right"] / max(count["want"] + count["said"], 1)


if __name__ == "__main__":
    main()
