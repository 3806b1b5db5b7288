"""Descriptions: whom "the operator" and "the 43-year-old" stand for in their own copy."""

import pytest

import factcheck
from factcheck.examine import witness


def bound(text):
    """Each description that is bound, with whom it stands for."""
    article = factcheck.parse(text, outlet="A", plain=True)
    seen = witness(article)
    told = [one for at in range(len(seen.sentences)) for one in seen.descriptions_in(at)]
    assert all(one.span.of(article.text).casefold().startswith("the ") for one in told)
    return [(one.span.of(article.text), one.bearer.full) for one in told if one.bearer is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an apposition behind the name, and the age
        (
            "Jutta Sand, 43, a glazier from Tolle, won. The glazier wept. The 43-year-old left.",
            [("The glazier", "Jutta Sand"), ("The 43-year-old", "Jutta Sand")],
        ),
        # before the name, with a comma and without
        (
            "The housing minister, Ivo Krall, left. Then the minister came back.",
            [("the minister", "Ivo Krall")],
        ),
        ("Grain was bought by the lender Osterbank. It pleased the lender.", [("the lender", "Osterbank")]),
        ("Ferry operator Norlane is small. The operator has two boats.", [("The operator", "Norlane")]),
        # a title, and a body by the last word of its name
        ("Mayor Ida Krol spoke. The mayor was late.", [("The mayor", "Ida Krol")]),
        (
            "The Glass Makers Union met. The union was split.",
            [("The union", "Glass Makers Union")],
        ),
        # who was it is not who is it
        (
            "Former mayor Ida Krol spoke. The mayor was late. The former mayor left.",
            [("The former mayor", "Ida Krol")],
        ),
        # every word of it was said of the bearer
        (
            "Ofglas, the glass regulator, met Ofsand, a brick regulator. The brick regulator lost.",
            [("The brick regulator", "Ofsand")],
        ),
        # two in one, joined
        (
            "Jutta Sand, the yard's chairman and owner, won. The chairman left. The owner stayed.",
            [("The chairman", "Jutta Sand"), ("The owner", "Jutta Sand")],
        ),
        # the only firm of the story
        ("Dunmore Motors lost money. The company will move.", [("The company", "Dunmore Motors")]),
    ],
)
def test_bound(text, expected):
    assert bound(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ofglas, a regulator, met Ofsand, a regulator. The regulator lost.",  # two fit
        "Jutta Sand and Ivo Krall won. The glazier wept.",  # said of nobody
        "Mayor Ida Krol spoke. The mayor of Tolle was late. The mayor's car was towed.",  # of another town
        "The glazier wept. Jutta Sand, a glazier, won.",  # named only behind it
        "Jutta Sand, an official, won. A senior official spoke of fraud. The official gave no name.",
        "Ferry operator Norlane is small. The other operator is not.",
        "Jutta Sand, the mayor and the bishop met. The mayor left.",  # a list of three
        "Jutta Sand, 43, met Ivo Krall, 43. The 43-year-old left.",
        "The Tolle Herald was sold. The company was not.",  # a paper tells the story
        "Dunmore Motors sued Kestrel Motors. The company lost.",
        "Jutta Sand took the road to Tolle. The road was long.",
        "The state Department of Roads closed it. The state paid.",
        "The minister, Jutta Sand said, was late. The minister left.",
    ],
)
def test_open(text):
    assert bound(text) == []


def test_shown_and_handed_on():
    """The JSON has what is bound, and the page of one article prints it."""
    from factcheck.report.extract import lines

    article = factcheck.parse("Mayor Ida Krol spoke. The mayor was late.", outlet="A", plain=True)
    seen = witness(article)
    assert seen.to_dict()["descriptions"] == [
        {"start": 22, "end": 31, "text": "The mayor", "name": "Ida Krol", "told": True}
    ]
    drawn = "\n".join("".join(run.text for run in line) for line in lines(seen, 100))
    assert "stands for Ida Krol: The mayor" in drawn
