# ruff: noqa: E501
"""How long a dateline a text begins with: a town, a day and an agency before the lead."""

from __future__ import annotations

from factcheck.lexicon.abbreviations import MONTHS, STARTERS
from factcheck.lexicon.classes import DAY_NAMES, MONTH_NAMES
from factcheck.lexicon.gazetteer import town as known_town
from factcheck.lexicon.numerals import SMALL, TENS
from factcheck.lexicon.outlets import AGENCIES
from factcheck.lexicon.places import CAPITALS, PLACES, STATES
from factcheck.model.pattern import late

LOWER_IN_NAMES = frozenset(
    "and of the in for at our staff de da del der den di du la le van von bin al el ter y with via to".split()
)
_SEPARATORS = ("--", "—", "–", " - ", ") -", "):", ").-", ").–", ") _", ": ")
_MONTHS = MONTHS | MONTH_NAMES
# What may stand before a colon in capitals and is no place.
_FLAGS = frozenset(
    "exclusive update updated breaking watch analysis opinion explainer live warning correction video q a note alert "
    "flash urgent latest read review preview report claim fact verdict background summary".split()
)


def agency_in(head: str) -> bool:
    """Does an agency stand in a dateline, or nothing but its marks?"""
    place, agency = _without_agency(head.rstrip(" -–—:\xa0\n"))
    return agency or place == ""


def dateline(text: str) -> int:
    """
    How long a dateline the text begins with, what parts it from the lead included; 0 for none.

    "VIENNA (AP) — ", "Paris | AFP | 3 May - ", "MOSCOW, May 3. /TASS/. ", "Accra, May 3, GNA - ", "NEW DELHI, Oct 12 (Reuters) - ", "BEIJING: ", "(Sports Network) - ", "London – ",
    "Oslo, June 3: ", "Oslo: ", and with nothing behind it "FORT BRAGG, Calif. ".
    """
    return _barred(text) or _slashed(text) or _parted(text) or _unparted(text)


# "Paris, France | AFP | Friday 3/5/2024 - "
_BARRED = late(
    r"(?P<place>[A-ZÀ-Þ][\w ,.'’-]{2,40}?)\s\|\s(?P<agency>[\w ]{2,24})\s\|\s[\w ,./:]{4,40}\s[-–—]+\s",
    holds=("|",),
)
# "MOSCOW, May 3. /TASS/. "  "(CNN)The"
_SLASHED = late(
    r"(?P<place>[A-ZÀ-Þ][\w ,.'’-]{2,40}?)[.,]\s/(?P<agency>[\w ]{2,24})/\.?(?:\s[-–—]+)?\s|\((?P<alone>[\w ]{2,24})\)(?=[A-ZÀ-Þ])",
    holds=("/", "("),
)


def _barred(text: str) -> int:
    """How long a dateline is whose parts bars set apart."""
    match = _BARRED.match(text, 0, 140)
    return match.end() if match and match["agency"].casefold() in AGENCIES else 0


def _slashed(text: str) -> int:
    """How long a dateline is that an agency between strokes closes, or that is an agency glued to the lead."""
    match = _SLASHED.match(text, 0, 140)
    who = match and (match["agency"] or match["alone"])
    return match.end() if match and who and who.casefold() in AGENCIES else 0


def _parted(text: str) -> int:
    """How long a dateline is that a dash, a colon or an agency parts from the lead."""
    head = text[:140]
    found = [(at, mark) for mark in _SEPARATORS if (at := head.find(mark)) > 0]
    close = head.find(") ")
    if (
        close > 0
        and head[close + 2 : close + 3] not in "-–—_"
        and head[head.rfind("(", 0, close) + 1 : close].casefold() in AGENCIES
    ):
        found.append((close, ") "))  # "Mumbai, Sept 27 (PTI) The ..."
    if not found:
        return 0
    at, mark = min(found)
    at += mark.startswith(")")
    end = at + len(mark) - mark.startswith(")")
    while text[end : end + 1] in ("-", " ", "\xa0", "\n") and end < len(text):
        end += 1
    place, agency = _without_agency(head[:at].strip())
    if not place:
        return end if agency else 0
    follows = text[end : end + 1]
    return end if _is_place(place, agency, mark.strip(") "), follows) else 0


_UNPARTED = late(
    r"(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ.'’-]+){0,3}),\s(?P<land>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)\s+"
    r"(?=[“\"‘]?(?P<next>[A-ZÀ-Þ][a-zß-ÿ'’]*)[\s,])"
)


def _unparted(text: str) -> int:
    """How long a dateline is that nothing parts from the lead: a town in capitals, and its state or land."""
    match = None if text[1:2].islower() else _UNPARTED.match(text)  # it takes long to compile
    if match is None:
        return 0
    land = match["land"].casefold()
    if land in STATES and land.endswith("."):
        return match.end()
    following = match["next"].casefold()
    opens = following in STARTERS or following in SMALL or following in TENS
    return match.end() if opens and (land in PLACES or land in STATES) else 0


def _without_agency(head: str) -> tuple[str, bool]:
    """The place and the day of a dateline, and whether an agency stands behind them."""
    if head.endswith((")", "/")):
        at = head.rfind("(" if head.endswith(")") else "/", 0, -1)
        if at >= 0 and len(head) - at <= 62:
            return head[:at].strip(" ,"), True
    place, comma, last = head.rpartition(", ")
    if not comma:
        place, comma, last = head.rpartition(". ")  # Moscow. May 3. INTERFAX
    if comma and last.isupper() and last.casefold() in AGENCIES:
        return place.replace(". ", ", "), True
    return head, False


def _is_place(place: str, agency: bool, mark: str, follows: str) -> bool:
    """Names of places and a day, and nothing else; in capitals, but for an agency or a dash behind them."""
    words = place.replace(",", " , ").split()
    dated = any(word.strip(".").casefold() in _MONTHS for word in words[1:])
    while words and (
        words[-1] == "," or words[-1].strip(".").isdigit() or words[-1].strip(".").casefold() in _MONTHS
    ):
        words.pop()
    names = [word for word in words if word != ","]
    if not names and agency:
        return True  # "Oct 31 (Reuters) - "
    if not names or len(names) > 9 or names[0].casefold() in STARTERS | _FLAGS:
        return False
    if not all(word[0].isupper() or word in LOWER_IN_NAMES for word in names) or any(
        c in place for c in '“”"!?'
    ):
        return False
    town = words[: words.index(",")] if "," in words else words
    capitals = all(word.isupper() or word in LOWER_IN_NAMES for word in town) and any(
        len(w) > 2 for w in town
    )
    if mark == ":":
        known = dated and town[0].casefold() not in DAY_NAMES
        return agency or (
            (capitals or known or _is_town(place))
            and len(town) <= 3
            and (follows.isupper() or follows in "“\"‘'")
        )
    if follows.islower() and not (agency and capitals):
        return False  # "NATO – the alliance of 32 states – met"
    if capitals or agency:
        return len(town) <= 5
    return (
        (mark != "-" or _is_town(place) or known_town(place.casefold()))
        and len(names) <= 4
        and (not follows or follows.isupper() or follows in "“\"‘'" or follows.isdigit())
    )


def _is_town(place: str) -> bool:
    """Is it a town that is known, and no country or state? "Ukraine:" is a heading more often than a dateline."""
    named = PLACES.get(place.casefold())
    return named is not None and named not in CAPITALS.values() and named not in STATES.values()
