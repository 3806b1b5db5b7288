"""
Verbs of two words, and the one word that says the same: "turned down" is rejected.

The phrasal verbs of news English that decide something or go up and down, compiled class by class; the
particle of each says nothing of direction. The single verbs are those of `lexicon.opposites`.
"""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.lexicon.inflection import stems

_VERBS = """
turn_down=reject throw_out=reject knock_back=reject vote_down=reject strike_down=overturn
wave_through=approve nod_through=approve sign_off=approve push_through=approve
lay_off=fire let_go=fire take_on=hire bring_in=introduce
call_off=cancel give_up=quit stand_down=resign step_down=resign carry_on=continue press_on=continue
break_off=end wind_up=close shut_down=close close_down=close start_up=open set_up=establish
sell_off=sell buy_up=buy snap_up=buy take_over=acquire buy_out=acquire hand_over=surrender
set_free=release lock_up=jail pass_away=die pull_through=survive
own_up=admit find_guilty=convict sign_up=join back_out=withdraw pull_out=withdraw
go_up=rise shoot_up=soar creep_up=rise edge_up=rise go_down=fall come_down=fall edge_down=fall
put_up=raise bring_down=lower cut_back=cut scale_back=cut scale_up=increase step_up=increase
"""


@cache
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
