"""
Comments and notes of a shared document that was saved as text: their marks, and the list at its end.

Google Docs writes "[a]" behind the words that a comment is on, and "[1]" for a footnote, and sets what
they say below the text, a line each, which begins with the same mark. The list is the evidence: without
it a letter in brackets is copy.
"""

from __future__ import annotations

import re

from factcheck.model.article import Article, Zone, ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import replace
from factcheck.model.span import OffsetMap, Span
from factcheck.read.invisible import Cuts

_NOTE = late(r"^\[(?P<mark>[a-z]{1,2}|\d{1,3})\](?=[ \t]?\S)", re.MULTILINE)
_MARK = late(r"(?<=\S)\[(?P<mark>[a-z]{1,2}|\d{1,3})\]")
_RULE = late(r"\n_{8,}[ \t]*\n")
_FIRST = ("a", "1")


def apart(article: Article) -> Article:
    """The article without the marks, and its list labelled; as it is where it has no list."""
    begin = _list(article.text)
    if begin is None:
        return article
    known = {match["mark"] for match in _NOTE.finditer(article.text, begin)}
    cuts = Cuts(
        [Span(*match.span()) for match in _MARK.finditer(article.text, 0, begin) if match["mark"] in known]
    )
    text = cuts.left(article.text)
    return replace(
        article,
        text=text,
        offsets=OffsetMap(cuts.runs(article.offsets), article.offsets.lines),
        told=(*article.told, Zone(ZoneKind.FURNITURE, Span(cuts.at(begin), len(text)))),
    )


def _list(text: str) -> int | None:
    """Where the list begins: its marks count from the first, and each stands in the text above it."""
    notes = list(_NOTE.finditer(text))
    last = {note["mark"]: number for number, note in enumerate(notes) if note["mark"] in _FIRST}
    for number in sorted(last.values()):
        begin = notes[number].start()
        marks = [later["mark"] for later in notes[number:]]
        above = {match["mark"] for match in _MARK.finditer(text, 0, begin)}
        if above >= set(marks) and _in_order(marks):
            rule = _RULE.search(text, max(begin - 40, 0), begin)
            return rule.start() if rule else begin
    return None


def _in_order(marks: list[str]) -> bool:
    """Do figures and letters each count up from the first?"""
    figures = [int(mark) for mark in marks if mark.isdigit()]
    letters = [mark for mark in marks if not mark.isdigit()]
    return figures == list(range(1, len(figures) + 1)) and letters == _letters(len(letters))


def _letters(count: int) -> list[str]:
    """a, b, ... z, aa, ab, ..."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return [
        alphabet[at] if at < 26 else alphabet[(at // 26 - 1) % 26] + alphabet[at % 26] for at in range(count)
    ]
