"""
What is given to a scan, as rows: files, folders, JSONL, Parquet and feeds; each is read once.

A batch of files or a stretch of one is read by `read`, a pure function of its job like `story`, on whatever
engine there is. A file that cannot be read is a row with the reason, and stops nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from factcheck.errors import FactcheckError, UsageError
from factcheck.model.article import READ, Article, Masthead, ZoneKind
from factcheck.model.record import replace
from factcheck.scan.copies import Row, named, row
from factcheck.scan.sketch import Sketch, sketch

STRETCH = 4_000_000  # bytes of a JSONL file that are one job
ROWS = 4_000  # of a Parquet file
FILES = 48
_LONGEST = 2_000_000  # characters of one text; a long read has 60,000
_LINES, _TABLE = (".jsonl", ".ndjson"), (".parquet",)
_COPIES = frozenset(
    " .txt .text .md .html .htm .xhtml .xml .rss .nitf .json .docx .odt .rtf .eml .anpa .pdf".split(" ")
)
# What exports and data sets call the parts of an article; the first that says something is meant.
_FIELDS = {
    "text": "text body article_text maintext content content_original content_text article body_text".split(),
    "title": "title headline head".split(),
    "outlet": "outlet source publisher site site_name domain source_domain newspaper".split(),
    "published": "published published_at date publish_date date_publish publication_date pub_date".split(),
    "url": "url link source_url permalink uri".split(),
    "byline": "byline author authors".split(),
    "version": "version".split(),
}


class Stretch(NamedTuple):
    """A file, or a part of one, that is read by itself; `size` and `stamp` tell that it is still the same."""

    path: str
    size: int
    stamp: int
    start: int
    end: int

    @property
    def known(self) -> tuple[str, int, int, int]:
        """What tells that it has been read before."""
        return self.path, self.size, self.stamp, self.start


def there(given: Iterable[str]) -> None:
    """Raise `UsageError` for what is neither a file nor a folder, before anything is read or kept."""
    for name in given:
        if not os.path.isfile(name) and not os.path.isdir(name):
            raise UsageError("no such file or folder", where=name, hint="look at the spelling and the folder")


def stretches(given: Iterable[str]) -> Iterator[Stretch]:
    """All that is to be read, in order; a folder is read with all below it, links out of it not followed."""
    for name in given:
        there([name])
        if os.path.isdir(name):
            for folder, folders, files in os.walk(name):
                folders[:] = sorted(one for one in folders if not one.startswith((".", "__")))
                for file in sorted(files):
                    path = os.path.join(folder, file)
                    if not file.startswith((".", "~")) and _is_copy(file) and not os.path.islink(path):
                        yield from _of_file(path)
        else:
            yield from _of_file(name)


def _is_copy(name: str) -> bool:
    ending = os.path.splitext(name.lower())[1]
    return ending in _COPIES or ending in _LINES or ending in _TABLE


def _of_file(path: str) -> Iterator[Stretch]:
    told = os.stat(path)
    lower = path.lower()
    whole, step = told.st_size, max(told.st_size, 1)
    if lower.endswith(_LINES):
        step = STRETCH
    elif lower.endswith(_TABLE):
        whole, step = _rows_in(path), ROWS
    for start in range(0, max(whole, 1), step):
        yield Stretch(path, told.st_size, told.st_mtime_ns, start, min(start + step, whole))


def _rows_in(path: str) -> int:
    from factcheck.scan.store import driver

    duckdb = driver()
    try:
        found = duckdb.connect().execute("SELECT count(*) FROM read_parquet(?)", [path]).fetchone()
    except duckdb.Error:
        return 0  # it is told when it is read
    return int(found[0])


def jobs(found: Iterable[Stretch], read: Collection[tuple[str, int, int, int]]) -> Iterator[Row]:
    """Batches of what has not been read: small files some at a time, stretches of large ones alone."""
    files: list[Stretch] = []
    for stretch in found:
        if stretch.known in read:
            continue
        if stretch.path.lower().endswith((*_LINES, *_TABLE)):
            yield _job([stretch])
            continue
        files.append(stretch)
        if len(files) == FILES:
            yield _job(files)
            files = []
    if files:
        yield _job(files)


def _job(some: list[Stretch]) -> Row:
    return {"part": named(*map(str, some)), "stretches": [list(one) for one in some]}


def read(job: Row) -> dict[str, list[Row]]:
    """The copies of a batch with their sketches, what could not be read and why, and what was read."""
    out: dict[str, list[Row]] = {"copies": [], "sketches": [], "passed": [], "read": []}
    for values in job["stretches"]:
        stretch = Stretch(*values)
        count = 0
        for item, found in _entries(stretch):
            if isinstance(found, str):
                out["passed"].append({"path": stretch.path, "item": item, "reason": found})
                continue
            copy, drawn = found
            count += 1
            out["copies"].append(copy)
            out["sketches"].append(
                {
                    "copy": copy["copy"],
                    "host": copy["host"],
                    "day": copy["day"],
                    "told": drawn.told,
                    "rest": drawn.rest,
                }
            )
        out["read"].append({**stretch._asdict(), "copies": count})
    for table in out.values():
        for entry in table:
            entry["part"] = job["part"]
    return out


_Found = tuple[Row, Sketch] | str


def _entries(stretch: Stretch) -> Iterator[tuple[str, _Found]]:
    """Each copy of a stretch by its number, or why it is none."""
    lower = stretch.path.lower()
    if lower.endswith(_LINES):
        reader: Callable[[Stretch], Iterator[tuple[str, _Found]]] = _lines
    elif lower.endswith(_TABLE):
        reader = _table
    else:
        reader = _file
    try:
        yield from reader(stretch)
    except FactcheckError as error:
        yield "", error.what
    except (OSError, MemoryError, RecursionError) as error:
        yield "", f"cannot be read: {error}"
    except Exception as error:  # a fault of ours in one file is told, and stops no other
        yield "", f"a bug in factcheck: {type(error).__name__}: {error}"[:300]


def _file(stretch: Stretch) -> Iterator[tuple[str, _Found]]:
    """A file of one copy, or of many."""
    from factcheck.pipeline import stories

    found = stories(stretch.path)
    for number, entry in enumerate(found, 1):
        item = str(number) if len(found) > 1 else ""
        yield item, _safely(lambda entry=entry, item=item: _of_article(entry.read(), item))  # type: ignore[misc]


def _safely(made: Callable[[], _Found]) -> _Found:
    try:
        return made()
    except FactcheckError as error:
        return error.what
    except Exception as error:  # the other stories of the file are read all the same
        return f"a bug in factcheck: {type(error).__name__}: {error}"[:300]


def _of_article(article: Article, item: str) -> _Found:
    """A row of what a format's reader has read; of a page without marks, its zones are looked for."""
    from factcheck.examine.page.masthead import masthead
    from factcheck.examine.page.zones import zones

    labelled = zones(article)
    head = masthead(article, labelled)
    name = head.outlet or (article.name if not item else None)
    article = replace(article, masthead=replace(head, outlet=name))
    body = [(zone.span.start, zone.span.end) for zone in labelled if zone.kind is ZoneKind.BODY]
    if not any(zone.kind in READ for zone in labelled):
        return "only page furniture: no headline and no body were found"
    return row(article, host=None, stamp=None, item=item), sketch(article.text, body)


