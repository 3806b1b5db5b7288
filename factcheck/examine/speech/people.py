"""The people of one article: what each is called, he or she, and where each was mentioned last."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from factcheck.lexicon.classes import (
    ARTICLES,
    BE_FINITE,
    DETERMINERS,
    HAVE_FINITE,
    MODAL_WORDS,
    THIRD_POSSESSIVES,
)
from factcheck.lexicon.given import gender
from factcheck.lexicon.places import PLACES, STATES
from factcheck.lexicon.roles import ANYBODY, LETTERED, PARTIES, STANDS_FOR, UNDER
from factcheck.lexicon.saying import STRENGTH
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import ABBREVIATED, FEMALE, HONORIFICS, MALE, TITLE_HEADS
from factcheck.model.claim import Name, NameSort
from factcheck.model.pattern import late
from factcheck.model.record import dataclass, field

_GIVEN = 2  # votes that a given name has
_REACH = 90  # how far an apposition is read: ", the harbour’s oldest living pilot,"
_CROWD = 100  # people of one role, as in no story but a list
_ROLES = GENERIC | TITLE_HEADS | ANYBODY
# what a comma behind a name is followed by where no apposition follows
_NO_APPOSITION = (
    BE_FINITE
    | MODAL_WORDS
    | HAVE_FINITE
    | frozenset(
        """
    and but or who whose which while as when where with in at on by for from after before though
    although if did does said says
    """.split()
    )
)
_HOUSES = frozenset(["senator", "representative"])
_SLIGHT = ARTICLES | THIRD_POSSESSIVES | frozenset("this that of for in at from to and".split())
_LETTERED = late(r",? \(?([RDI])-([A-Z][A-Za-z.]*)", holds=("R-", "D-", "I-"))  # , R-S.C.,
_FROM = late(r" (?:of|from) ((?:[A-Z][a-z]+)(?: [A-Z][a-z]+)?)")  # Ada Moss of South Dakota


@dataclass(slots=True)
class Person:
    """Somebody named: the roles that copy gives them, what else it says of them, the votes for he and she."""

    full: str
    roles: set[str] = field(default_factory=set)  # "senator", "vice president"
    marks: set[str] = field(default_factory=set)  # "Ohio", "union", "former", in small letters
    votes: Counter[str] = field(default_factory=Counter)
    ages: set[str] = field(default_factory=set)
    lettered: bool = False  # R-Ohio: a member of one house or the other
    mentions: list[int] = field(default_factory=list)

    @property
    def gender(self) -> str:
        """The gender "m", "f", or "" where copy does not tell."""
        he, she = self.votes["m"], self.votes["f"]
        return "m" if he > she else "f" if she > he else ""

    def bears(self, role: str) -> bool:
        """Has copy given this role, or one that it may be said of, to this person?"""
        return not STANDS_FOR.get(role, {role}).isdisjoint(self.roles)

    def contradicts(self, marks: Iterable[str]) -> bool:
        """Do these words tell of another state or party than this person's?"""
        mine, theirs = self.marks, set(marks)
        for camp in (PLACES.keys(), set(PARTIES.values())):
            one, two = mine & camp, theirs & camp
            if one and two and one.isdisjoint(two):
                return True
        return False


def roles(phrase: str) -> tuple[list[str], set[str]]:
    """The roles in a phrase, a deputy's as "deputy" and office; and all its words: "the Ohio senator"."""
    found: list[str] = []
    marks: set[str] = set()
    before = ""
    for printed in phrase.replace("-", " ").split():
        word = printed.strip(".,;:“”\"'()’").lower().removesuffix("'s").removesuffix("’s")
        word = ABBREVIATED.get(word, word)
        if word in _ROLES and not printed.endswith(("'s", "’s", "'s,", "’s,")):
            found.append(f"{before} {word}" if before in UNDER else word)
        if word not in _SLIGHT:
            marks.add(PARTIES.get(word, word))
        if before and f"{before} {word}" in PLACES:
            marks -= {before, word}
            marks.add(f"{before} {word}")
        before = word
    return found, marks


