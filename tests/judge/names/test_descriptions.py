"""A description in one copy where the other has a name: of the same bearer it is wording, of another a warning."""

import pytest

import factcheck
from factcheck.model.settings import Settings

STORY = """Jutta Sand, 43, has led the yard at Tolle since the spring, when it nearly closed.

The housing minister, Ivo Krall, paid for the cranes, and the Glass Makers Union lent it money.

{}

Nobody else had been asked to help, and the cranes were sold again in June.
"""


def codes(one, two):
    copies = [
        factcheck.parse(STORY.format(text), outlet=name) for text, name in zip((one, two), "AB", strict=True)
    ]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return sorted(finding.code for finding in found if finding.severity.value != "note")


ANOTHER = [
    ("Sand opened the gates on Friday.", "The minister opened the gates on Friday."),
    ("Krall opened the gates on Friday.", "The 43-year-old opened the gates on Friday."),
    ("The gates were opened by Sand on Friday.", "The gates were opened by the minister on Friday."),
    ("Sand opened the gates on Friday.", "The minister, in a long coat, opened the gates on Friday."),
]
SAME = [
    ("Krall opened the gates on Friday.", "The minister opened the gates on Friday."),
    ("Sand opened the gates on Friday.", "The 43-year-old opened the gates on Friday."),
    ("Ivo Krall opened the gates on Friday.", "The housing minister opened the gates on Friday."),
    ("The Glass Makers Union opened the gates on Friday.", "The union opened the gates on Friday."),
    ("The gates were opened by Krall on Friday.", "The minister opened the gates on Friday."),
    # nothing says who it is
    ("Sand opened the gates on Friday.", "The yard owner opened the gates on Friday."),
    ("Sand opened the gates on Friday.", "The bishop opened the gates on Friday."),
    # the copy that names her calls her so
    (
        "Sand, a minister too, opened the gates on Friday.",
        "The minister opened the gates on Friday.",
    ),
]


@pytest.mark.parametrize(("one", "two"), ANOTHER)
def test_of_another_bearer(one, two):
    assert codes(one, two) == codes(two, one) == ["NAM201"]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_of_the_same_bearer_or_of_nobody(one, two):
    assert codes(one, two) == codes(two, one) == []


TWICE = """Odo Marl, 51, a farmer, called the crew to Tolle at dawn on Monday.

Marl, a carpenter by trade, broke the lock, and Jutta Sand, the chairman and chief executive, paid for it.

{}

Nobody was hurt, and the crew went home before the rain.
"""


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("The farmer ran to the road.", "The carpenter ran to the road.", []),
        ("The farmer ran to the road.", "The carpenter, who was tired, ran to the road.", []),
        ("The chairman opened the gate.", "The chief executive opened the gate.", []),
        ("The farmer ran to the road.", "The plumber ran to the road.", ["WRD101"]),
        ("The chairman opened the gate.", "The treasurer opened the gate.", ["NAM108"]),
        ("A farmer ran to the road.", "A carpenter ran to the road.", ["WRD101"]),
    ],
)
def test_of_one_who_is_both(one, two, expected):
    """Two trades or offices are no dispute where both copies say of one that he is both."""
    copies = [
        factcheck.parse(TWICE.format(text), outlet=name) for text, name in zip((one, two), "AB", strict=True)
    ]
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    assert [finding.code for finding in found if finding.severity.value == "error"] == expected
