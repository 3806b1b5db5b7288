"""
What one term of a condition keeps from being told, or tells: two sentences, and the gravest that is said of them.

Rows that `make mutants` asked for: without the term another rule speaks, or none.
"""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings

LEAD = "Reporters followed the story through the week in the region. "


def said(one: str, other: str) -> str:
    """The findings above a note: "NUM101" an error, "num101" a warning."""
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((one, "A"), (other, "B"))]
    found = check(*copies, settings=Settings(force=True)).findings
    graver = [finding for finding in found if finding.severity is not Severity.NOTE]
    return " ".join(sorted(f.code if f.severity is Severity.ERROR else f.code.lower() for f in graver))


SILENT = [
    # what would be so, were something else, is held against nothing that is
    ("If prices rise in May, the bank will act.", "Prices fall in May, and the bank will act."),
    (
        "If the driver is charged, he will be held in Hull.",
        "The driver was arrested and will be held in Hull.",
    ),
    (
        "If the board approves the plan, work on the pier starts in May.",
        "The board proposed the plan, and work on the pier starts in May.",
    ),
    # so much a day and so much a week
    ("The mine digs 900 tonnes a day, it said.", "The mine digs 6,300 tonnes a week, it said."),
    ("Both boats sank off the pier.", "Two boats sank off the pier."),
    ("Both boats sank off the pier.", "All four sank off the pier."),
    ("Both boats sank off the pier.", "Four crews sank off the pier."),
    ("The trail is 30 miles (50 km) long.", "The trail is 50 km long."),
    ("It cost £3.6m ($4.6m) to build.", "It cost $4.6m to build."),
    ("About 25 miles (40 km) of it is shut.", "Some 40 km of it is shut."),
    ("The deal is not worth more than £4m.", "The deal is worth up to £4m."),
    ("Six left and sold 10 boats.", "Sold were 10 boats, and six left."),
    # one family told from its two ends
    ("His mother found the boy by the pier.", "Her son was found by the boy's mother at the pier."),
    ("A Dane towed the barge on Monday.", "A ship from Sweden towed the barge on Monday."),
    ("The vice squad came on Monday.", "The squad came on Monday."),
    # what nobody hears in a quotation, or an editor put there
    ("“It is not in to us,” she said.", "“It is not into us,” she said."),
    ("“I saw (the) light,” she said.", "“I saw light,” she said."),
    ("“I saw ... light,” she said.", "“I saw the light,” she said."),
    (
        "“I saw the light and left … at once,” she said.",
        "“I saw the light and left town at once,” she said.",
    ),
    ("The workers walked out over pay.", "The workers walked off the job over pay."),
    ("The houses were dark.", "The homes were dark."),
    ("The pier was shut, Ada Moss said.", "The pier was shut, a spokesman said."),
    ("Nine berths of 30 were given up by the port.", "The port is down to 21 berths from 30."),
]

TOLD = [
    ("Leeds beat York in the final on Sunday.", "York did not beat Leeds in the final on Sunday.", "POL101"),
    ("The lorry broke down on the hill at noon.", "The lorry did not break on the hill at noon.", "POL101"),
    (
        "Ivo Mross left. Mross said the pier was shut.",
        "Ivo Mross left. Cross said the pier was shut.",
        "NAM101",
    ),
    ("“We lost it all,” Mr Brown said.", "“We lost it all,” Ms Green said.", "ATT101"),
    ("The mine digs a tonne a day, it said.", "The mine digs a tonne a week, it said.", "NUM107"),
    ("Both boats sank off the pier.", "All four boats sank off the pier.", "NUM110"),
    ("It cost £3.6m ($4.6m) to build.", "It cost $4.9m to build.", "NUM102"),
    ("Sales rose 6% in May.", "Sales did not fall 6% in May.", "num203"),
    ("About 25 miles (40 km) of it is shut.", "Forty km of it is shut.", "num204"),
    ("At least 12 people were hurt in the fire.", "Up to 12 people were hurt in the fire.", "NUM108"),
    ("He sold six boats and bought 29.", "He sold 29 boats and bought six.", "NUM101 NUM101"),
    ("Roe won 312 votes to 290.", "Roe won 290 votes to 312.", "NUM101 NUM101"),
    ("The Sept. 11 attacks changed it.", "The attacks of Oct. 11 changed it.", "DAT101"),
    ("He left early on Friday.", "He left late on Friday.", "DAT102"),
    ("He left at night on Friday.", "He left early on Friday.", "dat102"),
    ("The acting mayor spoke on Monday.", "The mayor spoke on Monday.", "NAM105"),
    ("The former minister spoke on Monday.", "The minister spoke on Monday.", "nam105"),
    ("The tanker sank because of a leak.", "The tanker sank because of a fire.", "wrd202"),
    ("Officials said the pier was shut.", "A clerk said the pier was shut.", "att202"),
    ("Two clerks said the pier was shut.", "One clerk said the pier was shut.", "NUM101 att202"),
    ("The union said the pier was shut.", "The company said the pier was shut.", "ATT202"),
    ("He called it “solid” work.", "He called it “strong” work.", "QUO101"),
    ("The firm turned down the plan on Monday.", "The firm turned the plan on Monday.", "POL104"),
    ("He was fatally shot by the pier on Monday.", "He was shot by the pier on Monday.", "POL104"),
    ("The man was arrested in Hull on Monday.", "The man was convicted in Hull on Monday.", "POL105"),
    ("The firm bought the mill in May.", "The firm sold the mill in May.", "POL102"),
    ("The firm failed to sell the mill in May.", "The firm sold the mill in May.", "POL101"),
    ("The firm wants to sell the mill in May.", "The firm wants not to sell the mill in May.", "POL101"),
    ("Ada Moss allegedly took the boat on Monday.", "Ada Moss took the boat on Monday.", "att201"),
    (
        "The fair opens at 9 a.m. and shuts at 5 p.m.",
        "The fair opens at 5 p.m. and shuts at 9 p.m.",
        "DAT102 dat102",
    ),
    (
        "A 34-year-old cook and a nurse, 57, were hurt.",
        "A nurse, 34, and a 57-year-old cook were hurt.",
        "NUM105 NUM105",
    ),
    ("It was sold last week in Hull.", "It was sold last month in Hull.", "DAT101"),
    ("Ministers in Gdansk met on Monday.", "Ministers in Poland met on Monday.", "nam202"),
    ("The school's cook was fined on Monday.", "The school's nurse was fined on Monday.", "WRD101"),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_nothing_above_a_note(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == ""


@pytest.mark.parametrize(("one", "other", "codes"), TOLD)
def test_told(one: str, other: str, codes: str) -> None:
    assert said(one, other) == said(other, one) == codes