def _lines(stretch: Stretch) -> Iterator[tuple[str, _Found]]:
    """A stretch of a file of one JSON object a line; a line belongs to the stretch that it begins in."""
    with open(stretch.path, "rb") as file:
        if stretch.start:
            file.seek(stretch.start - 1)
            file.readline()
        while file.tell() < stretch.end:
            at = file.tell()
            line = file.readline(64_000_000)
            if not line:
                return
            if line.strip():
                yield str(at), _safely(lambda line=line, at=at: _of_line(line, stretch.path, at))  # type: ignore[misc]


def _of_line(line: bytes, path: str, at: int) -> _Found:
    try:
        entry = json.loads(line)
    except ValueError as error:
        return f"this is no JSON: {error}"[:200]
    if not isinstance(entry, dict):
        return "a line that is no object"
    if _field(entry, "text") is None:
        from factcheck.pipeline import read as read_article

        found = replace(read_article(line, format="json"), path=path)
        return _of_article(found, str(at))
    return _of_record(entry, path, str(at))


def _table(stretch: Stretch) -> Iterator[tuple[str, _Found]]:
    from factcheck.scan.store import driver

    duckdb = driver()
    con = duckdb.connect()
    try:
        answer = con.execute(
            "SELECT * FROM read_parquet(?, file_row_number = true) "
            "WHERE file_row_number >= ? AND file_row_number < ?",
            [stretch.path, stretch.start, stretch.end],
        )
        names = [column[0] for column in answer.description]
        while some := answer.fetchmany(200):
            for values in some:
                entry = dict(zip(names, values, strict=True))
                item = str(entry.pop("file_row_number"))
                yield item, _safely(lambda entry=entry, item=item: _of_record(entry, stretch.path, item))  # type: ignore[misc]
    except duckdb.Error as error:
        yield "", f"this is no Parquet that can be read: {str(error).splitlines()[0][:200]}"
    finally:
        con.close()


def _of_record(entry: dict[str, Any], path: str, item: str) -> _Found:
    """A row of a record that holds plain text, under any of the usual names."""
    from factcheck.pipeline import parse

    text = _field(entry, "text")
    if text is None:
        return "no text under any of the usual names: " + ", ".join(_FIELDS["text"][:4])
    if len(text) > _LONGEST:
        return f"it holds {len(text):,} characters; no story has more than {_LONGEST:,}"
    title = " ".join((_field(entry, "title") or "").split())
    stamp = _field(entry, "published")
    url = _field(entry, "url")
    whole = text if not title or text.lstrip().startswith(title) else f"{title}\n\n{text}"
    article = parse(whole, outlet=_field(entry, "outlet"), published=_day(stamp))
    head = replace(
        article.masthead,
        headline=title or None,
        byline=_field(entry, "byline"),
        version=_field(entry, "version"),
    )
    named_so = replace(article, masthead=_marked(head), path=path)
    return row(named_so, host=_host(url), stamp=stamp, item=item), sketch(text)


def _marked(head: Masthead) -> Masthead:
    """The version is told in the headline where it is told nowhere else."""
    from factcheck.lexicon.outlets import VERSION

    hit = VERSION.search(head.headline or "") if head.version is None else None
    return replace(head, version=hit[0]) if hit else head


def _field(entry: dict[str, Any], name: str) -> str | None:
    for key in _FIELDS[name]:
        value = entry.get(key)
        if isinstance(value, list):
            value = ", ".join(str(one) for one in value if one)
        if isinstance(value, dict):
            value = value.get("name") or value.get("title")
        if value is not None and (said := str(value).strip()):
            return said
    return None


def _host(url: str | None) -> str | None:
    """Whose page it stood on."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _day(stamp: str | None) -> date | None:
    from factcheck.read.markup import day

    iso = day(stamp)
    return date.fromisoformat(iso) if iso else None
