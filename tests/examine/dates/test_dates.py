"""Days, months, years, periods and times in invented copy."""

from __future__ import annotations

import time
from datetime import date

import pytest

import factcheck
from factcheck.model.claim import Date

PUBLISHED = date(2024, 6, 5)  # a Wednesday


def claims(text: str, published: date | None = PUBLISHED) -> tuple[Date, ...]:
    return factcheck.examine(factcheck.parse(text, plain=True, published=published)).dates


def rows(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str | None, str | None]]:
    return [(claim.text, claim.value, claim.value_to) for claim in claims(text, published)]


def test_a_stretch_of_days_runs_on_from_its_first() -> None:
    assert [value for _, value, _ in rows("It ran from Monday to Friday.")] == ["2024-06-03", "2024-06-07"]


@pytest.mark.parametrize(
    "text", ["The Christmas market opened.", "They ate Easter eggs.", "Half of it went."]
)
def test_a_feast_that_only_describes_is_no_date(text: str) -> None:
    assert rows(text) == []


def test_fixtures_lie_ahead_together() -> None:
    text = "The third match is on Friday, and the fourth in Leeds on Sunday."
    assert [value for _, value, _ in rows(text)] == ["2024-06-07", "2024-06-09"]
    text = "The third match is on Friday, and the fourth was lost after rain on Sunday."
    assert [value for _, value, _ in rows(text)] == ["2024-06-07", "2024-06-02"]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("He died Friday.", "Friday", "2024-05-31"),
        ("He died on Wednesday.", "Wednesday", "2024-06-05"),
        ("He will speak on Friday.", "Friday", "2024-06-07"),
        ("A vigil is planned for Friday.", "Friday", "2024-06-07"),
        ("They are expected to arrive Saturday.", "Saturday", "2024-06-08"),
        ("He spoke last Monday.", "last Monday", "2024-06-03"),
        ("He spoke yesterday.", "yesterday", "2024-06-04"),
        ("He speaks tomorrow.", "tomorrow", "2024-06-06"),
        ("It began on Sept. 28.", "Sept. 28", "2023-09-28"),
        ("It began on May 3.", "May 3", "2024-05-03"),
        ("It was due on Tuesday, 14 May.", "Tuesday, 14 May", "2024-05-14"),
        ("The bank set aside cash in the year to 31 May.", "31 May", "2024-05-31"),
        ("Talks are to resume Oct. 29.", "Oct. 29", "2024-10-29"),
        ("It ends on 4 January 2025.", "4 January 2025", "2025-01-04"),
        ("It began on the 27th of September 2022.", "the 27th of September 2022", "2022-09-27"),
        ("It opened Tuesday, Sept. 27, 2022, in rain.", "Tuesday, Sept. 27, 2022", "2022-09-27"),
        ("It was built in 1931.", "1931", "1931"),
        ("The 1994 border held.", "1994", "1994"),
        ("It was let in March 2023.", "March 2023", "2023-03"),
        ("It was let in March last year.", "March last year", "2023-03"),
        ("Investors were told in May.", "May", "2024-05"),
        ("A trial is due to begin in January.", "January", "2025-01"),
        ("More than a year ago, he left.", "More than a year ago", "2023"),
        ("It costs 93 cents more than a year ago.", "a year ago", "2023"),
        ("Two days ago he left.", "Two days ago", "2024-06-03"),
        ("It starts at half past six on the quay.", "half past six", "06:30"),
        ("It starts at half past six in the evening.", "half past six in the evening", "18:30"),
        ("It was ten past three in the afternoon.", "ten past three in the afternoon", "15:10"),
        ("It was ten to four in the morning.", "ten to four in the morning", "03:50"),
        ("It starts at twenty-five past 7 on the quay.", "twenty-five past 7", "07:25"),
        ("It starts at seven o'clock in the evening.", "seven o'clock in the evening", "19:00"),
        ("It left at 5:20 in the early morning.", "5:20 in the early morning", "05:20"),
        ("It left at nine in the evening.", "nine in the evening", "21:00"),
        ("Doors close by 8 at night.", "8 at night", "20:00"),
        ("It rang at three at night.", "three at night", "03:00"),
        ("It was 20 minutes to nine in the evening.", "20 minutes to nine in the evening", "20:40"),
        ("It left at eight minutes past seven.", "eight minutes past seven", "07:08"),
        ("It closed on the last day of June.", "the last day of June", "2023-06-30"),
        ("It opens on the first day of July.", "the first day of July", "2024-07-01"),
        ("It starts at seven in the evening.", "seven in the evening", "19:00"),
        ("He had sat there since four the previous afternoon.", "four", "16:00"),
        ("They sang until 2 in the early morning.", "2 in the early morning", "02:00"),
        ("It was ten to midnight when it fell.", "ten to midnight", "23:50"),
        ("It rang at twenty past noon.", "twenty past noon", "12:20"),
        ("It rains on April 25: the fair is off.", "April 25", "2024-04-25"),
        ("It starts at a quarter to one, they said.", "a quarter to one", "12:45"),
        ("He left on Good Friday.", "Good Friday", "2024-03-29"),
        ("It opens on Easter Monday 2025.", "Easter Monday 2025", "2025-04-21"),
        ("It closed last Christmas.", "last Christmas", "2023-12-25"),
        ("It will close by Thanksgiving.", "Thanksgiving", "2024-11-28"),
        ("He had surgery on Monday but will play on.", "Monday", "2024-06-03"),
        ("It will decide Friday's game.", "Friday", "2024-06-07"),
        ("They meet on Tuesday of next week.", "Tuesday of next week", "2024-06-11"),
        ("They met on Friday last week.", "Friday last week", "2024-05-31"),
        ("He left three years ago.", "three years ago", "2021"),
        ("He left two days ago.", "two days ago", "2024-06-03"),
        ("He left two months ago.", "two months ago", "2024-04"),
        ("It fell last year.", "last year", "2023"),
        ("It fell last month.", "last month", "2024-05"),
        ("It fell last week.", "last week", "2024-W22"),
        ("It rose in the third quarter.", "third quarter", "2023-Q3"),
        ("It rose in Q1 2024.", "Q1 2024", "2024-Q1"),
        ("It rose in the 1990s.", "1990s", "199X"),
        ("It happened on 9/11.", "9/11", "2001-09-11"),
        ("It was filed 2022-09-27.", "2022-09-27", "2022-09-27"),
        ("It was filed on 27/9/2022.", "27/9/2022", "2022-09-27"),
        ("It happened on Christmas Day.", "Christmas Day", "2023-12-25"),
        ("The final is on Friday.", "Friday", "2024-06-07"),
        ("She is likely to be sworn in on Friday.", "Friday", "2024-06-07"),
        ("Crews will be told by November 3.", "November 3", "2024-11-03"),
        ("It is being sold, with most crews to be told by March 3.", "March 3", "2025-03-03"),
        ("He was said to be in Leeds on Friday.", "Friday", "2024-05-31"),
        ("Two were hurt on Friday.", "Friday", "2024-05-31"),
        (
            "Hale, of Leeds, robbed a stall outside the old corn exchange in the village of Ash shortly before dawn on "
            "August 6.",
            "August 6",
            "2023-08-06",
        ),
    ],
)
def test_days(text: str, printed: str, value: str) -> None:
    assert rows(text) == [(printed, value, None)]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("He died Friday.", "Friday", None),
        ("He speaks tomorrow.", "tomorrow", None),
        ("He left three years ago.", "three years ago", None),
        ("It began on Sept. 28.", "Sept. 28", "XXXX-09-28"),
        ("It was let in March.", "March", "XXXX-03"),
        ("It rose in the third quarter.", "third quarter", "XXXX-Q3"),
    ],
)
def test_without_a_day_of_publication(text: str, printed: str, value: str | None) -> None:
    assert rows(text, None) == [(printed, value, None)]


