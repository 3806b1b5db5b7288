"""Another country or its people, wherever in the sentence; and what is no country."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "Copper exports from Peru rose in May, traders said.",
        "Chile's copper exports rose in May, traders said.",
    ),
    (
        "Officials in northern Norway shut the pier after the storm.",
        "Sweden's officials shut the pier after the storm.",
    ),
    (
        "U.S. divers shut the lock on Monday after the storm.",
        "On Monday British divers shut the lock after the storm.",
    ),
    ("A Dutch barge sank off the mole after midnight.", "After midnight a Belgian barge sank off the mole."),
    (
        "The cellist, a Czech aged 31, won the prize.",
        "The prize was won by the cellist, a 31-year-old Slovak.",
    ),
    (
        "Two brothers make the cheese in Norway from goats' milk.",
        "In Finland two brothers make the cheese from goats' milk.",
    ),
]
QUIET = [
    # letters that tell a currency
    (
        "Canberra will give Aus$40 million (US$26 million) over five years to train bakers and smiths for the islands.",
        "Australia is to give $40 million over five years so that smiths and bakers can be trained for the islands.",
    ),
    # a land by its initials, and by the word for its people
    (
        "U.S. toy maker Ostrel Lamps is to buy the Swedish glazier Holm Glass for 40 million kronor in cash.",
        "Holm Glass, a glazier in Tesk, is to be sold to an American toy maker for 40 million kronor.",
    ),
    ("U.S. divers shut the lock on Monday after the storm.", "On Monday American divers shut the lock after the storm."),
    ("A U.K. barge sank off the mole after midnight.", "After midnight a British barge sank off the mole."),
    ("A Dutch barge sank off the mole after midnight.", "After midnight a barge from the Netherlands sank off the mole."),
    (
        "Rooms for the guests are paid for by Canberra until the spring.",
        "Until the spring Pacific Lodges pays for the rooms of the guests.",
    ),
    (
        "Seats were sold in Melbourne before the tour began.",
        "Before the tour began, seats were sold for the Pacific leg of it.",
    ),
    # whose the firm is, and where it sells
    (
        "Japan's Tolmex said it would recall 41,000 trucks worldwide because a valve leaks.",
        "The recall covers 26,000 trucks in the U.S. and 41,000 worldwide, Tolmex said, because a valve leaks.",
    ),
    ("The choir sang for Peru Minerals in June.", "In June the choir sang for the Chilean branch of a mining firm."),
]  # fmt: skip


def test_one_government() -> None:
    """The seat of a government and its capital are no two names: there is nothing to look at."""
    copies = ("Zhongnanhai called in the envoy on Monday.", "Beijing called in the envoy on Monday.")
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in copies))
    assert {finding.severity.value for finding in report.findings} <= {"note"}


def _errors(a: str, b: str) -> set[str]:
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in (a, b)))
    return {finding.code for finding in report.findings if finding.severity.value == "error"}


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_nation(a: str, b: str) -> None:
    assert _errors(a, b) & {"NAM107", "NAM103", "NAM102"}
    assert _errors(b, a) & {"NAM107", "NAM103", "NAM102"}


@pytest.mark.parametrize(("a", "b"), QUIET)
def test_no_other_nation(a: str, b: str) -> None:
    assert "NAM107" not in _errors(a, b) | _errors(b, a)


PLACES = [
    (
        "The barge sank off the Danish port of Hallum on Friday with a cargo of sand.",
        "A barge with a cargo of sand sank on Friday off Hallum in Norway.",
    ),
    (
        "The bell was dug up near the Slovak town of Zvolice and goes on show in May.",
        "The bell goes on show in May; it was dug up near Zvolice in northern Slovenia.",
    ),
    (
        "The storm tore the roof off a school in Dayton, Ohio, on Friday, officials said.",
        "Officials said a school in Dayton, Iowa, lost its roof to the storm on Friday.",
    ),
]
NO_OTHER_PLACES = [
    (
        "The barge sank off the Danish port of Hallum on Friday with a cargo of sand.",
        "A barge with a cargo of sand sank on Friday off Hallum in Denmark.",
    ),
    (
        "The British town of Stirling will host the games in May, the union said.",
        "The union said Stirling in Scotland will host the games in May.",
    ),
    (
        "The band played in Macon, Georgia, on Friday and moved on by bus.",
        "On Friday the band played in Macon, and moved on through the United States by bus.",
    ),
    (
        "In Oslo, Sweden beat the home side 2-1 on Friday in front of 9,000 people.",
        "Sweden beat the home side 2-1 in Oslo in Norway on Friday in front of 9,000 people.",
    ),
    (
        "The choir will sing in Bergen, Sweden and Finland before the summer, it said.",
        "Before the summer the choir will sing in Bergen in Norway, in Sweden and in Finland, it said.",
    ),
    (
        "The envoy flew from Dayton, Ohio, to the Danish port of Hallum on Friday.",
        "On Friday the envoy flew to Hallum in Denmark from Dayton in the United States.",
    ),
    (
        "The ferry left the Danish port of Hallum for Norway on Friday with 90 aboard.",
        "On Friday the ferry left Hallum for Norway with 90 aboard.",
    ),
    (
        "The Danish firm Hallum in Norway has 90 staff, its owner Ada Moss said.",
        "The firm Hallum has 90 staff in Norway, said Ada Moss, who owns the Danish firm.",
    ),
    (
        "The bell was found near Zvolice in Slovenia, not far from the Austrian border.",
        "The bell was found by Austrian divers near the Slovenian town of Zvolice.",
    ),
]


@pytest.mark.parametrize(("a", "b"), PLACES)
def test_a_place_in_another_country(a: str, b: str) -> None:
    assert "NAM107" in _errors(a, b)
    assert "NAM107" in _errors(b, a)


@pytest.mark.parametrize(("a", "b"), NO_OTHER_PLACES)
def test_a_place_in_one_country(a: str, b: str) -> None:
    assert "NAM107" not in _errors(a, b) | _errors(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The price of steel was agreed by France and Germany.", "Paris and Berlin have agreed on the price of steel."),
        ("The price of steel was agreed by France and Germany.", "Berlin and Paris have agreed on the price of steel."),
        ("France and Germany pay for the bridge, Spain does not.", "Spain does not pay for the bridge, Paris and Berlin do."),
        ("France sent two tugs and Germany a diver.", "A diver came from Berlin and two tugs from Paris."),
    ],
)  # fmt: skip
def test_capitals_stand_for_their_countries(a: str, b: str) -> None:
    for copies in ((a, b), (b, a)):
        report = factcheck.check(
            *(factcheck.parse(text, plain=True) for text in copies), settings=Settings(force=True)
        )
        told = {(finding.code, finding.severity.value) for finding in report.findings}
        assert ("NAM202", "warning") in told
        assert "error" not in {severity for _, severity in told}


def test_another_capital_is_another_country() -> None:
    a, b = (
        "France and Spain have agreed on the price of steel.",
        "On the price of steel Paris and Lisbon have agreed.",
    )
    for copies in ((a, b), (b, a)):
        report = factcheck.check(
            *(factcheck.parse(text, plain=True) for text in copies), settings=Settings(force=True)
        )
        assert [finding.code for finding in report.findings if finding.severity == "error"] == ["NAM102"]


HOSTED = [
    ("A barge with wheat from Chile sank off the Danish port of Hallum in a gale before dawn on Friday.",
     "A gale before dawn on Friday sank a barge off Hallum, a port in Denmark; it had Peruvian wheat on board."),
    ("Shots were heard for an hour near the border with Chad before the herders fled, the clerk said.",
     "The herders fled after an hour in which shots were heard along the Libyan border, the clerk said."),
    ("The tanker, registered in Malta, lost its anchor off Hallum in the gale, the pilot said.",
     "Off Hallum, the pilot said, the Cypriot-registered tanker lost its anchor in the gale."),
]  # fmt: skip
UNHOSTED = [
    # one country
    ("A barge with wheat from Chile sank off the Danish port of Hallum before dawn on Friday.",
     "Before dawn on Friday a barge sank off Hallum, a port in Denmark; it had Chilean wheat on board."),
    # of two things
    ("A barge with wheat from Chile sank off Hallum in a gale before dawn on Friday.",
     "Off Hallum a gale before dawn on Friday sank a barge with wheat and a Peruvian cook on board."),
    # the other copy speaks of that country too
    ("Shots were heard for an hour near the border with Chad before the herders fled, the Libyan clerk said.",
     "The herders fled after an hour in which shots were heard along the Libyan border, the clerk said."),
    # a seat is no people
    ("The tanker of a firm based in Malta lost its anchor off Hallum in the gale, the pilot said.",
     "Off Hallum, the pilot said, the tanker of a Cypriot firm lost its anchor in the gale."),
    # where it lies is not whose it is
    ("Troops in Chad heard shots for an hour before the herders fled, the clerk said.",
     "For an hour before the herders fled, shots were heard by Libyan reporters, the clerk said."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), HOSTED)
def test_one_thing_from_another_country(a: str, b: str) -> None:
    assert _errors(a, b) == _errors(b, a) == {"NAM107"}


@pytest.mark.parametrize(("a", "b"), UNHOSTED)
def test_two_things_or_one_country(a: str, b: str) -> None:
    assert not {"NAM107", "NAM102", "NAM103"} & (_errors(a, b) | _errors(b, a))
