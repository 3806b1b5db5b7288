"""Calendar arithmetic: which day, month or year is meant, counted from the day of publication."""

from __future__ import annotations

from datetime import date, timedelta

NO_DAY = 40  # a figure from here on beside a month is no slip of a day: it was never meant for one


def weekday(published: date, day: int, *, ahead: bool, strictly: bool = False) -> date:
    """The nearest such weekday, back or `ahead`; the day of publication counts unless `strictly`."""
    gap = (day - published.weekday()) % 7 if ahead else (published.weekday() - day) % 7
    if strictly and gap == 0:
        gap = 7
    return shifted(published, gap if ahead else -gap)


def shifted(day: date, days: int) -> date:
    """The day so many days on; the calendar's own ends are not crossed."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def year_of(published: date, month: int, day: int | None, *, ahead: bool | None) -> int:
    """
    The year of a month, or of a day in it, that is printed without one.

    With `ahead` it is the next such day, with False the last one, with None the nearest.
    """
    here = (published.month, published.day) if day else (published.month, 0)
    there = (month, day or 0)
    if ahead is True:
        return published.year + (there < here)
    if ahead is False:
        return published.year - (there > here)
    distance = (month - published.month) * 30 + ((day or 15) - published.day)
    if distance > 183:
        return published.year - 1
    return published.year + 1 if distance < -183 else published.year


def easter(year: int) -> date:
    """Easter Sunday of the western churches; the Gregorian computus of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moon = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * moon) // 433
    month = (h + moon - 7 * m + 90) // 25
    return date(year, month, (h + moon - 7 * m + 33 * month + 19) % 32)


def feast(year: int, which: int | str) -> date:
    """A feast of the year: so many days from Easter, Christmas, or the fourth Thursday of November."""
    if which == "christmas":
        return date(year, 12, 25)
    if which == "thanksgiving":
        return date(year, 11, 22 + (3 - date(year, 11, 22).weekday()) % 7)
    return shifted(easter(year), int(which))


def feast_year(published: date, which: int | str, *, ahead: bool | None) -> int:
    """The year of the next such feast, with `ahead` False of the last, with None of the nearest."""
    year = min(max(published.year, 2), 9998)
    days = [feast(at, which) for at in (year - 1, year, year + 1)]
    if ahead is True:
        return next(day.year for day in days if day >= published or day is days[-1])
    if ahead is False:
        return next(day.year for day in reversed(days) if day <= published or day is days[0])
    return min(days, key=lambda day: abs((day - published).days)).year


def year_with(published: date, named: int, year: int, month: int, day: int) -> int:
    """The year of the nearest such day where that bears the printed weekday, else the year given."""
    nearest = year_of(published, month, day, ahead=None)
    if not (1 <= nearest <= 9999 and is_day(nearest, month, day)):
        return year
    return nearest if date(nearest, month, day).weekday() == named else year


def is_day(year: int | None, month: int, day: int) -> bool:
    """Is there such a day? Without a year, 29 February is one."""
    try:
        date(year if year and 1 <= year <= 9999 else 2024, month, day)
    except ValueError:
        return False
    return True


def iso_day(year: int | None, month: int, day: int) -> str:
    """Reads "2022-09-27", or "XXXX-09-27" where no year is known."""
    return f"{_year(year)}-{month:02}-{day:02}"


def iso_month(year: int | None, month: int) -> str:
    """Reads "2022-09", or "XXXX-09"."""
    return f"{_year(year)}-{month:02}"


def iso_week(day: date) -> str:
    """Reads "2022-W39"."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def iso_quarter(year: int | None, quarter: int) -> str:
    """Reads "2022-Q3", or "XXXX-Q3"."""
    return f"{_year(year)}-Q{quarter}"


def months_back(published: date, count: int) -> tuple[int, int]:
    """The year and month so many months before the day of publication; before the year 1 it stops there."""
    index = max(published.year * 12 + published.month - 1 - count, 12)
    return index // 12, index % 12 + 1


def _year(year: int | None) -> str:
    return "XXXX" if year is None else f"{year:04}"
