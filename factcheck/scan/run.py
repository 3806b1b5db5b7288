"""
A scan from what is given to what is found: read, join, group, check; what is there already is not done again.

Each step writes what it has before the next begins, so that a run that was killed goes on where it was, and
a day's feed added to an archive checks only the stories whose members have changed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from time import monotonic
from typing import Any, NamedTuple

from factcheck.model.settings import Settings
from factcheck.scan import intake, join
from factcheck.scan.copies import Row, dated, named
from factcheck.scan.engines import Engine, engine
from factcheck.scan.group import Caps, Edge, groups
from factcheck.scan.store import Store
from factcheck.scan.story import SECONDS, TABLES, WORDS, story
from factcheck.version import VERSION

_BATCH = 200  # stories of one part
_PATIENCE = 10.0  # seconds after which what there is is written all the same
_ROWS = 2_000  # copies of one part


class Options(NamedTuple):
    """How a scan is to be made."""

    settings: Settings
    engine: str = "pool"
    workers: int = 2
    again: bool = False  # check anew what another version, or other settings, have checked
    seconds: float = SECONDS
    words: int = WORDS
    join: join.Settings = join.Settings()
    caps: Caps = Caps()


class Step(NamedTuple):
    """How far a scan is: what it does, how much of it is done, and of how much where that is known."""

    name: str
    done: int
    whole: int | None = None


class Done(NamedTuple):
    """What a scan has done: copies read, items passed over, stories, checked now, of another version."""

    read: int
    passed: int
    stories: int
    checked: int
    older: int


Tell = Callable[[Step], None]


def scan(given: Sequence[str], store: Store, options: Options, tell: Tell = lambda step: None) -> Done:
    """Read what is new among `given`, and check every story that has not been checked."""
    with engine(options.engine, options.workers) as workers:
        return carried_out(given, store, workers, options, tell)


def carried_out(
    given: Sequence[str], store: Store, workers: Engine, options: Options, tell: Tell = lambda step: None
) -> Done:
    """The same by an engine of the caller's own."""
    with store.held():
        read, passed = _read(given, store, workers, tell)
        _join(store, options, tell)
        waiting, older = _plan(store, options)
        checked = _check(store, workers, options, waiting, tell)
        count = store.ask("SELECT count(*) FROM stories")[0][0]
    return Done(read, passed, count, checked, older)


def _read(given: Sequence[str], store: Store, workers: Engine, tell: Tell) -> tuple[int, int]:
    """Read what has not been read; a copy that is there already, from whatever file, is not kept twice."""
    before = set(store.ask('SELECT path, size, stamp, "start" FROM all_read'))
    known = {copy for (copy,) in store.ask("SELECT copy FROM sketches")}
    found = list(intake.stretches(given))
    whole = sum(one.end - one.start for one in found if one.known not in before)
    count = passed = size = 0
    held = _Held(store, ("copies", "sketches", "passed", "read"), _ROWS)
    tell(Step("read", 0, whole))
    for job, result in workers.run(intake.read, intake.jobs(found, before)):
        if result is None:
            result = _unread(job)
        fresh = {copy["copy"] for copy in result["copies"]} - known
        known |= fresh
        for table in ("copies", "sketches"):
            once = {row["copy"]: row for row in reversed(result[table]) if row["copy"] in fresh}
            result[table] = list(once.values())
        count, passed = count + len(fresh), passed + len(result["passed"])
        held.add(job["part"], result, len(fresh) + len(result["passed"]))
        size += sum(end - start for *_, start, end in job["stretches"])
        tell(Step("read", size, whole))
    held.write()
    return count, passed


def _unread(job: Row) -> dict[str, list[Row]]:
    """What is told of a batch that killed whatever read it."""
    found = [intake.Stretch(*one) for one in job["stretches"]]
    reason = "the process that read it died"
    return {
        "copies": [],
        "sketches": [],
        "passed": [{"path": one.path, "item": "", "reason": reason} for one in found],
        "read": [{**one._asdict(), "copies": 0} for one in found],
    }


