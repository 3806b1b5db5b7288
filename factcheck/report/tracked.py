"""
A whole copy turned into another, as tracked changes: what is kept, gone, new, and moved.

The views tell what was compared; a file to accept from must hold the rest, too. So every character of
both copies stands here once, furniture included, or once for both. Without what is new and what moved
here it is the base's text, without what is gone and what moved away it is the other's (white space as
one blank, paragraphs as they are): the order is laid down character by character, and holds whatever
the rows say.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from factcheck.model.article import READ, Witness, Zone
from factcheck.model.finding import Report
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.report.script import Change, Scripts, rising

END = "\n"  # of a paragraph
_MANUSCRIPTS = frozenset(["docx", "odt", "rtf"])  # a line of theirs is a paragraph, whatever stands in it
_STRETCH = re.compile(r"\s+|\S+")
_LINE = re.compile(r"[^\n]+")
_ENDS_LINE = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LEAST = 3  # words: what shorter passage stands elsewhere is no move that a reader would see


class Track(StrEnum):
    """What becomes of a character when the base is turned into the other copy."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"
    MOVED_AWAY = "moved away"
    MOVED_HERE = "moved here"


_TRACKS = ((Track.GONE, Track.MOVED_AWAY), (Track.NEW, Track.MOVED_HERE))


class Sign(NamedTuple):
    """
    One character of the text that both copies are laid down in; `END` ends a paragraph.

    `move` numbers the passages that were moved, from 1: the one away and the one here have one number.
    `document` and `at` say which copy it is taken from (the base, where both have it), and where.
    """

    char: str
    track: Track
    document: int
    at: int
    move: int = 0


class Tracked(NamedTuple):
    """The signs in order, and for each copy where in them its text stands."""

    signs: list[Sign]
    places: tuple[Places, Places]


class Places(NamedTuple):
    """Where the characters of one copy stand among the signs: offsets, rising, and a place for each."""

    offsets: list[int]
    places: list[int]

    def found(self, span: Span) -> tuple[int, int]:
        """The first and the last sign of a stretch; for an empty one, the sign behind it."""
        first = min(bisect_left(self.offsets, span.start), len(self.offsets) - 1)
        last = max(bisect_left(self.offsets, span.end) - 1, first)
        return self.places[first], self.places[last]


def tracked(report: Report, documents: tuple[int, int] = (0, 1)) -> Tracked:
    """The first of two documents as the second has it."""
    one, two = (_Copy(report.collation.witnesses[document]) for document in documents)
    shared = sorted(_shared(report, documents), key=lambda passage: passage.spans)
    order = rising([(index, passage.spans[1].start) for index, passage in enumerate(shared)], shared)
    chain = [shared[index] for index, _ in order]
    kept = _kept(one, two, chain)
    chained = {index for index, _ in order}
    loose = [passage for index, passage in enumerate(shared) if index not in chained]
    away = _moved(one, two, loose, {i for i, _ in kept}, {j for _, j in kept})
    return _Laid(one, two, documents, away).through(kept)


# --- what both copies have --------------------------------------------------------------------------


class _Passage(NamedTuple):
    """Words that stand in both copies, and where."""

    spans: tuple[Span, Span]
    text: str
    row: int


def _shared(report: Report, documents: tuple[int, int]) -> Iterator[_Passage]:
    """What the rows have in common, and the lines of furniture that are the same."""
    scripts = Scripts(report)
    for row in range(len(report.collation.rows)):
        for piece in scripts.script(row, documents).pieces:
            if piece.change is Change.EQUAL and all(span.length for span in piece.spans):
                yield _Passage(piece.spans, piece.text, row)
    one, two = (_furniture(report.collation.witnesses[document]) for document in documents)
    for text, span in one.items():
        if text in two:
            yield _Passage((span, two[text]), text, -1)


def _furniture(witness: Witness) -> dict[str, Span]:
    """The lines that no sentence is taken from, by their words; one that stands twice leads nowhere."""
    lines = [
        (" ".join(hit[0].split()), Span(*hit.span()))
        for zone in witness.zones
        if zone.kind not in READ
        for hit in _LINE.finditer(witness.article.text, zone.span.start, zone.span.end)
    ]
    often = Counter(text for text, _ in lines)
    return {text: span for text, span in lines if text and often[text] == 1}


