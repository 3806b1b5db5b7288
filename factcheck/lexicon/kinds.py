"""
Things of one kind that are not each other: a bus is no train, Monday's rain no snow.

Classes of common nouns of which one thing is a member once only, so that one for the other in the
same place of a sentence is another fact. Written down class by class from everyday English; words
that may be said of one and the same thing ("ship" and "ferry", "gun" and "rifle") share a place.
"""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.spelling import fold

# One line a class; "|" parts what cannot be one thing, "," joins what can.
_KINDS = """
vehicle: bus,coach,minibus | train | tram,streetcar | car,taxi,cab | truck,lorry | van | bicycle,bike
 | motorcycle,motorbike,scooter,moped | plane,airplane,aircraft,jet,airliner,aeroplane | helicopter
 | ship,boat,vessel | tractor | ambulance
vessel: ferry | tanker | trawler | yacht | tug,tugboat | barge | canoe | dinghy | kayak | frigate | destroyer
 | submarine | lifeboat | icebreaker
building: school | hospital | prison,jail | church,cathedral,chapel | mosque | synagogue | temple
 | factory
 | hotel | museum | library | airport | courthouse | stadium | warehouse | supermarket | nursery | pub
crime: murder | manslaughter | rape | robbery | burglary | fraud | arson | bribery | perjury | kidnapping
 | blackmail | shoplifting | treason | espionage | forgery | piracy | vandalism
weapon: knife,machete,blade | gun,firearm | bomb,grenade
 | hammer | sword | axe | missile,rocket | drone | bow
gun: pistol,handgun,revolver | rifle | shotgun | machinegun
weather: rain,rainfall,downpour | snow,snowfall,blizzard | hail | fog,mist | sunshine | drought | heatwave
disaster: earthquake,quake | flood,flooding | hurricane,typhoon,cyclone | tornado,twister
 | wildfire,bushfire
 | volcano,eruption | tsunami | avalanche | landslide,mudslide | famine
illness: cancer | stroke | diabetes | malaria | measles | cholera | influenza,flu | pneumonia
 | tuberculosis
 | hepatitis | polio | dementia | asthma | meningitis | ebola | smallpox | mumps | leukemia
animal: dog | cat | horse | cow,cattle | sheep | pig | goat | chicken,hen | lion | tiger | elephant
 | bear | wolf
 | fox | shark | whale | dolphin | snake | crocodile | monkey | kangaroo | camel | deer | duck | swan
body: arm | leg | head | neck | back | chest | hand | foot | knee | shoulder | ankle | elbow | wrist | hip
 | stomach | eye | ear | nose | hamstring | thigh | groin | calf | finger | thumb | toe | hip | rib | jaw
portfolio: finance,treasury,economy | foreign,external | interior,home | health | education | defense
 | justice | transport,transportation | energy | environment | agriculture,farm | culture | housing
organ: heart | lung | liver | kidney | brain | skin
color: red | blue | green | yellow | black | white | orange | purple | pink | brown | gray
metal: gold | silver | copper | iron | steel | aluminum | nickel | lithium | tin | zinc | platinum
 | uranium
fuel: oil,crude | gas | coal | petrol,gasoline | diesel | hydrogen
crop: wheat | rice | maize,corn | barley | soy,soybean | cotton | coffee | tea | cocoa | sugar | potato
 | tobacco
food: beef | pork | lamb | chicken | fish | milk | cheese | bread | beer | wine | whiskey
sport: football,soccer | rugby | cricket | tennis | golf | basketball | baseball | hockey | boxing
 | swimming
 | cycling | rowing | athletics | snooker | darts
faith: catholic | protestant,anglican,methodist,baptist | muslim,islamic | jewish | hindu | sikh
 | buddhist
language: english | french | german | spanish | russian | arabic | chinese,mandarin | welsh | gaelic
 | italian
school: primary,elementary | secondary | university,college
chamber: senate | congress | cabinet
ground: river | lake | sea,ocean | mountain | forest | desert | island | canal
way: road,street,highway,motorway | bridge | tunnel | railway,railroad
tax: income | property | inheritance | sales | wealth
family: cousin | uncle,aunt | nephew,niece | grandfather,grandmother,grandparent | twin
ordinal: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
event: wedding | funeral | christening
document: passport | visa
trade: teacher,lecturer | doctor,physician,surgeon | nurse,midwife | lawyer,solicitor,barrister,attorney
 | accountant | farmer | plumber | electrician | carpenter,joiner | chef,cook | waiter,waitress
 | cleaner,janitor | guard | pilot | priest,vicar,pastor,cleric | judge,magistrate | dentist | vet
 | hairdresser,barber | baker | butcher | mechanic | firefighter | paramedic | postman | miner
 | fisherman | librarian | architect | soldier | sailor | engineer | student,pupil
cargo: grain,cereal,wheat,corn,barley | oil,crude,fuel | coal | timber,lumber,wood | cement | fertilizer
superlative: largest,biggest,greatest,highest,tallest | longest | oldest | youngest | fastest | hottest
 | coldest | wettest | driest | richest | poorest | deadliest,worst | cheapest | first
subject: people,person | home,house,household | company,firm,business | vehicle | animal
instrument: piano | violin | guitar | drum | trumpet | cello | flute
"""


@cache
def _places() -> dict[str, tuple[tuple[str, int], ...]]:
    out: dict[str, tuple[tuple[str, int], ...]] = {}
    kind, place = "", 0
    for word in _KINDS.replace(",", " ").split():
        if word.endswith(":"):
            kind, place = word[:-1], 0
        elif word == "|":
            place += 1
        else:
            name = fold(word)
            out[name] = (*out.get(name, ()), (kind, place))
    return out


@lru_cache(maxsize=4096)
def kinds_of(word: str) -> dict[str, int]:
    """The classes of which a folded word, in whatever number, is a member, with its place in each."""
    places = _places()
    return dict(place for stem in stems(word, verb=False) for place in places.get(stem, ()))


def another_kind(a: str, b: str) -> str | None:
    """The class of which two folded words are different members ("vehicle" of bus and train); else None."""
    mine, theirs = kinds_of(a), kinds_of(b)
    shared = [kind for kind in mine if kind in theirs]
    if not shared or any(mine[kind] == theirs[kind] for kind in shared):
        return None
    return shared[0]
