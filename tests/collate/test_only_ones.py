"""Figures that are the only ones of a kind in sentences reworded far apart, and days of one hour."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

LEAD = "Council meets in Tesk\n\nOn Monday the aldermen of Tesk sat down to what the harbour costs.\n\n"
END = "\n\nIt will meet again in the autumn, the clerk of the harbour said in a note to the crews.\n"


def errors(a: str, b: str) -> set[str]:
    copies = (parse(LEAD + text + END, plain=True) for text in (a, b))
    findings = check(*copies, settings=Settings(force=True)).findings
    return {finding.code for finding in findings if str(finding.severity) == "error"}


LOANS = "Debts of the yard grew by 14% last winter, which worried its bank and the widow who owns the slip."
DEBTS = "With ferries idle and the dock frozen over, debts grew 19%, a note to the aldermen says."
NOBODY = "\n\nNobody else spoke of it on that day."


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The county bank has lent the harbour 4.5 million crowns for cranes, which a firm in Holm builds.",
         "To the surprise of fishermen, who had hoped for a new quay, the harbour was lent 6.1 million crowns "
         "by the bank.", "NUM101"),
        ("Builders had asked for seven months to mend the old quay, where ferries from Holm put in twice a day.",
         "To mend the quay will take nine months, said the clerk, and until then fishermen have to do without it.",
         "NUM104"),
        (LOANS, DEBTS, "NUM103"),
        # crowns of a nation that one copy alone names
        ("The Czech yard owes 610 million crowns. A smith would save 430 crowns a month, it said.",
         "The yard on the slip owes 610m crowns. A smith would save 430 crowns a year, it said.", "NUM102"),
        # two ranges of which one end is the same
        ("The yard now expects costs of 68 million to 74 million euros, against an earlier range of 81 million to "
         "89 million euros.",
         "Costs would be €68m-€74m, said the clerk, compared with the guidance of €81m-€86m that the yard gave.",
         "NUM102"),
        ("Orr was sent to jail for nine years by a judge in Holm who spoke of greed and of a town betrayed.",
         "For seven years Orr will be in jail, and the widows who had trusted him wept as they heard it.", "NUM104"),
    ],
)  # fmt: skip
def test_the_only_figures_of_a_kind_are_of_one_thing(a: str, b: str, code: str) -> None:
    assert errors(a, b) == errors(b, a) == {code}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Czech yard owes 610 million crowns. A smith would save 430 crowns a month, it said.",
         "The yard on the slip owes 610m crowns. A smith would save 430 crowns a month, it said."),
        # each range is given in the other copy
        ("Costs were put at 20% to 30% by the clerk, and at 20% to 40% by the widow who owns the slip.",
         "The widow put them at between 20% and 40%, while the clerk, who counts ropes, said it was 20% to 30%."),
        # the other copy gives the figure of another thing
        (f"{LOANS}{NOBODY}", f"{DEBTS}{NOBODY}\n\nOf the crews, 14% had left."),
        (f"{LOANS}{NOBODY}\n\nOf the crews, 19% had left.", f"{DEBTS}{NOBODY}"),
        # two of the unit in one of the sentences
        ("Debts of the yard grew by 14% last winter, which worried its bank, and its sales, which pay for the slip, "
         "by 3%.", DEBTS),
        # the one bound from below, the other from above
        ("Builders had asked for at least seven months to mend the old quay, where ferries from Holm put in daily.",
         "To mend the quay will take up to nine months, said the clerk, and until then fishermen do without it."),
        # of other units
        ("Builders had asked for seven months to mend the old quay, where ferries from Holm put in twice a day.",
         "To mend the quay will take nine weeks, said the clerk, and until then fishermen have to do without it."),
        # another session
        ("Shares in the yard fell 2.4% in the morning, when its bank spoke of debts and the widow who owns the slip "
         "sold hers.",
         "With ferries idle and the dock frozen over, shares fell 3.1% by noon, a note to the aldermen says."),
        # a third figure leads from the one to the other
        ("Debts of the yard grew by 14% last winter, 5 points more than feared, which worried its bank and the widow "
         "who owns the slip.",
         "With ferries idle and the dock frozen over, debts grew 9%, a note to the aldermen says."),
        # a sum, and what came on top of one
        ("The county bank has lent the harbour 4.5 million crowns for cranes, which a firm in Holm builds.",
         "To the surprise of fishermen, who had hoped for a quay, the harbour was lent another 6.1 million crowns "
         "by the bank."),
        # the two parts of a whole
        ("Of the debts of the yard, its bank holds 30%, and the widow who owns the slip is worried.",
         "With ferries idle and the dock frozen over, debts of 70%, a note to the aldermen says, are held elsewhere."),
        # of other things
        ("Ticket sales rose 14% in the spring, when the sun shone and visitors from Holm came to see the lambs.",
         "The clerk put it down to lower fares that visitors spend 19% more before the summer storms set in."),
        # bare figures
        ("The harbour has sold 340 of its moorings to yachts from Holm, and fishermen will have to row further.",
         "To the surprise of fishermen the harbour has sold 420 before the summer, for which a note blames the bank."),
    ],
)  # fmt: skip
def test_other_figures_may_be_of_two(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()


SMOKE = "a widow saw smoke, and by breakfast firemen had all but given up the shed."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The dock caught fire at 5.40am on Thursday, the clerk said, and two crews put out the flames.",
         f"On Friday at 5.40am, {SMOKE}"),
        ("The dock caught fire at 5.40am on May 12, the clerk said, and two crews put out the flames.",
         f"At 5.40am on May 14, {SMOKE}"),
    ],
)  # fmt: skip
def test_days_of_one_hour_are_of_one_thing(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == {"DAT101"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # another hour, no hour, and an hour that stands elsewhere
        ("The dock caught fire at 5.40am on Thursday, the clerk said, and two crews put out the flames.",
         f"On Friday at 6.10am, {SMOKE}"),
        ("The dock caught fire on Thursday, the clerk said, and two crews put out the flames.",
         f"On Friday, {SMOKE}"),
        ("The dock caught fire at 5.40am on May 12, the clerk said, and two crews put out the flames.",
         "On May 14 the widow was woken at 5.40am by smoke, and by breakfast firemen had all but given up the shed."),
    ],
)  # fmt: skip
def test_days_of_two_hours_may_be_of_two(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()
