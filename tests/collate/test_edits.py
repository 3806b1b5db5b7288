"""Which words differ inside a sentence, as an editor sees them."""

import pytest

from factcheck.collate import collation
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse


def told(one, two):
    found = collation(tuple(examine(parse(text, plain=True)) for text in (one, two)), Settings(force=True))
    return [
        (" ".join(t.text for t in edit.a), " ".join(t.text for t in edit.b), *(["moved"] * edit.moved))
        for pairing in found.pairings
        for edit in pairing.edits
    ]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        pytest.param(
            "The firm will not close the pier.",
            "The firm would close the pier.",
            [("will not", "would")],
            id="a lost not is one edit with its verb",
        ),
        pytest.param(
            "Foreign Minister Mikhail Aleksandrov left.",
            "The foreign minister, Mikhail Alexandrov, left.",
            [
                ("", "The"),
                ("Foreign", "foreign"),
                ("Minister", "minister"),
                ("", ","),
                ("Aleksandrov", "Alexandrov"),
                ("", ","),
            ],
            id="capitals and spelling word by word",
        ),
        pytest.param(
            "The Defence Secretary spoke.",
            "The Defense Secretary spoke.",
            [("Defence", "Defense")],
            id="one word spelt two ways is still an edit",
        ),
        pytest.param(
            "He called it “a disgrace”.",
            "He called it 'a disgrace'.",
            [("“", "'"), ("”", "'")],
            id="single marks stand where double ones stood",
        ),
        pytest.param(
            "At least 12 people drowned.",
            "At least 14 people drowned.",
            [("12", "14")],
            id="only the figure of a claim differs",
        ),
        pytest.param(
            "The fine was £1.2 million on Tuesday.",
            "The fine was $1.2m on Tuesday.",
            [("£ 1.2 million", "$ 1.2m")],
            id="a currency and a way to write millions",
        ),
        pytest.param(
            "On Tuesday night the pier burned down.",
            "The pier burned down on Tuesday night.",
            [("On Tuesday night", "", "moved"), ("the", "The"), ("", "on Tuesday night", "moved")],
            id="a day that moved to the end",
        ),
        pytest.param(
            "The pier, built in 1887, burned down.",
            "The pier burned down.",
            [(", built in 1887 ,", "")],
            id="a clause left out",
        ),
        pytest.param(
            "The blaze that began in a kitchen ripped through the old timber hall.",
            "The blaze that began in a kitchen tore apart a disused theatre.",
            [("ripped through the old timber hall", "tore apart a disused theatre")],
            id="a stretch written anew is one edit",
        ),
        pytest.param("The pier burned down.", "The pier burned down.", [], id="nothing"),
    ],
)
def test_edits(one, two, expected):
    assert told(one, two) == expected
    swapped = [(pair[1], pair[0], *pair[2:]) for pair in expected]
    assert sorted(told(two, one)) == sorted(swapped)


def test_a_page_without_a_full_stop_is_still_laid_out():
    """Nothing in copy from outside may cost more than its length."""
    one = " ".join(f"word{at % 700}" for at in range(6000))
    two = " ".join(f"word{at % 690}" for at in range(6000))
    assert told(one, two)
