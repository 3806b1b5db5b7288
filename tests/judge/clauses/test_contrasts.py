"""Words by which copies may say opposite things, in sentences put otherwise: by the company they keep."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck import check, parse
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


@cache
def told(a: str, b: str) -> tuple[str, ...]:
    """The codes of errors, those of figures and the rest left out."""
    copies = [parse(text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    report = check(*copies, settings=Settings(force=True))
    errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    return tuple(finding.code for finding in errors if finding.code[:3] in ("POL", "WRD", "NAM"))


# what is said; and the opposite of one word of it, clauses moved and voices turned
LOUD = [
    ("POL102", "The Tessin growers' guild, which has 300 members, supports the new quay but opposes the toll.",
     "The Tessin growers' guild of 300 members supports the toll but opposes the new quay."),
    ("POL101", "The company ruled out any lay-offs in Vorn before July, Anna Beck said.",
     "Anna Beck said the group did not rule out any lay-offs in Vorn before July."),
    ("POL102", "The lake at Vorn lay 30cm below its summer level, the warden said.",
     "According to the warden, the water at Vorn was 30cm above the level of the summer."),
    ("POL102", "Sales at Oster came in below the forecasts of traders in May.",
     "In May Oster had sales that were above traders' forecasts."),
    ("POL102", "Some 200 growers stood outside the hall in Tessin on Monday, the caretaker said.",
     "The caretaker said that on Monday there were 200 growers inside the hall in Tessin."),
    ("POL102", "The ferry line Oster made a yearly profit of $12 million, its manager Ruta Vilde said on Friday.",
     "On Friday Ruta Vilde, the manager, said that a yearly loss of $12 million had been made by the ferry line Oster."),
    ("POL102", "A bridge over the Drava will close for repairs in May, the engineer Petar Moll told the town council.",
     "In May, the town council was told by Petar Moll, an engineer, a bridge over the Drava is to open for repairs."),
    ("POL102", "The choir left the hall in Tessin before the alarm rang, the caretaker Anna Beck told the police.",
     "Anna Beck, a caretaker, told the police that it was after the alarm rang that the choir left the hall in Tessin."),
    ("POL102", "The hamlet of Skerry has had no doctor since 2019, said the islanders' spokesman, Hugh Rafferty.",
     "Hugh Rafferty, who speaks for the islanders, said that until 2019 there was no doctor in the hamlet of Skerry."),
    ("POL102", "Residents of Vorstad expect the growth of the harbour to bring jobs, a survey by the port found.",
     "A survey by the port found that the harbour is to shrink, which residents of Vorstad expect to bring jobs."),
    ("POL102", "A mild winter is forecast for the valley of Ostro, and the orchards will bloom early, growers said.",
     "Growers said the orchards would bloom early and that a severe winter is forecast for the valley of Ostro."),
    ("POL101", "The gauge at Lindholm did not show the leak on Monday, and the pumps went on, the inspector said.",
     "On Monday, said the inspector, the pumps went on, and the leak was shown by the gauge at Lindholm."),
    ("POL101", "The trawler's crew were unable to reach the buoy off Vik on Tuesday night, the coastguard said.",
     "The coastguard said that on Tuesday night the trawler's crew were able to reach the buoy off Vik."),
    ("POL101", "The keeper said that at no time had he opened the gate of the enclosure to the children.",
     "The gate of the enclosure, the keeper said, he had opened to the children."),
    ("POL105", "The assembly of Novara adopted a ban on plastic crates by 31 votes to 14 on Wednesday evening.",
     "By 31 votes to 14, a ban on plastic crates was implemented on Wednesday evening by the assembly of Novara."),
    ("WRD101", "A lorry laden with 20 tonnes of sand hit the toll gate at Brevik on Friday, closing two lanes.",
     "The toll gate at Brevik was hit on Friday by a train laden with 20 tonnes of sand, which closed two lanes."),
    ("WRD101", "The bowl, made of copper and bone 1,800 years ago, was found in a drain in Ostenfeld.",
     "Found in a drain in Ostenfeld, the bowl was made of iron and bone some 1,800 years ago."),
    ("WRD101", "A bird of prey had killed 40 turkeys on a farm near Ostenfeld by Friday, the growers' union said.",
     "By Friday, said the growers' union, 40 ducks had been killed near Ostenfeld, on a farm, by a bird of prey."),
    ("WRD101", "Rain came through the roof of the sports hall in Vik on Sunday night, the caretaker Nils Aune said.",
     "The caretaker Nils Aune said that on Sunday night rain had come through the roof of the swimming pool in Vik."),
    ("POL105", "The council of Vik is weighing a fee for cruise ships that call in the winter, the mayor said on Friday.",
     "On Friday the mayor said that the council of Vik had decided on a fee for cruise ships that call in the winter."),
    ("POL102", "Schools in Vik will stay closed until Monday, the council said.",
     "Schools in Vik will stay open until Monday, the council said."),
    ("NAM104", "Her brother told the inquest in Moss that she had taken the boat out alone on Sunday night.",
     "The inquest in Moss was told by her nephew that on Sunday night she had taken the boat out alone."),
]  # fmt: skip

SILENT = [
    ("The weather office said 90mm of rain fell at Oster in a day, the most since 1981.",
     "Oster had 90mm of rain in a day, its highest total since 1981, according to the weather office."),
    ("The cut at Oster was deeper than traders had feared, Ruta Vilde said.",
     "Ruta Vilde said the cut at Oster was worse than traders had feared."),
    ("The hall in Tessin is too small, Anna Beck told the town council in May.",
     "In May Anna Beck told the town council that the hall in Tessin should be twice as big."),
    ("They live above the shop in Tessin, below the castle.",
     "The shop in Tessin is below their flat, and above that is the castle."),
    ("A mild day of 19C was four degrees above the mean of 15C in Vorn.",
     "The mean of 15C in Vorn is four degrees below the 19C of that mild day."),
    ("Anna Beck parked outside the hall in Tessin and went inside the vault.",
     "Anna Beck went inside the vault in Tessin after she had parked outside the hall."),
    ("The pump at Lindholm ran 40 hours since May 2 up to noon on Friday, the inspector said.",
     "The inspector said that from May 2 until noon on Friday the pump at Lindholm ran 40 hours."),
    ("The trial at Vorn was stopped an hour before the lunch break when a juror fainted.",
     "With an hour to go, the trial at Vorn was stopped after a juror fainted."),
    ("The council of Vik agreed on Monday to consider a fee for cruise ships.",
     "On Monday the council of Vik agreed that a fee for cruise ships would be considered."),
    ("Rain came through the roof of the sports hall in Vik on Sunday night.",
     "On Sunday night rain had come in through the roof of the hall in Vik where sports are held."),
    # who is dead was killed
    ("Albran quarry landslide: 14 dead, two dozen hurt", "Landslide kills 14 at quarry in Albran"),
    # and what is so until a day is otherwise from then on
    ("Schools in Vik will stay closed until Monday, the council said.",
     "Schools in Vik will reopen on Monday, the council said."),
    ("The lake road is to stay shut until the water has gone, police said.",
     "The lake road opens once the water has gone, police said."),
    ("The bridge at Lorne was open to lorries until the flood in May, the county said.",
     "After the flood in May the bridge at Lorne was shut to lorries, the county said."),
    ("The pool in Vik was run by the county until May, the keeper said.",
     "The pool in Vik was run by the parish after May, the keeper said."),
    ("The mill in Orm had made no profit before the strike, its owner said.",
     "The mill in Orm has made a profit since the strike, its owner said."),
    # what is banned, nobody may do
    ("The order prohibits any loud work on the slope of the hill after dusk.",
     "After dusk nobody may work loudly on the slope of the hill."),
    ("The order banned trade in wild parrots at the border market.",
     "At the border market nobody may trade in wild parrots."),
    # "some" is about as many, and "all in all" counts nothing
    ("Some 70 wells in the valley of Orm held lead, the chemist Ida Rask said on Monday.",
     "Lead was held by all 70 wells in the valley of Orm, the chemist Ida Rask said on Monday."),
    ("In all, the wells in the valley of Orm gave lead on nine days, the chemist Ida Rask said.",
     "On some nine days the wells in the valley of Orm gave lead, the chemist Ida Rask said."),
    # a kind of it, another word for it, and two things of which both copies speak
    ("A lorry laden with 20 tonnes of sand hit the toll gate at Brevik on Friday, closing two lanes.",
     "The toll gate at Brevik was hit on Friday by a vehicle laden with 20 tonnes of sand; two lanes closed."),
    ("The dog chased the cat through the market in Lorca for an hour on Monday, stallholders said.",
     "Stallholders said that the cat was chased by the dog through the market in Lorca for an hour on Monday."),
    ("His mum told the inquest in Moss that he had taken the boat out alone on Sunday night.",
     "The inquest in Moss was told by his mother that on Sunday night he had taken the boat out alone."),
    # told from the other side, or of another thing
    ("The pump failed two hours before the dyke gave way near Hallum, the water board said on Monday.",
     "The dyke near Hallum gave way two hours after the pump had failed, the water board said on Monday."),
    ("The brewer Tarn sold its mill in Lund to the baker Holm for $3 million, both firms said on Friday.",
     "The baker Holm bought the mill in Lund from the brewer Tarn for $3 million, both firms said on Friday."),
    ("It was not unusual for the lake at Morva to freeze in March, the ranger Ilse Kant told reporters.",
     "The ranger Ilse Kant told reporters it was usual for the lake at Morva to freeze in March."),
    ("The mayor of Belt did not accept the report on the flood and asked for a new one, her office said.",
     "Her office said the mayor of Belt rejected the report on the flood and asked for a new one."),
    ("The lift stopped because the fuse was weak, not because the motor was old, the fitter Jan Rood said.",
     "The fitter Jan Rood said it was the weak fuse rather than the old motor that stopped the lift."),
    # one alone, all but a part
    ("She became the first woman to climb the north wall of Rotspitze, the alpine club said on Sunday.",
     "No woman had climbed the north wall of Rotspitze before her, the alpine club said on Sunday."),
    ("All but nine of the village's wells had been cleaned by June, the engineer Ada Strand said.",
     "By June only nine of the village's wells had not been cleaned, said the engineer Ada Strand."),
    ("The shares closed at their lowest in Oslo since the spring of 2011 on Thursday, the bourse said.",
     "The shares had not closed so low in Oslo since the spring of 2011, the bourse said on Thursday."),
    # a noun for what a verb says, a phrase for another
    ("The union withdrew from the talks at Sund after the owner refused to open the books, it said.",
     "The owner's refusal to open the books was followed by the union's withdrawal from the talks at Sund."),
    ("The heir could not be traced, and the notary said he had been unable to sell the house in Celje.",
     "The notary said that he had not been able to sell the house in Celje, since no heir could be found."),
    # a verb that is opposed as a verb alone, used otherwise
    ("The flood closed two of the four bridges, leaving residents of Ardal far from the nearest clinic.",
     "The flood closed two bridges of the four; from Ardal the nearest clinic is far, say the remaining residents."),
    ("A quarry stands close to the chapel at Varn, which opens to visitors in June, the parish said.",
     "The chapel at Varn, which opens to visitors in June, is near a quarry, the parish said."),
    ("The tower lies on a cliff above the bay of Runde and was built by monks, the guide said.",
     "The guide said monks had built the tower, which stands on a cliff above the bay of Runde."),
    # two sides of one scale, both told by both
    ("Rents rose in the north of Kettle and fell in the south, the land registry said on Monday.",
     "The land registry said on Monday that rents had fallen in the south of Kettle and risen in the north."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "a", "b"), LOUD)
def test_the_opposite_is_an_error_wherever_it_stands(code: str, a: str, b: str) -> None:
    assert code in told(a, b)
    assert code in told(b, a)


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_the_same_told_from_the_other_side_is_none(a: str, b: str) -> None:
    assert not told(a, b)
    assert not told(b, a)


@pytest.mark.parametrize("sentences", [row[1:] for row in LOUD])
def test_a_copy_against_itself_is_silent(sentences: tuple[str, str]) -> None:
    assert not any(told(text, text) for text in sentences)
