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
    ],
)
def test_headline(headline: str, body: str, count: int) -> None:
    found = told(f"{headline}\n\n{body}", plain=False)
    assert [fault for fault, _ in found] == [Fault.HEADLINE] * count
