"""
One meaning, another word: what one desk writes where the other writes its own.

American and British words for one thing, and the closest of newsroom synonyms. Written down from
the vocabularies that style guides contrast; nothing here that could tell of another fact. It decides
how a change of wording is named, never whether a fact has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.spelling import marked
from factcheck.ready import table

# Words for one thing in Britain and America. n: nouns with a plural, v: regular verbs, w: as written; "_" is
# a space, and "~" stands behind a word that is spelled in two ways, which alone is left to fold.
_DIALECT = """
n: flat apartment = n: lorry truck = w: petrol gas gasoline = n: jab shot = n: pavement sidewalk = n: lift
elevator = n: railway railroad = n: motorway freeway highway = n: tap faucet = n: torch flashlight = n:
nappy diaper = n: pram stroller pushchair baby_carriage = n: rubbish_bin trash_can dustbin garbage_can =
w: rubbish trash garbage = n: boot trunk = n: bonnet hood = n: windscreen windshield = n: number_plate
license_plate = n: caravan trailer = n: car_park parking_lot = n: petrol_station gas_station = n: holiday
vacation = n: holidaymaker vacationer = n: queue line = n: chemist chemist's_shop pharmacy drugstore =
n: cot crib = n: dummy pacifier = n: plaster band-aid = n: mobile_phone cellphone cell_phone mobile =
n: solicitor lawyer
attorney barrister = w: math mathematics = n: trainer sneaker = n: jumper sweater = w: trousers
pants = n: waistcoat vest = n: biscuit cookie = w: crisps chips = n: sweet candy = w: aubergine eggplant = w:
courgette zucchini = w: coriander cilantro = w: prawns shrimp = n: tin can = n: cooker stove = n:
timetable schedule = n: estate_agent realtor = n: postcode zip_code = w: football soccer = n: film movie =
n: cinema movie_theater = n: shop store = n: shopping_centre~ mall = w: autumn fall = w: post mail = n:
postman mailman = n: undertaker mortician = n: pensioner retiree senior = n: sporting_director
general_manager = n: ground stadium = w: fortnight two_weeks = n: primary_school elementary_school
grade_school = n: secondary_school high_school = n: headteacher principal headmaster = n: nursery
kindergarten preschool = n: gaoler~ warden = n: ambulance_worker paramedic = n: fireman firefighter = n:
fire_brigade fire_department = w: tram streetcar = w: underground subway tube metro = w: coach bus = n:
car automobile = n: aeroplane~ airplane plane aircraft jet airliner = n: people_carrier minivan = n: saloon
sedan = n: estate_car station_wagon = n: level_crossing grade_crossing = n: carriage car = n:
dual_carriageway divided_highway = n: roundabout traffic_circle = n: pedestrian_crossing crosswalk = n:
articulated_lorry tractor-trailer semi = n: hoarding billboard = n: skip dumpster = n: tailback backup =
n: council_house public_housing = n: garden yard = n: terraced_house townhouse row_house = n: wardrobe
closet = n: current_account checking_account = n: cashpoint cash_machine atm = n: share stock = w:
turnover sales = n: mother-in-law mother_in_law = w: anaesthetist~ anesthesiologist = w: paracetamol
acetaminophen = w: adrenaline epinephrine = n: surgery doctor's_office = w: casualty emergency_room = n:
ward unit = w: cv resume = w: called_off canceled = w: got gotten = w: have_got have = w: has_got has = w:
at_the_weekend on_the_weekend = w: in_hospital in_the_hospital = w: to_hospital to_the_hospital = w:
monday_to_friday monday_through_friday = w: round around = w: anticlockwise~ counterclockwise~ = w:
car_crash auto_accident = w: nil zero = w: draw tie = w: defence~_counsel defense_attorney = w: on_bail
out_on_bail = w: britain united_kingdom u.k. great_britain = w: america united_states u.s. usa u.s.a. = w:
holland netherlands = w: burma myanmar = w: czechia czech_republic = w: ivory_coast cote_d'ivoire = w:
turkey turkiye = w: swaziland eswatini = w: rouble~ ruble
"""

# Close synonyms of news English. Verbs of saying and of going up or down are not here: others weigh them.
_SYNONYMS = """
n: row dispute quarrel spat = w: about around approximately roughly some = n: child youngster kid = w: but
however yet though although = w: while as = w: because since as = n: man-made_object artifact = n:
official functionary = n: blaze fire inferno = n: probe investigation inquiry = n: death_toll toll = n:
inhabitant resident = n: home house residence = n: car vehicle = n: job position post role = n: talk
discussion negotiation = n: firm company business = n: region area = n: shop retailer = n: plan scheme
proposal = n: deal agreement accord pact = n: bid attempt effort = n: crash collision accident = n: blast
explosion = n: gunman shooter = n: cop officer = n: lawmaker legislator = n: employee worker staffer = n:
boss chief head = n: expert specialist = n: study research = n: test trial = n: physician doctor medic =
n: storm tempest = n: town municipality = n: capital capital_city = n: border frontier = n: troop soldier
serviceman = n: reservist reserve = n: protester demonstrator = n: migrant migrant_worker = n: survey poll
= n: vote ballot = n: aim goal target objective = n: clash skirmish = n: spouse partner = n: mate friend =
n: crowd throng = n: flood flooding = n: site place location = n: amount sum = n: rise_in_price price_rise
= n: journey trip = n: photo photograph picture = n: redundancy layoff = n: team side = n: season campaign =
n: manager boss = n: army military = n: peak mountain = v: begin start commence = v: happen occur = v: obtain
get secure = v: buy purchase = v: assist help aid = v: seek want = v: try attempt seek = v: request ask =
v: show reveal indicate suggest = v: require need = v: use employ utilise~ = v: reside live = v: construct
build = v: finish complete = v: receive get = v: depart leave = v: arrive come enter = v: demand call_for
= v: vow pledge promise~ = v: name identify = v: visit tour = v: rescue save = v: tackle address = v:
handle deal_with = v: continue carry_on = v: cancel call_off scrap axe~ = v: postpone delay put_off = v:
erupt break_out = v: probe investigate = v: hold stage = v: attend go_to = v: aid support = v: quit resign
step_down = v: flee escape = v: head lead = v: assess evaluate gauge~ = v: cause prompt trigger spark = v:
ensure guarantee = w: began started commenced = w: got obtained received = w: sought wanted tried
attempted asked = w: bought purchased = w: showed shown revealed indicated suggested = w: left departed =
w: fled escaped = w: led headed = w: built constructed = w: held staged = w: died passed_away perished =
w: quit resigned stepped_down stood_down = w: broke_out erupted = w: high steep = w: large big huge great
= w: small little tiny = w: quick fast rapid swift = w: quickly fast rapidly swiftly = w: many numerous
lots_of = w: several some a_number_of a_few = w: nearly almost close_to = w: also too as_well = w:
additional extra further more = w: currently now presently at_present = w: previously earlier before
formerly = w: last_month a_month_ago = w: immediately at_once instantly straight_away = w: afterward later
then subsequently = w: soon shortly = w: mainly mostly chiefly largely primarily = w: often frequently =
w: again once_more = w: whole entire = w: difficult hard tough = w: dangerous hazardous risky = w:
important significant key crucial vital = w: famous well-known = w: ill sick unwell = w: angry furious =
w: worried concerned anxious = w: wealthy rich = w: dead killed = w: hurt injured wounded = w: near
close_to next_to by = w: due_to because_of owing_to = w: despite in_spite_of = w: regarding concerning
about on over = w: following after = w: prior_to before = w: until till = w: amid during = w: via through
= w: among amongst~ between = w: per a each = w: whether if = w: more_than over = w: at_least no_fewer_than
no_less_than = w: up_to as_many_as as_much_as = w: fewer_than less_than under = w: including such_as like
= w: hopefully with_luck = w: everyone everybody = w: anyone anybody = w: nobody no_one = w: this_month
the_current_month = w: overseas abroad = w: across throughout = w: upon on = w: into in = w: onto on = w:
toward to = w: which that who = w: whom who = w: part portion = w: per_cent percent %
"""


_Group = tuple[int, bool]  # of phrases: its number, and whether it is one of dialect


@table()
def _phrases() -> dict[tuple[str, ...], _Group]:
    """Every phrase as folded words under the mark of its sort, with its group."""
    out: dict[tuple[str, ...], _Group] = {}
    for dialect, text in ((True, _DIALECT), (False, _SYNONYMS)):
        for entry in text.split("="):
            sort, *phrases = entry.split()
            group = len(out), dialect
            for phrase in phrases:
                out.setdefault((sort, *map(marked, phrase.split("_"))), group)
    return out


@table()
def _ends() -> tuple[frozenset[str], frozenset[str]]:
    """
    The first words of the phrases of several words, and the last of those that begin with a verb.

    The other end is what is inflected: "carries | on", "level | crossings".
    """
    many = [phrase for phrase in _phrases() if len(phrase) > 2]
    return (
        frozenset(phrase[1] for phrase in many if phrase[0] != "v:"),
        frozenset(phrase[-1] for phrase in many if phrase[0] == "v:"),
    )


@table()
def _parts() -> frozenset[str]:
    """Every word of a phrase of any length."""
    return frozenset(word for _, *words in _phrases() for word in words)


@lru_cache(maxsize=1 << 13)
def phrased(word: str) -> bool:
    """Is a folded word, in whatever form, one of those above or a part of one?"""
    parts = _parts()
    return word in parts or any(form in parts for verb in (True, False) for form in stems(word, verb=verb))


_LONGEST = 4  # words: "a month ago", "no fewer than"


@lru_cache(maxsize=4096)
def _found(words: tuple[str, ...]) -> tuple[_Group, str] | None:
    """The group of a phrase and the form it stands in: plural, past, and so on."""
    phrases = _phrases()
    known = phrases.get(("w:", *words))
    if known is not None:
        return known, ""
    for sort, at in (("n:", len(words) - 1), ("v:", 0)):
        for stem in stems(words[at], verb=sort == "v:"):
            known = phrases.get((sort, *words[:at], stem, *words[at + 1 :]))
            if known is not None:
                return known, _form(words[at], stem)
    return None


def _form(word: str, stem: str) -> str:
    if word == stem:
        return ""
    return "ing" if word.endswith("ing") else "s" if word.endswith("s") else "ed"


def same_meaning(a: str, b: str) -> bool:
    """Are two folded words, in whatever form, synonyms known here: "requested", "ask"?"""
    return not meanings(a).isdisjoint(meanings(b))


@lru_cache(maxsize=1 << 13)
def meanings(word: str) -> frozenset[int]:
    """The groups of synonyms that a folded word belongs to, in whatever form, by their numbers."""
    phrases = _phrases()
    forms = (("w:", (word,)), ("n:", stems(word, verb=False)), ("v:", stems(word, verb=True)))
    found = (phrases.get((sort, form)) for sort, own in forms for form in own)
    return frozenset(group[0] for group in found if group is not None)


@table()
def _initials() -> dict[int, frozenset[str]]:
    """The letters that the words of each group begin with."""
    out: dict[int, set[str]] = {}
    for (_, *words), group in _phrases().items():
        if len(words) == 1:
            out.setdefault(group[0], set()).add(words[0][0])
    return {number: frozenset(letters) for number, letters in out.items()}


def nouns_for(word: str, among: Iterable[str]) -> Iterator[str]:
    """Those of some nouns that are synonyms of a word; a noun begins as its base form does."""
    meant = meanings(word)
    letters = frozenset[str]().union(*(_initials().get(number, ()) for number in meant))
    return (noun for noun in among if noun[0] in letters and not meant.isdisjoint(meanings(noun)))


def canonical(words: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """
    Folded words with every phrase known here replaced by the name of its group.

    The second value says whether all that was replaced is a matter of dialect ("lorry", "truck").
    """
    out: list[str] = []
    dialect = True
    at = 0
    firsts, lasts = _ends()
    while at < len(words):
        most = min(_LONGEST, len(words) - at)
        for size in range(most, 0, -1):
            if size > 1 and words[at] not in firsts and words[at + size - 1] not in lasts:
                continue
            found = _found(tuple(words[at : at + size]))
            if found is not None:
                group, form = found
                out.append(f"{group[0]} {form}")
                dialect = dialect and group[1]
                at += size
                break
        else:
            out.append(words[at])
            at += 1
    return tuple(out), dialect
