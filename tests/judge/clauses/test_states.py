"""Verbs of several words, ways that things go, and what holds of some alone: told wherever they stand."""

from __future__ import annotations

import pytest

from tests.judge.clauses.test_contrasts import told

LOUD = [
    ("POL102", "The planning board in Morvel approved the wind farm on Tuesday by seven votes to two.",
     "By seven votes to two, the wind farm was turned down on Tuesday by the planning board in Morvel."),
    ("POL102", "The regulator in Sark blocked the merger of the two ferry lines, its chairman Ulf Ranna said.",
     "The merger of the two ferry lines has been given the go-ahead by the regulator in Sark, said Ulf Ranna, its chairman."),
    ("POL102", "Councillor Ada Brix lost her seat in Pelham by nine votes after a recount on Friday.",
     "After a recount on Friday Ada Brix, a councillor in Pelham, hung on to her seat by nine votes."),
    ("POL102", "Tea output on the Loma estate rose 9% in the second quarter, the growers' board said.",
     "The Loma estate produced 9% less tea in the second quarter, according to the growers' board."),
    ("POL102", "Barley prices in Minsk fell to a five-month low on Monday after rain in the south.",
     "After rain in the south, barley prices in Minsk reached their highest for five months on Monday."),
    ("POL102", "Storm Petra weakened as it passed over the island of Gorm, forecasters in Nuuk said.",
     "As it passed over the island of Gorm, storm Petra gathered strength, said forecasters in Nuuk."),
    ("POL102", "The council in Hurst voted 18-7 to close the Lime Street library, the clerk said.",
     "By 18 votes to seven, the clerk said, the council in Hurst decided that the library in Lime Street should stay open."),
    ("POL102", "The glider hit a fence while landing at Corby airfield, bruising its pilot's shoulder.",
     "As it was taking off from Corby airfield, the glider hit a fence, and its pilot's shoulder was bruised."),
    ("POL102", "The baker pleaded guilty at Tarn crown court to selling bread made with sawdust, the clerk said.",
     "At Tarn crown court the baker denied selling bread made with sawdust, according to the clerk."),
    ("POL102", "The grant will be paid only to orchards under ten hectares, the ministry in Tallinn said.",
     "Orchards under ten hectares will be paid the grant, the ministry in Tallinn said, and bigger ones will get it as well."),
    ("POL102", "Only passengers in the rear coach were hurt in the crash at Lund, the rail operator said.",
     "Passengers in the front coach were also hurt, as were those in the rear coach, in the crash at Lund, said the rail operator."),
    ("POL102", "The licence allows the trawler to fish only for herring in the bay of Orm, the harbour master said.",
     "The trawler is allowed by its licence to fish for herring in the bay of Orm, and also for cod, said the harbour master."),
    ("POL102", "The vaccine is offered only to nurses over 50 at the clinic in Perm, its head Lena Fokina said.",
     "At the clinic in Perm, said Lena Fokina, its head, the vaccine is offered to nurses over 50 and to doctors as well."),
    ("POL102", "The tax applies solely to diesel cars registered in Ghent, the city treasurer said.",
     "Diesel cars registered in Ghent pay the tax, the city treasurer said, and it also applies to petrol cars."),
    ("POL102", "May was the driest month in the valley of Orm since records began in 1921, the weather office said.",
     "Not since records began in 1921 has the valley of Orm seen a wetter month than May, according to the weather office."),
    ("POL102", "The pass at Sund had its coldest night since 1987 on Sunday, the station's head, Ulf Ranna, said.",
     "Ulf Ranna, the station's head, said the pass at Sund had not had a warmer night than Sunday's since 1987."),
    ("POL102", "The lift at the Orban tower is the oldest in the city of Perm, the guide said.",
     "No younger lift has ever stood in the city of Perm than that at the Orban tower, said the guide."),
    ("POL102", "Rice output in the Loma delta fell 8% last season, the growers' union said.",
     "The Loma delta had 8% more rice last season, according to the growers' union."),
    ("POL102", "Rents in the town of Hask will be frozen until May, the mayor, Ada Brix, said.",
     "Until May, said Ada Brix, the mayor, rents in the town of Hask will go up each month."),
    ("POL102", "The number of boats in the bay rose in June.", "Fewer boats were in the bay in June."),
    ("POL102", "Rainfall in Mara fell in June, the office said.",
     "The office said that Mara had higher rainfall in June."),
]  # fmt: skip

