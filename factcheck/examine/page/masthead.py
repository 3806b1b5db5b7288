# ruff: noqa: E501
"""What the copy says of itself, read off its zones where the format has not said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.examine.page.furniture import is_notice
from factcheck.lexicon.furniture import sections_only
from factcheck.lexicon.outlets import AGENCIES, MASTHEAD_WORDS, OUTLETS, VERSION, agency_named
from factcheck.model.article import READ, Article, Masthead, Zone, ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import replace

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?P<month>[A-Za-z]{3,9})\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_DAY_FIRST = late(rf"\b{_DAY}[\s-]+(?:of\s+)?{_MONTH},?[\s-]*{_YEAR}", re.IGNORECASE)  # 17 Oct, 2024
_MONTH_FIRST = late(rf"\b{_MONTH}\s*{_DAY},?\s*(?:at\s.{{0,20}})?{_YEAR}", re.IGNORECASE)  # Oct. 16, 2024
_ISO = late(r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)")
_NUMERIC = late(r"\b(?P<a>\d\d?)[/.-](?P<b>\d\d?)[/.-](?P<year>(?:19|20)?\d\d)\b")
_STAMP = late(r"\bap-[a-z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s", re.IGNORECASE, holds=("ap-",))
_MONTH_DAY = late(rf"\b{_MONTH}\s\d{{1,2}}\b(?!:)", re.IGNORECASE)
_DAY_MONTH = late(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}", re.IGNORECASE)
_UPDATED = late(r"\b(?:updated?|modified|edited|revised|amended)\b", re.IGNORECASE, holds=("update", "ed"))
_AMERICAN = frozenset(
    "color center labor defense neighbor harbor percent canceled theater EDT EST PDT PST CDT CST".split()
)
_BRITISH = frozenset(
    "colour centre labour defence neighbour harbour programme cancelled theatre BST GMT IST AEST".split()
)
_BY = late(r"(?:by|words by|written by|story by|reporter:|author:)[ :]\s*", re.IGNORECASE)
_RIGHTS = late(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?\s*(?:by\s+)?(?P<who>[^.,|©\d]{3,60})",
    re.IGNORECASE,
    holds=("©", "(c)", "copyright"),
)
_FROM = late(
    r"^(?:more from|also on|more on|the latest from|get the|follow|about|stories from)\s+(?:the\s)?(?P<who>[A-Z].{2,40})$",
    re.IGNORECASE,
    holds=("more from", "also on", "more on", "latest from", "get the", "follow", "about", "stories from"),
)
_SLUG = late(
    r"^\s*(?:slug|keywords?)\s*[:-]\s*(?P<slug>\S.{1,80}?)\s*$|\b(?P<wire>(?:BC|AM|PM)-[\w'&.-]{2,60})",
    re.IGNORECASE | re.MULTILINE,
    holds=("slug", "keyword", "bc-", "am-", "pm-"),
)
_REST_OF_NAME = late(
    r"\s+(?:ltd|limited|llc|inc|plc|group|media group|publishing|corporation|corp|company|co|news media|digital)\b.*$",
    re.IGNORECASE,
)


def masthead(article: Article, zones: tuple[Zone, ...]) -> Masthead:
    """The masthead the reader found, completed from the zones."""
    said = article.masthead
    text = article.text
    parts: dict[ZoneKind, list[str]] = {}
    for zone in zones:
        if zone.kind is not ZoneKind.BODY:
            parts.setdefault(zone.kind, []).append(zone.span.of(text))
    furniture = [*parts.get(ZoneKind.FURNITURE, ())]
    bylines = parts.get(ZoneKind.BYLINE, [])
    datelines = parts.get(ZoneKind.DATELINE, [])
    heads = parts.get(ZoneKind.HEADLINE, [])
    stamps = [*parts.get(ZoneKind.TIMESTAMP, ()), *(line for line in furniture if _STAMP.search(line))]
    return replace(
        said,
        headline=said.headline or (" ".join(heads[0].split()) if heads else None),
        byline=said.byline or _byline(bylines),
        agency=said.agency or _agency(datelines, bylines, furniture),
        published=said.published or published(stamps, text) or published(_above_body(zones, text), text),
        dateline=said.dateline or (_place(datelines[0]) if datelines else None),
        outlet=said.outlet or _outlet(text, zones, furniture),
        slug=said.slug or _first(_SLUG, furniture),
        version=said.version or _first(VERSION, furniture),
        notices=tuple(dict.fromkeys((*said.notices, *_notices(furniture)))),
    )


_WORDS = 12  # words of a line above the body at most that names the day beside a writer or an issue


def _above_body(zones: tuple[Zone, ...], text: str) -> list[str]:
    """Lines above the body that are no copy, as "Nell Farrow | 3 March 2025": where no stamp names the day."""
    lines: list[str] = []
    for zone in zones:
        if zone.kind is ZoneKind.BODY:
            break
        line = zone.span.of(text)
        if zone.kind in (ZoneKind.FURNITURE, ZoneKind.BYLINE) and len(line.split()) <= _WORDS:
            lines.append(line)
    return lines


def _notices(furniture: list[str]) -> Iterator[str]:
    """What the page itself announces; a bare flag of its headline is told with the headline."""
    for line in furniture:
        if is_notice(line) and len(line.split()) > 2:
            yield " ".join(line.split())


def _first(pattern: re.Pattern[str], lines: list[str]) -> str | None:
    for line in lines:
        if match := pattern.search(line):
            return next((group.strip() for group in match.groups() if group), None)
    return None


def _byline(lines: list[str]) -> str | None:
    said = [" ".join(_BY.sub("", line, count=1).split()) for line in lines]
    said = [line for line in said if line]
    persons = [line for line in said if line.casefold() not in AGENCIES]
    return ", ".join(dict.fromkeys(persons or said)) or None


_BRACKETS = late(r"[(/][^()/]*[)/]\.?")


def _place(line: str) -> str | None:
    """The place of a dateline: "VIENNA (AP) —" is Vienna, as printed; "(Sports Network) -" names no place."""
    place = _BRACKETS.sub("", line).strip(" –—-:,_")
    return place or None


_OF_AGENCY = late(r"copyright|©|all rights|contributed|receives support|reporting by", re.IGNORECASE)


def _agency(datelines: list[str], bylines: list[str], furniture: list[str]) -> str | None:
    notes = [line for line in furniture if _OF_AGENCY.search(line)]
    for line in [*datelines, *bylines, *notes]:
        if found := agency_named(line):
            return found
    stamps = [line for line in furniture if _STAMP.search(line)]
    return "AP" if stamps else None


def published(stamps: list[str], text: str) -> date | None:
    """The day the copy was published; the day of its update only where no other is told."""
    for line in sorted(stamps, key=lambda line: _UPDATED.match(line.strip()) is not None):
        for found in _dates(line, text):
            return found
    return None


def _dates(line: str, text: str) -> Iterator[date]:
    for pattern in (_STAMP, _ISO, _DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(line):
            month = match["month"].casefold().rstrip(".")
            year = int(match["year"])
            number = _MONTHS.get(month) or (int(month) if month.isdecimal() else None)
            if number is not None:  # "Nvember" is no month
                yield from _day(year + 2000 if year < 100 else year, number, int(match["day"]))
    for match in _NUMERIC.finditer(line):
        year = int(match["year"])
        first, second = int(match["a"]), int(match["b"])
        if _month_first(first, second, text):
            first, second = second, first
        yield from _day(year + 2000 if year < 100 else year, second, first)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _month_first(first: int, second: int, text: str) -> bool:
    """Is 12/2 the second of December here? As the copy writes its other dates, else as it spells."""
    if first > 12 or second > 12:
        return second > 12
    sample = text[:20000]
    written = _months(_MONTH_DAY, sample) - _months(_DAY_MONTH, sample)
    # "November 5" is printed on both sides of the ocean, "5 November" on one alone
    return written >= 0 and _american(sample) + (1 if written > 0 else 0) >= 0


def _american(sample: str) -> int:
    """How far copy leans to American manner: above nought where it does, below where it is British, or of its kin."""
    words = sample.split()
    lean = sum(word in _AMERICAN for word in words) - sum(word in _BRITISH for word in words)
    told = [bool(cue.search(sample)) for cue in (_US_CUES, _OTHER_CUES)]
    return lean + told[0] - told[1] - ("£" in sample or "€" in sample)


# 7 a.m., 7 PM, Nov. 5 against 7am, 7.30pm, per cent, kilometres
_US_CUES = late(r"\d\s?[ap]\.m\.|\d\s[AP]M\b|\b(?:Aug|Sept|Oct|Nov|Dec|Jan|Feb)\.\s\d|\bpercent\b")
_OTHER_CUES = late(r"\d[ap]m\b|\bper\scent\b|\bkilometres?\b|\bmetres?\b")


def _months(pattern: re.Pattern[str], sample: str) -> int:
    return sum(month.casefold() in _MONTHS for month in pattern.findall(sample))


def _outlet(text: str, zones: tuple[Zone, ...], furniture: list[str]) -> str | None:
    """The outlet's name: the first line of the page, a copyright line, "More from the ..."."""
    for zone in zones[:6]:
        if zone.kind in READ:
            break
        line = zone.span.of(text)
        if zone.kind is ZoneKind.FURNITURE and _is_outlet(line):
            return " ".join(line.split())
    for line in furniture:
        match = _RIGHTS.search(line) or _FROM.match(line.strip())
        if match:
            name = _REST_OF_NAME.sub("", " ".join(match["who"].split())).strip(" .-–|")
            name = name.removeprefix("the ")  # "More from the Evening Courier"
            if _is_outlet(name) and name.casefold() not in AGENCIES:
                return name
    return None


def _is_outlet(line: str) -> bool:
    words = line.replace("-", " ").casefold().split()
    if sections_only(words):
        return False
    if not 1 <= len(words) <= 6 or "  " in line.strip() or "|" in line or "»" in line or ">" in line:
        return False
    if any(word in OUTLETS for word in words) and len(words) <= 4:
        return True
    named = [word for word in words if word in MASTHEAD_WORDS]
    if not named or not line[:1].isupper():
        return False
    weak = {"news", "today", "live", "world", "online", "sunday"}
    if len(named) > 1:
        weak.add("nation")  # "World & Nation" is a section; "The Nation" is a paper
    if len(words) == 1 or all(word in weak for word in named):
        # "News", "World News", "UK News" are sections; "WGTN 12 News" is a station.
        return any(w.isupper() and len(w) in (3, 4) and w[0] in "WKCV" for w in line.split())
    small = [word for word in line.split() if word[0].islower()]
    return all(word in {"of", "the", "and", "&", "on"} for word in small)
