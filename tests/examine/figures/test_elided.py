"""A unit that a sentence prints once for several of its figures."""

import pytest

import factcheck


def told(text: str) -> list[tuple[str, str, str | None]]:
    page = factcheck.examine(factcheck.parse(f"A headline here\n\n{text}\n"))
    figures = ("money", "percent", "number", "age", "time")
    return [
        (claim.kind.value, claim.text, getattr(claim, "unit", None))
        for claim in page.claims
        if claim.kind.value in figures
    ]


def measured(text: str):
    return factcheck.examine(factcheck.parse(text, plain=True)).numbers


@pytest.mark.parametrize(
    "text",
    [
        "It earned 41 million crowns ($5 million) in the spring, from 56 million.",
        "It earned 41 million, equal to $5 million, against 56 million in the spring.",
        "It earned 41 million, the equivalent of about $5 million, against 56 million.",
        "It earned 41 million (equivalent to $5 million), against 56 million.",
    ],
)
def test_a_conversion_lends_its_currency_to_nothing(text):
    own, restated, other = measured(text)
    assert (own.unit, restated.unit) == (other.unit, "USD")
    assert restated.converts == own.span


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        (
            "The mill earned 41 million Canadian dollars, up from 38 million a year before.",
            "38 million",
            "CAD",
        ),
        ("The fare is 61 euros, compared with 54 last year.", "54", "EUR"),
        ("Sales rose to €2.4 billion, while costs jumped 7% to 1.9 billion.", "1.9 billion", "EUR"),
        ("Fined £1.4 million last year, the firm paid 900,000 ($1.2 million) in the end.", "900,000", "GBP"),
        ("The share slid from about 7 lei to 5.85 at the close.", "5.85", "RON"),
        ("It lent 3 billion Danish crowns and then 4.4 billion crowns.", "4.4 billion crowns", "DKK"),
        ("The Danish mill spent 41 million kroner on it.", "41 million kroner", "DKK"),
        ("The Norwegian mill spent 41 million kroner on it.", "41 million kroner", "NOK"),
        ("The mill in Iceland spent 41 million kronur on it.", "41 million kronur", "ISK"),
        ("The Danish mill spent 41 million crowns, against 38 million.", "38 million", "DKK"),
        ("The Danish mill paid 41 million crowns, or 12 crowns a bag.", "12 crowns", "DKK"),
        ("The Danish mill paid 41 million Norwegian kroner.", "41 million Norwegian kroner", "NOK"),
        ("It paid 400 million Swedish crowns ($40 million), and then 300 million.", "300 million", "SEK"),
        ("Its debt fell to €41m ($47m) from 56m.", "56m", "EUR"),
        ("The fare is £61 ($80), up from 54 last year.", "54", "GBP"),
        ("It paid 41 million Danish crowns, equal to $6 million, against 38 million.", "38 million", "DKK"),
        ("It paid €4 billion to its staff, and 900 ($950) to a guard.", "900", "EUR"),
        ("The left stood at 26.3 percent, behind the centre, at 30.2, and the greens.", "30.2", "percent"),
        ("The left stood at 26.3 percent, the centre at 30.2, and the greens at 9.8.", "9.8", "percent"),
        ("The left stood at 26.3 percent, behind the centre of Jo Orr, 52, at 30.2.", "30.2", "percent"),
        ("The left stood at 26.3 percent in 12 towns, behind the centre, at 30.2.", "30.2", "percent"),
        ("The club cut its fee to 45 pence on Friday from 80.", "80", "penny"),
        ("A truck pays 15 euros today and would pay 45.", "45", "EUR"),
        ("It was half a point lower, at 4%.", "half a point", "percentage point"),
        ("A poll gave the mayor a 3-point lead.", "3-point", "percentage point"),
        ("The bank moved its rate to 3%, a quarter-point rise.", "a quarter-point", "percentage point"),
    ],
)
def test_the_unit_of_the_others(text, figure, unit):
    kind = "percent" if (unit or "").startswith("percent") else "money"
    assert (kind, figure, unit) in told(text)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The city of 3 million paid €4 million.", "3 million"),
        ("The bridge cost $5 million in a land whose population has grown to 3 million.", "3 million"),
        ("The plan costs €5 million and 3 million Swiss francs, and then 2 million.", "2 million"),
        ("The firm sold 3 million cars for €4 billion.", "3 million"),
        ("It paid €4 million to a city of 3 million.", "3 million"),
        ("It paid €4 billion, and 3 million went home.", "3 million"),
        ("It paid €4 billion to its staff, and 900 (12%) got none.", "900"),
        ("It cost €26.3 in May, and at 30.2, in June, was dear.", "30.2"),
        ("The left was up 1.2 points at 26.3 percent, behind the centre, at 30.2.", "30.2"),
        ("It lent 3 billion Danish crowns, and 4.4 billion.", "4.4"),
        ("The left stood at 26.3 percent after 4 hours, at 3.5.", "3.5"),
        ("The club cut its fee to 45 pence and drew 80 fans from 12.", "12"),
        ("Rovers lost half a point to City.", "half"),
        ("The mayor had the lead with a three-point plan.", "three"),
    ],
)
def test_a_figure_with_something_of_its_own(text, figure):
    assert not [one for one in told(text) if one[1] == figure and one[0] in ("money", "percent")]


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("The marsh grew to 340 acres by May from 210 in March.", "210", "acre"),
        ("The crop rose to 31m tonnes from 27.5m.", "27.5m", "tonne"),
        ("Sales went up to 3.1m tonnes, from 2.8m a year ago.", "2.8m", "tonne"),
        ("The bridge weighed 31 tonnes and its new arch weighs 19.", "19", "tonne"),
        ("She ran the mill for six years and the bakery for nine.", "nine", "year"),
        ("The app has 3.1m users; its rival has 4.5m.", "4.5m", None),
        ("He was in Oslo for 12 years, the last four of them as a guard.", "four", "year"),
        ("At 14 mills the week will fall from 39 hours a week to 32.", "32", "hour"),
        ("The bog shrank from 340 acres to 210.", "210", "acre"),
        ("It cut the 8% toll over 12 years and the 40% fee over four.", "four", "year"),
        ("They answer 20 letters within 30 days and the 4 calls within 10.", "10", "day"),
    ],
)
def test_the_measure_of_the_other_end(text, figure, unit):
    assert (figure, unit) in [(one.text, one.unit) for one in measured(text)]


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("The crane fell to the deck from 49.5m.", "49.5m", "metre"),
        ("The wall rose to 31 feet, up from 2.5m.", "2.5m", "metre"),
        ("The tower is 90m tall, drew 2m people and sank by 3m.", "3m", "metre"),
        ("The river rose by four metres in a town of 2m people, and fell by 3m.", "3m", "metre"),
        ("A station with 3m passengers had its platform lengthened by 40m.", "40m", "metre"),
        ("She waited for two hours and sang for 12 men.", "12", "man"),
        ("In 12 years he freed 40 men, four of them ill.", "four", "man"),
        ("The marsh grew to 340 acres, home to 210.", "210", None),
        ("The bog went from 340 acres to 210 owners.", "210", "owner"),
        ("The bog, 340 acres in all, went from three owners to 21.", "21", "owner"),
    ],
)
def test_an_end_with_a_measure_of_its_own(text, figure, unit):
    assert (figure, unit) in [(one.text, one.unit) for one in measured(text)]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("“My uncle is 91, and still rows,” he said.", "91"),
        ("Ms Todd is 52.", "52"),
        ("The boy was 9 and his sister was 12.", "12"),
        ("A roofer of 31 fell from the spire.", "31"),
        ("The oldest was 61, the youngest 24.", "24"),
        ("The oldest was 61, the youngest 24.", "61"),
        ("The pianist, a dentist of 58, played on.", "58"),
    ],
)
def test_how_old_somebody_is(text, age):
    assert ("age", age, "year") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The duke is 3 miles off.",
        "The pope was 2 points ahead.",
        "Lot 7 is 52.",
        "Ms Todd is 12th.",
        "She is a mother of 16.",
        "They sold the oldest 24 boats.",
        "The oldest two of the boats sank, the youngest 24 of them did not.",
        "The captain of 27 rowers spoke.",
        "The owner of 31 of the boats spoke.",
        "A crew of 31 sailed.",
        "Police of 31 came.",
        "They were in hospital on Friday, 22 of them badly hurt.",
        "The boats reached Hull, 16 of which leaked.",
    ],
)
def test_no_age(text):
    assert not [one for one in told(text) if one[0] == "age"]


