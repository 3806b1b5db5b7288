"""How many of a set: all, most, some, a third, none; told where two shares cannot both be true."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def found(a: str, b: str, code: str = "NUM113") -> list[Severity]:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    return [finding.severity for finding in report.findings if finding.code == code]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The growers said up to a third of this year's hay could be lost, though it was early to be sure.",
            "Up to two thirds of this year's hay could be lost, the growers said, though it was early to be sure.",
        ),
        (
            "Divers counted 11 wrecks. Nine of them lay within three miles of the lighthouse.",
            "Divers counted 11 wrecks. All of them lay within three miles of the lighthouse.",
        ),
        (
            "The minister accepted all 29 of her demands and would bring in a bill by June.",
            "The minister accepted most of the 29 demands and would bring in a bill by June.",
        ),
        (
            "Most of the 24 jurors had read about the case, the clerk said.",
            "The clerk said all 24 jurors had read about the case.",
        ),
        (
            "All of the villages in the valley have been cut off by snow, the army said.",
            "Snow has cut off most villages in the valley, according to the army.",
        ),
        (
            "None of the tenants had been told about the gas leak, the council admitted.",
            "The council admitted that several of the tenants had been told about the gas leak.",
        ),
        (
            "Few of the farmers in the district have insured their crops, the union said.",
            "The union said that most of the district's farmers have insured their crops.",
        ),
        (
            "A third of the bridges in the county need urgent repairs, engineers found.",
            "Engineers found that most of the county's bridges need urgent repairs.",
        ),
        (
            "Nearly all the nurses at the clinic voted for the strike, their union said.",
            "Half of the nurses at the clinic voted for the strike, according to their union.",
        ),
        (
            "Two of the five climbers reached the hut before dark, rescuers said.",
            "All five climbers reached the hut before dark, rescuers said.",
        ),
        (
            "A majority of the members backed the merger with the rival club.",
            "A minority of the members backed the merger with the rival club.",
        ),
        (
            "Every ferry on the southern route was late on Friday, the operator said.",
            "On Friday most ferries on the southern route were late, the operator said.",
        ),
        (
            "Both pilots had slept for less than four hours, investigators said.",
            "Investigators said neither of the pilots had slept for less than four hours.",
        ),
        (
            "Not all of the wells had been tested for arsenic, the ministry said.",
            "The ministry said every one of the wells had been tested for arsenic.",
        ),
        (
            "Seven in ten tenants pay their rent late, the survey found.",
            "The survey found that few tenants pay their rent late.",
        ),
        (
            "The watchdog said a quarter of the country's rural clinics had no trained midwife.",
            "Three quarters of rural clinics lack a trained midwife, the watchdog admitted.",
        ),
        ("Seven people were held, most of them in Hull.", "Seven people were held, few of them in Hull."),
        (
            "Police have found only three of the seven vases taken from the museum in Norby in May.",
            "In May seven vases were taken from the museum in Norby, and police have found all of them.",
        ),
        (
            "Some of the 70 wells dug in the valley of Orm held lead, the chemist Ida Rask said on Monday.",
            "Lead was held by all of the 70 wells dug in the valley of Orm, the chemist Ida Rask said on Monday.",
        ),
        (
            "Most of the sailors were able to swim ashore unaided, said Dr. Lena Brandt of the port hospital.",
            "Lena Brandt, a doctor at the port hospital, said every one of the rescued men had swum ashore "
            "without help.",
        ),
    ],
)
def test_shares_that_cannot_both_be_true(a: str, b: str) -> None:
    """All, most, few, none, a third: of one set, of which the same is said."""
    assert found(a, b) == [Severity.ERROR]
    assert found(b, a) == [Severity.ERROR]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Nearly all of the tenants had been told of the leak, the council said.",
            "The council said all of the tenants had been told of the leak.",
        ),
        (
            "Almost every shop in the arcade was shut on Monday, traders said.",
            "On Monday every shop in the arcade was shut, traders said.",
        ),
    ],
)
def test_shares_that_come_near(a: str, b: str) -> None:
    """Nearly all, and all: to check."""
    assert found(a, b) == [Severity.WARNING]
    assert found(b, a) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "She has two sisters at the port, and both of them are welders.",
            "She has two sisters, and two of them are welders at the port.",
        ),
        (
            "Twelve boats sank off the cape, and nine of them were raised.",
            "Twelve boats sank off the cape, and most of them were raised.",
        ),
        (
            "The minister accepted all 29 of her demands in May.",
            "In May the minister accepted all of her 29 demands.",
        ),
        # one share in other words
        (
            "Most of the jurors had read about the case, the clerk said.",
            "The clerk said more than half of the jurors had read about the case.",
        ),
        (
            "Most of the jurors had read about the case, the clerk said.",
            "The clerk said 60% of the jurors had read about the case.",
        ),
        (
            "Three in four voters in the canton backed the tunnel, the count showed.",
            "The count showed that most voters in the canton backed the tunnel.",
        ),
        (
            "The vast majority of the wells had been tested for arsenic.",
            "Most of the wells had been tested for arsenic.",
        ),
        (
            "A majority of members backed the merger with the rival club.",
            "More than half of the members backed the merger with the rival club.",
        ),
        (
            "Every one of the wells had been tested for arsenic, the ministry said.",
            "The ministry said all the wells had been tested for arsenic.",
        ),
        (
            "Both pilots had slept for less than four hours, investigators said.",
            "Investigators said each of the pilots had slept for less than four hours.",
        ),
        (
            "Several of the tenants had been told about the gas leak.",
            "Some of the tenants had been told about the gas leak.",
        ),
        (
            "Many of the farmers in the district have insured their crops, the union said.",
            "The union said most of the district's farmers have insured their crops.",
        ),
        # the rest, told from the other side
        (
            "None of the passengers on the tram was hurt, police said.",
            "Police said all of the passengers on the tram were unhurt.",
        ),
        (
            "Most of the shops in the old town stayed open on Monday, traders said.",
            "Few of the shops in the old town were shut on Monday, traders said.",
        ),
        (
            "Few of the farmers in the district have insured their crops, the union said.",
            "The union said most of the district's farmers have not insured their crops.",
        ),
        (
            "A third of the schools in the county have no nurse, the ministry said.",
            "The ministry said two thirds of the schools in the county have a nurse.",
        ),
        (
            "None of the candidates met the deadline for the grant, the board said.",
            "All of the candidates missed the deadline for the grant, the board said.",
        ),
        (
            "Not all of the wells had been tested for arsenic, the ministry said.",
            "The ministry said some of the wells had not been tested for arsenic.",
        ),
        # of two sets, or two things of one
        (
            "Most of the passengers on the bus were students, and all of the crew were local.",
            "All of the crew of the bus were local, and most of its passengers were students.",
        ),
        (
            "Most of the jurors had read about the case, and all of them had seen the film.",
            "All of the jurors had seen the film, and most of them had read about the case.",
        ),
        (
            "All of the boats were back in the harbour by noon, and most of the crews had gone home.",
            "By noon all of the boats were back in the harbour; most of the men were at home by then.",
        ),
        (
            "Most of the nurses work nights, the union said, and few of them are paid for it.",
            "Few of the nurses are paid for working nights, as most of them do, the union said.",
        ),
        (
            "All of the climbers reached the hut, though most of them were exhausted.",
            "The climbers, most of them exhausted, all reached the hut.",
        ),
        (
            "Most residents left the valley on Monday before the dam was opened.",
            "All residents of the lower street had left the valley when the dam was opened on Monday.",
        ),
        # no shares
        (
            "The bridge is the most important of the four in the county, engineers said.",
            "Engineers said all four bridges in the county are important.",
        ),
        ("In all, 12 ferries were late on Friday.", "On Friday most of the 12 ferries were late."),
        (
            "The ferries were late all week, the operator said.",
            "The ferries were late for most of the week, the operator said.",
        ),
        (
            "The market opens every Monday in the old town.",
            "Most Mondays the market opens in the old town.",
        ),
        (
            "As many as 40 boats were lost in the storm, the owners said.",
            "The owners said some 40 boats were lost in the storm.",
        ),
        (
            "The talks were not at all friendly, the delegates said.",
            "Most of the talks were friendly, the delegates said.",
        ),
        (
            "All but two of the lifts in the tower were repaired by Friday.",
            "By Friday most of the lifts in the tower were repaired.",
        ),
        (
            "The all-party group of members visited the port on Friday.",
            "Most members of the group visited the port on Friday.",
        ),
        (
            "The few villagers who had stayed were flown out on Friday.",
            "All of the villagers who had stayed were flown out on Friday.",
        ),
    ],
)
def test_shares_that_may_both_be_true(a: str, b: str) -> None:
    """One share in other words, the rest told from the other side, another set, or no share at all."""
    assert found(a, b) == []
    assert found(b, a) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All but 80 of the welders have been called back.", "Only 80 of the welders have been called back."),
        ("The bank had refunded all but 310 of the customers.", "The bank had refunded only 310 of the customers."),
        ("He faced five complaints, all but one of them dismissed.", "He faced five complaints, all of them dismissed."),
        ("All but three of the boats were sunk in the gale.", "Three of the boats were sunk in the gale."),
    ],
)  # fmt: skip
def test_the_number_or_the_rest(a, b):
    assert found(a, b) == found(b, a) == [Severity.ERROR]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All but three of the boats were sunk in the gale.", "All except three of the boats were sunk in the gale."),
        ("All but three of the boats were sunk in the gale.", "Only three of the boats were left after the gale."),
        ("All but three of the boats were sunk in the gale.", "Three of the boats survived the gale."),
        ("All but three of the boats were sunk in the gale.", "Three of the boats were not sunk in the gale."),
        ("All but one of the hens were found.", "One hen is missing; the others were found."),
        ("Sheriff Jon Reed of Norby County said on Tuesday that all but about 240 of the town's people left.", "Only about 240 of the town's people stayed, Sheriff Jon Reed of Norby County said on Tuesday."),
        ("It was all but certain that 80 would go.", "It was certain that 80 would go."),
        ("It was nothing but 80 miles of sand.", "It was 80 miles of sand."),
        ("They asked for all, but one of them was turned down.", "They asked for all. One of them was turned down."),
    ],
)  # fmt: skip
def test_the_number_and_the_rest(a, b):
    assert found(a, b) == found(b, a) == []
