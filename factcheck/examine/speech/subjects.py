"""The subject of a verb of saying: before it, an apposition between or not, or after it."""

from __future__ import annotations

from factcheck.examine.speech.frames import PASSAGE
from factcheck.examine.speech.phrases import (
    DETERMINERS,
    NO_OFFICE,
    OFFICE,
    OWN_VERB,
    PAUSES,
    PREPOSITIONS,
    STOPS,
    WITHIN,
    Phrases,
    Source,
    done,
    personal,
)
from factcheck.lexicon.capitals import CALENDAR, DAYS
from factcheck.lexicon.classes import (
    ARTICLES,
    HAVE_FINITE,
    MODAL_WORDS,
    PERSONAL_POSSESSIVES,
    PLAIN_NEGATORS,
    SUBJECT_PRONOUNS,
)
from factcheck.lexicon.function_words import FUNCTION_WORDS, adverb
from factcheck.lexicon.saying import LEMMA
from factcheck.lexicon.senses import means_people
from factcheck.lexicon.sources import DOCUMENTS, GENERIC, PERSONS
from factcheck.lexicon.titles import AFTER_NAME, TITLE_HEADS
from factcheck.model.claim import NameSort
from factcheck.model.span import Span

PRONOUNS = SUBJECT_PRONOUNS | {"it", "who"}
SKIP = (
    MODAL_WORDS
    | HAVE_FINITE
    | PLAIN_NEGATORS
    | frozenset(
        """
    also later then did does do once twice further still always often again already now just even since
    both all earlier today yesterday tonight only simply first been reportedly allegedly apparently
    """.split()
    )
)
_TIMES = frozenset(
    """
    week month year night morning afternoon evening weekend day summer winter spring autumn
""".split()
)
_SPANS_OF_TIME = frozenset("days weeks months years hours minutes decades week month year days' hour".split())
_OF_TIME = frozenset(
    "the a recent past last few several coming two three four five six ten many previous these those".split()
)
_BEFORE_SUBJECT = frozenset("to by today yesterday also".split())
_NOT_HEAD = WITHIN | DETERMINERS | {"to"}
_ADDRESSED = 7  # words: how far a verb of saying and whom it is said to reach
_LINKS = frozenset("and but while whereas though although which that whom".split())
_TURNING = frozenset("but while whereas though although".split())
_WHERE_SIGNS_ARE = frozenset(
    "on outside above near beside over under inside left pinned taped stuck hung".split()
)
ALONE = frozenset("one another others many some both several most neither".split())
PLURAL = frozenset("police people women men".split())
ARTICLES_OR_WHOSE = ARTICLES | PERSONAL_POSSESSIVES