def test_a_price_is_no_time_of_day():
    assert told("The shares closed at 4.15 Canadian dollars.") == [("money", "4.15 Canadian dollars", "CAD")]
    assert told("The shares closed at 4.15.")[0][0] == "time"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The index was down 0.7 per cent, or 31.40 points, at 4,512.60.", "4,512.60"),
        ("The crown was 0.3% weaker at 10.4125.", "10.4125"),
    ],
)
def test_a_level_or_an_exchange_rate_is_no_share(text, figure):
    assert ("number", figure) in [row[:2] for row in told(text)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Gusts of 60 miles (97 kilometres) per hour came.", ["mile per hour", "kilometre per hour"]),
        ("Gusts of 97 kilometers (60 miles) an hour came.", ["kilometre per hour", "mile per hour"]),
        ("Gusts of 60 miles-an-hour came.", ["mile per hour"]),
        ("Gusts of 97 kilometres-per-hour came.", ["kilometre per hour"]),
        ("Gusts of 60 m.p.h. came.", ["mile per hour"]),
        ("Gusts hit 97 k.p.h.", ["kilometre per hour"]),
        ("They walked 60 miles (97 kilometres) a week ago.", ["mile", "kilometre"]),
        ("The path is 60 miles (97 kilometres) per the map.", ["mile", "kilometre"]),
        ("They sat 60 miles - an hour - away.", ["mile"]),
    ],
)
def test_a_speed_in_every_printed_form(text, units):
    assert [figure.unit for figure in measured(text) if figure.kind == "measure"] == units


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("The baths open 40 hours a week instead of 52.", "52", "hour"),
        ("The two baths open 40 hours a week instead of 52.", "52", "hour"),
        ("A ride costs 4 Norwegian kroner rather than 3, the line said.", "3", "NOK"),
        ("The lake is 31 metres deep, down from 34.", "34", "metre"),
        ("The baths open 40 hours a week instead of 3 days.", "3 days", "day"),
        ("It ran for 40 hours. Instead of 52 boats there were 30.", "52", "boat"),
        ("Four baths are open instead of seven.", "seven", "bath"),
    ],
)
def test_a_figure_in_the_place_of_another(text, figure, unit):
    assert (figure, unit) in [(one.text, one.unit) for one in measured(text)]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Danish mill of a Swedish firm paid 41 million crowns.", "41 million"),
        ("Three crowns of a Danish king were found.", "Three"),
        ("The mill paid 41 million crowns.", "41 million"),
    ],
)
def test_crowns_of_no_one_nation(text, figure):
    assert ("number", figure, "crown") in told(text)
