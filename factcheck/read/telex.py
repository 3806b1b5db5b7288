"""
ANPA 1312 and IPTC 7901: agency copy as lines of text with control characters round it.

Both begin with a heading (SOH) that names service, number, priority and keywords, hold the text
between STX and ETX, and close with the hour of filing. ANPA typesets: a caret begins a line of its
own, "<" ends one, and accents of grave and acute make quotation marks.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from factcheck.lexicon.outlets import VERSION
from factcheck.model.article import Article, Masthead
from factcheck.model.span import OffsetMap
from factcheck.read.page import Page, Trail, compose

_MARK = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]+|\r")
_ANPA = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]+|^\^+|[<=]+[ \t]*\r?$|``|''|(?<=\s)_(?=\s)", re.MULTILINE)
_QUOTES = {"``": "“", "''": "”", "_": "—"}
_HEADING = re.compile(
    r"\A(?:[A-Za-z]{1,4})?(?P<number>\d{3,4})\s+(?P<priority>[1-9bdrufs])\s+(?P<category>[A-Za-z]{1,4})\b(?P<rest>.*)$",
    re.MULTILINE,
)
_SLUG = re.compile(r"\b(?:BC|AM|PM)-[\w'&.-]+(?:--?[\w'&.-]+)*")
_FILED = re.compile(
    r"\b(?P<day>\d\d)(?P<hour>\d{4})\s*(?P<zone>[a-z]{3,4})?\s*(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s*(?P<year>\d\d(?:\d\d)?)\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\b[A-Z]{2,4}-[A-Z]{2,3}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s+\d{4}")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def looks(text: str) -> str | None:
    """Which of the two a text is: told by its control characters, None where it has none."""
    head = text[:2000]
    if "\x01" not in head and "\x02" not in head:
        return None
    body = text[text.find("\x02") + 1 :] if "\x02" in head else text
    return "anpa" if "\x16" in head or re.search(r"^\^|<\s*$", body[:3000], re.MULTILINE) else "iptc7901"


def read_anpa(page: Page) -> Article:
    """An ANPA 1312 message."""
    return _read(page, _ANPA)


def read_iptc(page: Page) -> Article:
    """An IPTC 7901 message."""
    return _read(page, _MARK)


def _read(page: Page, marks: re.Pattern[str]) -> Article:
    text = page.text
    trail = Trail()
    last = 0
    for match in marks.finditer(text):
        trail.add(text[last : match.start()], last)
        instead = _QUOTES.get(match.group(), "")
        if not instead and ("\x02" in match.group() or "\x03" in match.group()):
            instead = "\n\n"  # the text begins, or ends
        trail.add(instead, match.start())
        last = match.end()
    trail.add(text[last:], last)
    runs = compose(trail.ended(), trail.length, page.runs)
    return Article(_unwrapped(trail.text), masthead=_masthead(text), offsets=OffsetMap(runs, page.lines))


def _unwrapped(text: str) -> str:
    """Join the lines of each indented paragraph: a blank for a line end, so that every place stays."""
    lines = text.split("\n")
    out = [lines[0]]
    for before, line in pairwise(lines):
        inside = before[:1].isspace() or (len(out) > 1 and out[-2] == " ")
        runs_on = inside and len(before.strip()) >= 50 and bool(line.strip()) and not line[:1].isspace()
        out.extend((" " if runs_on else "\n", line))
    return "".join(out)


def _masthead(text: str) -> Masthead:
    begin = text.find("\x02")
    heading = _MARK.sub(" ", text[: begin if begin >= 0 else 200])
    head = _HEADING.search(heading.strip())
    slug = _SLUG.search(text[:1200])
    keywords = head["rest"].strip().split("\n")[0].strip() if head else ""
    version = VERSION.search(text[:1500])
    return Masthead(
        agency="AP" if slug and _STAMP.search(text[-400:]) else None,
        published=_filed(text),
        slug=slug.group() if slug else re.sub(r"^\d+\s+", "", keywords) or None,
        version=version.group() if version else None,
    )


def _filed(text: str) -> date | None:
    """The day of filing, from the closing line."""
    for pattern in (_FILED, _STAMP):
        every = list(pattern.finditer(text))
        if not every:
            continue
        found = every[-1]
        year = int(found["year"])
        month = found["month"]
        try:
            return date(
                year + 2000 if year < 100 else year,
                int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1,
                int(found["day"]),
            )
        except ValueError:
            continue
    return None
