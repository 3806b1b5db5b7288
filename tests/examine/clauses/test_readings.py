"""Figures as copy spells them: what each way of printing is read as, and what it must not be taken for."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.model.claim import Date, Number

PUBLISHED = date(2024, 6, 5)  # a Wednesday


def claims(text: str) -> tuple[Number, ...]:
    return factcheck.examine(factcheck.parse(text, plain=True)).numbers


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    said = [(claim.kind.value, claim.to_dict()) for claim in claims(text)]
    return [(kind, d["value"], d["unit"]) for kind, d in said]


READ = [
    # one per cent in two words, and parts of it
    ("Wages grew one per cent.", [("percent", "1", "percent")]),
    ("Rents slipped by one per-cent.", [("percent", "1", "percent")]),
    ("Rents slipped half of one per cent.", [("percent", "0.5", "percent")]),
    ("No one per table may smoke.", []),
    # a minus, whatever ties it
    ("It was minus-7 degrees out.", [("measure", "-7", "degree")]),
    ("It was negative-7 degrees out.", [("measure", "-7", "degree")]),
    ("A seven-degree day.", [("measure", "7", "degree")]),
    # letters that scale, and letters that measure
    ("It has shipped 14m of its lamps.", [("number", "14000000", "lamp")]),
    ("It needs 14m of cable.", [("measure", "14", "metre")]),
    ("The app has 9m daily listeners.", [("number", "9000000", "listener")]),
    ("It printed 6 m copies.", [("number", "6000000", "copy")]),
    ("The ditch is 6 m wide.", [("measure", "6", "metre")]),
    ("He set up 6 m poles.", [("measure", "6", "metre")]),
    ("It owes half-a-million francs.", [("money", "500000", "CHF")]),
    ("A half-million francs went.", [("money", "500000", "CHF")]),
    ("The slump cost 4 millions Ruritanians dear.", [("number", "4000000", "ruritanian")]),
    ("It took two and half hours.", [("duration", "2.5", "hour")]),
    ("It is three and one-quarter miles off.", [("measure", "3.25", "mile")]),
    # prices
    ("The stock ended at 71 p on Friday.", [("money", "71", "penny")]),
    ("It opens at 7 p.m. on Friday.", []),
    ("Growers keep 11 cts of it.", [("money", "11", "cent")]),
    ("It cost 4 million Hungarian forints.", [("money", "4000000", "HUF")]),
    ("It cost 4 million Belize dollars.", [("money", "4000000", "BZD")]),
    ("It cost 4 million Bermudian dollars.", [("money", "4000000", "BMD")]),
    # measures
    ("It hauled 700 short tons.", [("measure", "700", "short ton")]),
    ("It hauled 700 long tons.", [("measure", "700", "long ton")]),
    ("It pulls 320 newton-metres.", [("measure", "320", "newton metre")]),
    ("The boiler runs at 2 bar.", [("measure", "2", "bar")]),
    ("They hired 2 bar staff.", [("number", "2", "staff")]),
    ("The Corva's 210bhp motor stalled.", [("measure", "210", "horsepower")]),
    ("The Tablo Max 11 inch sold out.", [("measure", "11", "inch")]),
    ("The Tablo Max 11 sold out.", []),
    ("Demand for sub-90 sq ft rooms rose.", [("measure", "90", "square foot")]),
    ("Choose a 9- or 11-inch pan.", [("measure", "9", "inch"), ("measure", "11", "inch")]),
    ("It went from 11-13 mpg to 19.", [("measure", "11", "mile per gallon"), ("measure", "19", "mile per gallon")]),
    ("It fell to 40 pounds and the fleet to 60 boats.", [("measure", "40", "pound"), ("number", "60", "boat")]),
    # what is counted stands further on
    ("It filled 3 million 75cl flasks.", [("number", "3000000", "flask"), ("measure", "75", "centilitre")]),
    ("He cashed two $300 cheques.", [("number", "2", "cheque"), ("money", "300", "USD")]),
    ("It sold 90 Corva and Tablo trucks.", [("number", "90", "truck")]),
    ("It sold 4,120 Series 5s.", [("number", "4120", "Series 5")]),
    ("Four new Corva 8 trams were parked.", [("number", "4", "tram")]),
    ("In Corva 8 trams were parked.", [("number", "8", "tram")]),
    ("They live at 20-22 Alder Road.", []),
    ("They own 20-22 cabins.", [("number", "20", "cabin")]),
    ("It stands in zip code 60611.", []),
    ("Meet in Row 14.", []),
    # hedges and particles
    ("She handed over 40 files.", [("number", "40", "file")]),
    ("It signed over 40 fields to them.", [("number", "40", "field")]),
    # ranges
    ("Income grew from 4.5 to 9 billion euros.", [("money", "4500000000", "EUR"), ("money", "9000000000", "EUR")]),
    ("Visits grew from 900 to 1.2 million.", [("number", "900", None), ("number", "1200000", None)]),
    ("Some four to five million lamps failed.", [("number", "4000000", "lamp")]),
    # times that a watch took
    ("She won in 2:31:07.", [("duration", "9067", "second")]),
    ("He swam it in 8:44.60.", [("duration", "524.6", "second")]),
    ("She ran it in 3:52.", [("duration", "232", "second")]),
    ("The ratio is 3:1.", [("number", "3", None)]),
    # counts that a word gives
    ("It rained for several weeks.", [("duration", None, "week")]),
    ("It rained for the past few weeks.", []),
    ("The tape ran 4 hours 20 minutes 20 seconds.", [("duration", "4.338888888888889", "hour")]),
    ("It ran for 5 hours 30 minutes.", [("duration", "5.5", "hour")]),
    ("It lies a few miles off.", [("measure", None, "mile")]),
    ("Rents rose 9% to 4.1 million.", [("percent", "9", "percent"), ("number", "4100000", None)]),
    # what was so a year earlier is no rate
    ("Takings were $4m, from $3m a year before.", [("money", "4000000", "USD"), ("money", "3000000", "USD")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_figure_is_read_as_it_is_meant(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    found = told(text)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Demand for sub-90 sq ft rooms rose.", "under"),
        ("She handed over 40 files.", "exact"),
        ("The flu killed over 9,000, a count says.", "over"),
        ("Police arrested over 90 people.", "over"),
        ("They were jailed over 90 thefts.", "exact"),
        ("Over 90 files were lost.", "over"),
    ],
)
def test_a_hedge_is_one_only_where_it_bounds(text: str, bound: str) -> None:
    assert [claim.bound.value for claim in claims(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("It is let at $70 per sq m.", "square metre"),
        ("It is let at $70 a sq. ft.", "square foot"),
        ("It is let at $70 a square metre.", "square metre"),
        ("It earned $70 a year.", "year"),
        ("It earned $80, up from $70 a year earlier.", None),
        ("It earned $80, up from $70 a month ago.", None),
    ],
)
def test_what_a_sum_is_for(text: str, each: str | None) -> None:
    assert claims(text)[-1].per == each


def days(text: str) -> list[tuple[str, str | None]]:
    found: tuple[Date, ...] = factcheck.examine(factcheck.parse(text, plain=True, published=PUBLISHED)).dates
    return [(claim.text, claim.value) for claim in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is of the fifteenth century.", [("fifteenth century", "14XX")]),
        ("A late-fifteenth-century barn.", [("fifteenth-century", "14XX")]),
        ("It is of the twenty-first century.", [("twenty-first century", "20XX")]),
        ("He was first in a century.", []),
        ("The twenties were kind to it.", [("twenties", "192X")]),
        ("The late seventies were kind.", [("late seventies", "197X")]),
        ("She is in her seventies.", []),
        ("Temperatures will stay in the seventies.", []),
        ("It shuts on the ninth of June.", [("the ninth of June", "2024-06-09")]),
        ("It shuts on the twenty-second of June.", [("the twenty-second of June", "2024-06-22")]),
        ("It was filed on 7-Feb-09.", [("7-Feb-09", "2009-02-07")]),
        ("The fair is a week today.", [("a week today", "2024-06-12")]),
        ("The fair is two weeks from tomorrow.", [("two weeks from tomorrow", "2024-06-20")]),
        ("June takings rose 2 percent.", [("June", "2024-06")]),
        ("May rents rose again.", [("May", "2024-05")]),
        ("May they rest.", []),
        ("March with us, they said.", []),
        ("It ran from A.D. 920 to 1050.", [("A.D. 920 to 1050", "0920")]),
        ("It burnt in 310 B.C. and again later.", [("310 B.C.", "-0309")]),
        ("It burnt in 310 homes.", []),
        ("It goes up by a total of 1800.", []),
        ("Fees rose from 1300 to 1700 in all.", []),
        ("It was built in 1700.", [("1700", "1700")]),
        ("It ends on June 31.", [("June 31", None)]),
        ("It ended on 30 February 2022.", [("30 February 2022", None)]),
        ("In June 31 people came.", [("June", "2024-06")]),
        ("It closed several weeks ago.", [("several weeks ago", None)]),
    ],
)
def test_a_day_is_read_as_it_is_meant(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert days(text) == expected
