"""
What a hostile sentence costs when it doubles: python tests/bench/doubling.py [--largest 64000] [--only NAME].

Every piece below, over and over, is read, examined, and compared with a copy in which one place differs (a counted
piece with one in which every figure does), each of the three by itself: what comes before is made ready and not counted. Told is the processor time of the largest
size and how it grew a doubling, measured from the largest size down to the smallest that takes longer than the
clock's own noise; 2 is linear. A row over LIMIT is marked, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import sys
import time
from collections.abc import Callable

import factcheck
from factcheck.errors import FactcheckError
from factcheck.model.settings import Settings

LIMIT = 2.3  # a doubling
NOISE = 0.15  # seconds below which a time tells nothing
SMALLEST = 1000
AGAIN = 2  # times that what seems to grow too fast is measured anew
FORCED = Settings(force=True)
OPENS, CLOSES = "Ann Lee said ", " on Monday."  # of the sentence that holds the pieces

PIECES = (
    # marks
    "“", "”", '"', "'", "’", "‘", '"b ', "“a ”", '"a," b said, "', "(", ")", "((a) ", "[", "] ", "{", "<", ">", "—", " – ", "-", "a-", "...", ". . . ", "…", "!?",
    ", ", ", , ", ";", ": ", "/", "a/b", "\\", "*", "_", "**a** ", "#", "| ", "~", "`", "@", "a@b.", "c@d.example ", "& ", "^", "=",
    # figures
    "1", "1 ", "1,", "1.", "1,000 ", "1.1.", "1-", "1-2 ", "1/2 ", "1:", "10:30 ", "$", "$1 ", "£1m ", "5% ", "5 per cent ", "two ", "two-", "twenty-one ", "hundred ", "hundred and ",
    "million ", "1 million ", "two thirds of ", "half ", "XIV ", "IV", "1st ", "No. 1 ", "½", "1½ ", "+", "+1 ", "−1 ", "5ft 6in ", "10 km (6 miles) ", "aged 4 ", "(34) ", "0", "9.9e9 ",
    # days
    "May ", "May 1, ", "1 May ", "Monday ", "on Monday ", "2024-01-01 ", "1/2/24 ", "last ", "last May ", "two years later ", "from May to ", "between May and ", "1990s ", "1990-91 ",
    # names
    "Ann ", "Ann Lee ", "Ann Lee, ", "Ann Lee and ", "A. B. ", "U.S. ", "U.N. ", "St. ", "Mr. ", "Mr. Lee ", "Sir ", "Bank of ", "Church of the ", "the Bank of ", "Lee's ", "O'", "Mc", "van der ",
    "President ", "minister ", "former prime minister ", "A", "a", "aA", "AB ", "Ltd ", "the ", "The ", "of ", "of the ", "and ", "or ", "who ", "which ", "that ",
    # clauses and speech
    "said ", "he said ", "said that ", "he said, ", "she said. ", "not ", "no ", "never ", "did not ", "will ", "would have been ", "to ", "to be ", "was ", "is ", "has been ", "if ", "because ",
    "rose ", "fell ", "by 5 ", "up 4 ", "according to ", "told him ", "A: ", "MR LEE: ", "Q. ", "By ", "by ", "READ MORE ", "Photo: ",
    # characters
    "\u0301", "e\u0301", "\u200b", "\u00ad", "\u202e", "\ufeff", "😀", "👩‍👩‍👧", "中", "ﬁ", "ß", "İ", "\u3164", "\x7f", "\x1b[", "\x00", "\t", " ", "\u00a0", "\u2028",
    # lines and pages
    "\n", "a\n", "a\n\n", "> a\n", "- a\n", "1. a\n", "| a | b |\n", "a;1;2\n\n", "By A\n", "---\n", "# a\n", "Ann: “a”\n\n", "He did.\n\n", "“a.”\n\n",
    "<", "<p>", "<p>a", "<div>", "<b>", "</p>", "<!--", "&amp;", "&#65;", "<a href=x>", "<table><tr><td>1", "<li>a", "<br>", "<p class=byline>a",
)  # fmt: skip
# what is no piece twice: `{n}` counts them, and in the other copy one further on
COUNTED = (
    "{n} boats from port {n}, ", "{n} boats ", "{n} dead and {n} hurt in Hull, ", "{n}% of men against {n}% of women; ", "won {n}-{n}, ", "rose from {n} to {n}0, ",
    "on 4 May {n}, ", "at 10:{n}, ", "${n}m to Hull and £{n} to York, ", "{n} boats, which port {n} took, ", "Ann Lee, {n}, a Labour MP, and ", "{n} miles ({n} km) ", "aged {n}, ",
    "Ann B{n}y and ", "the {n}th man, ", "“We {n},” ", "he said {n} had not come, ", "No {n} Road, ", "{n} of {n} ", "from {n} to {n} and ",
)  # fmt: skip


Copies = tuple[str, str]
Work = Callable[[], object]


def _read(copies: Copies) -> Work:
    data = copies[0].encode("utf-8", "surrogatepass")
    return lambda: factcheck.read(data)


def _examine(copies: Copies) -> Work:
    article = factcheck.parse(copies[0])
    return lambda: factcheck.examine(article)


def _compare(copies: Copies) -> Work:
    witnesses = [factcheck.examine(factcheck.parse(one, plain=True)) for one in copies]
    return lambda: factcheck.check(*witnesses, settings=FORCED)


# What a text goes through, each made ready by what comes before it: the work itself is measured alone.
WAYS: dict[str, Callable[[Copies], Work]] = {"read": _read, "examine": _examine, "compare": _compare}


def copies(piece: str, size: int) -> Copies:
    """
    The piece over and over, so many characters, within a sentence; and the same with a difference.

    The number of pieces is one of eights: where two or four of them are read as one thing ("hundred hundred"),
    a copy that differs in the middle is cut at the same place in it, be it as long or twice as long.
    """
    if piece in COUNTED:
        length = len(piece.replace("{n}", "1000"))
        counts = range(1000, 1000 + size // length)  # of one length, however many
        one, two = ("".join(piece.replace("{n}", str(at + by)) for at in counts) for by in (0, 1))
        return f"{OPENS}{one}{CLOSES}", f"{OPENS}{two}{CLOSES}"
    pieces = piece * (max(size // len(piece) // 8, 1) * 8)
    middle = len(pieces) // 2
    return f"{OPENS}{pieces}{CLOSES}", f"{OPENS}{pieces[:middle]} quite {pieces[middle:]}{CLOSES}"


def seconds(way: Callable[[Copies], Work], hostile: Copies) -> float:
    """Processor time of one call."""
    work = _ready(way, hostile)
    before = time.process_time()
    with contextlib.suppress(FactcheckError):
        work()
    return time.process_time() - before


def steps(way: Callable[[Copies], Work], hostile: Copies) -> int:
    """How many calls one call makes, of Python's functions and of C's: the same on every machine."""
    work = _ready(way, hostile)
    count = 0

    def counted(_frame: object, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        with contextlib.suppress(FactcheckError):
            work()
    finally:
        sys.setprofile(before)
    return count


def _ready(way: Callable[[Copies], Work], hostile: Copies) -> Work:
    with contextlib.suppress(FactcheckError):
        return way(hostile)
    return lambda: None  # refused before it came to this


def growth(way: Callable[[Copies], Work], piece: str, largest: int) -> tuple[float, float]:
    """Seconds at the largest size that was tried, and the factor a doubling above the noise."""
    size, told = SMALLEST, []
    while size <= largest:
        told.append(seconds(way, copies(piece, size)))
        if told[-1] > 20:  # dear enough to be told without a larger one
            break
        size *= 2
    loud = [spent for spent in told if spent > NOISE]
    if len(loud) < 2:
        return told[-1], 1.0
    return told[-1], math.exp(math.log(loud[-1] / loud[0]) / (len(loud) - 1))


def main() -> int:
    """A line a piece that grows too fast or takes long; 1 where there is one over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=64_000)
    parser.add_argument("--only", choices=list(WAYS), default=None)
    parser.add_argument("--piece", default=None)
    asked = parser.parse_args()
    over, worst = 0, 0.0
    for name, way in WAYS.items():
        if asked.only not in (None, name):
            continue
        for piece in PIECES + COUNTED if asked.piece is None else (asked.piece,):
            spent, factor = growth(way, piece, asked.largest)
            for _ in range(AGAIN):  # a busy machine is no growth: the least of several is told
                if factor <= LIMIT:
                    break
                spent, factor = min(
                    (spent, factor), growth(way, piece, asked.largest), key=lambda one: one[1]
                )
            worst = max(worst, spent)
            if factor > LIMIT or spent > 5:
                over += factor > LIMIT
                print(f"{name:8} {piece!r:26} {spent:7.2f} s  x{factor:.2f} a doubling", flush=True)
    print(
        f"{len(PIECES + COUNTED)} pieces to {asked.largest} characters: {over} over {LIMIT} a doubling; the dearest {worst:.1f} s"
    )
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
