"""Dates: days, months, years, periods and times of day, resolved against the day of publication."""
