"""The names and the noun phrases among the words of a frame, as whoever speaks is printed."""

from __future__ import annotations

from factcheck.examine.speech.frames import PASSAGE, Frame
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.classes import (
    ARTICLES,
    BE_FORMS,
    DEMONSTRATIVES,
    HAVE_FINITE,
    MODAL_WORDS,
    PERSONAL_POSSESSIVES,
)
from factcheck.lexicon.function_words import adverb
from factcheck.lexicon.saying import STRENGTH
from factcheck.lexicon.sources import GENERIC, LEANING
from factcheck.lexicon.titles import TITLE_HEADS
from factcheck.model.claim import Name, NameSort
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

DETERMINERS = (
    ARTICLES
    | DEMONSTRATIVES
    | PERSONAL_POSSESSIVES
    | frozenset(
        """
    one some several many two three four five both another other most all each every any no
    """.split()
    )
)
PREPOSITIONS = frozenset(
    """
    of for at from in with to by on about against after before over under between among into near behind
    without within during through than as like via regarding inside outside around across despite
""".split()
)
# nouns that look like verbs of saying: they need a subject right before them
NOUNISH = frozenset(
    """
    report reports call calls claim claims comment comments answer answers question questions show shows
    state states post posts text texts order orders charge charges promise promises pledge pledges warning
    finding findings reading writing blast attack attacks credit praise project projects document documents
    detail details list lists note notes fear fears hope hopes thought thoughts demand demands request
    requests appeal appeals joke jokes laugh sigh cry quote quotes tweet tweets email emails message
    messages blog blogs dispute denial doubt doubts guess estimate estimates remark remarks vow rule rules
    hold holds rate rates thanks thank object objects fire fires fired shot shoot shooting snap counter
    preach rail protest protests quip quips boast advocate worry worries instruct complaint ruling sense
    meaning understanding caution suspect suspects invite invites direct elaborate lecture vent intimate
    found accused blame answerable feeling forecast forecasts text saw see know begin start started starts
    read reads consider describe lead term mention repeat speaking telling asking calling saying continue
    continued fill write reflect label brand command reply replies response alert address fumes grant allow
    accept deem add adds threatened threat hail offer
""".split()
)
_NESTED = 12  # phrases of a phrase: "the office of the head of the bank of ..."
WITHIN = frozenset("for of at from with in".split())  # prepositions inside a source: "the head of the union"
OWN_VERB = BE_FORMS | HAVE_FINITE | MODAL_WORDS
OFFICE = 4  # words: no office between two names is longer
CLAUSE = 120  # words: no clause is read further back
PAUSES = frozenset({",", "(", ")", "–", "—", "."})
_SPEAKER_HEADS = GENERIC | TITLE_HEADS | HEADS


class Source(NamedTuple):
    """Whoever speaks, as printed; `name` where it ends in, or is, a name."""

    span: Span
    head: str  # the pronoun, the role ("spokesman") or the name's last word, lower case
    name: Name | None = None
    pronoun: bool = False


def personal(name: Name) -> bool:
    """Can this name be a person's: it is one, or nothing tells what bears it?"""
    return name.sort is NameSort.PERSON or (name.sort is NameSort.OTHER and name.text.count(" ") < 2)


