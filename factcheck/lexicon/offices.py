"""
Offices of which one person holds one: a mayor is no prosecutor, a chief executive no chairman.

Public, church, business, school and club offices of news English, written down office by office; names
of one office share a place, and so do offices that houses or countries give one man under either name
("president" of a club and its "chairman" are not set apart).
"""

from __future__ import annotations

from functools import cache

from factcheck.lexicon.spelling import fold

_OFFICES = """
mayor, lord mayor, mayoress | governor | lieutenant governor
prosecutor, district attorney, public prosecutor
attorney general | solicitor general | prime minister, premier | vice president | monarch, king, queen
ambassador, envoy | senator | congressman, congresswoman, representative | councillor, councilor, councilman
judge, magistrate, justice | bishop | archbishop | sheriff
police chief, chief constable, police commissioner
chief executive, ceo, chief executive officer | chairman, chairwoman, chair, chairperson
finance director, cfo, chief financial officer, finance chief | chief operating officer, coo
chief technology officer, cto | treasurer | headteacher, head teacher, headmaster, headmistress, principal
professor | coroner | ombudsman | auditor | librarian | captain, skipper | referee | goalkeeper
"""


@cache
def _table() -> dict[str, int]:
    offices = _OFFICES.strip().replace("\n", " | ").split(" | ")
    return {
        " ".join(map(fold, name.split())): place
        for place, office in enumerate(offices)
        for name in office.strip().split(", ")
    }


def another_office(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are these the names of two offices, and not of one? Keys of tokens."""
    first, second = (_table().get(" ".join(words)) for words in (one, other))
    return first is not None and second is not None and first != second


def of_one_office(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are these two names of one office: premier and prime minister?"""
    first, second = (_table().get(" ".join(words)) for words in (one, other))
    return first is not None and first == second
