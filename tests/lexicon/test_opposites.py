"""Opposites: one for the other is another fact; a synonym is not."""

from __future__ import annotations

import pytest

from factcheck.lexicon.opposites import _SCALES, opposed

OPPOSED = {
    "direction": """
        rose/fell climbed/dropped increases/cut surged/plummeted up/down gained/lost
        narrowed/widened raised/lowered hired/fired
        upgraded/downgraded arrival/departures loss/profit
    """,
    "exchange": """
        bought/sold lent/borrowing gave/takes sent/received importing/exports
    """,
    "outcome": """
        won/lost passed/failed approved/rejected accepted/refused convicted/acquitted
        guilty/innocent killed/injured dead/alive missing/found opened/closes allowed/banned
        confirmed/denied supported/opposed success/failure upheld/overturned granted/denied
        joining/left began/ended victory/defeat unbeaten/winless allies/enemies arrested/freed reopened/shut
        lifted/imposed lawful/unlawful supporters/critics
    """,
    "role": """
        victim/suspect plaintiffs/defendant employer/employees buyers/sellers landlord/tenants
        doctors/patients passenger/driver teacher/pupils prosecutor/defence hostages/captors
    """,
    "gender": """
        he/she his/her husband/wife wives/husbands brothers/sisters daughter/son
        policemen/policewomen man/woman spokesman/spokeswoman uncle/aunt mother/father Mr/Mrs
    """,
    "comparison": """
        more/fewer most/least higher/lower above/below older/younger largest/smallest best/worst
        with/without onside/offside inside/outside always/never public/private
        left/right domestic/foreign summer/winter maximum/minimum
    """,
    "time order": """
        before/after first/last earlier/later next/previous morning/evening predecessor/successor
    """,
    "compass": """
        north/south eastern/western north-east/southwest northbound/southbound south/east
    """,
    "negation": """
        able/unable responsible/irresponsible hopeful/hopeless perfect/imperfect
        political/nonpolitical
    """,
}
ALIKE = """
rose/climbed fell/dropped killed/dead north/northern said/told valuable/invaluable different/indifferent
appointed/disappointed close/disclose missed/dismissed play/display under/until come/income side/inside
famous/infamous flammable/inflammable covered/discovered cut/slashed won/beat big/large ended/stopped
confirmed/confirmed rose/roses up/upward arrested/detained banned/barred victim/victims told/untold
count/discount proved/improved port/import form/inform
"""


@pytest.mark.parametrize(
    ("scale", "pair"), [(scale, pair) for scale, pairs in OPPOSED.items() for pair in pairs.split()]
)
def test_opposed(scale: str, pair: str) -> None:
    a, b = pair.casefold().split("/")
    assert opposed(a, b) == opposed(b, a) == scale


@pytest.mark.parametrize("pair", ALIKE.split())
def test_not_opposed(pair: str) -> None:
    a, b = pair.casefold().split("/")
    assert opposed(a, b) is None
    assert opposed(b, a) is None


def test_no_word_stands_on_both_sides() -> None:
    """Within one line of the table a word is written on one side only."""
    for text in _SCALES.values():
        for group in text.replace("v:", "#").replace("n:", "#").replace("w:", "#").split("#"):
            camps = [set(camp.split()) for camp in group.split("|")]
            for index, camp in enumerate(camps):
                for other in camps[index + 1 :]:
                    assert not camp & other, group
