"""
One story checked: rows in, rows out. No engine is named here, and nothing is kept from one story to the next.

A process pool, a cluster's worker or a `mapPartitions` calls `story` with one row and gets the same rows.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from time import perf_counter
from typing import Any

from factcheck.errors import FactcheckError
from factcheck.model.article import Witness
from factcheck.model.collation import Kinship
from factcheck.model.finding import Report, Severity
from factcheck.model.settings import ForOutlets, Settings, Suppression
from factcheck.scan.copies import Row, article
from factcheck.scan.facts import facts
from factcheck.scan.limits import OutOfTimeError, within
from factcheck.scan.relation import WHY_NOT, Relation, relation, shares
from factcheck.scan.sketch import Runs, runs

SECONDS = 60.0  # of one story; the slowest of 751 took two
WORDS = 60_000  # of all its copies: a story of forty has half as many
TOGETHER = 12  # different texts in one check; a wire that forty print has hardly more
_OF_KINSHIP = {
    Kinship.UPDATE: Relation.UPDATE,
    Kinship.SHARED_QUOTES: Relation.SHARED_QUOTES,
    Kinship.OTHER: Relation.UNRELATED,
}
TABLES = ("relations", "facts", "findings", "updates")


def story(job: Row) -> dict[str, Any]:
    """
    All that is told of one story: a row of "check", and the rows of each of `TABLES`.

    The job holds `key`, `story`, `members` (rows of copies), `house` (by copy, the sampled runs of
    it that are its host's furniture),
    `settings`, and what the story may cost.
    """
    begun = perf_counter()
    work = _Story(job)
    status, reason = "checked", ""
    words = sum(copy["words"] for copy in job["members"])
    if words > job.get("words", WORDS):
        status, reason = "too large", f"{words:,} words in {len(job['members'])} copies"
    else:
        try:
            with within(job.get("seconds", SECONDS)):
                work.check()
        except OutOfTimeError:
            status, reason = "out of time", f"more than {job.get('seconds', SECONDS):g} seconds"
        except MemoryError:
            status, reason = "out of memory", f"{words:,} words in {len(job['members'])} copies"
        except Exception as error:  # a fault of ours in one story is told, and stops no other
            status, reason = "bug", f"{type(error).__name__}: {error}"[:300]
    if status != "checked":
        work.forget()
    elif not work.compared:
        status, reason = "not compared", "; ".join(sorted(set(work.refused))) or _why_not(work)
    return {**work.rows, "check": work.row(status, reason, perf_counter() - begun)}


def _why_not(work: _Story) -> str:
    counts = Counter(row["why"] for row in work.rows["relations"] if row["why"])
    return "; ".join(why for why, _ in counts.most_common())


class _Story:
    """The copies of one story, and what comes out."""

    def __init__(self, job: Row) -> None:
        self.job = job
        self.members: list[Row] = sorted(job["members"], key=_order)
        self.settings = _settings(job["settings"])
        self.runs: dict[str, Runs] = {}
        self.witnesses: dict[str, Witness] = {}
        self.refused: list[str] = []
        self.compared = 0
        self.notes: Counter[str] = Counter()
        self.forget()

    def forget(self) -> None:
        """Nothing is told of a story that was not checked to its end."""
        self.rows: dict[str, list[Row]] = {table: [] for table in TABLES}
        self.relations: dict[tuple[str, str], Row] = {}
        self.compared = 0
        self.notes.clear()

    def row(self, status: str, reason: str, seconds: float) -> Row:
        """What became of the story."""
        counts = Counter(row["severity"] for row in self.rows["findings"])
        every = {row["fact"] for row in self.rows["facts"]}
        diverging = {row["fact"] for row in self.rows["facts"] if row["verdict"] == "diverge"}
        errors = {row["fact"] for row in self.rows["facts"] if row["severity"] == "error"}
        return {
            "key": self.job["key"], "story": self.job["story"], "status": status, "reason": reason,
            "copies": len(self.members), "texts": len({copy["text"] for copy in self.members}),
            "compared": self.compared, "errors": counts["error"], "warnings": counts["warning"],
            "notes": json.dumps(dict(sorted(self.notes.items()))), "facts": len(every),
            "diverging": len(diverging), "wrong": len(errors), "seconds": round(seconds, 3),
            "version": self.job["version"], "settings": self.job["fingerprint"],
        }  # fmt: skip

    def check(self) -> None:
        """Tell the relations, hold against each other what is one text, and see what updates left behind."""
        for one, two in combinations(self.members, 2):
            self._relate(one, two)
        for texts in self._together():
            self._compare(texts)
        self.rows["relations"] = [self.relations[pair] for pair in sorted(self.relations)]
        self._follow()

    def _relate(self, one: Row, two: Row) -> None:
        pair = _pair(one["copy"], two["copy"])
        found = shares(self._runs(one), self._runs(two))
        own = one["host"] is not None and one["host"] == two["host"]
        numbered = None not in (one["version"], two["version"]) and one["version"] != two["version"]
        kind = relation(found, one_outlet=own, renumbered=numbered)
        self.relations[pair] = {
            "key": self.job["key"], "one": pair[0], "two": pair[1], "relation": kind.value,
            "narration": found.narration, "containment": found.containment, "likeness": found.likeness,
            "why": WHY_NOT.get(kind, ""),
        }  # fmt: skip

    def _runs(self, copy: Row) -> Runs:
        if copy["copy"] not in self.runs:
            self.runs[copy["copy"]] = runs(copy["text"], frozenset(self.job["house"].get(copy["copy"], ())))
        return self.runs[copy["copy"]]

    def _kind(self, one: Row, two: Row) -> Relation:
        return Relation(self.relations[_pair(one["copy"], two["copy"])]["relation"])

    def _together(self) -> list[list[list[Row]]]:
        """
        The copies that are held against each other, those of one text together.

        Two states of one outlet's story never stand in one check: what has changed between them would be
        called an error. A copy goes with the state that it shares the most with.
        """
        group: dict[str, list[Row]] = {copy["copy"]: [copy] for copy in self.members}
        by_strength = sorted(
            (row for row in self.relations.values() if Relation(row["relation"]).compared),
            key=lambda row: (-row["narration"], -row["likeness"], row["one"], row["two"]),
        )
        for row in by_strength:
            a, b = group[row["one"]], group[row["two"]]
            if a is b or any(self._kind(x, y) is Relation.UPDATE for x in a for y in b):
                continue
            a.extend(b)
            for copy in b:
                group[copy["copy"]] = a
        distinct = {id(members): members for members in group.values()}
        texts = [_by_text(members) for members in distinct.values() if len(members) > 1]
        return [some for own in texts if len(own) > 1 or len(own[0]) > 1 for some in _parts(own)]

    def _compare(self, texts: list[list[Row]]) -> None:
        """Check some texts, each carried by one copy or more."""
        self.compared += sum(map(len, texts))
        report = self._checked([carriers[0] for carriers in texts]) if len(texts) > 1 else None
        if report is None:
            return
        self._lower(report, texts)
        names = [[copy["copy"] for copy in carriers] for carriers in texts]
        for row in facts(report):
            for place, copy in enumerate(texts[row["document"]]):
                own = {**row, "key": self.job["key"], "copy": copy["copy"], "outlet": copy["outlet"]}
                del own["document"]
                own["odd"] = row["odd"] and place == 0 and len(texts[row["document"]]) == 1
                self.rows["facts"].append(own)
        self._findings(report, names)

    def _findings(self, report: Report, names: Sequence[Sequence[str]]) -> None:
        for finding in report.findings:
            if finding.severity is Severity.NOTE:
                self.notes[finding.code] += 1
                continue
            entry = finding.to_dict(report.collation)
            marks = [
                [names[mark["document"]][0], mark["start"], mark["end"], mark["text"]]
                for mark in entry["marks"]
            ]
            self.rows["findings"].append(
                {
                    "key": self.job["key"], "code": entry["code"], "name": entry["name"],
                    "severity": entry["severity"], "confidence": entry["confidence"],
                    "message": entry["message"], "fingerprint": entry["fingerprint"],
                    "marks": json.dumps(marks, ensure_ascii=False),
                }
            )  # fmt: skip

    def _checked(self, copies: Sequence[Row]) -> Report | None:
        from factcheck.pipeline import check, examiner

        examine = examiner()
        for copy in copies:
            if copy["copy"] not in self.witnesses:
                self.witnesses[copy["copy"]] = examine(article(copy))
        try:
            return check(*(self.witnesses[copy["copy"]] for copy in copies), settings=self.settings)
        except FactcheckError as error:
            self.refused.append(error.what[:200])
            return None

    def _lower(self, report: Report, texts: list[list[Row]]) -> None:
        """What the check itself says two copies are, where it has seen more than their runs of words tell."""
        for pair in report.collation.pairs:
            kind = _OF_KINSHIP.get(pair.kinship)
            for one in texts[pair.documents[0]]:
                for two in texts[pair.documents[1]]:
                    row = self.relations[_pair(one["copy"], two["copy"])]
                    if kind is not None and Relation(row["relation"]).compared:
                        row["relation"], row["why"] = kind.value, WHY_NOT[kind]

    def _follow(self) -> None:
        """Of each outlet's two states: what has changed, and who carries which."""
        for one, two in combinations(self.members, 2):
            if self._kind(one, two) is not Relation.UPDATE or one["host"] != two["host"]:
                continue
            carriers = [
                copy
                for copy in self.members
                if copy["host"] != one["host"]
                and (self._kind(copy, one).compared or self._kind(copy, two).compared)
            ]
            if carriers:
                self._changed(one, two, _by_text(carriers)[: TOGETHER - 2])

    def _changed(self, older: Row, newer: Row, texts: list[list[Row]]) -> None:
        report = self._checked([older, newer, *(carriers[0] for carriers in texts)])
        if report is None:
            return
        by_fact: dict[str, dict[int, Row]] = {}
        for row in facts(report):
            by_fact.setdefault(row["fact"], {})[row["document"]] = row
        for said in by_fact.values():
            was, now = said.get(0), said.get(1)
            if was is None or now is None or was["value"] == now["value"] or was["verdict"] != "diverge":
                continue
            for document, carriers in enumerate(texts, 2):
                if document not in said:
                    continue
                value = said[document]["value"]
                carries = {was["value"]: "older", now["value"]: "newer"}.get(value, "neither")
                for copy in carriers:
                    self.rows["updates"].append(
                        {
                            "key": self.job["key"], "older": older["copy"], "newer": newer["copy"],
                            "copy": copy["copy"], "outlet": copy["outlet"], "kind": was["kind"],
                            "about": was["about"], "was": was["text"], "now": now["text"],
                            "carries": carries, "since": copy["stamp"][:10] >= newer["stamp"][:10],
                        }
                    )  # fmt: skip


def _order(copy: Row) -> tuple[str, str, str, str]:
    """When it ran: the first is the base, and of one outlet's states the older."""
    return (copy["stamp"] or "9", copy["version"] or "", copy["path"], copy["copy"])


def _pair(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)


def _by_text(copies: Sequence[Row]) -> list[list[Row]]:
    """The copies by what they print, letter for letter: what forty outlets carry is read once."""
    texts: dict[str, list[Row]] = {}
    for copy in sorted(copies, key=_order):
        texts.setdefault(copy["text"], []).append(copy)
    return list(texts.values())


def _parts(texts: list[list[Row]]) -> list[list[list[Row]]]:
    """So many texts at a time as one check is given, each time with the first, which is the base."""
    if len(texts) <= TOGETHER:
        return [texts]
    step = TOGETHER - 1
    return [[texts[0], *texts[at : at + step]] for at in range(1, len(texts), step)]


def _settings(given: Row) -> Settings:
    """The settings as they were written down for the job."""
    outlets = (
        ForOutlets(tuple(one["names"]), tuple(one["ignore"]), tuple(one["severity"].items()), one["style"])
        for one in given.get("outlets", ())
    )
    return Settings(
        select=tuple(given.get("select", ())),
        ignore=tuple(given.get("ignore", ())),
        severity=tuple((code, grade) for code, grade in given.get("severity", ())),
        suppressions=tuple(Suppression(**one) for one in given.get("suppressions", ())),
        outlets=tuple(outlets),
        style=given.get("style"),
        force=given.get("force", False),
        confidence=given.get("confidence", "low"),
    )