class Phrases:
    """The words of one frame, with the names that stand among them; a phrase is told by its last word."""

    def __init__(self, text: str, number: int, frame: Frame, names: tuple[Name, ...]) -> None:
        self.text = text
        self.number = number
        self.words = frame.words
        self.names = names
        at = self.index = {word.span.start: i for i, word in enumerate(self.words)}
        to = {word.span.end: i for i, word in enumerate(self.words)}
        self.first_of: dict[int, int] = {}  # index of a name's last word -> of its first, title included
        self.name_at: dict[int, Name] = {}
        self.starts: dict[int, int] = {}
        self.named: set[int] = set()  # indexes of the words that belong to a name
        for name in names:
            first = at.get(name.title_span.start if name.title_span else name.span.start)
            first = first if first is not None else at.get(name.span.start)
            last = to.get(name.span.end)
            if last is None:
                last = next((to[end] for end in (name.span.end + 1, name.span.end + 2) if end in to), None)
            if first is not None and last is not None:
                self.named.update(range(first, last + 1))
                self.first_of[last] = first
                self.name_at[last] = name
                self.starts[first] = last

    def low(self, i: int) -> str:
        return self.words[i].low if 0 <= i < len(self.words) else ""

    def opens(self, i: int) -> bool:
        """Is word `i` the first of its sentence?"""
        return i == 0 or self.low(i - 1) in {".", "!", "?"}

    def verbed(self, start: int, end: int) -> bool:
        """Is one of these words a verb that needs no list: "was", "had", "would"?"""
        return any(self.low(j) in OWN_VERB for j in range(start, end))

    def tied(self, start: int, end: int) -> bool:
        """Is there no comma, no quotation and no "and" among these words?"""
        return not any(
            self.low(j) in PAUSES or self.low(j) in {"and", "but", PASSAGE} for j in range(start, end)
        )

    def with_name(self, k: int) -> Source:
        """A name, and the words before it that make it part of a longer source: "a spokesman for ..."."""
        name = self.name_at[k]
        first = self.first_of[k]
        start = self.words[first].span.start
        head = name.text.rsplit(" ", 1)[-1].lower()
        owner: Name | None = name
        at = first - 1
        if self.low(at) in {"and", "&"} and at - 1 in self.name_at and name.sort is not NameSort.PERSON:
            at = self.first_of[at - 1] - 1  # of The Globe and Mail
        while self.low(at) in DETERMINERS or (
            at in self.name_at and self.words[at].span.end == self.words[at + 1].span.start
        ):
            at -= 1
        if self.low(at) == "by" and done(self.low(at - 1)):
            phrase = self.noun_phrase(at - 2)
            if phrase is not None and phrase.head in GENERIC:
                return Source(Span(phrase.span.start, self.words[k].span.end), phrase.head)
        if self.low(at) in {"for", "of", "at", "from", "with", "to", "in"} and at > 0:
            if at - 1 in self.name_at and self.name_at[at - 1].sort is NameSort.PERSON:
                return self.with_name(at - 1)  # Sgt Paul Reid of Police Scotland
            phrase = self.noun_phrase(self.past_leaning(at - 1)) if at - 1 not in self.name_at else None
            if phrase is not None and phrase.head in GENERIC:
                return Source(Span(phrase.span.start, self.words[k].span.end), phrase.head, None)
        if self.low(first - 1) in {"and", "&"} and first - 2 in self.name_at and name.sort is NameSort.PERSON:
            other = self.name_at[first - 2]
            if other.sort is NameSort.PERSON:
                return Source(
                    Span(self.words[self.first_of[first - 2]].span.start, name.span.end), head, None
                )
        if self.low(first - 1) == "the":
            start = self.words[first - 1].span.start
        return Source(
            Span(start if name.sort is not NameSort.PERSON else name.span.start, name.span.end), head, owner
        )

    def stretches(self, floor: int, k: int) -> list[tuple[int, int]]:
        """What stands between the commas, dashes and brackets from word `floor` to `k`."""
        out: list[tuple[int, int]] = []
        start = floor
        for j in range(floor, k + 1):
            if j == k or self.low(j) in PAUSES:
                if j > start:
                    out.append((start, j))
                start = j + 1
        return out

    def role_at(self, start: int, end: int) -> Source | None:
        """The role that the words from `start` on begin with: "Business leaders", "Ruiz's office"."""
        found = None
        while start < end - 1 and self.low(start) in {"and", "but", "so", "while", "yet"}:
            start += 1
        for j in range(start, min(end, start + 8)):
            if self.low(j) in _SPEAKER_HEADS and j not in self.named:
                phrase = self.noun_phrase(j)
                if phrase is not None and phrase.span.start <= self.words[start].span.end:
                    found = phrase
        return found

    def floor(self, k: int) -> int:
        """Where the clause of word `k` begins: after a quotation, a stop, a semicolon or a colon."""
        for j in range(k - 1, max(-1, k - CLAUSE), -1):
            if self.low(j) in {PASSAGE, ";", ":", "!", "?"} or (
                self.low(j) == "." and self.low(j + 1) != ","
            ):
                return j + 1
        return max(0, k - CLAUSE)

    def leads(self, last: int) -> bool:
        """Can a name be a subject: no preposition before it, no possessive after it?"""
        return not (self.governed(self.first_of[last]) or self.possessive(last) or self.qualifies(last))

    def qualifies(self, last: int) -> bool:
        """Does a name only say whose the next word is: "a senior Moss adviser", "the Moss campaign"?"""
        after = self.low(last + 1)
        if last + 1 in self.starts or self.words[last + 1 : last + 2]:
            at = last + 1  # Moss communications chief Ada Lane: the office stands between two names
            while at not in self.starts and at - last <= OFFICE and self.low(at).isalpha():
                at += 1
            follower = self.name_at[self.starts[at]] if at in self.starts else None
            if follower is not None and follower.sort is NameSort.PERSON and not self.has_verb(last + 1, at):
                titled = follower.title_span is not None and all(
                    map(_noun, map(self.low, range(last + 1, at)))
                )
                return titled or self.low(at - 1) in GENERIC | TITLE_HEADS
        if last + 1 in self.starts:
            return False
        if after in STRENGTH:
            return False
        return after in GENERIC and self.words[last + 1].span.start - self.words[last].span.end == 1

    def has_verb(self, start: int, end: int) -> bool:
        """Is one of these words a verb of saying, or no part of an office: "said", "and", "with"?"""
        return any(
            (self.low(j) in STRENGTH and self.low(j) not in GENERIC) or self.low(j) in NO_OFFICE
            for j in range(start, end)
        )

    def governed(self, first: int) -> bool:
        """Does a preposition stand before the name, so that it is no subject?"""
        before = self.low(first - 1)
        if before in DETERMINERS or before.endswith("'s"):
            before = self.low(first - 2)
        return before in PREPOSITIONS

    def noun_phrase(self, k: int, nested: int = 0) -> Source | None:
        """The noun phrase that ends at word `k`: "a senior official", "the regional governor’s office"."""
        head = self.low(k)
        if (
            not head[:1].isalnum()
            or (head in STRENGTH and head not in GENERIC)
            or head in STOPS
            or head in DETERMINERS
        ):
            return None
        j = k
        taken = 0
        while j - 1 >= 0 and taken < 9:
            before = self.low(j - 1)
            if before in DETERMINERS:
                j -= 1
                if self.low(j - 1) not in DETERMINERS | WITHIN and self.low(j - 2) not in LEANING:
                    break
            elif (
                (before in WITHIN or self.low(j - 2) in LEANING) and taken < 7 and self.nounish_before(j - 1)
            ):
                inner = None
                if j - 2 not in self.name_at and nested < _NESTED:
                    inner = self.noun_phrase(self.past_leaning(j - 2), nested + 1)
                if inner is None or not (inner.head in GENERIC or _agent(inner.head)):
                    break
                return Source(Span(inner.span.start, self.words[k].span.end), inner.head)
            elif (
                (before[:1].isalpha() and before not in PREPOSITIONS and not _ends_phrase(before))
                or before == "-"
                or before.isdigit()
            ):
                j -= 1
            else:
                break
            taken += 1
        while j < k and self.low(j) in {"-", "and"}:
            j += 1
        if self.low(j) == "that" and j < k:
            j += 1  # "the day that critics blamed him"
        span = Span(self.words[j].span.start, self.words[k].span.end)
        owned = self.low(j) in DETERMINERS or any(self.possessive(at) for at in range(j, k))
        if head in GENERIC or owned or (head.endswith("s") and j < k):
            return Source(span, head)
        return None

    def past_leaning(self, k: int) -> int:
        """Past "familiar" in "officials familiar with the case"."""
        while self.low(k) in LEANING and k > 0:
            k -= 1
        return k

    def nounish_before(self, j: int) -> bool:
        return self.low(j - 1)[:1].isalpha() and self.low(j - 1) not in STRENGTH

    def possessive(self, last: int) -> bool:
        return self.words[last].low.endswith(("'s", "s'"))


