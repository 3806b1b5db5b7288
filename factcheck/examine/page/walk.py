# ruff: noqa: E501
"""Down from the lead: which lines are the story's, and which a list of other stories."""

from __future__ import annotations

from factcheck.examine.page.bylines import is_byline
from factcheck.examine.page.furniture import folded
from factcheck.examine.page.sentences import spans
from factcheck.examine.page.units import CLOSERS, SAID, Unit, content_of, matter_of
from factcheck.lexicon.classes import DEMONSTRATIVES, THIRD_POSSESSIVES
from factcheck.lexicon.furniture import sections_only
from factcheck.lexicon.outlets import AGENCIES
from factcheck.model.article import ZoneKind
from factcheck.model.pattern import late

_BULLET = late(r"[•●▪◦⁃‣*·–—-]\s|\(?\d{1,2}[.)]\s")
_ANAPHORA = DEMONSTRATIVES | THIRD_POSSESSIVES | frozenset("the he she it they but and mr mrs ms".split())
# Headings after which a story seldom goes on.
_ENDS = (
    "about the author",
    "about this author",
    "comments",
    "leave a",
    "©",
    "copyright",
    "join the conv",
    "follow us",
)


def label_rest(units: list[Unit], first: int) -> None:
    """Walk down from the lead: sentences are body, until a list of other stories begins, and after it ends."""
    prose = [place for place in range(first, len(units)) if units[place].prose and units[place].kind is None]
    page = _Page(units, prose[-1] if prose else -1)
    for place in range(first, len(units)):
        page.label(place)


class _Page:
    """The walk down a page: what the story has said so far, and whether a list of other stories is open."""

    def __init__(self, units: list[Unit], last: int) -> None:
        self.units = units
        self.last = last  # the last line that reads as a sentence
        self.seen: set[str] = set()
        self.length = 0
        self.other: Unit | None = None  # the head of the list of other stories that is open
        self.teasers = 0  # sentences in it that were told to be another story's

    def label(self, place: int) -> None:
        """Label one line."""
        unit = self.units[place]
        if unit.kind is not None:
            if unit.opens:
                self.other, self.teasers = unit, 0
            return
        if unit.prose:
            if self.other is not None and not self._resumes(place):
                unit.kind = ZoneKind.FURNITURE
                self.teasers += 1
                return
            self.other = None
            unit.kind = ZoneKind.BODY
        elif self.other is None and self._goes_on(place):
            unit.listed = True
            unit.kind = ZoneKind.BODY
        elif self.other is not None or place > self.last:
            last = self.other is None and is_byline(unit, first=True)
            unit.kind = ZoneKind.BYLINE if last else ZoneKind.FURNITURE
        else:
            unit.kind = self._crosshead(place)
            if unit.kind is ZoneKind.FURNITURE and len(unit.words) >= 5:
                self.other, self.teasers = unit, 0
        if unit.kind is ZoneKind.BODY:
            self.seen |= matter_of(unit.words)
            self.length += len(unit.words)

    def _goes_on(self, place: int) -> bool:
        """Is a line an item of a list that the story has begun?"""
        unit, above = self.units[place], self.units[place - 1]
        if above.kind is not ZoneKind.BODY or not (unit.item or _BULLET.match(unit.text)):
            return False
        return unit.item or above.listed or above.text.rstrip(CLOSERS).endswith(":")

    def _crosshead(self, place: int) -> ZoneKind:
        """A line in mid-story that is no sentence: crosshead or list item of the story, or a link elsewhere."""
        units, unit = self.units, self.units[place]
        above = units[place - 1]
        later = (units[at] for at in range(place + 1, len(units)))  # no slice: a page may have thousands
        below = next((u for u in later if u.kind is not ZoneKind.FURNITURE), None)
        if sections_only(unit.words) or " ".join(unit.words) in AGENCIES:
            return ZoneKind.FURNITURE
        if place + 1 < len(units) and units[place + 1].kind in (ZoneKind.CAPTION, ZoneKind.CREDIT):
            return ZoneKind.CAPTION
        if above.kind is ZoneKind.BODY and (above.text.rstrip(CLOSERS).endswith(":") or above.listed):
            unit.listed = True
            return ZoneKind.BODY
        if unit.item or _BULLET.match(unit.text) or unit.text[:1] in '“"‘' or len(unit.words) > 14:
            unit.listed = True
            return ZoneKind.BODY
        if above.kind is ZoneKind.FURNITURE and sections_only(above.words):
            return ZoneKind.FURNITURE  # "World & Nation", then the headline of another story
        if below is None or not below.prose:
            return ZoneKind.FURNITURE
        if len(unit.words) <= 7:
            return ZoneKind.BODY
        matter = matter_of(unit.words)
        return ZoneKind.BODY if len(matter & self.seen) * 2 > len(matter) else ZoneKind.FURNITURE

    def _resumes(self, place: int) -> bool:
        """Does the story go on here, after a list of other stories? Sentences on its own matter, no teasers."""
        unit, above = self.units[place], self.units[place - 1]
        assert self.other is not None
        run, then = self._run(place)
        if self._teaser(place) or (not above.prose and then is not None and then.plain and len(run) == 1):
            return False
        ends = folded(self.other.text).startswith(_ENDS)
        if self.length < 40 and not ends:
            return True
        linked = sum(len(matter_of(one.words) & self.seen) > 0 for one in run)
        spoken = unit.words[0] in _ANAPHORA or unit.text[:1] in "“\"‘'"
        if ends or self.teasers:
            return len(run) > 1 and linked * 2 >= len(run)
        if above is self.other and above.opens:
            return spoken or len(run) > 1 or linked > 0  # a heading without a list under it
        if len(run) > 1:
            return spoken or linked * 3 >= len(run)
        return spoken or len(matter_of(unit.words) & self.seen) > 1

    def _run(self, place: int) -> tuple[list[Unit], Unit | None]:
        """The sentences from here on, and the line that ends their run."""
        run: list[Unit] = []
        for at in range(place, len(self.units)):
            unit = self.units[at]
            if unit.kind is None and unit.prose:
                run.append(unit)
            elif unit.opens or (unit.plain and len(unit.words) >= 4):
                return run, unit
            if len(run) >= 6:
                break
        return run, None

    def _teaser(self, place: int) -> bool:
        """Is it the one sentence under the headline of another story that stands in the middle of this one?"""
        unit, above = self.units[place], self.units[place - 1]
        if above is not self.other or above.opens or len(unit.words) > 22 or '"' in folded(unit.text):
            return False
        if len(spans(unit.text)) > 1 or SAID & set(unit.words):
            return False
        return bool(content_of(unit.words) & content_of(above.words))
