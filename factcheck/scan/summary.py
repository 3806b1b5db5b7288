# ruff: noqa: E501  questions in SQL, and pages, stand on the lines that they are read by
"""
What a news editor asks of a store: which stories disagree in what, who stands alone, and what was not compared.

It is one plain value, which the reports draw and the JSON gives as it is (schema `factcheck.scan/1`).
"""

from __future__ import annotations

from typing import Any

from factcheck.scan.copies import Row
from factcheck.scan.store import Store
from factcheck.version import VERSION

SCHEMA = "factcheck.scan/1"
PAIRS = 20  # of copies, for a rate of an outlet to mean anything: at two it is the luck of one story
_CARRIERS = 12  # outlets named of one fact


def summary(store: Store) -> Row:
    """All of it, in the order in which an editor reads it."""
    facts = _facts(store)
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "counts": _counts(store),
        "stories": _stories(store, facts),
        "outlets": store_rows(store, _OUTLETS, pairs=PAIRS),
        "updates": store_rows(store, _UPDATES),
        "not_compared": store_rows(store, _NOT_COMPARED),
        "passed": store_rows(store, "SELECT reason, count(*) AS items, min(path) AS first FROM passed GROUP BY ALL "
                             "ORDER BY items DESC, reason LIMIT 50"),
    }  # fmt: skip


def store_rows(store: Store, question: str, **values: Any) -> list[Row]:
    """The rows of an answer, with days as text."""
    return [
        {name: _plain(value) for name, value in row.items()} for row in store.rows(question, values or None)
    ]


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _counts(store: Store) -> Row:
    (row,) = store_rows(store, _COUNTS)
    return row


def _stories(store: Store, facts: dict[str, list[Row]]) -> list[Row]:
    """The stories in which copies diverge, those with most independent facts in error first."""
    out = []
    for row in store_rows(store, _STORIES):
        every = facts.get(row.pop("key"), [])
        row["facts"] = [fact for fact in every if fact["kind"] != "quote"]
        row["quotations"] = [fact for fact in every if fact["kind"] == "quote"]
        out.append(row)
    return out


def _facts(store: Store) -> dict[str, list[Row]]:
    """Of each story the facts that diverge, with who says what; copies that say the same are one cell."""
    out: dict[str, list[Row]] = {}
    for row in store.rows(_FACTS):
        facts = out.setdefault(row["key"], [])
        if not facts or facts[-1]["fact"] != row["fact"]:
            facts.append(
                {name: row[name] for name in ("fact", "kind", "about", "severity", "code")} | {"said": []}
            )
        facts[-1]["said"].append(
            {
                "text": row["text"],
                "outlets": row["outlets"][:_CARRIERS],
                "copies": row["copies"],
                "odd": row["odd"],
            }
        )
    for facts in out.values():
        facts.sort(key=lambda fact: (fact["severity"] != "error", fact["kind"], fact["fact"]))
    return out


_COUNTS = """
SELECT (SELECT count(DISTINCT copy) FROM sketches) AS copies,
  (SELECT count(*) FROM passed) AS passed,
  count(*) AS stories,
  coalesce(sum(copies), 0)::BIGINT AS in_stories,
  count(*) FILTER (status = 'checked') AS checked,
  count(*) FILTER (status = 'checked' AND wrong > 0) AS disagree,
  count(*) FILTER (status = 'not compared') AS not_compared,
  count(*) FILTER (status NOT IN ('checked', 'not compared', 'waiting')) AS failed,
  count(*) FILTER (status = 'waiting') AS waiting,
  coalesce(sum(wrong), 0)::BIGINT AS wrong, coalesce(sum(diverging), 0)::BIGINT AS diverging,
  coalesce(sum(facts), 0)::BIGINT AS facts,
  coalesce(sum(errors), 0)::BIGINT AS errors, coalesce(sum(warnings), 0)::BIGINT AS warnings
FROM stories
"""
_STORIES = """
SELECT story, key, day, headline, copies, wrong, diverging, errors, warnings,
  (SELECT list(DISTINCT outlet ORDER BY outlet) FROM members m JOIN copies c USING (copy) WHERE m.key = s.key) AS outlets
FROM (SELECT s.* EXCLUDE (headline), h.headline FROM stories s LEFT JOIN (
    SELECT key, arg_min(headline, stamp) AS headline
    FROM members JOIN copies USING (copy) WHERE headline IS NOT NULL GROUP BY key) h USING (key)) s
WHERE diverging > 0
ORDER BY wrong DESC, diverging DESC, copies DESC, day, story
"""
_FACTS = """
WITH said AS (
  SELECT key, fact, any_value(kind) AS kind, any_value(severity) AS severity, any_value(code) AS code, value,
    arg_min(about, copy) AS about, arg_min(text, copy) AS text, bool_or(odd) AS odd,
    list(DISTINCT outlet ORDER BY outlet) AS outlets, count(DISTINCT copy) AS copies
  FROM facts WHERE verdict = 'diverge' GROUP BY key, fact, value)
SELECT * FROM said ORDER BY key, fact, copies DESC, value
"""
# An outlet is at odds where it stands alone, and where two stand against each other and nobody can tell.
_OUTLETS = """
WITH told AS (
  SELECT key, fact, outlet, severity = 'error' AS wrong, odd, bool_or(odd) OVER (PARTITION BY key, fact) AS told
  FROM facts),
shared AS (
  SELECT outlet, count(DISTINCT (key, fact)) AS shared,
    count(DISTINCT (key, fact)) FILTER (wrong AND (odd OR NOT told)) AS diverging
  FROM told GROUP BY outlet),
paired AS (
  SELECT outlet, count(*) AS pairs FROM (
    SELECT c.outlet FROM relations r JOIN copies c ON c.copy IN (r.one, r.two)
    WHERE relation IN ('copy', 'rewritten'))
  GROUP BY outlet)
SELECT outlet, pairs, shared, diverging, round(100 * diverging / shared, 2) AS per_100
FROM shared JOIN paired USING (outlet) WHERE pairs >= $pairs AND shared > 0
ORDER BY per_100 DESC, outlet
"""
_UPDATES = """
SELECT m.story, u.was, u.now, any_value(u.about) AS about, u.kind,
  list(DISTINCT u.outlet ORDER BY u.outlet) AS carriers, bool_or(u.since) AS since, any_value(n.outlet) AS updated_by,
  any_value(u.older) AS older, any_value(u.newer) AS newer
FROM updates u JOIN copies n ON n.copy = u.newer JOIN all_stories m USING (key)
WHERE carries = 'older' AND kind IN ('number', 'percent', 'money', 'measure', 'age', 'date', 'time', 'duration', 'ordinal')
GROUP BY m.story, u.was, u.now, u.kind ORDER BY since DESC, len(carriers) DESC, story, was
"""
_NOT_COMPARED = """
SELECT why, relation AS what, count(*) AS pairs, NULL::BIGINT AS stories, min(key) AS example
FROM relations WHERE why <> '' GROUP BY ALL
UNION ALL
SELECT reason, status, NULL, count(*), min(story) FROM stories
WHERE status NOT IN ('checked', 'not compared') GROUP BY ALL
ORDER BY pairs DESC, stories DESC, why
"""
