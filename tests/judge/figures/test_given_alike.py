"""One figure that both copies give once is of one thing, whatever else is said: its bound, its unit, its end."""

import pytest

import factcheck
from factcheck.model.settings import Settings

FRAME = "The harbour board met in Tesk.\n\n{}\n\nIt meets again in the autumn."
LOUD = [
    (  # the bound turned, in other words throughout
        "The gorge has had at least 28 rockfalls since the railway came.",
        "Trains through that cutting have been held up by boulders no more than 28 times.",
        "NUM108",
    ),
    (
        "The blaze drove up to 640 guests out of three hotels on the front.",
        "Three seafront hotels were cleared, and no fewer than 640 people stood in the street.",
        "NUM108",
    ),
    (
        "Nearly a third of the herd has been lost since May, the ranger said.",
        "More than a third of the animals have died since May.",
        "NUM108",
    ),
    (  # the amount kept, the unit changed
        "The fire burned 9,400 hectares (23,200 acres) of pine, rangers said.",
        "Pine on 9,400 acres went up in smoke, according to the rangers.",
        "NUM104",
    ),
    (
        "The island lies 74 miles (119 kilometers) off Tesk.",
        "It is 74km from Tesk to the island.",
        "NUM104",
    ),
    (
        "The levy would cost a family 58 kroner ($5.40) a week, the minister said.",
        "Families would pay 58 euros every week, by the minister's reckoning.",
        "NUM102",
    ),
    (  # what it came from, and what it is compared with
        "The winner takes 60,000 euros, up from 45,000 euros last year.",
        "Whoever wins gets 45,000 euros, compared with 60,000 a year ago.",
        "NUM102",
    ),
    (  # the same, told by "against"
        "The mill set its price at 38 kroner a sack, up from 34.",
        "A sack costs 34 kroner at the mill, against 38 kroner last time.",
        "NUM102",
    ),
]
QUIET = [
    (
        "The mill set its price at 38 kroner a sack, up from 34.",
        "A sack costs 38 kroner at the mill, against 34 kroner last time.",
    ),
    (
        "The bill was carried by 24 votes against 11 in Holm.",
        "Against the bill were 11 votes in Holm, and 24 for it.",
    ),
    (
        "The mill paid 300 kroner a tonne against 240 in spring.",
        "In spring 240 kroner a tonne was paid at the mill, and now 300.",
    ),
    (
        "The gorge has had at least 28 rockfalls since the railway came.",
        "Trains through that cutting have been held up by boulders no fewer than 28 times.",
    ),
    (
        "The blaze drove up to 640 guests out of three hotels on the front.",
        "Three seafront hotels were cleared, and as many as 640 people stood in the street.",
    ),
    (
        "The fire burned 9,400 hectares (23,200 acres) of pine, rangers said.",
        "Pine on 23,200 acres went up in smoke, according to the rangers.",
    ),
    (
        "The fire burned 9,400 hectares (23,200 acres) of pine, rangers said.",
        "Pine on some 23,000 acres went up in smoke, according to the rangers.",
    ),
    (
        "The island lies 74 miles (119 kilometers) off Tesk.",
        "It is 119km from Tesk to the island.",
    ),
    (
        "The winner takes 60,000 euros, up from 45,000 euros last year.",
        "Whoever wins gets 60,000 euros, compared with 45,000 a year ago.",
    ),
    (
        "The winner takes 60,000 euros, up from 45,000 euros last year.",
        "Last year it was 45,000 euros; this year the winner will take 60,000.",
    ),
    (  # other things of one number
        "Some 40 boats sank on the lake and 40 people swam ashore.",
        "Forty swam ashore on the lake after 40 or so boats went down.",
    ),
    (  # rounded down to a bound
        "The pier has 1,612 rotten planks, the surveyor said.",
        "A surveyor found more than 1,600 planks of the pier rotten.",
    ),
    (  # a count, and how long ago it was
        "The number of nests has risen from 2.6 million in March.",
        "Nests were put at 2.6 million two weeks ago.",
    ),
]


def errors(a: str, b: str) -> set[str]:
    found = set()
    for one, two in ((a, b), (b, a)):
        copies = [factcheck.parse(FRAME.format(text), plain=True) for text in (one, two)]
        report = factcheck.check(*copies, settings=Settings(force=True))
        found |= {finding.code for finding in report.findings if finding.severity.value == "error"}
    return found


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_what_one_figure_is_held_by_is_another(a, b, code):
    assert errors(a, b) == {code}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_one_figure_told_anew_is_none(a, b):
    assert errors(a, b) == set()