class People:
    """Everybody named in an article, found by full name, by role and by pronoun."""

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        self.by_full: dict[str, Person] = {}
        self.by_role: dict[str, list[Person]] = {}
        for name in names:
            if name.sort is NameSort.PERSON:
                self._take(text, name)
        for person in self.by_full.values():
            if person.lettered and not person.roles & _HOUSES:
                person.roles |= _HOUSES
            for role in person.roles:
                self.by_role.setdefault(role, []).append(person)

    def _take(self, text: str, name: Name) -> None:
        person = self.by_full.get(name.full)
        if person is None:
            person = self.by_full[name.full] = Person(name.full)
            given = name.full.split()[0]
            if " " in name.full and (told := gender(given)):
                person.votes[told] += _GIVEN
        person.mentions.append(name.span.start)
        if name.title:
            self._roles(person, name.title)
            first = name.title.split()[0].rstrip(".").lower()
            if told := HONORIFICS.get(first, ""):
                person.votes[told] += 4
            self._before_title(text, name, person)
        before = text[max(0, name.span.start - _REACH) : name.span.start]
        ahead = before[:-2].rsplit(".", 1)[-1].rsplit(",", 1)[-1] if before.endswith(", ") else ""
        owned = "’s " in ahead or "'s " in ahead
        if owned or ahead.strip().lower().startswith(("his ", "her ", "its ", "the ", "their ")):
            self._roles(person, ahead)
        else:
            self._after(text, name.span.end, person)

    def _after(self, text: str, end: int, person: Person) -> None:
        """What follows a name: ", 61, a nurse", ", R-Texas", " of Ohio"."""
        letter = _LETTERED.match(text, end)
        if letter:
            state = letter[2].rstrip(".")
            person.lettered = True
            person.marks |= {LETTERED[letter[1].lower()], (_state(letter[2]) or state).lower()}
            end = letter.end()
        elif (home := _FROM.match(text, end)) and home[1].lower() in PLACES:
            person.marks.add(home[1].lower())
            end = home.end()
        after = text[end : end + _REACH].split("\n", 1)[0]
        if after.startswith(", "):
            phrase = after[2:].split(",", 1)
            if phrase[0].strip().isdigit():
                person.ages.add(phrase[0].strip())
                phrase = phrase[1].split(",", 1) if len(phrase) > 1 else [""]
            said = phrase[0].split(" who ", 1)[0].split(". ", 1)[0]
            first = said.split(" ", 1)[0].lower()
            if len(phrase) > 1 and _set_apart(said, phrase[1]):
                return  # "Ada Moss, the judge said, was late": she is no judge
            if first not in STRENGTH and first not in _NO_APPOSITION and not first.endswith(("ed", "ing")):
                self._roles(person, said)

    def _before_title(self, text: str, name: Name, person: Person) -> None:
        """The words right before a title that place it: "Georgia Gov. Ada Moss", "the union's president"."""
        at = name.title_span.start if name.title_span else name.span.start
        for word in reversed(text[max(0, at - 40) : at].rsplit("\n", 1)[-1].split()[-3:]):
            if not word[0].isupper() and word.lower() not in PARTIES:
                break
            low = word.lower().removesuffix("'s").removesuffix("’s").strip(",.")
            person.marks.add(PARTIES.get(low, low))

    @staticmethod
    def _roles(person: Person, phrase: str) -> None:
        found, marks = roles(phrase)
        person.roles.update(found)
        person.marks |= marks
        for role in found:
            _vote(person, role.rsplit(" ", 1)[-1])

    def vote(self, full: str, role: str) -> None:
        """Take note that somebody was called by a role that only a man or a woman bears."""
        if full in self.by_full:
            _vote(self.by_full[full], role)

    def unsure(self, full: str | None) -> bool:
        """Does nothing but a given name tell whether somebody is he or she?"""
        person = self.by_full.get(full or "")
        return person is not None and sum(person.votes.values()) <= _GIVEN

    def fits(self, full: str, pronoun: str) -> bool:
        """Can the pronoun stand for this person?"""
        person = self.by_full.get(full)
        if person is None:
            return True
        told = person.gender
        wanted = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}.get(pronoun, "")
        return not told or not wanted or told == wanted

    def bearing(self, role: str, marks: set[str], at: int, owned: bool = False) -> str | None:
        """
        Who bears a role: whoever answers to most of what stands before it, named last before `at`.

        None where nobody does. A role that somebody `owned` ("the union's president") is borne only
        by one of whom copy has said so.
        """
        called = [p for word in STANDS_FOR.get(role, {role}) for p in self._called(word, at)]
        found = {person.full: person for person in called}.values()
        told = "f" if role in FEMALE else "m" if role in MALE else ""
        fits = [
            person
            for person in found
            if not person.contradicts(marks)
            and not (told and person.gender and person.gender != told)
            and not (owned and person.marks.isdisjoint(marks - {role}))
        ]
        before = [person for person in fits if person.mentions[0] < at]
        if before:
            return max(before, key=lambda p: (len(p.marks & marks), _last(p, at))).full
        return fits[0].full if len(fits) == 1 else None

    def _called(self, role: str, at: int) -> list[Person]:
        """Who bears this very role; of a crowd those who were introduced last before `at`, or first after."""
        borne = self.by_role.get(role, [])
        if len(borne) <= _CROWD:
            return borne
        before = bisect_left(borne, at, key=lambda person: person.mentions[0])
        return borne[max(before - _CROWD, 0) : before] or borne[:_CROWD]

    def aged(self, age: str, at: int) -> str | None:
        """Who was given this age: "the 43-year-old"."""
        found = [p.full for p in self.by_full.values() if age in p.ages and p.mentions[0] < at]
        found = found or [p.full for p in self.by_full.values() if age in p.ages]
        return found[-1] if found else None


def _set_apart(said: str, rest: str) -> bool:
    """Do the words between two commas say who speaks, and go on with the name's own verb behind them?"""
    words = said.lower().split()
    if len(words) < 3 or words[0] not in DETERMINERS:
        return False
    goes_on = next(iter(rest.split(maxsplit=1)), "").lower() in _OWN_VERB
    return any(
        _tells(word) and words[at - 1] not in DETERMINERS and (goes_on or at == len(words) - 1)
        for at, word in enumerate(words[2:], 2)
    )


def _tells(word: str) -> bool:
    """Is a word a verb of saying in a form that no noun has: "said", "ruled", but not "report"?"""
    return word in STRENGTH and (word in ("said", "says", "told", "wrote") or word.endswith("ed"))


_OWN_VERB = BE_FINITE | HAVE_FINITE | MODAL_WORDS


def _vote(person: Person, role: str) -> None:
    if role in FEMALE:
        person.votes["f"] += 2
    elif role in MALE:
        person.votes["m"] += 2


def _last(person: Person, at: int) -> int:
    """Where a person was mentioned last before `at`."""
    return person.mentions[bisect_left(person.mentions, at) - 1]


def _state(printed: str) -> str | None:
    """The state behind "Va.", "S.C", "TX" or "Utah"."""
    low = printed.lower()
    for form in (low, f"{low}.", printed):
        if form in STATES:
            return STATES[form]
    return printed if low in PLACES else None
