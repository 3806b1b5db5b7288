"""
Verbs of several words, and the one word that says the same: "turned down" is rejected.

The phrasal verbs of news English that decide something or go up and down, and the set phrases that do (a
verb with its noun: "gave the go-ahead", "gathered strength"), compiled class by class from learners'
dictionaries of phrasal verbs and idioms; the particle of each verb says nothing of direction. The single
verbs are those of `lexicon.opposites`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.lexicon.classes import ARTICLES, POSSESSIVES
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.portions import WORDS as SHARES
from factcheck.ready import once

_VERBS = """
turn_down=reject throw_out=reject knock_back=reject vote_down=reject strike_down=overturn
wave_through=approve nod_through=approve sign_off=approve push_through=approve
lay_off=fire let_go=fire take_on=hire bring_in=introduce
call_off=cancel give_up=quit stand_down=resign step_down=resign carry_on=continue press_on=continue
break_off=end wind_up=close shut_down=close close_down=close start_up=open set_up=establish
sell_off=sell buy_up=buy snap_up=buy take_over=acquire buy_out=acquire hand_over=surrender
set_free=release lock_up=jail pass_away=die pull_through=survive
own_up=admit find_guilty=convict sign_up=join back_out=withdraw pull_out=withdraw
go_up=rise climb_down=descend
shoot_up=soar creep_up=rise edge_up=rise go_down=fall come_down=fall edge_down=fall
go_back=return come_back=return head_back=return put_off=postpone put_back=postpone push_back=postpone
leave_out=exclude hold_up=delay set_back=delay break_down=collapse drop_out=withdraw
cut_down=cut cave_in=collapse pull_back=withdraw draw_back=withdraw stay_on=remain stave_off=avert
head_off=avert ward_off=avert brush_aside=dismiss touch_off=trigger keep_out=exclude shut_out=exclude
get_away=escape put_forward=propose blow_up=explode find_out=discover open_up=open pass_up=reject
get_through=pass sail_through=pass scrape_through=pass squeak_through=pass
black_out=faint pass_out=faint
keep_on=continue step_in=intervene pay_back=repay give_in=yield
put_up=raise bring_down=lower cut_back=cut scale_back=cut scale_up=increase step_up=increase
"""

# What may stand between the parts of these: "gave the plan its | blessing", "said a firm | no to".
_PHRASES = """
give_go-ahead=approve give_ahead=approve give_blessing=approve give_nod=approve
give_light=approve get_go-ahead=approve get_blessing=approve get_approval=approve get_nod=approve
receive_go-ahead=approve receive_blessing=approve receive_approval=approve receive_nod=approve
win_go-ahead=approve win_blessing=approve win_approval=approve gain_approval=approve win_backing=approve
come_to_terms=agree reach_agreement=agree reach_deal=agree reach_accord=agree strike_deal=agree
strike_bargain=agree clinch_deal=agree put_signature=sign leave_standing=uphold
say_yes=accept say_no=reject vote_yes=approve vote_no=reject vote_for=approve vote_against=reject
vote_favor=approve come_out_against=oppose come_out_favor=support speak_out_against=oppose
hang_on_to=keep cling_on_to=keep hold_on_to=keep hold_onto=keep hang_onto=keep cling_to=keep
keep_to=obey stick_to=obey abide_by=obey adhere_to=obey live_up=obey fall_foul=violate
gather_strength=strengthen gain_strength=strengthen pick_up_strength=strengthen lose_strength=weaken
get_better_of=overcome gain_upper_hand=overcome lose_consciousness=faint give_way=collapse
stand_for_election=seek run_for_election=seek stand_for_office=seek run_for_office=seek
win_appeal=uphold lose_appeal=reject
lose_ground=fall gain_ground=rise inch_up=rise tick_up=rise drift_lower=fall drift_higher=rise
inch_down=fall tick_down=fall creep_down=fall edge_lower=fall edge_higher=rise
pull_plug=cancel call_halt=stop put_end=end bring_end=end come_end=end come_halt=stop put_hold=suspend
plead_not_guilty=deny plead_guilty=admit come_clean=admit own_up=admit walk_free=acquit put_bars=imprison
lose_life=die lose_lives=die cost_life=kill cost_lives=kill claim_life=kill claim_lives=kill
wipe_out=destroy wash_away=destroy sweep_away=destroy burn_down=destroy knock_down=destroy pull_down=destroy
tear_down=destroy go_fire=burn
do_away=abolish phase_out=abolish roll_out=introduce
take_back=reinstate hand_back=return win_back=recapture speed_up=accelerate slow_down=slow
take_off=depart touch_down=land lift_off=depart
go_ahead=proceed carry_out=perform take_charge=control take_command=control take_control=control
"""


@once
def _table() -> dict[tuple[str, str], str]:
    pairs = (entry.split("=") for entry in _VERBS.split())
    return {(two.split("_")[0], two.split("_")[1]): one for two, one in pairs}


_PARTICLES = frozenset(word for _, word in _table())


@lru_cache(maxsize=4096)
def single(verb: str, particle: str) -> str:
    """The one verb for a verb with its particle, both folded; "" where they make none that is known."""
    if particle not in _PARTICLES:
        return ""
    return next(
        (_table()[stem, particle] for stem in stems(verb, verb=True) if (stem, particle) in _table()),
        "",
    )


def leads_along(one: str, behind: Sequence[str]) -> bool:
    """Does a particle lead a phrase, so that somebody goes there: "went down | the drive"?"""
    if one not in ("rise", "fall") or not behind or behind[0] not in ARTICLES | POSSESSIVES:
        return False
    return _AMOUNTS.isdisjoint(behind[1:2]) and not (set(behind[1:2]) & SHARES)


_AMOUNTS = frozenset("bit little lot fraction notch touch tad point penny cent gear great good".split())


# Verbs that say nothing beside the act that their noun names (light verbs: Jespersen, Quirk et al. 17.20).
_LIGHT = frozenset("make give bring file lodge issue reach strike put place lay".split())


@lru_cache(maxsize=1 << 12)
def supported(verb: str, noun: str) -> str:
    """The one verb for a light verb, in its base form, and a noun, folded: "charge" for "bring | charges"."""
    if (one := phrase((verb, noun))) or verb not in _LIGHT:
        return one
    from factcheck.lexicon.contraries import acts  # which is made of the phrases here

    return next(iter(acts(noun)), "")


WINDOW = 5  # words from the verb on in which a phrase is told


@once
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    out: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for entry in _PHRASES.split():
        parts, _, one = entry.partition("=")
        verb, *rest = parts.split("_")
        out[verb] = (*out.get(verb, ()), (tuple(rest), one))
    return out


@once
def _verbs() -> frozenset[str]:
    return frozenset([*_phrases(), *(verb for verb, _ in _table())])


@lru_cache(maxsize=1 << 13)
def begins(word: str) -> tuple[str, ...]:
    """The verbs of phrases that a folded word is a form of."""
    return tuple([form for form in stems(word, verb=True) if form in _verbs()])


def phrase(words: Sequence[str]) -> str:
    """The one verb for a verb and what stands behind it, all folded: "put its key rate up"; "" for none."""
    if not begins(words[0]):
        return ""
    if one := set_phrase(words):
        return one
    behind = words[1 : WINDOW + 1]
    for place, word in enumerate(behind):
        apart = place > 0 and place + 1 < len(behind) and behind[place + 1] not in _CLOSES
        if word in _PARTICLES and not apart and (one := single(words[0], word)):
            return "" if leads_along(one, behind[place + 1 : place + 3]) else one
    return ""


def set_phrase(words: Sequence[str]) -> str:
    """The same of the phrases that are no verb with its particle alone: "left | standing"."""
    for verb in begins(words[0]):
        for rest, one in _phrases().get(verb, ()):
            if _in_order(rest, words[1 : WINDOW + 1]):
                return one
    return ""


# Behind a particle that stands apart from its verb. Behind "down the road" it is a preposition.
_CLOSES = frozenset("to on in at by for from after before as and but when while with because".split())


def _in_order(rest: Sequence[str], behind: Sequence[str]) -> bool:
    """Do these words stand behind a verb in their order; a small one right behind what comes before it?"""
    at = 0
    for word in rest:
        found = next((k for k in range(at, len(behind)) if behind[k] == word), None)
        if found is None or (word in _SMALL and found > at):
            return False
        if word == "no" and not _answers(behind[found + 1 : found + 2]):
            return False
        at = found + 1
    return True


def _answers(behind: Sequence[str]) -> bool:
    """Is a "no" with this behind it an answer: "said | no | to it", but not "said she | no | longer sang"?"""
    return not behind or not behind[0].isalpha() or behind[0] in _CLOSES


_SMALL = frozenset("on onto to by up down out off away back against for foul".split())
