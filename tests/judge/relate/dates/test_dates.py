"""Pairs of dates in invented copy, and what they come to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import factcheck
from factcheck.judge.relate.dates.dates import relate
from factcheck.judge.relate.verdict import Relation
from factcheck.model.claim import Date

PUBLISHED = date(2024, 6, 5)  # a Wednesday


def day(text: str, published: date | None) -> Date:
    (found,) = factcheck.examine(factcheck.parse(f"It was {text}.", plain=True, published=published)).dates
    return found


EQUAL, FORM, FITS, APART, NONE = (
    Relation.EQUAL,
    Relation.ANOTHER_FORM,
    Relation.COMPATIBLE,
    Relation.DIFFERENT,
    Relation.NOT_COMPARABLE,
)

DATED = [
    ("on Friday", "on Friday", EQUAL),
    ("on Tuesday", "on June 4", FORM),
    ("on Sept. 28, 2022", "on 28 September 2022", FORM),
    ("in March 2023", "in March last year", FORM),
    ("three years ago", "in 2021", FORM),
    ("at 5:40 p.m.", "at 17:40", FORM),
    ("at 9 a.m. ET", "at 1400 GMT", FORM),
    ("2026 to 2027", "2026-27", FORM),
    ("in March 2023", "in 2023", FITS),
    ("in the 1990s", "in 1994", FITS),
    ("last week", "on Friday", FITS),
    ("on Friday", "on Saturday", APART),
    ("on Oct. 28", "on Oct. 29", APART),
    ("in March 2023", "in March 2022", APART),
    ("at 5:40 p.m.", "at 5:40 a.m.", APART),
    ("at 5:40 p.m.", "on Friday", NONE),
    ("in early July", "in late July", APART),
    ("at the beginning of July", "at the end of July", APART),
    ("in late July", "at the end of July", FORM),
]
UNDATED = [
    ("on Friday", "on Friday", EQUAL),
    ("on Friday", "on Friday Dec. 6", FITS),
    ("on Sept. 28", "on 28 September 2022", FITS),
    ("on Friday", "on Saturday", APART),
    ("on Oct. 28", "on Oct. 29", APART),
    ("tomorrow", "on Thursday", NONE),
    ("next Tuesday", "next week", FITS),
    ("next Tuesday", "last week", APART),
    ("next month", "next week", APART),
    ("24 hours ago", "24 days ago", APART),
    ("24 hours ago", "a day ago", FORM),
    ("two weeks ago", "fifteen days ago", FITS),
    ("two weeks ago", "three weeks ago", APART),
]
CASES = [(a, b, r, PUBLISHED) for a, b, r in DATED] + [(a, b, r, None) for a, b, r in UNDATED]


@pytest.mark.parametrize(("a", "b", "relation", "published"), CASES)
def test_pairs(a: str, b: str, relation: Relation, published: date | None) -> None:
    one, other = day(a, published), day(b, published)
    assert relate(one, other).relation is relation
    assert relate(other, one).relation is relation


@pytest.mark.parametrize(
    ("text", "days", "relation"),
    [
        ("tomorrow", 1, FITS),
        ("last week", 0, EQUAL),
        ("yesterday", 2, APART),
        ("on June 1", 1, EQUAL),
        ("last year", 400, APART),
    ],
)
def test_copies_put_out_on_other_days(text: str, days: int, relation: Relation) -> None:
    one, other = day(text, PUBLISHED), day(text, PUBLISHED + timedelta(days))
    assert relate(one, other).relation is relate(other, one).relation is relation


def test_a_weekday_against_the_date_it_falls_on() -> None:
    for date_printed in ("on June 19", "on June 5", "on May 29", "on May 22"):
        assert relate(day("on Wednesday", PUBLISHED), day(date_printed, PUBLISHED)).relation is not APART
    assert relate(day("on Wednesday", PUBLISHED), day("on May 30", PUBLISHED)).relation is APART


def test_a_relative_day_where_one_copy_has_no_day_of_publication() -> None:
    verdict = relate(day("last year", PUBLISHED), day("last year", None))
    assert verdict[:2] == (FITS, "last year in both, one with no day of publication")