class _Held:
    """Rows on their way into parts, the table that speaks for them last."""

    def __init__(self, store: Store, tables: Sequence[str], most: int) -> None:
        self.store, self.tables, self.most = store, tables, most
        self.names: list[str] = []
        self.rows: dict[str, list[Row]] = {table: [] for table in tables}
        self.count, self.since = 0, monotonic()

    def add(self, name: str, rows: dict[str, list[Row]], count: int) -> None:
        """Take some rows in; write all once there are many, or the last were written long ago."""
        self.names.append(name)
        for table in self.tables:
            self.rows[table] += rows[table]
        self.count += count
        if self.count >= self.most or monotonic() - self.since > _PATIENCE:
            self.write()

    def write(self) -> None:
        """Write what there is."""
        if self.names:
            part = named(*sorted(self.names))
            for table in self.tables:
                for row in self.rows[table]:
                    row["part"] = part
                if self.rows[table] or table == self.tables[-1]:
                    order = "ORDER BY day" if "day" in (self.rows[table] or [{}])[0] else ""
                    self.store.put(table, _dated(part, self.rows[table]), self.rows[table], order=order)
        self.names, self.rows = [], {table: [] for table in self.tables}
        self.count, self.since = 0, monotonic()


def _dated(part: str, rows: Iterable[Row]) -> str:
    """The name of a part, with its days before it where its rows have days: an archive is pruned by them."""
    days = sorted(str(row["day"]) for row in rows if row.get("day"))
    return f"{days[0]}_{days[-1]}_{part}" if days else part


def _join(store: Store, options: Options, tell: Tell) -> None:
    """Find the pairs of what has not been joined, a block of days at a time."""
    waiting = join.blocks(store.con, options.join)
    for done, block in enumerate(waiting):
        tell(Step("join", done, len(waiting)))
        own = [copy for (copy,) in store.ask(_OWN, block._asdict())]
        name = named(str(block), *own)
        found = join.pairs(store.con, block, options.join)
        house = join.furniture(store.con)
        store.put("pairs", name, ({**pair._asdict(), "part": name} for pair in found))
        store.put("house", name, ({"copy": copy, "runs": runs, "part": name} for copy, runs in house))
        store.put("joined", name, ({"copy": copy, "part": name} for copy in own))
    if waiting:
        tell(Step("join", len(waiting), len(waiting)))


_OWN = """
SELECT copy FROM sketches
WHERE fresh AND CASE WHEN $first::DATE IS NULL THEN day IS NULL ELSE day BETWEEN $first AND $last END
ORDER BY copy
"""


def _plan(store: Store, options: Options) -> tuple[list[str], int]:
    """The stories as they are now; which are to be checked, and how many another version has checked."""
    pairs = [Edge(*row) for row in store.ask("SELECT one, two, containment FROM pairs")]
    days = {
        copy: dated(day)
        for copy, day in store.ask(
            "SELECT copy, day FROM sketches SEMI JOIN "
            "(SELECT one AS copy FROM pairs UNION SELECT two FROM pairs) AS paired USING (copy)"
        )
    }
    found = groups(pairs, days, options.caps).stories
    latest = "SELECT story, arg_max(key, checked_at) FROM all_checks GROUP BY story"
    before: dict[str, str] = dict(store.ask(latest))
    held = {key for (key,) in store.ask("SELECT DISTINCT key FROM all_checks")}
    stories: list[Row] = []
    members: list[Row] = []
    older = 0
    for copies in found:
        name = named(*copies)
        wanted = named(name, VERSION, _fingerprint(options.settings))
        key = wanted if options.again or wanted in held else before.get(name, wanted)
        older += key != wanted
        stories.append({"story": name, "key": key, "copies": len(copies), **_span(copies, days)})
        members += [{"story": name, "copy": copy} for copy in copies]
    store.put("members", "now", members)
    store.put("stories", "now", stories, order="ORDER BY day, story")
    return [row["key"] for row in stories if row["key"] not in held], older


