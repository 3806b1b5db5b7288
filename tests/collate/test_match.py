"""Which claim stands against which: the right 12 against the right 14."""

import gc
from collections import Counter
from weakref import ref

import pytest

from factcheck.collate import collation, match, page, seating
from factcheck.collate.ties import number_tie
from factcheck.model.claim import Date, Name, Number, Quote
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse


def collate(*texts):
    witnesses = tuple(examine(parse(text, plain=True)) for text in texts)
    return collation(witnesses, Settings(force=True))


def pairs(found, *kinds):
    return {
        tuple(claim and claim.text for claim in match.claims)
        for match in found.matches
        if isinstance(match.present[0][1], kinds)
    }


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(
            "The landslide left 12 wounded and 30 missing.",
            "The landslide left 30 wounded and 12 missing.",
            {("12", "30"), ("30", "12")},
            id="figures swapped between their subjects",
        ),
        pytest.param(
            "The landslide left 12 wounded and 30 missing, the mayor said.",
            "The mayor said 30 were missing and 12 wounded after the landslide.",
            {("12", "12"), ("30", "30")},
            id="the same figures, told in another order",
        ),
        pytest.param(
            "Some 9 nurses and 9 porters walked out.",
            "Some 9 porters and 11 nurses walked out.",
            {("Some 9", "11"), ("9", "Some 9")},
            id="two nines, one of them changed",
        ),
        pytest.param(
            "The mill made a profit of £3.4 million on sales of £41 million.",
            "The mill had sales of £41m and made a profit of £4.3m.",
            {("£3.4 million", "£4.3m"), ("£41 million", "£41m")},
            id="profit and sales change places",
        ),
        pytest.param(
            "Gauges read 31C in Ballina and 28C in Cobar.",
            "Gauges read 28C in Cobar and 31C in Ballina.",
            {("31C", "31C"), ("28C", "28C")},
            id="two places in another order",
        ),
        pytest.param(
            "Gauges read 31C in Ballina and 28C in Cobar.",
            "Gauges read 28C in Ballina and 31C in Cobar.",
            {("31C", "28C"), ("28C", "31C")},
            id="two places, their figures exchanged",
        ),
        pytest.param(
            "The flat costs £900 a month and the house £1,400.",
            "The house costs £900 a month and the flat £1,400.",
            {("£900", "£1,400"), ("£1,400", "£900")},
            id="two things exchanged, their figures left in place",
        ),
        pytest.param(
            "The landslide left 12 wounded and 30 missing.",
            "The landslide left 12 missing and 30 wounded.",
            {("12", "30"), ("30", "12")},
            id="what is counted exchanged, the figures left in place",
        ),
        pytest.param(
            "Ticket sales rose 4% in May and 6% in June.",
            "Ticket sales rose 6% in June after a 4% gain in May.",
            {("4%", "4%"), ("6%", "6%")},
            id="two months in another order",
        ),
        pytest.param(
            "The pier cost $612 million.",
            "The pier cost 612 million Australian dollars ($402 million).",
            {("$612 million", "612 million Australian dollars")},
            id="a dollar need not be the same dollar",
        ),
        pytest.param(
            "The margin slipped to 4.1% from 5.8%, a fall of 1.7 percentage points.",
            "The margin slipped 1.7 percentage points to 4.1 percent from 5.8 percent.",
            {
                ("4.1%", "4.1 percent"),
                ("5.8%", "5.8 percent"),
                ("1.7 percentage points", "1.7 percentage points"),
            },
            id="points stand against points",
        ),
        pytest.param(
            "The scar is 10 miles (6 km) wide.",
            "The scar is 16 km (10 miles) wide.",
            {("10 miles", "10 miles"), ("6 km", "16 km")},
            id="each unit against its like",
        ),
        pytest.param(
            "The scar is 10 miles wide.",
            "The scar is 16 kilometres (10 miles) wide.",
            {("10 miles", "10 miles")},
            id="a conversion one copy adds stands alone",
        ),
        pytest.param(
            "The inquest lasted 48 hours longer than planned.",
            "The inquest lasted two days longer than planned.",
            {("48 hours", "two days")},
            id="another unit of time",
        ),
        pytest.param(
            "Some 20,000 homes, one in five in the county, lost power.",
            "Some 20,000 homes, 20 per cent of those in the county, were without power.",
            {("Some 20,000", "Some 20,000"), ("one in five", "20 per cent")},
            id="a share in another form",
        ),
        pytest.param(
            "At least 30 people, 12 of them children, drowned.",
            "At least 30 people drowned, including 21 children.",
            {("At least 30", "At least 30"), ("12", "21")},
            id="a part of the whole",
        ),
        pytest.param(
            "The ferry cancelled 340 of 1,200 sailings.",
            "The ferry cancelled 1,200 of 3,400 sailings.",
            {("340", "1,200"), ("1,200", "3,400")},
            id="an equal value in another place is another thing",
        ),
        pytest.param(
            "The mill employs 300 people.",
            "The mill closed its canteen, which seats 40, last year.",
            set(),
            id="nothing in common but a figure",
        ),
    ],
)
def test_figures(one, two, expected):
    found = collate(one, two)
    assert pairs(found, Number) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("Voting ends on Tuesday.", "Voting ends on Wednesday.", {("Tuesday", "Wednesday")}),
        (
            "On Monday, the union met the bakery's owners.",
            "The union met the bakery's owners on Tuesday.",
            {("Monday", "Tuesday")},
        ),
        (
            "The fire, which began on Tuesday, burned the pier by Friday.",
            "The fire began on Wednesday and had burned the pier by Friday.",
            {("Tuesday", "Wednesday"), ("Friday", "Friday")},
        ),
        (
            "It shut the kilns in Derby on Monday and in Hull on Friday.",
            "It shut the kilns in Hull on Friday and in Derby on Monday.",
            {("Monday", "Monday"), ("Friday", "Friday")},
        ),
        ("The lease was signed in March 2019.", "The lease was signed in 2019.", {("March 2019", "2019")}),
        ("The pier opens at 9 a.m. on 4 May.", "The pier opens on 4 May.", {("4 May", "4 May")}),
    ],
)
def test_dates(one, two, expected):
    assert pairs(collate(one, two), Date) == expected


