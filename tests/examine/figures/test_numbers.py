"""Figures of every kind but dates, in invented copy."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.lexicon.numerals import SCALES, SMALL, TENS
from factcheck.model.claim import Direction, Number

Row = tuple[str, str, str | None, str | None, str]


def claims(text: str) -> tuple[Number, ...]:
    return factcheck.examine(factcheck.parse(text, plain=True)).numbers


def rows(text: str) -> list[Row]:
    said = [(claim.text, claim.to_dict()) for claim in claims(text)]
    return [
        (d["kind"], printed, d["value"] + ("-" + d["value_to"] if "value_to" in d else "") if d["value"] else None,
         d["unit"], d["bound"])
        for printed, d in said
    ]  # fmt: skip


ONE = [
    # two figures that "and" joins, and one
    ("It lost between two billion and three billion euros.",
     ("money", "between two billion and three billion euros", "2000000000-3000000000", "EUR", "exact")),
    ("Between three hundred and four hundred calves died.",
     ("number", "Between three hundred and four hundred", "300-400", "calf", "exact")),
    ("It paid between one hundred and ten euros and two hundred euros.",
     ("money", "between one hundred and ten euros and two hundred euros", "110-200", "EUR", "exact")),
    ("A million and two hundred thousand people came.",
     ("number", "A million and two hundred thousand", "1200000", "person", "exact")),
    ("It sold two thousand and six cars.", ("number", "two thousand and six", "2006", "car", "exact")),
    ("One or ten of the staff fell ill.", ("number", "One or ten", "1-10", "staff", "exact")),
    # one of a unit where it is measured, a half more, and measures of two parts
    ("They were stuck for an hour.", ("duration", "an hour", "1", "hour", "exact")),
    ("It ended within a week.", ("duration", "a week", "1", "week", "exact")),
    ("He got a year and six months.", ("duration", "a year and six months", "1.5", "year", "exact")),
    ("It costs 45 US cents.", ("money", "45 US cents", "45", "cent", "exact")),
    ("It costs 45 Canadian cents.", ("money", "45 Canadian cents", "45", "cent", "exact")),
    ("It was about 31 when it died in the zoo.", ("age", "about 31", "31", "year", "about")),
    ("It was 31 when it opened in the spring.", ("number", "31", "31", None, "exact")),
    ("Roe, whose innings took up 30b, fell to a seamer.", ("number", "30b", "30", "ball", "exact")),
    ("The seamer sold his innings for £30b.", ("money", "£30b", "30000000000", "GBP", "exact")),
    ("It costs 45 euro cents.", ("money", "45 euro cents", "45", "cent", "exact")),
    ("It costs 45 euros and 20 cents.", ("money", "45 euros and 20 cents", "45.2", "EUR", "exact")),
    ("It lasted more than a year.", ("duration", "more than a year", "1", "year", "over")),
    ("It is a mile and a half long.", ("measure", "a mile and a half", "1.5", "mile", "exact")),
    ("The crane leads by a length and a half.", ("number", "a length and a half", "1.5", "length", "exact")),
    ("It was a second and a half faster.", ("duration", "a second and a half", "1.5", "second", "exact")),
    ("It took two hours and a half.", ("duration", "two hours and a half", "2.5", "hour", "exact")),
    ("He got two years and six months.", ("duration", "two years and six months", "2.5", "year", "exact")),
    ("He weighs 11st 7lb.", ("measure", "11st 7lb", "11.5", "stone", "exact")),
    ("The cheers went on for over 11 minutes.", ("duration", "over 11 minutes", "11", "minute", "over")),
    ("It orbits 1.5m km up.", ("measure", "1.5m km", "1500000", "kilometre", "exact")),
    # metres before what they measure, and millions before what they count
    ("They dug a 700m-long ditch.", ("measure", "700m", "700", "metre", "exact")),
    ("They dug a 40m-deep shaft.", ("measure", "40m", "40", "metre", "exact")),
    ("It is a 31m-strong party.", ("number", "31m", "31000000", None, "exact")),
    ("He was 81 when he died.", ("age", "81", "81", "year", "exact")),
    ("The pair, both 29, wed.", ("age", "29", "29", "year", "exact")),
    ("It ran 3 days, 2 hours and 6 minutes.", ("duration", "3 days, 2 hours and 6 minutes", "3.0875", "day", "exact")),
    # so many of a power of ten, or of every so many
    ("Seventy-one in a hundred were ill.", ("number", "Seventy-one in a hundred", "0.71", "person", "exact")),
    ("Some 340 in every 100,000 fell ill.", ("number", "Some 340 in every 100,000", "0.0034", "person", "about")),
    # what is counted, between the two
    ("About one pear in nine was bad.", ("number", "About one pear in nine", "0.111111111111111", "pear", "about")),
    ("One sugar pear in every 12 was bad.",
     ("number", "One sugar pear in every 12", "0.0833333333333333", "pear", "exact")),
    ("Nine voters in ten agreed.", ("number", "Nine voters in ten", "0.9", "voter", "exact")),
    ("They found that one in nine was bad.", ("number", "one in nine", "0.111111111111111", None, "exact")),
    # powers of ten
    ("It is 2.5×10−3 wide.", ("number", "2.5×10−3", "0.0025", None, "exact")),
    ("It is 1.3e6 wide.", ("number", "1.3e6", "1300000", None, "exact")),
    # parts of a whole, in words
    ("It missed by five thousandths of an inch.",
     ("measure", "five thousandths of an inch", "0.005", "inch", "exact")),
    ("One twenty-fifth of the cost is met.", ("number", "One twenty-fifth", "0.04", None, "exact")),
    ("More than half pensioners agreed.", ("number", "More than half", "0.5", "pensioner", "over")),
    # several scales, a code for the currency, cents spelt out
    ("It sold 4 thousand 3 hundred and 21 cars.",
     ("number", "4 thousand 3 hundred and 21", "4321", "car", "exact")),
    ("It has 1.2b users.", ("number", "1.2b", "1200000000", "user", "exact")),
    ("It had 10 k views.", ("number", "10 k", "10000", "view", "exact")),
    ("It lost 75 USD million.", ("money", "75 USD million", "75000000", "USD", "exact")),
    ("It lost 30 MEUR.", ("money", "30 MEUR", "30000000", "EUR", "exact")),
    ("It lost EURm 30.", ("money", "EURm 30", "30000000", "EUR", "exact")),
    ("It lost EUR 30.", ("money", "EUR 30", "30", "EUR", "exact")),
    ("It cost Rs 30.", ("money", "Rs 30", "30", "INR", "exact")),
    ("It paid 30 usd.", ("money", "30 usd", "30", "USD", "exact")),
    ("It paid C $30.", ("money", "C $30", "30", "CAD", "exact")),
    ("A one-yen bid won.", ("money", "one-yen", "1", "JPY", "exact")),
    ("It cost four dollars and twenty cents.", ("money", "four dollars and twenty cents", "4.2", "USD", "exact")),
    ("It cost four pounds twenty.", ("money", "four pounds twenty", "4.2", "GBP", "exact")),
    ("It is 3 in thick.", ("measure", "3 in", "3", "inch", "exact")),
    ("It was minus one.", ("number", "minus one", "-1", None, "exact")),
    # dollars of every land
    ("It cost $US31 million.", ("money", "$US31 million", "31000000", "USD", "exact")),
    ("It cost $A31m.", ("money", "$A31m", "31000000", "AUD", "exact")),
    ("It cost US31¢ a share.", ("money", "US31¢", "31", "cent", "exact")),
    ("It cost $US7 to $US7.50.", ("money", "$US7 to $US7.50", "7-7.5", "USD", "exact")),
    ("It cost $231 415 to build.", ("money", "$231 415", "231415", "USD", "exact")),
    # what money was fought over, and how much it was
    ("He stabbed a neighbour over £900.", ("money", "£900", "900", "GBP", "exact")),
    ("The killer stole over £900.", ("money", "over £900", "900", "GBP", "over")),
    ("He was jailed for hiding over £900.", ("money", "over £900", "900", "GBP", "over")),
    # symbols set apart
    ("The blaze took 3,100 ha of gorse.", ("measure", "3,100 ha", "3100", "hectare", "exact")),
    ("The oven was at 390 F.", ("measure", "390 F", "390", "degree Fahrenheit", "exact")),
    ("Sales rose 14pc.", ("percent", "14pc", "14", "percent", "exact")),
    # counts
    ("At least 12 people died.", ("number", "At least 12", "12", "person", "at-least")),
    ("A hundred and five men came.", ("number", "A hundred and five", "105", "man", "exact")),
    ("Two and a half million homes are dark.", ("number", "Two and a half million", "2500000", "home", "exact")),
    ("A million and a half people came.", ("number", "A million and a half", "1500000", "person", "exact")),
    ("It has 98 000.", ("number", "98 000", "98000", None, "exact")),
    ("It has 1 414 021 100 people.", ("number", "1 414 021 100", "1414021100", "person", "exact")),
    ("It cost 1 crore 20 lakh rupees.", ("money", "1 crore 20 lakh rupees", "12000000", "INR", "exact")),
    ("Half a million jobs went.", ("number", "Half a million", "500000", "job", "exact")),
    ("They hired a dozen cooks.", ("number", "a dozen", "12", "cook", "exact")),
    ("It has 98 000 members.", ("number", "98 000", "98000", "member", "exact")),
    ("Some 1.2m people use it.", ("number", "Some 1.2m", "1200000", "person", "about")),
    ("It reported 2,58,089 new cases.", ("number", "2,58,089", "258089", "case", "exact")),
    ("About 35 lakh farmers gain.", ("number", "About 35 lakh", "3500000", "farmer", "about")),
    ("About 98,000 Russians crossed.", ("number", "About 98,000", "98000", "person", "about")),
    ("It held 12 Iraqis.", ("number", "12", "12", "person", "exact")),
    ("Four die in blaze", ("number", "Four", "4", "person", "exact")),
    ("Last Year 4 million visitors came.", ("number", "4 million", "4000000", "visitor", "exact")),
    ("Dozens of homes burned.", ("number", "Dozens", None, "home", "about")),
    ("Tens of thousands of fans came.", ("number", "Tens of thousands", None, "fan", "about")),
    ("Between 500 and 600 protesters marched.", ("number", "Between 500 and 600", "500-600", "protester", "exact")),
    ("The 27-nation bloc met.", ("number", "27", "27", "nation", "exact")),
    ("Exports grew 18-fold.", ("number", "18-fold", "18", "time", "exact")),
    ("Output doubled.", ("number", "doubled", "2", "time", "exact")),
    ("One in five trains ran.", ("number", "One in five", "0.2", "train", "exact")),
    ("Nearly two-thirds of women agreed.", ("number", "Nearly two-thirds", "0.666666666666667", "woman", "about")),
    ("Forty-odd tanks crossed.", ("number", "Forty-odd", "40", "tank", "about")),
    ("The toll rose to 1,203.", ("number", "1,203", "1203", "person", "exact")),
    ("Ten or more boats sank.", ("number", "Ten or more", "10", "boat", "at-least")),
    # money
    ("The $3.4 million fund is closed.", ("money", "$3.4 million", "3400000", "USD", "exact")),
    ("It cost an estimated £1.2bn.", ("money", "an estimated £1.2bn", "1200000000", "GBP", "about")),
    ("It raised A$10 in all.", ("money", "A$10", "10", "AUD", "exact")),
    ("It paid US$3.4m for it.", ("money", "US$3.4m", "3400000", "USD", "exact")),
    ("It paid 1.2 billion pounds for it.", ("money", "1.2 billion pounds", "1200000000", "GBP", "exact")),
    ("A stamp costs 50p now.", ("money", "50p", "50", "penny", "exact")),
    ("The road cost Rs 20 crore.", ("money", "Rs 20 crore", "200000000", "INR", "exact")),
    ("It owes 40 million New Zealand dollars.", ("money", "40 million New Zealand dollars", "40000000", "NZD", "exact")),
    ("It is worth $10-15 million.", ("money", "$10-15 million", "10000000-15000000", "USD", "exact")),
    ("A 38 million-dollar contract was let.", ("money", "38 million-dollar", "38000000", "USD", "exact")),
    ("Hundreds of millions of dollars went.", ("money", "Hundreds of millions of dollars", None, "USD", "about")),
    ("The dividend rises from 3.6p.", ("money", "3.6p", "3.6", "penny", "exact")),
    ("He was jailed over £640,000 fraud.", ("money", "£640,000", "640000", "GBP", "exact")),
    ("Last year over 4 million visitors came.", ("number", "over 4 million", "4000000", "visitor", "over")),
    ("It lost over £640,000.", ("money", "over £640,000", "640000", "GBP", "over")),
    # percentages
    ("Turnout fell to 61.4 per cent.", ("percent", "61.4 per cent", "61.4", "percent", "exact")),
    ("Turnout was 20% to 25%.", ("percent", "20% to 25%", "20-25", "percent", "exact")),
    ("Rates rose by 25 basis points.", ("percent", "25 basis points", "25", "basis point", "exact")),
    ("It lost three percentage points.", ("percent", "three percentage points", "3", "percentage point", "exact")),
    # measures and durations
    ("A 412-foot tower fell.", ("measure", "412-foot", "412", "foot", "exact")),
    ("He is 5ft 6in.", ("measure", "5ft 6in", "5.5", "foot", "exact")),
    ("She is 6-foot-3.", ("measure", "6-foot-3", "6.25", "foot", "exact")),
    ("Winds hit 180mph.", ("measure", "180mph", "180", "mile per hour", "exact")),
    ("It was 12 degrees below zero.", ("measure", "12 degrees below zero", "-12", "degree", "exact")),
    ("It was 12C below freezing.", ("measure", "12C below freezing", "-12", "degree Celsius", "exact")),
    (
        "It was 4 degrees below zero Fahrenheit.",
        ("measure", "4 degrees below zero Fahrenheit", "-4", "degree Fahrenheit", "exact"),
    ),
    ("It was 3C below normal.", ("measure", "3C", "3", "degree Celsius", "exact")),
    ("It was 12F below freezing.", ("measure", "12F", "12", "degree Fahrenheit", "exact")),
    ("It was kept cold (-12C) there.", ("measure", "-12C", "-12", "degree Celsius", "exact")),
    ("It fell to minus 12C.", ("measure", "minus 12C", "-12", "degree Celsius", "exact")),
    ("A magnitude 7.2 earthquake struck.", ("measure", "7.2", "7.2", "magnitude", "exact")),
    ("A 20,000-tonne ship sank.", ("measure", "20,000-tonne", "20000", "tonne", "exact")),
    ("It took 72 hours.", ("duration", "72 hours", "72", "hour", "exact")),
    ("It lasted more than 60 years.", ("duration", "more than 60 years", "60", "year", "over")),
    ("He waited half an hour.", ("duration", "half an hour", "0.5", "hour", "exact")),
    # ages
    ("Jane Roe, 41, was unhurt.", ("age", "41", "41", "year", "exact")),
    ("The 45-year-old driver fled.", ("age", "45-year-old", "45", "year", "exact")),
    ("It is for those aged 60 and over.", ("age", "60 and over", "60", "year", "at-least")),
    ("It is for children aged between two and five.", ("age", "between two and five", "2-5", "year", "exact")),
    ("Victims ranged in age from 8 to 67.", ("age", "8 to 67", "8-67", "year", "exact")),
    ("It helps children younger than five.", ("age", "younger than five", "5", "year", "under")),
    ("A pair of divers drowned.", ("number", "A pair", "2", "diver", "exact")),
    ("A quartet from Malta sang.", ("number", "A quartet", "4", None, "exact")),
    ("It asked for a deposit of 230 pounds.", ("money", "230 pounds", "230", "GBP", "exact")),
    ("It helps people over 75.", ("age", "over 75", "75", "year", "over")),
    ("The suspect is in his 40s.", ("age", "40s", "40-49", "year", "about")),
    ("The jab helps over-60s.", ("age", "over-60s", "60", "year", "over")),
    # ordinals and ranks
    ("It is the third strike.", ("ordinal", "third", "3", None, "exact")),
    ("It was his 21st goal.", ("ordinal", "21st", "21", None, "exact")),
    ("She is the world number three.", ("ordinal", "number three", "3", None, "exact")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_figure(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They ended a run of four defeats in front of 41,300 at Leith.", ["defeat", None]),
        ("The Reds have 40 seats and the Blues 31.", ["seat", "seat"]),
        ("It hired 4,200 nurses in May and 60 in June.", ["nurse", "nurse"]),
    ],
)
def test_counts_of_one_noun_are_of_one_size(text: str, units: list[str | None]) -> None:
    assert [row[3] for row in rows(text)] == units


@pytest.mark.parametrize(
    "text", ["{}", "He took {}/39.", "He took 4/{}.", "It is 2 {}/3 wide.", "One in {} fell."]
)
def test_a_run_of_digits_without_end_is_no_figure(text: str) -> None:
    assert len(rows(text.format("1" * 5000))) <= 2


def test_a_figure_of_forty_digits_is_counted_as_others_are() -> None:
    assert rows("It has 4e39 stars and 3e40 in all.")[1] == (
        "number",
        "3e40",
        "3" + "0" * 40,
        "star",
        "exact",
    )


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("6 dead, 14 missing", [("6", "person"), ("14", "person")]),
        ("Rovia freed 62 prisoners and Tesk 56.", [("62", "prisoner"), ("56", "prisoner")]),
        ("The house voted 71-48.", [("71", "vote"), ("48", "vote")]),
        ("The bill passed by 320 votes to 276.", [("320", "vote"), ("276", "vote")]),
        ("The senate passed its version 32-27.", [("32", "vote"), ("27", "vote")]),
        ("The council approved the resolution 32-27.", [("32", "vote"), ("27", "vote")]),
        ("The bill failed 27-32 at noon.", [("27", "vote"), ("32", "vote")]),
        ("Nine were pulled out, five of them hurt.", [("Nine", None), ("five", "person")]),
        ("Rovers beat Town 3-1.", [("3", None), ("1", None)]),
        ("Okafor took 5/38.", [("5", "wicket"), ("38", "run")]),
        ("Okafor took 5-38.", [("5", None), ("38", None)]),
        ("Okafor took five for 38.", [("five", None), ("38", None)]),
        ("Kent made 231/8 in 50 overs.", [("231", "run"), ("8", "wicket"), ("50", "over")]),
        ("He ate 3/4 of it.", [("3/4", None)]),
        ("It is 1/40 of the width.", [("1/40", None)]),
        ("It took 10-15 minutes.", [("10-15 minutes", "minute")]),
        (
            "He won 6-3, 7-6 (7-4).",
            [("6", None), ("3", None), ("7", None), ("6", None), ("7", None), ("4", None)],
        ),
        ("Two women, aged 22 and 25, were held.", [("Two", "woman"), ("22", "year"), ("25", "year")]),
        (
            "A woman of 61 and two men of 25 and 37 died.",
            [("61", "year"), ("two", "man"), ("25", "year"), ("37", "year")],
        ),
        (
            "Two men, 58 and 34, and a girl, 9, swam.",
            [("Two", "man"), ("58", "year"), ("34", "year"), ("9", "year")],
        ),
        ("A man aged 41 and two others sang.", [("41", "year"), ("two", "person")]),
        ("The workers of 12 plants met.", [("12", "plant")]),
        ("The men of 14 Platoon met.", [("14", None)]),
        ("Of 20 flights, 14 of the 20 ran.", [("20", "flight"), ("14", "flight"), ("20", "flight")]),
        ("The 12 train companies employ 900 sales staff.", [("12", "company"), ("900", "staff")]),
        ("Two sons, ages 9 and 12, live.", [("Two", "son"), ("9", "year"), ("12", "year")]),
        ("The bill passed 230 to 201.", [("230", "vote"), ("201", "vote")]),
        ("Rates were cut from 7 to 5 per cent.", [("7", "percent"), ("5 per cent", "percent")]),
        ("It shed from 12 to 8 jobs.", [("12", "job"), ("8", "job")]),
        ("He drew two 500-pound bombs.", [("two", "bomb"), ("500-pound", "pound")]),
        ("Storm Kills Six People in Two Towns", [("Six", "person"), ("Two", "town")]),
        ("It is 3 x 10 metres.", [("3", None), ("10 metres", "metre")]),
        ("It is two hours and 90 minutes.", [("two hours", "hour"), ("90 minutes", "minute")]),
        ("In six weeks, three days before it.", [("six weeks", "week"), ("three days", "day")]),
        ("It is a third, up from a fifth before.", [("a third", None), ("a fifth", None)]),
        ("He pulled 9G in it.", [("9G", "gravity")]),
        ("It held 45 and 50 mg.", [("45", "milligram"), ("50 mg", "milligram")]),
        ("He had 4 dollars and 20 men came.", [("4 dollars", "USD"), ("20", "man")]),
        ("Over 10 and below 15 is fine.", [("Over 10", None), ("below 15", None)]),
        ("One billion and a half million.", [("One billion", None), ("a half million", None)]),
        ("It cost 10 rmb 20 usd.", [("10 rmb", "CNY"), ("20 usd", "USD")]),
        ("It is below the 40 of two years ago.", [("40", None)]),
        (
            "She had 11 wounds; two of three were old.",
            [("11", "wound"), ("two", "wound"), ("three", "wound")],
        ),
        ("Sales were 4% more than two days before.", [("4%", "percent"), ("two days", "day")]),
        ("It made €3m better than a year before.", [("€3m", "EUR"), ("a year", "year")]),
        ("It lasted much more than two days.", [("much more than two days", "day")]),
        ("On May 5 more than 40 men came.", [("more than 40", "man")]),
        ("In 2021 more than 40 men came.", [("more than 40", "man")]),
        ("At nine more than 40 men came.", [("nine", None), ("more than 40", "man")]),
    ],
)
def test_what_is_counted(text: str, units: list[tuple[str, str | None]]) -> None:
    assert [(claim.text, claim.unit) for claim in claims(text)] == units


SILENT = [
    "The Covid-19 rules ended.",
    "The Boeing 737 landed.",
    "Title 42 was lifted.",
    "G7 leaders met at 10 Downing Street.",
    "He drove down Route 66 and the M25.",
    "It is staffed 24/7.",
    "Call 0800 123 456 or 020 7946 0018.",
    "Call 555-0199.",
    "She lives at 221B Baker Street.",
    "HB-47 is safe.",
    "Flight MH370 vanished.",
    "The Nasdaq 100 and the S&P 500 were flat.",
    "Section 230 stands.",
    "Channel 4 bought it.",
    "No one was hurt.",
    "This one is ours, and another one is theirs.",
    "The first lady spoke at first light.",
    "See page 12 of www.example.com/2/3.",
    "In 1994 and since 2003 the 1994 border held.",
    "It opened on 27 September at 5.40pm.",
    "First, they ran.",
    "He spoke second-hand.",
    "He rang 999 at once.",
    "Their 401(k) plans shrank.",
    "He stood outside No 10.",
    "Apollo 11 landed.",
    "Radio 4 played it on an iPhone 15 over 5G in 1080p.",
    "The Six Nations match was close.",
    "Boeing 737 deliveries fell.",
    "It fell from a year earlier.",
    "She took a week's leave on a day-trip.",
    "He walked for a week-long protest.",
    "The 13F filing and the Form 10-K are out.",
    "It is in Elmford, IL 62799.",
    "The 747 landed.",
    "See https://example.com/2024/12/30%25-off?x=12 for more.",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_quantity(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Sales rose 5%.", Direction.UP),
        ("Sales fell by as much as 5%.", Direction.DOWN),
        ("Sales were down 5%.", Direction.DOWN),
        ("The queue shortened by 5%.", Direction.DOWN),
        ("The queue lengthened by 5%.", Direction.UP),
        ("The queue is 5% shorter.", Direction.NONE),
        ("A 5% rise came.", Direction.UP),
        ("It was 5% lower.", Direction.DOWN),
        ("The four-year plan would raise it.", Direction.NONE),
        ("It made up 5% of sales.", Direction.NONE),
        ("The nurses gave up 5% of their pay.", Direction.NONE),
        ("The firm put down 5% of the price.", Direction.NONE),
        ("The index went up 5%.", Direction.UP),
        ("The index closed down 5%.", Direction.DOWN),
        ("Freight crept up 5%.", Direction.UP),
        ("It was 5%.", Direction.NONE),
    ],
)
def test_direction(text: str, way: Direction) -> None:
    (claim,) = claims(text)
    assert claim.direction is way


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("It costs $3.50 a gallon.", "gallon"),
        ("They stood for a minute for each of the drowned.", "drowned"),
        ("He gave £5 for every child.", "child"),
        ("A 12-cent-a-share dividend is due.", "share"),
        ("It built 500 cars a day.", "day"),
        ("They earn £15.40/hour.", "hour"),
        ("It pumps 500,000 bpd.", "day"),
        ("It is $3 per square foot.", "square foot"),
        ("It is £350 per kg.", "kilogram"),
        ("It saw 20 deaths per resident.", "resident"),
        ("He gave £5 a man had lost.", None),
        ("He paid £30 a second time over.", None),
        ("It rose 5 per cent.", None),
        ("It cost £30 a friend said.", None),
        ("It is £30 each.", None),
    ],
)
def test_what_a_figure_is_for_each_of(text: str, each: str | None) -> None:
    claim = claims(text)[0]
    assert claim.per == each
    assert (claim.per_span is None) is (each is None)


@pytest.mark.parametrize(
    "text",
    [
        "60 miles (97 kilometers)",
        "41C (106F)",
        "€3.2 billion ($3.5 billion)",
        "the 180-mile (290-kilometer) line",
    ],
)
def test_conversion(text: str) -> None:
    first, second = claims(text)
    assert second.converts == first.span


@pytest.mark.parametrize(
    "text",
    [
        "between 2 and 4 miles (3 and 6 kilometres)",
        "between 2 and 4 miles (3 to 6 kilometres)",
        "2 to 4 miles (3 and 6 kilometres)",
        "2-4 miles (3-6 kilometres)",
        "2 to 4 miles away (3 and 6 kilometres)",
        "between €4m and €6m ($5m and $7m)",
    ],
)
def test_a_range_is_restated_by_both_its_ends(text: str) -> None:
    first, second = claims(text)
    assert second.converts == first.span
    assert None not in (first.value_to, second.value_to)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("3 miles (2 and 3 kilometres)", 3),
        ("between 2 and 4 miles, 3 and 6 kilometres", 3),
        ("2 to 4 miles (and 6 kilometres)", 2),
        ("2 to 4 miles away (3 and 6 crew)", 3),
    ],
)
def test_two_figures_behind_no_range_are_none(text: str, figures: int) -> None:
    assert len(claims(text)) == figures


def test_what_a_sentence_is_for_is_no_bound() -> None:
    years, stolen = claims("He was jailed for four years over £640,000 fraud.")
    assert (years.text, stolen.text, stolen.bound.value) == ("four years", "£640,000", "exact")


def test_conversion_is_of_one_kind() -> None:
    first, second = claims("12 people (97 kilometers)")
    assert first.converts is None
    assert second.converts is None


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("He weighed 250 pounds.", "measure", "pound"),
        ("He was fined 250 pounds.", "money", "GBP"),
        ("It cost 41,000 pounds ($52,000).", "money", "GBP"),
        ("They found 40 pounds of cocaine.", "measure", "pound"),
        ("They raised 3 million pounds.", "money", "GBP"),
    ],
)
def test_pounds(text: str, kind: str, unit: str) -> None:
    claim = claims(text)[0]
    assert (claim.kind.value, claim.unit) == (kind, unit)


def test_spans_of_the_parts() -> None:
    text = "Police say at least 1,500 people marched."
    (claim,) = claims(text)
    assert claim.figure.of(text) == "1,500"
    assert claim.hedge is not None
    assert claim.hedge.of(text) == "at least"
    assert claim.counted is not None
    assert claim.counted.of(text) == "people"
    assert (claim.bound.value, claim.grain) == ("at-least", 1)


VOCABULARY = [
    *SMALL, *TENS, *SCALES, "hundred", "half", "third", "dozen", "a", "and", "to", "of", "in", "per", "cent", "%", "$",
    "£", "-", "–", "/", ".", ",", "(", ")", "1", "12", "1,000", "3.4", "98 000", "1999", "2024", "0", "00", "½", "bn",
    "m", "th", "s", "years", "old", "aged", "over", "about", "at", "least", "more", "than", "May", "Friday", "p.m.",
    "US$", "Rs", "C", "ft", "in", "pounds", "people", "times", "No.", "number", "٣", "²", "İ", "\u2028", "9" * 40,
]  # fmt: skip
NASTY = st.lists(
    st.tuples(st.sampled_from(VOCABULARY), st.sampled_from(["", " ", " ", "\u00a0", "\n"])), max_size=16
).map(lambda parts: "".join(word + gap for word, gap in parts))
DAYS = st.sampled_from([None, date(2024, 6, 5), date.min, date.max])


@example("twenty one p.m.", None)
@settings(max_examples=200, deadline=None)
@given(NASTY | st.text(max_size=80), DAYS)
def test_spans_are_the_text(text: str, published: date | None) -> None:
    article = factcheck.parse(text, plain=True, published=published)
    witness = factcheck.examine(article)
    found = sorted([*witness.numbers, *witness.dates], key=lambda claim: claim.span)
    for claim in found:
        assert claim.span.of(article.text) == claim.text == claim.text.strip() != ""
        claim.to_dict()
    for before, after in pairwise(found):
        assert not before.span.overlaps(after.span)
    for number in witness.numbers:
        assert number.span.covers(number.figure)
        assert number.hedge is None or number.span.covers(number.hedge)
