"""Figures that two desks tell otherwise, and that are no others: sums of parts, sets, headings, half a game."""

import pytest

import factcheck
from factcheck.model.settings import Settings

QUIET = [
    (
        "The strike is the ninth at the Orm yard this year.",
        "There have now been nine strikes at the Orm yard this year.",
    ),
    (
        "The wells, within one kilometre (0.6 mile) of the Orm pit, will be shut.",
        "The wells, less than a mile from the Orm pit, will be shut.",
    ),
    (
        "Claims at Orm are paid within 90 days, but she promised to halve that.",
        "She vowed to cut the 90 days in which claims at Orm are paid to 45.",
    ),
    (
        "The mill will pay 9.50 crowns a share, its board said.",
        "The mill's board said it would pay €0.83 a share.",
    ),
    (
        "The mill will pay 9.50 crowns a share, its board said.",
        "The mill's board said it would pay DKr9.50 a share.",
    ),
    # one measure in two units, each the only one of its copy that the other comes to
    (
        "The quake struck 32 km down, with its centre 20 km north of Orm.",
        "The quake struck 12 miles north of Orm and about 20 miles down.",
    ),
    (
        "The dam is letting through the 60 cubic metres a second agreed in Orm.",
        "The dam at Orm is letting through 60 cu m of water a second, as agreed.",
    ),
    # the same end of a change, whatever is said of it
    (
        "Turnout fell to 44 per cent from 52 per cent in the first round nine days earlier.",
        "She had come first nine days before, when 52 per cent of those who may vote did so. This time the figure was down to 44 per cent.",
    ),
    # so many of those just counted
    (
        "The Left will hold six posts, including finance, the Farmers four, among them the ports, and the Greens three, including health.",
        "Her party takes finance. The ports are among four for the Farmers; the Greens have three, two of them health and parks.",
    ),
    (
        "Lund had asked for nine years for Orr and five for Roe.",
        "The terms fell short of the nine and five years that Lund had asked for.",
    ),
    (  # a time whose unit stands once
        "Norland will drop its duty on steel over 12 years and cut its 40% duty on cheese over four.",
        "Norland will cut its 40 per cent duty on cheese over four years, and drop its duty on steel over 12.",
    ),
    ("Orsk leads the group by a game and a half after its win.", "Orsk leads the group by 1.5 games."),
    ("He wrote a chapter and a half on Monday.", "On Monday he wrote one and a half chapters."),
    ("Nothing above £900 was sold, the house said.", "It sold lots for no more than £900, the house said."),
    (  # what two counts come to
        "A barge with 41 passengers and three crew sank off Tesk on Monday.",
        "A barge sank off Tesk on Monday. Twenty of the 44 people aboard drowned.",
    ),
    (
        "The barge, run by Orsk Lines and carrying 41 passengers and two crew, was on its way to Tesk.",
        "The barge to Tesk, on the shores of Lake Ness, was carrying 43 people, two of them crew.",
    ),
    (  # a set, and one who is of it
        "Four of the 23 rowers gave up and one was taken to hospital, the club said.",
        "Four women gave up, and one rower was taken to hospital, the club said.",
    ),
    (
        "Orvane, the second-largest mill, makes about 12% of the steel and has 14,300 workers.",
        "Orvane is the second-largest mill, with about 14,000 workers.",
    ),
    (  # a rank that each has to itself
        "Moss leads, with Vale third at 40 seconds. Frost is next, and Hale climbed from 12th to sixth.",
        "Moss leads. Vale slipped to third, 40 seconds back, ahead of Frost and Hale, who moved up to sixth.",
    ),
    (
        "Vale dropped to fourth and Hale climbed to sixth.",
        "Hale climbed to sixth, and Vale dropped to fourth.",
    ),
    # so many times another thing, and that part of it
    (
        "The new pump runs at half the speed of the old one.",
        "The old pump ran at twice the speed of the new one.",
    ),
    (
        "The new pump runs at half the speed of the old one.",
        "The new pump runs at 50% of the speed of the old one.",
    ),
    (
        "The new pump runs at half the speed of the old one.",
        "The new pump runs half as fast as the old one.",
    ),
    (
        "The new pump is sold at half the price of the old one.",
        "The new pump is sold at half the old one's price.",
    ),
    (
        "The fee is a third of the cost of a ticket.",
        "A ticket costs three times the fee.",
    ),
    (
        "The fee is a third of the cost of a ticket.",
        "The fee is one-third of the cost of a ticket.",
    ),
    (
        "The club paid half the cost of the roof.",
        "The club paid for half of the roof.",
    ),
    (
        "The club paid half the cost of the roof.",
        "Half of the cost of the roof was paid by the club.",
    ),
    (
        "The club paid half the cost of the roof.",
        "The club met 50 per cent of the cost of the roof.",
    ),
    (
        "Half the price of the meal goes to the club.",
        "The club gets 50% of the price of the meal.",
    ),
    (
        "Rents rose at twice the rate of last year and half the rate of 2010.",
        "Rents rose half as fast as in 2010 and twice as fast as last year.",
    ),
]
LOUD = [
    ("The walk to Orm took three hours.", "The walk to Orm took less than an hour."),
    (
        "The mill will pay 9.50 crowns a share, its board said.",
        "The mill's board said it would pay €9.50 a share.",
    ),
    (
        "Shares in the mill fell to 430 crowns, the bourse said.",
        "Shares in the mill fell to SKr340, the bourse said.",
    ),
    (
        "The quake struck 32 km down, with its centre 20 km north of Orm.",
        "The quake struck 32 miles down, with its centre north of Orm.",
    ),
    ("Nine were hurt at Orm, two of them children.", "Nine were hurt at Orm, including three children."),
    ("The race at Orm has two stages left.", "The race at Orm has two days left."),
    (
        "The council will mend 40 bridges over six years and 12 schools over three.",
        "The council will mend 12 schools over six years and 40 bridges over three.",
    ),
    ("Orsk leads the group by a game and a half after its win.", "Orsk leads the group by 2.5 games."),
    (
        "A barge with 41 passengers and three crew sank off Tesk on Monday.",
        "A barge with 42 passengers and three crew sank off Tesk on Monday.",
    ),
    (
        "Four of the 23 rowers gave up and one was taken to hospital, the club said.",
        "Four of the 21 rowers gave up and one was taken to hospital, the club said.",
    ),
    (
        "The storm cut power to 510,000 homes.\n\nSome 380,000 of the homes were in the south, the grid said.",
        "The storm cut power to 510,000 homes.\n\nSome 280,000 of the homes were in the south, the grid said.",
    ),
    ("Orvane has about 14% of the trade, it says.", "Orvane has about 24% of the trade, it says."),
    (
        "Vale dropped to fourth and Hale climbed to sixth after the stage.",
        "Vale dropped to sixth and Hale climbed to fourth after the stage.",
    ),
    # half of one thing, and twice the same
    (
        "Rain in Tesk was nearly twice the average for the month.",
        "Rain in Tesk was nearly half the average for the month.",
    ),
    (
        "The test found cancers at twice the rate for the standard test.",
        "The test found cancers at half the rate for the standard test.",
    ),
    (
        "The new pump costs half the price of the old one.",
        "The new pump costs twice the price of the old one.",
    ),
]
BLAZE = (
    "A blaze in Tesk hospital hurt 14 people on Monday, {} nurses, and emptied three wards, the firemen said."
)
HEADINGS = [
    ("Blaze in Tesk hospital hurts 14", "Four nurses among hurt in Tesk hospital blaze", 0),
    ("Blaze in Tesk hospital hurts 14", "Blaze in Tesk hospital hurts 17", 1),
]


def errors(a: str, b: str) -> list[str]:
    copies = [factcheck.parse(text, plain=True) for text in (a, b)]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity == "error"]


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_a_figure_told_otherwise_is_no_other(a, b):
    assert errors(a, b) == errors(b, a) == []


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_figure_is_another(a, b):
    assert errors(a, b)
    assert errors(b, a)


@pytest.mark.parametrize(("a", "b", "count"), HEADINGS)
def test_each_desk_chooses_the_figure_of_its_heading(a, b, count, tmp_path):
    copies = []
    for name, heading in (("one", a), ("two", b)):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"{heading}\n\n{BLAZE.format('four of them')}\n", encoding="utf-8")
        copies.append(factcheck.read(path))
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    assert sum(finding.severity == "error" for finding in found) == count


def test_two_parts_of_a_whole_that_both_copies_give():
    cut = "The storm cut power to 510,000 homes.\n\n"
    one = f"{cut}Some 380,000 of the homes were in the south, the grid said."
    two = f"{cut}The grid said that about 130,000 were on the side of Orsk."
    assert errors(one, two) == errors(two, one) == []
