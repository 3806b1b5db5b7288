"""Do two names, as two articles use them, name one person, body or place? Pure and symmetric."""

from __future__ import annotations

from factcheck.lexicon.naming import Kin, Referent, slipped, words
from factcheck.lexicon.referents import compared
from factcheck.model.claim import Name, NameSort


def related(a: Name, b: Name) -> Kin:
    """How two names stand to each other, by their fullest forms where the printed ones do not tell."""
    slip = _title_slip(a, b) or _title_slip(b, a)
    if slip:
        return Kin(Referent.SLIP, slip)
    kin = compared(a.text, b.text, joint(a.sort, b.sort))
    if kin.agrees or kin.misspelt:
        return kin
    if a.full != a.text or b.full != b.text:
        full = compared(a.full, b.full, joint(a.sort, b.sort))
        if full.referent is Referent.SAME:
            return Kin(Referent.FORM, f"both {min(a.full, b.full)}")
        if full.agrees or full.misspelt:
            return full
    if NameSort.OTHER not in (a.sort, b.sort) and a.sort is not b.sort and kin.referent is Referent.OTHER:
        return Kin(Referent.OPEN, "one names another kind of bearer")
    return kin


def _title_slip(a: Name, b: Name) -> str:
    """The slip in a title that keeps it from being read as one: Ambassador Moss, Ambassadro Moss."""
    if not a.title or b.title or " " not in b.text:
        return ""
    first, rest = b.text.split(" ", 1)
    if words(rest) != words(a.text):
        return ""
    return slipped(a.title.split()[-1].casefold(), first.casefold())


def joint(a: NameSort, b: NameSort) -> NameSort:
    """What two names are held together as: their sort, or that of the one that tells it."""
    if a is b:
        return a
    return a if b is NameSort.OTHER else b if a is NameSort.OTHER else NameSort.OTHER