SILENT = [
    ("The planning board in Morvel rejected the wind farm on Tuesday by seven votes to two.",
     "By seven votes to two, the wind farm was turned down on Tuesday by the planning board in Morvel."),
    ("The regulator in Sark approved the merger of the two ferry lines, its chairman Ulf Ranna said.",
     "The merger of the two ferry lines has been given the go-ahead by the regulator in Sark, said Ulf Ranna, its chairman."),
    ("Councillor Ada Brix kept her seat in Pelham by nine votes after a recount on Friday.",
     "After a recount on Friday Ada Brix, a councillor in Pelham, hung on to her seat by nine votes."),
    ("Tea output on the Loma estate fell 9% in the second quarter, the growers' board said.",
     "The Loma estate produced 9% less tea in the second quarter, according to the growers' board."),
    ("Barley prices in Minsk slid to a five-month low on Monday after rain in the south.",
     "After rain in the south, barley prices in Minsk were at their lowest for five months on Monday."),
    ("The central bank of Orvia left its key rate unchanged at 6% on Thursday, as forecast.",
     "On Thursday the key rate was kept at 6% by the central bank of Orvia, as had been forecast."),
    ("The mill in Dorn raised the price of flour to 90 cents a kilo on Monday, its owner said.",
     "From Monday flour from the mill in Dorn costs more, 90 cents a kilo, said its owner."),
    ("The clinic put its opening off until June, said Dr Marta Lunn, who runs it.",
     "Marta Lunn, the doctor who runs it, said the clinic's opening had been delayed until June."),
    ("The lorry went down the hill at Sorby and struck a wall, a policeman said.",
     "At Sorby the lorry ran away on the hill and hit a wall, said a policeman."),
    ("Fewer students applied to the college in Trond this year because the fees went up, the dean said.",
     "Because of higher fees the college in Trond drew fewer students this year, said the dean."),
    ("Sales at the Lund kiosk chain rose 3% while costs were lower, the owners said.",
     "Costs were down and sales up 3% at the Lund kiosk chain, said the owners."),
    ("The grant will be paid only to orchards under ten hectares, the ministry in Tallinn said.",
     "Orchards under ten hectares alone will be paid the grant, the ministry in Tallinn said."),
    ("The court heard only two witnesses in the case of the stolen barge, the clerk said on Friday.",
     "The court in the case of the stolen barge heard two witnesses, the clerk said on Friday, who also named the judge."),
    ("The trawler may sail only after an inspection in Orm, the harbour master said.",
     "The trawler may sail after an inspection in Orm, said the harbour master, who also set a fee."),
    ("The ferry runs only in summer between Vik and the island of Sund, the line said.",
     "Between Vik and the island of Sund the ferry runs in summer, said the line, which also has buses."),
    ("The tax applies solely to diesel cars registered in Ghent, the city treasurer said.",
     "No cars but diesel ones registered in Ghent pay the tax, the city treasurer said."),
    ("It was only the third time that the choir of Moll had sung abroad, its conductor said.",
     "The choir of Moll had sung abroad just twice before, said its conductor, who also plays the organ."),
    ("May was the wettest month in the valley of Orm since records began in 1921, the weather office said.",
     "Not since records began in 1921 has the valley of Orm seen a wetter month than May, according to the weather office."),
    ("The pass at Sund had its coldest night since 1987 on Sunday, the station's head, Ulf Ranna, said.",
     "Ulf Ranna, the station's head, said the pass at Sund had not had a colder night than Sunday's since 1987."),
    ("Members had given up 12% of their pay, the pilots' union at Gorm Air said on Monday.",
     "The pilots' union at Gorm Air said on Monday that its members had accepted a reduction of 12% in their pay."),
    ("Shares in the Tolm mill, the largest in the region, fell 6% in Perm on Monday.",
     "In Perm on Monday the Tolm mill, which grinds more than any other in the region, lost 6% of its value."),
    ("The court in Dorn struck down the law on night fishing, the clerk said on Tuesday.",
     "The law on night fishing is no more: the court in Dorn annulled it, said the clerk on Tuesday."),
    ("Two parties backed the dam, Sorby Greens abstained and Vik Labour voted against, a clerk in Lund said.",
     "According to a clerk in Lund, the dam had the backing of two parties, Vik Labour voted no, and Sorby Greens abstained."),
    ("Fewer boats fished for eel in the bay of Vik than in 2019, the warden said.",
     "The bay of Vik had fewer boats fishing for eel than it did in 2019, said the warden."),
    ("The clinic, built for 60 patients, was holding 113.", "The clinic, designed for 60 patients, had 113."),
    # what gets less is one thing, of what there is more another
    ("Orla, which had weakened to a depression, could bring 10cm of further rain to Mara.",
     "Orla, now a depression, could bring an additional 10cm of rain to Mara."),
    ("Orla has weakened to a depression. Further rain is expected in Mara by Friday.",
     "Additional rain is expected in Mara by Friday from Orla, now a depression."),
    ("The yard shrank after the sale, and other cranes are due in May.",
     "Additional cranes are due in May at the yard, which sold land."),
    ("Sales fell in June, and the firm will open further shops in Arland.",
     "The firm, whose sales were poor in June, will open additional shops in Arland."),
    ("The lake sank in June. Further boats will sail on it in July.",
     "More boats will sail in July on the lake, which was shallow in June."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "a", "b"), LOUD)
def test_another_state_in_words_that_are_no_antonyms_is_told(code, a, b):
    assert code in told(a, b)
    assert code in told(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_one_state_in_other_words_is_none(a, b):
    assert told(a, b) == ()
