"""Figures as prose prints them: letters, halves, ranges with one scale, units and coins, and small words before them."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck

FIELDS = ("kind", "value", "value_to", "unit", "bound")


def read(text: str, at: str) -> list[dict[str, object]]:
    """The claims that share a character with the words."""
    article = factcheck.parse(text, plain=True, published=date(2024, 6, 12))
    begin = text.index(at)
    found = factcheck.examine(article).to_dict()["claims"]
    return [claim for claim in found if claim["start"] < begin + len(at) and claim["end"] > begin]


def holds(text: str, at: str, **wanted: str) -> None:
    found = read(text, at)
    said = [{key: claim.get(key) for key in FIELDS} for claim in found]
    assert any(all(claim[key] == value for key, value in wanted.items()) for claim in said), said


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("The studio posted 3.4m combined streams for its two shows.", "3.4m", "3400000"),
        ("It sold 1.8m total albums last year.", "1.8m", "1800000"),
        ("The charity reached 2.3m new donors.", "2.3m", "2300000"),
        ("A 1.2m strong army of volunteers took part.", "1.2m", "1200000"),
        ("The app has 5.6m monthly users.", "5.6m", "5600000"),
        ("Around 3m families will pay more.", "3m", "3000000"),
    ],
)
def test_a_letter_that_is_a_scale(text, at, value):
    """An "m" before what is counted is millions."""
    holds(text, at, kind="number", value=value)


@pytest.mark.parametrize(
    "text",
    [
        "She cleared 2.3m at the second attempt.",
        "A 2.3m wall fell on the car.",
        "The wave was 2.3m high.",
        "The pool is 2.3m deep.",
        "He fell 2.3m from a roof.",
        "Dig a 2.3m trench.",
        "The 2.3m long snakes were caught.",
        "A 2.3m vertical drop follows.",
        "They raised 2.3m vertical posts.",
        "The 2.3m arched walls stand.",
    ],
)
def test_a_letter_that_is_metres(text):
    """Before a shape, a wall or a way of measuring it is metres."""
    holds(text, "2.3m", kind="measure", value="2.3", unit="metre")


@pytest.mark.parametrize(
    ("text", "at", "value", "to"),
    [
        ("Profit is seen at between 4.1 and 4.6 billion pounds.", "4.1", "4100000000", "4600000000"),
        ("Profit rose from 4.1 to 4.6 billion pounds.", "4.1", "4100000000", None),
        ("It will cost $2 to $3 million.", "$2", "2000000", "3000000"),
        ("Turnover of 12-14bn kroner is seen.", "12-14bn", "12000000000", "14000000000"),
        ("Between 15 and 20 million birds die.", "15 and", "15000000", "20000000"),
        ("Between six and seven million people live there.", "six and", "6000000", "7000000"),
        ("It rose from three to five million.", "three", "3000000", None),
        ("Sales rose from 900,000 to 1.2 million.", "900,000", "900000", None),
        ("The fine rose from $500 to $2 million.", "$500", "500", None),
    ],
)
def test_the_first_end_of_a_range(text, at, value, to):
    """It has the scale of the second, unless it is large by itself."""
    holds(text, at, value=value, value_to=to)


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("two and half years", "2.5", "year"),
        ("two-and-a-half years", "2.5", "year"),
        ("five-and-a-half miles", "5.5", "mile"),
        ("a one-and-three-quarter-mile course", "1.75", "mile"),
        ("two-and-a-half million people", "2500000", "person"),
        ("2-and-a-half miles", "2.5", "mile"),
        ("2½ miles", "2.5", "mile"),
        ("2 ½ miles", "2.5", "mile"),
        ("½ mile", "0.5", "mile"),
        ("three and one-half miles", "3.5", "mile"),
        ("3 1/2 miles", "3.5", "mile"),
        ("three-quarters of a mile", "0.75", "mile"),
        ("one and three-quarter miles", "1.75", "mile"),
        ("a mile and a half", "1.5", "mile"),
        ("an hour and a half", "1.5", "hour"),
        ("half a dozen boats", "6", "boat"),
        ("a two-and-out loss", "2", None),
    ],
)
def test_halves_and_quarters(printed, value, unit):
    """Hyphens or none, in words or in signs."""
    wanted = {"value": value} | ({"unit": unit} if unit else {})
    holds(f"They told him of {printed}.", printed, **wanted)


def test_millions_in_the_plural():
    """Behind a figure the plural of a scale multiplies; by itself it is vague."""
    holds("It lost 22 millions of pounds.", "22 millions", value="22000000")
    holds("He won 3 millions.", "3 millions", value="3000000")
    assert all(claim.get("value") is None for claim in read("It lost millions of pounds.", "millions"))


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("85 sq m", "85", "square metre"), ("60 sq ft", "60", "square foot"), ("450 Nm", "450", "newton metre"),
        ("95 kPa", "95", "kilopascal"), ("65 knots", "65", "knot"), ("400 short tons", "400", "short ton"),
        ("400 long tons", "400", "long ton"), ("400 metric tons", "400", "tonne"),
        ("3 cu km", "3", "cubic kilometre"), ("3 cu m", "3", "cubic metre"), ("3 cu ft", "3", "cubic foot"),
        ("9,000 gross tonnes", "9000", "gross ton"), ("9,000 deadweight tonnes", "9000", "deadweight ton"),
        ("30 gigalitres", "30", "gigalitre"), ("30 megaliters", "30", "megalitre"),
        ("300 cumecs", "300", "cubic metre per second"), ("300 MWp", "300", "megawatt"), ("12 kWh", "12", "kilowatt hour"),
        ("110 decibels", "110", "decibel"), ("35 psi", "35", "pound per square inch"), ("40 fathoms", "40", "fathom"),
    ],
)  # fmt: skip
def test_units_of_the_trades(printed, value, unit):
    """Ships, rivers, reservoirs, engines."""
    holds(f"The log of the yard has {printed} of it.", printed, kind="measure", value=value, unit=unit)


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("450 zlotys", "450", "PLN"), ("61 cts", "61", "cent"), ("20 forints", "20", "HUF"), ("400 rand", "400", "ZAR"),
        ("Sh500", "500", "KES"), ("KSh 1.2 billion", "1200000000", "KES"), ("N2.5bn", "2500000000", "NGN"),
        ("N40,000", "40000", "NGN"), ("NT$30 million", "30000000", "TWD"), ("Rs 40 crore", "400000000", "INR"),
        ("RM2.4m", "2400000", "MYR"), ("R250m", "250000000", "ZAR"), ("30 quid", "30", "GBP"),
    ],
)  # fmt: skip
def test_coins(printed, value, unit):
    """Names and signs of currencies."""
    holds(f"It cost {printed} to mend.", printed, kind="money", value=value, unit=unit)


@pytest.mark.parametrize(
    "text", ["The N7 was shut at noon.", "They wore N95 masks.", "Take the N40 to Leith."]
)
def test_a_road_is_no_sum(text):
    assert all(claim["kind"] != "money" for claim in read(text, text))


@pytest.mark.parametrize(
    "text",
    [
        "The captain handed over two keys.",
        "The lorry rolled over two cars.",
        "The dispute over two islands goes on.",
        "They fought over two goals.",
        "He climbed over two walls.",
        "He drove under two bridges.",
        "He spoke about two friends.",
        "She argued about two plans.",
        "He resigned over two payments.",
        "She was fined over two breaches.",
        "The chain took over two bakeries.",
        "A rival is taking over two mines.",
    ],
)
def test_a_preposition_is_no_hedge(text):
    """What is climbed, fought or spoken over is so many, no more."""
    holds(text, "two", kind="number", value="2", bound="exact")


@pytest.mark.parametrize(
    ("text", "at", "bound"),
    [
        ("He was sentenced to over four years.", "four", "over"),
        ("The bill came to over $300.", "$300", "over"),
        ("Over 40 senators came.", "40", "over"),
        ("It fell by over 6%.", "6%", "over"),
        ("It lasted over three years.", "three", "over"),
        ("It took under two hours.", "two", "under"),
        ("He stood about 20 metres away.", "20", "about"),
        ("He jumped over two metres.", "two", "over"),
        ("She flew over 300 missions.", "300", "over"),
        ("The count took over two hours.", "two", "over"),
        ("The climb takes over six days.", "six", "over"),
        ("It took over three attempts to land.", "three", "over"),
        ("It took over two and a half hours.", "two", "over"),
        ("It took over two million votes.", "two", "over"),
        ("It took over two dozen attempts.", "two", "over"),
        ("It took over two hundred men.", "two", "over"),
        ("It took over two failed attempts to land.", "two", "over"),
        ("The dig took over two tonnes of clay.", "two", "over"),
        ("The raid took over 300 weapons off the street.", "300", "over"),
    ],
)
def test_a_hedge_stays_one(text, at, bound):
    """The same words before a measure, a sum or a large count."""
    holds(text, at, bound=bound)