class _Copy:
    """One copy's characters, white space as one blank or the end of a paragraph, and where each stands."""

    def __init__(self, witness: Witness) -> None:
        article = witness.article
        self.chars: list[str] = []
        self.offsets: list[int] = []
        breaks = _Breaks(witness)
        for hit in _STRETCH.finditer(article.text):
            if not hit[0].isspace():
                self.chars.extend(hit[0])
                self.offsets.extend(range(*hit.span()))
            elif hit.start() and hit.end() < len(article.text):
                self.chars.append(breaks.sign(hit[0], *hit.span()))
                self.offsets.append(hit.start())
        self.chars.append(END)
        self.offsets.append(len(article.text))

    def within(self, span: Span) -> range:
        """The numbers of the characters of a stretch."""
        return range(bisect_left(self.offsets, span.start), bisect_left(self.offsets, span.end))


class _Breaks:
    """Tells the end of a paragraph from that of a line in it, where copy is wrapped to a width."""

    def __init__(self, witness: Witness) -> None:
        self._wrapped = witness.article.format not in _MANUSCRIPTS
        self._sentences = witness.sentences
        self._starts = [sentence.span.start for sentence in witness.sentences]

    def sign(self, blank: str, start: int, end: int) -> str:
        """A blank, or the end of a paragraph."""
        if not _ENDS_LINE.search(blank):
            return blank if len(blank) == 1 and unicodedata.category(blank) == "Zs" else " "
        return " " if self._wrapped and self._runs_on(start, end) else END

    def _runs_on(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        if at < 0:
            return False
        before = self._sentences[at]
        if before.span.end > start:
            return True
        if before.span.end < start or at + 1 == len(self._sentences):
            return False
        after = self._sentences[at + 1]
        return after.span.start == end and (after.paragraph, after.zone) == (before.paragraph, before.zone)


# --- laid down in one order -------------------------------------------------------------------------


def _laid(one: _Copy, two: _Copy, spans: tuple[Span, Span]) -> Iterator[tuple[int, int]]:
    """The characters of a passage, each with its partner; blanks may differ."""
    ours, theirs = one.within(spans[0]), two.within(spans[1])
    i, j = ours.start, theirs.start
    while i < ours.stop and j < theirs.stop:
        if one.chars[i] == two.chars[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif one.chars[i].isspace():
            i += 1
        elif two.chars[j].isspace():
            j += 1
        else:
            return


def _kept(one: _Copy, two: _Copy, chain: Sequence[_Passage]) -> list[tuple[int, int]]:
    """The pairs of characters that both copies keep, rising on both sides; the last ends both."""
    out: list[tuple[int, int]] = []
    i = j = 0
    for passage in chain:
        for x, y in _laid(one, two, passage.spans):
            if i <= x < len(one.chars) - 1 and j <= y < len(two.chars) - 1:
                out.append((x, y))
                i, j = x + 1, y + 1
    return [*out, (len(one.chars) - 1, len(two.chars) - 1)]


def _moved(
    one: _Copy, two: _Copy, loose: Sequence[_Passage], kept_a: set[int], kept_b: set[int]
) -> dict[int, int]:
    """What stands in both copies out of order, character by character; no end of a paragraph moves."""
    words: Counter[int] = Counter()
    for passage in loose:
        words[passage.row] += len(passage.text.split())
    out: dict[int, int] = {}
    taken: set[int] = set()
    for passage in loose:
        if words[passage.row] < _LEAST:
            continue
        for x, y in _laid(one, two, passage.spans):
            free = x not in kept_a and y not in kept_b and x not in out and y not in taken
            if free and one.chars[x] != END:
                out[x] = y
                taken.add(y)
    return out


class _Laid:
    """Lays both copies down: between two characters that both have, first what is gone, then what is new."""

    def __init__(self, one: _Copy, two: _Copy, documents: tuple[int, int], away: dict[int, int]) -> None:
        self._one, self._two = one, two
        self._documents = documents
        self._moves = _numbered(away)
        self._here = {y: self._moves[x] for x, y in away.items()}
        self._signs: list[Sign] = []
        self._places: tuple[list[int], list[int]] = ([], [])

    def through(self, kept: Sequence[tuple[int, int]]) -> Tracked:
        """All of both."""
        i = j = 0
        for x, y in kept:
            self._between(range(i, x), range(j, y))
            self._both(x)
            i, j = x + 1, y + 1
        one, two = self._places
        return Tracked(self._signs, (Places(self._one.offsets, one), Places(self._two.offsets, two)))

    def _both(self, x: int) -> None:
        for side in self._places:
            side.append(len(self._signs))
        self._signs.append(Sign(self._one.chars[x], Track.KEPT, self._documents[0], self._one.offsets[x]))

    def _between(self, gone: range, new: range) -> None:
        """What one of them has: the rest of the paragraph, whole paragraphs, the beginning of the next."""
        opens = not self._signs or self._signs[-1].char == END
        if self._one_blank(gone[:1], new[:1]):
            self._both(gone[0])
            opens = opens or self._one.chars[gone[0]] == END
            gone, new = gone[1:], new[1:]
        first = _first(self._one, gone), _first(self._two, new)
        if not opens and first[0] < len(gone) and first[1] < len(new):
            self._apart(gone[: first[0]], new[: first[1]])
            self._both(gone[first[0]])
            gone, new = gone[first[0] + 1 :], new[first[1] + 1 :]
            opens = True
        tail = range(0)
        if self._one_blank(gone[-1:], new[-1:]) and not (
            opens and len(gone) > 1 < len(new) and self._one.chars[gone[-1]] == END
        ):  # a paragraph that is gone and one that is new have not even their ends in common
            tail, gone, new = gone[-1:], gone[:-1], new[:-1]
        cuts = (_last(self._one, gone), _last(self._two, new)) if opens else (0, 0)
        self._apart(gone[: cuts[0]], new[: cuts[1]])
        self._apart(gone[cuts[0] :], new[cuts[1] :])
        for x in tail:
            self._both(x)

    def _apart(self, gone: range, new: range) -> None:
        """What is gone, then what is new; but a blank for the end of a paragraph stands before that end."""
        sides = [(0, gone), (1, new)]
        if gone and len(new) == 1 and self._one.chars[gone[0]] == END and self._two.chars[new[0]].isspace():
            sides.reverse()
        for side, part in sides:
            copy, moves = ((self._one, self._moves), (self._two, self._here))[side]
            for at in part:
                move = moves.get(at, 0)
                track = _TRACKS[side][bool(move)]
                sign = Sign(copy.chars[at], track, self._documents[side], copy.offsets[at], move)
                self._places[side].append(len(self._signs))
                self._signs.append(sign)

    def _one_blank(self, gone: range, new: range) -> bool:
        """Is it white space that both copies have, and no passage takes along?"""
        if not gone or not new or gone[0] in self._moves or new[0] in self._here:
            return False
        return self._one.chars[gone[0]] == self._two.chars[new[0]] and self._one.chars[gone[0]].isspace()


def _first(copy: _Copy, part: range) -> int:
    """How far into a part the first paragraph ends; its length, where none does."""
    return next((at for at, number in enumerate(part) if copy.chars[number] == END), len(part))


def _last(copy: _Copy, part: range) -> int:
    """How much of a part is whole paragraphs, if it begins with one."""
    return next((at for at in range(len(part), 0, -1) if copy.chars[part[at - 1]] == END), 0)


def _numbered(away: dict[int, int]) -> dict[int, int]:
    """The number of the move that each character belongs to: what runs on in both copies is one."""
    out: dict[int, int] = {}
    number = 0
    for x in sorted(away):
        if x - 1 not in out or away[x - 1] != away[x] - 1:
            number += 1
        out[x] = number
    return out


def zone_of(zones: Sequence[Zone], at: int) -> Zone | None:
    """The zone that an offset lies in."""
    index = bisect_right(zones, at, key=lambda zone: zone.span.start) - 1
    return zones[index] if index >= 0 else None
