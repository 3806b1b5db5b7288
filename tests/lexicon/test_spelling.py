"""Spelling: every family taken as one word, and no two words joined."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lexicon import senses, variants
from factcheck.lexicon.spelling import fold, marked

ONE = """
organise/organize organisations/organizations Privatising/privatizing recognisably/recognizably
analyse/analyze paralysed/paralyzed breathalyser/breathalyzer colour/color colourful/colorful
neighbours/neighbors honourable/honorable unfavourable/unfavorable dishonoured/dishonored
watercolours/watercolors labour/labor behavioural/behavioral endeavoured/endeavored centre/center
theatres/theaters kilometres/kilometers centrepiece/centerpiece fibreglass/fiberglass calibre/caliber
sombre/somber manoeuvred/maneuvered travelling/traveling cancelled/canceled fuelled/fueled
modelling/modeling jeweller/jeweler marvellous/marvelous refuelling/refueling unravelled/unraveled
councillors/councilors counsellor/counselor defence/defense offences/offenses licence/license
practised/practiced defenceless/defenseless catalogue/catalog dialogues/dialogs catalogued/cataloged
anaemia/anemia haemorrhage/hemorrhage paediatric/pediatric gynaecologist/gynecologist
archaeologists/archeologists encyclopaedia/encyclopedia leukaemia/leukemia oestrogen/estrogen
foetus/fetus diarrhoea/diarrhea manoeuvre/maneuver sulphur/sulfur mould/mold smouldering/smoldering
grey/gray tyres/tires kerb/curb mum/mom plough/plow aluminium/aluminum pyjamas/pajamas
sceptical/skeptical jewellery/jewelry cheques/checks draught/draft gaol/jail storey/story fulfil/fulfill
enrolment/enrollment skilful/skillful judgement/judgment ageing/aging likeable/likable sizeable/sizable
programme/program programmes/programs axe/ax learnt/learned burnt/burned towards/toward whilst/while
adviser/advisor protesters/protestors despatched/dispatched inquiry/enquiry cosy/cozy tsar/czar
focussed/focused kidnapped/kidnaped yoghurt/yogurt whisky/whiskey artefact/artifact moustache/mustache
""".split()

TWO = """
four/for hour/hor our/or tour/tor pour/por sour/sor flour/flor dour/dor scour/scor your/yor prise/prize
prised/prized tonne/ton tonnes/tons timbre/timber wise/size rise/size rise/rice advise/advice
device/devise tier/tire censor/sensor discreet/discrete principal/principle complement/compliment
stationary/stationery filed/filled refiled/refilled impaled/impelled called/caled dinner/diner
latter/later hopping/hoping planned/planed bitter/biter robed/robbed stared/starred taped/tapped
ensure/insure affect/effect desert/dessert loose/lose lead/led council/counsel councillor/counsellor
personal/personnel moral/morale human/humane raise/raze reign/rein cite/site cent/sent center/censer
metre/mitre miner/minor sailor/sailer lessor/lesser Michael/Michel demon/diamond does/dos goes/gos
shoes/shos acre/acer ogre/auger genre/gender flower/flour valor/value labour/laborer savour/saviour
humour/humor's farmer/former founder/flounder precede/proceed precedent/president prosecute/persecute
proof/prone public/pubic baron/barren dairy/diary exorcise/exercise Serbia/Siberia Austria/Australia
Niger/Nigeria million/billion ordinance/ordnance formally/formerly alley/ally alleys/allies breach/breech
bridal/bridle cannon/canon coarse/course corps/corpse dual/duel elicit/illicit eminent/imminent
faze/phase flair/flare gorilla/guerrilla grisly/grizzly hoard/horde idle/idol later/latter
lightening/lightning meter/metier naval/navel palate/palette peace/piece peak/peek pedal/peddle pole/poll
pore/pour prey/pray profit/prophet rack/wrack role/roll root/route seize/size sole/soul straight/strait
team/teem throne/thrown vain/vein waive/wave wreak/wreck
""".split()


def one_word(a: str, b: str) -> bool:
    return fold(a.casefold()) == fold(b.casefold())


def test_one_word() -> None:
    """British and American spellings of a word are that word."""
    assert [pair for pair in ONE if not one_word(*pair.split("/"))] == []


def test_two_words() -> None:
    """Words that merely look like a spelling pair stay two."""
    assert [pair for pair in TWO if one_word(*pair.split("/"))] == []


@given(st.text(alphabet="abcdefghilmnoprstuyz", min_size=1, max_size=14))
@settings(max_examples=300, deadline=None)
def test_folding_twice_changes_nothing(word: str) -> None:
    """A folded common word is its own fold; whatever the letters, folding ends in a word."""
    assert fold(word)
    assert one_word(word, word.upper())


@pytest.mark.corpus
def test_spelling_bench() -> None:
    """Of a long list of pairs made by others, nearly all are one word."""
    corpus = os.environ.get("FACTCHECK_CORPUS")
    if not corpus:
        pytest.skip("FACTCHECK_CORPUS names no folder of test material")
    lines = (Path(corpus) / "bench/data/spelling.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    hits = sum(any(one_word(us, uk) for us in row["us"] for uk in row["uk"]) for row in rows)
    assert hits / len(rows) >= 0.98


def _listed() -> list[str]:
    lines = Path(senses._THINGS).read_text("utf-8").splitlines()
    things = " ".join(line.partition(": ")[2] or line for line in lines if not line.startswith("#"))
    return re.split(r"[\s_=|/]+", f"{variants._DIALECT} {variants._SYNONYMS} {things}".strip())


def test_the_lists_mark_what_is_left_to_fold() -> None:
    """A list is not folded word by word when it is read: so each word that folding changes is marked, no other."""
    folded = {word: fold(word.rstrip("~")) for word in sorted(set(_listed()))}
    assert [w for w, told in folded.items() if (told != w.rstrip("~")) != w.endswith("~")] == []
    assert [word for word, told in folded.items() if marked(word) != told] == []
