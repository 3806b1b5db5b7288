"""
Which copies may be of one story: those that share runs of words, within a window of days.

DuckDB does the work, block by block of days, so that no more is held than a block and the days round it.
A run that one host prints on four days is its furniture and counts for nothing: without that, nine pairs
in ten are one outlet's own boilerplate. It goes by host, not by the outlet named, since some
pages name their guest writers as the outlet.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from factcheck.model.record import NamedTuple

WINDOW = 3  # days between two copies of one story
SHARED = 4  # sampled runs; fewer are chance
CONTAINED = 0.3  # of the shorter copy's runs
COMMON = 120  # copies that print one run in a window: more is the furniture of many
FURNITURE_DAYS = 4
LOOKED = 14  # days round a block in which a host is seen to print it: an outlet may run two stories a week
# And in so many of its copies: a wire that prints hundreds a day says "on condition of anonymity" every day.
FURNITURE_SHARE = 0.02
FURNITURE_UNDATED = 8  # copies without a date, in the stead of days
BLOCK = 20_000  # copies that are joined at once


class Settings(NamedTuple):
    """What decides which copies are held against each other."""

    window: int = WINDOW
    shared: int = SHARED
    contained: float = CONTAINED
    common: int = COMMON
    block: int = BLOCK


class Block(NamedTuple):
    """Days that are joined at once with the days round them; none: the copies without a date."""

    first: date | None
    last: date | None


class Pair(NamedTuple):
    """Two copies that share text: how many sampled runs, and how much that is of the shorter one."""

    one: str
    two: str
    shared: int
    containment: float
    narration: float


def blocks(con: Any, settings: Settings) -> list[Block]:
    """The days on which copies are yet to be joined, in blocks; then those without a date."""
    rows = con.execute("SELECT day, count(*) FROM sketches WHERE fresh GROUP BY day ORDER BY day").fetchall()
    out: list[Block] = []
    held = 0
    for day, count in rows:
        if day is None:
            continue
        if out and held + count <= settings.block and out[-1].first is not None:
            out[-1], held = Block(out[-1].first, day), held + count
        else:
            out.append(Block(day, day))
            held = count
    return out + [Block(None, None)] * any(day is None for day, _ in rows)


def pairs(con: Any, block: Block, settings: Settings) -> list[Pair]:
    """
    The pairs of a block: each has a copy that was not joined before.

    Reads the view `sketches(copy, host, day, told, rest, fresh)`. A copy without a date may be of any day.
    """
    _laid_out(con, block, settings)
    return [Pair(*row) for row in con.execute("SELECT * FROM found ORDER BY ALL").fetchall()]


def furniture(con: Any) -> list[tuple[str, list[int]]]:
    """After `pairs`: of each copy that is in one, the sampled runs that are its host's furniture."""
    rows: list[tuple[str, list[int]]] = con.execute(_FURNITURE).fetchall()
    return rows


def _laid_out(con: Any, block: Block, settings: Settings) -> None:
    con.execute(_NEAR, _bounds(block, settings))
    con.execute(_WANTED)
    con.execute(_GRAMS)
    con.execute(_HOUSE, {"days": FURNITURE_DAYS, "undated": FURNITURE_UNDATED, "share": FURNITURE_SHARE})
    con.execute(_KEPT, {"common": settings.common})
    con.execute(
        _PAIRS,
        {"window": settings.window, "shared": settings.shared, "contained": settings.contained},
    )


def _bounds(block: Block, settings: Settings) -> dict[str, Any]:
    """The block's own days, and those round it that are looked at, furniture's included."""
    if block.first is None or block.last is None:
        return {"first": None, "last": None, "early": date.min, "late": date.max}
    round_it = timedelta(days=max(settings.window, LOOKED))
    early = block.first - round_it if block.first > date.min + round_it else date.min
    late = block.last + round_it if block.last < date.max - round_it else date.max
    return {"first": block.first, "last": block.last, "early": early, "late": late}


_NEAR = """
CREATE OR REPLACE TEMP TABLE near AS
SELECT row_number() OVER (ORDER BY copy) AS no, copy, host, day, told, rest,
  fresh AND (CASE WHEN $first IS NULL THEN day IS NULL ELSE day BETWEEN $first AND $last END) AS own
FROM sketches WHERE day IS NULL OR day BETWEEN $early AND $late
"""
# The runs of the copies to be joined are held; all others are read past them, and what matches is kept.
_WANTED = """
CREATE OR REPLACE TEMP TABLE wanted AS
SELECT DISTINCT unnest(told || rest) AS run FROM near WHERE own
"""
_GRAMS = """
CREATE OR REPLACE TEMP TABLE grams AS
SELECT every.* FROM (
  SELECT no, host, day, own, unnest(told) AS run, true AS told FROM near
  UNION ALL SELECT no, host, day, own, unnest(rest), false FROM near) AS every
SEMI JOIN wanted USING (run)
"""
_HOUSE = """
CREATE OR REPLACE TEMP TABLE house AS
WITH size AS (SELECT host, count(*) AS copies FROM near GROUP BY host)
SELECT host, run FROM grams JOIN size USING (host) GROUP BY host, run, copies
HAVING (count(DISTINCT day) >= $days OR count(*) FILTER (day IS NULL) >= $undated)
  AND count(*) >= $share * copies
"""
# What many print is counted by host: one outlet's own repeats do not make a wire's text common.
_KEPT = """
CREATE OR REPLACE TEMP TABLE kept AS
WITH clean AS (SELECT * FROM grams ANTI JOIN house USING (host, run)),
  common AS (SELECT run FROM clean GROUP BY run HAVING count(*) BETWEEN 2 AND $common)
SELECT no, day, own, run, told FROM clean SEMI JOIN common USING (run)
"""
# What is left of a copy once furniture is out is what the share is a share of.
_PAIRS = """
CREATE OR REPLACE TEMP TABLE found AS
WITH house_of AS (
    SELECT grams.no, count(*) AS runs, count(*) FILTER (grams.told) AS told
    FROM grams SEMI JOIN house USING (host, run) GROUP BY grams.no),
  size AS (
    SELECT near.no, copy, len(near.told) + len(near.rest) - coalesce(house_of.runs, 0) AS runs,
      len(near.told) - coalesce(house_of.told, 0) AS told
    FROM near LEFT JOIN house_of USING (no)),
  shared AS (
    SELECT a.no AS one, b.no AS two, count(*) AS runs, count(*) FILTER (a.told AND b.told) AS told
    FROM kept a JOIN kept b USING (run)
    WHERE a.own AND a.no <> b.no AND (a.no < b.no OR NOT b.own)
      AND (a.day IS NULL OR b.day IS NULL OR abs(a.day - b.day) <= $window)
    GROUP BY ALL HAVING count(*) >= $shared)
SELECT least(a.copy, b.copy) AS one, greatest(a.copy, b.copy) AS two, shared.runs AS shared,
  round(shared.runs / greatest(least(a.runs, b.runs), 1), 3) AS containment,
  round(shared.told / greatest(least(a.told, b.told), 1), 3) AS narration
FROM shared JOIN size a ON a.no = one JOIN size b ON b.no = two
WHERE shared.runs >= $contained * least(a.runs, b.runs)
"""
_FURNITURE = """
WITH paired AS (SELECT one AS copy FROM found UNION SELECT two FROM found)
SELECT copy, list(DISTINCT run ORDER BY run)
FROM grams SEMI JOIN house USING (host, run) JOIN near USING (no) SEMI JOIN paired USING (copy)
GROUP BY copy ORDER BY copy
"""
