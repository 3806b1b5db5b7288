"""House style: what two houses both require, and copy that breaks its own."""

from __future__ import annotations

import pytest

from factcheck import examine, parse
from factcheck.judge.relate.wording.house_style import breaches, required
from factcheck.judge.relate.wording.words import Kind
from factcheck.lexicon.house import style

AP, PA, BBC, GUARDIAN = style("ap"), style("pa"), style("bbc"), style("guardian")


@pytest.mark.parametrize(
    ("kind", "ap", "pa"),
    [
        (Kind.SPELLING, "Defense", "Defence"),
        (Kind.SPELLING, "organized", "organised"),
        (Kind.SPELLING, "fueled", "fuelled"),
        (Kind.SPELLING, "color-coded center", "colour-coded centre"),
        (Kind.HONORIFIC, "Lee", "Mr Lee"),
        (Kind.HONORIFIC, "∅", "Mrs"),
        (Kind.ABBREVIATION, "Sept.", "September"),
        (Kind.ABBREVIATION, "U.S.", "US"),
        (Kind.CAPITALS, "NATO", "Nato"),
        (Kind.TYPOGRAPHY, "“", '"'),
        (Kind.SPELLING, "the Defense", "the Defence"),
        (Kind.SPELLING, "curb", "kerb"),
    ],
)
def test_required_by_both(kind: Kind, ap: str, pa: str) -> None:
    """Each copy prints what its house asks for; the other way round it is a breach, and is told."""
    assert required(kind, ap, pa, AP, PA)
    assert required(kind, pa, ap, PA, AP)
    if kind is not Kind.TYPOGRAPHY:
        assert not required(kind, pa, ap, AP, PA)
        assert not required(kind, ap, pa, AP, AP)
        assert not required(kind, ap, pa, AP, None)


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (Kind.SPELLING, "adviser", "advisor"),  # neither guide's dialect tells
        (Kind.NUMBER_STYLE, "%", "per cent"),  # PA has room for both
        (Kind.PUNCTUATION, ",", "∅"),
        (Kind.HYPHENATION, "cease-fire", "ceasefire"),
        (Kind.CAPITALS, "The", "the"),
        (Kind.QUOTATION_MARKS, '"', "'"),  # both print double marks
        (Kind.THAT, "that", "∅"),
        (Kind.NUMBER_STYLE, "12", "twelve"),
        (Kind.ABBREVIATION, "U.S.", "UK"),
        (Kind.ABBREVIATION, "u.s.", "us"),
        (Kind.CAPITALS, "UN", "Un"),
        (Kind.CAPITALS, "NATO", "nato"),
        (Kind.QUOTATION_MARKS, "“", '"'),
        (Kind.QUOTATION_MARKS, "“", "-"),
        (Kind.QUOTATION_MARKS, "‘", "'"),
    ],
)
def test_not_required(kind: Kind, a: str, b: str) -> None:
    assert not required(kind, a, b, AP, PA)


@pytest.mark.parametrize(
    ("kind", "a", "b"), [(Kind.CAPITALS, "NASA", "Nasa"), (Kind.SPELLING, "color", "colour")]
)
def test_a_house_that_asks_for_nothing(kind: Kind, a: str, b: str) -> None:
    for house in (AP, PA, BBC):
        assert not required(kind, a, b, house, style("neutral"))
        assert not required(kind, a, b, style("neutral"), house)


def test_two_houses_of_one_hand() -> None:
    assert not required(Kind.CAPITALS, "NASA", "Nasa", PA, BBC)
    assert not required(Kind.QUOTATION_MARKS, "'", "‘", PA, AP)


def told(text: str, house: str) -> list[str]:
    witness = examine(parse(text, plain=True))
    found = breaches(witness, style(house))
    assert all(breach.span.of(witness.article.text) for breach in found)
    return [breach.span.of(witness.article.text) for breach in found]


@pytest.mark.parametrize(
    ("text", "house", "marked"),
    [
        ("The firm cancelled its defence order.", "ap", ["cancelled", "defence"]),
        ("The firm canceled its defense order.", "pa", ["canceled", "defense"]),
        ("The council organized a parade.", "guardian", ["organized"]),
        ("Only 3 people came to the meeting.", "bbc", ["3"]),
        ("The council met on 27 September in Leeds.", "ap", ["27 September"]),
        ("The council met on Sept. 27 in Leeds.", "guardian", ["Sept. 27"]),
        ("The rate rose to 15 per cent in May.", "ap", ["15 per cent"]),
        ("The bus left at 5.30pm with the mayor.", "ap", ["5.30pm"]),
        ("The judge told Mr Brown to sit down.", "ap", ["Mr"]),
        ("The treaty binds the US and Norway.", "ap", ["US"]),
        ("The bus left at 5.30 a.m. with the mayor.", "pa", ["5.30 a.m."]),
    ],
)
def test_breach(text: str, house: str, marked: list[str]) -> None:
    assert told(text, house) == marked


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("The firm canceled its defense order on Sept. 27 at 5:30 p.m., the U.S. said.", "ap"),
        ("Mr Brown cancelled the order at 5.30pm on 27 September, when 15 per cent of US firms rose.", "pa"),
        ("The Labour Party met at the Harbour Centre.", "ap"),
        ("A 3-year-old boy won 3-1 on Route 9 and got $3.", "ap"),
        ("“Mr Brown is a thief,” she said.", "ap"),
        ("Three people and 12 dogs came on May 3 and March 4.", "ap"),
        ("Whatever 3 people advise on 3 May, nobody minds.", "neutral"),
        ("The firm canceled its defense at 5:30 p.m., the U.S. said, and 15% left.", "neutral"),
        ("The bus left at 5 p.m. today.", "bbc"),
        ("The bus left at noon.", "ap"),
        ("The bus left at 5:30 a.m. with the mayor.", "ap"),
        ("The council met in May 2022 in Leeds.", "pa"),
        ("The 3rd of May was cold.", "ap"),
        ("The 3rd of May was cold.", "pa"),
        ("A moth may fly on 3 may.", "ap"),
        ("The judge told Mr nobody to sit.", "ap"),
        ("Only three people came to the meeting.", "ap"),
        ("Twelve people came to the meeting.", "ap"),
        ("The 3 Cars race began.", "ap"),
        ("It has 3 large boats now.", "ap"),
        ("The whole crew (3 people) left.", "ap"),
        ("The US-led talks failed.", "ap"),
        ("The rate rose by 2 percentage points.", "ap"),
    ],
)
def test_no_breach(text: str, house: str) -> None:
    assert told(text, house) == []


def test_a_headline_has_no_room_for_stops() -> None:
    witness = examine(parse("US warns Norway\n\nBy Ann Lee\n\nThe minister spoke on Monday."))
    assert breaches(witness, AP) == ()