def _span(copies: Sequence[str], days: dict[str, Any]) -> Row:
    known = sorted(day for copy in copies if (day := days[copy]) is not None)
    return {"day": known[0].isoformat(), "last": known[-1].isoformat()} if known else {}


def _check(store: Store, workers: Engine, options: Options, waiting: list[str], tell: Tell) -> int:
    """Check the stories that wait, in the order of their days."""
    held = _Held(store, (*TABLES, "checks"), _BATCH)
    done = 0
    if waiting:
        tell(Step("check", 0, len(waiting)))
    for job, result in workers.run(story, jobs(store, waiting, options)):
        rows = {table: list(result[table]) if result else [] for table in TABLES}
        rows["checks"] = [
            {**(result["check"] if result else _crashed(job)), "checked_at": datetime.now(UTC).isoformat()}
        ]
        held.add(job["key"], rows, 1)
        done += 1
        tell(Step("check", done, len(waiting)))
    held.write()
    return done


def _crashed(job: Row) -> Row:
    """What is told of a story that killed whatever checked it."""
    counts = dict.fromkeys(("compared", "errors", "warnings", "facts", "diverging", "wrong", "seconds"), 0)
    return {
        "key": job["key"], "story": job["story"], "status": "crashed",
        "reason": "the process that ran it died",
        "copies": len(job["members"]), "texts": len({copy["text"] for copy in job["members"]}), "notes": "{}",
        "version": job["version"], "settings": job["fingerprint"], **counts,
    }  # fmt: skip


def jobs(store: Store, keys: Sequence[str], options: Options) -> Iterator[Row]:
    """The jobs of these stories, in the order of their days, read as they are asked for."""
    fingerprint, settings = _fingerprint(options.settings), _plain(options.settings)
    held: list[Row] = []
    for row in chain(store.rows(_JOBS, {"keys": list(keys)}) if keys else (), [None]):
        if held and (row is None or row["key"] != held[0]["key"]):
            first = held[0]
            yield {
                "key": first["key"], "story": first["story"], "settings": settings, "version": VERSION,
                "fingerprint": fingerprint, "seconds": options.seconds, "words": options.words,
                "house": {one["copy"]: one["runs"] for one in held if one["runs"]},
                "members": [_member(one) for one in held],
            }  # fmt: skip
            held = []
        if row is not None:
            held.append(row)


def _member(row: Row) -> Row:
    return {
        name: value.isoformat() if name == "day" and value is not None else value
        for name, value in row.items()
        if name not in ("key", "story", "runs", "part", "began")
    }


_JOBS = """
SELECT s.key, s.story, s.day AS began, c.*, h.runs
FROM all_stories s JOIN all_members m USING (story)
JOIN (FROM copies QUALIFY row_number() OVER (PARTITION BY copy ORDER BY path, item) = 1) c ON c.copy = m.copy
LEFT JOIN (SELECT copy, list_sort(list_distinct(flatten(list(runs)))) AS runs
  FROM all_house SEMI JOIN all_joined USING (part) GROUP BY copy) h ON h.copy = m.copy
WHERE s.key IN (SELECT unnest($keys::VARCHAR[]))
ORDER BY began, s.story, c.copy
"""


def _plain(settings: Settings) -> Row:
    """The settings that decide what is found, as plain values."""
    names = ("select", "ignore", "style", "force", "confidence")
    out: Row = {name: getattr(settings, name) for name in names}
    return {
        **out,
        "severity": [list(one) for one in settings.severity],
        "suppressions": [one.to_dict() for one in settings.suppressions],
        "outlets": [one.to_dict() for one in settings.outlets],
    }


def _fingerprint(settings: Settings) -> str:
    return named(json.dumps(_plain(settings), sort_keys=True))
