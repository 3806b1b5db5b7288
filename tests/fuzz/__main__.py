"""
Broken input until something gives: python tests/fuzz --seconds 60 (`make fuzz SECONDS=60`).

A case is a number: `python tests/fuzz --case 1234567` runs it again and shows the traceback. What gave way is
printed a line a kind, and the exit code is 1. A case draws from the seeds, so its number means the same only with
the same seeds; the input of a fault that was mended goes to `corpus/`, which every run takes first.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import laws  # noqa: E402

LONGEST = 20  # seconds of processor time that one case may take


class Hang(Exception):  # noqa: N818
    """A case that did not end."""


def _ring(*_: object) -> None:
    raise Hang(f"no end after {LONGEST} seconds")


def run(number: int) -> str:
    """The case of that number; the answer is its target's name."""
    random = Random(number)
    names = list(laws.TARGETS)
    target = random.choices(names, [laws.WEIGHTS[name] for name in names])[0]
    laws.TARGETS[target](random)
    return target


def kind_of(error: BaseException) -> str:
    """Where it gave way and how, so that one fault is told once."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "factcheck" in frame.filename and "tests" not in frame.filename]
    at = (own or frames)[-1]
    told = str(error).split("\n")[0][:90] if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} {Path(at.filename).name}:{at.lineno} {told}".strip()


def main() -> int:
    """Cases for so long; 1 where one of them gave way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument(
        "--seed", type=int, default=None, help="the first case's number; the clock's otherwise"
    )
    parser.add_argument("--case", type=int, default=None)
    asked = parser.parse_args()
    if asked.case is not None:
        print(run(asked.case), "holds")
        return 0
    if hasattr(signal, "SIGVTALRM"):
        signal.signal(signal.SIGVTALRM, _ring)
    number = asked.seed if asked.seed is not None else time.time_ns() % 10**12
    ended, done = time.monotonic() + asked.seconds, Counter[str]()
    found: dict[str, list[int | Path]] = {}
    known = sorted((HERE / "corpus").iterdir())
    while known or time.monotonic() < ended:
        case: int | Path = known.pop() if known else (number := number + 1)
        if hasattr(signal, "SIGVTALRM"):
            signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
        try:
            done[run(case) if isinstance(case, int) else laws.kept(case)] += 1
        except (Exception, Hang) as error:
            kind = kind_of(error)
            if kind not in found:
                print(f"case {case}: {kind}", flush=True)
            found.setdefault(kind, []).append(case)
        finally:
            if hasattr(signal, "SIGVTALRM"):
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    print(
        f"{sum(done.values())} cases held: "
        + ", ".join(f"{name} {count}" for name, count in sorted(done.items()))
    )
    for kind, cases in sorted(found.items(), key=lambda item: -len(item[1])):
        print(f"{len(cases):5} x {kind} (cases {', '.join(map(str, cases[:5]))})")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
