"""Two nouns in one place: a word for the same thing, or another thing of its kind."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from factcheck.lexicon import senses, shelf
from factcheck.lexicon.senses import Tie, classes, nouns, usually_one

# Things of one class that are not each other.
APART = """
animal: otter/walrus goose/turkey badger/fox donkey/horse moose/bear geese/ducks
bird: heron/gull eagle/owl
fish: trout/salmon crab/shrimp
insect: spider/wasp
vehicle: tram/bicycle tractor/sledge balloon/glider lorry/ferry tractor/bus minibus/tram helicopters/trains
building: barn/stadium hospital/museum mosque/synagogue factory/hotel
room: kitchen/bathroom bedroom/cellar
furniture: desk/sofa bench/wardrobe
clothing: coat/skirt socks/gloves
garment: scarf/belt
body: ankle/elbow nose/jaw
organ: lung/kidney
drink: rum/gin wine/cider
food: beer/milk pork/lamb lychee/guava
crop: turnip/leek hazelnut/cashew barley/rice coffee/tea apple/pear cabbage/carrot plum/cherry wheat/barley
 peppers/melons
cured_meat: ham/bacon
cargo: coal/timber
drug: cocaine/heroin opium/cannabis
metal: copper/zinc lead/tin
element: sulfur/phosphorus
gas: oxygen/helium methane/chlorine
injury: fracture/bruise
hurt: dislocated/broken
fabric: velvet/tweed
flower: daffodil/orchid
material: granite/limestone
field: physics/botany
music_kind: jazz/reggae
dance: tango/waltz
branch: marine/molecular
fuel: petrol/diesel peat/coal
tree: oak/beech elm/willow
instrument: violin/harp trumpet/flute
hand_tool: spanner/screwdriver
ground: lake/river bay/canal desert/valley
land: glacier/beach
weapon: sword/bomb knife/rifle
weather: hail/drought rain/fog
disaster: earthquake/flood avalanche/hurricane
illness: measles/malaria typhoid/rabies
kin: uncle/niece father/cousin grandson/stepson
rank: admiral/corporal colonel/sergeant
office: senator/bishop mayor/coroner consul/treasurer
craftsman: welder/tailor
trade: dentist/postman gardener/hairdresser librarian/photographer undertaker/optician vet/miner
 nurse/architect farmers/barbers
