"""`factcheck ask`: a question in SQL to the store of a scan."""

from __future__ import annotations

from typing import Any

from factcheck.cli import options
from factcheck.cli.output import look, write
from factcheck.errors import UsageError
from factcheck.report import paint


def ask(
    given: list[str], store: str | None, form: str, output: str | None, width: int | None, color: str
) -> int:
    """Answer one question; the answer is the exit code."""
    if not store:
        raise UsageError("no store is named", hint='factcheck ask "SELECT ..." --store FOLDER')
    if len(given) > 1:
        raise UsageError("one question at a time", hint='put it in quotes: "SELECT ..."')
    from factcheck.scan.store import Store, driver

    held = Store(store)
    try:
        found = held.con.execute(given[0])
        names = [column[0] for column in found.description or ()]
        rows = found.fetchall() if names else []
    except driver().Error as error:
        raise UsageError(
            str(error).strip()[:400], where="the question", hint="FROM stories; docs/scan.md has ten"
        ) from None
    finally:
        held.close()
    write(_drawn(names, rows, form, look(width=width, color=color, output=output)), output, form=form)
    return 0


def _drawn(names: list[str], rows: list[tuple[Any, ...]], form: str, seen: Any) -> str:
    if form == "json":
        from factcheck.report.json import dumps

        plain = (int, float, str, bool, list, type(None))
        return dumps(
            [
                dict(zip(names, (v if isinstance(v, plain) else str(v) for v in row), strict=True))
                for row in rows
            ]
        )
    from factcheck.report.scan import answer, table

    return table(names, rows) if form == "csv" else paint(answer(names, rows, seen.columns), seen)


COMMAND = options.Command(
    ask,
    "Ask the store of a scan a question in SQL: FROM stories, members, facts, findings, copies.",
    "QUESTION",
    "The question: one SELECT of DuckDB's SQL.",
    (
        options.Option("store", ("--store",), "The folder of the scan.", metavar="DIR"),
        options.FORMAT._replace(choices=("terminal", "json", "csv")), options.OUTPUT, options.WIDTH,
        options.COLOUR,
    ),
)  # fmt: skip
