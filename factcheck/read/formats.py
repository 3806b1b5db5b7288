"""Which format a file is in, told by what stands in it, and the reader for each."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.errors import EmptyCopyError, UsageError
from factcheck.model.article import Article
from factcheck.model.record import replace
from factcheck.model.span import OffsetMap
from factcheck.read.invisible import visible
from factcheck.read.page import Page, page
from factcheck.read.source import LARGEST_COPY, Raw

_ROOT = re.compile(r"<(?:[\w.-]+:|(?![\w.-]+:))([A-Za-z][\w.-]*)")
_PROLOGUE = re.compile(
    r"\s+|<\?[^>]*>|<!DOCTYPE\s*(?!\s)([\w.:-]*)(?![\w.:-])[^\[>]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE
)
_JSON = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:\{|\[))')
# As a mail begins: two lines of headers.
_HEADERS = re.compile(r"\s{0,9}(?:From [^\n]*\n)?[A-Za-z-]{2,60}:[^\n]*\n(?:[ \t]|[A-Za-z-]{2,60}:)")
_ROOTS = {
    "newsml-g2": "newsitem newsmessage packageitem planningitem conceptitem knowledgeitem catalogitem "
    "contentset groupset",
    "newsml": "newsml",
    "nitf": "nitf",
    "rss": "rss feed rdf channel entry item",
    "html": "html head body article div section main p h1 h2 header meta title figure span ul a b i em "
    "strong",
}
_BY_ROOT = {root: name for name, roots in _ROOTS.items() for root in roots.split()}


def _text(sheet: Page) -> Article:
    return Article(sheet.text, offsets=OffsetMap(sheet.runs, sheet.lines))


def _markdown(sheet: Page) -> Article:
    from factcheck.read.markdown import read

    return read(sheet)


def _html(sheet: Page) -> Article:
    from factcheck.read.html import read

    return read(sheet)


def _ninjs(sheet: Page) -> Article:
    from factcheck.read.ninjs import read

    return read(sheet)


def _nitf(sheet: Page) -> Article:
    from factcheck.read.nitf import read

    return read(sheet)


def _newsml_g2(sheet: Page) -> Article:
    from factcheck.read.newsml_g2 import read

    return read(sheet)


def _newsml(sheet: Page) -> Article:
    from factcheck.read.newsml_1 import read

    return read(sheet)


def _feed(sheet: Page) -> Article:
    from factcheck.read.feed import read

    return read(sheet)


def _mail(data: bytes, sheet: Page) -> Article:
    from factcheck.read.mail import read

    return read(data, sheet)


def _anpa(sheet: Page) -> Article:
    from factcheck.read.telex import read_anpa

    return read_anpa(sheet)


def _iptc(sheet: Page) -> Article:
    from factcheck.read.telex import read_iptc

    return read_iptc(sheet)


READERS: dict[str, Callable[[Page], Article]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "ninjs": _ninjs,
    "newsml-g2": _newsml_g2,
    "newsml": _newsml,
    "nitf": _nitf,
    "rss": _feed,
    "anpa": _anpa,
    "iptc7901": _iptc,
}
FORMATS = (*READERS, "docx", "mail")
_ALSO = {
    "text": "txt",
    "markdown": "md",
    "html": "htm xhtml",
    "ninjs": "json",
    "rss": "atom feed",
    "newsml": "newsml1 newsml-1",
    "newsml-g2": "newsmlg2 g2",
    "anpa": "anpa1312 anpa-1312",
    "iptc7901": "iptc iptc-7901",
    "docx": "word",
    "mail": "eml email mhtml",
}
_ALIASES = {alias: name for name, aliases in _ALSO.items() for alias in aliases.split()}


def copy(raw: Raw, forced: str | None = None) -> Article:
    """The copy in these bytes, read in the format forced or in the one they show."""
    where = raw.path or raw.name
    if not raw.data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        what = "there is nothing in it but blanks" if raw.data else "the file is empty"
        raise EmptyCopyError(what, where=where, hint="name the file that holds the copy")
    name = _forced(forced) if forced else None
    if name == "docx" or (name is None and raw.data.startswith(b"PK\x03\x04")):
        from factcheck.read.docx import read

        sheet, name = Page("", raw.name, raw.path), "docx"
        found = read(raw.data, raw.name, raw.path)
    else:
        sheet = page(raw.data, raw.name, raw.path)
        name = name or _shown(sheet, raw.path)
        found = _mail(raw.data, sheet) if name == "mail" else READERS[name](sheet)
    return _checked(replace(found, name=raw.name, path=raw.path, format=name), sheet)


def _checked(found: Article, sheet: Page) -> Article:
    if not found.text.strip():
        where = sheet.path or sheet.name
        raise EmptyCopyError("there is no text in it", where=where, hint="name the file that holds the copy")
    if len(found.text) > LARGEST_COPY:
        what = f"it holds {len(found.text):,} characters of text; no story has more than {LARGEST_COPY:,}"
        raise sheet.refuse(what, hint="cut the one story out of it")
    return visible(replace(found, cautions=(*sheet.cautions, *found.cautions)))


def _forced(name: str) -> str:
    key = name.casefold().strip()
    key = _ALIASES.get(key, key)
    if key not in FORMATS:
        raise UsageError(f"no format is called {name!r}", hint="one of " + ", ".join(FORMATS))
    return key


def _shown(sheet: Page, path: str | None) -> str:
    """The format that the first characters show; a file's ending decides for Markdown alone."""
    text = sheet.text
    first = text.lstrip()[:1]
    if first == "<" and (name := _marked_up(sheet)):
        return name
    if first in ("{", "[") and _JSON.match(text):
        return "ninjs"
    if "\x01" in text[:200] or "\x02" in text[:400]:
        from factcheck.read.telex import looks

        return looks(text) or "text"
    if _HEADERS.match(text):
        from factcheck.read.mail import looks as mailed

        if mailed(text, path):
            return "mail"
    if path and path.lower().endswith((".md", ".markdown", ".mkd")):
        return "markdown"
    if first in ("#", "-", "+") or "](http" in text[:4000]:
        from factcheck.read.markdown import looks as marked

        return "markdown" if marked(text) else "text"
    return "text"


def _marked_up(sheet: Page) -> str | None:
    """Which format the first element is of; None where what begins with "<" is text all the same."""
    text, at = sheet.text, 0
    while True:
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            at = end + 3 if end >= 0 else len(text)
        elif match := _PROLOGUE.match(text, at):
            if (match[1] or "").lower() == "html":
                return "html"
            at = match.end()
        else:
            break
    root = _ROOT.match(text, at)
    if root is None:
        return None
    name = _BY_ROOT.get(root[1].lower())
    if name is None and text.lstrip().startswith("<?xml"):
        what = f"XML of a kind that is not read: <{root[1]}>"
        raise sheet.refuse(what, root.start(), "--from text, or one of " + ", ".join(FORMATS))
    return name
