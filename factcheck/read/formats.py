"""Which format a file is in, told by what stands in it, and the reader for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from factcheck.errors import EmptyCopyError, UsageError
from factcheck.model.article import Article
from factcheck.model.span import OffsetMap
from factcheck.read.page import Page, page
from factcheck.read.source import LARGEST_COPY, Raw


def _text(sheet: Page) -> Article:
    return Article(sheet.text, offsets=OffsetMap(sheet.runs, sheet.lines))


READERS: dict[str, Callable[[Page], Article]] = {"text": _text}
ALIASES = {"txt": "text", "plain": "text"}


def copy(raw: Raw, forced: str | None = None) -> Article:
    """The copy in these bytes, read in the format forced or in the one they show."""
    where = raw.path or raw.name
    if not raw.data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        what = "there is nothing in it but blanks" if raw.data else "the file is empty"
        raise EmptyCopyError(what, where=where, hint="name the file that holds the copy")
    name = _forced(forced) if forced else None
    sheet = page(raw.data, raw.name, raw.path)
    name = name or _shown(sheet)
    found = READERS[name](sheet)
    if not found.text.strip():
        raise EmptyCopyError("there is no text in it", where=where, hint="name the file that holds the copy")
    if len(found.text) > LARGEST_COPY:
        what = f"it holds {len(found.text):,} characters of text; no story has more than {LARGEST_COPY:,}"
        raise sheet.refuse(what, hint="cut the one story out of it")
    return replace(
        found, name=raw.name, path=raw.path, format=name, cautions=(*sheet.cautions, *found.cautions)
    )


def _forced(name: str) -> str:
    key = name.casefold().strip()
    key = ALIASES.get(key, key)
    if key not in READERS:
        raise UsageError(f"no format is called {name!r}", hint="one of " + ", ".join(sorted(READERS)))
    return key


def _shown(sheet: Page) -> str:
    """The format that the first characters show."""
    return "text"
