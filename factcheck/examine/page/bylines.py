# ruff: noqa: E501
"""Whether a line tells who wrote the copy, and the names in it."""

from __future__ import annotations

from factcheck.examine.page.datelines import LOWER_IN_NAMES
from factcheck.examine.page.units import Unit
from factcheck.lexicon.furniture import PROMPTS, sections_only
from factcheck.lexicon.outlets import AGENCIES
from factcheck.model.pattern import late

_BY = late(
    r"(?i:by|words by|posted by|uploaded by|submitted by|reporter:|author:|written by|story by|from)[ :]\s*(?=[A-Z]|our\b|staff\b)"
)
_NAME = late(r"[A-ZÀ-Þ][\w'’.-]*")
_ADDRESS = late(r"\s*[|·,]?\s*(?:[\w.+-]+@[\w.-]+|@\w+)")
ROLES = frozenset(
    """
    reporter reporters correspondent correspondents editor editors writer writers staff journalist bureau
    chief columnist analyst agencies agency producer newsdesk desk newsroom staffer contributor team
    specialist
    """.split()
)


def is_byline(unit: Unit, *, first: bool) -> bool:
    """Is it who wrote the copy: "By ALAN COYLE", "Jo Bird and Sam Dunne, AP", "Associated Press", "By Express reporter"."""
    text, words = unit.text, unit.words
    if len(text) > 300:
        return False
    if not words or len(words) > 22 or (unit.prose and not text.startswith(("By ", "BY "))):
        return False
    if unit.prose and len(words) > 12:
        return False
    flat = " ".join(words)
    if flat in AGENCIES or flat.removeprefix("by ") in AGENCIES:
        return True
    text = _ADDRESS.sub("", text)
    by = _BY.match(text)
    rest = text[by.end() :] if by else text
    parts = [
        word
        for word in rest.replace(",", " ").replace("|", " ").replace("/", " ").split()
        if word.strip("&–—-·•")
    ]
    lower = [
        w
        for w in parts
        if not w[0].isupper() and w.strip(".,").casefold() not in LOWER_IN_NAMES and w.casefold() not in ROLES
    ]
    if by and len(parts) == 1 and len(by[0].split()) > 1:
        return True  # Posted by Ada_1884
    if any(c.isdigit() for c in rest) or "?" in rest or ":" in rest:
        return False
    if by:
        return len(lower) <= (1 if len(parts) < 6 else 2)
    return first and not lower and _names(rest, words)


_BETWEEN_PEOPLE = late(r",\s|\sand\s|\s&\s|\s\|\s|\sin\s|\sfor\s|\sat\s|\s/\s")


def _names(text: str, words: list[str]) -> bool:
    """Nothing but persons' names, with a role or an agency after the comma: "Ann Lee, Health Correspondent"."""
    if sections_only(words) or len(words) > 12 or words[0] in PROMPTS:
        return False
    people = _BETWEEN_PEOPLE.split(text)
    sized = 0
    for person in people:
        tokens = person.split()
        low = " ".join(tokens).casefold()
        if low in AGENCIES or set(low.split()) & ROLES:
            sized += 1
            continue
        if not 1 <= len(tokens) <= 5 or not all(
            _NAME.match(t) or t.casefold() in LOWER_IN_NAMES for t in tokens
        ):
            return False
        sized += 2 <= len(tokens) <= 4
    named = len(people[0].split()) >= 2 or people[0].casefold() in ROLES
    return sized >= 1 and named and (len(people) > 1 or len(people[0].split()) >= 2)


_BETWEEN_WRITERS = late(r",\s|\sand\s|\s&\s|\s[|·]\s")


def writers(byline: str) -> list[str]:
    """The whole names in a byline: "By Ann Lee and Bo Ray, AP" has two."""
    said = _ADDRESS.sub("", _BY.sub("", byline, count=1))
    parts = _BETWEEN_WRITERS.split(said)
    return [" ".join(part.split()) for part in parts if len(part.split()) in (2, 3)]
