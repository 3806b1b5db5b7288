"""Pairs of dates in invented copy, and what they come to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import factcheck
from factcheck.judge.relate.dates.dates import relate, spoken
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
    ("next spring", "next autumn", APART),  # the value tells the year alone
    ("last winter", "last year", Relation.ANOTHER_FORM),
    ("this autumn", "this fall", EQUAL),
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
    ("at 7 o'clock", "at 7 p.m.", FITS),
    ("at half past six", "at 6:30 p.m.", FITS),
    ("at a quarter to seven", "at 6:45 p.m.", FITS),
    ("at 17:40", "at 5:40 a.m.", APART),
    ("at 4:30", "at 4:30 in the afternoon", FITS),
    ("at 04:30", "at 4:30 in the afternoon", APART),
    ("almost half past two in the morning", "at 2.25am", FITS),
    ("a little after three in the morning", "at 3.15am", FITS),
    ("at half past two in the morning", "at 2.25am", APART),
    ("a little after three in the morning", "at 4.15am", APART),
    ("from 3 to 5 June", "on June 4", FITS),
    ("in 2020", "on Friday", APART),
    ("on May 30", "on Thursday June 6", APART),
    ("in the 1990s", "this week", NONE),
    ("in the first quarter", "last week", NONE),
    ("in the first quarter", "in the first quarter of 2024", FORM),
    ("on Friday", "until Friday", EQUAL),
    ("on Friday", "on June 14", FITS),
    ("on Friday", "in June", APART),
    ("tomorrow", "on June 6", FITS),
    ("on Sept. 28", "on Sept. 28, 2022", FITS),
    ("in 2022", "last year", APART),
]
UNDATED = [
    ("next spring", "next summer", APART),
    ("next fall", "next autumn", EQUAL),
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
    ("about two weeks ago", "three weeks ago", FITS),
    ("100 days ago", "a few days ago", APART),
    ("1234567890 days ago", "a day ago", NONE),
    ("a decade ago", "twenty-four days ago", NONE),
    ("a day ago", "in mid-July", NONE),
    ("on May 22", "this week", NONE),
    ("on Friday Dec. 6", "on Friday, Dec. 6, 2024", FITS),
    ("in 2024", "in 2024", EQUAL),
    ("in 2020", "on April 31", APART),
    ("in the first quarter", "on Feb. 28", FITS),
    ("at 9 a.m.", "at noon", APART),
    ("at 11.45 p.m.", "shortly before midnight", FITS),
    ("at 11.45 p.m.", "shortly before noon", APART),
    ("at 9 a.m. ET", "at 9 a.m. ET", EQUAL),
    ("at 9 a.m. ET", "at 9 a.m. EDT", FORM),
    ("at 9 a.m. ET", "at 9 a.m. GMT", APART),
    ("at 7 p.m.", "at 7 p.m. GMT", FORM),
    ("at 7 o'clock", "at 7 p.m. GMT", FITS),
    ("at 17:40", "at 7 p.m. GMT", APART),
    ("at 6pm BST", "at 6pm", FORM),
    ("at 9 a.m. ET", "at 6pm", FITS),
    ("at 7 p.m.", "at 7 o'clock", FITS),
    ("on June 4", "from 3 to 5 June", FITS),
    ("on June 4", "in the first quarter", APART),
    ("on Tuesday June 4", "on Tuesday", FITS),
    ("on Feb. 30", "in 2022", APART),
    ("in the early 1990s", "in 2022", APART),
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
        ("four days ago", 366, APART),
        ("100 days ago", 1, APART),
        ("on Saturday", None, EQUAL),
        ("on Wednesday June 5", None, FITS),
        ("tomorrow", None, FITS),
        ("a decade ago", None, FITS),
        ("Christmas Day", None, FITS),
    ],
)
def test_copies_put_out_on_other_days(text: str, days: int | None, relation: Relation) -> None:
    """None: one of them has no day of publication."""
    one, other = day(text, PUBLISHED), day(text, None if days is None else PUBLISHED + timedelta(days))
    assert relate(one, other).relation is relate(other, one).relation is relation


def test_a_weekday_against_the_date_it_falls_on() -> None:
    for date_printed in ("on June 19", "on June 5", "on May 29", "on May 22"):
        assert relate(day("on Wednesday", PUBLISHED), day(date_printed, PUBLISHED)).relation is not APART
    assert relate(day("on Wednesday", PUBLISHED), day("on May 30", PUBLISHED)).relation is APART
    new_year = date(2025, 1, 8)
    for date_printed in ("on Jan. 8, 2024", "on Feb. 29"):
        assert relate(day("on Wednesday", new_year), day(date_printed, new_year)).relation is APART


def test_a_relative_day_where_one_copy_has_no_day_of_publication() -> None:
    verdict = relate(day("last year", PUBLISHED), day("last year", None))
    assert verdict[:2] == (FITS, "last year in both, one with no day of publication")


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("on Friday", "on Saturday", "Friday for Saturday: Friday (31 May 2024), Saturday (1 June 2024)"),
        ("in March 2023", "in March 2022", "the year differs: March 2023, March 2022"),
        ("on Sept. 28, 2022", "on Sept. 29, 2022", "the day differs: Sept. 28, 2022, Sept. 29, 2022"),
        ("at 5:40 p.m.", "at 6:40 p.m.", "the hour differs: 5:40 p.m., 6:40 p.m."),
        ("at 5:40 p.m.", "at 5:45 p.m.", "the minutes differ: 5:40 p.m., 5:45 p.m."),
        ("in the early 1990s", "in 2022", "the year differs: early 1990s, 2022"),
    ],
)
def test_what_an_editor_is_told(a: str, b: str, reason: str) -> None:
    """Where the words alone do not give the day, it is told with them."""
    assert relate(day(a, PUBLISHED), day(b, PUBLISHED)).reason == reason


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2022-09-27", "27 September 2022"), ("XXXX-09-27", "27 September"), ("2022-09", "September 2022"),
        ("2022", "2022"), ("2024-Q1", "2024-Q1"), ("-0199", "200 BC"),
    ],
)  # fmt: skip
def test_a_value_in_plain_words(value: str, words: str) -> None:
    assert spoken(value) == words