def test_a_time_of_day_is_never_set_against_a_day():
    found = collate("The pier opens at 9 a.m.", "The pier opens on 4 May.")
    assert not pairs(found, Date)
    assert [lone.why for lone in found.unmatched if isinstance(lone.claim, Date)] == [
        "no partner in the row",
        "no partner in the row",
    ]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("Judge Amrit Gill dismissed the case.", "Judge Amrit Gull dismissed the case.", {("Gill", "Gull")}),
        ("Judge Amrit Gill dismissed the case.", "Judge Tom Ashby dismissed the case.", {("Gill", "Ashby")}),
    ],
)
def test_names(one, two, expected):
    found = {
        tuple(text.split()[-1] for text in pair)
        for pair in pairs(collate(one, two), Name)
        if None not in pair
    }
    assert expected <= found


class TestQuotations:
    def test_a_quotation_broken_in_two_is_one_match_with_the_rest_beside_it(self):
        found = collate(
            "“We will rebuild the pier. It is the heart of the town,” Ms Pell said.",
            "“We will rebuild the pier,” Ms Pell said. “It is the heart of the town.”",
        )
        quoted = [match for match in found.matches if isinstance(match.present[0][1], Quote)]
        assert len(quoted) == 1
        assert quoted[0].claims[1].text.startswith("We will rebuild")
        assert [(document, quote.text) for document, quote in quoted[0].extra] == [
            (1, "It is the heart of the town.")
        ]

    def test_one_word_quoted_stands_against_the_one_word_quoted(self):
        found = collate("She called the plan “sound” and left.", "She called the plan “unsound” and left.")
        assert pairs(found, Quote) == {("sound", "unsound")}

    def test_two_quotations_of_one_sentence_keep_to_their_own(self):
        found = collate(
            "He called it “a bad day for anglers” and “a shambles”.",
            "He called it “a shambles” and “a bad day for fishermen”.",
        )
        assert pairs(found, Quote) == {
            ("a bad day for anglers", "a bad day for fishermen"),
            ("a shambles", "a shambles"),
        }

    def test_a_quotation_that_moved_to_another_sentence_is_found(self):
        found = collate(
            "Anglers met on the bridge. “The river is dead and nobody told us,” said Lucy Pell. Rain fell.",
            "“The river is dead and nobody told us,” was how Lucy Pell of Ludlow put it to a packed hall.",
        )
        assert len(pairs(found, Quote)) == 1

    def test_what_nobody_else_quotes_stands_alone(self):
        found = collate(
            "The mayor opened the pier. “I am proud of every welder here,” he said.",
            "The mayor opened the pier. He ate an ice cream.",
        )
        assert not pairs(found, Quote)
        assert [lone.why for lone in found.unmatched if isinstance(lone.claim, Quote)] == [
            "sentence only here"
        ]


def test_many_copies_share_one_match():
    found = collate(
        "The blaze killed 12 people in the mill.",
        "The blaze killed 14 people in the mill.",
        "The blaze killed 12 people in the old mill.",
    )
    assert pairs(found, Number) == {("12", "14", "12")}


def test_what_the_base_lacks_is_matched_among_the_others():
    found = collate(
        "The mill burned down.",
        "The mill burned down. Its owners had insured it for £3 million.",
        "The mill burned down. The owners had insured it for £5 million.",
    )
    assert pairs(found, Number) == {(None, "£3 million", "£5 million")}