way: bridge/tunnel
structure: dam/statue
container: bottle/basket
jewelry: necklace/ring bracelet/brooch
event: baptism/funeral
sport: tennis/hockey
document: passport/diary
"""

# What a desk may write one for the other, or what is of no one kind.
HARMLESS = """
firm/company ship/vessel police/officers lorry/truck home/house spokesman/official ferry/boat
officer/policeman man/victim suspect/driver row/dispute blaze/fire car/vehicle gun/rifle storm/rain plane/jet
doctor/surgeon lawyer/attorney teacher/professor priest/vicar woman/mother singer/musician actor/comedian
writer/journalist author/novelist soldier/officer detective/policeman child/boy student/pupil
campaigner/activist minister/politician attack/assault raid/operation cash/money cow/cattle dog/pet
chicken/hen rock/stone sea/ocean hill/mountain shop/store flat/apartment office/building school/college
road/street hotel/building pub/bar restaurant/cafe cup/trophy prize/award match/game team/side boss/manager
leader/head chief/head staff/workers worker/employee labourer/worker farmer/grower builder/contractor
expert/scientist scientist/researcher engineer/technician blast/explosion shooting/attack murder/killing
theft/robbery cancer/tumour flu/virus illness/disease infection/disease injury/wound parent/father
spouse/wife relative/cousin sibling/brother child/son leg/knee arm/hand hand/finger head/face stomach/belly
jacket/coat trousers/jeans drink/beer alcohol/wine meat/beef fruit/apple tree/oak aircraft/plane
airliner/jet bike/bicycle motorbike/motorcycle taxi/cab coach/bus knife/blade weapon/knife drug/cocaine
jail/prison court/judge plan/scheme deal/agreement talks/negotiations vote/ballot poll/election survey/study
report/document letter/note statement/remarks speech/address meeting/session town/city village/town
area/region country/nation border/frontier coast/shore river/stream forest/wood field/land crew/sailors
pilot/captain fan/supporter customer/client tenant/resident local/resident passenger/traveller
tourist/visitor crowd/throng gang/group party/group union/workers bank/lender retailer/shop
maker/manufacturer carmaker/manufacturer airline/carrier operator/company airport/airfield harbour/port
quay/dock rise/increase man/nurse officer/doctor volunteer/teacher veteran/farmer woman/lawyer
professional/plumber leader/mayor abbey/church horse/livestock passenger/fisherman victim/baker
heater/cigarette table/novel dog/lorry
"""


def _apart() -> list[tuple[str, str, str]]:
    rows, kind = [], ""
    for word in APART.split():
        if word.endswith(":"):
            kind = word[:-1]
        else:
            rows.append((*word.split("/"), kind))
    return rows


@pytest.mark.parametrize(("a", "b", "kind"), _apart())
def test_sisters(a: str, b: str, kind: str) -> None:
    assert nouns(a, b) == nouns(b, a) == (Tie.SISTERS, kind)


def test_sisters_share_a_class() -> None:
    """So no pair of nouns need be asked about that share none."""
    for a, b, kind in _apart():
        assert kind in classes(a) & classes(b)
    assert not classes("gather")


@pytest.mark.parametrize("pair", HARMLESS.split())
def test_harmless(pair: str) -> None:
    a, b = pair.split("/")
    assert nouns(a, b) == nouns(b, a)
    assert nouns(a, b).tie is not Tie.SISTERS


@pytest.mark.parametrize(
    ("pair", "tie"),
    [
        ("lorry/truck", Tie.SAME), ("lorries/truck", Tie.SAME), ("tumour/tumor", Tie.SAME), ("doctor/physician", Tie.SAME),
        ("beech/tree", Tie.WITHIN), ("plumber/worker", Tie.WITHIN), ("finger/hand", Tie.WITHIN),
        ("abbey/church", Tie.WITHIN), ("novel/beech", Tie.OTHER), ("xyzzy/beech", Tie.OTHER), ("/beech", Tie.OTHER),
        ("~/beech", Tie.OTHER), ("=/;", Tie.OTHER),
    ],
)  # fmt: skip
def test_ties(pair: str, tie: Tie) -> None:
    a, b = pair.split("/")
    assert nouns(a, b).tie is nouns(b, a).tie is tie


def test_people_of_any_trade() -> None:
    """What anybody may be called parts nobody from a trade."""
    anybody = (
        "man woman person victim suspect resident official leader worker manager owner guest patient".split()
    )
    trades = "nurse plumber farmer barber tailor dentist architect librarian".split()
    assert [pair for pair in product(anybody, trades) if nouns(*pair).tie is Tie.SISTERS] == []


def test_no_name_in_the_lists_is_longer_than_is_asked() -> None:
    """A longer stretch of words is not looked up, so a longer name would never be found."""
    tree = [
        line.split("\t", 1)[0] for line in Path(shelf._FOLDER, "senses.txt").read_text("utf-8").splitlines()
    ]
    listed = senses._written()[0]
    assert max(len(name.replace("_", " ").split()) for name in (*tree, *listed)) == senses.LONGEST


def test_read_when_asked() -> None:
    """No import of the package reads the table."""
    code = "import factcheck, sys; print('factcheck.lexicon.senses' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("one", "other"), [("sport", "trade"), ("room", "tool"), ("metal", "office"), ("rank", "vehicle")]
)
def test_the_names_of_the_classes_are_nouns_like_others(one, other):
    """A class may be called by a noun; two of them are not one thing for that."""
    assert nouns(one, other).tie is Tie.OTHER


@pytest.mark.parametrize("word", ["", "=", "=animal", "~arm", "\ud800", "a\tb", "a\nb"])
def test_what_is_no_noun_has_no_senses(word):
    assert nouns(word, "zyxt").tie is Tie.OTHER


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("walkout", "strike", True),
        ("tanker", "ship", True),
        ("trams", "tram", True),
        ("otter", "walrus", False),
        ("mole", "spy", False),  # which a mole is, but not as usually meant
        ("log", "record", False),
        ("plum", "river", False),
    ],
)
def test_what_is_usually_said_of_one_thing(a: str, b: str, one: bool) -> None:
    assert usually_one(a, b) is usually_one(b, a) is one
