"""Two sentences about one figure: which of its ends, rates, units and numbers of things stop the story."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    # one change, told in another order: a third and two thirds are no parts of it
    (
        "Landings fell by a third in May, Ada Moss said.",
        "Ada Moss said landings fell by two thirds in May.",
        "NUM101",
    ),
    # speeds, sums, shares and counts set out, in the forms of desks
    ("Gusts of 60 miles (97 kilometres) per hour came.", "Gusts of 80 mph came.", "NUM104"),
    ("Gusts of 60 miles (97 kilometres) per hour came.", "Gusts of 60 kph came.", "NUM104"),
    ("A bus fare is 40 US cents in Tesk.", "A bus fare is 60 US cents in Tesk.", "NUM102"),
    ("About a third of the stones were found.", "About a quarter of the stones were found.", "NUM101"),
    (
        "Two people were killed, police said.",
        "Three people were killed, two men and one woman, police said.",
        "NUM101",
    ),
    (
        "She admitted two counts of theft and one of arson.",
        "She admitted five counts of theft and one of arson.",
        "NUM101",
    ),
    # the ends of a change, exchanged
    (
        "The limit was cut from 60mph to 40mph in May.",
        "The limit was cut to 60mph from 40mph in May.",
        "NUM104",
    ),
    ("Rates fell to 4 per cent on Friday.", "Rates fell by 4 per cent on Friday.", "NUM112"),
    # what a figure is for each of
    ("Diesel rose to £1.60 a litre in Hull.", "Diesel rose to £1.60 a gallon in Hull.", "NUM102"),
    ("The mine digs 900 tonnes a day, it said.", "The mine digs 900 tonnes a week, it said.", "NUM104"),
    ("The job pays €50,000 (£43,000) a year.", "The job pays €50,000 a month.", "NUM102"),
    # each figure with its bearer, in whatever order
    (
        "They said 12 people were missing and 31 had been injured.",
        "They said 31 were missing and 12 were hurt.",
        "NUM101",
    ),
    ("Hale was on 48% and Roe on 45% in May.", "In May Hale was on 45%, with Roe on 48%.", "NUM103"),
    (
        "A farmer, 57, and his nine-year-old son died.",
        "A nine-year-old farmer and his son, 57, died.",
        "NUM105",
    ),
    # one and several
    ("A man was held on Friday, police said.", "Three men were held on Friday, police said.", "NUM110"),
    ("The guard broke a rib in the fall.", "The guard broke two ribs in the fall.", "NUM110"),
    (
        "The guard broke a rib in the fall.",
        "The guard broke two ribs, after a short chase, in the fall.",
        "NUM110",
    ),
    ("They won by a point in the end.", "They won by four points in the end.", "NUM110"),
    ("His sister was hurt in the blast.", "His two sisters were hurt in the blast.", "NUM110"),
    ("A young nurse was hurt in the blast.", "Two young nurses were hurt in the blast.", "NUM110"),
    ("Shares fell 12 points in Tokyo.", "Shares fell 12 per cent in Tokyo.", "NUM107"),
    ("It cut power to 40,000 homes in May.", "It cut power to 40,000 people in May.", "WRD101"),
    ("Rates rose half a point in May.", "Rates rose a quarter point in May.", "NUM101"),
    # one of a unit and of another
    ("The pair swam a mile to the shore.", "The pair swam a kilometre to the shore.", "NUM107"),
    ("The strike went on for a week in May.", "The strike went on for a month in May.", "NUM104"),
    ("It began at half past six in the hall.", "It began at 7.30pm in the hall.", "DAT102"),
    ("It began at 7 o'clock in the hall.", "It began at 8pm in the hall.", "DAT102"),
    # digits that changed places while the sentence was turned round
    ("Roe beat her rival by 3,615 votes.", "Roe took it with a majority of 3,651 over her rival.", "NUM101"),
    (
        "The mill, built in 1862 by the Orr family, shut on Friday.",
        "The mill shut on Friday. It was the Orr family who had built it in 1826.",
        "DAT101",
    ),
    ("He will miss Friday's vote on the bill.", "He will miss Monday's vote on the bill.", "DAT101"),
    ("The probe began last month, they said.", "The probe began last week, they said.", "DAT101"),
    ("The probe began last year, they said.", "The probe begins next year, they said.", "DAT101"),
    # a rounder figure is no other one
    ("Each gets £2m, the court said.", "Each gets £2.3m, the court said.", "NUM102"),
    ("It lost 4 percent of its boats.", "It lost 4.3 percent of its boats.", "NUM103"),
    ("They sold about 86,000 lamps.", "They sold 68,000 lamps.", "NUM101"),
    ("They sold around 412 lamps.", "They sold 421 lamps.", "NUM101"),
    # measures in two units are exact in the smaller one
    ("He got 2 years and 3 months in jail.", "He got 2 years and 8 months in jail.", "NUM104"),
    ("She is 5ft 6in tall.", "She is 5ft 9in tall.", "NUM104"),
    ("The calf weighed 4st 2lb.", "The calf weighed 4st 11lb.", "NUM104"),
    ("He got 28 months in jail.", "He got two years and eight months in jail.", "NUM104"),
    ("She was home in 2:31:07.", "She was home in 2:13:07.", "NUM104"),
    ("Winds of 88 kph (55 mph) blew.", "Winds of 90kph blew.", "NUM104"),
    ("They rowed 3 miles home.", "They rowed 6 km home.", "NUM104"),
    ("It shut for two decades.", "It shut for 23 years.", "NUM104"),
    ("It shut for three weeks.", "It shut for 23 days.", "NUM104"),
    ("It broke down several hours ago.", "It broke down several weeks ago.", "DAT101"),
    ("He was ill for several weeks.", "He was ill for several years.", "NUM104"),
    ("A litre of milk costs 85 euro cents.", "A litre of milk costs 58 euro cents.", "NUM102"),
    ("A litre of milk costs 85 euro cents.", "A litre of milk costs 85 euros.", "NUM102"),
    ("He got a year and four months in jail.", "He got 14 months in jail.", "NUM104"),
    ("He got a year and four months in jail.", "He got 12 months in jail.", "NUM104"),
    ("He wrote to a senator on Monday.", "He wrote to three senators on Monday.", "NUM110"),
    ("Both ferries ran aground.", "All five ferries ran aground.", "NUM110"),
    ("It is let at £70 per sq ft.", "It is let at £70 per sq m.", "NUM102"),
    ("It sits in a fifteenth-century barn.", "It sits in a 17th-century barn.", "DAT101"),
    ("In the seventies it stood empty.", "In the 1950s it stood empty.", "DAT101"),
    ("June takings were up again.", "May takings were up again.", "DAT101"),
    ("Wages grew one per cent.", "Wages grew three per cent.", "NUM103"),
    # shared out among the days
    (
        "It drew 1,150 fans on Friday and 2,300 on Sunday.",
        "On Sunday 1,150 fans came, and 2,300 on Friday.",
        "NUM101",
    ),
    (
        "The mill lost 1.84 billion Danish crowns, it said.",
        "The mill lost 1.84 billion kronor, it said.",
        "NUM102",
    ),
    (
        "The mill lost 1.84 billion Danish crowns, it said.",
        "The mill lost 1.48 billion kroner, it said.",
        "NUM102",
    ),
    ("The mill lost 1.84 billion Egyptian pounds.", "The mill lost 1.84 billion pounds.", "NUM102"),
    ("The regatta was sailed on a 30-degree day.", "The regatta was sailed on a 68-degree day.", "NUM104"),
    (
        "The rower earns $3 million a season, his club said.",
        "The rower earns $3m a month, his club said.",
        "NUM102",
    ),
    (
        "The rower earns $3.1 million a season, his club said.",
        "The rower earns $1.3m a year, his club said.",
        "NUM102",
    ),
    (
        "The port pays $85 for each of the city's 6,000 tower cranes, Orr said.",
        "The port pays $85 per bridge, Orr said.",
        "NUM102",
    ),
    ("The other four judges backed the ruling.", "One of the six judges was against the ruling.", "NUM101"),
    (
        "The lorry was doing 61 kilometres per hour on a road with a limit of 80, police said.",
        "The lorry was doing 61km/h where the limit is 90km/h, police said.",
        "NUM104",
    ),
    ("Orr came in 71 seconds behind her.", "Orr finished 77 seconds behind her.", "NUM104"),
]
SILENT = [
    ("Landings fell by a third in May, Ada Moss said.", "Ada Moss said landings fell to two thirds in May."),
    ("The crown fell to $0.1385, the bank said.", "The crown fell to 13.85 US cents, the bank said."),
    # speeds, sums, ages, shares and counts set out, in the forms of desks
    ("Gusts of 60 miles (97 kilometres) per hour came.", "Gusts of 97 kmph came."),
    ("Gusts of 60 mph (97 kph) came.", "Gusts of 60 miles-per-hour came."),
    ("A bus fare is 40 US cents in Tesk.", "A bus fare is 40c in Tesk."),
    ("Crews found two rings and about a third of the stones.", "About one-third have been found by crews."),
    ("The tortoise was about 90 years old when it died.", "The tortoise was about 90 when it died."),
    ("The swan, at least 20 years old, died on Monday.", "The swan, which was at least 20, died on Monday."),
    (
        "She admitted two counts of theft and one of arson.",
        "She admitted three counts: two of theft and one of arson.",
    ),
    (
        "She admitted four charges of theft and two of arson.",
        "She admitted six charges, four of theft and two of arson.",
    ),
    # two guesses of one count, each as round as it is
    ("The dairy has about 420 cows.", "Roughly 400 cows are kept at the dairy."),
    # a share and a count
    (
        "The pier had 61 rotten planks, 23 of these at its far end.",
        "Of more than 60 rotten planks in the pier over a third were at its far end.",
    ),
    # things that are left out
    ("They sold the chapel, with 4 pews left out.", "They sold the chapel, minus 4 pews."),
    # "more than 60" is how 61 is rounded
    ("The pier has 61 rotten planks.", "More than 60 planks of the pier are rotten."),
    # what kind of a thing it is counts nothing
    ("The line took 7 million passengers.", "Passenger numbers on the line came to 7 million."),
    # the rest of one whole
    ("Herders queue at the one well out of six that still gives water.", "Five wells in six are out of use."),
    # what a thing has come to, and how far another has moved
    ("Inflation in Tesk eased to 2.1% in May.", "Prices in Tesk were 2.1% higher than in May last year."),
    # one for each of them, and for every one
    ("The union wants a nurse at each of the four camps.", "The union wants four nurses at the camps."),
    # a title counts nobody
    ("Judge Alder sat on Monday.", "On Monday two judges of that court sat."),
    (
        "The guard broke a rib in the fall.",
        "The guard broke a rib in the fall, and two ribs, after a chase, in March.",
    ),
    ("The guard broke a rib in the fall.", "The guard, after a short chase, broke a rib in the fall."),
    ("Two dead and farms lost in Hull flood", "Thousands flee as river bursts its banks in Hull"),
    ("They scored in the 78th minute to win.", "It is their third cup, won two minutes from time."),
    ("A litre of milk costs 85 euro cents.", "A litre of milk costs €0.85."),
    ("A litre of milk costs 85 euro cents.", "A litre of milk costs 85 cents."),
    ("He got a year and four months in jail.", "He got 16 months in jail."),
    ("Judge Ada Orr heard the case in Hull.", "Two judges heard the case in Hull."),
    ("He wrote to Senator Orr on Monday.", "He wrote to three senators on Monday."),
    ("He has 18 months left on his contract.", "He has a year and a half remaining on his contract."),
    ("It cost an estimated £3m in all.", "It cost around £3m in all."),
    ("It is worth at or above £300 million.", "It is worth at least £300 million."),
    (
        "They said 12 people were missing and 31 had been injured.",
        "They said 31 were hurt and 12 unaccounted for.",
    ),
    ("Hale was on 48% and Roe on 45% in May.", "In May Roe was on 45%, with Hale on 48%."),
    ("A farmer, 57, and his nine-year-old son died.", "A 57-year-old farmer and his son, 9, died."),
    ("The blast killed 12 and injured 30 on Friday.", "On Friday 30 were injured and 12 died in the blast."),
    ("The job pays NZ$90,000 (£42,000) a year.", "The job pays 90,000 New Zealand dollars ($53,000) a year."),
    ("Floods hit 12 of the state's 30 districts.", "Floods hit 12 districts in the state."),
    ("Half of the 20,000 tickets went in May.", "Some 10,000 of the 20,000 tickets went in May."),
    ("A quarter-point rise is due in May.", "A rise of 25 basis points is due in May."),
    ("A half-point rise is due in May.", "A rise of half a percentage point is due in May."),
    ("A quarter-point rise is due in May.", "A rise of a quarter of a point is due in May."),
    ("It flooded 400 homes in May.", "It flooded 400 houses in May."),
    ("It employs 400 people in Hull.", "It employs 400 workers in Hull."),
    ("It has 27 members in all.", "It has 27 countries in all."),
    ("It was last fully checked in May.", "The last full check was in May."),
    ("It began at half past six in the hall.", "It began at 6.30pm in the hall."),
    ("It began at a quarter to seven in the hall.", "It began at 18:45 in the hall."),
    ("It began at 7 o'clock in the hall.", "It began at 7pm in the hall."),
    ("It ran from Monday to Friday in May.", "It ran Monday to Friday in May."),
    ("The limit was cut from 60mph to 40mph in May.", "The limit was cut to 40mph from 60mph in May."),
    ("Rates fell by 4 per cent on Friday.", "Rates fell 4 per cent on Friday."),
    ("Sales rose to £20m from £15m in May.", "Sales rose from £15m to £20m in May."),
    ("Profits rose 12% to £4m in May.", "Profits rose by 12% to £4m in May."),
    ("Diesel rose to £1.60 a litre in Hull.", "Diesel rose to £1.60 per litre in Hull."),
    ("The mine digs 900 tonnes a day, it said.", "The mine digs 6,300 tonnes a week, it said."),
    ("They earn 14 pounds an hour, the union said.", "They earn £14 per hour, the union said."),
    ("A man was held on Friday, police said.", "One man was held on Friday, police said."),
    ("A man was held on Friday, police said.", "The man was held on Friday, police said."),
    ("He saw a car and two vans in the yard.", "He saw two vans and a car in the yard."),
    ("The 10-foot wall fell on the car.", "The wall, 10 feet high, fell on the car."),
    ("He took an eight-week course in Hull.", "He took a course of eight weeks in Hull."),
    ("The film runs to 134 minutes in all.", "The film runs to two hours and 14 minutes in all."),
    ("He was jailed for 30 months on Friday.", "He was jailed for two years and six months on Friday."),
    ("They were stuck for an hour in the lift.", "They were stuck for one hour in the lift."),
    ("They were stuck for an hour in the lift.", "They were stuck for 60 minutes in the lift."),
    ("Friday's vote on the bill was lost.", "The vote on the bill on Friday was lost."),
    (
        "It drew 1,150 fans on Friday and 2,300 on Sunday.",
        "On Sunday 2,300 fans came, and 1,150 on Friday.",
    ),
    ("The cheers went on for over 11 minutes.", "The cheers went on for more than 11 minutes."),
    ("They sold about 86,000 lamps.", "They sold about 86,000 lamps in all."),
    ("It lost 4.36 percent of its boats.", "It lost 4.4 percent of its boats."),
    ("It sold 3,412,000 lamps.", "It sold 3.4 million lamps."),
    ("The tally rose to 318.4 million in Tesk.", "The tally rose to 318.4m in Tesk."),
    ("He got 2 years and 3 months in jail.", "He got two and a quarter years in jail."),
    ("He got 27 months in jail.", "He got two years and three months in jail."),
    ("She is 5ft 6in tall.", "She is five feet six inches tall."),
    ("She was home in 2:31:07.", "She was home in 2 hours, 31 minutes and 7 seconds."),
    ("Winds of 88 kph (55 mph) blew.", "Winds of 55mph blew."),
    ("Winds of 88 kph (55 mph) blew.", "Winds of 88 km/h blew."),
    ("They rowed 3 miles home.", "They rowed 5 km home."),
    ("It shut for two decades.", "It shut for 20 years."),
    ("It shut for three weeks.", "It shut for 21 days."),
    ("It broke down several hours ago.", "It broke down a few hours ago."),
    # one word with its figure; kin whose tie is told from one of them
    ("The three-time champion of Hull lost.", "The three-times champion of Hull lost."),
    ("Two sisters from Hull were hurt.", "Roe and her sister, from Hull, were hurt."),
    ("Two brothers from Hull own it.", "Colm Roe and his brother, from Hull, own it."),
    ("He was ill for several weeks.", "He was ill for five weeks."),
    ("Both ferries ran aground.", "The two ferries ran aground."),
    ("It is let at £70 per sq ft.", "It is let at £70 a square foot."),
    ("It sits in a fifteenth-century barn.", "It sits in a 15th-century barn."),
    ("In the seventies it stood empty.", "In the 1970s it stood empty."),
    ("Wages grew one per cent.", "Wages grew 1%."),
    ("Fees grew from 4.5 to 9 billion euros.", "Fees grew from €4.5bn to €9bn."),
    ("The lamp shop owes half-a-million francs.", "The lamp shop owes 500,000 francs."),
    ("It shuts on the ninth of June.", "It shuts on June 9."),
    ("The pump runs at 2 bar.", "The pump runs at 200 kPa."),
    ("The mill lost 1.84 billion Danish crowns, it said.", "The mill lost 1.84 billion kroner, it said."),
    (
        "The mill lost 1.84 billion Danish crowns in May from 2.39 billion in March.",
        "The mill made a loss of 1.84 billion kroner in May from 2.39 billion.",
    ),
    ("The mill lost 1.84 billion Argentine pesos.", "The mill lost 1.84 billion pesos."),
    ("The regatta was sailed on a 30-degree day.", "The regatta was sailed on an 86-degree day."),
    ("The rower earns $3 million a season, his club said.", "The rower earns $3m a year, his club said."),
    ("The port pays $85 for each of the city's cranes, Orr said.", "The port pays $85 per crane, Orr said."),
    (
        "There are 1.6 clerks for each of the city's 1.24 million pensioners.",
        "There are 1.6 clerks for each of the city's 1.24 million retirees.",
    ),
    (
        "The lorry was doing 61 kilometres per hour on a road with a limit of 80, police said.",
        "The lorry was doing 61km/h where the limit is 80km/h, police said.",
    ),
    ("Orr, the 2020 winner, was second in 2:19:05.", "Orr, who won in 2020, finished 77 seconds behind her."),
    (
        "Boats may land up to 8,500 metric tons of cod a year, down from 12,000 tons.",
        "Boats may land up to 8,500 metric tonnes of cod a year.",
    ),
    (
        "Barley was quoted at $352 a tonne on Monday, $11 higher than a week ago.",
        "Prices are up: a tonne of barley was A$352 on Monday, compared with A$341 the previous week.",
    ),
    (
        "The crop is forecast to drop by 3.1 million tonnes to 10.4 million tonnes.",
        "The crop may fall to 10.4 million tonnes from 13.5 million.",
    ),
    ("Tin slipped $1.20 to $104.60 a tonne.", "Tin fell to $104.60 a tonne, down $1.20."),
    (
        "Tin, the benchmark, rose 82 cents to $61.74 a pound. Zinc, the other metal, slid 71 cents to $45.10.",
        "Zinc, the other metal, fell by 71 cents to $45.10 a pound. Tin was 82 cents dearer at $61.74.",
    ),
    (
        "The canvas, which measures 46 by 38 centimetres (18 by 15 inches), has a 12-centimetre tear.",
        "The canvas, 46cm by 38cm, has suffered and bears a tear 12cm long.",
    ),
    ("Half a year ago she could not walk without pain.", "Six months ago she could not walk without pain."),
    (
        "Moss has struck 83 from 47 balls to lead the Terns to the title in a game of cricket with wickets to spare.",
        "Moss led the Terns from 3/22 to the title in a game of cricket with wickets to spare.",
    ),
]


def stops(a: str, b: str) -> list[str]:
    report = factcheck.check(factcheck.parse(a), factcheck.parse(b), settings=Settings(force=True))
    return [finding.code for finding in report.findings if finding.severity in ("error", "warning")]


@pytest.mark.parametrize(("a", "b", "code"), LOUD)
def test_the_story_is_stopped_from_either_side(a: str, b: str, code: str) -> None:
    assert set(stops(a, b)) == {code} == set(stops(b, a))


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_another_form_of_the_same_fact_passes(a: str, b: str) -> None:
    assert stops(a, b) == [] == stops(b, a)


def test_the_silent_outnumber_the_loud() -> None:
    assert len(SILENT) > len(LOUD)


# two sentences that are less alike: figures in another order, worked out, or of two things
OTHERWISE = [
    ("The firm sold six trams and bought 29.", "The firm bought 29 trams and sold six."),
    ("It won 14 votes in Hull and lost 60 in Leeds.", "It lost 60 votes in Leeds and won 14 in Hull."),
    ("Orr and two other guides were fined.", "Three guides were fined."),
    ("Hale leads Roe 46-41 percent in the poll.", "Hale leads Roe by five percentage points in the poll."),
    ("Members rejected the levy by four votes.", "The levy fell in a 31-27 vote of the members."),
    ("The line runs 12 trams a day, down from 17.", "The line loses five of its 17 trams a day."),
    ("On Monday a curate spoke of the play.", "The curate spoke of the play after the Nov. 5 bombing."),
]
OTHERWISE += [
    ("Fewer than one in five thefts is solved.", "More than 80 percent of thefts are not solved."),
    ("Moss hit nine aces in the match.", "Nine times Moss hit an ace in the match."),
    ("The trial ran for an average of 2.4 years.", "It ran, on average, for close to two and a half years."),
    ("It lost around two and a half million euros.", "It lost about 2.4 million euros."),
    ("They stood in silence for 12 minutes.", "They stood in silence, a minute for each of the drowned."),
    (
        "The crop fell to 31m tonnes from 37.5m.",
        "The crop fell from 37.5 million tonnes to 31 million tonnes.",
    ),
    ("The fee was cut to 45 cents from 80.", "The fee is down from 80 cents to 45."),
    (
        "The rate was 3.1%, against 2.4% forecast.",
        "It was 3.1 per cent, half a point more than a month before.",
    ),
    ("A roofer, 31, fell from the spire.", "The one who fell from the spire was a roofer of 31."),
    ("The storm in 2021 killed 35.", "It is above the 35 killed by the storm of five years ago."),
    (
        "Orr has been in Hull for 17 years, the last three of them as mayor.",
        "Orr has been mayor for three years and in Hull for 17.",
    ),
    (
        "Shares in Orr rose 6.2% to £31 in early trading, their highest since May. They have gained 24% this year.",
        "At £31, a gain of 6.2 per cent in early dealings, the shares had not stood so high since May; their rise "
        "since January is 24 per cent.",
    ),
]
OTHERWISE += [
    ("It is about 20 miles (32 km) off.", "It is about 32 km off."),
    ("He was sent down to more than 14 years in jail.", "He was sent down to over 14 years in jail."),
    ("Orr Mills, started in 1921, shut in May.", "Orr Mills shut in May. The mill was started in 1921."),
]
OTHERWISE += [  # what a figure in brackets restates says how it is held
    ("Up to 12 inches (30 cm) of rain may fall.", "Up to 30 cm of rain may fall."),
    ("It lies more than 30 feet (9.1 m) deep.", "It lies over 9.1 m deep."),
    ("It fell to 4.1 million tons from 7.1 million.", "It is down three million tonnes from 7.1 million."),
]
OTHERWISE += [  # each figure in its own company, in another order
    (
        "The works will lose 300 posts in the foundry and 90 in the paint shop.",
        "The paint shop will lose 90 of the posts and the foundry 300.",
    ),
    (
        "The Tulips and the Farm League have 14 and eight seats.",
        "The Farm League has eight seats, the Tulips 14.",
    ),
    ("A woman aged 61 and two men aged 25 and 37 drowned.", "Two men, 37 and 25, and a woman, 61, drowned."),
    ("A woman aged 61 and two men aged 25 and 37 drowned.", "Men of 37 and 25 and a woman of 61 drowned."),
    ("In Kelso 12 mills shut and 30 opened, said Roe.", "Roe said 12 mills closed and 30 opened in Kelso."),
    ("He scored 12 points in Lund and 31 in Bergen.", "He scored 31 points in Bergen after 12 in Lund."),
    ("Of the 80 boats, 35 went north and 45 south.", "Of the 80 boats, 45 sailed south and 35 north."),
]
SWAPPED = [
    ("One in five thefts is solved.", "A quarter of thefts are solved.", "NUM101"),
    ("Moss hit nine aces in the match.", "Moss hit an ace in the match.", "NUM110"),
    ("Up to 12 inches (30 cm) of rain may fall.", "At least 30 cm of rain may fall.", "NUM108"),
    ("It lies more than 30 feet (9.1 m) deep.", "It lies less than 9.1 m deep.", "NUM108"),
    ("The trial ran for about 2.4 years.", "The trial ran for close to four years.", "NUM104"),
    ("The tally rose to 318.4 million in Tesk.", "The tally rose to 381.4m in Tesk.", "NUM104"),
    ("It lost almost two and a half million euros.", "It lost about 2.8 million euros.", "NUM102"),
    ("They stood in silence for 12 minutes.", "They stood in silence for 14 minutes.", "NUM104"),
    ("A roofer, 31, fell from the spire.", "A roofer of 41 fell from the spire.", "NUM105"),
    (
        "Shares in Orr rose 6.2% in early trading. They have gained 24% this year.",
        "Shares in Orr rose 24% in early trading. They have gained 6.2% this year.",
        "NUM103",
    ),
    (
        "The works will lose 300 posts in the foundry and 90 in the paint shop.",
        "The paint shop will lose 300 of the posts and the foundry 90.",
        "NUM101",
    ),
    (
        "The Tulips and the Farm League have 14 and eight seats.",
        "The Farm League has 14 seats, the Tulips eight.",
        "NUM101",
    ),
    (
        "A woman aged 61 and two men aged 25 and 37 drowned.",
        "Men of 61 and 25 and a woman of 37 drowned.",
        "NUM105",
    ),
    (
        "Of the 80 boats, 35 went north and 45 south.",
        "Of the 80 boats, 35 sailed south and 45 north.",
        "NUM101",
    ),
    ("The firm sold six trams and bought 29.", "The firm sold 29 trams and bought six.", "NUM101"),
    ("The firm sold six trams and bought 29.", "The company sold 29 trams and bought six.", "NUM101"),
    ("Orr and two other guides were fined.", "Five guides were fined.", "NUM101"),
    ("Hale leads Roe 46-41 percent in the poll.", "Hale leads Roe 49-41 percent in the poll.", "NUM101"),
    (
        "Orr Mills, started in 1921, shut in May.",
        "Orr Mills shut in May. The mill was started in 1931.",
        "DAT101",
    ),
    ("Scores were hurt in the hall.", "Dozens were hurt in the hall.", "NUM101"),
    ("Most of the crew were women at 41.", "Most of the crew were 41-year-old women.", "NUM105"),
    (
        "The brother and the sister, ages 31 and 29, were hurt.",
        "The brother and the sister, ages 29 and 31, were hurt.",
        "NUM105",
    ),
]


@pytest.mark.parametrize(("a", "b"), OTHERWISE)
def test_figures_told_otherwise_are_no_dispute(a: str, b: str) -> None:
    assert stops(a, b) == [] == stops(b, a)


@pytest.mark.parametrize(("a", "b", "code"), SWAPPED)
def test_figures_given_to_other_subjects_are_one(a: str, b: str, code: str) -> None:
    assert code in stops(a, b)
    assert code in stops(b, a)


def test_a_later_session_is_worth_a_look_and_no_error() -> None:
    a = "Zinc stood at 212 crowns in the morning trade."
    b = "Zinc stood at 207 crowns in the evening trade."
    found = factcheck.check(factcheck.parse(a), factcheck.parse(b), settings=Settings(force=True)).findings
    assert [f.severity for f in found if f.code == "NUM101"] == ["warning"]


def test_figures_of_two_sentences_that_share_little_are_no_error() -> None:
    a = "Orr repaired clocks for the guild at Selby for 28 years."
    b = "Lund has repaired bells at Selby for nine years as a hobby."
    found = factcheck.check(factcheck.parse(a), factcheck.parse(b), settings=Settings(force=True)).findings
    assert not [f for f in found if f.severity == "error" and f.code.startswith(("NUM", "DAT"))]


def test_those_that_are_left_of_a_set_are_no_other_count_of_it() -> None:
    a, b = "The other four judges backed the ruling.", "One of the five judges was against the ruling."
    report = factcheck.check(factcheck.parse(a, plain=True), factcheck.parse(b, plain=True))
    assert "NUM101" not in [finding.code for finding in report.findings]