class Subjects(Phrases):
    """The words of one frame, and who stands as the subject of a verb among them."""

    # --- subjects before the verb

    def left(self, i: int) -> Source | None:
        """The subject that ends right before word `i`, adverbs and times of day passed over."""
        k = self.subject_end(i)
        if k < 0:
            return None
        verb = LEMMA.get(self.low(i))
        if verb in {"read", "say"} and (sign := self.sign(k)) is not None:
            at = self.index.get(sign.span.end + 1, k)
            if verb == "read" or self.low(at) in _WHERE_SIGNS_ARE:
                return sign
        low = self.low(k)
        if low == "who":
            return self.antecedent(k)
        if low in PRONOUNS:
            word = self.words[k]
            return Source(word.span, low, pronoun=True)
        if low in {",", ")", "–", "—", "-"}:
            return self.before_apposition(k)
        if low in ALONE and self.low(k - 1) not in ARTICLES_OR_WHOSE:
            return Source(self.words[k].span, low)
        if k in self.name_at:
            return self.bearer(k, i) or self.at_name(k)
        if low in {PASSAGE, ":", ";", "and", "but", "or", "that", "which"} or not low[:1].isalnum():
            return None
        phrase = self.noun_phrase(k)
        bearer = self.bearer(k, i)
        if bearer is not None:
            return bearer
        if phrase is None:
            return self.lone_name(k)
        return self.uncommaed(phrase) or self.past_object(phrase, k) or phrase

    def sign(self, k: int) -> Source | None:
        """What reads, where its place stands between: "a note on the door that read"."""
        if k in self.name_at or self.low(k) in ALONE:
            return None
        thing = next((j for j in range(k, self.floor(k) - 1, -1) if self.low(j) in DOCUMENTS), -1)
        return self.noun_phrase(thing) if thing >= 0 and self.tied(thing, k) else None

    def at_name(self, k: int) -> Source | None:
        """The subject whose last word, a name's, is word `k`."""
        if self.low(self.first_of[k] - 1) in {"of", "from"} and self.first_of[k] - 2 in self.name_at:
            person = self.first_of[k] - 2  # Rep. Ada Moss of Maryland
            if self.name_at[person].sort is NameSort.PERSON and self.leads(person):
                return self.with_name(person)
        listed = self.low(self.first_of[k] - 1) in {"and", "&"} or self.governed(self.first_of[k])
        if listed and self.name_at[k].sort is NameSort.PLACE:
            return self.topic(k)  # "the study of people in Canada and Japan found"
        source = self.with_name(k)
        inside = source.name is not None and self.governed(self.first_of[k])
        return (self.begins_with_role(k) if inside else None) or source

    def lone_name(self, k: int) -> Source | None:
        """A word with a capital that opens its sentence and is no word of ours: a name seen once only."""
        word = self.words[k]
        printed = word.text
        if not self.opens(k) or not printed[0].isupper() or not printed.isalpha() or len(printed) < 3:
            return None
        if word.low in _NO_NAMES or word.low.endswith(("ing", "s")):
            return None
        return Source(word.span, word.low)

    def begins_with_role(self, k: int) -> Source | None:
        """The person that the clause of word `k` begins with: "The widow of a clerk killed by Ivo Lane"."""
        floor = self.floor(k)
        role = self.role_at(floor, k)
        if role is None or role.head not in PERSONS | PLURAL or not self.tied(floor, k):
            return None
        return role

    def uncommaed(self, phrase: Source) -> Source | None:
        """The name before an apposition whose second comma is lost: “No,” Ada Moss, the mayor told them."""
        at = self.index.get(phrase.span.start, 0)
        last = at - 2
        if self.low(at - 1) != "," or last not in self.name_at or not personal(self.name_at[last]):
            return None
        return self.with_name(last) if self.low(self.first_of[last] - 1) == PASSAGE else None

    def bearer(self, k: int, i: int) -> Source | None:
        """
        The person a clause begins with, whose office runs on to the verb: "Ada Moss, head of the mill said".

        "Ada Moss, the judge said, was late" sets the verb apart: the judge speaks.
        """
        floor = self.floor(k)
        last = self.starts.get(floor, -1)
        if not 0 <= last < k or self.name_at[last].sort is not NameSort.PERSON or not self.leads(last):
            return None
        if self.low(i + 1) == "," or self.goes_on(i) or not self.tied(last + 2, k + 1):
            return None
        after = self.low(last + 1)
        if after in {"of", "from"}:
            return self.with_name(last)  # Sgt Ada Moss of the county police said
        if after != "," or any(self.low(j) in _NO_APPOSITION for j in range(last + 2, k + 1)):
            return None
        role = next((j for j in range(last + 2, k + 1) if self.low(j) not in DETERMINERS), k)
        named = any(self.low(j) in _OFFICES for j in range(role, min(role + OFFICE, k + 1)))
        return self.with_name(last) if named else None

    def goes_on(self, i: int) -> bool:
        """Is verb `i` set apart, with the name's own verb behind: "Moss, the judge told us, was late"?"""
        comma = next((j for j in range(i + 1, i + _ADDRESSED) if self.low(j) in PAUSES), i)
        return self.low(comma) == "," and self.low(comma + 1) in OWN_VERB

    def past_object(self, phrase: Source, k: int) -> Source | None:
        """Who speaks, where what stands before the verb is governed: "A man who lives by the mill"."""
        at = self.index.get(phrase.span.start, 0)
        if phrase.head in GENERIC or phrase.head in DOCUMENTS or self.low(at - 1) not in PREPOSITIONS:
            return None
        return self.begins_with_role(k)

    def subject_end(self, i: int) -> int:
        """The last word of what stands before verb `i`, letters behind a name and "that" passed over."""
        k = self.skip_back(i - 1)
        if self.low(k) in AFTER_NAME and k - 1 in self.name_at and not self.articled(k - 1):
            return k - 1  # Ada Moss KC said
        if self.low(k) in {"that", "which"} and LEMMA.get(self.low(i)) == "read":
            return k - 1  # a message that read: “Pay up”
        return k

    def articled(self, last: int) -> bool:
        """Does an article stand before the name that ends there: "the Norby Party | MP" is no Party KC?"""
        return self.low(self.first_of[last] - 1) in ARTICLES

    def topic(self, k: int) -> Source | None:
        """The first noun phrase of a clause that could speak: "The study of 300 people in Ghana"."""
        floor = self.floor(k)
        for j in range(floor, min(k, floor + 6)):
            if (self.low(j) in GENERIC or self.low(j) in DOCUMENTS) and j not in self.named:
                return self.noun_phrase(j)
            if j in self.name_at and self.leads(j) and self.name_at[j].sort is not NameSort.PLACE:
                return self.with_name(j)
        return self.with_name(k)

    def skip_back(self, k: int) -> int:
        """Past adverbs, auxiliaries and "on Tuesday", "this week"."""
        for _ in range(12):
            low = self.low(k)
            if low in SKIP or (adverb(low) and k not in self.name_at):
                k -= 1
            elif low in _SPANS_OF_TIME and (before := self.time_phrase(k)) is not None:
                k = before
            elif (
                low.rstrip(".") in CALENDAR
                or low in _TIMES
                or (low.isdigit() and self.low(k - 1).rstrip(".") in CALENDAR)
            ):
                if (
                    low in _TIMES
                    and self.low(k - 1) not in {"this", "last", "that", "next", "earlier", "the"}
                    and self.low(k - 1) not in CALENDAR
                ):
                    return k
                k -= 1
                while self.low(k) in {
                    "on",
                    "this",
                    "last",
                    "that",
                    "in",
                    "earlier",
                    "late",
                    "early",
                    "the",
                    "next",
                }:
                    k -= 1
            elif low == "." and self.low(k - 1) in CALENDAR:
                k -= 1
            else:
                return k
        return k

    def time_phrase(self, k: int) -> int | None:
        """The word before an "in recent days" that ends at word `k`; None where it does not."""
        for j in range(k - 1, max(-1, k - 5), -1):
            if self.low(j) in {"in", "over", "for", "during", "within", "through"}:
                return j - 1
            if self.low(j) not in _OF_TIME and not self.low(j).isdigit():
                return None
        return None

    def before_apposition(self, k: int) -> Source | None:
        """
        The subject that an apposition or a bracket follows: "Ana Ruiz, the union's leader, said".

        The clause is read a stretch between commas at a time; the first one that could speak does,
        unless a person's name alone is what follows it: "the union's leader, Ana Ruiz, said".
        """
        floor = self.floor(k)
        stretches = self.stretches(floor, k)
        if len(stretches) > 2:
            last = self.office_and_name(stretches[-2], stretches[-1])
            turned = self.low(stretches[-2][0]) in _TURNING  # it has a clause before it
            if last < 0 and (turned or self.verbed(floor, stretches[-2][0])):
                last = self.name_and_office(stretches[-2], stretches[-1])
            if last >= 0:
                return self.with_name(last)
        for number, (start, end) in enumerate(stretches):
            after = stretches[number + 1] if number + 1 < len(stretches) else (k, k)
            found = self.speaker_of(start, end)
            if found is None:
                continue
            last = self.in_apposition(*after)
            return self.with_name(last) if last >= 0 and found.name is None else found
        return None

    def office_and_name(self, office: tuple[int, int], name: tuple[int, int]) -> int:
        """The last word of a name alone in its stretch, behind an office: ", its lawyer, Ada Moss," said."""
        last = self.starts.get(name[0], -1)
        start = office[0]
        while self.low(start) in _LINKS:
            start += 1
        led = self.low(start) in ARTICLES_OR_WHOSE or (
            start in self.starts and self.possessive(self.starts[start])
        )
        if last + 1 != name[1] or not led or self.verbed(start, office[1]):
            return -1
        alone = personal(self.name_at[last])  # the head of the mill's office, Ada Moss,
        heads = range(start if alone else office[1] - 1, office[1])
        return last if any(self.low(j) in GENERIC | TITLE_HEADS for j in heads) else -1

    def name_and_office(self, name: tuple[int, int], office: tuple[int, int]) -> int:
        """The same before an office, or a clause that tells of it: ", and Ada Moss, the guard, said"."""
        start = name[0] + (self.low(name[0]) in _LINKS)
        last = self.starts.get(start, -1)
        told = last + 1 == name[1] and personal(self.name_at[last])
        return last if told and self.low(office[0]) in ARTICLES_OR_WHOSE | {"who"} else -1

    def in_apposition(self, start: int, end: int) -> int:
        """The last word of a name that stands alone between commas, or ends what does: "author Al Kane"."""
        last = self.starts.get(start, end - 1)
        if last not in self.name_at or not start <= last < end or not self.leads(last):
            return -1
        return last if self.name_at[last].sort in {NameSort.PERSON, NameSort.OTHER} else -1

    def speaker_of(self, start: int, end: int) -> Source | None:
        """Who could speak among the words from `start` to `end`: a name, a pronoun, a role."""
        people = [
            last
            for last in range(start, end)
            if last in self.name_at
            and personal(self.name_at[last])
            and (self.leads(last) or (self.low(start) == "as" and self.first_of[last] == start + 1))
        ]
        firm = [last for last in people if self.name_at[last].sort is NameSort.PERSON]
        if firm:
            return self.with_name(firm[0])
        if end - 1 in people:
            return self.with_name(end - 1)
        if people and self.low(people[0] + 1) in {"of", "from"} and self.first_of[people[0]] == start:
            return self.with_name(people[0])  # Lis Varga of Clear Harbour, a charity, said
        if end - 1 in self.name_at and self.name_at[end - 1].sort is not NameSort.PLACE:
            if not self.governed(self.first_of[end - 1]):
                return self.with_name(end - 1)
            role = self.role_at(start, end)  # a campaign adviser to Mr. Moss
            return role and role._replace(span=Span(role.span.start, self.name_at[end - 1].span.end))
        if self.low(start) in PRONOUNS:
            return Source(self.words[start].span, self.low(start), pronoun=True)
        if end - start == 1 and self.low(start) in ALONE:
            return Source(self.words[start].span, self.low(start))
        return self.role_at(start, end)

    def antecedent(self, k: int) -> Source | None:
        """Whom "who" stands for."""
        j = k - 1
        while j >= 0 and self.low(j) in {",", ")"}:
            j -= 1
        if j in self.name_at:
            return self.with_name(j)
        people = [last for last, name in self.name_at.items() if last < k and name.sort is NameSort.PERSON]
        if people and self.low(k - 1) in {",", ")"}:
            return self.with_name(max(people))
        return self.noun_phrase(j) if j >= 0 else None

    def subject(self, i: int) -> Source | None:
        """The subject of the frame's clause, for a verb or quotation that has none of its own."""
        floor = self.floor(i)
        for j in range(floor, i):
            low = self.low(j)
            if low in {"he", "she"}:
                return Source(self.words[j].span, low, pronoun=True)
            if j in self.starts:
                last = self.starts[j]
                name = self.name_at[last]
                if personal(name) and last < i and self.leads(last):
                    return self.with_name(last)
        return self.role_at(floor, i) if self.low(floor) in DETERMINERS else None

    # --- subjects after the verb

    def right(self, i: int) -> Source | None:
        """The subject that follows an inverted verb or "according to"."""
        j = i
        while (self.low(j) in _BEFORE_SUBJECT or self.low(j) in DAYS) and j - i < 2:
            j += 1
        if self.low(j) == "that":
            return None  # “a mess,” said Saturday that
        if self.stands_alone(j):
            return Source(self.words[j].span, self.low(j), pronoun=True)
        end = j
        head = -1
        while end < min(len(self.words), j + 14):
            word = self.low(end)
            if end in self.starts:
                last = self.starts[end]
                found = self.named_after(j, end, last, head)
                if found is not None:
                    return found
                end = last + 1
                continue
            if not word[:1].isalnum() and word != "-":
                break
            by = word == "by" and done(self.low(end - 1))  # letters seen by The Chronicle
            if word in _ENDS_SOURCE and not by:
                break
            if (word in GENERIC or word in DOCUMENTS or word in TITLE_HEADS) and (
                head < 0 or self.low(end - 1) not in _NOT_HEAD
            ):
                head = end
            end += 1
        return self.phrase_after(j, end, head)

    def stands_alone(self, j: int) -> bool:
        """Is word `j` a pronoun that is a whole subject: "her" is not, in "her lawyer"?"""
        low = self.low(j)
        if low == "her":
            return not self.low(j + 1)[:1].isalpha() or self.low(j + 1) in {"and", "in"}
        return low != "it" and (low in PRONOUNS or low in {"him", "them"})

    def named_after(self, j: int, at: int, last: int, head: int) -> Source | None:
        """The source that ends with, or is, the name at word `at`; None where the phrase goes on."""
        name = self.name_at[last]
        if head >= 0 and self.low(at - 1) in _NOT_HEAD | {"by"}:
            beside = self.beside_house(last)
            if beside is not None:
                return beside
            return Source(Span(self.words[j].span.start, self.words[last].span.end), self.low(head))
        tail = name.text.rsplit(" ", 1)[-1].lower()
        if self.possessive(last):
            return None
        if name.sort is NameSort.PERSON and not self.qualifies(last):
            return Source(name.span, tail, name)
        after = self.low(last + 1)
        if after[:1].isalpha() and after not in STOPS | PREPOSITIONS and after not in CALENDAR:
            return None
        return Source(Span(self.words[j].span.start, name.span.end), tail, name)

    def beside_house(self, last: int) -> Source | None:
        """The person named behind a house whose name goes on: "a spokesman for Lane ferries, Ada Moss."."""
        at = last + 1
        while at - last <= 3 and self.low(at).isalpha() and self.low(at) not in STOPS | PREPOSITIONS:
            at += 1
        if self.low(at) != "," or at + 1 not in self.starts:
            return None
        person = self.starts[at + 1]
        name = self.name_at[person]
        if name.sort is not NameSort.PERSON or self.possessive(person):
            return None
        ends = self.low(person + 1) in {"", ".", ",", PASSAGE, ";"}
        return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name) if ends else None

    def phrase_after(self, j: int, end: int, head: int) -> Source | None:
        """A noun phrase from word `j`; where a name follows a comma, that: "the mayor, Ada Moss"."""
        if end == j:
            return None
        if self.low(end) == "," and head >= 0 and end + 1 in self.starts and self.low(j) not in {"a", "an"}:
            name = self.name_at[self.starts[end + 1]]
            if personal(name) and not self.possessive(self.starts[end + 1]):
                return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name)
        if self.low(end) == "," and head >= 0 and (person := self.after_role(end + 1)) is not None:
            return person
        while end > j + 1 and (self.low(end - 1) in CALENDAR or self.low(end - 1) in PREPOSITIONS):
            end -= 1
        if head < 0 and self.low(j) not in DETERMINERS:
            return None
        return Source(
            Span(self.words[j].span.start, self.words[end - 1].span.end),
            self.low(head if j <= head < end else end - 1),
        )

    def after_role(self, j: int) -> Source | None:
        """The person whose name ends a second phrase for the role: "her coach, | ex-Tesk player Ivo Lind"."""
        for at in range(j, min(len(self.words), j + _ROLE)):
            last = self.starts.get(at, at)
            if at > j and last > at and self.low(last + 1) in _CLOSES_NAME:
                led = self.low(at) in TITLE_HEADS or means_people(self.low(at - 1))
                name = self.name_at[last]
                alone = led and name.sort is NameSort.PERSON and not self.possessive(last)
                return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name) if alone else None
            if not self.low(at)[:1].isalpha() or self.low(at) in STOPS | PREPOSITIONS | ARTICLES:
                return None
        return None


_ROLE = 8  # words, with the first of the name
_CLOSES_NAME = frozenset(["", ".", ",", PASSAGE, ";"])
_NO_APPOSITION = STOPS - {"to"}
_OFFICES = PERSONS | TITLE_HEADS
_NO_NAMES = NO_OFFICE | PRONOUNS | GENERIC | DOCUMENTS | FUNCTION_WORDS
_ENDS_SOURCE = ((PREPOSITIONS - WITHIN) | STOPS) - DETERMINERS
