"""
Words that copy prints short or in full: months, days, streets, firms, units, American states, titles.

A closed class, compiled from what agency style guides list as permitted abbreviations. Keys are
folded words (`folding.key`), values the full form, folded too; a word with two readings ("St.") has both.
"""

from __future__ import annotations

from factcheck.lexicon.spelling import fold
from factcheck.lexicon.titles import ABBREVIATED
from factcheck.ready import once

_FULL = """
drs=doctors govs=governors profs=professors const=constable rep=republican reps=republicans
st=saint,street ste=sainte jr=junior jnr=junior sr=senior snr=senior ave=avenue rd=road blvd=boulevard
sq=square hwy=highway mt=mount,mountain ft=fort,foot,feet pt=point apt=apartment inc=incorporated
corp=corporation co=company,county cos=companies ltd=limited plc=company bros=brothers dept=department
depts=departments govt=government natl=national intl=international assn=association assoc=association
utd=united univ=university inst=institute cttee=committee cmte=committee comm=commission vs=versus v=versus
no.=number nos=numbers approx=approximately est=estimated incl=including etc=etcetera min=minute,minutes
mins=minutes hr=hour,hours hrs=hours secs=seconds yr=year,years yrs=years jan=january feb=february
mar=march apr=april jun=june jul=july aug=august sep=september sept=september oct=october nov=november
dec=december mon=monday tue=tuesday tues=tuesday wed=wednesday weds=wednesday thu=thursday thur=thursday
thurs=thursday fri=friday sat=saturday sun=sunday km=kilometer,kilometers kms=kilometers
m=meter,meters,million cm=centimeter,centimeters mm=millimeter,millimeters kg=kilogram,kilograms
kgs=kilograms g=gram,grams mi=mile,miles in=inch,inches lb=pound,pounds lbs=pounds oz=ounce,ounces
mph=miles_per_hour kph=kilometers_per_hour kmh=kilometers_per_hour bn=billion tn=trillion mn=million
k=thousand ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut
del=delaware fla=florida ga=georgia ill=illinois ind=indiana kan=kansas ky=kentucky la=louisiana
mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska
nev=nevada n.h.=new_hampshire n.j.=new_jersey n.m.=new_mexico n.y.=new_york n.c.=north_carolina
n.d.=north_dakota okla=oklahoma ore=oregon pa=pennsylvania r.i.=rhode_island s.c.=south_carolina
s.d.=south_dakota tenn=tennessee tex=texas vt=vermont va=virginia wash=washington w.va.=west_virginia
wis=wisconsin wyo=wyoming d.c.=district_of_columbia b.c.=british_columbia ont=ontario que=quebec
alta=alberta sask=saskatchewan man=manitoba n.s.w.=new_south_wales qld=queensland vic=victoria
tas=tasmania p.m.=pm,prime_minister a.m.=am pct=percent pc=percent,constable u.s.=united_states
u.k.=united_kingdom,britain u.n.=united_nations e.u.=european_union u.s.a.=united_states
beds=bedfordshire berks=berkshire bucks=buckinghamshire cambs=cambridgeshire derbys=derbyshire
glos=gloucestershire hants=hampshire herts=hertfordshire lancs=lancashire leics=leicestershire
lincs=lincolnshire middx=middlesex northants=northamptonshire northumb=northumberland
notts=nottinghamshire oxon=oxfordshire salop=shropshire staffs=staffordshire tipp=tipperary
warks=warwickshire wilts=wiltshire worcs=worcestershire yorks=yorkshire
dc=district_of_columbia nsw=new_south_wales ex=former tv=television tvs=televisions phone=telephone
phones=telephones plane=airplane planes=airplanes photo=photograph photos=photographs exam=examination
exams=examinations lab=laboratory labs=laboratories flu=influenza gym=gymnasium fridge=refrigerator
fridges=refrigerators bike=bicycle bikes=bicycles hippo=hippopotamus rhino=rhinoceros
vet=veterinarian,veteran vets=veterinarians,veterans ad=advertisement ads=advertisements
advert=advertisement adverts=advertisements demo=demonstration demos=demonstrations uni=university
memo=memorandum quake=earthquake quakes=earthquakes copter=helicopter chopper=helicopter chute=parachute
info=information admin=administration rehab=rehabilitation spec=specification math=mathematics
maths=mathematics pub=public_house sub=submarine,substitute subs=submarines,substitutes champ=champion
champs=champions semi=semifinal semis=semifinals dems=democrats dem=democrat lib=liberal libs=liberals
cons=conservatives gop=republican_party
"""


@once
def _full() -> dict[str, str]:
    """Every short form, with its full forms as they are written above."""
    out: dict[str, str] = {}
    titles = (f"{short}={full.replace(' ', '_')}" for short, full in ABBREVIATED.items())
    for entry in (*_FULL.split(), *titles):
        short, _, longs = entry.partition("=")
        out[short] = f"{out[short]},{longs}" if short in out else longs
    return out


def in_full(word: str) -> tuple[tuple[str, ...], ...]:
    """The full forms of a folded word, each a tuple of folded words; empty where it is no short form."""
    longs = _full().get(word)
    return tuple(tuple(map(fold, form.split("_"))) for form in longs.split(",")) if longs else ()
