"""The people of one article: what each is called, he or she, and where each was mentioned last."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from factcheck.lexicon.given import gender
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import ABBREVIATED, FEMALE, HONORIFICS, MALE, TITLE_HEADS
from factcheck.model.claim import Name, NameSort
from factcheck.model.record import dataclass, field

_REACH = 90  # how far an apposition is read: ", the department’s chief bridge engineer,"


@dataclass(slots=True)
class Person:
    """Somebody named: the roles that copy gives them, and the votes for he and she."""

    full: str
    roles: set[str] = field(default_factory=set)
    votes: Counter[str] = field(default_factory=Counter)
    ages: set[str] = field(default_factory=set)
    mentions: list[int] = field(default_factory=list)

    @property
    def gender(self) -> str:
        """The gender "m", "f", or "" where copy does not tell."""
        he, she = self.votes["m"], self.votes["f"]
        return "m" if he > she else "f" if she > he else ""


class People:
    """Everybody named in an article, found by full name, by role and by pronoun."""

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        self.by_full: dict[str, Person] = {}
        self.by_role: dict[str, list[Person]] = {}
        for name in names:
            if name.sort is NameSort.PERSON:
                self._take(text, name)
        for person in self.by_full.values():
            for role in person.roles:
                self.by_role.setdefault(role, []).append(person)

    def _take(self, text: str, name: Name) -> None:
        person = self.by_full.get(name.full)
        if person is None:
            person = self.by_full[name.full] = Person(name.full)
            given = name.full.split()[0]
            if " " in name.full and (told := gender(given)):
                person.votes[told] += 2
        person.mentions.append(name.span.start)
        if name.title:
            self._roles(person, name.title)
            first = name.title.split()[0].rstrip(".").lower()
            if told := HONORIFICS.get(first, ""):
                person.votes[told] += 4
        after = text[name.span.end : name.span.end + _REACH].split("\n", 1)[0]
        if after.startswith(", "):
            phrase = after[2:].split(",", 1)
            if phrase[0].strip().isdigit():
                person.ages.add(phrase[0].strip())
                phrase = phrase[1].split(",", 1) if len(phrase) > 1 else [""]
            self._roles(person, phrase[0].split(" who ", 1)[0].split(". ", 1)[0])
        before = text[max(0, name.span.start - _REACH) : name.span.start]
        if before.endswith(", "):
            phrase = before[:-2].rsplit(".", 1)[-1].rsplit(",", 1)
            if (
                phrase[-1].strip().lower().startswith(("his ", "her ", "its ", "the ", "their "))
                or "’s " in phrase[-1]
            ):
                self._roles(person, phrase[-1])

    @staticmethod
    def _roles(person: Person, phrase: str) -> None:
        for printed in phrase.replace("-", " ").split():
            word = printed.strip(".,;:“”\"'()").lower()
            word = ABBREVIATED.get(word, word)
            if word in GENERIC or word in TITLE_HEADS:
                person.roles.add(word)
            if word in FEMALE:
                person.votes["f"] += 2
            elif word in MALE:
                person.votes["m"] += 2

    def fits(self, full: str, pronoun: str) -> bool:
        """Can the pronoun stand for this person?"""
        person = self.by_full.get(full)
        if person is None:
            return True
        told = person.gender
        wanted = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}.get(pronoun, "")
        return not told or not wanted or told == wanted

    def bearing(self, role: str, at: int) -> str | None:
        """Who was named last, before `at`, with this role; None where nobody was."""
        found = [
            (person.mentions[bisect_left(person.mentions, at) - 1], person.full)
            for person in self.by_role.get(role, [])
            if person.mentions[0] < at
        ]
        if found:
            return max(found)[1]
        later = self.by_role.get(role, [])
        return later[0].full if len(later) == 1 else None

    def aged(self, age: str, at: int) -> str | None:
        """Who was given this age: "the 43-year-old"."""
        found = [p.full for p in self.by_full.values() if age in p.ages and p.mentions[0] < at]
        found = found or [p.full for p in self.by_full.values() if age in p.ages]
        return found[-1] if found else None