def done(word: str) -> bool:
    """Is it a participle that "by" follows: reviewed by The Chronicle, seen by the Tribune?"""
    return word.endswith("ed") or word in {
        "seen",
        "shown",
        "written",
        "held",
        "sent",
        "drawn",
        "made",
        "heard",
    }


def _noun(word: str) -> bool:
    """Is a word mostly a noun, as before an office: "Leith | sales | director Ada Moss"?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a name stands before an office

    known = entry(word)
    return known is not None and known.noun > known.verb


def _agent(head: str) -> bool:
    """Is it a noun made for whoever does something: a scheduler, a machinist, a trustee?"""
    return len(head) > 5 and head.endswith(("er", "or", "ist", "ian", "ee", "man", "woman"))


def _ends_phrase(word: str) -> bool:
    """Does a word before a noun not belong to its phrase: a verb, a conjunction, "-ing"?"""
    if word in STOPS or adverb(word):
        return True
    return word in STRENGTH and word not in NOUNISH and word not in GENERIC and not word.endswith("ed")


STOPS = (
    BE_FORMS
    | MODAL_WORDS
    | HAVE_FINITE
    | frozenset(
        """
    who which that and but or when while after before because if as than said says to by not so where
    since until though although what how why whether there here then now
    """.split()
    )
)
NO_OFFICE = STOPS | PREPOSITIONS | DETERMINERS  # words that stand in no office: "communications chief"
