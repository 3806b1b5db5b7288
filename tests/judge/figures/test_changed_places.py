"""Two figures that both copies give: each is whose its clause or its list says, in whatever order and build."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

CHANGED = [
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "In pupils given the syrup weekly coughs fell from 60 to 52. In the control group they fell from 61 to 38.",
     "NUM101"),
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "In pupils given the syrup weekly coughs fell from 61 to 52. In the control group they fell from 60 to 38.",
     "NUM101"),
    ("The dairy will close 40 sheds in Denmark and 25 in Norway by the spring.",
     "By spring Norway will have lost 40 of the dairy's sheds and Denmark 25.", "NUM101"),
    ("The bank is to shut 120 branches in Wales, 80 in Cornwall and 45 in Kent.",
     "Kent will lose 80 of the bank's branches, Cornwall 45 and Wales 120.", "NUM101"),
    ("Peru sent three rescue teams and Chile five.",
     "Five rescue teams came from Peru against three from Chile.", "NUM101"),
    ("The register listed 212 pupils, but teachers believed 190 had been in the hall.",
     "Teachers thought 212 pupils had been in the hall, while 190 names stood on the register.", "NUM101"),
    ("Orrin's plan got 31 votes and Lindqvist's 27.",
     "There were 31 votes for Lindqvist's plan against 27 for Orrin's.", "NUM101"),
    ("Hale had 48 percent of the vote to 45 percent for Roe.",
     "Roe won 48 percent of the votes, compared with Hale's 45 percent.", "NUM103"),
    ("Of the 90 applicants, 54 were women and 36 men.",
     "There were 36 women and 54 men among the 90 applicants.", "NUM101"),
    ("Of the 90 applicants, 54 were women and 36 men.",
     "Women made up 36 of the 90 applicants and men 54.", "NUM101"),
    ("The north tower has 22 floors, while the south tower has 31.",
     "With its 31 floors the north tower rises above the south tower, which has 22.", "NUM101"),
    ("It sold 300,000 cars in Germany last year and 120,000 in France.",
     "In France the firm sold 300,000 cars last year; in Germany the figure was 120,000.", "NUM101"),
    ("The Spanish crew rescued 14 people and the Italian crew nine.",
     "Nine people were picked up by the crew from Spain and 14 by that from Italy.", "NUM101"),
    ("The fire killed four guests and injured 11.",
     "Eleven guests were killed in the fire and four were injured.", "NUM101"),
    ("Police arrested 19 people and wounded seven.",
     "Nineteen people were wounded by the police and seven arrested.", "NUM101"),
    ("The club bought 12 players and sold eight.",
     "Eight players were bought by the club and 12 sold.", "NUM101"),
    ("Temperatures reached 38C in Seville and 33C in Porto.",
     "It was 38C in Porto, and in Seville 33C.", "NUM104"),
    ("The project will cost 4 million euros in Lyon and 7 million euros in Nantes.",
     "Nantes will pay 4 million euros for the project and Lyon 7 million euros.", "NUM102"),
    ("Samples from the river held 14 mg of lead and those from the lake 9 mg.",
     "Lead was found in the lake at 14 mg and in the river at 9 mg.", "NUM104"),
    ("Turnout was 61% in the cities and 48% in the villages.",
     "In the villages 61% voted, in the cities 48%.", "NUM103"),
    ("The ferry carried 46 cars and 17 lorries.",
     "There were 46 lorries and 17 cars on the ferry.", "NUM101"),
    ("Exports rose by 4% and imports by 7%.",
     "Imports were up 4% and exports 7%.", "NUM103"),
    ("Roe and Orr scored 21 and 17 points.",
     "Orr scored 21 points, Roe 17.", "NUM101"),
    ("The unions want 8 percent; the employers offer 5 percent.",
     "The employers have offered 8 percent, while the unions ask for 5 percent.", "NUM103"),
    ("About 700 people marched in Turin and 400 in Genoa.",
     "Some 400 people took to the streets in Turin, and about 700 in Genoa.", "NUM101"),
    # what one of the two counts is enough, whatever the other is called
    ("The council has bought 23 buses and 14 trams for the line to Holt.",
     "For the line to Holt 14 buses and 23 streetcars were bought by the council.", "NUM101"),
]  # fmt: skip
THEIR_OWN = [
    # two groups, each with both ends of what changed in it
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "In pupils given the syrup, the average number of coughs a week fell from 61 to 38. In the control "
     "group it fell from 60 to 52."),
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "In the control group coughs fell from 60 to 52 a week. In pupils given the syrup they fell from 61 to 38."),
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "The control group went from 60 to 52."),
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "Coughs in pupils given the syrup fell from 61 to 38."),
    ("Weekly coughs fell from 61 to 38 on average in pupils given the syrup, and from 60 to 52 in the control group.",
     "Weekly coughs fell to 38 from 61 in pupils given the syrup, and to 52 from 60 in the control group."),
    # what leads up to a sentence and what ends it stays where it is, whichever figure stands there
    ("The bank closed four branches and refurbished 13 last spring.",
     "The bank refurbished 13 branches and closed four last spring."),
    ("The dairy will close 40 sheds in Denmark and 25 in Norway by the spring.",
     "By spring Norway will have lost 25 of the dairy's sheds and Denmark 40."),
    ("The bank is to shut 120 branches in Wales, 80 in Cornwall and 45 in Kent.",
     "Kent will lose 45 of the bank's branches, Cornwall 80 and Wales 120."),
    ("Peru sent three rescue teams and Chile five.",
     "Five rescue teams came from Chile against three from Peru."),
    ("The register listed 212 pupils, but teachers believed 190 had been in the hall.",
     "Teachers thought 190 pupils had been in the hall, while 212 names stood on the register."),
    ("Orrin's plan got 31 votes and Lindqvist's 27.",
     "There were 27 votes for Lindqvist's plan against 31 for Orrin's."),
    ("Hale had 48 percent of the vote to 45 percent for Roe.",
     "Roe won 45 percent of the votes, compared with Hale's 48 percent."),
    ("Of the 90 applicants, 54 were women and 36 men.",
     "There were 36 men and 54 women among the 90 applicants."),
    ("Rice costs 18 pesos a kilo and beans 24.",
     "Beans cost 24 pesos a kilo, and for rice people pay 18."),
    ("The north tower has 22 floors, while the south tower has 31.",
     "With its 31 floors the south tower rises above the north tower, which has 22."),
    ("It sold 300,000 cars in Germany last year and 120,000 in France.",
     "In France the firm sold 120,000 cars last year; in Germany the figure was 300,000."),
    ("The Spanish crew rescued 14 people and the Italian crew nine.",
     "Nine people were picked up by the crew from Italy and 14 by that from Spain."),
    ("The Spanish crew rescued 14 people and the Italian crew nine.",
     "Nine people were picked up by the Italians and 14 by the Spaniards."),
    ("The fire killed four guests and injured 11.",
     "Eleven guests were injured in the fire and four were killed."),
    ("Police arrested 19 people and wounded seven.",
     "Seven people were wounded by the police and 19 arrested."),
    ("The club bought 12 players and sold eight.",
     "Eight players were sold by the club and 12 bought."),
    ("Temperatures reached 38C in Seville and 33C in Porto.",
     "It was 33C in Porto, and in Seville 38C."),
    ("The project will cost 4 million euros in Lyon and 7 million euros in Nantes.",
     "Nantes will pay 7 million euros for the project and Lyon 4 million euros."),
    ("Samples from the river held 14 mg of lead and those from the lake 9 mg.",
     "Lead was found in the lake at 9 mg and in the river at 14 mg."),
    ("Turnout was 61% in the cities and 48% in the villages.",
     "In the villages 48% voted, in the cities 61%."),
    ("The ferry carried 46 cars and 17 lorries.",
     "There were 17 lorries and 46 cars on the ferry."),
    ("Exports rose by 4% and imports by 7%.",
     "Imports were up 7% and exports 4%."),
    ("Roe and Orr scored 21 and 17 points.",
     "Orr scored 17 points, Roe 21."),
    ("Sara Lund, 34, and her brother Per, 29, were on board.",
     "On board were Per Lund, 29, and his sister Sara, 34."),
    ("The unions want 8 percent; the employers offer 5 percent.",
     "The employers have offered 5 percent, while the unions ask for 8 percent."),
    ("Teachers get 20 days of leave and nurses 25.",
     "A nurse has 25 days of leave, a teacher 20."),
    ("About 700 people marched in Turin and 400 in Genoa.",
     "Some 400 people took to the streets in Genoa, and about 700 in Turin."),
    ("It will cut 600 jobs in the United States and 300 in Malaysia.",
     "In America 600 jobs will go, and 300 in Malaysia."),
    ("It will cut 600 jobs in the US and 300 in Malaysia.",
     "In Malaysia 300 jobs will go and 600 in the United States."),
    ("Peru sent three teams and Chile five.",
     "The Chileans sent five teams and the Peruvians three."),
    ("Peru and Chile sent five teams each, and Bolivia three.",
     "Chile sent five teams, as did Peru; Bolivia sent three."),
    ("Hale won 48 seats in the north and 48 in the south.",
     "In the south Hale won 48 seats, in the north 48."),
    ("In Hull 12 mills shut and 30 opened, said Roe, the mayor.",
     "Roe, the mayor of Hull, said 30 mills opened there and 12 shut."),
    ("According to Lind, 40 houses burned in Norby and 25 in Selby.",
     "In Norby 40 houses burned and 25 in Selby, Lind said."),
    ("Police said 40 people were hurt; the mayor spoke of 25.",
     "The mayor spoke of 25 people hurt, police of 40."),
    ("He played 12 games for Leeds in 2019 and 31 for Hull in 2021.",
     "After 12 games for Leeds he played 31 for Hull."),
    ("The plant will employ 300 people at first and 900 by 2030.",
     "By 2030 it will employ 900 people, up from 300 at the start."),
    ("Shares rose from 12 euros to 15 euros.",
     "Shares rose to 15 euros from 12 euros."),
    ("Three of the seven miners were saved; four died.",
     "Four of the seven miners died and three were saved."),
    ("The law passed by 31 votes to 27 in the upper house.",
     "In the upper house 27 voted against the law and 31 for it."),
    ("Twelve people died on Monday and 30 on Tuesday.",
     "On Tuesday 30 people died, after 12 on Monday."),
    ("Twelve people in Hull and 30 in Leeds were hurt, the mayors of both towns said.",
     "The mayors of Leeds and Hull said 30 and 12 people were hurt."),
    ("Hull, which has 12 schools, will close two; Leeds, with 30, will close five.",
     "Two of the 12 schools in Hull will close and five of the 30 in Leeds."),
    ("Some 1,200 people work at the plant, 700 of them women.",
     "The plant has 700 women on its staff of 1,200."),
    ("The army lost 14 men and two tanks in the north and six men in the south.",
     "In the south the army lost six men; in the north it lost two tanks and 14 men."),
    # what one of the two counts, and the other otherwise called
    ("Marit Voll added 21 points and 16 rebounds for the Herons.",
     "Her line for the night: 16 boards and 21 points."),
    ("The frost killed off 230 peach trees and 140 vines on farms near Holt.",
     "On farms near Holt 140 grapevines and 230 peach trees were lost to the frost."),
    # one of them is what came on top, or all the people there
    ("The party came second with nine seats, one fewer than before.",
     "Nine councillors meant second place for the party, and the loss of one seat."),
    ("The storm hurt 12 people and wrecked 30 sheds.",
     "Thirty outbuildings were wrecked by the storm, and 12 people hurt."),
    ("She ran the 100m in 11 seconds and the 200m in 23.",
     "In the 200m she clocked 23 seconds and in the 100m 11."),
]  # fmt: skip


def errors(a: str, b: str) -> set[str]:
    report = check(*(parse(text, plain=True) for text in (a, b)), settings=Settings(force=True))
    return {finding.code for finding in report.findings if str(finding.severity) == "error"}


@pytest.mark.parametrize(("a", "b", "code"), CHANGED)
def test_figures_that_changed_owners(a: str, b: str, code: str) -> None:
    assert errors(a, b) == errors(b, a) == {code}


@pytest.mark.parametrize(("a", "b"), THEIR_OWN)
def test_figures_of_their_own_owners(a: str, b: str) -> None:
    assert errors(a, b) == errors(b, a) == set()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Marit Voll added 21 points and 16 rebounds for the Herons.", "Her line for the night: 16 points and 21 boards."),
        ("The frost killed off 230 peach trees and 140 vines on farms near Holt.",
         "On farms near Holt 140 peach trees and 230 grapevines were lost to the frost."),
        ("Inspectors linked the gate to 31 crashes and 17 injuries.",
         "Behind it, inspectors said, lie 17 mishaps and 31 injuries."),
    ],
)  # fmt: skip
def test_one_thing_counted_is_enough(a: str, b: str) -> None:
    """Both figures are told: the one as changed, and the other, of whatever it is, with it."""
    assert errors(a, b) == errors(b, a)
    assert "NUM101" in errors(a, b) <= {"NUM101", "NUM109"}


def test_the_silent_outnumber_the_loud() -> None:
    assert len(THEIR_OWN) > len(CHANGED)
