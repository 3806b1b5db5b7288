# ruff: noqa: E501
"""What stands above the story: which line is the headline, and what the lines round it are."""

from __future__ import annotations

from itertools import pairwise

from factcheck.examine.page.bylines import is_byline
from factcheck.examine.page.datelines import dateline
from factcheck.examine.page.furniture import bare_words, folded
from factcheck.examine.page.units import CLOSERS, Unit, content_of
from factcheck.lexicon.furniture import sections_only
from factcheck.lexicon.notices import announces, flags
from factcheck.lexicon.outlets import MASTHEAD_WORDS
from factcheck.model.article import ZoneKind


def label_head(units: list[Unit]) -> int:
    """Label what stands above the story; gives back the place of the first line of the body."""
    prose = [place for place, unit in enumerate(units) if unit.prose and unit.kind is None]
    if not prose:
        return _label_bare(units)
    first = _first_of_body(units, prose)
    topic: set[str] = set()
    for place in [p for p in prose if p >= first][:8]:
        topic |= content_of(units[place].words)
    headline = _headline(units, first, topic)
    for place, unit in enumerate(units[:first]):
        if place == headline:
            unit.kind = ZoneKind.HEADLINE
        elif unit.kind is not None:
            continue
        elif headline is not None and place < headline:
            unit.kind = ZoneKind.BYLINE if _above_headline(units, place) else ZoneKind.FURNITURE
        else:
            unit.kind = _under_headline(units, place, headline)
    _label_points(units[:first])
    return first


def _label_points(head: list[Unit]) -> None:
    """Label short points that stand with others under the headline: "Shares fall 14%"."""
    for _ in range(2):
        for one, two in (*pairwise(head), *pairwise(reversed(head))):
            point = len(two.words) >= 3 and any(word[:1].islower() for word in two.text.split())
            if one.kind is ZoneKind.STANDFIRST and two.kind is ZoneKind.FURNITURE and two.guessed and point:
                two.kind = ZoneKind.STANDFIRST


def _above_headline(units: list[Unit], place: int) -> bool:
    """Is a line above the headline the byline? With "By", or a name next to the hour."""
    unit = units[place]
    near = [units[at].kind for at in (place - 1, place + 1) if 0 <= at < len(units)]
    named = ZoneKind.TIMESTAMP in near and not MASTHEAD_WORDS & set(unit.words)
    return is_byline(unit, first=named)


def _label_bare(units: list[Unit]) -> int:
    """No line ends as a sentence does: a bare phrase is body; a page of nothing but labels has none."""
    plain = [unit for unit in units if unit.kind is None]
    labelled = len(units) - len(plain)
    if (labelled == 0 and len(plain) <= 2) or any(len(unit.words) >= 14 for unit in plain):
        for unit in plain:
            unit.kind = ZoneKind.BODY
        return 0
    best = max(plain, key=lambda unit: len(unit.words), default=None)
    for unit in plain:
        unit.kind = ZoneKind.HEADLINE if unit is best and len(unit.words) > 3 else ZoneKind.FURNITURE
    return len(units)


def _first_of_body(units: list[Unit], prose: list[int]) -> int:
    """The first sentence that is not a standfirst: one with the byline or the hour still to come is."""
    first = prose[0]
    for number, place in enumerate(prose[:4]):
        first = place
        if not any(unit.plain for unit in units[:place]):
            break  # no headline yet, so no standfirst
        after = prose[number + 1] if number + 1 < len(prose) else len(units)
        between = units[place + 1 : after]
        if after == len(units) or len(units[place].words) > 60:
            break
        if not any(
            unit.kind is ZoneKind.TIMESTAMP or (unit.kind is None and is_byline(unit, first=True))
            for unit in between
        ):
            break
        first = after
    return first


def _headline(units: list[Unit], first: int, topic: set[str]) -> int | None:
    """Of the lines above the body, the one that shares most with it; of several near that, the first."""
    if (labelled := _labelled_headline(units, first, topic)) is not None:
        return labelled
    scores: dict[int, float] = {}
    plain: set[int] = set()  # lines that say nothing but what the story says; a standfirst says more of it
    for place, unit in enumerate(units[:first]):
        if unit.kind is not None or (unit.prose and place != 0 and len(unit.words) > 30):
            continue
        if sections_only(unit.words) or is_byline(unit, first=False) or len(unit.words) > 45:
            continue
        content = content_of(unit.words)
        shared = len(content & topic)
        if not unit.prose and shared >= 3 and 2 * shared >= len(content):
            plain.add(place)
        scores[place] = (
            shared
            + min(len(unit.words), 12) / 12
            - (0.5 if _cries(unit) else 1.5 if unit.prose else 0)
            - (1 if len(unit.words) < 3 else 0)
        )
    if not scores:
        return None
    best = max(scores.values())
    chosen = next(
        place for place, score in scores.items() if place in plain or score >= min(0.6 * best, best)
    )
    if len(units[chosen].words) < 3 and scores[chosen] < 1 and len(units[:first]) > 3:
        return None
    return chosen


def _labelled_headline(units: list[Unit], first: int, topic: set[str]) -> int | None:
    """The first line that is not furniture or a stamp, where a label made it furniture: "VIDEO: Ferry sinks"."""
    for place, unit in enumerate(units[:first]):
        if unit.kind is None or unit.kind is ZoneKind.BYLINE:
            return None
        label, colon, rest = unit.text.partition(":")
        content = content_of(bare_words(folded(rest)))
        told = len(content & topic)
        if (
            unit.kind is ZoneKind.FURNITURE
            and colon
            and len(label) < 20
            and told >= 3
            and 2 * told >= len(content)
            and not _corrects(unit.text)
        ):
            return place
    return None


def _corrects(line: str) -> bool:
    """Is what stands behind a flag no headline: "CORRECTION: An earlier version ...", or a whole sentence?"""
    rest = line[flags(line) :]
    return rest != line and (announces(rest) or rest.rstrip(CLOSERS)[-1:] == ".")


def _cries(unit: Unit) -> bool:
    """A short line with a mark of exclamation is as like a headline as a sentence: "DONE DEAL: ...!"."""
    return unit.text.rstrip(CLOSERS)[-1:] == "!" and len(unit.words) <= 14


def _under_headline(units: list[Unit], place: int, headline: int | None) -> ZoneKind:
    """A line between headline and body: byline, standfirst, a picture's title, or furniture."""
    unit = units[place]
    if is_byline(unit, first=True):
        return ZoneKind.BYLINE
    if dateline(unit.text) == len(unit.text):
        return ZoneKind.DATELINE
    small = sum(word[:1].islower() for word in unit.text.split())
    if headline is not None and (unit.prose or len(unit.words) >= 7 or (len(unit.words) >= 5 and small >= 3)):
        after = units[place + 1] if place + 1 < len(units) else None
        if after and after.kind in (ZoneKind.CAPTION, ZoneKind.CREDIT) and not after.gap:
            return ZoneKind.CAPTION
        return ZoneKind.STANDFIRST
    unit.guessed = True
    return ZoneKind.FURNITURE
