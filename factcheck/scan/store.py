# ruff: noqa: E501  questions in SQL, and pages, stand on the lines that they are read by
"""
What a scan keeps: Parquet parts in a folder, each written whole or not at all, and the views over them.

DuckDB writes and reads them; anything else that reads Parquet can. A part counts once the row that speaks for
it is there (`read` for copies and sketches, `joined` for pairs, `checks` for what was found), and that row is
written last: a run that is killed leaves at most a part that nothing speaks for.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactcheckError, UsageError
from factcheck.scan.copies import Row, named

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MARKER = "factcheck-store.json"
SCHEMA = "factcheck.store/1"
MEMORY = "600MB"  # of DuckDB; past it, it spills into the store's own folder

_TEXTS = "VARCHAR"
SCHEMAS: dict[str, dict[str, str]] = {
    "read": dict.fromkeys(("path", "part"), _TEXTS)
    | dict.fromkeys(("size", "stamp", "start", "end", "copies"), "BIGINT"),
    "copies": dict.fromkeys(
        ("copy", "path", "item", "host", "outlet", "agency", "headline", "byline"), _TEXTS
    )
    | {"day": "DATE", "words": "INTEGER"}
    | dict.fromkeys(
        ("stamp", "version", "dateline", "language", "format", "zones", "lines", "apart", "text", "part"), _TEXTS
    ),
    "sketches": {"copy": _TEXTS, "host": _TEXTS, "day": "DATE", "told": "UBIGINT[]", "rest": "UBIGINT[]",
                 "part": _TEXTS},
    "passed": dict.fromkeys(("path", "item", "reason", "part"), _TEXTS),
    "pairs": {"one": _TEXTS, "two": _TEXTS, "shared": "INTEGER", "containment": "DOUBLE",
              "narration": "DOUBLE", "part": _TEXTS},
    "house": {"copy": _TEXTS, "runs": "UBIGINT[]", "part": _TEXTS},
    "joined": {"copy": _TEXTS, "part": _TEXTS},
    "stories": {"story": _TEXTS, "key": _TEXTS, "day": "DATE", "last": "DATE", "copies": "INTEGER",
                "headline": _TEXTS},
    "members": {"story": _TEXTS, "copy": _TEXTS},
    "relations": dict.fromkeys(("key", "one", "two", "relation", "why", "part"), _TEXTS)
    | dict.fromkeys(("narration", "containment", "likeness"), "DOUBLE"),
    "facts": dict.fromkeys(
        ("key", "fact", "kind", "about", "copy", "outlet", "value", "text", "verdict", "severity", "code",
         "part"), _TEXTS,
    )
    | {"start": "INTEGER", "end": "INTEGER", "odd": "BOOLEAN"},
    "findings": dict.fromkeys(
        ("key", "code", "name", "severity", "confidence", "message", "fingerprint", "marks", "part"), _TEXTS
    ),
    "updates": dict.fromkeys(
        ("key", "older", "newer", "copy", "outlet", "kind", "about", "was", "now", "carries", "part"), _TEXTS
    )
    | {"since": "BOOLEAN"},
    "checks": dict.fromkeys(
        ("key", "story", "status", "reason", "notes", "version", "settings", "checked_at", "part"), _TEXTS
    )
    | dict.fromkeys(
        ("copies", "texts", "compared", "errors", "warnings", "facts", "diverging", "wrong"), "INTEGER"
    )
    | {"seconds": "DOUBLE"},
}  # fmt: skip

_FOUND = ("relations", "facts", "findings", "updates")
_OF_STORY = (
    "CREATE OR REPLACE VIEW {table} AS SELECT DISTINCT * FROM all_{table} SEMI JOIN checks USING (key, part);"
)
# The views that a question is asked of; plain `duckdb` reads them from the same file.
_VIEWS = "\n".join(
    [
        f"CREATE OR REPLACE VIEW all_{table} AS FROM read_parquet('{table}/*.parquet', union_by_name = true);"
        for table in SCHEMAS
    ]
    + [
        "CREATE OR REPLACE VIEW copies AS FROM all_copies SEMI JOIN all_read USING (part);",
        "CREATE OR REPLACE VIEW sketches AS SELECT s.*, j.copy IS NULL AS fresh FROM all_sketches s "
        "SEMI JOIN all_read USING (part) LEFT JOIN (SELECT DISTINCT copy FROM all_joined) j USING (copy);",
        "CREATE OR REPLACE VIEW passed AS FROM all_passed SEMI JOIN all_read USING (part);",
        "CREATE OR REPLACE VIEW pairs AS SELECT one, two, max(shared) AS shared, max(containment) AS containment, "
        "max(narration) AS narration FROM all_pairs SEMI JOIN all_joined USING (part) GROUP BY one, two;",
        "CREATE OR REPLACE VIEW checks AS FROM all_checks SEMI JOIN all_stories USING (key) "
        "QUALIFY row_number() OVER (PARTITION BY key ORDER BY checked_at DESC, part) = 1;",
        "CREATE OR REPLACE VIEW stories AS SELECT s.*, coalesce(status, 'waiting') AS status, reason, errors, "
        "warnings, facts, diverging, wrong FROM all_stories s LEFT JOIN "
        "(SELECT * EXCLUDE (story, copies, settings, version) FROM checks) USING (key);",
        "CREATE OR REPLACE VIEW members AS FROM all_members JOIN (SELECT story, key FROM all_stories) USING (story);",
    ]
    + [
        _OF_STORY.format(table=table)
        for table in _FOUND
    ]
)  # fmt: skip


def driver() -> Any:
    """DuckDB, or a message that says which extra brings it."""
    try:
        import duckdb
    except ImportError:
        raise UsageError(
            "scan needs DuckDB, which is not installed", hint="pip install 'factcheck-wire[scan]'"
        ) from None
    return duckdb


class Store:
    """One store, open: its connection, and how parts come into it."""

    def __init__(self, folder: str, *, create: bool = False, threads: int = 2, memory: str = MEMORY) -> None:
        """Open a store, or lay one out in a folder that is empty or not there yet."""
        duckdb = driver()
        self.folder = Path(folder)
        self._settle(create)
        self.con: DuckDBPyConnection = duckdb.connect(
            config={
                "memory_limit": memory, "threads": str(threads), "file_search_path": str(self.folder), "temp_directory": str(self.folder / "tmp"),
                "autoinstall_known_extensions": "false", "autoload_known_extensions": "false",
            }
        )  # fmt: skip
        if create:
            self._lay_out()
        self.con.execute(_VIEWS)

    def _settle(self, create: bool) -> None:
        """Is this a store, or a place for one? Nothing else's folder is written into."""
        if set(str(self.folder)) & set("*?[],"):
            raise UsageError(
                "a store's path may hold none of * ? [ ] ,", where=str(self.folder), hint="another folder"
            )
        marker = self.folder / MARKER
        made = [folder for folder in (self.folder, *self.folder.parents) if not os.path.exists(folder)]
        try:
            if os.path.isfile(marker):
                if f'"{SCHEMA}"'.encode() not in marker.read_bytes():
                    raise UsageError(
                        "a store of another version of factcheck",
                        where=str(self.folder),
                        hint="another folder",
                    )
                return
            if not create:
                raise UsageError(
                    "this is no store",
                    where=str(self.folder),
                    hint="factcheck scan FEED --store FOLDER makes one",
                )
            if not made and (not self.folder.is_dir() or any(self.folder.iterdir())):
                raise UsageError(
                    "this is no store, and not empty", where=str(self.folder), hint="name an empty folder"
                )
            self.folder.mkdir(parents=True, exist_ok=True)
            marker.write_text(json.dumps({"schema": SCHEMA}) + "\n", "utf-8")
        except OSError as error:
            for folder in made:
                with suppress(OSError):
                    folder.rmdir()
            raise FactcheckError(f"cannot be written: {error.strerror}", where=str(self.folder)) from error

    def _lay_out(self) -> None:
        """A folder a table, each with an empty part, so that it can be read before there is anything in it."""
        tmp = self.folder / "tmp"
        tmp.mkdir(exist_ok=True)
        for left in tmp.glob("*.part*"):  # of a run that was killed
            left.unlink(missing_ok=True)
        for table in SCHEMAS:
            (self.folder / table).mkdir(exist_ok=True)
            if not (self.folder / table / "empty.parquet").exists():
                self.put(table, "empty", ())
        views = self.folder / "views.sql"
        views.write_text(f"-- cd STORE && duckdb -init views.sql\n{_VIEWS}\n", "utf-8")

    def put(self, table: str, name: str, rows: Iterable[Row], *, order: str = "") -> None:
        """Write a part: all of it, under its name, or nothing."""
        columns = SCHEMAS[table]
        tmp = self.folder / "tmp" / f"{table}-{name}-{os.getpid()}"
        lines, made = f"{tmp}.part.json", f"{tmp}.part.parquet"
        with open(lines, "w", encoding="utf-8") as out:
            for row in rows:
                out.write(json.dumps({column: row.get(column) for column in columns}) + "\n")
        typed = ", ".join(f"{_quoted(column)}: {_text(kind)}" for column, kind in columns.items())
        self.con.execute(
            f"COPY (SELECT * FROM read_json({_text(os.path.abspath(lines))}, format = 'nd', "  # noqa: S608  our own
            f"columns = {{{typed}}}, maximum_object_size = 268435456) {order}) "
            f"TO {_text(os.path.abspath(made))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 8192)"
        )
        with open(made, "rb") as written:
            os.fsync(written.fileno())
        os.replace(made, self.folder / table / f"{name}.parquet")
        os.unlink(lines)

    def ask(self, question: str, values: Any = None) -> list[tuple[Any, ...]]:
        """The rows that answer a question in SQL."""
        rows: list[tuple[Any, ...]] = self.con.execute(question, values).fetchall()
        return rows

    def rows(self, question: str, values: Any = None) -> Iterator[Row]:
        """The rows of an answer by their columns' names, some at a time."""
        answer = self.con.cursor().execute(question, values)
        columns = [column[0] for column in answer.description or ()]
        while some := answer.fetchmany(256):
            for row in some:
                yield dict(zip(columns, row, strict=True))

    def digest(self) -> str:
        """One name for all that was found, whatever engine found it and in whatever order."""
        from hashlib import sha256

        told = sha256()
        for table in (*_FOUND, "members"):
            columns = ", ".join(_quoted(column) for column in SCHEMAS[table] if column != "part")
            for row in self.con.execute(f"SELECT DISTINCT {columns} FROM {table} ORDER BY ALL").fetchall():  # noqa: S608
                told.update(json.dumps([table, *row]).encode())
        return told.hexdigest()[:16]

    @contextmanager
    def held(self) -> Iterator[None]:
        """While one scan writes, no other does."""
        with open(self.folder / ".lock", "w", encoding="utf-8") as lock:
            try:
                import fcntl
            except ImportError:  # no such locks on this system
                yield
                return
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise UsageError(
                    "another scan is writing to this store", where=str(self.folder), hint="wait for it to end"
                ) from None
            yield

    def close(self) -> None:
        """Let go of the connection."""
        self.con.close()


def part(*parts: str) -> str:
    """The name of a part: the same for the same contents."""
    return named(*parts)


def _quoted(column: str) -> str:
    return f'"{column}"'


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
