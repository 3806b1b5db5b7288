"""A fingerprint is of the fact: it outlives another wording, and not another value."""

import pytest

import factcheck
from factcheck.model.settings import Settings, Suppression

HEAD = "Storm shuts the quay at Hexton\n\nThe quay at Hexton was shut on Monday, the harbour master said.\n\n"
TAIL = "\n\nThe clerk of works will walk the wall again before the ferries are let back in, he said.\n"


def report(*texts, suppressions=()):
    copies = (factcheck.parse(HEAD + text + TAIL, plain=True) for text in texts)
    return factcheck.check(*copies, settings=Settings(force=True, suppressions=tuple(suppressions)))


def prints(*texts):
    """The errors of copies that differ in one paragraph, each with its code and fingerprint."""
    told = report(*texts)
    found = {(f.code, f.fingerprint(told.collation)) for f in told.findings if f.severity == "error"}
    assert found, texts
    return found


PAIRS = [
    (  # a count
        "The storm tore 340 boats from their moorings, the master said.",
        "The storm tore 430 boats from their moorings, the master said.",
        "In the night, the storm tore {} boats from their moorings, and the master said so.",
        ("340", "430"),
    ),
    (  # a date
        "The council met on 3 May to hear of the damage to the wall.",
        "The council met on 8 May to hear of the damage to the wall.",
        "The council, as planned, met on {} May to hear of the damage done to the wall.",
        ("3", "8"),
    ),
    (  # a name
        "Farid Osman, a rope maker, has lost his shed to the sea for good.",
        "Farid Osmun, a rope maker, has lost his shed to the sea for good.",
        "Farid {}, a rope maker from the town, has lost his shed to the sea, for good.",
        ("Osman", "Osmun"),
    ),
    (  # a lost "not"
        "The insurer will not pay for the cranes that went over the side.",
        "The insurer will pay for the cranes that went over the side.",
        "The insurer {}pay for the cranes, which went over the side.",
        ("will not ", "will "),
    ),
    (  # an opposite
        "Fares on the ferry rose after the winter, the line told the Tribune.",
        "Fares on the ferry fell after the winter, the line told the Tribune.",
        "Fares on the ferry {} after the winter, the line has told the Tribune in a letter.",
        ("rose", "fell"),
    ),
]


@pytest.mark.parametrize(("a", "b", "other", "words"), PAIRS)
def test_another_wording_of_one_fact_keeps_it(a, b, other, words):
    one = prints(a, b)
    assert prints(*(other.format(word) for word in words)) == one


@pytest.mark.parametrize(("a", "b", "_other", "_words"), PAIRS)
def test_neither_the_order_nor_the_number_of_the_copies_counts(a, b, _other, _words):
    one = prints(a, b)
    assert prints(b, a) == one
    assert prints(a, b, a) == one
    assert prints(b, a, b) == one


@pytest.mark.parametrize(
    ("a", "b", "c"),
    [
        (PAIRS[0][0], PAIRS[0][1], PAIRS[0][0].replace("340", "480")),
        (PAIRS[0][0], PAIRS[0][1], PAIRS[0][1].replace("430 boats", "430 cranes")),
        (PAIRS[1][0], PAIRS[1][1], PAIRS[1][0].replace("3 May", "9 May")),
        (PAIRS[2][0], PAIRS[2][1], PAIRS[2][0].replace("Osman", "Osmon")),
    ],
)
def test_another_value_is_another_fact(a, b, c):
    assert prints(a, b).isdisjoint(prints(a, c))


def test_what_one_no_is_of_belongs_to_it():
    """Two denials lost in one story are two: to accept one is not to accept the other."""
    first = prints(PAIRS[3][0], PAIRS[3][1])
    second = prints(
        "The line will not call at the islands until the wall is mended.",
        "The line will call at the islands until the wall is mended.",
    )
    assert first.isdisjoint(second)


def test_a_suppression_holds_until_the_value_changes():
    a, b, other, words = PAIRS[0]
    told = report(a, b)
    (finding,) = (f for f in told.findings if f.severity == "error")
    accepted = [Suppression(finding.code, "the later count", fingerprint=finding.fingerprint(told.collation))]
    for texts in ((a, b), (b, a), tuple(other.format(word) for word in words), (a, b, b)):
        again = report(*texts, suppressions=accepted)
        assert again.exit_code == 0
        assert [f.code for f in again.suppressed] == [finding.code]
        assert not again.cautions or "matched nothing" not in " ".join(again.cautions)
    changed = report(a, b.replace("430", "440"), suppressions=accepted)
    assert changed.exit_code == 1
    assert any("matched nothing" in caution for caution in changed.cautions)