def test_weekday_is_kept() -> None:
    (claim,) = claims("He died Friday.", None)
    assert (claim.weekday, claim.resolved) == (4, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 2026 to 2027", ("2026 to 2027", "2026", "2027")),
        ("in 2026-27", ("2026-27", "2026", "2027")),
        ("on Sept. 27-29, 2022,", ("Sept. 27-29, 2022", "2022-09-27", "2022-09-29")),
        ("on 27-29 September 2022", ("27-29 September 2022", "2022-09-27", "2022-09-29")),
        ("on Sept. 27 and 28, 2022,", ("Sept. 27 and 28, 2022", "2022-09-27", "2022-09-28")),
        ("on 27 and 28 September 2022", ("27 and 28 September 2022", "2022-09-27", "2022-09-28")),
        ("on 27 September 2022 and 28 people", ("27 September 2022", "2022-09-27", None)),
        ("from 9 to 11 a.m.", ("9 to 11 a.m.", "09:00", "11:00")),
    ],
)
def test_ranges(text: str, expected: tuple[str, str, str]) -> None:
    assert rows(f"It runs {text} here.") == [expected]


@pytest.mark.parametrize(
    ("text", "printed", "value", "zone"),
    [
        ("at 5:40 p.m. today", "5:40 p.m.", "17:40", None),
        ("at 5.40pm", "5.40pm", "17:40", None),
        ("at about 7.30am", "about 7.30am", "07:30", None),
        ("at 12 a.m.", "12 a.m.", "00:00", None),
        ("at noon", "noon", "12:00", None),
        ("at 17:40", "17:40", "17:40", None),
        ("at 1400 GMT", "1400 GMT", "14:00", "GMT"),
        ("at 9 a.m. ET", "9 a.m. ET", "09:00", "ET"),
        ("at eight o'clock", "eight o'clock", "08:00", None),
        ("at three on Tuesday afternoon", "three", "15:00", None),
        ("until six on Sunday evening", "six", "18:00", None),
        ("at about ten tonight", "about ten", "22:00", None),
        ("by nine that evening", "nine", "21:00", None),
        ("at ten to five on Friday afternoon", "ten to five", "16:50", None),
        (
            "at a quarter past three on the afternoon of Nov. 22",
            "a quarter past three on the afternoon",
            "15:15",
            None,
        ),
        ("at nine on Sunday night", "nine", "21:00", None),
        ("at nine that evening", "nine", "21:00", None),
        ("at two that night", "two", "02:00", None),
    ],
)
def test_times(text: str, printed: str, value: str, zone: str | None) -> None:
    claim = next(claim for claim in claims(f"It shut {text}.") if claim.kind.value == "time")
    assert (claim.text, claim.value, claim.zone) == (printed, value, zone)


