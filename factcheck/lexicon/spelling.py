"""
British and American spelling: one word, two ways to write it.

Regular families go by rule (-ise/-ize, -our/-or, -re/-er, -lled/-led, -aemia/-emia ...), the rest by
table. Compiled from the families that grammars and style guides name, and kept to pairs that are one
word: "tonne" and "ton", "prise" and "prize", "four" and "for" are not. The words of a family are
listed where it is closed, so that no name or unknown word is bent by it.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.ready import table

# Words that follow no family, British/American; a form in -s goes with each.
_WORDS = """
adaptor/adapter advisor/adviser conjuror/conjurer convenor/convener impostor/imposter protestor/protester
aerogramme/aerogram aeroplane/airplane afterwards/afterward almanack/almanac aluminium/aluminum
amidst/amid amongst/among whilst/while towards/toward amoxycillin/amoxicillin annexe/annex appal/appall
artefact/artifact axe/ax battleaxe/battleax bannister/banister baulk/balk baulked/balked baulking/balking
behove/behoove behoved/behooved carcase/carcass callisthenics/calisthenics calliper/caliper
carburettor/carburetor caviare/caviar cauldron/caldron chilli/chili chillies/chilies cheque/check
chequebook/checkbook chequerboard/checkerboard connexion/connection deflexion/deflection
inflexion/inflection reflexion/reflection genuflexion/genuflection councillor/councilor cypher/cipher
despatch/dispatch despatches/dispatches despatched/dispatched despatching/dispatching
despatcher/dispatcher disc/disk videodisc/videodisk distil/distill doughnut/donut doyley/doily
enrol/enroll enthral/enthrall epaulette/epaulet fillet/filet filleted/fileted filleting/fileting
flautist/flutist fulfil/fulfill furore/furor gaol/jail gaoled/jailed gaoling/jailing gaoler/jailer
gaolbird/jailbird gaolbreak/jailbreak gauge/gage gauged/gaged gauging/gaging gipsy/gypsy gipsies/gypsies
glycerine/glycerin gelatine/gelatin gryphon/griffin groyne/groin hiccough/hiccup hiccoughs/hiccups
instal/install instil/instill judgement/judgment misjudgement/misjudgment judgemental/judgmental
abridgement/abridgment lodgement/lodgment acknowledgement/acknowledgment kerb/curb kerbside/curbside
kerbstone/curbstone jewellery/jewelry licorice/liquorice mum/mom mummy/mommy mummies/mommies
moslem/muslim omelette/omelet pedlar/peddler phoney/phony phoneyness/phoniness pouffe/pouf
programme/program pzazz/pizzazz racoon/raccoon sheikh/sheik speciality/specialty specialities/specialties
storey/story storeys/stories storeyed/storied syphon/siphon syphoned/siphoned syphoning/siphoning
tsar/czar tsarist/czarist tsarina/czarina tranquillity/tranquility tyre/tire vice/vise waggon/wagon
whisky/whiskey whiskies/whiskeys yoghurt/yogurt yoghourt/yogurt cosy/cozy cosier/cozier cosies/cozies
cosiest/coziest cosily/cozily cosiness/coziness woollen/woolen woolly/wooly woollies/woolies
skilful/skillful skilfully/skillfully skilfulness/skillfulness wilful/willful wilfully/willfully
wilfulness/willfulness instalment/installment enrolment/enrollment fulfilment/fulfillment
enthralment/enthrallment fulness/fullness dulness/dullness mollusc/mollusk tonite/tonight thru/through
tho/though rouble/ruble hullo/hello hallo/hello learnt/learned unlearnt/unlearned burnt/burned
sunburnt/sunburned spelt/spelled misspelt/misspelled spoilt/spoiled unspoilt/unspoiled dreamt/dreamed
leapt/leaped leant/leaned smelt/smelled spilt/spilled knelt/kneeled ageing/aging bingeing/binging
glueing/gluing cringeing/cringing tingeing/tinging whingeing/whinging ageism/agism ageist/agist
biassed/biased biasses/biases biassing/biasing busses/buses bussed/bused bussing/busing
minibusses/minibuses gasses/gases focussed/focused focusses/focuses focussing/focusing
unfocussed/unfocused refocussed/refocused clarinettist/clarinetist praesidium/presidium paeony/peony
bougainvillaea/bougainvillea chimaera/chimera chimaeric/chimeric chimaerism/chimerism hyaena/hyena
aeon/eon oecumenical/ecumenical apophthegm/apothegm stoicheiometry/stoichiometry tendencious/tendentious
grey/gray dependant/dependent fjord/fiord guerilla/guerrilla idyl/idyll lasagne/lasagna naivety/naivete
nosey/nosy orangutang/orangutan savannah/savanna smoky/smokey swopped/swapped swopping/swapping
veranda/verandah titbit/tidbit kidnapper/kidnaper kidnapped/kidnaped kidnapping/kidnaping
worshipped/worshiped worshipper/worshiper worshipping/worshiping handicapper/handicaper
programmed/programed programmer/programer programming/programing benefitted/benefited
benefitting/benefiting combatted/combated combatting/combating targetted/targeted targetting/targeting
budgetted/budgeted budgetting/budgeting rivetted/riveted rivetting/riveting cantaloup/cantaloupe
dyke/dike dyked/diked aerofoil/airfoil backwards/backward blonde/blond carat/karat forwards/forward maths/math
nought/naught ochre/ocher racquet/racket vendor/vender whizz/whiz
diktat/dictat haulier/hauler burqa/burka burkha/burka eyrie/aerie gramme/gram memorandums/memoranda
stadiums/stadia referendums/referenda formulas/formulae quartette/quartet quintette/quintet
sextette/sextet ballotted/balloted ballotting/balloting cigaret/cigarette swop/swap mosquitoes/mosquitos
mangoes/mangos volcanoes/volcanos tornadoes/tornados buffaloes/buffalos cargoes/cargos ghettoes/ghettos
zeroes/zeros mementoes/mementos mottoes/mottos haloes/halos kidnappers/kidnapers
"""

# Beginnings that tell the word by themselves, British/American; the rest of the word is kept.
_STEMS = """
accoutre/accouter aetiolog/etiolog amoeb/ameb archaeo/archeo caesarean/cesarean caesarian/cesarean
caesium/cesium calibre/caliber centre/center centrefold/centerfold centreline/centerline
centrepiece/centerpiece centring/centering chequer/checker coelia/celia defence/defense draught/draft
encyclopaed/encycloped enquir/inquir faec/fec fibre/fiber foet/fet goitre/goiter greyed/grayed
greyer/grayer greyest/grayest greying/graying greyish/grayish greyness/grayness gynaec/gynec haem/hem
homoeo/homeo licenc/licens louvre/louver leukaem/leukem lustre/luster manoeuvra/maneuvera
manoeuvre/maneuver manoeuvring/maneuvering meagre/meager mediaev/mediev mitre/miter mould/mold moult/molt
moustach/mustach oedem/edem oenolog/enolog oesoph/esoph oestr/estr offence/offense orthopaed/orthoped
paederast/pederast paediatr/pediatr paedophil/pedophil palaeo/paleo plough/plow practis/practic
pretence/pretense primaev/primev pyjama/pajama reconnoitre/reconnoiter reconnoitring/reconnoitering
sabre/saber saltpetre/saltpeter sceptic/skeptic sceptre/scepter sepulchre/sepulcher smoulder/smolder
sombre/somber spectre/specter snowplough/snowplow sulph/sulf theatreg/theaterg tranquillis/tranquiliz
tranquilliz/tranquiliz tranquilis/tranquiliz
"""

# Roots that take -our in Britain and -or in America. "Four", "hour", "tour", "contour" are not of them.
_OUR = frozenset(
    """
    arb ard arm behavi cand clam clang col demean dol enam endeav fav ferv flav glam harb hon hum lab
    misdemean neighb od parl pavi ranc rig rum savi sav splend succ tum val vap vig
    """.split()
)

# Ends in -re that America writes -er. "Acre", "ogre", "genre", "massacre" and "timbre" are not of them.
_RE = ("centre", "theatre", "metre", "litre", "lustre", "fibre")

# Verbs and nouns that double their last l in Britain alone: "travelled", "jeweller", "marvellous".
_DOUBLING = frozenset(
    """
    apparel barrel bedevil bevel bowel cancel carol cavil channel chapel chisel cordial council
    counsel crenel cruel cudgel devil dial dishevel dowel drivel duel embowel disembowel enamel equal
    flannel fuel funnel gambol gravel grovel gruel hovel hostel impanel imperil initial jewel kennel
    kernel label laurel level libel marshal marvel medal metal model mongrel nickel novel panel parcel
    pedal pencil peril pistol pommel pummel quarrel ravel revel rival rowel shovel shrivel signal snivel
    snorkel spiral squirrel stencil swivel symbol tassel tinsel total towel trammel travel trial trowel
    tunnel unequal untrammel vial victual weasel yodel yokel
    """.split()
)
_L_ENDINGS = frozenset(
    """
    ed ing ings er ers or ors ery ist ists able ous ously ousness est ingly ation ations ate ated ater
    aters
    """.split()
)

# What may be put before a word of a closed family: "unfavourable", "remodelled", "watercolour".
_PREFIXES = (
    "un", "dis", "mis", "re", "non", "out", "over", "pre", "de", "en", "be", "in", "inter", "anti", "back",
    "water", "tri", "bi", "multi", "techni", "uni", "self", "mal", "demi", "under", "counter", "bio", "cyber",
)  # fmt: skip

# What follows the s of an -ise verb. "Promise" and "advise" never meet a form in -ize, so they do no harm.
_ISE = frozenset(
    """
    e ed es er ers ing ings ingly edly able ably ability ation ations ational ationally ement ements ance
    ances ant ants ate ates
    """.split()
)
# "prised open" and "prized", "a sise"; the names of one language, one place.
_NOT_ISE = ("pris", "siz", "sis")

# -ae- and -oe- inside the learned words that have them; "Michael" and "phoenix" do not.
_INNER = (
    ("aesth", "esth"), ("aemi", "emi"), ("rrhoe", "rrhe"), ("pnoe", "pne"), ("poeia", "peia"),
    ("paedi", "pedi"), ("noeuv", "neuv"),
)  # fmt: skip


def _table(text: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in text.split())


@table()
def _words() -> dict[str, str]:
    out = _table(_WORDS)
    out.update({f"{british}s": f"{american}s" for british, american in tuple(out.items())})
    return out


_WORD = _words()
_STEM = _table(_STEMS)
_AFTER_PREFIX = frozenset({"manoe", "mould", "draug", "sulph", "fibre", "centr"})
_BEFORE = ("out", "re", "up", "un", "multi")  # "outmanoeuvred", "remould", "updraught"
_STEM_HEADS = frozenset(stem[:3] for stem in _STEM)
_STEM_LENGTHS = tuple(sorted({len(stem) for stem in _STEM}, reverse=True))


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """
    The one form of a casefolded word, however it is spelled; nearly always the American.

    It is a key, not a spelling: "advise" becomes "advize", which no copy prints.
    """
    known = _WORD.get(word)
    if known is not None:
        return _ise(known)
    if len(word) < 5:
        return word
    return _ise(_stem(word))


def marked(word: str) -> str:
    """The folded form of a word in a list, where "~" marks those that folding changes."""
    return fold(word[:-1]) if word[-1] == "~" else word


def _stem(word: str) -> str:
    word = _beginning(word)
    if "ae" in word or "oe" in word:
        for british, american in _INNER:
            word = word.replace(british, american)
    if "our" in word:
        word = _our(word)
    if "ll" in word:
        word = _doubled(word)
    return _ending(word)


def _beginning(word: str) -> str:
    if word[:3] in _STEM_HEADS:
        for length in _STEM_LENGTHS:
            found = _STEM.get(word[:length])
            if found is not None:
                rest = word[length:]
                # "centre" and "centred": the stem has lost the e that the ending leans on
                return f"{found}ed" if rest == "d" and found.endswith("er") else found + rest
    if not word.startswith(_BEFORE):
        return word
    for prefix in _BEFORE:
        if word.startswith(prefix) and word[len(prefix) :][:5] in _AFTER_PREFIX:
            return prefix + _beginning(word[len(prefix) :])
    return word


def _ending(word: str) -> str:
    bare = word.removesuffix("s")
    if bare[-1] not in "edrgy":  # the last letters of all that follow
        return word
    plural = word[len(bare) :]
    if bare.endswith(_RE):
        return f"{bare[:-2]}er{plural}"
    if bare.endswith(("logue", "gogue")):
        return bare[:-2] + plural
    if bare.endswith(("logued", "loguer")):  # "catalogued"
        return f"{bare[:-3]}e{bare[-1]}{plural}"
    if bare.endswith("loguing"):
        return f"{bare[:-4]}ing"
    if bare.endswith("gramme"):
        return bare[:-2] + plural
    if bare.endswith(("eable", "eably")) and bare[-6:-5] not in "cge":  # "likeable", "saleable"
        return f"{bare[:-5]}{bare[-4:]}{plural}"
    return word


def _our(word: str) -> str:
    at = word.rfind("our")
    return f"{word[:at]}or{word[at + 3 :]}" if _listed(word[:at], _OUR) else word


def _doubled(word: str) -> str:
    at = word.rfind("ll")
    if word[at + 2 :] in _L_ENDINGS and _listed(word[: at + 1], _DOUBLING):
        return word[: at + 1] + word[at + 2 :]
    return word


def _listed(root: str, family: frozenset[str]) -> bool:
    return root in family or any(
        root.startswith(prefix) and root[len(prefix) :] in family for prefix in _PREFIXES
    )


def _ise(word: str) -> str:
    if "is" not in word and "ys" not in word:
        return word
    at = max(word.rfind("is"), word.rfind("ys"))
    if at < 2 or word[at + 2 :] not in _ISE:
        return word
    if word[at] == "y" and word[at - 1] != "l":  # "analyse", "paralyse"
        return word
    return word if word.startswith(_NOT_ISE) and at < 3 else f"{word[: at + 1]}z{word[at + 2 :]}"


# Words that tell a British or an American hand, beyond the families; British/American.
_TELLING = _table(
    """
    aeroplane/airplane aeroplanes/airplanes aluminium/aluminum appal/appall axe/ax carcase/carcass
    cheque/check cheques/check cosy/cozy councillor/councilor councillors/councilors distil/distill
    enrol/enroll enrolment/enrollment enthral/enthrall fulfil/fulfill fulfilment/fulfillment gaol/jail
    grey/gray instalment/installment instalments/installments jewellery/jewelry kerb/curb kerbs/curb
    kerbside/curbside mum/mom mums/moms mummies/mommies pyjamas/pajamas skilful/skillful
    skilfully/skillfully wilful/willful wilfully/willfully woollen/woolen yoghurt/yogurt towards/toward
    programme/program programmes/programs moustache/mustache moustaches/mustaches storey/story
    storeys/story tyre/tire tyres/tire catalogue/catalog catalogues/catalogs licence/license
    licences/licenses practise/practice practised/practiced practising/practicing whilst/while
    amongst/among learnt/learned cancelled/canceled draughty/drafty behove/behoove litre/liter
    litres/liters millilitre/milliliter millilitres/milliliters
    """
)
_TELLING_STEMS = (
    ("anaemi", "anemi"), ("anaesth", "anesth"), ("defence", "defense"), ("diarrhoea", "diarrhea"),
    ("gynaec", "gynec"), ("haemo", "hemo"), ("leukaemi", "leukemi"), ("manoeuvr", "maneuv"),
    ("mould", "mold"),
    ("oesoph", "esoph"), ("oestrog", "estrog"), ("offence", "offense"), ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"), ("paedophil", "pedophil"), ("palaeo", "paleo"), ("plough", "plow"),
    ("pretence", "pretense"), ("sceptic", "skeptic"), ("smoulder", "smolder"), ("theatre", "theater"),
    ("centre", "center"), ("fibre", "fiber"), ("kilometre", "kilometer"), ("centimetre", "centimeter"),
    ("millimetre", "millimeter"), ("sombre", "somber"), ("calibre", "caliber"),
    ("analyse", "analyze"), ("paralyse", "paralyze"), ("analysing", "analyzing"), ("catalyse", "catalyze"),
)  # fmt: skip
# Other words than those: an "American" spelling that Britain prints too, or the noun and not the verb.
_TELLS_NOTHING = frozenset(
    """
    ax axe check tire story curb jail program programs license licenses practice while among learned
    carcass analyses paralyses sombrero sombreros moldova cancellation cancellations glamour glamours
    glamor
    """.split()
)
_AFTER_OR = frozenset("s ed ing er ers ful fully able ably less ite ites hood hoods ly y ies".split()) | {""}
_AFTER_L = frozenset("ed ing er ers or ors".split())
# -ise belongs to these everywhere: "advise", "surprise", "exercise".
_EVERYWHERE_ISE = (
    "advertis", "advis", "chastis", "circumcis", "compromis", "concis", "demis", "devis", "excis", "exercis",
    "expertis", "franchis", "guis", "improvis", "incis", "merchandis", "mortis", "paradis", "practis",
    "precis",
    "premis", "promis", "pris", "revis", "spis", "supervis", "surmis", "televis", "treatis", "wis", "exorcis",
    "catechis", "valis", "trellis", "analys", "capsis", "downsis", "outsis", "oversis", "supersis",
    "undersis",
    "assis",
)  # fmt: skip
_EVERYWHERE_ROOTS = frozenset("aris ris vis ceris anis sunris moonris".split())


@lru_cache(maxsize=1 << 12)
def dialect(word: str) -> str | None:
    """
    "uk" or "us" where the spelling of a casefolded word tells which hand wrote it; else None.

    -ise and -ize tell nothing here, since many British houses print -ize: see `ending`.
    """
    bare = word.removesuffix("'s").removesuffix("'")
    if len(bare) < 3 or bare in _TELLS_NOTHING:
        return None
    if bare in _TELLING or bare.startswith(tuple(british for british, _ in _TELLING_STEMS)):
        return "uk"
    if ("our" in bare and _our(bare) != bare) or ("ll" in bare and _doubled(bare) != bare):
        return "uk"
    return "us" if _american(bare) else None


def _american(word: str) -> bool:
    if word in _americans() or word.startswith(tuple(american for _, american in _TELLING_STEMS)):
        return True
    at = word.rfind("or")
    if at > 1 and word[at + 2 :] in _AFTER_OR and _listed(word[:at], _OUR):
        return True
    at = word.rfind("l")
    return (
        at > 2 and word[at + 1 :] in _AFTER_L and word[at - 1] != "l" and _listed(word[: at + 1], _DOUBLING)
    )


@lru_cache(maxsize=1)
def _americans() -> frozenset[str]:
    return frozenset(_TELLING.values()) - _TELLS_NOTHING


def ending(word: str) -> str | None:
    """The "ise" or "ize" of a casefolded word that houses spell either way; else None."""
    at = max(word.rfind("is"), word.rfind("iz"))
    after = word[at + 2 :]
    if at < 3 or after not in _ISE or after == "es" or word[at - 1] in "aeou":
        return None
    root = f"{word[:at]}is"
    if root.endswith(_EVERYWHERE_ISE) or root in _EVERYWHERE_ROOTS:
        return None
    return f"{word[at : at + 2]}e"
