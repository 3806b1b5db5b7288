"""Which part of the page is what: headline, byline, dateline, body, caption, furniture."""

from __future__ import annotations

from factcheck.examine.page.bylines import is_byline
from factcheck.examine.page.captions import captioned, label_captions
from factcheck.examine.page.datelines import agency_in, dateline
from factcheck.examine.page.furniture import credit_tail, line_kind
from factcheck.examine.page.headlines import label_head
from factcheck.examine.page.notes import label_notes, trailing_note
from factcheck.examine.page.sentences import paragraphs
from factcheck.examine.page.tables import rows
from factcheck.examine.page.units import Unit, units_of
from factcheck.examine.page.walk import label_rest
from factcheck.lexicon.notices import flags
from factcheck.model.article import Article, Zone, ZoneKind
from factcheck.model.span import Span


def zones(article: Article) -> tuple[Zone, ...]:
    """Every stretch of the page that is not white space, labelled once, in order."""
    text = article.text
    if article.zones is not None:
        return _told(article, article.zones)
    units = units_of(text)
    _label_wording(units)
    _label_told(units, article.told)
    _label_tables(units)
    label_captions(units)
    first = label_head(units)
    label_rest(units, first)
    label_notes(units)
    return tuple(_zones_of(units))


HEAD = 3  # lines of a told body that may still be bylines


def _told(article: Article, given: tuple[Zone, ...]) -> tuple[Zone, ...]:
    """The zones that the format tells, with what stands inside the body's lines set apart."""
    if article.format == "plain":
        return tuple(
            Zone(kind, line)
            for kind, span in given
            for line in paragraphs(article.text, span.start, span.end)
        )
    units: list[Unit] = []
    for kind, span in given:
        for unit in units_of(article.text, span):
            unit.kind = None if kind is ZoneKind.BODY else kind
            if kind is ZoneKind.CAPTION:
                unit.tail = credit_tail(unit.text, unit.prose)
            units.append(unit)
    told = [unit for unit in units if unit.kind is None]
    _label_wording(told)
    _label_tables(told)
    label_captions(told)
    for unit in told[:HEAD]:  # "By Ada Moss, AP" in a paragraph of its own before the lead
        if unit.kind is None and unit.words[:1] == ["by"] and is_byline(unit, first=True):
            unit.kind = ZoneKind.BYLINE
    for unit in told:
        unit.kind = unit.kind or ZoneKind.BODY
    label_notes(units)
    return tuple(_zones_of(units))


def _label_told(units: list[Unit], told: tuple[Zone, ...]) -> None:
    """Label the lines of which the format tells what they are."""
    waiting = list(reversed(told))
    for unit in units:
        while waiting and waiting[-1].span.end <= unit.span.start:
            waiting.pop()
        if not waiting or waiting[-1].span.start > unit.span.start:
            continue
        if waiting[-1].kind is ZoneKind.BODY:
            unit.item = unit.kind is None
        else:
            unit.kind = waiting[-1].kind


def _label_tables(units: list[Unit]) -> None:
    """Set the lines of tables apart."""
    for run in rows([unit.text for unit in units]):
        for row in run:
            if units[row].kind is None:
                units[row].kind = ZoneKind.FURNITURE


def _label_wording(units: list[Unit]) -> None:
    """Label what its own wording gives away, wherever it stands."""
    for unit in units:
        line = line_kind(unit.text, unit.words, unit.prose)
        unit.kind, unit.opens = line.kind, line.opens


_LEADS = (
    3  # paragraphs of the body that may begin with the dateline, where a picture's line was taken for one
)


def _zones_of(units: list[Unit]) -> list[Zone]:
    out: list[Zone] = []
    bodies = 0
    for unit in units:
        kind = unit.kind or ZoneKind.BODY
        start, end = unit.span
        if kind is ZoneKind.CAPTION and unit.tail:
            out.extend(captioned(unit))
            continue
        if kind is ZoneKind.BODY and bodies < _LEADS:
            bodies += 1
            length = dateline(unit.text)
            if length and (bodies == 1 or agency_in(unit.text[:length])):
                bodies = _LEADS
                out.append(Zone(ZoneKind.DATELINE, Span(start, start + len(unit.text[:length].rstrip()))))
                start += length
                if start >= end:
                    continue
        flagged = flags(unit.text) if kind is ZoneKind.HEADLINE else 0
        if 0 < flagged < len(unit.text):
            out.append(Zone(ZoneKind.FURNITURE, Span(start, start + len(unit.text[:flagged].rstrip()))))
            start += flagged
        note = trailing_note(unit.text) if kind is ZoneKind.BODY else 0
        if note:
            out.append(Zone(kind, Span(start, unit.span.start + len(unit.text[:note].rstrip()))))
            start = unit.span.start + note
            kind = ZoneKind.FURNITURE
        elif unit.off and kind is ZoneKind.BODY:
            out.append(Zone(kind, Span(start, unit.span.start + len(unit.text[: unit.off].rstrip()))))
            start = unit.span.start + unit.off
            kind = ZoneKind.CREDIT
        out.append(Zone(kind, Span(start, end)))
    return out