@pytest.mark.parametrize(
    "text",
    [
        "It may march on, and may fall.",
        "He drank three in the morning and two in the evening.",
        "They cut it from 20 minutes to nine.",
        "The lead was cut at 10 on the night.",
        "At 5 in the world rankings he fell.",
        "It was the last day of peace.",
        "The march of 2,000 people was august.",
        "Some 2000 people came.",
        "A 2000 year old custom lives.",
        "He paid $2019 for it.",
        "It weighs 1998 pounds.",
        "The March on Rovia was long.",
        "The sun rose and he sat.",
        "Mark May said no.",
        "They won 3-2.",
        "USA Today said so.",
        "Ratio 10:1 was used.",
        "It fell by two in the morning.",
        "He hit six in the morning session.",
        "Rovers lost by six in the end.",
    ],
)
def test_no_date(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "one ",
        "a hundred and ",
        "1-",
        "1 to ",
        "12 and ",
        "(1) ",
        "one in ",
        "number of 5 ",
        "a year ago ",
        "May ",
    ],
)
def test_hostile_copy_takes_linear_time(piece: str) -> None:
    def once(text: str) -> float:
        start = time.process_time()
        claims(text)
        return time.process_time() - start

    def seconds(size: int) -> float:
        """The least of three: what else the machine does takes time as well."""
        text = piece * (size // len(piece))
        return min(once(text) for _ in range(3))

    seconds(2_000)  # first use compiles and loads
    small, large = seconds(8_000), seconds(32_000)
    assert large < 12 * max(small, 0.02)  # four times the text; a square would be sixteen


_LONG = "1" * 5000  # more digits than Python turns into a number


@pytest.mark.parametrize(
    "text",
    [
        "Version 12.5.3-11am is out.",
        "It shuts 9.5,000-11am on the quay.",
        f"It shuts 9:{_LONG}-11am.",
        f"It shuts 9.{_LONG}-11am.",
        f"It shuts {_LONG}.5-11am.",
        f"The key {_LONG}.2.3 was sold.",
        f"The key 1.2.{_LONG} was sold.",
        f"The key 1/{_LONG}/3 was sold.",
    ],
)
def test_figures_too_long_for_a_day_or_a_time_stop_nothing(text: str) -> None:
    assert not [value for _, value, to in rows(text) if to is not None or value is None or len(value) > 5]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("He left on Good Friday last year.", date.min),
        ("He left on Easter Monday of last year.", date.min),
        ("He leaves on Good Friday next year.", date.max),
        ("He leaves on Thanksgiving Day next year.", date.max),
    ],
)
def test_a_feast_outside_the_calendar_has_no_day(text: str, published: date) -> None:
    """Pages carry 0001-01-01 where their system had no date to print."""
    assert [value for _, value, _ in rows(text, published)] == [None]


def test_a_feast_of_last_year_has_its_day() -> None:
    assert rows("He left on Good Friday last year.") == [("Good Friday last year", "2023-04-07", None)]


def test_a_range_of_hours_keeps_its_half_of_the_day() -> None:
    assert rows("It is open 9.30-11am.") == [("9.30-11am", "09:30", "11:00")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He was elected in 2010 and died the next year.", ["2010", None]),
        ("It will be built over the next year.", [None]),
        ("It will be built next year.", ["2025"]),
        ("The boat comes next month.", ["2024-07"]),
        ("The letter is dated June the first, 1911.", ["1911-06-01"]),
        ("The letter is dated May the twenty-third, 1911.", ["1911-05-23"]),
        ("The letter came on the first of June 1911.", ["1911-06-01"]),
        ("In March the second boat sank.", ["2024-03"]),
    ],
)
def test_what_the_story_is_at(text, values):
    """The year after the one told is not the year after this one; a day in words behind its month."""
    found = factcheck.examine(factcheck.parse(text, plain=True, published=date(2024, 6, 12))).dates
    assert [claim.to_dict().get("value") for claim in found] == values
