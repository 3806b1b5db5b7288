"""Which format a file is in, told by what stands in it, and the reader for each."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.errors import EmptyCopyError, UsageError
from factcheck.model.article import Article
from factcheck.model.pattern import late
from factcheck.model.record import replace
from factcheck.model.span import OffsetMap
from factcheck.read.invisible import visible
from factcheck.read.page import Page, page
from factcheck.read.source import LARGEST_COPY, Raw
from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.read.many import Story

_ROOT = late(r"<(?:[\w.-]+:|(?![\w.-]+:))([A-Za-z][\w.-]*)")
_PROLOGUE = late(
    r"\s+|<\?[^>]*>|<!DOCTYPE\s*(?!\s)([\w.:-]*)(?![\w.:-])[^\[>]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE
)
_JSON = late(r'\s*(?:\{\s*["}]|\[\s*(?:\{|\[))')
# As a mail begins: two lines of headers.
_HEADERS = late(r"\s{0,9}(?:From [^\n]*\n)?[A-Za-z-]{2,60}:[^\n]*\n(?:[ \t]|[A-Za-z-]{2,60}:)")
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
    found = Article(sheet.text, offsets=OffsetMap(sheet.runs, sheet.lines))
    if "\n[a]" not in sheet.text and "\n[1]" not in sheet.text:
        return found
    from factcheck.read.comments import apart

    return apart(found)


def _markdown(sheet: Page) -> Article:
    from factcheck.read.markdown import read

    return read(sheet)


def _html(sheet: Page) -> Article:
    from factcheck.read.html import read

    return read(sheet)


def _json(sheet: Page) -> Article:
    from factcheck.read.cms import read

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


def _many_json(sheet: Page) -> list[Story]:
    from factcheck.read.cms import stories

    return stories(sheet)


def _many_newsml_g2(sheet: Page) -> list[Story]:
    from factcheck.read.newsml_g2 import stories

    return stories(sheet)


def _many_newsml(sheet: Page) -> list[Story]:
    from factcheck.read.newsml_1 import stories

    return stories(sheet)


def _many_entries(sheet: Page) -> list[Story]:
    from factcheck.read.feed import stories

    return stories(sheet)


READERS: dict[str, Callable[[Page], Article]] = {
    "text": _text,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "newsml-g2": _newsml_g2,
    "newsml": _newsml,
    "nitf": _nitf,
    "rss": _feed,
    "anpa": _anpa,
    "iptc7901": _iptc,
}
MANY: dict[str, Callable[[Page], list[Story]]] = {
    "json": _many_json,
    "newsml-g2": _many_newsml_g2,
    "newsml": _many_newsml,
    "rss": _many_entries,
}
# How the files begin that are not read as characters; Word's and OpenDocument's are told apart inside.
_BINARY = {b"PK\x03\x04": "docx", b"{\\rtf": "rtf", b"%PDF": "pdf"}
FORMATS = (*READERS, "docx", "odt", "rtf", "pdf", "mail")
_ALSO = {
    "text": "txt",
    "markdown": "md",
    "html": "htm xhtml",
    "json": "ninjs wordpress ans arc ap json-feed jsonfeed json-ld jsonld",
    "rss": "atom feed wxr",
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
    sheet, name = _opened(raw, forced)
    if sheet is None:
        sheet = Page("", raw.name, raw.path, item=raw.item)
        found, name = _binary(raw, name)
    else:
        found = _mail(raw.data, sheet) if name == "mail" else READERS[name](sheet)
    if raw.item is not None and name not in MANY:
        _only(sheet, found)
    label = raw.name if raw.item is None else f"{raw.name}#{raw.item.strip()[:80]}"
    form = found.format if name == "json" else name
    return _checked(replace(found, name=label, path=raw.path, format=form), sheet)


def listed(raw: Raw, forced: str | None = None) -> list[Story]:
    """Every story in these bytes, each to be read when asked for."""
    sheet, name = _opened(raw, forced)
    if sheet is not None and name in MANY:
        return MANY[name](sheet)
    from factcheck.read.many import Story

    found = copy(raw._replace(item=None), forced)
    return [Story(found.masthead.headline, found.masthead.published, 0, lambda: found)]


def _opened(raw: Raw, forced: str | None) -> tuple[Page | None, str]:
    """The characters of a file, where it is one of characters, and its format."""
    piped = raw.path == "-"
    where = raw.name if piped or not raw.path else raw.path
    if not raw.data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        empty = "nothing came in" if piped else "the file is empty"
        what = "there is nothing in it but blanks" if raw.data else empty
        raise EmptyCopyError(what, where=where, hint="name the file that holds the copy")
    name = (
        _forced(forced) if forced else next((n for m, n in _BINARY.items() if raw.data.startswith(m)), None)
    )
    if name in ("docx", "odt", "rtf", "pdf"):
        return None, name
    sheet = replace(page(raw.data, raw.name, raw.path), item=raw.item)
    return sheet, name or _shown(sheet, raw.path)


def _binary(raw: Raw, name: str) -> tuple[Article, str]:
    """The copy in a file that is none of characters, and its format."""
    if name == "rtf":
        from factcheck.read.rtf import read as read_rtf

        return read_rtf(raw.data, raw.name, raw.path, original=raw.original), name
    if name == "pdf":
        from factcheck.read.pdf import read as read_pdf

        return read_pdf(raw.data, raw.name, raw.path), name
    from factcheck.read.archive import read

    return read(raw)


def _only(sheet: Page, found: Article) -> None:
    """Refuse a story that was asked for by another number or headline than that of the file's one story."""
    from factcheck.read.many import number

    number(sheet, [found.masthead.headline or found.text.strip().split("\n")[0]], "a file")


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
        return "json"
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