def test_a_claim_that_moved_to_another_row_is_found():
    found = collate(
        "The brewery, which employs 640 people in Ludlow, was fined. The judge called its records a shambles.",
        "The brewery was fined. The judge called the records of the brewery, which employs 640 people in"
        " Ludlow, a shambles.",
    )
    assert ("640", "640") in pairs(found, Number)


def test_an_endless_sentence_of_figures_costs_in_proportion(monkeypatch):
    """A list without a full stop: twice the figures are compared twice as often, not four times."""
    asked = Counter()

    def counted(one, two, place):
        asked["ties"] += 1
        return number_tie(one, two, place)

    monkeypatch.setattr(match, "number_tie", counted)
    counts = []
    for size in (200, 400):
        asked.clear()
        figures = [f"{at} boats from port {at}" for at in range(1000, 1000 + size)]
        turned = [*figures[1:], figures[0]]
        collate(*("On Monday " + ", ".join(own) + " sailed." for own in (figures, turned)))
        counts.append(asked["ties"])
    assert counts[1] < 2.6 * counts[0]


def test_what_is_made_for_a_row_is_let_go_with_it(monkeypatch):
    """No search for cycles runs while copies are checked, so of ten thousand rows all would stay."""
    made = []
    cell = page.Cell

    def noted(*given):
        one = cell(*given)
        made.append(ref(one))
        return one

    monkeypatch.setattr(page, "Cell", noted)
    gc.disable()
    try:
        copies = ("\n".join(f"Pier {n} took {n + at} boats from Orm." for n in range(30)) for at in (4, 5))
        collate(*copies)
        assert len(made) > 20
        assert not [one for one in made if one() is not None]
    finally:
        gc.enable()


def readings(count, but=None):
    """A list of so many figures, the one at `but` another."""
    return f"The gauges read {' '.join('999' if at == but else str(at + 10) for at in range(count))} at dawn."


@pytest.mark.parametrize(
    ("one", "two", "most", "held"),
    [
        (readings(800), readings(800, but=400), 60, 790),  # what is alike at both ends needs no looking for
        (readings(800), readings(800).replace(" 400 ", " "), 60, 790),
        (readings(800), "Quite so: t" + readings(800)[1:], 40, 790),
        (
            readings(800),
            f"At dawn the gauges read {' '.join(['7'] * 800)}.",
            0,
            0,
        ),  # not compared, so not held
        (readings(800), readings(40), 0, 0),
    ],
)
def test_a_list_of_hundreds_is_held_against_little(monkeypatch, one, two, most, held):
    asked = []

    def counted(*given):
        asked.append(given)
        return number_tie(*given)

    monkeypatch.setattr(match, "number_tie", counted)
    found = collate(one, two)
    assert len(asked) <= most
    assert len(found.matches) >= held
    assert bool(found.matches) == bool(held)


def test_a_figure_left_out_of_a_long_list_is_one_figure_left_out():
    """Those behind it are what they were, and not each another figure than the one before."""
    for count in (130, 300, 800):
        found = collate(readings(count), readings(count).replace(" 40 ", " "))
        apart = [m for m in found.matches if len({claim.text for _, claim in m.present}) > 1]
        assert not apart
        assert [lone.claim.text for lone in found.unmatched if lone.why != "furniture"][:1] == ["40"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Ward 5 of the town of Orrin lent 12 boats to its 7 harbours in May.",
            "Ward 6 of the town of Orrin lent 12 boats to its 9 harbours in May.",
        ),
        (
            "Ms Olsen, 54, joined the bank from Denmark's Nordhavn in June and moved to Ostrel by August.",
            "Ms Olsen, 24, joined the bank from Denmark's Nordhavn in June and moved to Ostrel by August.",
        ),
        (
            "The bank set aside £310m for bad loans in the six months to 30 June, Moss told Moss of Norby.",
            "The bank set aside £912m for bad loans in the six months to 30 June, Moss told Moss of Norby.",
        ),
    ],
)
def test_where_figures_alone_differ_names_and_days_stand_as_they_would_by_what_ties_them(a, b, monkeypatch):
    """They are not weighed against each other, and what is told of them is the same."""

    def told():
        return [(type(found.claims[0]), found) for found in collate(a, b).matches]

    weighed = []
    by_tie = seating._seat_by_tie

    def watched(page, slots, said, tie):
        weighed.append(type(said[0].claim))
        by_tie(page, slots, said, tie)

    monkeypatch.setattr(seating, "_seat_by_tie", watched)
    found = told()
    assert set(weighed) == {Number}
    assert {kind for kind, _ in found} == {Number, Name, Date}
    monkeypatch.setattr(seating, "but_for_figures", lambda firsts, said: False)
    assert found == told()
    assert set(weighed) == {Number, Name, Date}
