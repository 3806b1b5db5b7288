# ruff: noqa: E501
"""Which lines of a page stand under a picture, and where the credits in them begin."""

from __future__ import annotations

from factcheck.examine.page.bylines import is_byline
from factcheck.examine.page.datelines import agency_in, dateline
from factcheck.examine.page.furniture import credit_tail
from factcheck.examine.page.notes import trailing_note
from factcheck.examine.page.units import SAID, Unit
from factcheck.model.article import Zone, ZoneKind
from factcheck.model.pattern import late
from factcheck.model.span import Span


def label_captions(units: list[Unit]) -> None:
    """A line that ends in a photographer's credit is a caption, and so is the line above a bare credit."""
    lead = next((at for at, unit in enumerate(units[:_TOP]) if unit.kind is None and _opens_wire(unit)), 0)
    for place, unit in enumerate(units):
        if unit.kind is not None or len(unit.text) > 1200 or is_byline(unit, first=False):
            continue
        if unit.prose and _OF_A_PICTURE.match(unit.text):
            unit.kind = ZoneKind.CAPTION
        if place < lead and unit.prose and _PICTURED.search(unit.text) and not SAID & set(unit.words):
            unit.kind = ZoneKind.CAPTION
        if unit.off and not (place < lead or _PICTURED.search(unit.text)):
            continue  # a paragraph of copy that names its agency at the end
        unit.tail = credit_tail(unit.text, unit.prose)
        if not unit.tail:
            continue
        if trailing_note(unit.text):
            unit.tail = []
            continue
        alone = not unit.text[: unit.tail[0]].strip(" |-–—")
        unit.kind = ZoneKind.CREDIT if alone else ZoneKind.CAPTION
        if place and alone and _captions(units[place - 1], unit):
            unit = units[place - 1]
            unit.kind = ZoneKind.CAPTION
            place -= 1
        _label_alternative(units, place, unit)
        # The picture's own title stands right above its caption.
        if place and not unit.gap and units[place - 1].plain and len(units[place - 1].words) <= 12:
            units[place - 1].kind = ZoneKind.CAPTION


def _label_alternative(units: list[Unit], place: int, caption: Unit) -> None:
    """A caption may stand above itself, without its credit: what the page says of the picture to those who listen."""
    said = " ".join(caption.text[: caption.tail[0] if caption.tail else None].split())
    for above in units[max(place - 2, 0) : place]:
        if above.kind is None and len(above.words) > 4 and said.startswith(" ".join(above.text.split())):
            above.kind = ZoneKind.CAPTION


# What a caption says and copy seldom does: the day in full, where it is seen, that it is of the files.
_PICTURED = late(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:[A-Z][a-z]+\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+),?\s(?:19|20)\d\d\b"
    r"|\b(?i:file\s(?:photo|picture|image|pic))|\A(?:FILE|File)\s[-–—]|\b[Ii]n\sthis\s(?:[\w.-]+\s){0,4}?(?:photo|image|picture)"
    r"|,\s(?:left|right|cent(?:re|er)|above|pictured)[,.]|\((?:left|right|cent(?:re|er)|pictured|above)\)"
)
# A sentence that says of itself that it stands under a picture, wherever that is.
_OF_A_PICTURE = late(
    r"In\sthis\s(?:[\w.-]+\s){0,4}?(?:photo|image|picture|photograph|frame\sgrab|screengrab)"
    r"(?:graph)?(?:,|\s(?:provided|released|taken|made|supplied|posted|from|by|issued)\b)"
    r"|(?:FILE|File)\s(?:photo|PHOTO|[-–—])\s?[-–—:]?\s?\S",
    holds=("FILE", "File", "photo", "image", "picture", "grab"),
)
_TOP = 24  # lines that may stand above the dateline


def _opens_wire(unit: Unit) -> bool:
    """Does a paragraph open with the dateline of an agency's copy?"""
    return unit.prose and bool(length := dateline(unit.text)) and agency_in(unit.text[:length])


def _captions(above: Unit, credit: Unit) -> bool:
    """Is the line above a bare credit the picture's caption? An empty line between asks for more."""
    if above.kind is not None or len(above.words) > 60:
        return False
    return not credit.gap or _PICTURED.search(above.text) is not None


def captioned(unit: Unit) -> list[Zone]:
    start, end = unit.span
    cuts = [start + at for at in unit.tail]
    out = [Zone(ZoneKind.CAPTION, Span(start, start + len(unit.text[: unit.tail[0]].rstrip(" |–—"))))]
    at = out[0].span.end
    while at < cuts[0] and unit.text[at - start].isspace():
        at += 1
    cuts[0] = at
    for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
        piece = unit.text[begin - start : stop - start].rstrip()
        out.append(Zone(ZoneKind.CREDIT, Span(begin, begin + len(piece))))
    return out
