"""One copy against itself: told where no other reading is left, silent elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck import examine, parse
from factcheck.judge.relate.self_consistency import Fault, slips


def told(text: str, *, plain: bool = True) -> list[tuple[Fault, list[str]]]:
    witness = examine(parse(text, published=date(2023, 3, 15), plain=plain))
    source = witness.article.text
    return [(slip.fault, [span.of(source) for span in slip.spans]) for slip in slips(witness)]


@pytest.mark.parametrize(
    ("text", "fault", "marked"),
    [
        ("The vote is on Monday, April 4, 2023, in Cork.", Fault.WEEKDAY, ["Monday, April 4, 2023"]),
        ("The vote was on Friday 3 February 2023.", None, []),
        ("The trial opens on Tuesday 21 March.", None, []),
        ("The trial opens on Wednesday 21 March.", Fault.WEEKDAY, ["Wednesday 21 March"]),
        ("Talks go on until Friday.", None, []),
        ("He was born on Monday 4 May.", None, []),  # in which year is not said
        ("The road is 60 miles (87 kilometres) long.", Fault.CONVERSION, ["60 miles", "87 kilometres"]),
        ("The road is 60 miles (97 kilometres) long.", None, []),
        ("The road is about 60 miles (100 kilometres) long.", None, []),
        ("Each hut has 40 square metres (400 square feet).", None, []),
        (
            "Each hut has 40 square metres (600 square feet).",
            Fault.CONVERSION,
            ["40 square metres", "600 square feet"],
        ),
        ("The permit runs out on June 31.", Fault.DAY, ["June 31"]),
        ("The permit ran out on 29 February 2022.", Fault.DAY, ["29 February 2022"]),
        ("The permit ran out on 29 February 2024.", None, []),
        ("The permit runs out on June 30.", None, []),
        ("It lies 90 to 60 metres off.", Fault.RANGE, ["90 to 60 metres"]),
        ("It lies 60 to 90 metres off.", None, []),
        ("It was cut from 90 to 60 metres.", None, []),
        ("The wall is 6 feet (two metres) high.", None, []),
        ("The 6-mile (9 km) road was shut.", None, []),
        ("It was 30C (68F) in the shade.", Fault.CONVERSION, ["30C", "68F"]),
        ("It was 30C (86F) in the shade.", None, []),
        ("The sea has warmed by 2C (3.6F) since then.", None, []),
        ("The prize is $5 million (£4.1 million).", None, []),
        ("The plot of 10 acres (40 hectares) was sold.", Fault.CONVERSION, ["10 acres", "40 hectares"]),
        (
            "The crash hurt 43 people: 20 men, 13 women and 11 children.",
            Fault.SUM,
            ["43", "20", "13", "11"],
        ),
        ("The crash hurt 44 people: 20 men, 13 women and 11 children.", None, []),
        (
            "Police said 118 people died, 62 in the north and 57 in the south.",
            Fault.SUM,
            ["118", "62", "57"],
        ),
        ("Police said 118 people died, 62 in the north and 56 in the south.", None, []),
        ("Police said 118 people died, including 62 in the north and 50 in the south.", None, []),
        ("The crash killed 43 people, 20 men and 13 women among them.", None, []),
        ("The team played 43 games: 20 wins, 13 draws.", None, []),
        ("Of these, 50 of 200 votes (35%) were spoiled.", Fault.PERCENTAGE, ["50", "200", "35%"]),
        ("Of these, 50 of 200 votes (25%) were spoiled.", None, []),
        ("Of these, 67 of 200 votes (33%) were spoiled.", None, []),
        ("Some 50 of about 200 votes, or 20%, were spoiled.", None, []),
        (
            "Sales rose 10% to $75 million from $50 million.",
            Fault.PERCENTAGE,
            ["10%", "$75 million", "$50 million"],
        ),
        ("Sales rose 10% to $55 million from $50 million.", None, []),
        ("Sales fell 4% from $50 million to $48 million.", None, []),
        ("Sales rose 9% to $5.1 billion from $4.7 billion.", None, []),
        ("Jane Hill, 45, was born in 1970 in Derry.", Fault.AGE, ["45", "1970"]),
        ("Jane Hill, 52, was born in 1970 in Derry.", None, []),
        ("Jane Hill, 53, was born in 1970 in Derry.", None, []),
        ("Jane Hill, born in 1970, was 45 when she resigned.", None, []),
        ("Jane Hill, 45, has a son born in 1999.", None, []),
        ("Jane Hill, 45, has run the firm since 1999.", None, []),
        ("Priya Raman left. Then Priya Rahman spoke.", Fault.NAME, ["Priya Raman", "Priya Rahman"]),
        ("Priya Raman left. Then Anil Rahman spoke.", None, []),
        ("Lena Fischer left. “No,” Fisher said.", Fault.SURNAME, ["Lena Fischer", "Fisher"]),
        ("Lena Fischer left. “No,” Fischer said. Karl Fisher smiled. “Yes,” Fisher said.", None, []),
        ("Lena Fischer left. The Fisher river rose.", None, []),
        ("He came on Monday in April.", None, []),
        (
            "Each hut has 14 square metres (200 square feet).",
            Fault.CONVERSION,
            ["14 square metres", "200 square feet"],
        ),
        ("The road is dozens of miles (5 kilometres) long.", None, []),
        ("The crash hurt 43 people: some 20 men, 13 women and 11 children.", None, []),
        ("Some 43 people were hurt: 20 men, 13 women and 11 children.", None, []),
        ("The crash hurt 43 people: 20 men, 13 women and 11 children, most of them local.", None, []),
        ("The crash hurt 43 people: 20 men; 13 women and 11 children.", None, []),
        ("The crash hurt 43 people: 20 men, 13 women, 11 children.", None, []),
        ("The crash hurt 43 people: 20 men, 13 boats and 11 children.", None, []),
        ("The crash hurt 43 people: 20 men, 3 women and 1 child.", None, []),
        ("The crash hurt 43 people: 20, 13 and 11.", Fault.SUM, ["43", "20", "13", "11"]),
        (
            "The crash hurt 43 people: 20 men of the town that stands by the river of the north and the hill, 13 women and 11 children.",
            None,
            [],
        ),
        ("The firm built 43 boats: 20 boats, 13 boats and 11 boats.", Fault.SUM, ["43", "20", "13", "11"]),
        ("The firm built 43 boats: 20 men, 13 women and 11 children.", None, []),
        ("It cost $43 million: $20 million, $13 million and $11 million.", None, []),
        ("Police said 118 people died, 62 in the north and 57 at sea.", None, []),
        ("Police said 118 people died, 62 of the north and 57 of the south.", None, []),
        ("Police said 118 people died after 62 in the north and 57 in the south.", None, []),
        ("Of these, $50 of 200 (35%) was lost.", None, []),
        ("Of these, 50 of $200 (35%) was lost.", None, []),
        ("Of these, 50 of 200 votes (35 percentage points) were spoiled.", None, []),
        ("Of these, 200 of 50 votes (35%) were spoiled.", None, []),
        ("Of these, 50 and 200 votes (35%) were spoiled.", None, []),
        ("Of these, 50 of 200 votes were spoiled and 35% were not.", None, []),
        ("Of these, 50 to 60 of 200 votes (35%) were spoiled.", None, []),
        ("Of these, 1 million of 2.6 million votes (30%) were spoiled.", None, []),
        ("Sales rose 10 percentage points to $75 million from $50 million.", None, []),
        ("Sales rose 10% to 75% from 50%.", None, []),
        ("Sales rose 10% to $75 million from £50 million.", None, []),
        ("Sales rose about 10% to $75 million from $50 million.", None, []),
        ("Sales rose 10% in the year to $75 million from $50 million.", None, []),
        ("Sales rose 10% to $75 million and $50 million.", None, []),
        ("Sales rose 10% to $75 million to $50 million.", None, []),
        ("Sales rose 46% to 2 million boats from 1 million boats.", None, []),
        ("Jane Hill, about 45, was born in 1970 in Derry.", None, []),
        ("Jane Hill, 45, was born in 1970 in 1980.", None, []),
        ("Jane Hill, 45, was born in May in Derry.", None, []),
        ("Jane Hill, 45, was born at 10 a.m. in 1970 in Derry.", Fault.AGE, ["45", "1970"]),
        ("Tom Marlows left. Tom Marlow spoke.", Fault.NAME, ["Tom Marlows", "Tom Marlow"]),
        ("Her friend Tom Marlows left. Tom Marlow spoke.", Fault.NAME, ["Tom Marlows", "Tom Marlow"]),
        ("The Tom Marlowe left. Tom Marlow spoke.", Fault.NAME, ["Tom Marlowe", "Tom Marlow"]),
        ("The Tom Marlows of the stage left. Tom Marlow spoke.", None, []),
        ("The Bank of Norby left. The Bank of Norbey spoke.", None, []),
        ("Lena Fischer left. Mr Fisher sat.", Fault.SURNAME, ["Lena Fischer", "Fisher"]),
        ("Lena Fischer left. Fisher sat down, the police said.", None, []),
        ("Lena Fischer left. “No,” Fisher said. “Yes,” Fisher said.", None, []),
        ("Lena Lind left. “No,” Lint said.", None, []),
        ("Mayor Ann Lindqvist met Karl Lindkvist. Lindkvist left.", None, []),
    ],
)
def test_slips(text: str, fault: Fault | None, marked: list[str]) -> None:
    assert told(text) == ([(fault, marked)] if fault else [])


BODY = "By Ann Lee\n\nA ferry sank off Norland on Monday and {} people drowned, the coastguard said.\n\n{}"


@pytest.mark.parametrize(
    ("headline", "body", "count"),
    [
        ("Ferry sinks off Norland: 41 people drown", BODY.format(14, "The search goes on."), 1),
        ("Ferry sinks off Norland: 14 people drown", BODY.format(14, "The search goes on."), 0),
        ("Ferry sinks off Norland: more than 10 people drown", BODY.format(14, "The search goes on."), 0),
        ("Ferry sinks off Norland: 41 people drown", BODY.format(14, "In all 41 people were aboard."), 0),
        ("Ferry sinks off Norland: 20 people drown", BODY.format(14, "Six people died on Friday."), 0),
        ("Ferry sinks off Norland on 2nd trip", BODY.format(14, "The search goes on."), 0),
        ("Ferry sinks off Norland: 41 drown", BODY.format(14, "The search goes on."), 0),
        (
            "Ferry sinks off Norland: 41 drown",
            BODY.replace(" people", "").format(14, "The search goes on."),
            0,
        ),
        ("Ferry sinks off Norland: 41 to 45 people drown", BODY.format(14, "The search goes on."), 0),
        ("Ferry sinks off Norland: 41 people drown", BODY.format("10 to 14", "The search goes on."), 0),
        ("Ferry sinks 41 miles off Norland", "By Ann Lee\n\nA ferry sank 14 miles off Norland on Monday.", 0),
        ("Rents up 8% in Hale", "By Ann Lee\n\nRents in Hale rose 9% in May, the council said.", 1),
        ("Rents up 8% in Hale", "By Ann Lee\n\nRents in Hale rose 8.2% in May, the council said.", 0),
        ("Fire costs Hale £3m", "By Ann Lee\n\nThe fire in Hale on Monday cost $5m, the council said.", 0),
        ("Two more die in Hale", "By Ann Lee\n\nA fire in Hale killed three people on Monday.", 0),
        ("At the to of on: 41 people drown", "By Ann Lee\n\nAt the to of on, 14 people sang.", 0),
        (
            "Norland marches: 100,000 people",
            "By Ann Lee\n\nNorland saw 98,000 people at its marches on Monday.",
            0,
        ),
        (
            "Norland marches: 104,000 people",
            "By Ann Lee\n\nNorland saw 103,000 people at its marches on Monday.",
            1,
        ),
        (
            "Ferry sinks off Norland: 41 people drown",
            BODY.format(
                14, "It rained. The sea was rough. The wind blew. It ebbed. A Norland ferry had 18 people."
            ),
            1,
        ),
    ],
)
def test_headline(headline: str, body: str, count: int) -> None:
    found = told(f"{headline}\n\n{body}", plain=False)
    assert [fault for fault, _ in found] == [Fault.HEADLINE] * count


def test_those_faults_alone_that_are_asked_for() -> None:
    witness = examine(parse("It lies 90 to 60 metres off. The permit runs out on June 31.", plain=True))
    assert [slip.fault for slip in slips(witness, Fault.DAY)] == [Fault.DAY]
    assert len(slips(witness)) == 2


def test_a_weekday_where_no_day_of_publication_is_known() -> None:
    witness = examine(parse("It opens on Monday, April 4, 2024. It ends on Monday, May 4.", plain=True))
    assert [slip.fault for slip in slips(witness)] == [Fault.WEEKDAY]
